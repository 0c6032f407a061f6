//! Proof: entries, checkpoints, tiles, consistency and receipts, for people and for programs.

use crate::{
    Answer, Granted, Public, Routes, View,
    api::{Field, Gives, Param, Shape, Takes, Told, field, optional},
    ask::Page,
    ask::render,
    form::Filled,
    html::Html,
    strings::Locale,
    ui,
};
use base::{Fault, Refusal, Stop};
use ledger::{Beside, Logged, OpenPart, Receipt, Tree, tile};
use serde_json::{Value, json};
use std::collections::HashMap;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .page("/ledger", show_ledger)
        .page("/ledger/{entry}", show_entry)
        .api("/ledger/checkpoint", checkpoint, &CHECKPOINT)
        .api("/ledger/key", key, &KEY)
        .api("/ledger/consistency", consistency, &CONSISTENCY)
        .api("/ledger/receipt/{entry}", receipt, &RECEIPT)
        .api("/ledger/parts", parts, &PARTS)
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
            optional("parts", Shape::List(&PART)),
        ]],
    )),
};
/// A part of an entry, opened.
const PART: Shape = Shape::Thing("Part", &[PART_FIELDS]);
/// What opens a part.
const PART_FIELDS: &[Field] =
    &[field("part", Shape::Whole), field("salt", Shape::Text), field("content", Shape::Text)];
const PARTS: Told = Told {
    about: "shell-api-parts",
    takes: &[Param::new("from", "shell-api-parts-from", Takes::Entry)],
    gives: Gives::One(Shape::Thing(
        "Parts",
        &[&[
            field(
                "items",
                Shape::List(&Shape::Thing(
                    "OpenEntry",
                    &[&[field("entry", Shape::Whole), field("parts", Shape::List(&PART))]],
                )),
            ),
            field("next", Shape::Maybe(&Shape::Whole)),
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
    receipt: u64,
    recent: Vec<Line>,
    from: Html,
    pager: Html,
}

/// One line of the list of entries.
struct Line {
    number: u64,
    when: String,
    told: String,
    kind: String,
}

/// How many entries a page of the ledger shows.
const SHOWN: u64 = 20;

fn show_ledger(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let l = view.l();
    let head = ledger::head(view.read)?;
    let (size, root) = (head.size, head.root.to_string());
    let zone = view.ask.house.settings.zone.clone();
    let wanted = view.ask.query.text("from");
    let last = size.saturating_sub(1);
    let from = if wanted.is_empty() {
        last
    } else {
        numbered(&base::digits(wanted)).ok_or(Stop::Missing)?.min(last)
    };
    let first = (from + 1).saturating_sub(SHOWN);
    let mut recent = Vec::new();
    for entry in ledger::since(view.read, first, from + 1 - first)?.into_iter().rev() {
        let told = ui::happening(view, &entry.kind);
        recent.push(Line { number: entry.seq, when: l.moment(entry.at, &zone), told, kind: entry.kind });
    }
    let newer = (from < last).then(|| format!("from={}", (from + SHOWN).min(last)));
    let older = first.checked_sub(1).map(|from| format!("from={from}"));
    let body = LedgerPage {
        size,
        root,
        origin: view.ask.house.key.origin().to_owned(),
        key: view.ask.house.key.verifier().to_string(),
        receipt: from,
        recent,
        from: ui::Field::new(&l, "from", "shell-ledger-from").number().html(&Filled::default(), wanted),
        pager: ui::pager_saying(
            &l,
            "/ledger",
            Some(l.with(
                "shell-ledger-part",
                &[
                    ("from", l.number(from).into()),
                    ("to", l.number(first).into()),
                    ("total", l.number(size).into()),
                ],
            )),
            newer.as_deref(),
            older.as_deref(),
        ),
        l: l.clone(),
    };
    Ok(Answer::Page(Page::new(l.t("shell-ledger-title"), render(&body)?)))
}

#[derive(askama::Template)]
#[template(path = "ledger/entry.html")]
struct EntryPage {
    l: Locale,
    entry: Logged,
    at: String,
    told: String,
    about: Vec<(String, String)>,
    before: Option<u64>,
    after: Option<u64>,
    json: String,
    leaf: String,
    by: String,
    closed: usize,
    open: Vec<Opened>,
}

/// An opened part, for people.
struct Opened {
    number: usize,
    json: String,
    salt: String,
    hash: String,
}

fn show_entry(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let mut entry = logged(view)?;
    let l = view.l();
    let mut about = Vec::new();
    for subject in entry.about.clone() {
        about.extend(view.link(&subject.kind, subject.id)?);
    }
    let open = view.open_parts(&entry)?.into_iter().map(|part| shown(&entry, part));
    let open = open.collect::<Result<Vec<_>, _>>()?;
    let value: Value =
        serde_json::from_slice(&entry.bytes).map_err(|error| Fault::from("an entry", error))?;
    let size = ledger::size(view.read)?;
    let title = l.t1("shell-entry-title", "number", i64::try_from(entry.seq).unwrap_or(i64::MAX));
    let body = EntryPage {
        at: l.moment(entry.at, &view.ask.house.settings.zone),
        told: ui::happening(view, &entry.kind),
        about,
        before: entry.seq.checked_sub(1),
        after: Some(entry.seq + 1).filter(|seq| *seq < size),
        json: pretty(&value)?,
        leaf: entry.leaf().to_string(),
        by: ui::opened(view, &mut entry, &mut HashMap::new())?,
        closed: entry.parts.len() - open.len(),
        open,
        entry,
        l: l.clone(),
    };
    Ok(Answer::Page(Page::new(title, render(&body)?)))
}

fn pretty(value: &Value) -> Result<String, Fault> {
    serde_json::to_string_pretty(value).map_err(|error| Fault::from("an entry", error))
}

fn shown(entry: &Logged, part: Beside) -> Result<Opened, Fault> {
    let json = pretty(&part.value()?)?;
    let hash = entry.parts.get(part.n).map(|(_, hash)| hash.to_string()).unwrap_or_default();
    let OpenPart { part: number, salt, .. } = OpenPart::of(part)?;
    Ok(Opened { number, json, salt, hash })
}

fn number(view: &View<'_, '_>) -> Result<u64, Stop> {
    numbered(view.ask.path.word("entry")).ok_or(Stop::Missing)
}

/// The number of an entry, written plainly.
fn numbered(word: &str) -> Option<u64> {
    let plain = !word.is_empty() && word.len() <= 18 && word.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| word.parse().ok()).flatten()
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
    let entry = logged(view)?;
    crate::api::one(&Receipt { parts: opened(view, &entry)?, ..receipt })
}

/// The parts of an entry that are open to the reader, as programs check them.
fn opened(view: &mut View<'_, '_>, entry: &Logged) -> Result<Vec<OpenPart>, Fault> {
    view.open_parts(entry)?.into_iter().map(OpenPart::of).collect()
}

/// How many entries one answer about parts goes through: as many as a tile holds.
const A_TILE: u64 = 256;

/// What stands beside the tiles: the opened parts of the entries from `from` on, a tile's worth of them.
fn parts(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    view.ask.query.only(&["from"])?;
    let from = match view.ask.query.text("from") {
        "" => 0,
        word => word.parse::<u64>().ok().filter(|from| i64::try_from(*from).is_ok()).ok_or_else(|| {
            Refusal::new("shell-refusal-number").with("least", 0).with("most", i64::MAX).at("from")
        })?,
    };
    let mut items = Vec::new();
    for entry in ledger::since(view.read, from, A_TILE)? {
        let open = opened(view, &entry)?;
        if !open.is_empty() {
            items.push(json!({ "entry": entry.seq, "parts": open }));
        }
    }
    let next = from.saturating_add(A_TILE);
    let next = (next < ledger::size(view.read)?).then_some(next);
    Ok(Answer::Json(json!({ "items": items, "next": next })))
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
