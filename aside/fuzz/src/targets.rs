//! The parsers that stand alone.

use crate::door;
use base::{Day, Id, Instant, Lang, LangTag};
use ledger::{
    Receipt, Uuid,
    canonical::{canonical as written, parse_canonical},
    note::{self, Checkpoint, Verifier},
    tile::Resource,
    tree::{self, Hash},
};
use network::roster::{
    Context, Country, Limits, Mapping, REVIEWED_ROWS, Roster, SectionNames, csv_plain, csv_safe, fold, tidy,
};
use std::{
    collections::BTreeMap,
    fmt::Debug,
    io::{Cursor, Read as _, Write as _},
    sync::LazyLock,
};
use strategy::plan::file;

const ROSTER: &str = include_str!("../../../rooms/network/data/demo-members.csv");
const PLAN: &[u8] = include_bytes!("../../../rooms/strategy/data/plan-2010-2016.json");

pub const ROSTER_WORDS: &[&str] = &[
    ";",
    ",",
    "\t",
    "\"",
    "\"\"",
    "\r\n",
    "\u{feff}",
    "name",
    "country",
    "section",
    "member since",
    "population",
    "FR",
    "XK",
    "9999-12-31",
    "1,234.5",
    "-90",
    "180.0001",
    "=1+1",
    "yes",
    "local government",
    "Q1",
    "é",
];
pub const JSON_WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\u0000",
    "\\ud800",
    "1e999",
    "-0",
    "null",
    "true",
    "18446744073709551616",
];

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

fn all(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// What was read, written and read again is the same.
fn same<T: PartialEq + Debug>(one: &T, other: Option<&T>) {
    assert_eq!(Some(one), other, "it reads otherwise what it wrote itself");
}

struct Sections {
    names: Vec<SectionNames>,
    of: BTreeMap<Country, String>,
    declared: Vec<Country>,
}

static SECTIONS: LazyLock<Sections> = LazyLock::new(|| {
    let section = |code: &str| SectionNames {
        code: code.to_owned(),
        names: vec![code.to_uppercase(), format!("the {code}")],
        metropolitan: code == "metropolitan",
    };
    let country = Country::from_code;
    Sections {
        names: ["africa", "europe", "asia-pacific", "metropolitan"].map(section).to_vec(),
        of: country("FR").map(|country| (country, "europe".to_owned())).into_iter().collect(),
        declared: country("XK").into_iter().collect(),
    }
});

fn context() -> Context<'static> {
    Context {
        today: Day::new(2026, 11, 23).unwrap_or_else(|| panic!("a day")),
        sections: &SECTIONS.names,
        country_sections: &SECTIONS.of,
        declared: &SECTIONS.declared,
        names: &|name| (name == "Alemania").then(|| Country::from_code("DE")).flatten(),
        limits: Limits::default(),
    }
}

/// Some rows of the demonstration, and of other kinds.
pub fn roster_seeds() -> Vec<Vec<u8>> {
    let some: String = ROSTER.lines().take(6).map(|line| format!("{line}\n")).collect();
    let utf16 = "name;country\nSão Paulo;BR\n".encode_utf16().flat_map(u16::to_le_bytes);
    let mut seeds = all(&[
        &some,
        &some.replace(',', ";").replace('\n', "\r\n"),
        "wikidata,name,country,section,member since,member until,population,latitude,longitude\n\
         Q90,Paris,FR,europe,2010-01-01,,2148000,48.85,2.35\n",
        "nom\tpays\n\"Saint-\"\"Denis\"\"\"\tFrance\n",
    ]);
    seeds.push([b"\xFF\xFE".to_vec(), utf16.collect()].concat());
    seeds.push(b"name,country\nM\xe9xico,MX\n".to_vec());
    seeds
}

/// The first byte chooses a mapping.
pub fn roster(bytes: &[u8]) {
    let context = context();
    let mapping = match bytes.first() {
        Some(byte) if byte % 4 == 1 => Mapping::parse(MAPPING.as_bytes()).unwrap_or_default(),
        _ => Mapping::default(),
    };
    let mut rows = 0_u64;
    match Roster::open(bytes, &mapping, &context) {
        Ok(roster) => {
            let review = roster.review(REVIEWED_ROWS, |_| rows += 1);
            assert_eq!(review.summary.valid, rows, "as many sound rows as members");
            assert_eq!(review.summary.valid + review.summary.faulty, review.summary.rows);
        }
        Err(rejected) => assert!(rejected.findings.iter().any(|finding| finding.is_error())),
    }
}

pub const SHEET_WORDS: &[&str] = &[
    "\0",
    "<c r=\"A1\" t=\"s\"><v>0</v></c>",
    "<row r=\"1048576\">",
    "t=\"inlineStr\"",
    "<is><t>",
    "<f>1+1</f>",
    "&amp;",
    "&#0;",
    "uniqueCount=\"4294967295\"",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
    "XFD1048576",
    "t=\"e\"",
    "t=\"d\"",
    "<!DOCTYPE",
    "]]>",
];

/// The parts of a spreadsheet, in the order in which [`workbook`] reads them.
const PARTS: [&str; 6] = [
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/worksheets/sheet1.xml",
];

/// The directory as it is written, and its parts alone.
pub fn workbook_seeds() -> Vec<Vec<u8>> {
    let whole = door::world().workbook.clone();
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(whole.clone())) else { panic!("no spreadsheet") };
    let mut parts = Vec::new();
    for name in PARTS {
        let mut part = Vec::new();
        if let Ok(mut file) = archive.by_name(name) {
            file.read_to_end(&mut part).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
        parts.push(part);
    }
    let table = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\
        <row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>country</t></is></c></row>\
        <row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Paris</t></is></c><c r=\"B2\" t=\"str\"><f>X</f><v>FR</v></c></row></sheetData></worksheet>";
    let joined = parts.join(&0);
    parts[5] = table.as_bytes().to_vec();
    vec![whole, joined, parts.join(&0)]
}

/// An archive as it is, or the parts of one, parted by a nought.
pub fn workbook(bytes: &[u8]) {
    if bytes.starts_with(b"PK") {
        return roster(bytes);
    }
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, part) in PARTS.iter().zip(bytes.split(|byte| *byte == 0)) {
        let begun = archive.start_file(*name, stored).is_ok() && archive.write_all(part).is_ok();
        assert!(begun, "{name} is not written");
    }
    if let Ok(whole) = archive.finish() {
        roster(&whole.into_inner());
    }
}

const MAPPING: &str = r#"{ "koinon": "roster-mapping/1", "columns": { "Ville": "name", "Pays": "country" },
    "defaults": { "country": "FR", "section": "europe", "member_since": "2010-01-01" } }"#;

pub fn mapping_seeds() -> Vec<Vec<u8>> {
    let written = Mapping::parse(MAPPING.as_bytes()).unwrap_or_default().to_json();
    all(&[MAPPING, &written, r#"{"columns":{"a":"ignore"},"metropolitan":{"column":"m","yes":["oui"]}}"#])
}

pub fn mapping(bytes: &[u8]) {
    if let Ok(mapping) = Mapping::parse(bytes) {
        same(&mapping, Mapping::parse(mapping.to_json().as_bytes()).ok().as_ref());
    }
}

pub fn cell_seeds() -> Vec<Vec<u8>> {
    all(&["=1+1", "'=1", "+254 20 123", "-3.5", "\u{feff}＝x", "@SUM(A1)", "São\u{a0}Paulo", "''+'"])
}

pub fn cell(bytes: &[u8]) {
    let Some(cell) = text(bytes) else { return };
    let safe = csv_safe(cell);
    assert_eq!(csv_plain(&safe), cell, "what is guarded is told as it was");
    let begins = safe.trim_start().chars().next();
    assert!(!begins.is_some_and(|ch| "=@\t\r\n＝＋－＠".contains(ch)), "{safe:?} runs");
    let tidied = tidy(cell);
    assert_eq!(tidy(&tidied), tidied, "tidied twice is tidied once");
    assert_eq!(fold(&tidied), fold(&fold(&tidied)), "folded twice is folded once");
}

pub fn plan_seeds() -> Vec<Vec<u8>> {
    let small = r#"{"koinon":"plan/1","code":"p","title":{"en":"A plan"},"since":"2026-01-01","until":"2030-12-31",
        "strategies":[{"number":1,"title":{"en":"S"},"objectives":[{"number":1,"title":{"en":"O"},
        "actions":[{"number":1,"title":{"en":"A","fr":{"text":"a","origin":"machine"}},"share":1}]}]}]}"#;
    vec![PLAN.to_vec(), small.as_bytes().to_vec()]
}

pub fn plan(bytes: &[u8]) {
    let Some(today) = Day::new(2026, 11, 23) else { return };
    match file::read(bytes, today) {
        Ok(read) => {
            let mut out = Vec::new();
            file::write(&read.plan, &mut out).unwrap_or_else(|error| panic!("not written: {error}"));
            same(&read.plan, file::read(&out, today).ok().map(|read| read.plan).as_ref());
        }
        Err(findings) => assert!(findings.iter().any(|finding| finding.is_error())),
    }
}

pub fn checkpoint_seeds() -> Vec<Vec<u8>> {
    let world = door::world();
    let note = world.checkpoint.clone();
    let unsigned = note.split("\n\n").next().unwrap_or_default();
    all(&[&note, &format!("{unsigned}\n"), &world.key, &format!("{note}— other AAAAAAAA\n")])
}

/// A key, a line that only separates, and a note; or one of them alone.
pub fn checkpoint(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Ok(checkpoint) = text.parse::<Checkpoint>() {
        let again = checkpoint.to_string();
        assert_eq!(again, text, "a checkpoint is written in one way");
        same(&checkpoint, again.parse().ok().as_ref());
    }
    if let Ok(verifier) = text.parse::<Verifier>() {
        same(&verifier, verifier.to_string().parse().ok().as_ref());
    }
    let world = door::world();
    let known: Verifier = world.key.parse().unwrap_or_else(|error| panic!("our own key: {error}"));
    if let Ok(head) = note::open(text, std::slice::from_ref(&known)) {
        let signed = world.checkpoint.split("\n\n").next().unwrap_or_default();
        assert_eq!(head.to_string().trim_end(), signed.trim_end(), "nobody signed another");
    }
    let _ = note::signer(text);
}

pub fn receipt_seeds() -> Vec<Vec<u8>> {
    door::world().receipts.iter().map(|receipt| receipt.clone().into_bytes()).collect()
}

pub fn receipt(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let Ok(receipt) = Receipt::parse(text) else { return };
    let world = door::world();
    let known: Verifier = world.key.parse().unwrap_or_else(|error| panic!("our own key: {error}"));
    if let Ok((logged, _)) = receipt.check(Some(&known)) {
        let told = world.receipts.iter().filter_map(|receipt| Receipt::parse(receipt).ok());
        assert!(told.into_iter().any(|own| own.entry == receipt.entry), "{} was never entered", logged.seq);
    }
    let _ = receipt.check(None);
    let again = serde_json::to_string(&receipt).unwrap_or_default();
    same(&receipt.entry, Receipt::parse(&again).ok().map(|again| again.entry).as_ref());
}

/// A proof of the third of seven leaves, as [`proof`] reads it.
pub fn proof_seeds() -> Vec<Vec<u8>> {
    let mut seed = vec![2, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0];
    let hashes = (0..5_u8).flat_map(|n| *tree::leaf_hash(&[n]).as_bytes());
    seed.extend(hashes);
    vec![seed, vec![0xff; 16], vec![1; 48]]
}

pub fn proof(bytes: &[u8]) {
    let Some((numbers, rest)) = bytes.split_first_chunk::<16>() else { return };
    let number =
        |at: usize| numbers[at..at + 8].iter().rev().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    let (one, other) = (number(0), number(8));
    let mut hashes = rest.chunks_exact(32).map(|chunk| {
        let hex: String = chunk.iter().map(|byte| format!("{byte:02x}")).collect();
        hex.parse::<Hash>().unwrap_or(Hash::EMPTY)
    });
    let (leaf, root) = (hashes.next().unwrap_or(Hash::EMPTY), hashes.next().unwrap_or(Hash::EMPTY));
    let proof: Vec<Hash> = hashes.collect();
    let holds = tree::verify_inclusion(&leaf, one, other, &proof, &root).is_ok();
    assert!(!holds || one < other);
    // A proof that holds holds for one leaf alone.
    let altered = tree::leaf_hash(leaf.as_bytes());
    assert!(!holds || tree::verify_inclusion(&altered, one, other, &proof, &root).is_err());
    let continues = tree::verify_consistency(one, &leaf, other, &root, &proof).is_ok();
    assert!(!continues || one <= other);
    assert!(!continues || one == 0 || tree::verify_consistency(one, &altered, other, &root, &proof).is_err());
    let _ = (tree::inclusion_spans(one, other), tree::consistency_spans(one, other));
    if let Ok(frontier) = tree::Frontier::from_bytes(bytes) {
        same(
            &frontier.root(),
            tree::Frontier::from_bytes(&frontier.to_bytes()).ok().map(|one| one.root()).as_ref(),
        );
    }
}

pub fn canonical_seeds() -> Vec<Vec<u8>> {
    let receipts = door::world().receipts.iter().filter_map(|receipt| Receipt::parse(receipt).ok());
    let mut seeds: Vec<Vec<u8>> = receipts.map(|receipt| receipt.entry.into_bytes()).collect();
    seeds.extend(all(&["{\"a\":[1,-1,\"\\u0001\",null,true]}", "{\"é\":1,\"é\":2}"]));
    seeds
}

pub fn canonical(bytes: &[u8]) {
    if let Ok(value) = parse_canonical(bytes) {
        let again = written(&value).unwrap_or_else(|error| panic!("read and not written: {error}"));
        assert_eq!(again, bytes, "what is hashed has one form");
    }
    if let Ok(logged) = ledger::Logged::read(bytes.to_vec()) {
        assert_eq!(logged.bytes, bytes);
    }
}

pub fn tile_seeds() -> Vec<Vec<u8>> {
    all(&[
        "0/000",
        "0/x001/x234/067.p/255",
        "entries/000.p/1",
        "63/000",
        "entries/x018/446/744/073/709/551/615",
    ])
}

/// The first line is an address, the rest the bytes.
pub fn tile(bytes: &[u8]) {
    let at = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let Some(Ok(resource)) = text(&bytes[..at]).map(str::parse::<Resource>) else { return };
    let path = resource.to_string();
    assert_eq!(Some(path.as_str()), text(&bytes[..at]), "a tile has one address");
    let body = bytes.get(at + 1..).unwrap_or_default();
    match &resource {
        Resource::Tile(tile) => {
            if let Ok(hashes) = tile.decode(body) {
                assert_eq!(hashes.len(), usize::from(tile.width()));
            }
        }
        Resource::Bundle(bundle) => {
            if let Ok(entries) = bundle.decode(body) {
                assert_eq!(bundle.encode(&entries).ok().as_deref(), Some(body), "a bundle has one form");
            }
        }
    }
    let _ = resource.is_within(1_000);
}

pub fn language_seeds() -> Vec<Vec<u8>> {
    all(&["en", "zh-Hant-TW", "es-419", "fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5", "ar;q=1.000", ",;q=,-"])
}

pub fn language(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Some(tag) = LangTag::parse(text) {
        same(&tag, LangTag::parse(tag.as_str()).as_ref());
        assert!(tag.as_str().eq_ignore_ascii_case(text), "{tag:?} is {text:?}");
    }
    if let Some(lang) = Lang::parse(text) {
        same(&lang, Lang::parse(lang.tag()).as_ref());
    }
    let _ = Lang::accepted(text);
}

pub fn day_seeds() -> Vec<Vec<u8>> {
    all(&[
        "2026-11-23",
        "2024-02-29",
        "0001-01-01",
        "9999-12-31",
        "2026-11-23T10:00:00Z",
        "-009999-01-01",
        "1969-12-31T23:59:59.999999Z",
        "018c2f5e-0000-7000-8000-000000000000",
    ])
}

pub fn day(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Some(day) = Day::parse(text) {
        same(&day, Day::parse(&day.to_string()).as_ref());
        let _ = (
            day.plus_days(i32::MAX),
            day.plus_days(i32::MIN),
            Day::new(9999, 12, 31).map(|last| day.days_until(last)),
        );
        for zone in ["UTC", "Pacific/Kiritimati", "Africa/Nairobi", text] {
            let _ = day.start_in(zone);
        }
    }
    if let Some(instant) = Instant::parse(text) {
        same(&instant, Instant::parse(&instant.to_string()).as_ref());
        let _ = (instant.plus_seconds(i64::MAX), instant.plus_seconds(i64::MIN));
        for zone in ["UTC", "Pacific/Apia", "America/St_Johns", text] {
            let _ = instant.day_in(zone);
        }
    }
    if let Some(id) = Id::<network::Member>::parse(text) {
        same(&id, Id::parse(&id.to_string()).as_ref());
    }
    let _ = Uuid::try_parse(text);
}

pub fn form_seeds() -> Vec<Vec<u8>> {
    all(&[
        "name=S%C3%A3o+Paulo&x=%zz&&=&y",
        "a=1&a=2&b",
        "day=2026-02-30&number=-0&id=&choice=x",
        "name-en=A&name-ar=%D8%A7",
    ])
}

pub fn form(bytes: &[u8]) {
    let Ok(form) = shell::Form::parse(bytes) else { return };
    let names: Vec<String> = bytes
        .split(|byte| *byte == b'&')
        .filter_map(|pair| text(pair.split(|byte| *byte == b'=').next()?))
        .map(|name| name.replace('+', " "))
        .collect();
    for name in names.iter().map(String::as_str).chain(["name", "day", "number", "id", "choice"]) {
        let value = form.raw(name).to_owned();
        let encoded = shell::form::encode(&[(name, &value)]);
        let again = shell::Form::parse(encoded.as_bytes());
        assert_eq!(again.ok().map(|again| again.raw(name).to_owned()), Some(value), "{name:?}");
        let _ = (form.day(name), form.number(name, i64::MIN, i64::MAX), form.words(name, 40));
        let _ = form.id::<network::Member>(name);
        if let Ok(Some(kept)) = form.optional(name, 100) {
            assert!(
                kept.chars().count() <= 100 && !kept.contains('\r') && !kept.trim().is_empty(),
                "{kept:?}"
            );
        }
    }
    let _ = form.once();
}

pub fn address_seeds() -> Vec<Vec<u8>> {
    all(&[
        "name@town.example",
        "\"a b\"@[192.0.2.1]",
        "ü@bücher.example",
        "10.0.0.0/8, ::1",
        "#1f5a6b",
        "accent-1f5a6b.css",
    ])
}

pub fn address(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Ok(address) = shell::account::address(text) {
        same(&address, shell::account::address(&address).ok().as_ref());
        let is_plain =
            address.len() <= 254 && !address.chars().any(|ch| ch.is_control() || ch.is_whitespace());
        assert!(is_plain && address.contains('@') && !address.contains(['<', '>', ',', ';']), "{address:?}");
    }
    let _ = shell::Proxies::parse(text);
    if let Some(accent) = shell::accent::Accent::of_file(text) {
        assert!(accent.css().is_ascii() && accent.file() == text, "{text:?}");
    }
    if let Ok(accent) = shell::accent::Accent::of(text) {
        assert!(shell::accent::Accent::of_file(&accent.file()).is_some(), "{}", accent.file());
    }
}
