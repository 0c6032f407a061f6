//! Sign-ins and keys: nobody learns who has an account, plants or keeps a sign-in, is sent elsewhere by one, or uses a key
//! twice, late, or at another door.

use super::{html, world};
use axum::{
    body::Body,
    http::{Request, header},
};
use base::{Id, Lang};
use db::params;
use shell::{Role, account, gate::Scope, settings};
use std::time::{Duration, Instant};
use testkit::{Came, Test};

const RIGHT: &str = "correct horse battery";
const WRONG: &str = "wrong wrong wrong";

/// Guesses at a password from an address of its own, as browsers do; with what the browser brings.
async fn guess(t: &Test, from: u8, email: &str, password: &str, cookie: &str) -> Came {
    let form = shell::form::encode(&[("email", email), ("password", password)]);
    let peer = std::net::SocketAddr::from(([203, 0, 113, from], 4711));
    let request = Request::post("/en/sign-in")
        .header(header::HOST, "koinon.test")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .extension(axum::extract::ConnectInfo(peer));
    t.answer(request.body(Body::from(form)).expect("a request")).await
}

/// An answer without what is another each time, and without the address that was typed.
fn told(came: &Came, email: &str) -> (u16, Vec<(String, String)>, String) {
    let mut headers = came.headers.clone();
    headers.retain(|(name, _)| name != "x-request-id" && name != "content-length");
    (came.status, headers, came.body.replace(email, "—").replace(&shell::form::escape(email), "—"))
}

#[allow(clippy::disallowed_methods, reason = "the work that an answer costs is measured")]
async fn timed<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let began = Instant::now();
    let done = work.await;
    (done, began.elapsed())
}

testkit::on_both!(
    async fn nobody_learns_who_has_an_account(open: testkit::Open) {
        let t = open.house(koinon::ROOMS).await;
        let (amina, unknown) = ("amina@town.example", "nobody@town.example");
        let (invited, closed) = ("nadia@town.example", "bruno@town.example");
        t.signed_in("amina", None, None).await;
        let (bruno, _) = t.signed_in("bruno", None, None).await;
        t.write(move |pen| {
            account::enrol(pen, invited, "Nadia", Lang::En, None)?;
            account::close(pen, bruno)
        })
        .await
        .expect("accounts");
        let mut took: [Vec<Duration>; 2] = Default::default();
        let mut right = Vec::new();
        // The same answers, in the same order, up to being made to wait.
        for n in 0..12 {
            let mut answers = Vec::new();
            for (at, email) in [amina, unknown, invited, closed].into_iter().enumerate() {
                let (came, time) = timed(guess(&t, at as u8, email, WRONG, "")).await;
                if n < 10 {
                    took.get_mut(at).into_iter().for_each(|took| took.push(time));
                }
                answers.push(told(&came, email));
            }
            assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{n}: {answers:#?}");
            assert_eq!(answers[0].0, if n < 10 { 422 } else { 429 });
        }
        // The right password of a closed account is as good as a wrong one.
        for (from, email) in [(70, closed), (71, unknown)] {
            right.push(told(&guess(&t, from, email, RIGHT, "").await, email));
        }
        assert_eq!(right[0], right[1]);
        // A hash is as much work where there is no account.
        let [known, nobody] = took.map(|mut took| {
            took.sort();
            took[took.len() / 2]
        });
        let (less, more) = (known.min(nobody), known.max(nobody));
        assert!(less * 3 > more, "known {known:?}, unknown {nobody:?}");
        let mut resets = Vec::new();
        for email in [amina, unknown, invited, closed] {
            let came = t.post("/en/reset", None, &[("email", email)]).await;
            resets.push((came.location.clone(), told(&came, email)));
        }
        assert!(resets.windows(2).all(|pair| pair[0] == pair[1]), "{resets:#?}");
    }
);

/// Whether any of these stands, as text or bytes, in any column of the tables that keep keys.
fn is_kept(t: &Test, secrets: &[&str]) -> bool {
    let rows =
        |sql: &str| -> Vec<Vec<db::Value>> { t.read(|read| Ok(read.all(sql, params![])?)).expect("rows") };
    let tables = ["sign_in", "door_key", "known_browser", "user_account", "sign_in_attempt"];
    let all = tables.map(|table| format!("{:?}", rows(&format!("SELECT * FROM {table}")))).concat();
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    secrets.iter().any(|secret| {
        let bytes = URL_SAFE_NO_PAD.decode(secret).unwrap_or_default();
        all.contains(secret) || (!bytes.is_empty() && all.contains(&format!("{bytes:?}")))
    })
}

/// The values of the cookies that an answer sets, by name.
fn cookies(came: &Came) -> Vec<&str> {
    came.headers.iter().filter(|(name, _)| name == "set-cookie").map(|(_, line)| line.as_str()).collect()
}

testkit::on_both!(
    async fn a_sign_in_is_neither_planted_nor_stolen_nor_kept(open: testkit::Open) {
        let t = open.house(koinon::ROOMS).await;
        let email = "amina@town.example";
        let (_, theirs) = t.signed_in("bruno", None, None).await;
        t.signed_in("amina", None, None).await;
        // Planted: a value somebody made up, and the planter's own sign-in.
        let made_up = "koinon=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        let mut own = Vec::new();
        for planted in [made_up, &theirs] {
            let came = guess(&t, 1, email, RIGHT, planted).await;
            let cookie = came.cookie.expect("a cookie");
            assert_ne!(cookie, planted);
            assert_eq!(t.get_as("/en/me", planted).await.status, 403, "{planted} opens nothing");
            assert!(t.get_as("/en/me", &cookie).await.body.contains("amina"));
            own.push(cookie);
        }
        // Two sign-ins are two values of 256 bits, of which only hashes are kept.
        let values: Vec<&str> = own.iter().filter_map(|cookie| cookie.split('=').nth(1)).collect();
        assert!(values[0] != values[1] && values.iter().all(|value| value.len() == 43), "{values:?}");
        assert!(!is_kept(&t, &[values[0], values[1], RIGHT]));
        // A cookie counts as one, from no other place.
        let value = values[1];
        for (name, told) in [
            ("authorization", format!("Bearer {value}")),
            ("x-koinon", value.to_owned()),
            ("cookie", format!("Koinon={value}")),
        ] {
            assert_eq!(
                t.ask(&format!("/en/me?koinon={value}"), &[(name, &told)]).await.status,
                403,
                "{name}"
            );
        }
        // It ends with its time, with signing out, and with a new password: also where it was copied.
        let copied = own[1].clone();
        assert_eq!(t.post("/en/sign-out", Some(&own[1]), &[]).await.status, 303);
        assert_eq!(t.get_as("/en/me", &copied).await.status, 403);
        let cookie = guess(&t, 1, email, RIGHT, "").await.cookie.expect("a cookie");
        t.clock.pass(30 * 86_400 + 1);
        assert_eq!(t.get_as("/en/me", &cookie).await.status, 403);
        // No script reads it, no other site sends it with a form, and over TLS it goes over TLS alone and stays ours.
        let came = guess(&t, 1, email, RIGHT, "").await;
        assert!(
            cookies(&came).iter().all(|line| line.contains("; Path=/; HttpOnly; SameSite=Lax; Max-Age="))
        );
        t.write(|pen| settings::set_field(pen, "address", "https://league.example")).await.expect("set");
        t.get("/en/").await;
        let came = guess(&t, 1, email, RIGHT, "").await;
        let set = cookies(&came);
        assert_eq!(set.len(), 2);
        for (line, name) in set.iter().zip(["__Host-koinon=", "__Host-koinon-browser="]) {
            assert!(
                line.starts_with(name) && line.ends_with("; Secure") && !line.contains("Domain"),
                "{line}"
            );
        }
        // A neighbour under the same domain puts another before it, and is passed over.
        let own = came.cookie.expect("a cookie");
        for both in [format!("koinon={}; {own}", values[0]), format!("{own}; {theirs}")] {
            let page = t.get_as("/en/me", &both).await;
            assert!(page.status == 200 && page.body.contains("amina"), "{both}: {}", page.status);
        }
        t.verify();
    }
);

testkit::on_both!(
    async fn signing_in_leads_nowhere_else(open: testkit::Open) {
        let t = open.house(koinon::ROOMS).await;
        t.signed_in("amina", None, None).await;
        for next in [
            "https://evil.example/",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            " //evil.example",
            "/ /evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "evil.example",
            "http:evil.example",
            "/\u{a0}/evil.example",
            "",
            "/en/\r\nset-cookie: koinon=x",
            "?next=//evil.example",
            "#//evil.example",
            "@evil.example",
            ".evil.example",
        ] {
            for door in ["/en/sign-in", "/fr/sign-in"] {
                let fields = [("email", "amina@town.example"), ("password", RIGHT), ("next", next)];
                let came = t.post(door, None, &fields).await;
                assert_eq!(
                    (came.status, came.location.as_str()),
                    (303, &*format!("/{}/me", &door[1..3])),
                    "{next:?}"
                );
                let asked = t.get(&format!("{door}?next={}", shell::form::escape(next))).await;
                let leads = html::forms(&asked.body).into_iter().flat_map(|form| form.fields);
                let leads: Vec<String> =
                    leads.filter(|field| field.name == "next").map(|field| field.value).collect();
                assert_eq!(leads, [""], "{next:?}");
            }
        }
        // What stands behind the first slash stays on this host, however it is spelled.
        for (next, place) in [
            ("/en/members?q=//evil.example", "/en/members?q=//evil.example"),
            ("/en/../..//evil.example", "/en/../..//evil.example"),
            ("/%2f/evil.example", "/%2f/evil.example"),
            ("/é", "/%C3%A9"),
        ] {
            let fields = [("email", "amina@town.example"), ("password", RIGHT), ("next", next)];
            assert_eq!(t.post("/en/sign-in", None, &fields).await.location, place);
        }
        // No address of another leads anywhere either.
        for place in [
            "//evil.example",
            "//evil.example/..",
            "/\\evil.example",
            "/en//evil.example",
            "/https://evil.example",
        ] {
            let came = t.get(&place.replace('\\', "%5C")).await;
            assert!(
                came.status == 404 && came.location.is_empty(),
                "{place}: {} {}",
                came.status,
                came.location
            );
        }
    }
);

/// The last part of an address: the key.
fn key(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or_default()
}

/// The address in the latest letter to somebody.
fn latest(t: &Test, email: &str) -> String {
    let sql = "SELECT body FROM mail WHERE recipient = ?1 ORDER BY created_at DESC, id DESC LIMIT 1";
    let body: String = t.read(|read| Ok(read.one(sql, params![email])?)).expect("a letter");
    let word = body.split_whitespace().find(|word| word.contains("/reset/")).expect("an address");
    word.strip_prefix(&t.house.settings.address).expect("our address").to_owned()
}

testkit::on_both!(
    async fn a_key_opens_one_door_once_in_its_time(open: testkit::Open) {
        let t = world::filled(open).await;
        let l = t.house.locale(Lang::En);
        let (person, meeting): (Id<shell::Person>, ledger::Uuid) = t
            .read(|read| {
                let sql = "SELECT r.person, r.meeting FROM roll_entry r JOIN meeting m ON m.id = r.meeting
                           WHERE r.person IS NOT NULL AND m.opened_at IS NOT NULL AND m.closed_at IS NULL
                           ORDER BY r.id LIMIT 1";
                Ok(read.one(sql, params![])?)
            })
            .expect("somebody on a roll");
        let until = t.house.moment.now().plus_seconds(3_600);
        let (invitation, link) = t
            .write(move |pen| {
                let user = account::enrol(pen, "nadia@town.example", "Nadia", Lang::En, None)?;
                let invitation = account::invite(pen, &l, "The league", "", user)?;
                let only = Scope { kind: "meeting".to_owned(), id: meeting };
                Ok((invitation, account::mailed_link(pen, "", Lang::En, person, only, until)?))
            })
            .await
            .expect("keys");
        let email = "chair@league.example";
        assert_eq!(t.post("/en/reset", None, &[("email", email)]).await.status, 303);
        let reset = latest(&t, email);
        let new = [("password", "a set of new words")];
        assert!(!is_kept(&t, &[key(&invitation), key(&link), key(&reset)]));
        // At another door, with a letter changed, cut short, or made up, it opens nothing.
        let doors = ["reset", "invitations", "links"];
        for (own, address) in [(0, &reset), (1, &invitation), (2, &link)] {
            let good = key(address);
            let mut altered = good.to_owned();
            altered.replace_range(..1, if good.starts_with('A') { "B" } else { "A" });
            for (at, door) in doors.iter().enumerate() {
                let words = [altered.as_str(), &good[1..], "", "AAAA", "%00", "..%2f"];
                let other = (at != own).then_some(good);
                for word in words.into_iter().chain(other) {
                    for came in [
                        t.get(&format!("/en/{door}/{word}")).await,
                        t.post(&format!("/en/{door}/{word}"), None, &new).await,
                    ] {
                        let is_shut = matches!(came.status, 400 | 404 | 405 | 422)
                            || came.location == "/en/reset?sent=1"
                            // Nothing after a slash is led to the page before it.
                            || (word.is_empty() && came.status == 308 && came.location == format!("/en/{door}"));
                        assert!(
                            is_shut && came.cookie.is_none(),
                            "{door}/{word}: {} {}",
                            came.status,
                            came.location
                        );
                    }
                }
            }
        }
        // Looking uses nothing up; using does, whoever comes second and however close.
        for place in [&invitation, &reset, &link] {
            assert_eq!([t.get(place).await.status, t.get(place).await.status], [200, 200], "{place}");
            assert!(t.get(place).await.cookie.is_none());
        }
        for place in [&invitation, &reset] {
            let tries = (0..8).map(|_| t.post(place, None, &new));
            let came = futures_util::future::join_all(tries).await;
            let opened: Vec<&Came> = came.iter().filter(|came| came.cookie.is_some()).collect();
            assert_eq!((opened.len(), opened[0].status), (1, 303), "{place}");
            assert!(came.iter().filter(|came| came.cookie.is_none()).all(|came| came.status == 422));
            assert_eq!(t.get(place).await.status, 422);
        }
        // A link may be used again, in its meeting and nowhere else, until its time is over.
        let entered = t.post(&link, None, &[]).await;
        let again = t.post(&link, None, &[]).await;
        let cookie = entered.cookie.expect("a sign-in");
        assert_ne!(Some(&cookie), again.cookie.as_ref());
        assert_eq!(t.get_as(&format!("/en/meetings/{meeting}/mine"), &cookie).await.status, 200);
        for place in ["/en/me/account", "/en/people", "/en/settings", "/en/users", "/en/imports"] {
            assert_eq!(t.get_as(place, &cookie).await.status, 403, "{place}");
        }
        let led = t.get_as("/en/me", &cookie).await;
        assert_eq!((led.status, &*led.location), (303, &*format!("/en/meetings/{meeting}/mine")));
        let others: Vec<ledger::Uuid> = t
            .read(|read| Ok(read.all("SELECT id FROM meeting WHERE id <> ?1", params![meeting])?))
            .expect("meetings");
        assert!(!others.is_empty());
        for other in others {
            assert_eq!(t.get_as(&format!("/en/meetings/{other}/mine"), &cookie).await.status, 403);
        }
        t.clock.pass(3_601);
        for came in [t.get(&link).await, t.post(&link, None, &[]).await] {
            assert!(came.status == 422 && came.cookie.is_none(), "{}", came.body);
        }
        // An hour for a new password, two weeks for an invitation.
        assert_eq!(t.post("/en/reset", None, &[("email", "steward@league.example")]).await.status, 303);
        let (late, l) = (latest(&t, "steward@league.example"), t.house.locale(Lang::En));
        t.clock.pass(3_601);
        assert_eq!(t.post(&late, None, &new).await.status, 422);
        let late = t
            .write(move |pen| {
                let user = account::enrol(pen, "omar@town.example", "Omar", Lang::En, None)?;
                account::grant(pen, user, Role::Administrator, None)?;
                account::invite(pen, &l, "The league", "", user)
            })
            .await
            .expect("invited");
        t.clock.pass(14 * 86_400 + 1);
        let came = t.post(&late, None, &new).await;
        assert!(came.status == 422 && came.cookie.is_none());
        t.verify();
    }
);
