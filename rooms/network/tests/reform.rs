//! Territorial reforms as a steward records them: found by name, told before they are done, shown after, taken back.

use base::{Day, Id, Lang, Localised, Stop};
use network::{
    Member, MemberKind,
    mandate::{self, NewMandate},
    member::{
        Profile,
        store::{self, NewMember},
    },
    person::{self, Details, Gender},
    roster::Country,
    section,
};
use serde_json::Value;
use shell::Role;
use testkit::Test;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// Two old towns and a new one in Norway, and a town elsewhere.
async fn towns(t: &Test) -> [Id<Member>; 4] {
    let made = t.write(|pen| {
        network::found(pen)?;
        let mut ids = Vec::new();
        for (name, code, section, since) in [
            ("Trondhjem", "NO", "europe", "2010-05-01"),
            ("Klæbu", "NO", "europe", "2010-05-01"),
            ("Trondheim", "NO", "europe", "2026-01-01"),
            ("Nairobi", "KE", "africa", "2010-05-01"),
        ] {
            let country = Country::from_code(code).expect("a country");
            let section = section::of_code(pen.tx, section)?.expect("a section").id;
            ids.push(store::create(
                pen,
                NewMember {
                    profile: Profile::new(MemberKind::LocalGovernment, name, country),
                    identifiers: Vec::new(),
                    sections: vec![section],
                    standing: None,
                    joined: day(since),
                },
            )?);
        }
        Ok::<_, Stop>(ids)
    });
    made.await.expect("towns").try_into().expect("four")
}

async fn steward(t: &Test) -> String {
    let europe = t.read(|read| Ok(section::of_code(read, "europe")?.expect("a section").id.uuid()));
    t.signed_in("steward", Some((Role::Steward, Some(europe.expect("an id")))), None).await.1
}

async fn of_api(t: &Test, id: Id<Member>) -> Value {
    serde_json::from_str(&t.get(&format!("/api/members/{id}")).await.body).expect("JSON")
}

testkit::on_both!(
    async fn a_merger_is_told_before_it_is_done_and_shown_after(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let [old, other, new, _] = towns(&t).await;
        let steward = steward(&t).await;
        let place = format!("/en/members/{old}/reform");
        assert_eq!(t.get(&place).await.status, 403);
        let asked = format!("{place}?kind=merger&day=2026-06-01&predecessors={old}&find_predecessors=klaebu");
        let page = t.get_as(&asked, &steward).await;
        assert!(page.body.contains(&format!("value=\"{other}\" checked")), "found alone: {}", page.body);
        assert!(!page.body.contains("What will be recorded"), "nobody takes over yet");
        let both = format!("{place}?kind=merger&day=2026-06-01&predecessors={old}&predecessors={other}");
        let several = t.get_as(&format!("{both}&find_successors=t"), &steward).await;
        assert!(several.body.contains(&format!("value=\"{new}\" checked")), "{}", several.body);
        for told in [
            "On 1 June 2026 Trondhjem and Klæbu become one: Trondheim takes over from them.",
            "Klæbu leaves the federation on 1 June 2026; its sections, its standing and its mandates end.",
            "Trondheim stays a member as it is, and is shown as having come from Trondhjem and Klæbu.",
        ] {
            assert!(several.body.contains(told), "{told}: {}", several.body);
        }
        assert_eq!(of_api(&t, old).await["successors"], Value::Array(Vec::new()), "nothing changes on GET");
        let (old_, other_, new_) = (old.to_string(), other.to_string(), new.to_string());
        let fields = [
            ("kind", "merger"),
            ("day", "2026-06-01"),
            ("predecessors", old_.as_str()),
            ("predecessors", other_.as_str()),
            ("successors", new_.as_str()),
        ];
        let came = t.post(&place, Some(&steward), &fields).await;
        assert_eq!((came.status, came.location), (303, format!("/en/members/{old}")), "{}", came.body);
        for (id, told) in [(old, "Became"), (other, "Became"), (new, "Came from")] {
            let page = t.get(&format!("/en/members/{id}")).await.body;
            assert!(page.contains(told) && page.contains("by merger, 1 June 2026"), "{page}");
            assert!(page.contains("A territorial reform took effect"), "{page}");
        }
        let api = of_api(&t, new).await;
        let from = api["predecessors"].as_array().expect("a list").iter();
        let mut from: Vec<&str> = from.filter_map(|one| one["member"].as_str()).collect();
        from.sort_by_key(|id| *id != old_);
        assert_eq!(from, [old_.as_str(), other_.as_str()]);
        t.verify();
    }
);

testkit::on_both!(
    async fn a_reform_that_cannot_be_says_why_and_a_foreign_one_is_an_administrator_s(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let [old, other, new, nairobi] = towns(&t).await;
        let steward = steward(&t).await;
        let place = format!("/en/members/{old}/reform");
        let look = |query: String| {
            let (place, t, steward) = (format!("{place}?{query}"), &t, steward.as_str());
            async move { t.get_as(&place, steward).await.body }
        };
        let early = look(format!("kind=merger&day=2025-06-01&predecessors={old}&successors={new}")).await;
        assert!(early.contains("Trondheim is no member on 1 June 2025"), "{early}");
        let alone = look(format!("kind=split&day=2026-06-01&predecessors={old}&successors={new}")).await;
        assert!(alone.contains("a division one predecessor and several successors"), "{alone}");
        let nobody = look(format!("kind=split&day=2026-06-01&predecessors={old}&find_successors=oslo")).await;
        assert!(nobody.contains("Nobody of this name is a member on that day"), "{nobody}");
        let away = format!("kind=merger&day=2026-06-01&predecessors={old}&successors={nairobi}");
        assert!(look(away).await.contains("Nairobi is in no section that is entrusted to you"));
        assert_eq!(t.get_as(&format!("{place}?kind=merger&day=soon"), &steward).await.status, 422);
        let (old_, other_, nairobi_) = (old.to_string(), other.to_string(), nairobi.to_string());
        let base = [("kind", "renaming"), ("day", "2026-06-01"), ("predecessors", old_.as_str())];
        let foreign = [&base[..], &[("successors", nairobi_.as_str())]].concat();
        assert_eq!(t.post(&place, Some(&steward), &foreign).await.status, 422);
        let (_, administrator) = t.signed_in("administrator", Some((Role::Administrator, None)), None).await;
        assert_eq!(t.post(&place, Some(&administrator), &foreign).await.status, 303);
        let again =
            [&base[1..], &[("kind", "merger"), ("predecessors", &other_), ("successors", &other_)]].concat();
        let came = t.post(&place, Some(&administrator), &again).await;
        assert_eq!((came.status, came.body.contains("A member cannot succeed itself")), (422, true));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_reform_made_by_mistake_is_taken_back_unless_another_builds_on_it(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let [old, other, new, nairobi] = towns(&t).await;
        let (_, administrator) = t.signed_in("administrator", Some((Role::Administrator, None)), None).await;
        let ids = [old, other, new, nairobi].map(|id| id.to_string());
        let [old_, other_, new_, nairobi_] = ids.each_ref().map(String::as_str);
        let state =
            |id| t.read(move |read| Ok(store::load(read, id)?.expect("a member").state)).expect("read");
        let before = [old, other, new].map(state);
        let merge = [
            ("kind", "merger"),
            ("day", "2026-06-01"),
            ("predecessors", old_),
            ("predecessors", other_),
            ("successors", new_),
        ];
        let place = format!("/en/members/{other}/reform");
        let begun = t.write(move |pen| {
            let (name, gender, lang) = ("Ola".to_owned(), Gender::Male, Lang::En);
            let ola = person::create(pen, Details { name, gender, email: None, phone: None, lang })?;
            let (office, since) = (Localised::one(Lang::En, "Mayor"), day("2020-07-01"));
            let new = NewMandate { person: ola, member: other, office, since, until: None, source: None };
            mandate::begin(pen, new)
        });
        let held = begun.await.expect("begun");
        let asked = format!("kind=merger&day=2026-06-01&predecessors={other}&successors={new}");
        let plan = t.get_as(&format!("{place}?{asked}"), &administrator).await.body;
        assert!(plan.contains("1 mandate ends with it") && plan.contains("Ola, Mayor"), "{plan}");
        let until = || {
            let state = t.read(|read| Ok(mandate::store::load(read, held)?)).expect("read");
            state.expect("a mandate").until
        };
        assert_eq!(t.post(&place, Some(&administrator), &merge).await.status, 303);
        assert_eq!(until(), Some(day("2026-06-01")), "it ends with the member");
        let further =
            [("kind", "renaming"), ("day", "2026-07-01"), ("predecessors", new_), ("successors", nairobi_)];
        let next = format!("/en/members/{new}/reform");
        assert_eq!(t.post(&next, Some(&administrator), &further).await.status, 303);
        let page = t.get_as(&place, &administrator).await.body;
        assert!(page.contains("Something else was recorded of Trondheim since"), "{page}");
        let back = format!("{place}/withdrawal");
        assert_eq!(t.post(&back, Some(&administrator), &[]).await.status, 422);
        assert_eq!(t.post(&format!("{next}/withdrawal"), Some(&administrator), &[]).await.status, 303);
        let page = t.get_as(&place, &administrator).await.body;
        for told in [
            "On 1 June 2026 Trondhjem and Klæbu become one: Trondheim takes over from them.",
            "Klæbu is a member again without a gap, with the sections and the standing it had; its mandates go on.",
            "Trondheim stays a member and is no longer shown as having come from Trondhjem and Klæbu.",
            "1 mandate goes on",
        ] {
            assert!(page.contains(told), "{told}: {page}");
        }
        assert_eq!(t.post(&back, Some(&administrator), &[]).await.status, 303);
        assert_eq!(until(), None, "and goes on with it");
        assert_eq!([old, other, new].map(state), before);
        for id in [old, other, new] {
            let page = t.get(&format!("/en/members/{id}")).await.body;
            assert!(page.contains("A territorial reform was taken back"), "{page}");
        }
        assert_eq!(t.post(&back, Some(&administrator), &[]).await.status, 422, "once");
        assert_eq!(t.post(&place, Some(&administrator), &merge).await.status, 303, "and done anew");
        assert_eq!(
            t.post(&place, Some(&administrator), &merge).await.status,
            303,
            "pressed twice, done once"
        );
        assert_eq!(state(new).predecessors.len(), 2);
        t.verify();
    }
);
