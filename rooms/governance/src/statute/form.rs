//! The fields in which an administrator enters what a statute says, topic by topic.

use super::{
    CheckIn, DecisionNumbering, Delegation, Deputy, Hands, LentRule, MandateAsked, Notice, PollRule, Proxy,
    PublicFollow, Quorum, Remote, Standing, Terms, Topic, words,
};
use crate::{
    registry::{MemberKind, MemberStanding},
    seat::loss::SeatLoss,
};
use base::Refusal;
use shell::{Filled, Form, Html, Locale, Refusals, ui};
use tally::{Base, Fraction, Majority, Precedence, PresentAt, Threshold, Tie, Unit, Weights};

/// The most majorities that the form offers.
const MAJORITIES: u8 = 2;
/// The most bodies whose rule a body may use.
const MOST_LENDERS: usize = 20;

/// The fields of a topic. `bodies` are code and name of those whose meetings a rule can wait for.
pub(super) fn fields(l: &Locale, filled: &Filled, topic: Topic, bodies: &[(String, String)]) -> Vec<Html> {
    let yes_no = |label: &str| ui::select(l, filled, "allowed", label, &yes_no(l), "");
    match topic {
        Topic::Notice => vec![
            ui::Field::new(l, "days", "governance-field-notice-days").number().required().html(filled, ""),
        ],
        Topic::Quorum => {
            let mut fields = threshold_fields(l, filled, "quorum", Some("governance-field-no-quorum"));
            fields.push(ui::select(l, filled, "measure", "governance-field-counted", &units(l), "heads"));
            fields.push(ui::tick(l, filled, "counts-proxies", "governance-field-counts-proxies", false));
            fields.push(ui::select(
                l,
                filled,
                "presence",
                "governance-field-presence",
                &moments(l),
                "opening",
            ));
            fields
        }
        Topic::PollRule => poll_rule_fields(l, filled),
        Topic::Proxy => proxy_fields(l, filled),
        Topic::Deputy => vec![yes_no("governance-field-deputy")],
        Topic::Standing => {
            let tick = |one: &MemberStanding| {
                ui::tick(l, filled, &format!("may-vote-{one}"), &words::standing_key(*one), false)
            };
            asked(l, "governance-field-standing", MemberStanding::ALL.iter().map(tick))
        }
        Topic::Delegation => delegation_fields(l, filled),
        Topic::Remote => vec![yes_no("governance-field-remote")],
        Topic::Hands => vec![yes_no("governance-field-hands")],
        Topic::CheckIn => vec![yes_no("governance-field-check-in")],
        Topic::SeatLoss => {
            let effects = choices(
                l,
                &[
                    ("at-next-meeting", "governance-field-loss-meeting"),
                    ("at-once", "governance-field-loss-at-once"),
                    ("after-days", "governance-field-loss-after"),
                ],
            );
            vec![
                ui::select(l, filled, "effect", "governance-field-loss", &effects, ""),
                ui::select(l, filled, "of", "governance-field-loss-of", bodies, ""),
                ui::Field::new(l, "days", "governance-field-loss-days")
                    .hint(l.t("governance-field-loss-days-hint"))
                    .html(filled, ""),
            ]
        }
        Topic::PublicFollow => vec![yes_no("governance-field-public-follow")],
        Topic::LentRule => lent_fields(l, filled, bodies),
        Topic::DecisionNumbering => vec![
            ui::Field::new(l, "prefix", "governance-field-prefix")
                .verbatim()
                .hint(l.t("governance-field-prefix-hint"))
                .required()
                .html(filled, ""),
            ui::Field::new(l, "digits", "governance-field-digits").number().required().html(filled, "3"),
        ],
    }
}

/// Ticks under the question that they answer.
fn asked(l: &Locale, question: &str, ticks: impl Iterator<Item = Html>) -> Vec<Html> {
    let legend = Html(format!("<fieldset><legend>{}</legend>", Html::escaped(&l.t(question))));
    std::iter::once(legend).chain(ticks).chain([Html("</fieldset>".to_owned())]).collect()
}

fn choices(l: &Locale, all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(code, key)| ((*code).to_owned(), l.t(key))).collect()
}

fn yes_no(l: &Locale) -> Vec<(String, String)> {
    choices(l, &[("yes", "shell-yes"), ("no", "shell-no")])
}

fn units(l: &Locale) -> Vec<(String, String)> {
    choices(l, &[("heads", "governance-field-heads"), ("votes", "governance-field-votes")])
}

/// The moments that can decide who is present: first the one that fits those who meet.
fn moments(l: &Locale) -> Vec<(String, String)> {
    choices(
        l,
        &[
            ("opening", "governance-field-presence-opening"),
            ("closing", "governance-field-presence-closing"),
            ("during", "governance-field-presence-during"),
        ],
    )
}

/// What must be reached: its sort and its number or fraction. `none` is the key of "nothing is asked", where it may be so.
fn threshold_fields(l: &Locale, filled: &Filled, prefix: &str, none: Option<&str>) -> Vec<Html> {
    let sorts = [
        ("more-than", "governance-field-more-than"),
        ("at-least", "governance-field-at-least"),
        ("number", "governance-field-number"),
    ];
    let all: Vec<(&str, &str)> = none.map(|key| ("none", key)).into_iter().chain(sorts).collect();
    vec![
        ui::select(l, filled, &format!("{prefix}-sort"), "governance-field-threshold", &choices(l, &all), ""),
        ui::Field::new(l, format!("{prefix}-value"), "governance-field-value")
            .verbatim()
            .hint(l.t("governance-field-value-hint"))
            .verbatim()
            .html(filled, ""),
    ]
}

fn poll_rule_fields(l: &Locale, filled: &Filled) -> Vec<Html> {
    let weights = choices(
        l,
        &[("equal", "governance-field-weights-equal"), ("by_roll", "governance-field-weights-roll")],
    );
    let bases = choices(
        l,
        &[
            ("for_and_against", "governance-field-base-for-against"),
            ("cast", "governance-field-base-cast"),
            ("present", "governance-field-base-present"),
            ("entitled", "governance-field-base-entitled"),
        ],
    );
    let ties = choices(
        l,
        &[("fails", "governance-field-tie-fails"), ("chair_decides", "governance-field-tie-chair")],
    );
    let mut fields = vec![ui::select(l, filled, "weights", "governance-field-weights", &weights, "")];
    for row in 1..=MAJORITIES {
        let none = (row > 1).then_some("governance-field-no-majority");
        fields.push(Html(format!(
            r#"<fieldset><legend>{}</legend>"#,
            Html::escaped(&l.n("governance-field-majority", row))
        )));
        fields.extend(threshold_fields(l, filled, &format!("majority-{row}"), none));
        fields.push(ui::select(
            l,
            filled,
            &format!("majority-{row}-base"),
            "governance-field-base",
            &bases,
            "",
        ));
        fields.push(ui::select(
            l,
            filled,
            &format!("majority-{row}-measure"),
            "governance-field-counted",
            &units(l),
            "",
        ));
        fields.push(Html("</fieldset>".to_owned()));
    }
    fields.push(ui::select(l, filled, "tie", "governance-field-tie", &ties, ""));
    fields.push(ui::tick(l, filled, "abstention", "governance-field-abstention", true));
    fields.push(ui::tick(l, filled, "live", "governance-field-live", false));
    fields
}

/// A tick for each body whose rule may be used.
fn lent_fields(l: &Locale, filled: &Filled, bodies: &[(String, String)]) -> Vec<Html> {
    let ticked: Vec<&str> = filled.form.all("of").collect();
    let tick = |(code, name): &(String, String)| {
        let mark = if ticked.contains(&code.as_str()) { " checked" } else { "" };
        let (code, name) = (Html::escaped(code), Html::escaped(name));
        Html(format!(
            r#"<p class="tick"><input type="checkbox" id="f-of-{code}" name="of" value="{code}"{mark}> <label for="f-of-{code}">{name}</label></p>"#
        ))
    };
    asked(l, "governance-field-lent", bodies.iter().map(tick))
}

fn delegation_fields(l: &Locale, filled: &Filled) -> Vec<Html> {
    let mandates = choices(
        l,
        &[
            ("must", "governance-field-mandate-must"),
            ("should", "governance-field-mandate-should"),
            ("need-not", "governance-field-mandate-need-not"),
        ],
    );
    let kinds = MemberKind::ALL
        .iter()
        .map(|one| ui::tick(l, filled, &format!("kind-{one}"), &words::kind_key(*one), false));
    let mut fields = asked(l, "governance-field-delegation-kinds", kinds);
    fields.extend([
        ui::Field::new(l, "days", "governance-field-delegation-days")
            .hint(l.t("governance-field-delegation-days-hint"))
            .number()
            .required()
            .html(filled, ""),
        ui::select(l, filled, "delegate", "governance-field-delegate-mandate", &mandates, ""),
        ui::select(l, filled, "substitute", "governance-field-substitute-mandate", &mandates, ""),
    ]);
    fields
}

fn proxy_fields(l: &Locale, filled: &Filled) -> Vec<Html> {
    let sorts = choices(
        l,
        &[
            ("none", "governance-field-proxy-none"),
            ("capped", "governance-field-proxy-capped"),
            ("uncapped", "governance-field-proxy-uncapped"),
        ],
    );
    let precedence = choices(
        l,
        &[
            ("principal", "governance-field-precedence-principal"),
            ("proxy", "governance-field-precedence-proxy"),
            ("refuse", "governance-field-precedence-refuse"),
        ],
    );
    vec![
        ui::select(l, filled, "sort", "governance-field-proxy", &sorts, ""),
        ui::Field::new(l, "cap", "governance-field-proxy-cap")
            .hint(l.t("governance-field-proxy-cap-hint"))
            .html(filled, ""),
        ui::select(l, filled, "precedence", "governance-field-precedence", &precedence, ""),
    ]
}

/// What the fields of a topic hold for it to say this: what [`read`] reads.
pub(super) fn written(terms: &Terms) -> Vec<(String, String)> {
    let code = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let one = |name: &str, value: String| vec![(name.to_owned(), value)];
    let allowed = |yes: bool| one("allowed", if yes { "yes" } else { "no" }.to_owned());
    match terms {
        Terms::Notice(says) => one("days", says.days.to_string()),
        Terms::Quorum(says) => {
            let mut fields = one("presence", moment(says.presence).to_owned());
            match &says.quorum {
                None => fields.push(("quorum-sort".to_owned(), "none".to_owned())),
                Some(quorum) => {
                    fields.extend(threshold_written("quorum", quorum.threshold));
                    fields.push(("measure".to_owned(), code(serde_json::json!(quorum.measure))));
                    fields.extend(ticked("counts-proxies", quorum.counts_proxies));
                }
            }
            fields
        }
        Terms::PollRule(says) => {
            let mut fields = one("weights", code(serde_json::json!(says.weights)));
            for (row, majority) in (1..=MAJORITIES).zip(&says.majorities) {
                let prefix = format!("majority-{row}");
                fields.extend(threshold_written(&prefix, majority.threshold));
                fields.push((format!("{prefix}-base"), code(serde_json::json!(majority.base))));
                fields.push((format!("{prefix}-measure"), code(serde_json::json!(majority.measure))));
            }
            fields.push(("tie".to_owned(), code(serde_json::json!(says.tie))));
            fields.extend(ticked("abstention", says.abstention));
            fields.extend(ticked("live", says.live));
            fields
        }
        Terms::Proxy(says) => {
            let mut fields = match says.cap {
                Some(0) => one("sort", "none".to_owned()),
                None => one("sort", "uncapped".to_owned()),
                Some(cap) => {
                    vec![("sort".to_owned(), "capped".to_owned()), ("cap".to_owned(), cap.to_string())]
                }
            };
            fields.push(("precedence".to_owned(), code(serde_json::json!(says.precedence))));
            fields
        }
        Terms::Deputy(says) => allowed(says.votes_when_absent),
        Terms::Standing(says) => {
            says.may_vote.iter().flat_map(|one| ticked(&format!("may-vote-{one}"), true)).collect()
        }
        Terms::Delegation(says) => {
            let kinds = says.kinds.iter().flat_map(|one| ticked(&format!("kind-{one}"), true));
            let mut fields: Vec<_> = kinds.collect();
            fields.push(("days".to_owned(), says.days_before.to_string()));
            fields.push(("delegate".to_owned(), says.delegate.to_string()));
            fields.push(("substitute".to_owned(), says.substitute.to_string()));
            fields
        }
        Terms::Remote(says) => allowed(says.allowed),
        Terms::Hands(says) => allowed(says.allowed),
        Terms::CheckIn(says) => allowed(says.by_oneself),
        Terms::SeatLoss(SeatLoss::AtOnce) => one("effect", "at-once".to_owned()),
        Terms::SeatLoss(SeatLoss::AtNextMeeting { of }) => {
            vec![("effect".to_owned(), "at-next-meeting".to_owned()), ("of".to_owned(), of.clone())]
        }
        Terms::SeatLoss(SeatLoss::AfterDays { days }) => {
            vec![("effect".to_owned(), "after-days".to_owned()), ("days".to_owned(), days.to_string())]
        }
        Terms::PublicFollow(says) => allowed(says.allowed),
        Terms::LentRule(says) => says.of.iter().flat_map(|of| one("of", of.clone())).collect(),
        Terms::DecisionNumbering(says) => {
            vec![("prefix".to_owned(), says.prefix.clone()), ("digits".to_owned(), says.digits.to_string())]
        }
    }
}

fn ticked(name: &str, ticks: bool) -> Option<(String, String)> {
    ticks.then(|| (name.to_owned(), "yes".to_owned()))
}

fn moment(presence: PresentAt) -> &'static str {
    match presence {
        PresentAt::Opening => "opening",
        PresentAt::Closing => "closing",
        PresentAt::During => "during",
    }
}

fn threshold_written(prefix: &str, threshold: Threshold) -> [(String, String); 2] {
    let fraction = |part: Fraction| format!("{}/{}", part.numerator, part.denominator);
    let (sort, value) = match threshold {
        Threshold::MoreThan(part) => ("more-than", fraction(part)),
        Threshold::AtLeast(part) => ("at-least", fraction(part)),
        Threshold::Number(number) => ("number", number.to_string()),
    };
    [(format!("{prefix}-sort"), sort.to_owned()), (format!("{prefix}-value"), value)]
}

/// Reads what was entered.
///
/// # Errors
/// All that is missing or no choice, each at its field.
pub(super) fn read(form: &Form, topic: Topic) -> Result<Terms, Vec<Refusal>> {
    let mut refusals = Refusals::default();
    let read = match topic {
        Topic::Notice => refusals.keep(number(form, "days", 0, 366)).map(|days| Terms::from(Notice { days })),
        Topic::Quorum => quorum(form, &mut refusals).map(Terms::from),
        Topic::PollRule => poll_rule(form, &mut refusals).map(Terms::from),
        Topic::Proxy => proxy(form, &mut refusals).map(Terms::from),
        Topic::Deputy => {
            refusals.keep(allowed(form)).map(|votes_when_absent| Deputy { votes_when_absent }.into())
        }
        Topic::Standing => {
            let ticked = |one: &MemberStanding| form.ticked(&format!("may-vote-{one}"));
            Some(Standing { may_vote: MemberStanding::ALL.iter().copied().filter(ticked).collect() }.into())
        }
        Topic::Delegation => delegation(form, &mut refusals).map(Terms::from),
        Topic::Remote => refusals.keep(allowed(form)).map(|allowed| Remote { allowed }.into()),
        Topic::Hands => refusals.keep(allowed(form)).map(|allowed| Hands { allowed }.into()),
        Topic::CheckIn => refusals.keep(allowed(form)).map(|by_oneself| CheckIn { by_oneself }.into()),
        Topic::SeatLoss => seat_loss(form, &mut refusals).map(Terms::from),
        Topic::PublicFollow => refusals.keep(allowed(form)).map(|allowed| PublicFollow { allowed }.into()),
        Topic::LentRule => {
            // The field is there once for each body that is ticked.
            Some(LentRule { of: form.all("of").map(str::to_owned).take(MOST_LENDERS).collect() }.into())
        }
        Topic::DecisionNumbering => {
            let prefix = refusals.keep(form.required("prefix", 12)).map(|prefix| prefix.to_uppercase());
            let digits = refusals.keep(number(form, "digits", 1, 6));
            prefix.zip(digits).map(|(prefix, digits)| DecisionNumbering { prefix, digits }.into())
        }
    };
    refusals.done()?;
    // Whatever was not read has been refused above.
    read.ok_or_else(Vec::new)
}

fn number<T: TryFrom<i64>>(form: &Form, field: &str, least: i64, most: i64) -> Result<T, Refusal> {
    let number = form.number(field, least, most)?;
    number
        .and_then(|number| T::try_from(number).ok())
        .ok_or_else(|| Refusal::new("shell-refusal-empty").at(field))
}

fn allowed(form: &Form) -> Result<bool, Refusal> {
    form.choice("allowed", |text| match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    })
}

fn coded<T: serde::de::DeserializeOwned>(form: &Form, field: &str) -> Result<T, Refusal> {
    form.choice(field, |text| serde_json::from_value(text.into()).ok())
}

fn threshold(form: &Form, prefix: &str) -> Result<Threshold, Refusal> {
    let field = format!("{prefix}-value");
    let wrong = || Refusal::new("governance-refusal-threshold").at(field.clone());
    let text = form.text(&field);
    let fraction = || {
        percentage(text).or_else(|| {
            let (numerator, denominator) = text.split_once('/')?;
            Some(Fraction::new(numerator.trim().parse().ok()?, denominator.trim().parse().ok()?))
        })
    };
    match form.text(&format!("{prefix}-sort")) {
        "more-than" => fraction().map(Threshold::MoreThan).ok_or_else(wrong),
        "at-least" => fraction().map(Threshold::AtLeast).ok_or_else(wrong),
        "number" => text.parse().map(Threshold::Number).map_err(|_| wrong()),
        _ => Err(Refusal::new("shell-refusal-choice").at(format!("{prefix}-sort"))),
    }
}

/// A part that is written as a percentage, such as `50 %`, `66.6%` or `٪50`, exactly as it is written.
fn percentage(text: &str) -> Option<Fraction> {
    let signs = ['%', '٪'];
    let digits: String = text.chars().filter(|ch| !signs.contains(ch) && !ch.is_whitespace()).collect();
    if !text.contains(signs) {
        return None;
    }
    let (whole, decimals) = digits.split_once(['.', ',', '٫']).unwrap_or((&digits, ""));
    let of = 10_u64.checked_pow(u32::try_from(decimals.len()).ok()?)?.checked_mul(100)?;
    let part: u64 = format!("{whole}{decimals}").parse().ok()?;
    let (mut shared, mut rest) = (of, part);
    while rest > 0 {
        (shared, rest) = (rest, shared % rest);
    }
    Some(Fraction::new(part / shared, of / shared))
}

fn quorum(form: &Form, refusals: &mut Refusals) -> Option<Quorum> {
    let presence = refusals.keep(form.choice("presence", |text| match text {
        "opening" => Some(PresentAt::Opening),
        "closing" => Some(PresentAt::Closing),
        "during" => Some(PresentAt::During),
        _ => None,
    }));
    if form.text("quorum-sort") == "none" {
        return Some(Quorum { quorum: None, presence: presence? });
    }
    let threshold = refusals.keep(threshold(form, "quorum"));
    let measure: Option<Unit> = refusals.keep(coded(form, "measure"));
    let (threshold, measure) = threshold.zip(measure)?;
    let counts_proxies = form.ticked("counts-proxies");
    Some(Quorum { quorum: Some(tally::Quorum { measure, threshold, counts_proxies }), presence: presence? })
}

fn poll_rule(form: &Form, refusals: &mut Refusals) -> Option<PollRule> {
    let weights: Option<Weights> = refusals.keep(coded(form, "weights"));
    let tie: Option<Tie> = refusals.keep(coded(form, "tie"));
    let mut majorities = Vec::new();
    for row in 1..=MAJORITIES {
        if row == 1 || !matches!(form.text(&format!("majority-{row}-sort")), "none" | "") {
            majorities.extend(majority(form, row, refusals));
        }
    }
    let (weights, tie) = weights.zip(tie)?;
    Some(PollRule {
        weights,
        majorities,
        tie,
        abstention: form.ticked("abstention"),
        live: form.ticked("live"),
    })
}

fn majority(form: &Form, row: u8, refusals: &mut Refusals) -> Option<Majority> {
    let threshold = refusals.keep(threshold(form, &format!("majority-{row}")));
    let base: Option<Base> = refusals.keep(coded(form, &format!("majority-{row}-base")));
    let measure: Option<Unit> = refusals.keep(coded(form, &format!("majority-{row}-measure")));
    Some(Majority { measure: measure?, base: base?, threshold: threshold? })
}

fn proxy(form: &Form, refusals: &mut Refusals) -> Option<Proxy> {
    let cap = refusals.keep(match form.text("sort") {
        "none" => Ok(Some(0)),
        "capped" => number(form, "cap", 1, 1_000).map(Some),
        "uncapped" => Ok(None),
        _ => Err(Refusal::new("shell-refusal-choice").at("sort")),
    });
    let precedence: Option<Precedence> = refusals.keep(coded(form, "precedence"));
    let (cap, precedence) = cap.zip(precedence)?;
    Some(Proxy { cap, precedence })
}

fn delegation(form: &Form, refusals: &mut Refusals) -> Option<Delegation> {
    let ticked = |one: &MemberKind| form.ticked(&format!("kind-{one}"));
    let kinds = MemberKind::ALL.iter().copied().filter(ticked).collect();
    let days_before = refusals.keep(number(form, "days", 0, 366));
    let delegate = refusals.keep(form.choice("delegate", MandateAsked::parse));
    let substitute = refusals.keep(form.choice("substitute", MandateAsked::parse));
    Some(Delegation { kinds, days_before: days_before?, delegate: delegate?, substitute: substitute? })
}

fn seat_loss(form: &Form, refusals: &mut Refusals) -> Option<SeatLoss> {
    refusals.keep(match form.text("effect") {
        "at-once" => Ok(SeatLoss::AtOnce),
        "after-days" => number(form, "days", 1, 1_000).map(|days| SeatLoss::AfterDays { days }),
        "at-next-meeting" => form.required("of", 40).map(|of| SeatLoss::AtNextMeeting { of }),
        _ => Err(Refusal::new("shell-refusal-choice").at("effect")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn json(topic: Topic, fields: &[(&str, &str)]) -> serde_json::Value {
        let terms = read(&Form::of(fields), topic);
        let terms = terms.unwrap_or_else(|refusals| panic!("{topic}: {refusals:?}"));
        assert_eq!(terms.topic(), topic);
        let again = written(&terms);
        let again: Vec<(&str, &str)> = again.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(
            read(&Form::of(&again), topic).as_ref(),
            Ok(&terms),
            "a form that begins so says the same"
        );
        serde_json::to_value(terms).expect("JSON")
    }

    fn refused(topic: Topic, fields: &[(&str, &str)]) -> Vec<String> {
        let refusals = read(&Form::of(fields), topic).err().unwrap_or_default();
        refusals.into_iter().filter_map(|refusal| refusal.field).collect()
    }

    #[test]
    fn what_is_entered_is_what_is_enacted() {
        assert_eq!(json(Topic::Notice, &[("days", "30")]), json!({ "days": 30 }));
        let none = |presence| json(Topic::Quorum, &[("quorum-sort", "none"), ("presence", presence)]);
        assert_eq!(none("closing"), json!({ "quorum": null, "presence": "closing" }));
        assert_eq!(none("during"), json!({ "quorum": null }));
        assert_eq!(
            json(
                Topic::Quorum,
                &[
                    ("quorum-sort", "at-least"),
                    ("quorum-value", "1/3"),
                    ("measure", "heads"),
                    ("counts-proxies", "yes"),
                    ("presence", "opening"),
                ]
            ),
            json!({ "presence": "opening", "quorum": {
                "measure": "heads",
                "threshold": { "at_least": { "numerator": 1, "denominator": 3 } },
                "counts_proxies": true,
            } })
        );
        assert_eq!(
            json(Topic::Proxy, &[("sort", "none"), ("precedence", "principal")]),
            json!({ "cap": 0, "precedence": "principal" })
        );
        assert_eq!(
            json(Topic::Proxy, &[("sort", "uncapped"), ("precedence", "refuse")]),
            json!({ "cap": null, "precedence": "refuse" })
        );
        assert_eq!(
            json(Topic::Standing, &[("may-vote-in-good-standing", "yes")]),
            json!({ "may_vote": ["in-good-standing"] })
        );
        assert_eq!(
            json(Topic::SeatLoss, &[("effect", "at-next-meeting"), ("of", "executive-bureau"), ("days", "")]),
            json!({ "effect": "at-next-meeting", "of": "executive-bureau" })
        );
        assert_eq!(
            json(Topic::DecisionNumbering, &[("prefix", "WC"), ("digits", "3")]),
            json!({ "prefix": "WC", "digits": 3 })
        );
        let named = [
            ("kind-local-government", "yes"),
            ("kind-associate", "yes"),
            ("days", "7"),
            ("delegate", "must"),
            ("substitute", "should"),
        ];
        assert_eq!(
            json(Topic::Delegation, &named),
            json!({
                "kinds": ["local-government", "associate"],
                "days_before": 7,
                "delegate": "must",
                "substitute": "should",
            })
        );
        assert_eq!(json(Topic::Hands, &[("allowed", "no")]), json!({ "allowed": false }));
        assert_eq!(
            json(Topic::LentRule, &[("of", "world-council"), ("of", "executive-bureau")]),
            json!({ "of": ["world-council", "executive-bureau"] })
        );
    }

    #[test]
    fn a_double_majority_has_two_rows() {
        let fields = [
            ("weights", "by_roll"),
            ("majority-1-sort", "more-than"),
            ("majority-1-value", "1/2"),
            ("majority-1-base", "for_and_against"),
            ("majority-1-measure", "votes"),
            ("majority-2-sort", "number"),
            ("majority-2-value", "20"),
            ("majority-2-base", "entitled"),
            ("majority-2-measure", "heads"),
            ("tie", "fails"),
            ("abstention", "yes"),
        ];
        let rule = json(Topic::PollRule, &fields);
        assert_eq!(rule["majorities"].as_array().map(Vec::len), Some(2));
        assert_eq!(rule["majorities"][1]["threshold"], json!({ "number": 20 }));
        assert_eq!((rule["abstention"].as_bool(), rule["live"].as_bool()), (Some(true), Some(false)));
        let mut one = fields.to_vec();
        one[5] = ("majority-2-sort", "none");
        assert_eq!(json(Topic::PollRule, &one)["majorities"].as_array().map(Vec::len), Some(1));
    }

    #[test]
    fn a_part_may_be_written_as_a_percentage() {
        let part = |text: &str| percentage(text).map(|part| (part.numerator, part.denominator));
        assert_eq!(part("50 %"), Some((1, 2)));
        assert_eq!(part("66,6%"), Some((333, 500)));
        assert_eq!(part("٪40"), Some((2, 5)));
        assert_eq!(part("0%"), Some((0, 1)));
        for wrong in ["50", "%", "1/2%", "-5%", "5.5.5%", "0.00000000000000000000001%"] {
            assert_eq!(part(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn silence_is_no_answer() {
        assert_eq!(refused(Topic::Notice, &[]), ["days"]);
        assert_eq!(refused(Topic::Notice, &[("days", "400")]), ["days"]);
        assert_eq!(refused(Topic::Quorum, &[]), ["presence", "quorum-sort", "measure"]);
        assert_eq!(
            refused(
                Topic::Quorum,
                &[
                    ("quorum-sort", "more-than"),
                    ("quorum-value", "half"),
                    ("measure", "votes"),
                    ("presence", "now")
                ]
            ),
            ["presence", "quorum-value"]
        );
        assert_eq!(refused(Topic::Delegation, &[]), ["days", "delegate", "substitute"]);
        assert_eq!(refused(Topic::Hands, &[("allowed", "perhaps")]), ["allowed"]);
        assert_eq!(refused(Topic::Proxy, &[("sort", "capped")]), ["cap", "precedence"]);
        assert_eq!(refused(Topic::SeatLoss, &[("effect", "after-days")]), ["days"]);
        assert_eq!(
            refused(Topic::PollRule, &[]),
            ["weights", "tie", "majority-1-sort", "majority-1-base", "majority-1-measure"]
        );
    }
}
