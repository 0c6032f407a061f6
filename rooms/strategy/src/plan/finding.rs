//! What is found wrong or worth saying in a plan file: a stable id, the place, and the values its sentence tells.
//!
//! Every kind of finding is listed here once and described in `docs/plan-format.md`; a test compares the two. Its id
//! never changes: scripts rely on it. To add one, name it here, describe it there, and write its sentence in every
//! language.

use base::Arg;
use serde::{Serialize, Serializer, ser::SerializeMap};
use shell::Locale;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is loaded.
    Error,
    /// The plan is loaded; somebody should look.
    Warning,
}

/// A kind of finding.
#[derive(Debug, PartialEq, Eq)]
pub struct FindingKind {
    /// The stable id.
    pub id: &'static str,
    /// The key of its sentence.
    pub key: &'static str,
    /// How much it weighs.
    pub severity: Severity,
}

/// One finding in one file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// The stable id.
    pub id: &'static str,
    /// The key of its sentence.
    #[serde(skip)]
    pub key: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The number path with the field (`2.3.7 text.fr`), or a JSON pointer (RFC 6901); empty for the file as a whole.
    pub place: String,
    /// The line of the file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// The column on that line, from 1, for what is not JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u64>,
    /// What was read, at most 80 characters, with control characters made visible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Further values told by the sentence.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "as_object")]
    pub args: Vec<(&'static str, Arg)>,
}

impl Finding {
    /// A finding about the file as a whole.
    pub fn new(kind: &FindingKind) -> Self {
        let (id, key, severity) = (kind.id, kind.key, kind.severity);
        Self {
            id,
            key,
            severity,
            place: String::new(),
            line: None,
            column: None,
            value: None,
            args: Vec::new(),
        }
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = place.into();
        self
    }

    /// Says on which line.
    #[must_use]
    pub fn on_line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    /// Says what stands there.
    #[must_use]
    pub fn value(mut self, value: &str) -> Self {
        self.value = Some(shown(value));
        self
    }

    /// Adds a further value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Whether it keeps the plan from being loaded.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Place, line and sentence for a reader, on one line.
    pub fn told(&self, l: &Locale) -> String {
        let mut args = self.args.clone();
        args.extend(self.value.clone().map(|value| ("value", Arg::Text(value))));
        let sentence = l.with(self.key, &args);
        match (self.place.as_str(), self.line) {
            ("", None) => sentence,
            ("", Some(line)) => {
                l.t2("strategy-finding-on-line", "line", line.to_string(), "sentence", sentence)
            }
            (place, None) => l.t2("strategy-finding-at-place", "place", place, "sentence", sentence),
            (place, Some(line)) => {
                let place = ("place", Arg::from(place));
                // A line number with a thousands separator is not found in an editor: it is told as a text.
                let line = ("line", Arg::Text(line.to_string()));
                l.with("strategy-finding-at", &[place, line, ("sentence", Arg::Text(sentence))])
            }
        }
    }
}

/// A text fit to be shown: at most 80 characters, none of them invisible.
fn shown(text: &str) -> String {
    let mut shown = String::new();
    for (at, ch) in text.chars().enumerate() {
        if at == 80 {
            shown.push('…');
            break;
        }
        match ch {
            ch if ch.is_control() => shown.extend(ch.escape_default()),
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {
                shown.extend(ch.escape_unicode());
            }
            ch => shown.push(ch),
        }
    }
    shown
}

fn as_object<S: Serializer>(args: &[(&'static str, Arg)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(args.len()))?;
    for (name, value) in args {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

macro_rules! kinds {
    ($($(#[$doc:meta])+ $name:ident $severity:ident $id:literal;)+) => {
        $($(#[$doc])+ pub const $name: FindingKind = FindingKind {
            id: concat!("plan-", $id),
            key: concat!("strategy-finding-", $id),
            severity: Severity::$severity,
        };)+
        /// All kinds of finding, in the order of the format's page.
        pub const ALL: &[FindingKind] = &[$($name),+];
    };
}

kinds! {
    /// More bytes than a plan may have; `limit` in MiB.
    FILE_TOO_LARGE Error "file-too-large";
    /// Bytes that are not UTF-8; `byte` counts from 1.
    NOT_UTF8 Error "not-utf8";
    /// Empty, cut off, other content, nested too deep; `reason` is a key, `column` counts from 1.
    NOT_JSON Error "not-json";
    /// Not a plan of a known version.
    FORMAT_UNKNOWN Error "format-unknown";
    /// A required field is absent; `key` names it.
    KEY_MISSING Error "key-missing";
    /// A field that the format lacks; `suggestion` is the nearest one, or all.
    KEY_UNKNOWN Error "key-unknown";
    /// A key stands twice in one object.
    KEY_DOUBLED Error "key-doubled";
    /// Another type than the field's; `expected` is a key.
    VALUE_TYPE Error "value-type";
    /// A list that may not be empty.
    LIST_EMPTY Error "list-empty";
    /// More entries (`count`) than the field allows (`limit`).
    LIST_TOO_LONG Error "list-too-long";
    /// Not a code.
    CODE_MALFORMED Error "code-malformed";
    /// A carrier twice; `first` is the other place.
    CODE_DOUBLED Error "code-doubled";
    /// A carrier that `bodies` lacks; `suggestion` is the nearest one, or all.
    CODE_UNRESOLVED Error "code-unresolved";
    /// Not from 1 to 999.
    NUMBER_OUT_OF_RANGE Error "number-out-of-range";
    /// Two entries with one path; `first` is the other place.
    NUMBER_DOUBLED Error "number-doubled";
    /// No day of the calendar.
    DATE_MALFORMED Error "date-malformed";
    /// The period ends before it begins; `from` and `until`.
    PERIOD_REVERSED Error "period-reversed";
    /// Not a language tag.
    LANGUAGE_MALFORMED Error "language-malformed";
    /// Two keys that are one language; `first` is the other.
    LANGUAGE_DOUBLED Error "language-doubled";
    /// Nothing, or nothing but spaces.
    TEXT_EMPTY Error "text-empty";
    /// Of `count` characters; `limit` are allowed.
    TEXT_TOO_LONG Error "text-too-long";
    /// A control character, line break or direction override; `code` is its code point.
    TEXT_CONTROL Error "text-control";
    /// None of the three origins.
    ORIGIN_UNKNOWN Error "origin-unknown";
    /// Neither code nor name.
    RESOURCE_NAMELESS Error "resource-nameless";
    /// None of the four states.
    STATE_UNKNOWN Error "state-unknown";
    /// Not from 0 to 100.
    PROGRESS_OUT_OF_RANGE Error "progress-out-of-range";
    /// A report without its day, or the day alone.
    REPORT_INCOMPLETE Error "report-incomplete";
    /// State and progress do not agree; `state` and `progress` as read.
    REPORT_CONTRADICTORY Error "report-contradictory";
    /// A report of a day after the day of loading; `today`.
    REPORT_IN_FUTURE Error "report-in-future";
    /// A report of a day before 1800.
    REPORT_TOO_EARLY Error "report-too-early";

    /// Numbers do not run from 1; `missing` is the first that is not there.
    NUMBER_GAP Warning "number-gap";
    /// Lacks `languages` of the plan's title.
    TEXT_UNTRANSLATED Warning "text-untranslated";
    /// Has `languages` that the plan's title lacks.
    LANGUAGE_EXTRA Warning "language-extra";
    /// A carrier that nothing names.
    BODY_UNUSED Warning "body-unused";
    /// Responsible for an action of an objective of which it is no resource; `objective` is its number.
    RESPONSIBLE_NOT_RESOURCE Warning "responsible-not-resource";
    /// Nobody is responsible.
    ACTION_UNASSIGNED Warning "action-unassigned";
    /// A later report is recorded; `day` is its day.
    REPORT_OUTDATED Warning "report-outdated";
    /// In the loaded plan and not in the file; `count` pieces of evidence stand under it.
    ENTRY_WITHDRAWN Warning "entry-withdrawn";
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids that a table of the format's page lists, in its order.
    fn described(page: &str, heading: &str) -> Vec<String> {
        let section =
            page.split(heading).nth(1).expect("the section").split("\n### ").next().expect("its text");
        let ids = section.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
        ids.map(str::to_owned).collect()
    }

    #[test]
    fn the_format_s_page_describes_every_finding() {
        let page = include_str!("../../../../docs/plan-format.md");
        let of = |severity| {
            ALL.iter().filter(move |kind| kind.severity == severity).map(|kind| kind.id.to_owned())
        };
        let errors: Vec<String> = of(Severity::Error).collect();
        assert_eq!((errors.len(), of(Severity::Warning).count()), (30, 8));
        assert_eq!(errors, described(page, "### Errors"));
        assert_eq!(of(Severity::Warning).collect::<Vec<_>>(), described(page, "### Warnings"));
    }

    #[test]
    fn what_is_shown_is_short_and_visible() {
        assert_eq!(shown("a\u{202e}b\u{7}\n"), "a\\u{202e}b\\u{7}\\n");
        assert_eq!(shown(&"é".repeat(200)).chars().count(), 81);
    }
}
