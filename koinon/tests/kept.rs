//! Answers that are kept ready: after any change nobody gets an old one, in this process or another one, and nobody
//! gets what was made for somebody else.

use base::{Day, Lang, Localised, Stop};
use governance::body::{self, BodyKind, NewBody};
use network::{
    MemberKind, Standing,
    member::{Member, Profile, store},
    roster::Country,
    section,
};
use shell::{Pen, Role, settings};
use testkit::Test;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn town(pen: &mut Pen<'_, '_>, name: &str) -> Result<base::Id<Member>, Stop> {
    let country = Country::from_code("KE").expect("a country");
    let section = section::of_code(pen.tx, "africa")?.ok_or(Stop::Missing)?.id;
    let new = store::NewMember {
        profile: Profile::new(MemberKind::LocalGovernment, name.to_owned(), country),
        identifiers: Vec::new(),
        sections: vec![section],
        standing: Some(Standing::Good),
        joined: day("2020-01-01"),
    };
    store::create(pen, new)
}

async fn house(open: testkit::Open) -> Test {
    let t = open.house(koinon::ROOMS).await;
    t.write(|pen| {
        network::found(pen)?;
        town(pen, "Aba").map(drop)
    })
    .await
    .expect("a federation");
    t
}

testkit::on_both!(
    async fn after_a_change_nobody_gets_what_was_before(open: testkit::Open) {
        let t = house(open).await;
        let other = t.beside().await;
        let places = ["/en/members", "/api/members", "/en/", "/fr/members?section=africa"];
        for name in ["Bamako", "Conakry", "Dakar"] {
            for place in places {
                let (here, there) = (t.get(place).await.body, other.get(place).await.body);
                assert!(!here.contains(name) && !there.contains(name), "{place} before {name}");
                assert_eq!(t.get(place).await.body, here, "{place}, asked again");
            }
            t.write(move |pen| town(pen, name).map(drop)).await.expect("a town");
            for place in places.iter().filter(|place| **place != "/en/") {
                assert!(t.get(place).await.body.contains(name), "{place} after {name}");
                assert!(other.get(place).await.body.contains(name), "{place} after {name}, elsewhere");
            }
            let counted = t.get("/en/").await.body;
            assert_eq!(counted, other.get("/en/").await.body);
        }
        // The other process changes, and this one hears of it; a setting stands in the frame of every page.
        let before = t.get("/es/plan").await.body;
        let name = r#"{"es":"Liga de Ciudades"}"#;
        let changed =
            other.write(move |pen| Ok(settings::change(pen, settings::Key::Name, name).map(drop)?)).await;
        changed.expect("a name");
        let after = t.get("/es/plan").await.body;
        assert!(!before.contains("Liga de Ciudades") && after.contains("Liga de Ciudades"), "{after}");
        t.verify();
    }
);

/// A member, Zaria, for one day more.
async fn leaves_tomorrow(t: &Test) {
    t.write(|pen| {
        let leaver = town(pen, "Zaria")?;
        store::leave(pen, leaver, pen.today.plus_days(1))
    })
    .await
    .expect("a member that leaves tomorrow");
}

testkit::on_both!(
    async fn a_day_turns_without_a_change(open: testkit::Open) {
        let t = house(open).await;
        leaves_tomorrow(&t).await;
        assert!(t.get("/en/members").await.body.contains("Zaria"));
        // 10:00 in the morning; to within a second of midnight nothing changes.
        t.clock.pass(14 * 3_600 - 1);
        assert!(t.get("/en/members").await.body.contains("Zaria"));
        t.clock.pass(1);
        let gone = t.get("/en/members").await.body;
        assert!(gone.contains("Aba") && !gone.contains("Zaria"), "{gone}");
        assert!(t.get("/en/members?as_of=2026-11-23").await.body.contains("Zaria"));
    }
);

testkit::on_both!(
    async fn a_file_holds_until_the_day_ends(open: testkit::Open) {
        let t = house(open).await;
        leaves_tomorrow(&t).await;
        // From 10:00 in the morning until a second before midnight.
        for passed in [0, 61, 14 * 3_600 - 62] {
            t.clock.pass(passed);
            assert!(t.get("/en/members.csv").await.body.contains("Zaria"), "after {passed} seconds more");
        }
        t.clock.pass(1);
        for _ in 0..2 {
            let gone = t.get("/en/members.csv").await.body;
            assert!(gone.contains("Aba") && !gone.contains("Zaria"), "{gone}");
        }
    }
);

testkit::on_both!(
    async fn nobody_gets_what_was_made_for_another(open: testkit::Open) {
        let t = house(open).await;
        let closed = t.write(|pen| {
            let name = Localised::one(Lang::En, "Closed committee");
            let purpose = Localised::default();
            let (code, kind, since) = ("closed".to_owned(), BodyKind::Commission, day("2020-01-01"));
            body::create(
                pen,
                NewBody { code, kind, name, purpose, parent: None, public: false, since, position: 1 },
            )
        });
        let closed = closed.await.expect("a closed body");
        let (_, ada) = t.signed_in("ada", Some((Role::Administrator, None)), None).await;
        for place in ["/en/bodies".to_owned(), format!("/en/bodies/{closed}"), "/api/bodies".to_owned()] {
            // In this order, twice: what each may see is never what was just made for the other.
            for _ in 0..2 {
                let own = t.get_as(&place, &ada).await;
                let anybody = t.get(&place).await;
                assert!(own.body.contains("Closed committee"), "{place}");
                assert!(!anybody.body.contains("Closed committee"), "{place}");
                assert_eq!(own.header("etag"), None, "{place}");
                assert_eq!(own.header("cache-control"), Some("private, no-store"), "{place}");
            }
        }
        let sign_in = t.get("/en/sign-in").await;
        assert_eq!((sign_in.status, sign_in.header("etag")), (200, None), "a page with a password");
        for language in ["fr", "ar"] {
            let told = [("accept-language", language)];
            let came = t.ask("/api/members?limit=0", &told).await.body;
            assert_eq!(came, t.ask("/api/members?limit=0", &told).await.body);
        }
    }
);

testkit::on_both!(
    async fn who_has_a_page_is_told_so(open: testkit::Open) {
        let t = house(open).await;
        let place = "/en/members?kind=local-government&section=africa";
        let plain = t.ask(place, &[]).await;
        let mark = plain.header("etag").expect("a mark").to_owned();
        assert_eq!(plain.header("cache-control"), Some("no-cache"));
        assert!(mark.starts_with('"'), "a strong mark: {mark}");
        // The same question in another order of words.
        let again = t.ask("/en/members?section=africa&kind=local-government", &[]).await;
        assert_eq!(again.header("etag"), Some(mark.as_str()));
        for marks in [mark.clone(), format!("\"other\", {mark}"), format!("W/{mark}"), "*".to_owned()] {
            let had = t.ask(place, &[("if-none-match", marks.as_str())]).await;
            assert_eq!((had.status, had.body.as_str()), (304, ""), "{marks}");
            assert_eq!(had.header("etag"), Some(mark.as_str()));
            assert_eq!(had.header("content-type"), None);
        }
        let packed = t.ask(place, &[("accept-encoding", "gzip")]).await;
        assert_eq!(packed.header("content-encoding"), Some("gzip"));
        assert_ne!(packed.header("etag"), Some(mark.as_str()), "other bytes, another mark");
        assert_eq!(packed.header("vary"), Some("accept-encoding"));
        t.write(|pen| town(pen, "Bata").map(drop)).await.expect("a town");
        let changed = t.ask(place, &[("if-none-match", mark.as_str())]).await;
        assert_eq!(changed.status, 200);
        assert!(changed.body.contains("Bata"));
    }
);

testkit::on_both!(
    async fn a_file_is_read_once_and_never_kept_too_long(open: testkit::Open) {
        let t = house(open).await;
        let (place, packed) = ("/en/members.csv", [("accept-encoding", "gzip, br")]);
        for name in ["Bamako", "Conakry"] {
            let first = t.ask(place, &[]).await;
            assert!(first.body.contains("Aba") && !first.body.contains(name), "{}", first.body);
            for _ in 0..2 {
                assert_eq!(t.ask(place, &[]).await.body, first.body);
                let came = t.ask(place, &packed).await;
                assert_eq!(came.header("content-encoding"), Some("gzip"));
                assert_eq!(came.header("content-disposition"), first.header("content-disposition"));
                assert_eq!(came.header("vary"), Some("accept-encoding"));
            }
            t.write(move |pen| town(pen, name).map(drop)).await.expect("a town");
            let after = t.ask(place, &[]).await;
            assert!(after.body.contains(name), "{}", after.body);
            assert_eq!(after.header("content-type"), Some("text/csv; charset=utf-8"));
        }
    }
);
