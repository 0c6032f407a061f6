//! What an import would do, row by row, against the members that exist. Reads, never writes.

use super::{
    known::{self, Namesake, Namesakes},
    merge::{self, OWN_SCHEME},
    standing::GivenStanding,
};
use crate::{
    gate::Scope,
    member::{Identifier, Member, MemberState, ROSTER_SCHEME, rules, store::Stored},
    name,
    roster::{
        Checked, Column, Context, Correction, Country, Field, Finding, FindingKind, Limits, Mapping,
        MemberRow, Record, Roster, Severity, Sheets, Summary,
        finding::{MORE, ROWS_TOO_MANY, UNTIL_NOT_AFTER},
        fold,
    },
    section::{self, SectionRow},
};
use base::{Day, Fault, Id, Lang, Refusal};
use db::Read;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeSet, HashMap},
    sync::LazyLock,
};

/// How many rows are compared at a time.
const GROUP: usize = 500;
/// How many likely doubles are named; the count tells all.
const NAMED_DOUBLES: usize = 1_000;

/// Identifiers of one row that name two members.
pub const IDS_CONFLICT: FindingKind = FindingKind {
    id: "network-import-finding-ids-conflict",
    severity: Severity::Error,
    args: &["row", "column", "value", "one", "other"],
};
/// Two rows that identifiers say are one member.
pub const MEMBER_TWICE: FindingKind = FindingKind {
    id: "network-import-finding-member-twice",
    severity: Severity::Error,
    args: &["row", "column", "value", "first", "name"],
};
/// A member, or a section, that is not the importing steward's.
pub const NOT_YOURS: FindingKind = FindingKind {
    id: "network-import-finding-not-yours",
    severity: Severity::Error,
    args: &["row", "column", "value", "name", "section"],
};
/// A member that has left; an import does not take it in again.
pub const HAS_LEFT: FindingKind = FindingKind {
    id: "network-import-finding-has-left",
    severity: Severity::Warning,
    args: &["row", "column", "value", "name", "day"],
};
/// A first day of membership after something that the registry knows of the member.
pub const SINCE_TOO_LATE: FindingKind = FindingKind {
    id: "network-import-finding-since-too-late",
    severity: Severity::Error,
    args: &["row", "column", "value", "name"],
};
/// The name and country of a member that no identifier says it is.
pub const LIKELY_DOUBLE: FindingKind = FindingKind {
    id: "network-import-finding-likely-double",
    severity: Severity::Warning,
    args: &["row", "column", "value", "name", "country", "id"],
};
/// The name and country of a member that has left, which no identifier says it is.
pub const LIKELY_DOUBLE_LEFT: FindingKind = FindingKind {
    id: "network-import-finding-likely-double-left",
    severity: Severity::Warning,
    args: &["row", "column", "value", "name", "country", "day"],
};
/// An id of this registry that no member here has.
pub const ID_UNKNOWN: FindingKind = FindingKind {
    id: "network-import-finding-id-unknown",
    severity: Severity::Warning,
    args: &["row", "column", "value"],
};
/// An identifier that differs from another one by case or width only.
pub const ID_ALIKE: FindingKind = FindingKind {
    id: "network-import-finding-id-alike",
    severity: Severity::Warning,
    args: &["row", "column", "value", "other"],
};
/// A member that is known again by its name alone, which is written otherwise.
pub const KNOWN_BY_NAME: FindingKind = FindingKind {
    id: "network-import-finding-known-by-name",
    severity: Severity::Warning,
    args: &["row", "column", "value", "name"],
};
/// A row without identifier that says what several members say of themselves, and would change one of them.
pub const ONE_OF_SEVERAL: FindingKind = FindingKind {
    id: "network-import-finding-one-of-several",
    severity: Severity::Error,
    args: &["row", "column", "value", "name", "country"],
};
/// Addresses for mail are read and checked, and not kept: they belong to people.
pub const EMAIL_NOT_KEPT: FindingKind =
    FindingKind { id: "network-import-finding-email-not-kept", severity: Severity::Note, args: &["column"] };
/// No column tells since when: today is taken for new members.
pub const SINCE_TODAY: FindingKind =
    FindingKind { id: "network-import-finding-since-today", severity: Severity::Note, args: &["day"] };
/// No column tells how members stand, and nothing is said for those of whom it is not known.
pub const STANDING_UNSAID: FindingKind =
    FindingKind { id: "network-import-finding-standing-unsaid", severity: Severity::Note, args: &[] };

/// The kinds of finding that only an import can make.
pub const FINDINGS: &[FindingKind] = &[
    IDS_CONFLICT,
    MEMBER_TWICE,
    NOT_YOURS,
    HAS_LEFT,
    SINCE_TOO_LATE,
    LIKELY_DOUBLE,
    LIKELY_DOUBLE_LEFT,
    ID_UNKNOWN,
    ID_ALIKE,
    KNOWN_BY_NAME,
    ONE_OF_SEVERAL,
    EMAIL_NOT_KEPT,
    SINCE_TODAY,
    STANDING_UNSAID,
];

/// What the rules of members may refuse of a row, which is then a finding of that id.
pub const REFUSALS: &[&str] = &[
    "network-refusal-name-empty",
    "network-refusal-name-long",
    "network-refusal-names-many",
    "network-refusal-website",
    "network-refusal-left-before-joined",
    "network-refusal-ends-before",
    "network-refusal-before-joined",
    "network-refusal-after-left",
    "network-refusal-affiliated-already",
    "network-refusal-standing-later",
    "network-refusal-standing-same",
    "network-refusal-left-already",
    "network-refusal-not-left",
    "network-refusal-left-by-reform",
];

/// A file to bring in.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Its name, to show.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
    /// What a person says of its columns.
    pub mapping: &'a Mapping,
    /// What a person says of single cells and rows.
    pub by_hand: Option<&'a ByHand>,
}

/// What a person says of single cells and rows of a file, beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByHand {
    /// Cells that are meant otherwise.
    #[serde(default)]
    pub cells: Vec<Correction>,
    /// Likely doubles of which it is settled what they are.
    #[serde(default)]
    pub rows: Vec<Settled>,
}

/// What a likely double is. It holds as long as the row says this name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// The row as a spreadsheet numbers it.
    pub row: u64,
    /// The name in the row.
    pub name: String,
    /// What it is.
    pub verdict: Verdict,
}

/// What a likely double may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The same as this member.
    Same(Id<Member>),
    /// Another, which is added.
    New,
    /// Left out.
    Out,
}

impl ByHand {
    /// What somebody said of a row.
    pub fn verdict(&self, row: u64, name: &str) -> Option<Verdict> {
        let found = self.rows.iter().find(|one| one.row == row && one.name == name);
        found.map(|one| one.verdict)
    }
}

/// In whose name and on which day.
#[derive(Debug, Clone)]
pub struct Terms {
    /// Today, in the federation's zone.
    pub today: Day,
    /// Whose members may be added and changed.
    pub scope: Scope,
    /// Of how many faulty rows the findings are kept; a terminal keeps all.
    pub findings: usize,
}

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// In what.
    pub stage: Stage,
    /// So much, in bytes while reading, in rows while writing.
    pub done: u64,
    /// Of so much.
    pub total: u64,
}

/// What an import is busy with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading and comparing.
    Reading,
    /// Writing rows and the ledger.
    Writing,
    /// Clearing away what is left over.
    Clearing,
}

/// Counts of rows by what would happen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// New members, likely doubles among them.
    pub added: u64,
    /// Members of which a fact changes.
    pub changed: u64,
    /// Members as the roster has them.
    pub unchanged: u64,
    /// Rows that cannot be taken.
    pub faulty: u64,
    /// New members with the name and country of a known one.
    pub doubles: u64,
    /// Rows that somebody wants left out.
    pub aside: u64,
}

/// A new member with the name and country of a known one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Double {
    /// The row as a spreadsheet numbers it.
    pub row: u64,
    /// Its name there.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// The member that is known.
    pub member: Id<Member>,
    /// That one's name at home.
    pub known_as: String,
}

/// What an import would do.
#[derive(Debug, Serialize)]
pub struct Plan {
    /// The name of the file.
    pub file_name: String,
    /// SHA-256 of the file, hexadecimal.
    pub file_hash: String,
    /// Whether it can be read at all; if not, the findings say why.
    pub readable: bool,
    /// What each column holds.
    pub columns: Vec<Column>,
    /// Counts of what was read.
    pub summary: Summary,
    /// Counts of what would happen.
    pub counts: Counts,
    /// About the file, then by row.
    pub findings: Vec<Finding>,
    /// Likely doubles by name.
    pub doubles: Vec<Double>,
    /// The sheets of the file, if it is a spreadsheet.
    #[serde(skip)]
    pub sheets: Option<Sheets>,
    /// The standing that it gives, if it is no file that is brought in.
    #[serde(skip)]
    pub(super) standing: Option<GivenStanding>,
    /// The mapping with which it was read.
    #[serde(skip)]
    pub(super) mapping: Mapping,
    /// What a person says of single cells and rows.
    #[serde(skip)]
    pub(super) by_hand: ByHand,
    #[serde(skip)]
    pub(super) steps: Vec<Step>,
    /// How many entries the ledger had.
    #[serde(skip)]
    pub(super) seen: u64,
    /// Whose members may be added and changed.
    #[serde(skip)]
    pub(super) scope: Scope,
}

/// One row that would change something.
#[derive(Debug)]
pub(super) struct Step {
    /// The row as a spreadsheet numbers it.
    pub row: u64,
    /// The member as it is, if there is one.
    pub before: Option<Stored>,
    /// The member as it would be.
    pub after: MemberState,
    /// Whether it may be a double.
    pub double: bool,
}

impl Plan {
    /// Whether applying it would do nothing at all.
    pub fn is_idle(&self) -> bool {
        self.steps.is_empty()
    }

    /// Nothing can be read of it, for this reason.
    fn reject(&mut self, why: Finding) {
        (self.readable, self.findings) = (false, vec![why]);
        (self.summary, self.counts) = (Summary::default(), Counts::default());
        (self.doubles, self.steps) = (Vec::new(), Vec::new());
    }

    pub(super) fn begin(source: &Source<'_>, seen: u64, scope: Scope) -> Self {
        let hash = Sha256::digest(source.bytes);
        Self {
            file_name: shown_name(source.name),
            file_hash: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
            readable: false,
            columns: Vec::new(),
            summary: Summary::default(),
            counts: Counts::default(),
            findings: Vec::new(),
            doubles: Vec::new(),
            sheets: None,
            standing: None,
            mapping: source.mapping.clone(),
            by_hand: source.by_hand.cloned().unwrap_or_default(),
            steps: Vec::new(),
            seen,
            scope,
        }
    }
}

/// A file's name without its folders, visible and short.
fn shown_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control()).take(120).collect();
    if name.trim().is_empty() { "roster.csv".to_owned() } else { name }
}

/// Reads a file against the members that exist.
///
/// # Errors
/// Only faults of the database; what is wrong in the file is in the plan.
pub fn plan(
    read: &mut Read<'_>,
    source: &Source<'_>,
    terms: &Terms,
    progress: &mut dyn FnMut(Progress),
) -> Result<Plan, Fault> {
    let sections = section::list(read)?;
    let names = section::names(read)?;
    let context = Context {
        today: terms.today,
        sections: &names,
        country_sections: &section::COUNTRIES,
        declared: &section::DECLARED,
        names: &country_of_name,
        limits: Limits::default(),
    };
    let mut plan = Plan::begin(source, ledger::size(read)?, terms.scope.clone());
    let corrections = source.by_hand.map_or(&[][..], |by_hand| &by_hand.cells);
    let roster = match Roster::open_corrected(source.bytes, source.mapping, corrections, &context) {
        Ok(roster) => roster,
        Err(rejected) => {
            (plan.findings, plan.columns) = (rejected.findings, rejected.columns);
            return Ok(plan);
        }
    };
    plan.readable = true;
    plan.columns = roster.columns().to_vec();
    plan.sheets = roster.sheets().cloned();
    plan.findings = roster.findings().to_vec();
    notes(&mut plan, terms.today);
    let mut planner = Planner {
        plan,
        terms,
        sections,
        seen: HashMap::new(),
        written: HashMap::new(),
        alike: HashMap::new(),
        kept: (0, 0),
        refused: Summary::default(),
        more: 0,
    };
    let total = roster.size() as u64;
    let mut rows = roster.rows();
    let mut group = Vec::with_capacity(GROUP);
    while let Some(checked) = rows.next() {
        // What lies beyond was not read: the file is not taken, not the row.
        if let Some(end) = checked.findings.iter().find(|one| one.id == ROWS_TOO_MANY.id) {
            planner.plan.reject(end.clone());
            return Ok(planner.plan);
        }
        group.push(checked);
        if group.len() == GROUP {
            planner.take(read, &mut group)?;
            progress(Progress { stage: Stage::Reading, done: rows.position() as u64, total });
        }
    }
    planner.take(read, &mut group)?;
    progress(Progress { stage: Stage::Reading, done: total, total });
    planner.plan.summary = rows.summary();
    Ok(planner.finish())
}

/// What is to be said of the file before its rows.
fn notes(plan: &mut Plan, today: Day) {
    let column = |plan: &Plan, field: &Field| {
        plan.columns
            .iter()
            .find(|column| column.field.as_ref() == Some(field))
            .map(|column| column.header.clone())
    };
    if let Some(header) = column(plan, &Field::Email) {
        plan.findings.push(Finding::new(&EMAIL_NOT_KEPT).column(&header));
    }
    if column(plan, &Field::MemberSince).is_none() && plan.mapping.defaults.member_since.is_none() {
        plan.findings.push(Finding::new(&SINCE_TODAY).with("day", today));
    }
    if column(plan, &Field::Standing).is_none() && plan.mapping.defaults.standing.is_none() {
        plan.findings.push(Finding::new(&STANDING_UNSAID));
    }
}

/// Country names in every language, folded; a name that two countries share names none.
static NAMES: LazyLock<HashMap<String, Option<Country>>> = LazyLock::new(|| {
    let mut names: HashMap<String, Option<Country>> = HashMap::new();
    for lang in Lang::ALL {
        let Ok(l) = name::locale(lang) else { continue };
        for country in section::COUNTRIES.keys() {
            let slot = names.entry(fold(&l.country(country.alpha2()))).or_insert(Some(*country));
            *slot = slot.filter(|known| known == country);
        }
    }
    names
});

fn country_of_name(name: &str) -> Option<Country> {
    NAMES.get(&fold(name)).copied().flatten()
}

struct Planner<'t> {
    plan: Plan,
    terms: &'t Terms,
    sections: Vec<SectionRow>,
    /// The row in which a known member was first met.
    seen: HashMap<Id<Member>, u64>,
    /// Identifiers of new members in plain writing, as they were first written.
    written: HashMap<Identifier, String>,
    /// How many rows without identifier said the same of themselves.
    alike: HashMap<String, u32>,
    /// How many rows with an error, and how many without, have findings that are kept.
    kept: (usize, usize),
    /// Of the rows that are sound in themselves, those that cannot be taken all the same, and their errors.
    refused: Summary,
    more: usize,
}

/// A sound row with what is known of it.
struct Candidate {
    row: MemberRow,
    record: Record,
    identifiers: Vec<Identifier>,
    own: Option<Id<Member>>,
}

impl Planner<'_> {
    /// Compares a group of rows and plans a step for each that changes something.
    fn take(&mut self, read: &mut Read<'_>, group: &mut Vec<Checked>) -> Result<(), Fault> {
        let mut candidates = Vec::with_capacity(group.len());
        for checked in group.drain(..) {
            self.keep(checked.findings);
            match checked.member {
                None => self.plan.counts.faulty += 1,
                Some(row) => candidates.push(self.candidate(row, checked.record)),
            }
        }
        let twins: Vec<Identifier> =
            candidates.iter().filter_map(|one| merge::namesakes(&one.identifiers)).flatten().collect();
        let all = candidates.iter().flat_map(|one| &one.identifiers).chain(&twins);
        let owners = known::owners(read, all)?;
        let ids = owners.values().copied().chain(candidates.iter().filter_map(|one| one.own));
        let members = known::members(read, ids)?;
        let mut fresh = Vec::new();
        for candidate in candidates {
            match self.known(&candidate, &owners, &members) {
                Err(finding) => self.refuse(vec![*finding]),
                Ok(Some(stored)) => {
                    let twins = merge::namesakes(&candidate.identifiers).filter(|_| candidate.own.is_none());
                    let several = twins.is_some_and(|twins| twins.iter().all(|one| owners.contains_key(one)));
                    self.change(candidate, stored, several);
                }
                Ok(None) => fresh.push(candidate),
            }
        }
        self.add(read, fresh)
    }

    fn candidate(&mut self, row: MemberRow, record: Record) -> Candidate {
        let alike = &mut self.alike;
        let identifiers = merge::identifiers(&row, |text| {
            let count = alike.entry(text.to_owned()).or_insert(0);
            *count += 1;
            *count
        });
        let told =
            row.external.iter().find(|one| one.scheme == OWN_SCHEME).and_then(|one| Id::parse(&one.value));
        let own = match self.plan.by_hand.verdict(row.row, &row.name) {
            Some(Verdict::Same(member)) => Some(member),
            _ => told,
        };
        Candidate { row, record, identifiers, own }
    }

    /// The one member that the row's identifiers name, if any.
    fn known<'m>(
        &self,
        candidate: &Candidate,
        owners: &HashMap<Identifier, Id<Member>>,
        members: &'m HashMap<Id<Member>, Stored>,
    ) -> Result<Option<&'m Stored>, Box<Finding>> {
        let own = candidate.own.filter(|id| members.contains_key(id));
        // A row that names its member is no other's, though another may say the same of itself.
        let counts = |one: &&Identifier| own.is_none() || one.scheme != ROSTER_SCHEME;
        let named = candidate.identifiers.iter().filter(counts).filter_map(|one| owners.get(one).copied());
        let ids: BTreeSet<Id<Member>> = own.into_iter().chain(named).collect();
        let found: Vec<&Stored> = ids.iter().filter_map(|id| members.get(id)).collect();
        match found.as_slice() {
            [] => Ok(None),
            [one] => Ok(Some(one)),
            [one, other, ..] => {
                let name = |stored: &Stored| stored.state.profile.name.clone();
                let its = candidate.identifiers.iter().find(|known| owners.get(known) == Some(&other.id));
                let conflict = self.at_identifier(&IDS_CONFLICT, candidate, its).with("one", name(one));
                Err(Box::new(conflict.with("other", name(other))))
            }
        }
    }

    /// `several` tells that others say the same of themselves, and nothing in the row says which of them it is.
    fn change(&mut self, candidate: Candidate, stored: &Stored, several: bool) {
        let (row, state) = (&candidate.row, &stored.state);
        let first = *self.seen.entry(stored.id).or_insert(row.row);
        if first != row.row {
            let its = candidate.identifiers.iter().find(|one| state.identifiers.contains(one));
            let twice = self.at_identifier(&MEMBER_TWICE, &candidate, its).with("first", first.to_string());
            return self.refuse(vec![twice.with("name", state.profile.name.as_str())]);
        }
        if let Some(left) = state.departed.filter(|left| *left <= self.terms.today) {
            if row.member_until != Some(left) {
                let gone = self.at_name(&HAS_LEFT, &candidate).with("name", state.profile.name.as_str());
                self.keep(vec![gone.with("day", left)]);
            }
            self.plan.counts.unchanged += 1;
            return;
        }
        let by_name = candidate.own.is_none()
            && candidate.identifiers.iter().all(|one| one.scheme == ROSTER_SCHEME)
            && row.name != state.profile.name;
        let told_by_name = by_name
            .then(|| self.at_name(&KNOWN_BY_NAME, &candidate).with("name", state.profile.name.as_str()));
        let today = self.terms.today;
        let after = merge::changed(state, row, candidate.identifiers.clone(), &self.sections, today);
        let after = match after {
            Ok(after) => after,
            Err(refusals) => {
                let since_moved = row.member_since.is_some_and(|since| since != state.joined);
                let known_as = since_moved.then_some(state.profile.name.as_str());
                return self.refuse(self.told(refusals, row, &candidate.record, known_as));
            }
        };
        if after == *state {
            self.plan.counts.unchanged += 1;
            return;
        }
        if several {
            let unclear = self.at_name(&ONE_OF_SEVERAL, &candidate).with("name", row.name.as_str());
            return self.refuse(vec![unclear.with("country", row.country.to_string())]);
        }
        let now: Vec<&str> = state.sections_on(today).collect();
        let moved = after.sections_on(today).filter(|code| !now.contains(code)).map(str::to_owned).collect();
        if let Some(finding) = self.foreign(&candidate, &now, moved) {
            return self.refuse(vec![finding]);
        }
        self.keep(told_by_name.into_iter().collect());
        self.plan.counts.changed += 1;
        self.plan.steps.push(Step { row: row.row, before: Some(stored.clone()), after, double: false });
    }

    fn add(&mut self, read: &mut Read<'_>, fresh: Vec<Candidate>) -> Result<(), Fault> {
        let wholes: Vec<BTreeSet<String>> =
            fresh.iter().map(|one| name::wholes(&one.row.name, &one.row.names)).collect();
        let namesakes = Namesakes::of(read, &wholes.iter().flatten().cloned().collect())?;
        let alike = known::alike(read, fresh.iter().flat_map(|one| &one.identifiers))?;
        for (candidate, wholes) in fresh.into_iter().zip(&wholes) {
            let row = &candidate.row;
            let verdict = self.plan.by_hand.verdict(row.row, &row.name);
            if verdict == Some(Verdict::Out) {
                self.plan.counts.aside += 1;
                continue;
            }
            let mut warnings = self.alike(&candidate, &alike);
            if let Some(unknown) = row.external.iter().find(|one| one.scheme == OWN_SCHEME) {
                warnings.push(self.at_identifier(&ID_UNKNOWN, &candidate, Some(unknown)));
            }
            let after = merge::created(row, candidate.identifiers.clone(), self.terms.today);
            let refusals = rules::check(&after);
            if !refusals.is_empty() {
                self.refuse(self.told(refusals, row, &candidate.record, None));
                continue;
            }
            let first = after.affiliations.iter().map(|one| one.section.clone()).collect();
            if let Some(finding) = self.foreign(&candidate, &[], first) {
                self.refuse(vec![finding]);
                continue;
            }
            let double =
                namesakes.find(row.country, wholes).filter(|_| verdict != Some(Verdict::New)).cloned();
            if let Some(known) = &double {
                warnings.push(self.double(&candidate, known));
            }
            self.keep(warnings);
            self.plan.counts.added += 1;
            self.plan.steps.push(Step {
                row: candidate.row.row,
                before: None,
                after,
                double: double.is_some(),
            });
        }
        Ok(())
    }

    /// Identifiers that differ from those of members, or of rows before, by case or width only.
    fn alike(&mut self, candidate: &Candidate, known: &HashMap<Identifier, String>) -> Vec<Finding> {
        let mut found = Vec::new();
        for one in candidate.identifiers.iter().filter(|one| one.scheme != ROSTER_SCHEME) {
            let key = known::plain(one);
            let before = self.written.entry(key.clone()).or_insert_with(|| one.value.clone());
            let other = known.get(&key).unwrap_or(before).clone();
            if other != one.value {
                found.push(self.at_identifier(&ID_ALIKE, candidate, Some(one)).with("other", other));
            }
        }
        found
    }

    fn double(&mut self, candidate: &Candidate, known: &Namesake) -> Finding {
        let (row, member, known_as) = (&candidate.row, known.member, known.name.as_str());
        self.plan.counts.doubles += 1;
        if self.plan.doubles.len() < NAMED_DOUBLES {
            let (name, known_as) = (row.name.clone(), known_as.to_owned());
            self.plan.doubles.push(Double { row: row.row, name, country: row.country, member, known_as });
        }
        let left = known.departed.filter(|left| *left <= self.terms.today);
        let kind = if left.is_some() { &LIKELY_DOUBLE_LEFT } else { &LIKELY_DOUBLE };
        let finding = self.at_name(kind, candidate).with("name", known_as);
        let finding = finding.with("country", row.country.to_string());
        match left {
            Some(left) => finding.with("day", left),
            None => finding.with("id", member.to_string()),
        }
    }

    /// A finding of the cell with a row's name.
    fn at_name(&self, kind: &FindingKind, candidate: &Candidate) -> Finding {
        let fields = |field: &Field| matches!(field, Field::Name);
        let in_language = |field: &Field| matches!(field, Field::NameIn(_));
        let column = self.column(candidate, fields).or_else(|| self.column(candidate, in_language));
        self.at(kind, candidate, column).value(&candidate.row.name)
    }

    /// A finding of the cell with one of a row's identifiers; of that with its name, if it is known by nothing else.
    fn at_identifier(&self, kind: &FindingKind, candidate: &Candidate, its: Option<&Identifier>) -> Finding {
        let own = || candidate.row.external.iter().find(|one| one.scheme == OWN_SCHEME);
        let Some(its) = its.filter(|one| one.scheme != ROSTER_SCHEME).or_else(own) else {
            return self.at_name(kind, candidate);
        };
        let scheme = if its.scheme.starts_with("national-") { "national" } else { &its.scheme };
        let own = self.column(candidate, |field| matches!(field, Field::Id(held) if held == scheme));
        let column = own.or_else(|| self.column(candidate, |field| *field == Field::Identifiers));
        self.at(kind, candidate, column).value(&its.value)
    }

    fn at(&self, kind: &FindingKind, candidate: &Candidate, column: Option<&Column>) -> Finding {
        let finding = Finding::new(kind).at(candidate.record.row, candidate.record.line);
        finding.column(column.map_or("–", |column| &column.header))
    }

    /// The first column of this kind in which the row says anything.
    fn column(&self, candidate: &Candidate, holds: impl Fn(&Field) -> bool) -> Option<&Column> {
        self.plan.columns.iter().find(|column| {
            column.field.as_ref().is_some_and(&holds)
                && !candidate.record.cell(column.index).trim().is_empty()
        })
    }

    /// What a steward may not do: touch a member that stands in none of their sections, or give one to a section of
    /// others.
    fn foreign(&self, candidate: &Candidate, now: &[&str], given: Vec<String>) -> Option<Finding> {
        let mine = |code: &str| {
            let section = self.sections.iter().find(|section| section.code == code);
            section.is_some_and(|section| self.terms.scope.holds(section.id))
        };
        if self.terms.scope == Scope::All {
            return None;
        }
        let theirs = given.iter().find(|code| !mine(code)).cloned();
        let stranger = match (now, given.is_empty()) {
            ([], true) => Some(String::new()),
            ([], false) => None,
            (now, _) => (!now.iter().any(|code| mine(code))).then(|| now.join(", ")),
        };
        let section = theirs.or(stranger)?;
        let told = self.sections.iter().find(|one| one.code == section).map(|one| one.name.clone());
        let finding = match self.column(candidate, |field| *field == Field::Section) {
            Some(column) => {
                self.at(&NOT_YOURS, candidate, Some(column)).value(candidate.record.cell(column.index))
            }
            None => self.at_name(&NOT_YOURS, candidate),
        };
        let finding = finding.with("name", candidate.row.name.as_str());
        Some(match told {
            Some(name) => finding.with("section", name),
            None => finding.with("section", if section.is_empty() { "–".to_owned() } else { section }),
        })
    }

    /// What the rules of members refuse, as findings of the cells from which it comes. `moved` is the name of a known
    /// member of which the row tells another first day.
    fn told(
        &self,
        refusals: Vec<Refusal>,
        row: &MemberRow,
        record: &Record,
        moved: Option<&str>,
    ) -> Vec<Finding> {
        let at = |kind: &FindingKind, field: &Field| {
            let finding = Finding::new(kind).at(record.row, record.line);
            match self.plan.columns.iter().find(|column| column.field.as_ref() == Some(field)) {
                Some(column) => finding.column(&column.header).value(record.cell(column.index)),
                None => finding,
            }
        };
        let never = refusals.iter().find(|one| one.code == "network-refusal-left-before-joined");
        if let Some(refusal) = never {
            let joined = refusal.args.iter().find(|(name, _)| *name == "joined").map(|(_, day)| day.clone());
            let since = joined.unwrap_or_else(|| self.terms.today.into());
            return vec![at(&UNTIL_NOT_AFTER, &Field::MemberUntil).with("since", since)];
        }
        if let Some(name) = moved {
            return vec![at(&SINCE_TOO_LATE, &Field::MemberSince).with("name", name)];
        }
        let field_of = |refusal: &Refusal| match refusal.field.as_deref()? {
            "name" => Some(Field::Name),
            "website" => Some(Field::Website),
            "section" => Some(Field::Section),
            "standing" | "since" => Some(Field::Standing),
            "until" | "day" => Some(Field::MemberUntil),
            _ => None,
        };
        let told = |refusal: Refusal| {
            let field = field_of(&refusal);
            let mut finding = told(&refusal, row, record);
            let column = field.and_then(|field| {
                self.plan.columns.iter().find(|column| column.field.as_ref() == Some(&field))
            });
            if let Some(column) = column {
                finding = finding.column(&column.header).value(record.cell(column.index));
            }
            finding
        };
        refusals.into_iter().map(told).collect()
    }

    fn refuse(&mut self, findings: Vec<Finding>) {
        self.plan.counts.faulty += 1;
        self.refused.faulty += 1;
        self.refused.errors += findings.iter().filter(|finding| finding.is_error()).count() as u64;
        self.keep(findings);
    }

    /// Keeps findings of as many rows as wanted, and counts the others; those of faulty rows never stand back behind
    /// those of others.
    fn keep(&mut self, findings: Vec<Finding>) {
        if findings.is_empty() {
            return;
        }
        let (faulty, sound) = &mut self.kept;
        let kept = if findings.iter().any(Finding::is_error) { faulty } else { sound };
        if *kept < self.terms.findings {
            *kept += 1;
            self.plan.findings.extend(findings);
        } else {
            self.more += 1;
        }
    }

    fn finish(mut self) -> Plan {
        if self.more > 0 {
            self.plan.findings.push(Finding::new(&MORE).with("count", self.more));
        }
        let (summary, refused) = (&mut self.plan.summary, self.refused);
        summary.valid = summary.valid.saturating_sub(refused.faulty);
        summary.faulty += refused.faulty;
        summary.errors += refused.errors;
        self.plan.findings.sort_by_key(|finding| {
            (finding.row.is_some() || finding.id == MORE.id, finding.id == MORE.id, finding.row)
        });
        self.plan
    }
}

/// A refusal of the rules, as a finding of a row.
fn told(refusal: &Refusal, row: &MemberRow, record: &Record) -> Finding {
    let kind = FindingKind { id: refusal.code, severity: Severity::Error, args: &[] };
    let mut finding = Finding::new(&kind).at(row.row, record.line);
    finding.args.clone_from(&refusal.args);
    finding
}
