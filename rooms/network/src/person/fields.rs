//! Who may see which field of a person: one declared table, which pages, lists and letters follow and which the
//! public page `/people/fields` tells in words.
//!
//! How far somebody sees is found out once for a page, from their roles and the person's mandates ([`reach`]); a list
//! sees as far as its reader does over everybody ([`everywhere`]). No field is decided row by row.

use super::{Details, Gender, Person, gate};
use base::{Day, Fault, Id, Lang};
use db::{Read, coded};
use shell::{Role, Who};

coded! {
    /// How far somebody sees; each sees what those before it see.
    pub enum Reach {
        /// Everybody.
        Everyone = "everyone",
        /// Those who write to people: secretaries of bodies.
        Correspondents = "correspondents",
        /// The person, and those who keep the registry where the person has a mandate: the member's focal point, the
        /// steward of its section, administrators.
        Keepers = "keepers",
    }
}

coded! {
    /// A field of a person.
    pub enum Column {
        /// The name.
        Name = "name",
        /// Offices, members and days.
        Mandates = "mandates",
        /// The gender.
        Gender = "gender",
        /// The address for letters.
        Email = "email",
        /// The telephone number.
        Phone = "phone",
        /// The language of letters.
        Lang = "lang",
    }
}

/// What is declared of a field.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The field.
    pub column: Column,
    /// Who sees it of somebody who holds or held a mandate.
    pub seen_by: Reach,
    /// Who sees it of somebody who never did.
    pub before_mandate: Reach,
    /// Whether it is counted over many people, without names, in public.
    pub counted: bool,
}

/// The table.
pub const FIELDS: &[Field] = &[
    Field {
        column: Column::Name,
        seen_by: Reach::Everyone,
        before_mandate: Reach::Correspondents,
        counted: false,
    },
    private(Column::Mandates, Reach::Everyone),
    Field { counted: true, ..private(Column::Gender, Reach::Keepers) },
    private(Column::Email, Reach::Correspondents),
    private(Column::Phone, Reach::Correspondents),
    private(Column::Lang, Reach::Correspondents),
];

/// A field that the same people see before and after the first mandate.
const fn private(column: Column, seen_by: Reach) -> Field {
    Field { column, seen_by, before_mandate: seen_by, counted: false }
}

/// Whether a field is seen by somebody who sees so far; `known`: of a person who holds or held a mandate.
pub fn sees(column: Column, reach: Reach, known: bool) -> bool {
    let field = FIELDS.iter().find(|field| field.column == column);
    field.is_some_and(|field| reach >= if known { field.seen_by } else { field.before_mandate })
}

/// How far somebody sees of everybody, by role alone.
pub fn everywhere(who: &Who) -> Reach {
    if who.administers() {
        Reach::Keepers
    } else if who.over(Role::Secretary).next().is_some() {
        Reach::Correspondents
    } else {
        Reach::Everyone
    }
}

/// How far somebody sees of one person.
///
/// # Errors
/// A fault of the database.
pub fn reach(read: &mut Read<'_>, who: &Who, person: Id<Person>, today: Day) -> Result<Reach, Fault> {
    if gate::keeps(read, who, person, today)? { Ok(Reach::Keepers) } else { Ok(everywhere(who)) }
}

/// What is left of a person's details for somebody who sees so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// The name.
    pub name: Option<String>,
    /// The gender.
    pub gender: Option<Gender>,
    /// The address for letters.
    pub email: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The language of letters.
    pub lang: Option<Lang>,
}

impl Seen {
    /// Leaves out what is not seen.
    pub fn of(details: &Details, reach: Reach, known: bool) -> Self {
        let sees = |column| sees(column, reach, known);
        Self {
            name: sees(Column::Name).then(|| details.name.clone()),
            gender: sees(Column::Gender).then_some(details.gender),
            email: details.email.clone().filter(|_| sees(Column::Email)),
            phone: details.phone.clone().filter(|_| sees(Column::Phone)),
            lang: sees(Column::Lang).then_some(details.lang),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn details() -> Details {
        Details {
            name: "Amina Diallo".to_owned(),
            gender: Gender::Female,
            email: Some("amina@town.example".to_owned()),
            phone: Some("+221 33 000 00 00".to_owned()),
            lang: Lang::Fr,
        }
    }

    #[test]
    fn every_field_is_declared_once() {
        let declared: Vec<Column> = FIELDS.iter().map(|field| field.column).collect();
        assert_eq!(declared, Column::ALL);
    }

    #[test]
    fn the_public_sees_the_name_of_an_office_holder_and_nothing_more() {
        let name = Some("Amina Diallo".to_owned());
        let seen = Seen::of(&details(), Reach::Everyone, true);
        assert_eq!(seen, Seen { name, ..Seen::default() });
        assert_eq!(Seen::of(&details(), Reach::Everyone, false), Seen::default());
    }

    #[test]
    fn correspondents_see_how_to_write_but_not_the_gender() {
        for known in [false, true] {
            let seen = Seen::of(&details(), Reach::Correspondents, known);
            assert_eq!((seen.gender, seen.lang), (None, Some(Lang::Fr)));
            assert_eq!(
                (seen.name, seen.email, seen.phone),
                (Some(details().name), details().email, details().phone)
            );
        }
    }

    #[test]
    fn keepers_see_all() {
        let seen = Seen::of(&details(), Reach::Keepers, false);
        assert_eq!(seen.gender, Some(Gender::Female));
        assert!(Column::ALL.iter().all(|column| sees(*column, Reach::Keepers, false)));
    }
}
