//! The quorum as a line that must cross its mark: presence held against what is asked, by the one function that compares
//! ([`tally::Quorum::compare`]). While a poll is open it is that poll's, by its frozen rule, with the numbers that its count
//! will use; before, it is that of a poll which would be opened now.

use super::{Reach, store};
use crate::{
    meeting::{Meeting, MeetingState},
    poll::{self, Poll, PollState},
    statute::{self, Topic, rules::alone},
};
use base::{Arg, Day, Fault, Id, Instant};
use db::Read;
use figures::{Mark, draw::Direction};
use shell::Locale;
use tally::{CountFault, Elector, Measured, Presence, PresentAt, Roll, Rule, Unit};

/// What can be said of a meeting's quorum at an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuorumLine {
    /// The body's statutes do not say what they must: these topics are required settings.
    Unset(Vec<Topic>),
    /// The statutes say, or the rule of the poll that is open.
    Set(Box<Quorate>),
}

/// Who takes part, and what is asked of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quorate {
    /// The article that asks for a quorum, or says that none is asked.
    pub article: String,
    /// Whether it is an example and not the federation's own.
    pub example: bool,
    /// Who is entitled and who takes part.
    pub presence: Presence,
    /// The quorum, where one is asked.
    pub asked: Option<Asked>,
    /// Which moment decides who is present.
    pub at: PresentAt,
    /// The poll that is open, whose count this is.
    pub of_poll: Option<Id<Poll>>,
    /// Those who follow from elsewhere and do not count.
    pub follow: Option<Follow>,
}

/// A quorum held against those who take part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Whether absent electors count when the holder of their proxy is present.
    pub counts_proxies: bool,
    /// Those who take part held against the entitled.
    pub measured: Measured,
}

/// People who are there from elsewhere where nobody votes from there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follow {
    /// How many of those who vote or stand by.
    pub count: usize,
    /// The article that takes no votes from outside the hall.
    pub article: String,
}

/// The quorum of a meeting at an instant: of the poll that is open then, else by the statutes of a day, from the frozen
/// roll.
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
    if let Some(open) = poll::open_in(read, id)?
        && let Some(state) = poll::load(read, open)?
        && state.opened_at.is_some_and(|opened| opened <= at)
    {
        return Ok(QuorumLine::Set(Box::new(of_poll(read, open, &state, at)?)));
    }
    let quorum = statute::in_force::<statute::Quorum>(read, meeting.body, day)?;
    let poll = statute::in_force::<statute::PollRule>(read, meeting.body, day)?;
    let remote = statute::in_force::<statute::Remote>(read, meeting.body, day)?;
    let (Some(quorum), Some(poll), Some(remote)) = (&quorum, &poll, &remote) else {
        let lacking = [
            (quorum.is_none(), Topic::Quorum),
            (poll.is_none(), Topic::PollRule),
            (remote.is_none(), Topic::Remote),
        ];
        return Ok(QuorumLine::Unset(
            lacking.into_iter().filter(|(lacks, _)| *lacks).map(|(_, topic)| topic).collect(),
        ));
    };
    // Proxies were checked when they were given; here they only tell who is represented. What counts is this instant.
    let rule = Rule {
        quorum: quorum.terms.quorum,
        presence: PresentAt::Opening,
        proxy_cap: None,
        ..alone(&poll.terms)
    };
    let electors = store::electors(read, id, at, at, Reach::of(remote.terms.allowed))?;
    let presence = counted(&rule, &electors, &[])?;
    Ok(QuorumLine::Set(Box::new(Quorate {
        article: quorum.article.clone(),
        example: quorum.example,
        presence,
        asked: asked(&rule, &presence)?,
        at: quorum.terms.presence,
        of_poll: None,
        follow: follow(read, id, at, (remote.terms.allowed, &remote.article))?,
    })))
}

/// The quorum of a poll that is open, or as it would be if it opened now, with the numbers that its count uses.
///
/// # Errors
/// A fault of the database, or a roll that cannot be counted.
pub fn of_poll(read: &mut Read<'_>, id: Id<Poll>, state: &PollState, at: Instant) -> Result<Quorate, Fault> {
    let rule = state.rule();
    let presence = poll::presence_in(read, id, state, at)?;
    Ok(Quorate {
        article: state.articles.quorum.clone(),
        example: state.example,
        presence,
        asked: asked(rule, &presence)?,
        at: rule.presence,
        of_poll: state.opened_at.map(|_| id),
        follow: follow(read, state.meeting, at, (rule.remote, &rule.article))?,
    })
}

/// Who takes part by a rule.
pub(crate) fn counted(rule: &Rule, electors: &[Elector], holders: &[String]) -> Result<Presence, Fault> {
    let counted =
        |fault: CountFault| Fault::new(format!("the roll of a meeting cannot be counted: {fault:?}"));
    Ok(*Roll::new(rule, electors, holders).map_err(counted)?.presence())
}

fn asked(rule: &Rule, presence: &Presence) -> Result<Option<Asked>, Fault> {
    let Some(asked) = rule.quorum else { return Ok(None) };
    let measured = asked.compare(presence).ok_or_else(|| Fault::new("a stored quorum makes no sense"))?;
    Ok(Some(Asked { counts_proxies: asked.counts_proxies, measured }))
}

fn follow(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    at: Instant,
    (remote, article): (bool, &str),
) -> Result<Option<Follow>, Fault> {
    if remote {
        return Ok(None);
    }
    let count = store::elsewhere(read, meeting, at)?;
    Ok((count > 0).then(|| Follow { count, article: article.to_owned() }))
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
            QuorumLine::Set(line) => Some(line.reached()),
        }
    }

    /// The line in words.
    pub fn told(&self, l: &Locale) -> String {
        match self {
            QuorumLine::Unset(topics) => {
                let names: Vec<String> = topics.iter().map(|topic| l.t(topic.key())).collect();
                l.t1("governance-quorum-unset", "topics", l.list(&names))
            }
            QuorumLine::Set(line) => line.told(l),
        }
    }

    /// What else is to be known of it: of which moment it is, and who does not count.
    pub fn notes(&self, l: &Locale) -> Vec<String> {
        match self {
            QuorumLine::Unset(_) => Vec::new(),
            QuorumLine::Set(line) => line.notes(l),
        }
    }

    /// The line as a figure; nothing where there is no roll to hold it against or the statutes do not say.
    pub fn figure(&self, l: &Locale, id: &str) -> Option<figures::QuorumLine> {
        match self {
            QuorumLine::Unset(_) => None,
            QuorumLine::Set(line) => line.figure(l, id),
        }
    }
}

impl Quorate {
    /// Whether the quorum is there, or none is asked.
    pub fn reached(&self) -> bool {
        self.asked.as_ref().is_none_or(|asked| asked.measured.met())
    }

    /// The line in words.
    pub fn told(&self, l: &Locale) -> String {
        let Some(asked) = &self.asked else {
            let args: [(&str, Arg); 3] = [
                ("article", (&self.article).into()),
                ("present", self.presence.present.heads.0.into()),
                ("entitled", self.presence.entitled.heads.0.into()),
            ];
            return l.with("governance-quorum-not-asked", &args);
        };
        let (count, base, needed) = numbers(&asked.measured);
        let args: [(&str, Arg); 4] = [
            ("article", (&self.article).into()),
            ("present", count.into()),
            ("entitled", base.into()),
            ("needed", needed.into()),
        ];
        let key = match (asked.measured.unit(), asked.measured.met()) {
            (Unit::Heads, true) => "governance-quorum-reached",
            (Unit::Heads, false) => "governance-quorum-missed",
            (Unit::Votes, true) => "governance-quorum-reached-votes",
            (Unit::Votes, false) => "governance-quorum-missed-votes",
        };
        l.with(key, &args)
    }

    /// Of which moment it is, and who does not count.
    pub fn notes(&self, l: &Locale) -> Vec<String> {
        let moment = l.t(match (self.of_poll.is_some(), self.at) {
            (true, PresentAt::Opening) => "governance-quorum-of-opening",
            (true, PresentAt::Closing) => "governance-quorum-of-closing",
            (true, PresentAt::During) => "governance-quorum-so-far",
            (false, PresentAt::Opening) => "governance-quorum-next-opening",
            (false, PresentAt::Closing) => "governance-quorum-next-closing",
            (false, PresentAt::During) => "governance-quorum-next-during",
        });
        let follow = self.follow.as_ref().map(|follow| {
            let args: [(&str, Arg); 2] =
                [("count", follow.count.into()), ("article", (&follow.article).into())];
            l.with("governance-quorum-follow", &args)
        });
        std::iter::once(moment).chain(follow).collect()
    }

    fn figure(&self, l: &Locale, id: &str) -> Option<figures::QuorumLine> {
        let (present, entitled, mark) = match &self.asked {
            None => (self.presence.present.heads.0.into(), self.presence.entitled.heads.0.into(), None),
            Some(asked) => {
                let (count, base, needed) = numbers(&asked.measured);
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
            reached: self.reached(),
        })
    }
}
