//! The doors for programs, of all rooms together: what the house tells of itself, and what others find of it.

use base::{Day, Lang, Localised, Stop};
use governance::{
    ROOM as GOVERNANCE,
    body::{self, BodyKind, NewBody},
};
use network::{
    MemberKind, ROOM as NETWORK, Standing,
    member::{Profile, store::NewMember},
    roster::Country,
    section,
};
use serde_json::Value;
use shell::{Pen, Role};
use std::collections::BTreeSet;
use strategy::ROOM as STRATEGY;

fn words(text: &str) -> Localised {
    Localised::one(Lang::En, text)
}

/// A federation with a town, a body for all to see and a closed one; returns the ids of the three.
fn federation(pen: &mut Pen<'_, '_>) -> Result<[String; 3], Stop> {
    network::found(pen)?;
    let since = Day::parse("2020-01-01").expect("a day");
    let country = Country::from_code("MA").expect("a country");
    let profile = Profile::new(MemberKind::LocalGovernment, "Fès & <Meknès>".to_owned(), country);
    let section = section::of_code(pen.tx, "africa")?.ok_or(Stop::Missing)?.id;
    let (identifiers, sections, standing) = (Vec::new(), vec![section], Some(Standing::Good));
    let new = NewMember { profile, identifiers, sections, standing, joined: since };
    let town = network::member::store::create(pen, new)?;
    let mut body = |code: &str, public| {
        let (kind, name) = (BodyKind::Commission, words(&format!("Commission {code}")));
        let purpose = words("To look after \"water\".");
        body::create(
            pen,
            NewBody { code: code.to_owned(), kind, name, purpose, parent: None, public, since, position: 1 },
        )
    };
    Ok([town.to_string(), body("open", true)?.to_string(), body("closed", false)?.to_string()])
}

async fn house(open: testkit::Open) -> (testkit::Test, [String; 3]) {
    let t = open.house(&[NETWORK, GOVERNANCE, STRATEGY]).await;
    let ids = t.write(federation).await.expect("a federation");
    (t, ids)
}

/// All values of a name anywhere within a value.
fn all_of<'v>(value: &'v Value, name: &str, found: &mut Vec<&'v Value>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get(name));
            fields.values().for_each(|inner| all_of(inner, name, found));
        }
        Value::Array(items) => items.iter().for_each(|inner| all_of(inner, name, found)),
        _ => {}
    }
}

testkit::on_both!(
    async fn every_door_for_programs_is_described(open: testkit::Open) {
        let (t, _) = house(open).await;
        let document: Value = serde_json::from_str(&t.get("/openapi.json").await.body).expect("JSON");
        assert_eq!(document["openapi"], "3.1.0");
        let told: BTreeSet<&str> =
            document["paths"].as_object().expect("paths").keys().map(String::as_str).collect();
        let doors: Vec<&str> = t
            .house
            .table()
            .iter()
            .map(|route| route.pattern)
            .filter(|pattern| pattern.starts_with("/api/"))
            .collect();
        assert!(doors.len() > 8, "{doors:?}");
        for door in doors {
            assert!(told.contains(door), "{door} is not described");
        }
        let mut references = Vec::new();
        all_of(&document, "$ref", &mut references);
        assert!(references.len() > 50);
        for reference in references {
            let place =
                reference.as_str().and_then(|text| text.strip_prefix('#')).expect("a local reference");
            assert!(document.pointer(place).is_some_and(Value::is_object), "{place}");
        }
        let mut ids = Vec::new();
        all_of(&document, "operationId", &mut ids);
        let distinct: BTreeSet<&str> = ids.iter().filter_map(|id| id.as_str()).collect();
        assert_eq!((distinct.len(), ids.len()), (told.len(), told.len()));
    }
);

testkit::on_both!(
    async fn what_is_not_known_is_refused_in_one_form(open: testkit::Open) {
        let (t, [town, ..]) = house(open).await;
        for (place, status, code, field) in [
            ("/api/members?colour=red", 400, "shell-refusal-parameter", Some("colour")),
            ("/api/members?limit=1&limit=2", 400, "shell-refusal-twice", Some("limit")),
            ("/api/members?limit=01", 400, "shell-refusal-number", Some("limit")),
            ("/api/members?as_of=", 400, "shell-refusal-day", Some("as_of")),
            ("/api/members?section=atlantis", 404, "shell-refusal-nothing-called", Some("section")),
            ("/api/members?country=ZZ", 404, "shell-refusal-nothing-called", Some("country")),
            ("/api/members/nobody", 404, "shell-missing-about", None),
            ("/api/members/%FF", 404, "shell-missing-about", None),
            ("/api/nothing", 404, "shell-missing-about", None),
            ("/ledger/consistency?from=1", 400, "shell-refusal-empty", Some("to")),
        ] {
            let came = t.get(place).await;
            let body: Value = serde_json::from_str(&came.body).expect(place);
            let first = &body["errors"][0];
            assert_eq!(
                (came.status, first["code"].as_str(), first["field"].as_str()),
                (status, Some(code), field),
                "{place}"
            );
        }
        let came = t.post(&format!("/api/members/{town}"), None, &[]).await;
        assert_eq!(came.status, 405);
        assert!(came.headers.contains(&("allow".into(), "GET,HEAD".into())), "{:?}", came.headers);
        assert!(came.body.contains("shell-refusal-method"), "{}", came.body);
    }
);

testkit::on_both!(
    async fn the_site_map_names_what_anybody_may_see(open: testkit::Open) {
        let (t, [town, shown, closed]) = house(open).await;
        let address = &t.house.settings.address;
        let index = t.get("/sitemap.xml").await.body;
        let parts: Vec<&str> = index
            .split("<loc>")
            .skip(1)
            .filter_map(|rest| rest.split_once("</loc>").map(|(loc, _)| loc))
            .collect();
        let named =
            ["pages", "member-1", "section-1", "body-1"].map(|part| format!("{address}/sitemap/{part}.xml"));
        assert_eq!(parts, named);
        let mut all = String::new();
        for part in parts {
            let came = t.get(part.strip_prefix(address.as_str()).expect("our address")).await;
            assert_eq!(came.status, 200, "{part}");
            all.push_str(&came.body);
        }
        for lang in Lang::ALL {
            for place in [
                "/".to_owned(),
                "/members".to_owned(),
                format!("/members/{town}"),
                format!("/bodies/{shown}"),
            ] {
                let url = format!("<url><loc>{address}/{lang}{place}</loc>");
                assert_eq!(all.matches(&url).count(), 1, "{url}");
                let other = format!("hreflang=\"{lang}\" href=\"{address}/{lang}{place}\"/>");
                assert_eq!(all.matches(&other).count(), Lang::COUNT, "{other}: from each language");
            }
        }
        assert!(!all.contains(&closed));
        for none in
            ["/sitemap/member-2.xml", "/sitemap/member-0.xml", "/sitemap/member-1", "/sitemap/nothing-1.xml"]
        {
            assert_eq!(t.get(none).await.status, 404, "{none}");
        }
        let robots = t.get("/robots.txt").await.body;
        assert!(robots.contains("Disallow: /*/me$\n") && !robots.contains("Disallow: /*/me\n"), "{robots}");
        assert!(robots.ends_with(&format!("Sitemap: {address}/sitemap.xml\n")), "{robots}");
    }
);

testkit::on_both!(
    async fn a_page_says_what_a_preview_shows_and_a_closed_one_says_nothing(open: testkit::Open) {
        let (t, [town, shown, closed]) = house(open).await;
        let address = &t.house.settings.address;
        let page = t.get(&format!("/fr/members/{town}?as_of=2021-01-01")).await.body;
        for part in [
            "<meta property=\"og:title\" content=\"Fès &#38; &#60;Meknès&#62;\">".to_owned(),
            "<meta property=\"og:locale\" content=\"fr_FR\">".to_owned(),
            format!("<meta property=\"og:url\" content=\"{address}/fr/members/{town}\">"),
            format!("<link rel=\"canonical\" href=\"{address}/fr/members/{town}\">"),
            format!("<link rel=\"alternate\" hreflang=\"ar\" href=\"{address}/ar/members/{town}\">"),
            format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{address}/en/members/{town}\">"),
        ] {
            assert!(page.contains(&part), "{part} in {page}");
        }
        let body = t.get(&format!("/en/bodies/{shown}")).await.body;
        assert!(body.contains("og:description\" content=\"To look after &#34;water&#34;.\""), "{body}");
        // Whoever may not see a body learns its name from no preview either.
        let place = format!("/en/bodies/{closed}");
        let denied = t.get(&place).await;
        assert_eq!(denied.status, 403);
        assert!(
            !denied.body.contains("Commission closed") && !denied.body.contains("og:"),
            "{}",
            denied.body
        );
        let (_, administrator) = t.signed_in("ada", Some((Role::Administrator, None)), None).await;
        let seen = t.get_as(&place, &administrator).await.body;
        assert!(seen.contains("Commission closed"));
        let own = t.get_as("/en/me", &administrator).await.body;
        assert!(!own.contains("og:") && own.contains("content=\"noindex\""), "{own}");
    }
);
