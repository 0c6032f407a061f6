//! Members: governments and associations, with everything the registry knows of them, dated.
//!
//! All facts of a member stand in one [`MemberState`], which [`store::load`] reads from the rows and the ledger keeps
//! at every change. Affiliations are dated edges to sections (a metropolis stands in two), standing is a dated fact,
//! and a territorial reform leaves a link from those who went to those who came; identifiers are never taken away.

pub mod directory;
pub mod exchange;
pub mod history;
pub mod life;
pub mod pages;
pub mod rules;
pub mod sheets;
pub mod store;
pub mod workbook;

use crate::{name, roster::Country};
use base::{Day, Id, Lang, Localised, Span};
use db::coded;
use serde::{Deserialize, Serialize};

base::kind!(
    /// A government or association that belongs to the federation.
    Member = "member",
);

coded! {
    /// What a member is.
    pub enum MemberKind {
        /// A town, city, municipality.
        LocalGovernment = "local-government",
        /// A region, province, state.
        RegionalGovernment = "regional-government",
        /// The government of a metropolitan area.
        MetropolitanGovernment = "metropolitan-government",
        /// A national association of local or regional governments.
        NationalAssociation = "national-association",
        /// An international network of them.
        InternationalNetwork = "international-network",
        /// Another organisation that takes part.
        Associate = "associate",
    }
}

coded! {
    /// How a member stands towards the federation. What follows from it is for the statutes to say.
    pub enum Standing {
        /// It has done what it owes.
        Good = "in-good-standing",
        /// It owes a contribution.
        Arrears = "in-arrears",
        /// Its rights rest, by a decision.
        Suspended = "suspended",
        /// It belongs as an honour.
        Honorary = "honorary",
    }
}

coded! {
    /// In which way members follow one another in a territorial reform.
    pub enum SuccessionKind {
        /// Several become one, or one is taken up by another.
        Merger = "merger",
        /// One becomes several.
        Split = "split",
        /// One is founded anew under another name.
        Renaming = "renaming",
    }
}

coded! {
    /// Size classes of the directory, by inhabitants.
    pub enum SizeClass {
        /// Fewer than 50,000.
        Small = "small",
        /// 50,000 to 299,999.
        Medium = "medium",
        /// 300,000 to 999,999.
        Large = "large",
        /// A million and more.
        Metropolis = "metropolis",
        /// The number of inhabitants is not known.
        Unknown = "unknown",
    }
}

impl SizeClass {
    /// From how many inhabitants on and below how many; nothing where the number is not known.
    pub fn bounds(self) -> Option<(u64, u64)> {
        match self {
            Self::Small => Some((0, 50_000)),
            Self::Medium => Some((50_000, 300_000)),
            Self::Large => Some((300_000, 1_000_000)),
            Self::Metropolis => Some((1_000_000, 1_000_000_000_000)),
            Self::Unknown => None,
        }
    }

    /// The class of so many inhabitants.
    pub fn of(population: Option<u64>) -> Self {
        let within = |class: &&Self| {
            class
                .bounds()
                .zip(population)
                .is_some_and(|((from, below), count)| (from..below).contains(&count))
        };
        Self::ALL.iter().find(within).copied().unwrap_or(Self::Unknown)
    }
}

/// The scheme of what stands for an identifier where a roster has none: country, names and place of the row itself,
/// by which the same row is known again when the roster is imported anew.
pub const ROSTER_SCHEME: &str = "roster";

/// An identifier in a register outside.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Identifier {
    /// The register, e.g. `wikidata`, `geonames`, `national-fr`.
    pub scheme: String,
    /// What it is there.
    pub value: String,
}

/// A place on the globe (WGS 84) in millionths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Location {
    /// North of the equator, −90 000 000 to 90 000 000.
    pub latitude: i32,
    /// East of Greenwich, −180 000 000 to 180 000 000.
    pub longitude: i32,
}

/// A section to which a member belongs, and when.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Affiliation {
    /// The code of the section.
    pub section: String,
    /// The first day.
    pub since: Day,
    /// The first day on which it no longer belongs, if it ends.
    pub until: Option<Day>,
}

/// How a member stands, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatedStanding {
    /// The first day.
    pub since: Day,
    /// The first day on which it no longer holds, if it ends.
    pub until: Option<Day>,
    /// The standing.
    pub standing: Standing,
    /// By what it came about; may be empty.
    pub reason: String,
}

/// A member before or after this one in a territorial reform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Succession {
    /// The other member.
    pub member: Id<Member>,
    /// In which way.
    pub kind: SuccessionKind,
    /// The day on which it took effect.
    pub day: Day,
}

/// What describes a member, and what its own people may change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// What it is.
    pub kind: MemberKind,
    /// Its name at home, in its own script.
    pub name: String,
    /// Its name in other languages.
    pub names: Localised,
    /// Its full legal name, if it differs.
    pub official_name: Option<String>,
    /// Its country; the seat's, for a network.
    pub country: Country,
    /// The first-level division in which it lies.
    pub division: Option<String>,
    /// Inhabitants; none means not known.
    pub population: Option<u64>,
    /// The day of that figure.
    pub population_day: Option<Day>,
    /// Where it lies.
    pub location: Option<Location>,
    /// Its IANA time zone.
    pub zone: Option<String>,
    /// The address of its website.
    pub website: Option<String>,
}

impl Profile {
    /// A profile of which only the necessary is known.
    pub fn new(kind: MemberKind, name: impl Into<String>, country: Country) -> Self {
        Self {
            kind,
            name: name.into(),
            names: Localised::default(),
            official_name: None,
            country,
            division: None,
            population: None,
            population_day: None,
            location: None,
            zone: None,
            website: None,
        }
    }
}

/// All facts of a member: what the ledger keeps of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberState {
    /// What describes it.
    #[serde(flatten)]
    pub profile: Profile,
    /// The first day of its membership.
    pub joined: Day,
    /// The first day on which it was no longer a member, if it has left.
    pub departed: Option<Day>,
    /// Its identifiers, by register.
    pub identifiers: Vec<Identifier>,
    /// Its sections, by day.
    pub affiliations: Vec<Affiliation>,
    /// Its standings, by day.
    pub standings: Vec<DatedStanding>,
    /// Those from whom it came.
    pub predecessors: Vec<Succession>,
    /// Those who came from it.
    pub successors: Vec<Succession>,
}

impl MemberState {
    /// Its name as a reader of a language reads it, on one line.
    pub fn name_in(&self, lang: Lang) -> String {
        name::read_in(&self.profile.name, &self.profile.names, lang)
    }

    /// Its name as a reader of a language is shown it.
    pub fn shown_in(&self, lang: Lang) -> name::Shown<'_> {
        name::shown(&self.profile.name, &self.profile.names, lang)
    }

    /// Its identifiers in registers that others know, too.
    pub fn public_identifiers(&self) -> impl Iterator<Item = &Identifier> {
        self.identifiers.iter().filter(|one| one.scheme != ROSTER_SCHEME)
    }

    /// Whether it is a member on a day.
    pub fn is_member_on(&self, day: Day) -> bool {
        Span { since: self.joined, until: self.departed }.holds_on(day)
    }

    /// The codes of its sections on a day.
    pub fn sections_on(&self, day: Day) -> impl Iterator<Item = &str> {
        let holds = move |one: &&Affiliation| Span { since: one.since, until: one.until }.holds_on(day);
        self.affiliations.iter().filter(holds).map(|one| one.section.as_str())
    }

    /// How it stands on a day; nothing if nobody has said.
    pub fn standing_on(&self, day: Day) -> Option<Standing> {
        let holds = |one: &&DatedStanding| Span { since: one.since, until: one.until }.holds_on(day);
        self.standings.iter().find(holds).map(|one| one.standing)
    }

    /// Puts what has several into the one order in which it is kept.
    pub(crate) fn settle(&mut self) {
        self.identifiers.sort();
        self.identifiers.dedup();
        self.affiliations.sort_by(|a, b| (a.since, &a.section).cmp(&(b.since, &b.section)));
        self.standings.sort_by_key(|one| one.since);
        self.predecessors.sort_by_key(|one| (one.day, one.member));
        self.successors.sort_by_key(|one| (one.day, one.member));
    }
}
