//! The trial: chapter by chapter a federation that is killed again and again, and held against the clients' books after
//! each start.

use crate::{
    Outcome, Settings,
    chair::Chair,
    clerk::{Clerk, SCHEME},
    door::Group,
    guest::{self, Guest},
    hall::Hall,
    http::{Told, get},
    program::{self, Place, Server},
    records::{self, Stage},
    schedule::{Crowd, Kill, Round, Victim, round},
    voter::Voter,
};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tokio::{task::JoinHandle, time::sleep};

const CROWD: Crowd = Crowd { voters: 10, groups: 2, clerks: 2, guests: 2 };
/// How many lines of the roll come and leave together.
const GROUP: usize = 5;
const ADMINISTRATOR: &str = "administrator@league.example";
const GUESTS: [&str; 2] = ["steward@league.example", "focal@league.example"];
/// How often it is looked whether an import that is under way gives a sign of life, and how many times in a row it may give
/// none: longer than from one sign to the next.
const REST: (Duration, u32) = (Duration::from_millis(500), 26);

/// What was done in all.
#[derive(Debug, Default)]
struct Sum {
    kills: [u64; 3],
    rising: u64,
    told: [u64; 3],
    polls: u64,
}

/// Runs the whole trial.
pub async fn run(settings: &Settings) -> Outcome<()> {
    let own = tempfile::Builder::new().prefix("torture-").tempdir().map_err(|error| error.to_string())?;
    let folder = own.path().to_owned();
    let mut sum = Sum::default();
    let mut at = 0;
    let trial = Trial::new(settings, &folder)?;
    while at < settings.kills {
        let until = settings.kills.min(at + settings.chapter);
        if let Err(why) = trial.chapter(at, until, &mut sum).await {
            // What is kept is for whoever looks for the cause.
            let kept = own.keep();
            return Err(format!("seed {}, {why}\nkept: {}", settings.seed, kept.display()));
        }
        at = until;
        println!("{at} kills: {}", told(&sum));
    }
    println!(
        "seed {}: {} kills, nothing acknowledged was lost; {}",
        settings.seed,
        settings.kills,
        told(&sum)
    );
    Ok(())
}

fn told(sum: &Sum) -> String {
    let [program, records, both] = sum.kills;
    let [done, refused, unknown] = sum.told;
    format!(
        "program {program}, PostgreSQL {records}, both {both}, while starting {}; {done} changes acknowledged, {refused} \
         refused, {unknown} without an answer; {} polls counted",
        sum.rising, sum.polls
    )
}

struct Trial<'s> {
    settings: &'s Settings,
    folder: PathBuf,
    backup: PathBuf,
    links: Vec<String>,
    meeting: String,
    body: String,
    address: SocketAddr,
}

impl<'s> Trial<'s> {
    /// Makes the federation from whose backup every chapter begins.
    fn new(settings: &'s Settings, folder: &Path) -> Outcome<Self> {
        let first = Place { folder: folder.join("first"), database: None };
        let delegates = (CROWD.voters as usize + CROWD.groups as usize * GROUP).to_string();
        first.run(&["demo", "--members", "12", "--delegates", &delegates])?;
        let backup = folder.join("backup");
        first.run(&["backup", &backup.display().to_string()])?;
        let called = tokio::task::block_in_place(|| {
            tokio::runtime::Handle::current().block_on(records::called(&first))
        })?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, settings.port));
        let address =
            listener.and_then(|listener| listener.local_addr()).map_err(|error| error.to_string())?;
        let records::Called { meeting, body, links } = called;
        Ok(Self { settings, folder: folder.to_owned(), backup, links, meeting, body, address })
    }

    /// A federation of its own, restored from the backup.
    async fn place(&self, number: u64) -> Outcome<Place> {
        let folder = self.folder.join(format!("from-{number}"));
        let database = match &self.settings.database {
            None => None,
            Some(server) => Some(schema(server, number).await?),
        };
        let place = Place { folder, database };
        place.run(&["restore", &self.backup.display().to_string()])?;
        Ok(place)
    }

    /// One federation from its first kill to its last.
    async fn chapter(&self, from: u64, until: u64, sum: &mut Sum) -> Outcome<()> {
        let place = self.place(from).await.map_err(|why| format!("before kill {from}: {why}"))?;
        let mut now = from;
        let lived = self.live(&place, (from, until), &mut now, sum).await;
        let lived = lived.map_err(|why| {
            if place.database.is_some() {
                // The server goes with its keeper; what it holds is kept with the rest, as far as it can be.
                let _ = place.run(&["backup", &self.folder.join("records").display().to_string()]);
            }
            format!("kill {now} of the federation {}: {why}", place.folder.display())
        });
        if lived.is_ok() {
            fs::remove_dir_all(&place.folder).map_err(|error| error.to_string())?;
        }
        lived
    }

    async fn live(
        &self,
        place: &Place,
        (from, until): (u64, u64),
        now: &mut u64,
        sum: &mut Sum,
    ) -> Outcome<()> {
        let journal = File::create(place.folder.with_extension("told")).map_err(|error| error.to_string())?;
        let hall = Arc::new(Hall::new(self.address, journal));
        let mut server = Server::start(place, self.address)?;
        server.up().await?;
        let mut crowd = self.enter(&hall, place).await?;
        crowd.check(&hall, place).await?;
        let victims: &[Victim] = match self.settings.keeper {
            true => &[Victim::Program, Victim::Records, Victim::Both],
            false => &[Victim::Program],
        };
        for number in from..until {
            *now = number;
            let next = round(self.settings.seed, number, CROWD, victims);
            hall.note(&format!("-- {number} {:?}", next.kill));
            let bursts = crowd.begin(&hall, number, &next);
            sleep(next.kill.after).await;
            // Where only the records are away, clients go on and meet an open house that cannot serve them.
            hall.end(next.kill.victim != Victim::Records);
            server = strike(server, place, next.kill, sum).await?;
            hall.end(true);
            crowd = bursts.end().await?;
            server.up().await?;
            if next.kill.victim == Victim::Records {
                crowd.rest(place).await?;
            }
            crowd.check(&hall, place).await?;
        }
        crowd.close(&hall, place, self.settings.seed, until).await?;
        sum.polls += crowd.chair.counted();
        sum.told = std::array::from_fn(|at| sum.told[at] + hall.counts()[at]);
        server.stop()?;
        place.run(&["verify"]).map(drop)?;
        place.run(&["check"]).map(drop)
    }

    async fn enter(&self, hall: &Hall, place: &Place) -> Outcome<Everybody> {
        let mut voters = Vec::new();
        for (n, link) in self.links.iter().take(CROWD.voters as usize).enumerate() {
            voters.push(Voter::enter(hall, n as u64, link).await?);
        }
        let (Told::Done, Some(cookie)) = guest::sign_in(hall, ADMINISTRATOR).await else {
            return Err("the administrator cannot sign in".to_owned());
        };
        let records = records::kept(place, &self.meeting).await?;
        let mut lines: Vec<String> = records.stays.iter().map(|stay| stay.entry.clone()).collect();
        lines.sort();
        lines.dedup();
        lines.retain(|line| voters.iter().all(|voter| voter.line != *line));
        let groups = lines.chunks_exact(GROUP).take(CROWD.groups as usize).enumerate();
        let groups = groups
            .map(|(n, lines)| Group::new(n as u64, &cookie, &self.meeting, lines, &records.stays))
            .collect::<Outcome<Vec<_>>>()?;
        let members = shown(hall).await?.1;
        Ok(Everybody {
            voters,
            groups,
            clerks: (0..CROWD.clerks).map(|n| Clerk::new(n, &cookie)).collect(),
            guests: GUESTS.iter().map(|email| Guest::new(email)).collect(),
            chair: Chair::new(&cookie, &self.meeting, &self.body, &records.polls),
            members,
            checkpoint: None,
            broken: BTreeSet::new(),
        })
    }
}

/// A fresh schema, and the address that leads into it.
async fn schema(server: &str, number: u64) -> Outcome<String> {
    let told = |error: tokio_postgres::Error| format!("PostgreSQL: {error}");
    let (client, connection) = tokio_postgres::connect(server, tokio_postgres::NoTls).await.map_err(told)?;
    let connection = tokio::spawn(connection);
    let name = format!("torture_{}_{number}", std::process::id());
    client.batch_execute(&format!("CREATE SCHEMA {name}")).await.map_err(told)?;
    drop(client);
    // It has said what there was to say.
    let _ = connection.await;
    let mark = if server.contains('?') { '&' } else { '?' };
    Ok(format!("{server}{mark}options=-c%20search_path%3D{name}"))
}

/// Kills, and starts again what was killed.
async fn strike(server: Server, place: &Place, kill: Kill, sum: &mut Sum) -> Outcome<Server> {
    let address = server.address;
    sum.kills[kill.victim as usize] += 1;
    let crash = || tokio::task::block_in_place(program::crash_records);
    match kill.victim {
        Victim::Records => {
            crash()?;
            return Ok(server);
        }
        Victim::Program => server.kill()?,
        Victim::Both => {
            server.kill()?;
            crash()?;
        }
    }
    if let Some(rising) = kill.rising {
        let early = Server::start(place, address)?;
        sleep(rising).await;
        early.kill()?;
        sum.rising += 1;
    }
    Server::start(place, address)
}

/// All clients, with their books.
struct Everybody {
    voters: Vec<Voter>,
    groups: Vec<Group>,
    clerks: Vec<Clerk>,
    guests: Vec<Guest>,
    chair: Chair,
    /// Members that nobody here has brought in.
    members: u64,
    /// The last checkpoint that was seen, and its number of entries.
    checkpoint: Option<(u64, PathBuf)>,
    /// Imports that a kill has broken off, as far as they are not cleared away.
    broken: BTreeSet<String>,
}

/// The same while they are at it.
struct Bursts {
    voters: Vec<JoinHandle<Voter>>,
    groups: Vec<JoinHandle<Group>>,
    clerks: Vec<JoinHandle<Clerk>>,
    guests: Vec<JoinHandle<Guest>>,
    chair: JoinHandle<Chair>,
    members: u64,
    checkpoint: Option<(u64, PathBuf)>,
    broken: BTreeSet<String>,
}

impl Everybody {
    fn begin(self, hall: &Arc<Hall>, number: u64, next: &Round) -> Bursts {
        hall.end(false);
        let with = |acts: &[crate::schedule::Act]| (Arc::clone(hall), acts.to_vec());
        let voters = self.voters.into_iter().zip(&next.voters).map(|(voter, acts)| {
            let (hall, acts) = with(acts);
            tokio::spawn(async move { voter.burst(&hall, number, &acts).await })
        });
        let groups = self.groups.into_iter().zip(&next.groups).map(|(group, acts)| {
            let (hall, acts) = with(acts);
            tokio::spawn(async move { group.burst(&hall, &acts).await })
        });
        let clerks = self.clerks.into_iter().zip(&next.clerks).map(|(clerk, acts)| {
            let (hall, acts) = with(acts);
            tokio::spawn(async move { clerk.burst(&hall, &acts).await })
        });
        let guests = self.guests.into_iter().zip(&next.guests).map(|(guest, acts)| {
            let (hall, acts) = with(acts);
            tokio::spawn(async move { guest.burst(&hall, &acts).await })
        });
        let (chair, (own, acts)) = (self.chair, with(&next.chair));
        Bursts {
            voters: voters.collect(),
            groups: groups.collect(),
            clerks: clerks.collect(),
            guests: guests.collect(),
            chair: tokio::spawn(async move { chair.burst(&own, &acts).await }),
            members: self.members,
            checkpoint: self.checkpoint,
            broken: self.broken,
        }
    }

    /// Waits until nothing is under way that the program, which was not killed, may still end: what it gave up when it
    /// lost its records gives no sign of life any more.
    async fn rest(&mut self, place: &Place) -> Outcome<()> {
        let (mut before, mut still) = (BTreeSet::new(), 0);
        while still < REST.1 {
            let under_way = records::kept(place, &self.chair.meeting).await?.under_way;
            if under_way.iter().all(|(id, _)| self.broken.contains(id)) {
                return Ok(());
            }
            still = if under_way == before { still + 1 } else { 0 };
            before = under_way;
            sleep(REST.0).await;
        }
        Ok(())
    }

    /// Holds all that is kept against the books.
    async fn check(&mut self, hall: &Hall, place: &Place) -> Outcome<()> {
        place.run(&["verify"])?;
        let meeting = self.chair.meeting.clone();
        let records = records::kept(place, &meeting).await?;
        self.broken = records.under_way.iter().map(|(id, _)| id.clone()).collect();
        for pair in &records.pairs {
            if pair.rows != pair.entries {
                return Err(format!("{}: {} rows and {} entries", pair.of, pair.rows, pair.entries));
            }
        }
        for voter in &self.voters {
            voter.check(&records.ballots)?;
        }
        self.chair.check(hall, &records.polls, &records.ballots, &self.voters).await?;
        for group in &mut self.groups {
            group.check(&records.stays)?;
        }
        let (own, others) = shown(hall).await?;
        for clerk in &mut self.clerks {
            clerk.check(&own)?;
        }
        let promised: (u64, u64, u64) = (
            self.members,
            self.clerks.iter().map(Clerk::members).sum(),
            self.clerks.iter().map(Clerk::standing).sum(),
        );
        let found = (others, own.values().map(|all| all.len() as u64).sum(), records.standing);
        if promised != found {
            return Err(format!(
                "members before, members brought in, imports that stand: promised was {promised:?}; found is {found:?}"
            ));
        }
        for guest in &mut self.guests {
            guest.check(hall).await?;
        }
        self.check_head(hall, place).await
    }

    /// A checkpoint that was given out once is continued by every later one.
    async fn check_head(&mut self, hall: &Hall, place: &Place) -> Outcome<()> {
        let mut tries = 0;
        let note = loop {
            let came = hall.ask(&get("/ledger/checkpoint", "")).await.map_err(|error| error.to_string())?;
            match came.status {
                200 => break came.body,
                _ if tries < 40 => sleep(Duration::from_millis(250)).await,
                other => return Err(format!("no checkpoint is given out: {other}")),
            }
            tries += 1;
        };
        let size =
            note.lines().nth(1).and_then(|line| line.parse().ok()).ok_or("a checkpoint without a size")?;
        let file = place.folder.with_extension(format!("checkpoint-{size}"));
        fs::write(&file, note).map_err(|error| error.to_string())?;
        if let Some((before, old)) = &self.checkpoint {
            if *before > size {
                return Err(format!("a checkpoint of {before} entries was given out; now it is {size}"));
            }
            let (new, old) = (file.display().to_string(), old.display().to_string());
            place.run(&["verify", "--checkpoint", &new, "--against", &old])?;
        }
        if let Some((before, old)) = self.checkpoint.replace((size, file))
            && before != size
        {
            fs::remove_file(old).map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    /// Everybody votes once more and is answered, the chair closes, and the books are held against the outcome.
    async fn close(&mut self, hall: &Hall, place: &Place, seed: u64, number: u64) -> Outcome<()> {
        if hall.poll().is_none() {
            self.chair.turn(hall).await;
        }
        for (n, voter) in self.voters.iter_mut().enumerate() {
            let choice = crate::dice::Dice::of(&[seed, number, n as u64]).below(3);
            voter.finally(hall, choice as usize).await?;
        }
        self.chair.turn(hall).await;
        self.check(hall, place).await?;
        match records::kept(place, &self.chair.meeting)
            .await?
            .polls
            .iter()
            .any(|poll| poll.stage == Stage::Closed)
        {
            true => Ok(()),
            false => Err("no poll was closed".to_owned()),
        }
    }
}

impl Bursts {
    async fn end(self) -> Outcome<Everybody> {
        async fn all<T>(handles: Vec<JoinHandle<T>>) -> Outcome<Vec<T>> {
            let mut done = Vec::new();
            for handle in handles {
                done.push(handle.await.map_err(|error| error.to_string())?);
            }
            Ok(done)
        }
        Ok(Everybody {
            voters: all(self.voters).await?,
            groups: all(self.groups).await?,
            clerks: all(self.clerks).await?,
            guests: all(self.guests).await?,
            chair: self.chair.await.map_err(|error| error.to_string())?,
            members: self.members,
            checkpoint: self.checkpoint,
            broken: self.broken,
        })
    }
}

/// The members as everybody sees them: those of this trial with their figures by their ids, and how many others.
async fn shown(hall: &Hall) -> Outcome<(BTreeMap<String, Vec<Option<u64>>>, u64)> {
    let came =
        hall.ask(&get("/en/members.json", "")).await.map_err(|error| format!("the directory: {error}"))?;
    let list: Value = serde_json::from_str(&came.body).map_err(|error| format!("the directory: {error}"))?;
    let (mut own, mut others) = (BTreeMap::<String, Vec<Option<u64>>>::new(), 0);
    for member in list["items"].as_array().into_iter().flatten() {
        let ids = member["identifiers"].as_array().into_iter().flatten();
        let mut ids = ids.filter(|id| id["scheme"] == SCHEME).filter_map(|id| id["value"].as_str());
        match ids.next() {
            Some(id) => own.entry(id.to_owned()).or_default().push(member["population"].as_u64()),
            None => others += 1,
        }
    }
    Ok((own, others))
}
