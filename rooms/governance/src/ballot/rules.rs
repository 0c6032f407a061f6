//! Whether a ballot or a show of hands is taken: every "no" is a sentence with the next step. Pure.

use super::Channel;
use crate::{meeting::Format, poll::Stage, presence::Mode, roll::RollEntry};
use base::{Id, Refusal};
use tally::{Choice, Precedence, Rule};

/// All that decides whether a ballot is taken.
#[derive(Debug, Clone)]
pub struct Situation<'r> {
    /// Where the poll is.
    pub stage: Stage,
    /// Its frozen rule.
    pub rule: &'r Rule,
    /// The line of the roll on whose behalf it comes.
    pub elector: Voter,
    /// The line of whoever presses.
    pub caster: Id<RollEntry>,
    /// The line that held the elector's proxy when the poll opened.
    pub proxy: Option<Id<RollEntry>>,
    /// The other line of the elector's seat that votes or stands by, if there is one.
    pub twin: Option<Twin>,
    /// Whether the elector was asked to show hands.
    pub asked_for_hands: bool,
    /// Whether somebody else has cast for the elector: the proxy's holder for the principal, or the principal.
    pub other_cast: bool,
}

/// The line of the roll for which a ballot comes.
#[derive(Debug, Clone, Copy)]
pub struct Voter {
    /// The line.
    pub entry: Id<RollEntry>,
    /// Whether it votes by the frozen roll.
    pub entitled: bool,
    /// Whether it stands by for a titular.
    pub stands_by: bool,
}

/// The other line of a seat: the titular for a deputy, the deputy for a titular.
#[derive(Debug, Clone, Copy)]
pub struct Twin {
    /// Whether that person is present now.
    pub present: bool,
    /// Whether somebody was voted for on that line in this poll, by ballot or by hand.
    pub voted: bool,
    /// Whether that line votes by the roll, so that the other is a deputy's.
    pub entitled: bool,
}

/// Whether this caster may vote for this elector in this poll, whatever the answer.
///
/// # Errors
/// Why not.
pub fn check_right(now: &Situation<'_>) -> Result<(), Refusal> {
    match now.stage {
        Stage::Open => {}
        Stage::Draft => return Err(Refusal::new("governance-refusal-ballot-early")),
        Stage::Closed => return Err(Refusal::new("governance-refusal-ballot-late")),
        Stage::Annulled => return Err(Refusal::new("governance-refusal-ballot-annulled")),
        Stage::NotPut => return Err(Refusal::new("governance-refusal-poll-not-put")),
    }
    if !now.elector.entitled && !now.elector.stands_by {
        return Err(Refusal::new("governance-refusal-ballot-not-entitled"));
    }
    let own = now.caster == now.elector.entry;
    if !own && now.proxy != Some(now.caster) {
        return Err(Refusal::new("governance-refusal-ballot-not-yours"));
    }
    if let Some(twin) = now.twin {
        check_seat(twin, own)?;
    }
    if now.asked_for_hands {
        return Err(Refusal::new("governance-refusal-ballot-hands"));
    }
    if now.rule.precedence == Precedence::Refuse && now.other_cast {
        let code = if own {
            "governance-refusal-ballot-proxy-voted"
        } else {
            "governance-refusal-ballot-principal-voted"
        };
        return Err(Refusal::new(code));
    }
    Ok(())
}

/// One seat, one vote: whoever was voted for first sits in this poll, and a deputy sits only while the titular is away.
fn check_seat(twin: Twin, own: bool) -> Result<(), Refusal> {
    if twin.voted {
        return Err(Refusal::new("governance-refusal-ballot-seat-voted"));
    }
    if twin.present && twin.entitled {
        return Err(Refusal::new("governance-refusal-ballot-titular-present"));
    }
    // A deputy who sits is there for the titular; the proxy the titular gave rests.
    if twin.present && !own {
        return Err(Refusal::new("governance-refusal-ballot-deputy-sits"));
    }
    Ok(())
}

/// Whether the rule offers this answer.
///
/// # Errors
/// Refuses an abstention that it does not.
pub fn check_choice(rule: &Rule, choice: Choice) -> Result<(), Refusal> {
    if choice == Choice::Abstain && !rule.abstention {
        return Err(Refusal::new("governance-refusal-ballot-abstain").with("article", rule.article.as_str()));
    }
    Ok(())
}

/// From where somebody votes who is present so.
///
/// # Errors
/// Refuses a ballot from elsewhere that the rule does not allow.
pub fn channel(rule: &Rule, mode: Mode) -> Result<Channel, Refusal> {
    match mode {
        Mode::InPerson => Ok(Channel::Hall),
        Mode::Remote if rule.remote => Ok(Channel::Remote),
        Mode::Remote => {
            Err(Refusal::new("governance-refusal-ballot-remote").with("article", rule.article.as_str()))
        }
    }
}

/// How somebody who is not entered as present becomes so by voting, where everybody may enter themself: in a meeting
/// held in one place in person, in any other from elsewhere, since who is in the hall of one is entered at its door.
///
/// # Errors
/// Refuses where it is left to the chair, and a ballot from elsewhere that the rule does not allow.
pub fn arrival(by_oneself: Option<bool>, format: Format, rule: &Rule) -> Result<Mode, Refusal> {
    if by_oneself != Some(true) {
        return Err(Refusal::new("governance-refusal-ballot-absent"));
    }
    let mode = if format == Format::InPerson { Mode::InPerson } else { Mode::Remote };
    channel(rule, mode).map(|_| mode)
}

/// Whether hands can be counted so, of so many people asked.
///
/// # Errors
/// Refuses where the rule has no show of hands, an abstention it does not offer, nobody asked, more hands than people.
pub fn check_hands(rule: &Rule, asked: u64, hands: [u64; 3]) -> Result<(), Refusal> {
    let [_, _, abstain] = hands;
    if !rule.show_of_hands {
        return Err(
            Refusal::new("governance-refusal-hands-not-allowed").with("article", rule.article.as_str())
        );
    }
    if abstain > 0 && !rule.abstention {
        let refusal =
            Refusal::new("governance-refusal-ballot-abstain").with("article", rule.article.as_str());
        return Err(refusal.at("abstain"));
    }
    if asked == 0 {
        return Err(Refusal::new("governance-refusal-hands-nobody"));
    }
    match hands.into_iter().try_fold(0_u64, u64::checked_add) {
        Some(raised) if raised <= asked => Ok(()),
        _ => Err(Refusal::new("governance-refusal-hands-many").with("count", asked).at("for")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Instant;
    use proptest::prelude::*;
    use tally::{Base, Fraction, Majority, Threshold, Tie, Unit, V1, Weights};

    fn id(n: u8) -> Id<RollEntry> {
        Id::from_parts(Instant::from_micros(0), [n; 10])
    }

    fn rule() -> Rule {
        Rule {
            v: V1,
            article: "art. 38".into(),
            weights: Weights::Equal,
            quorum: None,
            presence: tally::PresentAt::During,
            majorities: vec![Majority {
                measure: Unit::Heads,
                base: Base::ForAndAgainst,
                threshold: Threshold::MoreThan(Fraction::new(1, 2)),
            }],
            tie: Tie::Fails,
            precedence: Precedence::Principal,
            proxy_cap: Some(1),
            show_of_hands: true,
            remote: true,
            abstention: true,
            live: false,
        }
    }

    fn now(rule: &Rule) -> Situation<'_> {
        Situation {
            stage: Stage::Open,
            rule,
            elector: Voter { entry: id(1), entitled: true, stands_by: false },
            caster: id(1),
            proxy: None,
            twin: None,
            asked_for_hands: false,
            other_cast: false,
        }
    }

    fn code(situation: &Situation<'_>) -> Option<&'static str> {
        check_right(situation).err().map(|refusal| refusal.code)
    }

    #[test]
    fn every_no_has_its_reason() {
        let rule = rule();
        let now = || now(&rule);
        let silent = Voter { entry: id(1), entitled: false, stands_by: false };
        let cases = [
            (now(), None),
            (Situation { stage: Stage::Draft, ..now() }, Some("governance-refusal-ballot-early")),
            (Situation { stage: Stage::Closed, ..now() }, Some("governance-refusal-ballot-late")),
            (Situation { stage: Stage::Annulled, ..now() }, Some("governance-refusal-ballot-annulled")),
            (Situation { stage: Stage::NotPut, ..now() }, Some("governance-refusal-poll-not-put")),
            (Situation { elector: silent, ..now() }, Some("governance-refusal-ballot-not-entitled")),
            (Situation { caster: id(2), ..now() }, Some("governance-refusal-ballot-not-yours")),
            (
                Situation { caster: id(2), proxy: Some(id(3)), ..now() },
                Some("governance-refusal-ballot-not-yours"),
            ),
            (Situation { caster: id(2), proxy: Some(id(2)), ..now() }, None),
            // Who gave a proxy may vote all the same: the rule says who prevails.
            (Situation { proxy: Some(id(2)), other_cast: true, ..now() }, None),
            (Situation { asked_for_hands: true, ..now() }, Some("governance-refusal-ballot-hands")),
        ];
        for (situation, expected) in cases {
            assert_eq!(code(&situation), expected, "{situation:?}");
        }
    }

    #[test]
    fn where_the_second_is_refused_the_first_stays() {
        let rule = Rule { precedence: Precedence::Refuse, ..rule() };
        let proxy = Situation { caster: id(2), proxy: Some(id(2)), ..now(&rule) };
        assert_eq!(
            code(&Situation { other_cast: true, ..proxy.clone() }),
            Some("governance-refusal-ballot-principal-voted")
        );
        let principal = Situation { proxy: Some(id(2)), ..now(&rule) };
        assert_eq!(
            code(&Situation { other_cast: true, ..principal.clone() }),
            Some("governance-refusal-ballot-proxy-voted")
        );
        assert_eq!((code(&proxy), code(&principal)), (None, None));
    }

    #[test]
    fn one_seat_has_one_vote() {
        let rule = rule();
        let deputy = |twin| Situation {
            elector: Voter { entry: id(1), entitled: false, stands_by: true },
            twin: Some(twin),
            ..now(&rule)
        };
        let titular = |present, voted| Twin { present, voted, entitled: true };
        assert_eq!(code(&deputy(titular(false, false))), None);
        assert_eq!(code(&deputy(titular(true, false))), Some("governance-refusal-ballot-titular-present"));
        assert_eq!(code(&deputy(titular(false, true))), Some("governance-refusal-ballot-seat-voted"));
        let own = |twin| Situation { twin: Some(twin), ..now(&rule) };
        let by_deputy = |present, voted| Twin { present, voted, entitled: false };
        assert_eq!(code(&own(by_deputy(true, false))), None);
        assert_eq!(code(&own(by_deputy(true, true))), Some("governance-refusal-ballot-seat-voted"));
        let proxy = |twin| Situation { caster: id(2), proxy: Some(id(2)), twin: Some(twin), ..now(&rule) };
        assert_eq!(code(&proxy(by_deputy(true, false))), Some("governance-refusal-ballot-deputy-sits"));
        assert_eq!(code(&proxy(by_deputy(false, false))), None);
    }

    #[test]
    fn where_somebody_is_says_where_the_ballot_comes_from() {
        let code = |found: Result<Mode, Refusal>| found.map_err(|refusal| refusal.code);
        let hall_only = Rule { remote: false, ..rule() };
        assert_eq!(channel(&rule(), Mode::Remote), Ok(Channel::Remote));
        assert_eq!(channel(&hall_only, Mode::InPerson), Ok(Channel::Hall));
        assert_eq!(
            channel(&hall_only, Mode::Remote).map_err(|refusal| refusal.code),
            Err("governance-refusal-ballot-remote")
        );
        assert_eq!(code(arrival(Some(true), Format::InPerson, &hall_only)), Ok(Mode::InPerson));
        assert_eq!(code(arrival(Some(true), Format::Hybrid, &rule())), Ok(Mode::Remote));
        assert_eq!(
            code(arrival(Some(true), Format::Hybrid, &hall_only)),
            Err("governance-refusal-ballot-remote")
        );
        for silent in [None, Some(false)] {
            assert_eq!(
                code(arrival(silent, Format::Remote, &rule())),
                Err("governance-refusal-ballot-absent")
            );
        }
    }

    #[test]
    fn an_answer_is_one_that_is_offered() {
        let plain = Rule { abstention: false, ..rule() };
        assert_eq!(check_choice(&rule(), Choice::Abstain), Ok(()));
        assert_eq!(check_choice(&plain, Choice::For), Ok(()));
        assert_eq!(
            check_choice(&plain, Choice::Abstain).map_err(|refusal| refusal.code),
            Err("governance-refusal-ballot-abstain")
        );
    }

    proptest! {
        #[test]
        fn hands_never_pass_the_people_asked(asked in 0_u64..50, hands in prop::array::uniform3(0_u64..40)) {
            let taken = check_hands(&rule(), asked, hands).is_ok();
            prop_assert_eq!(taken, asked > 0 && hands.iter().sum::<u64>() <= asked);
            let none = Rule { show_of_hands: false, ..rule() };
            prop_assert!(check_hands(&none, asked, hands).is_err());
        }
    }

    #[test]
    fn absurd_numbers_of_hands_do_not_wrap() {
        assert!(check_hands(&rule(), 10, [u64::MAX, 1, 0]).is_err());
    }
}
