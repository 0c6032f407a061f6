//! Accounts as their owners, strangers and administrators meet them, on both databases.

use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, header},
};
use base::{Id, Lang};
use shell::{
    House, Person, Proxies, Site,
    account::{
        self, User,
        letters::{self, Notice},
    },
    mail::{self, Letter},
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
    came.status == 429 && came.body.contains("Too many attempts")
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
testkit::on_both!(
    async fn whoever_is_signed_in_is_not_asked_to_sign_in(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (_, cookie) = t.signed_in("amina", None, None).await;
        let came = t.post("/en/users/new", Some(&cookie), &[]).await;
        assert_eq!(came.status, 403);
        assert!(came.body.contains("Only an administrator can do this"), "{}", came.body);
        assert!(!came.body.contains("/en/sign-in"), "{}", came.body);
        let came = t.post("/en/users/new", None, &[]).await;
        assert_eq!(came.status, 403);
        assert!(came.body.contains("name=\"sign-in-password\""), "{}", came.body);
    }
);

async fn own(t: &Test, cookie: &str) -> Came {
    let came = t.get_as("/en/me/account", cookie).await;
    assert_eq!(came.status, 200);
    came
}

/// The addresses to which a page's forms post, of those that end in a word.
fn forms<'c>(came: &'c Came, end: &str) -> Vec<&'c str> {
    let all = came.body.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
    all.filter(|place| place.ends_with(end)).collect()
}

testkit::on_both!(
    async fn sign_ins_are_listed_and_ended_by_their_owner_alone(open: testkit::Open) {
        let t = open.house(&[]).await;
        t.signed_in("amina", None, None).await;
        let (_, bruno) = t.signed_in("bruno", None, None).await;
        let agent = "Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0";
        let right = [("email", "amina@town.example"), ("password", RIGHT)];
        let phone = from(&t, "203.0.113.77", "/en/sign-in", &right, &[("user-agent", agent)]).await;
        let phone = phone.cookie.expect("a cookie");
        let desk = from(&t, "127.0.0.1", "/en/sign-in", &right, &[]).await.cookie.expect("a cookie");
        t.clock.pass(7200);
        let page = own(&t, &desk).await;
        for told in ["Firefox, Android", "network 203.0.113.0/24", "this machine", "Unknown browser"] {
            assert!(page.body.replace(['\u{2068}', '\u{2069}'], "").contains(told), "{told}: {}", page.body);
        }
        assert_eq!(page.body.matches("this one").count(), 1);
        // Three stand there: two from here on, one of the making of the account; this one has no button of its own.
        let ends: Vec<String> = forms(&page, "/end").into_iter().map(str::to_owned).collect();
        assert_eq!(ends.len(), 2);
        for end in &ends {
            assert_eq!(t.post(end, Some(&bruno), &[]).await.status, 404);
            assert_eq!(t.post(end, None, &[]).await.status, 403);
        }
        assert_eq!(t.get_as("/en/me", &phone).await.status, 200);
        for end in &ends {
            assert_eq!(t.post(end, Some(&desk), &[]).await.location, "/en/me/account?done=ended");
        }
        assert_eq!(t.get_as("/en/me", &phone).await.status, 403);
        assert_eq!(t.get_as("/en/me", &desk).await.status, 200);
        let again =
            guess(&t, "203.0.113.77", "amina@town.example", RIGHT, "").await.cookie.expect("a cookie");
        assert_eq!(t.post("/en/me/sign-ins/end-others", Some(&again), &[]).await.status, 303);
        assert_eq!(t.get_as("/en/me", &desk).await.status, 403);
        assert!(forms(&own(&t, &again).await, "/end").is_empty());
        assert_eq!(t.get_as("/en/me", &bruno).await.status, 200);
        t.verify();
    }
);

testkit::on_both!(
    async fn what_was_typed_outlasts_a_sign_in(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (_, cookie) = t.signed_in("amina", Some((shell::Role::Administrator, None)), None).await;
        t.clock.pass(31 * 86_400);
        let long = "<b> & \"two\"\r\nlines";
        let typed = [("name-en", long), ("zone", "Africa/Tunis"), ("present", "a secret"), ("version", "-1")];
        let came = t.post("/en/settings", Some(&cookie), &typed).await;
        assert_eq!(came.status, 403);
        let kept =
            "<input type=\"hidden\" name=\"name-en\" value=\"&#60;b&#62; &#38; &#34;two&#34;\r\nlines\">";
        assert!(came.body.contains(kept), "{}", came.body);
        assert!(came.body.contains("<form method=\"post\" action=\"/en/settings\">"), "{}", came.body);
        assert!(!came.body.contains("a secret"));

        // A wrong password keeps it too, and is counted as anywhere.
        let enter = |password| {
            let mut all = typed.to_vec();
            all.extend([("sign-in-email", "amina@town.example"), ("sign-in-password", password)]);
            all
        };
        let came = t.post("/en/settings", None, &enter(WRONG)).await;
        assert!(is_wrong(&came), "{}", came.body);
        assert!(came.body.contains(kept) && !came.body.contains(WRONG), "{}", came.body);
        assert_eq!(came.cookie, None);

        // The form comes back with everything in it, and nothing was done.
        let came = t.post("/en/settings", None, &enter(RIGHT)).await;
        assert_eq!(came.status, 200);
        assert!(came.body.contains("You are signed in. Below is what you typed."), "{}", came.body);
        assert!(came.body.contains("value=\"&lt;b&gt; &amp; &quot;two&quot;\r\nlines\""), "{}", came.body);
        assert!(came.body.contains("<option value=\"Africa/Tunis\" selected>"), "{}", came.body);
        assert!(!came.body.contains(RIGHT));
        let fresh = came.cookie.expect("a cookie");
        assert!(t.get("/en/").await.body.contains("A federation of cities and regions"), "nothing was set");

        // Whoever signed in elsewhere meanwhile is shown the same; whoever did not is asked again.
        let elsewhere = [("zone", "Africa/Tunis"), ("sign-in-password", ""), ("sign-in-elsewhere", "1")];
        let came = t.post("/en/settings", Some(&fresh), &elsewhere).await;
        assert_eq!((came.status, came.cookie), (200, None));
        assert!(came.body.contains("<option value=\"Africa/Tunis\" selected>"), "{}", came.body);
        assert_eq!(t.post("/en/settings", None, &elsewhere).await.status, 403);

        // More than anybody types, and a right that the sign-in does not bring, are told as ever.
        let much = "a".repeat(300 << 10);
        let came = t.post("/en/settings", None, &[("name-en", &much)]).await;
        assert_eq!(came.status, 403);
        assert!(came.body.len() < 20_000 && came.body.contains("This needs a sign-in"), "{}", came.body);
        t.signed_in("bruno", None, None).await;
        let bruno = [("sign-in-email", "bruno@town.example"), ("sign-in-password", RIGHT)];
        let came = t.post("/en/settings", None, &bruno).await;
        assert_eq!(came.status, 403);
        assert!(came.cookie.is_some() && came.body.contains("Only an administrator"), "{}", came.body);
        // No other site signs anybody in.
        let forged = [("sec-fetch-site", "cross-site")];
        let came = from(&t, "203.0.113.9", "/en/settings", &enter(RIGHT), &forged).await;
        assert_eq!((came.status, came.cookie), (403, None));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_long_list_says_which_part_of_it_is_shown(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (_, cookie) = t.signed_in("amina", Some((shell::Role::Administrator, None)), None).await;
        t.write(|pen| {
            for n in 0..60 {
                shell::account::enrol(pen, &format!("clerk-{n:02}@town.example"), "Clerk", Lang::En, None)?;
            }
            Ok(())
        })
        .await
        .expect("accounts");
        let page = t.get_as("/en/users", &cookie).await.body;
        assert!(page.contains("<span>1–50 of 61</span>"), "{page}");
        let last = "/en/users?q=&amp;after=clerk-48%40town.example";
        assert!(page.contains(last), "{page}");
        let page = t.get_as(&last.replace("&amp;", "&"), &cookie).await.body;
        assert!(page.contains("<span>51–61 of 61</span>") && page.contains("rel=\"prev\""), "{page}");
        let size = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
        let page = t.get("/en/ledger?from=30").await.body;
        assert!(page.contains(&format!("<span>Entries 30 to 11 of {size}</span>")), "{page}");
    }
);

testkit::on_both!(
    async fn when_a_sign_in_was_last_used_is_known_to_the_hour(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (_, cookie) = t.signed_in("amina", None, None).await;
        assert_eq!(own(&t, &cookie).await.body.matches("10:00").count(), 2);
        t.clock.pass(3 * 3600);
        assert_eq!(t.get_as("/en/me", &cookie).await.status, 200);
        t.clock.pass(60);
        let page = own(&t, &cookie).await.body;
        assert_eq!((page.matches("10:00").count(), page.matches("13:00").count()), (1, 1), "{page}");
    }
);

testkit::on_both!(
    async fn a_password_is_changed_by_whoever_knows_the_present_one(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (_, other) = t.signed_in("amina", None, None).await;
        let email = "amina@town.example";
        let cookie = guess(&t, "198.51.100.1", email, RIGHT, "").await.cookie.expect("a cookie");
        assert_eq!(t.post("/en/reset", None, &[("email", email)]).await.status, 303);
        let reset = letters(&t).pop().expect("a letter");
        let new = "a fresh set of words";
        let post = async |present: &str, password: &str| {
            t.post("/en/me/password", Some(&cookie), &[("present", present), ("password", password)]).await
        };
        let came = post(WRONG, new).await;
        assert_eq!(came.status, 422);
        assert!(came.body.contains("This is not your present password"), "{}", came.body);
        assert!(post(RIGHT, "short").await.body.contains("Too short"));
        let came = post(RIGHT, new).await;
        assert_eq!((came.status, came.location.as_str()), (303, "/en/me/account?done=password"));
        let fresh = came.cookie.expect("a cookie");
        assert_eq!(t.get_as("/en/me", &fresh).await.status, 200);
        assert_eq!(t.get_as("/en/me", &other).await.status, 403);
        assert_eq!(t.get_as("/en/me", &cookie).await.status, 403);
        assert_eq!(t.post(&reset, None, &[("password", WRONG)]).await.status, 422);
        assert!(is_wrong(&guess(&t, "198.51.100.1", email, RIGHT, "").await));
        assert_eq!(guess(&t, "198.51.100.1", email, new, "").await.status, 303);
        // Whoever finds an open browser does not guess for ever.
        let wrong = [("present", WRONG), ("password", RIGHT)];
        for _ in 0..10 {
            assert!(!is_throttled(&t.post("/en/me/password", Some(&fresh), &wrong).await));
        }
        assert!(is_throttled(&t.post("/en/me/password", Some(&fresh), &wrong).await));
        t.verify();
    }
);

testkit::on_both!(
    async fn one_says_how_one_is_called_and_in_which_language(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (user, cookie) = t.signed_in("amina", None, None).await;
        let came = t.post("/en/me/account", Some(&cookie), &[("name", "Amina Diallo"), ("lang", "fr")]).await;
        assert_eq!(came.location, "/en/me/account?done=profile");
        let account = t.read(|read| Ok(account::user(read, user)?)).expect("read").expect("an account");
        assert_eq!((account.name.as_str(), account.lang.as_str()), ("Amina Diallo", "fr"));
        let wrong = [("name", ""), ("lang", "xx")];
        assert_eq!(t.post("/en/me/account", Some(&cookie), &wrong).await.status, 422);
        t.verify();
    }
);

/// The kinds of the latest entries, the oldest of them first.
fn kinds(t: &Test, count: usize) -> Vec<String> {
    let sql = "SELECT kind FROM ledger_entry ORDER BY seq DESC LIMIT ?1";
    let read = t.read(|read| Ok(read.all::<String>(sql, db::params![count])?));
    let mut kinds = read.expect("kinds");
    kinds.reverse();
    kinds
}

testkit::on_both!(
    async fn an_administrator_gives_and_ends_rights_and_closes_accounts(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (me, cookie) = t.signed_in("amina", Some((shell::Role::Administrator, None)), None).await;
        let as_me = Some(cookie.as_str());
        let new =
            [("email", "Nadia@town.example"), ("name", "Nadia"), ("lang", "fr"), ("right", "administrator")];
        let came = t.post("/en/users/new", as_me, &new).await;
        assert_eq!(came.status, 303, "{}", came.body);
        let place = came.location.split('?').next().expect("a place").to_owned();
        assert_eq!(kinds(&t, 2), ["user.enrolled", "grant.given"]);
        assert!(
            t.post("/en/users/new", as_me, &new)
                .await
                .body
                .contains("There is an account nadia@town.example already")
        );
        let list = t.get_as("/en/users?q=NADIA", &cookie).await.body;
        assert!(list.contains("nadia@town.example") && !list.contains("amina@"), "{list}");
        assert!(list.contains("invited, no password yet") && list.contains("Administrator"), "{list}");
        assert!(t.get_as("/en/users?q=%25", &cookie).await.body.contains("No account is found"));

        // She has no password yet: the house would be without anybody.
        let own = format!("/en/users/{me}");
        let grant = forms(&t.get_as(&own, &cookie).await, "/end")[0].to_owned();
        for (act, fields) in [(grant.as_str(), []), (&format!("{own}/close"), [])] {
            let came = t.post(act, as_me, &fields).await;
            assert_eq!(came.status, 422);
            assert!(
                came.body.contains("Nobody else who can sign in administers this house"),
                "{}",
                came.body
            );
        }
        let invitation = letters(&t).pop().expect("a letter");
        assert!(invitation.starts_with("/fr/invitations/"), "{invitation}");
        let nadia = t.post(&invitation, None, &[("password", RIGHT)]).await.cookie.expect("a cookie");
        assert_eq!(t.get_as("/en/users", &nadia).await.status, 200);

        // A grant of one account is not ended through another's page.
        let foreign = grant.replace(&me.to_string(), place.rsplit('/').next().expect("an id"));
        assert_eq!(t.post(&foreign, as_me, &[]).await.status, 404);
        let hers = forms(&t.get_as(&place, &cookie).await, "/end")[0].to_owned();
        assert_eq!(t.post(&hers, as_me, &[]).await.status, 303);
        assert_eq!(kinds(&t, 1), ["grant.ended"]);
        assert_eq!(t.get_as("/en/users", &nadia).await.status, 403);
        t.verify();

        let given = t.post(&format!("{place}/grants"), as_me, &[("right", "administrator")]).await;
        assert_eq!(given.status, 303, "{}", given.body);
        let refused =
            t.post(&format!("{place}/grants"), as_me, &[("right", "steward"), ("over", "atlantis")]).await;
        assert!(refused.body.contains("“atlantis” is nothing over which"), "{}", refused.body);
        assert_eq!(t.post(&format!("{place}/invite"), as_me, &[]).await.status, 303);
        let late = letters(&t).pop().expect("a letter");

        assert_eq!(t.post(&format!("{place}/close"), as_me, &[]).await.status, 303);
        assert_eq!(kinds(&t, 2), ["grant.ended", "user.closed"]);
        assert_eq!(t.get_as("/en/me", &nadia).await.status, 403);
        assert!(is_wrong(&guess(&t, "198.51.100.1", "nadia@town.example", RIGHT, "").await));
        assert_eq!(t.post(&late, None, &[("password", RIGHT)]).await.status, 422);
        assert!(t.get_as(&place, &cookie).await.body.contains("This account is closed"));
        for act in ["grants", "invite"] {
            let came = t.post(&format!("{place}/{act}"), as_me, &[("right", "administrator")]).await;
            assert!(came.body.contains("This account is closed. Reopen it first"), "{}", came.body);
        }
        t.verify();

        assert_eq!(t.post(&format!("{place}/reopen"), as_me, &[]).await.status, 303);
        assert_eq!(kinds(&t, 1), ["user.reopened"]);
        assert!(is_wrong(&guess(&t, "198.51.100.1", "nadia@town.example", RIGHT, "").await));
        assert_eq!(t.post(&format!("{place}/invite"), as_me, &[]).await.status, 303);
        let invitation = letters(&t).pop().expect("a letter");
        let nadia = t.post(&invitation, None, &[("password", RIGHT)]).await.cookie.expect("a cookie");
        assert_eq!(t.get_as("/en/users", &nadia).await.status, 403);
        t.verify();
    }
);

testkit::on_both!(
    async fn a_letter_is_switched_off_by_one_click(open: testkit::Open) {
        let t = open.house(&[]).await;
        let person = t.write(|pen| Ok(pen.id::<Person>())).await.expect("a person");
        let (user, cookie) = t.signed_in("amina", None, Some(person)).await;
        let house = std::sync::Arc::clone(&t.house);
        let written = t.write(move |pen| {
            let reader = letters::reader_of(pen.tx, person)?.expect("a reader");
            assert_eq!((reader.user, reader.lang), (user, Lang::En));
            let (subject, body) = ("A question".to_owned(), "Text.".to_owned());
            let letter = Letter {
                to: reader.email.clone(),
                subject,
                body,
                lang: Lang::Fr,
                person: Some(person),
                off: None,
            };
            Ok(letters::post(pen, &house, &reader, Notice::Poll, letter)?)
        });
        written.await.expect("written");
        assert_eq!(mail::send_waiting(&t.house).await.expect("sent"), 1);
        let files = std::fs::read_dir(t.house.folder.join("mail")).expect("a folder");
        let file = files.map(|file| file.expect("a file").path()).next().expect("a letter");
        let text = std::fs::read_to_string(file).expect("a letter");
        let head: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).collect();
        assert!(head.contains(&"List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{text}");
        let prefix = "List-Unsubscribe: <http://127.0.0.1:8080";
        let off = head.iter().find_map(|line| line.strip_prefix(prefix)?.strip_suffix('>'));
        let off = off.expect("a way off").to_owned();
        assert!(off.starts_with("/fr/letters/poll/"), "{off}");

        let wants = || t.read(|read| Ok(letters::readers(read, Notice::Poll)?.contains_key(&person)));
        // Whatever looks at the address by itself switches nothing off.
        assert_eq!(t.get(&off).await.status, 200);
        assert!(wants().expect("read"));
        // The key is good for one kind of letter, and nobody makes another.
        let (rest, _) = off.split_at(off.len() - 1);
        for wrong in [off.replace("/poll/", "/call/"), off.replace("/poll/", "/none/"), rest.to_owned()] {
            assert_eq!(t.get(&wrong).await.status, 404, "{wrong}");
            assert_eq!(t.post(&wrong, None, &[]).await.status, 404, "{wrong}");
        }
        // A mail program sends this, without a cookie, and goes nowhere else.
        let fields = [("List-Unsubscribe", "One-Click")];
        for _ in 0..2 {
            assert_eq!(from(&t, "203.0.113.9", &off, &fields, &[]).await.status, 200);
            assert!(!wants().expect("read"));
        }
        let account = t.get_as("/en/me/account", &cookie).await.body;
        let ticked = |name: &str| account.contains(&format!(r#"name="{name}" value="yes" checked"#));
        assert_eq!((ticked("call"), ticked("poll")), (true, false), "{account}");
        let held = t.get_as("/en/me/held.json", &cookie).await.body;
        assert!(held.contains("/fr/letters/poll/…") && !held.contains(&off), "{held}");
    }
);
