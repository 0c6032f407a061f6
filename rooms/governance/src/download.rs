//! Lists to take away: the same export that a command writes, as a file from a page, as of a day, for who is asking.

use crate::body::Scope;
use base::{Day, Fault, Lang, Stop};
use db::Read;
use shell::{
    Answer, View,
    api::{AS_OF, Gives, Told},
};
use std::io::Write;

/// What the file of a list tells programs of itself, as a table.
pub(crate) const fn told_csv(about: &'static str) -> Told {
    Told { about, takes: &[AS_OF], gives: Gives::Text("text/csv; charset=utf-8") }
}

/// The same as JSON.
pub(crate) const fn told_json(about: &'static str) -> Told {
    Told { about, takes: &[AS_OF], gives: Gives::Text("application/json") }
}

/// Writes a table in a language.
pub(crate) type Table = fn(&mut Read<'_>, Day, &Scope, Lang, &mut dyn Write) -> Result<(), Fault>;
/// Writes JSON, which is the same in all languages.
pub(crate) type Json = fn(&mut Read<'_>, Day, &Scope, &mut dyn Write) -> Result<(), Fault>;

/// A list as comma-separated values; `noun` begins the file's name.
pub(crate) fn csv(view: &mut View<'_, '_>, noun: &str, export: Table) -> Result<Answer, Stop> {
    let (day, scope) = asked(view)?;
    let lang = view.ask.lang();
    let write =
        Box::new(move |read: &mut Read<'_>, out: &mut dyn Write| export(read, day, &scope, lang, out));
    Ok(Answer::File("text/csv; charset=utf-8", format!("{noun}-{day}.csv"), write))
}

/// A list as JSON; `noun` begins the file's name.
pub(crate) fn json(view: &mut View<'_, '_>, noun: &str, export: Json) -> Result<Answer, Stop> {
    let (day, scope) = asked(view)?;
    let write = Box::new(move |read: &mut Read<'_>, out: &mut dyn Write| export(read, day, &scope, out));
    Ok(Answer::File("application/json", format!("{noun}-{day}.json"), write))
}

fn asked(view: &mut View<'_, '_>) -> Result<(Day, Scope), Stop> {
    view.ask.query.only(&["as_of"])?;
    let day = view.ask.as_of()?;
    let scope = Scope::of(view.read, &view.ask.who, view.ask.today())?;
    Ok((day, scope))
}
