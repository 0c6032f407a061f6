//! One standing for many members: for all that the directory finds, or for those of them that stand in a certain way now.
//! It is done as an import is: in chunks that hold nobody up, as one entry of the ledger with a leaf for each member, and
//! taken back as one.

use super::plan::{Plan, Source, Step};
use crate::{
    gate::Scope,
    member::{
        Standing,
        directory::{self, Filter, Now},
        rules,
    },
    roster::Mapping,
};
use base::{Day, Fault, Lang};
use db::Read;
use serde::Serialize;
use shell::memo::Memo;

/// A standing that many members get at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GivenStanding {
    /// The standing.
    pub standing: Standing,
    /// The first day; for who became a member later, that day.
    pub since: Day,
    /// By what it came about; may be empty.
    pub reason: String,
}

/// Of whom it is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Of all that are found.
    All,
    /// Of those of whom none is recorded on the day.
    Unrecorded,
    /// Of those that stand so on the day.
    Those(Standing),
}

impl Whose {
    /// Reads a code; an empty one means all.
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "" => Some(Self::All),
            "none" => Some(Self::Unrecorded),
            code => Standing::parse(code).map(Self::Those),
        }
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Unrecorded => "none",
            Self::Those(standing) => standing.code(),
        }
    }

    fn holds(self, now: Now) -> bool {
        match self {
            Self::All => true,
            Self::Unrecorded => now == Now::Unrecorded,
            Self::Those(standing) => now == Now::Stands(standing),
        }
    }
}

/// What would happen to so many members that stand in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// How they stand on the first day.
    pub now: Now,
    /// How many.
    pub members: u64,
    /// Whether they would stand otherwise.
    pub changes: bool,
}

/// What giving a standing would do, counted.
///
/// # Errors
/// A fault of the database.
pub fn groups(
    read: &mut Read<'_>,
    memo: &Memo,
    filter: &Filter,
    whose: Whose,
    given: &GivenStanding,
) -> Result<Vec<Group>, Fault> {
    let counted = directory::standings_counted(read, memo, filter, given.since)?.into_iter();
    let group = |(now, members)| Group { now, members, changes: changes(whose, given, now) };
    Ok(counted.map(group).collect())
}

fn changes(whose: Whose, given: &GivenStanding, now: Now) -> bool {
    whose.holds(now) && now != Now::Gone && now != Now::Stands(given.standing)
}

/// The plan of giving a standing to many members.
///
/// # Errors
/// A fault of the database.
pub fn plan(
    read: &mut Read<'_>,
    filter: &Filter,
    whose: Whose,
    given: GivenStanding,
    scope: Scope,
) -> Result<Plan, Fault> {
    let (nothing, seen) = (Mapping::default(), ledger::size(read)?);
    let source = Source { name: "", bytes: b"", mapping: &nothing, by_hand: None };
    let mut plan = Plan::begin(&source, seen, scope);
    (plan.readable, plan.file_name, plan.file_hash) = (true, String::new(), String::new());
    let mut row = 0;
    directory::each(read, filter, Lang::En, |stored| {
        row += 1;
        let (now, since) = Now::of(&stored.state, given.since);
        let next = changes(whose, &given, now)
            .then(|| rules::stand(stored.state.clone(), given.standing, since, &given.reason));
        match next {
            None => plan.counts.unchanged += 1,
            Some(Err(_)) => plan.counts.aside += 1,
            Some(Ok(after)) => {
                plan.counts.changed += 1;
                plan.steps.push(Step { row, before: Some(stored), after, double: false });
            }
        }
        Ok(())
    })?;
    plan.standing = Some(given);
    Ok(plan)
}
