//! What a federation sets for itself, as an administrator, a visitor and a second process meet it.

use axum::{
    body::Body,
    http::{Request, header},
};
use base::{Moment, Refusal, Stop};
use db::params;
use shell::{House, Role, settings};
use std::sync::Arc;
use tower::ServiceExt;

const GIVEN: [(&str, &str); 9] = [
    ("version", "-1"),
    ("name-en", "League of Towns"),
    ("name-ar", "رابطة المدن"),
    ("zone", "africa/tunis"),
    ("address", "https://House.League.example/"),
    ("accent", "#8a1c3b"),
    ("contact-en", "Secretariat, office@league.example"),
    ("contact-fr", ""),
    ("sign-in", "yes"),
];

fn header_of<'c>(came: &'c testkit::Came, wanted: &str) -> Option<&'c str> {
    came.headers.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
}

testkit::on_both!(
    async fn a_federation_sets_itself_and_it_shows_at_once(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (_, steward) = t.signed_in("amina", Some((Role::Administrator, None)), None).await;
        assert_eq!(t.get("/en/settings").await.status, 403);
        let before = t.get("/en/").await;
        assert!(before.body.contains("A federation of cities and regions"));
        assert_eq!(header_of(&before, "strict-transport-security"), None);
        let done = t.post("/en/settings", Some(&steward), &GIVEN).await;
        assert_eq!((done.status, done.location.as_str()), (303, "/en/settings?saved=1"));

        let home = t.get("/en/").await;
        assert!(home.body.contains("<span dir=\"auto\">League of Towns</span>"), "{}", home.body);
        assert!(home.body.contains(r#"<a href="mailto:office@league.example">"#));
        assert!(home.body.contains(r#"<link rel="canonical" href="https://house.league.example/en/">"#));
        assert!(!home.body.contains("koinon.test"));
        assert_eq!(header_of(&home, "strict-transport-security"), Some("max-age=31536000"));
        assert!(t.get("/ar/").await.body.contains("<span dir=\"auto\">رابطة المدن</span>"));
        let (_, rest) = home.body.split_once(r#"href="/assets/accent-"#).expect("a style sheet of its own");
        let sheet = t.get(&format!("/assets/accent-{}", rest.split('"').next().unwrap_or_default())).await;
        assert_eq!(sheet.status, 200);
        assert!(sheet.body.contains("--accent:#8a1c3b"), "{}", sheet.body);
        assert_eq!(t.get("/assets/accent-8a1c3b-00000000.css").await.status, 404);

        let page = t.get_as("/en/settings?saved=1", &steward).await.body;
        assert!(page.contains("Saved.") && page.contains(r#"value="https://house.league.example""#));
        assert!(page.contains(r#"<option value="Africa/Tunis" selected>"#));
        let right = [("email", "amina@town.example"), ("password", "correct horse battery")];
        let signed = t.post("/en/sign-in", None, &right).await;
        assert!(header_of(&signed, "set-cookie").is_some_and(|cookie| cookie.ends_with("; Secure")));
        t.post("/en/reset", None, &[("email", "amina@town.example")]).await;
        let letter: String =
            t.read(|read| Ok(read.one("SELECT body FROM mail", params![])?)).expect("a letter");
        assert!(letter.contains("https://house.league.example/en/reset/"), "{letter}");
        t.verify();
    }
);

testkit::on_both!(
    async fn another_process_shows_it_with_the_next_request(open: testkit::Open) {
        let t = open.house(&[]).await;
        let moment = Moment::new(Arc::new(t.clock.clone()), Arc::new(testkit::Repeating::from(8)));
        let other = House::open(&t.open.site(), &[], moment).await.expect("the same house");
        for name in ["League of Towns", "League of Cities"] {
            let set = t.write(move |pen| settings::set_field(pen, "name-en", name)).await;
            assert!(set.expect("set"));
            let request = Request::builder().uri("/en/").header(header::HOST, "koinon.test");
            let asked = shell::app(&other).oneshot(request.body(Body::empty()).expect("a request")).await;
            let body = axum::body::to_bytes(asked.expect("an answer").into_body(), usize::MAX).await;
            let body = String::from_utf8_lossy(&body.expect("a body")).into_owned();
            assert!(body.contains(&format!("<span dir=\"auto\">{name}</span>")), "{body}");
        }
        let again = t.write(|pen| settings::set_field(pen, "name-en", "League of Cities")).await;
        assert!(!again.expect("the same"));
        t.verify();
    }
);

testkit::on_both!(
    async fn what_is_wrong_or_out_of_date_is_refused_and_nothing_kept(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (_, cookie) = t.signed_in("amina", Some((Role::Administrator, None)), None).await;
        let mut wrong = GIVEN;
        wrong[5].1 = "#ffcc00";
        let came = t.post("/en/settings", Some(&cookie), &wrong).await;
        assert_eq!(came.status, 422);
        assert!(came.body.contains("cannot be read on this paper: its contrast is 1."), "{}", came.body);
        assert!(came.body.contains("League of Towns"), "what was typed is still there");
        assert_eq!(t.post("/en/settings", Some(&cookie), &GIVEN).await.status, 303);
        let late = t.post("/en/settings", Some(&cookie), &GIVEN).await;
        assert_eq!(late.status, 422);
        assert!(late.body.contains("Somebody else changed a setting"), "{}", late.body);
        assert_eq!(t.post("/en/settings", None, &GIVEN).await.status, 403);
        for (field, value, code) in [
            ("colour", "#000000", "shell-refusal-setting"),
            ("demonstration", "yes", "shell-refusal-setting"),
            ("zone", "Mars", "shell-refusal-zone"),
            ("sign-in", "perhaps", "shell-refusal-shown"),
        ] {
            match t.write(move |pen| settings::set_field(pen, field, value)).await {
                Err(Stop::Refused(all)) => {
                    assert_eq!(all.iter().map(|one| one.code).collect::<Vec<_>>(), [code])
                }
                other => panic!("{field}: {other:?}"),
            }
        }
        let marked = t.write(|pen| Ok(shell::house::set(pen.tx, "zone", "UTC")?)).await;
        assert!(matches!(marked, Err(Stop::Fault(_))));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_new_house_tells_its_administrator_what_remains(open: testkit::Open) {
        let t = open.house(&[]).await;
        assert!(t.read(|read| Ok(settings::without_administrator(read)?)).expect("read"));
        let (_, guest) = t.signed_in("guest", None, None).await;
        let (_, cookie) = t.signed_in("amina", Some((Role::Administrator, None)), None).await;
        assert!(!t.read(|read| Ok(settings::without_administrator(read)?)).expect("read"));
        for place in ["/en/", "/en/me"] {
            let told = t.get_as(place, &cookie).await.body;
            assert!(
                told.contains("What comes next")
                    && told.contains("without which the links in letters lead nowhere")
                    && told.contains(r#"href="/en/settings""#),
                "{told}"
            );
            assert!(!t.get_as(place, &guest).await.body.contains("What comes next"));
        }
        assert!(!t.get("/en/").await.body.contains("What comes next"));
        for (field, value) in
            [("name-fr", "Ligue"), ("address", "https://ligue.example"), ("sign-in", "hidden")]
        {
            t.write(move |pen| settings::set_field(pen, field, value)).await.expect("set");
        }
        let told = t.get_as("/en/", &cookie).await.body;
        assert!(told.contains(r#"class="button" href="/en/users/new""#), "a secretary is next: {told}");
        assert!(!told.contains("without which the links in letters lead nowhere"));
        assert!(t.get_as("/en/me", &cookie).await.body.contains(r#"href="/en/settings""#));
        // Where the sign-in is not shown, visitors see no way to it, and whoever is signed in still finds their place.
        assert!(!t.get("/en/").await.body.contains(r#"href="/en/me""#));
        assert!(t.get_as("/en/", &cookie).await.body.contains(r#"href="/en/me""#));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_colour_is_seen_before_it_is_kept(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (_, cookie) = t.signed_in("amina", Some((Role::Administrator, None)), None).await;
        let chosen = |colour| {
            let mut all: Vec<_> = GIVEN.into_iter().filter(|(name, _)| *name != "accent").collect();
            all.extend([("accent", colour), ("only-look", "1")]);
            all
        };
        let seen = t.post("/en/settings", Some(&cookie), &chosen("#0b3d91")).await;
        assert_eq!(seen.status, 200);
        assert!(seen.body.contains(r##"fill="#0b3d91""##) && !seen.body.contains("/assets/accent-"));
        assert!(
            seen.body.contains(r##"<input type="color" value="#0b3d91" id="f-accent""##),
            "{}",
            seen.body
        );
        assert!(seen.body.contains(r#"value="League of Towns""#), "what else was typed stays: {}", seen.body);
        let refused = t.post("/en/settings", Some(&cookie), &chosen("#ffcc00")).await;
        assert!(refused.body.contains("cannot be read on this paper"), "{}", refused.body);
        assert_eq!(t.post("/en/settings", None, &chosen("#0b3d91")).await.status, 403);
        let (_, guest) = t.signed_in("bruno", None, None).await;
        assert_eq!(t.post("/en/settings", Some(&guest), &chosen("#0b3d91")).await.status, 403);
        let zones = t.get_as("/en/settings", &cookie).await.body;
        assert!(
            zones.contains("<option value=\"Africa/Bamako\">")
                && zones.contains("<option value=\"Asia/Kolkata\">")
        );
        for old in ["Africa/Timbuktu", "US/Indiana-Starke", "Asia/Calcutta"] {
            assert!(!zones.contains(old), "{old}");
        }
        assert!(zones.contains(r#"<input type="url" value="http://koinon.test""#), "{zones}");
        assert_eq!(t.read(|read| Ok(ledger::size(read)?)).expect("a size"), 5);
    }
);

testkit::on_both!(
    async fn a_setting_altered_outside_is_named(open: testkit::Open) {
        let t = open.house(&[]).await;
        t.write(|pen| settings::set_field(pen, "zone", "Africa/Tunis")).await.expect("set");
        t.verify();
        t.house
            .db
            .write(|tx| {
                tx.exec("UPDATE setting SET value = 'UTC' WHERE name = 'zone'", params![]).map_err(Stop::from)
            })
            .await
            .expect("altered");
        assert_eq!(t.wrong().map(|wrong| (wrong.entry, wrong.what)), Some((0, "state")));
    }
);

testkit::on_both!(
    async fn requests_that_are_not_in_order_are_refused(open: testkit::Open) {
        let t = open.house(&[]).await;
        let form = "application/x-www-form-urlencoded";
        let right = "email=a%40b.example&password=xxxxxxxxxxxx";
        for (kind, body, status) in [
            (Some(form), right, 422),
            (Some("Application/X-WWW-Form-Urlencoded; charset=utf-8"), right, 422),
            (Some(form), "email=%ff%fe%c0", 400),
            (Some(form), "email=a%40b.example&email=c%40d.example&password=xxxxxxxxxxxx", 400),
            (Some("text/plain"), right, 415),
            (Some("application/json"), "{}", 415),
            (None, right, 415),
            (None, "", 422),
        ] {
            let mut request = Request::post("/en/sign-in").header(header::HOST, "koinon.test");
            if let Some(kind) = kind {
                request = request.header(header::CONTENT_TYPE, kind);
            }
            let request = request.body(Body::from(body)).expect("a request");
            let answer = shell::app(&t.house).oneshot(request).await.expect("an answer");
            assert_eq!(answer.status(), status, "{kind:?} {body}");
        }
        let parts = "--x\r\ncontent-disposition: form-data; name=\"email\"\r\n\r\n\u{0}\r\n--x--\r\n";
        let mut parts = parts.as_bytes().to_vec();
        let at = parts.iter().position(|byte| *byte == 0).expect("the place");
        parts[at] = 0xff;
        let request = Request::post("/en/sign-in")
            .header(header::HOST, "koinon.test")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .body(Body::from(parts))
            .expect("a request");
        assert_eq!(shell::app(&t.house).oneshot(request).await.expect("an answer").status(), 400);
        assert_eq!(t.get("/en/settings?x=%ff").await.status, 400);
        for hosts in [&[][..], &["a.example", "b.example"], &["evil.example/x"]] {
            let request = hosts
                .iter()
                .fold(Request::get("/healthz"), |request, host| request.header(header::HOST, *host));
            let request = request.body(Body::empty()).expect("a request");
            assert_eq!(shell::app(&t.house).oneshot(request).await.expect("an answer").status(), 400);
        }
    }
);

testkit::on_both!(
    async fn a_foreign_host_leads_nobody_away_and_addresses_are_ascii(open: testkit::Open) {
        let t = open.house(&[]).await;
        let request = Request::get("/en/").header(header::HOST, "evil.example");
        let asked = shell::app(&t.house).oneshot(request.body(Body::empty()).expect("a request")).await;
        let body =
            axum::body::to_bytes(asked.expect("an answer").into_body(), usize::MAX).await.expect("a body");
        assert!(!String::from_utf8_lossy(&body).contains("evil.example"));
        let (_, cookie) = t.signed_in("amina", None, None).await;
        let fields =
            [("email", "amina@town.example"), ("password", "correct horse battery"), ("next", "/en/me?x=é")];
        assert_eq!(t.post("/en/sign-in", None, &fields).await.location, "/en/me?x=%C3%A9");
        let own = t.get_as("/ledger/checkpoint", &cookie).await;
        assert_eq!(header_of(&own, "cache-control"), Some("private, no-store"));
        assert_eq!(header_of(&t.get("/ledger/checkpoint").await, "cache-control"), Some("no-cache"));
        // A proxy may ask under another name; the browser's origin is then the federation's own.
        t.write(|pen| settings::set_field(pen, "address", "https://league.example")).await.expect("set");
        t.get("/en/").await;
        for (origin, status) in [("https://league.example", 303), ("https://evil.example", 403)] {
            let request = Request::post("/en/sign-out")
                .header(header::HOST, "127.0.0.1:8080")
                .header(header::ORIGIN, origin)
                .body(Body::empty())
                .expect("a request");
            assert_eq!(shell::app(&t.house).oneshot(request).await.expect("an answer").status(), status);
        }
    }
);

#[test]
fn a_refusal_of_two_values_names_the_field() {
    let form = shell::Form::of(&[("choice", "for"), ("choice", "against")]);
    assert_eq!(
        (form.text("choice"), form.once()),
        ("for", Err(Refusal::new("shell-refusal-twice").with("name", "choice")))
    );
}
