//! Backups and moves: taken under load, locked, carried from one database to the other and back, the same to the last row
//! and to the last byte of the ledger.

#[path = "hand/hand.rs"]
mod hand;

use age::secrecy::ExposeSecret;
use db::{Cells, Db, Found, Record, Value, Where, params};
use hand::{Place, Served, everything, on_postgres, run, well};
use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    thread,
};

/// A row of any shape.
struct Row(Vec<Value>);

impl Record for Row {
    fn read(cells: &mut Cells<'_>) -> Result<Self, base::Fault> {
        Vec::<Value>::read(cells).map(Self)
    }
}

/// Every row of every table of records on SQLite, in order.
fn rows(file: &Path) -> Vec<(String, Vec<String>)> {
    let mut all = Vec::new();
    testkit::run(async {
        let migrations = shell::house::migrations_of(koinon::ROOMS);
        let Ok(Found::Here(db)) = Db::look(&Where::Sqlite(file.to_owned()), &migrations).await else {
            panic!("{} is not there", file.display());
        };
        let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                      AND name NOT IN ('kept_file', 'migration') ORDER BY name";
        let tables: Vec<String> = db.read(|read| read.all(tables, params![])).expect("tables");
        for table in tables {
            let sql = format!("SELECT * FROM {table}");
            let rows: Vec<Row> = db.read(|read| read.all(&sql, params![])).expect("rows");
            let mut rows: Vec<String> = rows.iter().map(|row| format!("{:?}", row.0)).collect();
            rows.sort();
            all.push((table, rows));
        }
    });
    all
}

/// Two records are the same, or the tables in which they are not are named.
fn alike(one: &[(String, Vec<String>)], other: &[(String, Vec<String>)]) {
    let unlike = one.iter().zip(other).filter(|(one, other)| one != other).map(|(one, _)| &one.0);
    let unlike: Vec<_> = unlike.collect();
    assert!(unlike.is_empty() && one.len() == other.len(), "{unlike:?}");
}

/// The entries of a ledger, byte by byte.
fn entries(file: &Path) -> Vec<String> {
    let all = rows(file);
    let (_, entries) = all.into_iter().find(|(table, _)| table == "ledger_entry").expect("a ledger");
    entries
}

#[test]
fn a_backup_under_load_is_one_moment() {
    let place = Place::new();
    let data = place.name("data");
    well(&["demo", "--members", "3", "--data", &data]);
    let served = Served::new(&["--data", &data]);
    let cookies = ["administrator", "steward", "focal"].map(|name| served.sign_in(name));
    let (is_over, done) = (AtomicBool::new(false), AtomicU64::new(0));
    let backups = thread::scope(|scope| {
        for cookie in &cookies {
            scope.spawn(|| {
                for n in 0.. {
                    if is_over.load(Ordering::SeqCst) {
                        return;
                    }
                    let came = served.post(
                        "/en/me/account",
                        cookie,
                        &[("name", &format!("Name {n}")), ("lang", "en")],
                    );
                    assert_eq!(came.status, 303);
                    done.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        let taken: Vec<(String, u64)> = (0..3)
            .map(|n| {
                while done.load(Ordering::SeqCst) < 10 * (n + 1) {
                    thread::yield_now();
                }
                let (file, before) = (place.name(&format!("backup-{n}")), done.load(Ordering::SeqCst));
                well(&["backup", &file, "--data", &data]);
                (file, before)
            })
            .collect();
        is_over.store(true, Ordering::SeqCst);
        taken
    });
    served.stop();
    let live = entries(&place.at("data/koinon.db"));
    for (n, (file, before)) in backups.iter().enumerate() {
        let name = format!("restored-{n}");
        well(&["restore", file, "--data", &place.name(&name)]);
        well(&["verify", "--data", &place.name(&name)]);
        let kept = entries(&place.at(&name).join("koinon.db"));
        let known: std::collections::HashSet<&String> = live.iter().collect();
        assert!(kept.iter().all(|entry| known.contains(entry)), "every entry is one of the house's");
        let renamed = kept.len() - (live.len() - usize::try_from(done.load(Ordering::SeqCst)).expect("few"));
        assert!(renamed as u64 >= *before, "what was acknowledged before is in it: {renamed} of {before}");
    }
    // At rest it is the same to the last row of every table.
    let (file, back) = (place.name("at-rest"), place.name("back"));
    well(&["backup", &file, "--data", &data]);
    well(&["restore", &file, "--data", &back]);
    alike(&rows(&place.at("back/koinon.db")), &rows(&place.at("data/koinon.db")));
    assert_eq!(everything(&["--data", &back]), everything(&["--data", &data]));
}

#[test]
fn a_locked_backup_opens_only_with_its_key() {
    let place = Place::new();
    let data = place.name("data");
    well(&["demo", "--members", "3", "--data", &data]);
    let before = everything(&["--data", &data]);
    let identity = age::x25519::Identity::generate();
    let write = |name: &str, text: &str| {
        fs::write(place.at(name), text).expect("written");
        place.name(name)
    };
    let key = write("key", &format!("# made here\n{}\n", identity.to_string().expose_secret()));
    let other = write("other", age::x25519::Identity::generate().to_string().expose_secret());
    let (phrase, wrong) =
        (write("phrase", "four plain words here\n"), write("wrong", "four other words here\n"));
    let recipient = identity.to_public().to_string();
    let locks = [
        ("by-key", vec!["--encrypt-for", &recipient], ["--identity", &key], ["--identity", &other]),
        (
            "by-phrase",
            vec!["--passphrase-file", &phrase],
            ["--passphrase-file", &phrase],
            ["--passphrase-file", &wrong],
        ),
    ];
    for (name, lock, right, wrong) in locks {
        let file = place.name(name);
        let said = well(&[&["backup", &file, "--data", &data][..], &lock].concat());
        assert!(said.contains("encrypted. Keep what opens it somewhere else"), "{said}");
        let bytes = fs::read(&file).expect("read");
        assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
        assert!(!bytes.windows(15).any(|window| window == b"SQLite format 3"));
        let mode =
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).expect("there").permissions());
        assert_eq!(mode & 0o777, 0o600);
        let left: Vec<_> = fs::read_dir(place.at("data"))
            .expect("listed")
            .flatten()
            .map(|entry| entry.file_name())
            .collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().contains("backup")), "{left:?}");

        let back = place.name(&format!("{name}-back"));
        let shut = run(&["restore", &file, "--data", &back]);
        assert!(shut.code == 1 && shut.wrong.contains("is encrypted. Give what opens it"), "{shut:?}");
        let shut = run(&[&["restore", &file, "--data", &back][..], &wrong].concat());
        assert!(shut.code == 1 && shut.wrong.contains("was not opened"), "{shut:?}");
        assert!(!place.at(&format!("{name}-back")).join("koinon.db").exists());
        // One that was cut short is not half restored.
        let cut = write("cut", "");
        fs::write(&cut, &bytes[..bytes.len() - 100]).expect("written");
        let came = run(&[&["restore", &cut, "--data", &back][..], &right].concat());
        assert!(came.code == 1 && came.wrong.contains("whether the file is whole"), "{came:?}");
        well(&[&["restore", &file, "--data", &back][..], &right].concat());
        assert_eq!(everything(&["--data", &back]), before);
    }
    let no_key = run(&["backup", &place.name("none"), "--encrypt-for", "somebody", "--data", &data]);
    assert!(no_key.code == 1 && no_key.wrong.contains("“somebody” is no key"), "{no_key:?}");
    let no_phrase =
        run(&["backup", &place.name("none"), "--passphrase-file", &write("empty", "\n"), "--data", &data]);
    assert!(no_phrase.code == 1 && no_phrase.wrong.contains("There is no passphrase in"), "{no_phrase:?}");
    assert!(!place.at("none").exists());
}

#[test]
fn a_federation_moves_to_the_other_database_and_back() {
    let place = Place::new();
    let (data, there, home) = (place.name("data"), place.name("there"), place.name("home"));
    well(&["demo", "--members", "12", "--data", &data]);
    let before = everything(&["--data", &data]);

    let served = Served::new(&["--data", &data]);
    let refused = run(&["move", &home, "--data", &data]);
    assert!(refused.code == 1 && refused.wrong.contains("is being served already"), "{refused:?}");
    served.stop();
    let all = rows(&place.at("data/koinon.db"));
    let other = place.name("other");
    well(&["import", "members", &place.roster("one.csv", 1, 2), "--new", "--data", &other]);
    let refused = run(&["move", &other, "--data", &data]);
    assert!(refused.code == 1 && refused.wrong.contains("holds a federation already"), "{refused:?}");
    let refused = run(&["move", &home, "--onto", "mysql://x", "--data", &data]);
    assert!(refused.code == 1 && refused.wrong.contains("--onto takes an address"), "{refused:?}");
    assert_eq!((everything(&["--data", &data]), place.at("home").exists()), (before.clone(), false));

    let open = on_postgres();
    let mut from = vec!["--data", data.as_str()];
    if let Some(database) = open.as_ref().and_then(|open| open.database()) {
        let on = ["--data", there.as_str(), "--database", database];
        let said = well(&["move", &there, "--onto", database, "--data", &data]);
        assert!(said.contains("is the same to the last entry"), "{said}");
        assert_eq!(everything(&on), before);
        // What remains can be read, and not be written.
        assert_eq!(run(&["export", "members", "--data", &data]).code, 0);
        let written = run(&["import", "members", &place.name("one.csv"), "--data", &data]);
        assert!(written.code == 1 && written.wrong.contains("has no ledger.key"), "{written:?}");
        let onto_filled = run(&["move", &place.name("third"), "--onto", database, "--data", &other]);
        assert!(onto_filled.code == 1, "{onto_filled:?}");
        from = on.to_vec();
    }
    well(&[&["move", &home][..], &from].concat());
    assert_eq!(everything(&["--data", &home]), before);
    alike(&rows(&place.at("home/koinon.db")), &all);
    well(&["import", "members", &place.name("one.csv"), "--data", &home]);
    well(&["verify", "--data", &home]);
}
