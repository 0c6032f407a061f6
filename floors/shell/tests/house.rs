//! The house as a visitor, a user and a forger meet it, on both databases.

use base::{Lang, Stop};
use shell::{Role, account};

testkit::on_both!(
    async fn a_house_opens_in_every_language(open: testkit::Open) {
        let t = open.house(&[]).await;
        t.prepare_all();
        for lang in Lang::ALL {
            let came = t.get(&format!("/{lang}/")).await;
            assert_eq!(came.status, 200);
            assert!(
                came.body.contains(&format!(r#"<html lang="{lang}" dir="{}">"#, lang.dir())),
                "{}",
                came.body
            );
        }
        assert_eq!(t.get("/").await.location, "/en/");
        for (astray, right) in [
            ("/EN/", "/en/"),
            ("/de/", "/en/"),
            ("/de", "/en/"),
            ("/en/ledger/", "/en/ledger"),
            ("/Fr/Ledger//?from=3", "/fr/ledger?from=3"),
            ("/pt-BR/ledger/7/", "/en/ledger/7"),
            ("/ME", "/en/me"),
            ("/links/AbC_9/", "/en/links/AbC_9"),
        ] {
            let came = t.get(astray).await;
            assert_eq!((came.status, came.location.as_str()), (308, right), "{astray}");
        }
        let came = t.ask("/de/ledger", &[("accept-language", "es;q=0.9, de")]).await;
        assert_eq!((came.status, came.location.as_str()), (308, "/es/ledger"));
        assert_eq!(came.header("vary"), Some("accept-language"));
        // What is not a page of ours, and what programs ask for, is not there; nobody is led out of the house.
        for nothing in [
            "/en/nothing",
            "/de/nothing/",
            "/api/",
            "/API/members",
            "/ledger/Checkpoint",
            "/en/nothing/%2F%2Fevil.example/",
            "/links/%2e%2e/",
            "/links/..%2f",
        ] {
            assert_eq!(t.get(nothing).await.status, 404, "{nothing}");
        }
        for outside in
            ["//evil.example/", "//evil.example/en/ledger", "/\\evil.example/ledger", "/en//ledger/%2e%2e/"]
        {
            let came = t.ask(&outside.replace('\\', "%5C"), &[]).await;
            assert!(came.status == 404 || came.location.starts_with("/en/"), "{outside}: {}", came.location);
        }
        assert_eq!(t.post("/en/sign-in/", None, &[]).await.status, 404);
        assert_eq!(t.get("/en/nowhere").await.status, 404);
        assert_eq!(t.get("/healthz").await.body, "ok\n");
        assert_eq!(t.get("/ready").await.body, "ready\n");
    }
);

testkit::on_both!(
    async fn one_signs_in_and_out(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (_, cookie) = t.signed_in("amina", None, None).await;
        assert!(t.get_as("/en/me", &cookie).await.body.contains("amina"));
        assert_eq!(t.get("/en/me").await.status, 403);
        let out = t.post("/en/sign-out", Some(&cookie), &[]).await;
        assert_eq!((out.status, out.location.as_str()), (303, "/en/"));
        assert_eq!(t.get_as("/en/me", &cookie).await.status, 403);
        t.verify();
    }
);

testkit::on_both!(
    async fn an_invitation_opens_an_account_once(open: testkit::Open) {
        let t = open.house(&[]).await;
        let l = t.house.locale(Lang::En);
        let address = t
            .write(move |pen| {
                let user = account::enrol(pen, "New@Town.example", "Nadia", Lang::En, None)?;
                account::grant(pen, user, Role::Administrator, None)?;
                account::invite(pen, &l, "The league", "http://koinon.test", user)
            })
            .await
            .expect("invited");
        let place = address.strip_prefix("http://koinon.test").expect("our address");
        assert_eq!(t.get(place).await.status, 200);
        assert_eq!(t.post(place, None, &[("password", "short")]).await.status, 422);
        let came = t.post(place, None, &[("password", "a long enough one")]).await;
        assert_eq!((came.status, came.location.as_str()), (303, "/en/me"));
        assert!(t.get_as("/en/me", &came.cookie.expect("a cookie")).await.body.contains("Administrator"));
        assert!(t.get(place).await.body.contains("used already"));
    }
);

testkit::on_both!(
    async fn forged_and_hostile_requests_change_nothing(open: testkit::Open) {
        let t = open.house(&[]).await;
        let came = t.get("/ledger/consistency?from=0&to=99999999").await;
        assert_eq!(came.status, 404);
        assert_eq!(t.get("/ledger/consistency?from=0&to=-1").await.status, 400);
        assert_eq!(t.get("/ledger/checkpoint?x=1").await.status, 400);
        assert_eq!(t.get("/ledger/tile/0/x999/000").await.status, 404);
        assert_eq!(t.get("/en/ledger/99999999999999999999").await.status, 404);
        let next = t.post("/en/sign-in", None, &[("email", "a@b.example"), ("next", "//evil.example")]).await;
        assert!(!next.body.contains("evil.example"));
    }
);

testkit::on_both!(
    async fn a_change_that_is_refused_leaves_nothing(open: testkit::Open) {
        let t = open.house(&[]).await;
        let before = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
        let done: Result<(), Stop> = t
            .write(|pen| {
                account::enrol(pen, "a@town.example", "A", Lang::En, None)?;
                Err(base::Refusal::new("shell-refusal-empty").into())
            })
            .await;
        assert!(matches!(done, Err(Stop::Refused(_))));
        assert_eq!(t.read(|read| Ok(ledger::size(read)?)).expect("a size"), before);
        t.verify();
    }
);

testkit::on_both!(
    async fn receipts_and_checkpoints_hold_and_a_flipped_byte_is_named(open: testkit::Open) {
        let t = open.house(&[]).await;
        for n in 0..300 {
            t.write(move |pen| {
                account::enrol(pen, &format!("u{n}@town.example"), "U", Lang::En, None).map(drop)
            })
            .await
            .expect("enrolled");
        }
        let receipt = ledger::Receipt::parse(&t.get("/ledger/receipt/137").await.body).expect("a receipt");
        let (entry, head) = receipt.check(Some(&t.house.key.verifier())).expect("holds");
        assert_eq!((entry.kind.as_str(), head.size()), ("user.enrolled", 300));
        let mut altered = receipt.clone();
        altered.entry = altered.entry.replace("user.enrolled", "user.enroled");
        assert!(altered.check(None).is_err());
        t.house.sign_head().await.expect("signed");
        t.verify();
        t.house
            .db
            .write(|tx| {
                let sql = "UPDATE ledger_entry SET kind = 'user.closed' WHERE seq = 42";
                tx.exec(sql, db::params![]).map_err(Stop::from)
            })
            .await
            .expect("altered");
        assert_eq!(t.wrong().map(|wrong| (wrong.entry, wrong.what)), Some((42, "columns")));
    }
);
