//! The demonstration: an invented federation of real towns, with a past meeting, one open now, and one called.
//!
//! Everything is made by the rooms' own functions, each under the clock of its day, so that history, rolls and rules
//! are as they would be. The people are invented; nothing here states who is a member of any organisation.

mod bar;
mod crowd;
mod meetings;
mod past;
mod people;
mod progress;
mod words;

use crate::{Here, ROOMS, aside, import, world};
use bar::Bar;
use base::{Day, Fault, Id, Instant, Lang, Localised, Stop};
use db::{Read, Where, params};
use governance::{
    body::{self, Body, BodyKind, NewBody},
    composition::{self, Aspect, Measure, NewRule},
    seat::{self, Capacity, NewClass, NewSeats, NewTenure, Office, Seat},
    statute::{self, MandateAsked, NewStatute, Terms},
};
use ledger::{By, Uuid};
use network::{
    Member, MemberKind, Section,
    import::{Progress, Stage},
    mandate::{self, Mandate, NewMandate},
    person::{self, Details, Gender},
};
use people::{Names, mix};
use shell::{
    House, Locale, Pen, Person, Role, Site, account,
    house::RECORDS,
    settings::{self, Key},
};
use std::{collections::HashSet, sync::Arc};
use words::{BodyWords, localised};

const MEMBERS: &str = include_str!("../../rooms/network/data/demo-members.csv");

/// The password of every account of the demonstration.
const PASSWORD: &str = "a league of towns";

/// The accounts, by what they may do; `koinon serve --demo` prints them.
const ACCOUNTS: [(&str, &str); 6] = [
    ("administrator@league.example", "koinon-demo-administrator"),
    ("secretary@league.example", "koinon-demo-secretary"),
    ("chair@league.example", "koinon-demo-chair"),
    ("delegate@league.example", "koinon-demo-delegate"),
    ("steward@league.example", "koinon-demo-steward"),
    ("focal@league.example", "koinon-demo-focal"),
];

/// The accounts that there are and their password, as printed.
///
/// # Errors
/// A fault of the database.
pub fn accounts(house: &House, l: &Locale) -> Result<String, Fault> {
    let there: HashSet<String> = house
        .db
        .read(|read| read.all("SELECT email FROM user_account WHERE closed_at IS NULL", params![]))?
        .into_iter()
        .collect();
    let lines = ACCOUNTS.iter().filter(|(email, _)| there.contains(*email));
    let lines = lines.map(|(email, what)| format!("  {email:32} {}", l.t(what)));
    let password = l.t1("koinon-demo-password", "password", PASSWORD);
    Ok(std::iter::once(password).chain(lines).collect::<Vec<_>>().join("\n"))
}

/// Why no demonstration is made where something is.
pub fn not_empty(l: &Locale, site: &Site) -> Fault {
    Fault::new(l.t1("koinon-demo-not-empty", "folder", site.folder.display().to_string()))
}

/// How large a demonstration is made.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// How many members.
    pub members: u64,
    /// How many people with mandates, besides those who speak for the first members.
    pub people: u64,
    /// How many delegates sit in the forum, where a question is open to them.
    pub delegates: u32,
}

/// What `koinon serve --demo` shows.
pub const SMALL: Size = Size { members: 200, people: 0, delegates: 0 };

/// Makes the demonstration in an empty data folder, of a size, and opens it. On SQLite it is there whole or not at all;
/// if it breaks off on PostgreSQL, the fault says what remains.
///
/// # Errors
/// When the data folder holds something already, or the making is stopped.
pub async fn make(
    here: &Here,
    site: &Site,
    size: Size,
    stopped: impl Future<Output = ()>,
) -> Result<Arc<House>, Fault> {
    let l = &here.l;
    match &site.records {
        Where::Sqlite(path) if path.exists() || site.folder.join(ledger::Key::FILE).exists() => {
            return Err(not_empty(l, site));
        }
        Where::Sqlite(_) => make_aside(l, site, size, stopped).await?,
        Where::Postgres(_) => make_until(l, site, size, stopped).await.map_err(|fault| {
            let remains = l.t1("koinon-demo-remains", "folder", site.folder.display().to_string());
            Fault::new(format!("{fault}\n{remains}"))
        })?,
    }
    here.open(site).await
}

/// Makes it in a folder aside, and takes it out when it is whole.
async fn make_aside(
    l: &Locale,
    site: &Site,
    size: Size,
    stopped: impl Future<Output = ()>,
) -> Result<(), Fault> {
    let aside = aside::folder(site);
    let within = |error| Fault::from(aside.display().to_string(), error);
    aside::clear(&aside).map_err(within)?;
    let made = make_until(
        l,
        &Site { records: Where::Sqlite(aside.join(RECORDS)), folder: aside.clone(), ..site.clone() },
        size,
        stopped,
    )
    .await;
    let taken = made.and_then(|()| aside::take_out(&aside, &site.folder).map_err(within));
    if taken.is_err() {
        // What made it break off says more than that it could not be cleared away.
        let _ = std::fs::remove_dir_all(&aside);
    }
    taken
}

async fn make_until(
    l: &Locale,
    site: &Site,
    size: Size,
    stopped: impl Future<Output = ()>,
) -> Result<(), Fault> {
    tokio::select! {
        // Asked first, so that whoever stops it is heard from the beginning.
        biased;
        () = stopped => Err(Fault::new(l.t("koinon-demo-stopped"))),
        made = make_at(l, site, size) => made,
    }
}

async fn make_at(l: &Locale, site: &Site, size: Size) -> Result<(), Fault> {
    let house = House::open(site, ROOMS, world::moment()).await?;
    let told = |stop: Stop| match stop {
        Stop::Fault(fault) => fault.within("making the demonstration"),
        other => Fault::new(format!("making the demonstration: {}", tell(l, &other))),
    };
    whole(&house, l, size).await.map_err(told)?;
    house.sign_head().await.map_err(|stop| Fault::new(tell(l, &stop)))?;
    let house = Arc::into_inner(house).ok_or_else(|| Fault::new("the demonstration is still being made"))?;
    house.db.close()
}

fn tell(l: &Locale, stop: &Stop) -> String {
    match stop {
        Stop::Refused(all) => {
            all.iter().map(|one| format!("{} [{one}]", l.refusal(one))).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

/// Those who make it: in which house, seen from which instant.
struct Maker {
    house: Arc<House>,
    now: Instant,
}

impl Maker {
    /// Does what happened so many days ago, in a transaction of its own.
    async fn then<T: Send + 'static>(
        &self,
        days: i64,
        work: impl FnOnce(&mut Pen<'_, '_>, &House) -> Result<T, Stop> + Send + 'static,
    ) -> Result<T, Stop> {
        let (house, at) = (Arc::clone(&self.house), self.now.plus_seconds(days * 86_400));
        let whole = move |tx: &mut db::Tx<'_>| {
            let moment = world::at(at);
            let mut pen = Pen { tx, moment: &moment, now: at, today: at.day(), by: By::Command("demo") };
            work(&mut pen, &house)
        };
        self.house.db.write(whole).await
    }
}

/// On which day the bodies were laid out, and on which the seats of the present term were filled, seen from today.
const SETTLED: i32 = -400;
const SEATED: i32 = -390;

/// Everything, in the order in which it would have happened. It counts as a demonstration only when it is whole.
async fn whole(house: &Arc<House>, l: &Locale, size: Size) -> Result<(), Stop> {
    let now = house.moment.now();
    let maker = Maker { house: Arc::clone(house), now };
    let (today, bar) = (now.day(), Bar::new(l.t("koinon-demo-making-members")));
    maker.then(SETTLED.into(), |pen, _| settle(pen)).await?;
    maker.then(-399, move |pen, _| bring_members(pen, size.members)).await?;
    maker.then(SEATED.into(), move |pen, _| seat_people(pen, today)).await?;
    // Only then those beyond: whoever sits and votes is the same in a federation of any size.
    maker.then(-389, move |pen, _| bring_invented(pen, size.members, &bar)).await?;
    let mandates = crowd::come(&maker, l, size).await?;
    maker.then(-380, move |pen, _| progress::load(pen, today)).await?;
    maker.then(-210, |pen, _| progress::report_first(pen)).await?;
    maker.then(-200, meetings::call_spring).await?;
    maker.then(-150, meetings::hold_spring).await?;
    maker.then(-75, |pen, _| progress::report_second(pen)).await?;
    maker.then(-60, |pen, _| lose_some(pen)).await?;
    maker.then(-45, move |pen, house| meetings::call_now(pen, house, now)).await?;
    maker.then(-44, move |pen, house| meetings::call_next(pen, house, now)).await?;
    maker.then(-43, move |pen, house| meetings::call_assembly(pen, house, now)).await?;
    crowd::meet(&maker, l, mandates).await?;
    maker.then(-1, |pen, _| enrol(pen)).await?;
    maker.then(0, |pen, _| meetings::open_now(pen)).await?;
    maker.then(0, |pen, _| Ok(settings::change(pen, Key::Demonstration, "yes").map(drop)?)).await
}

fn settle(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    let name = serde_json::to_string(&localised("koinon-demo-federation"))
        .map_err(|error| Fault::from("the name", error))?;
    settings::change(pen, Key::Name, &name)?;
    network::found(pen)?;
    let since = past::first_day(day(pen, SEATED - SETTLED));
    let council = add_body(pen, &words::COUNCIL, BodyKind::WorldCouncil, None, 2, since)?;
    let assembly = add_body(pen, &words::ASSEMBLY, BodyKind::GeneralAssembly, None, 1, since)?;
    let bureau = add_body(pen, &words::BUREAU, BodyKind::ExecutiveBureau, Some(council), 3, since)?;
    let presidency = add_body(pen, &words::PRESIDENCY, BodyKind::Presidency, Some(bureau), 4, since)?;
    let committee = add_body(pen, &words::STATUTORY, BodyKind::Committee, Some(bureau), 5, since)?;
    for (body, prefix) in
        [(assembly, "GA"), (council, "WC"), (bureau, "EB"), (presidency, "PR"), (committee, "SA")]
    {
        statutes(pen, body, prefix, since)?;
    }
    delegates(pen, assembly, since)?;
    section_seats(pen, assembly, since)?;
    council_seats(pen, council, since)?;
    add_seats(pen, bureau, 20, since)?;
    add_seats(pen, presidency, 6, since)?;
    add_seats(pen, committee, 9, since)?;
    compositions(pen, council, since)
}

fn day(pen: &Pen<'_, '_>, days: i32) -> Day {
    pen.today.plus_days(days)
}

fn add_body(
    pen: &mut Pen<'_, '_>,
    words: &BodyWords,
    kind: BodyKind,
    parent: Option<Id<Body>>,
    position: u32,
    since: Day,
) -> Result<Id<Body>, Stop> {
    let (name, purpose) = (localised(words.name), localised(words.purpose));
    body::create(
        pen,
        NewBody { code: words.code.to_owned(), kind, name, purpose, parent, public: true, since, position },
    )
}

/// The example statutes of a body, labelled as such on every page.
///
/// # Errors
/// What the rules refuse, which would be a fault of the example.
pub fn statutes(pen: &mut Pen<'_, '_>, body: Id<Body>, prefix: &str, since: Day) -> Result<(), Stop> {
    let enact = |pen: &mut Pen<'_, '_>, article: &str, terms: Terms| {
        statute::enact(pen, body, NewStatute { terms, article: article.to_owned(), example: true, since })
            .map(drop)
    };
    enact(pen, "art. 34", statute::Notice { days: 30 }.into())?;
    enact(
        pen,
        "art. 36",
        statute::Standing { may_vote: vec![network::Standing::Good, network::Standing::Honorary] }.into(),
    )?;
    enact(pen, "art. 36", statute::Deputy { votes_when_absent: true }.into())?;
    enact(pen, "art. 63", seat::SeatLoss::AtNextMeeting { of: "executive-bureau".to_owned() }.into())?;
    enact(pen, "art. 12", statute::PublicFollow { allowed: true }.into())?;
    enact(pen, "art. 40", statute::DecisionNumbering { prefix: prefix.to_owned(), digits: 2 }.into())?;
    let half = tally::Fraction::new(1, 2);
    let rule = tally::Rule {
        v: tally::V1,
        article: "art. 38".to_owned(),
        weights: tally::Weights::Equal,
        quorum: Some(tally::Quorum {
            measure: tally::Unit::Heads,
            threshold: tally::Threshold::AtLeast(tally::Fraction::new(1, 3)),
            counts_proxies: true,
        }),
        presence: tally::PresentAt::Opening,
        majorities: vec![tally::Majority {
            measure: tally::Unit::Votes,
            base: tally::Base::ForAndAgainst,
            threshold: tally::Threshold::MoreThan(half),
        }],
        tie: tally::Tie::ChairDecides,
        precedence: tally::Precedence::Principal,
        proxy_cap: Some(2),
        show_of_hands: true,
        remote: true,
        abstention: true,
        live: false,
    };
    statute::enact_rule(pen, body, &rule, true, since)
}

/// In the General Assembly each member in good standing has one vote and names who casts it.
fn delegates(pen: &mut Pen<'_, '_>, assembly: Id<Body>, since: Day) -> Result<(), Stop> {
    use MemberKind::*;
    let kinds = vec![
        LocalGovernment,
        RegionalGovernment,
        MetropolitanGovernment,
        NationalAssociation,
        InternationalNetwork,
    ];
    let (delegate, substitute) = (MandateAsked::Must, MandateAsked::Should);
    let terms = statute::Delegation { kinds, days_before: 7, delegate, substitute };
    let standing = statute::Standing { may_vote: vec![network::Standing::Good] };
    for (terms, since) in [(Terms::from(terms), since), (standing.into(), since.plus_days(1))] {
        let article = "art. 36".to_owned();
        statute::enact(pen, assembly, NewStatute { terms, article, example: true, since })?;
    }
    Ok(())
}

/// The president of each regional section has one vote beside the members.
fn section_seats(pen: &mut Pen<'_, '_>, assembly: Id<Body>, since: Day) -> Result<(), Stop> {
    let (code, name) = ("section-president".to_owned(), localised("koinon-demo-seats-sections"));
    let class = seat::class(pen, assembly, NewClass { code, name, votes: true, position: 1 })?;
    let sql = "SELECT id FROM section WHERE code <> 'metropolitan' ORDER BY position";
    for section in pen.tx.all::<Id<Section>>(sql, params![])? {
        let seats = NewSeats { class, section: Some(section), count: 1, weight: 1, since };
        seat::add_many(pen, assembly, seats)?;
    }
    Ok(())
}

/// Seats of the World Council: so many for each section.
const COUNCIL_SEATS: [(&str, u32); 8] = [
    ("africa", 8),
    ("asia-pacific", 9),
    ("eurasia", 5),
    ("europe", 10),
    ("latin-america", 8),
    ("middle-east-west-asia", 5),
    ("north-america", 5),
    ("metropolitan", 4),
];

fn council_seats(pen: &mut Pen<'_, '_>, council: Id<Body>, since: Day) -> Result<(), Stop> {
    let class = |pen: &mut Pen<'_, '_>, code: &str, name: &str, position| {
        seat::class(
            pen,
            council,
            NewClass { code: code.to_owned(), name: localised(name), votes: true, position },
        )
    };
    let city = class(pen, "local-government", "koinon-demo-seats-cities", 1)?;
    let region = class(pen, "regional-government", "koinon-demo-seats-regions", 2)?;
    let association = class(pen, "national-association", "koinon-demo-seats-associations", 3)?;
    for (code, seats) in COUNCIL_SEATS {
        let section: Id<Section> = pen.tx.one("SELECT id FROM section WHERE code = ?1", params![code])?;
        // Of each continental section one seat is a region's and one an association's.
        let others: u32 = if code == "metropolitan" { 0 } else { 1 };
        // Africa was given more of them when the last term but one began.
        let later = if code == "africa" { 2 } else { 0 };
        let cities = seats - 2 * others - later;
        let began = past::last_but_one(pen.today);
        for (class, count, since) in [
            (city, cities, since),
            (city, later, began),
            (region, others, since),
            (association, others, since),
        ] {
            if count > 0 {
                let seats = NewSeats { class, section: Some(section), count, weight: 1, since };
                seat::add_many(pen, council, seats)?;
            }
        }
    }
    Ok(())
}

/// Seats of one class, as many as wanted.
fn add_seats(pen: &mut Pen<'_, '_>, body: Id<Body>, mut count: u32, since: Day) -> Result<(), Stop> {
    let class = seat::class(
        pen,
        body,
        NewClass {
            code: "member".to_owned(),
            name: localised("koinon-demo-seats-cities"),
            votes: true,
            position: 1,
        },
    )?;
    while count > 0 {
        let some = count.min(5_000);
        seat::add_many(pen, body, NewSeats { class, section: None, count: some, weight: 1, since })?;
        count -= some;
    }
    Ok(())
}

fn compositions(pen: &mut Pen<'_, '_>, council: Id<Body>, since: Day) -> Result<(), Stop> {
    let rule = |aspect, value: &str, measure, least, most, article: &str| NewRule {
        aspect,
        value: value.to_owned(),
        measure,
        least,
        most,
        article: article.to_owned(),
        example: true,
        since,
    };
    let rules = [
        rule(Aspect::Gender, "female", Measure::Permille, Some(400), None, "art. 21"),
        rule(Aspect::Class, "regional-government", Measure::Seats, Some(5), None, "art. 22"),
        rule(Aspect::Section, "europe", Measure::Seats, None, Some(12), "art. 23"),
        rule(Aspect::Country, composition::EACH, Measure::Seats, None, Some(4), "art. 24"),
    ];
    rules.into_iter().try_for_each(|rule| composition::enact(pen, council, rule).map(drop))
}

/// The real towns of the demonstration.
fn bring_members(pen: &mut Pen<'_, '_>, members: u64) -> Result<(), Stop> {
    let standing = |(n, line): (usize, &str)| {
        if n == 0 { format!("{line},standing\n") } else { format!("{line},in-good-standing\n") }
    };
    let most = usize::try_from(members).unwrap_or(usize::MAX).saturating_add(1);
    let roster: String = MEMBERS.lines().take(most).enumerate().map(standing).collect();
    import::bring_in(pen, "demo-members.csv", roster.as_bytes(), &mut |_| {}).map(drop)
}

/// As many invented towns as are asked for beyond the real ones.
fn bring_invented(pen: &mut Pen<'_, '_>, members: u64, bar: &Bar) -> Result<(), Stop> {
    let beyond = members.saturating_sub(MEMBERS.lines().skip(1).count() as u64);
    if beyond > 0 {
        // Reading is the one half of the way, writing the other.
        let mut show = |progress: Progress| {
            let half = if progress.stage == Stage::Writing { progress.total } else { 0 };
            bar.show(half + progress.done, 2 * progress.total);
        };
        import::bring_in(pen, "invented-members.csv", roster(beyond).as_bytes(), &mut show)?;
    }
    bar.end();
    Ok(())
}

/// A roster of invented towns spread over the countries of the real ones; the same for the same number.
pub fn roster(count: u64) -> String {
    use std::fmt::Write;
    const FIRST: [&str; 24] = [
        "Alba", "Bel", "Cala", "Dora", "Esti", "Fara", "Gala", "Hila", "Isla", "Jara", "Kola", "Luma",
        "Mira", "Nora", "Osta", "Pala", "Rova", "Sela", "Tara", "Ulma", "Vara", "Wela", "Yara", "Zora",
    ];
    const LAST: [&str; 20] = [
        "berg", "bourg", "city", "dorf", "field", "gard", "grad", "ham", "haven", "mar", "mouth", "nagar",
        "pol", "port", "pur", "stad", "ton", "vale", "ville", "wick",
    ];
    let mut roster = String::from(
        "external_id,kind,name,country,section,population,latitude,longitude,member_since,standing\n",
    );
    let towns: Vec<Vec<&str>> = MEMBERS.lines().skip(1).map(|line| line.split(',').collect()).collect();
    let towns: Vec<&Vec<&str>> =
        towns.iter().filter(|town| town.len() == 14 && !town[10].is_empty()).collect();
    for n in 0..count {
        let town = towns[(mix(n, 11) % towns.len() as u64) as usize];
        let name =
            format!("{}{} {}", FIRST[(mix(n, 12) % 24) as usize], LAST[(mix(n, 13) % 20) as usize], n + 1);
        let shift = |word: &str, salt| {
            word.parse::<f64>().unwrap_or(0.0) + (mix(n, salt) % 2000) as f64 / 1000.0 - 1.0
        };
        let (latitude, longitude) =
            (shift(town[10], 14).clamp(-89.0, 89.0), shift(town[11], 15).clamp(-179.0, 179.0));
        let population = 500 + mix(n, 16) % 900_000;
        let (year, month, day) = (2004 + mix(n, 17) % 16, 1 + mix(n, 18) % 12, 1 + mix(n, 19) % 28);
        // Writing into a string cannot fail.
        let _ = writeln!(
            roster,
            "demo:{n},local government,{name},{},{},{population},{latitude:.4},{longitude:.4},{year}-{month:02}-{day:02},in-good-standing",
            town[6], town[7]
        );
    }
    roster
}

/// A member with the mandate of whoever speaks for it.
struct Voice {
    member: Id<Member>,
    kind: MemberKind,
    country: String,
    joined: Day,
    sections: Vec<String>,
    office: Localised,
    /// Since when, and what it is.
    since: Day,
    mandate: Id<Mandate>,
    deputy: Id<Mandate>,
    woman: bool,
}

impl Voice {
    /// Whether it may hold a seat of a class and a section.
    fn fits(&self, class: &str, section: Option<&String>) -> bool {
        let kind = match class {
            "regional-government" => self.kind == MemberKind::RegionalGovernment,
            "national-association" => self.kind == MemberKind::NationalAssociation,
            _ => matches!(self.kind, MemberKind::LocalGovernment | MemberKind::MetropolitanGovernment),
        };
        kind && section.is_none_or(|section| self.sections.contains(section))
    }
}

type ClassedSeat = (Id<Seat>, String, Option<String>);

/// The seats of a body, each with the codes of its class and its section.
fn seats_of(read: &mut Read<'_>, body: &str) -> Result<Vec<ClassedSeat>, Fault> {
    let sql = "SELECT s.id, c.code, x.code FROM seat s JOIN body b ON b.id = s.body JOIN seat_class c ON c.id = s.class
               LEFT JOIN section x ON x.id = s.section WHERE b.code = ?1 ORDER BY s.number";
    read.all(sql, params![body])
}

/// Two people for each of the first members, a mayor and a deputy; then the seats are filled.
fn seat_people(pen: &mut Pen<'_, '_>, today: Day) -> Result<(), Stop> {
    let names = Names::read();
    let mayor = localised("koinon-demo-mayor");
    let deputy_mayor = localised("koinon-demo-deputy-mayor");
    let governor = localised("koinon-demo-governor");
    let president = localised("koinon-demo-president");
    type Row = (Id<Member>, MemberKind, String, Day);
    let members: Vec<Row> = pen
        .tx
        .all("SELECT id, kind, country, joined FROM member ORDER BY joined, id LIMIT 400", params![])?;
    let mut voices = Vec::new();
    for (n, (member, kind, country, joined)) in members.into_iter().enumerate() {
        let n = n as u64;
        let sql = "SELECT s.code FROM affiliation a JOIN section s ON s.id = a.section WHERE a.member = ?1 ORDER BY s.position";
        let sections = pen.tx.all(sql, params![member])?;
        let since = today.plus_days(-400 - i32::try_from(mix(n, 5) % 200).unwrap_or(0));
        let office = match kind {
            MemberKind::RegionalGovernment => &governor,
            MemberKind::NationalAssociation => &president,
            _ => &mayor,
        };
        let mut comes = |n: u64, office| {
            let person = names.draw(&country, n);
            let woman = person.1;
            let comer = Comer { member, country: &country, person, n, office, since, until: None };
            Ok::<_, Stop>((somebody(pen, comer)?, woman))
        };
        let (mandate, woman) = comes(2 * n, office)?;
        let (deputy, _) = comes(2 * n + 1, &deputy_mayor)?;
        let office = office.clone();
        voices.push(Voice { member, kind, country, joined, sections, office, since, mandate, deputy, woman });
    }
    past::hold(pen, &names, &voices)?;
    let seated = fill(pen, "world-council", &voices, &HashSet::new())?;
    // Those who preside over the sections sit in the assembly besides.
    fill(pen, "general-assembly", &voices, &HashSet::new())?;
    let chosen: Vec<usize> = seated.iter().copied().step_by(3).collect();
    let pick = |voices: &[Voice], at: &[usize]| at.iter().map(|n| voices[*n].mandate).collect::<Vec<_>>();
    install_all(pen, "executive-bureau", &pick(&voices, &chosen))?;
    let deputies = seats_of(pen.tx, words::BUREAU.code)?.into_iter().zip(&chosen).step_by(3);
    for ((seat, ..), at) in deputies {
        put(pen, seat, voices[*at].deputy, Capacity::Deputy, Office::Member)?;
    }
    install_all(pen, "presidency", &pick(&voices, &chosen.iter().copied().take(5).collect::<Vec<_>>()))?;
    let others: Vec<usize> = (0..voices.len()).filter(|n| !seated.contains(n)).take(8).collect();
    install_all(pen, "statutory-affairs", &pick(&voices, &others))?;
    set_arrears(pen, &voices, &seated)
}

/// Somebody who comes into office in a member.
struct Comer<'c> {
    member: Id<Member>,
    country: &'c str,
    /// The name, and whether it is a woman's.
    person: (String, bool),
    /// Which of all people.
    n: u64,
    office: &'c Localised,
    since: Day,
    until: Option<Day>,
}

fn somebody(pen: &mut Pen<'_, '_>, comer: Comer<'_>) -> Result<Id<Mandate>, Stop> {
    let Comer { member, country, person: (name, woman), n, office, since, until } = comer;
    let gender = if woman { Gender::Female } else { Gender::Male };
    let lang = match country {
        "FR" | "SN" | "CI" | "CM" | "BE" | "ML" | "MG" | "BF" | "TG" | "BJ" | "GN" | "CD" => Lang::Fr,
        "ES" | "MX" | "AR" | "CO" | "CL" | "PE" | "EC" | "UY" | "BO" | "PY" | "CU" | "GT" | "HN" | "CR"
        | "PA" | "DO" => Lang::Es,
        "EG" | "MA" | "DZ" | "TN" | "SA" | "JO" | "LB" | "IQ" | "PS" | "MR" | "LY" | "SD" | "KW" => Lang::Ar,
        _ => Lang::En,
    };
    let email = Some(format!("person-{n}@member.example"));
    let person = person::create(pen, Details { name, gender, email, phone: None, lang })?;
    let new = NewMandate { person, member, office: office.clone(), since, until, source: None };
    mandate::begin(pen, new)
}

/// Fills a body's seats, section by section and class by class; every twelfth stays vacant. Returns who sits, by place
/// in `voices`.
fn fill(
    pen: &mut Pen<'_, '_>,
    code: &str,
    voices: &[Voice],
    taken: &HashSet<usize>,
) -> Result<Vec<usize>, Stop> {
    let seats = seats_of(pen.tx, code)?;
    let mut taken = taken.clone();
    let mut seated = Vec::new();
    for (n, (seat, class, section)) in seats.into_iter().enumerate() {
        if n % 12 == 11 {
            continue;
        }
        let fits = |at: &usize| voices[*at].fits(&class, section.as_ref()) && !taken.contains(at);
        // Women and men in turn, as far as there are both.
        let wanted = n % 5 < 2;
        let found = (0..voices.len()).filter(fits).find(|at| voices[*at].woman == wanted);
        let Some(at) = found.or_else(|| (0..voices.len()).find(fits)) else { continue };
        taken.insert(at);
        let office = if seated.is_empty() { Office::Chair } else { Office::Member };
        put(pen, seat, voices[at].mandate, Capacity::Titular, office)?;
        seated.push(at);
    }
    Ok(seated)
}

/// The days of a term.
const TERM: i32 = 3 * 365;

fn put(
    pen: &mut Pen<'_, '_>,
    seat: Id<Seat>,
    mandate: Id<Mandate>,
    capacity: Capacity,
    office: Office,
) -> Result<(), Stop> {
    let (since, term_ends) = (pen.today, Some(pen.today.plus_days(TERM)));
    let new = NewTenure { mandate, capacity, office, since, term_ends };
    seat::install(pen, seat, new).map(drop)
}

fn install_all(pen: &mut Pen<'_, '_>, code: &str, mandates: &[Id<Mandate>]) -> Result<(), Stop> {
    let seats: Vec<Id<Seat>> = pen.tx.all(
        "SELECT s.id FROM seat s JOIN body b ON b.id = s.body WHERE b.code = ?1 ORDER BY s.number",
        params![code],
    )?;
    for (n, (seat, mandate)) in seats.into_iter().zip(mandates).enumerate() {
        put(pen, seat, *mandate, Capacity::Titular, if n == 0 { Office::Chair } else { Office::Member })?;
    }
    Ok(())
}

/// Two seated members are in arrears, so that the roll has something to explain.
fn set_arrears(pen: &mut Pen<'_, '_>, voices: &[Voice], seated: &[usize]) -> Result<(), Stop> {
    for at in seated.iter().copied().skip(7).step_by(17).take(2) {
        let member: Id<Member> =
            pen.tx.one("SELECT member FROM mandate WHERE id = ?1", params![voices[at].mandate])?;
        let reason = "the contribution of last year is outstanding";
        network::member::store::set_standing(
            pen,
            member,
            network::Standing::Arrears,
            pen.today.plus_days(30),
            reason,
        )?;
    }
    Ok(())
}

/// One seat holder has lost the mandate since: the seat goes at the next meeting of the Executive Bureau.
fn lose_some(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    let sql = "SELECT t.mandate FROM tenure t JOIN seat s ON s.id = t.seat JOIN body b ON b.id = s.body
               WHERE b.code = 'world-council' AND t.until IS NULL ORDER BY s.number";
    let mandates: Vec<Id<Mandate>> = pen.tx.all(sql, params![])?;
    if let Some(mandate) = mandates.get(20) {
        mandate::end(pen, *mandate, pen.today, mandate::EndReason::NotReelected)?;
        seat::apply_losses(pen)?;
    }
    Ok(())
}

/// The accounts of the demonstration, each with its one right.
fn enrol(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    let council: Uuid = pen.tx.one("SELECT id FROM body WHERE code = 'world-council'", params![])?;
    let sitting = "SELECT t.person FROM tenure t JOIN seat s ON s.id = t.seat
                   WHERE s.body = ?1 AND t.until IS NULL ORDER BY t.office = 'chair' DESC, s.number";
    let people: Vec<Id<Person>> = pen.tx.all(sitting, params![council])?;
    let section: Uuid = pen.tx.one("SELECT id FROM section WHERE code = 'africa'", params![])?;
    let member: Uuid = pen.tx.one("SELECT id FROM member ORDER BY joined, id LIMIT 1", params![])?;
    let bodies: Vec<Uuid> = pen.tx.all("SELECT id FROM body ORDER BY position", params![])?;
    for (email, _) in ACCOUNTS {
        let who = email.split('@').next().unwrap_or(email);
        let sits = match who {
            "chair" => Some(0),
            "delegate" => Some(1),
            _ => None,
        };
        let person = sits.and_then(|at| people.get(at).copied());
        if sits.is_some() && person.is_none() {
            // In a federation of one member nobody but the chair sits in the council.
            continue;
        }
        let user = account::enrol(pen, email, who, Lang::En, person)?;
        account::set_password(pen, user, PASSWORD)?;
        match who {
            "administrator" => account::grant(pen, user, Role::Administrator, None)?,
            "secretary" => {
                bodies.iter().try_for_each(|body| account::grant(pen, user, Role::Secretary, Some(*body)))?
            }
            "steward" => account::grant(pen, user, Role::Steward, Some(section))?,
            "focal" => account::grant(pen, user, Role::FocalPoint, Some(member))?,
            _ => {}
        }
    }
    Ok(())
}

/// A body of the demonstration by its code.
fn body_id(read: &mut Read<'_>, words: &BodyWords) -> Result<Id<Body>, Stop> {
    body::by_code(read, words.code)?.ok_or(Stop::Missing)
}

/// An instant so many days and hours from another.
fn later(from: Instant, days: i64, hours: i64) -> Instant {
    from.plus_seconds(days * 86_400 + hours * 3_600)
}
