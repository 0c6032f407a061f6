//! How members stand, where many are meant at once: by the import's default, and by one change of all that are found.

use base::{Day, Lang, Stop};
use ledger::By;
use network::{
    Standing,
    gate::Scope,
    import::{self, Choice, Order, Source, Terms},
    member::{
        directory::{self, Filter, From},
        store::{self, Stored},
    },
    roster::Mapping,
    section,
};
use shell::Role;
use testkit::Test;

const TODAY: &str = "2026-11-23";

/// Three towns of which the file does not say how they stand; the last joined late, the first is in arrears.
const ROSTER: &str = "\
wikidata,name,country,section,member since\n\
Q90,Paris,FR,Europe,2004-05-05\n\
Q3718,Dakar,SN,Africa,2004-05-05\n\
Q220,Rome,IT,Europe,2026-06-01\n";

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

async fn house(open: testkit::Open) -> Test {
    let t = open.house(&[network::ROOM]).await;
    t.write(network::found).await.expect("founded");
    t
}

fn plan(t: &Test, text: &str, mapping: &str) -> import::Plan {
    let mapping = Mapping::parse(mapping.as_bytes()).expect("a mapping");
    let source = Source { name: "roster.csv", bytes: text.as_bytes(), mapping: &mapping, by_hand: None };
    let terms = Terms { today: day(TODAY), scope: Scope::All, findings: 20 };
    t.read(|read| Ok(import::plan(read, &source, &terms, &mut |_| {})?)).expect("a plan")
}

fn order(t: &Test) -> Order {
    Order { house: t.house.clone(), by: By::Command("test") }
}

/// Brings a roster in; returns how many were added and changed.
async fn bring(t: &Test, text: &str, mapping: &str) -> (u64, u64) {
    let plan = plan(t, text, mapping);
    let applied = import::apply(&order(t), plan, Choice::default(), &mut |_| {}).await.expect("applied");
    (applied.added, applied.changed)
}

const SILENT: &str = r#"{"koinon":"roster-mapping/1"}"#;
const GOOD: &str = r#"{"koinon":"roster-mapping/1",
    "defaults":{"standing":"in-good-standing","standing_since":"2026-01-01"}}"#;

fn members(t: &Test) -> Vec<Stored> {
    let all = Filter::all(day(TODAY));
    t.read(|read| Ok(directory::page(read, &all, Lang::En, From::Start, 500, 500)?.0)).expect("members")
}

/// Name, standing and since when, of all in their order.
fn standings(t: &Test) -> Vec<(String, Vec<(Standing, String)>)> {
    let told = |one: &network::member::DatedStanding| (one.standing, one.since.to_string());
    let line = |one: Stored| (one.state.profile.name, one.state.standings.iter().map(told).collect());
    members(t).into_iter().map(line).collect()
}

fn stands(name: &str, all: &[(Standing, &str)]) -> (String, Vec<(Standing, String)>) {
    (name.to_owned(), all.iter().map(|(standing, since)| (*standing, (*since).to_owned())).collect())
}

testkit::on_both!(
    async fn a_mapping_says_how_those_stand_of_whom_nothing_is_known(open: testkit::Open) {
        let t = house(open).await;
        let silent = plan(&t, ROSTER, SILENT);
        let unsaid =
            |plan: &import::Plan| plan.findings.iter().any(|one| one.id.ends_with("standing-unsaid"));
        assert!(unsaid(&silent), "it is said before anybody is without a vote");
        assert!(!unsaid(&plan(&t, ROSTER, GOOD)));
        bring(&t, ROSTER, SILENT).await;
        let paris = members(&t).into_iter().find(|one| one.state.profile.name == "Paris").expect("Paris").id;
        t.write(move |pen| store::set_standing(pen, paris, Standing::Arrears, day("2026-02-01"), ""))
            .await
            .expect("set");
        assert_eq!(
            bring(&t, &(ROSTER.to_owned() + "Q1757,Helsinki,FI,Europe,2010-01-01\n"), GOOD).await,
            (1, 2)
        );
        use Standing::{Arrears, Good};
        let expected = [
            stands("Dakar", &[(Good, "2026-01-01")]),
            stands("Helsinki", &[(Good, "2026-01-01")]),
            stands("Paris", &[(Arrears, "2026-02-01")]),
            stands("Rome", &[(Good, "2026-06-01")]),
        ];
        assert_eq!(
            standings(&t),
            expected,
            "never before it was a member, and never instead of what is known"
        );
        assert_eq!(bring(&t, ROSTER, GOOD).await, (0, 0), "and again it changes nothing");
        t.verify();
    }
);

testkit::on_both!(
    async fn the_import_page_offers_it(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let came = t.upload("/en/imports", &admin, &[("file", "members.csv", ROSTER.as_bytes())]).await;
        let page = t.get_as(&came.location, &admin).await.body;
        assert!(page.contains("No column tells how the members stand."), "{page}");
        for preset in [
            "<option value=\"local-government\" selected>",
            "type=\"date\" value=\"2026-11-23\" id=\"f-default-since\"",
        ] {
            assert!(page.contains(preset), "{preset}: {page}");
        }
        let mapping = format!("{}/mapping", came.location);
        let as_it_is = [("default-kind", "local-government"), ("default-since", TODAY)];
        assert_eq!(t.post(&mapping, Some(&admin), &as_it_is).await.status, 303);
        let file = t.get_as(&format!("{mapping}-file"), &admin).await.body;
        assert!(!file.contains("defaults"), "what is done by itself need not be said: {file}");
        let said = [("default-standing", "in-good-standing"), ("default-standing-since", "2026-01-01")];
        let mapped = t.post(&format!("{}/mapping", came.location), Some(&admin), &said).await;
        assert_eq!(mapped.status, 303, "{}", mapped.body);
        let page = t.get_as(&came.location, &admin).await.body;
        assert!(!page.contains("No column tells how the members stand."), "{page}");
        let file = t.get_as(&format!("{}/mapping-file", came.location), &admin).await.body;
        assert!(file.contains(r#""standing": "in-good-standing""#), "{file}");
    }
);

const PLACE: &str = "/en/members/standing";

/// What the page of an address promises.
async fn promised(t: &Test, cookie: &str, query: &str) -> (String, String) {
    let page = t.get_as(&format!("{PLACE}?{query}"), cookie).await.body;
    let promise = page.split_once(r#"name="promise" value=""#).map(|(_, rest)| rest).unwrap_or_default();
    (page.clone(), promise.split('"').next().unwrap_or_default().to_owned())
}

testkit::on_both!(
    async fn many_get_a_standing_at_once_and_it_is_taken_back_at_once(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let page = t.get_as(PLACE, &admin).await.body;
        assert!(page.contains("There are no members yet.") && !page.contains("name=\"since\""), "{page}");
        bring(&t, ROSTER, SILENT).await;
        let directory = t.get_as("/en/members?section=europe", &admin).await.body;
        assert!(
            directory.contains("/en/members/standing?section=europe\">Set the standing of these 2 members"),
            "{directory}"
        );
        assert!(!t.get("/en/members").await.body.contains("members/standing"), "to those alone who may");
        let query = "section=europe&standing=in-good-standing&since=2026-01-01&reason=resolution+7";
        let (page, promise) = promised(&t, &admin, query).await;
        for told in [
            "<form method=\"get\" action=\"/en/members/standing#would\">",
            "<h2 id=\"would\" tabindex=\"-1\">",
            "2 members: “Not recorded” becomes “In good standing”.",
            ">Set the standing of 2 members<",
        ] {
            assert!(page.contains(told), "{told}: {page}");
        }
        let before = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
        let done = t.post(&format!("{PLACE}?{query}"), Some(&admin), &[("promise", &promise)]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert_eq!(t.read(|read| Ok(ledger::size(read)?)).expect("a size"), before + 1, "one entry");
        use Standing::{Arrears, Good};
        let given = [
            stands("Dakar", &[]),
            stands("Paris", &[(Good, "2026-01-01")]),
            stands("Rome", &[(Good, "2026-06-01")]),
        ];
        assert_eq!(standings(&t), given);
        t.verify();
        let page = t.get_as(&done.location, &admin).await.body;
        for told in [
            "<a href=\"/en/members\">Members</a><a href=\"/en/members/standing\">Standing of many</a>",
            "2 members are now “In good standing”</bdi></h1>",
            "Standing “In good standing” from 1 January 2026 on",
            "2 changed",
            "resolution 7",
            "<bdi>Rome</bdi></a></strong> <span>Not recorded → In good standing</span>",
        ] {
            assert!(page.contains(told), "{told}: {page}");
        }
        let paris = members(&t).into_iter().find(|one| one.state.profile.name == "Paris").expect("Paris").id;
        let page = t.get_as(&format!("/en/members/{paris}"), &admin).await.body;
        assert!(page.contains("The standing of many members was set at once"), "{page}");
        let (page, promise) = promised(&t, &admin, "standing=in-good-standing&since=2026-01-01").await;
        assert!(page.contains("2 members: “In good standing”, as before."), "{page}");
        let only = "now=none&standing=in-arrears&since=2026-03-01";
        assert_eq!(
            t.post(&format!("{PLACE}?{only}"), Some(&admin), &[("promise", &promise)]).await.status,
            422,
            "what was not shown is not done"
        );
        let (page, promise) = promised(&t, &admin, only).await;
        assert!(page.contains(">Set the standing of 1 member<"), "{page}");
        t.post(&format!("{PLACE}?{only}"), Some(&admin), &[("promise", &promise)]).await;
        assert_eq!(standings(&t)[0], stands("Dakar", &[(Arrears, "2026-03-01")]));
        let undo = t.get_as(&format!("{}/undo", done.location), &admin).await.body;
        assert!(undo.contains(">Take this back<") && undo.contains("2 members that it changed"), "{undo}");
        assert!(undo.contains("<span>In good standing → Not recorded</span>"), "{undo}");
        let undone = t.post(&format!("{}/undo", done.location), Some(&admin), &[]).await;
        assert_eq!(undone.status, 303, "{}", undone.body);
        let after = [stands("Dakar", &[(Arrears, "2026-03-01")]), stands("Paris", &[]), stands("Rome", &[])];
        assert_eq!(standings(&t), after);
        let list = t.get_as("/en/imports", &admin).await.body;
        assert!(list.contains("Standing “In arrears” from 1 March 2026 on"), "{list}");
        let query = "standing=in-arrears&since=2026-03-01";
        let (page, _) = promised(&t, &admin, query).await;
        assert!(page.contains("2 members: “Not recorded” becomes “In arrears”."), "{page}");
        t.write(move |pen| store::set_standing(pen, paris, Standing::Suspended, day("2026-03-01"), ""))
            .await
            .expect("set");
        let (page, _) = promised(&t, &admin, query).await;
        assert!(page.contains("1 member: “Suspended” becomes “In arrears”."), "counted anew: {page}");
        t.verify();
    }
);

testkit::on_both!(
    async fn a_steward_disposes_of_one_s_own_section(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, ROSTER, SILENT).await;
        let europe = t
            .read(|read| Ok::<_, Stop>(section::of_code(read, "europe")?.expect("a section").id))
            .expect("an id");
        let (_, steward) = t.signed_in("steward", Some((Role::Steward, Some(europe.uuid()))), None).await;
        let query = "standing=honorary&since=2026-01-01";
        for (of, status) in [("", 422), ("&section=africa", 422), ("&section=europe", 200)] {
            assert_eq!(t.get_as(&format!("{PLACE}?{query}{of}"), &steward).await.status, status, "{of}");
            let pressed = t.post(&format!("{PLACE}?{query}{of}"), Some(&steward), &[("promise", "x")]).await;
            assert_eq!(pressed.status, 422, "{of}");
        }
        assert_eq!(t.get(&format!("{PLACE}?{query}")).await.status, 403);
        let query = format!("{query}&section=europe");
        let (_, promise) = promised(&t, &steward, &query).await;
        let done = t.post(&format!("{PLACE}?{query}"), Some(&steward), &[("promise", &promise)]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert_eq!(standings(&t)[0], stands("Dakar", &[]));
        assert_eq!(standings(&t)[1], stands("Paris", &[(Standing::Honorary, "2026-01-01")]));
        t.verify();
    }
);
