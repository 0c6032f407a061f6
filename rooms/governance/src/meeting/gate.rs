//! The rights over a meeting: who runs it, who takes part in it, who may follow it.
//!
//! The meeting is `{meeting}` in the address, or that of `{motion}`, `{poll}` or `{decision}`. Each need's table is for a meeting of
//! a body that is not public. A sign-in by mailed link is good for its own meeting and for none other.

use super::{Meeting, MeetingState, Stage, presiding, store};
use crate::{
    body::Body,
    gate::RunsBody,
    roll, seat,
    statute::{self, PublicFollow},
};
use base::{Day, Fault, Id, Stop};
use db::{Read, params};
use shell::{Gate, Need, PathWords, Person, Persona, Role, Sight, View, Who};
use uuid::Uuid;

db::statements! {
    MEETING_OF_MOTION = "SELECT meeting FROM motion WHERE id = ?1";
    MEETING_OF_DECISION = "SELECT meeting FROM decision WHERE id = ?1";
    MEETING_OF_POLL = "SELECT meeting FROM poll WHERE id = ?1";
    MEETING_OF_DELEGATION = "SELECT meeting FROM delegation WHERE id = ?1";
    IS_PUBLIC = "SELECT public FROM body WHERE id = ?1";
}

/// What a pattern may name besides a meeting, and how its meeting is found.
const NAMES: [(&str, &str); 3] =
    [("motion", MEETING_OF_MOTION), ("poll", MEETING_OF_POLL), ("decision", MEETING_OF_DECISION)];

/// The meeting that an address is about.
///
/// # Errors
/// [`Stop::Missing`] when there is no such thing.
pub fn meeting_of(read: &mut Read<'_>, path: &PathWords) -> Result<Id<Meeting>, Stop> {
    for (name, sql) in NAMES {
        if path.word("meeting").is_empty() && !path.word(name).is_empty() {
            let id = path.uuid(name).ok_or(Stop::Missing)?;
            return read.get(sql, params![id])?.ok_or(Stop::Missing);
        }
    }
    path.id("meeting")
}

fn found(gate: &mut Gate<'_, '_>) -> Result<(Id<Meeting>, MeetingState), Stop> {
    let id = meeting_of(gate.read, gate.path)?;
    let state = store::load(gate.read, id)?.ok_or(Stop::Missing)?;
    Ok((id, state))
}

/// Whether a sign-in by mailed link came for this meeting; `None` where it is no such sign-in.
fn linked(who: &Who, meeting: Id<Meeting>) -> Option<bool> {
    who.only().map(|scope| scope.kind == "meeting" && scope.id == meeting.uuid())
}

/// Whoever runs a meeting from the chair's screen: the chair or a vice-chair of its body, its secretary, an
/// administrator.
pub struct ChairsMeeting {
    /// The meeting.
    pub meeting: Id<Meeting>,
    /// Its body.
    pub body: Id<Body>,
}

impl Need for ChairsMeeting {
    const NAME: &'static str = "chairs-meeting";
    const OWN: &'static [Persona] = RunsBody::OWN;
    const FOREIGN: &'static [Persona] = RunsBody::FOREIGN;
    const LINK: bool = true;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let (meeting, _) = found(gate)?;
        let RunsBody { body } = RunsBody::grant(gate)?;
        Ok(Self { meeting, body })
    }
}

/// Whether the reader of a page runs what its address is about, so that the page may offer the acts.
pub(crate) fn runs(view: &mut View<'_, '_>) -> bool {
    let today = view.ask.today();
    let mut gate = Gate { read: view.read, who: &view.ask.who, path: &view.ask.path, today };
    RunsBody::grant(&mut gate).is_ok()
}

/// The reader of a page, if they take part in the meeting that its address is about.
pub(crate) fn takes_part(view: &mut View<'_, '_>) -> Option<Id<Person>> {
    let today = view.ask.today();
    let mut gate = Gate { read: view.read, who: &view.ask.who, path: &view.ask.path, today };
    InMeeting::grant(&mut gate).ok().map(|granted| granted.person)
}

/// The reader of a page that is about something else, if they take part in a meeting.
///
/// # Errors
/// [`Stop::Missing`] when there is no such meeting.
pub(crate) fn takes_part_in(
    view: &mut View<'_, '_>,
    meeting: Id<Meeting>,
) -> Result<Option<Id<Person>>, Stop> {
    let state = store::load(view.read, meeting)?.ok_or(Stop::Missing)?;
    let Some(person) = view.ask.who.person() else { return Ok(None) };
    let takes_part = match linked(&view.ask.who, meeting) {
        Some(own) => own,
        None => attends(view.read, meeting, &state, person, view.ask.today())?,
    };
    Ok(takes_part.then_some(person))
}

/// Somebody who takes part in a meeting that was called: on its roll or, until that is frozen, holding a seat in its body; also by a
/// mailed link, which is good for its holder's own page even where the seat is lost and the page says so.
pub struct InMeeting {
    /// The meeting.
    pub meeting: Id<Meeting>,
    /// The person.
    pub person: Id<Person>,
}

impl Need for InMeeting {
    const NAME: &'static str = "in-meeting";
    const OWN: &'static [Persona] = &[Persona::Chair, Persona::Delegate, Persona::Link];
    const FOREIGN: &'static [Persona] = &[];
    const LINK: bool = true;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let (meeting, state) = found(gate)?;
        let takes_part = |person: Id<Person>, gate: &mut Gate<'_, '_>| match linked(gate.who, meeting) {
            Some(own) => Ok(own),
            None => attends(gate.read, meeting, &state, person, gate.today),
        };
        if let Some(person) = gate.who.person()
            && takes_part(person, gate)?
        {
            return Ok(Self { meeting, person });
        }
        Err(gate.denied("governance-denied-in-meeting"))
    }
}

/// Whoever may put something before a meeting: those who take part in it, and those who run it for them.
pub struct ActsInMeeting {
    /// The meeting.
    pub meeting: Id<Meeting>,
    /// Whether they run it.
    pub runs: bool,
    /// The person, if they take part themselves.
    pub person: Option<Id<Person>>,
}

impl Need for ActsInMeeting {
    const NAME: &'static str = "acts-in-meeting";
    const OWN: &'static [Persona] =
        &[Persona::Secretary, Persona::Chair, Persona::Delegate, Persona::Link, Persona::Administrator];
    const FOREIGN: &'static [Persona] = &[Persona::Administrator];
    const LINK: bool = true;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let runs = passed(RunsBody::grant(gate))?.is_some();
        match InMeeting::grant(gate) {
            Ok(InMeeting { meeting, person }) => Ok(Self { meeting, runs, person: Some(person) }),
            Err(Stop::Denied(_)) if runs => {
                Ok(Self { meeting: meeting_of(gate.read, gate.path)?, runs, person: None })
            }
            Err(stop) => Err(stop),
        }
    }
}

/// In whose hands a casting vote is: of whoever chairs the meeting, or of its secretary, who enters it for the chair. Not
/// of others who run it, and not of an administrator who is neither.
pub struct EntersCastingVote {
    /// The meeting.
    pub meeting: Id<Meeting>,
    /// Whether it is the chair in person.
    pub chairs: bool,
}

impl Need for EntersCastingVote {
    const NAME: &'static str = "enters-casting-vote";
    const OWN: &'static [Persona] = &[Persona::Secretary, Persona::Chair];
    const FOREIGN: &'static [Persona] = &[];
    const LINK: bool = true;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let (meeting, state) = found(gate)?;
        let chair = presiding::chair_of(gate.read, &state, gate.today)?;
        let chairs = chair.is_some() && gate.who.person() == chair;
        let enters = chairs || gate.who.holds(Role::Secretary, Some(state.body.uuid()));
        if enters && linked(gate.who, meeting) != Some(false) {
            return Ok(Self { meeting, chairs });
        }
        Err(gate.denied("governance-denied-casting"))
    }
}

/// How the reader of a page may enter the casting vote in the meeting that its address is about, if at all.
pub(crate) fn casts(view: &mut View<'_, '_>) -> Option<EntersCastingVote> {
    let today = view.ask.today();
    let mut gate = Gate { read: view.read, who: &view.ask.who, path: &view.ask.path, today };
    EntersCastingVote::grant(&mut gate).ok()
}

/// Whether somebody prepares or will decide what is put to a meeting: who runs its body or takes part in it.
///
/// # Errors
/// A fault of the database.
pub(crate) fn prepares(gate: &mut Gate<'_, '_>, id: Id<Meeting>) -> Result<bool, Fault> {
    let Some(state) = store::load(gate.read, id)? else { return Ok(false) };
    if let Some(own) = linked(gate.who, id) {
        return Ok(own);
    }
    if crate::gate::runs(gate, state.body)? {
        return Ok(true);
    }
    match gate.who.person() {
        Some(person) => attends(gate.read, id, &state, person, gate.today),
        None => Ok(false),
    }
}

/// How much the reader of a page sees of a meeting: what is prepared as well, if they prepare it.
pub(crate) fn sight(view: &mut View<'_, '_>, id: Id<Meeting>) -> Result<Sight, Fault> {
    Ok(if prepares(&mut view.ask.gate(view.read), id)? { Sight::Inner } else { Sight::Outer })
}

/// Nothing instead of a denial; everything else that stops still does.
fn passed<N>(granted: Result<N, Stop>) -> Result<Option<N>, Stop> {
    match granted {
        Ok(need) => Ok(Some(need)),
        Err(Stop::Denied(_)) => Ok(None),
        Err(stop) => Err(stop),
    }
}

/// Somebody who may follow a meeting. A meeting of a public body, unless its statutes close it, anybody follows from
/// its call on; any other those on its roll or with a seat in its body, its secretary and observers. A draft only
/// those who run the body.
pub struct SeesMeeting {
    /// The meeting.
    pub meeting: Id<Meeting>,
}

impl Need for SeesMeeting {
    const NAME: &'static str = "sees-meeting";
    const OWN: &'static [Persona] = &[
        Persona::Secretary,
        Persona::Observer,
        Persona::Chair,
        Persona::Delegate,
        Persona::Link,
        Persona::Administrator,
    ];
    const FOREIGN: &'static [Persona] = &[Persona::Administrator];
    const LINK: bool = true;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let (meeting, state) = found(gate)?;
        if sees(gate, meeting, &state)? {
            return Ok(Self { meeting });
        }
        Err(gate.denied("governance-denied-sees-meeting"))
    }
}

/// Whether anybody may follow the meetings of a body on a day: it is public, and no statute closes them.
pub(super) fn is_followed(read: &mut Read<'_>, body: Id<Body>, day: Day) -> Result<bool, Fault> {
    let public: Option<bool> = read.get(IS_PUBLIC, params![body])?;
    let closed = statute::in_force::<PublicFollow>(read, body, day)?.is_some_and(|says| !says.terms.allowed);
    Ok(public == Some(true) && !closed)
}

/// Whether somebody may follow a meeting: the condition of [`SeesMeeting`], wherever else the meeting is named.
///
/// # Errors
/// A fault of the database.
pub fn sees_meeting(gate: &mut Gate<'_, '_>, id: Uuid) -> Result<bool, Fault> {
    let id = Id::from_uuid(id);
    match store::load(gate.read, id)? {
        Some(state) => sees(gate, id, &state),
        None => Ok(false),
    }
}

/// Whether somebody may see a motion: who follows its meeting.
///
/// # Errors
/// A fault of the database.
pub fn sees_motion(gate: &mut Gate<'_, '_>, id: Uuid) -> Result<bool, Fault> {
    sees_in(gate, MEETING_OF_MOTION, id)
}

/// Whether somebody may see a decision: who follows the meeting that took it.
///
/// # Errors
/// A fault of the database.
pub fn sees_decision(gate: &mut Gate<'_, '_>, id: Uuid) -> Result<bool, Fault> {
    sees_in(gate, MEETING_OF_DECISION, id)
}

/// Whether somebody may see a delegation: who follows its meeting.
///
/// # Errors
/// A fault of the database.
pub fn sees_delegation(gate: &mut Gate<'_, '_>, id: Uuid) -> Result<bool, Fault> {
    sees_in(gate, MEETING_OF_DELEGATION, id)
}

fn sees_in(gate: &mut Gate<'_, '_>, sql: &str, id: Uuid) -> Result<bool, Fault> {
    match gate.read.get::<Uuid>(sql, params![id])? {
        Some(meeting) => sees_meeting(gate, meeting),
        None => Ok(false),
    }
}

/// Whether anybody may follow a meeting: it was called, is no rehearsal, and its body's meetings are followed by all,
/// or were when it was closed.
///
/// # Errors
/// A fault of the database.
pub(crate) fn is_open(read: &mut Read<'_>, state: &MeetingState, today: Day) -> Result<bool, Fault> {
    let is_announced = state.stage() != Stage::Draft && state.rehearses.is_none();
    let public = |read: &mut Read<'_>| read.get::<bool>(IS_PUBLIC, params![state.body]);
    Ok(is_announced
        && match state.followed {
            Some(followed) => followed && public(read)? == Some(true),
            None => is_followed(read, state.body, today)?,
        })
}

fn sees(gate: &mut Gate<'_, '_>, id: Id<Meeting>, state: &MeetingState) -> Result<bool, Fault> {
    if is_open(gate.read, state, gate.today)? {
        return Ok(true);
    }
    if let Some(own) = linked(gate.who, id) {
        return Ok(own);
    }
    if crate::gate::runs(gate, state.body)? {
        return Ok(true);
    }
    if state.stage() == Stage::Draft {
        return Ok(false);
    }
    if gate.who.holds(Role::Observer, Some(state.body.uuid())) {
        return Ok(true);
    }
    let Some(person) = gate.who.person() else { return Ok(false) };
    Ok(attends(gate.read, id, state, person, gate.today)?
        || !seat::sits_in(gate.read, state.body, person, gate.today)?.is_empty())
}

/// Whether somebody has a part in a meeting that was called. Of a draft nobody has: it may change, or come to nothing.
fn attends(
    read: &mut Read<'_>,
    id: Id<Meeting>,
    state: &MeetingState,
    person: Id<Person>,
    today: Day,
) -> Result<bool, Fault> {
    Ok(state.stage() != Stage::Draft && roll::sits(read, id, state, person, today)?)
}

/// Somebody who may plan a meeting: the secretary of any body, for that body, or an administrator for all.
pub struct PlansMeetings {
    /// Of these bodies; `None`: of all.
    pub bodies: Option<Vec<Id<Body>>>,
}

impl Need for PlansMeetings {
    const NAME: &'static str = "plans-meetings";
    const OWN: &'static [Persona] = &[Persona::Secretary, Persona::Administrator];
    const FOREIGN: &'static [Persona] = Self::OWN;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        let bodies: Vec<Id<Body>> = gate.who.over(Role::Secretary).map(Id::from_uuid).collect();
        match (gate.who.administers(), bodies.is_empty()) {
            (true, _) => Ok(Self { bodies: None }),
            (false, false) => Ok(Self { bodies: Some(bodies) }),
            (false, true) => Err(gate.denied("governance-denied-plans")),
        }
    }
}

impl PlansMeetings {
    /// Whether it is of this body.
    pub fn of(&self, body: Id<Body>) -> bool {
        self.bodies.as_ref().is_none_or(|bodies| bodies.contains(&body))
    }
}
