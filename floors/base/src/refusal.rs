//! The three ways in which something does not happen: a refusal, nothing there, a fault.

use crate::{Day, Instant, Localised};
use serde::Serialize;
use std::{error::Error, fmt};

/// The rules say no. The code is also the key of the sentence that explains it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Refusal {
    /// A stable code, equal to the key of its sentence, e.g. `governance-refusal-poll-closed`.
    pub code: &'static str,
    /// The named values that the sentence tells.
    pub args: Vec<(&'static str, Arg)>,
    /// The form field at which to show it, if it is about one.
    pub field: Option<String>,
}

/// A value told in a sentence; shown in the reader's manner.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// A count, grouped and pluralised for the reader.
    Count(i64),
    /// A calendar day, in the reader's calendar words.
    Day(Day),
    /// An instant, in the reader's zone.
    Instant(Instant),
    /// A text that is the same in all languages.
    Text(String),
    /// A text in the writer's languages.
    Words(Localised),
    /// A further key, translated first.
    Key(&'static str),
}

impl Refusal {
    /// A refusal without values.
    pub fn new(code: &'static str) -> Self {
        Self { code, args: Vec::new(), field: None }
    }

    /// Adds a named value.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Says at which form field to show it.
    pub fn at(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        self.args.iter().try_for_each(|(name, value)| write!(f, " {name}={value:?}"))
    }
}

macro_rules! counts {
    ($($type:ty),+) => {$(
        impl From<$type> for Arg {
            fn from(count: $type) -> Self {
                Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
            }
        }
    )+};
}
counts!(i64, i32, u8, u16, u32, u64, u128, usize);

/// Templates hand over references.
impl<T: Clone + Into<Arg>> From<&T> for Arg {
    fn from(value: &T) -> Self {
        value.clone().into()
    }
}
impl From<Day> for Arg {
    fn from(day: Day) -> Self {
        Arg::Day(day)
    }
}
impl From<Instant> for Arg {
    fn from(instant: Instant) -> Self {
        Arg::Instant(instant)
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}
impl From<Localised> for Arg {
    fn from(text: Localised) -> Self {
        Arg::Words(text)
    }
}

/// Something of ours went wrong: logged in full, shown as a plain page.
#[derive(Debug)]
pub struct Fault {
    context: String,
    source: Option<Box<dyn Error + Send + Sync>>,
    remedy: Option<Remedy>,
}

/// A fault for which whoever runs the machine can do something: there is a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// The disk is full.
    MakeRoom,
    /// The records may not be written.
    AllowWriting,
    /// The records are busy, or took too long: somebody else holds them.
    TryAgain,
    /// The server of the records cannot be reached.
    Reach,
    /// The file of the records is damaged.
    Restore,
}

impl Remedy {
    /// The key of the sentence that says what to do.
    pub fn key(self) -> &'static str {
        match self {
            Remedy::MakeRoom => "shell-fault-disk-full",
            Remedy::AllowWriting => "shell-fault-read-only",
            Remedy::TryAgain => "shell-fault-busy",
            Remedy::Reach => "shell-fault-unreached",
            Remedy::Restore => "shell-fault-damaged",
        }
    }
}

impl Fault {
    /// A fault told by us.
    pub fn new(context: impl Into<String>) -> Self {
        Self { context: context.into(), source: None, remedy: None }
    }

    /// A fault with what lies beneath it.
    pub fn from(context: impl Into<String>, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { context: context.into(), source: Some(source.into()), remedy: None }
    }

    /// Says what can be done about it, if something can.
    #[must_use]
    pub fn with_remedy(mut self, remedy: Option<Remedy>) -> Self {
        self.remedy = remedy.or(self.remedy);
        self
    }

    /// What can be done about it.
    pub fn remedy(&self) -> Option<Remedy> {
        self.remedy
    }

    /// The same fault for somebody else whom it met as well.
    #[must_use]
    pub fn again(&self) -> Self {
        Self { context: self.to_string(), source: None, remedy: self.remedy }
    }

    /// Adds where it happened.
    pub fn within(mut self, place: &str) -> Self {
        self.context = format!("{place}: {}", self.context);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.context)?;
        let mut source = self.source.as_deref().map(|s| s as &dyn Error);
        while let Some(cause) = source {
            write!(f, ": {cause}")?;
            source = cause.source();
        }
        Ok(())
    }
}
impl Error for Fault {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|s| s as &(dyn Error + 'static))
    }
}

/// Why a request stops short. Everything that can fail on the way through a room is one of these.
#[derive(Debug)]
pub enum Stop {
    /// The rules say no; usually one, for a form all that are known.
    Refused(Vec<Refusal>),
    /// There is no such thing, or nothing that this person may know of.
    Missing,
    /// Who asks has no right; the refusal says whose it is.
    Denied(Refusal),
    /// Ours.
    Fault(Fault),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Stop::Refused(vec![refusal])
    }
}
impl From<Vec<Refusal>> for Stop {
    fn from(refusals: Vec<Refusal>) -> Self {
        Stop::Refused(refusals)
    }
}
impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Stop::Fault(fault)
    }
}
impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stop::Refused(all) => all.iter().try_for_each(|refusal| write!(f, "{refusal}; ")),
            Stop::Missing => f.write_str("nothing there"),
            Stop::Denied(refusal) => write!(f, "no right: {refusal}"),
            Stop::Fault(fault) => write!(f, "{fault}"),
        }
    }
}
impl Error for Stop {}
