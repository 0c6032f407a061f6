//! Requests of strangers: forged, oversized, slow, with addresses and headers that lead astray; and what every answer says
//! to a browser so that it protects whoever reads it.

use super::{html, world};
use axum::{
    body::{Body, Bytes},
    http::{Request, header},
};
use base::Lang;
use db::params;
use std::{
    collections::BTreeSet,
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use testkit::{Came, Test};

/// A request as it is, with headers.
fn request(method: &str, place: &str, headers: &[(&str, &str)]) -> axum::http::request::Builder {
    let begun = Request::builder().method(method).uri(place).header(header::HOST, "koinon.test");
    headers.iter().fold(begun, |request, (name, value)| request.header(*name, *value))
}

async fn sent(t: &Test, method: &str, place: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Came {
    t.answer(request(method, place, headers).body(body.into()).expect("a request")).await
}

/// How much there is of everything that a change adds to.
fn sizes(t: &Test) -> Vec<i64> {
    let tables = [
        "ledger_entry",
        "mail",
        "sign_in",
        "door_key",
        "user_account",
        "user_grant",
        "member",
        "staged_file",
    ];
    let there: Vec<String> = t
        .read(|read| {
            let sql = match read.dialect() {
                db::Dialect::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table'",
                db::Dialect::Postgres => "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema()",
            };
            Ok(read.all(sql, params![])?)
        })
        .expect("tables");
    let counted = tables.iter().filter(|table| there.iter().any(|name| name == *table));
    counted
        .map(|table| {
            t.read(|read| Ok(read.one(&format!("SELECT COUNT(*) FROM {table}"), params![])?))
                .expect("counted")
        })
        .collect()
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

testkit::on_both!(
    async fn what_another_site_sends_changes_nothing(open: testkit::Open) {
        let t = world::filled(open).await;
        let cookie = world::sign_in(&t, "administrator").await;
        let own = ("cookie", cookie.as_str());
        let pages = world::crawl(&t, Some(&cookie), Lang::En, &[], 2).await;
        let real = world::changes(&t, &pages);
        assert!(real.len() > 50, "{}", real.len());
        let before = sizes(&t);
        // Every form that an administrator has, with all that it would send; then every other address that changes.
        let mut places: Vec<(String, String)> = Vec::new();
        for (_, forms) in &real {
            let fields: Vec<(&str, &str)> =
                forms[0].fields.iter().map(|field| (field.name.as_str(), field.value.as_str())).collect();
            places.push((forms[0].action.clone(), shell::form::encode(&fields)));
        }
        for route in t.house.table().iter().filter(|route| route.method == "POST") {
            let nil = ledger::Uuid::nil().to_string();
            let parts =
                route.pattern.split('/').map(|part| if part.starts_with('{') { nil.as_str() } else { part });
            places.push((
                format!("/fr{}", parts.collect::<Vec<_>>().join("/")),
                "email=a%40b.example".to_owned(),
            ));
        }
        let forged: [&[(&str, &str)]; 9] = [
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "cross-site"), ("origin", "http://koinon.test")],
            &[("sec-fetch-site", "SAME-ORIGIN")],
            &[("origin", "https://evil.example")],
            &[("origin", "null")],
            &[("origin", "http://koinon.test.evil.example")],
            &[("origin", "http://evil.example/koinon.test")],
            &[("origin", "koinon.test"), ("referer", "http://koinon.test/en/")],
        ];
        for (n, (place, body)) in places.iter().enumerate() {
            // Each way at a few addresses, and each address in a few ways.
            for headers in forged.iter().skip(n % 3).step_by(3) {
                let all = [&[own, FORM], *headers].concat();
                let came = sent(&t, "POST", place, &all, body.clone()).await;
                let said =
                    t.house.locale(Lang::parse(&place[1..3]).expect("a language")).t("shell-refusal-forged");
                assert_eq!((came.status, came.body.as_str()), (403, said.as_str()), "{place} {headers:?}");
            }
            // What a page of another site can send without being asked for leave: other types, other methods.
            for (method, kind) in [("PUT", FORM.1), ("DELETE", FORM.1), ("PATCH", FORM.1)] {
                let told = [own, ("content-type", kind), ("x-http-method-override", "POST")];
                let came = sent(&t, method, place, &told, "_method=POST").await;
                assert_eq!(came.status, 405, "{method} {place}");
            }
        }
        // And no page is given to another site's script.
        for place in ["/en/me", "/api/members", "/en/members.json"] {
            let came = t.ask(place, &[own, ("origin", "https://evil.example")]).await;
            assert_eq!(came.header("access-control-allow-origin"), None, "{place}");
            let asked = [("origin", "https://evil.example"), ("access-control-request-method", "POST")];
            let came = sent(&t, "OPTIONS", place, &asked, "").await;
            assert!(came.status == 405 && came.header("access-control-allow-origin").is_none(), "{place}");
        }
        assert_eq!(sizes(&t), before, "neither reading nor forging changed anything");
        t.verify();
    }
);

/// What every answer says to a browser.
const SAID: [(&str, &str); 8] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
    ("strict-transport-security", "max-age=31536000"),
];

/// What no answer tells: by what it was made.
const UNSAID: [&str; 4] = ["server", "x-powered-by", "via", "x-aspnet-version"];

fn is_dressed(what: &str, came: &Came) {
    for (name, value) in SAID {
        let all: Vec<&str> =
            came.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect();
        assert_eq!(all, [value], "{what} ({}): {name}", came.status);
    }
    for name in UNSAID {
        assert_eq!(came.header(name), None, "{what}: {name}");
    }
}

testkit::on_both!(
    async fn every_kind_of_answer_protects_its_reader(open: testkit::Open) {
        let t = open.house(koinon::ROOMS).await;
        let (_, cookie) = t.signed_in("amina", None, None).await;
        t.write(|pen| {
            network::found(pen)?;
            shell::settings::set_field(pen, "address", "https://league.example")
        })
        .await
        .expect("set");
        t.get("/en/").await;
        let page = t.get("/en/members").await;
        let asset =
            html::links(&page.body).into_iter().find(|link| link.starts_with("/assets/")).expect("a style");
        let mark = page.header("etag").expect("a mark").to_owned();
        let own = ("cookie", cookie.as_str());
        let same = ("sec-fetch-site", "same-origin");
        let large = "x".repeat((1 << 20) + 1);
        type Case<'c> = (&'c str, &'c str, &'c str, Vec<(&'c str, &'c str)>, &'c str, u16);
        let cases: Vec<Case<'_>> = vec![
            ("a page", "GET", "/en/members", vec![], "", 200),
            ("a page that was kept", "GET", "/en/members", vec![], "", 200),
            ("a page that one has", "GET", "/en/members", vec![("if-none-match", &mark)], "", 304),
            ("a page, compressed", "GET", "/en/members", vec![("accept-encoding", "br, gzip")], "", 200),
            ("a page of one's own", "GET", "/en/me", vec![own], "", 200),
            ("a page for those who sign in", "GET", "/en/me", vec![], "", 403),
            ("a page that is not there", "GET", "/en/nothing", vec![], "", 404),
            ("a head", "HEAD", "/en/members", vec![], "", 200),
            ("another method", "DELETE", "/en/members", vec![], "", 405),
            ("a question of another site", "OPTIONS", "/en/members", vec![], "", 405),
            ("a way to the language", "GET", "/", vec![], "", 303),
            ("a way to the slash", "GET", "/en", vec![], "", 303),
            ("data", "GET", "/api/members", vec![], "", 200),
            ("data that are not there", "GET", "/api/members/none", vec![], "", 404),
            ("a wrong question", "GET", "/api/members?x=1", vec![], "", 400),
            ("bytes that are no text", "GET", "/en/members?q=%ff", vec![], "", 400),
            ("a type that is not had", "GET", "/api/members", vec![("accept", "image/png")], "", 406),
            ("a table", "GET", "/en/members.csv", vec![], "", 200),
            ("a table, packed", "GET", "/en/members.csv", vec![("accept-encoding", "gzip")], "", 200),
            ("a table for one", "GET", "/en/members.csv", vec![own], "", 200),
            ("a wrong table", "GET", "/en/members.csv?x=1", vec![], "", 400),
            ("a calendar", "GET", "/en/meetings.ics", vec![], "", 200),
            ("a feed", "GET", "/en/decisions.atom", vec![], "", 200),
            ("a site map", "GET", "/sitemap.xml", vec![], "", 200),
            ("a word to robots", "GET", "/robots.txt", vec![], "", 200),
            ("a description", "GET", "/openapi.json", vec![], "", 200),
            ("a checkpoint", "GET", "/ledger/checkpoint", vec![], "", 200),
            ("a tile", "GET", "/ledger/tile/0/000.p/1", vec![], "", 200),
            ("a receipt that is not there", "GET", "/ledger/receipt/9999", vec![], "", 404),
            ("a style", "GET", &asset, vec![], "", 200),
            ("a style that is not there", "GET", "/assets/none.css", vec![], "", 404),
            ("health", "GET", "/healthz", vec![], "", 200),
            ("readiness", "GET", "/ready", vec![], "", 200),
            ("a stream that is not there", "GET", "/en/polls/none/live", vec![], "", 404),
            ("a form that is forged", "POST", "/en/sign-out", vec![("origin", "null")], "", 403),
            ("a form that is refused", "POST", "/en/sign-in", vec![same, FORM], "email=x", 422),
            (
                "a form of another type",
                "POST",
                "/en/sign-in",
                vec![same, ("content-type", "text/plain")],
                "x",
                415,
            ),
            ("a form that is too large", "POST", "/en/sign-in", vec![same, FORM], &large, 422),
            ("a form that is taken", "POST", "/en/sign-out", vec![same, FORM, own], "", 303),
            ("two hosts", "GET", "/en/members", vec![("host", "koinon.test")], "", 400),
        ];
        for (what, method, place, headers, body, status) in cases {
            let came = sent(&t, method, place, &headers, body.to_owned()).await;
            assert_eq!(came.status, status, "{what}: {}", came.body);
            is_dressed(what, &came);
            let is_own = headers.iter().any(|(name, _)| *name == "cookie") && came.status != 303;
            if is_own {
                assert_eq!(came.header("cache-control"), Some("private, no-store"), "{what}");
            }
        }
        let (_, cookie) = t.signed_in("bruno", None, None).await;
        // A fault of ours, last.
        t.house
            .db
            .write(|tx| tx.exec("ALTER TABLE member RENAME TO mislaid", params![]).map_err(base::Stop::from))
            .await
            .expect("broken");
        for (what, place) in [("a fault", "/en/members"), ("a fault, for programs", "/api/members")] {
            let came = t.get_as(place, &cookie).await;
            assert_eq!(came.status, 500, "{what}");
            is_dressed(what, &came);
            assert!(!came.body.contains("mislaid") && !came.body.contains("SELECT"), "{}", came.body);
        }
    }
);

testkit::on_both!(
    async fn a_stream_protects_its_listener_too(open: testkit::Open) {
        let t = world::filled(open).await;
        t.write(|pen| shell::settings::set_field(pen, "address", "https://league.example"))
            .await
            .expect("set");
        t.get("/en/").await;
        let pages = world::crawl(&t, None, Lang::En, &[], 1).await;
        let tags = pages.iter().flat_map(|page| html::tags(&page.came.body));
        let live: BTreeSet<String> =
            tags.filter_map(|tag| tag.of("data-live-from").map(str::to_owned)).collect();
        assert!(!live.is_empty());
        for place in live {
            let came = t.get(&place.replace("?since=", "?from=")).await;
            assert_eq!(
                (came.status, came.header("content-type")),
                (200, Some("text/event-stream")),
                "{place}"
            );
            is_dressed(&place, &came);
        }
    }
);

/// Words that lead out of a folder, or into a file of ours, however they are spelled.
const ASTRAY: [&str; 16] = [
    "..",
    "%2e%2e",
    "..%2f..%2f..%2f..%2fetc%2fpasswd",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "..%5c..%5cetc%5cpasswd",
    "%2fetc%2fpasswd",
    "....%2f%2f....%2f%2fetc%2fpasswd",
    "..%252f..%252fetc%252fpasswd",
    "%c0%ae%c0%ae%c0%af",
    "..%00.css",
    "koinon.db",
    "..%2fkoinon.db",
    "ledger.key",
    "..%2fledger.key",
    "..;%2fledger.key",
    "file:%2f%2f%2fetc%2fpasswd",
];

testkit::on_both!(
    async fn no_address_leads_to_a_file(open: testkit::Open) {
        let t = world::filled(open).await;
        let cookie = world::sign_in(&t, "administrator").await;
        let key = std::fs::read_to_string(t.house.folder.join("ledger.key")).expect("the key");
        let key = key.trim();
        assert!(key.len() > 20);
        let mut count = 0;
        for route in t
            .house
            .table()
            .iter()
            .filter(|route| route.pattern.contains('{'))
            .map(|route| route.pattern)
            .chain(["/assets/{name}", "/{name}"])
        {
            for word in ASTRAY.iter().skip(route.len() % 3).step_by(3) {
                let parts = route.split('/').map(|part| if part.starts_with('{') { *word } else { part });
                let place = parts.collect::<Vec<_>>().join("/");
                for place in [format!("/en{place}"), place] {
                    let came = t.get_as(&place, &cookie).await;
                    let is_nothing = matches!(came.status, 303 | 400 | 403 | 404 | 405 | 406 | 422);
                    // A page that is asked for without its language is led to where it says the same.
                    let is_led = came.status == 308 && came.location == format!("/en{place}");
                    assert!(is_nothing || is_led, "{place}: {} {}", came.status, came.body);
                    let shows =
                        [key, "root:x:", "SQLite format 3"].iter().any(|word| came.body.contains(word));
                    assert!(!shows, "{place}");
                    count += 1;
                }
            }
        }
        assert!(count > 500, "{count}");
        // The name that a file comes with is shown and never opened.
        let body = "--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"../../../../../../../tmp/koinon-astray\"\r\n\r\n\
                    name,country\r\nParis,FR\r\n--cut--\r\n";
        let headers = [
            ("cookie", cookie.as_str()),
            ("sec-fetch-site", "same-origin"),
            ("content-type", "multipart/form-data; boundary=cut"),
        ];
        assert_eq!(sent(&t, "POST", "/en/imports", &headers, body).await.status, 303);
        assert!(!std::path::Path::new("/tmp/koinon-astray").exists());
    }
);

testkit::on_both!(
    async fn no_line_is_broken_into_a_header_or_a_letter(open: testkit::Open) {
        let t = world::filled(open).await;
        let cookie = world::sign_in(&t, "administrator").await;
        let split = "x%0d%0aset-cookie:%20koinon=planted%0d%0a%0d%0a<script>";
        let mut places: Vec<String> = Vec::new();
        for route in t.house.table() {
            let parts = route.pattern.split('/').map(|part| if part.starts_with('{') { split } else { part });
            let place = parts.collect::<Vec<_>>().join("/");
            let place = if route.spoken { format!("/en{place}") } else { place };
            places.push(format!("{}?next={split}&{split}={split}", place.replace(['<', '>'], "%3c")));
        }
        for place in &places {
            let place = place.replace(['<', '>'], "%3c");
            for came in [
                t.get_as(&place, &cookie).await,
                t.post(&place, Some(&cookie), &[("next", "x\r\nset-cookie: koinon=planted")]).await,
            ] {
                assert!(came.status < 500, "{place}: {}", came.status);
                let planted = came.headers.iter().any(|(name, value)| {
                    value.contains(['\r', '\n']) || name == "set-cookie" && value.contains("planted")
                });
                assert!(!planted, "{place}: {:?}", came.headers);
            }
        }
        // A name with a line break in it becomes no header of a letter.
        let cookie = world::sign_in(&t, "administrator").await;
        let name = "Nadia\r\nBcc: everybody@evil.example\r\n\r\nhello";
        let fields = [("email", "nadia@town.example"), ("name", name), ("lang", "en"), ("right", "")];
        let came = t.post("/en/users/new", Some(&cookie), &fields).await;
        assert!(matches!(came.status, 303 | 422), "{}", came.body);
        for email in [
            "a@b.example\r\nBcc: c@d.example",
            "a@b.example,c@d.example",
            "a@b.example c@d.example",
            "<a@b.example>",
        ] {
            let fields = [("email", email), ("name", "Nadia"), ("lang", "en"), ("right", "")];
            assert_eq!(t.post("/en/users/new", Some(&cookie), &fields).await.status, 422, "{email:?}");
            assert_eq!(t.post("/en/reset", None, &[("email", email)]).await.status, 422, "{email:?}");
        }
        let titled = [("name-en", "League\r\nBcc: everybody@evil.example"), ("zone", "UTC")];
        t.post("/en/settings", Some(&cookie), &titled).await;
        t.write(|pen| {
            let named = shell::settings::Key::Name;
            Ok(shell::settings::change(pen, named, "{\"en\":\"League\\r\\nBcc: everybody@evil.example\"}")
                .map(drop)?)
        })
        .await
        .expect("a hostile name");
        t.get("/en/").await;
        assert_eq!(t.post("/en/reset", None, &[("email", "chair@league.example")]).await.status, 303);
        shell::mail::send_waiting(&t.house).await.expect("sent");
        let shell::MailRoute::Folder(folder) = &t.house.settings.mail else { panic!("a folder") };
        let mut letters = 0;
        for entry in std::fs::read_dir(folder).expect("letters").flatten() {
            let letter = std::fs::read_to_string(entry.path()).expect("a letter");
            let head = letter.split("\r\n\r\n").next().unwrap_or_default();
            assert!(!head.lines().any(|line| line.to_lowercase().starts_with("bcc")), "{head}");
            assert_eq!(head.lines().filter(|line| line.starts_with("To:")).count(), 1, "{head}");
            letters += 1;
        }
        assert!(letters > 1);
    }
);

/// A body that counts how often more of it is asked for.
fn counted(pieces: usize, size: usize, pause: Duration) -> (Body, Arc<AtomicUsize>) {
    let taken = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&taken);
    let stream = futures_util::stream::unfold(0, move |n| {
        let count = Arc::clone(&count);
        async move {
            if n == pieces {
                return None;
            }
            tokio::time::sleep(pause).await;
            count.fetch_add(1, Ordering::SeqCst);
            Some((Ok::<_, Infallible>(Bytes::from(vec![b'x'; size])), n + 1))
        }
    });
    (Body::from_stream(stream), taken)
}

testkit::on_both!(
    async fn what_is_too_large_is_not_taken(open: testkit::Open) {
        let t = open.house(koinon::ROOMS).await;
        let (_, guest) = t.signed_in("amina", None, None).await;
        let (_, administrator) = t.signed_in("ada", Some((shell::Role::Administrator, None)), None).await;
        let multipart = ("content-type", "multipart/form-data; boundary=cut");
        let same = ("sec-fetch-site", "same-origin");
        let before = sizes(&t);
        // Of a file, nothing is taken from whoever may not send it.
        for (place, cookie) in [
            ("/en/imports", None),
            ("/en/imports", Some(&guest)),
            ("/en/plan/load", None),
            ("/en/plan/load", Some(&guest)),
        ] {
            let (body, taken) = counted(200, 1 << 20, Duration::ZERO);
            let cookie = cookie.map(|cookie| ("cookie", cookie.as_str()));
            let headers: Vec<_> = [multipart, same].into_iter().chain(cookie).collect();
            let came = sent(&t, "POST", place, &headers, body).await;
            assert_eq!((came.status, taken.load(Ordering::SeqCst)), (403, 0), "{place}");
        }
        // On a browser that somebody was signed in on it goes by, and is not waited for without end.
        let (body, taken) = counted(200, 1 << 20, Duration::ZERO);
        let known = ("cookie", "koinon-browser=some-mark");
        let came = sent(&t, "POST", "/en/imports", &[multipart, same, known], body).await;
        assert!(came.status == 403 && taken.load(Ordering::SeqCst) <= 130, "{}: {taken:?}", came.status);
        // Of a form, no more than a megabyte and a little.
        for kind in [FORM, multipart] {
            let (body, taken) = counted(500, 64 << 10, Duration::ZERO);
            let came = sent(&t, "POST", "/en/sign-in", &[kind, same], body).await;
            assert!(came.status == 422 && taken.load(Ordering::SeqCst) <= 20, "{}: {taken:?}", came.status);
        }
        // Of a file, no more than 128 of them.
        let (body, taken) = counted(1_000, 1 << 20, Duration::ZERO);
        let came =
            sent(&t, "POST", "/en/imports", &[multipart, same, ("cookie", &administrator)], body).await;
        assert!(came.status == 422 && taken.load(Ordering::SeqCst) <= 130, "{}: {taken:?}", came.status);
        // Neither many fields, nor many parts, nor a deep nest.
        let many = "a=1&".repeat(2_001);
        let came = sent(&t, "POST", "/en/sign-in", &[FORM, same], many).await;
        assert!(came.status == 422 && came.body.contains("Too many fields"), "{}", came.body);
        let parts =
            "--cut\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n1\r\n".repeat(2_001) + "--cut--\r\n";
        let came = sent(&t, "POST", "/en/sign-in", &[multipart, same], parts).await;
        assert!(came.status == 422 && came.body.contains("Too many fields"), "{}", came.body);
        for place in ["/en/plan/load", "/en/imports"] {
            for nest in
                ["[".repeat(200_000), "{\"a\":".repeat(200_000), format!("\"{}", "\\u0000".repeat(100_000))]
            {
                let mut body = String::new();
                for (name, inner) in [
                    (
                        "file",
                        if place.ends_with("load") { nest.as_str() } else { "name,country\nParis,FR\n" },
                    ),
                    ("mapping", &nest),
                ] {
                    body += &format!(
                        "--cut\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"f\"\r\n\r\n{inner}\r\n"
                    );
                }
                body += "--cut--\r\n";
                let came =
                    sent(&t, "POST", place, &[multipart, same, ("cookie", &administrator)], body).await;
                assert!(matches!(came.status, 303 | 422), "{place}: {} {}", came.status, came.body);
            }
        }
        // A long address, many names behind it, many cookies.
        let long = "x".repeat(60_000);
        assert_eq!(t.get(&format!("/en/{long}")).await.status, 404);
        assert!(t.get(&format!("/en/members?q={long}")).await.status < 500);
        assert!(t.get(&format!("/en/members?{}", "a=1&".repeat(15_000))).await.status < 500);
        assert_eq!(t.get_as("/en/me", &"koinon=x; ".repeat(5_000)).await.status, 403);
        assert_eq!(sizes(&t)[0], before[0], "nothing was entered");
    }
);

testkit::on_both!(
    async fn who_sends_slowly_is_let_go(open: testkit::Open) {
        let site = shell::Site { form: Duration::from_millis(400), ..open.site() };
        let t = open.house(koinon::ROOMS).await;
        let (_, administrator) = t.signed_in("ada", Some((shell::Role::Administrator, None)), None).await;
        let house = shell::House::open(&site, koinon::ROOMS, t.house.moment.clone()).await.expect("opens");
        let t = Test { house, ..t };
        let same = ("sec-fetch-site", "same-origin");
        let patience = |times: u32| Duration::from_millis(400) * times;
        for (place, kind, times) in [
            ("/en/sign-in", FORM, 1),
            ("/en/me/account", FORM, 1),
            ("/en/imports", ("content-type", "multipart/form-data; boundary=cut"), 15),
        ] {
            // A byte now and then, for ever: each comes soon enough.
            let (body, taken) = counted(usize::MAX, 1, Duration::from_millis(20));
            let headers = [kind, same, ("cookie", administrator.as_str())];
            let asked = sent(&t, "POST", place, &headers, body);
            let came = tokio::time::timeout(patience(times) * 3, asked).await.expect("in time");
            assert_eq!(came.status, 408, "{place}: {}", came.body);
            assert!(taken.load(Ordering::SeqCst) > 2, "{taken:?}");
            assert!(came.body.contains("too long to arrive"), "{}", came.body);
        }
    }
);

/// A body for its own people alone, with a code that anybody may guess.
fn closed(pen: &mut shell::Pen<'_, '_>) -> Result<(), base::Stop> {
    network::found(pen)?;
    let name = base::Localised::one(Lang::En, "Audit");
    let (code, kind) = ("qz-audit".to_owned(), governance::body::BodyKind::Commission);
    let since = base::Day::parse("2020-01-01").expect("a day");
    let (purpose, parent, public, position) = (base::Localised::default(), None, false, 1);
    let new = governance::body::NewBody { code, kind, name, purpose, parent, public, since, position };
    governance::body::create(pen, new).map(drop)
}

testkit::on_both!(
    async fn nobody_guesses_what_is_closed(open: testkit::Open) {
        let t = open.house_keeping(koinon::ROOMS, 0).await;
        t.write(closed).await.expect("a closed body");
        let (_, guest) = t.signed_in("amina", None, None).await;
        let (_, administrator) = t.signed_in("ada", Some((shell::Role::Administrator, None)), None).await;
        let table = t.house.table().iter().filter(|route| route.method == "GET");
        let mut places: Vec<String> = Vec::new();
        for route in table {
            let lang = if route.spoken { "/en" } else { "" };
            if route.pattern.contains("{body}") {
                places.push(format!("{lang}{}", route.pattern.replace("{body}", "CODE")));
            } else if !route.pattern.contains('{') {
                places.push(format!("{lang}{}?body=CODE", route.pattern));
            }
        }
        let told = |came: Came, code: &str| (came.status, came.body.replace(code, "CODE"));
        let mut other = 0;
        for place in &places {
            let [there, none] = ["qz-audit", "qz-atlas"].map(|code| (place.replace("CODE", code), code));
            for cookie in [None, Some(guest.as_str())] {
                let one = told(world::get(&t, &there.0, cookie).await, there.1);
                let two = told(world::get(&t, &none.0, cookie).await, none.1);
                assert_eq!(one, two, "{place}");
            }
            let [one, two] =
                [t.get_as(&there.0, &administrator).await, t.get_as(&none.0, &administrator).await];
            other += usize::from(one.status != two.status);
        }
        assert!(other > 4, "who may know is told: {other}");
    }
);
