//! Delegates to an assembly: named by their member, judged by the roll, voting as seat holders do; on both databases.

use base::{Day, Id, Instant, Lang, Localised, Refusal, Stop};
use governance::{
    agenda::{self, NewItem},
    ballot::{self, NewBallot},
    body::{self, Body, BodyKind, NewBody},
    delegation::{self, NewDelegation},
    meeting::{self, Format, Meeting, Plan},
    poll::{self, NewPoll},
    presence::{self, Mode},
    roll::{self, Line, Reason},
    statute::{self, CheckIn, Deputy, MandateAsked, NewStatute, Notice, Terms},
};
use network::{
    Mandate, Member, MemberKind, Person, Standing,
    mandate::{self, EndReason, NewMandate},
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
use tally::{Base, Choice, Fraction, Majority, Precedence, Rule, Threshold, Tie, Unit, V1, Verdict, Weights};
use testkit::Test;

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

fn set(pen: &mut Pen<'_, '_>, body: Id<Body>, terms: impl Into<Terms>) -> Result<(), Stop> {
    let (article, since) = ("art. 36".to_owned(), day("2020-01-01"));
    statute::enact(pen, body, NewStatute { terms: terms.into(), article, example: false, since }).map(drop)
}

fn rule() -> Rule {
    Rule {
        v: V1,
        article: "art. 38".into(),
        weights: Weights::Equal,
        quorum: None,
        presence: tally::PresentAt::During,
        majorities: vec![Majority {
            measure: Unit::Heads,
            base: Base::ForAndAgainst,
            threshold: Threshold::MoreThan(Fraction::new(1, 2)),
        }],
        tie: Tie::Fails,
        precedence: Precedence::Principal,
        proxy_cap: Some(0),
        show_of_hands: true,
        remote: true,
        abstention: true,
        live: false,
    }
}

/// A member with two people: a mayor, and a clerk whose mandate has ended.
#[derive(Debug, Clone, Copy)]
struct Town {
    member: Id<Member>,
    mayor: Id<Person>,
    mandate: Id<Mandate>,
    clerk: Id<Person>,
}

fn town(pen: &mut Pen<'_, '_>, name: &str, kind: MemberKind, standing: Standing) -> Result<Town, Stop> {
    let profile = Profile::new(kind, name.to_owned(), Country::from_code("SN").expect("a country"));
    let africa = section::of_code(pen.tx, "africa")?.expect("a section").id;
    let (identifiers, sections, joined) = (Vec::new(), vec![africa], day("2010-01-01"));
    let member =
        members::create(pen, NewMember { profile, identifiers, sections, standing: Some(standing), joined })?;
    let mut somebody = |role: &str, until: Option<Day>| {
        let details = Details {
            name: format!("{role} of {name}"),
            gender: Gender::Female,
            email: Some(format!("{role}@{name}.example").to_lowercase()),
            phone: None,
            lang: Lang::En,
        };
        let person = person::create(pen, details)?;
        let (office, since) = (words(role), day("2022-01-01"));
        let new = NewMandate { person, member, office, since, until, source: None };
        Ok::<_, Stop>((person, mandate::begin(pen, new)?))
    };
    let (mayor, mandate) = somebody("Mayor", None)?;
    let (clerk, _) = somebody("Clerk", Some(day("2024-01-01")))?;
    Ok(Town { member, mayor, mandate, clerk })
}

/// An assembly called for 11 January 2027, in which towns and regions have one vote each. Of its members Abay and Bari
/// are in good standing, Cori is in arrears, Deli is an associate.
#[derive(Debug, Clone, Copy)]
struct World {
    body: Id<Body>,
    meeting: Id<Meeting>,
    abay: Town,
    bari: Town,
    cori: Town,
    deli: Town,
}

fn assembly(pen: &mut Pen<'_, '_>) -> Result<Id<Body>, Stop> {
    network::found(pen)?;
    let new = NewBody {
        code: "general-assembly".into(),
        kind: BodyKind::GeneralAssembly,
        name: words("General Assembly"),
        purpose: words("To decide"),
        parent: None,
        public: true,
        since: day("2020-01-01"),
        position: 1,
    };
    let body = body::create(pen, new)?;
    set(pen, body, Notice { days: 30 })?;
    set(pen, body, Deputy { votes_when_absent: true })?;
    set(pen, body, CheckIn { by_oneself: true })?;
    set(pen, body, statute::Standing { may_vote: vec![Standing::Good] })?;
    statute::enact_rule(pen, body, &rule(), false, day("2020-01-01"))?;
    Ok(body)
}

fn says() -> statute::Delegation {
    statute::Delegation {
        kinds: vec![MemberKind::LocalGovernment, MemberKind::RegionalGovernment],
        days_before: 7,
        delegate: MandateAsked::Must,
        substitute: MandateAsked::Should,
    }
}

fn plan(on: &str) -> Plan {
    Plan {
        name: words("Assembly of Rabat"),
        format: Format::Hybrid,
        venue: "City Hall, Rabat".into(),
        zone: "Africa/Casablanca".into(),
        starts_at: at(&format!("{on}T09:00:00Z")),
        ends_at: at(&format!("{on}T16:00:00Z")),
    }
}

async fn world(open: testkit::Open) -> (Test, World) {
    let t = open.house(&ROOMS).await;
    let made = t.write(|pen| {
        let body = assembly(pen)?;
        set(pen, body, says())?;
        let local = MemberKind::LocalGovernment;
        let abay = town(pen, "Abay", local, Standing::Good)?;
        let bari = town(pen, "Bari", MemberKind::RegionalGovernment, Standing::Good)?;
        let cori = town(pen, "Cori", local, Standing::Arrears)?;
        let deli = town(pen, "Deli", MemberKind::Associate, Standing::Good)?;
        let meeting = meeting::create(pen, body, plan("2027-01-11"))?;
        agenda::add(pen, meeting, NewItem { title: words("Water"), note: Localised::default() })?;
        Ok(World { body, meeting, abay, bari, cori, deli })
    });
    let w = made.await.expect("a world");
    (t, w)
}

async fn call(t: &Test, meeting: Id<Meeting>) -> meeting::Called {
    let house = Arc::clone(&t.house);
    t.write(move |pen| meeting::call(pen, &house, meeting)).await.expect("called")
}

async fn name(
    t: &Test,
    meeting: Id<Meeting>,
    member: Id<Member>,
    delegate: Id<Person>,
    substitute: Option<Id<Person>>,
) -> Result<(), Stop> {
    let house = Arc::clone(&t.house);
    let new = NewDelegation { delegate, substitute };
    t.write(move |pen| delegation::name(pen, &house, meeting, member, new)).await.map(drop)
}

fn codes(outcome: Result<impl std::fmt::Debug, Stop>) -> Vec<&'static str> {
    match outcome {
        Err(Stop::Refused(all)) => all.into_iter().map(|Refusal { code, .. }| code).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

fn lines(t: &Test, meeting: Id<Meeting>) -> Vec<Line> {
    t.read(|read| Ok(roll::of_meeting(read, meeting)?)).expect("a roll")
}

fn mails(t: &Test) -> Vec<(String, String)> {
    let sql = "SELECT recipient, body FROM mail ORDER BY recipient, created_at, id";
    t.read(|read| Ok(read.all(sql, &[])?)).expect("mails")
}

testkit::on_both!(
    async fn every_list_prepares(open: testkit::Open) {
        let t = open.house(&ROOMS).await;
        let all = delegation::list_statements();
        assert_eq!(all.len(), 32);
        for sql in all {
            t.house.db.read(|read| read.prepare(&sql)).unwrap_or_else(|fault| panic!("{sql}: {fault}"));
        }
    }
);

testkit::on_both!(
    async fn naming_until_the_day_itself_ends_with_the_opening(open: testkit::Open) {
        let (t, w) = world(open).await;
        t.write(move |pen| set(pen, w.body, statute::Delegation { days_before: 0, ..says() }))
            .await
            .expect("enacted");
        call(&t, w.meeting).await;
        let page = t.get(&format!("/en/meetings/{}/delegations", w.meeting)).await.body;
        assert!(page.contains("until the meeting opens on 11 January 2027"), "{page}");
        assert!(!page.contains("until the end of"), "{page}");
    }
);

testkit::on_both!(
    async fn a_focal_point_names_and_the_substitute_votes_while_the_delegate_is_away(open: testkit::Open) {
        let (t, w) = world(open).await;
        let (meeting, abay) = (w.meeting, w.abay);
        let over = Some((Role::FocalPoint, Some(abay.member.uuid())));
        let (_, focal) = t.signed_in("focal", over, None).await;
        let (_, secretary) =
            t.signed_in("secretary", Some((Role::Secretary, Some(w.body.uuid()))), None).await;
        let form = format!("/en/meetings/{meeting}/delegations/{}", abay.member);
        // Before the call nobody but those who run the body knows of the meeting.
        assert_eq!(t.get_as(&form, &focal).await.status, 403);
        let early = t.get_as(&form, &secretary).await;
        assert!(early.status == 200 && early.body.contains("not been called"), "{}", early.body);
        let called = call(&t, meeting).await;
        assert_eq!((called.mailed, called.asked), (0, 1));
        let asked = mails(&t);
        assert!(asked[0].1.contains("4 January 2027") && asked[0].1.contains(&form), "{asked:?}");

        let both = [("delegate", abay.mayor.to_string()), ("substitute", abay.clerk.to_string())];
        let both = both.each_ref().map(|(field, value)| (*field, value.as_str()));
        let nobody = t.post(&form, Some(&focal), &[("delegate", ""), ("substitute", "")]).await;
        assert_eq!(nobody.status, 422);
        let elsewhere = form.replace(&abay.member.to_string(), &w.bari.member.to_string());
        assert_eq!(t.post(&elsewhere, Some(&focal), &both).await.status, 403);
        let done = t.post(&form, Some(&focal), &both).await;
        assert_eq!((done.status, done.location), (303, format!("/en/members/{}", abay.member)));
        let written: Vec<String> = mails(&t).into_iter().map(|(to, _)| to).collect();
        assert_eq!(written[0..1], ["clerk@abay.example"]);
        assert!(written.contains(&"mayor@abay.example".to_owned()), "{written:?}");

        let page = t.get(&format!("/en/meetings/{meeting}")).await.body;
        assert!(
            page.contains(
                "3 members have a vote by their kind; 1 has named its delegate, 2 have named nobody yet."
            ),
            "{page}"
        );
        let panel = t.get_as(&format!("/en/members/{}", abay.member), &focal).await.body;
        for told in ["Named for assemblies", "Mayor of Abay", "Clerk of Abay", "without a mandate", &form] {
            assert!(panel.contains(told), "{told}: {panel}");
        }
        let missing = t.get(&format!("/en/meetings/{meeting}/delegations?show=missing")).await.body;
        assert!(missing.contains("Bari") && missing.contains("Cori"), "{missing}");
        assert!(!missing.contains("Abay") && !missing.contains("Deli"), "{missing}");
        let found = t.get_as(&format!("/en/meetings/{meeting}/delegations?q=aba"), &secretary).await.body;
        assert!(found.contains(&form) && !found.contains("Bari"), "{found}");

        // The day has come: the mayor is away, the clerk is there and votes, on the line of the member.
        t.clock.set(at("2027-01-11T09:00:00Z"));
        t.write(move |pen| meeting::open(pen, meeting)).await.expect("opened");
        let roll = lines(&t, meeting);
        assert_eq!(roll.len(), 4);
        assert_eq!((roll[0].state.person, roll[0].state.entitled), (Some(abay.mayor), true));
        assert_eq!((roll[1].state.person, roll[1].state.stands_by), (Some(abay.clerk), true));
        assert!(roll[1].state.reasons.0.contains(&Reason::MandateAdvised { article: "art. 36".into() }));
        assert_eq!((roll[2].state.member, roll[2].state.entitled), (Some(w.bari.member), false));
        assert!(roll[2].state.reasons.0.contains(&Reason::NoDelegate));
        let poll = t
            .write(move |pen| {
                let question = words("Shall we meet again?");
                let poll = poll::draft(pen, meeting, NewPoll { motion: None, question, rule_of: None })?;
                poll::open(pen, poll)?;
                Ok(poll)
            })
            .await
            .expect("a poll");
        let cast = |line: usize, choice| {
            let (elector, caster) = (roll[line].id, roll[line].id);
            t.write(move |pen| {
                ballot::cast(pen, poll, NewBallot { elector, caster, choice, key: String::new() })
            })
        };
        cast(1, Choice::For).await.expect("the substitute's ballot");
        // One member, one vote: the delegate comes too late for this poll.
        let entry = roll[0].id;
        t.write(move |pen| presence::check_in(pen, meeting, &[entry], Mode::InPerson)).await.expect("there");
        assert_eq!(codes(cast(0, Choice::Against).await), ["governance-refusal-ballot-seat-voted"]);
        assert_eq!(codes(cast(2, Choice::For).await), ["governance-refusal-ballot-not-entitled"]);
        let outcome = t.write(move |pen| poll::close(pen, poll)).await.expect("closed");
        assert_eq!((outcome.verdict, outcome.entitled.heads.0), (Verdict::Carried, 1));

        let (_, clerk) = t.signed_in("clerk", None, Some(abay.clerk)).await;
        let (_, focal) = t.signed_in("focal-again", over, None).await;
        let role = Some((Role::Secretary, Some(w.body.uuid())));
        let (_, secretary) = t.signed_in("secretary-again", role, None).await;
        for lang in Lang::ALL {
            for (place, who) in [
                (format!("/{lang}/meetings/{meeting}/roll"), ""),
                (format!("/{lang}/meetings/{meeting}/delegations"), ""),
                (format!("/{lang}/meetings/{meeting}"), ""),
                (format!("/{lang}/members/{}", abay.member), ""),
                (format!("/{lang}/bodies/{}", w.body), ""),
                (format!("/{lang}/polls/{poll}"), ""),
                (format!("/{lang}/meetings/{meeting}/mine"), clerk.as_str()),
                (format!("/{lang}/meetings/{meeting}/presence"), secretary.as_str()),
                (format!("/{lang}/polls/{poll}/hands"), secretary.as_str()),
                (format!("/{lang}{}", form.trim_start_matches("/en")), focal.as_str()),
            ] {
                let came = t.get_as(&place, who).await;
                assert_eq!(came.status, 200, "{place}: {}", came.body);
                assert!(!came.body.contains("governance-"), "{place} shows a key: {}", came.body);
            }
        }
        let votes = t.get(&format!("/en/polls/{poll}")).await.body;
        assert!(votes.contains("Clerk of Abay") && votes.contains("1 elector"), "{votes}");
        t.verify();
    }
);

testkit::on_both!(
    async fn whom_the_statutes_do_not_admit_is_refused_with_the_reason(open: testkit::Open) {
        let (t, w) = world(open).await;
        let (m, abay, bari, cori, deli) = (w.meeting, w.abay, w.bari, w.cori, w.deli);
        let early = name(&t, m, abay.member, abay.mayor, None).await;
        assert_eq!(codes(early), ["governance-refusal-meeting-not-called"]);
        call(&t, m).await;
        let clerk = name(&t, m, abay.member, abay.clerk, Some(abay.clerk)).await;
        assert_eq!(
            codes(clerk),
            ["governance-refusal-delegation-mandate", "governance-refusal-delegation-same"]
        );
        let stranger = name(&t, m, abay.member, bari.mayor, None).await;
        assert_eq!(codes(stranger), ["governance-refusal-delegation-unknown"]);
        let associate = name(&t, m, deli.member, deli.mayor, None).await;
        assert_eq!(codes(associate), ["governance-refusal-delegation-kind"]);
        // Arrears do not keep a member from naming: it may still pay.
        name(&t, m, cori.member, cori.mayor, None).await.expect("named");
        name(&t, m, abay.member, abay.mayor, None).await.expect("named");
        name(&t, m, abay.member, abay.mayor, None).await.expect("the same once more");
        name(&t, m, abay.member, abay.mayor, Some(abay.clerk)).await.expect("changed");
        let member = cori.member;
        t.write(move |pen| delegation::withdraw(pen, m, member)).await.expect("withdrawn");
        name(&t, m, member, cori.mayor, None).await.expect("named anew");
        let kinds = |member: Id<Member>| {
            let all = t.read(|read| Ok(ledger::history(read, &member.into(), 20)?)).expect("history");
            all.into_iter().map(|one| one.kind).filter(|one| one.starts_with("dele")).collect::<Vec<_>>()
        };
        assert_eq!(kinds(abay.member), ["delegation.changed", "delegation.named"]);
        assert_eq!(kinds(cori.member), ["delegation.named", "delegation.withdrawn", "delegation.named"]);

        // The last day ends in the meeting's zone, which is an hour ahead.
        t.clock.set(at("2027-01-04T22:59:59Z"));
        name(&t, m, bari.member, bari.mayor, None).await.expect("in time");
        t.clock.set(at("2027-01-04T23:00:00Z"));
        let late = name(&t, m, bari.member, bari.mayor, Some(bari.clerk)).await;
        assert_eq!(codes(late), ["governance-refusal-delegation-late"]);

        // The mandate ends before the day, and the member in arrears stays so.
        let mandate = bari.mandate;
        t.write(move |pen| mandate::end(pen, mandate, day("2027-01-05"), EndReason::Resigned))
            .await
            .expect("ended");
        t.clock.set(at("2027-01-11T09:00:00Z"));
        t.write(move |pen| meeting::open(pen, m)).await.expect("opened");
        let told: Vec<(bool, bool)> =
            lines(&t, m).iter().map(|line| (line.state.entitled, line.state.stands_by)).collect();
        assert_eq!(told, [(true, false), (false, true), (false, false), (false, false)]);
        let roll = t.get(&format!("/en/meetings/{m}/roll")).await.body;
        assert!(roll.contains("Holds no political mandate in the member on the day of the roll"), "{roll}");
        assert!(roll.contains("In arrears") && roll.contains("does not give it the vote"), "{roll}");
        t.verify();
    }
);

testkit::on_both!(
    async fn where_no_statute_lets_members_name_nobody_is_named(open: testkit::Open) {
        let t = open.house(&ROOMS).await;
        let made = t.write(|pen| {
            let body = assembly(pen)?;
            let abay = town(pen, "Abay", MemberKind::LocalGovernment, Standing::Good)?;
            let meeting = meeting::create(pen, body, plan("2027-01-11"))?;
            agenda::add(pen, meeting, NewItem { title: words("Water"), note: Localised::default() })?;
            Ok((body, meeting, abay))
        });
        let (body, meeting, abay) = made.await.expect("a world");
        call(&t, meeting).await;
        let named = name(&t, meeting, abay.member, abay.mayor, None).await;
        assert_eq!(codes(named), ["governance-refusal-statute-missing"]);
        assert_eq!(t.get(&format!("/en/meetings/{meeting}/delegations")).await.status, 404);
        let page = t.get(&format!("/en/bodies/{body}")).await.body;
        assert!(page.contains("Delegates of the members"), "what is not set is told: {page}");
    }
);

/// Fills the tables of members, people, mandates and delegations with `count` of each, in a few statements.
fn crowd(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, count: u32) -> Result<(), Stop> {
    let (mut towns, mut standings, mut people, mut mandates, mut named) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for n in 0..count {
        let (member, person): (Id<Member>, Id<Person>) = (pen.id(), pen.id());
        let (mandate, delegation): (Id<Mandate>, Id<delegation::Delegation>) = (pen.id(), pen.id());
        let sort = n.to_be_bytes().to_vec();
        let empty = Localised::default();
        let kind = MemberKind::LocalGovernment;
        let key = || sort.clone();
        let town = format!("Town {n}");
        towns.push(
            db::params![member, 1, kind, town, &empty, "SN", "2010-01-01", key(), key(), key(), key()]
                .to_vec(),
        );
        standings.push(db::params![member, Standing::Good, "2010-01-01", ""].to_vec());
        people.push(
            db::params![person, 1, format!("Mayor {n}"), Gender::Unknown, "en", key(), key(), key(), key()]
                .to_vec(),
        );
        mandates.push(db::params![mandate, person, member, words("Mayor"), "2022-01-01"].to_vec());
        named.push(db::params![delegation, meeting, member, person, "2026-11-23"].to_vec());
    }
    let sorts = ["sort_en", "sort_fr", "sort_es", "sort_ar"];
    let town = [&["id", "version", "kind", "name", "names", "country", "joined"][..], &sorts].concat();
    let one = [&["id", "version", "name", "gender", "lang"][..], &sorts].concat();
    pen.tx.insert_many("member", &town, &towns)?;
    pen.tx.insert_many("standing", &["member", "standing", "since", "reason"], &standings)?;
    pen.tx.insert_many("person", &one, &people)?;
    pen.tx.insert_many("mandate", &["id", "person", "member", "office", "since"], &mandates)?;
    pen.tx.insert_many("delegation", &["id", "meeting", "member", "delegate", "named_on"], &named)?;
    Ok(())
}

/// How a database goes about a statement, whatever its values; on PostgreSQL a whole table is read only where no index
/// serves.
fn plan_of(pen: &mut Pen<'_, '_>, postgres: bool, sql: &str) -> Result<String, Stop> {
    let values = (1..=20).rev().find(|n| sql.contains(&format!("?{n}"))).unwrap_or(0);
    if !postgres {
        let none = vec![db::Value::Null; values];
        let steps: Vec<(i64, i64, i64, String)> = pen.tx.all(&format!("EXPLAIN QUERY PLAN {sql}"), &none)?;
        return Ok(steps.into_iter().map(|(.., step)| step).collect::<Vec<_>>().join("\n"));
    }
    let none = vec!["NULL"; values].join(", ");
    let none = if values == 0 { none } else { format!("({none})") };
    for set in ["SET LOCAL plan_cache_mode = force_generic_plan", "SET LOCAL enable_seqscan = off"] {
        pen.tx.exec(set, &[])?;
    }
    pen.tx.exec(&format!("PREPARE planned AS {}", sql.replace('?', "$")), &[])?;
    let steps: Vec<String> = pen.tx.all(&format!("EXPLAIN EXECUTE planned{none}"), &[])?;
    pen.tx.exec("DEALLOCATE planned", &[])?;
    Ok(steps.join("\n"))
}

/// The statements that a ballot of somebody who checks in by voting runs, and that the page answered to it reads.
const OF_A_BALLOT: [&str; 22] = [
    "FACTS",
    "LINE",
    "TWIN",
    "HOLDER_AT",
    "PROXIES_HELD",
    "ASKED",
    "LATEST",
    "OF_FORM",
    "OTHERS",
    "COUNT_UP",
    "PLACE",
    "KNOWN",
    "OPEN_OF_ENTRY",
    "END_PRESENCE",
    "ENTRY",
    "OF_PERSON",
    "SHOWN_OF_PERSON",
    "SHOWN_ENTRY",
    "OPEN_IN",
    "TURNOUT",
    "NAMES",
    "IN_FORCE",
];

testkit::on_both!(
    async fn a_ballot_among_five_thousand_reads_its_own_lines_only(open: testkit::Open) {
        let postgres = open.database().is_some();
        let t = open.house(&ROOMS).await;
        let house = Arc::clone(&t.house);
        let made = t.write(move |pen| {
            let body = assembly(pen)?;
            set(pen, body, says())?;
            let meeting = meeting::create(pen, body, Plan { format: Format::Remote, ..plan("2026-12-24") })?;
            agenda::add(pen, meeting, NewItem { title: words("Water"), note: Localised::default() })?;
            meeting::call(pen, &house, meeting)?;
            crowd(pen, meeting, 5_000)?;
            Ok(meeting)
        });
        let meeting = made.await.expect("a great assembly");
        t.clock.set(at("2026-12-24T09:00:00Z"));
        let poll = t
            .write(move |pen| {
                meeting::open(pen, meeting)?;
                let question = words("Shall we meet again?");
                let poll = poll::draft(pen, meeting, NewPoll { motion: None, question, rule_of: None })?;
                poll::open(pen, poll)?;
                Ok(poll)
            })
            .await
            .expect("an open poll");
        let roll = lines(&t, meeting);
        assert_eq!(roll.iter().filter(|line| line.state.entitled).count(), 5_000);
        let voters: Vec<_> = roll.iter().map(|line| line.id).collect();
        let all = voters.clone();
        t.write(move |pen| {
            for voter in all {
                let new =
                    NewBallot { elector: voter, caster: voter, choice: Choice::For, key: String::new() };
                ballot::cast(pen, poll, new)?;
            }
            Ok(())
        })
        .await
        .expect("five thousand ballots");
        let turnout = t.read(|read| Ok(poll::turnout(read, poll)?)).expect("turnout");
        assert_eq!((turnout.voted, turnout.entitled), (5_000, 5_000));
        let statements = governance::ROOM.statements.iter().flat_map(|room| *room);
        let of_a_ballot: Vec<_> = statements.filter(|(name, _)| OF_A_BALLOT.contains(name)).collect();
        assert!(of_a_ballot.len() >= OF_A_BALLOT.len(), "{of_a_ballot:?}");
        let plans = t.write(move |pen| {
            of_a_ballot.into_iter().map(|(name, sql)| Ok((*name, plan_of(pen, postgres, sql)?))).collect()
        });
        let plans: Vec<(&str, String)> = plans.await.expect("plans");
        // What SQLite calls `o` is a subquery of one row at the most; a constant row is no table.
        let is_whole = |line: &&str| {
            let line = line.trim();
            line.contains("Seq Scan on")
                || line.starts_with("SCAN ") && !["SCAN o", "SCAN CONSTANT ROW"].contains(&line)
        };
        for (name, plan) in plans {
            let whole = plan.lines().find(is_whole);
            assert_eq!(whole, None, "{name} reads a whole table: {plan}");
        }
        let outcome = t.write(move |pen| poll::close(pen, poll)).await.expect("closed");
        assert_eq!(outcome.tally.in_favour.heads.0, 5_000);
        let page = t.get(&format!("/en/polls/{poll}?page=100")).await.body;
        assert!(page.contains("5,000 electors") && page.contains("Town 4999"), "{page}");

        // How one of them voted is told from what is about that vote alone.
        let member = roll[17].state.member.expect("a member");
        t.house.db.listen();
        let record = t.get(&format!("/en/members/{member}/votes")).await.body;
        let heard = t.house.db.heard();
        assert!(
            record.contains(">Shall we meet again?</a></th>")
                && record.contains("<span class=\"badge good\">For</span>"),
            "{record}"
        );
        assert!(record.contains("from elsewhere"), "{record}");
        let of_all = ["roll_entry", "presence", "ballot", "proxy", "hand_asked", "counted"];
        let asked: Vec<_> =
            heard.into_iter().filter(|one| of_all.iter().any(|table| one.sql.contains(table))).collect();
        assert!(asked.len() >= 8 && asked.iter().all(|one| one.steps < 2_000), "{asked:?}");
        assert!(asked.iter().all(|one| !one.sql.contains("SELECT counted FROM poll")), "{asked:?}");
        let plans = t.write(move |pen| {
            asked.into_iter().map(|one| Ok((plan_of(pen, postgres, &one.sql)?, one.sql))).collect()
        });
        let plans: Vec<(String, String)> = plans.await.expect("plans");
        for (plan, sql) in plans {
            let whole = plan.lines().find(is_whole);
            assert_eq!(whole, None, "{sql} reads a whole table: {plan}");
        }
    }
);

testkit::on_both!(
    async fn members_of_an_import_under_way_have_no_vote_yet(open: testkit::Open) {
        let (t, w) = world(open).await;
        let (meeting, bari) = (w.meeting, w.bari.member);
        let over = |member: Id<Member>| Some((Role::FocalPoint, Some(member.uuid())));
        t.signed_in("abay", over(w.abay.member), None).await;
        let (_, focal) = t.signed_in("bari", over(bari), None).await;
        // As an import leaves things that is just being written, or cleared away.
        let (import, bring) = (uuid::Uuid::from_u128(7), Id::<Member>::from_uuid(bari.uuid()));
        let hide = move |pen: &mut Pen<'_, '_>| {
            let row = "INSERT INTO roster_import (id, file_name, file_hash, state, added, changed, unchanged, left_out,
                       entry, applied_at) VALUES (?1, '', '', 'bringing', 0, 0, 0, 0, 0, 0)";
            pen.tx.exec(row, db::params![import])?;
            let run = "INSERT INTO import_run (import_id, deed, hidden, batch, done, total, beat)
                       VALUES (?1, 'bringing', 1, 77, 1, 2, ?2)";
            pen.tx.exec(run, db::params![import, pen.now])?;
            pen.tx.exec("UPDATE member SET import_id = ?1 WHERE id = ?2", db::params![import, bring])?;
            Ok(())
        };
        t.write(hide).await.expect("hidden");
        assert_eq!(call(&t, meeting).await.asked, 1, "only Abay is written to");
        let page = t.get(&format!("/en/meetings/{meeting}")).await.body;
        assert!(
            page.contains(
                "2 members have a vote by their kind; 0 have named their delegate, 2 have named nobody yet."
            ),
            "{page}"
        );
        let listed = t.get(&format!("/en/meetings/{meeting}/delegations")).await.body;
        assert!(listed.contains("Abay") && listed.contains("Cori") && !listed.contains("Bari"), "{listed}");
        assert_eq!(t.get_as(&format!("/en/meetings/{meeting}/delegations/{bari}"), &focal).await.status, 404);
        t.clock.set(at("2027-01-11T09:00:00Z"));
        t.write(move |pen| meeting::open(pen, meeting)).await.expect("opened");
        let on_roll: Vec<_> = lines(&t, meeting).into_iter().map(|line| line.state.member).collect();
        assert_eq!(on_roll, [Some(w.abay.member), Some(w.cori.member)]);
    }
);
