//! The agenda: what a meeting deals with, in order, each item with its papers; and where the meeting is on it.

pub mod rules;

mod pages;
mod store;

use crate::meeting::Meeting;
use base::{Id, Instant, Localised};
use serde::Serialize;

pub(crate) use pages::{routes, under};
pub use store::{
    Item, NewItem, NewPaper, PaperIn, add, add_paper, change, change_paper, items, load, load_paper,
    paper_states, papers, place, remove, remove_paper, settle, states, take_up,
};
pub(crate) use store::{STATEMENTS, finish};

base::kind!(
    /// An item of a meeting's agenda.
    AgendaItem = "agenda-item",
    /// A paper under an agenda item.
    Paper = "paper",
);

db::coded! {
    /// Where an item is.
    pub enum ItemState {
        /// Still to come.
        Pending = "pending",
        /// Dealt with now.
        Current = "current",
        /// Dealt with.
        Done = "done",
    }
}

db::record! {
    /// An agenda item as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct ItemRow {
        /// The meeting.
        pub meeting: Id<Meeting>,
        /// Its place on the agenda, from 1.
        pub position: u32,
        /// What it is about.
        pub title: Localised,
        /// More of it; may be empty.
        pub note: Localised,
        /// Where it is.
        pub state: ItemState,
    }
}

db::record! {
    /// A paper as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct PaperState {
        /// The agenda item.
        pub item: Id<AgendaItem>,
        /// Its title.
        pub title: Localised,
        /// Its text.
        pub body: Localised,
        /// When it was first tabled.
        pub tabled_at: Instant,
    }
}
