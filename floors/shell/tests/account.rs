//! Accounts as their owners, strangers and administrators meet them, on both databases.

use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, header},
};
use base::{Id, Lang};
use shell::{
    House, Proxies, Site,
    account::{self, User},
};
use std::net::SocketAddr;
use testkit::{Came, Test};

const RIGHT: &str = "correct horse battery";
const WRONG: &str = "wrong wrong wrong";

/// A form sent from an address, with cookies and other headers.
async fn from(t: &Test, peer: &str, place: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Came {
    let mut request = Request::post(place)
        .header(header::HOST, "koinon.test")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let peer: SocketAddr = format!("{peer}:4711").parse().expect("an address");
    let request = request.extension(ConnectInfo(peer)).body(Body::from(shell::form::encode(fields)));
    t.answer(request.expect("a request")).await
}

async fn guess(t: &Test, peer: &str, email: &str, password: &str, cookie: &str) -> Came {
    let fields = [("email", email), ("password", password)];
    from(t, peer, "/en/sign-in", &fields, &[("cookie", cookie)]).await
}

fn is_wrong(came: &Came) -> bool {
    came.status == 422 && came.body.contains("Address or password is wrong")
}

fn is_throttled(came: &Came) -> bool {
    came.status == 422 && came.body.contains("Too many attempts")
}

/// The mark by which a browser is known again, as a cookie.
fn mark(came: &Came) -> String {
    let lines = came.headers.iter().filter(|(name, _)| name == "set-cookie");
    let mark = lines.map(|(_, line)| line.as_str()).find(|line| line.starts_with("koinon-browser="));
    let mark = mark.expect("a mark");
    assert!(mark.contains("; HttpOnly; SameSite=Lax; Max-Age=31536000"), "{mark}");
    mark.split(';').next().expect("a cookie").to_owned()
}

testkit::on_both!(
    async fn guesses_made_at_once_are_all_counted(open: testkit::Open) {
        let t = open.house(&[]).await;
        t.signed_in("amina", None, None).await;
        let guesses = (0..40).map(|_| guess(&t, "203.0.113.9", "amina@town.example", WRONG, ""));
        let came = futures_util::future::join_all(guesses).await;
        assert_eq!(came.iter().filter(|came| is_wrong(came)).count(), 10);
        assert_eq!(came.iter().filter(|came| is_throttled(came)).count(), 30);
        assert!(is_throttled(&guess(&t, "203.0.113.9", "amina@town.example", RIGHT, "").await));
        t.clock.pass(901);
        assert_eq!(guess(&t, "203.0.113.9", "amina@town.example", RIGHT, "").await.status, 303);
    }
);

testkit::on_both!(
    async fn a_stranger_keeps_nobody_out(open: testkit::Open) {
        let t = open.house(&[]).await;
        for name in ["amina", "bruno"] {
            t.signed_in(name, None, None).await;
        }
        let (amina, bruno) = ("amina@town.example", "bruno@town.example");
        let home = guess(&t, "198.51.100.1", amina, RIGHT, "").await;
        assert_eq!(home.status, 303);
        for _ in 0..10 {
            assert!(is_wrong(&guess(&t, "203.0.113.9", amina, WRONG, "").await));
        }
        assert!(is_throttled(&guess(&t, "203.0.113.9", amina, RIGHT, "").await));
        // From elsewhere, as somebody else from the same address, and from there with a browser known to the account.
        assert_eq!(guess(&t, "198.51.100.2", amina, RIGHT, "").await.status, 303);
        assert_eq!(guess(&t, "203.0.113.9", bruno, RIGHT, "").await.status, 303);
        assert_eq!(guess(&t, "203.0.113.9", amina, RIGHT, &mark(&home)).await.status, 303);
        // What an account does not know helps nobody; and a known browser does not guess for ever either.
        let other = guess(&t, "198.51.100.3", bruno, RIGHT, "").await;
        assert!(is_throttled(&guess(&t, "203.0.113.9", amina, RIGHT, &mark(&other)).await));
        for _ in 0..10 {
            assert!(is_wrong(&guess(&t, "198.51.100.9", amina, WRONG, &mark(&home)).await));
        }
        assert!(is_throttled(&guess(&t, "198.51.100.9", amina, RIGHT, &mark(&home)).await));
    }
);

testkit::on_both!(
    async fn guessing_from_everywhere_is_slowed_to_one_a_minute(open: testkit::Open) {
        let t = open.house(&[]).await;
        t.signed_in("amina", None, None).await;
        let amina = "amina@town.example";
        let home = mark(&guess(&t, "198.51.100.1", amina, RIGHT, "").await);
        for n in 0..50 {
            assert!(is_wrong(&guess(&t, &format!("203.0.113.{n}"), amina, WRONG, "").await), "{n}");
        }
        let came = guess(&t, "203.0.113.200", amina, RIGHT, "").await;
        assert!(came.body.contains("Too many attempts. Wait 1 minute,"), "{}", came.body);
        assert_eq!(guess(&t, "203.0.113.200", amina, RIGHT, &home).await.status, 303);
        t.clock.pass(61);
        assert!(is_wrong(&guess(&t, "203.0.113.201", amina, WRONG, "").await));
        assert!(is_throttled(&guess(&t, "203.0.113.202", amina, WRONG, "").await));
        t.clock.pass(61);
        assert_eq!(guess(&t, "203.0.113.203", amina, RIGHT, "").await.status, 303);
    }
);

async fn invited(t: &Test, email: &'static str) -> (Id<User>, String) {
    let l = t.house.locale(Lang::En);
    let done = t.write(move |pen| {
        let user = account::enrol(pen, email, "Nadia", Lang::En, None)?;
        Ok((user, account::invite(pen, &l, "The league", "", user)?))
    });
    done.await.expect("invited")
}

testkit::on_both!(
    async fn choosing_a_password_voids_every_other_key(open: testkit::Open) {
        let t = open.house(&[]).await;
        let email = "nadia@town.example";
        let (_, first) = invited(&t, email).await;
        let (_, second) = invited(&t, email).await;
        let chosen = [("password", RIGHT)];
        assert_eq!(t.post("/en/reset", None, &[("email", email)]).await.status, 303);
        let reset = letters(&t).pop().expect("a letter");
        assert_eq!(t.get(&reset).await.status, 200);
        assert_eq!(t.post(&second, None, &chosen).await.status, 303);
        for dead in [&first, &second, &reset] {
            let came = t.post(dead, None, &[("password", "somebody else's words")]).await;
            assert_eq!(came.status, 422, "{dead}");
            assert!(came.body.contains("used already"), "{}", came.body);
            assert!(came.cookie.is_none());
        }
        assert_eq!(guess(&t, "198.51.100.1", email, RIGHT, "").await.status, 303);
    }
);

/// The addresses of keys in the letters that wait, the latest last.
fn letters(t: &Test) -> Vec<String> {
    let read = t.read(|read| {
        let sql = "SELECT body FROM mail ORDER BY created_at, id";
        Ok(read.all::<String>(sql, db::params![])?)
    });
    let bodies = read.expect("letters");
    let words = bodies.iter().flat_map(|body| body.split_whitespace());
    words.filter_map(|word| word.strip_prefix(&t.house.settings.address)).map(str::to_owned).collect()
}

testkit::on_both!(
    async fn a_trusted_proxy_says_who_came_and_nobody_else(open: testkit::Open) {
        let site = Site { proxies: Proxies::parse("10.0.0.0/8").expect("a network"), ..open.site() };
        let t = open.house(&[]).await;
        t.signed_in("amina", None, None).await;
        let house = House::open(&site, &[], t.house.moment.clone()).await.expect("opens behind a proxy");
        let t = Test { house, ..t };
        let right = [("email", "amina@town.example"), ("password", RIGHT)];
        let wrong = [("email", "amina@town.example"), ("password", WRONG)];
        for n in 0..10 {
            // Each says it is another; the proxy wrote the last.
            let told = format!("192.0.2.{n}, 203.0.113.9");
            let came = from(&t, "10.0.0.1", "/en/sign-in", &wrong, &[("x-forwarded-for", &told)]).await;
            assert!(is_wrong(&came), "{n}");
        }
        let told = [("x-forwarded-for", "192.0.2.77, 203.0.113.9"), ("x-forwarded-proto", "https")];
        assert!(is_throttled(&from(&t, "10.0.0.1", "/en/sign-in", &right, &told).await));
        // Another client of the same proxy, over TLS.
        let told = [("x-forwarded-for", "203.0.113.10"), ("x-forwarded-proto", "https")];
        let came = from(&t, "10.0.0.1", "/en/sign-in", &right, &told).await;
        assert_eq!(came.status, 303);
        let cookies: Vec<_> = came.headers.iter().filter(|(name, _)| name == "set-cookie").collect();
        assert_eq!(cookies.len(), 2);
        assert!(cookies.iter().all(|(_, line)| line.ends_with("; Secure")), "{cookies:?}");
        // A stranger who claims the same is not believed: the connection's address is counted, and no TLS assumed.
        let came = from(&t, "203.0.113.9", "/en/sign-in", &right, &told).await;
        assert!(is_throttled(&came), "{}", came.body);
        let came = from(&t, "192.0.2.200", "/en/sign-in", &right, &told).await;
        assert_eq!(came.status, 303);
        assert!(came.headers.iter().all(|(_, value)| !value.contains("; Secure")));
    }
);
