//! Large rosters: written in chunks that nobody sees, while others write; whole or not at all, whatever happens.

use base::{Day, Id, Stop};
use db::params;
use ledger::By;
use network::{
    Member, Standing,
    gate::Scope,
    import::{self, Applied, Choice, Import, Order, Plan, Progress, Source, Stage, Terms},
    member::{
        Identifier, MemberKind, Profile,
        directory::{self, Filter, From},
        exchange::{self, Format},
        store::{self, NewMember},
    },
    roster::{Country, Mapping},
    section,
};
use shell::Role;
use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU64, Ordering::SeqCst},
};
use testkit::Test;

const TODAY: &str = "2026-11-23";

fn day() -> Day {
    Day::parse(TODAY).expect("a day")
}

async fn house(open: testkit::Open) -> Test {
    let t = open.house(&[network::ROOM]).await;
    t.write(network::found).await.expect("founded");
    t
}

/// A roster of so many towns, each with this many inhabitants.
fn roster(towns: usize, population: u64) -> String {
    let line = |n| format!("Q{n},Oldtown {n},Vieille Ville {n},FR,{population},good\n");
    std::iter::once("wikidata,name,name_fr,country,population,standing\n".to_owned())
        .chain((1..=towns).map(line))
        .collect()
}

fn plan(t: &Test, text: &str) -> Plan {
    let mapping = Mapping::default();
    let source = Source { name: "roster.csv", bytes: text.as_bytes(), mapping: &mapping, by_hand: None };
    let terms = Terms { today: day(), scope: Scope::All, findings: 20 };
    t.read(|read| Ok(import::plan(read, &source, &terms, &mut |_| {})?)).expect("a plan")
}

fn order(t: &Test) -> Order {
    Order { house: Arc::clone(&t.house), by: By::Command("test") }
}

async fn bring(t: &Test, text: &str) -> Applied {
    import::apply(&order(t), plan(t, text), Choice::default(), &mut |_| {}).await.expect("applied")
}

fn code(stop: Stop) -> &'static str {
    match stop {
        Stop::Refused(refusals) => refusals[0].code.trim_start_matches("network-refusal-"),
        other => panic!("not refused: {other}"),
    }
}

/// What somebody does while an import is under way: it is waited for where the import tells how far it is.
fn meanwhile<T: Send>(work: impl Future<Output = Result<T, Stop>> + Send) -> T {
    tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(work)).expect("done")
}

fn by_hand(name: &str, wikidata: &str) -> NewMember {
    NewMember {
        profile: Profile {
            kind: MemberKind::LocalGovernment,
            name: name.to_owned(),
            names: base::Localised::default(),
            official_name: None,
            country: Country::from_code("FR").expect("a country"),
            division: None,
            population: Some(1),
            population_day: None,
            location: None,
            zone: None,
            website: None,
        },
        identifiers: vec![Identifier { scheme: "wikidata".to_owned(), value: wikidata.to_owned() }],
        sections: Vec::new(),
        standing: None,
        joined: day(),
    }
}

/// How many members can be seen: by counting, by walking, by searching, by country, by section, in an export.
fn seen(t: &Test) -> u64 {
    let all = Filter::all(day());
    t.read(|read| {
        let count = directory::count(read, &all)?;
        let listed = directory::page(read, &all, base::Lang::En, From::Start, 100_000, count)?.0.len() as u64;
        let walked = directory::page(read, &all, base::Lang::Ar, From::Start, 100_000, 1_000_000)?.0;
        let country = Filter { country: Country::from_code("FR"), ..all.clone() };
        let search = Filter { search: "town".to_owned(), ..all.clone() };
        let mut told = 0;
        store::each_stored(read, |_| {
            told += 1;
            Ok(())
        })?;
        let mut csv = Vec::new();
        exchange::export(read, day(), base::Lang::En, Format::Csv, &mut csv)?;
        let exported = csv.iter().filter(|byte| **byte == b'\n').count() as u64 - 1;
        assert_eq!((listed, walked.len() as u64, told, exported), (count, count, count, count));
        let old = Filter { search: "oldtown".to_owned(), ..all.clone() };
        let (by_word, by_old) = (directory::count(read, &search)?, directory::count(read, &old)?);
        assert_eq!((directory::count(read, &country)?, by_word + by_old), (count, count));
        let europe = section::of_code(read, "europe")?.expect("a section").id;
        let of_section = directory::count(read, &Filter { section: Some(europe), ..all.clone() })?;
        assert_eq!(of_section, by_old, "those of the roster stand in Europe, those by hand in no section");
        assert_eq!(store::countries(read)?.len() as u64, count.min(1));
        Ok(count)
    })
    .expect("read")
}

/// How many rows stand in a table, seen or not.
fn rows(t: &Test, table: &str) -> u64 {
    let sql = format!("SELECT COUNT(*) FROM {table}");
    t.read(|read| Ok(read.one(&sql, params![])?)).expect("counted")
}

/// The indexes of the members, as they were made; of SQLite, where a large change makes them anew.
fn indexes(t: &Test) -> Vec<(String, String)> {
    if t.house.db.dialect() == db::Dialect::Postgres {
        return Vec::new();
    }
    let sql =
        "SELECT name, sql FROM sqlite_master WHERE tbl_name = 'member' AND sql IS NOT NULL ORDER BY name";
    t.read(|read| Ok(read.all(sql, params![])?)).expect("read")
}

/// That nothing is left over of what was under way.
fn swept(t: &Test) {
    for table in [
        "import_run",
        "change_member",
        "change_token",
        "change_identifier",
        "change_affiliation",
        "change_standing",
    ] {
        assert_eq!(rows(t, table), 0, "{table}");
    }
    assert_eq!(rows(t, "member"), seen(t));
    let batches = "ledger_batch WHERE seq IS NULL";
    assert_eq!(rows(t, batches), 0);
    let stray = "ledger_row WHERE batch NOT IN (SELECT batch FROM ledger_batch)";
    assert_eq!(rows(t, stray), 0);
    t.verify();
}

testkit::on_both!(
    async fn others_write_while_a_large_roster_is_brought_in(open: testkit::Open) {
        let t = house(open).await;
        let planned = plan(&t, &roster(20_000, 5_000));
        let before = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
        let (added, looked) = (AtomicU64::new(0), AtomicU64::new(0));
        let applied = import::apply(&order(&t), planned, Choice::default(), &mut |progress: Progress| {
            assert_eq!((progress.stage, progress.total), (Stage::Writing, 20_000));
            let n = added.fetch_add(1, SeqCst) + 1;
            meanwhile(
                t.write(move |pen| store::create(pen, by_hand(&format!("Town {n}"), &format!("N{n}")))),
            );
            if n % 20 == 3 {
                looked.fetch_add(1, SeqCst);
                assert_eq!(seen(&t), n, "nobody sees a part of it");
                t.verify();
            }
        })
        .await;
        let applied = applied.expect("applied");
        let (added, looked) = (added.load(SeqCst), looked.load(SeqCst));
        assert!(added >= 5 && looked > 0, "it came in many jobs: {added}");
        assert_eq!((applied.added, seen(&t)), (20_000, 20_000 + added));
        let entry =
            t.read(|read| Ok(import::load(read, applied.import.expect("an import"))?.expect("it").entry));
        assert_eq!(entry.expect("an entry"), before + added, "each of them was committed before the import");
        swept(&t);
        let one = Filter { search: "oldtown 777".to_owned(), ..Filter::all(day()) };
        let found = t.read(|read| Ok(directory::page(read, &one, base::Lang::En, From::Start, 9, 9)?.0));
        let found = found.expect("found").remove(0).id;
        let history = t.read(|read| Ok(ledger::history(read, &found.into(), 9)?)).expect("a history");
        assert_eq!(history.iter().map(|one| one.kind.as_str()).collect::<Vec<_>>(), ["import.applied"]);
    }
);

testkit::on_both!(
    async fn changes_of_a_roster_come_all_at_once_and_go_all_at_once(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, &roster(1_500, 5_000)).await;
        let renamed = roster(1_200, 6_000).replace("Oldtown 7", "Newtown 7").replace(",good", ",arrears");
        let planned = plan(&t, &format!("{renamed}Q9999,Town of late,,FR,1,good\n"));
        let state = |wikidata: &str| {
            let owner = "SELECT member FROM member_identifier WHERE value = ?1";
            let id: Id<Member> = t.read(|read| Ok(read.one(owner, params![wikidata])?)).expect("an id");
            t.read(|read| Ok(store::load(read, id)?)).expect("read").expect("a member").state
        };
        let (first, old, made) = (state("Q77"), seen(&t), indexes(&t));
        let applied = import::apply(&order(&t), planned, Choice::default(), &mut |progress| {
            if progress.stage == Stage::Writing {
                assert_eq!((seen(&t), state("Q77")), (old, first.clone()));
                t.verify();
            }
        })
        .await;
        let applied = applied.expect("applied");
        assert_eq!((applied.added, applied.changed), (1, 1_200));
        let second = state("Q77");
        assert_eq!((second.profile.name.as_str(), second.profile.population), ("Newtown 77", Some(6_000)));
        assert_eq!(second.standing_on(day()), Some(Standing::Arrears));
        let found = |search: &str| {
            let filter = Filter { search: search.to_owned(), ..Filter::all(day()) };
            t.read(|read| Ok(directory::count(read, &filter)?)).expect("counted")
        };
        assert_eq!((found("newtown 77"), found("oldtown 77")), (11, 0), "the words went with the name");
        t.verify();
        let undone = import::undo(&order(&t), applied.import.expect("an import"), &mut |progress| {
            if progress.stage == Stage::Writing {
                assert_eq!(state("Q77"), second, "it is as it was until the last is written");
            }
        })
        .await;
        let undone = undone.expect("undone");
        assert_eq!((undone.removed, undone.restored, state("Q77")), (1, 1_200, first));
        assert_eq!((found("newtown 77"), found("oldtown 77"), seen(&t)), (0, 11, 1_500));
        assert_eq!((rows(&t, "roster_change"), indexes(&t)), (0, made));
        swept(&t);
    }
);

testkit::on_both!(
    async fn what_breaks_off_leaves_nothing(open: testkit::Open) {
        let t = house(open).await;
        let text = roster(3_000, 5_000);
        let (order, planned) = (order(&t), plan(&t, &text));
        let (send, reached) = tokio::sync::oneshot::channel();
        let mut send = Some(send);
        // As if the program were killed in the middle: nothing of it runs any more.
        let broken = tokio::spawn(async move {
            import::apply(&order, planned, Choice::default(), &mut |progress| {
                if progress.done >= 1_000
                    && let Some(send) = send.take()
                {
                    send.send(()).expect("somebody waits");
                    std::thread::park_timeout(std::time::Duration::from_secs(1));
                }
            })
            .await
        });
        reached.await.expect("it came so far");
        broken.abort();
        assert!(broken.await.is_err_and(|error| error.is_cancelled()));
        assert!(rows(&t, "member") >= 1_000, "much was written");
        assert_eq!((seen(&t), rows(&t, "import_run")), (0, 1));
        assert!(t.read(|read| Ok(import::list(read)?)).expect("imports").is_empty());
        t.verify();
        // Opened again, it is cleared once it is sure that nobody is at it.
        let moment = t.house.moment.clone();
        let again = shell::House::open(&t.open.site(), &[network::ROOM], moment).await.expect("opened");
        assert!(import::sweep(&again).await.expect("swept"), "it may live still");
        assert!(rows(&t, "member") >= 1_000);
        t.clock.pass(120);
        assert!(!import::sweep(&again).await.expect("swept"));
        assert_eq!((rows(&t, "member"), rows(&t, "roster_import"), rows(&t, "member_token")), (0, 0, 0));
        swept(&t);
        assert_eq!((bring(&t, &text).await.added, seen(&t)), (3_000, 3_000), "it can come again");
        swept(&t);
    }
);

testkit::on_both!(
    async fn what_was_left_over_goes_with_the_next_import(open: testkit::Open) {
        let t = house(open).await;
        let (order, planned) = (order(&t), plan(&t, &roster(2_000, 5_000)));
        let broken = tokio::spawn(async move {
            import::apply(&order, planned, Choice::default(), &mut |progress| {
                assert!(progress.done < 1_000, "as if it fell over");
            })
            .await
        });
        assert!(broken.await.is_err_and(|error| error.is_panic()));
        assert!(rows(&t, "member") >= 750);
        // Even while it lies there the same towns can be brought in, and by hand.
        t.write(|pen| store::create(pen, by_hand("Town of late", "Q2"))).await.expect("added");
        assert_eq!(bring(&t, "wikidata,name,country\nQ1,Oldtown 1,FR\n").await.added, 1);
        assert_eq!((seen(&t), rows(&t, "import_run")), (2, 1));
        t.clock.pass(120);
        assert_eq!(bring(&t, "wikidata,name,country\nQ3,Oldtown 3,FR\n").await.added, 1);
        assert_eq!(seen(&t), 3);
        swept(&t);
    }
);

testkit::on_both!(
    async fn who_takes_an_identifier_meanwhile_keeps_it(open: testkit::Open) {
        let t = house(open).await;
        for taken in ["Q7", "Q1999"] {
            let before = seen(&t);
            let planned = plan(&t, &roster(2_000, 5_000).replace(&format!("Q{},", 4_000 - before), ""));
            let mut once = true;
            let stop = import::apply(&order(&t), planned, Choice::default(), &mut |progress| {
                if std::mem::take(&mut once) {
                    assert!(progress.done < 1_000, "the first is written already, the last is not");
                    let new = by_hand(&format!("Town {taken}"), taken);
                    meanwhile(t.write(move |pen| store::create(pen, new)));
                }
            })
            .await;
            let stop = stop.expect_err("refused");
            assert_eq!((code(stop), seen(&t)), ("import-overtaken", before + 1));
            swept(&t);
        }
        let (one, other) = (plan(&t, &roster(1_000, 1)), plan(&t, &roster(1_000, 2)));
        // Each a task of its own, as requests are: a story that waits for both itself would sleep through one's answer.
        let run = |planned: Plan| {
            let order = order(&t);
            tokio::spawn(async move { import::apply(&order, planned, Choice::default(), &mut |_| {}).await })
        };
        let both = tokio::join!(run(one), run(other));
        let refused = match (both.0.expect("ended"), both.1.expect("ended")) {
            (Ok(_), Err(stop)) | (Err(stop), Ok(_)) => code(stop),
            other => panic!("one of two, not {other:?}"),
        };
        // Q7 was known to both plans, which both would have changed it.
        assert_eq!((refused, seen(&t)), ("import-overtaken", 1_001));
        swept(&t);
    }
);

testkit::on_both!(
    async fn a_member_that_was_changed_meanwhile_is_not_written_over(open: testkit::Open) {
        let t = house(open).await;
        let id = bring(&t, &roster(600, 5_000)).await.import.expect("an import");
        let owner = "SELECT member FROM member_identifier WHERE value = 'Q600'";
        let last: Id<Member> = t.read(|read| Ok(read.one(owner, params![])?)).expect("a member");
        let stand = |standing| {
            meanwhile(t.write(move |pen| store::set_standing(pen, last, standing, day(), "")));
        };
        let mut once = true;
        let planned = plan(&t, &roster(600, 6_000));
        let stop = import::apply(&order(&t), planned, Choice::default(), &mut |_| {
            if std::mem::take(&mut once) {
                stand(Standing::Arrears);
            }
        })
        .await;
        assert_eq!(code(stop.expect_err("refused")), "import-overtaken");
        swept(&t);
        let stop = import::undo(&order(&t), id, &mut |_| {}).await.expect_err("refused");
        assert_eq!(code(stop), "import-depends");
        let other = bring(&t, "wikidata,name,country\nQ9001,Oldtown S,FR\n").await.import.expect("an import");
        let owner = "SELECT member FROM member_identifier WHERE value = 'Q9001'";
        let single: Id<Member> = t.read(|read| Ok(read.one(owner, params![])?)).expect("a member");
        let stop = import::undo(&order(&t), other, &mut |progress| {
            if progress.stage == Stage::Writing {
                let suspend = move |pen: &mut shell::Pen<'_, '_>| {
                    store::set_standing(pen, single, Standing::Suspended, day(), "")
                };
                meanwhile(t.write(suspend));
            }
        })
        .await;
        assert_eq!(code(stop.expect_err("refused")), "import-depends");
        assert_eq!(seen(&t), 601);
        swept(&t);
    }
);

testkit::on_both!(
    async fn a_large_import_is_gone_at_once_when_it_is_taken_back(open: testkit::Open) {
        let t = house(open).await;
        let id: Id<Import> = bring(&t, &roster(2_000, 5_000)).await.import.expect("an import");
        let gone = AtomicBool::new(false);
        let undone = import::undo(&order(&t), id, &mut |progress| match progress.stage {
            Stage::Clearing if !gone.swap(true, SeqCst) => {
                assert_eq!(seen(&t), 0, "what is still to be cleared is not seen");
                assert!(rows(&t, "member") > 0, "and is there");
                meanwhile(t.write(|pen| store::create(pen, by_hand("Town of late", "Q2000"))));
                t.verify();
            }
            Stage::Writing => assert_eq!(seen(&t), 2_000),
            _ => {}
        })
        .await;
        assert_eq!(undone.expect("undone").removed, 2_000);
        assert!(gone.load(SeqCst));
        assert_eq!(seen(&t), 1);
        swept(&t);
        let again = plan(&t, &roster(2_000, 5_000));
        assert_eq!((again.counts.added, again.counts.changed), (1_999, 1));
    }
);

testkit::on_both!(
    async fn the_browser_shows_how_far_it_is_and_what_became_of_it(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let (_, other) = t.signed_in("other", Some((Role::Steward, Some(uuid::Uuid::nil()))), None).await;
        let staged = t
            .upload("/en/imports", &admin, &[("file", "roster.csv", roster(300, 5_000).as_bytes())])
            .await
            .location;
        let id: Id<Import> = Id::parse(staged.rsplit('/').next().expect("an id")).expect("an id");
        let running = format!("/en/imports/{id}");
        assert_eq!(t.get_as(&running, &admin).await.location, staged, "nobody gave the word yet");
        // As another process would leave it that is at it.
        let label = t.open.site().folder.join(format!("imports/{id}.json"));
        let text = std::fs::read_to_string(&label).expect("a label");
        let begun = format!("\"begun\":{}", t.house.moment.now().micros());
        std::fs::write(&label, text.replace("\"begun\":null", &begun)).expect("written");
        let page = t.get_as(&running, &admin).await.body;
        assert!(page.contains("are being made ready") && page.contains("http-equiv=\"refresh\""), "{page}");
        t.write(move |pen| {
            let import =
                "INSERT INTO roster_import (id, file_name, file_hash, state, added, changed, unchanged,
                          left_out, entry, applied_at) VALUES (?1, '', '', 'bringing', 0, 0, 0, 0, 0, 0)";
            pen.tx.exec(import, params![id])?;
            let run = "INSERT INTO import_run (import_id, deed, hidden, batch, done, total, beat)
                       VALUES (?1, 'bringing', 1, 77, 120, 300, ?2)";
            pen.tx.exec(run, params![id, pen.now])?;
            Ok(())
        })
        .await
        .expect("under way");
        assert_eq!(t.get_as(&staged, &admin).await.location, running);
        let page = t.get_as(&running, &admin).await.body;
        assert!(page.contains("120 of 300 rows are written") && page.contains("value=\"40\""), "{page}");
        assert_eq!(t.get_as(&running, &other).await.status, 404);
        let twice = t.post(&format!("{staged}/apply"), Some(&admin), &[]).await;
        assert_eq!((twice.status, twice.location.as_str()), (303, running.as_str()));
        assert_eq!(t.post(&format!("{staged}/drop"), Some(&admin), &[]).await.location, running);
        t.clock.pass(120);
        assert_eq!(t.get_as(&running, &admin).await.location, staged);
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains("The last attempt broke off, and nothing was written."), "{page}");
        let (_, rest) = page.split_once("name=\"promise\" value=\"").expect("a button");
        let promise = [("promise", rest.split('"').next().expect("a promise"))];
        let applied = t.post(&format!("{staged}/apply"), Some(&admin), &promise).await;
        assert_eq!((applied.status, applied.location.as_str()), (303, running.as_str()), "{}", applied.body);
        assert!(t.get_as(&running, &admin).await.body.contains("300 members added"));
        assert_eq!(seen(&t), 300);
    }
);

testkit::on_both!(
    async fn lists_answer_while_their_order_is_made_anew(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, &roster(1_200, 5_000)).await;
        let list = || {
            let filter = Filter::all(day());
            let listed = t.read(|read| {
                Ok(directory::page(read, &filter, base::Lang::En, From::Start, 2_000, 1_200)?.0)
            });
            let names = listed.expect("listed").into_iter().map(|stored| stored.state.profile.name);
            names.collect::<Vec<_>>()
        };
        let found = || {
            let filter = Filter { search: "oldtown 777".to_owned(), ..Filter::all(day()) };
            t.read(|read| Ok(directory::count(read, &filter)?)).expect("counted")
        };
        let (order, words) = (list(), rows(&t, "member_token"));
        assert_eq!((order.len(), found()), (1_200, 1));
        // As an older program left it: other keys, other words, and its own mark.
        let older = t.write(|pen| {
            pen.tx.exec("UPDATE member SET sort_en = ?1", params![&b"older"[..]])?;
            pen.tx.exec(
                "UPDATE member_token SET token = ?1 WHERE token = ?2",
                params![&b"older"[..], &b"oldtown 777"[..]],
            )?;
            shell::house::set(pen.tx, "network.names", "older")?;
            network::found(pen)
        });
        older.await.expect("opened by this program");
        assert_ne!(list(), order, "only some are made anew at once");
        assert_eq!(t.get("/en/members").await.status, 200);
        network::refresh(&t.house).await.expect("made anew");
        assert_eq!((list(), rows(&t, "member_token"), found()), (order, words, 1));
        t.verify();
    }
);
