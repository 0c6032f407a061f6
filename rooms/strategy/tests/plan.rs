//! Plans on both databases: loaded, loaded again, changed, withdrawn, come back; reports and evidence; pages and files.

mod decisions;

use axum::{
    body::Body,
    http::{Request, header},
};
use base::{Day, Id, Lang, Localised, Stop};
use decisions::DECISIONS;
use ledger::Uuid;
use serde_json::Value;
use shell::Role;
use strategy::{
    action::{Progress, store::NewReport},
    plan::{self, Finding, Loaded},
};
use testkit::Test;
use tower::ServiceExt;

const ROOMS: &[shell::Room] = &[network::ROOM, strategy::ROOM, DECISIONS];

/// A plan of two objectives; `more` stands within its second strategy's list of actions.
fn small(title: &str, report: &str, more: &str) -> String {
    let action = |number: u32, text: &str, more: &str| {
        format!(r#"{{"number":{number},"text":{{"en":"{text}"}},"responsible":["council"]{more}}}"#)
    };
    let strategy = |number: u32, actions: &str| {
        format!(r#"{{"number":{number},"title":{{"en":"Strategy {number}"}},"actions":[{actions}]}}"#)
    };
    let objective = |number: u32, strategies: &str| {
        format!(
            r#"{{"number":{number},"title":{{"en":"Objective {number}"}},"statement":{{"en":"Aim {number}"}},
            "functions":[{{"en":"Watch"}}],"resources":[{{"code":"council"}}],"strategies":[{strategies}]}}"#
        )
    };
    let first = objective(1, &strategy(1, &[action(1, "Meet", report), action(2, "Agree", more)].join(",")));
    let second = objective(2, &strategy(1, &action(1, "Act", "")));
    let objectives = if more == "alone" {
        objective(1, &strategy(1, &action(1, "Meet", report)))
    } else {
        format!("{first},{second}")
    };
    format!(
        r#"{{"koinon":"plan/1","code":"small","period":{{"from":"2026-01-01","until":"2028-12-31"}},
        "title":{{"en":"{title}"}},"statement":{{"en":"What we want"}},
        "bodies":[{{"code":"council","name":{{"en":"The council"}}}}],"objectives":[{objectives}]}}"#
    )
}

async fn load(t: &Test, bytes: impl Into<Vec<u8>>) -> Loaded {
    let bytes = bytes.into();
    let loaded = t.write(move |pen| plan::load_file(pen, &bytes)).await.expect("no fault");
    loaded.unwrap_or_else(|findings| panic!("{findings:?}"))
}

/// Head, added, changed, unchanged, withdrawn.
fn counts(loaded: &Loaded) -> (bool, u32, u32, u32, u32) {
    (loaded.head, loaded.added, loaded.changed, loaded.unchanged, loaded.withdrawn)
}

fn ids(findings: &[Finding]) -> Vec<(&str, &str)> {
    findings.iter().map(|finding| (finding.id, finding.place.as_str())).collect()
}

fn action(t: &Test, loaded: &Loaded, path: &'static str) -> Id<strategy::Action> {
    let plan = loaded.plan;
    let found = t.read(|read| Ok(strategy::action::store::find(read, plan, path)?));
    found.expect("reads").expect("an action")
}

fn entries(t: &Test) -> u64 {
    t.read(|read| Ok(ledger::size(read)?)).expect("a size")
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

async fn api(t: &Test, query: &str) -> Value {
    let came = t.get(&format!("/api/plan{query}")).await;
    assert_eq!(came.status, 200, "{}", came.body);
    serde_json::from_str(&came.body).expect("JSON")
}

testkit::on_both!(
    async fn a_plan_loads_whole_and_the_same_file_again_changes_nothing(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        t.prepare_all();
        let loaded = load(&t, plan::EXAMPLE).await;
        assert_eq!(counts(&loaded), (true, 93, 0, 0, 0));
        assert_eq!(entries(&t), 94, "one for each entry and one for the plan");
        assert_eq!(counts(&load(&t, plan::EXAMPLE).await), (false, 0, 0, 93, 0));
        assert_eq!(entries(&t), 94);
        t.verify();
    }
);

testkit::on_both!(
    async fn a_row_altered_behind_the_ledger_is_named(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        let report = r#","progress":40,"as_of":"2026-06-30""#;
        load(&t, small("T", report, "")).await;
        for (kind, altering) in [
            ("report", "UPDATE report SET progress = 90"),
            ("action", "UPDATE plan_action SET responsible = '[]' WHERE path = '2.1.1'"),
            ("objective", "UPDATE plan_objective SET held = '[]' WHERE number = 2"),
        ] {
            let change = move |tx: &mut db::Tx<'_>| Ok::<_, Stop>(tx.exec(altering, db::params![])?);
            assert_eq!(t.house.db.write(change).await.expect("altered"), 1);
            let states: Vec<ledger::State> =
                strategy::ROOM.states.iter().filter(|state| state.kind == kind).copied().collect();
            let verifier = t.house.key.verifier();
            let measure = ledger::Measure { verifier: &verifier, known: None, states: &states, checks: &[] };
            let report = t.read(|read| Ok(ledger::verify(read, &measure)?)).expect("verifies");
            assert_eq!(report.wrong.map(|wrong| wrong.what), Some("state"), "{kind}");
        }
    }
);

testkit::on_both!(
    async fn a_faulty_file_leaves_nothing(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        let bytes = small("T", "", "").replace("\"number\":2", "\"number\":1").into_bytes();
        let done = t.write(move |pen| plan::load_file(pen, &bytes)).await.expect("no fault");
        let findings = done.expect_err("findings");
        assert_eq!(
            ids(&findings),
            [
                ("plan-number-doubled", "/objectives/0/strategies/0/actions/1/number"),
                ("plan-number-doubled", "/objectives/1/number"),
            ]
        );
        assert_eq!(entries(&t), 0);
        assert_eq!(api(&t, "").await["plan"], Value::Null);
    }
);

testkit::on_both!(
    async fn what_a_file_lacks_is_withdrawn_and_comes_back_with_its_evidence(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        let first = load(&t, small("T", "", "")).await;
        assert_eq!(counts(&first), (true, 7, 0, 0, 0));
        let agree = action(&t, &first, "1.1.2");
        decisions::take(&t, decisions::COMPOSITION).await;
        decisions::stand(&t, agree, decisions::COMPOSITION, None).await.expect("stands");

        t.clock.pass(86_400);
        let less = load(&t, small("T", "", "alone")).await;
        assert_eq!(counts(&less), (false, 0, 0, 3, 4));
        assert_eq!(ids(&less.warnings), [("plan-entry-withdrawn", "1.1.2"), ("plan-entry-withdrawn", "2")]);
        assert_eq!(less.warnings[0].args, [("count", 1_u32.into())]);
        assert_eq!(counts(&load(&t, small("T", "", "alone")).await), (false, 0, 0, 3, 0), "withdrawn once");
        assert_eq!(api(&t, "").await["items"].as_array().map(Vec::len), Some(1));
        assert_eq!(api(&t, "?as_of=2026-11-23").await["items"].as_array().map(Vec::len), Some(3));
        let page = t.get("/en/plan/1.1.2").await.body;
        assert!(page.contains("This action left the plan on 24 November 2026."), "{page}");
        assert!(page.contains("Decision 2026/12"));
        let report = NewReport {
            action: agree,
            state: Progress::Done,
            progress: 100,
            as_of: day("2026-11-23"),
            note: None,
        };
        let refused = t.write(move |pen| strategy::action::store::report(pen, report)).await;
        assert!(
            matches!(refused, Err(Stop::Refused(all)) if all[0].code == "strategy-refusal-action-withdrawn")
        );
        let refused = decisions::stand(&t, agree, decisions::ALLIANCE, None).await;
        assert!(
            matches!(refused, Err(Stop::Refused(all)) if all[0].code == "strategy-refusal-action-withdrawn")
        );

        t.clock.pass(86_400);
        let back = load(&t, small("T", "", "")).await;
        assert_eq!(counts(&back), (false, 4, 0, 3, 0));
        assert_eq!(action(&t, &back, "1.1.2"), agree, "the same action");
        let items = api(&t, "").await;
        assert_eq!(items["items"][1]["evidence"][0]["title"], "Decision 2026/12: Composition of the council");
        assert_eq!(
            api(&t, "?as_of=2026-11-24").await["items"].as_array().map(Vec::len),
            Some(1),
            "the gap stays"
        );
        let history = t.get("/en/plan/1.1.2").await.body;
        for told in [
            "Action taken into the plan",
            "Action left the plan",
            "Action came back into the plan",
            "Evidence added",
        ] {
            assert!(history.contains(told), "{told}");
        }
        t.verify();
    }
);

testkit::on_both!(
    async fn words_change_and_reports_stay(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        let first = load(&t, small("T", r#","progress":40,"as_of":"2026-06-30""#, "")).await;
        assert_eq!(first.warnings, []);
        let meet = action(&t, &first, "1.1.1");
        assert_eq!(api(&t, "").await["items"][0]["progress"], 40);

        let reworded = load(&t, small("T", "", "").replace("\"Meet\"", "\"Meet often\"")).await;
        assert_eq!(counts(&reworded), (false, 0, 1, 6, 0));
        assert_eq!(api(&t, "").await["items"][0]["progress"], 40, "a plan without reports leaves them");

        let earlier =
            load(&t, small("T", r#","progress":10,"as_of":"2026-05-31""#, "").replace("Meet", "Meet often"))
                .await;
        assert_eq!(counts(&earlier), (false, 0, 0, 7, 0));
        assert_eq!(ids(&earlier.warnings), [("plan-report-outdated", "1.1.1 as_of")]);

        let same_day =
            load(&t, small("T", r#","progress":45,"as_of":"2026-06-30""#, "").replace("Meet", "Meet often"))
                .await;
        assert_eq!(counts(&same_day), (false, 0, 1, 6, 0), "a correction");
        let resting = load(
            &t,
            small("T", r#","state":"suspended","as_of":"2026-07-31""#, "").replace("Meet", "Meet often"),
        )
        .await;
        assert_eq!(counts(&resting), (false, 0, 1, 6, 0));
        let now = api(&t, "").await;
        assert_eq!(
            (&now["items"][0]["state"], &now["items"][0]["progress"]),
            (&"suspended".into(), &45.into())
        );
        assert_eq!(
            api(&t, "?as_of=2026-11-22").await["items"],
            Value::Array(vec![]),
            "the plan was not loaded yet"
        );
        let reports = t.read(|read| Ok(strategy::action::store::reports(read, meet)?)).expect("reads");
        let told: Vec<_> = reports.iter().map(|row| (row.state.number, row.state.progress)).collect();
        assert_eq!(told, [(3, 45), (2, 45), (1, 40)]);
        let retitled = load(&t, small("Another title", "", "").replace("Meet", "Meet often")).await;
        assert_eq!(counts(&retitled), (true, 0, 0, 7, 0));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_long_plan_fits_the_ledger(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        let languages = ["en", "fr", "es", "ar", "pt", "zh", "ru", "de", "it", "tr", "fa", "ko"];
        let long: Vec<String> =
            languages.iter().map(|tag| format!(r#""{tag}":"{}""#, "é".repeat(4_000))).collect();
        let text = small("T", "", "").replace(r#""en":"Aim 1""#, &long.join(","));
        load(&t, text.clone()).await;
        let changed = load(&t, text.replace("éé\"", "éè\"")).await;
        assert_eq!(counts(&changed), (false, 0, 1, 6, 0));
        t.verify();
    }
);

testkit::on_both!(
    async fn what_is_exported_loads_and_changes_nothing(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        let loaded = load(&t, plan::EXAMPLE).await;
        let (one, two) = (action(&t, &loaded, "1.2.3"), action(&t, &loaded, "5.7.3"));
        t.write(move |pen| {
            let note = Some(Localised::one(Lang::Fr, "Trois séances"));
            let as_of = day("2026-10-01");
            strategy::action::store::report(
                pen,
                NewReport { action: one, state: Progress::UnderWay, progress: 30, as_of, note },
            )?;
            strategy::action::store::report(
                pen,
                NewReport { action: two, state: Progress::Done, progress: 100, as_of, note: None },
            )
        })
        .await
        .expect("reported");
        let before = entries(&t);
        let came = t.get("/fr/plan.json").await;
        assert_eq!(came.status, 200);
        let again = load(&t, came.body.clone()).await;
        assert_eq!((counts(&again), again.warnings.len()), ((false, 0, 0, 93, 0), 0));
        assert_eq!(entries(&t), before);
        let mut written = Vec::new();
        let l = t.house.locale(Lang::Fr);
        t.read(|read| {
            Ok(strategy::export(
                read,
                &t.house,
                &l,
                network::Format::Json,
                (None, day("2026-11-23")),
                &mut written,
            )?)
        })
        .expect("exported");
        assert_eq!(
            String::from_utf8(written).expect("UTF-8"),
            came.body,
            "the command writes what the page gives"
        );
        let csv = t.get("/fr/plan.csv").await.body;
        assert_eq!(csv.lines().count(), 67);
        assert!(csv.contains(",1.2.3,"), "{csv}");
        assert!(csv.contains(",under_way,30,2026-10-01,"), "{csv}");
    }
);

testkit::on_both!(
    async fn an_empty_house_says_what_the_plan_is_for(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        for lang in Lang::ALL {
            let came = t.get(&format!("/{lang}/plan")).await;
            assert_eq!((came.status, came.body.contains("koinon plan load")), (200, false), "{}", came.body);
            let begin = t.get_as(&format!("/{lang}/plan"), &admin).await.body;
            assert!(begin.contains("koinon plan load") && begin.contains("/plan/load\""), "{begin}");
        }
        assert!(!t.get("/en/").await.body.contains("home-plan"));
        assert_eq!(t.get("/en/plan/1.2.3").await.status, 404);
        assert_eq!(t.get("/en/plan.csv").await.body.lines().count(), 1);
        let example = t.get("/en/plan/example.json").await.body;
        assert_eq!(counts(&load(&t, example).await), (true, 93, 0, 0, 0));
    }
);

testkit::on_both!(
    async fn the_plan_is_shown_in_every_language(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        let loaded = load(&t, plan::EXAMPLE).await;
        decisions::take(&t, decisions::COMPOSITION).await;
        decisions::stand(&t, action(&t, &loaded, "1.2.3"), decisions::COMPOSITION, None)
            .await
            .expect("stands");
        for lang in Lang::ALL {
            for place in ["", "plan", "plan/1.2.3", "plan?as_of=2026-11-23&plan=2010-2016"] {
                let came = t.get(&format!("/{lang}/{place}")).await;
                assert_eq!(came.status, 200, "{place}");
                assert!(
                    !came.body.contains("strategy-"),
                    "{lang}/{place} shows a key: {}",
                    shown_key(&came.body)
                );
                assert_eq!(came.body.matches("<h1").count(), 1, "{lang}/{place}");
            }
        }
        let plan = t.get("/fr/plan").await.body;
        assert_eq!(plan.matches("<tr><th scope=\"row\">").count(), 66);
        assert_eq!(plan.matches("class=\"fig-tile\"").count(), 66);
        assert!(plan.contains("Priorités stratégiques 2010-2016"));
        assert!(plan.contains("Ce plan s’est achevé le 31 décembre 2016."), "{plan}");
        let then = t.get("/en/plan?plan=2010-2016&as_of=2015-01-01").await.body;
        assert!(!then.contains("This plan ended"), "{then}");
        let home = t.get("/en/").await.body;
        let panel = home.split("id=\"home-plan\"").nth(1).expect("the plan");
        assert_eq!(
            (panel.matches("<a href=\"/en/plan/").count(), panel.matches("role=\"img\"").count()),
            (0, 5)
        );
        let arabic = t.get("/ar/plan").await.body;
        assert!(
            arabic.contains("<span lang=\"en\" dir=\"ltr\">Strategic priorities 2010–2016</span>"),
            "{arabic}"
        );
        let page = t.get("/en/plan/1.2.3").await.body;
        assert!(page.contains("Decision 2026/12: Composition of the council"), "{page}");
        assert_eq!(t.get("/en/plan/1.2").await.location, "/en/plan#e1.2");
        let id = action(&t, &loaded, "1.2.3");
        assert_eq!(t.get(&format!("/en/plan/{id}")).await.location, "/en/plan/1.2.3");
        for nowhere in ["1.2.99", "9", "x", "1.2.3.4", "%ff", "00000000-0000-7000-8000-000000000000"] {
            let status = t.get(&format!("/en/plan/{nowhere}")).await.status;
            assert!(matches!((nowhere, status), ("9", 303) | (_, 404 | 400)), "{nowhere}: {status}");
        }
        assert_eq!(t.get("/en/plan?plan=none").await.status, 404);
        assert_eq!(t.get("/en/plan?as_of=yesterday").await.status, 422);
    }
);

fn shown_key(body: &str) -> String {
    body.split("strategy-").nth(1).unwrap_or_default().chars().take(60).collect()
}

testkit::on_both!(
    async fn the_api_gives_the_plan_in_pages(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        load(&t, plan::EXAMPLE).await;
        let (mut paths, mut query) = (Vec::new(), "?limit=25".to_owned());
        loop {
            let page = api(&t, &query).await;
            assert_eq!(page["plan"]["code"], "2010-2016");
            let items = page["items"].as_array().expect("items");
            paths.extend(items.iter().map(|item| item["path"].as_str().expect("a path").to_owned()));
            match page["next"].as_str() {
                Some(cursor) => query = format!("?limit=25&cursor={cursor}"),
                None => break,
            }
        }
        assert_eq!(
            (paths.len(), paths.first().map(String::as_str), paths.last().map(String::as_str)),
            (66, Some("1.1.1"), Some("5.7.3"))
        );
        paths.dedup();
        assert_eq!(paths.len(), 66);
        for bad in ["?limit=0", "?limit=501", "?cursor=!", "?cursor=AAAA", "?asof=2026-01-01", "?as_of=x"] {
            assert_eq!(t.get(&format!("/api/plan{bad}")).await.status, 400, "{bad}");
        }
    }
);

testkit::on_both!(
    async fn secretaries_report_progress(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        let loaded = load(&t, small("T", "", "")).await;
        let meet = action(&t, &loaded, "1.1.1");
        let place = format!("/en/plan/{meet}/report");
        let report = |state, progress, as_of| {
            [("state", state), ("progress", progress), ("as_of", as_of), ("note", "Two <sittings>")]
        };
        let (_, guest) = t.signed_in("guest", None, None).await;
        let (_, secretary) = t.signed_in("amina", Some((Role::Secretary, Some(Uuid::nil()))), None).await;
        for cookie in [None, Some(guest.as_str())] {
            assert_eq!(t.post(&place, cookie, &report("done", "100", "2026-11-01")).await.status, 403);
        }
        assert!(!t.get("/en/plan/1.1.1").await.body.contains("/report"));
        assert!(t.get_as("/en/plan/1.1.1", &secretary).await.body.contains(&place));
        assert_eq!(t.get_as(&place, &secretary).await.status, 200);
        let wrong = t.post(&place, Some(&secretary), &report("done", "99", "2026-12-01")).await;
        assert_eq!(wrong.status, 422);
        assert!(
            wrong.body.contains("What is done is at 100 per cent.") && wrong.body.contains("still to come"),
            "{}",
            wrong.body
        );
        assert!(
            wrong.body.contains("value=\"99\"") && wrong.body.contains("Two &lt;sittings&gt;"),
            "what was typed stays"
        );
        for nonsense in ["", "x", "-1", "101", "1.5"] {
            assert_eq!(
                t.post(&place, Some(&secretary), &report("done", nonsense, "2026-11-01")).await.status,
                422,
                "{nonsense}"
            );
        }
        let done = t.post(&place, Some(&secretary), &report("under_way", "60", "2026-11-01")).await;
        assert_eq!((done.status, done.location.as_str()), (303, "/en/plan/1.1.1"));
        let before = entries(&t);
        assert_eq!(
            t.post(&place, Some(&secretary), &report("under_way", "60", "2026-11-01")).await.status,
            303
        );
        assert_eq!(entries(&t), before, "said twice is said once");
        assert_eq!(
            t.post(&place, Some(&secretary), &report("under_way", "50", "2026-10-01")).await.status,
            422
        );
        let page = t.get("/en/plan/1.1.1").await.body;
        assert!(
            page.contains("60%")
                && page.contains("Two &lt;sittings&gt;")
                && page.contains("Progress reported"),
            "{page}"
        );
        t.verify();
    }
);

testkit::on_both!(
    async fn decisions_stand_as_evidence(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        let loaded = load(&t, small("T", "", "")).await;
        let meet = action(&t, &loaded, "1.1.1").to_string();
        for id in [decisions::COMPOSITION, decisions::ALLIANCE] {
            decisions::take(&t, id).await;
        }
        let (_, guest) = t.signed_in("guest", None, None).await;
        let (_, secretary) = t.signed_in("amina", Some((Role::Secretary, Some(Uuid::nil()))), None).await;
        let form = t.get_as("/en/plan/evidence", &secretary).await.body;
        assert!(form.contains("Decision 2026/13: Alliance") && form.contains("1.1.1 Meet"), "{form}");
        let stand = async |cookie: &str, thing: &str, pick: &str| {
            let fields =
                [("action", meet.as_str()), ("thing", thing), ("pick", pick), ("note", "It says so")];
            t.post("/en/plan/evidence", Some(cookie), &fields).await
        };
        assert_eq!(stand(&guest, "2026/12", "").await.status, 403);
        for (thing, pick, told) in [
            ("", "", "Say what is to stand as evidence"),
            ("decision", "", "2 things answer to that"),
            ("2026/99", "", "Nothing that can stand as evidence"),
            ("/decisions/00000000-0000-7000-8000-000000000000", "", "there is nothing that can stand"),
            ("/members/00000000-0000-7000-8000-000000000000", "", "there is nothing that can stand"),
            ("", "member:00000000-0000-7000-8000-000000000000", "there is nothing that can stand"),
        ] {
            let came = stand(&secretary, thing, pick).await;
            assert_eq!(came.status, 422, "{thing} {pick}");
            assert!(came.body.contains(told), "{thing} {pick}: {}", came.body);
        }
        let done = stand(&secretary, "2026/12", "").await;
        assert_eq!((done.status, done.location.as_str()), (303, "/en/plan/1.1.1"), "{}", done.body);
        let address = format!("https://league.example/fr/decisions/{}", decisions::COMPOSITION);
        let twice = stand(&secretary, &address, "").await;
        assert!(
            twice.status == 422 && twice.body.contains("already stands under action 1.1.1"),
            "{}",
            twice.body
        );
        assert_eq!(stand(&secretary, "", &format!("decision:{}", decisions::ALLIANCE)).await.status, 303);
        assert_eq!(api(&t, "").await["items"][0]["evidence"].as_array().map(Vec::len), Some(2));

        let page = format!("/en/decisions/{}", decisions::COMPOSITION);
        let seen = t.get(&page).await.body;
        assert!(
            seen.contains("Evidence in the plan") && seen.contains("1.1.1 Meet") && !seen.contains("<form"),
            "{seen}"
        );
        assert!(t.get_as(&page, &secretary).await.body.contains("action=\"/en/plan/evidence\""));

        let action = t.get_as("/en/plan/1.1.1", &secretary).await.body;
        let withdrawal = action
            .split("action=\"")
            .find(|part| part.contains("/withdrawal"))
            .and_then(|part| part.split('"').next());
        let withdrawal = withdrawal.expect("a button").to_owned();
        assert_eq!(t.post(&withdrawal, Some(&guest), &[]).await.status, 403);
        assert_eq!(t.post(&withdrawal, Some(&secretary), &[]).await.status, 303);
        assert!(t.post(&withdrawal, Some(&secretary), &[]).await.body.contains("withdrawn already"));
        assert_eq!(api(&t, "").await["items"][0]["evidence"].as_array().map(Vec::len), Some(1));
        assert!(t.get("/en/plan/1.1.1").await.body.contains("Evidence that was withdrawn"));
        t.verify();
    }
);

testkit::on_both!(
    async fn an_administrator_loads_a_plan_in_the_browser(open: testkit::Open) {
        let t = open.house(ROOMS).await;
        let (_, secretary) = t.signed_in("amina", Some((Role::Secretary, Some(Uuid::nil()))), None).await;
        let (_, administrator) = t.signed_in("ada", Some((Role::Administrator, None)), None).await;
        assert_eq!(t.get("/en/plan/load").await.status, 403);
        assert_eq!(t.get_as("/en/plan/load", &secretary).await.status, 403);
        assert_eq!(t.get_as("/en/plan/load", &administrator).await.status, 200);
        let none = t.post("/en/plan/load", Some(&administrator), &[]).await;
        assert!(none.status == 422 && none.body.contains("Choose the plan’s file."), "{}", none.body);
        let faulty = small("T", "", "").replace("\"Agree\"", "\" \"").replace("plan/1", "plan/1\u{0}");
        assert_eq!(upload(&t, &secretary, faulty.as_bytes()).await.0, 403);
        let (status, page) = upload(&t, &administrator, faulty.as_bytes()).await;
        assert!(status == 422 && page.contains("This is not JSON"), "{page}");
        let (status, page) = upload(&t, &administrator, faulty.replace('\u{0}', "").as_bytes()).await;
        assert!(
            status == 422 && page.contains("1.1.2 text.en (line\u{a0}4): There is no text here."),
            "{page}"
        );
        let (status, page) = upload(&t, &administrator, &vec![b' '; plan::file::MOST_BYTES + 1]).await;
        assert!(status == 422 && page.contains("larger than 4 MiB"), "{page}");
        let before = entries(&t);
        let many = format!(
            r#"{{"koinon":"plan/1",{}"a":1}}"#,
            (0..300).map(|n| format!(r#""k{n}":1,"#)).collect::<String>()
        );
        let (status, page) = upload(&t, &administrator, many.as_bytes()).await;
        assert!(status == 422 && page.contains("There are 107 more."), "{page}");
        assert_eq!(entries(&t), before, "nothing of it is kept");
        let (status, page) = upload(&t, &administrator, small("T", "", "").as_bytes()).await;
        assert!(status == 200 && page.contains("added: 7; changed: 0; withdrawn: 0"), "{page}");
        let (_, page) = upload(&t, &administrator, small("T", "", "alone").as_bytes()).await;
        assert!(
            page.contains("2 things to look at") && page.contains("1.1.2: The file no longer has this."),
            "{page}"
        );
        let (_, page) = upload(&t, &administrator, small("T", "", "alone").as_bytes()).await;
        assert!(page.contains("Nothing changed"), "{page}");
        t.verify();
    }
);

/// Sends a file as a browser does; gives the status and the page.
async fn upload(t: &Test, cookie: &str, bytes: &[u8]) -> (u16, String) {
    let head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.json\"\r\n\r\n";
    let body = [head.as_bytes(), bytes, b"\r\n--edge--\r\n"].concat();
    let request = Request::post("/en/plan/load")
        .header(header::HOST, "koinon.test")
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .expect("a request");
    let answer = shell::app(&t.house).oneshot(request).await.expect("an answer");
    let status = answer.status().as_u16();
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.expect("a whole body");
    (status, String::from_utf8(body.to_vec()).expect("UTF-8"))
}
