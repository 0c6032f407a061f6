//! What is logged: at its most verbose, no secret stands in it, and nobody writes a line of it.

use crate::hand::{Came, PASSWORD, Place, Served, ask, koinon, post};
use db::params;
use std::{fs, fs::File, process::Command};

/// Begins a line where somebody breaks one.
const LINE: &str = "forged-line";

/// The keys in letters to an address, or in all.
fn keys(open: &testkit::Open, purpose: &str) -> Vec<String> {
    let mut keys = Vec::new();
    testkit::run(async {
        let house =
            shell::House::open(&open.site(), koinon::ROOMS, koinon::world::moment()).await.expect("opens");
        let sql = "SELECT body FROM mail ORDER BY created_at DESC, id DESC";
        let letters: Vec<String> = house.db.read(|read| read.all(sql, params![])).expect("letters");
        let mark = format!("/{purpose}/");
        let words = letters.iter().flat_map(|letter| letter.split_whitespace());
        keys = words.filter_map(|word| word.split_once(&mark).map(|(_, key)| key.to_owned())).collect();
    });
    keys
}

/// The values of all cookies that an answer sets.
fn values(came: &Came) -> Vec<String> {
    let lines = came.head.lines().filter(|line| line.to_lowercase().starts_with("set-cookie:"));
    lines.filter_map(|line| Some(line.split_once('=')?.1.split(';').next()?.to_owned())).collect()
}

fn loud(mut command: Command, smtp: &str) -> Command {
    command.env("KOINON_LOG", "trace").env("KOINON_SMTP", smtp);
    command
}

/// Signs in, invites, resets, enters by a link, changes a password; returns every secret that was used.
fn used(open: &testkit::Open, served: &Served, secrets: &mut Vec<String>) {
    let address = served.address;
    let send = |place: &str, cookie: &str, fields: &[(&str, &str)]| {
        post(address, place, cookie, fields).expect("an answer")
    };
    let sign_in = |name: &str, password: &str| {
        send("/en/sign-in", "", &[("email", &format!("{name}@league.example")), ("password", password)])
    };
    let guess = "a guess that is wrong";
    assert_eq!(sign_in("chair", guess).status, 422);
    let came = sign_in("administrator", PASSWORD);
    let administrator = came.cookie.clone().expect("a sign-in");
    secrets.extend(values(&came));
    let new = "brand new secret words";
    let changed = send("/en/me/password", &administrator, &[("present", PASSWORD), ("password", new)]);
    assert_eq!(changed.status, 303, "{}", changed.body);
    secrets.extend(values(&changed));
    let administrator = changed.cookie.expect("a sign-in");
    let fields = [("email", "nadia@town.example"), ("name", "Nadia"), ("lang", "en"), ("right", "")];
    assert_eq!(send("/en/users/new", &administrator, &fields).status, 303);
    assert_eq!(send("/en/reset", "", &[("email", "chair@league.example")]).status, 303);
    let chosen = "words that were chosen";
    for (purpose, door) in [("invitations", "invitations"), ("reset", "reset"), ("links", "links")] {
        let key = keys(open, purpose).into_iter().next().unwrap_or_else(|| panic!("no key of {purpose}"));
        let came = send(&format!("/en/{door}/{key}"), "", &[("password", chosen)]);
        assert_eq!(came.status, 303, "{door}: {}", came.body);
        secrets.extend(values(&came));
        secrets.push(key);
    }
    // What breaks off on the way is told too, and what is not there.
    let again = keys(open, "reset").remove(0);
    assert_eq!(send(&format!("/en/reset/{again}"), "", &[("password", chosen)]).status, 422);
    secrets.extend([guess, PASSWORD, new, chosen].map(str::to_owned));
}

/// Sends whatever may come to stand in a log, with line breaks and signs that a terminal obeys.
fn hostile(served: &Served) {
    for request in [
        format!(
            "GET /en/x%0a{LINE}%0d{LINE}?q=%0a{LINE} HTTP/1.1\r\nhost: koinon.test\r\nconnection: close\r\n\r\n"
        ),
        format!(
            "GET /en/ HTTP/1.1\r\nhost: koinon.test\r\nuser-agent: \u{1b}[2J\r\nx-forwarded-for: \u{1b}{LINE}\r\nconnection: close\r\n\r\n"
        ),
        format!("{LINE} / HTTP/1.1\r\nhost: koinon.test\r\nconnection: close\r\n\r\n"),
        format!(
            "GET /ledger/tile/%0a{LINE} HTTP/1.1\r\nhost: koinon.test\r\nx-request-id: {LINE}\r\nconnection: close\r\n\r\n"
        ),
    ] {
        // Some of it is answered, some of it is not even read.
        let _ = ask(served.address, request.as_bytes());
    }
    let text = format!("a\n{LINE}\r{LINE}\u{1b}[2J@town.example");
    for place in ["/en/sign-in", "/en/reset"] {
        served.post(place, "", &[("email", &text), ("password", &text), (&text, &text)]);
    }
}

fn nothing_secret_is_logged(open: &testkit::Open) {
    let place = Place::new();
    let folder = open.site().folder;
    let data = folder.display().to_string();
    // Where the server trusts whoever comes from this machine, any password will do.
    let (mut secrets, mut database) = (vec!["mail-secret".to_owned()], open.database().map(str::to_owned));
    if let Some(address) = &mut database {
        let user = address.split_once("://").and_then(|(_, rest)| rest.split_once('@')).map(|(user, _)| user);
        match user.and_then(|user| user.split_once(':')) {
            Some((_, password)) => secrets.push(password.to_owned()),
            None => {
                *address = address.replacen('@', ":database-secret@", 1);
                secrets.push("database-secret".to_owned());
            }
        }
    }
    let at: Vec<&str> =
        [Some("--data"), Some(&data), database.as_ref().map(|_| "--database"), database.as_deref()]
            .into_iter()
            .flatten()
            .collect();
    let smtp = "smtp://post:mail-secret@127.0.0.1:1";
    let mut told = String::new();
    let mut run = |words: &[&str]| {
        let output = loud(koinon(&[words, &at].concat()), smtp).output().expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{words:?}: {said}");
        told.push_str(&said);
    };
    run(&["demo", "--members", "6", "--delegates", "3"]);
    let log = place.at("log");
    let kept = File::create(&log).expect("a file");
    let served = Served::telling(
        |listen| loud(koinon(&[&["serve", "--listen", listen][..], &at].concat()), smtp),
        kept.try_clone().expect("the file"),
    );
    used(open, &served, &mut secrets);
    hostile(&served);
    let (phrase, identity) = ("four plain secret words", age::x25519::Identity::generate());
    let key = {
        use age::secrecy::ExposeSecret;
        identity.to_string().expose_secret().to_owned()
    };
    fs::write(place.at("phrase"), phrase).expect("written");
    fs::write(place.at("key"), &key).expect("written");
    let [locked, sealed] = [place.name("locked"), place.name("sealed")];
    run(&["backup", &locked, "--passphrase-file", &place.name("phrase")]);
    run(&["backup", &sealed, "--encrypt-for", &identity.to_public().to_string()]);
    served.stop();
    for (file, with, name) in [(&locked, "--passphrase-file", "phrase"), (&sealed, "--identity", "key")] {
        let back = place.name(&format!("back-{name}"));
        let mut command = loud(koinon(&["restore", file, with, &place.name(name), "--data", &back]), smtp);
        let output = command.output().expect("it runs");
        told.push_str(&String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{told}");
    }
    let own = fs::read_to_string(folder.join("ledger.key")).expect("the key of the ledger");
    secrets.extend([phrase.to_owned(), key, own.trim().to_owned()]);
    told.push_str(&fs::read_to_string(&log).expect("a log"));
    assert!(told.matches(" answered ").count() > 12, "it is logged: {told}");
    for secret in secrets {
        assert!(secret.len() > 8);
        for form in [secret.clone(), shell::form::escape(&secret), secret.replace(' ', "+")] {
            let line = told.lines().find(|line| line.contains(&form));
            assert!(line.is_none(), "{form} stands in {line:?}");
        }
    }
    let forged: Vec<&str> = told.lines().filter(|line| line.trim_start().starts_with(LINE)).collect();
    assert!(forged.is_empty() && !told.contains("\u{1b}[2J") && !told.contains('\r'), "{forged:?}");
}

#[test]
fn nothing_secret_is_logged_on_sqlite() {
    nothing_secret_is_logged(&testkit::Open::sqlite());
}

#[test]
fn nothing_secret_is_logged_on_postgres() {
    match testkit::Open::postgres() {
        Some(open) => nothing_secret_is_logged(&open),
        None => eprintln!("left out: KOINON_TEST_POSTGRES names no server"),
    }
}
