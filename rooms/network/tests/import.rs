//! Rosters brought in: planned, applied, brought in again, undone; by hand and by the browser; on both databases.

use axum::{
    body::Body,
    http::{Request, header},
};
use base::{Day, Id, Lang, Localised, Stop};
use ledger::By;
use network::{
    Member, Standing,
    gate::Scope,
    import::{self, Applied, Choice, Counts, Import, Order, Plan, Source, Terms},
    mandate::{self, EndReason, NewMandate},
    member::{
        directory::{self, Filter, From},
        exchange::{self, Format},
        store::{self, Stored},
        workbook,
    },
    person,
    roster::Mapping,
    section,
};
use shell::{Pen, Role};
use testkit::{Came, Test};

const TODAY: &str = "2026-11-23";

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// A roster as secretariats have them: identifiers, names in two languages, sections, a metropolis.
const ROSTER: &str = "\
wikidata;name;name_fr;country;section;metropolitan;population;member since;standing\n\
Q90;Paris;Paris;FR;Europe;yes;2 145 906;2004-05-05;in good standing\n\
Q3718;Dakar;Dakar;Senegal;Afrique;no;1 438 725;2004-05-05;arrears\n\
Q1490;東京;Tokyo;JPN;Asia-Pacific;yes;13 988 129;2010-01-01;\n";

async fn house(open: testkit::Open) -> Test {
    let t = open.house(&[network::ROOM]).await;
    t.write(network::found).await.expect("founded");
    t
}

fn terms(scope: Scope) -> Terms {
    Terms { today: day(TODAY), scope, findings: usize::MAX }
}

fn plan(t: &Test, text: &str) -> Plan {
    plan_as(t, text, Scope::All)
}

fn plan_as(t: &Test, text: &str, scope: Scope) -> Plan {
    let mapping = Mapping::default();
    let source = Source { name: "roster.csv", bytes: text.as_bytes(), mapping: &mapping, by_hand: None };
    t.read(|read| Ok(import::plan(read, &source, &terms(scope), &mut |_| {})?)).expect("a plan")
}

fn order(t: &Test) -> Order {
    Order { house: t.house.clone(), by: By::Command("test") }
}

async fn apply(t: &Test, plan: Plan, choice: Choice) -> Result<Applied, Stop> {
    import::apply(&order(t), plan, choice, &mut |_| {}).await
}

/// Brings a roster in; it must be sound.
async fn bring(t: &Test, text: &str) -> Applied {
    let plan = plan(t, text);
    apply(t, plan, Choice::default()).await.expect("applied")
}

async fn undo(t: &Test, id: Id<Import>) -> Result<import::Undone, Stop> {
    import::undo(&order(t), id, &mut |_| {}).await
}

fn counts(applied: &Applied) -> (u64, u64, u64, u64) {
    (applied.added, applied.changed, applied.unchanged, applied.left_out)
}

fn ids(plan: &Plan) -> Vec<(&'static str, Option<u64>)> {
    let short = |id: &'static str| {
        id.trim_start_matches("network-finding-").trim_start_matches("network-import-finding-")
    };
    plan.findings.iter().map(|finding| (short(finding.id), finding.row)).collect()
}

fn codes(stop: Stop) -> Vec<&'static str> {
    match stop {
        Stop::Refused(refusals) => {
            refusals.iter().map(|one| one.code.trim_start_matches("network-refusal-")).collect()
        }
        other => panic!("not refused: {other}"),
    }
}

fn members(t: &Test) -> Vec<Stored> {
    let all = Filter::all(day(TODAY));
    t.read(|read| Ok(directory::page(read, &all, base::Lang::En, From::Start, 500, 500)?.0)).expect("members")
}

fn member(t: &Test, name: &str) -> Stored {
    members(t).into_iter().find(|stored| stored.state.profile.name == name).expect("such a member")
}

testkit::on_both!(
    async fn a_file_is_asked_for_again_after_a_sign_in(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let (_, admin) = t.signed_in("ada", Some((shell::Role::Administrator, None)), None).await;
        t.clock.pass(31 * 86_400);
        let both: [(&str, &str, &[u8]); 2] =
            [("file", "<i>.csv", b"name,country\nParis,FR\n"), ("mapping", "", b"")];
        let came = t.upload("/en/imports", &admin, &both).await;
        assert_eq!(came.status, 403);
        assert!(came.body.contains("so this was not taken: &#60;i&#62;.csv. Sign in"), "{}", came.body);
        let kept = "<input type=\"hidden\" name=\"sign-in-file-file\" value=\"&#60;i&#62;.csv\">";
        assert!(came.body.contains(kept) && !came.body.contains("sign-in-file-mapping"), "{}", came.body);
        // What is typed before a large file or after it is kept.
        let large = "x".repeat(3 << 20);
        let part = |head: &str, what: &str| {
            format!("--frontier\r\nContent-Disposition: form-data; {head}\r\n\r\n{what}\r\n")
        };
        let body = [
            part("name=\"before\"", "one"),
            part("name=\"file\"; filename=\"large.csv\"", &large),
            part("name=\"after\"", "two\r\nlines"),
            part("name=\"mapping\"; filename=\"m.json\"", "{}"),
            "--frontier--\r\n".to_owned(),
        ];
        let request = Request::post("/en/imports")
            .header(header::HOST, "koinon.test")
            .header(header::COOKIE, &admin)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=frontier");
        let came = t.answer(request.body(Body::from(body.concat())).expect("a request")).await;
        assert!(came.body.contains("chosen once more: large.csv and m.json."), "{}", came.body);
        for (name, value) in
            [("before", "one"), ("after", "two\r\nlines"), ("sign-in-file-mapping", "m.json")]
        {
            let kept = format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
            assert!(came.body.contains(&kept), "{name}: {}", came.body);
        }
        // Of whoever never was signed in here, nothing is read.
        let stranger = t.upload("/en/imports", "", &both).await;
        assert!(stranger.status == 403 && !stranger.body.contains("sign-in-password"), "{}", stranger.body);

        let enter = |password| {
            let email = ("sign-in-email", "ada@town.example");
            [email, ("sign-in-password", password), ("sign-in-file-file", "<i>.csv")]
        };
        let wrong = t.post("/en/imports", Some(&admin), &enter("not that one")).await;
        assert!(wrong.status == 422 && wrong.body.contains(kept), "{} {}", wrong.status, wrong.body);
        let came = t.post("/en/imports", Some(&admin), &enter("correct horse battery")).await;
        assert_eq!(came.status, 200, "{}", came.body);
        assert!(came.cookie.is_some() && came.body.contains("The file was not taken: choose it once more"));
        let field = "<p class=\"again\" id=\"f-file-again\">“&lt;i&gt;.csv” did not stay in this field";
        assert!(came.body.contains(field), "{}", came.body);
        assert!(came.body.contains("aria-describedby=\"f-file-hint f-file-again\""), "{}", came.body);
        t.verify();
    }
);

testkit::on_both!(
    async fn a_roster_becomes_members_and_again_changes_nothing(open: testkit::Open) {
        let t = house(open).await;
        let first = plan(&t, ROSTER);
        assert_eq!(first.counts, Counts { added: 3, ..Counts::default() });
        assert!(members(&t).is_empty(), "planning writes nothing");
        let applied = apply(&t, first, Choice::default()).await.expect("applied");
        assert_eq!(counts(&applied), (3, 0, 0, 0));
        let paris = member(&t, "Paris").state;
        assert_eq!(paris.sections_on(day(TODAY)).collect::<Vec<_>>(), ["europe", "metropolitan"]);
        assert_eq!((paris.joined, paris.standing_on(day(TODAY))), (day("2004-05-05"), Some(Standing::Good)));
        assert_eq!(member(&t, "東京").state.name_in(base::Lang::Fr), "Tokyo");
        let size = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
        let again = bring(&t, ROSTER).await;
        assert_eq!((counts(&again), again.import), ((0, 0, 3, 0), None));
        assert_eq!(
            t.read(|read| Ok(ledger::size(read)?)).expect("a size"),
            size,
            "nothing done leaves no trace"
        );
        t.verify();
    }
);

testkit::on_both!(
    async fn one_entry_tells_each_member_s_history(open: testkit::Open) {
        let t = house(open).await;
        let before = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
        bring(&t, ROSTER).await;
        assert_eq!(t.read(|read| Ok(ledger::size(read)?)).expect("a size"), before + 1);
        let changed = ROSTER.replace("1 438 725", "1 500 000").replace("arrears", "in good standing");
        assert_eq!(counts(&bring(&t, &changed).await), (0, 1, 2, 0));
        let page = t.get(&format!("/en/members/{}", member(&t, "Dakar").id)).await.body;
        assert!(page.contains("<del>1,438,725</del> <ins>1,500,000</ins>"), "{page}");
        assert!(page.contains("Added by the import of a roster"), "{page}");
        t.verify();
    }
);

testkit::on_both!(
    async fn faulty_rows_stop_the_whole_unless_told_otherwise(open: testkit::Open) {
        let t = house(open).await;
        let faulty = ROSTER.replace("JPN", "Atlantis").replace("2 145 906", "many");
        let planned = plan(&t, &faulty);
        assert_eq!(planned.counts, Counts { added: 1, faulty: 2, ..Counts::default() });
        let expected = [("kind-defaulted", None), ("population-text", Some(2)), ("country-unknown", Some(4))];
        assert_eq!(ids(&planned), expected);
        let stop = apply(&t, planned, Choice::default()).await.expect_err("refused");
        assert_eq!((codes(stop), members(&t).len()), (vec!["import-faulty"], 0));
        let valid = Choice { valid_only: true, ..Choice::default() };
        let applied = apply(&t, plan(&t, &faulty), valid).await.expect("applied");
        assert_eq!((counts(&applied), members(&t).len()), ((1, 0, 0, 2), 1));
        let unreadable = plan(&t, "PK\u{3}\u{4}rest of a spreadsheet");
        assert!(!unreadable.readable && !unreadable.findings.is_empty());
        let stop = apply(&t, unreadable, valid).await.expect_err("refused");
        assert_eq!(codes(stop), ["import-unreadable"]);
        t.verify();
    }
);

testkit::on_both!(
    async fn identifiers_prevent_doubles_and_names_only_warn(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, ROSTER).await;
        let renamed = ROSTER.replace(";Dakar;", ";Ndakaaru;");
        assert_eq!(counts(&bring(&t, &renamed).await), (0, 1, 2, 0), "the same by its identifier");
        let namesakes = "geonames,name,country\n2988507,PARIS,FR\n4717560,Paris,US\n1850147,Tokyo,JP\n";
        let planned = plan(&t, namesakes);
        assert_eq!((planned.counts.added, planned.counts.doubles), (3, 2), "Paris in Texas is no double");
        let known: Vec<&str> = planned.doubles.iter().map(|double| double.known_as.as_str()).collect();
        assert_eq!(known, ["Paris", "東京"], "also by a name in another language");
        let without = Choice { without_doubles: true, ..Choice::default() };
        let applied = apply(&t, planned, without).await.expect("applied");
        assert_eq!((counts(&applied), members(&t).len()), ((1, 0, 0, 2), 4));
        t.verify();
    }
);

testkit::on_both!(
    async fn identifiers_that_contradict_are_told(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, "wikidata,geonames,name,country\nQ90,2988507,Paris,FR\nQ456,2996944,Lyon,FR\n").await;
        let crossed = plan(&t, "wikidata,geonames,name,country\nQ90,2996944,Paris,FR\nQ456,,Lyon,FR\n");
        assert!(ids(&crossed).contains(&("ids-conflict", Some(2))), "{:?}", crossed.findings);
        assert_eq!((crossed.counts.faulty, crossed.counts.unchanged), (1, 1));
        let twice = plan(&t, "wikidata,geonames,name,country\nQ456,,Lyon,FR\n,2996944,Lugdunum,FR\n");
        assert!(ids(&twice).contains(&("member-twice", Some(3))), "{:?}", twice.findings);
    }
);

testkit::on_both!(
    async fn a_roster_without_identifiers_is_known_again(open: testkit::Open) {
        let t = house(open).await;
        let roster = "name,country,province,population\nSan José,CR,San José,340000\nSan José,CR,San José,1000\n\
                      San José,CR,Alajuela,5000\n";
        assert_eq!(counts(&bring(&t, roster).await), (3, 0, 0, 0));
        assert_eq!(counts(&bring(&t, roster).await), (0, 0, 3, 0));
        let grown = roster.replace("5000", "5100");
        assert_eq!(counts(&bring(&t, &grown).await), (0, 1, 2, 0));
        let page = t.get(&format!("/en/members/{}", members(&t)[0].id)).await.body;
        assert!(!page.contains("·san jose·"), "what stands for an identifier is nobody's business");
        t.verify();
    }
);

testkit::on_both!(
    async fn an_import_is_undone_as_one_and_can_come_again(open: testkit::Open) {
        let t = house(open).await;
        let first = bring(&t, ROSTER).await.import.expect("an import");
        let changed = ROSTER.replace("1 438 725", "1 500 000")
            + "Q64;Berlin;Berlin;DE;Europe;no;3 700 000;2020-01-01;\n";
        let second = bring(&t, &changed).await.import.expect("an import");
        let dependent = undo(&t, first).await.expect_err("Dakar was changed since");
        assert_eq!(codes(dependent), ["import-depends", "import-dependent"]);
        let undone = undo(&t, second).await.expect("undone");
        assert_eq!((undone.removed, undone.restored), (1, 1));
        assert_eq!(member(&t, "Dakar").state.profile.population, Some(1_438_725));
        t.verify();
        assert_eq!(codes(undo(&t, second).await.expect_err("undone already")), ["import-undone"]);
        let undone = undo(&t, first).await.expect("it is as the first left it");
        assert_eq!((undone.removed, members(&t).len()), (3, 0));
        t.verify();
        assert_eq!(
            counts(&bring(&t, ROSTER).await),
            (3, 0, 0, 0),
            "importing again after an undo adds again"
        );
        t.verify();
    }
);

testkit::on_both!(
    async fn what_others_built_on_it_keeps_an_import(open: testkit::Open) {
        let t = house(open).await;
        let id = bring(&t, ROSTER).await.import.expect("an import");
        let dakar = member(&t, "Dakar").id;
        t.write(move |pen| store::set_standing(pen, dakar, Standing::Suspended, day(TODAY), ""))
            .await
            .expect("stands");
        let stop = undo(&t, id).await.expect_err("refused");
        let Stop::Refused(refusals) = stop else { panic!("not refused") };
        assert!(refusals.iter().any(|one| one.to_string().contains("Dakar")), "it is named: {refusals:?}");
        assert_eq!(members(&t).len(), 3, "nothing is half undone");
        t.signed_in("focal", Some((Role::FocalPoint, Some(member(&t, "Paris").id.uuid()))), None).await;
        let Err(Stop::Refused(refusals)) = undo(&t, id).await else { panic!("not refused") };
        assert!(
            refusals.iter().any(|one| one.to_string().contains("Paris")),
            "a right over it counts: {refusals:?}"
        );
        t.verify();
    }
);

testkit::on_both!(
    async fn a_plan_that_was_overtaken_is_refused(open: testkit::Open) {
        let t = house(open).await;
        let (one, other) = (plan(&t, ROSTER), plan(&t, ROSTER));
        apply(&t, one, Choice::default()).await.expect("applied");
        assert_eq!(
            codes(apply(&t, other, Choice::default()).await.expect_err("refused")),
            ["import-overtaken"]
        );
        let changed = ROSTER.replace("1 438 725", "1 500 000");
        let late = plan(&t, &changed);
        bring(&t, &ROSTER.replace("1 438 725", "1 400 000")).await;
        assert_eq!(
            codes(apply(&t, late, Choice::default()).await.expect_err("refused")),
            ["import-overtaken"]
        );
        t.verify();
    }
);

testkit::on_both!(
    async fn a_steward_brings_in_members_of_the_own_section_only(open: testkit::Open) {
        let t = house(open).await;
        let europe =
            t.read(|read| Ok(section::of_code(read, "europe")?.expect("a section").id)).expect("an id");
        let scope = || Scope::Sections(vec![europe]);
        let planned = plan_as(&t, ROSTER, scope());
        assert_eq!(
            ids(&planned).iter().filter(|(id, _)| *id == "not-yours").count(),
            3,
            "Paris is metropolitan too"
        );
        let plain = ROSTER.replace(";yes;", ";no;");
        assert_eq!(plan_as(&t, &plain, scope()).counts, Counts { added: 1, faulty: 2, ..Counts::default() });
        bring(&t, ROSTER).await;
        let changed = ROSTER.replace("2 145 906", "2 100 000").replace("1 438 725", "1 500 000");
        let planned = plan_as(&t, &changed, scope());
        assert_eq!((planned.counts.changed, planned.counts.faulty), (1, 1), "Paris is theirs, Dakar is not");
    }
);

testkit::on_both!(
    async fn what_was_exported_can_be_brought_in(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, ROSTER).await;
        let mut csv = Vec::new();
        t.read(|read| Ok(exchange::export(read, day(TODAY), base::Lang::En, Format::Csv, &mut csv)?))
            .expect("exported");
        let csv = String::from_utf8(csv).expect("UTF-8");
        let planned = plan(&t, &csv);
        assert_eq!(planned.counts, Counts { unchanged: 3, ..Counts::default() }, "{:?}", planned.findings);
        let renamed = csv.replace(",Dakar,", ",Ndakaaru,");
        assert_eq!(counts(&bring(&t, &renamed).await), (0, 1, 2, 0));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_spreadsheet_goes_out_and_comes_in_again(open: testkit::Open) {
        let t = house(open).await;
        let odd =
            "wikidata;name;country;population;member since\nQ7;=1+1;FR;;1899-12-31\nQ8;'=x;FR;1;1901-01-01\n";
        bring(&t, ROSTER).await;
        bring(&t, odd).await;
        let mut out = Vec::new();
        t.read(|read| Ok(network::export_workbook(read, day(TODAY), base::Lang::En, &mut out)?))
            .expect("exported");
        let mapping = Mapping::default();
        let source = Source { name: "members.xlsx", bytes: &out, mapping: &mapping, by_hand: None };
        let planned = t.read(|read| Ok(import::plan(read, &source, &terms(Scope::All), &mut |_| {})?));
        let planned = planned.expect("a plan");
        assert_eq!(planned.counts, Counts { unchanged: 5, ..Counts::default() }, "{:?}", planned.findings);
        let mut again = Vec::new();
        t.read(|read| Ok(network::export_workbook(read, day(TODAY), base::Lang::En, &mut again)?))
            .expect("exported");
        assert!(out == again, "made twice it is the same file");
        let shown = t.get("/fr/members.xlsx?country=SN").await;
        let header =
            |name: &str| shown.headers.iter().find(|(known, _)| known == name).expect("it").1.clone();
        assert_eq!((shown.status, header("content-type").as_str()), (200, workbook::MEDIA_TYPE));
        assert!(header("content-disposition").contains("members-2026-11-23.xlsx"));
        assert!(t.get("/fr/members").await.body.contains("/fr/members.xlsx?"));
    }
);

testkit::on_both!(
    async fn a_member_that_left_is_not_taken_in_again(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, ROSTER).await;
        let dakar: Id<Member> = member(&t, "Dakar").id;
        t.write(move |pen| store::leave(pen, dakar, day(TODAY))).await.expect("left");
        let planned = plan(&t, &ROSTER.replace("1 438 725", "9"));
        assert_eq!((planned.counts.changed, planned.counts.unchanged), (0, 3));
        assert!(ids(&planned).contains(&("has-left", Some(3))));
        let nameless = plan(&t, "name,country\nDakar,SN\nParis,FR\n");
        let doubles: Vec<_> = ids(&nameless).into_iter().filter(|(_, row)| row.is_some()).collect();
        assert_eq!(doubles, [("likely-double-left", Some(2)), ("likely-double", Some(3))]);
    }
);

async fn exported(t: &Test, lang: base::Lang) -> String {
    let mut csv = Vec::new();
    t.read(|read| Ok(exchange::export(read, day(TODAY), lang, Format::Csv, &mut csv)?)).expect("exported");
    String::from_utf8(csv).expect("UTF-8")
}

testkit::on_both!(
    async fn namesakes_without_identifiers_go_out_and_come_in(open: testkit::Open) {
        let t = house(open).await;
        let rows = "Paris,US\n".repeat(6);
        bring(&t, &format!("name,country\n{rows}Lyon,FR\nLyon,FR\n")).await;
        let csv = exported(&t, base::Lang::En).await;
        let again = plan(&t, &csv);
        assert_eq!(again.counts, Counts { unchanged: 8, ..Counts::default() }, "{:?}", again.findings);
        let mut lines: Vec<&str> = csv.lines().collect();
        lines[1..].reverse();
        let turned = plan(&t, &lines.join("\n"));
        assert_eq!(turned.counts, Counts { unchanged: 8, ..Counts::default() }, "{:?}", turned.findings);
    }
);

testkit::on_both!(
    async fn two_identifiers_of_one_register_go_out_and_come_in(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, "name,country,wikidata,identifiers\nParis,FR,Q90,wikidata:Q91;insee:75056\n").await;
        let csv = exported(&t, base::Lang::En).await;
        let again = plan(&t, &csv);
        assert_eq!(again.counts, Counts { unchanged: 1, ..Counts::default() }, "{:?}", again.findings);
    }
);

testkit::on_both!(
    async fn an_export_follows_the_order_of_its_language(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, "name,country\nNz,FR\nÑa,FR\n").await;
        let first = |csv: String| csv.lines().nth(1).expect("a row").split(',').nth(1).map(str::to_owned);
        assert_eq!(first(exported(&t, base::Lang::En).await).as_deref(), Some("Ña"));
        assert_eq!(first(exported(&t, base::Lang::Es).await).as_deref(), Some("Nz"));
    }
);

/// Sends a file as a browser does.
async fn upload(t: &Test, cookie: &str, name: &str, bytes: &[u8]) -> Came {
    t.upload("/en/imports", cookie, &[("file", name, bytes)]).await
}

/// What the button of a page promises to do.
fn promised(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"promise\" value=\"").expect("a button");
    rest.split('"').next().expect("a promise").to_owned()
}

/// Where somebody arrives who waits until what they began is done, however long that takes.
async fn settled(t: &Test, cookie: &str, came: Came) -> Came {
    let mut came = came;
    for _ in 0..600 {
        if came.status == 303 {
            came = t.get_as(&came.location, cookie).await;
        } else if came.body.contains("http-equiv=\"refresh\"") {
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            let (_, rest) =
                came.body.split_once("class=\"button quiet\" href=\"").expect("a link to ask again");
            let place = rest.split('"').next().expect("an address").to_owned();
            came = t.get_as(&place, cookie).await;
        } else {
            break;
        }
    }
    came
}

/// Looks at a file's page and presses its button.
async fn press(t: &Test, cookie: &str, staged: &str, fields: &[(&str, &str)]) -> Came {
    let promise = promised(&t.get_as(staged, cookie).await.body);
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("promise", promise.as_str())]).collect();
    t.post(&format!("{staged}/apply"), Some(cookie), &fields).await
}

testkit::on_both!(
    async fn a_button_does_what_it_promised_or_nothing(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let staged = upload(&t, &admin, "one.csv", b"wikidata,name,country\nQ90,Paris,FR\n").await.location;
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains(">Add 1 member<"), "{page}");
        let promise = promised(&page);
        bring(&t, "wikidata,name,country\nQ90,Lutetia,FR\n").await;
        let apply = format!("{staged}/apply");
        let late =
            settled(&t, &admin, t.post(&apply, Some(&admin), &[("promise", &promise)]).await).await.body;
        assert_eq!(members(&t)[0].state.profile.name, "Lutetia");
        assert!(late.contains("in the meantime") && late.contains(">Change 1 member<"), "{late}");
        assert!(late.contains("<del>Lutetia</del> <ins>Paris</ins>"), "{late}");
        let bare = settled(&t, &admin, t.post(&apply, Some(&admin), &[]).await).await.body;
        assert!(bare.contains("in the meantime"), "a button without a promise does nothing: {bare}");
        let done = t.post(&apply, Some(&admin), &[("promise", &promised(&late))]).await;
        let page = settled(&t, &admin, done).await.body;
        assert_eq!(members(&t)[0].state.profile.name, "Paris");
        assert!(page.contains("<del>Lutetia</del> <ins>Paris</ins>"), "{page}");
        t.verify();
    }
);

testkit::on_both!(
    async fn what_changes_is_listed_part_by_part(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let roster = |count: usize| -> String {
            let line = |n: usize| format!("Q{n},Town {n:02},FR,{count}\n");
            let head = "wikidata,name,country,population\n".to_owned();
            std::iter::once(head).chain((1..=count).map(line)).collect()
        };
        bring(&t, &roster(60)).await;
        let text = roster(61);
        let planned = plan(&t, &text);
        let changes = planned.changes().expect("changes");
        assert_eq!((changes.len(), changes[59].row, changes[59].name.as_str()), (60, 61, "Town 60"));
        let field = &changes[59].fields[0];
        assert_eq!(
            (field.field.as_str(), &field.before, &field.after),
            ("population", &60.into(), &61.into())
        );
        let staged = upload(&t, &admin, "more.csv", text.as_bytes()).await.location;
        let first = t.get_as(&staged, &admin).await.body;
        assert!(first.contains("1 to 50 of 60 members") && first.contains("<ins>61</ins>"), "{first}");
        let second = t.get_as(&format!("{staged}?page=2"), &admin).await.body;
        assert!(second.contains("51 to 60 of 60 members") && second.contains("Town 60"), "{second}");
        assert_eq!(t.get_as(&format!("{staged}?page=3"), &admin).await.status, 404);
        let done = press(&t, &admin, &staged, &[]).await.location;
        let first = t.get_as(&done, &admin).await.body;
        assert!(first.contains("1 to 50 of 61 members"), "{first}");
        let second = t.get_as(&format!("{done}?page=2"), &admin).await.body;
        assert!(second.contains("51 to 61 of 61 members") && second.contains("Town 61"), "{second}");
        for (bad, told) in [
            ("name,country\nX,Atlantis\n", "The only row cannot be taken: mend it below"),
            ("name,country\nX,Atlantis\nY,Lemuria\n", "None of the 2 rows can be taken: mend them below"),
            (
                "wikidata,name,country,population\nQ1,Town 01,FR,61\nQ2,Town 02,Lemuria,61\n",
                "1 row cannot be taken: mend it below or in the file. Every other row is as",
            ),
        ] {
            let came = upload(&t, &admin, "bad.csv", bad.as_bytes()).await;
            let page = t.get_as(&came.location, &admin).await.body;
            assert!(page.contains(told) && !page.contains("There is nothing to do"), "{page}");
        }
    }
);

testkit::on_both!(
    async fn the_browser_shows_before_it_writes_and_takes_back(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let (_, other) = t.signed_in("other", Some((Role::Steward, Some(uuid::Uuid::nil()))), None).await;
        assert_eq!(t.get("/en/imports").await.status, 403);
        let came = upload(&t, &admin, "members.csv", ROSTER.as_bytes()).await;
        assert_eq!(came.status, 303, "{}", came.body);
        let staged = came.location;
        let page = t.get_as(&staged, &admin).await;
        for told in [">Add 3 members<", "Nothing has been written yet.", "members.csv"] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
        assert_eq!(t.get_as(&staged, &other).await.status, 404, "a file is seen by who brought it");
        assert!(members(&t).is_empty());
        let applied = press(&t, &admin, &staged, &[]).await;
        assert_eq!((applied.status, members(&t).len()), (303, 3), "{}", applied.body);
        let page = t.get_as(&applied.location, &admin).await.body;
        assert!(page.contains("3 members added") && page.contains("Take this import back"), "{page}");
        let again = t.get_as(&staged, &admin).await;
        assert_eq!((again.status, &again.location), (303, &applied.location), "whoever goes back is led on");
        assert_eq!(t.get_as(&staged, &other).await.status, 404);
        let link = format!("href=\"{}\"", applied.location);
        for (cookie, linked) in [(&admin, true), (&other, false)] {
            let list = t.get_as("/en/imports", cookie).await.body;
            assert_eq!((list.contains("members.csv"), list.contains(&link)), (true, linked), "{list}");
        }
        let back = t.post(&format!("{}/undo", applied.location), Some(&admin), &[]).await;
        assert_eq!((back.status, members(&t).len()), (303, 0), "{}", back.body);
        assert!(t.get_as("/fr/imports", &admin).await.body.contains("Annulé"));
        t.verify();
    }
);

testkit::on_both!(
    async fn the_browser_marks_what_is_wrong_and_learns_what_columns_hold(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let file = "Wer,Wo,Leute\nParis,FR,2145906\nDakar,Atlantis,many\n";
        let staged = upload(&t, &admin, "wer.csv", file.as_bytes()).await.location;
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains("This file cannot be read in this way") && page.contains("column-0"), "{page}");
        let fields = [
            ("column-0", "name"),
            ("column-1", "country"),
            ("column-2", "population"),
            ("default-kind", "associate"),
        ];
        assert_eq!(t.post(&format!("{staged}/mapping"), Some(&admin), &fields).await.status, 303);
        let page = t.get_as(&staged, &admin).await.body;
        assert!(
            page.contains("name=\"cell-3-1\" aria-label=\"Row\u{a0}3, Wo\" value=\"Atlantis\""),
            "{page}"
        );
        assert!(
            page.contains("<li id=\"told-3-0\" data-finding=\"network-finding-country-unknown\">")
                && !page.contains("<code>network-")
                && page.contains("1 row cannot be taken"),
            "{page}"
        );
        assert_eq!(press(&t, &admin, &staged, &[]).await.status, 422);
        assert_eq!(press(&t, &admin, &staged, &[("valid_only", "yes")]).await.status, 303);
        assert_eq!(member(&t, "Paris").state.profile.kind, network::MemberKind::Associate);
        t.verify();
    }
);

testkit::on_both!(
    async fn hostile_files_are_refused_in_words(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let large = format!("name,country\n\"{}\",FR\n", "x".repeat(10_000_000));
        let zip = b"PK\x03\x04\x14\x00\x06\x00\x08\x00".as_slice();
        for bytes in [b"".as_slice(), zip, b"\xFF\xFE\x00", b"name,country\n\"Paris,FR\n", large.as_bytes()] {
            let came = upload(&t, &admin, "../../etc/passwd", bytes).await;
            let page = settled(&t, &admin, came).await;
            assert!(matches!(page.status, 200 | 422), "{}", page.body);
            assert!(
                page.body.contains("badge bad") || page.body.contains("class=\"errors\""),
                "{}",
                page.body
            );
            assert!(page.body.len() < 200_000, "10 MB in a cell are not shown");
        }
        assert!(members(&t).is_empty());
        let formula =
            upload(&t, &admin, "x.csv", b"name,country\n=1+1,FR\n<script>alert(1)</script>,FR\n").await;
        let page = t.get_as(&formula.location, &admin).await.body;
        assert!(page.contains("&#60;script&#62;") && !page.contains("<script>alert"), "{page}");
        t.verify();
    }
);

testkit::on_both!(
    async fn a_section_that_is_only_guessed_moves_nobody(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, "wikidata,name,country,section\nQ406,İstanbul,TR,europe\nQ3640,Ankara,TR,\n").await;
        let again = "wikidata,name,country,section\nQ406,İstanbul,TR,\nQ3640,Ankara,TR,europe\n";
        assert_eq!(counts(&bring(&t, again).await), (0, 1, 1, 0));
        let sections = |name: &str| {
            let state = member(&t, name).state;
            state.sections_on(day(TODAY)).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(sections("İstanbul"), ["europe"], "an empty cell leaves it where it is");
        assert_eq!(sections("Ankara"), ["europe"], "what the roster says counts");
        t.verify();
    }
);

testkit::on_both!(
    async fn a_departure_brought_in_ends_mandates_with_the_day(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, "wikidata,name,country,member since\nQ90,Paris,FR,2010-01-01\n").await;
        let paris = member(&t, "Paris").id;
        let begun = t.write(move |pen| {
            let (name, gender, lang) = ("Anne".to_owned(), person::Gender::Female, Lang::Fr);
            let anne = person::create(pen, person::Details { name, gender, email: None, phone: None, lang })?;
            let (office, since) = (Localised::one(Lang::Fr, "Maire"), day("2020-07-01"));
            let new = NewMandate { person: anne, member: paris, office, since, until: None, source: None };
            mandate::begin(pen, new)
        });
        let held = begun.await.expect("begun");
        bring(&t, "wikidata,name,country,member until\nQ90,Paris,FR,2026-11-01\n").await;
        let page = t.get(&format!("/en/members/{paris}")).await.body;
        assert!(page.contains("nobody speaks for it"), "{page}");
        for _ in 0..2 {
            let daily = |pen: &mut Pen<'_, '_>| network::ROOM.daily.iter().try_for_each(|daily| daily(pen));
            t.write(daily).await.expect("a day begins");
        }
        let state = t.read(|read| Ok(mandate::store::load(read, held)?)).expect("read").expect("a mandate");
        assert_eq!((state.until, state.end_reason), (Some(day("2026-11-01")), Some(EndReason::MemberLeft)));
        let history = t.read(|read| Ok(ledger::history(read, &held.into(), 10)?)).expect("read");
        assert_eq!(history.len(), 2, "once");
        t.verify();
    }
);

testkit::on_both!(
    async fn a_departure_that_lies_ahead_is_none_yet(open: testkit::Open) {
        let t = house(open).await;
        let header = "wikidata,name,country,section,member since,member until\n";
        bring(&t, &format!("{header}Q90,Paris,FR,europe,2010-01-01,2030-01-01\n")).await;
        let next = |rest: &str| format!("{header}Q90,Paris,FR,{rest}\n");
        assert_eq!(counts(&bring(&t, &next("europe,,")).await), (0, 0, 1, 0));
        assert_eq!(counts(&bring(&t, &next("africa,,2031-01-01")).await), (0, 1, 0, 0));
        let state = member(&t, "Paris").state;
        assert_eq!(state.departed, Some(day("2031-01-01")));
        assert_eq!(state.sections_on(day("2030-12-31")).collect::<Vec<_>>(), ["africa"]);
        assert_eq!(state.sections_on(day("2031-01-01")).count(), 0);
        bring(&t, &next("africa,,2026-11-01")).await;
        let gone = plan(&t, &next("europe,,"));
        assert!(gone.findings.iter().any(|finding| finding.id == "network-import-finding-has-left"));
        t.verify();
    }
);

testkit::on_both!(
    async fn an_impossible_end_is_a_finding_of_its_cell(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, "wikidata,name,country,section,member since\nQ90,Paris,FR,europe,2010-01-01\nQ1,Africana,FR,africa,2010-01-01\n").await;
        let id = member(&t, "Africana").id;
        let done = t.write(move |pen| {
            let section = section::of_code(pen.tx, "metropolitan")?.expect("a section").id;
            store::affiliate(pen, id, section, day("2012-01-01"), Some(day("2013-01-01")))
        });
        done.await.expect("a section");
        let text = "wikidata,name,country,member since,member until\n\
            Q90,Paris,FR,,2009-12-31\nQ2,New,FR,,2020-01-01\nQ1,Africana,FR,2014-01-01,\nQ3,Sound,FR,2001-01-01,2002-01-01\n";
        let planned = plan(&t, text);
        type Told<'p> = (&'p str, Option<u64>, Option<u64>, Option<&'p str>, Option<&'p str>);
        let told: Vec<Told<'_>> = planned
            .findings
            .iter()
            .filter(|finding| finding.is_error())
            .map(|one| (one.id, one.row, one.line, one.column.as_deref(), one.value.as_deref()))
            .collect();
        let until = "network-finding-until-not-after";
        assert_eq!(
            told,
            [
                (until, Some(2), Some(2), Some("member until"), Some("2009-12-31")),
                (until, Some(3), Some(3), Some("member until"), Some("2020-01-01")),
                (
                    "network-import-finding-since-too-late",
                    Some(4),
                    Some(4),
                    Some("member since"),
                    Some("2014-01-01")
                ),
            ]
        );
        assert_eq!((planned.counts.faulty, planned.counts.added), (3, 1));
        let summary = planned.summary;
        assert_eq!((summary.rows, summary.valid, summary.faulty, summary.errors), (4, 1, 3, 3));
    }
);

testkit::on_both!(
    async fn more_names_than_an_entry_can_hold_are_refused(open: testkit::Open) {
        let t = house(open).await;
        let tags = [
            "en", "fr", "es", "pt", "de", "it", "nl", "sv", "da", "fi", "pl", "cs", "sk", "hu", "ro", "bg",
            "el", "tr", "ru", "uk", "he",
        ];
        let header: Vec<String> = tags.iter().map(|tag| format!("name_{tag}")).collect();
        let cells = vec!["x".repeat(300); tags.len()];
        let roster = format!("name,country,{}\nTown,FR,{}\n", header.join(","), cells.join(","));
        let planned = plan(&t, &roster);
        assert_eq!((planned.counts.faulty, planned.counts.added), (1, 0), "{:?}", planned.findings);
        assert!(planned.findings.iter().any(|finding| finding.id == "network-refusal-names-many"));
    }
);

testkit::on_both!(
    async fn names_that_nobody_can_see_are_refused(open: testkit::Open) {
        let t = house(open).await;
        let stacked = format!("e{}", "\u{301}".repeat(200));
        let names = ["\u{2800}", "\u{3164}", "\u{AD}", "\u{301}", "\u{E000}", stacked.as_str(), "\u{200B}"];
        for name in names {
            let planned = plan(&t, &format!("country,name\nFR,{name}\n"));
            assert_eq!(
                (planned.counts.faulty, planned.counts.added),
                (1, 0),
                "{name:?}: {:?}",
                planned.findings
            );
        }
        bring(&t, "country,name\nFR,\u{200F}Ly\u{AD}on\u{200E}\n").await;
        assert_eq!(members(&t)[0].state.profile.name, "Lyon");
    }
);

testkit::on_both!(
    async fn what_identifies_a_row_is_told_where_it_is_not_sure(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, "insee,name,country\n2A004,Ajaccio,FR\n").await;
        bring(&t, "name,country\nSaint-Denis,FR\n+1,FR\n").await;
        let told = |text: &str| {
            let planned = plan(&t, text);
            let warnings: Vec<&str> = ids(&planned)
                .into_iter()
                .map(|(id, _)| id)
                .filter(|id| {
                    !matches!(
                        *id,
                        "kind-defaulted" | "since-today" | "standing-unsaid" | "section-by-country"
                    )
                })
                .collect();
            (planned.counts.added, planned.counts.changed, warnings.join(" "))
        };
        let unknown = uuid::Uuid::from_u128(1).to_string();
        assert_eq!(
            told("koinon_id,name,country\nnot-a-uuid,A,FR\n"),
            (0, 0, "identifier-invalid".to_owned())
        );
        assert_eq!(
            told(&format!("koinon_id,name,country\n{unknown},A,FR\n")),
            (1, 0, "id-unknown".to_owned())
        );
        assert_eq!(told("insee,name,country\n2a004,Ajacciu,FR\n"), (1, 0, "id-alike".to_owned()));
        assert_eq!(told("insee,name,country\n９a,X,FR\n9A,Y,FR\n"), (2, 0, "id-alike".to_owned()));
        assert_eq!(told("name,country\nSaint Denis,FR\n"), (0, 1, "known-by-name".to_owned()));
        let (added, changed, warnings) = told("name,country\n=1,FR\n");
        assert_eq!((added, changed), (1, 0), "{warnings}");
    }
);

testkit::on_both!(
    async fn departures_go_out_and_come_in(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, &ROSTER.replace("arrears", "")).await;
        let dakar = member(&t, "Dakar").id;
        t.write(move |pen| store::leave(pen, dakar, day("2026-11-20"))).await.expect("left");
        let mut csv = Vec::new();
        t.read(|read| Ok(exchange::export(read, day("2026-11-01"), base::Lang::En, Format::Csv, &mut csv)?))
            .expect("exported");
        let csv = String::from_utf8(csv).expect("UTF-8");
        let again = plan(&t, &csv);
        assert_eq!((again.counts, ids(&again)), (Counts { unchanged: 3, ..Counts::default() }, Vec::new()));
        // Read elsewhere, where nobody is known yet.
        let other =
            csv.replace(&dakar.to_string(), "").replace("Q3718", "Q13718").replace("Dakar", "Dakarou");
        assert_eq!(counts(&bring(&t, &other).await), (1, 0, 2, 0));
        let found = |on: &str| {
            let filter = Filter { search: "dakarou".to_owned(), ..Filter::all(day(on)) };
            t.read(|read| Ok(directory::count(read, &filter)?)).expect("counted")
        };
        assert_eq!((found("2026-11-19"), found("2026-11-20")), (1, 0));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_default_day_lies_within_bounds_and_a_cut_file_is_told(open: testkit::Open) {
        let t = house(open).await;
        for (since, readable) in [("2099-02-28", false), ("0001-01-01", false), ("2004-05-05", true)] {
            let json = format!(r#"{{"koinon":"roster-mapping/1","defaults":{{"member_since":"{since}"}}}}"#);
            let mapping = Mapping::parse(json.as_bytes()).expect("a mapping");
            let source =
                Source { name: "a.csv", bytes: b"name,country\nLyon,FR\n", mapping: &mapping, by_hand: None };
            let planned = t.read(|read| Ok(import::plan(read, &source, &terms(Scope::All), &mut |_| {})?));
            assert_eq!(planned.expect("a plan").readable, readable, "{since}");
        }
        let mapping = Mapping::default();
        let source = Source {
            name: "a.csv",
            bytes: b"country,name\nFR,Lyon\nFR,Orl\xC3",
            mapping: &mapping,
            by_hand: None,
        };
        let planned = t.read(|read| Ok(import::plan(read, &source, &terms(Scope::All), &mut |_| {})?));
        let planned = planned.expect("a plan");
        assert_eq!((planned.readable, ids(&planned)[0].0), (false, "file-cut"));
        let planned = plan(&t, "name,country,population\nLyon,FR,99999999999999\n");
        let told = planned.findings.iter().find(|one| one.is_error()).expect("an error");
        assert_eq!(
            (told.id, told.args.iter().any(|(_, arg)| *arg == base::Arg::Count(100_000_000))),
            ("network-finding-population-too-large", true),
            "{told:?}"
        );
    }
);

testkit::on_both!(
    async fn a_roster_is_kept_whatever_is_wrong_with_its_mapping(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let roster = "Wer,country,name\nParis,FR,Lutetia\n".as_bytes();
        let bad = br#"{"koinon":"roster-mapping/1","colums":{"Wer":"name","name":"ignore"}}"#;
        let both = [("file", "wer.csv", roster), ("mapping", "m.json", bad.as_slice())];
        let came = t.upload("/en/imports", &admin, &both).await;
        assert_eq!(came.status, 303, "{}", came.body);
        let staged = came.location;
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains("The mapping file cannot be used"), "{page}");
        assert!(page.contains("there is no key “colums”"), "{page}");
        assert!(!page.contains("name=\"promise\""), "it is not brought in as it was not meant: {page}");
        let early = t.post(&format!("{staged}/apply"), Some(&admin), &[]).await;
        assert!(early.status == 422 && early.body.contains("Choose the corrected one"), "{}", early.body);
        let place = format!("{staged}/mapping-file");
        let again = t.upload(&place, &admin, &[("mapping", "m.json", bad)]).await;
        assert_eq!((again.status, again.body.contains("there is no key “colums”")), (422, true));
        assert_eq!(t.upload(&place, &admin, &[("other", "m.json", bad)]).await.status, 422);
        let good = br#"{"koinon":"roster-mapping/1","columns":{"Wer":"name","name":"ignore"}}"#;
        assert_eq!(t.upload(&place, &admin, &[("mapping", "m.json", good)]).await.status, 303);
        assert_eq!(press(&t, &admin, &staged, &[]).await.status, 303);
        assert_eq!(member(&t, "Paris").state.profile.name, "Paris");
        t.verify();
    }
);

testkit::on_both!(
    async fn a_preview_names_its_regions_apart_and_offers_nothing_idle(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        bring(&t, "wikidata,name,country\nQ90,Paris,FR\n").await;
        let file = b"name,country,member_since\nParis,FR,2023-02-29\nparis,FR,2020-01-01\n";
        let page = t.get_as(&upload(&t, &admin, "double.csv", file).await.location, &admin).await.body;
        assert!(page.contains("Likely doubles"), "{page}");
        assert!(page.contains("name=\"promise\""), "{page}");
        assert!(!page.contains("without_doubles"), "leaving out the one row leaves nothing: {page}");
        let labels: Vec<&str> =
            page.split("aria-labelledby=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let mut once = labels.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(labels.len(), once.len(), "each landmark has a name of its own: {labels:?}");
    }
);

testkit::on_both!(
    async fn a_row_that_may_be_one_of_several_changes_none_of_them(open: testkit::Open) {
        let t = house(open).await;
        let twins = "name,country,population,member_since\nSan Juan,AR,1000,2020-01-01\nSan Juan,AR,2000,2020-01-01\n";
        bring(&t, twins).await;
        assert!(plan(&t, twins).is_idle(), "the same file again changes nothing");
        let one = "name,country,population\nSan Juan,AR,3000\n";
        let swapped = "name,country,population\nSan Juan,AR,2000\nSan Juan,AR,1000\n";
        for (file, faulty) in [(one, 1), (swapped, 2)] {
            let plan = plan(&t, file);
            assert_eq!(
                (plan.counts.faulty, plan.counts.changed, plan.is_idle()),
                (faulty, 0, true),
                "{file}"
            );
            let told = ids(&plan).into_iter().filter(|(id, _)| *id == "one-of-several").count();
            assert_eq!(told as u64, faulty, "{file}");
        }
        let big = members(&t).into_iter().find(|one| one.state.profile.population == Some(2000));
        let id = big.expect("the larger one").id;
        let named = format!("koinon_id,name,country,population,id:x\n{id},San Juan,AR,3000,s1\n");
        assert_eq!(counts(&bring(&t, &named).await), (0, 1, 0, 0));
        let after = t.read(|read| Ok(store::load(read, id)?.expect("it").state)).expect("read");
        assert_eq!(after.profile.population, Some(3000));
        let known: Vec<&str> = after.public_identifiers().map(|one| one.value.as_str()).collect();
        assert_eq!(known, ["s1"], "and it is known by its identifier from now on");
        assert_eq!(
            counts(&bring(&t, "name,country,population,id:x\nSan Juan,AR,4000,s1\n").await),
            (0, 1, 0, 0)
        );
        t.verify();
    }
);

testkit::on_both!(
    async fn cells_are_corrected_in_place_and_the_file_stays_as_it_is(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let file = "wikidata,name,country,population\nQ90,Paris,FR,many\nQ3718,Dakar,Atlantis,1438725\nQ1,Rome,IT,9\n";
        let staged = upload(&t, &admin, "faulty.csv", file.as_bytes()).await.location;
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains(">Add 1 member; without the faulty rows<"), "{page}");
        assert!(page.contains("name=\"cells\" value=\"2-3 3-2\""), "{page}");
        let cells = format!("{staged}/cells");
        let fields = [("cells", "2-3 3-2"), ("cell-2-3", "2145906"), ("cell-3-2", "SN")];
        assert_eq!(t.post(&cells, Some(&admin), &fields).await.location, staged);
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains(">Add 3 members<"), "{page}");
        assert!(page.contains("2 cells are corrected") && !page.contains("name=\"cell-"), "{page}");
        let corrected = t.get_as(&format!("{staged}/file"), &admin).await.body;
        assert_eq!(corrected, file.replace("many", "2145906").replace("Atlantis", "SN"));
        let long = "x".repeat(2_001);
        let fields = [("cells", "2-3"), ("cell-2-3", long.as_str())];
        assert_eq!(t.post(&cells, Some(&admin), &fields).await.status, 422);
        // The file again, with one of the two mended in it: what was said of the other stays.
        let again = file.replace("many", "2000000");
        let place = format!("{staged}/file");
        let came = t.upload(&place, &admin, &[("file", "mended.csv", again.as_bytes())]).await;
        assert_eq!(t.get_as(&staged, &admin).await.status, 404, "the old file is gone");
        let staged = came.location;
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains("mended.csv") && page.contains(">Add 3 members<"), "{page}");
        let done = press(&t, &admin, &staged, &[]).await;
        assert_eq!((done.status, members(&t).len()), (303, 3), "{}", done.body);
        assert_eq!(member(&t, "Paris").state.profile.population, Some(2_000_000), "the file says it now");
        let id = Id::parse(done.location.rsplit('/').next().expect("an id")).expect("an id");
        let import = t.read(|read| Ok(import::load(read, id)?)).expect("read").expect("an import");
        let detail = t.read(|read| Ok(ledger::entry(read, import.entry)?)).expect("read").expect("it").detail;
        let told = serde_json::to_string(&detail).expect("JSON");
        assert!(told.contains("\"was\":\"Atlantis\"") && told.contains("\"now\":\"SN\""), "{told}");
        t.verify();
    }
);

testkit::on_both!(
    async fn columns_that_are_left_out_are_one_finding_and_warnings_stand_in_the_list(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let file = "wikidata,name,country,colour,shape,population\nQ90,Paris,FR,red,round,0\n";
        let staged = upload(&t, &admin, "more.csv", file.as_bytes()).await.location;
        let page = t.get_as(&staged, &admin).await.body;
        let told = "2 columns are not known and are left out: colour and shape. \
                    <a href=\"#columns\">Say what the columns hold</a>";
        assert!(page.contains(told), "{page}");
        assert_eq!(page.matches("network-finding-column-ignored").count(), 1);
        assert!(page.contains("<a href=\"#row-2\">2</a>"), "{page}");
        let at = |id: &str| page.find(&format!("<tr data-finding=\"network-finding-{id}\">")).expect(id);
        assert!(at("population-unknown") < at("column-ignored"), "the gravest first");
        let planned = plan(&t, file);
        let ignored = planned.findings.iter().filter(|one| one.id.ends_with("column-ignored"));
        assert_eq!(ignored.count(), 2, "a terminal tells each");
    }
);

testkit::on_both!(
    async fn a_row_with_too_few_cells_is_mended_in_place(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let file = "wikidata,name,country,population\nQ3718,Dakar,SN,1438725\nQ90,Paris\nQ220,Rome,IT,0\n";
        let staged = upload(&t, &admin, "short.csv", file.as_bytes()).await.location;
        let page = t.get_as(&staged, &admin).await.body;
        for told in [
            "<a href=\"#row-3\">See the first one</a>",
            "<li id=\"row-3\" class=\"faulty\"><h3>Row\u{a0}3: <bdi>Paris</bdi></h3>",
            "Row\u{a0}3 has 2 cells for 4 columns.",
            "name=\"cells\" value=\"3-0 3-1 3-2 3-3 4-3\"",
            "<li id=\"row-4\"><h3>Row\u{a0}4: <bdi>Rome</bdi></h3>",
            ">Add 2 members; without the faulty row<",
        ] {
            assert!(page.contains(told), "{told}: {page}");
        }
        assert!(page.find("id=\"row-3\"") < page.find("id=\"findings\""), "errors before notes: {page}");
        let cells = format!("{staged}/cells");
        let given = [("cells", "3-0 3-1 3-2 3-3"), ("cell-3-0", "Q90"), ("cell-3-1", "Paris")];
        let missing = |country| [&given[..], &[("cell-3-2", country), ("cell-3-3", "")]].concat();
        t.post(&cells, Some(&admin), &missing("")).await;
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains("Row\u{a0}3 has 2 cells for 4 columns."), "nothing was said of it: {page}");
        t.post(&cells, Some(&admin), &[&missing("")[..], &[("lay-3", "yes")]].concat()).await;
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains("Row\u{a0}3, column “country”: the country is missing."), "{page}");
        assert!(page.contains("name=\"cells\" value=\"3-2 3-3 4-3\""), "{page}");
        t.post(&cells, Some(&admin), &missing("FR")).await;
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains(">Add 3 members<"), "{page}");
        let corrected = t.get_as(&format!("{staged}/file"), &admin).await.body;
        assert_eq!(corrected, file.replace("Q90,Paris", "Q90,Paris,FR,"));
        assert_eq!(press(&t, &admin, &staged, &[]).await.status, 303);
        assert_eq!(members(&t).len(), 3);
        t.verify();
    }
);

testkit::on_both!(
    async fn corrections_can_be_let_go_and_are_only_for_whoever_brought_the_file(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let (_, other) = t.signed_in("other", Some((Role::Steward, Some(uuid::Uuid::nil()))), None).await;
        let file = "wikidata,name,country\nQ90,Paris,Atlantis\n";
        let staged = upload(&t, &admin, "faulty.csv", file.as_bytes()).await.location;
        let fields = [("cells", "2-2 9-9 x-y"), ("cell-2-2", "FR"), ("cell-9-9", "FR")];
        for path in ["cells", "doubles", "mapping", "saved", "saved/use", "saved/removal"] {
            assert_eq!(
                t.post(&format!("{staged}/{path}"), Some(&other), &fields).await.status,
                404,
                "{path}"
            );
        }
        for path in ["file", "mapping-file"] {
            assert_eq!(t.get_as(&format!("{staged}/{path}"), &other).await.status, 404, "{path}");
        }
        assert_eq!(t.post(&format!("{staged}/cells"), Some(&admin), &fields).await.status, 303);
        assert!(t.get_as(&staged, &admin).await.body.contains("Add 1 member"));
        t.post(&format!("{staged}/cells"), Some(&admin), &[("forget", "yes")]).await;
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains("value=\"Atlantis\"") && !page.contains("name=\"promise\""), "{page}");
    }
);

testkit::on_both!(
    async fn a_mapping_is_saved_under_a_name_and_offered_again(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let staged = upload(&t, &admin, "wer.csv", b"Wer,Wo\nParis,FR\n").await.location;
        let fields = [("column-0", "name"), ("column-1", "country"), ("default-kind", "associate")];
        let saved = |name| [&fields[..], &[("saved-name", name)]].concat();
        let place = format!("{staged}/saved");
        assert_eq!(t.post(&place, Some(&admin), &saved(" ")).await.status, 422, "a name is needed");
        assert_eq!(t.post(&place, Some(&admin), &saved("Our form")).await.location, staged);
        let file = t.get_as(&format!("{staged}/mapping-file"), &admin).await.body;
        let mapping = Mapping::parse(file.as_bytes()).expect("what a terminal takes");
        assert_eq!((mapping.columns.len(), mapping.defaults.kind), (2, Some(network::MemberKind::Associate)));
        let other = upload(&t, &admin, "next.csv", b"WO,wer\nSN,Dakar\n").await.location;
        let page = t.get_as(&other, &admin).await.body;
        assert!(page.contains("Use “Our form”"), "{page}");
        let (_, rest) = page.split_once("name=\"mapping\" value=\"").expect("an offer");
        let id = rest.split('"').next().expect("an id").to_owned();
        assert_eq!(
            t.post(&format!("{other}/saved/use"), Some(&admin), &[("mapping", &id)]).await.status,
            303
        );
        assert!(t.get_as(&other, &admin).await.body.contains(">Add 1 member<"));
        let elsewhere = upload(&t, &admin, "else.csv", b"Wer,Wo,Was\nParis,FR,x\n").await.location;
        assert!(!t.get_as(&elsewhere, &admin).await.body.contains("Our form"), "its columns are others");
        let again = upload(&t, &admin, "again.csv", b"Wer,Wo\nLyon,FR\n").await.location;
        let fewer = [("column-0", "name"), ("column-1", "country"), ("saved-name", "Our form")];
        assert_eq!(t.post(&format!("{again}/saved"), Some(&admin), &fewer).await.status, 303);
        let page = t.get_as(&again, &admin).await.body;
        assert_eq!(page.matches("Remove “Our form”").count(), 1, "the same name is the same mapping: {page}");
        let gone = t.post(&format!("{again}/saved/removal"), Some(&admin), &[("mapping", &id)]).await;
        assert_eq!(gone.status, 303);
        assert!(!t.get_as(&again, &admin).await.body.contains("Our form"));
        assert_eq!(
            t.post(&format!("{again}/saved/removal"), Some(&admin), &[("mapping", &id)]).await.status,
            404
        );
        t.verify();
    }
);

testkit::on_both!(
    async fn a_likely_double_is_what_somebody_says_it_is(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        bring(&t, "name,country,kind\nParis,FR,associate\nRome,IT,associate\nOslo,NO,associate\n").await;
        let file = "wikidata,name,country\nQ90,Paris,FR\nQ220,Rome,IT\nQ585,Oslo,NO\n";
        let paris = member(&t, "Paris");
        let planned = plan(&t, file);
        assert_eq!((planned.counts.added, planned.counts.doubles), (3, 3));
        let told = planned.findings.iter().find(|one| one.row == Some(2)).expect("a double");
        assert_eq!((told.column.as_deref(), told.value.as_deref()), (Some("name"), Some("Paris")));
        let id = base::Arg::Text(paris.id.to_string());
        assert!(told.args.contains(&("id", id)), "a terminal is told what to write: {told:?}");
        let staged = upload(&t, &admin, "ids.csv", file.as_bytes()).await.location;
        let settle = format!("{staged}/doubles");
        let id = paris.id.to_string();
        let same = [("row", "2"), ("name", "Paris"), ("member", id.as_str()), ("is", "same")];
        assert_eq!(t.post(&settle, Some(&admin), &same).await.location, staged);
        for (row, name, is) in [("3", "Rome", "new"), ("4", "Oslo", "out")] {
            let fields = [("row", row), ("name", name), ("is", is)];
            assert_eq!(t.post(&settle, Some(&admin), &fields).await.status, 303);
        }
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains(">Add 1 member and change 1<"), "{page}");
        assert!(page.contains("the same as Paris") && page.contains("Identifier (Wikidata)"), "{page}");
        t.post(&settle, Some(&admin), &[("row", "3"), ("name", "Rome"), ("is", "open")]).await;
        t.post(&settle, Some(&admin), &[("all", "out")]).await;
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains(">Change 1 member; without the likely doubles<"), "{page}");
        t.post(&settle, Some(&admin), &[("all", "in")]).await;
        assert_eq!(press(&t, &admin, &staged, &[]).await.status, 303);
        let all = members(&t);
        assert_eq!(all.len(), 4, "Rome is there twice, Oslo and Paris once");
        let known = member(&t, "Paris").state;
        let known: Vec<&str> = known.public_identifiers().map(|one| one.value.as_str()).collect();
        assert_eq!(known, ["Q90"], "from now on it is known by its identifier");
        t.verify();
    }
);

testkit::on_both!(
    async fn mandates_end_with_the_import_and_go_on_with_its_undoing(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        bring(&t, "wikidata,name,country,member since\nQ90,Paris,FR,2010-01-01\n").await;
        let paris = member(&t, "Paris").id;
        let begun = t.write(move |pen| {
            let (name, gender, lang) = ("Anne".to_owned(), person::Gender::Female, Lang::Fr);
            let anne = person::create(pen, person::Details { name, gender, email: None, phone: None, lang })?;
            let (office, since) = (Localised::one(Lang::Fr, "Maire"), day("2020-07-01"));
            let new = NewMandate { person: anne, member: paris, office, since, until: None, source: None };
            mandate::begin(pen, new)
        });
        let held = begun.await.expect("begun");
        let state =
            || t.read(|read| Ok(mandate::store::load(read, held)?)).expect("read").expect("a mandate");
        let leave = "wikidata,name,country,member until\nQ90,Paris,FR,2026-11-01\n";
        let import = bring(&t, leave).await.import.expect("an import");
        assert_eq!(
            (state().until, state().end_reason),
            (Some(day("2026-11-01")), Some(EndReason::MemberLeft)),
            "with the import, and not a day later"
        );
        t.verify();
        let page = t.get_as(&format!("/en/imports/{import}/undo"), &admin).await.body;
        assert!(page.contains("One member that it changed is as before."), "{page}");
        assert!(
            page.contains("Mandates that ended because a member left")
                && page.contains("<button class=\"bad"),
            "{page}"
        );
        undo(&t, import).await.expect("undone");
        assert_eq!((state().until, state().end_reason), (None, None), "it goes on");
        t.verify();
    }
);

testkit::on_both!(
    async fn undoing_says_what_it_would_touch_and_what_stands_in_its_way(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        bring(&t, "wikidata,name,country\nQ90,Lutetia,FR\n").await;
        let id =
            bring(&t, "wikidata,name,country\nQ90,Paris,FR\nQ220,Rome,IT\n").await.import.expect("an import");
        let place = format!("/en/imports/{id}/undo");
        let page = t.get_as(&place, &admin).await.body;
        for told in [
            "One member that it added goes.",
            "One member that it changed is as before.",
            "<del>Paris</del> <ins>Lutetia</ins>",
        ] {
            assert!(page.contains(told), "{told}: {page}");
        }
        let rome = member(&t, "Rome").id;
        t.write(move |pen| store::set_standing(pen, rome, Standing::Arrears, day(TODAY), ""))
            .await
            .expect("set");
        let page = t.get_as(&place, &admin).await.body;
        let told = format!(
            "<p>1 member was changed later, or something was tied to it:</p>\n<ul><li><a href=\"/en/members/{rome}\"><bdi>Rome</bdi></a></li></ul>"
        );
        assert!(page.contains("<h1>This import cannot be taken back</h1>") && page.contains(&told), "{page}");
        for of_what_would_be in ["<button class=\"bad", "One member that it added goes.", "<del>Paris</del>"]
        {
            assert!(!page.contains(of_what_would_be), "{of_what_would_be}: {page}");
        }
        let refused = t.post(&place, Some(&admin), &[]).await;
        assert!(refused.status == 422 && refused.body.contains(&told), "{}", refused.body);
        assert_eq!(members(&t).len(), 2);
    }
);

testkit::on_both!(
    async fn a_sheet_is_chosen_where_there_are_several(open: testkit::Open) {
        let t = house(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let mut book = rust_xlsxwriter::Workbook::new();
        for (name, city, country) in [("2025", "Paris", "FR"), ("2026", "Rome", "IT")] {
            let sheet = book.add_worksheet().set_name(name).expect("named");
            for (row, line) in (0..).zip([["name", "country"], [city, country]]) {
                for (column, cell) in (0..).zip(line) {
                    sheet.write_string(row, column, cell).expect("written");
                }
            }
        }
        let bytes = book.save_to_buffer().expect("a spreadsheet");
        let staged = upload(&t, &admin, "members.xlsx", &bytes).await.location;
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains("The sheet “2025” is read") && page.contains("<bdi>Paris</bdi>"), "{page}");
        assert_eq!(
            t.post(&format!("{staged}/mapping"), Some(&admin), &[("sheet", "2026")]).await.status,
            303
        );
        let page = t.get_as(&staged, &admin).await.body;
        assert!(page.contains("<bdi>Rome</bdi>") && page.contains("Add 1 member"), "{page}");
        assert_eq!(press(&t, &admin, &staged, &[]).await.status, 303);
        assert_eq!(members(&t)[0].state.profile.name, "Rome");
        t.verify();
    }
);

testkit::on_both!(
    async fn findings_of_an_import_name_the_cell(open: testkit::Open) {
        let t = house(open).await;
        bring(&t, "wikidata,insee,name,country\nQ90,75056,Paris,FR\nQ456,69123,Lyon,FR\n").await;
        let cells = |text: &str, id: &str| -> Vec<(Option<u64>, String, String)> {
            let planned = plan(&t, text);
            let found = planned.findings.iter().filter(|one| one.id.ends_with(id));
            found
                .map(|one| {
                    (one.row, one.column.clone().unwrap_or_default(), one.value.clone().unwrap_or_default())
                })
                .collect()
        };
        let cell = |row, column: &str, value: &str| vec![(Some(row), column.to_owned(), value.to_owned())];
        assert_eq!(
            cells("wikidata,insee,name,country\nQ90,69123,X,FR\n", "ids-conflict"),
            cell(2, "insee", "69123")
        );
        assert_eq!(
            cells("wikidata,insee,name,country\nQ90,,Paris,FR\n,75056,Paris,FR\n", "member-twice"),
            cell(3, "insee", "75056")
        );
        assert_eq!(cells("name,country\nPARIS,FR\n", "likely-double"), cell(2, "name", "PARIS"));
        let estado = "nombre,país,Estado de membresía,wikidata\nParis,FR,al día,Q90\n";
        assert!(
            plan(&t, estado)
                .columns
                .iter()
                .any(|one| one.field.as_ref().is_some_and(|held| held.to_string() == "standing"))
        );
    }
);

testkit::on_both!(
    async fn members_are_found_without_apostrophe_and_by_identifier(open: testkit::Open) {
        let t = house(open).await;
        bring(
            &t,
            "wikidata,insee,name,country\nQ3659,,N’Djamena,TD\nQ90,75056,Paris,FR\nQ75056,,Elsewhere,FR\n",
        )
        .await;
        for (search, expected) in [
            ("ndjamena", "N’Djamena"),
            ("N'Djam", "N’Djamena"),
            ("djamena", "N’Djamena"),
            ("Q90", "Paris"),
            ("q90", "Paris"),
            ("wikidata:Q90", "Paris"),
            ("75056", "Paris"),
            ("Q9", ""),
        ] {
            let filter = Filter { search: search.to_owned(), ..Filter::all(day(TODAY)) };
            let found = t.read(|read| {
                let count = directory::count(read, &filter)?;
                let gathered = directory::page(read, &filter, Lang::En, From::Start, 9, count)?.0;
                let walked = directory::page(read, &filter, Lang::En, From::Start, 9, 1_000_000)?.0;
                assert_eq!((gathered.len() as u64, gathered.len()), (count, walked.len()), "{search}");
                Ok(gathered.into_iter().map(|one| one.state.profile.name).collect::<Vec<_>>().join(" "))
            });
            assert_eq!(found.expect("found"), expected, "{search}");
        }
    }
);
