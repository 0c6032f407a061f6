//! Whoever asks is told all that is held of them, and of nobody else: every row of every table that names somebody in a
//! whole federation is among what they are told.

use base::Stop;
use db::{Value, params};
use ledger::Uuid;
use serde_json::Value as Json;
use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};
use testkit::Test;

/// Which kind of the file tells of the rows of a table.
const TOLD: &[(&str, &str)] = &[
    ("ballot", "votes"),
    ("delegation", "delegations"),
    ("door_key", "keys"),
    ("hand_asked", "hands"),
    ("known_browser", "browsers"),
    ("ledger_entry", "entries"),
    ("ledger_part", "entries"),
    ("ledger_row", "entries"),
    ("ledger_subject", "entries"),
    ("mail", "letters"),
    ("mandate", "mandates"),
    ("meeting", "presided"),
    ("motion_backer", "motions"),
    ("poll", "presided"),
    ("presence", "presence"),
    ("proxy", "proxies"),
    ("roll_entry", "rolls"),
    ("roster_import", "imports"),
    ("sign_in", "sign-ins"),
    ("sign_in_attempt", "attempts"),
    ("tenure", "seats"),
    ("user_grant", "rights"),
];
/// Tables whose rows are not told one for one, and why.
const OTHERWISE: &[(&str, &str)] = &[
    ("user_account", "one line, `account`"),
    ("person", "a line for each field, `person`"),
    ("person_token", "the words of the name, by which it is found"),
    ("letter_off", "a line for each letter there is, `notices`"),
];

const ACCOUNTS: [&str; 6] = ["administrator", "secretary", "chair", "delegate", "steward", "focal"];

async fn house(open: testkit::Open) -> Test {
    let mut command = Command::new(env!("CARGO_BIN_EXE_koinon"));
    let site = open.site();
    command.args(["demo", "--members", "20", "--data"]).arg(&site.folder);
    if let Some(database) = open.database() {
        command.args(["--database", database]);
    }
    let made = command.output().expect("the program runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let t = open.house(koinon::ROOMS).await;
    t.clock.set(koinon::world::moment().now());
    t
}

async fn signed_in(t: &Test, name: &str) -> String {
    let email = format!("{name}@league.example");
    // One guess that fails is counted, and told.
    for password in ["a league of cities", "a league of towns"] {
        let came = t.post("/en/sign-in", None, &[("email", &email), ("password", password)]).await;
        if let Some(cookie) = came.cookie {
            return cookie;
        }
    }
    panic!("{email} does not come in");
}

/// The lines of each kind.
fn kinds(file: &str) -> BTreeMap<String, Vec<Json>> {
    let file: Json = serde_json::from_str(file).expect("JSON");
    let kinds = file["holds"].as_array().expect("kinds").iter();
    let kind = |kind: &Json| {
        let items = kind["items"].as_array().expect("items").clone();
        (kind["name"].as_str().expect("a name").to_owned(), items)
    };
    kinds.map(kind).collect()
}

/// The ids under which somebody is known: account, person, and the things that stand for them in other rows.
fn ids(t: &Test, email: &str) -> BTreeSet<Uuid> {
    let all = t.read(|read| {
        let (user, person): (Uuid, Option<Uuid>) =
            read.one("SELECT id, person FROM user_account WHERE email = ?1", params![email])?;
        let mut ids = BTreeSet::from([user]);
        if let Some(person) = person {
            ids.insert(person);
            ids.extend(read.all::<Uuid>("SELECT id FROM mandate WHERE person = ?1", params![person])?);
            ids.extend(read.all::<Uuid>("SELECT id FROM roll_entry WHERE person = ?1", params![person])?);
        }
        Ok::<_, Stop>(ids)
    });
    all.expect("ids")
}

/// How many rows of each table name somebody, in whichever column; of the ledger's tables, of how many entries.
fn rows(t: &Test, ids: &BTreeSet<Uuid>, email: &str) -> BTreeMap<String, usize> {
    let names = |value: &Value| match value {
        Value::Uuid(id) => ids.contains(id),
        Value::Bytes(bytes) => Uuid::from_slice(bytes).is_ok_and(|id| ids.contains(&id)),
        Value::Text(text) => text == email || text == &format!("account:{email}"),
        _ => false,
    };
    let mut found: BTreeMap<String, BTreeSet<Vec<String>>> = BTreeMap::new();
    let read = t.read(|read| {
        let sql =
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
        for table in read.all::<String>(sql, params![])? {
            let rows: Vec<Vec<Value>> = read.all(&format!("SELECT * FROM {table}"), params![])?;
            for row in rows.into_iter().filter(|row| row.iter().any(names)) {
                // Of a table of the ledger the entry counts: number in the first column, or the last.
                let key = match table.as_str() {
                    "ledger_subject" => vec![format!("{:?}", row[2])],
                    "ledger_entry" | "ledger_part" | "ledger_row" => vec![format!("{:?}", row[0])],
                    _ => row.iter().map(|value| format!("{value:?}")).collect(),
                };
                found.entry(table.clone()).or_default().insert(key);
            }
        }
        Ok(())
    });
    read.expect("rows");
    found.into_iter().map(|(table, rows)| (table, rows.len())).collect()
}

#[test]
fn every_row_that_names_somebody_is_told_to_them() {
    testkit::run(async {
        let t = house(testkit::Open::sqlite()).await;
        let mut met: BTreeSet<&str> = BTreeSet::new();
        for name in ACCOUNTS {
            let cookie = signed_in(&t, name).await;
            let came = t.get_as("/en/me/held.json", &cookie).await;
            assert_eq!(came.status, 200, "{}", came.body);
            let kinds = kinds(&came.body);
            let email = format!("{name}@league.example");
            let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
            for (table, count) in rows(&t, &ids(&t, &email), &email) {
                if OTHERWISE.iter().any(|(other, _)| *other == table) {
                    continue;
                }
                let told = TOLD.iter().find(|(told, _)| *told == table);
                let (_, kind) = told.unwrap_or_else(|| panic!("{table} names {name} and is told nowhere"));
                met.insert(*kind);
                match *kind {
                    "entries" => assert!(kinds["entries"].len() >= count, "{name}: {table} has {count}"),
                    kind => *counted.entry(kind).or_default() += count,
                }
            }
            for (kind, count) in counted {
                assert_eq!(kinds[kind].len(), count, "{name}: {kind}");
            }
            assert_eq!(kinds["account"].len(), 1);
            assert!(!came.body.contains("$argon2"), "a hash of a password is told");
        }
        for kind in ["votes", "rolls", "seats", "presence", "mandates", "letters", "rights", "entries"] {
            assert!(met.contains(kind), "nobody in the demonstration has any {kind}");
        }
    });
}

testkit::on_both!(
    async fn it_is_told_to_oneself_alone(open: testkit::Open) {
        let t = house(open).await;
        for place in ["/en/me/held", "/en/me/held.json"] {
            assert_eq!(t.get(place).await.status, 403, "{place}");
        }
        let cookie = signed_in(&t, "delegate").await;
        assert_eq!(t.get_as("/en/me/held.json?person=x", &cookie).await.status, 400);
        let page = t.get_as("/ar/me/held", &cookie).await;
        assert_eq!((page.status, page.header("cache-control")), (200, Some("private, no-store")));
        let file = t.get_as("/en/me/held.json", &cookie).await;
        assert_eq!(file.header("cache-control"), Some("private, no-store"));
        let kept = file.header("content-disposition").expect("a file");
        assert!(kept.starts_with("attachment; filename=\"held-"), "{kept}");
        let kinds = kinds(&file.body);
        let account = &kinds["account"][0];
        assert_eq!(account["email"], "delegate@league.example");
        assert_eq!(account["password"], "kept as a hash only");
        let fields: Vec<&str> = kinds["person"].iter().filter_map(|line| line["field"].as_str()).collect();
        assert_eq!(fields, ["name", "gender", "email", "phone", "lang"]);
        let seen: Vec<&str> = kinds["person"].iter().filter_map(|line| line["seen_by"].as_str()).collect();
        assert_eq!(seen, ["everyone", "keepers", "correspondents", "correspondents", "correspondents"]);
        // An answer in a question that is closed is told; one in a question that is open is told to nobody.
        let answers: BTreeSet<&str> =
            kinds["votes"].iter().filter_map(|line| line["answer"].as_str()).collect();
        assert!(answers.is_subset(&BTreeSet::from(["for", "against", "abstain", "sealed"])), "{answers:?}");
        let wrong: Vec<&str> = kinds["attempts"].iter().filter_map(|line| line["what"].as_str()).collect();
        assert_eq!(wrong, ["sign-in"]);
        // Who wrote a demonstration's history is said in words that everybody understands.
        let person = account["person"]["id"].as_str().expect("a person");
        let page = t.get(&format!("/en/people/{person}")).await.body;
        assert!(page.contains("made up for the demonstration"), "{page}");
        t.verify();
    }
);

testkit::on_both!(
    async fn a_key_that_was_mailed_is_told_of_and_never_told(open: testkit::Open) {
        let t = house(open).await;
        let cookie = signed_in(&t, "delegate").await;
        t.post("/en/reset", None, &[("email", "delegate@league.example")]).await;
        let text = t.read(|read| {
            let sql = "SELECT body FROM mail WHERE recipient = ?1 ORDER BY created_at DESC LIMIT 1";
            Ok(read.one::<String>(sql, params!["delegate@league.example"])?)
        });
        let text = text.expect("a letter");
        let (_, key) = text.split_once("/reset/").expect("an address");
        let key: String = key.chars().take_while(|ch| !ch.is_whitespace()).collect();
        let file = t.get_as("/en/me/held.json", &cookie).await.body;
        assert!(!file.contains(&key), "the key is told");
        let kinds = kinds(&file);
        assert!(kinds["letters"][0]["text"].as_str().expect("a text").contains("/reset/…"), "{file}");
        let purposes: Vec<&str> = kinds["keys"].iter().filter_map(|line| line["purpose"].as_str()).collect();
        assert_eq!(purposes.first(), Some(&"reset"));
    }
);
