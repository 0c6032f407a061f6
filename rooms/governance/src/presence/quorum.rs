//! The quorum as a line that must cross its mark: presence held against what the statutes ask, by the one function
//! that compares ([`tally::Quorum::compare`]).

use crate::{
    meeting::{Meeting, MeetingState},
    statute::{self, Topic, rules::alone},
};
use base::{Arg, Day, Fault, Id, Instant};
use db::Read;
use figures::{Mark, draw::Direction};
use shell::Locale;
use tally::{CountFault, Measured, Presence, Roll, Rule, Unit};

/// What can be said of a meeting's quorum at an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuorumLine {
    /// The body's statutes do not say what they must: these topics are required settings.
    Unset(Vec<Topic>),
    /// No quorum is asked.
    NotAsked {
        /// The article that says so.
        article: String,
        /// Who is entitled and who takes part.
        presence: Presence,
    },
    /// A quorum is asked.
    Asked {
        /// The article that asks for it.
        article: String,
        /// Whether it is an example and not the federation's own.
        example: bool,
        /// Who is entitled and who takes part.
        presence: Presence,
        /// Whether absent electors count when the holder of their proxy is present.
        counts_proxies: bool,
        /// Those who take part held against the entitled.
        measured: Measured,
    },
}

/// The quorum of a meeting at an instant, by the statutes of a day, from the frozen roll.
///
/// # Errors
/// A fault of the database, or a roll that cannot be counted.
pub fn quorum_line(
    read: &mut Read<'_>,
    id: Id<Meeting>,
    meeting: &MeetingState,
    at: Instant,
    day: Day,
) -> Result<QuorumLine, Fault> {
    let quorum = statute::in_force::<statute::Quorum>(read, meeting.body, day)?;
    let poll = statute::in_force::<statute::PollRule>(read, meeting.body, day)?;
    let (Some(quorum), Some(poll)) = (&quorum, &poll) else {
        let lacking = [(quorum.is_none(), Topic::Quorum), (poll.is_none(), Topic::PollRule)];
        return Ok(QuorumLine::Unset(
            lacking.into_iter().filter(|(lacks, _)| *lacks).map(|(_, topic)| topic).collect(),
        ));
    };
    // Proxies were checked when they were given; here they only tell who is represented.
    let rule = Rule { quorum: quorum.terms.quorum, proxy_cap: None, ..alone(&poll.terms) };
    let electors = super::electors(read, id, at)?;
    let counted =
        |fault: CountFault| Fault::new(format!("the roll of a meeting cannot be counted: {fault:?}"));
    let presence = *Roll::new(&rule, &electors, &[]).map_err(counted)?.presence();
    let article = quorum.article.clone();
    let Some(asked) = quorum.terms.quorum else { return Ok(QuorumLine::NotAsked { article, presence }) };
    let measured = asked.compare(&presence).ok_or_else(|| Fault::new("a stored quorum makes no sense"))?;
    let (example, counts_proxies) = (quorum.example, asked.counts_proxies);
    Ok(QuorumLine::Asked { article, example, presence, counts_proxies, measured })
}

/// Count, base and what is needed of a comparison, as plain numbers to be shown.
fn numbers(measured: &Measured) -> (u128, u128, u128) {
    match measured {
        Measured::Heads(one) => (one.count.0.into(), one.base.0.into(), one.needed.0.into()),
        Measured::Votes(one) => (one.count.0, one.base.0, one.needed.0),
    }
}

impl QuorumLine {
    /// Whether the meeting can decide as far as the quorum goes; `None` where the statutes do not say.
    pub fn reached(&self) -> Option<bool> {
        match self {
            QuorumLine::Unset(_) => None,
            QuorumLine::NotAsked { .. } => Some(true),
            QuorumLine::Asked { measured, .. } => Some(measured.met()),
        }
    }

    /// The line in words.
    pub fn told(&self, l: &Locale) -> String {
        match self {
            QuorumLine::Unset(topics) => {
                let names: Vec<String> = topics.iter().map(|topic| l.t(topic.key())).collect();
                l.t1("governance-quorum-unset", "topics", l.list(&names))
            }
            QuorumLine::NotAsked { article, presence } => {
                let args: [(&str, Arg); 3] = [
                    ("article", article.into()),
                    ("present", presence.present.heads.0.into()),
                    ("entitled", presence.entitled.heads.0.into()),
                ];
                l.with("governance-quorum-not-asked", &args)
            }
            QuorumLine::Asked { article, measured, .. } => {
                let (count, base, needed) = numbers(measured);
                let args: [(&str, Arg); 4] = [
                    ("article", article.into()),
                    ("present", count.into()),
                    ("entitled", base.into()),
                    ("needed", needed.into()),
                ];
                let key = match (measured.unit(), measured.met()) {
                    (Unit::Heads, true) => "governance-quorum-reached",
                    (Unit::Heads, false) => "governance-quorum-missed",
                    (Unit::Votes, true) => "governance-quorum-reached-votes",
                    (Unit::Votes, false) => "governance-quorum-missed-votes",
                };
                l.with(key, &args)
            }
        }
    }

    /// The line as a figure; nothing where there is no roll to hold it against or the statutes do not say.
    pub fn figure(&self, l: &Locale, id: &str) -> Option<figures::QuorumLine> {
        let (present, entitled, mark) = match self {
            QuorumLine::Unset(_) => return None,
            QuorumLine::NotAsked { presence, .. } => {
                (presence.present.heads.0.into(), presence.entitled.heads.0.into(), None)
            }
            QuorumLine::Asked { measured, .. } => {
                let (count, base, needed) = numbers(measured);
                let label = l.t1("governance-quorum-mark", "needed", needed);
                (count, base, Some(Mark { value: needed, label }))
            }
        };
        if entitled == 0 {
            return None;
        }
        Some(figures::QuorumLine {
            id: id.to_owned(),
            label: l.t("governance-quorum-title"),
            desc: self.told(l),
            direction: if l.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr },
            present,
            present_label: l.t1("governance-quorum-present", "present", present),
            entitled,
            entitled_label: l.t1("governance-quorum-entitled", "entitled", entitled),
            mark,
            reached: self.reached() == Some(true),
        })
    }
}
