//! Members as everybody meets them: added, seen, corrected, moved, merged; on both databases.

use base::{Day, Id, Lang, Localised, Refusal, Stop};
use network::{
    Member, MemberKind, Standing,
    mandate::{self, NewMandate},
    member::{
        Identifier, Profile, SuccessionKind, directory,
        exchange::{self, Format},
        store::{self, NewMember},
    },
    person::{self, Details, Gender},
    roster::Country,
    section,
};
use serde_json::Value;
use shell::{Pen, Role};
use testkit::Test;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn country(code: &str) -> Country {
    Country::from_code(code).expect("a country")
}

fn town(pen: &mut Pen<'_, '_>, name: &str, code: &str, sections: &[&str]) -> Result<NewMember, Stop> {
    let mut ids = Vec::new();
    for section in sections {
        ids.push(section::of_code(pen.tx, section)?.expect("a section").id);
    }
    let profile = Profile::new(MemberKind::LocalGovernment, name, country(code));
    Ok(NewMember {
        profile,
        identifiers: Vec::new(),
        sections: ids,
        standing: None,
        joined: day("2010-05-01"),
    })
}

/// Marseille, which other people call otherwise too.
async fn marseille(t: &Test) -> Id<Member> {
    let made = t.write(|pen| {
        network::found(pen)?;
        let mut new = town(pen, "Marseille", "FR", &["europe"])?;
        new.profile.names = Localised::one(Lang::Es, "Marsella").and(Lang::Ar, "مرسيليا");
        new.profile.population = Some(870_731);
        new.profile.website = Some("https://www.marseille.example".to_owned());
        new.identifiers = vec![Identifier { scheme: "wikidata".to_owned(), value: "Q23482".to_owned() }];
        new.standing = Some(Standing::Good);
        store::create(pen, new)
    });
    made.await.expect("a member")
}

fn refused(stop: Stop) -> Vec<Refusal> {
    match stop {
        Stop::Refused(refusals) => refusals,
        other => panic!("not refused: {other}"),
    }
}

testkit::on_both!(
    async fn every_statement_is_understood(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        t.prepare_all();
        let id = Id::from_uuid(uuid::Uuid::nil());
        let composed = directory::compositions(day("2026-01-01"), country("FR"), id);
        let lists = store::list_statements().chain(network::import::list_statements());
        for sql in composed.into_iter().chain(lists) {
            t.read(|read| Ok(read.prepare(&sql)?)).unwrap_or_else(|stop| panic!("{sql}: {stop}"));
        }
    }
);

testkit::on_both!(
    async fn the_sections_are_laid_once(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        for expected in [8, 0] {
            assert_eq!(t.write(section::found).await.expect("laid"), expected);
        }
        let sections = t.read(|read| Ok(section::list(read)?)).expect("sections");
        let codes: Vec<&str> = sections.iter().map(|section| section.code.as_str()).collect();
        assert_eq!(
            codes,
            [
                "africa",
                "asia-pacific",
                "eurasia",
                "europe",
                "latin-america",
                "middle-east-west-asia",
                "north-america",
                "metropolitan"
            ]
        );
        let europe = t.get(&format!("/es/sections/{}", sections[3].id)).await;
        assert_eq!((europe.status, europe.body.contains("<h1>Europa</h1>")), (200, true));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_member_s_page_tells_all_that_is_known(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        let page = t.get(&format!("/ar/members/{id}")).await;
        assert_eq!(page.status, 200);
        for told in [
            "<bdi translate=\"no\">Marseille</bdi>",
            "<bdi>مرسيليا</bdi>",
            "فرنسا",
            "أوروبا",
            "870,731",
            "https://www.wikidata.org/wiki/Q23482",
            "صار عضوًا",
        ] {
            assert!(page.body.contains(told), "{told}\n{}", page.body);
        }
        assert!(!page.body.contains("network-"), "every text is a sentence: {}", page.body);
        assert_eq!(t.get("/en/members/00000000-0000-7000-8000-000000000000").await.status, 404);
        assert_eq!(t.get("/en/members/1").await.status, 404);
        t.verify();
    }
);

/// The sentences of a page's story, in order.
fn sentences(page: &str) -> Vec<String> {
    let from = page.split("id=\"life\"").nth(1).expect("a story");
    let lines = from.split("</section>").next().expect("its end").split("</time> <div>").skip(1);
    let told = lines.map(|line| line.split("</div>").next().and_then(|line| line.split(" <span").next()));
    let words = |line: &str| -> String {
        let parts = line.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
        parts.collect()
    };
    told.map(|line| words(line.expect("a line"))).collect()
}

testkit::on_both!(
    async fn a_member_s_story_is_told_in_the_order_in_which_it_happened(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        t.write(move |pen| {
            let metropolitan = section::of_code(pen.tx, "metropolitan")?.expect("a section").id;
            // Written down in another order than it happened in.
            store::leave(pen, id, day("2027-01-01"))?;
            store::set_standing(pen, id, Standing::Arrears, day("2024-02-01"), "nothing was paid")?;
            store::set_standing(pen, id, Standing::Good, day("2024-06-01"), "")?;
            store::affiliate(pen, id, metropolitan, day("2015-01-01"), Some(day("2020-01-01")))?;
            let details = Details {
                name: "Ana Lima".to_owned(),
                gender: Gender::Female,
                email: None,
                phone: None,
                lang: Lang::Fr,
            };
            let person = person::create(pen, details)?;
            let office = Localised::one(Lang::En, "Mayor");
            let (since, until) = (day("2014-04-01"), Some(day("2020-07-01")));
            mandate::begin(pen, NewMandate { person, member: id, office, since, until, source: None })
        })
        .await
        .expect("a story");
        let page = t.get(&format!("/en/members/{id}")).await.body;
        assert_eq!(
            sentences(&page),
            [
                "Became a member, in Europe",
                "Ana Lima came into office: Mayor",
                "Joined the section Metropolitan",
                "Left the section Metropolitan",
                "Ana Lima left office: Mayor",
                "Standing: In arrears: nothing was paid",
                "Standing: In good standing",
                "Left the federation",
            ]
        );
        let ahead = page.split("Left the federation").nth(1).expect("told");
        assert!(ahead.trim_start().starts_with("<span class=\"badge plain\">ahead</span>"), "{ahead}");
        t.verify();
    }
);

testkit::on_both!(
    async fn programs_get_the_same_facts(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        let one: Value =
            serde_json::from_str(&t.get(&format!("/api/members/{id}")).await.body).expect("JSON");
        assert_eq!((&one["name"], &one["standing"]), (&"Marseille".into(), &"in-good-standing".into()));
        assert_eq!((&one["sections"][0], &one["size"]), (&"europe".into(), &"large".into()));
        let list: Value =
            serde_json::from_str(&t.get("/api/members?q=mars&limit=1").await.body).expect("JSON");
        assert_eq!((&list["items"][0]["id"], &list["next"]), (&id.to_string().into(), &Value::Null));
        assert_eq!(list["as_of"], "2026-11-23");
        let earlier = t.get("/api/members?as_of=2010-04-30").await;
        assert_eq!(
            serde_json::from_str::<Value>(&earlier.body).expect("JSON")["items"],
            Value::Array(Vec::new())
        );
        for wrong in ["?name=x", "?kind=town", "?limit=501", "?as_of=yesterday", "?cursor=AA"] {
            assert_eq!(t.get(&format!("/api/members{wrong}")).await.status, 400, "{wrong}");
        }
        assert_eq!(t.get("/api/members?section=atlantis").await.status, 404);
    }
);

testkit::on_both!(
    async fn its_focal_point_corrects_the_page_and_strangers_do_not(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        let place = format!("/en/members/{id}/edit");
        let (_, focal) = t.signed_in("focal", Some((Role::FocalPoint, Some(id.uuid()))), None).await;
        let (_, stranger) = t.signed_in("stranger", None, None).await;
        assert_eq!(t.get(&place).await.status, 403);
        assert_eq!(t.get_as(&place, &stranger).await.status, 403);
        assert!(t.get_as(&place, &focal).await.body.contains("value=\"870731\""));
        let fields =
            [("version", "1"), ("name", "Marselha"), ("names-es", "Marsella"), ("population", "870732")];
        assert_eq!(t.post(&place, Some(&stranger), &fields).await.status, 403);
        let came = t.post(&place, Some(&focal), &fields).await;
        assert_eq!((came.status, came.location), (303, format!("/en/members/{id}")));
        let page = t.get(&format!("/en/members/{id}")).await.body;
        assert!(page.contains("<del>870,731</del> <ins>870,732</ins>"), "{page}");
        assert!(page.contains("Name in Arabic"), "what was taken away is told too: {page}");
        t.verify();
    }
);

testkit::on_both!(
    async fn nobody_s_change_is_overwritten_unseen(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        let place = format!("/en/members/{id}/edit");
        let (_, one) = t.signed_in("one", Some((Role::FocalPoint, Some(id.uuid()))), None).await;
        let (_, other) = t.signed_in("other", Some((Role::Administrator, None)), None).await;
        let first = [("version", "1"), ("name", "Marseille"), ("website", "https://marseille.example")];
        assert_eq!(t.post(&place, Some(&other), &first).await.status, 303);
        let late = [("version", "1"), ("name", "Ville de Marseille")];
        let came = t.post(&place, Some(&one), &late).await;
        assert_eq!(came.status, 422);
        assert!(came.body.contains("https://marseille.example"), "the other's change is shown");
        assert!(came.body.contains("value=\"Ville de Marseille\""), "what was typed is still there");
        assert!(came.body.contains("name=\"version\" value=\"2\""));
        let again = [("version", "2"), ("name", "Ville de Marseille")];
        assert_eq!(t.post(&place, Some(&one), &again).await.status, 303);
        t.verify();
    }
);

testkit::on_both!(
    async fn a_form_tells_everything_that_is_wrong_at_once(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        let (_, focal) = t.signed_in("focal", Some((Role::FocalPoint, Some(id.uuid()))), None).await;
        let wrong = [("version", "1"), ("name", ""), ("population", "-5"), ("population_day", "31 June")];
        let came = t.post(&format!("/fr/members/{id}/edit"), Some(&focal), &wrong).await;
        assert_eq!(came.status, 422);
        for field in ["f-name", "f-population", "f-population_day"] {
            assert!(came.body.contains(&format!("href=\"#{field}\"")), "{field}");
        }
        let script = [("version", "1"), ("name", "Marseille"), ("website", "javascript:alert(1)")];
        assert_eq!(t.post(&format!("/fr/members/{id}/edit"), Some(&focal), &script).await.status, 422);
        let mixed = [
            ("version", "1"),
            ("name", ""),
            ("population", "-5"),
            ("population_day", "3000-01-01"),
            ("website", "javascript:alert(1)"),
        ];
        let (_, administrator) = t.signed_in("administrator", Some((Role::Administrator, None)), None).await;
        for place in [format!("/en/members/{id}/edit"), "/en/members/new".to_owned()] {
            let came = t.post(&place, Some(&administrator), &mixed).await;
            for field in ["f-name", "f-population", "f-population_day", "f-website"] {
                let told = came.body.matches(&format!("<li><a href=\"#{field}\"")).count();
                assert_eq!((came.status, told), (422, 1), "{field}, once: {}", came.body);
            }
        }
        t.verify();
    }
);

testkit::on_both!(
    async fn a_steward_keeps_the_registry_of_the_own_section_only(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        let code = |code: &'static str| {
            t.read(move |read| Ok(section::of_code(read, code)?.expect("a section").id.uuid()))
        };
        let (europe, africa) = (code("europe").expect("an id"), code("africa").expect("an id"));
        let (_, own) = t.signed_in("own", Some((Role::Steward, Some(europe))), None).await;
        let (_, foreign) = t.signed_in("foreign", Some((Role::Steward, Some(africa))), None).await;
        let (_, administrator) = t.signed_in("administrator", Some((Role::Administrator, None)), None).await;
        let standing = format!("/en/members/{id}/standing");
        let arrears = [("standing", "in-arrears"), ("since", "2026-01-01"), ("reason", "2025 unpaid")];
        assert_eq!(t.post(&standing, Some(&foreign), &arrears).await.status, 403);
        assert_eq!(t.post(&standing, Some(&own), &arrears).await.status, 303);
        let same = t.post(&standing, Some(&own), &arrears).await;
        assert_eq!((same.status, same.body.contains("It stands so already")), (422, true));
        let metropolitan = [("section", "metropolitan"), ("from", "2020-01-01")];
        let affiliation = format!("/en/members/{id}/affiliation");
        assert_eq!(t.post(&affiliation, Some(&own), &metropolitan).await.status, 422, "not the own section");
        assert_eq!(t.post(&affiliation, Some(&administrator), &metropolitan).await.status, 303);
        let state = t.read(|read| Ok(store::load(read, id)?.expect("a member").state)).expect("a state");
        assert_eq!(state.sections_on(day("2026-11-23")).collect::<Vec<_>>(), ["europe", "metropolitan"]);
        assert_eq!(state.standing_on(day("2025-12-31")), Some(Standing::Good));
        assert_eq!(state.standing_on(day("2026-01-01")), Some(Standing::Arrears));
        let registry = t.get_as(&format!("/en/members/{id}/registry"), &own).await;
        assert!(
            registry.body.contains("No longer in Europe")
                && !registry.body.contains("No longer in Metropolitan")
        );
        let end = [("section", "europe"), ("until", "2026-06-30")];
        assert_eq!(t.post(&format!("/en/members/{id}/affiliation/end"), Some(&own), &end).await.status, 303);
        assert!(registry.body.contains("First day on which it no longer belongs to it"));
        let page = t.get(&format!("/en/members/{id}")).await.body;
        assert!(page.contains("1 May 2010 to 29 June 2026"), "the last day is one of it: {page}");
        assert_eq!(
            t.post(&standing, Some(&own), &arrears).await.status,
            403,
            "no longer a member of that section"
        );
        let leave = [("day", "2026-11-01")];
        assert_eq!(
            t.post(&format!("/en/members/{id}/departure"), Some(&administrator), &leave).await.status,
            303
        );
        assert!(t.get(&format!("/en/members/{id}")).await.body.contains("it left on 1 November 2026"));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_standing_mistyped_for_a_far_day_locks_nobody(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        let (_, cookie) = t.signed_in("administrator", Some((Role::Administrator, None)), None).await;
        let standing = format!("/en/members/{id}/standing");
        let stand = async |code: &str, since: &str| {
            let fields = [("standing", code), ("since", since), ("reason", "")];
            t.post(&standing, Some(&cookie), &fields).await.status
        };
        assert_eq!(stand("suspended", "2099-01-01").await, 303);
        assert!(t.get(&format!("/en/members/{id}")).await.body.contains("since 1 January 2099"));
        assert_eq!(stand("in-arrears", "2024-01-01").await, 303, "it ends where the next begins");
        let spans = |state: &network::MemberState| -> Vec<(Standing, Option<String>)> {
            let until = |day: Day| day.to_string();
            state.standings.iter().map(|one| (one.standing, one.until.map(until))).collect()
        };
        let load = || t.read(|read| Ok(store::load(read, id)?.expect("a member").state)).expect("a state");
        let (first, far) = (Some("2024-01-01".to_owned()), Some("2099-01-01".to_owned()));
        assert_eq!(
            spans(&load()),
            [(Standing::Good, first.clone()), (Standing::Arrears, far), (Standing::Suspended, None)]
        );
        let registry = t.get_as(&format!("/en/members/{id}/registry"), &cookie).await.body;
        assert!(registry.contains("Withdraw “Suspended”"), "{registry}");
        assert!(!registry.contains("Withdraw “In arrears”"), "what has begun is not withdrawn: {registry}");
        let withdrawal = format!("{standing}/withdrawal");
        let begun = t.post(&withdrawal, Some(&cookie), &[("begins", "2024-01-01")]).await;
        assert!(begun.status == 422 && begun.body.contains("This standing began"), "{}", begun.body);
        assert_eq!(t.post(&withdrawal, Some(&cookie), &[("begins", "2099-01-01")]).await.status, 303);
        assert_eq!(spans(&load()), [(Standing::Good, first), (Standing::Arrears, None)]);
        assert_eq!(t.post(&withdrawal, Some(&cookie), &[("begins", "2099-01-01")]).await.status, 422);
        let page = t.get(&format!("/en/members/{id}")).await.body;
        assert!(page.contains("A standing that had not begun was withdrawn"), "{page}");
        t.verify();
    }
);

testkit::on_both!(
    async fn a_departure_is_told_beforehand_corrected_and_taken_back(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        let europe = t.read(|read| Ok(section::of_code(read, "europe")?.expect("a section").id.uuid()));
        let steward = Some((Role::Steward, Some(europe.expect("an id"))));
        let (_, cookie) = t.signed_in("steward", steward, None).await;
        let load = || t.read(|read| Ok(store::load(read, id)?.expect("a member").state)).expect("a state");
        let before = load();
        let member = format!("/en/members/{id}");
        let place = format!("{member}/departure");
        let registry = t.get_as(&format!("{member}/registry"), &cookie).await.body;
        assert!(registry.contains(&format!("href=\"{place}\"")), "a page lies between: {registry}");
        assert!(!registry.contains(&format!("action=\"{place}\"")), "{registry}");
        let page = t.get_as(&place, &cookie).await.body;
        assert!(page.contains("What ends when it leaves") && page.contains("<li>Europe"), "{page}");
        assert!(page.contains("Standing: In good standing"), "{page}");
        let post = async |door: &str, fields: &[(&str, &str)]| t.post(door, Some(&cookie), fields).await;
        assert_eq!(post(&place, &[("day", "2099-01-01")]).await.status, 303);
        assert!(t.get(&member).await.body.contains("It leaves on 1 January 2099."));
        assert_eq!(post(&place, &[("day", "2026-11-01")]).await.status, 422, "it leaves once");
        let correction = format!("{place}/correction");
        assert_eq!(post(&correction, &[("day", "2010-04-30")]).await.status, 422);
        assert_eq!(post(&correction, &[("day", "2026-11-01")]).await.status, 303, "by the steward still");
        let page = t.get_as(&place, &cookie).await.body;
        assert!(page.contains("it left on 1 November 2026"), "{page}");
        assert!(page.contains("What goes on if the departure is taken back"), "{page}");
        assert!(page.contains("<li>Europe") && page.contains("Standing: In good standing"), "{page}");
        let withdrawal = format!("{place}/withdrawal");
        assert_eq!(post(&withdrawal, &[]).await.status, 303);
        assert_eq!(load(), before);
        assert_eq!(post(&withdrawal, &[]).await.status, 422);
        let history = t.get(&member).await.body;
        for told in
            ["Left the federation", "The day of the departure was corrected", "The departure was taken back"]
        {
            assert!(history.contains(told), "{told}: {history}");
        }
        t.verify();
    }
);

testkit::on_both!(
    async fn a_member_is_added_by_hand(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        marseille(&t).await;
        let europe = t.read(|read| Ok(section::of_code(read, "europe")?.expect("a section").id.uuid()));
        let steward = Some((Role::Steward, Some(europe.expect("an id"))));
        let (_, cookie) = t.signed_in("steward", steward, None).await;
        assert_eq!(t.get("/en/members/new").await.status, 403);
        let form = t.get_as("/en/members/new", &cookie).await.body;
        assert!(
            form.contains("value=\"europe\"") && !form.contains("value=\"africa\""),
            "only the own section"
        );
        let base =
            [("kind", "local-government"), ("country", "FR"), ("joined", "2026-01-01"), ("name", "Lyon")];
        let with = |more: &[(&'static str, &'static str)]| [&base[..], more].concat();
        let africa = with(&[("section", "africa")]);
        assert_eq!(t.post("/en/members/new", Some(&cookie), &africa).await.status, 422);
        let taken = with(&[("section", "europe"), ("wikidata", "Q23482")]);
        let came = t.post("/en/members/new", Some(&cookie), &taken).await;
        assert!(came.status == 422 && came.body.contains("is the identifier of Marseille"), "{}", came.body);
        let lyon = with(&[("section", "europe"), ("wikidata", "Q456"), ("names-fr", "Lyon")]);
        let came = t.post("/en/members/new", Some(&cookie), &lyon).await;
        assert_eq!(came.status, 303, "{}", came.body);
        assert!(t.get(&came.location).await.body.contains("Q456"));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_reform_is_one_entry_that_each_member_s_history_tells(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let done = t.write(|pen| {
            network::found(pen)?;
            let mut ids = Vec::new();
            for name in ["Trondhjem", "Klæbu", "Trondheim"] {
                let new = town(pen, name, "NO", &["europe"])?;
                ids.push(store::create(pen, new)?);
            }
            store::succeed(pen, SuccessionKind::Merger, day("2020-01-01"), &ids[..2], &ids[2..])?;
            Ok(ids)
        });
        let ids = done.await.expect("merged");
        let old = t.get(&format!("/fr/members/{}", ids[1])).await.body;
        assert!(old.contains("Devenu") && old.contains("par fusion, 1er janvier 2020"), "{old}");
        let new = t.get(&format!("/fr/members/{}", ids[2])).await.body;
        assert!(new.contains("Issu de") && new.contains("Une réforme territoriale a pris effet"), "{new}");
        let again = t.write(move |pen| {
            store::succeed(pen, SuccessionKind::Renaming, day("2021-01-01"), &ids[..1], &ids[2..])
        });
        assert_eq!(refused(again.await.expect_err("left already"))[0].code, "network-refusal-left-already");
        t.verify();
    }
);

testkit::on_both!(
    async fn exports_are_whole_and_harmless(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let made = t.write(|pen| {
            network::found(pen)?;
            for name in ["=HYPERLINK(\"x\")", "Comma, \"quoted\"\nand broken", "Ñuñoa"] {
                let new = town(pen, name, "CL", &["latin-america"])?;
                store::create(pen, new)?;
            }
            Ok(())
        });
        made.await.expect("made");
        let export = |format| {
            let mut out = Vec::new();
            t.read(|read| Ok(exchange::export(read, day("2026-11-23"), base::Lang::En, format, &mut out)?))
                .expect("exported");
            String::from_utf8(out).expect("UTF-8")
        };
        let csv = export(Format::Csv);
        assert!(csv.contains(",\"'=HYPERLINK(\"\"x\"\")\","), "{csv}");
        assert_eq!(csv.matches("\r\n").count(), 4, "a header and three rows: {csv}");
        let json: Value = serde_json::from_str(&export(Format::Json)).expect("JSON");
        assert_eq!(json["items"].as_array().map(Vec::len), Some(3));
        let shown = t.get("/es/members.csv?q=nu").await;
        assert_eq!((shown.status, shown.body.lines().count()), (200, 2));
        assert!(shown.body.contains("Ñuñoa"));
    }
);

testkit::on_both!(
    async fn a_member_is_shown_as_of_the_day_that_is_asked_for(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        let changed = t.write(move |pen| {
            let metropolitan = section::of_code(pen.tx, "metropolitan")?.expect("a section").id;
            store::affiliate(pen, id, metropolitan, day("2020-01-01"), None)?;
            store::set_standing(pen, id, Standing::Arrears, day("2022-01-01"), "2021 unpaid")?;
            store::leave(pen, id, day("2026-01-01"))
        });
        changed.await.expect("changed");
        let then = t.get(&format!("/en/members/{id}?as_of=2019-12-31")).await;
        assert!(then.body.contains("As of 31 December 2019, as far as is known today."), "{}", then.body);
        assert!(then.body.contains("Who speaks for it, as of 31 December 2019"), "{}", then.body);
        let facts = then.body.split("class=\"history\"").next().expect("before the history");
        for later in ["Metropolitan", "In arrears", "No longer a member"] {
            assert!(!facts.contains(later), "{later}: {facts}");
        }
        assert!(facts.contains("In good standing"), "{facts}");
        assert!(facts.contains(&format!("href=\"/api/members/{id}?as_of=2019-12-31\"")), "{facts}");
        let early = t.get(&format!("/en/members/{id}?as_of=2010-04-30")).await.body;
        assert!(early.contains("Not a member yet: it became one on 1 May 2010."), "{early}");
        let today = t.get(&format!("/en/members/{id}")).await.body;
        assert!(today.contains("No longer a member: it left on 1 January 2026"), "{today}");
        assert!(!today.contains("as far as is known today"), "{today}");
        for (query, status) in [("as_of=31.12.2019", 422), ("on=2019-12-31", 422), ("as_of=", 200)] {
            assert_eq!(t.get(&format!("/en/members/{id}?{query}")).await.status, status, "{query}");
        }
        let directory = t.get("/en/members?as_of=2019-12-31").await.body;
        assert!(directory.contains(&format!("/en/members/{id}?as_of=2019-12-31\"")), "{directory}");
        t.verify();
    }
);

testkit::on_both!(
    async fn nobody_is_offered_what_ends_in_a_refusal(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        let europe = t.read(|read| Ok(section::of_code(read, "europe")?.expect("a section").id.uuid()));
        let steward = (Role::Steward, Some(europe.expect("an id")));
        let (edit, registry) = (format!("/en/members/{id}/edit"), format!("/en/members/{id}/registry"));
        let cookies = [
            None,
            Some(t.signed_in("stranger", None, None).await.1),
            Some(t.signed_in("focal", Some((Role::FocalPoint, Some(id.uuid()))), None).await.1),
            Some(t.signed_in("steward", Some(steward), None).await.1),
        ];
        let offered = [(false, false), (false, false), (true, false), (true, true)];
        for (cookie, offered) in cookies.iter().zip(offered) {
            let cookie = cookie.as_deref().unwrap_or_default();
            let page = t.get_as(&format!("/en/members/{id}"), cookie).await.body;
            let links = |place: &str| page.contains(&format!("href=\"{place}\""));
            assert_eq!((links(&edit), links(&registry)), offered, "{page}");
            for (place, offered) in [(&edit, offered.0), (&registry, offered.1)] {
                assert_eq!(t.get_as(place, cookie).await.status, if offered { 200 } else { 403 }, "{place}");
            }
        }
    }
);

testkit::on_both!(
    async fn a_section_s_page_is_found_by_everybody(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let id = marseille(&t).await;
        let europe = t.read(|read| Ok(section::of_code(read, "europe")?.expect("a section").id));
        let europe = format!("/sections/{}", europe.expect("an id"));
        let page = t.get(&format!("/fr/members/{id}")).await.body;
        assert!(page.contains(&format!("href=\"/fr{europe}\"")), "{page}");
        let list = t.get("/fr/members?section=europe").await.body;
        assert!(list.contains(&format!("href=\"/fr{europe}\">La section Europe</a>")), "{list}");
        assert!(!t.get("/fr/members").await.body.contains("/sections/"));
        let map = t.get("/sitemap/section-1.xml").await.body;
        assert!(map.contains(&format!("/fr{europe}</loc>")), "{map}");
        assert!(t.get("/sitemap.xml").await.body.contains("/sitemap/section-1.xml"));
        let today = t.get(&format!("/en{europe}")).await.body;
        for told in [
            "1 member today",
            "France · member since 1 May 2010",
            &format!("href=\"/en/members/{id}\""),
            "Search among its members",
        ] {
            assert!(today.contains(told), "{told}: {today}");
        }
        assert!(!today.contains("Its registry is kept by"), "{today}");
        let then = t.get(&format!("/en{europe}?as_of=2010-04-30")).await.body;
        assert!(then.contains("0 members on 30 April 2010"), "{then}");
        assert!(then.contains("/en/members?section=europe&#38;as_of=2010-04-30"), "{then}");
        assert_eq!(t.get(&format!("/en{europe}?on=2010-04-30")).await.status, 422);
    }
);
