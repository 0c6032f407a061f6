//! Proof: entries, checkpoints, tiles, consistency and receipts, for people and for programs.

use crate::{
    Answer, Granted, Public, Routes, View,
    api::{Gives, Param, Shape, Takes, Told, field},
    ask::Page,
    ask::render,
    strings::Locale,
};
use base::{Fault, Refusal, Stop};
use ledger::{Logged, Tree, tile};
use serde_json::{Value, json};

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .page("/ledger", show_ledger)
        .page("/ledger/{entry}", show_entry)
        .api("/ledger/checkpoint", checkpoint, &CHECKPOINT)
        .api("/ledger/key", key, &KEY)
        .api("/ledger/consistency", consistency, &CONSISTENCY)
        .api("/ledger/receipt/{entry}", receipt, &RECEIPT)
        .data("/ledger/tile/{*path}", tile)
}

const CHECKPOINT: Told =
    Told { about: "shell-api-checkpoint", takes: &[], gives: Gives::Text("text/plain; charset=utf-8") };
const KEY: Told =
    Told { about: "shell-api-key", takes: &[], gives: Gives::Text("text/plain; charset=utf-8") };
const CONSISTENCY: Told = Told {
    about: "shell-api-consistency",
    takes: &[
        Param::new("from", "shell-api-from", Takes::Entry).required(),
        Param::new("to", "shell-api-to", Takes::Entry).required(),
    ],
    gives: Gives::One(Shape::Thing(
        "Consistency",
        &[&[
            field("from", Shape::Whole),
            field("to", Shape::Whole),
            field("proof", Shape::List(&Shape::Text)),
        ]],
    )),
};
const RECEIPT: Told = Told {
    about: "shell-api-receipt",
    takes: &[Param::new("entry", "shell-api-entry", Takes::Entry)],
    gives: Gives::One(Shape::Thing(
        "Receipt",
        &[&[
            field("koinon", Shape::Text),
            field("entry", Shape::Text),
            field("index", Shape::Whole),
            field("proof", Shape::List(&Shape::Text)),
            field("checkpoint", Shape::Text),
            field("key", Shape::Text),
        ]],
    )),
};

#[derive(askama::Template)]
#[template(path = "ledger/index.html")]
struct LedgerPage {
    l: Locale,
    size: u64,
    root: String,
    origin: String,
    key: String,
    recent: Vec<(u64, String, String)>,
}

fn show_ledger(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let l = view.l();
    let size = ledger::size(view.read)?;
    let root = Tree(view.read).root_at(size)?.to_string();
    let zone = view.ask.house.settings.zone.clone();
    let recent = ledger::since(view.read, size.saturating_sub(20), 20)?;
    let recent =
        recent.into_iter().rev().map(|entry| (entry.seq, l.moment(entry.at, &zone), entry.kind)).collect();
    let key = view.ask.house.key.verifier().to_string();
    let origin = view.ask.house.key.origin().to_owned();
    let body = LedgerPage { size, root, origin, key, recent, l: l.clone() };
    Ok(Answer::Page(Page::new(l.t("shell-ledger-title"), render(&body)?)))
}

#[derive(askama::Template)]
#[template(path = "ledger/entry.html")]
struct EntryPage {
    l: Locale,
    entry: Logged,
    at: String,
    about: Vec<(String, String)>,
    json: String,
    leaf: String,
    parts: usize,
}

fn show_entry(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let entry = logged(view)?;
    let l = view.l();
    let house = std::sync::Arc::clone(&view.ask.house);
    let mut about = Vec::new();
    for subject in &entry.about {
        about.extend(house.link(view.read, &subject.kind, subject.id, &l)?);
    }
    let at = l.moment(entry.at, &house.settings.zone);
    let value: Value =
        serde_json::from_slice(&entry.bytes).map_err(|error| Fault::from("an entry", error))?;
    let json = serde_json::to_string_pretty(&value).map_err(|error| Fault::from("an entry", error))?;
    let title = l.t1("shell-entry-title", "number", i64::try_from(entry.seq).unwrap_or(i64::MAX));
    let body = EntryPage {
        at,
        about,
        json,
        leaf: entry.leaf().to_string(),
        parts: entry.parts.len(),
        entry,
        l: l.clone(),
    };
    Ok(Answer::Page(Page::new(title, render(&body)?)))
}

fn number(view: &View<'_, '_>) -> Result<u64, Stop> {
    let word = view.ask.path.word("entry");
    let plain = !word.is_empty() && word.len() <= 18 && word.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| word.parse().ok()).flatten().ok_or(Stop::Missing)
}

fn logged(view: &mut View<'_, '_>) -> Result<Logged, Stop> {
    let seq = number(view)?;
    ledger::entry(view.read, seq)?.ok_or(Stop::Missing)
}

fn checkpoint(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&[])?;
    let note = ledger::checkpoint(view.read, &view.ask.house.key)?;
    Ok(Answer::Text("text/plain; charset=utf-8", note))
}

fn key(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&[])?;
    Ok(Answer::Text("text/plain; charset=utf-8", format!("{}\n", view.ask.house.key.verifier())))
}

fn consistency(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&["from", "to"])?;
    let size = |name: &str| {
        let parsed = view.ask.query.text(name).parse::<u64>().ok();
        parsed.ok_or_else(|| {
            Refusal::new("shell-refusal-number").with("least", 0).with("most", i64::MAX).at(name)
        })
    };
    let (from, to) = (size("from")?, size("to")?);
    match ledger::consistency(view.read, from, to)? {
        Some(proof) => Ok(Answer::Json(json!({ "from": from, "to": to, "proof": proof }))),
        None => Err(Refusal::new("shell-refusal-sizes").into()),
    }
}

fn receipt(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&[])?;
    let seq = number(view)?;
    let house = std::sync::Arc::clone(&view.ask.house);
    let receipt = ledger::receipt(view.read, &house.key, seq)?.ok_or(Stop::Missing)?;
    crate::api::one(&receipt)
}

fn tile(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let path = format!("tile/{}", view.ask.path.word("path"));
    let resource: tile::Resource = path.parse().map_err(|_| Stop::Missing)?;
    if !resource.is_within(ledger::size(view.read)?) {
        return Err(Stop::Missing);
    }
    let bytes = match resource {
        tile::Resource::Tile(tile) => tile.encode(&mut Tree(view.read))?,
        tile::Resource::Bundle(bundle) => {
            let range = bundle.entries();
            let entries = ledger::since(view.read, range.start, range.end - range.start)?;
            let entries: Vec<Vec<u8>> = entries.into_iter().map(|entry| entry.bytes).collect();
            bundle.encode(&entries).map_err(|error| Fault::from("an entry bundle", error))?
        }
    };
    Ok(Answer::Bytes("application/octet-stream", bytes))
}
