//! `koinon export`: what the federation holds, row by row, to standard output.

use crate::{
    Ended, Here,
    cli::{Format, What},
    out::{Output, nobody_reads},
};
use base::{Day, Fault, Lang};
use db::Read;
use governance::{body, decision, meeting, poll};
use shell::{House, Locale, Site, Who};
use std::io::Write;

/// What is asked for.
#[derive(Clone, Copy)]
pub struct Wanted<'w> {
    /// Of what.
    pub what: What,
    /// In which form.
    pub format: Format,
    /// As of which day, as it was typed.
    pub as_of: Option<&'w str>,
    /// Which plan, by its code.
    pub plan: Option<&'w str>,
}

/// Writes an export. It is whole, or the command fails: it never stops short in silence.
///
/// # Errors
/// When the day is none, there is no plan to write, the records fail, or the output cannot take it.
pub async fn run(here: &Here, wanted: Wanted<'_>) -> Result<Ended, Fault> {
    let Wanted { what, format, as_of, plan } = wanted;
    // Where the folder was last served says nothing of the records: only an address that is set stands in an export.
    let site = Site { address: String::new(), ..here.site()?.clone() };
    let (house, _) = here.at(site).to_read().await?;
    let l = &here.l;
    let today = house.moment.now().day_in(&house.settings.zone);
    let day = match as_of {
        None => today,
        Some(text) => Day::parse(text).ok_or_else(|| Fault::new(l.t1("shell-refusal-day", "value", text)))?,
    };
    if matches!(what, What::Plan) {
        house.db.read(|read| is_plan(read, l, plan, (format, day)))?;
    }
    if format == Format::Xlsx && !matches!(what, What::Members) {
        return Err(Fault::new(l.t("koinon-export-no-xlsx")));
    }
    let mut out = Output::new();
    let written = house.db.read(|read| write(read, &house, wanted, day, here.lang, &mut out));
    let written =
        written.and_then(|()| out.flush().map_err(|error| Fault::from("writing to standard output", error)));
    match written {
        // Who reads no further has what was wanted, as of `head`.
        Err(_) if nobody_reads() => Ok(Ended::Done),
        written => written.map(|()| Ended::Done),
    }
}

/// Whether there is the plan that is asked for; as a file that can be loaded again, only what it held by that day.
fn is_plan(
    read: &mut Read<'_>,
    l: &Locale,
    code: Option<&str>,
    (format, day): (Format, Day),
) -> Result<(), Fault> {
    use strategy::plan::{rules, store};
    let briefs = store::briefs(read)?;
    if briefs.is_empty() {
        return Err(Fault::new(l.t("koinon-plan-none")));
    }
    let meant = match code {
        Some(code) => briefs.iter().find(|brief| brief.code == code),
        None => rules::current(&briefs, day),
    };
    let Some(meant) = meant else {
        let known: Vec<&str> = briefs.iter().map(|brief| brief.code.as_str()).collect();
        let code = code.unwrap_or_default();
        return Err(Fault::new(l.t2("koinon-plan-unknown", "code", code, "known", known.join(", "))));
    };
    let whole = store::whole(read, meant.id, day)?;
    if format == Format::Json && whole.is_none_or(|whole| whole.objectives.is_empty()) {
        return Err(Fault::new(l.t2("koinon-plan-empty", "code", meant.code.as_str(), "day", day)));
    }
    Ok(())
}

fn write(
    read: &mut Read<'_>,
    house: &House,
    Wanted { what, format, plan, .. }: Wanted<'_>,
    day: Day,
    lang: Lang,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let who = Who::machine();
    let table = format == Format::Csv;
    let form = if table { network::Format::Csv } else { network::Format::Json };
    let scope = body::Scope::of(read, &who, day)?;
    match (what, table) {
        (What::Members, _) if format == Format::Xlsx => network::export_workbook(read, day, lang, out),
        (What::Members, _) => network::export(read, day, lang, form, out),
        (What::Bodies, true) => body::export_csv(read, day, &scope, lang, out),
        (What::Bodies, false) => body::export_json(read, day, &scope, out),
        (What::Meetings, true) => meeting::export_csv(read, day, &scope, lang, out),
        (What::Meetings, false) => meeting::export_json(read, day, &scope, out),
        (What::Decisions, true) => decision::export_csv(read, day, &scope, lang, out),
        (What::Decisions, false) => decision::export_json(read, day, &scope, out),
        (What::Polls, true) => poll::export_csv(read, day, &scope, lang, out),
        (What::Polls, false) => poll::export_json(read, day, &scope, out),
        (What::Plan, _) => strategy::export(read, house, &house.locale(lang), form, (plan, day), out),
    }
}
