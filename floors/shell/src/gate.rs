//! The gate: who is asking, what right, over what.
//!
//! A handler can only be reached with a [`Granted`] of its [`Need`], which only the gate can make: a route
//! without a declared need does not compile. What each need admits is declared beside it, and a test walks every
//! route with every persona, over what is theirs and what is not, and compares.

use crate::{Ask, account::User, ask::PathWords};
use base::{Day, Fault, Id, Instant, Refusal, Stop};
use db::{Read, coded, params};
use std::ops::Deref;
use uuid::Uuid;

base::kind!(
    /// A person, kept by the registry; the gate knows only the id.
    Person = "person",
);

coded! {
    /// A right that is granted over something, rather than following from a fact.
    pub enum Role {
        /// Everything that is nobody's in particular: rosters, bodies, the plan, the roles of others.
        Administrator = "administrator",
        /// The members of one section.
        Steward = "steward",
        /// The agenda, roll and record of one body.
        Secretary = "secretary",
        /// The profile of one member.
        FocalPoint = "focal-point",
        /// Sees what one body does not show to all.
        Observer = "observer",
    }
}

impl Role {
    /// What the role is held over, as a ledger noun; nothing for administrators.
    pub fn over(self) -> Option<&'static str> {
        match self {
            Role::Administrator => None,
            Role::Steward => Some("section"),
            Role::Secretary | Role::Observer => Some("body"),
            Role::FocalPoint => Some("member"),
        }
    }
}

/// A grant in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// What it is held over.
    pub over: Option<Uuid>,
}

/// A sign-in that came from a mailed link and is good for one thing only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The noun, e.g. `meeting`.
    pub kind: String,
    /// Its id.
    pub id: Uuid,
}

/// Who is asking.
#[derive(Debug, Clone, Default)]
pub struct Who {
    pub(crate) user: Option<Id<User>>,
    pub(crate) person: Option<Id<Person>>,
    pub(crate) grants: Vec<Grant>,
    pub(crate) only: Option<Scope>,
    pub(crate) sign_in: Option<Uuid>,
    pub(crate) seen_at: Option<Instant>,
}

impl Who {
    /// The user who signed in; nobody for visitors and for mailed links.
    pub fn user(&self) -> Option<Id<User>> {
        self.user
    }

    /// The person behind the sign-in, if the registry knows one.
    pub fn person(&self) -> Option<Id<Person>> {
        self.person
    }

    /// What a mailed link is good for, when the sign-in came from one.
    pub fn only(&self) -> Option<&Scope> {
        self.only.as_ref()
    }

    /// Whether a role is held, over this.
    pub fn holds(&self, role: Role, over: Option<Uuid>) -> bool {
        self.grants.iter().any(|grant| grant.role == role && grant.over == over)
    }

    /// Whether it is an administrator.
    pub fn administers(&self) -> bool {
        self.holds(Role::Administrator, None)
    }

    /// What a role is held over.
    pub fn over(&self, role: Role) -> impl Iterator<Item = Uuid> {
        self.grants.iter().filter(move |grant| grant.role == role).filter_map(|grant| grant.over)
    }

    /// For commands: an administrator without an account.
    pub fn machine() -> Self {
        Self { grants: vec![Grant { role: Role::Administrator, over: None }], ..Self::default() }
    }
}

coded! {
    /// Who the test of the gate sends: each persona holds one right over its own thing and none over another's.
    pub enum Persona {
        /// Nobody who signed in.
        Visitor = "visitor",
        /// Signed in, without any right.
        Guest = "guest",
        /// Focal point of a member.
        FocalPoint = "focal-point",
        /// Steward of a section.
        Steward = "steward",
        /// Secretary of a body.
        Secretary = "secretary",
        /// Observer of a body.
        Observer = "observer",
        /// Chair of a body, by the seat held.
        Chair = "chair",
        /// Seat holder in a body, entitled in its meeting.
        Delegate = "delegate",
        /// Holder of a mailed link to a meeting.
        Link = "link",
        /// Administrator.
        Administrator = "administrator",
    }
}

/// What the gate looks at.
pub struct Gate<'g, 'd> {
    /// The snapshot or the transaction of the request.
    pub read: &'g mut Read<'d>,
    /// Who is asking.
    pub who: &'g Who,
    /// The names in the route's pattern.
    pub path: &'g PathWords,
    /// The day.
    pub today: Day,
}

impl Gate<'_, '_> {
    /// The refusal for somebody without the right: a visitor is asked to sign in, anybody else is told whose right it is.
    pub fn denied(&self, whose: &'static str) -> Stop {
        let code =
            if self.who.user.is_none() && self.who.only.is_none() { "shell-denied-visitor" } else { whose };
        Stop::Denied(Refusal::new(code))
    }
}

/// A right that a route asks for. A room adds its own by implementing this.
pub trait Need: Sized + 'static {
    /// Its name, as the declared table has it.
    const NAME: &'static str;
    /// Who passes over their own thing.
    const OWN: &'static [Persona];
    /// Who passes over a thing that is not theirs.
    const FOREIGN: &'static [Persona];
    /// Whether a sign-in by mailed link may be tried; otherwise it counts as a visitor.
    const LINK: bool = false;

    /// Looks, and either grants or stops.
    ///
    /// # Errors
    /// [`Stop::Denied`] with the reason, [`Stop::Missing`], or a fault.
    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop>;
}

/// The proof that the gate was passed, holding what the need found out.
pub struct Granted<N>(N);

impl<N: Need> Granted<N> {
    /// Passes the gate or stops; the only way to make one.
    pub(crate) fn pass(read: &mut Read<'_>, ask: &Ask) -> Result<Self, Stop> {
        let nobody = Who::default();
        let who = if ask.who.only.is_some() && !N::LINK { &nobody } else { &ask.who };
        N::grant(&mut Gate { read, who, path: &ask.path, today: ask.today() }).map(Granted)
    }

    /// What the need found out.
    pub fn into_inner(self) -> N {
        self.0
    }
}

impl<N> Deref for Granted<N> {
    type Target = N;
    fn deref(&self) -> &N {
        &self.0
    }
}

/// Open to all: what the public may see.
pub struct Public;

impl Need for Public {
    const NAME: &'static str = "public";
    const OWN: &'static [Persona] = Persona::ALL;
    const FOREIGN: &'static [Persona] = Persona::ALL;
    const LINK: bool = true;

    fn grant(_: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        Ok(Public)
    }
}

/// Anybody who has signed in with an account.
pub struct SignedIn {
    /// The user.
    pub user: Id<User>,
}

impl Need for SignedIn {
    const NAME: &'static str = "signed-in";
    const OWN: &'static [Persona] = &[
        Persona::Guest,
        Persona::FocalPoint,
        Persona::Steward,
        Persona::Secretary,
        Persona::Observer,
        Persona::Chair,
        Persona::Delegate,
        Persona::Administrator,
    ];
    const FOREIGN: &'static [Persona] = Self::OWN;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        gate.who.user.map(|user| SignedIn { user }).ok_or_else(|| gate.denied("shell-denied-visitor"))
    }
}

/// Anybody who has entered: with an account, or by a mailed link.
pub enum Entered {
    /// With an account.
    User(Id<User>),
    /// By a link that is good for one thing.
    Link(Scope),
}

impl Need for Entered {
    const NAME: &'static str = "entered";
    const OWN: &'static [Persona] = &[
        Persona::Guest,
        Persona::FocalPoint,
        Persona::Steward,
        Persona::Secretary,
        Persona::Observer,
        Persona::Chair,
        Persona::Delegate,
        Persona::Link,
        Persona::Administrator,
    ];
    const FOREIGN: &'static [Persona] = Self::OWN;
    const LINK: bool = true;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        match (gate.who.user, &gate.who.only) {
            (Some(user), _) => Ok(Self::User(user)),
            (None, Some(scope)) => Ok(Self::Link(scope.clone())),
            (None, None) => Err(gate.denied("shell-denied-visitor")),
        }
    }
}

/// An administrator.
pub struct Administers;

impl Need for Administers {
    const NAME: &'static str = "administers";
    const OWN: &'static [Persona] = &[Persona::Administrator];
    const FOREIGN: &'static [Persona] = Self::OWN;

    fn grant(gate: &mut Gate<'_, '_>) -> Result<Self, Stop> {
        if gate.who.administers() { Ok(Administers) } else { Err(gate.denied("shell-denied-administrator")) }
    }
}

db::statements! {
    GRANTS = "SELECT role, over FROM user_grant WHERE user_id = ?1 AND ended_at IS NULL ORDER BY role, over";
}

pub(crate) fn grants(read: &mut Read<'_>, user: Id<User>) -> Result<Vec<Grant>, Fault> {
    let rows: Vec<(Role, Option<Uuid>)> = read.all(GRANTS, params![user])?;
    Ok(rows.into_iter().map(|(role, over)| Grant { role, over }).collect())
}
