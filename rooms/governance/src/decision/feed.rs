//! The register as a feed of news (Atom, RFC 4287), of all bodies or of one, the latest first, in parts (RFC 5005).

use super::{Decision, exchange, pages::place, store};
use crate::{
    body::{self, Body, Scope},
    gate::SeesBody,
    poll, verdict,
};
use base::{Fault, Id, Instant, Lang, Localised, Stop};
use db::Read;
use shell::{
    Answer, Ask, Granted, Html, Locale, Public, View,
    api::{self, Gives, Param, Takes, Told},
    mail,
};
use std::fmt::Write;

/// How many decisions one part has.
const PART: u64 = 50;

pub(super) const ALL: Told = Told {
    about: "governance-api-feed",
    takes: &[api::cursor(Some(24))],
    gives: Gives::Text("application/atom+xml; charset=utf-8"),
};
pub(super) const OF_BODY: Told = Told {
    about: "governance-api-feed-body",
    takes: &[Param::new("body", "governance-api-body-name", Takes::Name), api::cursor(Some(24))],
    gives: Gives::Text("application/atom+xml; charset=utf-8"),
};

pub(super) fn all(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let l = view.l();
    let title = l.t1("governance-feed-name", "federation", view.ask.house.name(l.lang()));
    feed(view, &title, "/decisions", None)
}

pub(super) fn of_body(view: &mut View<'_, '_>, granted: Granted<SeesBody>) -> Result<Answer, Stop> {
    let l = view.l();
    let body = body::load(view.read, granted.body)?.ok_or(Stop::Missing)?;
    let title = l.t1("governance-feed-name", "federation", body.name);
    feed(view, &title, &body::place(granted.body.uuid()), Some(granted.body))
}

fn feed(view: &mut View<'_, '_>, title: &str, page: &str, body: Option<Id<Body>>) -> Result<Answer, Stop> {
    let (l, ask) = (view.l(), view.ask);
    let slice = api::slice(ask, &[])?;
    let mut filter = store::Filter::all(Scope::of(view.read, &ask.who, ask.today())?, ask.today());
    filter.body = body;
    filter.after = slice.after.as_deref().and_then(exchange::cursor).map(|(at, id)| (at, Id::from_uuid(id)));
    let mut found = store::listed(view.read, &filter, PART + 1, 0)?;
    let more = found.len() as u64 > PART;
    found.truncate(usize::try_from(PART).unwrap_or(usize::MAX));
    let next = found.last().filter(|_| more).map(|last| exchange::cursor_of(last.taken_at, last.id.uuid()));
    let mut entries = String::new();
    let mut changes = Vec::with_capacity(found.len());
    for one in &found {
        changes.push(entry(view.read, ask, &l, one, &mut entries)?);
    }
    // The same as long as nothing is decided.
    let updated = changes.into_iter().max().unwrap_or(Instant::from_micros(0));
    let own = ask.absolute(l.lang(), &ask.place);
    let part = |cursor: &[u8]| format!("{own}?cursor={}", api::written(cursor));
    let here = slice.after.as_deref().map_or_else(|| own.clone(), part);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        l.lang()
    );
    element(&mut xml, "id", &own);
    element(&mut xml, "title", title);
    element(&mut xml, "updated", &updated.to_string());
    link(&mut xml, "self", "application/atom+xml", &here);
    pages(&mut xml, ask, page);
    if let Some(next) = next {
        link(&mut xml, "next", "application/atom+xml", &part(&next));
    }
    xml.push_str("<author>");
    element(&mut xml, "name", ask.house.name(l.lang()));
    xml.push_str("</author>\n<generator>Koinon</generator>\n");
    xml.push_str(&entries);
    xml.push_str("</feed>\n");
    Ok(Answer::Text("application/atom+xml; charset=utf-8", xml))
}

/// Writes one decision; returns when what is said of it was last changed.
fn entry(
    read: &mut Read<'_>,
    ask: &Ask,
    l: &Locale,
    one: &store::Listed,
    out: &mut String,
) -> Result<Instant, Fault> {
    let row = store::load(read, one.id)?.ok_or_else(|| Fault::new("a listed decision is gone"))?;
    let poll = row.poll.map(|id| poll::load(read, id)).transpose()?.flatten();
    let told = poll.as_ref().and_then(|poll| Some(verdict::sentence(l, poll.outcome()?, &poll.articles)));
    let updated = updated(read, one.id)?.map_or(one.taken_at, |stated| stated.max(one.taken_at));
    out.push_str("<entry>\n");
    element(out, "id", &format!("urn:uuid:{}", one.id));
    said(out, l, "title", &format!("{} ", one.number), &one.title);
    element(out, "published", &one.taken_at.to_string());
    element(out, "updated", &updated.to_string());
    pages(out, ask, &place(one.id.uuid()));
    out.push_str("<author>");
    element(out, "name", &l.plain(&one.body_name));
    out.push_str("</author>\n");
    let term = if one.adopted { "adopted" } else { "rejected" };
    let label = l.t(if one.adopted { "governance-decision-adopted" } else { "governance-decision-rejected" });
    let _ = writeln!(out, "<category term=\"{term}\" label=\"{}\"/>", escaped(&label));
    if let Some(told) = told {
        element(out, "summary", &told);
    }
    let text: Vec<String> = row.paragraphs.0.iter().map(|words| l.plain(words)).collect();
    if !text.is_empty() {
        let lang = row.paragraphs.0.iter().find_map(|words| words.read(l.lang())).map(|reading| reading.lang);
        let lang = lang.map_or_else(|| l.lang().to_string(), ToString::to_string);
        let text = escaped(&text.join("\n\n"));
        let _ = writeln!(out, "<content type=\"text\" xml:lang=\"{lang}\">{text}</content>");
    }
    out.push_str("</entry>\n");
    Ok(updated)
}

/// When the effect of a decision was last stated, if it was.
fn updated(read: &mut Read<'_>, id: Id<Decision>) -> Result<Option<Instant>, Fault> {
    Ok(ledger::last_of_kind(read, &id.into(), "decision.effect-stated")?.map(|entry| entry.at))
}

fn element(out: &mut String, name: &str, text: &str) {
    let _ = writeln!(out, "<{name}>{}</{name}>", escaped(text));
}

/// Words in the language in which they are, behind a number.
fn said(out: &mut String, l: &Locale, name: &str, number: &str, words: &Localised) {
    let Some(reading) = words.read(l.lang()) else { return element(out, name, number.trim()) };
    let _ = writeln!(
        out,
        "<{name} xml:lang=\"{}\">{}</{name}>",
        reading.lang,
        escaped(&format!("{number}{}", reading.text))
    );
}

/// The page of which this tells, in every language.
fn pages(out: &mut String, ask: &Ask, place: &str) {
    for lang in Lang::ALL {
        let href = escaped(&ask.absolute(lang, place));
        let _ =
            writeln!(out, "<link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\" href=\"{href}\"/>");
    }
}

fn link(out: &mut String, rel: &str, kind: &str, href: &str) {
    let _ = writeln!(out, "<link rel=\"{rel}\" type=\"{kind}\" href=\"{}\"/>", escaped(href));
}

/// Text as XML 1.0 may hold it: without the characters that it has no way to write.
fn escaped(text: &str) -> String {
    let fine = |ch: &char| {
        matches!(ch, '\t' | '\n' | '\r') || !ch.is_control() && !matches!(ch, '\u{FFFE}' | '\u{FFFF}')
    };
    Html::escaped(&mail::plain(text).chars().filter(fine).collect::<String>()).0
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_xml_cannot_write_is_left_out() {
        assert_eq!(escaped("a\u{0}\u{8}<b>\n& \u{FFFF}é"), "a&lt;b&gt;\n&amp; é");
    }
}
