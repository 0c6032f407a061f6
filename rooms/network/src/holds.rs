//! What the register holds of whoever asks: the fields of the person, with who sees each and why, the mandates, and what
//! they brought in.

use crate::{
    import::store as imports,
    mandate,
    person::{
        self, Person,
        fields::{Column, FIELDS, Field},
    },
};
use base::{Id, Stop};
use shell::{Holds, Line, Locale, Oneself, Things, View};

/// For the manifest.
pub(crate) const HOLDS: &[Holds] = &[
    Holds {
        name: "person",
        title: "network-holds-person",
        about: "network-holds-person-about",
        columns: &[
            ("field", "network-person-fields-what"),
            ("value", "network-holds-value"),
            ("seen_by", "network-person-fields-who"),
            ("why", "network-holds-why"),
        ],
        tell: fields,
    },
    Holds {
        name: "mandates",
        title: "network-holds-mandates",
        about: "network-holds-mandates-about",
        columns: &[
            ("office", "network-field-office"),
            ("member", "network-holds-member"),
            ("since", "network-holds-since"),
            ("until", "network-holds-until"),
            ("ended", "network-holds-ended"),
            ("source", "network-holds-source"),
        ],
        tell: mandates,
    },
    Holds {
        name: "imports",
        title: "network-holds-imports",
        about: "network-holds-imports-about",
        columns: &[
            ("file", "network-holds-file"),
            ("applied", "network-holds-applied"),
            ("added", "network-holds-added"),
            ("changed", "network-holds-changed"),
            ("undone", "network-holds-undone"),
        ],
        tell: brought_in,
    },
];

/// The person whom the register knows, unless their data were erased.
fn known(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Option<Id<Person>>, Stop> {
    let Some(person) = oneself.person else { return Ok(None) };
    let stored = person::store::load(view.read, person)?;
    Ok(stored.filter(|stored| !stored.state.erased).map(|stored| stored.id))
}

fn fields(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Some(id) = known(view, oneself)? else { return Ok(Vec::new()) };
    let Some(stored) = person::store::load(view.read, id)? else { return Ok(Vec::new()) };
    let Some(details) = stored.details else { return Ok(Vec::new()) };
    let l = view.l();
    let line = |field: &Field| {
        let line =
            Line::default().word(field.column.code(), l.t(&format!("network-person-field-{}", field.column)));
        let line = match field.column {
            Column::Name => line.text(details.name.clone()),
            Column::Gender => {
                line.word(details.gender.code(), l.t(&format!("network-person-gender-{}", details.gender)))
            }
            Column::Email => line.text(details.email.clone()),
            Column::Phone => line.text(details.phone.clone()),
            Column::Lang => line.word(details.lang.tag(), l.language(details.lang.tag())),
            // They have lines of their own.
            Column::Mandates => return None,
        };
        Some(seen_by(&l, line, field, stored.known))
    };
    let mut lines: Vec<Line> = FIELDS.iter().filter_map(line).collect();
    if let Some(first) = lines.first_mut() {
        *first = std::mem::take(first).of(id);
    }
    Ok(lines)
}

/// Who sees a field, as the declared table has it, and what it is kept for.
fn seen_by(l: &Locale, line: Line, field: &Field, known: bool) -> Line {
    let reach = if known { field.seen_by } else { field.before_mandate };
    let told = l.t(&format!("network-person-reach-{reach}"));
    let told = if field.counted { format!("{told} {}", l.t("network-person-fields-counted")) } else { told };
    let why = l.t(&format!("network-holds-why-{}", field.column));
    line.word(reach.code(), told).text(why)
}

fn mandates(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Some(id) = known(view, oneself)? else { return Ok(Vec::new()) };
    let held = mandate::of_person(view.read, id)?;
    let (l, mut things) = (view.l(), Things::default());
    let line = |one: mandate::store::Held| {
        let line = Line::about(one.id).text(l.plain(&one.office));
        let line = line.thing(view, &mut things, "member", one.member.uuid())?;
        let line = line.day(one.since).day(one.until);
        let line = match one.end_reason {
            Some(reason) => line.word(reason.code(), l.t(&format!("network-mandate-reason-{reason}"))),
            None => line.text(None),
        };
        Ok(line.text(one.source))
    };
    held.into_iter().rev().map(line).collect()
}

fn brought_in(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let all = imports::list(view.read)?;
    let own = all.into_iter().filter(|one| one.by_user == Some(oneself.user.uuid()));
    let l = view.l();
    let line = |one: imports::ImportRow| {
        let line = Line::about(one.id).text(one.called(&l)).moment(one.applied_at);
        line.number(one.added).number(one.changed).moment(one.undone_at)
    };
    Ok(own.map(line).collect())
}
