//! Two processes, one federation: behind a balancer they share sign-ins, a poll, what slows guessing down and how far the
//! ledger is signed; one is killed in the middle of a vote, and nobody notices more than that they have to press again.

#[path = "hand/hand.rs"]
mod hand;

use hand::{Place, Served, Wire, between, get, on_postgres, post, run, well};
use std::{
    fs,
    net::SocketAddr,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    thread,
    time::Duration,
};

/// A delegate who has come by the mailed link.
struct Delegate {
    cookie: String,
    line: String,
}

/// The links in the letters of the last call.
fn links(open: &testkit::Open) -> Vec<String> {
    let mut links = Vec::new();
    testkit::run(async {
        let house =
            shell::House::open(&open.site(), koinon::ROOMS, koinon::world::moment()).await.expect("opens");
        let sql = "SELECT body FROM mail WHERE created_at = (SELECT MAX(created_at) FROM mail)";
        let letters: Vec<String> = house.db.read(|read| read.all(sql, &[])).expect("letters");
        let link = |letter: &String| {
            let address = letter.split_whitespace().find(|word| word.contains("/links/"))?;
            Some(format!("/{}", address.splitn(4, '/').nth(3)?))
        };
        links = letters.iter().filter_map(link).collect();
    });
    links
}

/// Presses until there is an answer, as a person does; how often that was.
fn press(address: SocketAddr, poll: &str, delegate: &Delegate, choice: &str, key: &str) -> u64 {
    let fields =
        [("elector", delegate.line.as_str()), ("caster", &delegate.line), ("choice", choice), ("key", key)];
    for tries in 1..=200 {
        match post(address, &format!("/en/polls/{poll}/ballots"), &delegate.cookie, &fields) {
            Ok(came) if came.status == 303 => return tries,
            Ok(came) => panic!("{}: {}", came.status, came.body),
            // A page that does not come is asked for again.
            Err(_) => thread::sleep(Duration::from_millis(20)),
        }
    }
    panic!("nobody answers");
}

fn poll_of(address: SocketAddr, poll: &str) -> serde_json::Value {
    let came = get(address, &format!("/api/polls/{poll}"), "").expect("an answer");
    serde_json::from_str(&came.body).expect("JSON")
}

#[test]
fn one_of_two_processes_is_killed_in_the_middle_of_a_vote() {
    let Some(open) = on_postgres() else { return };
    let place = Place::new();
    let database = open.database().expect("an address");
    let delegates = 24;
    let [one, two] = ["one", "two"].map(|name| place.name(name));
    let count = delegates.to_string();
    well(&["demo", "--members", "12", "--delegates", &count, "--data", &one, "--database", database]);
    fs::create_dir(place.at("two")).expect("a folder");
    fs::copy(place.at("one/ledger.key"), place.at("two/ledger.key")).expect("the key");
    let links = {
        fs::copy(place.at("one/ledger.key"), open.site().folder.join("ledger.key")).expect("the key");
        links(&open)
    };
    assert_eq!(links.len(), delegates);
    let first = Served::new(&["--data", &one, "--database", database]);
    let second = Served::new(&["--data", &two, "--database", database]);
    let balancer = Wire::to(&[first.address, second.address]);
    let address = balancer.address;

    // Who signs in with one is signed in with the other.
    let mut poll = String::new();
    let hall: Vec<Delegate> = links
        .iter()
        .map(|link| {
            let came = post(address, link, "", &[]).expect("an answer");
            let cookie = came.cookie.expect("a sign-in");
            let pages =
                [first.address, second.address].map(|at| get(at, &came.location, &cookie).expect("a page"));
            let line = between(&pages[0].body, "name=\"elector\" value=\"", "\"")[0].to_owned();
            assert_eq!(line, between(&pages[1].body, "name=\"elector\" value=\"", "\"")[0]);
            poll = between(&pages[0].body, "/polls/", "/ballots\"")[0].to_owned();
            Delegate { cookie, line }
        })
        .collect();

    // Guesses are counted together, whichever process they come to: the account is shut for this address.
    let guess = |password: &str| {
        let fields = [("email", "focal@league.example"), ("password", password)];
        post(address, "/en/sign-in", "", &fields).expect("an answer").status
    };
    assert!((0..10).all(|n| guess(&format!("a wrong guess {n}")) == 422));
    assert_eq!([guess(hand::PASSWORD), guess(hand::PASSWORD)], [429, 429], "both make one wait");

    // The vote: each delegate changes their mind twice, and one process is killed meanwhile.
    let (retries, voted, killed) = (AtomicU64::new(0), AtomicU64::new(0), AtomicBool::new(false));
    let victim = std::sync::Mutex::new(Some(first));
    thread::scope(|scope| {
        for (n, delegate) in hall.iter().enumerate() {
            let (poll, retries, voted) = (&poll, &retries, &voted);
            scope.spawn(move || {
                for (round, choice) in
                    ["abstain", "against", ["for", "against", "abstain"][n % 3]].iter().enumerate()
                {
                    let tries = press(address, poll, delegate, choice, &format!("form-{n}-{round}"));
                    retries.fetch_add(tries - 1, Ordering::SeqCst);
                    voted.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        scope.spawn(|| {
            while voted.load(Ordering::SeqCst) < delegates as u64 {
                thread::yield_now();
            }
            let first = victim.lock().expect("nobody has failed").take().expect("it runs");
            first.kill();
            killed.store(true, Ordering::SeqCst);
        });
    });
    assert!(killed.load(Ordering::SeqCst));
    println!("{} presses were repeated", retries.load(Ordering::SeqCst));
    let open_poll = poll_of(address, &poll);
    let turnout = &open_poll["turnout"];
    assert_eq!((&turnout["voted"], &turnout["ballots"]), (&24.into(), &72.into()), "{open_poll}");

    // The one that is left closes it: everybody counts once, with what they said last.
    let chair = second.sign_in("administrator");
    assert_eq!(second.post(&format!("/en/polls/{poll}/closure"), &chair, &[]).status, 303);
    // And one that joins sees what was done with the other.
    let third = Served::new(&["--data", &one, "--database", database]);
    for at in [second.address, third.address] {
        let tally = &poll_of(at, &poll)["outcome"]["tally"];
        let heads = ["for", "against", "abstain"].map(|choice| tally[choice]["heads"].as_u64());
        assert_eq!(heads, [Some(8), Some(8), Some(8)], "{tally}");
    }

    // The follower that signs has followed, although it was the other's commits.
    let size = || -> u64 {
        let came = get(second.address, "/ledger/checkpoint", "").expect("an answer");
        came.body.lines().nth(1).and_then(|line| line.parse().ok()).unwrap_or(0)
    };
    let said = run(&["verify", "--json", "--data", &two, "--database", database]);
    let verified: serde_json::Value = serde_json::from_str(&said.said).expect("JSON");
    let entries = verified["report"]["entries"].as_u64().expect("a number");
    for _ in 0..400 {
        if size() >= entries {
            break;
        }
        thread::sleep(Duration::from_millis(50));
    }
    assert!(size() >= entries, "{} of {entries} entries are signed", size());
    second.stop();
    third.stop();
    well(&["verify", "--data", &one, "--database", database]);
}
