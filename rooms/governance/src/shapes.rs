//! The shapes of what `tally` writes, as they are told to programs; its own document is `floors/tally/README.md`.

use shell::api::{Field, Shape, field, optional};
use tally::PresentAt;

/// How many, in both measures.
pub(crate) const AMOUNT: Shape =
    Shape::Thing("Amount", &[&[field("heads", Shape::Whole), field("votes", Shape::Whole)]]);

const FRACTION: Shape =
    Shape::Thing("Fraction", &[&[field("numerator", Shape::Whole), field("denominator", Shape::Whole)]]);

const THRESHOLD: Shape = Shape::Either(&[
    Shape::Thing("MoreThan", &[&[field("more_than", FRACTION)]]),
    Shape::Thing("AtLeast", &[&[field("at_least", FRACTION)]]),
    Shape::Thing("Number", &[&[field("number", Shape::Whole)]]),
]);

fn measures() -> Vec<&'static str> {
    vec!["heads", "votes"]
}
/// The moments that can decide who is present.
pub(crate) fn moments() -> Vec<&'static str> {
    [PresentAt::Opening, PresentAt::Closing, PresentAt::During].map(moment).into()
}
/// The name of such a moment.
pub(crate) fn moment(at: PresentAt) -> &'static str {
    match at {
        PresentAt::Opening => "opening",
        PresentAt::Closing => "closing",
        PresentAt::During => "during",
    }
}
fn named_moments() -> Vec<&'static str> {
    vec!["opening", "closing"]
}
fn bases() -> Vec<&'static str> {
    vec!["for_and_against", "cast", "present", "entitled"]
}
fn verdicts() -> Vec<&'static str> {
    vec!["carried", "rejected", "tied", "no_quorum"]
}
fn ties() -> Vec<&'static str> {
    vec!["fails", "chair_decides"]
}
fn weights() -> Vec<&'static str> {
    vec!["equal", "by_roll"]
}
fn sides() -> Vec<&'static str> {
    vec!["for", "against"]
}

/// A number held against a threshold.
pub(crate) const COMPARISON: Shape = Shape::Thing(
    "Comparison",
    &[&[
        field("measure", Shape::OneOf(measures)),
        field("count", Shape::Whole),
        field("base", Shape::Whole),
        field("threshold", THRESHOLD),
        field("left", Shape::Text),
        field("right", Shape::Text),
        field("needed", Shape::Whole),
        field("met", Shape::Truth),
    ]],
);

const TALLY: &[Field] = &[
    field("for", AMOUNT),
    field("against", AMOUNT),
    field("abstain", AMOUNT),
    field("cast", AMOUNT),
    field("not_voting", AMOUNT),
];
const QUORUM: &[Field] = &[field("counts_proxies", Shape::Truth), field("comparison", COMPARISON)];
const MAJORITY: &[Field] =
    &[field("row", Shape::Whole), field("base", Shape::OneOf(bases)), field("comparison", COMPARISON)];
const STEP: &[Field] = &[field("step", Shape::Text)];

const STEPS: Shape = Shape::Either(&[
    Shape::Thing("StepRoll", &[STEP, &[field("weights", Shape::OneOf(weights)), field("entitled", AMOUNT)]]),
    Shape::Thing(
        "StepPresence",
        &[
            STEP,
            &[
                optional("at", Shape::OneOf(named_moments)),
                field("present", AMOUNT),
                field("represented", AMOUNT),
                optional("besides", AMOUNT),
            ],
        ],
    ),
    Shape::Thing(
        "StepBallots",
        &[
            STEP,
            &[
                field("received", Shape::Whole),
                field("replaced", Shape::Whole),
                field("set_aside", Shape::Whole),
                field("counted", Shape::Whole),
                field("own", Shape::Whole),
                field("by_proxy", Shape::Whole),
                field("hall", Shape::Whole),
                field("remote", Shape::Whole),
            ],
        ],
    ),
    Shape::Thing(
        "StepHands",
        &[
            STEP,
            &[
                field("show", Shape::Whole),
                field("declared", Shape::Whole),
                field("for", Shape::Whole),
                field("against", Shape::Whole),
                field("abstain", Shape::Whole),
                field("not_raised", Shape::Whole),
            ],
        ],
    ),
    Shape::Thing("StepTally", &[STEP, TALLY]),
    Shape::Thing("StepQuorum", &[STEP, QUORUM]),
    Shape::Thing("StepMajority", &[STEP, MAJORITY]),
    Shape::Thing(
        "StepTie",
        &[STEP, &[field("tie", Shape::OneOf(ties)), field("casting", Shape::Maybe(&Shape::OneOf(sides)))]],
    ),
    Shape::Thing("StepVerdict", &[STEP, &[field("verdict", Shape::OneOf(verdicts))]]),
]);

/// What a poll came to.
pub(crate) const OUTCOME: Shape = Shape::Thing(
    "Outcome",
    &[&[
        field("v", Shape::Whole),
        field("entitled", AMOUNT),
        field("present", AMOUNT),
        field("represented", AMOUNT),
        optional("besides", AMOUNT),
        field("tally", Shape::Thing("Tally", &[TALLY])),
        field("quorum", Shape::Maybe(&Shape::Thing("QuorumFinding", &[QUORUM]))),
        field("majorities", Shape::List(&Shape::Thing("MajorityFinding", &[MAJORITY]))),
        field("verdict", Shape::OneOf(verdicts)),
        field("derivation", Shape::List(&STEPS)),
    ]],
);
