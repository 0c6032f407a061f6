//! What comes in is shown to everybody who follows: thousands of visitors before the hall's screen of an open meeting, each
//! over a connection of their own, while delegates vote and the chair closes; against one broadcast of the same bytes.
//!
//! What is measured is a person's wait, from the press of a button to the arrival of what it changed at each listener: the
//! way to the server, the commit, the making of the screen, and its way to the last of all. The listeners are this process,
//! which shares the machine with the server.

use super::{
    ballots::{Form, form},
    say,
};
use crate::{
    Outcome,
    client::{self, Connection, get},
    crowd::Crowd,
    process::{self, Server},
    settings::Settings,
    stopwatch::{median, part},
    table::{Aim, Row},
    world::{Delegate, World, delegates, sign_in},
};
use std::{fs, net::SocketAddr, path::Path, process::Command, time::Duration};
use tokio::task::LocalSet;

/// In which languages the crowd reads, in turn.
const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ar"];
/// How many vote in each round.
const VOTES: usize = 5;
/// How many delegates are signed in, of whom some have no vote.
const VOTERS: usize = 64;

/// The rows.
///
/// # Errors
/// When the servers do not answer, or a listener hears nothing.
pub async fn rows(settings: &Settings, world: &World) -> Outcome<Vec<Row>> {
    process::open_files(settings.listeners + 256)?;
    LocalSet::new().run_until(measured(settings, world)).await
}

/// What one kind of news took, of each round.
#[derive(Default)]
struct News {
    medians: Vec<f64>,
    p99s: Vec<f64>,
    processor: Vec<f64>,
}

impl News {
    /// Tells the crowd something, and keeps what that took.
    async fn tell(
        &mut self,
        server: &Server,
        crowd: &Crowd,
        act: impl Future<Output = Outcome<()>>,
    ) -> Outcome<()> {
        let before = server.processor()?;
        let waits = crowd.told(act).await?;
        self.processor.push((server.processor()? - before) * 1000.0);
        self.medians.push(part(&waits, 0.5));
        self.p99s.push(part(&waits, 0.99));
        Ok(())
    }

    fn told(&self) -> String {
        format!(
            "median {:.0} ms, p99 {:.0} ms, the server's processor {:.0} ms",
            median(&self.medians),
            median(&self.p99s),
            median(&self.processor)
        )
    }
}

async fn measured(settings: &Settings, world: &World) -> Outcome<Vec<Row>> {
    let program = world.serve().await?;
    let mut hall = Hall::enter(world, &program).await?;
    let streams = LANGUAGES.map(|lang| get(&format!("/{lang}/meetings/{}/hall/live", hall.meeting), ""));
    hall.turn(world).await?;
    say("gathering those who listen");
    let alone = program.memory()?.now;
    let crowd = Crowd::gather(program.address, &streams, settings.listeners).await?;
    let gathered = program.memory()?.now;
    let (mut turnout, mut result) = (News::default(), News::default());
    for round in 0..settings.rounds {
        say("voting and closing before them");
        for form in hall.ballots(round).await? {
            turnout.tell(&program, &crowd, hall.press(form)).await?;
        }
        result.tell(&program, &crowd, hall.close(world)).await?;
        if round + 1 < settings.rounds {
            crowd.told(hall.turn(world)).await?;
        }
    }
    let peak = program.memory()?.peak;
    let folder = world.folder.join("limit-live");
    keep_events(program.address, &streams, &folder).await?;
    drop(crowd);
    // Whoever measures ballots next finds a question to answer.
    hall.turn(world).await?;
    drop(program);
    let least = least(settings, world, &folder).await?;
    let listeners = settings.listeners;
    let megabytes = |bytes: u64| bytes as f64 / f64::from(1 << 20);
    let each = gathered.saturating_sub(alone) / listeners.max(1) as u64;
    Ok(vec![
        Row {
            name: format!("live result to {listeners} listeners"),
            ours: median(&result.p99s),
            limit: Some(median(&least.p99s)),
            unit: "ms p99",
            aim: Aim::Most(1000.0),
            more: vec![
                (
                    "measured",
                    format!(
                        "from the press that closes the poll to the verdict on the hall's screen of each visitor, over a \
                         connection of their own, in {} languages; the listeners share the machine",
                        LANGUAGES.len()
                    ),
                ),
                (
                    "limit is",
                    "one broadcast of the same bytes from memory, from the press to each".to_owned(),
                ),
                ("result", result.told()),
                ("turnout, from a delegate's press", turnout.told()),
                ("broadcast from memory", least.told()),
            ],
        },
        Row {
            name: format!("resident memory, {listeners} listeners"),
            ours: megabytes(peak),
            limit: None,
            unit: "MB",
            aim: Aim::Most(150.0),
            more: vec![
                ("before they came", format!("{:.1} MB", megabytes(alone))),
                ("for each listener", format!("{:.1} kB", each as f64 / 1024.0)),
            ],
        },
    ])
}

/// Keeps what each stream shows now, for the limit to tell the same.
async fn keep_events(address: SocketAddr, streams: &[Vec<u8>], folder: &Path) -> Outcome<()> {
    fs::create_dir_all(folder)?;
    for (n, stream) in streams.iter().enumerate() {
        let mut told = Vec::new();
        let mut connection = Connection::open(address).await?;
        // It shows what is, and then waits for what comes.
        let mut take = |bytes: &[u8]| told.extend_from_slice(bytes);
        let listens = connection.ask_with(stream, &mut take);
        let _ = tokio::time::timeout(Duration::from_secs(1), listens).await;
        let told = String::from_utf8(told)?;
        let event =
            told.find("event: part").zip(told.find("\nid: ")).and_then(|(from, to)| told.get(from..=to));
        fs::write(folder.join(format!("{n}.event")), event.ok_or("a stream that shows nothing")?)?;
    }
    Ok(())
}

/// The same bytes to as many listeners, from memory.
async fn least(settings: &Settings, world: &World, folder: &Path) -> Outcome<News> {
    say("telling the same from memory");
    let address = world.address_of_limit();
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("live").arg(address.to_string()).arg(folder);
    let server = Server::start(&mut command, address, "/ready", &folder.join("log")).await?;
    let streams: Vec<Vec<u8>> = (0..LANGUAGES.len()).map(|n| get(&format!("/stream/{n}"), "")).collect();
    let crowd = Crowd::gather(address, &streams, settings.listeners).await?;
    let mut connection = Connection::open(address).await?;
    let mut news = News::default();
    for _ in 0..settings.rounds {
        let told = async { pressed(&mut connection, &client::post("/news", "", "")).await };
        news.tell(&server, &crowd, told).await?;
    }
    Ok(news)
}

async fn pressed(connection: &mut Connection, request: &[u8]) -> Outcome<()> {
    let (head, body) = connection.ask(request).await?;
    match head.status {
        303 => Ok(()),
        status => {
            let asked = String::from_utf8_lossy(&request[..request.len().min(100)]).into_owned();
            let said = String::from_utf8_lossy(&body[..body.len().min(300)]).into_owned();
            Err(format!("answered {status}: {asked} … {said}").into())
        }
    }
}

/// Who runs the forum and who votes in it.
struct Hall {
    connection: Connection,
    chair: String,
    meeting: String,
    body: String,
    delegates: Vec<Delegate>,
}

impl Hall {
    async fn enter(world: &World, program: &Server) -> Outcome<Self> {
        let chair = sign_in(program, "administrator@league.example").await?;
        let delegates = delegates(world, program, VOTERS).await?;
        let page = delegates.first().map(|delegate| delegate.page.as_str()).unwrap_or_default();
        let meeting = page.split_once("/meetings/").and_then(|(_, rest)| rest.split('/').next());
        let meeting = meeting.ok_or("a delegate's page that is none of a meeting")?.to_owned();
        let of =
            format!("SELECT body AS id FROM meeting WHERE lower(hex(id)) = '{}'", meeting.replace('-', ""));
        let body = world.ids(&of)?.pop().ok_or("a meeting of no body")?;
        let connection = Connection::open(program.address).await?;
        Ok(Self { connection, chair, meeting, body, delegates })
    }

    /// The polls of the meeting of which this holds.
    fn polls(&self, world: &World, holds: &str) -> Outcome<Vec<String>> {
        let meeting = self.meeting.replace('-', "");
        world.ids(&format!("SELECT id FROM poll WHERE lower(hex(meeting)) = '{meeting}' AND {holds}"))
    }

    async fn chairs(&mut self, place: &str, fields: &str) -> Outcome<()> {
        let request = client::post(place, &self.chair, fields);
        pressed(&mut self.connection, &request).await
    }

    /// Closes what is open.
    async fn close(&mut self, world: &World) -> Outcome<()> {
        for poll in self.polls(world, "opened_at IS NOT NULL AND closed_at IS NULL")? {
            self.chairs(&format!("/en/polls/{poll}/closure"), "").await?;
        }
        Ok(())
    }

    /// Puts the next question, after closing what is open.
    async fn turn(&mut self, world: &World) -> Outcome<()> {
        self.close(world).await?;
        let fields = format!("question-en=Who+listens%3F&rule_of={}", self.body);
        self.chairs(&format!("/en/meetings/{}/polls/new", self.meeting), &fields).await?;
        let draft = self.polls(world, "opened_at IS NULL AND closed_at IS NULL")?.pop().ok_or("no draft")?;
        self.chairs(&format!("/en/polls/{draft}/opening"), "").await
    }

    /// The ballots of some delegates who have a vote, filled.
    async fn ballots(&mut self, round: usize) -> Outcome<Vec<Form>> {
        let mut forms = Vec::new();
        let first = round * VOTES;
        for delegate in self.delegates.iter().cycle().skip(first).take(self.delegates.len()) {
            let request = get(&delegate.page, &format!("cookie: {}\r\n", delegate.cookie));
            let (_, page) = self.connection.ask(&request).await?;
            forms.extend(form(&String::from_utf8_lossy(&page), &delegate.cookie));
            if forms.len() == VOTES {
                return Ok(forms);
            }
        }
        Err("too few delegates have a vote".into())
    }

    async fn press(&mut self, form: Form) -> Outcome<()> {
        pressed(&mut self.connection, &form.request()).await
    }
}
