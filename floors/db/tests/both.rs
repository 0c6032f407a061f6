//! What both databases promise: whole changes or none, snapshots, many jobs in one commit, the same values back.

use base::{Fault, Id, Instant, Kind, Lang, Localised, Moment, Refusal, Stop};
use db::{Db, Migration, Migrations, Value, params};
use std::sync::Arc;

base::kind!(/// A thing to keep.
    Thing = "thing");

const TABLES: &[Migration] = &[Migration {
    stamp: "2026-01-01-00-test",
    sql: "CREATE TABLE thing (id UUID PRIMARY KEY, name TEXT NOT NULL, size BIGINT, hash BYTEA, words TEXT);
          CREATE TABLE head (one BIGINT PRIMARY KEY, size BIGINT NOT NULL);
          INSERT INTO head (one, size) VALUES (1, 0);",
}];
const LOCK: &str = "SELECT size FROM head WHERE one = 1 FOR UPDATE";

async fn open(place: &testkit::Open) -> Db {
    let migrations = Migrations::default().and(TABLES);
    Db::open(&place.site().records, &migrations, LOCK, Instant::from_micros(1)).await.expect("opens")
}

fn moment() -> Moment {
    Moment::new(Arc::new(testkit::Still::at(testkit::START)), Arc::new(testkit::Repeating::from(1)))
}

async fn add(db: &Db, moment: &Moment, name: &str) -> Result<Id<Thing>, Stop> {
    let (id, name) = (moment.id::<Thing>(), name.to_owned());
    db.write(move |tx| {
        tx.exec("INSERT INTO thing (id, name) VALUES (?1, ?2)", params![id, name])?;
        Ok(id)
    })
    .await
}

fn count(db: &Db) -> i64 {
    db.read(|read| read.one("SELECT COUNT(*) FROM thing", params![])).expect("counts")
}

testkit::on_both!(
    async fn values_come_back_as_they_went(place: testkit::Open) {
        let db = open(&place).await;
        let id = moment().id::<Thing>();
        let words = Localised::one(Lang::Fr, "L’été ’?1’").and(Lang::Ar, "صيف");
        let (written, bytes) = (words.clone(), vec![0_u8, 255, 7]);
        let kept = bytes.clone();
        db.write(move |tx| {
            let sql = "INSERT INTO thing (id, name, size, hash, words) VALUES (?1, ?2, ?3, ?4, ?5)";
            tx.exec(sql, params![id, "it's ?1", i64::MIN, kept, &written])?;
            Ok(())
        })
        .await
        .expect("written");
        type Row = (Id<Thing>, String, Option<i64>, Vec<u8>, Localised);
        let row: Row = db
            .read(|read| read.one("SELECT id, name, size, hash, words FROM thing WHERE id = ?1", params![id]))
            .expect("read");
        assert_eq!(row, (id, "it's ?1".to_owned(), Some(i64::MIN), bytes, words));
        assert_eq!(Thing::NAME, id.kind());
    }
);

testkit::on_both!(
    async fn a_refused_change_leaves_nothing_and_its_neighbours_stay(place: testkit::Open) {
        let db = open(&place).await;
        let moment = moment();
        let jobs: Vec<_> = (0..200)
            .map(|n| {
                let (db, id) = (db.clone(), moment.id::<Thing>());
                tokio::spawn(async move {
                    db.write(move |tx| {
                        tx.exec(
                            "INSERT INTO thing (id, name) VALUES (?1, ?2)",
                            params![id, format!("n{n}")],
                        )?;
                        match n % 4 {
                            0 => Err(Stop::Missing),
                            1 => panic!("in the middle of a change, on purpose"),
                            _ => Ok(()),
                        }
                    })
                    .await
                })
            })
            .collect();
        let mut kept = 0;
        for job in jobs {
            kept += i64::from(job.await.expect("joined").is_ok());
        }
        assert_eq!((kept, count(&db)), (100, 100));
    }
);

testkit::on_both!(
    async fn a_long_change_hears_that_somebody_waits(place: testkit::Open) {
        let (db, moment) = (open(&place).await, moment());
        assert!(!db.is_awaited());
        let (by, alone) = (db.clone(), db.clone());
        assert!(!db.write(move |_| Ok(alone.is_awaited())).await.expect("alone"), "one's own does not count");
        let long = db.write(move |_| {
            for _ in 0..20_000 {
                if by.is_awaited() {
                    break;
                }
                std::thread::sleep(std::time::Duration::from_millis(1));
            }
            Ok(by.is_awaited())
        });
        let (heard, added) = tokio::join!(long, add(&db, &moment, "short"));
        assert!(heard.expect("heard") && added.is_ok());
        assert_eq!((db.is_awaited(), count(&db)), (false, 1), "who is answered does not wait");
    }
);

testkit::on_both!(
    async fn a_change_that_is_refused_alone_leaves_nothing(place: testkit::Open) {
        let (db, moment) = (open(&place).await, moment());
        let refused = db.write(|tx| {
            tx.exec("INSERT INTO thing (id, name) VALUES (?1, 'gone')", params![uuid::Uuid::nil()])?;
            Err::<(), _>(Refusal::new("no").into())
        });
        assert!(matches!(refused.await, Err(Stop::Refused(_))));
        let broken =
            db.write(|tx| Ok(tx.exec("INSERT INTO thing (id, name) VALUES (NULL, NULL)", params![])?));
        assert!(matches!(broken.await, Err(Stop::Fault(_))));
        assert_eq!(count(&db), 0);
        add(&db, &moment, "after").await.expect("and the next is as good as any");
        assert_eq!(count(&db), 1);
    }
);

testkit::on_both!(
    async fn a_failed_statement_spoils_only_its_own_change(place: testkit::Open) {
        let db = open(&place).await;
        let moment = moment();
        let id = add(&db, &moment, "first").await.expect("added");
        let twice: Result<(), Stop> = db
            .write(move |tx| {
                tx.exec("INSERT INTO thing (id, name) VALUES (?1, 'again')", params![id])?;
                Ok(())
            })
            .await;
        assert!(matches!(twice, Err(Stop::Fault(_))), "{twice:?}");
        add(&db, &moment, "second").await.expect("the writer goes on");
        assert_eq!(count(&db), 2);
    }
);

testkit::on_both!(
    async fn a_reading_sees_one_moment(place: testkit::Open) {
        let db = open(&place).await;
        let moment = moment();
        add(&db, &moment, "before").await.expect("added");
        let (writer, clock) = (db.clone(), moment.clone());
        let (before, after) = db
            .read(|read| {
                let before: i64 = read.one("SELECT COUNT(*) FROM thing", params![])?;
                let added = std::thread::scope(|scope| {
                    let runtime = tokio::runtime::Handle::current();
                    scope.spawn(move || runtime.block_on(add(&writer, &clock, "meanwhile"))).join()
                });
                added.expect("joined").expect("added");
                Ok::<_, Fault>((before, read.one::<i64>("SELECT COUNT(*) FROM thing", params![])?))
            })
            .expect("read");
        assert_eq!((before, after, count(&db)), (1, 1, 2));
    }
);

testkit::on_both!(
    async fn many_rows_go_in_together(place: testkit::Open) {
        let db = open(&place).await;
        let moment = moment();
        let rows: Vec<Vec<Value>> =
            (0..2_345).map(|n| params![moment.id::<Thing>(), format!("n{n}")].to_vec()).collect();
        db.write(move |tx| Ok(tx.insert_many("thing", &["id", "name"], &rows)?)).await.expect("written");
        assert_eq!(count(&db), 2_345);
        let mut seen = 0;
        let broken: Result<(), Fault> = db.read(|read| {
            read.each::<String, Fault>("SELECT name FROM thing ORDER BY name", params![], |_| {
                seen += 1;
                if seen == 10 { Err(Fault::new("enough")) } else { Ok(()) }
            })
        });
        assert!(broken.is_err());
        assert_eq!((seen, count(&db)), (10, 2_345));
    }
);

testkit::on_both!(
    async fn an_older_program_refuses_newer_data(place: testkit::Open) {
        let newer = Migrations::default()
            .and(TABLES)
            .and(&[Migration { stamp: "2026-02-01-00-later", sql: "CREATE TABLE later (a BIGINT)" }]);
        let site = place.site();
        drop(Db::open(&site.records, &newer, LOCK, Instant::from_micros(1)).await.expect("opens"));
        let older =
            Db::open(&site.records, &Migrations::default().and(TABLES), LOCK, Instant::from_micros(1)).await;
        let said = older.err().expect("refused").to_string();
        assert!(said.contains("newer Koinon") && said.contains("2026-02-01-00-later"), "{said}");
    }
);

testkit::on_both!(
    async fn a_broken_migration_leaves_nothing(place: testkit::Open) {
        let site = place.site();
        let broken = Migrations::default().and(&[Migration {
            stamp: "2026-01-01-00-x",
            sql: "CREATE TABLE a (b BIGINT); CREATE TABLE a (b BIGINT);",
        }]);
        assert!(Db::open(&site.records, &broken, LOCK, Instant::from_micros(1)).await.is_err());
        let db = open(&place).await;
        let there: Result<Option<i64>, Fault> = db.read(|read| read.get("SELECT b FROM a", params![]));
        assert!(there.is_err(), "the half-made table is gone");
    }
);

#[test]
fn a_full_disk_is_called_so_by_everybody_whom_it_meets() {
    testkit::run(async {
        let place = testkit::Open::sqlite();
        let db = open(&place).await;
        let moment = moment();
        add(&db, &moment, "before").await.expect("there is room");
        // As many pages as there are: the next one finds the disk full.
        let pages: i64 = db.read(|read| read.one("PRAGMA page_count", params![])).expect("pages");
        let limit = format!("PRAGMA max_page_count = {pages}");
        db.write(move |tx| tx.one::<i64>(&limit, params![]).map_err(Stop::from)).await.expect("limited");
        let (long, id) = ("x".repeat(1 << 20), moment.id::<Thing>());
        let big = db.write(move |tx| {
            tx.exec("INSERT INTO thing (id, name) VALUES (?1, ?2)", params![id, long])?;
            Ok(())
        });
        let (big, small) = tokio::join!(big, add(&db, &moment, "beside"));
        let Err(Stop::Fault(fault)) = big else { panic!("no room for it") };
        assert_eq!(fault.remedy(), Some(base::Remedy::MakeRoom), "{fault}");
        assert!(!fault.to_string().contains("savepoint"), "{fault}");
        if let Err(Stop::Fault(fault)) = small {
            assert_eq!(fault.remedy(), Some(base::Remedy::MakeRoom), "{fault}");
        }
        let kept: i64 = db
            .read(|read| read.one("SELECT COUNT(*) FROM thing WHERE name LIKE 'x%'", params![]))
            .expect("read");
        assert_eq!(kept, 0);
    });
}
