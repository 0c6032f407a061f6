//! What a roster's row makes of a member: the first state of a new one, the next state of a known one. Pure.

use crate::{
    member::{Affiliation, DatedStanding, Identifier, MemberState, Profile, ROSTER_SCHEME, rules},
    roster::{MemberRow, fold},
    section::{SectionKind, SectionRow},
};
use base::{Day, Refusal};

/// The scheme of the registry's own ids in a roster that was exported from here.
pub(super) const OWN_SCHEME: &str = "koinon";

/// The identifiers under which a row's member is, or will be, known; without the registry's own id. A row that brings
/// none is known by what it says of itself; `nth` tells rows apart that say the same.
pub(super) fn identifiers(row: &MemberRow, nth: impl FnOnce(&str) -> u32) -> Vec<Identifier> {
    let mut all: Vec<Identifier> =
        row.external.iter().filter(|one| one.scheme != OWN_SCHEME).cloned().collect();
    if all.is_empty() {
        let division = fold(row.admin1.as_deref().unwrap_or_default());
        let text = format!("{}·{}·{division}·{}", row.country, row.kind.code(), known_as(&row.name));
        let value = format!("{text}·{}", nth(&text));
        all.push(Identifier { scheme: ROSTER_SCHEME.to_owned(), value });
    }
    all
}

/// The first two identifiers of rows that say the same of themselves, for a row that is known by nothing else: where
/// both have an owner, it does not say which of them it is.
pub(super) fn namesakes(identifiers: &[Identifier]) -> Option<[Identifier; 2]> {
    let [own] = identifiers else { return None };
    let (text, _) = own.value.rsplit_once('·').filter(|_| own.scheme == ROSTER_SCHEME)?;
    Some([1, 2].map(|nth| Identifier { scheme: ROSTER_SCHEME.to_owned(), value: format!("{text}·{nth}") }))
}

/// What of a name is compared: its words; of one without a letter all that it is, or every two signs would be one name.
fn known_as(name: &str) -> String {
    let folded = fold(name);
    if folded.chars().any(char::is_alphabetic) { folded } else { name.to_owned() }
}

/// The day from which the first standing of a member holds: never before it was one.
fn stands_since(row: &MemberRow, joined: Day, today: Day) -> Day {
    row.standing_since.unwrap_or(today).max(joined)
}

/// A new member as its row tells it. Its sections begin with its membership, its standing today where the mapping does
/// not say since when it stands so.
pub(super) fn created(row: &MemberRow, identifiers: Vec<Identifier>, today: Day) -> MemberState {
    let joined = row.member_since.unwrap_or(today);
    let affiliation = |section: &String| Affiliation { section: section.clone(), since: joined, until: None };
    let mut state = MemberState {
        profile: Profile {
            kind: row.kind,
            name: row.name.clone(),
            names: row.names.clone(),
            official_name: row.official_name.clone(),
            country: row.country,
            division: division(row),
            population: row.population,
            population_day: row.population_as_of,
            location: row.location,
            zone: row.timezone.clone(),
            website: row.website.clone(),
        },
        joined,
        departed: None,
        identifiers,
        affiliations: row.sections.iter().map(affiliation).collect(),
        standings: Vec::new(),
        predecessors: Vec::new(),
        successors: Vec::new(),
    };
    if let Some(standing) = row.standing {
        let since = stands_since(row, joined, today);
        state.standings.push(DatedStanding { since, until: None, standing, reason: String::new() });
    }
    if let Some(until) = row.member_until {
        state.departed = Some(until);
        // What would begin when it had left never did.
        state.standings.retain(|one| one.since < until);
        let sections = state.affiliations.iter_mut().map(|one| &mut one.until);
        sections
            .chain(state.standings.iter_mut().map(|one| &mut one.until))
            .for_each(|end| *end = Some(until));
    }
    state.settle();
    state
}

fn division(row: &MemberRow) -> Option<String> {
    row.admin1.clone().or_else(|| row.admin1_code.clone())
}

/// A known member after its row. An empty cell changes nothing; a section that the roster tells otherwise ends today
/// and the other begins.
///
/// # Errors
/// What the rules of members refuse.
pub(super) fn changed(
    before: &MemberState,
    row: &MemberRow,
    identifiers: Vec<Identifier>,
    sections: &[SectionRow],
    today: Day,
) -> Result<MemberState, Vec<Refusal>> {
    let mut state = before.clone();
    let profile = &mut state.profile;
    if row.tells_kind {
        profile.kind = row.kind;
    }
    profile.name = row.name.clone();
    for (tag, wording) in row.names.iter() {
        profile.names.set(tag.clone(), wording.clone());
    }
    profile.country = row.country;
    if row.population.is_some() && (row.population, row.population_as_of) != (profile.population, None) {
        let same = row.population == profile.population && row.population_as_of.is_none();
        profile.population_day = if same { profile.population_day } else { row.population_as_of };
        profile.population = row.population;
    }
    replace(&mut profile.official_name, row.official_name.clone());
    replace(&mut profile.division, division(row));
    replace(&mut profile.location, row.location);
    replace(&mut profile.zone, row.timezone.clone());
    replace(&mut profile.website, row.website.clone());
    // A row known by an identifier outside needs no other; one known by itself may have got some since.
    state.identifiers.extend(identifiers.into_iter().filter(|one| one.scheme != ROSTER_SCHEME));
    if let Some(joined) = row.member_since.filter(|joined| *joined != before.joined) {
        rejoin(&mut state, joined);
    }
    move_sections(&mut state, row, sections, today);
    let since = stands_since(row, state.joined, today);
    let first = before.standings.is_empty();
    match row.standing {
        Some(standing) if first && (row.tells_standing || state.is_member_on(since)) => {
            state = rules::stand(state, standing, since, "")?;
        }
        Some(standing) if row.tells_standing && !first && before.standing_on(today) != Some(standing) => {
            state = rules::stand(state, standing, today, "")?;
        }
        _ => {}
    }
    match (row.member_until, state.departed) {
        (None, _) => rules::sound(state),
        (Some(until), None) => rules::leave(state, until),
        // A departure that lies ahead is none yet, and its day may change.
        (Some(until), Some(_)) => rules::correct_departure(rules::sound(state)?, None, until),
    }
}

/// A roster that is not silent says it better.
fn replace<T>(held: &mut Option<T>, told: Option<T>) {
    if told.is_some() {
        *held = told;
    }
}

/// Corrects the first day of membership, and with it whatever began on that day.
fn rejoin(state: &mut MemberState, joined: Day) {
    let was = std::mem::replace(&mut state.joined, joined);
    let sections = state.affiliations.iter_mut().map(|one| &mut one.since);
    let standings = state.standings.iter_mut().map(|one| &mut one.since);
    sections.chain(standings).filter(|since| **since == was).for_each(|since| *since = joined);
}

fn move_sections(state: &mut MemberState, row: &MemberRow, sections: &[SectionRow], today: Day) {
    let functional = |code: &str| {
        sections.iter().any(|section| section.code == code && section.kind == SectionKind::Functional)
    };
    let now: Vec<String> = state.sections_on(today).map(str::to_owned).collect();
    let continental = row.sections.iter().any(|code| !functional(code));
    let ends = |code: &str| {
        let tells = if functional(code) { row.tells_metropolitan } else { row.tells_sections && continental };
        tells && !row.sections.iter().any(|section| section == code)
    };
    let begins = |code: &str| {
        // A section that is only guessed from the country is for those who have none.
        let tells = functional(code) || row.tells_sections || now.iter().all(|code| functional(code));
        tells && !now.iter().any(|section| section == code)
    };
    for one in state.affiliations.iter_mut().filter(|one| now.contains(&one.section) && ends(&one.section)) {
        if one.until.is_none_or(|until| until > today) && one.since <= today {
            one.until = Some(today);
        }
    }
    for code in row.sections.iter().filter(|code| begins(code)) {
        let since = today.max(state.joined);
        let later = state.affiliations.iter().filter(|one| one.section == *code && one.since > since);
        let until = later.map(|one| one.since).min().or(state.departed);
        state.affiliations.push(Affiliation { section: code.clone(), since, until });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        member::{MemberKind, Standing},
        roster::Country,
        section::Aliases,
    };
    use base::{Id, Instant, Lang, Localised};

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn row() -> MemberRow {
        MemberRow {
            row: 2,
            external: vec![Identifier { scheme: "wikidata".to_owned(), value: "Q23482".to_owned() }],
            kind: MemberKind::LocalGovernment,
            tells_kind: true,
            name: "Marseille".to_owned(),
            official_name: None,
            names: Localised::default(),
            country: Country::from_code("FR").expect("a country"),
            sections: vec!["europe".to_owned()],
            tells_sections: true,
            tells_metropolitan: true,
            population: Some(870_731),
            population_as_of: None,
            location: None,
            timezone: None,
            admin1: None,
            admin1_code: None,
            member_since: Some(day("2010-05-01")),
            member_until: None,
            standing: None,
            tells_standing: false,
            standing_since: None,
            website: None,
            email: None,
        }
    }

    fn sections() -> Vec<SectionRow> {
        let kinds = [
            ("africa", SectionKind::Continental),
            ("europe", SectionKind::Continental),
            ("metropolitan", SectionKind::Functional),
        ];
        let section = |(code, kind): (&str, SectionKind)| SectionRow {
            id: Id::from_parts(Instant::from_micros(0), [1; 10]),
            code: code.to_owned(),
            kind,
            name: Localised::one(Lang::En, code),
            aliases: Aliases::default(),
            position: 1,
        };
        kinds.into_iter().map(section).collect()
    }

    /// A row that leaves kind and sections to defaults.
    fn silent(row: MemberRow) -> MemberRow {
        MemberRow { tells_kind: false, tells_sections: false, tells_metropolitan: false, ..row }
    }

    fn first() -> MemberState {
        created(&row(), identifiers(&row(), |_| 1), day("2026-11-23"))
    }

    fn after(row: &MemberRow) -> MemberState {
        changed(&first(), row, identifiers(row, |_| 1), &sections(), day("2026-11-23")).expect("sound")
    }

    #[test]
    fn the_same_row_changes_nothing() {
        assert_eq!(after(&row()), first());
        assert_eq!(after(&silent(row())), first());
        let empty = MemberRow { population: None, member_since: None, ..row() };
        assert_eq!(after(&empty), first(), "an empty cell takes nothing away");
    }

    #[test]
    fn a_row_without_identifier_is_known_by_itself() {
        let bare = MemberRow { external: Vec::new(), ..row() };
        let value = |n| identifiers(&bare, |_| n)[0].value.clone();
        assert_eq!(value(1), "FR·local-government··marseille·1");
        assert_ne!(value(1), value(2));
        let own = vec![Identifier { scheme: OWN_SCHEME.to_owned(), value: "x".to_owned() }];
        let exported = MemberRow { external: own, ..row() };
        assert_eq!(identifiers(&exported, |_| 1)[0].scheme, ROSTER_SCHEME);
    }

    #[test]
    fn names_without_a_letter_are_told_apart() {
        let value = |name: &str| {
            let bare = MemberRow { external: Vec::new(), name: name.to_owned(), ..row() };
            identifiers(&bare, |_| 1)[0].value.clone()
        };
        assert_ne!(value("+1"), value("=1"));
        assert_ne!(value("☀"), value("☂"));
        assert_eq!(value("Saint-Denis"), value("saint denis"));
    }

    #[test]
    fn a_row_may_tell_the_end() {
        let (today, end) = (day("2026-11-23"), day("2020-01-01"));
        let left = MemberRow { member_until: Some(end), standing: Some(Standing::Good), ..row() };
        let state = created(&left, identifiers(&left, |_| 1), today);
        assert!(rules::check(&state).is_empty(), "{:?}", rules::check(&state));
        assert_eq!((state.departed, state.affiliations[0].until), (Some(end), Some(end)));
        assert!(
            state.is_member_on(day("2019-12-31")) && !state.is_member_on(end) && state.standings.is_empty()
        );
        let known = after(&MemberRow { member_until: Some(end), ..row() });
        assert_eq!((known.departed, known.affiliations[0].until), (Some(end), Some(end)));
    }

    #[test]
    fn who_leaves_later_is_a_member_until_then() {
        let (today, end) = (day("2026-11-23"), day("2030-01-01"));
        let state = rules::leave(first(), end).expect("leaves");
        let next = |row: &MemberRow| changed(&state, row, Vec::new(), &sections(), today).expect("sound");
        assert_eq!(next(&row()), state, "an empty cell takes nothing away");
        let africa = next(&MemberRow { sections: vec!["africa".to_owned()], population: Some(1), ..row() });
        let spans: Vec<(&str, Option<Day>)> =
            africa.affiliations.iter().map(|one| (one.section.as_str(), one.until)).collect();
        assert_eq!(spans, [("europe", Some(today)), ("africa", Some(end))]);
        assert_eq!((africa.departed, africa.profile.population), (Some(end), Some(1)));
        for until in ["2031-01-01", "2028-01-01"] {
            let moved = next(&MemberRow { member_until: Some(day(until)), ..row() });
            assert_eq!((moved.departed, moved.affiliations[0].until), (Some(day(until)), Some(day(until))));
        }
    }

    #[test]
    fn what_the_roster_does_not_tell_stays() {
        let other = MemberRow { kind: MemberKind::Associate, sections: vec!["africa".to_owned()], ..row() };
        assert_eq!(after(&silent(other.clone())), first());
        let told = after(&other);
        assert_eq!(told.sections_on(day("2026-11-23")).collect::<Vec<_>>(), ["africa"]);
        assert_eq!(told.sections_on(day("2026-11-22")).collect::<Vec<_>>(), ["europe"]);
        assert_eq!(told.profile.kind, MemberKind::Associate);
    }

    #[test]
    fn only_the_roster_makes_a_metropolis() {
        let metropolis =
            MemberRow { sections: vec!["europe".to_owned(), "metropolitan".to_owned()], ..row() };
        let today = day("2026-11-23");
        let state = after(&metropolis);
        assert_eq!(state.sections_on(today).collect::<Vec<_>>(), ["europe", "metropolitan"]);
        let next = |row| changed(&state, &row, Vec::new(), &sections(), today).expect("sound");
        assert_eq!(next(silent(row())), state, "a roster without that column does not end it");
        assert_eq!(next(row()).sections_on(today).collect::<Vec<_>>(), ["europe"]);
    }

    #[test]
    fn standing_begins_today_and_a_corrected_day_moves_what_began_with_it() {
        let today = day("2026-11-23");
        let arrears = MemberRow { standing: Some(Standing::Arrears), ..row() };
        let state = after(&arrears);
        assert_eq!(
            (state.standing_on(today), state.standing_on(today.plus_days(-1))),
            (Some(Standing::Arrears), None)
        );
        let corrected = after(&MemberRow { member_since: Some(day("2008-01-01")), ..row() });
        assert_eq!(
            (corrected.joined, corrected.affiliations[0].since),
            (day("2008-01-01"), day("2008-01-01"))
        );
    }
}
