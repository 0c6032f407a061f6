//! What may be true of a member: state in, state or refusals out.

use super::{Affiliation, DatedStanding, Member, MemberState, Profile, Standing, Succession, SuccessionKind};
use base::{Day, Id, Refusal, Span};

/// The most characters of a name or another text.
pub const LONGEST_TEXT: usize = 300;
/// The most characters of all names in other languages together: an entry of the ledger holds them twice.
pub const LONGEST_NAMES: usize = 6_000;

/// Everything that is wrong with a state, whoever wrote it.
pub fn check(state: &MemberState) -> Vec<Refusal> {
    let mut refusals = check_profile(&state.profile);
    if let Some(departed) = state.departed.filter(|departed| *departed <= state.joined) {
        let refusal = Refusal::new("network-refusal-left-before-joined");
        refusals.push(refusal.with("joined", state.joined).with("left", departed).at("day"));
    }
    refusals.extend(check_affiliations(state));
    refusals.extend(check_standings(state));
    refusals
}

/// Everything that is wrong with what describes a member.
pub fn check_profile(profile: &Profile) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if base::is_blank(&profile.name) {
        refusals.push(Refusal::new("network-refusal-name-empty").at("name"));
    } else if base::hidden(&profile.name).is_some() {
        refusals.push(Refusal::new("shell-refusal-control").at("name"));
    }
    let texts = [Some(&profile.name), profile.official_name.as_ref(), profile.division.as_ref()];
    let names = profile.names.iter().map(|(_, wording)| &wording.text);
    if texts.into_iter().flatten().chain(names).any(|text| text.chars().count() > LONGEST_TEXT) {
        refusals.push(Refusal::new("network-refusal-name-long").with("most", LONGEST_TEXT).at("name"));
    }
    let all: usize = profile.names.iter().map(|(_, wording)| wording.text.chars().count()).sum();
    if all > LONGEST_NAMES {
        refusals.push(Refusal::new("network-refusal-names-many").with("most", LONGEST_NAMES).at("names"));
    }
    if profile.website.as_deref().is_some_and(|address| !is_web_address(address)) {
        refusals.push(Refusal::new("network-refusal-website").at("website"));
    }
    refusals
}

/// An address that a page may link to: `https://` or `http://` and a host, without what could break out of a link.
fn is_web_address(address: &str) -> bool {
    let rest = address.strip_prefix("https://").or(address.strip_prefix("http://"));
    let hostile = |c: char| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c);
    rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with(['.', '/']) && !rest.contains(hostile))
}

fn check_affiliations(state: &MemberState) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    for (at, one) in state.affiliations.iter().enumerate() {
        let span = Span { since: one.since, until: one.until };
        refusals.extend(check_span(state, span));
        let same = state.affiliations[..at].iter().filter(|other| other.section == one.section);
        let meets = |other: &&Affiliation| {
            other.since == one.since || span.overlaps(&Span { since: other.since, until: other.until })
        };
        for other in same.filter(meets) {
            refusals.push(
                Refusal::new("network-refusal-affiliated-already").with("since", other.since).at("section"),
            );
        }
    }
    refusals
}

fn check_standings(state: &MemberState) -> Vec<Refusal> {
    let spans = state.standings.iter().map(|one| Span { since: one.since, until: one.until });
    let spans: Vec<Span> = spans.collect();
    let mut refusals: Vec<Refusal> = spans.iter().flat_map(|span| check_span(state, *span)).collect();
    for pair in spans.windows(2).filter(|pair| pair[0].overlaps(&pair[1])) {
        refusals
            .push(Refusal::new("network-refusal-standing-later").with("since", pair[1].since).at("since"));
    }
    refusals
}

/// A dated fact lies within the membership and does not end before it begins.
fn check_span(state: &MemberState, span: Span) -> Option<Refusal> {
    if span.until.is_some_and(|until| until < span.since) {
        return Some(Refusal::new("network-refusal-ends-before").with("since", span.since).at("until"));
    }
    if span.since < state.joined {
        return Some(Refusal::new("network-refusal-before-joined").with("joined", state.joined).at("since"));
    }
    let left = state.departed?;
    let beyond = span.until.is_none_or(|until| until > left);
    beyond.then(|| Refusal::new("network-refusal-after-left").with("left", left).at("until"))
}

/// The member leaves: from this day on it is none. Whatever still held of it ends, what was to begin later never does.
///
/// # Errors
/// Refuses a member that has left, and a day before it became one.
pub fn leave(mut state: MemberState, day: Day) -> Result<MemberState, Vec<Refusal>> {
    if let Some(left) = state.departed {
        return Err(vec![Refusal::new("network-refusal-left-already").with("left", left).at("day")]);
    }
    state.departed = Some(day);
    state.affiliations.retain(|one| one.since < day);
    state.standings.retain(|one| one.since < day);
    for until in ends(&mut state).filter(|until| until.is_none_or(|until| until > day)) {
        *until = Some(day);
    }
    sound(state)
}

fn ends(state: &mut MemberState) -> impl Iterator<Item = &mut Option<Day>> {
    let affiliations = state.affiliations.iter_mut().map(|one| &mut one.until);
    affiliations.chain(state.standings.iter_mut().map(|one| &mut one.until))
}

/// The departure is taken back: the member goes on as one. `before` is the member as it was before it left, if neither
/// its sections nor its standings changed since: they are as they were then. Otherwise what ended on the day goes on.
///
/// # Errors
/// Refuses a member that has not left, and one that went in a territorial reform.
pub fn stay(mut state: MemberState, before: Option<&MemberState>) -> Result<MemberState, Vec<Refusal>> {
    let Some(left) = state.departed.take() else {
        return Err(vec![Refusal::new("network-refusal-not-left")]);
    };
    if state.successors.iter().any(|one| one.day == left) {
        return Err(vec![Refusal::new("network-refusal-left-by-reform").with("day", left)]);
    }
    match before {
        Some(before) => {
            state.affiliations.clone_from(&before.affiliations);
            state.standings.clone_from(&before.standings);
        }
        None => {
            let_go(&mut state);
            ends(&mut state).filter(|until| **until == Some(left)).for_each(|until| *until = None);
        }
    }
    sound(state)
}

/// The day of the departure was mistyped: as if it had been taken back, and the member left on this day.
///
/// # Errors
/// What [`stay`] and [`leave`] refuse.
pub fn correct_departure(
    state: MemberState,
    before: Option<&MemberState>,
    day: Day,
) -> Result<MemberState, Vec<Refusal>> {
    if state.departed == Some(day) {
        return Ok(state);
    }
    leave(stay(state, before)?, day)
}

/// The member as it was before it left, from the states before and after each change of it, the latest first; nothing
/// if its sections or standings changed since.
pub fn before_leaving(
    state: &MemberState,
    changes: impl Iterator<Item = (MemberState, MemberState)>,
) -> Option<MemberState> {
    let (mut affiliations, mut standings) = (state.affiliations.clone(), state.standings.clone());
    for (before, after) in changes.filter(|(before, after)| before.departed != after.departed) {
        if (&after.affiliations, &after.standings) != (&affiliations, &standings) {
            return None;
        }
        match (before.departed, after.departed) {
            (None, Some(_)) => return Some(before),
            (Some(_), Some(_)) => (affiliations, standings) = (before.affiliations, before.standings),
            (_, None) => return None,
        }
    }
    None
}

/// The member belongs to a section from a day on, and until another if given, or until it leaves.
///
/// # Errors
/// Refuses what overlaps with an affiliation to the same section, or lies outside the membership.
pub fn affiliate(
    mut state: MemberState,
    section: &str,
    since: Day,
    until: Option<Day>,
) -> Result<MemberState, Vec<Refusal>> {
    let until = until.or(state.departed.filter(|left| *left > since));
    let_go(&mut state);
    let span = Span { since, until };
    let meets = |one: &&Affiliation| {
        one.section == section && span.overlaps(&Span { since: one.since, until: one.until })
    };
    if let Some(other) = state.affiliations.iter().find(meets) {
        let refusal = Refusal::new("network-refusal-affiliated-already").with("since", other.since);
        return Err(vec![refusal.at("section")]);
    }
    state.affiliations.push(Affiliation { section: section.to_owned(), since, until });
    sound(state)
}

/// The member's open affiliation to a section ends; on the day on which it began, it never was.
///
/// # Errors
/// Refuses if there is none, or a day before it began.
pub fn end_affiliation(
    mut state: MemberState,
    section: &str,
    until: Day,
) -> Result<MemberState, Vec<Refusal>> {
    let open = state.affiliations.iter_mut().find(|one| one.section == section && one.until.is_none());
    match open {
        None => return Err(vec![Refusal::new("network-refusal-not-affiliated").at("section")]),
        Some(one) => one.until = Some(until),
    }
    sound(state)
}

/// The member's standing from a day on, until the next one begins; what held until then ends, what began on the same
/// day is replaced.
///
/// # Errors
/// Refuses the standing it has already, and a day on which it is no member.
pub fn stand(
    mut state: MemberState,
    standing: Standing,
    since: Day,
    reason: &str,
) -> Result<MemberState, Vec<Refusal>> {
    if state.standing_on(since) == Some(standing) {
        return Err(vec![Refusal::new("network-refusal-standing-same").at("standing")]);
    }
    if let Some(left) = state.departed.filter(|left| *left <= since) {
        return Err(vec![Refusal::new("network-refusal-after-left").with("left", left).at("since")]);
    }
    state.standings.retain(|one| one.since != since);
    for earlier in state.standings.iter_mut().filter(|one| one.since < since) {
        if earlier.until.is_none_or(|until| until > since) {
            earlier.until = Some(since);
        }
    }
    let next = state.standings.iter().map(|one| one.since).filter(|begins| *begins > since).min();
    let until = next.or(state.departed);
    state.standings.push(DatedStanding { since, until, standing, reason: reason.to_owned() });
    sound(state)
}

/// A standing that has not begun is withdrawn: the one that it was to end goes on in its place.
///
/// # Errors
/// Refuses if none is to begin on that day, and one that has begun.
pub fn withdraw_standing(
    mut state: MemberState,
    since: Day,
    today: Day,
) -> Result<MemberState, Vec<Refusal>> {
    let Some(at) = state.standings.iter().position(|one| one.since == since) else {
        return Err(vec![Refusal::new("network-refusal-standing-none")]);
    };
    if since <= today {
        return Err(vec![Refusal::new("network-refusal-standing-begun").with("since", since)]);
    }
    let withdrawn = state.standings.remove(at);
    for earlier in state.standings.iter_mut().filter(|one| one.until == Some(since)) {
        earlier.until = withdrawn.until;
    }
    sound(state)
}

/// A member in a territorial reform.
pub type Party = (Id<Member>, MemberState);

/// A territorial reform takes effect: those who went before end on the day, those who come after are linked to them.
/// A merger has one successor, a split one predecessor and several successors, a renaming one of each.
///
/// # Errors
/// Refuses other numbers, one that succeeds itself, predecessors that have left or successors that are no members.
pub fn succeed(
    kind: SuccessionKind,
    day: Day,
    mut predecessors: Vec<Party>,
    mut successors: Vec<Party>,
) -> Result<Vec<Party>, Vec<Refusal>> {
    let numbers = match kind {
        SuccessionKind::Merger => !predecessors.is_empty() && successors.len() == 1,
        SuccessionKind::Split => predecessors.len() == 1 && successors.len() >= 2,
        SuccessionKind::Renaming => predecessors.len() == 1 && successors.len() == 1,
    };
    if !numbers {
        return Err(vec![Refusal::new("network-refusal-succession-numbers").at("successors")]);
    }
    if predecessors.iter().any(|(id, _)| successors.iter().any(|(other, _)| id == other)) {
        return Err(vec![Refusal::new("network-refusal-succession-self").at("successors")]);
    }
    if let Some((_, state)) = successors.iter().find(|(_, state)| !state.is_member_on(day)) {
        let refusal =
            Refusal::new("network-refusal-succession-no-member").with("name", state.profile.name.as_str());
        return Err(vec![refusal.with("day", day).at("successors")]);
    }
    for (id, state) in &mut predecessors {
        *state = leave(state.clone(), day)?;
        for (other, successor) in &mut successors {
            state.successors.push(Succession { member: *other, kind, day });
            successor.predecessors.push(Succession { member: *id, kind, day });
        }
    }
    predecessors.extend(successors);
    predecessors.iter_mut().for_each(|(_, state)| state.settle());
    Ok(predecessors)
}

/// A member of a reform that is to be taken back.
#[derive(Debug, Clone)]
pub struct Undone {
    /// The member.
    pub id: Id<Member>,
    /// As it is.
    pub now: MemberState,
    /// As it was before the reform.
    pub before: MemberState,
    /// As the reform made it.
    pub after: MemberState,
}

/// A territorial reform is taken back: those that went are members again with the sections and standings they had, and
/// those that came are linked to them no more. What else was recorded of them since stays.
///
/// # Errors
/// Refuses if the sections or the standing of one that went were changed since, or one that came went itself.
pub fn withdraw_succession(parties: Vec<Undone>) -> Result<Vec<Party>, Vec<Refusal>> {
    let (mut states, mut refusals) = (Vec::new(), Vec::new());
    for Undone { id, mut now, before, after } in parties {
        let went = before.departed != after.departed;
        let is_built_on = match went {
            true => dated(&now) != dated(&after),
            false => now.successors != after.successors,
        };
        if is_built_on {
            let refusal = Refusal::new("network-refusal-reform-built");
            refusals.push(refusal.with("name", now.profile.name.as_str()));
            continue;
        }
        now.predecessors.retain(|one| before.predecessors.contains(one) || !after.predecessors.contains(one));
        if went {
            now = MemberState {
                departed: before.departed,
                affiliations: before.affiliations,
                standings: before.standings,
                successors: before.successors,
                ..now
            };
        }
        match sound(now) {
            Ok(state) => states.push((id, state)),
            Err(more) => refusals.extend(more),
        }
    }
    if refusals.is_empty() { Ok(states) } else { Err(refusals) }
}

/// What a reform changes of those that go.
fn dated(state: &MemberState) -> (Option<Day>, &[Affiliation], &[DatedStanding], &[Succession]) {
    (state.departed, &state.affiliations, &state.standings, &state.successors)
}

/// What held on no day is let go.
fn let_go(state: &mut MemberState) {
    state.affiliations.retain(|one| one.until != Some(one.since));
    state.standings.retain(|one| one.until != Some(one.since));
}

/// The state in its order and without what held on no day, or all that is wrong with it.
pub(crate) fn sound(mut state: MemberState) -> Result<MemberState, Vec<Refusal>> {
    let_go(&mut state);
    state.settle();
    let refusals = check(&state);
    if refusals.is_empty() { Ok(state) } else { Err(refusals) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{member::MemberKind, roster::Country};
    use base::Instant;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn town() -> MemberState {
        MemberState {
            profile: Profile::new(
                MemberKind::LocalGovernment,
                "Marseille",
                Country::from_code("FR").expect("a country"),
            ),
            joined: day("2010-05-01"),
            departed: None,
            identifiers: Vec::new(),
            affiliations: vec![Affiliation {
                section: "europe".to_owned(),
                since: day("2010-05-01"),
                until: None,
            }],
            standings: Vec::new(),
            predecessors: Vec::new(),
            successors: Vec::new(),
        }
    }

    fn id(number: u8) -> Id<Member> {
        Id::from_parts(Instant::from_micros(1_000_000), [number; 10])
    }

    fn codes<T: std::fmt::Debug>(result: Result<T, Vec<Refusal>>) -> Vec<&'static str> {
        let all = result.expect_err("refused");
        all.iter().map(|refusal| refusal.code.trim_start_matches("network-refusal-")).collect()
    }

    #[test]
    fn a_metropolis_stands_in_two_sections_but_in_neither_twice() {
        let state = affiliate(town(), "metropolitan", day("2012-01-01"), None).expect("two sections");
        assert_eq!(state.sections_on(day("2011-12-31")).collect::<Vec<_>>(), ["europe"]);
        assert_eq!(state.sections_on(day("2012-01-01")).collect::<Vec<_>>(), ["europe", "metropolitan"]);
        assert_eq!(
            codes(affiliate(state.clone(), "europe", day("2013-01-01"), None)),
            ["affiliated-already"]
        );
        let ended = end_affiliation(state, "europe", day("2013-01-01")).expect("ended");
        assert!(
            affiliate(ended, "europe", day("2013-01-01"), None).is_ok(),
            "one ends on the day the next begins"
        );
    }

    #[test]
    fn a_section_entered_by_mistake_leaves_nothing_in_the_way() {
        let state = affiliate(town(), "africa", day("2027-06-01"), None).expect("a mistake");
        let barred = affiliate(state.clone(), "africa", day("2026-11-29"), None).expect_err("barred");
        assert_eq!(barred[0].args, [("since", day("2027-06-01").into())], "the obstacle is named");
        let ended = end_affiliation(state, "africa", day("2027-06-01")).expect("ended on its first day");
        assert_eq!(ended, town());
        let mut old = town();
        let (section, since) = ("africa".to_owned(), day("2027-06-01"));
        old.affiliations.push(Affiliation { section, since, until: Some(since) });
        let state = affiliate(old, "africa", day("2026-11-29"), None).expect("an empty span bars nothing");
        assert_eq!(state.affiliations.len(), 2);
    }

    #[test]
    fn nothing_holds_of_a_member_before_it_joined_or_after_it_left() {
        assert_eq!(codes(affiliate(town(), "metropolitan", day("2010-04-30"), None)), ["before-joined"]);
        let gone = leave(town(), day("2020-01-01")).expect("left");
        assert_eq!(gone.affiliations[0].until, Some(day("2020-01-01")));
        assert!(gone.is_member_on(day("2019-12-31")) && !gone.is_member_on(day("2020-01-01")));
        let late = affiliate(gone.clone(), "metropolitan", day("2015-01-01"), None).expect("until it left");
        assert_eq!(late.affiliations[1].until, Some(day("2020-01-01")));
        assert_eq!(codes(affiliate(gone.clone(), "metropolitan", day("2020-01-01"), None)), ["after-left"]);
        assert_eq!(codes(leave(gone, day("2021-01-01"))), ["left-already"]);
        assert_eq!(codes(leave(town(), day("2010-04-30"))), ["left-before-joined"]);
        assert_eq!(codes(leave(town(), day("2010-05-01"))), ["left-before-joined"], "a member on no day");
    }

    #[test]
    fn a_departure_is_corrected_and_taken_back_as_if_it_had_not_been() {
        let state = affiliate(town(), "metropolitan", day("2015-01-01"), Some(day("2030-01-01")));
        let state = stand(state.expect("a section"), Standing::Good, day("2010-05-01"), "").expect("stands");
        let state = stand(state, Standing::Arrears, day("2026-09-01"), "").expect("stands");
        let left = leave(state.clone(), day("2099-01-01")).expect("left");
        let before = before_leaving(&left, std::iter::once((state.clone(), left.clone())));
        let right = correct_departure(left.clone(), before.as_ref(), day("2026-06-30")).expect("corrected");
        assert_eq!((right.departed, right.standings.len()), (Some(day("2026-06-30")), 1));
        assert_eq!(right.standings[0].until, Some(day("2026-06-30")), "arrears never began");
        assert_eq!(right.affiliations[1].until, Some(day("2026-06-30")), "a planned end comes sooner");
        let changes = || [(left.clone(), right.clone()), (state.clone(), left.clone())].into_iter();
        let before = before_leaving(&right, changes());
        assert_eq!(before.as_ref(), Some(&state));
        assert_eq!(stay(right.clone(), before.as_ref()).expect("stays"), state);
        let other = affiliate(right.clone(), "africa", day("2011-01-01"), Some(day("2012-01-01")))
            .expect("a section");
        assert_eq!(before_leaving(&other, changes()), None, "something changed since");
        let open = stay(other, None).expect("stays");
        let ends: Vec<Option<Day>> = open.affiliations.iter().map(|one| one.until).collect();
        assert_eq!(ends, [None, Some(day("2012-01-01")), None], "what ended on the day goes on");
        assert_eq!((open.departed, open.standings[0].until), (None, None));
        assert_eq!(codes(stay(open, None)), ["not-left"]);
    }

    #[test]
    fn standings_follow_one_another_without_gap() {
        let state = stand(town(), Standing::Good, day("2010-05-01"), "").expect("stands");
        let state = stand(state, Standing::Arrears, day("2015-01-01"), "2014 unpaid").expect("stands");
        assert_eq!(state.standing_on(day("2014-12-31")), Some(Standing::Good));
        assert_eq!(state.standing_on(day("2015-01-01")), Some(Standing::Arrears));
        assert_eq!(codes(stand(state.clone(), Standing::Arrears, day("2016-01-01"), "")), ["standing-same"]);
        let corrected = stand(state, Standing::Suspended, day("2015-01-01"), "a mistake").expect("replaced");
        assert_eq!(
            (corrected.standings.len(), corrected.standing_on(day("2015-01-01"))),
            (2, Some(Standing::Suspended))
        );
    }

    #[test]
    fn an_earlier_standing_ends_where_the_next_begins() {
        let state = stand(town(), Standing::Good, day("2010-05-01"), "").expect("stands");
        let state = stand(state, Standing::Suspended, day("2099-01-01"), "mistyped").expect("stands");
        let state =
            stand(state, Standing::Arrears, day("2015-01-01"), "2014 unpaid").expect("before the next");
        let days = |state: &MemberState| -> Vec<(Standing, String, String)> {
            let until = |one: &DatedStanding| one.until.map_or("open".to_owned(), |day| day.to_string());
            state.standings.iter().map(|one| (one.standing, one.since.to_string(), until(one))).collect()
        };
        let spans = |all: &[(Standing, &str, &str)]| -> Vec<(Standing, String, String)> {
            all.iter().map(|(one, since, until)| (*one, (*since).to_owned(), (*until).to_owned())).collect()
        };
        let (good, arrears, suspended) = (Standing::Good, Standing::Arrears, Standing::Suspended);
        assert_eq!(
            days(&state),
            spans(&[
                (good, "2010-05-01", "2015-01-01"),
                (arrears, "2015-01-01", "2099-01-01"),
                (suspended, "2099-01-01", "open"),
            ])
        );
        let today = day("2026-11-23");
        let code = |since: &str| codes(withdraw_standing(state.clone(), day(since), today));
        assert_eq!(code("2015-01-01"), ["standing-begun"]);
        assert_eq!(code("2099-01-02"), ["standing-none"]);
        let withdrawn = withdraw_standing(state.clone(), day("2099-01-01"), today).expect("withdrawn");
        assert_eq!(
            days(&withdrawn),
            spans(&[(good, "2010-05-01", "2015-01-01"), (arrears, "2015-01-01", "open")])
        );
        let gone = leave(withdrawn, day("2027-01-01")).expect("leaves");
        assert_eq!(codes(stand(gone.clone(), good, day("2027-01-01"), "")), ["after-left"]);
        let again = stand(gone, suspended, day("2026-12-01"), "").expect("stands until it leaves");
        assert_eq!(days(&again)[2], (suspended, "2026-12-01".to_owned(), "2027-01-01".to_owned()));
    }

    #[test]
    fn a_reform_ends_those_who_go_and_links_those_who_come() {
        let on = day("2016-01-01");
        let parties = succeed(
            SuccessionKind::Merger,
            on,
            vec![(id(1), town()), (id(2), town())],
            vec![(id(3), town())],
        )
        .expect("merged");
        let links: Vec<(usize, usize, Option<Day>)> = parties
            .iter()
            .map(|(_, state)| (state.predecessors.len(), state.successors.len(), state.departed))
            .collect();
        assert_eq!(links, [(0, 1, Some(on)), (0, 1, Some(on)), (2, 0, None)]);
        assert_eq!(codes(stay(parties[0].1.clone(), None)), ["left-by-reform"]);
        let gone = parties[0].clone();
        let again = succeed(SuccessionKind::Renaming, on.plus_days(9), vec![gone], vec![(id(4), town())]);
        assert_eq!(codes(again), ["left-already"]);
    }

    #[test]
    fn a_reform_is_taken_back_while_nothing_was_built_on_it() {
        let on = day("2016-01-01");
        let was = [(id(1), town()), (id(2), town()), (id(3), town())];
        let [one, two, three] = was.clone();
        let parties = succeed(SuccessionKind::Merger, on, vec![one, two], vec![three]).expect("merged");
        let undone = |change: &dyn Fn(usize, &mut MemberState)| {
            let all = was.iter().zip(&parties).enumerate().map(|(at, ((id, before), (_, after)))| {
                let (before, after) = (before.clone(), after.clone());
                let mut now = after.clone();
                change(at, &mut now);
                Undone { id: *id, now, before, after }
            });
            withdraw_succession(all.collect())
        };
        assert_eq!(undone(&|_, _| {}).expect("taken back"), was);
        let named = undone(&|_, state| state.profile.population = Some(9)).expect("a figure is no obstacle");
        assert!(named.iter().all(|(_, state)| state.profile.population == Some(9)));
        let moved = |at, state: &mut MemberState| {
            if at == 0 {
                state.affiliations.clear();
            }
        };
        assert_eq!(codes(undone(&moved)), ["reform-built"]);
        let link = Succession { member: id(9), kind: SuccessionKind::Renaming, day: on.plus_days(9) };
        let went = |at, state: &mut MemberState| {
            if at == 2 {
                state.successors.push(link.clone());
            }
        };
        assert_eq!(codes(undone(&went)), ["reform-built"]);
    }

    #[test]
    fn reforms_of_other_shapes_are_refused() {
        let on = day("2016-01-01");
        let one = || vec![(id(1), town())];
        assert_eq!(
            codes(succeed(SuccessionKind::Split, on, one(), vec![(id(2), town())])),
            ["succession-numbers"]
        );
        assert_eq!(codes(succeed(SuccessionKind::Merger, on, vec![], one())), ["succession-numbers"]);
        assert_eq!(codes(succeed(SuccessionKind::Renaming, on, one(), one())), ["succession-self"]);
        let late = MemberState { joined: day("2016-01-02"), affiliations: Vec::new(), ..town() };
        assert_eq!(
            codes(succeed(SuccessionKind::Renaming, on, one(), vec![(id(2), late)])),
            ["succession-no-member"]
        );
    }

    #[test]
    fn the_ledger_s_form_of_a_member_comes_back() {
        let state = stand(town(), Standing::Good, day("2010-05-01"), "").expect("stands");
        let json = serde_json::to_value(&state).expect("JSON");
        assert_eq!(json["name"], "Marseille", "the profile lies flat within the state");
        assert_eq!(serde_json::from_value::<MemberState>(json).expect("read"), state);
    }

    proptest! {
        #[test]
        fn on_no_day_has_a_member_two_standings_or_one_after_it_left(
            steps in proptest::collection::vec((0_usize..4, 0_i32..4_000), 1..12),
            left in proptest::option::of(0_i32..4_500),
        ) {
            let mut state = town();
            for (which, after) in steps {
                let since = state.joined.plus_days(after);
                state = stand(state.clone(), Standing::ALL[which], since, "").unwrap_or(state);
            }
            if let Some(after) = left {
                let on = state.joined.plus_days(after);
                state = leave(state.clone(), on).unwrap_or(state);
            }
            prop_assert_eq!(check(&state), Vec::new());
            for after in (0..4_600).step_by(7) {
                let on = state.joined.plus_days(after);
                let holding = state.standings.iter().filter(|one| Span { since: one.since, until: one.until }.holds_on(on));
                prop_assert!(holding.count() <= usize::from(state.is_member_on(on)));
            }
        }
    }
}
