//! The contract of a room: one manifest, through which rooms meet without seeing each other.

use crate::{Ask, Gate, Holds, House, Life, Mapped, Pen, Person, Routes, View, html::Html, strings::Locale};
use base::{Day, Fault, Id, Lang, Stop};
use db::{Migration, Read};
use ledger::{Check, Logged, State};
use uuid::Uuid;

/// All that a room offers. Each room has one, in its `lib.rs`.
#[derive(Clone, Copy)]
pub struct Room {
    /// Its name, which is also the prefix of its strings.
    pub name: &'static str,
    /// Its tables.
    pub migrations: &'static [Migration],
    /// Its Fluent files, in the order of [`base::Lang::ALL`].
    pub strings: [&'static str; base::Lang::COUNT],
    /// Its pages and its API.
    pub routes: fn(Routes) -> Routes,
    /// Its entries in the navigation, in order.
    pub nav: &'static [Nav],
    /// From a kind and an id to a page and a title.
    pub links: &'static [Link],
    /// Over what roles are held.
    pub overs: &'static [Over],
    /// How the people are found whose accounts there are; of the room that keeps people.
    pub people: Option<People>,
    /// Who may open what stands sealed beside the ledger's entries, by whose it is.
    pub seals: &'static [Seal],
    /// Blocks for other rooms' pages.
    pub panels: &'static [Panel],
    /// What it knows of the lives of things.
    pub lives: &'static [Life],
    /// What it holds about a person, told to that person alone.
    pub holds: &'static [Holds],
    /// Its say in the correction of other rooms' things, on which it has built.
    pub guards: &'static [Guard],
    /// Its public pages, for search engines.
    pub mapped: &'static [Mapped],
    /// Kinds of things whose rows must agree with the ledger.
    pub states: &'static [State],
    /// What else of its rows must agree with the ledger, because it follows from there or can be made again.
    pub checks: &'static [Check],
    /// What may stand as evidence under an action of the plan: the nouns.
    pub evidence: &'static [&'static str],
    /// What the pages of the room about something say above all else, if anything: that it is a rehearsal.
    pub ribbon: Ribbon,
    /// Of which entries of the ledger it writes letters, or does what follows from them in this room.
    pub tells: &'static [Tell],
    /// What a new federation does in this room on its way to its first decision.
    pub steps: &'static [Step],
    /// What time alone brings about, such as a seat lost by rule: done when the house opens and on each new day, and
    /// safe to do again.
    pub daily: &'static [Daily],
    /// Every statement, for the test that prepares them on both databases.
    pub statements: &'static [&'static [(&'static str, &'static str)]],
    /// Styles of its own, appended to the shell's.
    pub styles: &'static [&'static str],
    /// Behaviours of its own, appended to the shell's.
    pub scripts: &'static [&'static str],
}

/// A sentence for the top of a page, by what its address is about.
pub type Ribbon = fn(&mut Read<'_>, &Ask) -> Result<Option<String>, Stop>;

/// What is due on a day.
pub type Daily = fn(&mut Pen<'_, '_>) -> Result<(), Stop>;

/// A kind of entry from which something follows in a room: letters, a seat that is lost.
#[derive(Clone, Copy)]
pub struct Tell {
    /// The kind, e.g. `poll.opened`.
    pub on: &'static str,
    /// Writes to whom it concerns, or does what is due. Soon after the entry, once, in a transaction of its own.
    pub write: fn(&mut Pen<'_, '_>, &House, &Logged) -> Result<(), Stop>,
}

/// A step of a new federation, told to its administrators until it is done.
#[derive(Clone, Copy)]
pub struct Step {
    /// When its turn comes, among those of all rooms.
    pub rank: u8,
    /// The key of what is to be done.
    pub key: &'static str,
    /// Where, without language.
    pub place: fn(&mut Read<'_>, Day) -> Result<String, Fault>,
    /// Whether it is, by fact.
    pub done: fn(&mut Read<'_>, Day) -> Result<bool, Fault>,
}

/// An entry in the navigation.
#[derive(Debug, Clone, Copy)]
pub struct Nav {
    /// The address without language, e.g. `/members`.
    pub place: &'static str,
    /// The key of its word.
    pub key: &'static str,
    /// Other addresses whose pages belong under it, such as `/people`.
    pub also: &'static [&'static str],
}

/// How to reach things of a kind and what to call them.
#[derive(Clone, Copy)]
pub struct Link {
    /// The noun, e.g. `member`.
    pub kind: &'static str,
    /// The address without language.
    pub place: fn(Uuid) -> String,
    /// What it is called, for a reader; `None` if there is no such thing.
    pub title: fn(&mut Read<'_>, Uuid, &Locale) -> Result<Option<String>, Fault>,
    /// Who may see it: the need of its page, asked of a thing wherever another page names it.
    pub sees: Sees,
}

/// Whether somebody may see a thing.
pub type Sees = fn(&mut Gate<'_, '_>, Uuid) -> Result<bool, Fault>;

/// Anybody may see it.
///
/// # Errors
/// None; the form of [`Sees`].
pub fn anybody(_: &mut Gate<'_, '_>, _: Uuid) -> Result<bool, Fault> {
    Ok(true)
}

/// Who may open the sealed parts of one kind of owner. What no room declares stays closed.
#[derive(Clone, Copy)]
pub struct Seal {
    /// The noun of the owner, e.g. `meeting`.
    pub kind: &'static str,
    /// Whether somebody may open a part: the entry, the part's number in it, its owner.
    pub opens: fn(&mut Gate<'_, '_>, &Logged, usize, Uuid) -> Result<bool, Fault>,
}

/// Everything of a kind, to choose from: id and title.
pub type AllOver = fn(&mut Read<'_>, &Locale) -> Result<Vec<(Uuid, String)>, Fault>;

/// What a role can be held over.
#[derive(Clone, Copy)]
pub struct Over {
    /// The noun, e.g. `section`.
    pub kind: &'static str,
    /// All of them, to choose from, where they are few: id and title.
    pub all: Option<AllOver>,
    /// The one of this id, code or name; refuses a name that several have.
    pub find: fn(&mut Read<'_>, &str) -> Result<Option<Uuid>, Stop>,
}

/// From an address to people.
pub type At = fn(&mut Read<'_>, &str) -> Result<Vec<Id<Person>>, Fault>;
/// From words, in a language's order, to people and their names, at most so many.
pub type Named = fn(&mut Read<'_>, &str, Lang, usize) -> Result<Vec<(Id<Person>, String)>, Fault>;

/// How the people are found whose accounts there are. Nobody whose data were erased is found.
#[derive(Clone, Copy)]
pub struct People {
    /// How somebody is called and reached.
    pub known: fn(&mut Read<'_>, Id<Person>) -> Result<Option<Known>, Fault>,
    /// Those whose address this is, in lower case; two where there are more.
    pub at: At,
    /// Those whose name has words that begin so, in a language's order, at most so many.
    pub named: Named,
}

/// Somebody, as an account needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The name.
    pub name: String,
    /// The address for letters.
    pub email: Option<String>,
    /// The language of letters.
    pub lang: Lang,
}

/// A block that a room offers to pages of a kind.
#[derive(Clone, Copy)]
pub struct Panel {
    /// The page: a noun such as `member`, or `home` and, after it, `home-pictures` (with a nil id).
    pub on: &'static str,
    /// The block, or nothing.
    pub show: fn(&mut View<'_, '_>, Uuid) -> Result<Option<Html>, Stop>,
}

/// A say in the correction of another room's thing: whoever has built on it may refuse what would contradict that.
#[derive(Clone, Copy)]
pub struct Guard {
    /// The noun, e.g. `mandate`.
    pub on: &'static str,
    /// Refuses a thing's state as it would become.
    pub check: fn(&mut Read<'_>, Uuid, &serde_json::Value) -> Result<(), Stop>,
}

impl Room {
    /// A room with nothing in it but a name; for struct update syntax.
    pub const fn named(name: &'static str) -> Self {
        Self {
            name,
            migrations: &[],
            strings: [""; base::Lang::COUNT],
            routes: |routes| routes,
            nav: &[],
            links: &[],
            overs: &[],
            people: None,
            seals: &[],
            panels: &[],
            lives: &[],
            holds: &[],
            guards: &[],
            mapped: &[],
            states: &[],
            checks: &[],
            evidence: &[],
            ribbon: |_, _| Ok(None),
            tells: &[],
            steps: &[],
            daily: &[],
            statements: &[],
            styles: &[],
            scripts: &[],
        }
    }
}
