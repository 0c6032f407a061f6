//! `koinon export`: what the federation holds, row by row, to standard output.

use crate::{
    Ended, Here,
    cli::{Format, What},
    out::{Output, nobody_reads},
};
use base::{Day, Fault, Lang};
use db::Read;
use governance::{body, decision, meeting, poll};
use shell::{House, Site, Who};
use std::io::Write;

/// Writes an export. It is whole, or the command fails: it never stops short in silence.
///
/// # Errors
/// When the day is none, there is no plan to write, the records fail, or the output cannot take it.
pub async fn run(here: &Here, what: What, format: Format, as_of: Option<&str>) -> Result<Ended, Fault> {
    // Where the folder was last served says nothing of the records: only an address that is set stands in an export.
    let site = Site { address: String::new(), ..here.site()?.clone() };
    let (house, _) = here.at(site).to_read().await?;
    let l = &here.l;
    let today = house.moment.now().day_in(&house.settings.zone);
    let day = match as_of {
        None => today,
        Some(text) => Day::parse(text).ok_or_else(|| Fault::new(l.t1("shell-refusal-day", "value", text)))?,
    };
    if matches!(what, What::Plan) && house.db.read(strategy::plan::store::briefs)?.is_empty() {
        return Err(Fault::new(l.t("koinon-plan-none")));
    }
    if format == Format::Xlsx && !matches!(what, What::Members) {
        return Err(Fault::new(l.t("koinon-export-no-xlsx")));
    }
    let mut out = Output::new();
    let written = house.db.read(|read| write(read, &house, what, format, day, here.lang, &mut out));
    let written =
        written.and_then(|()| out.flush().map_err(|error| Fault::from("writing to standard output", error)));
    match written {
        // Who reads no further has what was wanted, as of `head`.
        Err(_) if nobody_reads() => Ok(Ended::Done),
        written => written.map(|()| Ended::Done),
    }
}

fn write(
    read: &mut Read<'_>,
    house: &House,
    what: What,
    format: Format,
    day: Day,
    lang: Lang,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let who = Who::machine();
    let table = format == Format::Csv;
    let form = if table { network::Format::Csv } else { network::Format::Json };
    let scope = body::Scope::of(read, &who, day)?;
    match (what, table) {
        (What::Members, _) if format == Format::Xlsx => network::export_workbook(read, day, out),
        (What::Members, _) => network::export(read, day, form, out),
        (What::Bodies, true) => body::export_csv(read, day, &scope, lang, out),
        (What::Bodies, false) => body::export_json(read, day, &scope, out),
        (What::Meetings, true) => meeting::export_csv(read, day, &scope, lang, out),
        (What::Meetings, false) => meeting::export_json(read, day, &scope, out),
        (What::Decisions, true) => decision::export_csv(read, day, &scope, lang, out),
        (What::Decisions, false) => decision::export_json(read, day, &scope, out),
        (What::Polls, true) => poll::export_csv(read, day, &scope, lang, out),
        (What::Polls, false) => poll::export_json(read, day, &scope, out),
        (What::Plan, _) => strategy::export(read, house, &house.locale(lang), form, day, out),
    }
}
