//! What a request brings, and the two doors a handler gets: a view of things as they are, or a change to make.

use crate::{
    House,
    client::Client,
    form::{Filled, no_day},
    gate::{Gate, Who},
    html::Html,
    strings::Locale,
    ui,
};
use base::{Day, Fault, Id, Instant, Kind, Lang, Moment, Refusal, Stop};
use db::{Read, Tx};
use ledger::{Beside, By, Draft, Logged, Subject};
use std::{collections::BTreeMap, sync::Arc};
use uuid::Uuid;

/// What a request brings, parsed and nothing more.
#[derive(Clone)]
pub struct Ask {
    /// The house it came to.
    pub house: Arc<House>,
    /// The reader's language, from the address.
    pub l: Locale,
    /// Who is asking, by the sign-in of the cookie.
    pub who: Who,
    /// The names in the route's pattern.
    pub path: PathWords,
    /// The query string.
    pub query: Query,
    /// The address without language and query, e.g. `/members`.
    pub place: String,
    /// Where it came from.
    pub client: Client,
    /// The instant at which it is answered.
    pub now: Instant,
}

impl Ask {
    /// A bare request in somebody's name, with the words of its route; for asking the gate.
    pub fn bare(house: &Arc<House>, who: Who, words: &[(&str, String)]) -> Self {
        let words = words.iter().map(|(name, word)| ((*name).to_owned(), word.clone()));
        Self {
            house: Arc::clone(house),
            l: house.locale(Lang::En),
            who,
            path: PathWords(words.collect()),
            query: Query::default(),
            place: "/".to_owned(),
            client: Client::default(),
            now: house.moment.now(),
        }
    }

    /// The reader's language.
    pub fn lang(&self) -> Lang {
        self.l.lang()
    }

    /// The day as the federation's own zone has it.
    pub fn today(&self) -> Day {
        self.now.day_in(&self.house.settings.zone)
    }

    /// The day as of which things are asked (`as_of=YYYY-MM-DD`), or today.
    ///
    /// # Errors
    /// Refuses what is not a day.
    pub fn as_of(&self) -> Result<Day, Stop> {
        match self.query.get("as_of").filter(|text| !text.is_empty()) {
            None => Ok(self.today()),
            Some(text) => Day::parse(text).ok_or_else(|| no_day(text).at("as_of").into()),
        }
    }

    /// The gate, for asking whether the reader may see something else than what the address names.
    pub fn gate<'g, 'd>(&'g self, read: &'g mut Read<'d>) -> Gate<'g, 'd> {
        Gate { read, who: &self.who, path: &self.path, today: self.today() }
    }

    /// The address and title of a thing that some room keeps, if the reader may see it.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn link(&self, read: &mut Read<'_>, kind: &str, id: Uuid) -> Result<Option<(String, String)>, Fault> {
        if !self.house.sees(&mut self.gate(read), kind, id)? {
            return Ok(None);
        }
        self.house.link(read, kind, id, &self.l)
    }

    /// An address in the reader's language, from one without: `/members` to `/fr/members`.
    pub fn href(&self, place: &str) -> String {
        format!("/{}{place}", self.lang())
    }

    /// The whole address of a place in a language, for what is read elsewhere: the federation's own address before it.
    pub fn absolute(&self, lang: Lang, place: &str) -> String {
        format!("{}/{lang}{place}", self.house.settings.address)
    }
}

/// The words that stood where the route's pattern has names.
#[derive(Debug, Clone, Default)]
pub struct PathWords(pub(crate) BTreeMap<String, String>);

impl PathWords {
    /// A word as it stood.
    pub fn word(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// An id; what is no id is nothing there.
    ///
    /// # Errors
    /// [`Stop::Missing`].
    pub fn id<K: Kind>(&self, name: &str) -> Result<Id<K>, Stop> {
        Id::parse(self.word(name)).ok_or(Stop::Missing)
    }

    /// The id beneath, untyped, for the gate.
    pub fn uuid(&self, name: &str) -> Option<Uuid> {
        Uuid::try_parse(self.word(name)).ok()
    }
}

/// The query string as names and values, in order.
#[derive(Debug, Clone, Default)]
pub struct Query(pub(crate) Vec<(String, String)>);

impl Query {
    /// The last value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All values of a name, in order.
    pub fn all<'q>(&'q self, name: &'q str) -> impl Iterator<Item = &'q str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of a name, or an empty text.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default().trim()
    }

    /// Refuses names that the door does not know, and names that come twice; an API must not pass over a filter.
    ///
    /// # Errors
    /// Names the first unknown parameter and all known ones, or the one that came twice.
    pub fn only(&self, known: &[&str]) -> Result<(), Stop> {
        let twice = |at: usize| self.0[..at].iter().any(|(name, _)| *name == self.0[at].0);
        if let Some(at) = (0..self.0.len().min(known.len() + 1)).find(|at| twice(*at)) {
            let name = self.0[at].0.clone();
            return Err(Refusal::new("shell-refusal-twice").with("name", name.as_str()).at(name).into());
        }
        match self.0.iter().find(|(name, _)| !known.contains(&name.as_str())) {
            None => Ok(()),
            Some((name, _)) if known.is_empty() => {
                let refusal = Refusal::new("shell-refusal-parameter-none").with("name", name.as_str());
                Err(refusal.at(name.clone()).into())
            }
            Some((name, _)) => {
                let refusal = Refusal::new("shell-refusal-parameter").with("name", name.as_str());
                Err(refusal.with("known", known.join(", ")).at(name.clone()).into())
            }
        }
    }

    /// This query with one value set (or, when empty, removed), as it stands after `?`.
    pub fn with(&self, name: &str, value: &str) -> String {
        let mut pairs: Vec<(&str, &str)> =
            self.0.iter().filter(|(known, _)| known != name).map(|(k, v)| (k.as_str(), v.as_str())).collect();
        if !value.is_empty() {
            pairs.push((name, value));
        }
        crate::form::encode(&pairs)
    }
}

/// Things as they are, in one snapshot, for one reader.
pub struct View<'v, 'd> {
    /// The snapshot.
    pub read: &'v mut Read<'d>,
    /// The request.
    pub ask: &'v Ask,
    /// What the reader typed and what was refused of it, when a form is shown again.
    pub filled: &'v Filled,
}

impl View<'_, '_> {
    /// The reader's language, for templates.
    pub fn l(&self) -> Locale {
        self.ask.l.clone()
    }

    /// A page that the shell will wrap.
    pub fn page(&self, title: impl Into<String>, body: impl askama::Template) -> Result<Answer, Stop> {
        Ok(Answer::Page(Page::new(title, ui::named_errors(&self.ask.l, render(&body)?))))
    }

    /// As [`Ask::link`].
    ///
    /// # Errors
    /// A fault of the database.
    pub fn link(&mut self, kind: &str, id: Uuid) -> Result<Option<(String, String)>, Fault> {
        self.ask.link(self.read, kind, id)
    }

    /// The parts of an entry that are open to the reader.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn open_parts(&mut self, entry: &Logged) -> Result<Vec<Beside>, Fault> {
        if entry.parts.is_empty() {
            return Ok(Vec::new());
        }
        let house = Arc::clone(&self.ask.house);
        let mut open = Vec::new();
        for part in ledger::beside(self.read, entry.seq)? {
            if house.opens(&mut self.ask.gate(self.read), entry, &part)? {
                open.push(part);
            }
        }
        Ok(open)
    }

    /// Where the stream of this page's moving parts is, for the attribute `data-live-from`: it goes on from the head of
    /// the ledger as of which this page is shown.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn live(&mut self, place: &str) -> Result<String, Fault> {
        let head = ledger::size(self.read)?;
        Ok(format!("{}?since={head}", self.ask.href(place)))
    }

    /// The blocks that other rooms offer for a page, in the order of the rooms.
    ///
    /// # Errors
    /// Whatever a panel stops with.
    pub fn panels(&mut self, on: &str, id: Uuid) -> Result<Vec<Html>, Stop> {
        let house = Arc::clone(&self.ask.house);
        let mut blocks = Vec::new();
        for panel in house.rooms.iter().flat_map(|room| room.panels).filter(|panel| panel.on == on) {
            blocks.extend((panel.show)(self, id)?.filter(|html| !html.is_empty()));
        }
        Ok(blocks)
    }
}

/// Renders a template of a room into safe markup.
///
/// # Errors
/// A fault of the template.
pub fn render(template: &impl askama::Template) -> Result<Html, Fault> {
    template.render().map(Html).map_err(|error| Fault::from("rendering a template", error))
}

/// A change to make, within the writer's transaction. Kept whole when the handler answers, else not at all.
pub struct Change<'c, 'd> {
    /// The transaction.
    pub tx: &'c mut Tx<'d>,
    /// The request.
    pub ask: &'c Ask,
}

impl<'d> Change<'_, 'd> {
    /// The pen with which rooms write, signed by who is asking.
    pub fn pen(&mut self) -> Pen<'_, 'd> {
        let by = by(&self.ask.who);
        Pen { tx: self.tx, moment: &self.ask.house.moment, now: self.ask.now, today: self.ask.today(), by }
    }

    /// The answer to a change that was made: see another place (303), in the reader's language.
    pub fn see(&self, place: &str) -> Result<Answer, Stop> {
        Ok(Answer::See(self.ask.href(place)))
    }
}

/// In whose name somebody writes: an account, or the person to whom a link was mailed.
fn by(who: &Who) -> By {
    match (who.user(), who.person(), who.only()) {
        (Some(user), ..) => By::User(user.uuid()),
        (None, Some(person), Some(scope)) => {
            By::Link { to: Subject { kind: scope.kind.clone(), id: scope.id }, person: Subject::from(person) }
        }
        _ => By::Visitor,
    }
}

/// What a room needs to change things: a transaction, the moment, and in whose name. The same for a page and a command.
pub struct Pen<'p, 'd> {
    /// The transaction.
    pub tx: &'p mut Tx<'d>,
    /// Clock and chance.
    pub moment: &'p Moment,
    /// The instant of the change.
    pub now: Instant,
    /// The day of the change, in the federation's zone.
    pub today: Day,
    /// In whose name.
    pub by: By,
}

impl Pen<'_, '_> {
    /// A new id.
    pub fn id<K: Kind>(&self) -> Id<K> {
        self.moment.id()
    }

    /// A draft of an entry in this name.
    pub fn draft(&self, kind: &'static str) -> Draft {
        Draft::new(kind, self.by.clone())
    }

    /// Appends an entry to the ledger; returns its number.
    ///
    /// # Errors
    /// A fault of the ledger.
    pub fn enter(&mut self, draft: Draft) -> Result<u64, Fault> {
        ledger::append(self.tx, self.moment, draft)
    }
}

/// What is answered.
pub enum Answer {
    /// A page in the shell's frame.
    Page(Page),
    /// JSON.
    Json(serde_json::Value),
    /// Another place to see (303), within this house.
    See(String),
    /// A text of some type, shown in place.
    Text(&'static str, String),
    /// Bytes that may be kept for ever, of some type.
    Bytes(&'static str, Vec<u8>),
    /// A file to keep: its type, its name (none: shown in place), and what writes it, row by row, in a snapshot of its own.
    File(&'static str, String, Writes),
    /// An answer that also changes the sign-in cookie.
    SignIn(Box<Answer>, Option<String>),
    /// An answer that also leaves the mark by which the browser is known again.
    Known(Box<Answer>, String),
}

/// Writes a file into what is sent, row by row.
pub type Writes = Box<dyn FnOnce(&mut Read<'_>, &mut dyn std::io::Write) -> Result<(), Fault> + Send>;

/// The body of a page and what its frame must know.
pub struct Page {
    /// The title, without the federation's name.
    pub title: String,
    /// One sentence that describes it, for previews and search engines.
    pub description: String,
    /// The main part.
    pub body: Html,
    /// Seconds after which a page without script asks again; live pages only.
    pub refresh: Option<u32>,
    /// A page that belongs to one viewer and is never kept.
    pub private: bool,
    /// Without navigation, for the hall's screen.
    pub bare: bool,
    /// What is said above all else; set from the rooms' ribbons.
    pub(crate) ribbon: Option<String>,
    /// Links to the same facts in other forms: type and address.
    pub alternates: Vec<(&'static str, String)>,
}

impl Page {
    /// A page with a title and a body.
    pub fn new(title: impl Into<String>, body: Html) -> Self {
        Self {
            title: title.into(),
            description: String::new(),
            body,
            refresh: None,
            private: false,
            bare: false,
            ribbon: None,
            alternates: Vec::new(),
        }
    }
}
