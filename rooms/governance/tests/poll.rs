//! From the question to the register: polls, ballots, shows of hands, verdicts and decisions on both databases.

use base::{Day, Id, Lang, Localised, Refusal, Stop};
use governance::{
    agenda::{self, NewItem, NewPaper},
    ballot::{self, NewBallot, NewHands, Receipt},
    body::{self, Body, BodyKind, NewBody, Scope},
    decision::{self, Filter},
    meeting::{self, Format, Meeting, Plan},
    motion::{self, Motion, MotionStage, MotionText, Paragraphs, Tabling},
    poll::{self, Entered, NewPoll, Poll},
    presence::{self, Mode},
    proxy, rehearsal,
    roll::{self, RollEntry},
    seat::{self, Capacity, NewClass, NewSeats, NewTenure, Office},
    statute::{self, CheckIn, Deputy, NewStatute, Notice, PublicFollow, Terms},
};
use network::{
    MemberKind, Person,
    mandate::{self, EndReason, NewMandate},
    member::{
        Profile,
        store::{self as members, NewMember},
    },
    person::{self, Details, Gender},
    roster::Country,
    section,
};
use serde_json::Value;
use shell::{Pen, Role};
use std::{
    collections::BTreeSet,
    io::Write,
    process::{Command, Stdio},
    sync::Arc,
    task::Poll as Polled,
};
use tally::{
    Base, Choice, Fraction, Majority, Measured, Precedence, PresentAt, Quorum, Rule, Side, Threshold, Tie,
    Unit, V1, Verdict, Weights,
};
use testkit::{Heard, Test};

const ROOMS: [shell::Room; 2] = [network::ROOM, governance::ROOM];

/// The independent recount, in another language.
const RECOUNT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../floors/tally/recount/recount.py");

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn words(text: &str) -> Localised {
    Localised::one(Lang::En, text)
}

fn simple() -> Rule {
    Rule {
        v: V1,
        article: "art. 38".into(),
        weights: Weights::Equal,
        quorum: Some(Quorum {
            measure: Unit::Heads,
            threshold: Threshold::AtLeast(Fraction::new(1, 3)),
            counts_proxies: true,
        }),
        presence: PresentAt::During,
        majorities: vec![Majority {
            measure: Unit::Heads,
            base: Base::ForAndAgainst,
            threshold: Threshold::MoreThan(Fraction::new(1, 2)),
        }],
        tie: Tie::ChairDecides,
        precedence: Precedence::Principal,
        proxy_cap: Some(2),
        show_of_hands: true,
        remote: true,
        abstention: true,
        live: false,
    }
}

/// An open meeting of a council of mayors, everybody on its roll, nobody present yet.
#[derive(Debug, Clone)]
struct World {
    body: Id<Body>,
    meeting: Id<Meeting>,
    people: Vec<Id<Person>>,
    /// The lines of the roll, in the order of the seats.
    lines: Vec<Id<RollEntry>>,
}

fn mayor(pen: &mut Pen<'_, '_>, n: usize) -> Result<(Id<Person>, Id<network::Mandate>), Stop> {
    let profile = Profile::new(
        MemberKind::LocalGovernment,
        format!("Town {n}"),
        Country::from_code("SN").expect("a country"),
    );
    let africa = section::of_code(pen.tx, "africa")?.expect("a section").id;
    let (identifiers, sections, joined) = (Vec::new(), vec![africa], day("2010-01-01"));
    let member = members::create(pen, NewMember { profile, identifiers, sections, standing: None, joined })?;
    let details = Details {
        name: format!("Mayor {n}"),
        gender: Gender::Female,
        email: None,
        phone: None,
        lang: Lang::En,
    };
    let person = person::create(pen, details)?;
    let (office, since) = (words("Mayor"), day("2022-01-01"));
    let mandate =
        mandate::begin(pen, NewMandate { person, member, office, since, until: None, source: None })?;
    Ok((person, mandate))
}

fn set(pen: &mut Pen<'_, '_>, body: Id<Body>, terms: impl Into<Terms>) -> Result<(), Stop> {
    let (article, since) = ("art. 33".to_owned(), day("2020-01-01"));
    statute::enact(pen, body, NewStatute { terms: terms.into(), article, example: false, since }).map(drop)
}

fn council(
    pen: &mut Pen<'_, '_>,
    code: &str,
    public: bool,
    parent: Option<Id<Body>>,
) -> Result<Id<Body>, Stop> {
    let new = NewBody {
        code: code.into(),
        kind: BodyKind::WorldCouncil,
        name: words("World Council"),
        purpose: words("To decide"),
        parent,
        public,
        since: day("2020-01-01"),
        position: 1,
    };
    body::create(pen, new)
}

struct Shape {
    towns: usize,
    /// Whether the first seat has a deputy.
    deputy: bool,
    rule: Option<Rule>,
    weight: u64,
    by_oneself: bool,
    public: bool,
    format: Format,
    /// Whether it is a rehearsal of the meeting that is opened.
    rehearsal: bool,
}

impl Default for Shape {
    fn default() -> Self {
        Shape {
            towns: 7,
            deputy: false,
            rule: Some(simple()),
            weight: 1,
            by_oneself: true,
            public: true,
            format: Format::Hybrid,
            rehearsal: false,
        }
    }
}

async fn world(open: testkit::Open, shape: Shape) -> (Test, World) {
    let t = open.house(&ROOMS).await;
    let house = Arc::clone(&t.house);
    let world = t
        .write(move |pen| {
            network::found(pen)?;
            let body = council(pen, "world-council", shape.public, None)?;
            set(pen, body, Notice { days: 0 })?;
            set(pen, body, CheckIn { by_oneself: shape.by_oneself })?;
            set(pen, body, Deputy { votes_when_absent: true })?;
            if let Some(rule) = &shape.rule {
                statute::enact_rule(pen, body, rule, true, day("2020-01-01"))?;
            }
            let class = NewClass { code: "city".into(), name: words("Cities"), votes: true, position: 1 };
            let class = seat::class(pen, body, class)?;
            let count = u32::try_from(shape.towns).expect("few towns");
            let seats =
                NewSeats { class, section: None, count, weight: shape.weight, since: day("2020-01-01") };
            let seats = seat::add_many(pen, body, seats)?;
            let mut people = Vec::new();
            let install = |pen: &mut Pen<'_, '_>, seat, mandate, capacity| {
                let chairs = seat == seats[0] && capacity == Capacity::Titular;
                let new = NewTenure {
                    mandate,
                    capacity,
                    office: if chairs { Office::Chair } else { Office::Member },
                    since: day("2022-01-01"),
                    term_ends: None,
                };
                seat::install(pen, seat, new).map(drop)
            };
            for (n, seat) in seats.iter().enumerate() {
                let (person, mandate) = mayor(pen, n + 1)?;
                install(pen, *seat, mandate, Capacity::Titular)?;
                people.push(person);
            }
            if shape.deputy {
                let (person, mandate) = mayor(pen, 100)?;
                install(pen, seats[0], mandate, Capacity::Deputy)?;
                people.push(person);
            }
            let now = pen.now;
            let plan = Plan {
                name: words("Autumn session"),
                format: shape.format,
                venue: "Rabat".into(),
                zone: "Africa/Casablanca".into(),
                starts_at: now.plus_seconds(3_600),
                ends_at: now.plus_seconds(36_000),
            };
            let meeting = meeting::create(pen, body, plan)?;
            let item = NewItem { title: words("Water"), note: Localised::default() };
            let item = agenda::add(pen, meeting, item)?;
            meeting::call(pen, &house, meeting)?;
            let meeting = if shape.rehearsal {
                let paper = NewPaper { title: words("Report"), body: words("On wells") };
                agenda::add_paper(pen, item, paper)?;
                table_in(pen, meeting, people[1])?;
                rehearsal::make(pen, meeting)?
            } else {
                meeting
            };
            meeting::open(pen, meeting)?;
            let mut lines = Vec::new();
            for person in &people {
                lines.push(roll::of_person(pen.tx, meeting, *person)?[0].id);
            }
            Ok(World { body, meeting, people, lines })
        })
        .await
        .expect("a world");
    (t, world)
}

fn table(pen: &mut Pen<'_, '_>, w: &World) -> Result<Id<Motion>, Stop> {
    table_in(pen, w.meeting, w.people[1])
}

fn table_in(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, mover: Id<Person>) -> Result<Id<Motion>, Stop> {
    let paragraphs = Paragraphs(vec![
        words("The council calls for clean water."),
        words("It asks every member to report."),
    ]);
    let text = MotionText { item: None, title: words("On water"), paragraphs };
    motion::table(pen, meeting, Tabling { text, movers: vec![mover] })
}

fn put(motion: Id<Motion>) -> NewPoll {
    NewPoll { motion: Some(motion), question: Localised::default(), rule_of: None }
}

/// Tables a motion, drafts a poll on it and opens it.
async fn opened(t: &Test, w: &World) -> (Id<Motion>, Id<Poll>) {
    let world = w.clone();
    t.write(move |pen| {
        let motion = table(pen, &world)?;
        let poll = poll::draft(pen, world.meeting, put(motion))?;
        poll::open(pen, poll)?;
        Ok((motion, poll))
    })
    .await
    .expect("an open poll")
}

async fn come(t: &Test, w: &World, who: &[usize], mode: Mode) {
    let (meeting, entries) = (w.meeting, who.iter().map(|n| w.lines[*n]).collect::<Vec<_>>());
    t.write(move |pen| presence::check_in(pen, meeting, &entries, mode)).await.expect("present");
}

async fn vote_for(
    t: &Test,
    w: &World,
    poll: Id<Poll>,
    elector: usize,
    caster: usize,
    choice: Choice,
) -> Result<Receipt, Stop> {
    let (elector, caster) = (w.lines[elector], w.lines[caster]);
    t.write(move |pen| ballot::cast(pen, poll, NewBallot { elector, caster, choice, key: String::new() }))
        .await
}

async fn vote(t: &Test, w: &World, poll: Id<Poll>, n: usize, choice: Choice) {
    vote_for(t, w, poll, n, n, choice).await.expect("a ballot");
}

async fn close(t: &Test, poll: Id<Poll>) -> tally::Outcome {
    t.write(move |pen| poll::close(pen, poll)).await.expect("an outcome")
}

fn codes(stop: Stop) -> Vec<&'static str> {
    match stop {
        Stop::Refused(all) => all.into_iter().map(|Refusal { code, .. }| code).collect(),
        other => panic!("not a refusal: {other}"),
    }
}

fn decisions(t: &Test) -> Vec<(String, bool)> {
    let all = t
        .read(|read| Ok(decision::listed(read, &Filter::all(Scope::All, day("2026-11-23")), 100, 0)?))
        .expect("the register");
    all.into_iter().map(|one| (one.number, one.adopted)).collect()
}

/// Counts exported polls again in Python; `None`, said so, where there is no `python3`.
fn recounted(exports: &[String]) -> Option<(Option<i32>, String)> {
    recounted_beside(exports, &[])
}

/// The same, with the entries of the ledger in a file, as an outsider keeps them.
async fn held_against(t: &Test, exports: &[String]) -> Option<(Option<i32>, String)> {
    let size = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
    let mut bundles = Vec::new();
    for n in 0..size.div_ceil(256) {
        let partial = if n == size / 256 { format!(".p/{}", size % 256) } else { String::new() };
        bundles.extend(t.get_bytes(&format!("/ledger/tile/entries/{n:03}{partial}")).await);
    }
    let file = t.open.site().folder.join("entries");
    std::fs::write(&file, bundles).expect("written");
    recounted_beside(exports, &["--ledger", file.to_str().expect("a path")])
}

fn recounted_beside(exports: &[String], arguments: &[&str]) -> Option<(Option<i32>, String)> {
    let child = Command::new("python3")
        .arg(RECOUNT)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        eprintln!("left out: there is no python3 to count again");
        return None;
    };
    child.stdin.take().expect("a pipe").write_all(exports.join("\n").as_bytes()).expect("written");
    let done = child.wait_with_output().expect("an answer");
    let said = format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    Some((done.status.code(), said))
}

testkit::on_both!(
    async fn a_clock_that_jumps_takes_nothing_from_a_vote(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        for jump in [-3_600, 3_600, -3_600] {
            t.clock.pass(60);
            come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
            let motion = table_again(&t, &w).await;
            t.clock.pass(60);
            let poll = put_to_vote(&t, &w, motion).await;
            vote(&t, &w, poll, 0, Choice::For).await;
            t.clock.pass(jump);
            vote(&t, &w, poll, 1, Choice::For).await;
            // The later ballot counts, whatever the clock says.
            vote(&t, &w, poll, 0, Choice::Against).await;
            come(&t, &w, &[3], Mode::Remote).await;
            vote(&t, &w, poll, 3, Choice::For).await;
            let outcome = close(&t, poll).await;
            assert_eq!(outcome.present.heads.0, 4, "{jump}");
            assert_eq!((outcome.tally.in_favour.heads.0, outcome.tally.against.heads.0), (2, 1), "{jump}");
            assert_eq!(outcome.verdict, Verdict::Carried, "{jump}");
            t.verify();
        }
    }
);

/// Tables another motion.
async fn table_again(t: &Test, w: &World) -> Id<Motion> {
    let world = w.clone();
    t.write(move |pen| table(pen, &world)).await.expect("a motion")
}

/// Puts a motion to the vote.
async fn put_to_vote(t: &Test, w: &World, motion: Id<Motion>) -> Id<Poll> {
    let meeting = w.meeting;
    let opened = t.write(move |pen| {
        let poll = poll::draft(pen, meeting, put(motion))?;
        poll::open(pen, poll)?;
        Ok(poll)
    });
    opened.await.expect("an open poll")
}

testkit::on_both!(
    async fn every_statement_and_every_list_prepares(open: testkit::Open) {
        let (t, _) = world(open, Shape::default()).await;
        t.prepare_all();
        let lists = decision::list_statements().into_iter().chain(poll::list_statements());
        for sql in lists.chain(body::list_statements()) {
            t.house.db.read(|read| read.prepare(&sql)).unwrap_or_else(|fault| panic!("{sql}: {fault}"));
        }
    }
);

testkit::on_both!(
    async fn a_motion_is_carried_by_phones_hands_and_a_proxy_in_one_count(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        // Seats 0 to 3 in the hall, 4 from elsewhere, 5 absent with a proxy to 1, 6 absent.
        come(&t, &w, &[0, 1, 2, 3], Mode::InPerson).await;
        let (meeting, principal, holder) = (w.meeting, w.lines[5], w.lines[1]);
        t.write(move |pen| proxy::give(pen, meeting, principal, holder)).await.expect("a proxy");
        let (motion, poll) = opened(&t, &w).await;
        let stage =
            |t: &Test| t.read(|read| Ok(motion::load(read, motion)?)).expect("read").expect("there").state;
        assert_eq!(stage(&t), MotionStage::Put);

        vote(&t, &w, poll, 1, Choice::Against).await;
        vote(&t, &w, poll, 1, Choice::For).await; // the last one counts
        vote_for(&t, &w, poll, 5, 1, Choice::For).await.expect("by proxy");
        vote(&t, &w, poll, 4, Choice::Abstain).await; // comes in from elsewhere by voting
        let hands = NewHands { except: vec![w.lines[3]], in_favour: 1, against: 1, abstain: 0 };
        t.write(move |pen| ballot::enter(pen, poll, hands)).await.expect("a show of hands");
        let turnout = t.read(|read| Ok(poll::turnout(read, poll)?)).expect("turnout");
        assert_eq!((turnout.voted, turnout.ballots, turnout.entitled), (5, 4, 7));

        let outcome = close(&t, poll).await;
        assert_eq!(outcome.verdict, Verdict::Carried);
        let heads = |amount: tally::Amount| amount.heads.0;
        let tally = &outcome.tally;
        assert_eq!(
            [tally.in_favour, tally.against, tally.abstain, tally.not_voting].map(heads),
            [3, 1, 1, 2]
        );
        assert_eq!([outcome.entitled, outcome.present, outcome.represented].map(heads), [7, 5, 1]);
        assert_eq!(stage(&t), MotionStage::Adopted);
        assert_eq!(decisions(&t), [("world-council/2026/1".to_owned(), true)]);
        t.verify();

        let export = t.get(&format!("/api/polls/{poll}")).await;
        assert_eq!(export.status, 200, "{}", export.body);
        let json: Value = serde_json::from_str(&export.body).expect("JSON");
        assert_eq!(json["question"]["en"], "On water");
        assert_eq!(json["poll"]["ballots"].as_array().map(Vec::len), Some(4));
        let exported: tally::Poll = serde_json::from_value(json["poll"].clone()).expect("the form of tally");
        assert_eq!(tally::count(&exported), Ok(outcome));
        if let Some(answer) = recounted(std::slice::from_ref(&export.body)) {
            assert_eq!(answer, (Some(0), "recounted 1 poll, all agree\n".to_owned()));
        }
        seals_open_what_was_counted(&t, poll, &export.body).await;
    }
);

/// An outsider with the ledger's entries finds every counted answer sealed there, and every alteration.
async fn seals_open_what_was_counted(t: &Test, poll: Id<Poll>, export: &str) {
    let Some(answer) = held_against(t, &[export.to_owned()]).await else { return };
    let agreed = "recounted 1 poll, all agree, 5 answers as the ledger sealed them\n";
    assert_eq!(answer, (Some(0), agreed.to_owned()));
    let all = t.get("/en/polls.json").await.body;
    let item = all.lines().find(|line| line.contains(&poll.to_string())).expect("exported").to_owned();
    assert_eq!(held_against(t, &[item]).await, Some((Some(0), agreed.to_owned())));

    let json: Value = serde_json::from_str(export).expect("JSON");
    let first = json["seals"][0]["entry"].as_u64().expect("an entry");
    // The receipt that a delegate was given tells now which answer it was for.
    let receipt = t.get(&format!("/ledger/receipt/{first}")).await.body;
    let receipt = ledger::Receipt::parse(&receipt).expect("a receipt");
    assert!(receipt.check(Some(&t.house.key.verifier())).is_ok());
    assert_eq!(receipt.parts.len(), 1);
    assert_eq!(Some(receipt.parts[0].content.as_str()), json["seals"][0]["content"].as_str());
    let page = t.get(&format!("/en/ledger/{first}")).await.body;
    assert!(
        page.contains("&quot;choice&quot;: &quot;against&quot;")
            || page.contains("&#34;choice&#34;: &#34;against&#34;"),
        "{page}"
    );
    let mut altered = Vec::new();
    let mut alter = |pointer: &str, value: Value| {
        let mut json = json.clone();
        // So does whoever alters a file: without its hash only the ledger tells.
        json.as_object_mut().expect("an object").remove("poll_sha256");
        *json.pointer_mut(pointer).expect("there") = value;
        altered.push(json.to_string());
    };
    // The ballot that was replaced changes no result; only the seal knows it.
    alter("/poll/ballots/0/choice", "abstain".into());
    alter("/poll/ballots/0/choice", "for".into());
    let content = json["seals"][0]["content"].as_str().expect("text").replace("against", "for");
    alter("/seals/0/content", content.into());
    alter("/seals/0/salt", json["seals"][1]["salt"].clone());
    alter("/seals", json["seals"].as_array().expect("seals")[1..].to_vec().into());
    let mut told = Vec::new();
    for export in altered {
        let (code, said) = held_against(t, &[export]).await.expect("python3");
        assert_eq!(code, Some(1), "{said}");
        told.push(said.trim_end().to_owned());
    }
    let (ballots, seal) = (
        "poll 1: the ballots that were counted are not those that the ledger sealed",
        format!("poll 1: the seal of entry {first} does not open what the ledger committed to"),
    );
    let missing = format!("poll 1: entry {first} of the ledger is not among the seals");
    assert_eq!(told, [ballots, ballots, &seal, &seal, &missing]);

    // What changes neither an answer nor the outcome is held against what was sealed at the close.
    let mut swapped = json["poll"]["entitled"].as_array().expect("a roll").clone();
    swapped.swap(0, 1);
    let unseen = [
        ("/poll/rule/proxy_cap", 3.into()),
        ("/poll/entitled/6/weight", 999.into()),
        ("/poll/entitled", swapped.into()),
    ];
    for (pointer, value) in unseen {
        let mut json = json.clone();
        *json.pointer_mut(pointer).expect("there") = value;
        let (code, said) = recounted(&[json.to_string()]).expect("python3");
        assert_eq!(code, Some(1), "{pointer}: {said}");
        // Whoever takes the hashes out of the file too is found by the ledger.
        json.as_object_mut().expect("an object").remove("poll_sha256");
        json["poll"].as_object_mut().expect("an object").remove("rule_sha256");
        let sealed = "poll 1: what was counted is not what the ledger sealed when the poll was closed
";
        let found = held_against(t, &[json.to_string()]).await.expect("python3");
        assert_eq!(found, (Some(1), sealed.to_owned()), "{pointer}");
    }
}

testkit::on_both!(
    async fn nobody_sees_an_answer_before_the_close(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let before = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
        let (_, poll) = opened(&t, &w).await;
        let receipt = vote_for(&t, &w, poll, 0, 0, Choice::Against).await.expect("a ballot");
        t.write(move |pen| ballot::enter(pen, poll, NewHands { in_favour: 2, ..NewHands::default() }))
            .await
            .expect("hands");

        let entries = t.read(|read| Ok(ledger::since(read, before, 1_000)?)).expect("entries");
        let told: Vec<String> =
            entries.iter().map(|entry| String::from_utf8_lossy(&entry.bytes).into_owned()).collect();
        assert!(told.iter().any(|text| text.contains("ballot.cast")));
        for text in told.iter().filter(|text| text.contains("ballot.cast") || text.contains("show-of-hands"))
        {
            assert!(
                !text.contains("\"choice\"") && !text.contains("\"against\"") && !text.contains("\"for\""),
                "{text}"
            );
        }
        let place = format!("/ledger/receipt/{}", receipt.entry);
        let page = format!("/en/ledger/{}", receipt.entry);
        let parts = format!("/ledger/parts?from={}", receipt.entry);
        for place in [&place, &page, &parts] {
            let came = t.get(place).await;
            assert_eq!(came.status, 200, "{place}: {}", came.body);
            assert!(
                !came.body.contains("choice") && !came.body.contains("for&quot;"),
                "{place}: {}",
                came.body
            );
        }

        let api: Value =
            serde_json::from_str(&t.get(&format!("/api/polls/{poll}")).await.body).expect("JSON");
        assert_eq!(api["turnout"]["voted"], 3);
        assert_eq!((&api["outcome"], &api["poll"]["ballots"]), (&Value::Null, &Value::Null));
        let page = t.get(&format!("/en/polls/{poll}")).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("Turnout: 3 of 7"), "{}", page.body);
        assert!(!page.body.contains("Carried:") && !page.body.contains("needed"), "{}", page.body);
        for place in ["/en/polls.csv", "/en/polls.json", "/api/polls"] {
            let came = t.get(place).await;
            assert!(came.status == 200 && !came.body.contains("\"ballots\":["), "{place}: {}", came.body);
        }

        let outcome = close(&t, poll).await;
        assert_eq!(outcome.verdict, Verdict::Carried);
        assert!(t.get(&format!("/api/polls/{poll}")).await.body.contains("\"against\""));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_live_rule_shows_the_running_result(open: testkit::Open) {
        let rule = Rule { live: true, ..simple() };
        let (t, w) = world(open, Shape { rule: Some(rule), ..Shape::default() }).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        for n in 0..3 {
            vote(&t, &w, poll, n, Choice::For).await;
        }
        let page = t.get(&format!("/en/polls/{poll}")).await.body;
        assert!(page.contains("Running result") && page.contains("3 for, 0 against, 0 abstaining"), "{page}");
    }
);

testkit::on_both!(
    async fn a_double_tap_is_one_ballot_and_a_change_of_mind_another(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        let tap = |choice, key: &str| {
            let new = NewBallot { elector: w.lines[0], caster: w.lines[0], choice, key: key.to_owned() };
            t.write(move |pen| ballot::cast(pen, poll, new))
        };
        let first = tap(Choice::For, "form-1").await.expect("taken");
        assert_eq!(tap(Choice::For, "form-1").await.expect("taken"), first);
        let second = tap(Choice::Against, "form-2").await.expect("taken");
        assert!(first.entry < second.entry);
        // The line repeats the first form late, and once with another answer: nothing is written.
        assert_eq!(tap(Choice::For, "form-1").await.expect("known"), first);
        assert_eq!(tap(Choice::Abstain, "form-1").await.expect("known"), first);
        let turnout = t.read(|read| Ok(poll::turnout(read, poll)?)).expect("turnout");
        assert_eq!((turnout.voted, turnout.ballots), (1, 2));
        // The key of one elector's form says nothing of another's.
        let (elector, caster, key) = (w.lines[1], w.lines[1], "form-1".to_owned());
        let other = NewBallot { elector, caster, choice: Choice::For, key };
        t.write(move |pen| ballot::cast(pen, poll, other)).await.expect("another's");
        let outcome = close(&t, poll).await;
        assert_eq!((outcome.tally.in_favour.heads.0, outcome.tally.against.heads.0), (1, 1));
        // A tap that was on its way when the poll closed still finds its receipt.
        assert_eq!(tap(Choice::Against, "form-2").await.expect("known"), second);
        assert_eq!(
            codes(tap(Choice::Against, "form-3").await.expect_err("late")),
            ["governance-refusal-ballot-late"]
        );
        t.verify();
    }
);

/// Waits for all of these at the same time.
async fn at_once<T: Unpin>(futures: impl IntoIterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut waiting: Vec<_> = futures.into_iter().map(|one| (Box::pin(one), None)).collect();
    std::future::poll_fn(|context| {
        for (one, done) in waiting.iter_mut().filter(|(_, done)| done.is_none()) {
            if let Polled::Ready(came) = one.as_mut().poll(context) {
                *done = Some(came);
            }
        }
        match waiting.iter().all(|(_, done)| done.is_some()) {
            true => Polled::Ready(waiting.iter_mut().filter_map(|(_, done)| done.take()).collect()),
            false => Polled::Pending,
        }
    })
    .await
}

testkit::on_both!(
    async fn a_hundred_taps_on_one_form_are_one_ballot(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        let (_, mayor) = t.signed_in("mayor", None, Some(w.people[0])).await;
        let mine = format!("/en/meetings/{}/mine", w.meeting);
        let place = format!("/en/polls/{poll}/ballots");
        let keys = |page: &str| -> Vec<String> {
            let keys = page.split("name=\"key\" value=\"").skip(1);
            keys.filter_map(|rest| Some(rest.split('"').next()?.to_owned())).collect()
        };
        let page = t.get_as(&mine, &mayor).await.body;
        let (first, second) = (keys(&page), keys(&t.get_as(&mine, &mayor).await.body));
        let all: std::collections::BTreeSet<&String> = first.iter().chain(&second).collect();
        assert_eq!((first.len(), second.len(), all.len()), (3, 3, 6), "{page}");

        let line = w.lines[0].to_string();
        let tap = |n: usize| {
            let (t, place, mayor, line, key) = (&t, &place, &mayor, &line, &first[0]);
            async move {
                let choice = ["for", "against", "abstain"][n % 3];
                let form = [("elector", &**line), ("caster", line), ("key", key), ("choice", choice)];
                t.post(place, Some(mayor), &form).await.status
            }
        };
        assert_eq!(at_once((0..100).map(tap)).await, [303; 100]);
        let turnout = t.read(|read| Ok(poll::turnout(read, poll)?)).expect("turnout");
        assert_eq!((turnout.voted, turnout.ballots), (1, 1));
        t.verify();
    }
);

testkit::on_both!(
    async fn my_space_says_what_i_can_do_in_a_meeting(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[1], Mode::InPerson).await;
        let (_, mayor) = t.signed_in("mayor", None, Some(w.people[1])).await;
        let over = Some((Role::Secretary, Some(w.body.uuid())));
        let (_, secretary) = t.signed_in("secretary", over, None).await;
        let (_, stranger) = t.signed_in("stranger", None, None).await;
        let place = format!("/en/meetings/{}", w.meeting);
        let [mine, chair] = ["mine", "chair"].map(|page| format!("href=\"{place}/{page}\""));
        let offered = async |cookie: &str| {
            let page = t.get_as("/en/me", cookie).await.body;
            [&*mine, &*chair, "A vote is open", "Plan a meeting"].map(|told| page.contains(told))
        };
        assert_eq!(offered(&mayor).await, [true, false, false, false]);
        let (_, poll) = opened(&t, &w).await;
        assert_eq!(offered(&mayor).await, [true, false, true, false]);
        assert_eq!(offered(&secretary).await, [false, true, false, true], "who runs it does not sit in it");
        assert_eq!(offered(&stranger).await, [false; 4]);
        // Each page that is offered opens.
        assert_eq!(t.get_as(&format!("{place}/mine"), &mayor).await.status, 200);
        assert_eq!(t.get_as(&format!("{place}/chair"), &secretary).await.status, 200);
        assert_eq!(t.get_as(&format!("{place}/mine"), &secretary).await.status, 403);
        // Who has answered is asked no more.
        vote(&t, &w, poll, 1, Choice::For).await;
        assert_eq!(offered(&mayor).await, [true, false, false, false]);
        // A meeting is prepared from its body's page, by whoever may.
        let new = format!("href=\"/en/meetings/new?body={}\"", w.body);
        let body = format!("/en/bodies/{}", w.body);
        assert!(t.get_as(&body, &secretary).await.body.contains(&new));
        assert!(!t.get_as(&body, &mayor).await.body.contains(&new));
        t.verify();
    }
);

testkit::on_both!(
    async fn every_refusal_leaves_nothing_behind(open: testkit::Open) {
        let rule = Rule { abstention: false, remote: false, precedence: Precedence::Refuse, ..simple() };
        let shape = Shape { rule: Some(rule), by_oneself: false, deputy: true, ..Shape::default() };
        let (t, w) = world(open, shape).await;
        come(&t, &w, &[1, 2, 3], Mode::InPerson).await;
        come(&t, &w, &[4], Mode::Remote).await;
        let (meeting, principal, holder) = (w.meeting, w.lines[5], w.lines[1]);
        t.write(move |pen| proxy::give(pen, meeting, principal, holder)).await.expect("a proxy");
        let (_, poll) = opened(&t, &w).await;
        t.clock.pass(1);
        let (late, other) = (w.lines[6], w.lines[2]);
        t.write(move |pen| proxy::give(pen, meeting, late, other)).await.expect("a later proxy");
        let size = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
        let deputy = 7;
        let cases = [
            (1, 1, Choice::Abstain, "governance-refusal-ballot-abstain"),
            (4, 4, Choice::For, "governance-refusal-ballot-remote"),
            (0, 0, Choice::For, "governance-refusal-ballot-absent"),
            (2, 1, Choice::For, "governance-refusal-ballot-not-yours"),
            (6, 2, Choice::For, "governance-refusal-ballot-not-yours"),
            (deputy, deputy, Choice::For, "governance-refusal-ballot-absent"),
        ];
        for (elector, caster, choice, code) in cases {
            let refused = vote_for(&t, &w, poll, elector, caster, choice).await.expect_err(code);
            assert_eq!(codes(refused), [code], "{elector} by {caster}");
        }
        assert_eq!(t.read(|read| Ok(ledger::size(read)?)).expect("a size"), size);

        vote_for(&t, &w, poll, 5, 1, Choice::For).await.expect("by proxy");
        come(&t, &w, &[5], Mode::InPerson).await;
        let both = vote_for(&t, &w, poll, 5, 5, Choice::Against).await.expect_err("the second");
        assert_eq!(codes(both), ["governance-refusal-ballot-proxy-voted"]);

        come(&t, &w, &[deputy], Mode::InPerson).await;
        vote(&t, &w, poll, deputy, Choice::For).await;
        come(&t, &w, &[0], Mode::InPerson).await;
        let second = vote_for(&t, &w, poll, 0, 0, Choice::Against).await.expect_err("one seat, one vote");
        assert_eq!(codes(second), ["governance-refusal-ballot-seat-voted"]);

        // Left in the hall are 1, 2 and 3: the others have voted, or somebody else sits for their seat.
        let hands = NewHands { in_favour: 4, ..NewHands::default() };
        let many = t
            .write(move |pen| ballot::enter(pen, poll, hands))
            .await
            .expect_err("four hands of three people");
        assert_eq!(codes(many), ["governance-refusal-hands-many"]);
        let outcome = close(&t, poll).await;
        assert_eq!((outcome.tally.in_favour.heads.0, outcome.tally.against.heads.0), (2, 0));
        let late = vote_for(&t, &w, poll, 1, 1, Choice::For).await.expect_err("closed");
        assert_eq!(codes(late), ["governance-refusal-ballot-late"]);
        t.verify();
    }
);

testkit::on_both!(
    async fn who_showed_hands_has_voted_until_the_chair_takes_it_back(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        let hands = NewHands { except: vec![w.lines[2]], in_favour: 2, ..NewHands::default() };
        let first = hands.clone();
        let show = t.write(move |pen| ballot::enter(pen, poll, first)).await.expect("a show of hands");
        let counted = vote_for(&t, &w, poll, 0, 0, Choice::Against).await.expect_err("counted by hand");
        assert_eq!(codes(counted), ["governance-refusal-ballot-hands"]);
        let again = t.write(move |pen| ballot::enter(pen, poll, hands)).await.expect_err("nobody left");
        assert_eq!(codes(again), ["governance-refusal-hands-nobody"]);
        t.write(move |pen| ballot::remove(pen, show)).await.expect("taken back");
        vote(&t, &w, poll, 0, Choice::Against).await;
        let turnout = t.read(|read| Ok(poll::turnout(read, poll)?)).expect("turnout");
        assert_eq!(turnout.voted, 1);
        assert_eq!(close(&t, poll).await.tally.against.heads.0, 1);
        t.verify();
    }
);

testkit::on_both!(
    async fn a_tie_waits_for_the_chair_who_decides_once(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2, 3], Mode::InPerson).await;
        let (motion, poll) = opened(&t, &w).await;
        for (n, choice) in
            [Choice::For, Choice::For, Choice::Against, Choice::Against].into_iter().enumerate()
        {
            vote(&t, &w, poll, n, choice).await;
        }
        assert_eq!(close(&t, poll).await.verdict, Verdict::Tied);
        assert_eq!(decisions(&t), []);
        let page = t.get(&format!("/en/polls/{poll}")).await.body;
        assert!(page.contains("Tied: 2 for, 2 against, 0 abstaining"), "{page}");
        let outcome = t
            .write(move |pen| poll::casting(pen, poll, Side::Against, Entered::Chair))
            .await
            .expect("decided");
        assert_eq!(outcome.verdict, Verdict::Rejected);
        let again = t
            .write(move |pen| poll::casting(pen, poll, Side::For, Entered::Chair))
            .await
            .expect_err("decided already");
        assert_eq!(codes(again), ["governance-refusal-poll-no-tie"]);
        assert_eq!(decisions(&t), [("world-council/2026/1".to_owned(), false)]);
        let state = t.read(|read| Ok(motion::load(read, motion)?)).expect("read").expect("there").state;
        assert_eq!(state, MotionStage::Rejected);
        t.verify();
        if let Some(answer) = recounted(&[t.get(&format!("/api/polls/{poll}")).await.body]) {
            assert_eq!(answer.0, Some(0), "{}", answer.1);
        }
    }
);

testkit::on_both!(
    async fn the_casting_vote_is_the_chairs_and_whoever_enters_it_is_named(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2, 3], Mode::InPerson).await;
        let tied = async || {
            let (_, poll) = opened(&t, &w).await;
            for (n, choice) in
                [Choice::For, Choice::For, Choice::Against, Choice::Against].into_iter().enumerate()
            {
                vote(&t, &w, poll, n, choice).await;
            }
            assert_eq!(close(&t, poll).await.verdict, Verdict::Tied);
            poll
        };
        let body = Some(w.body.uuid());
        let (_, chair) = t.signed_in("chair", None, Some(w.people[0])).await;
        let (_, other) = t.signed_in("other", None, Some(w.people[3])).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let (_, nadia) = t.signed_in("Nadia", Some((Role::Secretary, body)), None).await;
        let poll = tied().await;
        let place = format!("/en/polls/{poll}");
        let casting = format!("{place}/casting-vote");
        for cookie in [&admin, &other] {
            assert_eq!(
                t.post(&casting, Some(cookie), &[("side", "for"), ("behalf", "chair")]).await.status,
                403
            );
        }
        let page = t.get_as(&place, &admin).await.body;
        assert!(
            page.contains("The casting vote belongs to Mayor 1") && !page.contains("/casting-vote"),
            "{page}"
        );
        assert_eq!(t.post(&casting, Some(&nadia), &[("side", "for")]).await.status, 422);
        let page = t.get_as(&place, &nadia).await.body;
        assert!(page.contains("You enter it on their behalf") && page.contains("/casting-vote"), "{page}");
        // Nobody is put into the chair to decide a vote that waits for it.
        let presiding = format!("/en/meetings/{}/presiding", w.meeting);
        let third = w.people[2].to_string();
        let named = t.post(&presiding, Some(&nadia), &[("person", &third)]).await;
        assert!(named.status == 422 && named.body.contains("waits for the casting vote"), "{}", named.body);
        let fields = [("side", "for"), ("behalf", "chair")];
        let desk = format!("/en/meetings/{}/chair", w.meeting);
        assert_eq!(t.post(&casting, Some(&nadia), &fields).await.location, desk);
        let told =
            "The casting vote is that of Mayor 1, who chaired the meeting; Nadia entered it on their behalf.";
        let filter = Filter::all(Scope::All, day("2026-11-23"));
        let register =
            |t: &Test| t.read(|read| Ok(decision::listed(read, &filter, 1, 0)?)).expect("one")[0].id;
        for page in [place, format!("/en/decisions/{}", register(&t))] {
            let page = t.get(&page).await.body;
            assert!(page.contains(told), "{page}");
        }
        let api: Value =
            serde_json::from_str(&t.get(&format!("/api/polls/{poll}")).await.body).expect("JSON");
        assert_eq!(
            (&api["casting_by"], &api["casting_entered"]),
            (&Value::from(w.people[0].to_string()), &Value::from("secretary"))
        );

        // The meeting says who else chairs; then the vote is theirs and no longer the first one's.
        t.clock.pass(60);
        assert_eq!(t.post(&presiding, Some(&nadia), &[("person", &third)]).await.status, 303);
        assert!(
            t.get(&format!("/en/meetings/{}", w.meeting)).await.body.contains("Chaired by</dt><dd>Mayor 3")
        );
        let (_, third) = t.signed_in("third", None, Some(w.people[2])).await;
        let poll = tied().await;
        let casting = format!("/en/polls/{poll}/casting-vote");
        assert_eq!(t.post(&casting, Some(&chair), &[("side", "against")]).await.status, 403);
        let page = t.get_as(&format!("/en/polls/{poll}"), &third).await.body;
        assert!(page.contains("Casting vote: for") && page.contains("/casting-vote"), "{page}");
        assert_eq!(t.post(&casting, Some(&third), &[("side", "against")]).await.status, 303);
        let page = t.get(&format!("/en/decisions/{}", register(&t))).await.body;
        assert!(page.contains("The casting vote was given by Mayor 3, who chaired the meeting."), "{page}");
        t.verify();
    }
);

testkit::on_both!(
    async fn without_a_quorum_nothing_is_decided_and_the_motion_can_be_put_again(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1], Mode::InPerson).await;
        let (motion, first) = opened(&t, &w).await;
        vote(&t, &w, first, 0, Choice::For).await;
        assert_eq!(close(&t, first).await.verdict, Verdict::NoQuorum);
        assert_eq!(decisions(&t), []);
        let page = t.get(&format!("/en/polls/{first}")).await.body;
        let sentence = "No quorum: 2 of 7 took part; art.\u{a0}38 asks at least one third of all voters on the roll, 3. Nothing was decided.";
        assert!(page.contains(sentence), "{page}");
        come(&t, &w, &[2], Mode::InPerson).await;
        let meeting = w.meeting;
        let second = t
            .write(move |pen| {
                let poll = poll::draft(pen, meeting, put(motion))?;
                poll::open(pen, poll)?;
                Ok(poll)
            })
            .await
            .expect("put again");
        vote(&t, &w, second, 0, Choice::For).await;
        assert_eq!(close(&t, second).await.verdict, Verdict::Carried);
        assert_eq!(decisions(&t), [("world-council/2026/1".to_owned(), true)]);
        t.verify();
    }
);

/// The quorum that every screen of a meeting tells, the same on all of them: the public's, the chair's, the hall's, a
/// delegate's, the open poll's and the API's.
async fn on_all_screens(t: &Test, w: &World, poll: Id<Poll>, [chair, mayor]: [&str; 2]) -> u64 {
    let meeting = format!("/en/meetings/{}", w.meeting);
    let pages = [
        t.get(&meeting).await.body,
        t.get_as(&format!("{meeting}/chair"), chair).await.body,
        t.get(&format!("{meeting}/hall")).await.body,
        t.get_as(&format!("{meeting}/mine"), mayor).await.body,
        t.get(&format!("/en/polls/{poll}")).await.body,
    ];
    let told = |page: &String| {
        let (_, told) = page.split_once("Taking part: ").unwrap_or_else(|| panic!("no quorum: {page}"));
        told.split_once(" of 7 who may vote").and_then(|(told, _)| told.parse().ok()).expect("a number")
    };
    let told: Vec<u64> = pages.iter().map(told).collect();
    let api: Value =
        serde_json::from_str(&t.get(&format!("/api/meetings/{}", w.meeting)).await.body).expect("JSON");
    assert_eq!(api["quorum"]["of_poll"], poll.to_string());
    let count = api["quorum"]["comparison"]["count"].as_u64().expect("a number");
    assert_eq!(told, [count; 5]);
    count
}

/// Three of seven come, vote and leave one after another; a fourth, who never comes, gave a proxy to the first. Tells
/// what the screens say after each, then what was counted.
async fn one_after_another(open: testkit::Open, presence: PresentAt) -> ([u64; 4], tally::Outcome) {
    let of_present = Majority { base: Base::Present, ..simple().majorities[0] };
    let rule = Rule { presence, majorities: vec![of_present], ..simple() };
    let (t, w) = world(open, Shape { rule: Some(rule), ..Shape::default() }).await;
    let (_, chair) = t.signed_in("chair", None, Some(w.people[0])).await;
    let (_, mayor) = t.signed_in("mayor", None, Some(w.people[4])).await;
    let leave = async |n: usize| {
        let (meeting, entry) = (w.meeting, w.lines[n]);
        t.write(move |pen| presence::check_out(pen, meeting, &[entry])).await.expect("gone");
        t.clock.pass(60);
    };
    let (meeting, principal, holder) = (w.meeting, w.lines[5], w.lines[0]);
    t.write(move |pen| proxy::give(pen, meeting, principal, holder)).await.expect("a proxy");
    come(&t, &w, &[0], Mode::InPerson).await;
    t.clock.pass(60);
    let (_, poll) = opened(&t, &w).await;
    let screens = async || on_all_screens(&t, &w, poll, [&chair, &mayor]).await;
    t.clock.pass(60);
    let mut told = [screens().await, 0, 0, 0];
    vote(&t, &w, poll, 0, Choice::For).await;
    leave(0).await;
    told[1] = screens().await;
    come(&t, &w, &[1], Mode::InPerson).await;
    vote(&t, &w, poll, 1, Choice::For).await;
    t.clock.pass(60);
    leave(1).await;
    told[2] = screens().await;
    come(&t, &w, &[2], Mode::InPerson).await;
    vote(&t, &w, poll, 2, Choice::For).await;
    t.clock.pass(60);
    told[3] = screens().await;
    let outcome = close(&t, poll).await;
    // The derivation tells the number that the screens told last.
    let page = t.get(&format!("/en/polls/{poll}")).await.body;
    let counted = outcome.quorum.as_ref().expect("a quorum").comparison.clone();
    let Measured::Heads(counted) = counted else { panic!("it counts heads") };
    assert_eq!(counted.count.0, told[3]);
    assert!(page.contains(&format!("= taking part {}", told[3])), "{page}");
    if let Some(answer) = recounted(&[t.get(&format!("/api/polls/{poll}")).await.body]) {
        assert_eq!(answer, (Some(0), "recounted 1 poll, all agree\n".to_owned()));
    }
    t.verify();
    (told, outcome)
}

/// Present, represented, voted besides, and count and base of the first majority.
fn present(outcome: &tally::Outcome) -> (u64, u64, Option<u64>, u64, u64) {
    let Measured::Heads(majority) = &outcome.majorities[0].comparison else { panic!("it counts heads") };
    let besides = outcome.besides.map(|besides| besides.heads.0);
    let (present, represented) = (outcome.present.heads.0, outcome.represented.heads.0);
    (present, represented, besides, majority.count.0, majority.base.0)
}

testkit::on_both!(
    async fn three_who_came_one_after_another_are_no_quorum_of_the_opening(open: testkit::Open) {
        let (told, outcome) = one_after_another(open, PresentAt::Opening).await;
        assert_eq!((told, outcome.verdict), ([2, 2, 2, 2], Verdict::NoQuorum));
        assert_eq!(present(&outcome), (1, 1, Some(2), 3, 4));
    }
);

testkit::on_both!(
    async fn nor_of_the_closing(open: testkit::Open) {
        let (told, outcome) = one_after_another(open, PresentAt::Closing).await;
        assert_eq!((told, outcome.verdict), ([2, 0, 0, 1], Verdict::NoQuorum));
        assert_eq!(present(&outcome), (1, 0, Some(2), 3, 3));
    }
);

testkit::on_both!(
    async fn but_they_are_where_the_rule_asks_of_the_whole_time(open: testkit::Open) {
        let (told, outcome) = one_after_another(open, PresentAt::During).await;
        assert_eq!((told, outcome.verdict), ([2, 2, 3, 4], Verdict::Carried));
        assert_eq!(present(&outcome), (3, 1, None, 3, 4));
    }
);

testkit::on_both!(
    async fn a_seat_that_stood_at_the_opening_stands_whoever_votes_for_it(open: testkit::Open) {
        let rule = Rule { presence: PresentAt::Opening, ..simple() };
        let (t, w) = world(open, Shape { rule: Some(rule), deputy: true, ..Shape::default() }).await;
        let (deputy, meeting, titular) = (7, w.meeting, w.lines[0]);
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        t.clock.pass(60);
        let (_, poll) = opened(&t, &w).await;
        t.clock.pass(60);
        t.write(move |pen| presence::check_out(pen, meeting, &[titular])).await.expect("gone");
        come(&t, &w, &[deputy, 3], Mode::InPerson).await;
        vote(&t, &w, poll, deputy, Choice::For).await;
        vote(&t, &w, poll, 3, Choice::For).await;
        let outcome = close(&t, poll).await;
        assert_eq!((outcome.verdict, outcome.present.heads.0), (Verdict::Carried, 3));
        assert_eq!(outcome.besides.map(|besides| besides.heads.0), Some(1));
        let page = t.get(&format!("/en/polls/{poll}")).await.body;
        let told = ["Presence when the poll opened", "in the hall; not there when the poll opened"];
        assert!(told.iter().all(|told| page.contains(told)), "{page}");
        records_agree(&t, &w, &[poll]).await;
        t.verify();
    }
);

testkit::on_both!(
    async fn where_there_is_no_hall_no_question_is_put_to_it(open: testkit::Open) {
        let rule = Rule { remote: false, ..simple() };
        let shape = Shape { rule: Some(rule), format: Format::Remote, ..Shape::default() };
        let (t, w) = world(open, shape).await;
        let refused = t.write(move |pen| {
            let motion = table(pen, &w)?;
            let poll = poll::draft(pen, w.meeting, put(motion))?;
            poll::open(pen, poll)
        });
        assert_eq!(
            codes(refused.await.expect_err("nobody could answer")),
            ["governance-refusal-poll-no-hall"]
        );
        t.verify();
    }
);

testkit::on_both!(
    async fn who_may_not_vote_from_elsewhere_follows_and_does_not_count(open: testkit::Open) {
        let rule = Rule { remote: false, ..simple() };
        let (t, w) = world(open, Shape { rule: Some(rule), ..Shape::default() }).await;
        let (_, chair) = t.signed_in("chair", None, Some(w.people[0])).await;
        let (_, mayor) = t.signed_in("mayor", None, Some(w.people[2])).await;
        come(&t, &w, &[0, 1], Mode::InPerson).await;
        come(&t, &w, &[2, 3], Mode::Remote).await;
        let says = "2 people take part from elsewhere, only follow and do not count: by art.\u{a0}38 votes come from the hall alone.";
        let meeting = format!("/en/meetings/{}", w.meeting);
        let page = t.get(&meeting).await.body;
        assert!(page.contains("Taking part: 2 of 7") && page.contains(says), "{page}");
        let (_, poll) = opened(&t, &w).await;
        assert_eq!(on_all_screens(&t, &w, poll, [&chair, &mayor]).await, 2);
        for page in [meeting.clone(), format!("{meeting}/hall"), format!("/en/polls/{poll}")] {
            assert!(t.get(&page).await.body.contains(says), "{page}");
        }
        let mine = t.get_as(&format!("{meeting}/mine"), &mayor).await.body;
        let own = "You follow from elsewhere. By art.\u{a0}38 votes come from the hall alone";
        assert!(mine.contains(own), "{mine}");
        let refused = vote_for(&t, &w, poll, 2, 2, Choice::For).await.expect_err("from elsewhere");
        assert_eq!(codes(refused), ["governance-refusal-ballot-remote"]);
        vote(&t, &w, poll, 0, Choice::For).await;
        let outcome = close(&t, poll).await;
        assert_eq!((outcome.verdict, outcome.present.heads.0), (Verdict::NoQuorum, 2));
        let votes = t.get(&format!("/en/polls/{poll}/votes.csv")).await.body;
        assert_eq!(votes.matches(",yes,,1").count(), 2, "{votes}");
        let page = t.get(&format!("/en/polls/{poll}")).await.body;
        assert_eq!(page.matches("followed from elsewhere").count(), 2, "{page}");
        records_agree(&t, &w, &[poll]).await;
        t.verify();
    }
);

testkit::on_both!(
    async fn a_quorum_that_is_a_number_is_told_once(open: testkit::Open) {
        let threshold = Threshold::Number(3);
        let quorum = Some(Quorum { measure: Unit::Heads, threshold, counts_proxies: true });
        let (t, w) = world(open, Shape { rule: Some(Rule { quorum, ..simple() }), ..Shape::default() }).await;
        come(&t, &w, &[0, 1], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        vote(&t, &w, poll, 0, Choice::For).await;
        assert_eq!(close(&t, poll).await.verdict, Verdict::NoQuorum);
        let page = t.get(&format!("/en/polls/{poll}")).await.body;
        let sentence = "No quorum: 2 of 7 took part; art.\u{a0}38 asks at least 3. Nothing was decided.";
        assert!(page.contains(sentence), "{page}");
    }
);

testkit::on_both!(
    async fn nothing_is_assumed_where_the_statutes_are_silent(open: testkit::Open) {
        let (t, w) = world(open, Shape { rule: None, ..Shape::default() }).await;
        let world = w.clone();
        let refused = t
            .write(move |pen| {
                let motion = table(pen, &world)?;
                poll::draft(pen, world.meeting, put(motion))
            })
            .await
            .expect_err("no rule");
        let Stop::Refused(all) = refused else { panic!("not a refusal: {refused}") };
        assert_eq!(all.len(), 5);
        let told = t.house.locale(Lang::En).refusal(&all[0]);
        assert!(told.contains("What carries a question") && told.contains("World Council"), "{told}");
    }
);

testkit::on_both!(
    async fn the_rule_is_shown_chosen_and_frozen(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        let world = w.clone();
        let (committee, motion, poll) = t
            .write(move |pen| {
                let motion = table(pen, &world)?;
                let poll = poll::draft(pen, world.meeting, put(motion))?;
                let second = poll::draft(pen, world.meeting, put(motion));
                assert_eq!(second.err().map(codes), Some(vec!["governance-refusal-poll-exists"]));
                let committee = council(pen, "committee", true, None)?;
                Ok((committee, motion, poll))
            })
            .await
            .expect("a draft");
        // What is not put yet is shown to those to whom it will be put, and to nobody else.
        assert_eq!(t.get(&format!("/en/polls/{poll}")).await.status, 403);
        assert_eq!(t.get(&format!("/api/polls/{poll}")).await.status, 403);
        let (_, mayor) = t.signed_in("mayor", None, Some(w.people[1])).await;
        let page = t.get_as(&format!("/en/polls/{poll}"), &mayor).await.body;
        assert!(
            page.contains("Part of this rule is an example") && page.contains("By art.\u{a0}38."),
            "{page}"
        );
        // Another body has no rule to lend, not even one above, unless a statute says so.
        let strange = t.write(move |pen| poll::choose(pen, poll, committee)).await.expect_err("not lent");
        assert_eq!(codes(strange), ["governance-refusal-statute-missing"]);
        // The statutes change between the showing and the opening.
        let (body, two_thirds) = (
            w.body,
            Rule {
                article: "art. 40".into(),
                tie: Tie::Fails,
                majorities: vec![Majority {
                    threshold: Threshold::AtLeast(Fraction::new(2, 3)),
                    ..simple().majorities[0]
                }],
                ..simple()
            },
        );
        t.write(move |pen| statute::enact_rule(pen, body, &two_thirds, false, pen.today))
            .await
            .expect("enacted");
        let stale = t.write(move |pen| poll::open(pen, poll)).await.expect_err("another rule");
        assert_eq!(codes(stale), ["governance-refusal-poll-rule-changed"]);
        t.write(move |pen| {
            poll::choose(pen, poll, body)?;
            poll::open(pen, poll)
        })
        .await
        .expect("open");
        let frozen = t.write(move |pen| poll::choose(pen, poll, body)).await.expect_err("frozen");
        assert_eq!(codes(frozen), ["governance-refusal-poll-frozen"]);
        let state = t.read(|read| Ok(poll::load(read, poll)?)).expect("read").expect("there");
        assert_eq!((state.rule().article.as_str(), state.example), ("art. 40", false));
        let hash = state.rule_sha256.expect("frozen").0.to_string();
        assert!(t.get(&format!("/en/polls/{poll}")).await.body.contains(&hash));
        assert!(t.get(&format!("/en/motions/{motion}")).await.status == 200);
        t.verify();
    }
);

testkit::on_both!(
    async fn one_poll_at_a_time_and_a_wrong_one_is_broken_off(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (motion, poll) = opened(&t, &w).await;
        vote(&t, &w, poll, 0, Choice::For).await;
        let meeting = w.meeting;
        let question = |text| NewPoll { motion: None, question: words(text), rule_of: None };
        let other = t
            .write(move |pen| poll::draft(pen, meeting, question("Close the debate?")))
            .await
            .expect("a draft");
        let second = t.write(move |pen| poll::open(pen, other)).await.expect_err("one is open");
        assert_eq!(codes(second), ["governance-refusal-poll-other-open"]);
        let closing = t.write(move |pen| meeting::close(pen, meeting)).await.expect_err("a poll is open");
        assert_eq!(codes(closing), ["governance-refusal-meeting-polling"]);
        t.write(move |pen| poll::annul(pen, poll)).await.expect("broken off");
        let state = t.read(|read| Ok(motion::load(read, motion)?)).expect("read").expect("there").state;
        assert_eq!(state, MotionStage::Tabled);
        let page = t.get(&format!("/en/polls/{poll}")).await.body;
        assert!(page.contains("This poll was broken off") && !page.contains("Carried:"), "{page}");
        assert!(!t.get(&format!("/api/polls/{poll}")).await.body.contains("\"ballots\":["));
        t.write(move |pen| poll::open(pen, other)).await.expect("open now");
        t.write(move |pen| poll::annul(pen, other)).await.expect("broken off");
        let dropped =
            t.write(move |pen| poll::draft(pen, meeting, question("Adjourn?"))).await.expect("a draft");
        t.write(move |pen| poll::discard(pen, dropped)).await.expect("dropped");
        assert_eq!(t.get(&format!("/en/polls/{dropped}")).await.status, 404);
        assert_eq!(decisions(&t), []);
        t.verify();
    }
);

testkit::on_both!(
    async fn what_is_drafted_still_when_the_meeting_closes_was_not_put(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let meeting = w.meeting;
        let draft = |text: &'static str| {
            let question = NewPoll { motion: None, question: words(text), rule_of: None };
            t.write(move |pen| poll::draft(pen, meeting, question))
        };
        let (_, asked) = opened(&t, &w).await;
        close(&t, asked).await;
        let left = draft("Adjourn?").await.expect("a draft");
        let (_, chair) = t.signed_in("chair", None, Some(w.people[0])).await;
        let sheet = t.get_as(&format!("/en/meetings/{meeting}/closure"), &chair).await.body;
        let told = ["One question is prepared and was not put. It will be noted so:", "<li>Adjourn?</li>"];
        assert!(told.iter().all(|told| sheet.contains(told)), "{sheet}");
        assert_eq!(t.get(&format!("/en/polls/{left}")).await.status, 403);
        t.clock.pass(60);
        t.write(move |pen| meeting::close(pen, meeting)).await.expect("closed");
        // It is no secret any more, and says what became of it, wherever it is named.
        let page = t.get(&format!("/en/polls/{left}")).await.body;
        assert!(
            page.contains("This question was prepared and not put") && !page.contains("Not open yet"),
            "{page}"
        );
        let page = t.get(&format!("/en/meetings/{meeting}")).await.body;
        assert!(page.contains("<span class=\"badge plain\">Not put</span>"), "{page}");
        assert!(page.contains("A question was not put before the meeting closed."), "{page}");
        let hall = t.get(&format!("/en/meetings/{meeting}/hall")).await.body;
        assert!(!hall.contains("Adjourn?"), "{hall}");
        let api: Value =
            serde_json::from_str(&t.get(&format!("/api/polls/{left}")).await.body).expect("JSON");
        assert_eq!((&api["stage"], &api["opened_at"]), (&Value::from("not-put"), &Value::Null));
        let list: Value = serde_json::from_str(&t.get("/api/polls").await.body).expect("JSON");
        let stages: Vec<&str> = list["items"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|one| one["stage"].as_str())
            .collect();
        assert_eq!(stages, ["not-put", "closed"]);
        if let Some(answer) = recounted(&[t.get("/en/polls.json").await.body]) {
            let said = "recounted 1 poll, all agree; passed over 1 not counted\n";
            assert_eq!(answer, (Some(0), said.to_owned()));
        }
        let late = t.write(move |pen| poll::discard(pen, left)).await.expect_err("it is on record");
        assert_eq!(codes(late), ["governance-refusal-poll-not-put"]);
        t.verify();
    }
);

testkit::on_both!(
    async fn the_words_that_are_put_are_the_words_that_are_adopted(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (meeting, mover, seconder) = (w.meeting, w.people[1], w.people[2]);
        let text = |title: &str| MotionText {
            item: None,
            title: words(&format!("We {title} cars")),
            paragraphs: Paragraphs(vec![words(&format!("The council {title}s cars."))]),
        };
        let (forbid, reword) = (text("forbid"), text("limit"));
        let motion = t
            .write(move |pen| {
                let motion = motion::table(pen, meeting, Tabling { text: forbid, movers: vec![mover] })?;
                motion::second(pen, motion, seconder)?;
                Ok(motion)
            })
            .await
            .expect("seconded");
        let state = |t: &Test| t.read(|read| Ok(motion::load(read, motion)?)).expect("read").expect("there");
        let place = format!("/en/motions/{motion}");
        let (_, secretary) = t.signed_in("nadia", Some((Role::Secretary, Some(w.body.uuid()))), None).await;
        let form = t.get_as(&format!("{place}/edit"), &secretary).await.body;
        assert!(form.contains("One person has seconded these words"), "{form}");

        // Other words ask the seconder anew, and say so.
        t.write(move |pen| motion::change(pen, motion, 1, reword)).await.expect("changed");
        let now = state(&t);
        assert_eq!((now.state, now.seconders, now.lapsed), (MotionStage::Tabled, vec![], vec![seconder]));
        let page = t.get(&place).await.body;
        assert!(page.contains("Seconded an earlier wording"), "{page}");
        assert!(page.contains("whoever had seconded the earlier words is asked anew"), "{page}");
        t.write(move |pen| motion::second(pen, motion, seconder)).await.expect("seconded anew");
        let now = state(&t);
        assert_eq!((now.state, now.seconders, now.lapsed), (MotionStage::Seconded, vec![seconder], vec![]));

        // From the draft of its poll on the words stand, and the page says why.
        let poll = t.write(move |pen| poll::draft(pen, meeting, put(motion))).await.expect("put");
        let allow = text("allow");
        let late = t.write(move |pen| motion::change(pen, motion, 2, allow)).await.expect_err("put");
        let Stop::Refused(all) = late else { panic!("not a refusal: {late}") };
        let told = t.house.locale(Lang::En).refusal(&all[0]);
        assert!(told.contains("in the poll “We limit cars”"), "{told}");
        let gone = t.write(move |pen| motion::withdraw(pen, motion)).await.expect_err("put");
        assert_eq!(codes(gone), ["governance-refusal-motion-drafted"]);
        let page = t.get_as(&place, &secretary).await.body;
        assert!(
            page.contains("Its words are fixed") && page.contains(&format!("/en/polls/{poll}")),
            "{page}"
        );
        assert!(!page.contains("/edit") && !page.contains("/withdrawal"), "{page}");
        assert_eq!(t.get_as(&format!("{place}/edit"), &secretary).await.status, 422);

        // Whoever changes them beside the rules is found when the poll is to open.
        let beside = "UPDATE motion SET title = ?2, version = ?3 WHERE id = ?1";
        let alter = |title: Localised, version: u64| {
            t.write(move |pen| Ok(pen.tx.exec(beside, db::params![motion, title, version])?))
        };
        alter(words("We allow cars"), 2).await.expect("altered");
        let opening = t.write(move |pen| poll::open(pen, poll)).await.expect_err("other words");
        assert_eq!(codes(opening), ["governance-refusal-poll-text-changed"]);
        alter(words("We limit cars"), 3).await.expect("altered");
        let opening = t.write(move |pen| poll::open(pen, poll)).await.expect_err("another version");
        assert_eq!(codes(opening), ["governance-refusal-poll-text-changed"]);
        alter(words("We limit cars"), 2).await.expect("altered back");
        t.write(move |pen| poll::open(pen, poll)).await.expect("opened");
        for n in 0..3 {
            vote(&t, &w, poll, n, Choice::For).await;
        }
        close(&t, poll).await;
        let filter = Filter::all(Scope::All, day("2026-11-23"));
        let found = t.read(|read| Ok(decision::listed(read, &filter, 1, 0)?)).expect("one");
        let row = t.read(|read| Ok(decision::load(read, found[0].id)?)).expect("read").expect("taken");
        assert_eq!((row.title, row.paragraphs), (text("limit").title, text("limit").paragraphs));
        let api: Value =
            serde_json::from_str(&t.get(&format!("/api/polls/{poll}")).await.body).expect("JSON");
        let sum = state(&t).text_sum().expect("a hash").0.to_string();
        assert_eq!((&api["motion_version"], &api["text_sha256"]), (&Value::from(2), &Value::from(sum)));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_motion_whose_poll_is_dropped_is_its_movers_again(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        let world = w.clone();
        let motion = t
            .write(move |pen| {
                let motion = table(pen, &world)?;
                let poll = poll::draft(pen, world.meeting, put(motion))?;
                poll::discard(pen, poll)?;
                Ok(motion)
            })
            .await
            .expect("dropped");
        t.write(move |pen| motion::withdraw(pen, motion)).await.expect("withdrawn");
        let state = t.read(|read| Ok(motion::load(read, motion)?)).expect("read").expect("there").state;
        assert_eq!(state, MotionStage::Withdrawn);
        t.verify();
    }
);

testkit::on_both!(
    async fn another_bodys_rule_is_used_by_an_article_or_not_at_all(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        let (meeting, own) = (w.meeting, w.body);
        let ask =
            move |rule_of| NewPoll { motion: None, question: words("Shall we?"), rule_of: Some(rule_of) };
        let (assembly, committee) = t
            .write(move |pen| {
                let assembly = council(pen, "assembly", true, None)?;
                let committee = council(pen, "committee", true, None)?;
                for lender in [assembly, committee] {
                    let rule = Rule { article: "art. 50".into(), ..simple() };
                    statute::enact_rule(pen, lender, &rule, false, day("2020-01-01"))?;
                }
                Ok((assembly, committee))
            })
            .await
            .expect("lenders");
        let silent = t.write(move |pen| poll::draft(pen, meeting, ask(assembly))).await.expect_err("silent");
        let Stop::Refused(all) = silent else { panic!("not a refusal: {silent}") };
        let told = t.house.locale(Lang::En).refusal(&all[0]);
        assert!(told.contains("Another body’s rule of voting") && told.contains("World Council"), "{told}");
        t.write(move |pen| set(pen, own, statute::LentRule { of: vec!["assembly".into()] }))
            .await
            .expect("set");
        let other =
            t.write(move |pen| poll::draft(pen, meeting, ask(committee))).await.expect_err("not named");
        assert_eq!(codes(other), ["governance-refusal-rule-not-lent"]);
        let poll = t.write(move |pen| poll::draft(pen, meeting, ask(assembly))).await.expect("lent");
        let (_, mayor) = t.signed_in("mayor", None, Some(w.people[1])).await;
        let page = t.get_as(&format!("/en/polls/{poll}"), &mayor).await.body;
        assert!(page.contains("This is the rule of World Council, used by art.\u{a0}33."), "{page}");
        t.write(move |pen| poll::open(pen, poll)).await.expect("open");
        let state = t.read(|read| Ok(poll::load(read, poll)?)).expect("read").expect("there");
        assert_eq!((state.rule_of, state.lent_by.as_deref()), (assembly, Some("art. 33")));
        let himself = statute::LentRule { of: vec!["world-council".into()] };
        let wrong = t.write(move |pen| set(pen, own, himself)).await.expect_err("its own");
        assert_eq!(codes(wrong), ["governance-refusal-body-unknown"]);
        t.verify();
    }
);

testkit::on_both!(
    async fn decisions_are_numbered_densely_and_their_effect_is_stated(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        for choice in [Choice::For, Choice::Against, Choice::For] {
            let (_, poll) = opened(&t, &w).await;
            for n in 0..3 {
                vote(&t, &w, poll, n, choice).await;
            }
            close(&t, poll).await;
            t.clock.pass(60);
        }
        let number = |n, adopted| (format!("world-council/2026/{n}"), adopted);
        assert_eq!(decisions(&t), [number(3, true), number(2, false), number(1, true)]);
        let filter = Filter {
            adopted: Some(false),
            year: Some(2026),
            body: Some(w.body),
            ..Filter::all(Scope::Public(day("2026-11-23")), day("2026-11-23"))
        };
        let found = t.read(|read| Ok(decision::listed(read, &filter, 10, 0)?)).expect("found");
        let id = found[0].id;

        let (_, secretary) = t.signed_in("nadia", Some((Role::Secretary, Some(w.body.uuid()))), None).await;
        let form = format!("/en/decisions/{id}/effect");
        assert_eq!(t.get(&form).await.status, 403);
        let page = t.get_as(&form, &secretary).await;
        let seen = page
            .body
            .split("name=\"seen\" value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .expect("seen")
            .to_owned();
        let fields = [
            ("effect-en", "Members are told why."),
            ("effect-fr", "Les membres en sont informés."),
            ("seen", seen.as_str()),
        ];
        assert_eq!(t.post(&form, Some(&secretary), &fields).await.location, format!("/en/decisions/{id}"));
        let overtaken = t.post(&form, Some(&secretary), &fields).await;
        assert_eq!(overtaken.status, 422, "{}", overtaken.body);
        let shown = t.get(&format!("/fr/decisions/{id}")).await.body;
        assert!(shown.contains("Les membres en sont informés.") && shown.contains("Rejeté"), "{shown}");
        t.verify();

        let api: Value = serde_json::from_str(&t.get("/api/decisions?limit=2").await.body).expect("JSON");
        assert_eq!(api["items"].as_array().map(Vec::len), Some(2));
        let next = api["next"].as_str().expect("more");
        let rest: Value =
            serde_json::from_str(&t.get(&format!("/api/decisions?limit=2&cursor={next}")).await.body)
                .expect("JSON");
        assert_eq!(
            (&rest["items"][0]["number"], &rest["next"]),
            (&Value::from("world-council/2026/1"), &Value::Null)
        );
        // One shape, whichever way a program asks.
        let ask =
            async |place: &str| -> Value { serde_json::from_str(&t.get(place).await.body).expect("JSON") };
        let one = ask(&format!("/api/decisions/{id}")).await;
        assert_eq!(one["outcome"]["verdict"], "rejected");
        assert_eq!(ask("/api/decisions?adopted=no").await["items"][0], one);
        assert_eq!(ask("/en/decisions.json?adopted=no").await["items"][0], one);
        assert_eq!(t.get("/api/decisions?bodi=x").await.status, 400);
        assert_eq!(t.get("/api/decisions?cursor=AAAA").await.status, 400);
        assert_eq!(t.get("/api/polls?cursor=AAAA").await.status, 400);
        let csv = t.get("/en/decisions.csv?adopted=yes").await.body;
        assert_eq!(csv.lines().count(), 3 + 2 * 2, "{csv}"); // head, and two texts of two paragraphs each
        let list = t.get("/en/decisions?body=world-council&adopted=no").await.body;
        assert!(list.contains("1 decision<") && list.contains("world-council/2026/2"), "{list}");
    }
);

/// What verification names, after a statement that touches one row.
async fn named(t: &Test, sql: &'static str, values: Vec<db::Value>) -> Option<&'static str> {
    let touched =
        t.house.db.write(move |tx| tx.exec(sql, &values).map_err(Stop::from)).await.expect("altered");
    assert_eq!(touched, 1, "{sql}");
    t.wrong().map(|wrong| wrong.what)
}

testkit::on_both!(
    async fn what_is_sealed_cannot_be_lost_unnoticed(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        let receipt = vote_for(&t, &w, poll, 0, 0, Choice::Against).await.expect("a ballot");
        let entry: db::Value = receipt.entry.into();
        t.verify();
        let there = "UPDATE ballot SET entry_seq = entry_seq - 1 WHERE entry_seq = ?1";
        assert_eq!(named(&t, there, vec![entry.clone()]).await, Some("column"));
        let back = "UPDATE ballot SET entry_seq = entry_seq + 1 WHERE entry_seq + 1 = ?1";
        assert_eq!(named(&t, back, vec![entry.clone()]).await, None);
        let more = "UPDATE poll SET turnout = turnout + 1 WHERE id = ?1";
        assert_eq!(named(&t, more, vec![poll.into()]).await, Some("column"));
        let fewer = "UPDATE poll SET turnout = turnout - 1 WHERE id = ?1";
        assert_eq!(named(&t, fewer, vec![poll.into()]).await, None);
        let form = "UPDATE ballot SET form_key = 'another' WHERE entry_seq = ?1";
        assert_eq!(named(&t, form, vec![entry.clone()]).await, Some("column"));
        let empty = "UPDATE ledger_part SET salt = NULL, bytes = NULL WHERE seq = ?1";
        assert_eq!(named(&t, empty, vec![entry.clone()]).await, Some("part"));
        let gone = "DELETE FROM ledger_part WHERE seq = ?1";
        assert_eq!(named(&t, gone, vec![entry]).await, Some("part"));
    }
);

testkit::on_both!(
    async fn a_poll_comes_out_as_its_sealed_answers_do(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        vote(&t, &w, poll, 0, Choice::For).await;
        vote(&t, &w, poll, 1, Choice::For).await;
        close(&t, poll).await;
        t.verify();
        // A house that writes another outcome, and an entry that says so, is caught by counting again.
        t.write(move |pen| {
            let kept: String = pen.tx.one("SELECT outcome FROM poll WHERE id = ?1", db::params![poll])?;
            let other = kept.replace("\"carried\"", "\"rejected\"");
            assert_ne!(kept, other);
            pen.tx.exec("UPDATE poll SET outcome = ?2 WHERE id = ?1", db::params![poll, other])?;
            let after = poll::load(pen.tx, poll)?.ok_or(Stop::Missing)?;
            let draft = pen.draft("poll.closed").about(poll).after(&after)?;
            Ok(pen.enter(draft)?)
        })
        .await
        .expect("told otherwise");
        assert_eq!(t.wrong().map(|wrong| wrong.what), Some("count"));
    }
);

testkit::on_both!(
    async fn decisions_are_news_that_stay_as_they_are(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        let empty = t.get("/en/decisions.atom").await.body;
        assert_eq!(empty.matches("<entry>").count(), 0);
        assert!(empty.contains("<updated>1970-01-01T00:00:00Z</updated>"), "{empty}");
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        for n in 0..3 {
            vote(&t, &w, poll, n, Choice::For).await;
        }
        close(&t, poll).await;
        let taken = t.house.moment.now();
        let filter = Filter::all(Scope::Public(day("2026-11-23")), day("2026-11-23"));
        let id = t.read(|read| Ok(decision::listed(read, &filter, 10, 0)?)).expect("found")[0].id;
        t.clock.pass(3600);
        let feed = t.get("/ar/decisions.atom").await;
        assert!(
            feed.headers.contains(&("content-type".into(), "application/atom+xml; charset=utf-8".into()))
        );
        let address = &t.house.settings.address;
        for part in [
            "xml:lang=\"ar\"".to_owned(),
            format!("<id>urn:uuid:{id}</id>"),
            format!(
                "<link rel=\"alternate\" type=\"text/html\" hreflang=\"ar\" href=\"{address}/ar/decisions/{id}\"/>"
            ),
            format!(
                "<link rel=\"self\" type=\"application/atom+xml\" href=\"{address}/ar/decisions.atom\"/>"
            ),
            format!("<published>{taken}</published>\n<updated>{taken}</updated>"),
            "<category term=\"adopted\"".to_owned(),
            "<content type=\"text\" xml:lang=\"en\">The council calls for clean water.".to_owned(),
        ] {
            assert!(feed.body.contains(&part), "{part} in {}", feed.body);
        }
        // Asked again it is the same, letter by letter; stating the effect is what makes it news again.
        assert_eq!(t.get("/ar/decisions.atom").await.body, feed.body);
        t.write(move |pen| decision::state_effect(pen, id, words("Pumps"), None)).await.expect("stated");
        let stated = t.get(&format!("/ar/bodies/{}/decisions.atom", w.body)).await.body;
        let at = t.house.moment.now();
        assert!(
            stated.contains(&format!("<published>{taken}</published>\n<updated>{at}</updated>")),
            "{stated}"
        );
        assert_eq!(t.get("/ar/decisions.atom?cursor=AAAA").await.status, 422);
        t.verify();
    }
);

testkit::on_both!(
    async fn one_altered_ballot_is_named(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        let receipt = vote_for(&t, &w, poll, 0, 0, Choice::Against).await.expect("a ballot");
        t.verify();
        let elector = w.lines[1];
        let alter = move |sql: &'static str, values: Vec<db::Value>| {
            let house = Arc::clone(&t.house);
            async move {
                house.db.write(move |tx| tx.exec(sql, &values).map_err(Stop::from)).await.expect("altered");
                let report = house.verify(&house.key.verifier()).expect("verifies");
                report.wrong.map(|wrong| (wrong.entry, wrong.what))
            }
        };
        let by = "UPDATE ballot SET elector = ?1 WHERE entry_seq = ?2";
        assert_eq!(
            alter(by, vec![elector.into(), receipt.entry.into()]).await,
            Some((receipt.entry, "state"))
        );
        assert_eq!(alter(by, vec![w.lines[0].into(), receipt.entry.into()]).await, None);
        // The answer stands in the ledger alone; there it is committed to.
        let answer = "UPDATE ledger_part SET bytes = ?1 WHERE seq = ?2 AND owner_kind = 'poll'";
        let other = br#"{"ballot":"00000000-0000-7000-8000-000000000000","choice":"for"}"#.to_vec();
        assert_eq!(
            alter(answer, vec![other.into(), receipt.entry.into()]).await,
            Some((receipt.entry, "part"))
        );
    }
);

testkit::on_both!(
    async fn the_chair_runs_a_vote_and_the_delegate_answers_in_one_tap(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1], Mode::InPerson).await;
        let world = w.clone();
        let motion = t.write(move |pen| table(pen, &world)).await.expect("a motion").to_string();
        let (_, secretary) = t.signed_in("nadia", Some((Role::Secretary, Some(w.body.uuid()))), None).await;
        let chair = format!("/en/meetings/{}/chair", w.meeting);
        let press = async |place: String, fields: &[(&str, &str)]| {
            let came = t.post(&place, Some(&secretary), fields).await;
            assert_eq!(
                (came.status, came.location.as_str()),
                (303, chair.as_str()),
                "{place}: {}",
                came.body
            );
        };
        press(format!("/en/meetings/{}/polls", w.meeting), &[("motion", &motion)]).await;
        let screen = t.get_as(&chair, &secretary).await;
        assert!(screen.status == 200 && screen.body.contains("Open the poll"), "{}", screen.body);
        assert!(
            screen
                .body
                .contains("Carried when more than one half of the voters for and against are in favour."),
            "{}",
            screen.body
        );
        let place = screen
            .body
            .split("action=\"/en/polls/")
            .nth(1)
            .and_then(|rest| rest.split('/').next())
            .expect("a poll")
            .to_owned();
        press(format!("/en/polls/{place}/opening"), &[]).await;
        press(format!("/en/polls/{place}/opening"), &[]).await; // pressed twice
        assert!(t.get_as(&chair, &secretary).await.body.contains("Turnout: 0 of 7"));

        let (meeting, person) = (w.meeting, w.people[4]);
        let until = t.house.moment.now().plus_seconds(86_400);
        let link = t
            .write(move |pen| {
                let only = shell::gate::Scope { kind: "meeting".to_owned(), id: meeting.uuid() };
                shell::account::mailed_link(pen, "", Lang::En, person, only, until)
            })
            .await
            .expect("a link");
        assert_eq!(t.get(&link).await.status, 200);
        let entered = t.post(&link, None, &[]).await;
        let mine = format!("/en/meetings/{meeting}/mine");
        assert_eq!(entered.location, mine);
        let delegate = entered.cookie.expect("a cookie");
        let page = t.get_as(&mine, &delegate).await.body;
        assert!(page.contains("Your vote: Town 5, seat\u{a0}5"), "{page}");
        let form: Vec<(String, String)> = fields_of(&page, &format!("/en/polls/{place}/ballots"));
        let form: Vec<(&str, &str)> =
            form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let ballots = format!("/en/polls/{place}/ballots");
        assert_eq!(t.post(&ballots, Some(&delegate), &form).await.location, mine);
        assert_eq!(t.post(&ballots, Some(&delegate), &form).await.location, mine);
        let page = t.get_as(&mine, &delegate).await.body;
        // Ten o'clock UTC is eleven in Casablanca.
        assert!(page.contains("Counted at 11:00") && page.contains(": For."), "{page}");
        assert!(t.get_as(&chair, &secretary).await.body.contains("Turnout: 1 of 7"));
        // The link is good for its own person only.
        let foreign: Vec<(&str, String)> = form
            .iter()
            .map(|(name, value)| {
                (*name, if *name == "caster" { w.lines[1].to_string() } else { (*value).to_owned() })
            })
            .collect();
        let foreign: Vec<(&str, &str)> =
            foreign.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(t.post(&ballots, Some(&delegate), &foreign).await.status, 404);
        assert_eq!(t.post(&ballots, None, &form).await.status, 403);

        let hands = t.get_as(&format!("/en/polls/{place}/hands"), &secretary).await.body;
        assert!(
            hands.contains("2 people in the hall") && hands.contains("Mayor 1 · Town 1 · seat\u{a0}1"),
            "{hands}"
        );
        // Blank is not nought: a stray press of Enter counts nobody.
        let form = format!("/en/polls/{place}/hands");
        for blank in [["", "", ""], ["2", "", "0"], ["1", "1", ""]] {
            let fields = ["for", "against", "abstain"].iter().copied().zip(blank).collect::<Vec<_>>();
            let came = t.post(&form, Some(&secretary), &fields).await;
            assert_eq!(came.status, 422, "{blank:?}");
            assert!(came.body.contains("0 if nobody raised a hand"), "{}", came.body);
        }
        press(form.clone(), &[("for", "2"), ("against", "0"), ("abstain", "0")]).await;
        let acts = t.get_as(&chair, &secretary).await.body;
        let remove = acts.split('"').find(|part| part.ends_with("/removal") && part.contains("/hands/"));
        let remove = remove.expect("what was entered can be taken back").to_owned();
        press(remove.clone(), &[]).await;
        let again = t.post(&remove, Some(&secretary), &[]).await;
        assert_eq!(again.status, 422);
        for told in ["This show of hands was taken back already.", "<h1>On water</h1>"] {
            assert!(again.body.contains(told), "{told}: {}", again.body);
        }
        let never = remove.replace(remove.rsplit('/').nth(1).expect("an id"), &place.to_string());
        assert_eq!(t.post(&never, Some(&secretary), &[]).await.status, 404);
        press(form, &[("for", "1"), ("against", "1"), ("abstain", "0")]).await;
        press(format!("/en/polls/{place}/closure"), &[]).await;
        press(format!("/en/polls/{place}/closure"), &[]).await; // pressed twice
        // What was entered in the hall stays to be read beside the result, and no answer stands there as an entry.
        let page = t.get(&format!("/en/polls/{place}")).await.body;
        let history = page.split_once(r#"<section class="history""#).expect("a history").1;
        assert!(history.contains("Show of hands: asked 2, raised 2."), "{history}");
        assert!(!history.contains("A ballot"), "{history}");
        let screen = t.get_as(&chair, &secretary).await.body;
        assert!(screen.contains("Carried: 2 for, 1 against, 0 abstaining; art.\u{a0}38 asks a simple majority of the voters for and against, 2 of 3."), "{screen}");
        let found = t
            .read(|read| Ok(decision::listed(read, &Filter::all(Scope::All, day("2026-11-23")), 1, 0)?))
            .expect("one");
        for lang in Lang::ALL {
            for place in [
                format!("/{lang}/decisions/{}", found[0].id),
                format!("/{lang}/polls/{place}"),
                format!("/{lang}/decisions"),
                format!("/{lang}/meetings/{meeting}"),
                format!("/{lang}/bodies/{}", w.body),
                format!("/{lang}/"),
            ] {
                let came = t.get(&place).await;
                assert_eq!(came.status, 200, "{place}: {}", came.body);
                assert!(!came.body.contains("governance-"), "{place} shows a key: {}", came.body);
            }
        }
        t.verify();
    }
);

/// What a live page hears, up to these words.
async fn until(heard: &mut Heard, words: &str) -> String {
    let mut all = String::new();
    while !all.contains(words) {
        all.push_str(&heard.next().await.unwrap_or_else(|| panic!("it ended before {words}: {all}")));
    }
    all
}

testkit::on_both!(
    async fn every_screen_moves_with_the_vote_and_shows_what_it_may(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        let place = |screen: &str| format!("/en/meetings/{}{screen}/live", w.meeting);
        let (_, secretary) = t.signed_in("nadia", Some((Role::Secretary, Some(w.body.uuid()))), None).await;
        let (_, fourth) = t.signed_in("four", None, Some(w.people[3])).await;
        let (_, fifth) = t.signed_in("five", None, Some(w.people[4])).await;
        for (screen, cookie) in [("/chair", Some(&fourth)), ("/chair", None), ("/mine", None)] {
            assert_eq!(t.get_as(&place(screen), cookie.map_or("", String::as_str)).await.status, 403);
        }
        let mut public = t.listen(&place(""), None).await;
        let mut inside = t.listen(&place(""), Some(&fourth)).await;
        let mut chair = t.listen(&place("/chair"), Some(&secretary)).await;
        let mut hall = t.listen(&place("/hall"), None).await;
        let mut own = t.listen(&place("/mine"), Some(&fourth)).await;
        let mut other = t.listen(&place("/mine"), Some(&fifth)).await;
        for heard in [&mut public, &mut inside, &mut chair, &mut hall, &mut own, &mut other] {
            until(heard, "\nid: ").await;
        }
        come(&t, &w, &[0, 2, 3], Mode::InPerson).await;
        for heard in [&mut public, &mut hall] {
            assert!(!until(heard, "3 of 7").await.contains("event: own"));
        }
        until(&mut inside, "3 of 7").await;
        until(&mut chair, "event: own").await;
        until(&mut own, "event: own").await;

        // What is drafted is heard of by those who prepare it.
        let (meeting, rule_of) = (w.meeting, Some(w.body));
        let question = words("Shall the fountain run?");
        let poll = t
            .write(move |pen| poll::draft(pen, meeting, NewPoll { motion: None, question, rule_of }))
            .await
            .expect("a draft");
        until(&mut inside, "Shall the fountain run?").await;
        until(&mut chair, "event: own").await;
        assert!(public.is_silent(900).await && hall.is_silent(10).await);
        assert_eq!(t.get(&format!("/en/polls/{poll}/live")).await.status, 403);

        t.write(move |pen| poll::open(pen, poll)).await.expect("open");
        until(&mut public, "Shall the fountain run?").await;
        let screen = until(&mut hall, "Shall the fountain run?").await;
        assert!(screen.contains("fig-code-dark") && screen.contains("data-since"), "{screen}");
        for heard in [&mut own, &mut other] {
            let asked = until(heard, "event: own").await;
            assert!(asked.contains("Shall the fountain run?") && !asked.contains("name=\\\"key"), "{asked}");
        }
        for n in [0, 2, 3] {
            vote(&t, &w, poll, n, Choice::Against).await;
        }
        until(&mut public, "Turnout: 3 of 7").await;
        until(&mut own, "event: own").await;
        assert!(other.is_silent(900).await, "another's ballot is nothing to them");

        close(&t, poll).await;
        for heard in [&mut public, &mut hall, &mut own, &mut other] {
            until(heard, "Rejected: 0 for, 3 against").await;
        }
        // The statutes close the meetings: whoever is outside is told nothing more.
        let body = w.body;
        t.write(move |pen| set(pen, body, PublicFollow { allowed: false })).await.expect("closed");
        t.write(move |pen| meeting::close(pen, meeting)).await.expect("over");
        while let Some(said) = public.next().await {
            assert!(!said.contains("event: part"), "{said}");
        }
        assert_eq!(t.get(&place("")).await.status, 403);
        assert_eq!(t.get(&place("/hall")).await.status, 403);
        t.verify();
    }
);

testkit::on_both!(
    async fn a_rehearsal_is_held_like_its_meeting_and_leaves_no_trace(open: testkit::Open) {
        let (t, w) = world(open, Shape { rehearsal: true, ..Shape::default() }).await;
        let (_, secretary) = t.signed_in("nadia", Some((Role::Secretary, Some(w.body.uuid()))), None).await;
        let (_, second) = t.signed_in("two", None, Some(w.people[1])).await;
        let (here, meeting) = (format!("/en/meetings/{}", w.meeting), w.meeting);
        let real = t.read(|read| Ok(meeting::load(read, meeting)?)).expect("read").expect("it").rehearses;
        let real = real.expect("what it rehearses");
        let mut sent = letters(&t);

        // Whoever takes part or runs it sees it, and is told what it is; nobody else does, nor any list.
        let ribbon = "Rehearsal. Nothing here counts";
        for (screen, cookie) in
            [("", &second), ("/mine", &second), ("/chair", &secretary), ("/hall", &secretary)]
        {
            let page = t.get_as(&format!("{here}{screen}"), cookie).await;
            assert!(page.status == 200 && page.body.contains(ribbon), "{screen}: {}", page.body);
        }
        let public = t.get(&format!("/en/meetings/{real}")).await.body;
        assert!(!public.contains(ribbon) && !public.contains(&meeting.to_string()), "{public}");
        assert!(t.get_as(&format!("/en/meetings/{real}"), &second).await.body.contains("To the rehearsal"));
        assert_eq!((t.get(&here).await.status, t.get(&format!("{here}/live")).await.status), (403, 403));

        // It is held: the motion is a copy, put, voted on and carried.
        come(&t, &w, &[0, 1, 2, 3], Mode::InPerson).await;
        let copy = t.read(|read| Ok(motion::listed(read, meeting)?[0].id)).expect("a motion");
        let poll = t
            .write(move |pen| {
                let poll = poll::draft(pen, meeting, put(copy))?;
                poll::open(pen, poll)?;
                Ok(poll)
            })
            .await
            .expect("a poll");
        for n in 0..4 {
            vote(&t, &w, poll, n, Choice::For).await;
        }
        assert_eq!(close(&t, poll).await.verdict, Verdict::Carried);
        let stage = |meeting| {
            let all = t.read(move |read| Ok(motion::listed(read, meeting)?)).expect("motions");
            all.iter().map(|motion| (motion.number, motion.state)).collect::<Vec<_>>()
        };
        assert_eq!(stage(meeting), [(1, MotionStage::Adopted)]);
        assert_eq!(stage(real), [(1, MotionStage::Tabled)]);
        assert_eq!(decisions(&t), []);
        assert_eq!(told(&t, &mut sent).await, []);
        let (rehearsal, poll_page) = (meeting.to_string(), poll.to_string());
        for place in [
            "/en/",
            "/en/meetings",
            "/en/meetings.csv",
            "/en/meetings.json",
            "/api/meetings",
            "/en/meetings.ics",
            "/en/decisions",
            "/en/decisions.atom",
            "/api/decisions",
            "/en/polls.csv",
            "/en/polls.json",
            "/api/polls",
            "/sitemap/meeting-1.xml",
            &format!("/en/bodies/{}", w.body),
            &format!("/en/bodies/{}/meetings.ics", w.body),
        ] {
            for cookie in ["", &secretary] {
                let came = t.get_as(place, cookie).await;
                assert!(came.status == 200, "{place}: {}", came.status);
                assert!(!came.body.contains(&rehearsal) && !came.body.contains(&poll_page), "{place}");
            }
        }
        t.verify();

        // What would reach beyond it is refused, and it is not rehearsed itself.
        let again = t.write(move |pen| rehearsal::make(pen, real)).await.expect_err("there is one");
        assert_eq!(codes(again), ["governance-refusal-rehearsal-exists"]);
        let of_itself = t.write(move |pen| rehearsal::make(pen, meeting)).await.expect_err("a rehearsal");
        assert_eq!(codes(of_itself), ["governance-refusal-rehearsal-of-rehearsal"]);
        let (house, person) = (Arc::clone(&t.house), w.people[0]);
        let letter = t.write(move |pen| meeting::invite(pen, &house, meeting, person)).await;
        assert_eq!(codes(letter.expect_err("no letters")), ["governance-refusal-rehearsal"]);
        let removal = |of: Id<Meeting>| format!("/en/meetings/{of}/rehearsal/removal");
        assert_eq!(t.post(&removal(real), Some(&secretary), &[]).await.status, 422);
        assert_eq!(t.post(&removal(meeting), Some(&second), &[]).await.status, 403);

        let cleared = t.post(&removal(meeting), Some(&secretary), &[]).await;
        assert_eq!(cleared.location, format!("/en/meetings/{real}/chair"), "{}", cleared.body);
        for (table, column) in [
            ("meeting", "id"),
            ("agenda_item", "meeting"),
            ("motion", "meeting"),
            ("poll", "meeting"),
            ("roll_entry", "meeting"),
            ("presence", "meeting"),
            ("proxy", "meeting"),
            ("delegation", "meeting"),
        ] {
            let sql = format!("SELECT COUNT(*) FROM {table} WHERE {column} = ?1");
            let left: u64 = t.read(|read| Ok(read.one(&sql, db::params![meeting])?)).expect("a count");
            assert_eq!(left, 0, "{table}");
        }
        let sql = "SELECT COUNT(*) FROM ledger_part WHERE bytes IS NOT NULL AND (owner = ?1 OR owner = ?2)";
        let sealed: u64 = t.read(|read| Ok(read.one(sql, db::params![meeting, poll])?)).expect("a count");
        assert_eq!(sealed, 0, "what was sealed is erased");
        t.verify();
        for place in [here.clone(), format!("{here}/chair"), format!("/en/polls/{poll}")] {
            assert_eq!(t.get_as(&place, &secretary).await.status, 404, "{place}");
        }
        // Every entry has its page still, and none tells what was tried.
        let size = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
        for entry in 0..size {
            let page = t.get_as(&format!("/en/ledger/{entry}"), &secretary).await;
            assert!(page.status == 200 && !page.body.contains("Carried: 4 for"), "{entry}: {}", page.status);
        }
        assert_eq!(stage(real), [(1, MotionStage::Tabled)]);
        let make = format!("/en/meetings/{real}/rehearsal");
        assert!(t.get_as(&make, &secretary).await.body.contains("Make the rehearsal"));
        let made = t.post(&make, Some(&secretary), &[]).await.location;
        assert!(made.ends_with("/chair") && !made.contains(&real.to_string()), "{made}");
        assert_eq!(t.post(&make, Some(&secretary), &[]).await.location, made, "pressed twice");
        t.write(move |pen| meeting::open(pen, real)).await.expect("the meeting itself");
        t.verify();
    }
);

/// The hidden fields of the first form that posts to a place.
fn fields_of(page: &str, place: &str) -> Vec<(String, String)> {
    let form = page
        .split(&format!("action=\"{place}\""))
        .nth(1)
        .and_then(|rest| rest.split("</form>").next())
        .expect("a form");
    let inputs = form.split("<input type=\"hidden\" name=\"").skip(1);
    inputs
        .map(|input| {
            let mut parts = input.split('"');
            let name = parts.next().unwrap_or_default().to_owned();
            (name, parts.nth(1).unwrap_or_default().to_owned())
        })
        .collect()
}

testkit::on_both!(
    async fn everybody_can_see_who_voted_what_once_it_is_closed(open: testkit::Open) {
        let (t, w) = world(open, Shape { weight: 3, ..Shape::default() }).await;
        let (meeting, given, held) = (w.meeting, w.lines[4], w.lines[0]);
        t.write(move |pen| proxy::give(pen, meeting, given, held)).await.expect("a proxy");
        come(&t, &w, &[0, 1, 2, 5], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        let (page, file) = (format!("/en/polls/{poll}"), format!("/en/polls/{poll}/votes"));
        vote(&t, &w, poll, 0, Choice::For).await;
        vote_for(&t, &w, poll, 4, 0, Choice::Against).await.expect("by proxy");
        vote(&t, &w, poll, 3, Choice::Abstain).await;
        let hands = NewHands { except: vec![w.lines[2], w.lines[5]], in_favour: 1, against: 0, abstain: 0 };
        t.write(move |pen| ballot::enter(pen, poll, hands)).await.expect("a show of hands");
        assert!(!t.get(&page).await.body.contains("How everybody voted"));
        assert_eq!(t.get(&format!("{file}.csv")).await.status, 404);
        close(&t, poll).await;

        let erased = w.people[3];
        t.write(move |pen| person::erase(pen, erased)).await.expect("erased");
        let body = t.get(&page).await.body;
        for told in
            ["How everybody voted", "7 electors", "Show of hands", "by proxy: Mayor 1", "Did not vote"]
        {
            assert!(body.contains(told), "{told}: {body}");
        }
        assert!(body.contains("whose data were erased") && !body.contains("Mayor 4<"), "{body}");
        let none = t.get(&format!("{page}?answer=none&section=africa")).await.body;
        assert!(
            none.contains("3 electors") && none.contains("Mayor 3") && !none.contains("Mayor 1<"),
            "{none}"
        );

        let json = t.get(&format!("{file}.json")).await;
        let told: Value = serde_json::from_str(&json.body).expect("JSON");
        let of = |n: usize, field: &str| told["items"][n][field].clone();
        let answers: Vec<Value> = (0..7).map(|n| of(n, "answer")).collect();
        assert_eq!(answers, ["for", "hands", "none", "abstain", "against", "none", "none"]);
        assert_eq!((of(0, "channel"), of(3, "channel")), ("hall".into(), "remote".into()));
        assert_eq!((of(4, "by_proxy"), of(4, "proxy_name")), (held.to_string().into(), "Mayor 1".into()));
        assert_eq!((of(3, "name"), of(3, "erased")), (Value::Null, true.into()));
        assert_eq!((of(5, "present"), of(6, "present")), (true.into(), false.into()));
        assert_eq!((of(0, "sections"), of(0, "weight")), (serde_json::json!(["africa"]), 1.into()));
        let csv = t.get(&format!("{file}.csv?answer=against")).await.body;
        let rows: Vec<&str> = csv.lines().collect();
        assert_eq!(rows.len(), 2, "{csv}");
        assert!(
            rows[1].contains(",Town 5,africa,") && rows[1].contains("Mayor 5,no,titular,against,hall,"),
            "{csv}"
        );
        assert_eq!(t.get(&format!("{file}.csv?answer=perhaps")).await.status, 400);
        assert_eq!(t.get(&format!("{file}.csv?surplus=1")).await.status, 400);
        t.verify();
    }
);

testkit::on_both!(
    async fn a_member_s_and_a_person_s_page_tell_how_they_voted(open: testkit::Open) {
        let (t, w) = world(open, Shape { deputy: true, ..Shape::default() }).await;
        let (meeting, given, held) = (w.meeting, w.lines[4], w.lines[1]);
        t.write(move |pen| proxy::give(pen, meeting, given, held)).await.expect("a proxy");
        come(&t, &w, &[0, 1, 2, 5], Mode::InPerson).await;
        let all = t.read(|read| Ok(roll::of_meeting(read, meeting)?)).expect("a roll");
        let member = |n: usize| {
            let line = all.iter().find(|line| line.id == w.lines[n]).expect("a line");
            format!("/en/members/{}", line.state.member.expect("a member"))
        };
        let person = |n: usize| format!("/en/people/{}", w.people[n]);
        let record = |page: String| {
            let panel = page.split("id=\"panel-votes\"").nth(1)?.split("</section>").next()?.to_owned();
            Some(panel)
        };
        let (_, poll) = opened(&t, &w).await;
        vote(&t, &w, poll, 0, Choice::For).await;
        vote(&t, &w, poll, 1, Choice::For).await;
        vote_for(&t, &w, poll, 4, 1, Choice::Against).await.expect("by proxy");
        // As long as it is open nobody learns anything.
        assert_eq!(record(t.get(&person(1)).await.body), None);
        close(&t, poll).await;
        let own = record(t.get(&person(1)).await.body).expect("a record");
        assert!(own.contains(">How they voted</h2>") && own.contains("On water"), "{own}");
        assert!(own.contains("For</span>") && own.contains("in the hall"), "{own}");
        assert!(own.contains("<bdi class=\"whole\">") && own.contains("/en/decisions/"), "{own}");
        let by_proxy = record(t.get(&member(4)).await.body).expect("a record");
        assert!(by_proxy.contains(">How it voted</h2>") && by_proxy.contains("Mayor 5"), "{by_proxy}");
        assert!(by_proxy.contains("Against</span>"), "{by_proxy}");
        assert!(by_proxy.contains("in the hall, by proxy: Mayor 2"), "{by_proxy}");
        let absent = record(t.get(&person(3)).await.body).expect("a record");
        assert!(absent.contains("Did not vote</span>") && absent.contains("absent"), "{absent}");
        // The titular came: the deputy was no elector.
        assert_eq!(record(t.get(&person(7)).await.body), None);

        for n in 1..=11 {
            t.clock.pass(60);
            let question = words(&format!("Question {n}"));
            let put = NewPoll { motion: None, question, rule_of: None };
            let opens = move |pen: &mut Pen<'_, '_>| {
                let poll = poll::draft(pen, meeting, put)?;
                poll::open(pen, poll)?;
                Ok(poll)
            };
            let poll = t.write(opens).await.expect("an open poll");
            vote(&t, &w, poll, 1, Choice::Abstain).await;
            close(&t, poll).await;
        }
        let latest = record(t.get(&person(1)).await.body).expect("a record");
        assert_eq!(latest.matches("<li>").count(), 10, "{latest}");
        let (first, last) = (latest.find("Question 11<"), latest.find("Question 2<"));
        assert!(first.is_some() && first < last && !latest.contains("Question 1<"), "{latest}");
        for whole in [format!("{}/votes", person(1)), format!("{}/votes", member(1))] {
            let page = t.get(&whole).await;
            assert_eq!(page.status, 200, "{whole}");
            assert_eq!(page.body.matches("Question ").count(), 11, "{}", page.body);
            assert!(page.body.contains("On water"), "{}", page.body);
        }
        assert!(latest.contains(&format!("{}/votes", person(1))), "{latest}");
        assert_eq!(t.get(&format!("/en/members/{}/votes", w.body)).await.status, 404);

        // Whoever may not see the poll does not see it here.
        let body = w.body;
        t.write(move |pen| set(pen, body, statute::PublicFollow { allowed: false })).await.expect("closed");
        let (_, observer) = t.signed_in("omar", Some((Role::Observer, Some(body.uuid()))), None).await;
        for place in [person(1), member(1)] {
            assert_eq!(record(t.get(&place).await.body), None, "{place}");
            assert!(record(t.get_as(&place, &observer).await.body).is_some(), "{place}");
            let whole = t.get(&format!("{place}/votes")).await.body;
            assert!(whole.contains("No vote that you may see.") && !whole.contains("Question"), "{whole}");
        }
        t.verify();
    }
);

testkit::on_both!(
    async fn what_is_rehearsed_is_on_nobody_s_record(open: testkit::Open) {
        let (t, w) = world(open, Shape { rehearsal: true, ..Shape::default() }).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        for n in 0..3 {
            vote(&t, &w, poll, n, Choice::For).await;
        }
        close(&t, poll).await;
        let (_, mayor) = t.signed_in("mayor", None, Some(w.people[1])).await;
        let page = t.get_as(&format!("/en/people/{}", w.people[1]), &mayor).await.body;
        assert!(page.contains("Mayor 2") && !page.contains("panel-votes"), "{page}");
    }
);

testkit::on_both!(
    async fn what_a_statute_closes_stands_in_no_public_list(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        vote(&t, &w, poll, 0, Choice::For).await;
        close(&t, poll).await;
        let filter = Filter::all(Scope::All, day("2026-11-23"));
        let decision = t.read(|read| Ok(decision::listed(read, &filter, 1, 0)?)).expect("one")[0].id;
        let taken = format!("/decisions/{decision}");
        let council = format!("/en/bodies/{}", w.body);
        let lists = [
            ("/api/polls", poll.to_string()),
            ("/en/polls.csv", poll.to_string()),
            ("/en/polls.json", poll.to_string()),
            ("/api/decisions", decision.to_string()),
            ("/en/decisions.csv", decision.to_string()),
            ("/en/decisions.json", decision.to_string()),
            ("/en/decisions", taken.clone()),
            ("/en/", taken.clone()),
            (&council, "id=\"body-decisions\"".to_owned()),
        ];
        for (list, what) in &lists {
            assert!(t.get(list).await.body.contains(what), "{list}");
        }
        let body = w.body;
        t.write(move |pen| set(pen, body, statute::PublicFollow { allowed: false })).await.expect("closed");
        let (_, observer) = t.signed_in("omar", Some((Role::Observer, Some(body.uuid()))), None).await;
        for (list, what) in &lists {
            assert!(!t.get(list).await.body.contains(what), "{list}");
            // What the home page shows is for everybody.
            assert_eq!(t.get_as(list, &observer).await.body.contains(what), *list != "/en/", "{list}");
        }
        for place in [format!("/en{taken}"), format!("/api{taken}")] {
            assert_eq!(t.get(&place).await.status, 403, "{place}");
            assert_eq!(t.get_as(&place, &observer).await.status, 200, "{place}");
        }
    }
);

testkit::on_both!(
    async fn what_is_not_public_stays_among_those_who_may_see_it(open: testkit::Open) {
        let (t, w) = world(open, Shape { public: false, ..Shape::default() }).await;
        come(&t, &w, &[0, 1, 2], Mode::InPerson).await;
        let (_, poll) = opened(&t, &w).await;
        for n in 0..3 {
            vote(&t, &w, poll, n, Choice::For).await;
        }
        close(&t, poll).await;
        let found = t
            .read(|read| Ok(decision::listed(read, &Filter::all(Scope::All, day("2026-11-23")), 1, 0)?))
            .expect("one");
        let places = [
            format!("/en/polls/{poll}"),
            format!("/api/polls/{poll}"),
            format!("/en/polls/{poll}/votes.csv"),
            format!("/en/polls/{poll}/votes.json"),
            format!("/en/decisions/{}", found[0].id),
            format!("/api/decisions/{}", found[0].id),
        ];
        let (_, observer) = t.signed_in("omar", Some((Role::Observer, Some(w.body.uuid()))), None).await;
        for place in &places {
            assert_eq!(t.get(place).await.status, 403, "{place}");
            assert_eq!(t.get_as(place, &observer).await.status, 200, "{place}");
        }
        for place in [
            "/en/decisions",
            "/en/decisions.csv",
            "/en/decisions.json",
            "/api/decisions",
            "/api/polls",
            "/en/polls.csv",
            "/en/polls.json",
            "/en/",
        ] {
            let came = t.get(place).await;
            assert!(came.status == 200 && !came.body.contains("On water"), "{place}: {}", came.body);
        }
        assert!(t.get_as("/en/decisions", &observer).await.body.contains("On water"));
    }
);

/// A small generator, so that every run makes the same polls.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

testkit::on_both!(
    async fn thirty_polls_of_every_shape_are_counted_again_in_another_language(open: testkit::Open) {
        let (t, w) = world(open, Shape { towns: 9, deputy: true, ..Shape::default() }).await;
        let mut dice = Dice(11);
        let (mut exports, mut polls) = (Vec::new(), Vec::new());
        for round in 0..30 {
            let world = w.clone();
            let precedence = [Precedence::Principal, Precedence::Proxy, Precedence::Refuse][round % 3];
            let base = [Base::ForAndAgainst, Base::Cast, Base::Present, Base::Entitled][round % 4];
            let rule = Rule {
                precedence,
                tie: [Tie::Fails, Tie::ChairDecides][round % 2],
                majorities: vec![Majority { base, ..simple().majorities[0] }],
                ..simple()
            };
            t.clock.pass(60);
            let seed = dice.roll(u64::MAX >> 33);
            let poll = t.write(move |pen| scene(pen, &world, &rule, Dice(seed))).await.expect("a scene");
            t.clock.pass(60);
            let outcome = close(&t, poll).await;
            if outcome.verdict == Verdict::Tied {
                let side = if dice.roll(2) == 0 { Side::For } else { Side::Against };
                t.write(move |pen| poll::casting(pen, poll, side, Entered::Chair)).await.expect("decided");
            }
            exports.push(t.get(&format!("/api/polls/{poll}")).await.body);
            polls.push(poll);
        }
        records_agree(&t, &w, &polls).await;
        for shape in ["\"carried\"", "\"rejected\"", "\"hands\":[{", "\"other_holders\":[\"", "\"remote\""] {
            assert!(exports.iter().any(|export| export.contains(shape)), "no poll has {shape}");
        }
        if let Some(answer) = recounted(&exports) {
            assert_eq!(answer, (Some(0), "recounted 30 polls, all agree\n".to_owned()));
        }
        // The export of all at once is counted again as it is, from a pipe and from a file; an open poll is passed over.
        let (_, _) = opened(&t, &w).await;
        let mut list = Vec::new();
        t.read(|read| Ok(poll::export_json(read, day("2026-11-23"), &Scope::All, &mut list)?))
            .expect("exported");
        let file = t.open.site().folder.join("polls.json");
        std::fs::write(&file, &list).expect("written");
        let list = String::from_utf8(list).expect("text");
        let from_file = recounted_beside(&[], &[file.to_str().expect("a path")]);
        let told = (Some(0), "recounted 30 polls, all agree; passed over 1 not counted\n".to_owned());
        assert!([recounted(&[list]), from_file].into_iter().flatten().all(|answer| answer == told));
        t.verify();
    }
);

/// One poll with people coming and going, proxies, ballots and hands by the dice; what is refused is passed over.
fn scene(pen: &mut Pen<'_, '_>, w: &World, rule: &Rule, mut dice: Dice) -> Result<Id<Poll>, Stop> {
    let body = w.body;
    statute::enact_rule(pen, body, rule, false, pen.today)?;
    for line in &w.lines {
        match dice.roll(3) {
            0 => presence::check_out(pen, w.meeting, &[*line])?,
            1 => presence::check_in(pen, w.meeting, &[*line], Mode::Remote)?,
            _ => presence::check_in(pen, w.meeting, &[*line], Mode::InPerson)?,
        };
    }
    for given in proxy::listed(pen.tx, w.meeting)? {
        if dice.roll(2) == 0 {
            proxy::withdraw(pen, given.id)?;
        }
    }
    for _ in 0..3 {
        let (one, other) = (w.lines[dice.roll(9) as usize], w.lines[dice.roll(9) as usize]);
        passed_over(proxy::give(pen, w.meeting, one, other))?;
    }
    let question = words(&format!("Shall it be so, as {} says?", dice.0));
    let poll = poll::draft(pen, w.meeting, NewPoll { motion: None, question, rule_of: None })?;
    poll::open(pen, poll)?;
    let proxies = proxy::listed(pen.tx, w.meeting)?;
    for turn in 0..25 {
        let choice = [Choice::For, Choice::Against, Choice::Abstain][dice.roll(3) as usize];
        let elector = w.lines[dice.roll(10) as usize];
        let holder = proxies.iter().find(|given| given.principal == elector).map(|given| given.holder);
        let caster = if dice.roll(2) == 0 { holder.unwrap_or(elector) } else { elector };
        passed_over(ballot::cast(pen, poll, NewBallot { elector, caster, choice, key: String::new() }))?;
        if turn == 4 {
            let hands = [dice.roll(3), dice.roll(2), dice.roll(2)];
            let [in_favour, against, abstain] = hands;
            let except = vec![w.lines[dice.roll(9) as usize]];
            passed_over(ballot::enter(pen, poll, NewHands { except, in_favour, against, abstain }))?;
            presence::check_out(pen, w.meeting, &[w.lines[0]])?;
        }
    }
    Ok(poll)
}

/// What the pages of polls say of each elector, the electors' own records say, and nobody else's does.
async fn records_agree(t: &Test, w: &World, polls: &[Id<Poll>]) {
    let between = |text: &str, start: &str, end: &str| {
        let (_, after) = text.split_once(start).unwrap_or_else(|| panic!("{start}: {text}"));
        after.split(end).next().unwrap_or_default().to_owned()
    };
    let mut told: BTreeSet<[String; 4]> = BTreeSet::new();
    for poll in polls {
        let page = t.get(&format!("/en/polls/{poll}")).await.body;
        let question = between(&page, "<h1>", "</h1>");
        let votes = between(&page, "id=\"votes\"", "</section>");
        for row in votes.split("<tr><th scope=\"row\">").skip(1) {
            let person = between(row, "/en/people/", "\"");
            let cells = row.split("<td data-label=").skip(2).take(2);
            let cells: Vec<String> = cells.map(|cell| between(cell, "\">", "</td>")).collect();
            told.insert([person, question.clone(), cells[0].clone(), cells[1].clone()]);
        }
    }
    assert!(told.len() >= 7 * polls.len(), "{told:?}");
    let mut kept = BTreeSet::new();
    for person in &w.people {
        let record = t.get(&format!("/en/people/{person}/votes")).await.body;
        for vote in record.split("<tr><th scope=\"row\"><a href=").skip(1) {
            let cells: Vec<String> =
                vote.split("<td data-label=").skip(1).map(|cell| between(cell, "\">", "</td>")).collect();
            kept.insert([
                person.to_string(),
                between(vote, "\">", "</a>"),
                cells[0].clone(),
                cells[1].clone(),
            ]);
        }
    }
    assert_eq!(kept, told);
}

fn passed_over<T>(done: Result<T, Stop>) -> Result<(), Stop> {
    match done {
        Ok(_) | Err(Stop::Refused(_)) => Ok(()),
        Err(stop) => Err(stop),
    }
}

/// The letters that wait: to whom and under which subject, by address.
fn letters(t: &Test) -> Vec<(String, String)> {
    let sql = "SELECT recipient, subject FROM mail ORDER BY recipient, subject";
    t.read(|read| Ok(read.all(sql, db::params![])?)).expect("letters")
}

/// Follows the ledger, and returns the letters that were not there before.
async fn told(t: &Test, before: &mut Vec<(String, String)>) -> Vec<(String, String)> {
    shell::notices::follow(&t.house).await.expect("followed");
    let all = letters(t);
    let new = all.iter().filter(|letter| !before.contains(letter)).cloned().collect();
    *before = all;
    new
}

testkit::on_both!(
    async fn whom_it_concerns_gets_a_letter_in_their_language_unless_switched_off(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        let mut known = Vec::new();
        assert_eq!(told(&t, &mut known).await, []);
        for (name, lang, n) in [("amina", "fr", 1), ("bruno", "en", 2)] {
            let (_, cookie) = t.signed_in(name, None, Some(w.people[n])).await;
            let profile = [("name", name), ("lang", lang)];
            assert_eq!(t.post("/en/me/account", Some(&cookie), &profile).await.status, 303);
            if name == "bruno" {
                let page = t.get_as("/en/me/account", &cookie).await.body;
                assert_eq!(page.matches(r#"value="yes" checked"#).count(), 4, "{page}");
                let on = [("call", "yes"), ("poll", "yes"), ("seat", "yes")];
                assert_eq!(t.post("/en/me/letters", Some(&cookie), &on).await.status, 303);
                let page = t.get_as("/en/me/account", &cookie).await.body;
                assert_eq!(page.matches(r#"value="yes" checked"#).count(), 3, "{page}");
            }
        }
        let (_, poll) = opened(&t, &w).await;
        let to = |name: &str, subject: &str| (format!("{name}@town.example"), subject.to_owned());
        let asked = [
            to("amina", "Votre vote est demandé\u{a0}: On water"),
            to("bruno", "Your vote is asked: On water"),
        ];
        assert_eq!(told(&t, &mut known).await, asked);
        let body: String = t
            .read(|read| {
                let sql = "SELECT body FROM mail WHERE recipient = 'amina@town.example'";
                Ok(read.one(sql, db::params![])?)
            })
            .expect("a letter");
        let mine = format!("/fr/meetings/{}/mine", w.meeting);
        assert!(body.contains(&mine) && body.contains("/fr/me/account"), "{body}");

        come(&t, &w, &[0, 1, 2, 3], Mode::InPerson).await;
        for n in 0..4 {
            vote(&t, &w, poll, n, Choice::For).await;
        }
        close(&t, poll).await;
        let (number, _) = decisions(&t).remove(0);
        assert_eq!(told(&t, &mut known).await, [to("amina", &format!("{number}\u{a0}: On water"))]);

        let people = w.people.clone();
        t.write(move |pen| {
            for (person, reason) in [(people[1], EndReason::NotReelected), (people[2], EndReason::Died)] {
                let sql = "SELECT id FROM mandate WHERE person = ?1";
                let mandate = pen.tx.one(sql, db::params![person])?;
                mandate::end(pen, mandate, day("2026-11-20"), reason)?;
            }
            Ok(())
        })
        .await
        .expect("ended");
        assert_eq!(
            told(&t, &mut known).await,
            [to("amina", "Votre siège dans «\u{a0}World Council\u{a0}» est menacé")]
        );
        assert_eq!(told(&t, &mut known).await, []);
        assert_eq!(known.len(), 4);
        t.verify();
    }
);

testkit::on_both!(
    async fn who_came_by_a_mailed_link_is_told_to_who_may_know(open: testkit::Open) {
        let (t, w) = world(open, Shape::default()).await;
        let (meeting, person) = (w.meeting, w.people[1]);
        let until = t.house.moment.now().plus_seconds(86_400);
        let link = t.write(move |pen| {
            let only = shell::gate::Scope { kind: "meeting".to_owned(), id: meeting.uuid() };
            shell::account::mailed_link(pen, "", Lang::En, person, only, until)
        });
        let delegate = t.post(&link.await.expect("a link"), None, &[]).await.cookie.expect("a cookie");
        let form = [("title-en", "On water"), ("paragraph-1-en", "Clean water.")];
        let new = format!("/en/meetings/{meeting}/motions/new");
        let tabled = t.post(&new, Some(&delegate), &form).await;
        assert_eq!(tabled.status, 303, "{}", tabled.body);

        let seq = t.read(|read| Ok(ledger::size(read)?)).expect("a size") - 1;
        let entry = t.read(|read| Ok(ledger::entry(read, seq)?)).expect("read").expect("an entry");
        assert_eq!(entry.kind, "motion.tabled");
        assert_eq!(entry.by, ledger::By::Linked { to: meeting.into(), part: 1 });
        let said = String::from_utf8(entry.bytes).expect("text");
        assert!(!said.contains(&person.to_string()) && !said.contains("water"), "{said}");

        let history = |page: String| page.split("id=\"history\"").nth(1).expect("a history").to_owned();
        let (page, entry) = (tabled.location, format!("/en/ledger/{seq}"));
        assert!(history(t.get(&page).await.body).contains("</time> · Mayor 2 · "));
        assert!(t.get(&entry).await.body.contains("<dd>Mayor 2</dd>"));
        let receipt = t.get(&format!("/ledger/receipt/{seq}")).await.body;
        assert!(receipt.contains(&person.to_string()), "{receipt}");
        // Nobody learns in whose name it was, once that person is erased; the proof holds.
        t.write(move |pen| person::erase(pen, person)).await.expect("erased");
        assert!(history(t.get(&page).await.body).contains("</time> · a delegate in Autumn session · "));
        let receipt = t.get(&format!("/ledger/receipt/{seq}")).await.body;
        let receipt = ledger::Receipt::parse(&receipt).expect("a receipt");
        assert_eq!(receipt.parts.iter().map(|part| part.part).collect::<Vec<_>>(), [0]);
        assert!(receipt.check(Some(&t.house.key.verifier())).is_ok());
        t.verify();
        // What the link was for may be closed to others as well.
        let body = w.body;
        t.write(move |pen| set(pen, body, statute::PublicFollow { allowed: false })).await.expect("closed");
        assert_eq!(t.get(&page).await.status, 403);
        let page = t.get(&entry).await.body;
        assert!(page.contains("<dd>a delegate</dd>") && !page.contains("Autumn session"), "{page}");
        assert!(!t.get(&format!("/ledger/receipt/{seq}")).await.body.contains("water"));
    }
);
