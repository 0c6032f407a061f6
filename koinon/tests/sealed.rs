//! What is not public, nowhere: a federation whose closed bodies have a secret word in every text, and every public
//! address of the route table asked for by those who may not know them.
//!
//! The addresses come from the table: a route that is new is asked for by itself. Every entry of the ledger, its receipt,
//! its tile and what is open of it are asked for too. Who is entitled finds every word.

use base::{Day, Id, Lang, Localised, Stop};
use governance::{
    ROOM as GOVERNANCE,
    agenda::{self, NewItem, NewPaper},
    ballot, body, composition, decision,
    meeting::{self, Format, Plan},
    motion::{self, MotionText, Paragraphs, Tabling},
    poll::{self, NewPoll},
    presence::{self, Mode},
    roll,
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
use shell::{House, Pen, Person, Role, account};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use strategy::ROOM as STRATEGY;

/// Every secret word begins so, and ends with where it was written.
const SECRET: &str = "sekret-";

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn words(text: &str) -> Localised {
    Localised::one(Lang::En, text)
}

/// The secret words of one thing, each told apart by its place.
#[derive(Debug, Clone, Default)]
struct Secrets {
    of: &'static str,
    written: BTreeSet<String>,
}

impl Secrets {
    fn text(&mut self, place: &str) -> String {
        let word = format!("{SECRET}{}-{place}", self.of);
        self.written.insert(word.clone());
        word
    }

    fn words(&mut self, place: &str) -> Localised {
        words(&self.text(place))
    }
}

/// A body with three people and what fills the names in the addresses of its things.
#[derive(Clone)]
struct Council {
    member: Uuid,
    meeting: Uuid,
    delegate: Id<Person>,
    names: BTreeMap<&'static str, Vec<String>>,
    secrets: Secrets,
}

/// Whether anybody may see the body, and whether anybody may follow its meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Openness {
    Open,
    MeetingsClosed,
    Hidden,
}

fn sealed_body(
    pen: &mut Pen<'_, '_>,
    code: &'static str,
    openness: Openness,
    secrets: &mut Secrets,
) -> Result<Id<body::Body>, Stop> {
    let hidden = openness == Openness::Hidden;
    let new = body::NewBody {
        code: code.to_owned(),
        kind: body::BodyKind::Commission,
        name: if hidden { secrets.words("body-name") } else { words(code) },
        purpose: if hidden { secrets.words("body-purpose") } else { words("To decide") },
        parent: None,
        public: !hidden,
        since: day("2020-01-01"),
        position: 1,
    };
    let id = body::create(pen, new)?;
    koinon::demo::statutes(pen, id, &code[..2].to_uppercase(), day("2020-01-01"))?;
    if openness == Openness::MeetingsClosed {
        let (terms, since) = (statute::PublicFollow { allowed: false }.into(), pen.today);
        statute::enact(
            pen,
            id,
            statute::NewStatute { terms, article: "art. 9".into(), example: false, since },
        )?;
    }
    if hidden {
        let (terms, since) = (statute::Notice { days: 1 }.into(), pen.today);
        let article = secrets.text("statute-article");
        statute::enact(pen, id, statute::NewStatute { terms, article, example: false, since })?;
    }
    Ok(id)
}

fn people(
    pen: &mut Pen<'_, '_>,
    code: &'static str,
    id: Id<body::Body>,
    class: Localised,
) -> Result<(Uuid, Vec<Id<Person>>, Uuid), Stop> {
    let since = day("2020-01-01");
    let country = network::roster::Country::from_code("KE").expect("a country");
    let profile = Profile::new(MemberKind::LocalGovernment, format!("Town of {code}"), country);
    let section = section::of_code(pen.tx, "africa")?.ok_or(Stop::Missing)?;
    let new = member::store::NewMember {
        profile,
        identifiers: vec![],
        sections: vec![section.id],
        standing: Some(network::Standing::Good),
        joined: since,
    };
    let town = member::store::create(pen, new)?;
    let class =
        seat::class(pen, id, NewClass { code: "member".into(), name: class, votes: true, position: 1 })?;
    let seats = seat::add_many(pen, id, NewSeats { class, section: None, count: 3, weight: 1, since })?;
    let mut people = Vec::new();
    for (n, office) in [Office::Chair, Office::Member, Office::Member].into_iter().enumerate() {
        let (name, email) = (format!("Person {n} of {code}"), Some(format!("{code}-{n}@town.example")));
        let details = Details { name, gender: Gender::Female, email, phone: None, lang: Lang::En };
        let person = person::create(pen, details)?;
        let office_held = words(&format!("Office {n}"));
        let new = NewMandate { person, member: town, office: office_held, since, until: None, source: None };
        let mandate = mandate::begin(pen, new)?;
        let new = NewTenure { mandate, capacity: Capacity::Titular, office, since, term_ends: None };
        seat::install(pen, seats[n], new)?;
        people.push(person);
    }
    Ok((town.uuid(), people, seats[0].uuid()))
}

struct Planned {
    meeting: Id<meeting::Meeting>,
    motion: Id<motion::Motion>,
    item: Id<agenda::AgendaItem>,
    paper: Id<agenda::Paper>,
}

/// A meeting with an agenda, a paper, a motion; its day is some weeks off.
fn planned(
    pen: &mut Pen<'_, '_>,
    id: Id<body::Body>,
    of: &str,
    mover: Id<Person>,
    secrets: &mut Secrets,
) -> Result<Planned, Stop> {
    let starts_at = pen.now.plus_seconds(40 * 86_400);
    let plan = Plan {
        name: secrets.words(&format!("{of}-name")),
        format: Format::Hybrid,
        venue: secrets.text(&format!("{of}-venue")),
        zone: "UTC".to_owned(),
        starts_at,
        ends_at: starts_at.plus_seconds(7200),
    };
    let meeting = meeting::create(pen, id, plan)?;
    let new =
        NewItem { title: secrets.words(&format!("{of}-item")), note: secrets.words(&format!("{of}-note")) };
    let item = agenda::add(pen, meeting, new)?;
    let new =
        NewPaper { title: secrets.words(&format!("{of}-paper")), body: secrets.words(&format!("{of}-text")) };
    let paper = agenda::add_paper(pen, item, new)?;
    let text = MotionText {
        item: Some(item),
        title: secrets.words(&format!("{of}-motion")),
        paragraphs: Paragraphs(vec![secrets.words(&format!("{of}-paragraph"))]),
    };
    let motion = motion::table(pen, meeting, Tabling { text, movers: vec![mover] })?;
    Ok(Planned { meeting, motion, item, paper })
}

fn council(
    pen: &mut Pen<'_, '_>,
    house: &House,
    code: &'static str,
    openness: Openness,
) -> Result<Council, Stop> {
    let mut secrets = Secrets { of: code, ..Secrets::default() };
    let id = sealed_body(pen, code, openness, &mut secrets)?;
    let class = if openness == Openness::Hidden { secrets.words("class") } else { words("Members") };
    let (member, people, seat) = people(pen, code, id, class)?;
    if openness == Openness::Hidden {
        let rule = composition::NewRule {
            aspect: composition::Aspect::Gender,
            value: "female".to_owned(),
            measure: composition::Measure::Seats,
            least: Some(1),
            most: None,
            article: secrets.text("rule-article"),
            example: false,
            since: day("2020-01-01"),
        };
        composition::enact(pen, id, rule)?;
    }
    let draft = planned(pen, id, "draft", people[0], &mut secrets)?;
    // What is open is no secret: an open body's second meeting is written with other words.
    let mut own = Secrets { of: code, ..Secrets::default() };
    let Planned { meeting: open, motion, item, paper } = planned(pen, id, "open", people[0], &mut own)?;
    let (called, today) = (pen.now, pen.today);
    meeting::call(pen, house, open)?;
    pen.now = pen.now.plus_seconds(40 * 86_400);
    pen.today = pen.now.day();
    meeting::open(pen, open)?;
    let lines = roll::of_meeting(pen.tx, open)?;
    presence::check_in(pen, open, &[lines[0].id, lines[1].id, lines[2].id], Mode::InPerson)?;
    let put = NewPoll { motion: Some(motion), question: Localised::default(), rule_of: None };
    let poll = poll::draft(pen, open, put)?;
    poll::open(pen, poll)?;
    let ask = |question| NewPoll { motion: None, question, rule_of: None };
    let drafted = poll::draft(pen, open, ask(secrets.words("drafted-question")))?;
    let text = MotionText {
        item: None,
        title: own.words("second-motion"),
        paragraphs: Paragraphs(vec![own.words("second-paragraph")]),
    };
    let second = motion::table(pen, open, Tabling { text, movers: vec![people[1]] })?;
    let put = NewPoll { motion: Some(second), question: Localised::default(), rule_of: None };
    let on_motion = poll::draft(pen, open, put)?;
    let dropped = poll::draft(pen, open, ask(words(&format!("{SECRET}{code}-dropped-question"))))?;
    poll::discard(pen, dropped)?;
    let mut polls = [poll, drafted, on_motion].map(|poll| poll.to_string()).to_vec();
    let mut decisions = Vec::new();
    if openness == Openness::Hidden {
        let hands = ballot::NewHands { except: vec![], in_favour: 3, against: 0, abstain: 0 };
        ballot::enter(pen, poll, hands)?;
        poll::close(pen, poll)?;
        let taken: Uuid = pen.tx.one("SELECT id FROM decision WHERE poll = ?1", db::params![poll])?;
        decision::state_effect(pen, Id::from_uuid(taken), own.words("effect"), None)?;
        decisions.push(taken.to_string());
        let later = poll::draft(pen, open, ask(own.words("second-question")))?;
        poll::open(pen, later)?;
        polls.push(later.to_string());
    }
    (pen.now, pen.today) = (called, today);
    if openness != Openness::Open {
        secrets.written.append(&mut own.written);
    }
    let names = BTreeMap::from([
        ("body", vec![id.to_string(), code.to_owned()]),
        ("seat", vec![seat.to_string()]),
        ("meeting", vec![open.to_string(), draft.meeting.to_string()]),
        ("item", vec![item.to_string(), draft.item.to_string()]),
        ("paper", vec![paper.to_string(), draft.paper.to_string()]),
        ("motion", [motion, second, draft.motion].map(|motion| motion.to_string()).to_vec()),
        ("poll", polls),
        ("decision", decisions),
        ("member", vec![member.to_string()]),
        ("person", people.iter().map(Id::to_string).collect()),
    ]);
    Ok(Council { member, meeting: open.uuid(), delegate: people[1], names, secrets })
}

/// Every address that a GET route has over these things.
fn addresses(t: &testkit::Test, councils: &[Council], entries: u64) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for route in t.house.table().iter().filter(|route| route.method == "GET") {
        for filled in fill(route.pattern, councils, entries) {
            all.insert(if route.spoken { format!("/en{filled}") } else { filled });
        }
    }
    all
}

/// A pattern with everything in its places that is known of each name.
fn fill(pattern: &str, councils: &[Council], entries: u64) -> BTreeSet<String> {
    let names: Vec<&str> =
        pattern.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
    if names.is_empty() {
        let asked = [
            "",
            "?as_of=2099-12-31",
            "?as_of=2021-06-01",
            "?from=0",
            "?when=past",
            "?body=hidden",
            "?limit=200",
        ];
        return asked.into_iter().map(|query| format!("{pattern}{query}")).collect();
    }
    match names.as_slice() {
        ["entry"] => return (0..entries).map(|n| pattern.replace("{entry}", &n.to_string())).collect(),
        ["*path"] => {
            return tiles(entries).into_iter().map(|path| pattern.replace("{*path}", &path)).collect();
        }
        ["part"] => {
            let kinds = ["pages", "member-1", "body-1", "meeting-1", "decision-1"];
            return kinds.into_iter().map(|part| pattern.replace("{part}", part)).collect();
        }
        _ => {}
    }
    let mut filled = BTreeSet::new();
    for council in councils {
        let mut own = BTreeSet::from([pattern.to_owned()]);
        for name in &names {
            // What needs a key, or is nobody's here, is asked for with a key that opens nothing.
            let nothing = vec![Uuid::nil().to_string()];
            let words = council.names.get(name).filter(|words| !words.is_empty()).unwrap_or(&nothing);
            own = own
                .iter()
                .flat_map(|place| words.iter().map(move |word| place.replace(&format!("{{{name}}}"), word)))
                .collect();
        }
        filled.append(&mut own);
    }
    filled
}

fn tiles(entries: u64) -> Vec<String> {
    let whole = (0..entries / 256).flat_map(|n| [format!("0/{n:03}"), format!("entries/{n:03}")]);
    let (last, rest) = (entries / 256, entries % 256);
    whole.chain([format!("0/{last:03}.p/{rest}"), format!("entries/{last:03}.p/{rest}")]).collect()
}

/// The secret words that somebody finds, each with an address where it stands; `until` all of these are found.
async fn found(
    t: &testkit::Test,
    places: &BTreeSet<String>,
    cookie: Option<&str>,
    until: Option<&BTreeSet<String>>,
) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for place in places {
        if until.is_some_and(|all| all.iter().all(|word| found.contains_key(word))) {
            break;
        }
        let came = match cookie {
            Some(cookie) => t.get_as(place, cookie).await,
            None => t.get(place).await,
        };
        assert!(came.status < 500, "{place}: {}", came.body);
        for (at, _) in came.body.match_indices(SECRET) {
            let word = came.body[at..].chars().take_while(|ch| ch.is_ascii_alphanumeric() || *ch == '-');
            found.entry(word.collect()).or_insert_with(|| place.clone());
        }
    }
    found
}

async fn link(t: &testkit::Test, council: &Council) -> String {
    let (person, meeting, until) =
        (council.delegate, council.meeting, t.house.moment.now().plus_seconds(86_400));
    let address = t.write(move |pen| {
        let scope = shell::gate::Scope { kind: "meeting".to_owned(), id: meeting };
        account::mailed_link(pen, "", Lang::En, person, scope, until)
    });
    let came = t.post(&address.await.expect("a link"), None, &[]).await;
    came.cookie.expect("a cookie")
}

testkit::on_both!(
    async fn what_is_not_public_stands_nowhere_that_others_can_read(open: testkit::Open) {
        let t = open.house(&[NETWORK, GOVERNANCE, STRATEGY]).await;
        let house = Arc::clone(&t.house);
        let councils = t
            .write(move |pen| {
                network::found(pen)?;
                let bureau = body::NewBody {
                    code: "executive-bureau".to_owned(),
                    kind: body::BodyKind::ExecutiveBureau,
                    name: words("Bureau"),
                    purpose: Localised::default(),
                    parent: None,
                    public: true,
                    since: day("2020-01-01"),
                    position: 1,
                };
                body::create(pen, bureau)?;
                let kinds = [
                    ("hidden", Openness::Hidden),
                    ("closed", Openness::MeetingsClosed),
                    ("open", Openness::Open),
                ];
                kinds
                    .into_iter()
                    .map(|(code, kind)| council(pen, &house, code, kind))
                    .collect::<Result<Vec<_>, _>>()
            })
            .await
            .expect("three councils");
        t.clock.pass(40 * 86_400 + 60);
        t.verify();
        let entries = t.read(|read| Ok(ledger::size(read)?)).expect("a size");
        let places = addresses(&t, &councils, entries);
        assert!(places.len() > 500, "{}", places.len());

        let [hidden, closed, open] = &councils[..] else { panic!("three councils") };
        let (member, other) = (closed.member, open.delegate);
        let (_, focal) = t.signed_in("focal", Some((Role::FocalPoint, Some(member))), None).await;
        let (_, elsewhere) = t.signed_in("elsewhere", None, Some(other)).await;
        let mailed = link(&t, open).await;
        let nothing: BTreeMap<String, String> = BTreeMap::new();
        let beyond = |found: BTreeMap<String, String>, own: &Secrets| -> BTreeMap<String, String> {
            found.into_iter().filter(|(word, _)| !own.written.contains(word)).collect()
        };
        // What the open council has opened is no secret.
        let public =
            |word: &str| word.starts_with("sekret-open-open-") || word.starts_with("sekret-open-second-");
        for cookie in [None, Some(focal.as_str())] {
            let mut found = found(&t, &places, cookie, None).await;
            found.retain(|word, _| !public(word));
            assert_eq!(found, nothing);
        }
        for cookie in [elsewhere.as_str(), mailed.as_str()] {
            let mut found = beyond(found(&t, &places, Some(cookie), None).await, &open.secrets);
            found.retain(|word, _| !public(word));
            assert_eq!(found, nothing);
        }

        for (n, council) in [hidden, closed, open].into_iter().enumerate() {
            let delegate = council.delegate;
            // Whoever sits elsewhere is the delegate of the open one, and nobody has two accounts.
            let cookie = match delegate == other {
                true => elsewhere.clone(),
                false => t.signed_in(&format!("delegate-{n}"), None, Some(delegate)).await.1,
            };
            let body = Uuid::parse_str(&council.names["body"][0]).expect("an id");
            let (_, keeper) =
                t.signed_in(&format!("secretary-{n}"), Some((Role::Secretary, Some(body))), None).await;
            let kept = found(&t, &places, Some(&keeper), Some(&council.secrets.written)).await;
            let found = found(&t, &places, Some(&cookie), Some(&council.secrets.written)).await;
            // A draft is of those who run the body: who sits in it knows no more of it than others.
            let missing: Vec<&String> =
                council.secrets.written.iter().filter(|word| !found.contains_key(*word)).collect();
            let drafts: Vec<&String> =
                council.secrets.written.iter().filter(|word| word.contains("-draft-")).collect();
            assert!(missing == drafts && !drafts.is_empty(), "{missing:?}");
            assert!(drafts.iter().all(|word| kept.contains_key(*word)), "{kept:?}");
        }
    }
);
