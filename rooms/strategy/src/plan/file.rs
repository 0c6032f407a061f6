//! A plan as its file says it: from hostile bytes to [`PlanFile`] or every finding, and back to a file.

use super::{
    Carrier, Resource,
    check::Checker,
    finding::{self, Finding},
    json::{self, Why},
    rules,
};
use crate::action::Progress;
use base::{Arg, Day, Localised};
use serde::Serialize;

/// The most bytes of a file.
pub const MOST_BYTES: usize = 4 << 20;

/// The format and its version, as `koinon` has it.
pub const FORMAT: &str = "plan/1";

/// A whole plan, checked: entries by number, codes resolved, texts normalised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanFile {
    /// Names the plan in its federation.
    pub code: String,
    /// Its first and its last day.
    pub period: Period,
    /// Its name.
    pub title: Localised,
    /// Its vision.
    pub statement: Localised,
    /// What it is drawn from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The carriers that it names.
    pub bodies: Vec<Carrier>,
    /// Its objectives, by number.
    pub objectives: Vec<ObjectiveEntry>,
}

/// The days of a plan, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Period {
    /// The first.
    pub from: Day,
    /// The last.
    pub until: Day,
}

/// An objective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObjectiveEntry {
    /// Its number, 1–999.
    pub number: u16,
    /// Its name.
    pub title: Localised,
    /// What it seeks.
    pub statement: Localised,
    /// What it does.
    pub functions: Vec<Localised>,
    /// What it rests on.
    pub resources: Vec<Resource>,
    /// Its strategies, by number.
    pub strategies: Vec<StrategyEntry>,
}

/// A strategy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StrategyEntry {
    /// Its number, 1–999.
    pub number: u16,
    /// Its name.
    pub title: Localised,
    /// Its actions, by number.
    pub actions: Vec<ActionEntry>,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActionEntry {
    /// Its number, 1–999.
    pub number: u16,
    /// What is to be done.
    pub text: Localised,
    /// The codes of the carriers that answer for it.
    pub responsible: Vec<String>,
    /// A report of its progress, if the file has one.
    #[serde(flatten)]
    pub report: Option<ReportEntry>,
}

/// A report of progress; at least one of state and per cent is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ReportEntry {
    /// How it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<Progress>,
    /// Per cent done.
    #[serde(rename = "progress", skip_serializing_if = "Option::is_none")]
    pub percent: Option<u8>,
    /// The day on which this was true.
    pub as_of: Day,
}

/// A checked plan and what is worth saying of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// The plan.
    pub plan: PlanFile,
    /// Warnings only.
    pub warnings: Vec<Finding>,
    /// The hash of the file's bytes, in hexadecimal.
    pub sha256: String,
}

/// Reads a file. `today` is the day of loading.
///
/// # Errors
/// Every finding, errors and warnings, by line, if there is at least one error.
pub fn read(bytes: &[u8], today: Day) -> Result<Read, Vec<Finding>> {
    let text = decode(bytes)?;
    let root = json::read(text).map_err(|broken| {
        let reason = match broken.why {
            Why::Empty => {
                let mut finding = Finding::new(&finding::NOT_JSON);
                finding.key = "strategy-finding-file-empty";
                return vec![finding];
            }
            Why::CutOff => "strategy-json-cut-off",
            Why::TooDeep => "strategy-json-too-deep",
            Why::Other => "strategy-json-other",
        };
        let mut finding =
            Finding::new(&finding::NOT_JSON).on_line(broken.line).with("reason", Arg::Key(reason));
        let column = broken.column.max(1);
        finding.column = Some(column);
        vec![finding.with("column", Arg::Text(column.to_string()))]
    })?;
    let mut checker = Checker::new(today);
    let plan = checker.plan(&root);
    let mut findings = checker.findings;
    findings.sort_by_key(|finding| finding.line);
    match plan {
        Some(plan) if !findings.iter().any(Finding::is_error) => {
            Ok(Read { plan, warnings: findings, sha256: rules::hash(bytes) })
        }
        _ => Err(findings),
    }
}

fn decode(bytes: &[u8]) -> Result<&str, Vec<Finding>> {
    if bytes.len() > MOST_BYTES {
        return Err(vec![Finding::new(&finding::FILE_TOO_LARGE).with("limit", MOST_BYTES >> 20)]);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let line = 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
        let byte = bytes.get(at).copied().unwrap_or_default();
        let finding = Finding::new(&finding::NOT_UTF8).on_line(line as u64).value(&format!("0x{byte:02X}"));
        vec![finding.with("byte", Arg::Text((at + 1).to_string()))]
    })
}

/// Writes a plan as a file that [`read`] takes.
///
/// # Errors
/// When it cannot be written.
pub fn write(plan: &PlanFile, out: &mut dyn std::io::Write) -> serde_json::Result<()> {
    #[derive(Serialize)]
    struct Marked<'p> {
        koinon: &'static str,
        #[serde(flatten)]
        plan: &'p PlanFile,
    }
    serde_json::to_writer_pretty(out, &Marked { koinon: FORMAT, plan })
}
