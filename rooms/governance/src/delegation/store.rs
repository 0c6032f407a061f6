//! Delegations in the database: named, changed, withdrawn with the pen; listed for all members in one statement.

use super::{
    Delegation, DelegationState, NewDelegation,
    rules::{self, Nominee},
};
use crate::{
    keyed::{Keyed, each_state},
    meeting::{self, Meeting, MeetingState},
    registry::{Mandate, Member, MemberKind, MemberStanding},
    roll::rules::{Delegate, MemberFacts, Named},
    seat::Capacity,
    statute,
};
use base::{Day, Fault, Id, Lang, Localised, Span, Stop};
use db::{Read, Value, params};
use ledger::StateSink;
use network::{
    member::{
        directory::{self, Filter},
        store::seen,
    },
    name::read_in,
};
use shell::{
    House, Pen, Person,
    mail::{self, Letter},
    memo::Memo,
};
use std::collections::BTreeSet;

/// The columns of [`OnRoll`]; `?1` is the meeting, `?2` the day.
macro_rules! on_roll {
    ($rest:literal) => {
        on_roll!("member g LEFT JOIN delegation d ON d.meeting = ?1 AND d.member = g.id", $rest)
    };
    ($from:literal, $rest:literal) => {
        concat!(
            "SELECT g.id, g.name, g.names, g.kind, g.departed, x.standing, d.id, d.named_on,
                    d.delegate, p.name, p.erased_at IS NOT NULL,
                    (SELECT m.id FROM mandate m WHERE m.person = d.delegate AND m.member = g.id AND m.since <= ?2
                     AND (m.until IS NULL OR m.until > ?2) ORDER BY m.since, m.id LIMIT 1),
                    d.substitute, q.name, q.erased_at IS NOT NULL,
                    (SELECT m.id FROM mandate m WHERE m.person = d.substitute AND m.member = g.id AND m.since <= ?2
                     AND (m.until IS NULL OR m.until > ?2) ORDER BY m.since, m.id LIMIT 1)
             FROM ",
            $from,
            " LEFT JOIN standing x ON x.member = g.id AND x.since <= ?2 AND (x.until IS NULL OR x.until > ?2)
             LEFT JOIN person p ON p.id = d.delegate LEFT JOIN person q ON q.id = d.substitute WHERE ",
            seen!("g"),
            " AND ",
            $rest
        )
    };
}

db::statements! {
    DELEGATION = "SELECT meeting, member, delegate, substitute, named_on FROM delegation WHERE id = ?1";
    ALL_DELEGATIONS = "SELECT id, meeting, member, delegate, substitute, named_on FROM delegation";
    OF = "SELECT id, meeting, member, delegate, substitute, named_on FROM delegation WHERE meeting = ?1 AND member = ?2";
    NAMES = "SELECT COUNT(*) FROM delegation WHERE meeting = ?1 AND (delegate = ?2 OR substitute = ?2)";
    NAMED = "SELECT delegate, substitute FROM delegation WHERE meeting = ?1 ORDER BY named_on, id";
    ELSEWHERE = "SELECT g.name FROM delegation d JOIN member g ON g.id = d.member
                 WHERE d.meeting = ?1 AND d.delegate = ?2 AND d.member <> ?3";
    MEMBER = concat!("SELECT g.name, g.names, g.kind, g.joined, g.departed FROM member g WHERE g.id = ?1 AND ", seen!("g"));
    NOMINEE = "SELECT p.name, p.erased_at IS NOT NULL,
               EXISTS (SELECT 1 FROM mandate m WHERE m.person = p.id AND m.member = ?2 AND (m.until IS NULL OR m.until > m.since)),
               EXISTS (SELECT 1 FROM mandate m WHERE m.person = p.id AND m.member = ?2 AND m.since <= ?3
                       AND (m.until IS NULL OR m.until > ?3))
               FROM person p WHERE p.id = ?1";
    CHOICES = "SELECT p.id, p.name, m.office, m.since, m.until FROM mandate m JOIN person p ON p.id = m.person
               WHERE m.member = ?1 AND p.erased_at IS NULL AND (m.until IS NULL OR m.until > m.since)
               ORDER BY p.name, p.id, m.since DESC, m.id";
    ADD = "INSERT INTO delegation (id, meeting, member, delegate, substitute, named_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    CHANGE = "UPDATE delegation SET delegate = ?2, substitute = ?3, named_on = ?4 WHERE id = ?1";
    DROP = "DELETE FROM delegation WHERE id = ?1";
    ON_ROLL = on_roll!("(d.id IS NOT NULL OR (g.joined <= ?2 AND (g.departed IS NULL OR g.departed > ?2)
                        AND g.kind IN (?3, ?4, ?5, ?6, ?7, ?8))) ORDER BY g.sort_en, g.id");
    ONE = on_roll!("g.id = ?3");
    WITH_NAMED = on_roll!("d.id IS NOT NULL ORDER BY g.sort_en, g.id");
    WITHOUT = on_roll!("(d.id IS NULL AND g.joined <= ?2 AND (g.departed IS NULL OR g.departed > ?2)
                       AND g.kind IN (?3, ?4, ?5, ?6, ?7, ?8)) ORDER BY g.sort_en, g.id LIMIT ?9 OFFSET ?10");
    // The delegations lead, however many members there are: a value that is looked up for each of them is no join.
    HAVE_NAMED = concat!("SELECT COUNT(*) FROM delegation d WHERE d.meeting = ?1 AND
                  (SELECT g.joined <= ?2 AND (g.departed IS NULL OR g.departed > ?2)
                   AND g.kind IN (?3, ?4, ?5, ?6, ?7, ?8) AND ", seen!("g"), " FROM member g WHERE g.id = d.member)");
    AT_MOST = "SELECT COUNT(*) FROM (SELECT 1 FROM delegation WHERE meeting = ?1 LIMIT ?2) AS named";
    FOCAL_POINTS = concat!("SELECT u.email, u.name, u.lang, g.id, g.name, g.names FROM user_grant r
                    JOIN user_account u ON u.id = r.user_id JOIN member g ON g.id = r.over
                    WHERE r.role = 'focal-point' AND r.ended_at IS NULL AND u.closed_at IS NULL
                    AND g.joined <= ?1 AND (g.departed IS NULL OR g.departed > ?1)
                    AND g.kind IN (?2, ?3, ?4, ?5, ?6, ?7) AND ", seen!("g"), " ORDER BY g.sort_en, g.id, u.email");
    UPCOMING = "SELECT m.id FROM meeting m WHERE m.called_at IS NOT NULL AND m.closed_at IS NULL AND m.ends_at > ?1 AND m.rehearses IS NULL
                AND EXISTS (SELECT 1 FROM statute s WHERE s.body = m.body AND s.topic = 'delegation')
                ORDER BY m.starts_at, m.id LIMIT 5";
    PAST = "SELECT m.id FROM delegation d JOIN meeting m ON m.id = d.meeting
            WHERE d.member = ?1 AND m.rehearses IS NULL AND (m.closed_at IS NOT NULL OR m.ends_at <= ?2)
            ORDER BY m.starts_at DESC, m.id LIMIT 5";
}

db::record! {
    /// A member and whom it has named, as rolls and lists need it.
    #[derive(Debug, Clone)]
    pub(crate) struct OnRoll {
        pub member: Id<Member>,
        pub name: String,
        pub names: Localised,
        pub kind: MemberKind,
        pub departed: Option<Day>,
        pub standing: Option<MemberStanding>,
        pub delegation: Option<Id<Delegation>>,
        pub named_on: Option<Day>,
        pub delegate: Option<Id<Person>>,
        pub delegate_name: Option<String>,
        pub delegate_erased: bool,
        pub delegate_mandate: Option<Id<Mandate>>,
        pub substitute: Option<Id<Person>>,
        pub substitute_name: Option<String>,
        pub substitute_erased: bool,
        pub substitute_mandate: Option<Id<Mandate>>,
    }
}

/// Somebody who was named, as pages show it.
#[derive(Debug, Clone)]
pub(crate) struct Who {
    pub person: Id<Person>,
    pub name: String,
    pub erased: bool,
    pub mandate: Option<Id<Mandate>>,
}

impl OnRoll {
    /// The delegate or the substitute, if there is one.
    pub fn who(&self, capacity: Capacity) -> Option<Who> {
        let (person, name, erased, mandate) = match capacity {
            Capacity::Titular => {
                (self.delegate, &self.delegate_name, self.delegate_erased, self.delegate_mandate)
            }
            Capacity::Deputy => {
                (self.substitute, &self.substitute_name, self.substitute_erased, self.substitute_mandate)
            }
        };
        Some(Who { person: person?, name: name.clone().unwrap_or_default(), erased, mandate })
    }

    /// What the roll follows from.
    pub fn facts(&self) -> MemberFacts {
        let one = |who: Who| Delegate { person: who.person, mandate: who.mandate, erased: who.erased };
        let named = self.delegation.zip(self.named_on).zip(self.who(Capacity::Titular));
        MemberFacts {
            member: self.member,
            name: self.name.clone(),
            kind: self.kind,
            departed: self.departed,
            standing: self.standing,
            named: named.map(|((delegation, on), delegate)| Named {
                delegation,
                on,
                delegate: one(delegate),
                substitute: self.who(Capacity::Deputy).map(one),
            }),
        }
    }
}

/// A delegation by id.
///
/// # Errors
/// A fault of the database.
pub fn load(read: &mut Read<'_>, id: Id<Delegation>) -> Result<Option<DelegationState>, Fault> {
    read.get(DELEGATION, params![id])
}

/// For [`ledger::verify`].
///
/// # Errors
/// A fault of the database.
pub fn states(read: &mut Read<'_>, sink: &mut StateSink<'_>) -> Result<(), Fault> {
    each_state::<DelegationState>(read, ALL_DELEGATIONS, sink)
}

/// Whom a member has named for a meeting.
///
/// # Errors
/// A fault of the database.
pub fn of(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    member: Id<Member>,
) -> Result<Option<(Id<Delegation>, DelegationState)>, Fault> {
    let row: Option<Keyed<DelegationState>> = read.get(OF, params![meeting, member])?;
    Ok(row.map(|row| (Id::from_uuid(row.id), row.state)))
}

/// Whether somebody is named for a meeting, by whatever member, as delegate or substitute.
pub(crate) fn names(read: &mut Read<'_>, meeting: Id<Meeting>, person: Id<Person>) -> Result<bool, Fault> {
    Ok(read.one::<u64>(NAMES, params![meeting, person])? > 0)
}

/// Everybody who is named for a meeting, delegates and substitutes.
pub(crate) fn named(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<Vec<Id<Person>>, Fault> {
    let rows: Vec<(Id<Person>, Option<Id<Person>>)> = read.all(NAMED, params![meeting])?;
    Ok(rows.into_iter().flat_map(|(delegate, substitute)| [Some(delegate), substitute]).flatten().collect())
}

/// The kinds as the six parameters of a statement; what a statute does not name, one of its own stands for.
fn kinds(says: &statute::Delegation) -> Vec<Value> {
    let first = says.kinds.first().copied();
    let all = (0..MemberKind::ALL.len()).map(|at| says.kinds.get(at).copied().or(first));
    all.map(|kind| kind.map_or(Value::Null, Value::from)).collect()
}

/// Every member that has a vote by its kind on a day, and every other that has named somebody: in one statement,
/// however many there are.
pub(crate) fn on_roll(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    says: &statute::Delegation,
    day: Day,
) -> Result<Vec<OnRoll>, Fault> {
    let values = [params![meeting, day].to_vec(), kinds(says)].concat();
    read.all(ON_ROLL, &values)
}

/// Every member that has named somebody, by name.
pub(crate) fn with_named(read: &mut Read<'_>, meeting: Id<Meeting>, day: Day) -> Result<Vec<OnRoll>, Fault> {
    read.all(WITH_NAMED, params![meeting, day])
}

/// Some of the members that have a vote by their kind on a day and have named nobody, by name.
pub(crate) fn without(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    says: &statute::Delegation,
    day: Day,
    (most, first): (u64, u64),
) -> Result<Vec<OnRoll>, Fault> {
    let values = [params![meeting, day].to_vec(), kinds(says), params![most, first].to_vec()].concat();
    read.all(WITHOUT, &values)
}

/// One member and whom it has named for a meeting.
pub(crate) fn one(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    member: Id<Member>,
    day: Day,
) -> Result<Option<OnRoll>, Fault> {
    read.get(ONE, params![meeting, day, member])
}

/// How many members have a vote by their kind on a day, and how many of them have named a delegate.
pub(crate) fn counts(
    read: &mut Read<'_>,
    memo: &Memo,
    meeting: Id<Meeting>,
    says: &statute::Delegation,
    day: Day,
) -> Result<(u64, u64), Fault> {
    let mut members = 0;
    for kind in says.kinds.iter().collect::<BTreeSet<_>>() {
        members += directory::counted(read, memo, &Filter { kind: Some(*kind), ..Filter::all(day) })?;
    }
    let values = [params![meeting, day].to_vec(), kinds(says)].concat();
    Ok((members, read.one(HAVE_NAMED, &values)?))
}

db::coded! {
    /// Which members a list holds.
    pub(crate) enum Which {
        /// All.
        All = "all",
        /// Those that have named a delegate.
        Named = "named",
        /// Those that have not.
        Missing = "missing",
    }
}

/// Part of the members of a meeting, in the reader's order.
pub(crate) fn listed(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    (says, day): (&statute::Delegation, Day),
    (which, words): (Which, &str),
    lang: Lang,
    (most, first): (u64, u64),
) -> Result<Vec<OnRoll>, Fault> {
    let folded = network::name::shortened(&shell::fold(words));
    if folded.is_empty() && !words.trim().is_empty() {
        // There is no word in what is asked for: nothing can be found by it.
        return Ok(Vec::new());
    }
    let mut values = [params![meeting, day].to_vec(), kinds(says)].concat();
    if !folded.is_empty() {
        let from = folded.into_bytes();
        // No byte of UTF-8 is 0xFF: it stands behind everything that begins so.
        let until: Vec<u8> = from.iter().copied().chain([0xFF]).collect();
        values.extend([Value::from(from), Value::from(until)]);
    }
    let few: u64 = read.one(AT_MOST, params![meeting, FEW + 1])?;
    let which = if which == Which::Named && few <= FEW { Lead::Named } else { Lead::Order(which) };
    let sql = compose(which, values.len() > 8, lang);
    values.extend([Value::from(most), Value::from(first)]);
    read.all(&sql, &values)
}

/// Up to how many that have named somebody are gathered and sorted; [`compose`] cuts off there.
const FEW: u64 = 2_000;

/// What leads to the members of a list.
#[derive(Debug, Clone, Copy)]
enum Lead {
    /// The order in which they are shown.
    Order(Which),
    /// That they have named a delegate, where few have.
    Named,
}

/// An index serves a bare column only, so whatever must not lead is wrapped; what is cut off at some number leads always.
fn compose(lead: Lead, searched: bool, lang: Lang) -> String {
    let mut sql = match lead {
        Lead::Order(_) => on_roll!(
            "COALESCE(g.joined, g.joined) <= ?2 AND (g.departed IS NULL OR g.departed > ?2)
             AND COALESCE(g.kind, g.kind) IN (?3, ?4, ?5, ?6, ?7, ?8)"
        ),
        Lead::Named => on_roll!(
            "(SELECT id, member, delegate, substitute, named_on FROM delegation WHERE meeting = ?1 LIMIT 2000) d
             CROSS JOIN member g",
            "g.id = d.member AND g.joined <= ?2 AND (g.departed IS NULL OR g.departed > ?2)
             AND g.kind IN (?3, ?4, ?5, ?6, ?7, ?8)"
        ),
    }
    .to_owned();
    sql.push_str(match lead {
        Lead::Order(Which::All) | Lead::Named => "",
        Lead::Order(Which::Named) => " AND d.id IS NOT NULL",
        Lead::Order(Which::Missing) => " AND d.id IS NULL",
    });
    let next = if searched {
        sql.push_str(" AND g.id IN (SELECT member FROM member_token WHERE token >= ?9 AND token < ?10)");
        11
    } else {
        9
    };
    let column = format!("g.{}", network::name::sort_column(lang));
    let column = match lead {
        Lead::Order(_) => column,
        Lead::Named => format!("COALESCE({column}, {column})"),
    };
    sql.push_str(&format!(" ORDER BY {column}, g.id LIMIT ?{next} OFFSET ?{}", next + 1));
    sql
}

/// Every statement that a list can become, for the test that prepares them on both databases.
pub fn list_statements() -> Vec<String> {
    let whiches = [Which::All, Which::Named, Which::Missing].map(Lead::Order);
    let leads = whiches.into_iter().chain([Lead::Named]);
    let all = leads.flat_map(|lead| [false, true].map(|searched| (lead, searched)));
    all.flat_map(|(lead, searched)| Lang::ALL.iter().map(move |lang| compose(lead, searched, *lang)))
        .collect()
}

/// Whom a member may choose from: everybody who holds or held a mandate in it, each once, with the latest office and
/// its days.
pub(crate) type Choice = (Id<Person>, String, Localised, Day, Option<Day>);

pub(crate) fn choices(read: &mut Read<'_>, member: Id<Member>) -> Result<Vec<Choice>, Fault> {
    let mut all: Vec<Choice> = read.all(CHOICES, params![member])?;
    all.dedup_by_key(|(person, ..)| *person);
    Ok(all)
}

db::record! {
    /// A member as naming needs it.
    pub(crate) struct MemberRow {
        pub name: String,
        pub names: Localised,
        pub kind: MemberKind,
        pub joined: Day,
        pub departed: Option<Day>,
    }
}

pub(crate) fn member(read: &mut Read<'_>, id: Id<Member>) -> Result<MemberRow, Stop> {
    read.get(MEMBER, params![id])?.ok_or(Stop::Missing)
}

impl MemberRow {
    /// When it belongs.
    pub fn span(&self) -> Span {
        Span { since: self.joined, until: self.departed }
    }

    /// Its name as read in a language.
    pub fn called(&self, lang: Lang) -> String {
        read_in(&self.name, &self.names, lang)
    }
}

fn nominee(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
    member: Id<Member>,
    day: Day,
    person: Id<Person>,
) -> Result<Nominee, Stop> {
    let row: Option<(String, bool, bool, bool)> = read.get(NOMINEE, params![person, member, day])?;
    let (name, erased, known, holds) = row.ok_or(Stop::Missing)?;
    let elsewhere = read.get(ELSEWHERE, params![meeting, person, member])?;
    Ok(Nominee { person, name, erased, known, holds, elsewhere })
}

/// A member names its delegate and substitute for a meeting, or others in their stead; whoever is new is written to.
///
/// # Errors
/// Refuses before the call, after the last day and once the roll is frozen, a member without a vote, and whoever may
/// not be named; asks for the statute where there is none.
pub fn name(
    pen: &mut Pen<'_, '_>,
    house: &House,
    meeting: Id<Meeting>,
    member: Id<Member>,
    new: NewDelegation,
) -> Result<Id<Delegation>, Stop> {
    let state = meeting::load(pen.tx, meeting)?.ok_or(Stop::Missing)?;
    let asked = statute::required::<statute::Delegation>(pen.tx, state.body, pen.today)?;
    rules::check_open(&state, &asked, pen.now)?;
    let row = self::member(pen.tx, member)?;
    rules::check_member((row.kind, row.span()), &asked, state.day())?;
    let delegate = nominee(pen.tx, meeting, member, state.day(), new.delegate)?;
    let substitute = new.substitute.map(|person| nominee(pen.tx, meeting, member, state.day(), person));
    rules::check_named(&asked, state.day(), &delegate, substitute.transpose()?.as_ref())?;
    let before = of(pen.tx, meeting, member)?;
    let written = |person: Id<Person>| {
        before.as_ref().is_some_and(|(_, old)| old.delegate == person || old.substitute == Some(person))
    };
    let to: Vec<Id<Person>> = [Some(new.delegate), new.substitute]
        .into_iter()
        .flatten()
        .filter(|person| !written(*person))
        .collect();
    let id = write(pen, (meeting, member), new, before)?;
    for person in to {
        meeting::write_to(pen, house, meeting, &state, person)?;
    }
    Ok(id)
}

fn write(
    pen: &mut Pen<'_, '_>,
    (meeting, member): (Id<Meeting>, Id<Member>),
    new: NewDelegation,
    before: Option<(Id<Delegation>, DelegationState)>,
) -> Result<Id<Delegation>, Stop> {
    let NewDelegation { delegate, substitute } = new;
    let id = match &before {
        Some((id, old)) if (old.delegate, old.substitute) == (delegate, substitute) => return Ok(*id),
        Some((id, _)) => {
            pen.tx.exec(CHANGE, params![*id, delegate, substitute, pen.today])?;
            *id
        }
        None => {
            let id: Id<Delegation> = pen.id();
            pen.tx.exec(ADD, params![id, meeting, member, delegate, substitute, pen.today])?;
            id
        }
    };
    let after = load(pen.tx, id)?.ok_or(Stop::Missing)?;
    let kind = if before.is_some() { "delegation.changed" } else { "delegation.named" };
    let mut draft = about(pen.draft(kind), id, &after);
    if let Some((_, old)) = &before {
        draft = draft.before(old)?;
    }
    pen.enter(draft.after(&after)?)?;
    Ok(id)
}

/// Not about the meeting: thousands of members would drown its own history. The delegation leads there.
fn about(draft: ledger::Draft, id: Id<Delegation>, delegation: &DelegationState) -> ledger::Draft {
    let draft = draft.about(id).about(delegation.member).about(delegation.delegate);
    match delegation.substitute {
        Some(substitute) => draft.about(substitute),
        None => draft,
    }
}

/// A member takes back whom it has named.
///
/// # Errors
/// Refuses when naming is no longer open; nothing there where nobody was named.
pub fn withdraw(pen: &mut Pen<'_, '_>, meeting: Id<Meeting>, member: Id<Member>) -> Result<(), Stop> {
    let state = meeting::load(pen.tx, meeting)?.ok_or(Stop::Missing)?;
    let asked = statute::required::<statute::Delegation>(pen.tx, state.body, pen.today)?;
    rules::check_open(&state, &asked, pen.now)?;
    let (id, before) = of(pen.tx, meeting, member)?.ok_or(Stop::Missing)?;
    pen.tx.exec(DROP, params![id])?;
    let draft = about(pen.draft("delegation.withdrawn"), id, &before);
    pen.enter(draft.before(&before)?.gone())?;
    Ok(())
}

/// Asks the focal points of all members that have a vote to name their delegates; returns how many were written to.
/// Nobody where members do not name any.
///
/// # Errors
/// A fault of the database or of writing.
pub(crate) fn ask_members(
    pen: &mut Pen<'_, '_>,
    house: &House,
    id: Id<Meeting>,
    meeting: &MeetingState,
) -> Result<u64, Stop> {
    let asked = statute::in_force::<statute::Delegation>(pen.tx, meeting.body, pen.today)?;
    let Some(asked) = asked else { return Ok(0) };
    let body = crate::body::load(pen.tx, meeting.body)?.ok_or(Stop::Missing)?;
    let last = rules::last_day(meeting, &asked.terms);
    type Row = (String, String, String, Id<Member>, String, Localised);
    let values = [params![meeting.day()].to_vec(), kinds(&asked.terms)].concat();
    let all: Vec<Row> = pen.tx.all(FOCAL_POINTS, &values)?;
    for (to, name, lang, member, home, names) in &all {
        let lang = Lang::parse(lang).unwrap_or(Lang::En);
        let l = house.locale(lang);
        let address = format!("{}/{lang}/meetings/{id}/delegations/{member}", house.settings.address);
        let args: [(&'static str, base::Arg); 8] = [
            ("name", name.as_str().into()),
            ("member", read_in(home, names, lang).into()),
            ("body", body.name.clone().into()),
            ("meeting", meeting.name.clone().into()),
            ("when", l.moment(meeting.starts_at, &meeting.zone).into()),
            ("last", last.into()),
            ("article", asked.article.as_str().into()),
            ("address", address.into()),
        ];
        let letter = Letter {
            to: to.clone(),
            subject: l.with("governance-mail-delegation-subject", &args),
            body: l.with("governance-mail-delegation-body", &args),
            lang,
            person: None,
            off: None,
        };
        mail::post(pen.tx, pen.moment, &letter)?;
    }
    Ok(all.len() as u64)
}

/// The called meetings for which members name delegates and that are not over, the next first.
pub(crate) fn upcoming(read: &mut Read<'_>, now: base::Instant) -> Result<Vec<Id<Meeting>>, Fault> {
    read.all(UPCOMING, params![now])
}

/// The meetings that are over for which a member had named somebody, the latest first.
pub(crate) fn past(
    read: &mut Read<'_>,
    member: Id<Member>,
    now: base::Instant,
) -> Result<Vec<Id<Meeting>>, Fault> {
    read.all(PAST, params![member, now])
}
