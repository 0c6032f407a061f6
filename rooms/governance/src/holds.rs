//! What bodies and meetings hold of whoever asks: seats, lines of rolls, delegations, stays, proxies, motions, votes, and
//! what they presided over.

use crate::{
    ballot::{self, Ballot, Channel, SealedBallot},
    body::Body,
    delegation::Delegation,
    meeting::Meeting,
    motion::{Backing, Motion},
    poll::{self, Poll},
    presence::{Mode, Presence},
    proxy::{self, Proxy},
    registry::Member,
    roll::{Reasons, RollEntry},
    seat::{Capacity, EndReason, Office, Seat, Tenure},
};
use base::{Day, Id, Instant, Stop};
use db::params;
use shell::{Holds, Line, Locale, Oneself, Things, View};

db::statements! {
    SEATS = "SELECT t.id, s.body, t.seat, t.capacity, t.office, t.since, t.term_ends, t.until, t.end_reason
             FROM tenure t JOIN seat s ON s.id = t.seat WHERE t.person = ?1 ORDER BY t.since DESC, t.id";
    ROLLS = "SELECT e.id, e.meeting, e.member, e.capacity, e.delegated, e.entitled, e.weight, e.reasons
             FROM roll_entry e JOIN meeting m ON m.id = e.meeting WHERE e.person = ?1
             ORDER BY m.starts_at DESC, e.meeting, e.place";
    DELEGATIONS = "SELECT id, meeting, member, named_on FROM delegation WHERE delegate = ?1 ORDER BY named_on DESC, id";
    SUBSTITUTIONS = "SELECT id, meeting, member, named_on FROM delegation WHERE substitute = ?1 ORDER BY named_on DESC, id";
    STAYS = "SELECT p.id, p.meeting, p.mode, p.came_at, p.left_at FROM roll_entry e JOIN presence p ON p.entry = e.id
             WHERE e.person = ?1 ORDER BY p.came_at DESC, p.id";
    GIVEN = "SELECT x.id, x.meeting, x.holder, x.given_at, x.withdrawn_at FROM roll_entry e
             JOIN proxy x ON x.principal = e.id WHERE e.person = ?1 ORDER BY x.given_at DESC, x.id";
    HELD = "SELECT x.id, x.meeting, x.principal, x.given_at, x.withdrawn_at FROM roll_entry e
            JOIN proxy x ON x.holder = e.id WHERE e.person = ?1 ORDER BY x.given_at DESC, x.id";
    BACKED = "SELECT b.motion, m.meeting, b.backing, m.tabled_at FROM motion_backer b JOIN motion m ON m.id = b.motion
              WHERE b.person = ?1 ORDER BY m.tabled_at DESC, b.motion";
    OWN_VOTES = "SELECT b.id, b.poll, b.elector, b.caster, b.channel, b.cast_at, b.entry_seq FROM roll_entry e
                 JOIN poll p ON p.meeting = e.meeting JOIN ballot b ON b.poll = p.id AND b.elector = e.id
                 WHERE e.person = ?1";
    // Whoever casts for another holds, or held, their proxy.
    VOTES_FOR_OTHERS = "SELECT b.id, b.poll, b.elector, b.caster, b.channel, b.cast_at, b.entry_seq FROM roll_entry e
                        JOIN (SELECT DISTINCT meeting, principal, holder FROM proxy) x ON x.holder = e.id
                        JOIN poll p ON p.meeting = x.meeting
                        JOIN ballot b ON b.poll = p.id AND b.elector = x.principal AND b.caster = e.id
                        WHERE e.person = ?1";
    HANDS = "SELECT h.poll, s.entered_at FROM roll_entry e JOIN poll p ON p.meeting = e.meeting
             JOIN hand_asked h ON h.poll = p.id AND h.elector = e.id JOIN show_of_hands s ON s.id = h.hands
             WHERE e.person = ?1 ORDER BY s.entered_at DESC, h.poll";
    CHAIRED = "SELECT id, starts_at FROM meeting WHERE chair = ?1 ORDER BY starts_at DESC, id";
    DECIDED = "SELECT id, closed_at FROM poll WHERE casting_by = ?1 ORDER BY closed_at DESC, id";
}

/// For the manifest.
pub(crate) const HOLDS: &[Holds] = &[
    Holds {
        name: "seats",
        title: "governance-holds-seats",
        about: "governance-holds-seats-about",
        columns: &[
            ("body", "governance-holds-body"),
            ("seat", "governance-holds-seat"),
            ("capacity", "governance-field-capacity"),
            ("office", "governance-field-office"),
            ("since", "governance-holds-since"),
            ("term", "governance-field-term"),
            ("until", "governance-holds-until"),
            ("ended", "governance-holds-ended"),
        ],
        tell: seats,
    },
    Holds {
        name: "rolls",
        title: "governance-holds-rolls",
        about: "governance-holds-rolls-about",
        columns: &[
            ("meeting", "governance-holds-meeting"),
            ("member", "governance-holds-member"),
            ("capacity", "governance-field-capacity"),
            ("entitled", "governance-holds-entitled"),
            ("weight", "governance-holds-weight"),
            ("reasons", "governance-holds-reasons"),
        ],
        tell: rolls,
    },
    Holds {
        name: "delegations",
        title: "governance-holds-delegations",
        about: "governance-holds-delegations-about",
        columns: &[
            ("meeting", "governance-holds-meeting"),
            ("member", "governance-holds-member"),
            ("capacity", "governance-field-capacity"),
            ("named", "governance-holds-named"),
        ],
        tell: delegations,
    },
    Holds {
        name: "presence",
        title: "governance-holds-presence",
        about: "governance-holds-presence-about",
        columns: &[
            ("meeting", "governance-holds-meeting"),
            ("mode", "governance-holds-mode"),
            ("came", "governance-holds-came"),
            ("left", "governance-holds-left"),
        ],
        tell: stays,
    },
    Holds {
        name: "proxies",
        title: "governance-holds-proxies",
        about: "governance-holds-proxies-about",
        columns: &[
            ("meeting", "governance-holds-meeting"),
            ("what", "governance-holds-what"),
            ("other", "governance-holds-other"),
            ("given", "governance-holds-given"),
            ("withdrawn", "governance-holds-withdrawn"),
        ],
        tell: proxies,
    },
    Holds {
        name: "motions",
        title: "governance-holds-motions",
        about: "governance-holds-motions-about",
        columns: &[
            ("motion", "governance-holds-motion"),
            ("meeting", "governance-holds-meeting"),
            ("what", "governance-holds-what"),
            ("tabled", "governance-holds-tabled"),
        ],
        tell: motions,
    },
    Holds {
        name: "votes",
        title: "governance-holds-votes",
        about: "governance-holds-votes-about",
        columns: &[
            ("question", "governance-holds-question"),
            ("for", "governance-holds-for"),
            ("cast", "governance-holds-cast"),
            ("from", "governance-holds-from"),
            ("answer", "governance-holds-answer"),
        ],
        tell: votes,
    },
    Holds {
        name: "hands",
        title: "governance-holds-hands",
        about: "governance-holds-hands-about",
        columns: &[("question", "governance-holds-question"), ("entered", "governance-holds-entered")],
        tell: hands,
    },
    Holds {
        name: "presided",
        title: "governance-holds-presided",
        about: "governance-holds-presided-about",
        columns: &[
            ("of", "governance-holds-of"),
            ("what", "governance-holds-what"),
            ("at", "governance-holds-at"),
        ],
        tell: presided,
    },
];

db::record! {
    struct Tenancy {
        id: Id<Tenure>,
        body: Id<Body>,
        seat: Id<Seat>,
        capacity: Capacity,
        office: Office,
        since: Day,
        term: Option<Day>,
        until: Option<Day>,
        ended: Option<EndReason>,
    }
}

fn seats(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Some(person) = oneself.person else { return Ok(Vec::new()) };
    let rows: Vec<Tenancy> = view.read.all(SEATS, params![person])?;
    let (l, mut things) = (view.l(), Things::default());
    let line = |one: Tenancy| {
        let line = Line::about(one.id).thing(view, &mut things, "body", one.body.uuid())?;
        let line = line.thing(view, &mut things, "seat", one.seat.uuid())?;
        let line = line.word(one.capacity.code(), l.t(one.capacity.key()));
        let line = line.word(one.office.code(), l.t(one.office.key()));
        let line = line.day(one.since).day(one.term).day(one.until);
        Ok(match one.ended {
            Some(reason) => line.word(reason.code(), l.t(reason.key())),
            None => line.text(None),
        })
    };
    rows.into_iter().map(line).collect()
}

fn rolls(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Some(person) = oneself.person else { return Ok(Vec::new()) };
    type Row = (Id<RollEntry>, Id<Meeting>, Option<Id<Member>>, Capacity, bool, bool, u64, Reasons);
    let rows: Vec<Row> = view.read.all(ROLLS, params![person])?;
    let (l, mut things) = (view.l(), Things::default());
    let line = |(id, meeting, member, capacity, delegated, entitled, weight, reasons): Row| {
        let line = Line::about(id).thing(view, &mut things, "meeting", meeting.uuid())?;
        let line = line.thing(view, &mut things, "member", member.map(Id::uuid))?;
        let line = as_what(&l, line, capacity, delegated).truth(&l, entitled).number(weight);
        let told: Vec<String> = reasons.0.iter().map(|reason| reason.told(&l)).collect();
        Ok(line.text(told.join(" ")))
    };
    rows.into_iter().map(line).collect()
}

fn as_what(l: &Locale, line: Line, capacity: Capacity, delegated: bool) -> Line {
    match (capacity, delegated) {
        (Capacity::Titular, true) => line.word("delegate", l.t("governance-capacity-delegate")),
        (Capacity::Deputy, true) => line.word("substitute", l.t("governance-capacity-substitute")),
        (capacity, false) => line.word(capacity.code(), l.t(capacity.key())),
    }
}

fn delegations(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Some(person) = oneself.person else { return Ok(Vec::new()) };
    type Row = (Id<Delegation>, Id<Meeting>, Id<Member>, Day);
    let (l, mut things) = (view.l(), Things::default());
    let mut lines = Vec::new();
    for (sql, capacity) in [(DELEGATIONS, Capacity::Titular), (SUBSTITUTIONS, Capacity::Deputy)] {
        for (id, meeting, member, named) in view.read.all::<Row>(sql, params![person])? {
            let line = Line::about(id).thing(view, &mut things, "meeting", meeting.uuid())?;
            let line = line.thing(view, &mut things, "member", member.uuid())?;
            lines.push((named, as_what(&l, line, capacity, true).day(named)));
        }
    }
    lines.sort_by_key(|(named, _)| std::cmp::Reverse(*named));
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

fn stays(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Some(person) = oneself.person else { return Ok(Vec::new()) };
    type Row = (Id<Presence>, Id<Meeting>, Mode, Instant, Option<Instant>);
    let rows: Vec<Row> = view.read.all(STAYS, params![person])?;
    let (l, mut things) = (view.l(), Things::default());
    let line = |(id, meeting, mode, came, left): Row| {
        let line = Line::about(id).thing(view, &mut things, "meeting", meeting.uuid())?;
        Ok(line.word(mode.code(), l.t(mode.key())).moment(came).moment(left))
    };
    rows.into_iter().map(line).collect()
}

fn proxies(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Some(person) = oneself.person else { return Ok(Vec::new()) };
    type Row = (Id<Proxy>, Id<Meeting>, Id<RollEntry>, Instant, Option<Instant>);
    let (l, mut things) = (view.l(), Things::default());
    let mut lines = Vec::new();
    let ways = [(GIVEN, "given", "governance-holds-gave"), (HELD, "held", "governance-holds-got")];
    for (sql, code, key) in ways {
        for (id, meeting, other, given, withdrawn) in view.read.all::<Row>(sql, params![person])? {
            let line = Line::about(id).thing(view, &mut things, "meeting", meeting.uuid())?;
            let line = line.word(code, l.t(key)).text(proxy::called(view.read, &l, other)?);
            lines.push((given, line.moment(given).moment(withdrawn)));
        }
    }
    lines.sort_by_key(|(given, _)| std::cmp::Reverse(*given));
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

fn motions(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Some(person) = oneself.person else { return Ok(Vec::new()) };
    type Row = (Id<Motion>, Id<Meeting>, Backing, Instant);
    let rows: Vec<Row> = view.read.all(BACKED, params![person])?;
    let (l, mut things) = (view.l(), Things::default());
    let line = |(motion, meeting, backing, tabled): Row| {
        let key = match backing {
            Backing::Mover => "governance-holds-moved",
            Backing::Seconder => "governance-holds-seconded",
            Backing::Lapsed => "governance-motion-lapsed",
        };
        let line = Line::about(motion).thing(view, &mut things, "motion", motion.uuid())?;
        let line = line.thing(view, &mut things, "meeting", meeting.uuid())?;
        Ok(line.word(backing.code(), l.t(key)).moment(tabled))
    };
    rows.into_iter().map(line).collect()
}

db::record! {
    struct Vote {
        id: Id<Ballot>,
        poll: Id<Poll>,
        elector: Id<RollEntry>,
        caster: Id<RollEntry>,
        channel: Channel,
        at: Instant,
        entry: u64,
    }
}

fn votes(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Some(person) = oneself.person else { return Ok(Vec::new()) };
    let mut all: Vec<(bool, Vote)> = Vec::new();
    all.extend(view.read.all(OWN_VOTES, params![person])?.into_iter().map(|vote| (true, vote)));
    all.extend(view.read.all(VOTES_FOR_OTHERS, params![person])?.into_iter().map(|vote| (false, vote)));
    all.sort_by_key(|(_, vote)| std::cmp::Reverse((vote.at, vote.entry)));
    let (l, mut things) = (view.l(), Things::default());
    let line = |(is_own, vote): (bool, Vote)| {
        let line = Line::about(vote.id).thing(view, &mut things, "poll", vote.poll.uuid())?;
        let line = match (is_own, vote.elector == vote.caster) {
            (true, true) => line.word("oneself", l.t("governance-holds-for-oneself")),
            (true, false) => {
                let holder = proxy::called(view.read, &l, vote.caster)?;
                line.text(l.t1("governance-holds-by-holder", "name", holder))
            }
            (false, _) => line.text(proxy::called(view.read, &l, vote.elector)?),
        };
        let from = match vote.channel {
            Channel::Hall => "governance-votes-hall",
            Channel::Remote => "governance-votes-remote",
        };
        let line = line.moment(vote.at).word(vote.channel.code(), l.t(from));
        Ok(answered(view, &l, line, &vote)?.beside("entry", vote.entry))
    };
    all.into_iter().map(line).collect()
}

/// The answer, which is sealed until its poll is counted, from everybody.
fn answered(view: &mut View<'_, '_>, l: &Locale, line: Line, vote: &Vote) -> Result<Line, Stop> {
    let opened = poll::load(view.read, vote.poll)?.is_some_and(|poll| poll::rules::opens_answers(&poll));
    if !opened {
        return Ok(line.word("sealed", l.t("governance-holds-sealed")));
    }
    let parts = ledger::beside(view.read, vote.entry)?;
    let sealed = parts.iter().find(|part| part.n == 0).and_then(|part| part.value().ok());
    let choice = sealed.and_then(|sealed| serde_json::from_value::<SealedBallot>(sealed).ok());
    Ok(match choice {
        Some(SealedBallot { choice, .. }) => {
            line.word(ballot::choice_code(choice), l.t(ballot::choice_key(choice)))
        }
        None => line.text(None),
    })
}

fn hands(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Some(person) = oneself.person else { return Ok(Vec::new()) };
    let rows: Vec<(Id<Poll>, Instant)> = view.read.all(HANDS, params![person])?;
    let mut things = Things::default();
    let line = |(poll, entered): (Id<Poll>, Instant)| {
        Ok(Line::default().thing(view, &mut things, "poll", poll.uuid())?.moment(entered))
    };
    rows.into_iter().map(line).collect()
}

fn presided(view: &mut View<'_, '_>, oneself: &Oneself) -> Result<Vec<Line>, Stop> {
    let Some(person) = oneself.person else { return Ok(Vec::new()) };
    let (l, mut things) = (view.l(), Things::default());
    let mut lines = Vec::new();
    for (id, at) in view.read.all::<(Id<Meeting>, Instant)>(CHAIRED, params![person])? {
        let line = Line::default().thing(view, &mut things, "meeting", id.uuid())?;
        lines.push(line.word("chair", l.t("governance-holds-chaired")).moment(at));
    }
    for (id, at) in view.read.all::<(Id<Poll>, Option<Instant>)>(DECIDED, params![person])? {
        let line = Line::default().thing(view, &mut things, "poll", id.uuid())?;
        lines.push(line.word("casting-vote", l.t("governance-holds-casting")).moment(at));
    }
    Ok(lines)
}
