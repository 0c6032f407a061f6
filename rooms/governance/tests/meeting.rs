//! A meeting as its secretary, its chair, its delegates and the public meet it, on both databases.

use base::{Day, Id, Instant, Lang, Localised, Refusal, Stop};
use governance::{
    agenda::{self, ItemState, NewItem, NewPaper},
    body::{self, Body, BodyKind, NewBody, Scope},
    meeting::{self, Format, Meeting, Plan, Stage},
    motion::{self, MotionStage, MotionText, Paragraphs, Tabling},
    presence::{self, Mode, QuorumLine, Reach},
    proxy,
    roll::{self, Line, Reason, Why},
    seat::{self, Capacity, EndReason, NewClass, NewSeats, NewTenure, Office, Seat, SeatLoss},
    statute::{self, CheckIn, Deputy, NewStatute, Notice, PublicFollow, Terms},
};
use network::{
    Mandate, Member, MemberKind, Person, Standing,
    mandate::{self, NewMandate},
    member::{
        Profile,
        store::{self as members, NewMember},
    },
    person::{self, Details, Gender},
    roster::Country,
    section,
};
use shell::{Pen, Role};
use std::sync::Arc;
use tally::{
    Base, Fraction, Majority, Measured, Precedence, Quorum, Rule, Threshold, Tie, Unit, V1, Weights,
};
use testkit::{Came, Test};

const ROOMS: [shell::Room; 2] = [network::ROOM, governance::ROOM];

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn at(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}

fn words(text: &str) -> Localised {
    Localised::one(Lang::En, text)
}

fn rule() -> Rule {
    Rule {
        v: V1,
        article: "art. 37".into(),
        weights: Weights::Equal,
        quorum: Some(Quorum {
            measure: Unit::Heads,
            threshold: Threshold::AtLeast(Fraction::new(1, 2)),
            counts_proxies: true,
        }),
        presence: tally::PresentAt::During,
        majorities: vec![Majority {
            measure: Unit::Heads,
            base: Base::ForAndAgainst,
            threshold: Threshold::MoreThan(Fraction::new(1, 2)),
        }],
        tie: Tie::Fails,
        precedence: Precedence::Principal,
        proxy_cap: Some(1),
        show_of_hands: true,
        remote: true,
        abstention: true,
        live: false,
    }
}

#[derive(Debug, Clone, Copy)]
struct Mayor {
    person: Id<Person>,
    member: Id<Member>,
    mandate: Id<Mandate>,
}

/// A council of five seats on 23 November 2026. Amina (chair, with a deputy, Dara), Bruno, Chen (in arrears), Bruno once
/// more by mistake on the fourth, nobody on the fifth.
#[derive(Debug, Clone)]
struct World {
    body: Id<Body>,
    seats: Vec<Id<Seat>>,
    amina: Mayor,
    bruno: Mayor,
    chen: Mayor,
    dara: Mayor,
}

fn mayor(pen: &mut Pen<'_, '_>, name: &str, lang: Lang, standing: Standing) -> Result<Mayor, Stop> {
    let profile = Profile::new(
        MemberKind::LocalGovernment,
        format!("Town of {name}"),
        Country::from_code("SN").expect("a country"),
    );
    let africa = section::of_code(pen.tx, "africa")?.expect("a section").id;
    let (identifiers, sections, joined) = (Vec::new(), vec![africa], day("2010-01-01"));
    let member =
        members::create(pen, NewMember { profile, identifiers, sections, standing: Some(standing), joined })?;
    // Whoever has no address is told otherwise.
    let email = (name != "Dara").then(|| format!("{}@town.example", name.to_lowercase()));
    let details = Details { name: name.to_owned(), gender: Gender::Female, email, phone: None, lang };
    let person = person::create(pen, details)?;
    let (office, since) = (words("Mayor"), day("2022-01-01"));
    let mandate =
        mandate::begin(pen, NewMandate { person, member, office, since, until: None, source: None })?;
    Ok(Mayor { person, member, mandate })
}

fn set(pen: &mut Pen<'_, '_>, body: Id<Body>, terms: impl Into<Terms>) -> Result<(), Stop> {
    let (article, since) = ("art. 33".to_owned(), day("2020-01-01"));
    statute::enact(pen, body, NewStatute { terms: terms.into(), article, example: false, since }).map(drop)
}

fn council(pen: &mut Pen<'_, '_>, code: &str, public: bool) -> Result<Id<Body>, Stop> {
    let (kind, name, purpose) = (BodyKind::WorldCouncil, words(code), words("To decide"));
    let since = day("2020-01-01");
    body::create(
        pen,
        NewBody { code: code.into(), kind, name, purpose, parent: None, public, since, position: 1 },
    )
}

fn install(
    pen: &mut Pen<'_, '_>,
    seat: Id<Seat>,
    mandate: Id<Mandate>,
    capacity: Capacity,
    office: Office,
) -> Result<(), Stop> {
    let new = NewTenure { mandate, capacity, office, since: day("2022-01-01"), term_ends: None };
    seat::install(pen, seat, new).map(drop)
}

fn seats(pen: &mut Pen<'_, '_>, body: Id<Body>, count: u32) -> Result<Vec<Id<Seat>>, Stop> {
    let class = NewClass { code: "city".into(), name: words("Cities"), votes: true, position: 1 };
    let class = seat::class(pen, body, class)?;
    seat::add_many(pen, body, NewSeats { class, section: None, count, weight: 1, since: day("2020-01-01") })
}

fn found(pen: &mut Pen<'_, '_>, public: bool) -> Result<World, Stop> {
    network::found(pen)?;
    let body = council(pen, "world-council", public)?;
    set(pen, body, Notice { days: 30 })?;
    set(pen, body, Deputy { votes_when_absent: true })?;
    set(pen, body, CheckIn { by_oneself: true })?;
    set(pen, body, statute::Standing { may_vote: vec![Standing::Good] })?;
    statute::enact_rule(pen, body, &rule(), true, day("2020-01-01"))?;
    let seats = seats(pen, body, 5)?;
    let amina = mayor(pen, "Amina", Lang::Fr, Standing::Good)?;
    let bruno = mayor(pen, "Bruno", Lang::Es, Standing::Good)?;
    let chen = mayor(pen, "Chen", Lang::En, Standing::Arrears)?;
    let dara = mayor(pen, "Dara", Lang::Ar, Standing::Good)?;
    install(pen, seats[0], amina.mandate, Capacity::Titular, Office::Chair)?;
    install(pen, seats[0], dara.mandate, Capacity::Deputy, Office::Member)?;
    install(pen, seats[1], bruno.mandate, Capacity::Titular, Office::Member)?;
    install(pen, seats[2], chen.mandate, Capacity::Titular, Office::Member)?;
    install(pen, seats[3], bruno.mandate, Capacity::Deputy, Office::Member)?;
    Ok(World { body, seats, amina, bruno, chen, dara })
}

async fn world(open: testkit::Open, public: bool) -> (Test, World) {
    let t = open.house(&ROOMS).await;
    let world = t.write(move |pen| found(pen, public)).await.expect("a world");
    (t, world)
}

/// From ten in the morning until five in Rabat on a day.
fn plan(on: &str) -> Plan {
    Plan {
        name: words("Winter session").and(Lang::Fr, "Session d’hiver"),
        format: Format::Hybrid,
        venue: "City Hall, Rabat".into(),
        zone: "Africa/Casablanca".into(),
        starts_at: at(&format!("{on}T09:00:00Z")),
        ends_at: at(&format!("{on}T16:00:00Z")),
    }
}

fn item(title: &str) -> NewItem {
    NewItem { title: words(title), note: Localised::default() }
}

/// A meeting on 4 January 2027 with two items, planned on 23 November 2026.
async fn planned(t: &Test, w: &World) -> Id<Meeting> {
    let body = w.body;
    let planned = t.write(move |pen| {
        let meeting = meeting::create(pen, body, plan("2027-01-04"))?;
        agenda::add(pen, meeting, item("Water"))?;
        agenda::add(pen, meeting, item("Budget"))?;
        Ok(meeting)
    });
    planned.await.expect("planned")
}

async fn call(t: &Test, meeting: Id<Meeting>) -> Result<meeting::Called, Stop> {
    let house = Arc::clone(&t.house);
    t.write(move |pen| meeting::call(pen, &house, meeting)).await
}

/// A meeting that was called, and is opened on its day.
async fn opened(t: &Test, w: &World) -> Id<Meeting> {
    let meeting = planned(t, w).await;
    call(t, meeting).await.expect("called");
    t.clock.set(at("2027-01-04T08:50:00Z"));
    t.write(move |pen| meeting::open(pen, meeting)).await.expect("opened");
    meeting
}

fn refused(outcome: Result<impl std::fmt::Debug, Stop>) -> Vec<Refusal> {
    match outcome {
        Err(Stop::Refused(all)) => all,
        other => panic!("not refused: {other:?}"),
    }
}

fn codes(outcome: Result<impl std::fmt::Debug, Stop>) -> Vec<&'static str> {
    refused(outcome).into_iter().map(|refusal| refusal.code).collect()
}

fn lines(t: &Test, meeting: Id<Meeting>) -> Vec<Line> {
    t.read(|read| Ok(roll::of_meeting(read, meeting)?)).expect("a roll")
}

fn state(t: &Test, meeting: Id<Meeting>) -> meeting::MeetingState {
    t.read(|read| Ok(meeting::load(read, meeting)?)).expect("read").expect("a meeting")
}

fn mails(t: &Test) -> Vec<(String, String, String, String)> {
    let sql = "SELECT recipient, lang, subject, body FROM mail ORDER BY recipient, created_at, id";
    t.read(|read| Ok(read.all(sql, &[])?)).expect("mails")
}

fn ok(came: &Came) -> &str {
    assert_eq!(came.status, 200, "{}", came.body);
    &came.body
}

testkit::on_both!(
    async fn every_statement_and_every_list_prepares(open: testkit::Open) {
        let (t, _) = world(open, true).await;
        t.prepare_all();
        for sql in meeting::list_statements() {
            t.house.db.read(|read| read.prepare(&sql)).unwrap_or_else(|fault| panic!("{sql}: {fault}"));
        }
    }
);

testkit::on_both!(
    async fn a_call_that_is_too_late_names_the_earliest_day(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let body = w.body;
        let meeting =
            t.write(move |pen| meeting::create(pen, body, plan("2026-12-22"))).await.expect("planned");
        assert_eq!(codes(call(&t, meeting).await), ["governance-refusal-call-agenda"]);
        t.write(move |pen| agenda::add(pen, meeting, item("Water"))).await.expect("an item");
        let refusals = refused(call(&t, meeting).await);
        let refusal = refusals.first().expect("one");
        assert_eq!(refusal.code, "governance-refusal-notice");
        let l = t.house.locale(Lang::En);
        assert_eq!(
            l.refusal(refusal),
            "Too late: art.\u{a0}33 asks for 30 days between the call and the meeting, and there are 29 days. \
             The earliest day possible is 23 December 2026: change the plan."
        );
        assert!(mails(&t).is_empty() && state(&t, meeting).stage() == Stage::Draft, "nothing half done");

        t.write(move |pen| meeting::change(pen, meeting, 1, plan("2026-12-23"))).await.expect("moved");
        let called = call(&t, meeting).await.expect("in time");
        let verdict = called.verdict;
        assert_eq!((verdict.asked, verdict.given, verdict.article.as_str()), (30, 30, "art. 33"));
        assert_eq!(state(&t, meeting).notice, Some(verdict));
        assert_eq!(codes(call(&t, meeting).await), ["governance-refusal-meeting-called"]);
        // A meeting whose time changes is no longer called; one whose place changes is.
        let elsewhere = Plan { venue: "Elsewhere".into(), ..plan("2026-12-23") };
        t.write(move |pen| meeting::change(pen, meeting, 2, elsewhere)).await.expect("moved");
        assert_eq!(state(&t, meeting).stage(), Stage::Called);
        t.write(move |pen| meeting::change(pen, meeting, 3, plan("2027-01-04"))).await.expect("moved");
        assert_eq!(state(&t, meeting).stage(), Stage::Draft);
        let overtaken = t.write(move |pen| meeting::change(pen, meeting, 3, plan("2027-01-05"))).await;
        assert_eq!(codes(overtaken), ["governance-refusal-overtaken"]);
        t.verify();
    }
);

testkit::on_both!(
    async fn without_a_statute_on_notice_nothing_is_assumed(open: testkit::Open) {
        let (t, _) = world(open, true).await;
        let house = Arc::clone(&t.house);
        let outcome = t
            .write(move |pen| {
                let body = council(pen, "committee", true)?;
                let meeting = meeting::create(pen, body, plan("2027-01-04"))?;
                agenda::add(pen, meeting, item("Water"))?;
                meeting::call(pen, &house, meeting)
            })
            .await;
        assert_eq!(codes(outcome), ["governance-refusal-statute-missing"]);
    }
);

testkit::on_both!(
    async fn a_call_writes_to_everybody_in_their_own_language(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = planned(&t, &w).await;
        let called = call(&t, meeting).await.expect("called");
        assert_eq!((called.mailed, called.unreached), (3, vec![w.dara.person]));
        let letters = mails(&t);
        let to: Vec<(&str, &str)> =
            letters.iter().map(|(to, lang, ..)| (to.as_str(), lang.as_str())).collect();
        assert_eq!(
            to,
            [("amina@town.example", "fr"), ("bruno@town.example", "es"), ("chen@town.example", "en")]
        );
        let (_, _, subject, text) = &letters[0];
        assert!(subject.starts_with("world-council\u{a0}: réunion du 4 janvier 2027"), "{subject}");
        assert!(text.contains("Session d’hiver") && text.contains("1. Water\n2. Budget"), "{text}");
        assert!(text.contains("art.\u{a0}33 demande 30 jours"), "{text}");
        assert!(!text.contains('\u{2068}'), "no marks of direction in plain text");
        // The link leads, by one press, to the own page of this meeting, and opens nothing else.
        let link = text.lines().find_map(|line| line.split_once("/fr/links/")).expect("a link").1;
        let place = format!("/fr/links/{link}");
        assert!(ok(&t.get(&place).await).contains("Session d’hiver"));
        let entered = t.post(&place, None, &[]).await;
        assert_eq!((entered.status, entered.location), (303, format!("/fr/meetings/{meeting}/mine")));
        let cookie = entered.cookie.expect("a sign-in");
        let page = t.get_as(&format!("/fr/meetings/{meeting}/mine"), &cookie).await;
        assert!(ok(&page).contains("Oui, vous pouvez voter dans cette réunion."), "{}", page.body);
        // On a device of others one leaves by a press.
        assert!(page.body.contains(r#"action="/fr/sign-out""#), "{}", page.body);
        let body = w.body;
        let other =
            t.write(move |pen| meeting::create(pen, body, plan("2027-02-01"))).await.expect("another");
        assert_eq!(t.get_as(&format!("/fr/meetings/{other}/mine"), &cookie).await.status, 403);
        // Who chairs runs this meeting by it, and no other.
        assert_eq!(t.get_as(&format!("/fr/meetings/{meeting}/chair"), &cookie).await.status, 200);
        assert_eq!(t.get_as(&format!("/fr/meetings/{other}/chair"), &cookie).await.status, 403);
        // Written to again, the letter has another link, and nobody without a seat is written to.
        let house = Arc::clone(&t.house);
        let (person, dara) = (w.chen.person, w.dara.person);
        let reached = t
            .write(move |pen| {
                Ok((
                    meeting::invite(pen, &house, meeting, person)?,
                    meeting::invite(pen, &house, meeting, dara)?,
                ))
            })
            .await;
        assert_eq!(reached.expect("written"), (true, false));
        assert_eq!(mails(&t).len(), 4);
        t.verify();
    }
);

testkit::on_both!(
    async fn the_roll_tells_for_everybody_why_or_why_not(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = opened(&t, &w).await;
        let lines = lines(&t, meeting);
        let told = |line: &Line| {
            let Line { state: one, .. } = line;
            (one.person, one.capacity, one.entitled, one.stands_by, one.reasons.0.last().cloned())
        };
        let told: Vec<_> = lines.iter().map(told).collect();
        let article = || "art. 33".to_owned();
        let good = || Some(Reason::StandingGives { standing: Standing::Good, article: article() });
        let bars = Reason::StandingBars { standing: Standing::Arrears, article: article() };
        let (titular, deputy) = (Capacity::Titular, Capacity::Deputy);
        assert_eq!(
            told,
            [
                (Some(w.amina.person), titular, true, false, good()),
                (Some(w.dara.person), deputy, false, true, Some(Reason::StandsBy { article: article() })),
                (Some(w.bruno.person), titular, true, false, good()),
                (Some(w.chen.person), titular, false, false, Some(bars)),
                (None, titular, false, false, Some(Reason::SeatVacant)),
                (Some(w.bruno.person), deputy, false, false, Some(Reason::OtherSeat { number: 2 })),
                (None, titular, false, false, Some(Reason::SeatVacant)),
            ]
        );
        // The hash is that of the rows that the ledger's entry holds.
        let state = state(&t, meeting);
        let frozen = state.roll_hash.expect("a hash");
        let rows: Vec<String> = t
            .read(|read| {
                let sql = "SELECT r.bytes FROM ledger_row r JOIN ledger_batch b ON b.batch = r.batch
                           JOIN ledger_entry e ON e.seq = b.seq
                           WHERE e.kind = 'meeting.roll-frozen' ORDER BY r.n";
                let rows: Vec<Vec<u8>> = read.all(sql, &[])?;
                Ok(rows.into_iter().map(|row| String::from_utf8(row).expect("text")).collect())
            })
            .expect("rows");
        let after = |row: &String| -> serde_json::Value {
            let row: serde_json::Value = serde_json::from_str(row).expect("JSON");
            row.get("after").expect("a state").clone()
        };
        let again = serde_json::Value::Array(rows.iter().map(after).collect());
        let bytes = ledger::canonical::canonical(&again).expect("canonical");
        use sha2::Digest;
        assert_eq!(sha2::Sha256::digest(bytes).as_slice(), frozen.0.0);
        // Nobody is left without an answer.
        let why = |person| {
            t.read(|read| Ok(roll::why(read, meeting, &state, person, day("2027-01-04"))?)).expect("why")
        };
        assert!(matches!(why(w.chen.person), Why::Lines(lines) if !lines[0].entitled));
        assert!(matches!(why(w.bruno.person), Why::Lines(lines) if lines[0].entitled && lines.len() == 2));
        let stranger = t.write(|pen| mayor(pen, "Esi", Lang::En, Standing::Good)).await.expect("a mayor");
        assert!(matches!(why(stranger.person), Why::NoSeat));
        let last = w.seats[4];
        let came =
            t.write(move |pen| install(pen, last, stranger.mandate, Capacity::Titular, Office::Member)).await;
        came.expect("a seat");
        assert!(matches!(why(stranger.person), Why::CameLater { .. }));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_roll_is_frozen_anew_until_something_rests_on_it(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = planned(&t, &w).await;
        let freeze = || t.write(move |pen| roll::freeze(pen, meeting));
        assert_eq!(codes(freeze().await), ["governance-refusal-meeting-not-called"]);
        call(&t, meeting).await.expect("called");
        let first = freeze().await.expect("frozen");
        // Chen pays: the next roll has the vote, and the former one stays in the ledger.
        let member = w.chen.member;
        let paid =
            t.write(move |pen| members::set_standing(pen, member, Standing::Good, day("2026-11-23"), "paid"));
        paid.await.expect("in good standing");
        let second = freeze().await.expect("frozen anew");
        assert_ne!(first, second);
        let entitled = |t: &Test| lines(t, meeting).iter().filter(|line| line.state.entitled).count();
        assert_eq!(entitled(&t), 3);
        let entry = lines(&t, meeting)[0].id;
        t.write(move |pen| presence::check_in(pen, meeting, &[entry], Mode::InPerson))
            .await
            .expect("present");
        assert_eq!(codes(freeze().await), ["governance-refusal-roll-in-use"]);
        // Opening keeps the roll that was frozen before.
        t.clock.set(at("2027-01-04T09:00:00Z"));
        t.write(move |pen| meeting::open(pen, meeting)).await.expect("opened");
        assert_eq!(state(&t, meeting).roll_hash, Some(second));
        assert_eq!(codes(freeze().await), ["governance-refusal-meeting-opened"]);
        t.verify();
    }
);

fn electors_now(t: &Test, meeting: Id<Meeting>) -> Vec<tally::Elector> {
    let now = t.house.moment.now();
    t.read(|read| Ok(presence::electors(read, meeting, now, now, Reach::Anywhere)?)).expect("electors")
}

testkit::on_both!(
    async fn presence_makes_the_quorum_at_every_moment(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = planned(&t, &w).await;
        call(&t, meeting).await.expect("called");
        t.clock.set(at("2027-01-03T22:00:00Z"));
        let early = t.write(move |pen| meeting::open(pen, meeting)).await;
        assert_eq!(codes(early), ["governance-refusal-meeting-early"]);
        t.clock.set(at("2027-01-04T08:50:00Z"));
        t.write(move |pen| meeting::open(pen, meeting)).await.expect("opened");
        let entries: Vec<_> = lines(&t, meeting).iter().map(|line| line.id).collect();
        let (amina, dara, bruno, chen) = (entries[0], entries[1], entries[2], entries[3]);
        let counted = |t: &Test, moment: Instant| -> (u64, u64, bool) {
            let line = t.read(|read| {
                let state = meeting::load(read, meeting)?.expect("a meeting");
                Ok(presence::quorum_line(read, meeting, &state, moment, day("2027-01-04"))?)
            });
            match line.expect("a line") {
                QuorumLine::Set(line) => match line.asked.expect("a quorum").measured {
                    Measured::Heads(one) => (one.count.0, one.base.0, one.met),
                    Measured::Votes(_) => panic!("it counts heads"),
                },
                other => panic!("another line: {other:?}"),
            }
        };
        let now = |t: &Test| t.house.moment.now();
        assert_eq!(counted(&t, now(&t)), (0, 2, false));
        // Dara, who stands by, sits for Amina until she comes; Chen, who has no vote, counts for nothing.
        t.write(move |pen| presence::check_in(pen, meeting, &[dara, chen], Mode::InPerson))
            .await
            .expect("two came");
        let first = now(&t);
        assert_eq!(counted(&t, first), (1, 2, true));
        t.clock.pass(60);
        let came =
            t.write(move |pen| presence::check_in(pen, meeting, &[amina, bruno, amina], Mode::Remote)).await;
        assert_eq!(came.expect("two more"), 2);
        assert_eq!(counted(&t, now(&t)), (2, 2, true));
        let electors = electors_now(&t, meeting);
        let ids: Vec<String> = electors.into_iter().map(|elector| elector.id).collect();
        assert_eq!(ids, [amina.to_string(), bruno.to_string()]);
        // Coming again changes nothing; coming in the other way is leaving and coming.
        let again = t.write(move |pen| presence::check_in(pen, meeting, &[amina], Mode::Remote)).await;
        assert_eq!(again.expect("there already"), 0);
        t.write(move |pen| presence::check_in(pen, meeting, &[amina], Mode::InPerson)).await.expect("moved");
        assert_eq!(t.read(|read| Ok(presence::mode_of(read, amina)?)).expect("there"), Some(Mode::InPerson));
        t.clock.pass(60);
        t.write(move |pen| presence::check_out(pen, meeting, &[amina, dara, bruno])).await.expect("left");
        assert_eq!(counted(&t, now(&t)), (0, 2, false));
        // What was, can still be asked.
        assert_eq!(counted(&t, first), (1, 2, true));
        let seen = |reach| {
            let time = (first, now(&t));
            t.read(|read| Ok(presence::present_between(read, meeting, time, reach)?)).expect("seen").len()
        };
        // Bruno came from elsewhere alone.
        assert_eq!((seen(Reach::Anywhere), seen(Reach::Hall)), (4, 3));
        let foreign = Id::from_parts(Instant::from_micros(0), [0; 10]);
        let stranger = t.write(move |pen| presence::check_in(pen, meeting, &[foreign], Mode::Remote)).await;
        assert!(matches!(stranger, Err(Stop::Missing)));
        t.verify();
    }
);

testkit::on_both!(
    async fn people_enter_themselves_only_where_the_statutes_let_them(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = opened(&t, &w).await;
        let (bruno, body) = (w.bruno.person, w.body);
        let come = |mode| t.write(move |pen| presence::come(pen, meeting, bruno, mode));
        come(Mode::Remote).await.expect("here");
        let on_seat_two = lines(&t, meeting)[2].id;
        assert_eq!(
            t.read(|read| Ok(presence::mode_of(read, on_seat_two)?)).expect("there"),
            Some(Mode::Remote)
        );
        t.write(move |pen| presence::go(pen, meeting, bruno)).await.expect("gone");
        t.write(move |pen| {
            let new = NewStatute {
                terms: CheckIn { by_oneself: false }.into(),
                article: "rules 4".into(),
                example: false,
                since: day("2026-12-01"),
            };
            statute::enact(pen, body, new)
        })
        .await
        .expect("another statute");
        assert_eq!(codes(come(Mode::Remote).await), ["governance-refusal-presence-by-chair"]);
    }
);

testkit::on_both!(
    async fn a_proxy_counts_for_the_quorum_within_its_cap(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = opened(&t, &w).await;
        let entries: Vec<_> = lines(&t, meeting).iter().map(|line| line.id).collect();
        let (amina, bruno, chen) = (entries[0], entries[2], entries[3]);
        let give = |principal, holder| t.write(move |pen| proxy::give(pen, meeting, principal, holder));
        assert_eq!(codes(give(amina, chen).await), ["governance-refusal-proxy-holder"]);
        let given = give(amina, bruno).await.expect("given");
        assert_eq!(codes(give(amina, bruno).await), ["governance-refusal-proxy-given"]);
        assert_eq!(codes(give(bruno, amina).await), ["governance-refusal-proxy-holder-gave"]);
        t.write(move |pen| presence::check_in(pen, meeting, &[bruno], Mode::Remote)).await.expect("present");
        assert_eq!(electors_now(&t, meeting)[0].proxy, Some(bruno.to_string()));
        t.clock.pass(1);
        t.write(move |pen| proxy::withdraw(pen, given)).await.expect("withdrawn");
        assert_eq!(electors_now(&t, meeting)[0].proxy, None);
        let again = t.write(move |pen| proxy::withdraw(pen, given)).await;
        assert_eq!(codes(again), ["governance-refusal-proxy-withdrawn"]);
        t.verify();
    }
);

testkit::on_both!(
    async fn the_agenda_is_ordered_taken_up_and_closed(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = planned(&t, &w).await;
        let items = |t: &Test| t.read(|read| Ok(agenda::items(read, meeting)?)).expect("items");
        let ids: Vec<_> = items(&t).iter().map(|item| item.id).collect();
        let (water, budget) = (ids[0], ids[1]);
        t.write(move |pen| {
            let any = agenda::add(pen, meeting, item("Any other business"))?;
            agenda::place(pen, any, 1)?;
            agenda::change(pen, any, item("Opening"))?;
            let text = NewPaper { title: words("Figures"), body: words(&"Many words. ".repeat(4_000)) };
            let paper = agenda::add_paper(pen, budget, text)?;
            let removed = agenda::remove(pen, budget);
            assert_eq!(codes(removed), ["governance-refusal-item-used"]);
            agenda::change_paper(
                pen,
                paper,
                NewPaper { title: words("Figures"), body: words("Fewer words.") },
            )?;
            agenda::remove_paper(pen, paper)
        })
        .await
        .expect("an agenda");
        let titles =
            |t: &Test| items(t).iter().map(|item| item.title.plain(Lang::En).to_owned()).collect::<Vec<_>>();
        assert_eq!(titles(&t), ["Opening", "Water", "Budget"]);
        let closed = t.write(move |pen| agenda::take_up(pen, water)).await;
        assert_eq!(codes(closed), ["governance-refusal-meeting-not-open"]);
        call(&t, meeting).await.expect("called");
        t.clock.set(at("2027-01-04T08:50:00Z"));
        t.write(move |pen| {
            meeting::open(pen, meeting)?;
            agenda::take_up(pen, water)?;
            agenda::take_up(pen, budget)
        })
        .await
        .expect("taken up");
        let states = |t: &Test| items(t).iter().map(|item| item.state).collect::<Vec<_>>();
        assert_eq!(states(&t), [ItemState::Pending, ItemState::Done, ItemState::Current]);
        let public = format!("/en/meetings/{meeting}");
        let page = t.get(&public).await.body;
        let told =
            ["Opening <span class=\"badge plain\">passed over", "Budget <span class=\"badge good\">now"];
        assert!(told.iter().all(|told| page.contains(told)) && !page.contains("to come"), "{page}");
        // With nothing later to come, the chair is led back to what was passed over.
        let (_, chair) = t.signed_in("chair", None, Some(w.amina.person)).await;
        let entry = lines(&t, meeting)[0].id;
        t.write(move |pen| presence::check_in(pen, meeting, &[entry], Mode::InPerson))
            .await
            .expect("present");
        let page = t.get_as(&format!("{public}/chair"), &chair).await.body;
        assert!(page.contains("Next item: Item\u{a0}1: Opening</h2>"), "{page}");
        // One can go back, and what was taken up stays on the agenda.
        t.write(move |pen| agenda::settle(pen, water, ItemState::Current)).await.expect("again");
        assert_eq!(states(&t), [ItemState::Pending, ItemState::Current, ItemState::Done]);
        let gone = t.write(move |pen| agenda::remove(pen, budget)).await;
        assert_eq!(codes(gone), ["governance-refusal-item-begun"]);
        t.clock.pass(60);
        t.write(move |pen| meeting::close(pen, meeting)).await.expect("closed");
        assert_eq!(states(&t), [ItemState::Pending, ItemState::Done, ItemState::Done]);
        let page = t.get(&public).await.body;
        assert!(page.contains("Opening <span class=\"badge plain\">not taken up"), "{page}");
        assert_eq!(t.read(|read| Ok(presence::count(read, meeting)?)).expect("nobody"), 0);
        let late = t.write(move |pen| agenda::add(pen, meeting, item("Too late"))).await;
        assert_eq!(codes(late), ["governance-refusal-meeting-closed"]);
        t.verify();
    }
);

testkit::on_both!(
    async fn who_came_and_went_has_a_page_and_leaves_the_history_readable(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = opened(&t, &w).await;
        let all = lines(&t, meeting);
        let of = |mayor: Mayor| {
            all.iter().find(|line| line.state.person == Some(mayor.person)).expect("a line").id
        };
        let (amina, bruno) = (of(w.amina), of(w.bruno));
        let come = |entry, mode| t.write(move |pen| presence::check_in(pen, meeting, &[entry], mode));
        let leave = |entry| t.write(move |pen| presence::check_out(pen, meeting, &[entry]));
        for _ in 0..60 {
            come(bruno, Mode::InPerson).await.expect("came");
            t.clock.pass(30);
            leave(bruno).await.expect("left");
            t.clock.pass(30);
        }
        come(amina, Mode::Remote).await.expect("came");
        let stays = format!("/en/meetings/{meeting}/stays");
        let page = t.get(&stays).await;
        let page = ok(&page);
        assert!(page.contains("2 people came so far; one is here now.") && !page.contains("Chen"), "{page}");
        // Ten to nine UTC is ten to ten in Casablanca; the day is said once.
        let first = "<li>09:50 – 09:50, in the hall</li>";
        assert!(page.contains("Every stay on 4 January 2027, in the meeting’s own zone (+01)."), "{page}");
        assert_eq!(page.matches("in the hall").count(), 60, "{page}");
        assert!(page.contains(first) && page.contains("since ") && page.contains("remotely"), "{page}");
        let one = t.get(&format!("{stays}?q=amina")).await;
        assert!(ok(&one).contains("One person came") && !one.body.contains("Bruno"), "{}", one.body);
        let page = t.get(&format!("/en/meetings/{meeting}")).await.body;
        assert!(page.contains("The meeting was opened.") && page.contains(&stays), "{page}");
        assert!(!page.contains("Somebody came.") && !page.contains("Somebody left."), "{page}");
        // Where the meeting is not followed, its stays are not either.
        let body = w.body;
        t.write(move |pen| set(pen, body, PublicFollow { allowed: false })).await.expect("closed");
        assert_eq!(t.get(&stays).await.status, 403);
        t.verify();
    }
);

testkit::on_both!(
    async fn presence_is_taken_of_this_meetings_own_lines_only(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = opened(&t, &w).await;
        let body = w.body;
        let other = t
            .write(move |pen| {
                let other = meeting::create(pen, body, plan("2027-03-01"))?;
                agenda::add(pen, other, item("Water"))?;
                Ok(other)
            })
            .await
            .expect("another meeting");
        call(&t, other).await.expect("called");
        t.write(move |pen| roll::freeze(pen, other)).await.expect("frozen");
        let foreign = lines(&t, other)[0].id.to_string();
        let own = lines(&t, meeting)[0].id.to_string();
        let (_, secretary) = t.signed_in("nadia", Some((Role::Secretary, Some(body.uuid()))), None).await;
        let place = format!("/en/meetings/{meeting}/presence");
        let size = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
        for act in ["left", "in-person", "remote"] {
            let fields = [("act", act), ("entry", &own), ("entry", &foreign)];
            assert_eq!(t.post(&place, Some(&secretary), &fields).await.status, 404, "{act}");
        }
        assert_eq!(t.read(|read| Ok(ledger::size(read)?)).expect("a size"), size);
    }
);

testkit::on_both!(
    async fn a_motion_is_moved_seconded_and_changed_by_those_who_sit(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = opened(&t, &w).await;
        let text = |paragraphs: &[&str]| MotionText {
            item: None,
            title: words("On water"),
            paragraphs: Paragraphs(paragraphs.iter().map(|text| words(text)).collect()),
        };
        let (amina, bruno) = (w.amina.person, w.bruno.person);
        let stranger =
            t.write(|pen| mayor(pen, "Esi", Lang::En, Standing::Good)).await.expect("a mayor").person;
        let first = text(&["One.", "Two."]);
        let foreign = Tabling { text: first.clone(), movers: vec![stranger] };
        let tabled = t.write(move |pen| motion::table(pen, meeting, foreign)).await;
        assert_eq!(codes(tabled), ["governance-refusal-motion-seat"]);
        let own = Tabling { text: first.clone(), movers: vec![amina] };
        let id = t.write(move |pen| motion::table(pen, meeting, own)).await.expect("tabled");
        let second = |person| t.write(move |pen| motion::second(pen, id, person));
        assert_eq!(codes(second(amina).await), ["governance-refusal-motion-own"]);
        assert_eq!(codes(second(stranger).await), ["governance-refusal-motion-seat"]);
        second(bruno).await.expect("seconded");
        assert_eq!(codes(second(bruno).await), ["governance-refusal-motion-seconded"]);
        let change = |version, paragraphs: &[&str]| {
            let text = text(paragraphs);
            t.write(move |pen| motion::change(pen, id, version, text))
        };
        let long = "A long paragraph. ".repeat(330);
        change(1, &[&long, "Two.", "Three."]).await.expect("changed");
        assert_eq!(codes(change(1, &["Mine."]).await), ["governance-refusal-overtaken"]);
        let motion = t.read(|read| Ok(motion::load(read, id)?)).expect("read").expect("a motion");
        assert_eq!((motion.number, motion.state, motion.paragraphs.0.len()), (1, MotionStage::Tabled, 3));
        assert_eq!((motion.movers, motion.lapsed), (vec![amina], vec![bruno]));
        second(bruno).await.expect("seconded anew");
        t.write(move |pen| motion::put(pen, id)).await.expect("put");
        assert_eq!(codes(change(2, &["Later."]).await), ["governance-refusal-motion-put"]);
        t.write(move |pen| motion::put_back(pen, id)).await.expect("undecided");
        t.write(move |pen| motion::withdraw(pen, id)).await.expect("withdrawn");
        assert_eq!(codes(second(bruno).await), ["governance-refusal-motion-withdrawn"]);
        // Its whole history is there, although its words are longer than an entry.
        let history = t.read(|read| Ok(ledger::history(read, &id.into(), 20)?)).expect("history");
        let kinds: Vec<&str> = history.iter().map(|entry| entry.kind.as_str()).collect();
        let told = ["withdrawn", "put-back", "put", "seconded", "rewritten", "seconded", "tabled"]
            .map(|kind| format!("motion.{kind}"));
        assert_eq!(kinds, told);
        t.verify();
    }
);

testkit::on_both!(
    async fn who_lost_the_mandate_loses_the_seat_when_the_bureau_meets(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let (body, bruno) = (w.body, w.bruno);
        t.write(move |pen| {
            set(pen, body, SeatLoss::AtNextMeeting { of: "world-council".into() })?;
            mandate::end(pen, bruno.mandate, day("2026-11-01"), mandate::EndReason::Term)
        })
        .await
        .expect("the mandate ended");
        let meeting = planned(&t, &w).await;
        call(&t, meeting).await.expect("called");
        // Until the meeting the seat is kept, and its vote with it.
        let state = state(&t, meeting);
        let why = t
            .read(|read| Ok(roll::why(read, meeting, &state, bruno.person, day("2026-12-01"))?))
            .expect("why");
        let kept = Reason::SeatKept { ended: day("2026-11-01"), article: "art. 33".into() };
        assert!(matches!(why, Why::Lines(lines) if lines[0].entitled && lines[0].reasons.0.contains(&kept)));
        t.clock.set(at("2027-01-04T09:00:00Z"));
        t.write(move |pen| meeting::open(pen, meeting)).await.expect("opened");
        assert!(lines(&t, meeting).iter().all(|line| line.state.person != Some(bruno.person)));
        let state = t.read(|read| Ok(meeting::load(read, meeting)?)).expect("read").expect("a meeting");
        let why = t
            .read(|read| Ok(roll::why(read, meeting, &state, bruno.person, day("2027-01-04"))?))
            .expect("why");
        let Why::Ended { on, reason, article } = why else { panic!("another answer: {why:?}") };
        assert_eq!(
            (on, reason, article.as_deref()),
            (day("2027-01-04"), Some(EndReason::MandateLost), Some("art. 33"))
        );
        t.verify();
    }
);

testkit::on_both!(
    async fn a_mandate_is_not_corrected_away_from_under_a_seat_or_a_roll(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let correct = |mandate: Id<Mandate>, since: &str, until: Option<&str>| {
            let (since, until) = (day(since), until.map(day));
            let new = mandate::Correction { office: words("Mayoress"), since, until, source: None };
            let house = Arc::clone(&t.house);
            t.write(move |pen| mandate::correct(pen, &house, mandate, new))
        };
        // The seat was taken on 1 January 2022.
        let late = correct(w.bruno.mandate, "2022-01-02", None).await;
        assert_eq!(codes(late), ["governance-refusal-mandate-seat"; 2], "he holds two");
        correct(w.bruno.mandate, "2021-12-31", None).await.expect("earlier");
        opened(&t, &w).await;
        let gone = correct(w.bruno.mandate, "2021-12-31", Some("2026-12-31")).await;
        assert_eq!(codes(gone), ["governance-refusal-mandate-roll"; 2], "two lines");
        correct(w.bruno.mandate, "2021-12-01", Some("2027-01-05")).await.expect("the roll stands");
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let form = [("office-en", "Mayor"), ("since", "2021-12-01"), ("until", "2026-12-31"), ("source", "")];
        let place = format!("/en/mandates/{}/correction", w.bruno.mandate);
        let page = t.post(&place, Some(&admin), &form).await;
        assert!(page.status == 422 && page.body.contains("The frozen roll of “"), "{}", page.body);
        t.verify();
    }
);

testkit::on_both!(
    async fn five_thousand_lines_are_frozen_as_one_entry(open: testkit::Open) {
        let t = open.house(&ROOMS).await;
        let house = Arc::clone(&t.house);
        let meeting = t
            .write(move |pen| {
                network::found(pen)?;
                let body = council(pen, "assembly", true)?;
                set(pen, body, Notice { days: 0 })?;
                seats(pen, body, 5_000)?;
                let meeting = meeting::create(pen, body, plan("2026-11-23"))?;
                agenda::add(pen, meeting, item("Water"))?;
                meeting::call(pen, &house, meeting)?;
                meeting::open(pen, meeting)?;
                Ok(meeting)
            })
            .await
            .expect("a great assembly");
        assert_eq!(lines(&t, meeting).len(), 5_000);
        let page = t.get(&format!("/en/meetings/{meeting}/roll?page=50&show=others")).await;
        assert!(ok(&page).contains("0 of the 5,000 on the roll may vote."), "{}", page.body);
        t.verify();
    }
);

testkit::on_both!(
    async fn every_page_speaks_every_language(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = opened(&t, &w).await;
        let (amina, bruno) = (w.amina.person, w.bruno.person);
        let (motion, item, paper) = t
            .write(move |pen| {
                let item = agenda::items(pen.tx, meeting)?[0].id;
                let paper = agenda::add_paper(
                    pen,
                    item,
                    NewPaper { title: words("Figures"), body: words("One.\n\nTwo.") },
                )?;
                let text = MotionText {
                    item: Some(item),
                    title: words("On water"),
                    paragraphs: Paragraphs(vec![words("One.")]),
                };
                let motion = motion::table(pen, meeting, Tabling { text, movers: vec![bruno] })?;
                motion::second(pen, motion, amina)?;
                agenda::take_up(pen, item)?;
                presence::come(pen, meeting, bruno, Mode::Remote)?;
                let lines = roll::of_meeting(pen.tx, meeting)?;
                proxy::give(pen, meeting, lines[0].id, lines[2].id)?;
                Ok((motion, item, paper))
            })
            .await
            .expect("a busy meeting");
        let (_, chair) = t.signed_in("chair", Some((Role::Administrator, None)), Some(amina)).await;
        let m = format!("/meetings/{meeting}");
        let places = [
            "/".to_owned(),
            "/me".to_owned(),
            "/meetings".to_owned(),
            "/meetings?when=past".to_owned(),
            format!("/meetings?body={}", w.body),
            "/meetings/new".to_owned(),
            m.clone(),
            format!("/bodies/{}", w.body),
            format!("{m}/roll"),
            format!("{m}/roll?show=voting"),
            format!("{m}/chair"),
            format!("{m}/mine"),
            format!("{m}/mine/proxy"),
            format!("{m}/presence"),
            format!("{m}/presence?show=away&q=town"),
            format!("{m}/proxies"),
            format!("{m}/edit"),
            format!("{m}/call"),
            format!("{m}/opening"),
            format!("{m}/closure"),
            format!("{m}/letters"),
            format!("{m}/agenda/new"),
            format!("{m}/agenda/{item}"),
            format!("{m}/agenda/{item}/papers/new"),
            format!("{m}/papers/{paper}"),
            format!("{m}/papers/{paper}/edit"),
            format!("{m}/motions/new"),
            format!("/motions/{motion}"),
            format!("/motions/{motion}/edit"),
        ];
        for lang in Lang::ALL {
            for place in &places {
                let page = t.get_as(&format!("/{lang}{place}"), &chair).await;
                assert_eq!(page.status, 200, "/{lang}{place}: {}", page.body);
                let headings = page.body.matches("<h1").count();
                assert_eq!(headings, 1, "/{lang}{place}");
                assert!(!page.body.contains("governance-"), "/{lang}{place} shows a key: {}", page.body);
            }
        }
    }
);

testkit::on_both!(
    async fn the_chair_runs_the_meeting_from_one_screen(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let (_, secretary) =
            t.signed_in("secretary", Some((Role::Secretary, Some(w.body.uuid()))), None).await;
        let body = w.body.to_string();
        let fields = [
            ("body", body.as_str()),
            ("name-en", "Winter session"),
            ("format", "hybrid"),
            ("venue", "Rabat"),
            ("zone", "Africa/Casablanca"),
            ("starts", "2027-01-04T10:00"),
            ("ends", "2027-01-04T17:00"),
        ];
        // What was typed is still there when something is refused.
        let late = [("ends", "2027-01-04T09:00"), ("name-en", ""), ("name-fr", "Session")];
        let typed: Vec<(&str, &str)> = fields
            .iter()
            .filter(|(name, _)| *name != "ends" && *name != "name-en")
            .copied()
            .chain(late)
            .collect();
        let again = t.post("/en/meetings/new", Some(&secretary), &typed).await;
        assert_eq!(again.status, 422);
        assert!(
            again.body.contains("The meeting must end after it begins.")
                && again.body.contains(r#"value="Session""#)
        );
        let planned = t.post("/en/meetings/new", Some(&secretary), &fields).await;
        assert_eq!(planned.status, 303, "{}", planned.body);
        let chair = planned.location;
        let m = chair.trim_end_matches("/chair").to_owned();
        let page = || t.get_as(&chair, &secretary);
        let next = |body: &str| {
            let (_, rest) = body.split_once(r#"<h2 id="next" data-say>"#).expect("a next act");
            rest.split_once("</h2>").expect("its end").0.to_owned()
        };
        assert_eq!(next(ok(&page().await)), "Write the agenda");
        for title in ["Water", "Budget"] {
            let added = t.post(&format!("{m}/agenda/new"), Some(&secretary), &[("title-en", title)]).await;
            assert_eq!(added.status, 303, "{}", added.body);
        }
        assert_eq!(next(ok(&page().await)), "Call the meeting");
        // A visitor sees nothing of a draft.
        assert_eq!(t.get(&m).await.status, 403);
        // Nor does who sits in the body: it is of those who run it until it is called.
        let (_, seated) = t.signed_in("seated", None, Some(w.chen.person)).await;
        assert_eq!(t.get_as(&m, &seated).await.status, 403);
        assert_eq!(t.get_as(&format!("{m}/mine"), &seated).await.status, 403);
        let before = t.get_as(&format!("{m}/call"), &secretary).await;
        assert!(ok(&before).contains("3 people who hold a seat get a letter"), "{}", before.body);
        assert!(before.body.contains("Dara"));
        let called = t.post(&format!("{m}/call"), Some(&secretary), &[]).await;
        assert_eq!((called.status, called.location.as_str()), (303, chair.as_str()));
        let waits = page().await;
        assert_eq!(next(ok(&waits)), "Wait for 4 January 2027");
        assert!(waits.body.contains("The call is out: 3 letters were written."), "{}", waits.body);
        assert!(ok(&t.get(&m).await).contains("It begins on"));
        ok(&t.get_as(&m, &seated).await);
        t.clock.set(at("2027-01-04T08:55:00Z"));
        // A sign-in lasts thirty days.
        let (_, secretary) = t.signed_in("secretary", None, None).await;
        let page = || t.get_as(&chair, &secretary);
        assert_eq!(next(ok(&page().await)), "Open the meeting");
        assert_eq!(t.post(&format!("{m}/opening"), Some(&secretary), &[]).await.status, 303);
        assert_eq!(next(ok(&page().await)), "Take presence");
        let id: Id<Meeting> = Id::parse(m.rsplit('/').next().expect("an id")).expect("an id");
        let entries: Vec<String> = lines(&t, id).iter().map(|line| line.id.to_string()).collect();
        let taken = [("entry", entries[0].as_str()), ("entry", &entries[2]), ("act", "in-person")];
        assert_eq!(t.post(&format!("{m}/presence"), Some(&secretary), &taken).await.status, 303);
        let nobody = t.post(&format!("{m}/presence"), Some(&secretary), &[("act", "in-person")]).await;
        assert!(nobody.status == 422 && nobody.body.contains("Tick at least one person."));
        let open = page().await;
        assert_eq!(next(ok(&open)), "Next item: Item\u{a0}1: Water");
        assert!(
            open.body.contains(
                "Taking part: 2 of 2 who may vote. Needed: 1 (art.\u{a0}37). The quorum is reached."
            ),
            "{}",
            open.body
        );
        let items = t.read(|read| Ok(agenda::items(read, id)?)).expect("items");
        let take_up = |at: usize| format!("{m}/agenda/{}/state", items[at].id);
        assert_eq!(t.post(&take_up(0), Some(&secretary), &[("state", "current")]).await.status, 303);
        let mover = w.bruno.person.to_string();
        let item = items[0].id.to_string();
        let motion = [
            ("mover", mover.as_str()),
            ("item", &item),
            ("title-en", "On water"),
            ("paragraph-2-en", "Clean water."),
        ];
        let tabled = t.post(&format!("{m}/motions/new"), Some(&secretary), &motion).await;
        assert_eq!(tabled.status, 303, "{}", tabled.body);
        assert!(ok(&t.get(&tabled.location).await).contains("Clean water."));
        assert_eq!(next(ok(&page().await)), "Put to the vote: Motion\u{a0}1: On water");
        assert_eq!(
            t.post(&format!("{}/withdrawal", tabled.location), Some(&secretary), &[]).await.status,
            303
        );
        assert_eq!(next(ok(&page().await)), "Next item: Item\u{a0}2: Budget");
        assert_eq!(t.post(&take_up(1), Some(&secretary), &[("state", "current")]).await.status, 303);
        assert_eq!(next(ok(&page().await)), "Under way: Item\u{a0}2: Budget");
        // What is put while it is dealt with stands under it, unless somebody says otherwise.
        let form = t.get_as(&format!("{m}/motions/new"), &secretary).await.body;
        assert!(form.contains(&format!("value=\"{}\" selected", items[1].id)), "{form}");
        assert_eq!(t.post(&take_up(1), Some(&secretary), &[("state", "done")]).await.status, 303);
        assert_eq!(next(ok(&page().await)), "Close the meeting");
        assert_eq!(t.post(&format!("{m}/closure"), Some(&secretary), &[]).await.status, 303);
        assert_eq!(next(ok(&page().await)), "The meeting is over");
        // Nothing is run any more; what is left stays in reach.
        let over = t.get_as(&m, &secretary).await.body;
        assert!(over.contains(">The chair’s page</a>") && !over.contains("Run this meeting"), "{over}");
        t.verify();
    }
);

testkit::on_both!(
    async fn searching_within_a_form_keeps_all_that_was_typed(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = opened(&t, &w).await;
        let (_, secretary) =
            t.signed_in("secretary", Some((Role::Secretary, Some(w.body.uuid()))), None).await;
        let (amina, bruno) = (w.amina.person.to_string(), w.bruno.person.to_string());
        let new = format!("/en/meetings/{meeting}/motions/new");
        // Nobody is the mover of anything unless somebody chooses; a list of five needs no search.
        let first = t.get_as(&new, &secretary).await.body;
        assert!(first.contains(r#"<option value="" selected>Choose a person</option>"#), "{first}");
        assert!(!first.contains(r#"name="q""#), "{first}");
        let typed = [
            ("only-look", "yes"),
            ("q", "bruno"),
            ("mover", ""),
            ("title-en", "On water"),
            ("title-fr", "De l’eau"),
            ("paragraph-1-en", "Clean water.\r\nAnd cold."),
            ("paragraph-4-en", "For all."),
        ];
        let found = t.post(&new, Some(&secretary), &typed).await;
        assert_eq!(found.status, 200, "{}", found.body);
        for kept in [
            r#"value="bruno""#,
            r#"value="On water""#,
            r#"value="De l’eau""#,
            "\nClean water.\r\nAnd cold.</textarea>",
            "\nFor all.</textarea>",
            r#"name="paragraph-5-en""#,
            &format!(r#"<option value="{bruno}">"#),
        ] {
            assert!(found.body.contains(kept), "{kept}: {}", found.body);
        }
        assert!(!found.body.contains(&amina), "{}", found.body);
        assert!(!found.body.contains("class=\"errors\""), "{}", found.body);
        // Whoever is chosen stays chosen, whatever is searched next; nothing was tabled meanwhile.
        let chosen = [("only-look", "yes"), ("q", "nobody at all"), ("mover", bruno.as_str())];
        let kept = t.post(&new, Some(&secretary), &chosen).await.body;
        assert!(kept.contains(&format!(r#"<option value="{bruno}" selected>"#)), "{kept}");
        assert!(!t.get(&format!("/en/meetings/{meeting}")).await.body.contains("On water"));
        let motion =
            [("mover", bruno.as_str()), ("title-en", "On water"), ("paragraph-1-en", "Clean water.")];
        let tabled = t.post(&new, Some(&secretary), &motion).await;
        assert_eq!(tabled.status, 303, "{}", tabled.body);

        // Who seconds in the hall is entered by whoever runs the meeting; the mover is no choice.
        let seconder = format!("{}/seconder", tabled.location);
        assert!(ok(&t.get_as(&tabled.location, &secretary).await).contains(&seconder));
        let choice = ok(&t.get_as(&seconder, &secretary).await).to_owned();
        assert!(choice.contains(&amina) && !choice.contains(&bruno), "{choice}");
        let wrong = t.post(&seconder, Some(&secretary), &[("person", "")]).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(t.post(&seconder, Some(&secretary), &[("person", &amina)]).await.status, 303);
        assert!(ok(&t.get(&tabled.location).await).contains("Seconded by</dt><dd><a href"));

        // Presence: whoever is ticked stays on the list, whatever is searched.
        let presence = format!("/en/meetings/{meeting}/presence");
        let list = t.get_as(&presence, &secretary).await.body;
        let entry = |name: &str| {
            let before = list.split(&format!("<bdi>{name}</bdi>")).next().expect("a list");
            let id = before.rsplit(r#"name="entry" value=""#).next().expect("an entry");
            id.split('"').next().expect("an id").to_owned()
        };
        let (of_amina, of_bruno) = (entry("Amina"), entry("Bruno"));
        let search = [("only-look", "yes"), ("show", "all"), ("q", "bruno"), ("entry", of_amina.as_str())];
        let found = t.post(&presence, Some(&secretary), &search).await.body;
        assert!(found.contains(&format!(r#"value="{of_amina}" id="e-{of_amina}" checked>"#)), "{found}");
        assert!(found.contains(&format!(r#"value="{of_bruno}" id="e-{of_bruno}">"#)), "{found}");
        t.verify();
    }
);

testkit::on_both!(
    async fn a_meeting_is_followed_by_those_who_may(open: testkit::Open) {
        let (t, w) = world(open, false).await;
        let meeting = opened(&t, &w).await;
        let place = format!("/en/meetings/{meeting}");
        let (_, guest) = t.signed_in("guest", None, None).await;
        let (_, observer) = t.signed_in("observer", Some((Role::Observer, Some(w.body.uuid()))), None).await;
        let (_, chen) = t.signed_in("chen", None, Some(w.chen.person)).await;
        let (_, chair) = t.signed_in("amina", None, Some(w.amina.person)).await;
        let status = |place: String, cookie: String| {
            let t = &t;
            async move { t.get_as(&place, &cookie).await.status }
        };
        assert_eq!(t.get(&place).await.status, 403);
        assert!(!ok(&t.get("/en/meetings").await).contains("Winter session"));
        assert_eq!(status(place.clone(), guest.clone()).await, 403);
        for who in [&observer, &chen, &chair] {
            assert_eq!(status(place.clone(), who.clone()).await, 200);
            assert!(ok(&t.get_as("/en/meetings", who).await).contains("Winter session"));
        }
        // Chen may follow and sees why there is no vote; only the chair runs the meeting.
        let mine = t.get_as(&format!("{place}/mine"), &chen).await;
        assert!(ok(&mine).contains("No, you have no vote in this meeting."), "{}", mine.body);
        assert!(
            mine.body
                .contains("The member’s standing is “In arrears”; art.\u{a0}33 does not give it the vote."),
            "{}",
            mine.body
        );
        assert_eq!(status(format!("{place}/chair"), chen.clone()).await, 403);
        assert_eq!(status(format!("{place}/mine"), observer.clone()).await, 403);
        assert_eq!(status(format!("{place}/chair"), chair.clone()).await, 200);
        // The delegate says "I am here" with one press.
        let here = t.post(&format!("{place}/mine/presence"), Some(&chair), &[("mode", "in-person")]).await;
        assert_eq!(here.status, 303, "{}", here.body);
        assert!(
            ok(&t.get_as(&format!("{place}/mine"), &chair).await)
                .contains("You are entered as present (in the hall).")
        );
    }
);

testkit::on_both!(
    async fn a_public_body_s_statute_can_close_its_meetings(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = opened(&t, &w).await;
        let place = format!("/en/meetings/{meeting}");
        assert_eq!(t.get(&place).await.status, 200);
        let body = w.body;
        t.write(move |pen| set(pen, body, PublicFollow { allowed: false })).await.expect("closed");
        assert_eq!(t.get(&place).await.status, 403);
        assert!(!ok(&t.get("/en/meetings").await).contains("Winter session"));
        let api = t.get("/api/meetings").await;
        assert!(ok(&api).contains(r#""items":[]"#), "{}", api.body);
    }
);

testkit::on_both!(
    async fn what_was_done_in_public_stays_so_and_what_was_not_too(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let (body, first) = (w.body, opened(&t, &w).await);
        t.write(move |pen| meeting::close(pen, first)).await.expect("over");
        t.write(move |pen| set(pen, body, PublicFollow { allowed: false })).await.expect("closed");
        t.write(move |pen| set(pen, body, Notice { days: 0 })).await.expect("at once");
        let second = opened(&t, &w).await;
        t.write(move |pen| meeting::close(pen, second)).await.expect("over");
        let seen = async |meeting: Id<Meeting>| t.get(&format!("/en/meetings/{meeting}")).await.status;
        assert_eq!((seen(first).await, seen(second).await), (200, 403));
        t.write(move |pen| set(pen, body, PublicFollow { allowed: true })).await.expect("open again");
        assert_eq!((seen(first).await, seen(second).await), (200, 403));
        for list in ["/en/meetings?when=past", "/api/meetings", "/en/meetings.ics"] {
            let list = t.get(list).await;
            let holds = |meeting: Id<Meeting>| list.body.contains(&meeting.to_string());
            assert!(holds(first) && !holds(second), "{}", list.body);
        }
        t.verify();
    }
);

testkit::on_both!(
    async fn programs_get_the_same_facts(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let first = opened(&t, &w).await;
        let body = w.body;
        let house = Arc::clone(&t.house);
        let second = t
            .write(move |pen| {
                let meeting = meeting::create(pen, body, Plan { name: words("=1+1"), ..plan("2027-03-01") })?;
                agenda::add(pen, meeting, item("Water"))?;
                meeting::call(pen, &house, meeting)?;
                meeting::create(pen, body, plan("2027-04-01"))?;
                Ok(meeting)
            })
            .await
            .expect("another, and a draft");
        let json = |came: &Came| -> serde_json::Value { serde_json::from_str(ok(came)).expect("JSON") };
        let ids = |list: &serde_json::Value| -> Vec<String> {
            let items = list["items"].as_array().expect("items");
            items.iter().map(|item| item["id"].as_str().expect("an id").to_owned()).collect()
        };
        let all = json(&t.get("/api/meetings").await);
        assert_eq!(ids(&all), [first.to_string(), second.to_string()]);
        let page = json(&t.get("/api/meetings?limit=1").await);
        assert_eq!(ids(&page), [first.to_string()]);
        let cursor = page["next"].as_str().expect("more").to_owned();
        let page = json(&t.get(&format!("/api/meetings?limit=1&cursor={cursor}")).await);
        assert_eq!((ids(&page), page["next"].is_null()), (vec![second.to_string()], true));
        assert_eq!(ids(&json(&t.get("/api/meetings?when=past").await)), [""; 0]);
        // As of the day before it was opened the first was called only, and the second not at all.
        let then = json(&t.get("/api/meetings?as_of=2027-01-03").await);
        assert_eq!(
            (ids(&then), then["items"][0]["stage"].as_str()),
            (vec![first.to_string()], Some("called"))
        );
        assert!(then["items"][0]["roll_sha256"].is_null());
        for bad in ["?when=never", "?colour=red", "?cursor=x", "?limit=0"] {
            assert_eq!(t.get(&format!("/api/meetings{bad}")).await.status, 400, "{bad}");
        }
        assert_eq!(t.get("/api/meetings?body=nowhere").await.status, 404);
        let one = json(&t.get(&format!("/api/meetings/{first}")).await);
        assert_eq!(one["notice"]["given"], 42);
        assert_eq!(one["agenda"][1]["title"]["en"], "Budget");
        assert_eq!((&one["roll"]["entitled"], &one["roll"]["present"]), (&2.into(), &0.into()));
        assert_eq!(one["quorum"]["comparison"]["needed"], 1);
        let csv = t.get("/en/meetings.csv").await;
        let rows: Vec<&str> = ok(&csv).trim_end().split("\r\n").collect();
        assert_eq!(rows.len(), 3);
        assert!(rows[2].contains(",'=1+1,"), "a spreadsheet must not run it: {}", rows[2]);
        let file = json(&t.get("/en/meetings.json").await);
        assert_eq!(ids(&file), ids(&all));
        // The command writes what a scope allows, drafts never.
        let mut written = Vec::new();
        t.read(|read| Ok(meeting::export_csv(read, day("2027-01-04"), &Scope::All, Lang::En, &mut written)?))
            .expect("written");
        assert_eq!(String::from_utf8(written).expect("text"), csv.body);
    }
);

/// What a calendar says, unfolded, event by event: the properties by name.
fn events(calendar: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let plain = calendar.replace("\r\n ", "");
    let events = plain.split("BEGIN:VEVENT\r\n").skip(1);
    events
        .map(|event| {
            let lines = event.lines().take_while(|line| *line != "END:VEVENT");
            lines
                .map(|line| {
                    let (name, value) = line.split_once(':').expect("a property");
                    (name.split(';').next().expect("a name").to_owned(), value.to_owned())
                })
                .collect()
        })
        .collect()
}

testkit::on_both!(
    async fn calendars_show_what_is_called_and_cancel_what_is_moved(open: testkit::Open) {
        let (t, w) = world(open, true).await;
        let meeting = planned(&t, &w).await;
        assert!(events(ok(&t.get("/en/meetings.ics").await)).is_empty(), "a draft is nobody's to know");
        call(&t, meeting).await.expect("called");
        let came = t.get("/fr/meetings.ics").await;
        assert!(came.headers.contains(&("content-type".into(), "text/calendar; charset=utf-8".into())));
        let (all, id) = (events(ok(&came)), meeting.to_string());
        let says = |event: &std::collections::BTreeMap<String, String>, pairs: &[(&str, &str)]| {
            for (name, value) in pairs {
                assert_eq!(event.get(*name).map(String::as_str), Some(*value), "{name} of {event:?}");
            }
        };
        assert_eq!(all.len(), 1);
        let address = format!("{}/fr/meetings/{id}", t.house.settings.address);
        says(
            &all[0],
            &[
                ("UID", &id),
                ("SEQUENCE", "0"),
                ("STATUS", "CONFIRMED"),
                ("DTSTAMP", "20261123T100000Z"),
                ("DTSTART", "20270104T090000Z"),
                ("DTEND", "20270104T160000Z"),
                ("SUMMARY", "world-council: Session d’hiver"),
                ("LOCATION", "City Hall\\, Rabat"),
                ("URL", &address),
            ],
        );
        assert!(all[0]["DESCRIPTION"].contains("1. Water\\n2. Budget\\n"), "{}", all[0]["DESCRIPTION"]);

        // Moved, it is cancelled where it was, and its new time is not told before it is called anew.
        t.clock.pass(3600);
        t.write(move |pen| meeting::change(pen, meeting, 1, plan("2027-02-01"))).await.expect("moved");
        let moved = events(ok(&t.get("/fr/meetings.ics").await));
        assert_eq!(moved.len(), 1);
        says(
            &moved[0],
            &[
                ("UID", &id),
                ("SEQUENCE", "1"),
                ("STATUS", "CANCELLED"),
                ("DTSTAMP", "20261123T110000Z"),
                ("DTSTART", "20270104T090000Z"),
            ],
        );
        t.clock.pass(3600);
        call(&t, meeting).await.expect("called anew");
        let place = format!("/fr/bodies/{}/meetings.ics", w.body);
        let anew = events(ok(&t.get(&place).await));
        assert_eq!(anew.len(), 1);
        says(
            &anew[0],
            &[
                ("SEQUENCE", "1"),
                ("STATUS", "CONFIRMED"),
                ("DTSTAMP", "20261123T120000Z"),
                ("DTSTART", "20270201T090000Z"),
            ],
        );

        // A statute that closes the meetings closes the calendars; whoever may follow has them still.
        let body = w.body;
        t.write(move |pen| set(pen, body, PublicFollow { allowed: false })).await.expect("closed");
        let (_, chen) = t.signed_in("chen", None, Some(w.chen.person)).await;
        for place in ["/en/meetings.ics", &place] {
            assert!(events(ok(&t.get(place).await)).is_empty(), "{place}");
            assert_eq!(events(ok(&t.get_as(place, &chen).await)).len(), 1, "{place}");
        }
        t.verify();
    }
);

testkit::on_both!(
    async fn the_calendar_of_a_closed_body_is_its_own(open: testkit::Open) {
        let (t, w) = world(open, false).await;
        let meeting = planned(&t, &w).await;
        call(&t, meeting).await.expect("called");
        let place = format!("/en/bodies/{}/meetings.ics", w.body);
        assert_eq!(t.get(&place).await.status, 403);
        let (_, chair) = t.signed_in("amina", None, Some(w.amina.person)).await;
        assert_eq!(events(ok(&t.get_as(&place, &chair).await)).len(), 1);
        assert!(events(ok(&t.get("/en/meetings.ics").await)).is_empty());
    }
);
