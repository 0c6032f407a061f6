//! The ledger in its tables, on both databases: dense, followed, proven, and altered in every place to see it named.

use base::{Fault, Id, Stop};
use db::{Read, params};
use ledger::{By, Draft, OpenPart, RowEntry, Said, State, StateSink, Subject};
use serde_json::{Value, json};
use testkit::shell::Room;

base::kind!(/// A town of the test.
    Town = "town");

/// A room with one noun, whose rows must agree with the ledger.
const ROOM: Room = Room {
    migrations: &[db::Migration {
        stamp: "2026-11-23-99-test",
        sql: "CREATE TABLE town (id UUID PRIMARY KEY, name TEXT NOT NULL)",
    }],
    states: &[State { kind: "town", each: every_town }],
    ..Room::named("town")
};

fn every_town(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    let towns: Vec<(Id<Town>, String)> = read.all("SELECT id, name FROM town", params![])?;
    towns.into_iter().try_for_each(|(id, name)| sink(id.uuid(), Said::of(&json!({ "name": name }))?))
}

async fn add(t: &testkit::Test, name: &str) -> Id<Town> {
    let name = name.to_owned();
    t.write(move |pen| {
        let id: Id<Town> = pen.id();
        pen.tx.exec("INSERT INTO town (id, name) VALUES (?1, ?2)", params![id, &name])?;
        let draft = pen.draft("town.created").about(id).after(&json!({ "name": name }))?;
        pen.enter(draft.part(id, &json!({ "mayor": "Amina" }))?)?;
        Ok(id)
    })
    .await
    .expect("added")
}

fn wrong(t: &testkit::Test) -> Option<(u64, &'static str)> {
    t.wrong().map(|wrong| (wrong.entry, wrong.what))
}

async fn alter(t: &testkit::Test, sql: impl Into<String>) {
    let sql = sql.into();
    let told = sql.clone();
    let touched =
        t.house.db.write(move |tx| tx.exec(&sql, params![]).map_err(Stop::from)).await.expect("altered");
    assert_eq!(touched, 1, "{told}");
}

testkit::on_both!(
    async fn a_roster_is_one_entry_with_a_leaf_for_each_row(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        let town = add(&t, "Alba").await;
        t.write(move |pen| {
            let ids: Vec<Id<Town>> = (0..2_500).map(|_| pen.id()).collect();
            for id in &ids {
                pen.tx.exec("INSERT INTO town (id, name) VALUES (?1, 'Row')", params![*id])?;
            }
            pen.tx.exec("UPDATE town SET name = 'Alba Longa' WHERE id = ?1", params![town])?;
            let row = |id: Id<Town>, before, after: &str| {
                Ok(RowEntry { subject: Subject::from(id), before, after: Some(json!({ "name": after })) })
            };
            let changed = row(town, Some(json!({ "name": "Alba" })), "Alba Longa");
            let rows = ids.into_iter().map(|id| row(id, None, "Row")).chain([changed]);
            let draft = Draft::new("roster.applied", pen.by.clone());
            ledger::append_rows(pen.tx, pen.moment, draft, rows)?;
            Ok(())
        })
        .await
        .expect("applied");
        t.verify();
        let history = t.read(|read| Ok(ledger::history(read, &town.into(), 10)?)).expect("a history");
        let told: Vec<(&str, Option<&Value>)> =
            history.iter().map(|e| (e.kind.as_str(), e.before.as_ref())).collect();
        assert_eq!(told, [("roster.applied", Some(&json!({ "name": "Alba" }))), ("town.created", None)]);
    }
);

testkit::on_both!(
    async fn erasing_a_person_s_part_breaks_no_proof(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        let town = add(&t, "Alba").await;
        let parts = || t.read(|read| Ok(ledger::open_parts(read, 0)?)).expect("parts");
        assert_eq!(parts(), [(town.into(), json!({ "mayor": "Amina" }))]);
        let erased = t.write(move |pen| Ok(ledger::erase(pen.tx, &town.into())?)).await.expect("erased");
        assert_eq!((erased, parts().len()), (1, 0));
        assert_eq!(wrong(&t), Some((0, "part")), "no entry tells of the erasure");
        t.write(move |pen| {
            let draft = pen.draft("town.erased").about(town).after(&json!({ "name": "Alba" }))?;
            pen.enter(draft).map_err(Stop::from)
        })
        .await
        .expect("told");
        t.verify();
    }
);

testkit::on_both!(
    async fn what_is_sealed_is_verified_without_being_said(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        let town = t
            .write(|pen| {
                let id: Id<Town> = pen.id();
                pen.tx.exec("INSERT INTO town (id, name) VALUES (?1, 'Alba')", params![id])?;
                let draft = pen.draft("town.created").about(id).after(&json!({ "name": "Alba" }))?;
                pen.enter(draft.detail(&json!({ "why": "merged" }))?.sealed(id))?;
                Ok(id)
            })
            .await
            .expect("added");
        t.verify();
        let mut entry = t.read(|read| Ok(ledger::entry(read, 0)?)).expect("read").expect("an entry");
        let said = String::from_utf8(entry.bytes.clone()).expect("text");
        assert!(!said.contains("Alba") && !said.contains("merged"), "{said}");
        assert_eq!((&entry.after, &entry.detail, entry.sealed), (&None, &None, Some(0)));
        let part = t.read(|read| Ok(ledger::beside(read, 0)?)).expect("parts").remove(0);
        assert_eq!(part.owner, town.into());
        entry.unseal(&part.value().expect("JSON"));
        assert_eq!((&entry.before, entry.after.clone()), (&None, Some(json!({ "name": "Alba" }))));
        let open = OpenPart::of(part).expect("text");
        assert!(open.is_of(&entry));
        let other = open.content.replace("Alba", "Elba");
        assert!(!OpenPart { content: other, ..open.clone() }.is_of(&entry));
        assert!(!OpenPart { salt: open.salt.replace(&open.salt[..2], "zz"), ..open.clone() }.is_of(&entry));

        let key = &t.house.key;
        let receipt = t.read(|read| Ok(ledger::receipt(read, key, 0)?)).expect("read").expect("a receipt");
        let receipt = ledger::Receipt { parts: vec![open.clone()], ..receipt };
        let json = serde_json::to_string(&receipt).expect("JSON");
        assert!(ledger::Receipt::parse(&json).expect("a receipt").check(Some(&key.verifier())).is_ok());
        let false_part = OpenPart { content: open.content.replace("Alba", "Elba"), ..open };
        let receipt = ledger::Receipt { parts: vec![false_part], ..receipt };
        assert_eq!(receipt.check(None).err(), Some(ledger::ReceiptFault::Part(0)));

        alter(&t, "UPDATE town SET name = 'Elba'").await;
        assert_eq!(wrong(&t), Some((0, "state")));
        alter(&t, "UPDATE town SET name = 'Alba'").await;
        assert_eq!(wrong(&t), None);
        alter(&t, "DELETE FROM ledger_part").await;
        assert_eq!(wrong(&t), Some((0, "part")));
    }
);

testkit::on_both!(
    async fn a_part_that_is_gone_without_an_erasure_is_named(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        for name in ["Alba", "Bura", "Cora"] {
            add(&t, name).await;
        }
        alter(
            &t,
            "UPDATE ledger_part SET owner = ?1 WHERE seq = 1"
                .replace("?1", "(SELECT id FROM town WHERE name = 'Alba')"),
        )
        .await;
        assert_eq!(wrong(&t), Some((1, "part")), "it is another's");
        alter(&t, "DELETE FROM ledger_part WHERE seq = 1").await;
        assert_eq!(wrong(&t), Some((1, "part")), "it is missing");
        alter(&t, "UPDATE ledger_part SET salt = NULL, bytes = NULL WHERE seq = 0").await;
        assert_eq!(wrong(&t), Some((0, "part")), "it is emptied");
    }
);

testkit::on_both!(
    async fn a_head_that_was_signed_is_missed(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        add(&t, "Alba").await;
        t.house.sign_head().await.expect("signed");
        t.verify();
        alter(&t, "DELETE FROM ledger_checkpoint").await;
        assert_eq!(wrong(&t), Some((0, "checkpoint")));
    }
);

testkit::on_both!(
    async fn who_came_by_a_mailed_link_is_known_and_erasable(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        let (person, meeting) = t
            .write(|pen| {
                let person = Subject { kind: "person".to_owned(), id: pen.id::<Town>().uuid() };
                let to = Subject { kind: "meeting".to_owned(), id: pen.id::<Town>().uuid() };
                pen.by = By::Link { to: to.clone(), person: person.clone() };
                pen.enter(pen.draft("town.seen").part(person.clone(), &json!("first"))?)?;
                Ok((person, to))
            })
            .await
            .expect("entered");
        let entry = t.read(|read| Ok(ledger::entry(read, 0)?)).expect("read").expect("an entry");
        assert_eq!(entry.by, By::Linked { to: meeting, part: 1 });
        let said = String::from_utf8(entry.bytes.clone()).expect("text");
        assert_eq!(
            said.matches(&person.id.to_string()).count(),
            1,
            "only the part that says whose it is: {said}"
        );
        let part = t.read(|read| Ok(ledger::beside(read, 0)?)).expect("parts").remove(1);
        assert_eq!(part.owner, person);
        assert_eq!(part.value().expect("JSON"), json!({ "person": person.id.to_string() }));
        let erased = t.write(move |pen| Ok(ledger::erase(pen.tx, &person)?)).await.expect("erased");
        assert_eq!(erased, 2);
    }
);

testkit::on_both!(
    async fn another_key_is_no_alteration(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        add(&t, "Alba").await;
        t.house.sign_head().await.expect("signed");
        let other = ledger::Key::make(&t.house.moment).expect("a key");
        let wrong = t.house.verify(&other.verifier()).expect("verifies").wrong.expect("another key");
        assert_eq!((wrong.what, wrong.is_of_an_entry()), ("key", false));
        assert!(wrong.detail.contains(t.house.key.origin()), "{}", wrong.detail);
    }
);

testkit::on_both!(
    async fn with_which_account_an_entry_was_made_is_found(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        let account = ledger::Uuid::from_u128(7);
        let town = t.write(|pen| Ok(pen.id::<Town>())).await.expect("an id");
        let enter = async |by: By| {
            let draft = Draft::new("town.seen", by).about(town);
            t.write(move |pen| Ok(pen.enter(draft)?)).await.expect("entered")
        };
        let first = enter(By::User(account)).await;
        assert_eq!(enter(By::Visitor).await, first + 1);
        let found = |t: &testkit::Test| {
            let subject = Subject { kind: "user".to_owned(), id: account };
            t.read(|read| Ok(ledger::naming(read, &subject, ledger::Naming::By)?)).expect("read")
        };
        assert_eq!(found(&t), [first]);
        let both = t.read(|read| Ok(ledger::naming(read, &town.into(), ledger::Naming::About)?));
        assert_eq!(both.expect("read"), [first, first + 1]);
        // An older program did not write it down: it is, as soon as the house is opened.
        alter(&t, format!("UPDATE ledger_entry SET by_account = NULL WHERE seq = {first}")).await;
        assert_eq!((found(&t), wrong(&t)), (Vec::new(), None));
        assert_eq!(found(&t.beside().await), [first]);
    }
);

testkit::on_both!(
    async fn whatever_is_altered_is_named(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        for n in 0..260 {
            add(&t, &format!("Town {n}")).await;
        }
        t.house.sign_head().await.expect("signed");
        assert_eq!(wrong(&t), None);
        for (alteration, back, expected) in [
            (
                "UPDATE ledger_entry SET at = at + 1 WHERE seq = 7",
                "UPDATE ledger_entry SET at = at - 1 WHERE seq = 7",
                (7, "columns"),
            ),
            (
                "UPDATE ledger_entry SET by_account = (SELECT id FROM town WHERE name = 'Town 8') WHERE seq = 8",
                "UPDATE ledger_entry SET by_account = NULL WHERE seq = 8",
                (8, "columns"),
            ),
            (
                "UPDATE ledger_subject SET kind = 'twon' WHERE seq = 9",
                "UPDATE ledger_subject SET kind = 'town' WHERE seq = 9",
                (9, "subject"),
            ),
            ("UPDATE ledger_head SET size = 259", "UPDATE ledger_head SET size = 260", (259, "tree")),
            ("UPDATE ledger_head SET size = -7", "UPDATE ledger_head SET size = 260", (259, "tree")),
            (
                "UPDATE ledger_checkpoint SET size = -7",
                "UPDATE ledger_checkpoint SET size = 260",
                (0, "checkpoint"),
            ),
            (
                "UPDATE town SET name = 'Other' WHERE name = 'Town 33'",
                "UPDATE town SET name = 'Town 33' WHERE name = 'Other'",
                (33, "state"),
            ),
            (
                "UPDATE ledger_checkpoint SET size = 259",
                "UPDATE ledger_checkpoint SET size = 260",
                (258, "checkpoint"),
            ),
        ] {
            alter(&t, alteration).await;
            assert_eq!(wrong(&t), Some(expected), "{alteration}");
            alter(&t, back).await;
            assert_eq!(wrong(&t), None, "{back}");
        }
        alter(&t, "UPDATE ledger_part SET bytes = salt WHERE seq = 12").await;
        assert_eq!(wrong(&t), Some((12, "part")));
        alter(&t, "UPDATE ledger_entry SET bytes = leaf WHERE seq = 5").await;
        assert_eq!(wrong(&t), Some((5, "leaf")));
        alter(&t, "DELETE FROM ledger_entry WHERE seq = 3").await;
        assert_eq!(wrong(&t), Some((3, "number")));
    }
);

testkit::on_both!(
    async fn a_ledger_that_lost_its_head_is_one_all_the_same(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        add(&t, "Alba").await;
        add(&t, "Bura").await;
        alter(&t, "DELETE FROM ledger_head").await;
        assert!(t.read(|read| Ok(ledger::is_founded(read)?)).expect("read"));
        assert_eq!(wrong(&t), Some((1, "tree")));
        let founded = t.house.db.write(|tx| ledger::found(tx).map_err(Stop::from)).await;
        assert!(founded.is_err(), "no second ledger begins over the entries of the first");
    }
);

testkit::on_both!(
    async fn a_row_that_is_gone_or_was_never_told_is_named(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        add(&t, "Alba").await;
        add(&t, "Bura").await;
        alter(&t, "DELETE FROM town WHERE name = 'Bura'").await;
        assert_eq!(wrong(&t), Some((1, "state")));
    }
);

testkit::on_both!(
    async fn every_pair_of_sizes_has_its_proof(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        let mut notes = vec![];
        for n in 0..20 {
            notes.push(t.read(|read| Ok(ledger::checkpoint(read, &t.house.key)?)).expect("a checkpoint"));
            add(&t, &format!("Town {n}")).await;
        }
        let verifiers = [t.house.key.verifier()];
        let heads: Vec<_> =
            notes.iter().map(|note| ledger::note::open(note, &verifiers).expect("signed")).collect();
        for old in &heads {
            for new in heads.iter().filter(|new| new.size() >= old.size()) {
                let proof = t
                    .read(|read| Ok(ledger::consistency(read, old.size(), new.size())?))
                    .expect("read")
                    .expect("a proof");
                let checked =
                    ledger::tree::verify_consistency(old.size(), old.root(), new.size(), new.root(), &proof);
                assert_eq!(checked, Ok(()));
            }
        }
    }
);
