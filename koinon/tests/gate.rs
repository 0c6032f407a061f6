//! The gate, whole: every route × every persona × what is theirs and what is another's, against the declared table.
//!
//! The gate alone is asked, so that nothing is changed on the way; every change that must be denied is then also tried
//! over HTTP. A route that is new is in the table by itself; a name in its pattern that the federation below does not
//! fill fails the test.

use base::{Day, Id, Instant, Lang, Localised, Stop};
use governance::{
    ROOM as GOVERNANCE,
    agenda::{self, NewItem, NewPaper},
    ballot, body, delegation,
    meeting::{self, Format, Plan},
    motion::{self, MotionText, Paragraphs, Tabling},
    poll::{self, NewPoll},
    presence::{self, Mode},
    proxy, roll,
    seat::{self, Capacity, NewClass, NewSeats, NewTenure, Office},
    statute,
};
use ledger::Uuid;
use network::{
    MemberKind, ROOM as NETWORK,
    mandate::{self, NewMandate},
    member::{self, Profile},
    person::{self, Details, Gender},
    section,
};
use shell::{Ask, House, Pen, Persona, Role, Who, account};
use std::{collections::BTreeMap, sync::Arc};
use strategy::ROOM as STRATEGY;

/// One half of the federation: a section with a member, a closed body with a chair and a delegate, a meeting in it.
#[derive(Clone)]
struct Half {
    section: Uuid,
    member: Uuid,
    body: Uuid,
    meeting: Uuid,
    chair: Id<shell::Person>,
    delegate: Id<shell::Person>,
    words: BTreeMap<&'static str, String>,
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn words(text: &str) -> Localised {
    Localised::one(Lang::En, text)
}

/// The body at whose meetings lost mandates take effect, by the example statutes.
fn bureau(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    let (name, purpose, since) = (words("Bureau"), Localised::default(), day("2020-01-01"));
    let (code, kind) = ("executive-bureau".to_owned(), body::BodyKind::ExecutiveBureau);
    body::create(
        pen,
        body::NewBody { code, kind, name, purpose, parent: None, public: false, since, position: 1 },
    )?;
    Ok(())
}

fn half(pen: &mut Pen<'_, '_>, house: &House, code: &'static str, country: &str) -> Result<Half, Stop> {
    let section = section::of_code(pen.tx, code)?.ok_or(Stop::Missing)?;
    let since = day("2020-01-01");
    let profile = Profile {
        kind: MemberKind::LocalGovernment,
        name: format!("Town of {code}"),
        names: Localised::default(),
        official_name: None,
        country: network::roster::Country::from_code(country).expect("a country"),
        division: None,
        population: Some(1000),
        population_day: None,
        location: None,
        zone: None,
        website: None,
    };
    let new = member::store::NewMember {
        profile,
        identifiers: vec![],
        sections: vec![section.id],
        standing: Some(network::Standing::Good),
        joined: since,
    };
    let town = member::store::create(pen, new)?;
    let body = body::create(
        pen,
        body::NewBody {
            code: format!("closed-{code}"),
            kind: body::BodyKind::Commission,
            name: words(code),
            purpose: Localised::default(),
            parent: None,
            public: false,
            since,
            position: 1,
        },
    )?;
    koinon::demo::statutes(pen, body, &code[..2].to_uppercase(), since)?;
    let class = seat::class(
        pen,
        body,
        NewClass { code: "member".to_owned(), name: words("Members"), votes: true, position: 1 },
    )?;
    let seats = seat::add_many(pen, body, NewSeats { class, section: None, count: 3, weight: 1, since })?;
    let mut people = Vec::new();
    let mut last = None;
    for (n, office) in [Office::Chair, Office::Member, Office::Member].into_iter().enumerate() {
        let name = format!("Person {n} of {code}");
        let email = Some(format!("{code}-{n}@town.example"));
        let person = person::create(
            pen,
            Details { name, gender: Gender::Unknown, email, phone: None, lang: Lang::En },
        )?;
        let new = NewMandate {
            person,
            member: town,
            office: words(&format!("Office {n}")),
            since,
            until: None,
            source: None,
        };
        let mandate = mandate::begin(pen, new)?;
        let new = NewTenure { mandate, capacity: Capacity::Titular, office, since, term_ends: None };
        last = Some((mandate, seat::install(pen, seats[n], new)?));
        people.push(person);
    }
    let (mandate, tenure) = last.ok_or(Stop::Missing)?;
    let starts_at = pen.now.plus_seconds(40 * 86_400);
    let plan = Plan {
        name: words(&format!("Meeting of {code}")),
        format: Format::Hybrid,
        venue: "Hall".to_owned(),
        zone: "UTC".to_owned(),
        starts_at,
        ends_at: starts_at.plus_seconds(7200),
    };
    let meeting = meeting::create(pen, body, plan)?;
    let item = agenda::add(pen, meeting, NewItem { title: words("Item"), note: Localised::default() })?;
    let paper = agenda::add_paper(pen, item, NewPaper { title: words("Paper"), body: words("Text") })?;
    meeting::call(pen, house, meeting)?;
    let terms = statute::Delegation {
        kinds: vec![MemberKind::LocalGovernment],
        days_before: 0,
        delegate: statute::MandateAsked::Must,
        substitute: statute::MandateAsked::NeedNot,
    };
    let article = "art. 36".to_owned();
    statute::enact(pen, body, statute::NewStatute { terms: terms.into(), article, example: true, since })?;
    let named = delegation::NewDelegation { delegate: people[2], substitute: None };
    let named = delegation::name(pen, house, meeting, town, named)?;
    let text = MotionText {
        item: Some(item),
        title: words("Motion"),
        paragraphs: Paragraphs(vec![words("Paragraph")]),
    };
    let motion = motion::table(pen, meeting, Tabling { text, movers: vec![people[0]] })?;
    let at = |pen: &mut Pen<'_, '_>| pen.now = starts_at;
    let (called, today) = (pen.now, pen.today);
    at(pen);
    pen.today = starts_at.day();
    meeting::open(pen, meeting)?;
    let lines = roll::of_meeting(pen.tx, meeting)?;
    presence::check_in(pen, meeting, &[lines[0].id, lines[1].id], Mode::InPerson)?;
    let given = proxy::give(pen, meeting, lines[2].id, lines[1].id)?;
    let poll = poll::draft(
        pen,
        meeting,
        NewPoll { motion: Some(motion), question: Localised::default(), rule_of: None },
    )?;
    poll::open(pen, poll)?;
    let hands = ballot::enter(
        pen,
        poll,
        ballot::NewHands { except: vec![lines[1].id, lines[2].id], in_favour: 1, against: 0, abstain: 0 },
    )?;
    poll::close(pen, poll)?;
    (pen.now, pen.today) = (called, today);
    let decision: Uuid = pen.tx.one("SELECT id FROM decision WHERE poll = ?1", db::params![poll])?;
    let rule: Uuid =
        pen.tx.one("SELECT id FROM statute WHERE body = ?1 ORDER BY id LIMIT 1", db::params![body])?;
    let words = BTreeMap::from([
        ("section", section.id.to_string()),
        ("member", town.to_string()),
        ("person", people[1].to_string()),
        ("mandate", mandate.to_string()),
        ("body", body.to_string()),
        ("seat", seats[0].to_string()),
        ("tenure", tenure.to_string()),
        ("statute", rule.to_string()),
        ("rule", rule.to_string()),
        ("meeting", meeting.to_string()),
        ("item", item.to_string()),
        ("paper", paper.to_string()),
        ("motion", motion.to_string()),
        ("proxy", given.to_string()),
        ("poll", poll.to_string()),
        ("hands", hands.to_string()),
        ("delegation", named.to_string()),
        ("decision", decision.to_string()),
        ("entry", "0".to_owned()),
        ("part", "pages.xml".to_owned()),
        ("path", "1.1.1".to_owned()),
        ("action", "1.1.1".to_owned()),
    ]);
    let (section, member) = (section.id.uuid(), town.uuid());
    Ok(Half {
        section,
        member,
        body: body.uuid(),
        meeting: meeting.uuid(),
        chair: people[0],
        delegate: people[1],
        words,
    })
}

testkit::on_both!(
    async fn every_route_admits_whom_its_need_declares(open: testkit::Open) {
        let t = open.house(&[NETWORK, GOVERNANCE, STRATEGY]).await;
        let house = Arc::clone(&t.house);
        let (own, foreign) = t
            .write(move |pen| {
                network::found(pen)?;
                bureau(pen)?;
                Ok((half(pen, &house, "africa", "KE")?, half(pen, &house, "europe", "FR")?))
            })
            .await
            .expect("two halves");
        let people = personas(&t, &own).await;
        let mut asked = 0;
        for route in t.house.table() {
            for (persona, cookie) in &people {
                for (side, declared) in [(&own, route.own), (&foreign, route.foreign)] {
                    let mut ask = Ask::bare(
                        &t.house,
                        who(&t, cookie.as_deref()),
                        &path_words(route.pattern, side, *persona, side.body == own.body),
                    );
                    ask.now = t.house.moment.now();
                    let answer =
                        t.house.db.read(|read| Ok::<_, base::Fault>(route.ask(read, &ask))).expect("read");
                    let passed = match answer {
                        Ok(()) => true,
                        Err(Stop::Denied(_)) => false,
                        Err(other) => panic!(
                            "{} {} ({}) as {persona}: {other}",
                            route.method, route.pattern, route.need
                        ),
                    };
                    let whose = if side.body == own.body { "own" } else { "another's" };
                    assert_eq!(
                        passed,
                        declared.contains(persona),
                        "{} {} ({}) as {persona} over {whose}",
                        route.method,
                        route.pattern,
                        route.need
                    );
                    asked += 1;
                    if !passed && route.spoken {
                        let place = fill(route.pattern, &ask);
                        let came = match route.method {
                            "GET" => t.get_as(&place, cookie.as_deref().unwrap_or("")).await,
                            _ => t.post(&place, cookie.as_deref(), &[]).await,
                        };
                        assert_eq!(came.status, 403, "{} {place} as {persona} over {whose}", route.method);
                    }
                }
            }
        }
        assert!(asked > 1000, "{asked}");
    }
);

fn path_words(pattern: &str, side: &Half, persona: Persona, is_own: bool) -> Vec<(&'static str, String)> {
    let names = pattern.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    names
        .filter(|name| {
            !["key", "notice", "*path", "staged", "import", "evidence", "act", "user", "grant", "sign_in"]
                .contains(name)
        })
        .map(|name| {
            let (known, word) = side
                .words
                .get_key_value(name)
                .unwrap_or_else(|| panic!("nothing fills {{{name}}} of {pattern}"));
            let word = match (*known, persona, is_own) {
                ("person", Persona::Chair, true) => side.chair.to_string(),
                _ => word.clone(),
            };
            (*known, word)
        })
        .collect()
}

fn fill(pattern: &str, ask: &Ask) -> String {
    let filled: Vec<String> = pattern
        .split('/')
        .map(|part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) if ask.path.word(name).is_empty() => Uuid::nil().to_string(),
            Some(name) => ask.path.word(name).to_owned(),
            None => part.to_owned(),
        })
        .collect();
    format!("/en{}", filled.join("/"))
}

fn who(t: &testkit::Test, cookie: Option<&str>) -> Who {
    let value = cookie.and_then(|cookie| cookie.split_once('=')).map(|(_, value)| value);
    t.house.db.read(|read| account::who(read, value, t.house.moment.now())).expect("who")
}

async fn personas(t: &testkit::Test, own: &Half) -> Vec<(Persona, Option<String>)> {
    let mut all = Vec::new();
    for persona in Persona::ALL {
        let granted = match persona {
            Persona::FocalPoint => Some((Role::FocalPoint, Some(own.member))),
            Persona::Steward => Some((Role::Steward, Some(own.section))),
            Persona::Secretary => Some((Role::Secretary, Some(own.body))),
            Persona::Observer => Some((Role::Observer, Some(own.body))),
            Persona::Administrator => Some((Role::Administrator, None)),
            _ => None,
        };
        let person = match persona {
            Persona::Chair => Some(own.chair),
            Persona::Delegate => Some(own.delegate),
            _ => None,
        };
        let cookie = match persona {
            Persona::Visitor => None,
            Persona::Link => Some(link(t, own).await),
            _ => Some(t.signed_in(persona.code(), granted, person).await.1),
        };
        all.push((*persona, cookie));
    }
    all
}

async fn link(t: &testkit::Test, own: &Half) -> String {
    let (person, meeting) = (own.delegate, own.meeting);
    let until: Instant = t.house.moment.now().plus_seconds(86_400 * 90);
    let address = t
        .write(move |pen| {
            let scope = shell::gate::Scope { kind: "meeting".to_owned(), id: meeting };
            account::mailed_link(pen, "", Lang::En, person, scope, until)
        })
        .await
        .expect("a link");
    let came = t.post(&address, None, &[]).await;
    assert_eq!(came.status, 303, "{}", came.body);
    came.cookie.expect("a cookie")
}
