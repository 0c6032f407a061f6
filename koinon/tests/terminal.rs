//! The program as people run it in a terminal: what it says, how it ends, and what it leaves alone.

use std::{
    fs,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::Duration,
};
use tempfile::TempDir;

const ROSTER: &str = "external_id,kind,name,country,section,member_since\nx:1,local government,Riverton,FR,europe,2020-01-01\n";

/// What a command came to.
#[derive(Debug, PartialEq, Eq)]
struct Ended {
    code: i32,
    said: String,
    wrong: String,
}

fn koinon(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_koinon"));
    command.args(arguments).env_remove("KOINON_DATA").env_remove("KOINON_DATABASE").env("LC_ALL", "en");
    command
}

fn run(arguments: &[&str]) -> Ended {
    ended(&mut koinon(arguments))
}

fn ended(command: &mut Command) -> Ended {
    let output = command.output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end().to_owned();
    Ended {
        code: output.status.code().unwrap_or(-1),
        said: text(&output.stdout),
        wrong: text(&output.stderr),
    }
}

/// A folder for a test, with a roster in it and room for data folders.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().expect("a folder"));
        fs::write(place.at("roster.csv"), ROSTER).expect("written");
        place
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn name(&self, name: &str) -> String {
        self.at(name).display().to_string()
    }

    /// A federation of one member.
    fn founded(&self, name: &str) -> String {
        let data = self.name(name);
        let came = run(&["import", "members", &self.name("roster.csv"), "--new", "--data", &data]);
        assert_eq!((came.code, came.wrong.as_str()), (0, ""), "{came:?}");
        data
    }

    /// A roster of so many members, from a number on.
    fn roster(&self, name: &str, from: u32, to: u32) -> String {
        let rows = (from..to).map(|n| format!("x:{n},local government,Town {n},FR,europe,2020-01-01\n"));
        let head = ROSTER.lines().next().expect("a line").to_owned() + "\n";
        fs::write(self.at(name), head + &rows.collect::<String>()).expect("written");
        self.name(name)
    }
}

fn members(data: &str) -> usize {
    run(&["export", "members", "--data", data]).said.lines().count().saturating_sub(1)
}

fn entries(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .map(|all| all.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
        .unwrap_or_default();
    names.sort();
    names
}

#[test]
fn a_demonstration_can_be_of_any_size() {
    let place = Place::new();
    let sizes = [1_u32, 2, 3, 8, 21, 50, 150, 201];
    thread::scope(|scope| {
        for half in [0, 1] {
            let (place, sizes) = (&place, sizes.iter().skip(half).step_by(2));
            scope.spawn(move || sizes.for_each(|size| demonstrate(place, *size)));
        }
    });
}

fn demonstrate(place: &Place, size: u32) {
    let data = place.name(&format!("demo-{size}"));
    let made = run(&["demo", "--members", &size.to_string(), "--data", &data]);
    assert_eq!((made.code, made.wrong.as_str()), (0, ""), "{size}: {made:?}");
    assert_eq!(
        entries(&place.at(&format!("demo-{size}"))),
        ["koinon.db", "ledger.head", "ledger.key", "serve.lock"]
    );
    // One who presides, and from two members on one more who sits with them and may vote.
    let accounts = made.said.lines().filter(|line| line.contains("@league.example")).count();
    assert_eq!(accounts, if size == 1 { 5 } else { 6 }, "{size}: {}", made.said);
    assert_eq!(members(&data), size as usize);
    let meetings = run(&["export", "meetings", "--data", &data]);
    assert_eq!(meetings.said.lines().count(), 1 + 4, "{size}: {}", meetings.said);
    assert_eq!(run(&["verify", "--data", &data]).code, 0, "{size}");
}

#[test]
fn a_demonstration_of_nobody_or_one_that_is_stopped_leaves_nothing() {
    let place = Place::new();
    let data = place.name("none");
    let refused = run(&["demo", "--members", "0", "--data", &data]);
    let why = "koinon: A federation has at least one member. Give --members a number from 1 on.";
    assert_eq!((refused.code, refused.wrong.as_str()), (1, why));
    assert!(!place.at("none").exists());

    let child = koinon(&["demo", "--members", "200000", "--data", &data])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    while !place.at("none/in-the-making/koinon.db").exists() {
        thread::sleep(Duration::from_millis(20));
    }
    // Until it is whole there is no federation.
    assert_eq!(run(&["verify", "--data", &data]).code, 1);
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("sent");
    assert!(sent.success());
    let output = child.wait_with_output().expect("it ends");
    let wrong = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), wrong.trim_end()), (Some(1), "koinon: The making was stopped."));
    assert!(!place.at("none").exists());
}

#[test]
fn a_demonstration_is_made_only_where_nothing_is() {
    let place = Place::new();
    let data = place.founded("there");
    for command in [&["demo", "--members", "3"][..], &["serve", "--demo", "--listen", "127.0.0.1:0"]] {
        let refused = run(&[command, &["--data", &data]].concat());
        let why = format!(
            "koinon: The data folder {data} holds a federation already. Choose an empty one with --data."
        );
        assert_eq!((refused.code, refused.wrong), (1, why));
    }
    assert_eq!(members(&data), 1);
}

#[test]
fn a_ledger_is_signed_by_its_own_key_or_not_at_all() {
    let place = Place::new();
    let data = place.founded("own");
    let other = place.founded("other");
    let more = place.roster("more.csv", 2, 4);
    let key = fs::read_to_string(place.at("own/ledger.key")).expect("a key");
    let name = key.split('+').skip(2).take(2).collect::<Vec<_>>().join("+");

    fs::remove_file(place.at("own/ledger.key")).expect("taken away");
    let refused = run(&["import", "members", &more, "--data", &data]);
    assert_eq!((refused.code, refused.said.as_str()), (1, ""));
    let why =
        format!("The data folder {data} has no ledger.key, and its ledger is signed by the key {name}.");
    assert!(refused.wrong.contains(&why), "{}", refused.wrong);
    assert!(!place.at("own/ledger.key").exists(), "no new key is made");
    assert_eq!(members(&data), 1, "reading works");
    assert_eq!(run(&["serve", "--data", &data, "--listen", "127.0.0.1:0"]).code, 1);
    let unknown = run(&["verify", "--data", &data]);
    assert!(unknown.code == 1 && unknown.wrong.contains(&name), "{unknown:?}");

    fs::copy(place.at("other/ledger.key"), place.at("own/ledger.key")).expect("copied");
    let refused = run(&["import", "members", &more, "--data", &data]);
    let why = format!("and the ledger is signed by the key {name}.");
    assert!(refused.code == 1 && refused.wrong.contains(&why), "{}", refused.wrong);
    assert_eq!(members(&data), 1);

    fs::write(place.at("own/ledger.key"), key).expect("put back");
    assert_eq!(run(&["import", "members", &more, "--data", &data]).code, 0);
    assert_eq!(members(&data), 3);
    for data in [data, other] {
        assert_eq!(run(&["verify", "--data", &data]).code, 0);
    }
}

#[test]
fn who_stops_reading_stops_nothing_else() {
    let place = Place::new();
    let data = place.founded("data");
    let roster = place.roster("more.csv", 2, 5_000);
    let commands = [
        &["verify"][..],
        &["import", "members", &roster],
        &["import", "list"],
        &["export", "members"],
        &["plan", "load", "no-such-file"],
        &["--help"],
    ];
    for command in commands {
        let mut child = koinon(&[command, &["--data", &data]].concat())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        let wrong = String::from_utf8_lossy(&output.stderr).into_owned();
        let expected = if command[0] == "plan" {
            "koinon: There is no file no-such-file. Look at its name and folder again.\n"
        } else {
            ""
        };
        assert_eq!(wrong, expected, "{command:?}");
        assert_eq!(output.status.code(), Some(i32::from(command[0] == "plan")), "{command:?}");
    }
    assert_eq!(members(&data), 4_999);
}

#[test]
fn a_full_disk_beneath_the_output_is_told() {
    let place = Place::new();
    let data = place.founded("data");
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("there");
    let came = ended(koinon(&["verify", "--data", &data]).stdout(full));
    assert_eq!(came.code, 1);
    assert!(came.wrong.starts_with("koinon: writing to standard output: No space left"), "{}", came.wrong);
}

/// The program as somebody who may read a folder and not write it, wherever this test's user may write.
fn reader(place: &Place, arguments: &[&str]) -> Command {
    let program = place.at("koinon");
    if !program.exists() {
        fs::copy(env!("CARGO_BIN_EXE_koinon"), &program).expect("copied");
    }
    let mut command = Command::new(program);
    command.args(arguments).env("LC_ALL", "en");
    if fs::write("/proc/self/comm", "koinon-test").is_ok() && is_root() {
        command.uid(65_534).gid(65_534);
    }
    command
}

fn is_root() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().any(|line| line.split_whitespace().take(2).eq(["Uid:", "0"]))
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("allowed");
}

#[test]
fn what_may_only_be_read_can_be_read() {
    let place = Place::new();
    let data = place.founded("data");
    run(&["plan", "load", "../rooms/strategy/data/plan-2010-2016.json", "--data", &data]);
    allow(place.0.path(), 0o755);
    // The key stays a secret: whoever only reads gives the public half.
    fs::remove_file(place.at("data/serve.lock")).ok();
    for name in entries(&place.at("data")) {
        allow(&place.at("data").join(name), 0o444);
    }
    allow(&place.at("data"), 0o555);
    let reading = [
        &["verify"][..],
        &["export", "members"],
        &["export", "plan"],
        &["import", "list"],
        &["settings"],
        &["import", "members", &place.name("roster.csv"), "--dry-run"],
    ];
    for command in reading {
        let came = ended(&mut reader(&place, &[command, &["--data", &data]].concat()));
        assert_eq!((came.code, came.wrong.as_str()), (0, ""), "{command:?}: {came:?}");
    }
    let more = place.roster("more.csv", 2, 3);
    let writing = [
        &["import", "members", &more][..],
        &["plan", "load", &place.name("roster.csv")],
        &["user", "invite", "a@town.example", "--role", "administrator"],
        &["serve", "--listen", "127.0.0.1:0"],
    ];
    for command in writing {
        let came = ended(&mut reader(&place, &[command, &["--data", &data]].concat()));
        let why = format!("koinon: The data folder {data} may not be written: Permission denied");
        assert!(came.code == 1 && came.wrong.starts_with(&why), "{command:?}: {came:?}");
        assert!(came.wrong.contains("Commands that read work on it."), "{}", came.wrong);
    }
    allow(&place.at("data"), 0o755);
}

#[test]
fn a_write_ahead_log_that_cannot_be_taken_in_is_not_passed_over() {
    let place = Place::new();
    let data = place.founded("data");
    allow(place.0.path(), 0o755);
    fs::write(place.at("data/koinon.db-wal"), b"changes that were not taken in").expect("written");
    for name in entries(&place.at("data")) {
        allow(&place.at("data").join(name), 0o444);
    }
    allow(&place.at("data"), 0o555);
    let came = ended(&mut reader(&place, &["export", "members", "--data", &data]));
    let why = format!("koinon: The last changes in {data} are still in its write-ahead log (koinon.db-wal)");
    assert!(came.code == 1 && came.wrong.starts_with(&why), "{came:?}");
    allow(&place.at("data"), 0o755);
}

#[test]
fn without_a_federation_nothing_is_made() {
    let place = Place::new();
    let (data, roster) = (place.name("typo"), place.name("roster.csv"));
    fs::write(place.at("plan.json"), include_str!("../../rooms/strategy/data/plan-2010-2016.json"))
        .expect("written");
    let commands = [
        &["verify"][..],
        &["export", "members"],
        &["import", "list"],
        &["import", "members", &roster],
        &["import", "members", &roster, "--dry-run"],
        &["import", "undo", "019a1e82-3e55-725d-ac99-000000000000"],
        &["plan", "load", &place.name("plan.json")],
        &["user", "invite", "a@town.example", "--role", "administrator"],
        &["settings"],
    ];
    let why = format!(
        "koinon: There is no federation in {data}. Give its data folder with --data. A new one is founded by \
         “koinon serve”, or by “koinon import members FILE --new”."
    );
    for command in commands {
        let came = run(&[command, &["--data", &data]].concat());
        assert_eq!(came, Ended { code: 1, said: String::new(), wrong: why.clone() }, "{command:?}");
        assert!(!place.at("typo").exists(), "{command:?}");
    }
    assert_eq!(members(&place.founded("typo")), 1);
}

#[test]
fn an_invitation_names_somebody_of_the_register() {
    let place = Place::new();
    let data = place.founded("data");
    let invite = ["user", "invite", "a@town.example", "--data", &data];
    let came = run(&[&invite[..], &["--person", "Nobody"]].concat());
    let told =
        "koinon: “Nobody” names nobody in the register, or several. Give the address of the person’s page.";
    assert_eq!((came.code, came.wrong.as_str()), (1, told), "{came:?}");
    let came = run(&invite);
    assert!(came.code == 0 && came.said.contains("/invitations/"), "{came:?}");
}

#[test]
fn what_is_not_there_yet_is_said() {
    let place = Place::new();
    let data = place.founded("data");
    let id = run(&["import", "list", "--data", &data]).said.split(' ').next().expect("an id").to_owned();
    assert_eq!(run(&["import", "undo", &id, "--data", &data]).code, 0);
    let plan = run(&["export", "plan", "--format", "json", "--data", &data]);
    let why = "koinon: No plan is loaded. Load one with “koinon plan load FILE”.";
    assert_eq!(plan, Ended { code: 1, said: String::new(), wrong: why.to_owned() });

    let fresh = place.name("fresh");
    let empty = place.roster("empty.csv", 0, 0);
    assert_eq!(run(&["import", "members", &empty, "--new", "--data", &fresh]).code, 2);
    // What was refused founded nothing, in a folder that was not there and in one that was.
    assert!(!Path::new(&fresh).exists());
    fs::create_dir(&fresh).expect("a folder");
    fs::write(place.at("faulty.csv"), ROSTER.replace("FR", "XX")).expect("written");
    fs::write(place.at("mapping.json"), "{}").expect("written");
    let (faulty, mapping) = (place.name("faulty.csv"), place.name("mapping.json"));
    let roster = place.name("roster.csv");
    for refused in [&[faulty.as_str()][..], &[&faulty, "--json"], &[&roster, "--mapping", &mapping]] {
        let came = run(&[&["import", "members", "--new", "--data", &fresh][..], refused].concat());
        assert_eq!((came.code, entries(Path::new(&fresh))), (2, Vec::new()), "{came:?}");
    }
    let list = run(&["import", "list", "--data", &fresh]);
    assert!(list.code == 1 && list.wrong.contains("no federation"), "{list:?}");
    // A key that waited there is the one that signs.
    fs::copy(format!("{data}/ledger.key"), format!("{fresh}/ledger.key")).expect("a key");
    let kept = || fs::read(format!("{fresh}/ledger.key")).expect("a key");
    let key = kept();
    assert_eq!(run(&["import", "members", &faulty, "--new", "--data", &fresh]).code, 2);
    assert_eq!((kept(), entries(Path::new(&fresh))), (key.clone(), vec!["ledger.key".to_owned()]));
    let came = run(&["import", "members", &roster, "--new", "--data", &fresh]);
    assert_eq!((came.code, members(&fresh), kept()), (0, 1, key), "{came:?}");
    assert_eq!(run(&["verify", "--data", &fresh]).code, 0);
}

#[test]
fn a_wrong_command_line_is_no_finding() {
    let place = Place::new();
    let data = place.founded("data");
    let wrong = [
        &["import", "members"][..],
        &["--foo"],
        &["export", "nothing"],
        &["export", "members", "--format", "xml"],
        &["demo", "--members", "many"],
        &[],
    ];
    for command in wrong {
        let came = run(&[command, &["--data", &data][..]].concat());
        assert!(came.code == 1 && !came.wrong.is_empty(), "{command:?}: {came:?}");
    }
    for command in [&["--help"][..], &["--version"], &["import", "--help"]] {
        assert_eq!(run(command).code, 0, "{command:?}");
    }
    fs::write(place.at("faulty.csv"), ROSTER.replace("FR", "XX")).expect("written");
    let faulty = run(&["import", "members", &place.name("faulty.csv"), "--data", &data]);
    assert_eq!(faulty.code, 2, "{faulty:?}");
    let unknown = run(&["verify", "--lang", "xx", "--data", &data]);
    let known = base::Lang::ALL.map(base::Lang::tag).join(", ");
    let wrong = format!("koinon: There is no language “xx” here. Known are: {known}.");
    assert_eq!(unknown, Ended { code: 1, said: String::new(), wrong });
}

#[test]
fn faults_of_files_are_told_in_the_reader_s_language() {
    let place = Place::new();
    let data = place.founded("data");
    let (missing, folder) = (place.name("missing.csv"), place.name("data"));
    let told = |arguments: &[&str]| {
        let came = run(arguments);
        assert_eq!(came.code, 1, "{came:?}");
        came.wrong
    };
    assert_eq!(
        told(&["import", "members", &missing, "--lang", "fr", "--data", &data]),
        format!("koinon: Il n’y a pas de fichier {missing}. Vérifiez son nom et son dossier.")
    );
    assert_eq!(
        told(&["plan", "load", &folder, "--lang", "es", "--data", &data]),
        format!("koinon: {folder} es una carpeta. Nombre un archivo que esté en ella.")
    );
    assert_eq!(
        told(&["verify", "--receipt", &missing, "--lang", "ar"]),
        format!("koinon: لا يوجد ملف {missing}. راجعوا اسمه ومجلده.")
    );
    let roster = place.name("roster.csv");
    let unmade =
        told(&["import", "members", &roster, "--new", "--lang", "fr", "--data", &format!("{roster}/x")]);
    assert!(unmade.contains("Not a directory"), "{unmade}");
    let nowhere = "postgres://nobody@127.0.0.1:1/nothing";
    let away = told(&["export", "members", "--lang", "fr", "--data", &data, "--database", nowhere]);
    assert!(away.starts_with("koinon: Les données sur PostgreSQL sont hors d’atteinte\u{a0}: "), "{away}");
    let mysql = told(&["export", "members", "--data", &data, "--database", "mysql://x"]);
    assert_eq!(mysql, "koinon: --database takes an address that begins with postgres://");
}

#[test]
fn an_import_ends_with_the_sentence_that_fits() {
    let place = Place::new();
    let data = place.founded("data");
    let last = |arguments: &[&str]| {
        let came = run(&[arguments, &["--data", &data]].concat());
        (came.code, came.said.lines().last().unwrap_or_default().to_owned())
    };
    fs::write(place.at("none.csv"), "").expect("written");
    let unreadable =
        "Nothing was written: the file cannot be read as a roster. Mend what is named above and try again.";
    let none = place.name("none.csv");
    assert_eq!(last(&["import", "members", &none]), (2, unreadable.to_owned()));
    assert_eq!(last(&["import", "members", &none, "--valid-only"]), (2, unreadable.to_owned()));
    fs::write(place.at("mapping.json"), "{}").expect("written");
    let mapping =
        last(&["import", "members", &place.name("roster.csv"), "--mapping", &place.name("mapping.json")]);
    let why = "Nothing was written: the mapping cannot be used. Mend what is named above and try again.";
    assert_eq!(mapping, (2, why.to_owned()));
    fs::write(place.at("faulty.csv"), format!("{ROSTER}x:2,local government,Nowhere,XX,europe,2020-01-01\n"))
        .expect("written");
    let faulty = place.name("faulty.csv");
    let rows = "Nothing was written. Mend the rows named above, or bring in the others with --valid-only.";
    assert_eq!(last(&["import", "members", &faulty]), (2, rows.to_owned()));
    let left = "Nothing more to do: the other rows are as the file says. 1 faulty row was left out; it is named above.";
    assert_eq!(last(&["import", "members", &faulty, "--valid-only"]), (0, left.to_owned()));
    let head = ROSTER.lines().next().expect("a line");
    fs::write(place.at("only.csv"), format!("{head}\nx:2,local government,Nowhere,XX,europe,2020-01-01\n"))
        .expect("written");
    let none = "Nothing was written: no row can be taken. Mend the rows named above and try again.";
    assert_eq!(last(&["import", "members", &place.name("only.csv"), "--valid-only"]), (2, none.to_owned()));
    let nowhere = place.name("nowhere");
    let dry = run(&["import", "members", &faulty, "--new", "--dry-run", "--data", &nowhere]);
    assert!(dry.code == 1 && dry.wrong.contains("a dry run founds none"), "{dry:?}");
    let idle = "Nothing to do: everything is as the file says.";
    assert_eq!(last(&["import", "members", &place.name("roster.csv")]), (0, idle.to_owned()));
}

#[test]
fn a_guessed_encoding_writes_nothing_until_it_is_said() {
    let place = Place::new();
    let data = place.founded("data");
    // As a spreadsheet on a Mac writes it, which looks like another encoding.
    let row = b"x:1,local government,Orl\x8eans,FR,europe,2020-01-01\n";
    let mac = [ROSTER.lines().next().expect("a line").as_bytes(), b"\n", row].concat();
    fs::write(place.at("mac.csv"), mac).expect("written");
    let mac = place.name("mac.csv");
    let import = |more: &[&str]| run(&[&["import", "members", &mac, "--data", &data][..], more].concat());
    for more in [&[][..], &["--dry-run"], &["--valid-only"]] {
        let came = import(more);
        assert_eq!(came.code, 2, "{came:?}");
        let last = came.said.lines().last().unwrap_or_default();
        assert!(last.starts_with("Nothing was written: that the file is in windows-1252"), "{came:?}");
        assert!(last.contains("“--encoding windows-1252”") && came.said.contains("OrlŽans"), "{came:?}");
    }
    let json: serde_json::Value = serde_json::from_str(&import(&["--json"]).said).expect("JSON");
    assert_eq!((&json["written"], &json["plan"]["counts"]["changed"]), (&false.into(), &1.into()));
    let guess = json["plan"]["findings"].as_array().expect("findings");
    assert!(guess.iter().any(|one| one["severity"] == "error" && one["args"]["encoding"] == "windows-1252"));
    let names = || run(&["export", "members", "--data", &data]).said;
    assert!(names().contains(",Riverton,"), "nothing was written");
    let unknown = import(&["--encoding", "cp850"]);
    assert!(unknown.code == 1 && unknown.wrong.contains("No encoding is called “cp850”"), "{unknown:?}");
    assert_eq!(import(&["--encoding", "x-mac-roman"]).code, 0);
    assert!(names().contains(",Orléans,"));
    fs::write(place.at("mapping.json"), r#"{"koinon":"roster-mapping/1","encoding":"macintosh"}"#)
        .expect("written");
    let said = import(&["--mapping", &place.name("mapping.json")]);
    assert!(said.code == 0 && said.said.ends_with("everything is as the file says."), "{said:?}");
}

#[test]
fn whatever_stands_in_a_row_verify_names_it() {
    let place = Place::new();
    let data = place.name("data");
    assert_eq!(run(&["demo", "--members", "8", "--data", &data]).code, 0);
    let records = rusqlite::Connection::open(place.at("data/koinon.db")).expect("opened");
    for (table, column, value) in [
        ("person", "lang", "'zz'"),
        ("ledger_head", "size", "-7"),
        ("ledger_head", "frontier", "x'00'"),
        ("ledger_checkpoint", "size", "-7"),
        ("ledger_checkpoint", "note", "x'ff'"),
    ] {
        let change = format!(
            "CREATE TEMP TABLE kept AS SELECT rowid AS at, {column} AS was FROM {table} ORDER BY rowid DESC LIMIT 1;
             UPDATE {table} SET {column} = {value} WHERE rowid = (SELECT at FROM kept);"
        );
        records.execute_batch(&change).expect("altered");
        let came = run(&["verify", "--data", &data]);
        let first = came.said.lines().next().unwrap_or_default();
        assert!(
            came.code == 2 && first.contains("The first wrong entry is number"),
            "{table} {column}: {came:?}"
        );
        let json = run(&["verify", "--json", "--lang", "ar", "--data", &data]);
        let told: serde_json::Value = serde_json::from_str(&json.said).expect("JSON");
        assert_eq!((json.code, &told["holds"]), (2, &false.into()), "{table} {column}");
        let back = format!(
            "UPDATE {table} SET {column} = (SELECT was FROM kept) WHERE rowid = (SELECT at FROM kept);
             DROP TABLE kept;"
        );
        records.execute_batch(&back).expect("altered back");
        assert_eq!(run(&["verify", "--data", &data]).code, 0, "{table} {column}");
    }
    records.execute_batch("DELETE FROM ledger_head").expect("altered");
    let came = run(&["verify", "--data", &data]);
    assert!(came.code == 2 && came.said.contains("The first wrong entry is number"), "{came:?}");
    checked(&data, 2, "The ledger does NOT hold.");
    let came = run(&["import", "members", &place.name("roster.csv"), "--new", "--data", &data]);
    assert!(came.code == 1 && came.wrong.contains("koinon verify"), "no second ledger: {came:?}");
}

#[test]
fn a_plan_says_what_of_it_changed() {
    let place = Place::new();
    let data = place.founded("data");
    let plan = include_str!("../../rooms/strategy/data/plan-2010-2016.json");
    let load = |text: &str| {
        fs::write(place.at("plan.json"), text).expect("written");
        run(&["plan", "load", &place.name("plan.json"), "--data", &data])
    };
    assert_eq!(load(plan).code, 0);
    let same = load(plan);
    assert!(same.code == 0 && !same.said.contains("Title, statement"), "{same:?}");
    let title = load(&plan.replacen("\"en\": \"", "\"en\": \"New: ", 1));
    let told = "Title, statement, period, source or bodies of the plan are new.";
    assert!(title.code == 0 && title.said.ends_with(told), "{title:?}");
    let number = load(&plan.replacen("\"number\": 1,", "\"number\": 1.0,", 1));
    assert!(number.code == 2 && number.said.contains("1.0"), "{number:?}");
    let export = |more: &[&str]| run(&[&["export", "plan", "--data", &data][..], more].concat());
    let other = load(&plan.replacen("\"code\": \"", "\"code\": \"other-", 1));
    assert_eq!(other.code, 0, "{other:?}");
    let named = export(&["--format", "json", "--plan", "other-agenda"]);
    assert!(named.wrong.contains("There is no plan “other-agenda”."), "{named:?}");
    let known = named.wrong.rsplit_once("other-").map(|(_, rest)| format!("other-{}", rest.trim()));
    let known = known.expect("the code of the other one").split(',').next().expect("a code").to_owned();
    let named = export(&["--format", "json", "--plan", &known]);
    assert!(named.code == 0 && named.said.contains(&format!("\"code\": \"{known}\"")), "{named:?}");
    let early = export(&["--format", "json", "--as-of", "2020-01-01"]);
    assert!(early.code == 1 && early.wrong.contains("had been loaded yet"), "{early:?}");
    let empty = load("");
    assert!(empty.said.contains("The file is empty. Choose the one with the plan."), "{empty:?}");
}

#[test]
fn a_receipt_shows_nothing_without_a_key_to_compare() {
    let place = Place::new();
    let data = place.founded("data");
    let (receipt, key) = testkit_receipt(&place, &data);
    let nowhere = place.name("nowhere");
    let alone = run(&["verify", "--receipt", &receipt, "--data", &nowhere]);
    assert_eq!(alone.code, 2, "{alone:?}");
    assert!(alone.said.starts_with("The receipt is consistent, but it is NOT CHECKED who signed it"));
    let json = run(&["verify", "--receipt", &receipt, "--json", "--data", &nowhere]);
    let json: serde_json::Value = serde_json::from_str(&json.said).expect("JSON");
    assert_eq!((&json["holds"], &json["key_compared"]), (&false.into(), &false.into()));
    for known in [["--data", data.as_str()], ["--key", key.as_str()]] {
        let came = run(&[&["verify", "--receipt", &receipt, "--json"][..], &known].concat());
        assert_eq!(came.code, 0, "{came:?}");
        let json: serde_json::Value = serde_json::from_str(&came.said).expect("JSON");
        assert_eq!((&json["holds"], &json["key_compared"]), (&true.into(), &true.into()));
    }
    let shown = run(&["verify", "--receipt", &receipt, "--key", &key]).said;
    assert!(shown.lines().any(|line| line.starts_with("Written ")), "{shown}");
    let other = place.founded("other");
    let came = run(&["verify", "--receipt", &receipt, "--data", &other, "--lang", "es"]);
    let lines: Vec<&str> = came.said.lines().collect();
    assert_eq!((came.code, lines.first()), (2, Some(&"El recibo NO se sostiene.")));
    assert!(lines[1].starts_with("Detalle técnico, en inglés: "), "{came:?}");
    // What isolates directions is for pages; half of it would turn the rest of a line about.
    let day = run(&["export", "members", "--as-of", "2026-02-30", "--lang", "ar", "--data", &data]);
    assert!(day.code == 1 && !day.wrong.contains(|ch| ('\u{2066}'..='\u{2069}').contains(&ch)), "{day:?}");
}

/// The receipt of the first entry in a file, and the public key that signed it.
fn testkit_receipt(place: &Place, data: &str) -> (String, String) {
    let site = shell::Site::new(data.into(), None).expect("a site");
    let mut told = None;
    testkit::run(async {
        let moment = koinon::world::moment();
        let house = shell::House::open(&site, koinon::ROOMS, moment).await.expect("opens");
        let receipt =
            house.db.read(|read| ledger::receipt(read, &house.key, 0)).expect("read").expect("there");
        told = Some((serde_json::to_string(&receipt).expect("JSON"), house.key.verifier().to_string()));
    });
    let (receipt, key) = told.expect("told");
    fs::write(place.at("receipt.json"), receipt).expect("written");
    (place.name("receipt.json"), key)
}

/// A schema of its own on the server for tests, if there is one.
fn on_postgres() -> Option<testkit::Open> {
    let open = testkit::Open::postgres();
    if open.is_none() {
        eprintln!("left out: KOINON_TEST_POSTGRES names no server");
    }
    open
}

/// All that a federation says of itself to the outside, with the root of its ledger.
fn everything(place: &[&str]) -> Vec<String> {
    let exports = ["members", "bodies", "meetings", "decisions", "polls", "plan"];
    let export = |what: &&str| run(&[&["export", *what, "--format", "json"][..], place].concat()).said;
    let verified = run(&[&["verify", "--json"][..], place].concat());
    assert_eq!(verified.code, 0, "{verified:?}");
    exports.iter().map(export).chain([verified.said]).collect()
}

#[test]
fn a_backup_gives_everything_back_on_either_database() {
    let place = Place::new();
    let (data, back, file) = (place.name("data"), place.name("back"), place.name("backup"));
    assert_eq!(run(&["demo", "--members", "12", "--data", &data]).code, 0);
    let before = everything(&["--data", &data]);
    let mut serving = koinon(&["serve", "--listen", "127.0.0.1:0", "--data", &data])
        .stdout(Stdio::piped())
        .spawn()
        .expect("it runs");
    let made = run(&["backup", &file, "--data", &data]);
    let stopped = Command::new("kill").args(["-TERM", &serving.id().to_string()]).status().expect("sent");
    assert!(stopped.success() && serving.wait().expect("it ends").success());
    assert_eq!((made.code, made.wrong.as_str()), (0, ""), "{made:?}");
    assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
    let again = run(&["backup", &file, "--data", &data]);
    assert!(again.code == 1 && again.wrong.contains("There is a file"), "{again:?}");

    let restored = run(&["restore", &file, "--data", &back]);
    assert_eq!((restored.code, restored.wrong.as_str()), (0, ""), "{restored:?}");
    // Reading may leave SQLite's own empty files beside.
    let mut made = entries(&place.at("back"));
    made.retain(|name| !name.starts_with("koinon.db-"));
    assert_eq!(made, ["koinon.db", "ledger.key", "serve.lock"]);
    assert_eq!(everything(&["--data", &back]), before);
    let twice = run(&["restore", &file, "--data", &back]);
    assert!(twice.code == 1 && twice.wrong.contains("holds a federation already"), "{twice:?}");

    let Some(open) = on_postgres() else { return };
    let (there, database) = (place.name("there"), open.database().expect("an address"));
    let on = ["--data", there.as_str(), "--database", database];
    let moved = run(&[&["restore", &file][..], &on].concat());
    assert_eq!((moved.code, moved.wrong.as_str()), (0, ""), "{moved:?}");
    assert_eq!(everything(&on), before);
    let (second, home) = (place.name("second"), place.name("home"));
    assert_eq!(run(&[&["backup", &second][..], &on].concat()).code, 0);
    assert_eq!(run(&["restore", &second, "--data", &home]).code, 0);
    assert_eq!(everything(&["--data", &home]), before);
    // What was moved goes on: it can be written with the key that came along.
    assert_eq!(run(&[&["import", "members", &place.name("roster.csv")][..], &on].concat()).code, 0);
    assert_eq!(run(&[&["verify"][..], &on].concat()).code, 0);
}

#[test]
fn what_is_no_backup_restores_nothing() {
    let place = Place::new();
    let data = place.name("data");
    let roster = place.name("roster.csv");
    let came = run(&["restore", &roster, "--data", &data]);
    assert!(came.code == 1 && came.wrong.contains("is no backup of Koinon"), "{came:?}");
    let missing = run(&["restore", &place.name("missing"), "--data", &data]);
    assert!(missing.code == 1 && missing.wrong.contains("There is no file"), "{missing:?}");
    assert_eq!(run(&["export", "members", "--data", &data]).code, 1);
    // The records alone, without the key beside them, are no backup either.
    let other = place.founded("other");
    let records = format!("{other}/koinon.db");
    let came = run(&["restore", &records, "--data", &data]);
    assert!(came.code == 1 && came.wrong.contains("is no backup of Koinon"), "{came:?}");
}

#[test]
fn a_damaged_backup_says_so_in_words() {
    let place = Place::new();
    let (data, file) = (place.founded("data"), place.name("whole.backup"));
    assert_eq!(run(&["backup", &file, "--data", &data]).code, 0);
    let whole = fs::read(&file).expect("a backup");
    let mut holed = whole.clone();
    let (from, to) = (whole.len() / 4, whole.len() / 2);
    holed[from..to].fill(0xa5);
    for (name, bytes) in [("cut", &whole[..whole.len() / 2]), ("holed", &holed[..])] {
        let bad = place.name(name);
        fs::write(&bad, bytes).expect("written");
        let back = place.at("deep").join("back");
        let came = run(&["restore", &bad, "--data", &back.display().to_string()]);
        assert!(came.code == 1 && came.wrong.contains("is damaged: it was cut short"), "{name}: {came:?}");
        for raw in ["malformed", "SQLite", "disk image", "btree"] {
            assert!(!came.wrong.contains(raw), "{name}: {came:?}");
        }
        assert!(!place.at("deep").exists(), "{name} left a folder");
    }
}

#[test]
fn what_is_refused_leaves_nothing_behind() {
    let place = Place::new();
    let (file, roster) = (place.at("new").join("house"), place.name("roster.csv"));
    let data = file.display().to_string();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    for refused in [
        &["serve", "--listen", &address][..],
        &["serve", "--demo", "--listen", &address],
        &["serve", "--demo", "--listen", "0.0.0.0:0"],
        &["serve", "--listen", "127.0.0.1:0", "--metrics", &address],
        &["restore", &roster],
        &["restore", &place.name("missing")],
    ] {
        let came = run(&[refused, &["--data", &data]].concat());
        assert_eq!(came.code, 1, "{refused:?}: {came:?}");
        assert!(!place.at("new").exists(), "{refused:?} left something");
    }
    // What was there before stays as it was.
    fs::create_dir_all(&file).expect("made");
    let came = run(&["serve", "--listen", &address, "--data", &data]);
    assert_eq!((came.code, entries(&file)), (1, Vec::<String>::new()), "{came:?}");
}

#[test]
fn an_export_does_not_say_where_the_folder_was_served() {
    let place = Place::new();
    let data = place.name("data");
    assert_eq!(run(&["demo", "--members", "8", "--data", &data]).code, 0);
    let exported = |address: &str| {
        fs::write(place.at("data").join("serve.lock"), address).expect("noted");
        ["members", "bodies", "meetings", "decisions", "polls", "plan"].map(|what| {
            ["csv", "json"].map(|format| {
                let came = run(&["export", what, "--format", format, "--data", &data]);
                assert_eq!((came.code, came.wrong.as_str()), (0, ""), "{what}: {came:?}");
                assert!(!came.said.contains("127.0.0.1"), "{what}: {}", came.said);
                came.said
            })
        })
    };
    let once = exported("127.0.0.1:8080\n");
    assert_eq!(once, exported("127.0.0.1:9090\n"));
    let set = ["settings", "set", "address", "https://house.league.example", "--data", &data];
    assert_eq!(run(&set).code, 0);
    let [plan, _] = &exported("127.0.0.1:9090\n")[5];
    assert!(plan.contains("https://house.league.example/en/decisions/"), "{plan}");
}

fn checked(data: &str, code: i32, words: &str) {
    let came = run(&["check", "--data", data]);
    assert!(came.code == code && came.said.contains(words), "{words}: {came:?}");
}

#[test]
fn a_check_says_what_is_wrong() {
    let place = Place::new();
    assert_eq!(run(&["check", "--data", &place.name("nowhere")]).code, 1);
    let data = place.founded("sound");
    checked(&data, 0, "✓ The database can be read throughout.");

    let data = place.founded("keyless");
    fs::remove_file(place.at("keyless/ledger.key")).expect("taken away");
    checked(&data, 2, "has no ledger.key");

    let data = place.founded("renamed");
    let records = place.at("renamed/koinon.db");
    let bytes = fs::read(&records).expect("read");
    let altered: Vec<u8> = replaced(&bytes, b"Riverton", b"Rivertow");
    fs::write(&records, altered).expect("written");
    checked(&data, 2, "✕ The ledger does NOT hold.");

    let data = place.founded("torn");
    let records = place.at("torn/koinon.db");
    let mut bytes = fs::read(&records).expect("read");
    let pages = bytes.len() / 4_096;
    bytes[4_096 * (pages / 2)..4_096 * (pages / 2 + 2)].fill(0xff);
    fs::write(&records, bytes).expect("written");
    checked(&data, 2, "✕ The database is damaged");

    // An index that lacks a row hides it from lists; no entry tells of that, and a verification finds it all the same.
    let data = place.founded("hidden");
    let records = rusqlite::Connection::open(place.at("hidden/koinon.db")).expect("opened");
    records.execute_batch(
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_master SET sql = 'CREATE INDEX member_days ON member (departed, joined)' WHERE name = 'member_days';",
    ).expect("altered");
    drop(records);
    let came = run(&["verify", "--data", &data]);
    assert!(came.code == 2 && came.said.contains("The database is damaged"), "{came:?}");

    let data = place.founded("scribbled");
    fs::write(place.at("scribbled/koinon.db"), b"this is no database at all, but some text")
        .expect("written");
    checked(&data, 2, "✕ The database is damaged");

    let data = place.founded("newer");
    sql(&data, "INSERT INTO migration (stamp, at) VALUES ('2999-01-01-00-later', 0)");
    checked(&data, 2, "a newer Koinon (it knows the step 2999-01-01-00-later)");
    for command in [&["export", "members"][..], &["import", "members", &place.name("roster.csv")], &["serve"]]
    {
        let came = run(&[command, &["--data", &data]].concat());
        assert!(came.code == 1 && came.wrong.contains("2999-01-01-00-later"), "{command:?}: {came:?}");
    }
}

#[test]
fn a_member_with_mandates_is_imported_again_and_the_ledger_holds() {
    let place = Place::new();
    let data = place.name("data");
    assert_eq!(run(&["demo", "--members", "8", "--data", &data]).code, 0);
    for population in [3_500_001, 3_500_002, 3_500_003] {
        let head = "external_id,kind,name,country,section,population";
        let row = format!(
            "wikidata:Q34647,metropolitan government,Johannesburg,ZA,africa;metropolitan,{population}"
        );
        fs::write(place.at("again.csv"), format!("{head}\n{row}\n")).expect("written");
        let came = run(&["import", "members", &place.name("again.csv"), "--data", &data]);
        assert_eq!(came.code, 0, "{came:?}");
        let came = run(&["verify", "--data", &data]);
        assert_eq!(came.code, 0, "{came:?}");
    }
}

/// Every place where some bytes stand, with others of the same length.
fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let places: Vec<usize> =
        (0..bytes.len().saturating_sub(from.len())).filter(|at| bytes[*at..].starts_with(from)).collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

fn sql(data: &str, statement: &'static str) {
    let site = shell::Site::new(data.into(), None).expect("a site");
    testkit::run(async {
        let house = shell::House::open(&site, koinon::ROOMS, koinon::world::moment()).await.expect("opens");
        house.db.write(|tx| Ok(tx.exec(statement, &[])?)).await.expect("done");
    });
}
