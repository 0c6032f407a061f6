//! What somebody says of a file that waits as a whole: which sheet is read, what the columns hold, and what holds where the
//! file says nothing.

use crate::{
    import::plan::Plan,
    member::{
        MemberKind,
        pages::{register, standings},
    },
    roster::{Defaults, Field, Mapping},
    section,
};
use base::{Day, Lang, LangTag, Stop};
use shell::{Html, Locale, View, ui};

/// A column with what it is taken for.
pub(super) struct ColumnChoice {
    pub name: String,
    pub header: String,
    pub samples: String,
    pub choice: Html,
}

/// The sheets of a spreadsheet to choose from, if there are several.
pub(super) fn sheets(view: &View<'_, '_>, l: &Locale, plan: &Plan, mapping: &Mapping) -> Option<Html> {
    let sheets = plan.sheets.as_ref().filter(|sheets| sheets.all.len() > 1)?;
    let choices: Vec<(String, String)> = sheets.all.iter().map(|name| (name.clone(), name.clone())).collect();
    let first = mapping.sheet.as_ref().unwrap_or(&sheets.read);
    Some(ui::select(l, view.filled, "sheet", "network-import-sheet", &choices, first))
}

/// The fields that a column may hold, with their names.
pub(super) fn choices(l: &Locale, held: Option<&Field>) -> Vec<(String, String)> {
    let plain = [
        Field::Name,
        Field::OfficialName,
        Field::Kind,
        Field::Country,
        Field::Section,
        Field::Metropolitan,
        Field::Population,
        Field::PopulationAsOf,
        Field::Latitude,
        Field::Longitude,
        Field::Timezone,
        Field::Admin1,
        Field::Admin1Code,
        Field::MemberSince,
        Field::MemberUntil,
        Field::Standing,
        Field::Website,
        Field::Email,
        Field::Identifiers,
    ];
    let languages = Lang::ALL.map(|lang| Field::NameIn(LangTag::from(lang)));
    let registers = ["wikidata", "geonames", "national"].map(|scheme| Field::Id(scheme.to_owned()));
    let mut fields: Vec<Field> = plain.into_iter().chain(languages).chain(registers).collect();
    fields.extend(held.filter(|held| !fields.contains(held)).cloned());
    let word = |field: &Field| match field {
        Field::NameIn(tag) => l.t1("network-field-name-in", "language", l.language(tag.as_str())),
        Field::Id(scheme) => l.t1("network-field-identifier", "scheme", register(scheme)),
        other => l.t(other.key()),
    };
    let ignore = ("ignore".to_owned(), l.t("network-import-column-ignore"));
    std::iter::once(ignore).chain(fields.iter().map(|field| (field.to_string(), word(field)))).collect()
}

/// Several columns may hold the country, by its name and its codes.
pub(super) fn agree(l: &Locale, plan: &Plan) -> Option<String> {
    let of_country = plan.columns.iter().filter(|column| column.field == Some(Field::Country));
    let headers: Vec<String> = of_country.map(|column| column.header.clone()).collect();
    (headers.len() > 1).then(|| l.t1("network-import-columns-agree", "columns", l.list(&headers)))
}

pub(super) fn columns(view: &View<'_, '_>, l: &Locale, plan: &Plan) -> Vec<ColumnChoice> {
    let named = plan.columns.iter().filter(|column| !column.header.is_empty());
    named
        .map(|column| {
            let name = format!("column-{}", column.index);
            let held = column.field.as_ref().map_or("ignore".to_owned(), Field::to_string);
            let label = l.t1("network-import-column", "column", column.header.as_str());
            ColumnChoice {
                name: name.clone(),
                header: column.header.clone(),
                samples: column.samples.join(" · "),
                choice: choice(view, &name, &label, &choices(l, column.field.as_ref()), &held),
            }
        })
        .collect()
}

/// A select whose label is a sentence already and is only heard: the table's heading is there to see.
fn choice(view: &View<'_, '_>, name: &str, label: &str, choices: &[(String, String)], first: &str) -> Html {
    let chosen = view.filled.value(name, first);
    let mut html = format!(r#"<select name="{name}" aria-label="{}">"#, Html::escaped(label));
    for (value, word) in choices {
        let mark = if *value == chosen { " selected" } else { "" };
        html +=
            &format!(r#"<option value="{}"{mark}>{}</option>"#, Html::escaped(value), Html::escaped(word));
    }
    Html(html + "</select>")
}

/// What holds where the file says nothing: what is said of it, else what is done by itself.
pub(super) fn defaults(view: &mut View<'_, '_>, l: &Locale, defaults: &Defaults) -> Result<Html, Stop> {
    let today = view.ask.today();
    let kinds = MemberKind::ALL.iter();
    let kinds: Vec<(String, String)> =
        kinds.map(|kind| (kind.code().to_owned(), l.t(&format!("network-kind-{kind}")))).collect();
    let mut countries: Vec<(String, String)> =
        section::COUNTRIES.keys().map(|one| (one.to_string(), l.country(one.alpha2()))).collect();
    countries.sort_by_cached_key(|(_, name)| l.sort_key(name));
    let sections = section::list(view.read)?;
    let sections = sections.iter().map(|section| (section.code.clone(), l.plain(&section.name))).collect();
    let filled = view.filled;
    let select = |name: &str, label: &str, list: &[(String, String)], first: &str| {
        ui::select(l, filled, name, label, list, first).0
    };
    let or_none =
        |name: &str, label: &str, none: &str, list: Vec<(String, String)>, first: Option<String>| {
            let list: Vec<_> = std::iter::once((String::new(), l.t(none))).chain(list).collect();
            select(name, label, &list, &first.unwrap_or_default())
        };
    let day = |name: &str, label: &str, day: Option<Day>| {
        ui::Field::new(l, name, label).kind("date").html(filled, &day.unwrap_or(today).to_string()).0
    };
    let kind = defaults.kind.unwrap_or(MemberKind::LocalGovernment);
    let parts = [
        select("default-kind", "network-field-kind", &kinds, kind.code()),
        or_none(
            "default-country",
            "network-field-country",
            "network-import-default-no-country",
            countries,
            defaults.country.map(|country| country.to_string()),
        ),
        or_none(
            "default-section",
            "network-directory-section",
            "network-import-default-of-country",
            sections,
            defaults.section.clone(),
        ),
        day("default-since", "network-import-default-since", defaults.member_since),
        or_none(
            "default-standing",
            "network-import-default-standing",
            "network-member-no-standing",
            standings(l),
            defaults.standing.map(|standing| standing.code().to_owned()),
        ),
        day("default-standing-since", "network-import-default-standing-since", defaults.standing_since),
    ];
    Ok(Html(parts.concat()))
}
