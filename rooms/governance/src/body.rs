//! Bodies: the councils, bureaus, committees and groups through which a federation governs itself.

pub mod rules;

mod exchange;
mod pages;
mod store;

use base::{Day, Id, Localised};
use serde::Serialize;

pub use exchange::{export_csv, export_json};
pub(crate) use pages::{code_field, place, routes, step_place, title};
pub(crate) use store::{STATEMENTS, choices, count_public, has_any, places};
pub use store::{Scope, by_code, change, create, find, id_of, list_statements, load, states, titles};

base::kind!(
    /// A body of the federation.
    Body = "body",
);

db::coded! {
    /// What kind of body it is.
    pub enum BodyKind {
        /// All members, gathered.
        GeneralAssembly = "general-assembly",
        /// The council of the whole federation.
        WorldCouncil = "world-council",
        /// The bureau that carries out what the council decides.
        ExecutiveBureau = "executive-bureau",
        /// President and co-presidents.
        Presidency = "presidency",
        /// A standing committee.
        Committee = "committee",
        /// A commission on a theme.
        Commission = "commission",
        /// A group that works on one thing.
        WorkingGroup = "working-group",
        /// The council of a section.
        SectionCouncil = "section-council",
    }
}

impl BodyKind {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            BodyKind::GeneralAssembly => "governance-kind-general-assembly",
            BodyKind::WorldCouncil => "governance-kind-world-council",
            BodyKind::ExecutiveBureau => "governance-kind-executive-bureau",
            BodyKind::Presidency => "governance-kind-presidency",
            BodyKind::Committee => "governance-kind-committee",
            BodyKind::Commission => "governance-kind-commission",
            BodyKind::WorkingGroup => "governance-kind-working-group",
            BodyKind::SectionCouncil => "governance-kind-section-council",
        }
    }
}

db::record! {
    /// A body as its row and the ledger have it.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
    pub struct BodyState {
        /// Its short name in addresses and files, e.g. `executive-bureau`; never changed.
        pub code: String,
        /// Its kind.
        pub kind: BodyKind,
        /// Its name.
        pub name: Localised,
        /// What it is for.
        pub purpose: Localised,
        /// The body to which it belongs, if to one.
        pub parent: Option<Id<Body>>,
        /// Whether anybody may see it; otherwise those who sit in it, observe it or keep its record.
        pub public: bool,
        /// The first day on which it exists.
        pub since: Day,
        /// The first day on which it no longer exists.
        pub until: Option<Day>,
        /// Its place among its neighbours in lists.
        pub position: u32,
    }
}

/// A body to be created.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBody {
    /// As [`BodyState::code`].
    pub code: String,
    /// Its kind.
    pub kind: BodyKind,
    /// Its name.
    pub name: Localised,
    /// What it is for; may be empty.
    pub purpose: Localised,
    /// The body to which it belongs, if to one.
    pub parent: Option<Id<Body>>,
    /// As [`BodyState::public`].
    pub public: bool,
    /// The first day on which it exists.
    pub since: Day,
    /// Its place among its neighbours in lists.
    pub position: u32,
}

/// What of a body may change. What it decided and who sat in it stays as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyChange {
    /// Its name.
    pub name: Localised,
    /// What it is for; may be empty.
    pub purpose: Localised,
    /// The body to which it belongs, if to one.
    pub parent: Option<Id<Body>>,
    /// As [`BodyState::public`].
    pub public: bool,
    /// The first day on which it no longer exists.
    pub until: Option<Day>,
    /// Its place among its neighbours in lists.
    pub position: u32,
}
