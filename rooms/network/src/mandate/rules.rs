//! When a mandate may begin and end: state in, state or refusals out.

use super::{Correction, EndReason, MandateState, NewMandate};
use base::{Day, Localised, Refusal};
use shell::fold;

/// The most characters of an office's name.
pub const LONGEST_OFFICE: usize = 200;
/// The most characters of a source.
pub const LONGEST_SOURCE: usize = 500;

/// A mandate that begins. `held` are the person's mandates in the same member; `erased` tells whether the person's
/// data were erased; `left` when the member left, or will.
///
/// # Errors
/// All that is wrong with it, each at its field.
pub fn begin(
    new: &NewMandate,
    held: &[MandateState],
    erased: bool,
    left: Option<Day>,
) -> Result<MandateState, Vec<Refusal>> {
    let mut refusals = Vec::new();
    if erased {
        refusals.push(Refusal::new("network-refusal-person-erased").at("person"));
    }
    let state = MandateState {
        person: new.person,
        member: new.member,
        office: new.office.clone(),
        since: new.since,
        until: new.until,
        end_reason: None,
    };
    refusals.extend(check(&state, new.source.as_deref(), held, left));
    if refusals.is_empty() { Ok(state) } else { Err(refusals) }
}

/// How many of the offices stand within the name of this one, as “Mayor” does within “Deputy mayor”: who stands in for
/// another is told after them. Offices are free words in any language, so that nothing else tells their order.
pub fn depth(office: &Localised, offices: &[Localised]) -> usize {
    let whole = |words: &str| format!(" {} ", fold(words));
    let is_within = |other: &Localised| {
        office.iter().any(|(lang, wording)| {
            let own = whole(&wording.text);
            let others = other.iter().filter(|(tag, _)| *tag == lang).map(|(_, other)| whole(&other.text));
            others.into_iter().any(|other| own != other && own.contains(&other))
        })
    };
    let within = |(at, other): &(usize, &Localised)| is_within(other) && !offices[..*at].contains(other);
    offices.iter().enumerate().filter(within).count()
}

/// What is wrong with a mandate as it is to stand beside the person's others in the same member.
fn check(
    state: &MandateState,
    source: Option<&str>,
    others: &[MandateState],
    left: Option<Day>,
) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if state.office.is_empty() {
        refusals.push(Refusal::new("shell-refusal-empty").at("office"));
    }
    for (tag, _) in state.office.iter().filter(|(_, wording)| wording.text.chars().count() > LONGEST_OFFICE) {
        refusals.push(
            Refusal::new("shell-refusal-long").with("most", LONGEST_OFFICE).at(format!("office-{tag}")),
        );
    }
    if source.is_some_and(|source| source.chars().count() > LONGEST_SOURCE) {
        refusals.push(Refusal::new("shell-refusal-long").with("most", LONGEST_SOURCE).at("source"));
    }
    if state.until.is_some_and(|until| until <= state.since) {
        refusals.push(Refusal::new("network-refusal-mandate-span").with("since", state.since).at("until"));
    }
    if let Some(left) = left.filter(|left| state.until.is_none_or(|until| until > *left)) {
        refusals.push(Refusal::new("network-refusal-mandate-left").with("left", left).at("until"));
    }
    let twice = |other: &&MandateState| {
        (other.person, other.member) == (state.person, state.member)
            && is_same_office(&other.office, &state.office)
            && other.span().overlaps(&state.span())
            && other.until != Some(other.since)
    };
    if let Some(other) = others.iter().find(twice) {
        refusals.push(Refusal::new("network-refusal-mandate-twice").with("since", other.since).at("since"));
    }
    refusals
}

/// A mandate as it is after a mistake in it was corrected. Whether and why it ended stays as it is: an end is recorded,
/// not corrected into being. `others` are the person's other mandates in the same member, `left` is as for [`begin`].
///
/// # Errors
/// All that is wrong with it, each at its field; refuses what was recorded in error, for nothing is left to correct.
pub fn correct(
    before: &MandateState,
    new: &Correction,
    others: &[MandateState],
    erased: bool,
    left: Option<Day>,
) -> Result<MandateState, Vec<Refusal>> {
    if before.until == Some(before.since) {
        return Err(vec![Refusal::new("network-refusal-mandate-void")]);
    }
    let state =
        MandateState { office: new.office.clone(), since: new.since, until: new.until, ..before.clone() };
    let mut refusals = check(&state, new.source.as_deref(), others, left);
    if erased && new.source.is_some() {
        refusals.push(Refusal::new("network-refusal-person-erased").at("source"));
    }
    if state.end_reason.is_some() && state.until.is_none() {
        refusals.push(Refusal::new("shell-refusal-empty").at("until"));
    }
    if refusals.is_empty() { Ok(state) } else { Err(refusals) }
}

/// The mandate ends because its member leaves on a day; one that had not begun is then never held. Nothing where it ends
/// by then in any case.
pub fn end_with_member(state: &MandateState, left: Day) -> Option<MandateState> {
    let goes_on = state.end_reason.is_none() && state.until.is_none_or(|until| until > left);
    let until = Some(left.max(state.since));
    goes_on.then(|| MandateState { until, end_reason: Some(EndReason::MemberLeft), ..state.clone() })
}

/// Whether two names of offices are one office: equal, but for case and marks, in any language that both have.
fn is_same_office(one: &Localised, other: &Localised) -> bool {
    one.iter().any(|(tag, a)| other.iter().any(|(same, b)| tag == same && fold(&a.text) == fold(&b.text)))
}

/// The mandate ends: `day` is the first day on which it is no longer held. An end that was planned may be brought
/// forward, never pushed back: a longer mandate is a new one.
///
/// # Errors
/// Refuses a day before it began, one after an end that is known already, and an end that was recorded already.
pub fn end(state: MandateState, day: Day, reason: EndReason) -> Result<MandateState, Refusal> {
    if day < state.since {
        return Err(Refusal::new("network-refusal-mandate-before").with("since", state.since).at("day"));
    }
    if let Some(until) = state.until {
        if state.end_reason.is_some() {
            return Err(Refusal::new("network-refusal-mandate-ended").with("until", until));
        }
        if day > until {
            return Err(Refusal::new("network-refusal-mandate-later").with("until", until).at("day"));
        }
    }
    if day == state.since && reason != EndReason::Error {
        return Err(Refusal::new("network-refusal-mandate-never").with("since", state.since).at("day"));
    }
    Ok(MandateState { until: Some(day), end_reason: Some(reason), ..state })
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Id, Instant, Lang};

    #[test]
    fn who_stands_in_for_another_comes_after_them() {
        let en = |text| Localised::one(Lang::En, text);
        let offices = [en("Deputy mayor"), en("Mayor"), en("First deputy mayor"), en("Clerk"), en("Mayor")];
        let depths = ["Mayor", "Deputy mayor", "First deputy mayor", "Clerk", "Mayoress", ""]
            .map(|office| depth(&en(office), &offices));
        assert_eq!(depths, [0, 1, 2, 0, 0, 0]);
        let two = Localised::one(Lang::Fr, "Adjointe au maire");
        assert_eq!(depth(&two, &[Localised::one(Lang::Fr, "Maire").and(Lang::En, "Mayor")]), 1);
        assert_eq!(depth(&two, &[en("Maire")]), 0);
    }

    fn id<K: base::Kind>(n: u8) -> Id<K> {
        Id::from_parts(Instant::from_micros(0), [n; 10])
    }

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn new(office: &str, since: &str, until: Option<&str>) -> NewMandate {
        NewMandate {
            person: id(1),
            member: id(2),
            office: Localised::one(Lang::Fr, office),
            since: day(since),
            until: until.map(day),
            source: None,
        }
    }

    fn held(office: &str, since: &str, until: Option<&str>) -> MandateState {
        begin(&new(office, since, until), &[], false, None).expect("begins")
    }

    fn codes<T>(result: Result<T, Vec<Refusal>>) -> Vec<String> {
        let refusals = result.err().unwrap_or_default();
        refusals.iter().map(|one| format!("{} {}", one.code, one.field.clone().unwrap_or_default())).collect()
    }

    #[test]
    fn one_may_hold_several_offices_but_none_twice_at_a_time() {
        let mayor = held("Maire", "2020-07-01", Some("2026-07-01"));
        let also = |office, since, until| {
            codes(begin(&new(office, since, until), std::slice::from_ref(&mayor), false, None))
        };
        assert_eq!(also("Conseillère", "2021-01-01", None), [""; 0]);
        assert_eq!(also("maire ", "2026-06-30", None), ["network-refusal-mandate-twice since"]);
        assert_eq!(also("Maire", "2026-07-01", None), [""; 0], "re-elected on the day the first ends");
        let elsewhere = NewMandate { member: id(3), ..new("Maire", "2021-01-01", None) };
        assert!(begin(&elsewhere, &[mayor], false, None).is_ok());
    }

    #[test]
    fn an_office_is_the_same_in_any_language_that_both_have() {
        let both = Localised::one(Lang::En, "Mayor").and(Lang::Fr, "Maire");
        assert!(is_same_office(&both, &Localised::one(Lang::En, "MAYOR")));
        assert!(!is_same_office(&Localised::one(Lang::Es, "Alcaldesa"), &both));
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let wrong = NewMandate { source: Some("x".repeat(501)), ..new("", "2020-07-01", Some("2020-07-01")) };
        let expected = [
            "network-refusal-person-erased person",
            "shell-refusal-empty office",
            "shell-refusal-long source",
            "network-refusal-mandate-span until",
        ];
        assert_eq!(codes(begin(&wrong, &[], true, None)), expected);
        let long = new(&"x".repeat(201), "2020-07-01", None);
        assert_eq!(codes(begin(&long, &[], false, None)), ["shell-refusal-long office-fr"]);
    }

    #[test]
    fn a_planned_end_may_come_sooner_and_an_end_comes_once() {
        let mayor = held("Maire", "2020-07-01", Some("2026-07-01"));
        let code =
            |state: &MandateState, on, reason| end(state.clone(), day(on), reason).err().map(|one| one.code);
        assert_eq!(code(&mayor, "2026-07-02", EndReason::Term), Some("network-refusal-mandate-later"));
        assert_eq!(code(&mayor, "2020-06-30", EndReason::Resigned), Some("network-refusal-mandate-before"));
        assert_eq!(code(&mayor, "2020-07-01", EndReason::Resigned), Some("network-refusal-mandate-never"));
        let ended = end(mayor, day("2023-03-01"), EndReason::Resigned).expect("ends");
        assert_eq!((ended.until, ended.end_reason), (Some(day("2023-03-01")), Some(EndReason::Resigned)));
        assert_eq!(code(&ended, "2022-01-01", EndReason::Other), Some("network-refusal-mandate-ended"));
    }

    #[test]
    fn a_mistake_is_corrected_within_the_same_rules() {
        let mayor = held("Maire", "2020-07-01", Some("2026-07-01"));
        let fix = |since: &str, until: Option<&str>| Correction {
            office: Localised::one(Lang::Fr, "Mairesse"),
            since: day(since),
            until: until.map(day),
            source: None,
        };
        let fixed = correct(&mayor, &fix("2020-06-01", None), &[], false, None).expect("corrected");
        assert_eq!(fixed, held("Mairesse", "2020-06-01", None));
        let other = held("Mairesse", "2014-07-01", Some("2020-06-15"));
        let told = |before: &MandateState, new: &Correction| {
            codes(correct(before, new, std::slice::from_ref(&other), true, None))
        };
        assert_eq!(told(&mayor, &fix("2020-06-15", None)), [""; 0]);
        assert_eq!(told(&mayor, &fix("2020-06-14", None)), ["network-refusal-mandate-twice since"]);
        let sourced = Correction { source: Some("here".into()), ..fix("2021-01-01", Some("2021-01-01")) };
        let expected = ["network-refusal-mandate-span until", "network-refusal-person-erased source"];
        assert_eq!(told(&mayor, &sourced), expected);
        let ended = end(mayor.clone(), day("2023-03-01"), EndReason::Resigned).expect("ends");
        assert_eq!(told(&ended, &fix("2020-07-01", None)), ["shell-refusal-empty until"]);
        let kept =
            correct(&ended, &fix("2020-07-01", Some("2023-04-01")), &[], false, None).expect("corrected");
        assert_eq!(kept.end_reason, Some(EndReason::Resigned));
        let void = end(mayor, day("2020-07-01"), EndReason::Error).expect("void");
        assert_eq!(told(&void, &fix("2020-07-01", None)), ["network-refusal-mandate-void "]);
    }

    #[test]
    fn mandates_end_with_the_membership() {
        let left = day("2024-01-01");
        let ended =
            |state: &MandateState| end_with_member(state, left).map(|one| (one.until, one.end_reason));
        let gone = Some(EndReason::MemberLeft);
        assert_eq!(ended(&held("Maire", "2020-07-01", Some("2026-07-01"))), Some((Some(left), gone)));
        assert_eq!(
            ended(&held("Maire", "2025-07-01", None)),
            Some((Some(day("2025-07-01")), gone)),
            "never held"
        );
        assert_eq!(ended(&held("Maire", "2020-07-01", Some("2024-01-01"))), None);
        let resigned = end(held("Maire", "2020-07-01", None), day("2025-01-01"), EndReason::Resigned);
        assert_eq!(ended(&resigned.expect("ends")), None, "what was recorded stays");
        let new = |until| codes(begin(&new("Maire", "2020-07-01", until), &[], false, Some(left)));
        assert_eq!(new(None), ["network-refusal-mandate-left until"]);
        assert_eq!(new(Some("2024-01-02")), ["network-refusal-mandate-left until"]);
        assert_eq!(new(Some("2024-01-01")), [""; 0]);
    }

    #[test]
    fn what_was_recorded_in_error_was_never_held_and_stands_in_nobody_s_way() {
        let wrong =
            end(held("Maire", "2020-07-01", None), day("2020-07-01"), EndReason::Error).expect("ends");
        assert!(!wrong.span().holds_on(day("2020-07-01")));
        assert!(begin(&new("Maire", "2019-01-01", None), &[wrong], false, None).is_ok());
    }
}
