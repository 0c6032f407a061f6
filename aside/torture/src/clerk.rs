//! An administrator who brings rosters in, brings them in again with other figures, and takes them back: each whole or
//! not at all.

use crate::{
    Outcome,
    belief::Belief,
    hall::Hall,
    http::{Told, between, get, post, upload},
    schedule::Act,
};
use std::{collections::BTreeMap, io};

/// The scheme of the external ids.
pub const SCHEME: &str = "torture";
/// How often it is asked how far something has come.
const TRIES: u32 = 150;

/// A roster: its figures by what is believed, nothing if its members are not there.
struct Roster {
    first: u64,
    rows: u64,
    state: Belief<Option<u64>>,
    /// What was brought in, latest last, with how it was before.
    done: Vec<(String, Option<u64>)>,
    /// What may have been, and how it is then and was before.
    open: Option<Open>,
    version: u64,
}

enum Open {
    Brought { import: String, after: Option<u64>, before: Option<u64> },
    Undone { before: Option<u64> },
}

/// An administrator with rosters.
pub struct Clerk {
    name: String,
    cookie: String,
    rosters: Vec<Roster>,
    next: u64,
}

impl Clerk {
    /// An administrator whose members begin with a number of their own.
    pub fn new(n: u64, cookie: &str) -> Self {
        let next = (n + 1) * 1_000_000;
        Self { name: format!("clerk {n}"), cookie: cookie.to_owned(), rosters: Vec::new(), next }
    }

    /// Works until the kill.
    pub async fn burst(mut self, hall: &Hall, acts: &[Act]) -> Self {
        for act in acts.iter().copied() {
            if hall.is_over() {
                break;
            }
            let last = self.rosters.iter().rposition(|roster| {
                roster.open.is_none() && roster.state.sure().is_some_and(|state| state.is_some())
            });
            match (act, last) {
                (Act::Bring(rows), _) => {
                    let first = self.next;
                    self.next += rows;
                    let state = Belief::of(None);
                    self.rosters.push(Roster {
                        first,
                        rows,
                        state,
                        done: Vec::new(),
                        open: None,
                        version: 0,
                    });
                    self.bring(hall, act, self.rosters.len() - 1).await;
                }
                (Act::Amend, Some(at)) => self.bring(hall, act, at).await,
                (Act::Undo, Some(at)) => self.undo(hall, at).await,
                _ => hall.rest(50).await,
            }
        }
        self
    }

    async fn bring(&mut self, hall: &Hall, act: Act, at: usize) {
        let roster = &mut self.rosters[at];
        roster.version += 1;
        let (before, after) = (roster.state.sure().copied().flatten(), Some(1_000 + roster.version));
        let mut import = String::new();
        let came = applied(hall, &self.cookie, &roster.file(), &mut import).await;
        let told = match &came {
            Ok(true) => Told::Done,
            Ok(false) => Told::Refused,
            // Until the word is given nothing can be there.
            Err(_) if import.is_empty() => Told::Refused,
            Err(_) => Told::Unknown,
        };
        hall.tell(&self.name, act, told, &came.map(|_| unheard()).and_then(|none| none));
        roster.state.tell(told, |_| after);
        match told {
            Told::Done => roster.done.push((import, before)),
            Told::Unknown => roster.open = Some(Open::Brought { import, after, before }),
            Told::Refused => {}
        }
    }

    async fn undo(&mut self, hall: &Hall, at: usize) {
        let roster = &mut self.rosters[at];
        let Some((import, before)) = roster.done.last().cloned() else { return hall.rest(20).await };
        let came = undone(hall, &self.cookie, &import).await;
        let told = match &came {
            Ok(true) => Told::Done,
            Ok(false) => Told::Refused,
            Err(_) => Told::Unknown,
        };
        hall.tell(&self.name, Act::Undo, told, &came.map(|_| unheard()).and_then(|none| none));
        roster.state.tell(told, |_| before);
        match told {
            Told::Done => drop(roster.done.pop()),
            Told::Unknown => roster.open = Some(Open::Undone { before }),
            Told::Refused => {}
        }
    }

    /// Holds the members that are shown against what was told; of each roster all are alike, or it is half there.
    pub fn check(&mut self, members: &BTreeMap<String, Vec<Option<u64>>>) -> Outcome<()> {
        for roster in &mut self.rosters {
            let of = format!("{}, roster of {} from {}", self.name, roster.rows, roster.first);
            let mut found: Vec<Option<u64>> = Vec::new();
            for n in roster.first..roster.first + roster.rows {
                match members.get(&n.to_string()).map(Vec::as_slice) {
                    None | Some([]) => found.push(None),
                    Some([Some(figure)]) => found.push(Some(*figure)),
                    Some(several) => return Err(format!("{of}: member {n} is there as {several:?}")),
                }
            }
            found.sort_unstable();
            found.dedup();
            let [found] = found[..] else { return Err(format!("{of}: it is half there: {found:?}")) };
            roster.state.hold(&of, found)?;
            match roster.open.take() {
                Some(Open::Brought { import, after, before }) if found == after => {
                    roster.done.push((import, before))
                }
                Some(Open::Undone { before }) if found == before => drop(roster.done.pop()),
                _ => {}
            }
        }
        Ok(())
    }

    /// How many members there are by what was told and found.
    pub fn members(&self) -> u64 {
        let there =
            self.rosters.iter().filter(|roster| roster.state.sure().is_some_and(|state| state.is_some()));
        there.map(|roster| roster.rows).sum()
    }

    /// How many imports stand.
    pub fn standing(&self) -> u64 {
        self.rosters.iter().map(|roster| roster.done.len() as u64).sum()
    }
}

impl Roster {
    fn file(&self) -> String {
        let figure = 1_000 + self.version;
        let row =
            |n: u64| format!("{SCHEME}:{n},local government,Hamlet {n},FR,europe,2020-01-01,{figure}\n");
        let rows: String = (self.first..self.first + self.rows).map(row).collect();
        format!("external_id,kind,name,country,section,member_since,population\n{rows}")
    }
}

fn unheard() -> io::Result<crate::http::Came> {
    Err(io::Error::other("as its page says"))
}

/// Uploads a roster, gives the word and waits until its page says that it was brought in. `import` is its id from the
/// moment on at which the word was given.
async fn applied(hall: &Hall, cookie: &str, file: &str, import: &mut String) -> io::Result<bool> {
    let staged = hall.ask(&upload("/en/imports", cookie, "roster.csv", file)).await?;
    let place = staged.location().to_owned();
    let Some(id) = place.strip_prefix("/en/imports/staged/") else { return refused(staged.status) };
    let plan = hall.ask(&get(&place, cookie)).await?;
    let promise = between(&plan.body, "name=\"promise\" value=\"", "\"");
    let Some(promise) = promise.first() else { return refused(plan.status) };
    id.clone_into(import);
    let fields = [("promise", *promise)];
    let word = hall.ask(&post(&format!("{place}/apply"), cookie, &fields)).await?;
    if word.status != 303 {
        return refused(word.status);
    }
    until(hall, &format!("/en/imports/{id}"), cookie, |page| page.contains("/undo\"")).await
}

/// Takes an import back and waits until its page says so.
async fn undone(hall: &Hall, cookie: &str, import: &str) -> io::Result<bool> {
    let word = hall.ask(&post(&format!("/en/imports/{import}/undo"), cookie, &[])).await?;
    if word.status != 303 {
        return refused(word.status);
    }
    let is_undone = |page: &str| page.contains("/en/ledger/") && !page.contains("/undo\"");
    until(hall, &format!("/en/imports/{import}"), cookie, is_undone).await
}

fn refused(status: u16) -> io::Result<bool> {
    if (400..500).contains(&status) { Ok(false) } else { Err(io::Error::other(format!("answered {status}"))) }
}

async fn until(hall: &Hall, place: &str, cookie: &str, is_so: impl Fn(&str) -> bool) -> io::Result<bool> {
    for _ in 0..TRIES {
        let page = hall.ask(&get(place, cookie)).await?;
        match page.status {
            200 if is_so(&page.body) => return Ok(true),
            200 => tokio::time::sleep(std::time::Duration::from_millis(200)).await,
            other => return Err(io::Error::other(format!("{place} was answered {other}"))),
        }
    }
    Err(io::ErrorKind::TimedOut.into())
}
