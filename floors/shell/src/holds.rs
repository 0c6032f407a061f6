//! What the federation holds about a person, told by the rooms to that person and to nobody else: on a page, and as one
//! file.
//!
//! A room declares what it holds ([`Holds`]), as it declares what it knows of lives. Invariants: nothing is asked about
//! anybody but the one who is signed in; nothing is left out of the file; keys, passwords and what stands in for them are
//! told of and never told.

use crate::{
    Answer, Granted, Routes, SignedIn, View,
    account::{User, user},
    ask::{Page, render},
    gate::Person,
    strings::Locale,
    ui,
};
use base::{Day, Fault, Id, Instant, Stop};
use ledger::{Beside, Logged, Naming, Subject};
use serde_json::{Map, Value, json};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};
use uuid::Uuid;

/// How many lines of a kind the page shows, the latest; the file has all.
const SHOWN: usize = 10;

/// One kind of things that a room holds about a person.
#[derive(Clone, Copy)]
pub struct Holds {
    /// Its name in the file, e.g. `mandates`.
    pub name: &'static str,
    /// The key of its heading.
    pub title: &'static str,
    /// The key of what it is held for, and who sees it.
    pub about: &'static str,
    /// What each line tells.
    pub columns: &'static [Column],
    /// All there is, the latest first.
    pub tell: fn(&mut View<'_, '_>, &Oneself) -> Result<Vec<Line>, Stop>,
}

/// One thing that the lines of a kind tell: its name in the file, the key of its heading on the page.
pub type Column = (&'static str, &'static str);

/// Whoever is signed in: of nobody else is anything told.
#[derive(Debug, Clone)]
pub struct Oneself {
    /// The account.
    pub user: Id<User>,
    /// Its address.
    pub email: String,
    /// The person behind it, if the registry knows one.
    pub person: Option<Id<Person>>,
}

/// One thing that is held.
#[derive(Debug, Clone, Default)]
pub struct Line {
    cells: Vec<Cell>,
    beside: Map<String, Value>,
    about: Vec<Subject>,
}

/// What one line tells under one heading.
#[derive(Debug, Clone)]
enum Cell {
    Text(String),
    /// A word of ours: its code, and what it is called.
    Word(String, String),
    Number(u64),
    Day(Option<Day>),
    Moment(Option<Instant>),
    Thing(Option<Thing>),
    /// Several words of ours: their codes, and a sentence of them all.
    Words(Vec<&'static str>, String),
    /// An entry of the ledger: its number and its address.
    Entry(u64, String),
}

/// Something that a line names.
#[derive(Debug, Clone)]
struct Thing {
    id: Uuid,
    title: String,
    /// Its address, if it has one that the reader may see.
    href: Option<String>,
}

/// The things that lines name, each looked up once.
#[derive(Default)]
pub struct Things(HashMap<(String, Uuid), Option<Thing>>);

impl Line {
    /// About a thing of its own: the ledger's entries about that concern the person too.
    pub fn about(subject: impl Into<Subject>) -> Self {
        let subject = subject.into();
        let beside = Map::from_iter([("id".to_owned(), subject.id.to_string().into())]);
        Self { cells: Vec::new(), beside, about: vec![subject] }
    }

    /// The same, about a thing of its own.
    #[must_use]
    pub fn of(mut self, subject: impl Into<Subject>) -> Self {
        self.about.push(subject.into());
        self
    }

    fn with(mut self, cell: Cell) -> Self {
        self.cells.push(cell);
        self
    }

    /// A text that somebody wrote, or none.
    #[must_use]
    pub fn text(self, text: impl Into<Option<String>>) -> Self {
        self.with(Cell::Text(text.into().unwrap_or_default()))
    }

    /// A word of ours: its code for the file, and what it is called for the reader.
    #[must_use]
    pub fn word(self, code: impl Into<String>, called: impl Into<String>) -> Self {
        self.with(Cell::Word(code.into(), called.into()))
    }

    /// Yes or no.
    #[must_use]
    pub fn truth(self, l: &Locale, truth: bool) -> Self {
        let (code, key) = if truth { ("yes", "shell-yes") } else { ("no", "shell-no") };
        self.word(code, l.t(key))
    }

    /// A whole number.
    #[must_use]
    pub fn number(self, number: u64) -> Self {
        self.with(Cell::Number(number))
    }

    /// A day, or none.
    #[must_use]
    pub fn day(self, day: impl Into<Option<Day>>) -> Self {
        self.with(Cell::Day(day.into()))
    }

    /// An instant, or none.
    #[must_use]
    pub fn moment(self, moment: impl Into<Option<Instant>>) -> Self {
        self.with(Cell::Moment(moment.into()))
    }

    /// A thing that some room keeps, or none: a link, if the reader may see it.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn thing(
        self,
        view: &mut View<'_, '_>,
        things: &mut Things,
        kind: &str,
        id: impl Into<Option<Uuid>>,
    ) -> Result<Self, Fault> {
        let thing = match id.into() {
            Some(id) => things.find(view, kind, id)?,
            None => None,
        };
        Ok(self.with(Cell::Thing(thing)))
    }

    /// What only the file tells.
    #[must_use]
    pub fn beside(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.beside.insert(name.to_owned(), value.into());
        self
    }

    fn json(&self, columns: &[Column]) -> Value {
        let mut all = self.beside.clone();
        all.extend(
            columns.iter().zip(&self.cells).map(|((name, _), cell)| ((*name).to_owned(), cell.json())),
        );
        Value::Object(all)
    }
}

impl Things {
    fn find(&mut self, view: &mut View<'_, '_>, kind: &str, id: Uuid) -> Result<Option<Thing>, Fault> {
        let key = (kind.to_owned(), id);
        if let Some(known) = self.0.get(&key) {
            return Ok(known.clone());
        }
        // What one took part in keeps its name for them, also where its page is closed to them by now.
        let house = Arc::clone(&view.ask.house);
        let seen = house.sees(&mut view.ask.gate(view.read), kind, id)?;
        let named = house.link(view.read, kind, id, &view.ask.l)?;
        let thing = named.map(|(href, title)| Thing { id, title, href: seen.then_some(href) });
        self.0.insert(key, thing.clone());
        Ok(thing)
    }
}

impl Cell {
    fn json(&self) -> Value {
        match self {
            Cell::Text(text) if text.is_empty() => Value::Null,
            Cell::Text(text) => text.as_str().into(),
            Cell::Word(code, _) => code.as_str().into(),
            Cell::Words(codes, _) => codes.as_slice().into(),
            Cell::Number(number) | Cell::Entry(number, _) => (*number).into(),
            Cell::Day(day) => day.map(|day| day.to_string()).into(),
            Cell::Moment(moment) => moment.map(|moment| moment.to_string()).into(),
            Cell::Thing(thing) => {
                thing.as_ref().map_or(Value::Null, |thing| json!({ "id": thing.id, "title": thing.title }))
            }
        }
    }

    fn shown(&self, l: &Locale, zone: &str) -> (String, Option<String>) {
        let text = match self {
            Cell::Thing(Some(thing)) => return (thing.title.clone(), thing.href.clone()),
            Cell::Entry(number, href) => return (l.number(*number), Some(href.clone())),
            Cell::Text(text) | Cell::Word(_, text) | Cell::Words(_, text) => text.clone(),
            Cell::Number(number) => l.number(*number),
            Cell::Day(day) => day.map(|day| l.day(day)).unwrap_or_default(),
            Cell::Moment(moment) => moment.map(|moment| l.moment(moment, zone)).unwrap_or_default(),
            Cell::Thing(None) => String::new(),
        };
        (if text.is_empty() { "–".to_owned() } else { text }, None)
    }
}

/// All that is held, kind by kind.
struct Held {
    of: Holds,
    lines: Vec<Line>,
}

/// The last kind of all: the entries of the ledger, about the person, the account and everything that was told before.
const ENTRIES: Holds = Holds {
    name: "entries",
    title: "shell-holds-entries",
    about: "shell-holds-entries-about",
    columns: &[
        ("number", "shell-ledger-number"),
        ("at", "shell-ledger-when"),
        ("kind", "shell-ledger-what"),
        ("because", "shell-holds-entries-why"),
    ],
    tell: |_, _| Ok(Vec::new()),
};

fn gather(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Held>, Stop> {
    let house = Arc::clone(&view.ask.house);
    let mut all = Vec::new();
    for of in house.rooms.iter().flat_map(|room| room.holds) {
        all.push(Held { of: *of, lines: (of.tell)(view, oneself)? });
    }
    let lines = entries(view, oneself, &all)?;
    all.push(Held { of: ENTRIES, lines });
    Ok(all)
}

/// Why an entry concerns the person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Why {
    /// It is about the person or the account.
    Named,
    /// It was made with the account.
    Made,
    /// What stands beside it is the person's.
    Beside,
    /// It is about a thing that was told before, such as a mandate.
    Thing,
}

impl Why {
    fn code(self) -> &'static str {
        match self {
            Why::Named => "named",
            Why::Made => "made",
            Why::Beside => "beside",
            Why::Thing => "thing",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Why::Named => "shell-holds-why-named",
            Why::Made => "shell-holds-why-made",
            Why::Beside => "shell-holds-why-beside",
            Why::Thing => "shell-holds-why-thing",
        }
    }
}

fn entries(view: &mut View<'_, '_>, oneself: &Oneself, all: &[Held]) -> Result<Vec<Line>, Stop> {
    let own: Vec<Subject> = [Some(Subject::from(oneself.user)), oneself.person.map(Subject::from)]
        .into_iter()
        .flatten()
        .collect();
    let mut found: BTreeMap<u64, BTreeSet<Why>> = BTreeMap::new();
    let mut note = |entries: Vec<u64>, why: Why| {
        for entry in entries {
            found.entry(entry).or_default().insert(why);
        }
    };
    for subject in &own {
        note(ledger::naming(view.read, subject, Naming::About)?, Why::Named);
        note(ledger::naming(view.read, subject, Naming::Beside)?, Why::Beside);
    }
    note(ledger::naming(view.read, &own[0], Naming::By)?, Why::Made);
    for subject in all.iter().flat_map(|held| &held.lines).flat_map(|line| &line.about) {
        note(ledger::naming(view.read, subject, Naming::About)?, Why::Thing);
    }
    let mut lines = Vec::new();
    for (seq, whys) in found.into_iter().rev() {
        let entry = ledger::entry(view.read, seq)?.ok_or_else(|| Fault::new("an entry is gone"))?;
        lines.push(entry_line(view, &own, &entry, &whys)?);
    }
    Ok(lines)
}

fn entry_line(
    view: &mut View<'_, '_>,
    own: &[Subject],
    entry: &Logged,
    whys: &BTreeSet<Why>,
) -> Result<Line, Stop> {
    let l = view.l();
    let parts = match entry.parts.is_empty() {
        true => Vec::new(),
        false => ledger::beside(view.read, entry.seq)?,
    };
    let parts = parts.iter().filter(|part| own.contains(&part.owner)).map(Beside::value);
    let parts: Vec<Value> = parts.collect::<Result<_, _>>()?;
    let href = view.ask.href(&format!("/ledger/{}", entry.seq));
    let codes: Vec<&'static str> = whys.iter().map(|why| why.code()).collect();
    let told: Vec<String> = whys.iter().map(|why| l.t(why.key())).collect();
    let told = told.join(" ");
    let line = Line::default().with(Cell::Entry(entry.seq, href)).moment(entry.at);
    let line = line.word(entry.kind.clone(), ui::happening(view, &entry.kind)).with(Cell::Words(codes, told));
    Ok(if parts.is_empty() { line } else { line.beside("parts", parts) })
}

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.page("/me/held", show).page("/me/held.json", file)
}

fn oneself(view: &mut View<'_, '_>, granted: &SignedIn) -> Result<Oneself, Stop> {
    let account = user(view.read, granted.user)?.ok_or(Stop::Missing)?;
    Ok(Oneself { user: granted.user, email: account.email, person: account.person })
}

#[derive(askama::Template)]
#[template(path = "account/held.html")]
struct HeldPage {
    l: Locale,
    file: String,
    kinds: Vec<Kind>,
}

/// A kind as the page shows it.
struct Kind {
    name: &'static str,
    title: String,
    about: String,
    count: usize,
    columns: Vec<String>,
    lines: Vec<Vec<(String, Option<String>)>>,
}

fn show(view: &mut View<'_, '_>, granted: Granted<SignedIn>) -> Result<Answer, Stop> {
    let l = view.l();
    let oneself = oneself(view, &granted)?;
    let zone = view.ask.house.settings.zone.clone();
    let kind = |held: Held| Kind {
        name: held.of.name,
        title: l.t(held.of.title),
        about: l.t(held.of.about),
        count: held.lines.len(),
        columns: held.of.columns.iter().map(|(_, key)| l.t(key)).collect(),
        lines: held
            .lines
            .iter()
            .take(SHOWN)
            .map(|line| line.cells.iter().map(|cell| cell.shown(&l, &zone)).collect())
            .collect(),
    };
    let kinds = gather(view, &oneself)?.into_iter().map(kind).collect();
    let body = HeldPage { file: view.ask.href("/me/held.json"), kinds, l: l.clone() };
    let mut page = Page::new(l.t("shell-holds-title"), render(&body)?);
    page.private = true;
    Ok(Answer::Page(page))
}

/// Everything as one file.
fn file(view: &mut View<'_, '_>, granted: Granted<SignedIn>) -> Result<Answer, Stop> {
    view.ask.query.only(&[])?;
    let l = view.l();
    let oneself = oneself(view, &granted)?;
    let holds: Vec<Value> = gather(view, &oneself)?
        .into_iter()
        .map(|Held { of, lines }| {
            let items: Vec<Value> = lines.iter().map(|line| line.json(of.columns)).collect();
            json!({ "name": of.name, "title": l.t(of.title), "about": l.t(of.about), "items": items })
        })
        .collect();
    let whole = json!({
        "federation": view.ask.house.name(l.lang()),
        "lang": l.lang().tag(),
        "as_of": view.ask.now.to_string(),
        "account": oneself.user,
        "person": oneself.person,
        "holds": holds,
    });
    let text = serde_json::to_string_pretty(&whole)
        .map_err(|error| Fault::from("what is held cannot be written as JSON", error))?;
    let name = format!("held-{}.json", view.ask.today());
    let writes = move |_: &mut db::Read<'_>, out: &mut dyn std::io::Write| {
        out.write_all(text.as_bytes()).map_err(|error| Fault::from("sending what is held", error))
    };
    Ok(Answer::File("application/json", name, Box::new(writes)))
}
