//! Polls on other pages: a meeting's votes, the chair's acts, the delegate's one question.

use super::{Poll, PollState, Stage, actions, gate, store, told};
use crate::{
    ballot::{self, Ballot, Mine, choice_code, choice_key},
    body::{self, Body},
    decision,
    meeting::{
        self, Meeting,
        gate::{EntersCastingVote, casts},
    },
    motion::{self, MotionStage},
    verdict,
};
use base::{Day, Fault, Id, Moment, Stop};
use db::Read;
use network::{name::read_in, person::called};
use shell::{Html, Locale, Sight, View, render, ui};
use tally::{Choice, Weights};
use uuid::Uuid;

#[derive(askama::Template)]
#[template(path = "poll/meeting.html")]
struct MeetingPanel {
    l: Locale,
    polls: Vec<PollLine>,
}

struct PollLine {
    place: String,
    question: Html,
    badge: Html,
    told: Option<String>,
    bar: Html,
    decision: Option<(String, String)>,
}

/// The polls of a meeting: what is to be put, with its rule one step away, what is open, and what came of the others.
pub(crate) fn of_meeting(view: &mut View<'_, '_>, id: Id<Meeting>, sight: Sight) -> Result<Html, Stop> {
    let mut polls = store::of_meeting(view.read, id)?;
    polls.retain(|(_, poll)| sight == Sight::Inner || poll.stage() != Stage::Draft);
    // Where people vote now comes first.
    polls.sort_by_key(|(_, poll)| poll.stage() != Stage::Open);
    Ok(listed(view, &polls)?.unwrap_or_default())
}

/// The polls on a motion.
pub(crate) fn of_motion(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let mut polls = Vec::new();
    for poll in store::of_motion(view.read, Id::from_uuid(id))? {
        if gate::sees_poll(&mut view.ask.gate(view.read), poll.0.uuid())? {
            polls.push(poll);
        }
    }
    listed(view, &polls)
}

fn listed(view: &mut View<'_, '_>, polls: &[(Id<Poll>, PollState)]) -> Result<Option<Html>, Stop> {
    let l = view.l();
    let mut lines = Vec::new();
    for (id, poll) in polls {
        lines.push(line(view, &l, *id, poll)?);
    }
    if lines.is_empty() {
        return Ok(None);
    }
    Ok(Some(render(&MeetingPanel { l, polls: lines })?))
}

fn line(view: &mut View<'_, '_>, l: &Locale, id: Id<Poll>, poll: &PollState) -> Result<PollLine, Stop> {
    let question = l.plain(&poll.question);
    // A verdict's sentence begins with its word; only what has no verdict needs a badge.
    let (badge, told, bar) = match poll.outcome() {
        Some(outcome) => {
            let bar_id = format!("m{}", id.uuid().simple());
            let bar = verdict::bar(l, &bar_id, &question, outcome, &poll.articles);
            (Html::default(), Some(verdict::sentence(l, outcome, &poll.articles)), bar)
        }
        None => {
            let stage = poll.stage();
            let turnout = match stage {
                Stage::Open => Some(told::turnout(l, "", store::turnout(view.read, id)?).0),
                Stage::Draft | Stage::Closed | Stage::Annulled | Stage::NotPut => None,
            };
            (ui::badge(stage.look(), &l.t(stage.key())), turnout, Html::default())
        }
    };
    let decision = decision::of_poll(view.read, id)?;
    Ok(PollLine {
        place: view.ask.href(&super::place(id.uuid())),
        question: l.words(&poll.question),
        badge,
        told,
        bar,
        decision: decision.map(|(id, number)| (view.ask.href(&decision::place(id.uuid())), number)),
    })
}

#[derive(askama::Template)]
#[template(path = "poll/chair.html")]
struct ChairPanel {
    l: Locale,
    acts: Vec<Html>,
    last: Option<PollLine>,
    motions: Vec<(Html, Html)>,
    new: Option<String>,
}

/// What the chair does with votes: the one that is open first, then drafts and ties, then what may be put.
pub(crate) fn of_chair(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let l = view.l();
    let id: Id<Meeting> = Id::from_uuid(id);
    let meeting = meeting::load(view.read, id)?.ok_or(Stop::Missing)?;
    let polls = store::of_meeting(view.read, id)?;
    let may_put = meeting.closed_at.is_none();
    let waits = |poll: &PollState| rank(poll).is_some() && (may_put || poll.stage() != Stage::Draft);
    let mut waiting: Vec<&(Id<Poll>, PollState)> = polls.iter().filter(|(_, poll)| waits(poll)).collect();
    waiting.sort_by_key(|(_, poll)| rank(poll));
    let mut acts = Vec::new();
    for (poll, state) in &waiting {
        acts.push(acts_of(view, *poll, state, Shown::OnChair)?);
    }
    let last = match store::last_of(view.read, id)? {
        Some((last, state)) if !state.awaits_chair() => Some(line(view, &l, last, &state)?),
        _ => None,
    };
    let motions = if may_put { motions(view, &l, id, &polls)? } else { Vec::new() };
    if acts.is_empty() && last.is_none() && !may_put {
        return Ok(None);
    }
    let new = may_put.then(|| view.ask.href(&format!("/meetings/{id}/polls/new")));
    Ok(Some(render(&ChairPanel { l, acts, last, motions, new })?))
}

/// What waits for the chair, the most urgent first.
fn rank(poll: &PollState) -> Option<u8> {
    match poll.stage() {
        Stage::Open => Some(0),
        Stage::Closed if poll.awaits_chair() => Some(1),
        Stage::Draft => Some(2),
        Stage::Closed | Stage::Annulled | Stage::NotPut => None,
    }
}

/// The motions that may be put to the vote, each with its button.
fn motions(
    view: &mut View<'_, '_>,
    l: &Locale,
    meeting: Id<Meeting>,
    polls: &[(Id<Poll>, PollState)],
) -> Result<Vec<(Html, Html)>, Fault> {
    let undecided = |id| polls.iter().any(|(_, poll)| poll.motion == Some(id) && poll.closed_at.is_none());
    let all = motion::listed(view.read, meeting)?.into_iter();
    let open = all
        .filter(|one| matches!(one.state, MotionStage::Tabled | MotionStage::Seconded) && !undecided(one.id));
    let place = format!("/meetings/{meeting}/polls");
    let button = |one: motion::Listed| {
        let pieces = [("number", one.number.to_string().into()), ("title", l.words(&one.title))];
        let name = l.around("governance-poll-motion", &pieces);
        (name, ui::button(l, &place, "governance-poll-put", "quiet", &[("motion", &one.id.to_string())]))
    };
    Ok(open.map(button).collect())
}

/// Where the acts are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// On the chair's screen, which is asked for again every few seconds: what opens there would close by itself.
    OnChair,
    /// On the poll's own page.
    OnPoll,
}

#[derive(askama::Template)]
#[template(path = "poll/acts.html")]
struct ActsBlock {
    l: Locale,
    id: String,
    place: String,
    question: Html,
    badge: Html,
    rule: Html,
    rule_form: Html,
    quorum: Vec<String>,
    turnout: Option<(String, Html)>,
    shows: Vec<(String, Html)>,
    hands: Option<String>,
    tied: Option<String>,
    casting: Option<String>,
    buttons: Vec<Html>,
    aside: Vec<Html>,
    more: Option<String>,
}

/// What whoever runs the meeting may do with one poll; nothing where nothing is left to do.
pub(crate) fn acts_of(
    view: &mut View<'_, '_>,
    id: Id<Poll>,
    poll: &PollState,
    shown: Shown,
) -> Result<Html, Stop> {
    if rank(poll).is_none() {
        return Ok(Html::default());
    }
    let l = view.l();
    let at = |act: &str| format!("/polls/{id}/{act}");
    let mut block = ActsBlock {
        id: format!("a{}", id.uuid().simple()),
        place: view.ask.href(&super::place(id.uuid())),
        question: l.words(&poll.question),
        badge: ui::badge(poll.stage().look(), &l.t(poll.stage().key())),
        rule: Html::default(),
        rule_form: Html::default(),
        quorum: Vec::new(),
        turnout: None,
        shows: Vec::new(),
        hands: None,
        tied: None,
        casting: None,
        buttons: Vec::new(),
        aside: Vec::new(),
        more: None,
        l: l.clone(),
    };
    match poll.stage() {
        Stage::Draft => {
            let rule = told::rule(view.read, &l, poll)?;
            block.rule = if shown == Shown::OnChair { folded(&l, &block.id, poll, &rule) } else { rule };
            block.quorum = told::quorum(view.read, &l, id, poll, view.ask.now)?;
            block.rule_form = rule_form(view, &l, id, poll)?;
            // On the chair's screen the next act stands above: the same again is quiet.
            let look = if shown == Shown::OnChair { "quiet" } else { "large" };
            block.buttons.push(ui::button(&l, &at("opening"), "governance-poll-open", look, &[]));
            block.aside.push(ui::button(&l, &at("discarding"), "governance-poll-discard", "quiet", &[]));
        }
        Stage::Open => {
            // The poll's own page shows the turnout further down, for everybody alike.
            if shown == Shown::OnChair {
                let turnout = store::turnout(view.read, id)?;
                block.turnout = Some(told::turnout(&l, &format!("{}-t", block.id), turnout));
            }
            block.shows = shows(view, &l, id)?;
            block.hands = poll.rule().show_of_hands.then(|| view.ask.href(&at("hands")));
            let look = if shown == Shown::OnChair { "button quiet" } else { "button" };
            block.buttons.push(leads(&l, &at("closure"), "governance-poll-close", look));
            match shown {
                Shown::OnPoll => {
                    block.buttons.push(leads(&l, &at("annulment"), "governance-poll-annul", "button quiet"));
                }
                Shown::OnChair => block.more = Some(block.place.clone()),
            }
        }
        Stage::Closed | Stage::Annulled | Stage::NotPut => {
            block.tied = poll.outcome().map(|outcome| verdict::sentence(&l, outcome, &poll.articles));
            (block.casting, block.buttons) = casting(view, &l, id, poll)?;
        }
    }
    Ok(render(&block)?)
}

/// What carries a question in the open, and its whole rule folded away.
fn folded(l: &Locale, id: &str, poll: &PollState, rule: &Html) -> Html {
    let carries = told::asked(l, poll).join(" ");
    let (carries, word) = (Html::escaped(&carries), Html::escaped(&l.t("governance-poll-rule")));
    Html(format!("<p>{carries}</p><details id=\"{id}-rule\"><summary>{word}</summary>{rule}</details>"))
}

/// Whose the casting vote is, and its buttons for whoever may enter it.
fn casting(
    view: &mut View<'_, '_>,
    l: &Locale,
    id: Id<Poll>,
    poll: &PollState,
) -> Result<(Option<String>, Vec<Html>), Stop> {
    let meeting = meeting::load(view.read, poll.meeting)?.ok_or(Stop::Missing)?;
    let today = view.ask.today();
    let Some(chair) = meeting::chair_of(view.read, &meeting, today)? else {
        return Ok((Some(l.t("governance-refusal-casting-chair")), Vec::new()));
    };
    let name = meeting::named(view.read, l, chair)?;
    let (told, own, offered) = match casts(view) {
        Some(EntersCastingVote { chairs: true, .. }) => (None, true, true),
        Some(_) => (Some(l.t1("governance-casting-behalf", "chair", name)), false, true),
        None => (Some(l.t1("governance-casting-of", "chair", name)), false, false),
    };
    let words = if own {
        [("for", "governance-poll-casting-for"), ("against", "governance-poll-casting-against")]
    } else {
        [("for", "governance-casting-enter-for"), ("against", "governance-casting-enter-against")]
    };
    let link = |(side, key)| leads(l, &format!("/polls/{id}/casting-vote?side={side}"), key, "button");
    Ok((told, words.into_iter().filter(|_| offered).map(link).collect()))
}

/// A link to the page on which is said what cannot be taken back.
fn leads(l: &Locale, place: &str, key: &str, class: &str) -> Html {
    let word = l.t(key);
    Html(format!(r#"<a class="{class}" href="/{}{place}">{}</a>"#, l.lang(), Html::escaped(&word)))
}

fn shows(view: &mut View<'_, '_>, l: &Locale, id: Id<Poll>) -> Result<Vec<(String, Html)>, Fault> {
    let shows = ballot::shows(view.read, id)?;
    Ok(shows
        .into_iter()
        .map(|show| {
            let told = l.t2("governance-hands-entered", "raised", show.raised, "declared", show.declared);
            let place = format!("/polls/{id}/hands/{}/removal", show.id);
            (told, ui::button(l, &place, "governance-hands-remove", "quiet", &[]))
        })
        .collect())
}

/// The bodies whose rule may be chosen, by name.
pub(crate) fn rule_choices(
    read: &mut Read<'_>,
    l: &Locale,
    body: Id<Body>,
    day: Day,
) -> Result<Vec<(String, String)>, Stop> {
    let mut named = Vec::new();
    for id in actions::choices(read, body, day)? {
        let name = body::load(read, id)?.map(|body| l.noted(&body.name)).unwrap_or_default();
        named.push((id.to_string(), name));
    }
    Ok(named)
}

/// The choice of another enacted rule, or of the same one as it has become.
fn rule_form(view: &mut View<'_, '_>, l: &Locale, id: Id<Poll>, poll: &PollState) -> Result<Html, Stop> {
    let meeting = meeting::load(view.read, poll.meeting)?.ok_or(Stop::Missing)?;
    let choices = rule_choices(view.read, l, meeting.body, view.ask.today())?;
    let select = ui::select(
        l,
        &Default::default(),
        "rule_of",
        "governance-poll-rule-of",
        &choices,
        &poll.rule_of.to_string(),
    );
    Ok(Html(format!(
        r#"<form method="post" action="{}">{select}<p class="acts"><button class="quiet">{}</button></p></form>"#,
        view.ask.href(&format!("/polls/{id}/rule")),
        Html::escaped(&l.t("governance-poll-rule-choose"))
    )))
}

#[derive(askama::Template)]
#[template(path = "poll/mine.html")]
struct MinePanel {
    l: Locale,
    /// Of which poll these are the answers, and whether it is open: what the question beside them says too.
    about: String,
    rights: Vec<RightView>,
    keys: bool,
}

#[derive(askama::Template)]
#[template(path = "poll/answer.html")]
struct Answer {
    action: String,
    hidden: [(&'static str, String); 4],
    look: &'static str,
    given: bool,
    key: Option<usize>,
    word: String,
}

struct RightView {
    title: String,
    /// None for who has no vote.
    weight: Option<String>,
    refusal: Option<String>,
    counted: Option<Counted>,
    overruled: Option<String>,
    answers: Vec<Html>,
}

struct Counted {
    told: String,
    receipt: String,
}

/// The question of a meeting as everybody in it is asked: of the poll that is open, else the verdict on the last one.
pub(crate) fn question(view: &mut View<'_, '_>, meeting: Id<Meeting>) -> Result<Html, Stop> {
    let l = view.l();
    let Some((id, poll)) = asked_in(view.read, meeting)? else { return Ok(Html::default()) };
    let place = view.ask.href(&super::place(id.uuid()));
    let decision = decision::of_poll(view.read, id)?
        .map(|(id, number)| (view.ask.href(&decision::place(id.uuid())), number));
    Ok(told::question(view.read, &l, place, &poll, decision)?)
}

/// What carries the question that is open in a meeting; nothing where none is.
pub(crate) fn carries(view: &mut View<'_, '_>, meeting: Id<Meeting>) -> Result<Html, Stop> {
    let Some(id) = store::open_in(view.read, meeting)? else { return Ok(Html::default()) };
    let poll = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    Ok(told::carries(&view.l(), &poll)?)
}

/// The poll that a meeting is asked: the one that is open, else the last one.
fn asked_in(read: &mut Read<'_>, meeting: Id<Meeting>) -> Result<Option<(Id<Poll>, PollState)>, Fault> {
    match store::open_in(read, meeting)? {
        Some(id) => Ok(store::load(read, id)?.map(|poll| (id, poll))),
        None => store::last_of(read, meeting),
    }
}

/// The question that is open in a meeting, for a reader who may answer it and has not for each of their votes.
pub(crate) fn awaits(view: &mut View<'_, '_>, meeting: Id<Meeting>) -> Result<Option<Html>, Stop> {
    let elsewhere = view.ask.who.only().is_some_and(|scope| scope.id != meeting.uuid());
    let Some(person) = view.ask.who.person().filter(|_| !elsewhere) else { return Ok(None) };
    let Some(id) = store::open_in(view.read, meeting)? else { return Ok(None) };
    let rights = ballot::mine(view.read, id, person, view.ask.today())?;
    if !rights.iter().any(|right| right.refusal.is_none() && right.cast.is_none()) {
        return Ok(None);
    }
    Ok(store::load(view.read, id)?.map(|poll| view.l().words(&poll.question)))
}

/// Which poll a meeting is asked, and where it is.
pub(crate) fn asked_of(
    read: &mut Read<'_>,
    meeting: Id<Meeting>,
) -> Result<Option<(Id<Poll>, Stage)>, Fault> {
    Ok(asked_in(read, meeting)?.map(|(id, poll)| (id, poll.stage())))
}

/// The delegate's answers in a meeting: three for each right in the poll that is open; what was answered in the last
/// one, when it is closed.
pub(crate) fn of_mine(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let Some((id, poll)) = asked_in(view.read, Id::from_uuid(id))? else { return Ok(None) };
    Ok(Some(mine_of(view, id, &poll)?).filter(|html| !html.is_empty()))
}

/// The reader's own answers in one poll: to be given while it is open, with their receipts when it is closed. Nothing for
/// who has no right to any.
pub(crate) fn mine_of(view: &mut View<'_, '_>, id: Id<Poll>, poll: &PollState) -> Result<Html, Stop> {
    let Some(person) = view.ask.who.person() else { return Ok(Html::default()) };
    let elsewhere = view.ask.who.only().is_some_and(|scope| scope.id != poll.meeting.uuid());
    let is_open = poll.stage() == Stage::Open;
    if !(is_open || poll.stage() == Stage::Closed) || elsewhere {
        return Ok(Html::default());
    }
    let l = view.l();
    let zone = meeting::load(view.read, poll.meeting)?.ok_or(Stop::Missing)?.zone;
    let mut rights = ballot::mine(view.read, id, person, view.ask.today())?;
    if !is_open {
        rights.retain(|right| right.cast.is_some());
    }
    if rights.is_empty() {
        return Ok(Html::default());
    }
    let moment = view.ask.house.moment.clone();
    // Keys go to the first vote that can still be given; with all given, to the first.
    let open = |right: &Mine| is_open && right.refusal.is_none();
    let keyed = rights
        .iter()
        .position(|right| open(right) && right.cast.is_none())
        .or_else(|| rights.iter().position(open));
    let view_of =
        |(at, right): (usize, Mine)| right_view(&l, &moment, (id, poll), &right, &zone, keyed == Some(at));
    let rights = rights.into_iter().enumerate().map(view_of).collect::<Result<_, _>>()?;
    Ok(render(&MinePanel {
        about: format!("{} {}", view.ask.href(&super::place(id.uuid())), poll.stage().code()),
        rights,
        keys: keyed.is_some(),
        l,
    })?)
}

fn right_view(
    l: &Locale,
    moment: &Moment,
    of: (Id<Poll>, &PollState),
    right: &Mine,
    zone: &str,
    keyed: bool,
) -> Result<RightView, Fault> {
    let counted = right.cast.as_ref().map(|(receipt, choice)| {
        let answer = choice.map(|choice| l.t(choice_key(choice))).unwrap_or_default();
        Counted {
            told: l.t2("governance-right-counted", "time", l.time(receipt.at, zone), "answer", answer),
            receipt: format!("/ledger/receipt/{}", receipt.entry),
        }
    });
    let is_open = of.1.stage() == Stage::Open;
    let weight = match of.1.rule().weights {
        Weights::ByRoll => right.line.state.weight,
        Weights::Equal => 1,
    };
    Ok(RightView {
        title: right_title(l, right),
        weight: right
            .line
            .state
            .entitled
            .then(|| l.t1("governance-right-weight", "votes", l.n("governance-count-votes", weight))),
        refusal: right.refusal.as_ref().filter(|_| is_open).map(|refusal| l.refusal(refusal)),
        counted,
        overruled: right.overruled.then(|| {
            l.t(if right.is_own() {
                "governance-right-proxy-prevails"
            } else {
                "governance-right-principal-prevails"
            })
        }),
        answers: match right.refusal {
            None if is_open => answers(l, moment, of, right, keyed)?,
            _ => Vec::new(),
        },
    })
}

/// "Your vote: City of X, seat 12", or "For Y of City Z, who gave you a proxy: seat 7".
fn right_title(l: &Locale, right: &Mine) -> String {
    let line = &right.line;
    let member = line.member_name.as_ref().map(|name| match &line.member_names {
        Some(names) => read_in(name, names, l.lang()),
        None => name.clone(),
    });
    let name = line.name.as_ref().map(|name| called(l, name, line.erased)).unwrap_or_default();
    let mut args = vec![("name", name.into()), ("member", member.unwrap_or_default().into())];
    args.extend(line.number.map(|number| ("seat", number.to_string().into())));
    let key = match (right.is_own(), line.number) {
        (true, Some(_)) => "governance-right-own",
        (true, None) => "governance-right-own-delegation",
        (false, Some(_)) => "governance-right-proxy",
        (false, None) => "governance-right-proxy-delegation",
    };
    l.with(key, &args)
}

/// Each answer is a form with a fresh key of its own: pressed twice it is one ballot, and whoever goes back to an older
/// page and presses another answer has changed their mind.
fn answers(
    l: &Locale,
    moment: &Moment,
    (id, poll): (Id<Poll>, &PollState),
    right: &Mine,
    keyed: bool,
) -> Result<Vec<Html>, Fault> {
    let given = right.cast.as_ref().and_then(|(_, choice)| *choice);
    let offered = [Choice::For, Choice::Against, Choice::Abstain].into_iter();
    let offered = offered.filter(|choice| *choice != Choice::Abstain || poll.rule().abstention);
    let answer = |(place, choice): (usize, Choice)| {
        render(&Answer {
            action: format!("/{}/polls/{id}/ballots", l.lang()),
            hidden: [
                ("elector", right.elector.to_string()),
                ("caster", right.caster.to_string()),
                ("key", moment.id::<Ballot>().to_string()),
                ("choice", choice_code(choice).to_owned()),
            ],
            look: choice_code(choice),
            given: given == Some(choice),
            key: keyed.then_some(place + 1),
            word: l.t(choice_key(choice)),
        })
    };
    offered.enumerate().map(answer).collect()
}
