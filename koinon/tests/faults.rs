//! What goes wrong around the program: each fault has a name, says what to do, and loses nothing that was acknowledged.

#[path = "hand/hand.rs"]
mod hand;

use hand::{
    Place, Served, Wire, between, copied, everything, host_of, koinon, on_postgres, run, through, well,
};
use std::{fs, io::Write, net::TcpStream, path::Path, process::Command, thread, time::Duration};

/// The sentence on a page that says that something broke, and what can be done.
fn told(came: &hand::Came) -> (u16, String) {
    let about = between(&came.body, "<h1>", "</article>");
    (came.status, about.first().unwrap_or(&came.body.as_str()).replace('\n', " "))
}

/// Changes one's own name.
fn rename(served: &Served, cookie: &str, name: &str) -> hand::Came {
    served.post("/en/me/account", cookie, &[("name", name), ("lang", "en")])
}

fn name_of(served: &Served, cookie: &str) -> String {
    let page = served.get("/en/me/account", cookie).body;
    let field = page.split(" id=\"f-name\"").next().unwrap_or_default();
    field.rsplit("value=\"").next().unwrap_or_default().trim_end_matches('"').to_owned()
}

/// A command in a place of its own where a small file system is mounted; it needs no rights where users may have name
/// spaces of their own.
fn mounted(on: &Path, then: Command) -> Command {
    let script = "mount -t tmpfs -o size=24m none \"$0\" && cp -a \"$0.first/.\" \"$0\" && exec \"$@\"";
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "sh", "-c", script]).arg(on);
    command.arg(then.get_program()).args(then.get_args());
    command
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let place = Place::new();
    let small = place.at("small");
    fs::create_dir(&small).expect("a folder");
    well(&["demo", "--members", "3", "--data", &place.name("small.first")]);
    if !mounted(&small, Command::new("true")).status().is_ok_and(|status| status.success()) {
        eprintln!("left out: no small file system can be mounted here");
        return;
    }
    let data = small.display().to_string();
    let served =
        Served::of(|listen| mounted(&small, koinon(&["serve", "--listen", listen, "--data", &data])));
    let cookie = served.sign_in("administrator");
    assert_eq!(rename(&served, &cookie, "Before").status, 303);

    // The same place, as the served house sees it, and commands that see it so.
    let house = served.child.id().to_string();
    let filler = Path::new("/proc").join(&house).join("root").join(&data[1..]).join("filler");
    let within = |words: &[&str]| {
        let then = koinon(words);
        let mut command = Command::new("nsenter");
        command.args(["--target", &house, "--user", "--preserve-credentials", "--mount"]).env("LC_ALL", "en");
        hand::ended(command.arg(then.get_program()).args(then.get_args()))
    };
    let mut file = fs::File::create(&filler).expect("there is room");
    while file.write_all(&[1; 4_096]).is_ok() {}
    drop(file);
    let mut full = rename(&served, &cookie, &"Meanwhile ".repeat(19));
    for n in 0..200 {
        // The log still has pages of its own to write over.
        if full.status == 507 {
            break;
        }
        full = rename(&served, &cookie, &format!("{n} {}", "Meanwhile ".repeat(19)));
    }
    let (status, about) = told(&full);
    assert!(
        status == 507 && about.contains("The disk of this house is full. Nothing was half kept."),
        "{full:?}"
    );
    let kept = name_of(&served, &cookie);
    let import = within(&["import", "members", &place.roster("more.csv", 1, 9_000), "--data", &data]);
    assert!(import.code == 1 && import.wrong.contains("The disk of this house is full."), "{import:?}");

    fs::remove_file(filler).expect("taken away");
    assert_eq!(name_of(&served, &cookie), kept, "what was acknowledged last");
    assert_eq!(rename(&served, &cookie, "Afterwards").status, 303);
    assert_eq!(name_of(&served, &cookie), "Afterwards");
    assert_eq!(within(&["verify", "--data", &data]).code, 0);
    assert_eq!(within(&["check", "--data", &data]).code, 0);
    served.stop();
}

#[test]
fn postgresql_may_go_and_come_back() {
    let Some(open) = on_postgres() else { return };
    let place = Place::new();
    let (data, database) = (place.name("data"), open.database().expect("an address"));
    well(&["demo", "--members", "3", "--data", &data, "--database", database]);
    let wire = Wire::to(&[host_of(database)]);
    let mut served = Served::new(&["--data", &data, "--database", &through(database, wire.address)]);
    let cookie = served.sign_in("administrator");
    assert_eq!(rename(&served, &cookie, "Before").status, 303);

    wire.cut();
    for _ in 0..2 {
        let (status, about) = told(&served.get("/en/members", ""));
        assert!(status == 503 && about.contains("cannot be reached just now"), "{status}: {about}");
        let (status, about) = told(&rename(&served, &cookie, "Meanwhile"));
        assert!(status == 503 && about.contains("the house goes on by itself"), "{status}: {about}");
    }
    assert_eq!(served.get("/ready", "").status, 503);
    assert_eq!(served.get("/healthz", "").status, 200);
    let away = run(&["verify", "--data", &data, "--database", &through(database, wire.address)]);
    assert!(away.code == 1 && away.wrong.contains("Look whether the server runs"), "{away:?}");

    wire.mend();
    served.wait_until_ready();
    // The very first that is asked of it is served, and who was signed in still is.
    assert_eq!(name_of(&served, &cookie), "Before");
    assert_eq!(rename(&served, &cookie, "Afterwards").status, 303);
    assert_eq!(name_of(&served, &cookie), "Afterwards");
    well(&["verify", "--data", &data, "--database", database]);
    served.stop();
}

#[test]
fn what_takes_too_long_is_told_and_not_waited_for() {
    let Some(open) = on_postgres() else { return };
    let place = Place::new();
    let (data, database) = (place.name("data"), open.database().expect("an address"));
    well(&["demo", "--members", "3", "--data", &data, "--database", database]);
    let hasty = format!("{database}%20-c%20statement_timeout%3D700%20-c%20lock_timeout%3D400");
    let served = Served::new(&["--data", &data, "--database", &hasty]);
    let cookie = served.sign_in("administrator");
    let busy = |came: &hand::Came| {
        let (status, about) = told(came);
        assert!(
            status == 503 && about.contains("busy, and what you asked for took too long"),
            "{status}: {about}"
        );
    };
    fs::copy(place.at("data/ledger.key"), open.site().folder.join("ledger.key")).expect("the key");
    testkit::run(async {
        let other = shell::House::open(&open.site(), koinon::ROOMS, koinon::world::moment()).await;
        let other = other.expect("another process");
        let (held, holds) = std::sync::mpsc::channel();
        let (free, wait) = std::sync::mpsc::channel::<()>();
        let holder = tokio::spawn(async move {
            let hold = other.db.write(move |tx| {
                tx.exec("LOCK TABLE member IN ACCESS EXCLUSIVE MODE", &[])?;
                held.send(()).expect("somebody waits");
                // The one who lets it go may have failed.
                let _ = wait.recv();
                Ok(())
            });
            hold.await.expect("held");
        });
        holds.recv().expect("held");
        // It holds the head of the ledger too, so that nothing can be changed.
        busy(&served.get("/en/members", ""));
        busy(&rename(&served, &cookie, "Meanwhile"));
        free.send(()).expect("it still holds");
        holder.await.expect("it ends");
    });
    assert_eq!(served.get("/en/members", "").status, 200);
    assert_eq!(rename(&served, &cookie, "Afterwards").status, 303);
    served.stop();
    well(&["verify", "--data", &data, "--database", database]);
}

#[test]
fn a_folder_is_served_once_and_commands_work_beside() {
    let place = Place::new();
    let data = place.name("data");
    well(&["demo", "--members", "3", "--data", &data]);
    let served = Served::new(&["--data", &data]);
    let twice = run(&["serve", "--listen", "127.0.0.1:0", "--data", &data]);
    let why = format!(
        "koinon: The data folder {data} is being served already. Stop that one first, or choose another folder with --data."
    );
    assert_eq!((twice.code, twice.wrong), (1, why));
    let cookie = served.sign_in("administrator");
    let roster = place.roster("more.csv", 1, 900);
    let importing = koinon(&["import", "members", &roster, "--data", &data]).spawn().expect("it runs");
    let mut renamed = 0;
    let mut importing = importing;
    while importing.try_wait().expect("asked").is_none() || renamed < 5 {
        renamed += 1;
        assert_eq!(rename(&served, &cookie, &format!("Name {renamed}")).status, 303);
    }
    assert!(importing.wait().expect("it ends").success());
    assert_eq!(name_of(&served, &cookie), format!("Name {renamed}"));
    assert_eq!(run(&["export", "members", "--data", &data]).said.lines().count(), 1 + 3 + 899);
    well(&["verify", "--data", &data]);
    served.stop();
}

#[test]
fn a_flipped_bit_is_found_or_does_no_harm() {
    let place = Place::new();
    let data = place.name("data");
    well(&["demo", "--members", "3", "--data", &data]);
    let before = everything(&["--data", &data]);
    let bytes = fs::read(place.at("data/koinon.db")).expect("read");
    let (mut found, mut harmless) = (0, 0);
    for n in 0..16_usize {
        let flipped = place.at(&format!("flipped-{n}"));
        copied(&place.at("data"), &flipped);
        let mut other = bytes.clone();
        let at = (n * 7_919 + 13) * 631 % bytes.len();
        other[at] ^= 1 << (n % 8);
        fs::write(flipped.join("koinon.db"), other).expect("written");
        let name = flipped.display().to_string();
        let came = run(&["check", "--data", &name]);
        match came.code {
            2 => {
                assert!(came.said.contains('✕'), "byte {at}: {came:?}");
                found += 1;
            }
            0 => {
                assert_eq!(everything(&["--data", &name]), before, "byte {at} is other and nobody says so");
                harmless += 1;
            }
            _ => panic!("byte {at}: {came:?}"),
        }
        fs::remove_dir_all(flipped).expect("taken away");
    }
    assert!(found > 0 && harmless > 0, "{found} found, {harmless} harmless");
}

#[test]
fn a_write_ahead_log_that_was_cut_short_is_noticed() {
    let place = Place::new();
    let data = place.name("data");
    well(&["demo", "--members", "3", "--data", &data]);
    let served = Served::new(&["--data", &data]);
    let cookie = served.sign_in("administrator");
    for n in 0..6 {
        assert_eq!(rename(&served, &cookie, &format!("Name {n}")).status, 303);
    }
    // The head that has them all is signed, and kept beside the records.
    let size = |head: String| head.lines().nth(1).and_then(|line| line.parse::<u64>().ok()).unwrap_or(0);
    let entries = || {
        let said: serde_json::Value =
            serde_json::from_str(&well(&["verify", "--json", "--data", &data])).expect("JSON");
        said["report"]["entries"].as_u64().expect("a number")
    };
    let all = entries();
    while size(fs::read_to_string(place.at("data/ledger.head")).expect("a head")) < all {
        thread::sleep(Duration::from_millis(50));
    }
    served.kill();
    let log = fs::read(place.at("data/koinon.db-wal")).expect("a log");
    assert!(log.len() > 100_000, "{} bytes", log.len());

    copied(&place.at("data"), &place.at("cut"));
    let half = fs::OpenOptions::new().write(true).open(place.at("cut/koinon.db-wal")).expect("opened");
    half.set_len(log.len() as u64 / 3).expect("cut");
    drop(half);
    let came = run(&["check", "--data", &place.name("cut")]);
    assert!(came.code == 2 && came.said.contains("an older state was put in their place"), "{came:?}");
    // The whole log gives everything back.
    assert_eq!(run(&["check", "--data", &data]).code, 0);
    assert_eq!(entries(), all);
    let served = Served::new(&["--data", &data]);
    assert_eq!(name_of(&served, &cookie), "Name 5");
    served.stop();
}

#[test]
fn who_leaves_in_the_middle_of_an_upload_leaves_nothing() {
    let place = Place::new();
    let data = place.name("data");
    well(&["demo", "--members", "3", "--data", &data]);
    let served = Served::new(&["--data", &data]);
    let cookie = served.sign_in("administrator");
    let before = everything(&["--data", &data]);
    let files = |folder: &Path| -> Vec<_> {
        let mut names: Vec<_> =
            fs::read_dir(folder).expect("listed").flatten().map(|entry| entry.file_name()).collect();
        names.sort();
        names
    };
    let folder = files(&place.at("data"));
    for place in ["/en/imports", "/en/plan/load"] {
        let head = format!(
            "POST {place} HTTP/1.1\r\nhost: koinon.test\r\nsec-fetch-site: same-origin\r\ncookie: {cookie}\r\n\
             content-type: multipart/form-data; boundary=part\r\ncontent-length: 900000\r\n\r\n--part\r\n\
             content-disposition: form-data; name=\"file\"; filename=\"roster.csv\"\r\n\r\nexternal_id,kind,name\n"
        );
        let mut stream = TcpStream::connect(served.address).expect("connected");
        stream.write_all(head.as_bytes()).expect("sent");
        stream.write_all(&[b'a'; 200_000]).expect("sent");
        drop(stream);
    }
    thread::sleep(Duration::from_millis(300));
    assert_eq!(served.get("/en/imports", &cookie).status, 200);
    assert_eq!((files(&place.at("data")), everything(&["--data", &data])), (folder, before));
    served.stop();
}

/// The rooms as they were before the last step of their schema.
fn older_rooms() -> Vec<shell::Room> {
    let older = |room: &shell::Room| match room.name {
        "governance" => shell::Room { migrations: &room.migrations[..room.migrations.len() - 1], ..*room },
        _ => *room,
    };
    koinon::ROOMS.iter().map(older).collect()
}

/// A federation as an older program left it.
fn left_by_an_older_program(site: &shell::Site) {
    testkit::run(async {
        let house = shell::House::open(site, &older_rooms(), koinon::world::moment()).await.expect("opens");
        let moment = house.moment.clone();
        let found = house
            .db
            .write(move |tx| network::found(&mut shell::account::command_pen(tx, &moment, "test", "UTC")));
        found.await.expect("founded");
        house.sign_head().await.expect("signed");
    });
}

#[test]
fn before_new_steps_a_backup_is_kept_on_either_database() {
    let place = Place::new();
    let roster = place.roster("one.csv", 1, 2);
    let open = on_postgres();
    for (name, database) in [("here", None), ("there", open.as_ref().and_then(|open| open.database()))] {
        if name == "there" && database.is_none() {
            continue;
        }
        let data = place.name(name);
        left_by_an_older_program(&shell::Site::new(place.at(name), database).expect("a site"));
        let on =
            database.map_or(vec!["--data", &data], |database| vec!["--data", &data, "--database", database]);
        let older = run(&[&["check"][..], &on].concat());
        assert!(older.code == 2 && older.said.contains("These records are of an older Koinon"), "{older:?}");
        let said = well(&[&["import", "members", &roster][..], &on].concat());
        let kept = fs::read_dir(place.at(name)).expect("listed").flatten().map(|entry| entry.path());
        let kept: Vec<_> = kept.filter(|path| path.extension().is_some_and(|end| end == "backup")).collect();
        let [backup] = kept.as_slice() else { panic!("{kept:?}") };
        assert!(said.contains(&backup.display().to_string()), "{said}");
        let mode =
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(backup).expect("there").permissions());
        assert_eq!(mode & 0o777, 0o600);
        well(&[&["verify"][..], &on].concat());
        // It is as it was: without what came afterwards, and in the older shape.
        let restored = place.name(&format!("{name}-restored"));
        well(&["restore", &backup.display().to_string(), "--data", &restored]);
        assert_eq!(run(&["export", "members", "--data", &restored]).said.lines().count(), 1);
        well(&["verify", "--data", &restored]);
    }
}

#[test]
fn new_steps_that_were_interrupted_are_taken_the_next_time() {
    let place = Place::new();
    left_by_an_older_program(&shell::Site::new(place.at("older"), None).expect("a site"));
    let roster = place.roster("one.csv", 1, 2);
    for n in 0..6_u64 {
        let name = format!("broken-{n}");
        copied(&place.at("older"), &place.at(&name));
        let data = place.name(&name);
        let mut child = koinon(&["import", "members", &roster, "--data", &data])
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("it runs");
        thread::sleep(Duration::from_millis(15 * n));
        // It may have ended before.
        let _ = child.kill();
        child.wait().expect("it ends");
        let again = run(&["import", "members", &roster, "--data", &data]);
        assert_eq!((again.code, again.wrong.as_str()), (0, ""), "{n}: {again:?}");
        assert_eq!(run(&["export", "members", "--data", &data]).said.lines().count(), 2, "{n}");
        well(&["verify", "--data", &data]);
        let backups = fs::read_dir(place.at(&name)).expect("listed").flatten().map(|entry| entry.path());
        for backup in backups.filter(|path| path.extension().is_some_and(|end| end == "backup")) {
            let restored = place.name(&format!("{name}-restored"));
            well(&["restore", &backup.display().to_string(), "--data", &restored]);
        }
    }
}
