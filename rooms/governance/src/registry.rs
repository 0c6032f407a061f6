//! The registry's things by the names under which this room uses them.

pub use network::{
    mandate::Mandate,
    member::{Member, MemberKind, Standing as MemberStanding},
    person::Gender,
    section::Section,
};
