//! The doors through which members are added and changed.

use super::{countries, kinds, list::section_name, loaded, or_any, place, sections, show::left, standings};
use crate::{
    gate::{EditsMember, Imports, Scope, StewardsMember},
    member::{
        Identifier, Member, MemberKind, Profile, Standing,
        history::{self, Told},
        rules::{self, LONGEST_TEXT},
        store::{self, NewMember},
    },
    roster::Country,
    section::{self, SectionKind, SectionRow},
};
use base::{Day, Id, Lang, LangTag, Origin, Refusal, Stop, Wording};
use shell::{Answer, Change, Filled, Form, Granted, Html, Locale, Page, Refusals, View, render, ui};

/// The most inhabitants that a member may have.
const MOST_PEOPLE: i64 = 100_000_000;
/// The most characters of an address or a reason.
const LONGEST_LINE: usize = 300;

/// The fields that describe a member, ready for a form.
struct ProfileFields {
    name: Html,
    names: Html,
    official_name: Html,
    population: Html,
    population_day: Html,
    website: Html,
}

impl ProfileFields {
    fn new(l: &Locale, filled: &Filled, profile: Option<&Profile>) -> Self {
        let text = |value: Option<&String>| value.cloned().unwrap_or_default();
        let first = profile.map(|profile| profile.names.clone()).unwrap_or_default();
        let population = profile.and_then(|profile| profile.population).map(|count| count.to_string());
        let day = profile.and_then(|profile| profile.population_day).map(|day| day.to_string());
        let field = |name: &str, label: &str| ui::Field::new(l, name, label);
        Self {
            name: field("name", "network-field-name")
                .hint(l.t("network-form-name-hint"))
                .required()
                .html(filled, &text(profile.map(|profile| &profile.name))),
            names: ui::words_fields(l, filled, "names", "network-form-names", &first, None),
            official_name: field("official_name", "network-field-official-name")
                .html(filled, &text(profile.and_then(|profile| profile.official_name.as_ref()))),
            population: field("population", "network-field-population")
                .hint(l.t("network-form-population-hint"))
                .number()
                .html(filled, &population.unwrap_or_default()),
            population_day: field("population_day", "network-field-population-day")
                .kind("date")
                .html(filled, &day.unwrap_or_default()),
            website: field("website", "network-field-website")
                .kind("url")
                .autocomplete("url")
                .html(filled, &text(profile.and_then(|profile| profile.website.as_ref()))),
        }
    }
}

/// What a form says of a profile, and all that is wrong with it; what it does not ask stays as it was.
fn profile(form: &Form, was: Profile, today: Day) -> (Profile, Vec<Refusal>) {
    let mut refusals = Refusals::default();
    let name = refusals.keep(form.required("name", LONGEST_TEXT));
    let mut names = was.names.clone();
    for lang in Lang::ALL {
        let text = refusals.keep(form.optional(&format!("names-{lang}"), LONGEST_TEXT)).flatten();
        names.set(LangTag::from(lang), Wording { text: text.unwrap_or_default(), origin: Origin::Human });
    }
    let official_name = refusals.keep(form.optional("official_name", LONGEST_TEXT)).flatten();
    let population = refusals.keep(form.number("population", 1, MOST_PEOPLE)).flatten();
    let population_day = refusals.keep(form.day("population_day")).flatten();
    let website = refusals.keep(form.optional("website", LONGEST_LINE)).flatten();
    if population_day.is_some_and(|day| day > today) {
        refusals.push(Refusal::new("network-refusal-figure-ahead").with("today", today).at("population_day"));
    }
    let profile = Profile {
        name: name.unwrap_or_default(),
        names,
        official_name,
        population: population.map(i64::unsigned_abs),
        population_day: population.and(population_day),
        website,
        ..was
    };
    let mut all = refusals.done().err().unwrap_or_default();
    // One fault of a field is enough: what was refused as typed is not there to be judged.
    let more = rules::check_profile(&profile).into_iter();
    let more: Vec<Refusal> = more.filter(|one| !all.iter().any(|known| known.field == one.field)).collect();
    all.extend(more);
    (profile, all)
}

#[derive(askama::Template)]
#[template(path = "member/edit.html")]
struct EditPage {
    l: Locale,
    title: String,
    place: String,
    member: String,
    errors: Html,
    fields: ProfileFields,
    version: i64,
    /// What others changed since the form was first shown.
    theirs: Vec<Told>,
}

pub(super) fn show_edit(view: &mut View<'_, '_>, granted: Granted<EditsMember>) -> Result<Answer, Stop> {
    let stored = loaded(view.read, granted.member)?;
    let l = view.l();
    let seen: Option<i64> = view.filled.form.text("version").parse().ok();
    let behind = seen.filter(|_| view.filled.again()).map_or(0, |seen| stored.version.saturating_sub(seen));
    let theirs = match u64::try_from(behind) {
        Ok(behind) if behind > 0 => history::tell(view, granted.member, Some(behind))?,
        _ => Vec::new(),
    };
    let title = l.t1("network-edit-title", "name", stored.state.name_in(l.lang()));
    let member = view.ask.href(&place(stored.id.uuid()));
    let body = EditPage {
        place: format!("{member}/edit"),
        member,
        errors: ui::errors(&l, view.filled),
        fields: ProfileFields::new(&l, view.filled, Some(&stored.state.profile)),
        version: stored.version,
        theirs,
        title: title.clone(),
        l,
    };
    private(title, &body)
}

pub(super) fn private(title: String, body: &impl askama::Template) -> Result<Answer, Stop> {
    let mut page = Page::new(title, render(body)?);
    page.private = true;
    Ok(Answer::Page(page))
}

pub(super) fn change(
    change: &mut Change<'_, '_>,
    granted: Granted<EditsMember>,
    form: &Form,
) -> Result<Answer, Stop> {
    let stored = loaded(change.tx, granted.member)?;
    let version = form.number("version", 0, i64::MAX)?.unwrap_or(0);
    let (profile, refusals) = profile(form, stored.state.profile, change.ask.today());
    if !refusals.is_empty() {
        return Err(refusals.into());
    }
    store::change(&mut change.pen(), granted.member, version, profile)?;
    change.see(&place(granted.member.uuid()))
}

#[derive(askama::Template)]
#[template(path = "member/new.html")]
struct NewPage {
    l: Locale,
    place: String,
    errors: Html,
    kind: Html,
    country: Html,
    section: Html,
    metropolitan: Html,
    joined: Html,
    fields: ProfileFields,
    wikidata: Html,
    geonames: Html,
}

/// The sections in which somebody may add members.
fn open_sections(all: Vec<SectionRow>, scope: &Scope, kind: SectionKind) -> Vec<SectionRow> {
    all.into_iter().filter(|section| section.kind == kind && scope.holds(section.id)).collect()
}

pub(super) fn show_new(view: &mut View<'_, '_>, granted: Granted<Imports>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let all = section::list(view.read)?;
    let continental = open_sections(all.clone(), &granted.scope, SectionKind::Continental);
    let functional = open_sections(all, &granted.scope, SectionKind::Functional);
    let select = |name: &str, label: &str, choices: &[(String, String)], first: &str| {
        ui::select(&l, filled, name, label, choices, first)
    };
    let every = section::COUNTRIES.keys().copied();
    let some = |list| or_any(&l, "network-form-choose", list);
    let tick = match functional.is_empty() {
        true => Html::default(),
        false => ui::tick(&l, filled, "metropolitan", "network-form-metropolitan", false),
    };
    let body = NewPage {
        place: view.ask.href("/members/new"),
        errors: ui::errors(&l, filled),
        kind: select("kind", "network-field-kind", &kinds(&l), MemberKind::LocalGovernment.code()),
        country: select("country", "network-field-country", &some(countries(&l, every)), ""),
        section: select("section", "network-directory-section", &some(sections(&l, &continental)), ""),
        metropolitan: tick,
        joined: ui::Field::new(&l, "joined", "network-field-joined")
            .kind("date")
            .required()
            .html(filled, &view.ask.today().to_string()),
        fields: ProfileFields::new(&l, filled, None),
        wikidata: ui::Field::new(&l, "wikidata", "network-form-wikidata").html(filled, ""),
        geonames: ui::Field::new(&l, "geonames", "network-form-geonames").html(filled, ""),
        l: l.clone(),
    };
    private(l.t("network-new-title"), &body)
}

pub(super) fn create(
    change: &mut Change<'_, '_>,
    granted: Granted<Imports>,
    form: &Form,
) -> Result<Answer, Stop> {
    let all = section::list(change.tx)?;
    let mut refusals = Refusals::default();
    let kind = refusals.keep(form.choice("kind", MemberKind::parse));
    let country = refusals.keep(form.choice("country", Country::from_code));
    let joined = refusals.keep(form.required_day("joined"));
    let mine = |section: &&SectionRow| granted.scope.holds(section.id);
    let section = form.choice("section", |code| match code {
        // A network or an associate, or a member of the metropolitan section alone, need not lie anywhere.
        "" => Some(None),
        code => all.iter().filter(mine).find(|section| section.code == code).map(|section| Some(section.id)),
    });
    let section = refusals.keep(section).flatten();
    let functional = all.iter().filter(mine).find(|section| section.kind == SectionKind::Functional);
    let functional = functional.filter(|_| form.ticked("metropolitan")).map(|section| section.id);
    let sections: Vec<Id<crate::section::Section>> = section.into_iter().chain(functional).collect();
    if sections.is_empty() && granted.scope != Scope::All {
        refusals.push(Refusal::new("network-refusal-own-section").at("section"));
    }
    let identifiers: Vec<Identifier> = ["wikidata", "geonames"]
        .into_iter()
        .filter_map(|scheme| {
            let value = refusals.keep(identifier(form, scheme)).flatten()?;
            Some(Identifier { scheme: scheme.to_owned(), value })
        })
        .collect();
    // The other fields are judged whatever is wrong with these two.
    let kind = kind.unwrap_or(MemberKind::LocalGovernment);
    let country = country.or(section::COUNTRIES.keys().next().copied()).ok_or(Stop::Missing)?;
    let (profile, more) = profile(form, Profile::new(kind, "", country), change.ask.today());
    more.into_iter().for_each(|refusal| refusals.push(refusal));
    refusals.done()?;
    let joined = joined.ok_or(Stop::Missing)?;
    let new = NewMember { profile, identifiers, sections, standing: None, joined };
    let id: Id<Member> = store::create(&mut change.pen(), new)?;
    change.see(&place(id.uuid()))
}

/// An identifier as its register writes it: `Q` and a number in Wikidata, a number in GeoNames.
fn identifier(form: &Form, scheme: &str) -> Result<Option<String>, Refusal> {
    let text = form.text(scheme);
    let digits = if scheme == "wikidata" { text.strip_prefix('Q').unwrap_or_default() } else { text };
    let sound = (1..=12).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && !digits.starts_with('0');
    match (text.is_empty(), sound) {
        (true, _) => Ok(None),
        (false, true) => Ok(Some(text.to_owned())),
        (false, false) => Err(Refusal::new("network-refusal-identifier").at(scheme)),
    }
}

#[derive(askama::Template)]
#[template(path = "member/registry.html")]
struct RegistryPage {
    l: Locale,
    title: String,
    member: String,
    errors: Html,
    kind: Html,
    country: Html,
    division: Html,
    version: i64,
    standing: Html,
    standing_since: Html,
    reason: Html,
    /// First day, standing and days of the standings that have not begun.
    coming: Vec<(String, String, String)>,
    section: Html,
    section_since: Html,
    /// Code, name and days of the sections to which it belongs.
    open: Vec<(String, String, String)>,
    end_day: Html,
    left: Option<String>,
}

pub(super) fn show_registry(
    view: &mut View<'_, '_>,
    granted: Granted<StewardsMember>,
) -> Result<Answer, Stop> {
    let stored = loaded(view.read, granted.member)?;
    let (l, filled, today) = (view.l(), view.filled, view.ask.today());
    let (state, profile) = (&stored.state, &stored.state.profile);
    let all = section::list(view.read)?;
    let scope = Scope::of(&view.ask.who).unwrap_or(Scope::Sections(Vec::new()));
    let mine: Vec<SectionRow> = all.iter().filter(|section| scope.holds(section.id)).cloned().collect();
    let select = |name: &str, label: &str, choices: &[(String, String)], first: &str| {
        ui::select(&l, filled, name, label, choices, first)
    };
    let date = |name: &str, label: &str| {
        ui::Field::new(&l, name, label).kind("date").required().html(filled, &today.to_string())
    };
    let standings = standings(&l);
    let open = state
        .affiliations
        .iter()
        .filter(|one| one.until.is_none() && mine.iter().any(|s| s.code == one.section));
    let open =
        open.map(|one| (one.section.clone(), section_name(&l, &all, &one.section), l.span(one.since, None)));
    let coming = state.standings.iter().filter(|one| one.since > today).map(|one| {
        let word = l.t(&format!("network-standing-{}", one.standing));
        (one.since.to_string(), word, l.span(one.since, one.until))
    });
    let coming = coming.collect();
    let title = l.t1("network-registry-title", "name", state.name_in(l.lang()));
    let now = state.standing_on(today).map_or("", Standing::code);
    let body = RegistryPage {
        member: view.ask.href(&place(stored.id.uuid())),
        errors: ui::errors(&l, filled),
        kind: select("kind", "network-field-kind", &kinds(&l), profile.kind.code()),
        country: select(
            "country",
            "network-field-country",
            &countries(&l, section::COUNTRIES.keys().copied()),
            profile.country.alpha2(),
        ),
        division: ui::Field::new(&l, "division", "network-field-division")
            .html(filled, profile.division.as_deref().unwrap_or_default()),
        version: stored.version,
        standing: select("standing", "network-field-standing", &standings, now),
        standing_since: ui::Field::new(&l, "since", "network-form-since")
            .kind("date")
            .hint(l.t("network-registry-standing-hint"))
            .required()
            .html(filled, &today.to_string()),
        reason: ui::Field::new(&l, "reason", "network-form-reason")
            .hint(l.t("network-form-reason-hint"))
            .html(filled, ""),
        coming,
        section: select("section", "network-directory-section", &sections(&l, &mine), ""),
        section_since: date("from", "network-form-since"),
        open: open.collect(),
        end_day: date("until", "network-form-until"),
        left: state.departed.map(|day| left(&l, day, today)),
        title: title.clone(),
        l,
    };
    private(title, &body)
}

/// Back to the registry of the member, after a change there.
fn back(change: &Change<'_, '_>, member: Id<Member>) -> Result<Answer, Stop> {
    change.see(&format!("{}/registry", place(member.uuid())))
}

pub(super) fn classify(
    change: &mut Change<'_, '_>,
    granted: Granted<StewardsMember>,
    form: &Form,
) -> Result<Answer, Stop> {
    let stored = loaded(change.tx, granted.member)?;
    let mut refusals = Refusals::default();
    let kind = refusals.keep(form.choice("kind", MemberKind::parse));
    let country = refusals.keep(form.choice("country", Country::from_code));
    let division = refusals.keep(form.optional("division", LONGEST_TEXT)).flatten();
    refusals.done()?;
    let was = stored.state.profile;
    let profile =
        Profile { kind: kind.unwrap_or(was.kind), country: country.unwrap_or(was.country), division, ..was };
    let version = form.number("version", 0, i64::MAX)?.unwrap_or(0);
    store::change(&mut change.pen(), granted.member, version, profile)?;
    back(change, granted.member)
}

pub(super) fn stand(
    change: &mut Change<'_, '_>,
    granted: Granted<StewardsMember>,
    form: &Form,
) -> Result<Answer, Stop> {
    let standing = form.choice("standing", Standing::parse)?;
    let since = form.required_day("since")?;
    let reason = form.optional("reason", LONGEST_LINE)?.unwrap_or_default();
    store::set_standing(&mut change.pen(), granted.member, standing, since, &reason)?;
    back(change, granted.member)
}

pub(super) fn withdraw_standing(
    change: &mut Change<'_, '_>,
    granted: Granted<StewardsMember>,
    form: &Form,
) -> Result<Answer, Stop> {
    let since = form.required_day("begins")?;
    store::withdraw_standing(&mut change.pen(), granted.member, since)?;
    back(change, granted.member)
}

/// The section that a form names, if its sender may dispose of it.
fn own_section(change: &mut Change<'_, '_>, form: &Form) -> Result<Id<crate::section::Section>, Stop> {
    let found = section::of_code(change.tx, form.text("section"))?;
    let scope = Scope::of(&change.ask.who);
    let mine = found.filter(|section| scope.as_ref().is_some_and(|scope| scope.holds(section.id)));
    mine.map(|section| section.id)
        .ok_or_else(|| Refusal::new("network-refusal-own-section").at("section").into())
}

pub(super) fn affiliate(
    change: &mut Change<'_, '_>,
    granted: Granted<StewardsMember>,
    form: &Form,
) -> Result<Answer, Stop> {
    let section = own_section(change, form)?;
    let since = form.required_day("from")?;
    store::affiliate(&mut change.pen(), granted.member, section, since, None)?;
    back(change, granted.member)
}

pub(super) fn disaffiliate(
    change: &mut Change<'_, '_>,
    granted: Granted<StewardsMember>,
    form: &Form,
) -> Result<Answer, Stop> {
    let section = own_section(change, form)?;
    let until = form.required_day("until")?;
    store::end_affiliation(&mut change.pen(), granted.member, section, until)?;
    change.see(&place(granted.member.uuid()))
}
