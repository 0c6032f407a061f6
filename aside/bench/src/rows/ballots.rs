//! Ballots, each acknowledged after it is on disk: 5,000 delegates each over a connection of their own, and then as many
//! as 64 connections bring, against bare commits of the same rows.

use super::say;
use crate::{
    Outcome,
    client::{self, Connection},
    load::{Load, Until, load},
    process::Server,
    settings::Settings,
    stopwatch::{Stopwatch, median, part},
    table::{Aim, Row},
    world::{Delegate, World, delegates},
};
use std::{fs, net::SocketAddr, path::Path, process::Command, rc::Rc, time::Duration};
use tokio::task::LocalSet;

/// Both rows.
///
/// # Errors
/// When a delegate cannot vote, or the servers do not answer.
pub async fn rows(settings: &Settings, world: &World) -> Outcome<Vec<Row>> {
    let program = world.serve().await?;
    say("signing the delegates in");
    let delegates = delegates(world, &program, usize::MAX).await?;
    say("letting every delegate vote");
    let (row, forms) = hall(settings, &program, delegates).await?;
    Ok(vec![row, flood(settings, world, program, forms).await?])
}

/// A ballot's form, filled: where it goes, whose cookie, what it says.
#[derive(Debug, Clone)]
pub(super) struct Form {
    place: String,
    cookie: String,
    fields: String,
}

impl Form {
    pub(super) fn request(&self) -> Vec<u8> {
        client::post(&self.place, &self.cookie, &self.fields)
    }
}

/// Each delegate opens a connection, looks at their page, and, who has a vote, presses a button; spread over the window.
async fn hall(settings: &Settings, program: &Server, delegates: Vec<Delegate>) -> Outcome<(Row, Vec<Form>)> {
    let count = delegates.len();
    let local = LocalSet::new();
    let watch = Stopwatch::start();
    let before = program.processor()?;
    let all: Vec<_> = delegates
        .into_iter()
        .enumerate()
        .map(|(n, delegate)| {
            // An even spread, in an order that has nothing to do with the seats.
            let place = n.wrapping_mul(2_654_435_761) % count;
            let at = Duration::from_secs_f64(settings.window * place as f64 / count as f64);
            local.spawn_local(vote(program.address, delegate, at))
        })
        .collect();
    local.await;
    let seconds = watch.passed().as_secs_f64();
    let processor = program.processor()? - before;
    let (mut pages, mut ballots, mut forms) = (Vec::new(), Vec::new(), Vec::new());
    for one in all {
        let (page, ballot) = one.await??;
        pages.push(page);
        if let Some((took, form)) = ballot {
            ballots.push(took);
            forms.push(form);
        }
    }
    if forms.is_empty() {
        return Err("no delegate's page shows a ballot".into());
    }
    let row = Row {
        name: format!("{} delegates vote, each over a connection of their own", forms.len()),
        ours: part(&ballots, 0.99),
        limit: None,
        unit: "ms p99",
        aim: Aim::Most(250.0),
        more: vec![
            (
                "all done after",
                format!("{seconds:.1} s (≤ 60 s); buttons pressed over {} s", settings.window),
            ),
            ("without a vote, in arrears", (count - forms.len()).to_string()),
            ("their own page before", format!("p99 {:.1} ms", part(&pages, 0.99))),
            ("ballots", format!("median {:.1} ms", median(&ballots))),
            ("processor time of the server", format!("{processor:.1} s for page and ballot of all")),
        ],
    };
    Ok((row, forms))
}

async fn vote(
    address: SocketAddr,
    delegate: Delegate,
    at: Duration,
) -> std::io::Result<(f64, Option<(f64, Form)>)> {
    tokio::time::sleep(at).await;
    let asked = Stopwatch::start();
    let mut connection = Connection::open(address).await?;
    let cookie = &delegate.cookie;
    let (_, page) = connection.ask(&client::get(&delegate.page, &format!("cookie: {cookie}\r\n"))).await?;
    let page_took = asked.passed().as_secs_f64() * 1000.0;
    let page = String::from_utf8_lossy(&page);
    // Whose member is in arrears has no vote, and no ballot.
    let Some(form) = form(&page, cookie) else { return Ok((page_took, None)) };
    let pressed = Stopwatch::start();
    let (head, _) = connection.ask(&form.request()).await?;
    if head.status != 303 {
        return Err(std::io::Error::other(format!("a ballot was answered {}", head.status)));
    }
    Ok((page_took, Some((pressed.passed().as_secs_f64() * 1000.0, form))))
}

/// The first ballot on a page, filled as its first button would.
pub(super) fn form(page: &str, cookie: &str) -> Option<Form> {
    let at = page.find("/ballots\"")?;
    let place = page[..at].rsplit('"').next()?;
    let (form, _) = page[at..].split_once("</form>")?;
    let value = |name: &str| {
        let (_, rest) = form.split_once(&format!("name=\"{name}\""))?;
        let (_, rest) = rest.split_once("value=\"")?;
        Some(rest.split_once('"')?.0)
    };
    // Without the key of the form each press is a ballot of its own.
    let fields =
        format!("elector={}&caster={}&choice={}", value("elector")?, value("caster")?, value("choice")?);
    Some(Form { place: format!("{place}/ballots"), cookie: cookie.to_owned(), fields })
}

/// As many ballots as the connections bring, and the same rows in bare commits.
async fn flood(settings: &Settings, world: &World, program: Server, forms: Vec<Form>) -> Outcome<Row> {
    let requests: Rc<Vec<Vec<u8>>> = Rc::new(forms.iter().map(Form::request).collect());
    let bare: Rc<Vec<Vec<u8>>> =
        Rc::new(forms.iter().map(|form| client::post("/ballots", &form.cookie, &form.fields)).collect());
    let (mut ours, mut limits) = (Side::default(), Side::default());
    let folder = world.folder.join("limit-ballots");
    for _ in 0..settings.rounds {
        say("voting as fast as it goes");
        snapshot(world, &folder, "before.db")?;
        ours.round(settings, &program, Rc::clone(&requests)).await?;
        snapshot(world, &folder, "after.db")?;
        let address = world.address_of_limit();
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("ballots").arg(address.to_string()).arg(&folder);
        let limit = Server::start(&mut command, address, "/ready", &folder.join("log")).await?;
        limits.round(settings, &limit, Rc::clone(&bare)).await?;
    }
    Ok(Row {
        name: format!("durable ballots, {} connections", settings.voters),
        ours: median(&ours.each),
        limit: Some(median(&limits.each)),
        unit: "ms each",
        aim: Aim::Times(2.0),
        more: vec![
            (
                "ballots a second",
                format!("{:.0}; bare commits: {:.0}", median(&ours.rates), median(&limits.rates)),
            ),
            (
                "in processor time of the server",
                format!(
                    "{:.2}× ({:.3} ms against {:.3} ms)",
                    median(&ours.processor) / median(&limits.processor),
                    median(&ours.processor),
                    median(&limits.processor)
                ),
            ),
            ("p99", format!("{:.1} ms; bare commits: {:.1} ms", median(&ours.waits), median(&limits.waits))),
        ],
    })
}

/// A whole copy of the database as it is now.
fn snapshot(world: &World, folder: &Path, name: &str) -> Outcome<()> {
    fs::create_dir_all(folder)?;
    for old in ["", "-wal", "-shm"] {
        let path = folder.join(format!("{name}{old}"));
        if path.exists() {
            fs::remove_file(path)?;
        }
    }
    let path = folder.join(name).display().to_string();
    world.database()?.execute("VACUUM INTO ?1", [path])?;
    Ok(())
}

#[derive(Default)]
struct Side {
    each: Vec<f64>,
    rates: Vec<f64>,
    processor: Vec<f64>,
    waits: Vec<f64>,
}

impl Side {
    async fn round(
        &mut self,
        settings: &Settings,
        server: &Server,
        requests: Rc<Vec<Vec<u8>>>,
    ) -> Outcome<()> {
        let before = server.processor()?;
        let load: Load = load(server.address, requests, settings.voters, 303, Until::Once).await?;
        let processor = server.processor()? - before;
        let count = load.answers.max(1) as f64;
        self.each.push(load.seconds * 1000.0 / count);
        self.rates.push(load.rate());
        self.processor.push(processor * 1000.0 / count);
        self.waits.push(load.p99());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ballot_is_found_on_a_page() {
        let page = r#"<form method="post" action="/en/elsewhere"></form><form method="post" action="/en/polls/p/ballots" class="act">
            <input type="hidden" name="elector" value="e"><input type="hidden" name="caster" value="c">
            <input type="hidden" name="choice" value="for"><button>For</button></form>"#;
        let form = form(page, "koinon=x").expect("a ballot");
        assert_eq!(
            (form.place.as_str(), form.fields.as_str()),
            ("/en/polls/p/ballots", "elector=e&caster=c&choice=for")
        );
    }
}
