//! People: who holds or held a mandate, who may see what of them, and how they are forgotten.
//!
//! Invariants: the public part of an entry tells nothing of a person but that there is one; name, gender, address,
//! telephone and language stand in parts that erasure takes away. Whoever shows a person asks [`fields`] what may be
//! shown and to whom; nothing else decides it.

pub mod fields;
pub mod gate;
pub mod list;
pub mod pages;
pub mod rules;
pub mod store;

pub use shell::Person;
pub use store::{change, contact, create, erase, genders, names};

use base::Lang;
use db::coded;
use serde::{Deserialize, Serialize};
use shell::Locale;

coded! {
    /// What a person says of their gender; for counting, never shown of one person to the public.
    pub enum Gender {
        /// A woman.
        Female = "female",
        /// A man.
        Male = "male",
        /// Neither.
        Other = "other",
        /// Not said, or erased.
        Unknown = "unknown",
    }
}

/// Everything personal that is kept of a person; only ever in parts of entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// The name as the person writes it.
    pub name: String,
    /// The gender.
    pub gender: Gender,
    /// The address for letters.
    pub email: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The language of letters.
    pub lang: Lang,
}

/// What the ledger keeps of a person in public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonState {
    /// Grows by one with every change; a form that was filled against an older one is refused.
    pub version: i64,
    /// Whether the person's data were erased.
    pub erased: bool,
}

/// Where letters to a person go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// How the person is addressed.
    pub name: String,
    /// The address.
    pub email: String,
    /// The language.
    pub lang: Lang,
}

/// How accounts find the people whose they are.
pub const FOUND: shell::People = shell::People { known: store::known, at: store::at, named: list::named };

/// How a person is called where the name may be public: the name, or that it was erased.
pub fn called(l: &Locale, name: &str, erased: bool) -> String {
    if erased { l.t("network-person-erased-name") } else { name.to_owned() }
}
