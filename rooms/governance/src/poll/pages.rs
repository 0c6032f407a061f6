//! The public page of a poll, and what is done from the chair's screen.

use super::{
    Entered, NewPoll, Poll, PollState, Stage, actions, exchange, gate::SeesPoll, panels, record, rules,
    store, told, votes,
};
use crate::{
    body, decision, history,
    meeting::{
        self,
        gate::{ChairsMeeting, EntersCastingVote, SeesMeeting, casts, runs, takes_part},
    },
    roll,
    sheet::Sheet,
    statute,
};
use base::{Fault, Id, Localised, Refusal, Stop};
use db::Read;
use ledger::Subject;
use shell::{
    Answer, Change, Form, Granted, Html, Listens, Locale, Page, Parts, Public, Routes, Sight, View, render,
    ui,
};
use uuid::Uuid;

pub(crate) fn routes(routes: Routes) -> Routes {
    record::routes(routes)
        .page::<SeesPoll>("/polls/{poll}", show)
        .live::<SeesPoll>("/polls/{poll}/live", listens, moves)
        .page::<SeesPoll>("/polls/{poll}/votes.csv", votes::csv)
        .page::<SeesPoll>("/polls/{poll}/votes.json", votes::json)
        .api::<SeesPoll>("/api/polls/{poll}", exchange::api_one, &exchange::ONE)
        .api::<Public>("/api/polls", exchange::api_list, &exchange::LISTED)
        .file::<Public>("/polls.csv", exchange::csv, &exchange::CSV)
        .file::<Public>("/polls.json", exchange::json, &exchange::JSON)
        .act::<ChairsMeeting, SeesMeeting>("/meetings/{meeting}/polls", draft, meeting_page)
        .form::<ChairsMeeting, ChairsMeeting>("/meetings/{meeting}/polls/new", show_new, ask)
        .act::<ChairsMeeting, SeesPoll>("/polls/{poll}/rule", choose, show)
        .act::<ChairsMeeting, SeesPoll>("/polls/{poll}/opening", open, show)
        .form::<ChairsMeeting, ChairsMeeting>("/polls/{poll}/closure", show_closure, close)
        .form::<EntersCastingVote, EntersCastingVote>("/polls/{poll}/casting-vote", show_casting, casting)
        .form::<ChairsMeeting, ChairsMeeting>("/polls/{poll}/annulment", show_annulment, annul)
        .act::<ChairsMeeting, SeesPoll>("/polls/{poll}/discarding", discard, show)
}

/// The address of a poll's page, without language.
pub(crate) fn place(id: Uuid) -> String {
    format!("/polls/{id}")
}

/// What a poll is called: its question.
pub(crate) fn title(read: &mut Read<'_>, id: Uuid, l: &Locale) -> Result<Option<String>, Fault> {
    Ok(store::load(read, Id::from_uuid(id))?.map(|poll| l.noted(&poll.question)))
}

/// The chair's screen, to which every act there leads back.
pub(crate) fn chair(meeting: Id<meeting::Meeting>) -> String {
    format!("/meetings/{meeting}/chair")
}

#[derive(askama::Template)]
#[template(path = "poll/show.html")]
struct PollPage {
    l: Locale,
    errors: Html,
    trail: Vec<(String, Html)>,
    question: Html,
    live: Option<String>,
    motion: Option<(String, Html)>,
    text: Option<String>,
    paragraphs: Vec<Html>,
    moving: Moving,
    votes: Html,
    mine: Html,
    chair: Html,
    history: Html,
    json: String,
}

/// What moves by itself on a poll's page: the same for everybody who may see it.
struct Moving {
    stage: Html,
    result: Html,
    rule: Html,
    proof: Html,
}

#[derive(askama::Template)]
#[template(path = "poll/stage.html")]
struct StageLine {
    badge: Html,
    say: String,
    moments: Vec<String>,
}

#[derive(askama::Template)]
#[template(path = "poll/now.html")]
struct Now {
    l: Locale,
    turnout: Option<(String, Html)>,
    quorum: Vec<String>,
    sealed: bool,
    running: Option<Html>,
    result: Option<Html>,
    decision: Option<(String, String)>,
    casting: Option<String>,
    annulled: bool,
    not_put: bool,
}

#[derive(askama::Template)]
#[template(path = "poll/proof.html")]
struct Proof {
    l: Locale,
    proofs: Vec<(String, Html)>,
    counted: Option<String>,
}

fn moving(view: &mut View<'_, '_>, id: Id<Poll>, poll: &PollState, zone: &str) -> Result<Moving, Stop> {
    let l = view.l();
    let (stage, question) = (poll.stage(), l.plain(&poll.question));
    let told = |name, outcome: &tally::Outcome| told::result(&l, name, &question, outcome, &poll.articles);
    let running = store::running(view.read, id, poll, view.ask.now)?;
    let decision = decision::of_poll(view.read, id)?;
    let turnout = match stage {
        Stage::Open => Some(told::turnout(&l, "turnout", store::turnout(view.read, id)?)),
        Stage::Draft | Stage::Closed | Stage::Annulled | Stage::NotPut => None,
    };
    let quorum = match stage {
        Stage::Open => told::quorum(view.read, &l, id, poll, view.ask.now)?,
        Stage::Draft | Stage::Closed | Stage::Annulled | Stage::NotPut => Vec::new(),
    };
    let now = Now {
        turnout,
        quorum,
        sealed: stage == Stage::Open && !poll.rule().live,
        running: running.map(|outcome| told("running", &outcome)).transpose()?,
        result: poll.outcome().map(|outcome| told("result", outcome)).transpose()?,
        decision: decision.map(|(id, number)| (view.ask.href(&decision::place(id.uuid())), number)),
        casting: told::casting_told(view.read, &l, id, poll)?,
        annulled: stage == Stage::Annulled,
        not_put: stage == Stage::NotPut,
        l: l.clone(),
    };
    let line = StageLine {
        badge: ui::badge(stage.look(), &l.t(stage.key())),
        say: l.t2("governance-poll-say", "stage", l.t(stage.key()), "question", question.clone()),
        moments: moments(&l, poll, zone),
    };
    let proof = Proof {
        proofs: proofs(view, &l, id)?,
        counted: poll.counted_sha256.map(|sum| sum.0.to_string()),
        l: l.clone(),
    };
    Ok(Moving {
        stage: render(&line)?,
        result: render(&now)?,
        rule: told::rule(view.read, &l, poll)?,
        proof: render(&proof)?,
    })
}

/// What is one's own there: the lines of the roll on which one votes. Those who neither vote nor run the meeting have
/// nothing of their own.
fn listens(view: &mut View<'_, '_>, granted: Granted<SeesPoll>) -> Result<Listens, Stop> {
    let own = match takes_part(view) {
        Some(person) => roll::subjects(view.read, granted.meeting, person)?,
        None => Vec::new(),
    };
    let acts = !own.is_empty() || runs(view) || casts(view).is_some();
    Ok(Listens { sight: if acts { Sight::Inner } else { Sight::Outer }, own })
}

fn moves(view: &mut View<'_, '_>, sight: Sight) -> Result<Parts, Stop> {
    let id: Id<Poll> = view.ask.path.id("poll")?;
    let poll = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let meeting = meeting::load(view.read, poll.meeting)?.ok_or(Stop::Missing)?;
    let Moving { stage, result, rule, proof } = moving(view, id, &poll, &meeting.zone)?;
    let votes = votes::block(view, id, &poll)?;
    let parts = meeting::about(view, poll.meeting, &meeting)?.part("stage", stage).part("result", result);
    let parts = parts.part("rule", rule).part("proof", proof).part("votes", votes);
    // The sheet on which the chair closes the poll shows the turnout alone.
    let turnout = told::turnout(&view.l(), "turnout", store::turnout(view.read, id)?);
    let parts = parts.part("turnout", told::turnout_block(&turnout));
    Ok(match sight {
        Sight::Outer => parts,
        Sight::Inner => {
            let hands = crate::ballot::shows(view.read, id)?.len();
            parts.own("mine", format!("{} {hands} {}", poll.stage().code(), poll.awaits_chair()))
        }
    })
}

pub(crate) fn show(view: &mut View<'_, '_>, granted: Granted<SeesPoll>) -> Result<Answer, Stop> {
    view.ask.query.only(&["answer", "section", "page", "history"])?;
    let l = view.l();
    let id: Id<Poll> = view.ask.path.id("poll")?;
    let poll = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let meeting = meeting::load(view.read, granted.meeting)?.ok_or(Stop::Missing)?;
    let runs = runs(view);
    let is_over =
        matches!(poll.stage(), Stage::Closed | Stage::Annulled | Stage::NotPut) && !poll.awaits_chair();
    let page = PollPage {
        errors: ui::errors(&l, view.filled),
        trail: trail(view, &l, &poll, &meeting)?,
        question: l.words(&poll.question),
        live: if is_over { None } else { Some(view.live(&format!("{}/live", place(id.uuid())))?) },
        moving: moving(view, id, &poll, &meeting.zone)?,
        motion: motion(view, &l, &poll)?,
        text: poll.text_sha256.map(|sum| sum.0.to_string()),
        paragraphs: told::text(view.read, &l, &poll)?,
        votes: votes::block(view, id, &poll)?,
        mine: panels::mine_of(view, id, &poll)?,
        chair: if runs || (poll.awaits_chair() && casts(view).is_some()) {
            panels::acts_of(view, id, &poll, panels::Shown::OnPoll)?
        } else {
            Html::default()
        },
        // While answers come in, the chair's screen says what was entered; the answers stand on the page by name.
        history: match poll.stage() {
            Stage::Open => Html::default(),
            _ => history::of(view, id, poll.meeting, "ballot.", crate::ballot::says_hands)?,
        },
        json: format!("/api/polls/{id}"),
        l: l.clone(),
    };
    let mut answer = Page::new(l.plain(&poll.question), render(&page)?);
    answer.refresh = meeting::again(&meeting).filter(|_| !is_over);
    answer.private = runs || view.filled.again() || meeting.rehearses.is_some();
    answer.alternates = vec![("application/json", page.json.clone())];
    Ok(Answer::Page(answer))
}

fn trail(
    view: &mut View<'_, '_>,
    l: &Locale,
    poll: &PollState,
    meeting: &meeting::MeetingState,
) -> Result<Vec<(String, Html)>, Fault> {
    let owner = body::load(view.read, meeting.body)?.map(|body| l.words(&body.name)).unwrap_or_default();
    Ok(vec![
        (view.ask.href(&body::place(meeting.body.uuid())), owner),
        (view.ask.href(&meeting::place(poll.meeting.uuid())), l.words(&meeting.name)),
    ])
}

fn motion(view: &mut View<'_, '_>, l: &Locale, poll: &PollState) -> Result<Option<(String, Html)>, Fault> {
    let Some(id) = poll.motion else { return Ok(None) };
    let Some(motion) = crate::motion::load(view.read, id)? else { return Ok(None) };
    let pieces = [("number", motion.number.to_string().into()), ("title", l.words(&motion.title))];
    let name = l.around("governance-poll-motion", &pieces);
    Ok(Some((view.ask.href(&crate::motion::place(id.uuid())), name)))
}

/// When it was opened and closed, in the meeting's zone.
fn moments(l: &Locale, poll: &PollState, zone: &str) -> Vec<String> {
    let opened = poll.opened_at.map(|at| l.t1("governance-poll-opened-at", "when", l.moment(at, zone)));
    let key = match poll.stage() {
        Stage::Annulled => "governance-poll-annulled-at",
        Stage::NotPut => "governance-poll-not-put-at",
        Stage::Draft | Stage::Open | Stage::Closed => "governance-poll-closed-at",
    };
    let closed = poll.closed_at.map(|at| l.t1(key, "when", l.moment(at, zone)));
    opened.into_iter().chain(closed).collect()
}

/// The entries that froze the rule and that closed the poll, with their receipts.
fn proofs(view: &mut View<'_, '_>, l: &Locale, id: Id<Poll>) -> Result<Vec<(String, Html)>, Fault> {
    let subject = Subject::from(id);
    let kinds = [
        ("poll.opened", "governance-poll-proof-opened"),
        ("poll.closed", "governance-poll-proof-closed"),
        ("poll.decided", "governance-poll-proof-decided"),
    ];
    let mut found = Vec::new();
    for (kind, key) in kinds {
        if let Some(entry) = ledger::last_of_kind(view.read, &subject, kind)? {
            found.push((l.t(key), ui::proof(l, entry.seq)));
        }
    }
    Ok(found)
}

fn poll_of(change: &mut Change<'_, '_>) -> Result<(Id<Poll>, PollState), Stop> {
    let id: Id<Poll> = change.ask.path.id("poll")?;
    Ok((id, store::load(change.tx, id)?.ok_or(Stop::Missing)?))
}

/// Where a refusal is told that has no poll yet: a plain page that leads back.
fn meeting_page(view: &mut View<'_, '_>, granted: Granted<SeesMeeting>) -> Result<Answer, Stop> {
    let l = view.l();
    let meeting = meeting::load(view.read, granted.meeting)?.ok_or(Stop::Missing)?;
    let back = (chair(granted.meeting), l.words(&meeting.name));
    let action = format!("/meetings/{}/polls", granted.meeting);
    Sheet::new(l.t("governance-poll-new"), back, action, "governance-poll-draft").answer(view)
}

fn draft(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    let motion = form.id("motion")?;
    let new = NewPoll { motion: Some(motion), question: Localised::default(), rule_of: None };
    actions::draft(&mut change.pen(), granted.meeting, new)?;
    change.see(&chair(granted.meeting))
}

fn show_new(view: &mut View<'_, '_>, granted: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let (l, filled) = (view.l(), view.filled);
    let meeting = meeting::load(view.read, granted.meeting)?.ok_or(Stop::Missing)?;
    let choices = panels::rule_choices(view.read, &l, meeting.body, view.ask.today())?;
    let back = (chair(granted.meeting), l.words(&meeting.name));
    let action = format!("/meetings/{}/polls/new", granted.meeting);
    if choices.is_empty() {
        // Without a rule nothing can be asked: said here, where the question would be, with the way to what is missing.
        let after = statute::lacking_block(view, meeting.body, view.ask.today())?.into_iter().collect();
        let sheet = Sheet::new(l.t("governance-poll-new"), back, action, "governance-poll-draft");
        return Sheet { lead: Some(l.t("governance-poll-no-rule")), after, ..sheet }.answer(view);
    }
    let empty = Localised::default();
    let fields = vec![
        ui::words_fields(&l, filled, "question", "governance-poll-question", &empty, None),
        ui::select(&l, filled, "rule_of", "governance-poll-rule-of", &choices, &meeting.body.to_string()),
    ];
    let lead = Some(l.t("governance-poll-new-about"));
    let sheet = Sheet {
        fields,
        lead,
        ..Sheet::new(l.t("governance-poll-new"), back, action, "governance-poll-draft")
    };
    sheet.answer(view)
}

fn ask(change: &mut Change<'_, '_>, granted: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    let question = form.words("question", rules::MOST_QUESTION)?;
    let rule_of = Some(form.id("rule_of")?);
    actions::draft(&mut change.pen(), granted.meeting, NewPoll { motion: None, question, rule_of })?;
    change.see(&chair(granted.meeting))
}

fn choose(change: &mut Change<'_, '_>, _: Granted<ChairsMeeting>, form: &Form) -> Result<Answer, Stop> {
    let (id, poll) = poll_of(change)?;
    let of = form.id("rule_of")?;
    actions::choose(&mut change.pen(), id, of)?;
    change.see(&chair(poll.meeting))
}

/// A form of the chair's on which is said what cannot be taken back.
fn sheet(view: &mut View<'_, '_>, act: &str, title: &str, submit: &'static str) -> Result<Sheet, Stop> {
    let l = view.l();
    let id: Id<Poll> = view.ask.path.id("poll")?;
    let poll = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let back = (chair(poll.meeting), l.t("governance-poll-chair-back").into());
    let mut sheet = Sheet::new(l.t(title), back, format!("{}/{act}", place(id.uuid())), submit);
    sheet.lead = Some(l.noted(&poll.question));
    if poll.stage() == Stage::Open {
        let turnout = told::turnout(&l, "turnout", store::turnout(view.read, id)?);
        let live = view.live(&format!("{}/live", place(id.uuid())))?;
        sheet.fields.push(Html(format!(
            r#"<div data-live-from="{}"><div data-live="turnout">{}</div></div>"#,
            Html::escaped(&live),
            told::turnout_block(&turnout)
        )));
    }
    Ok(sheet)
}

fn hint(text: &str) -> Html {
    Html(format!(r#"<p class="hint">{}</p>"#, Html::escaped(text)))
}

fn hidden(name: &str, value: &str) -> Html {
    Html(format!(r#"<input type="hidden" name="{name}" value="{value}">"#))
}

fn show_closure(view: &mut View<'_, '_>, _: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let mut sheet = sheet(view, "closure", "governance-poll-close-title", "governance-poll-close")?;
    sheet.fields.push(hint(&view.l().t("governance-poll-close-about")));
    sheet.answer(view)
}

fn show_annulment(view: &mut View<'_, '_>, _: Granted<ChairsMeeting>) -> Result<Answer, Stop> {
    let mut sheet = sheet(view, "annulment", "governance-poll-annul-title", "governance-poll-annul")?;
    sheet.fields.push(hint(&view.l().t("governance-poll-annul-about")));
    sheet.answer(view)
}

/// Where a casting vote is entered, of the side that was chosen; by another hand than the chair's, so it says.
fn show_casting(view: &mut View<'_, '_>, granted: Granted<EntersCastingVote>) -> Result<Answer, Stop> {
    let l = view.l();
    let asked = [view.ask.query.text("side"), view.filled.form.text("side")];
    let side = asked.into_iter().find_map(rules::side).ok_or(Stop::Missing)?;
    let (code, word) = match (side, granted.chairs) {
        (tally::Side::For, true) => ("for", "governance-poll-casting-for"),
        (tally::Side::Against, true) => ("against", "governance-poll-casting-against"),
        (tally::Side::For, false) => ("for", "governance-casting-enter-for"),
        (tally::Side::Against, false) => ("against", "governance-casting-enter-against"),
    };
    let mut sheet = sheet(view, "casting-vote", word, word)?;
    sheet.fields.push(hidden("side", code));
    if !granted.chairs {
        sheet.fields.push(hidden("behalf", "chair"));
        let state = meeting::load(view.read, granted.meeting)?.ok_or(Stop::Missing)?;
        if let Some(chair) = meeting::chair_of(view.read, &state, view.ask.today())? {
            let name = meeting::named(view.read, &l, chair)?;
            sheet.fields.push(hint(&l.t1("governance-casting-behalf", "chair", name)));
        }
    }
    sheet.fields.push(hint(&l.t("governance-poll-casting-about")));
    sheet.answer(view)
}

/// A second press of the same button finds the thing done and leads to where the first did.
fn open(change: &mut Change<'_, '_>, _: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    let (id, poll) = poll_of(change)?;
    if poll.stage() != Stage::Open {
        actions::open(&mut change.pen(), id)?;
    }
    change.see(&chair(poll.meeting))
}

fn close(change: &mut Change<'_, '_>, _: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    let (id, poll) = poll_of(change)?;
    if poll.stage() != Stage::Closed {
        actions::close(&mut change.pen(), id)?;
    }
    change.see(&chair(poll.meeting))
}

/// The chair gives the casting vote; whoever else enters it must say that it is the chair's.
fn casting(
    change: &mut Change<'_, '_>,
    granted: Granted<EntersCastingVote>,
    form: &Form,
) -> Result<Answer, Stop> {
    let (id, poll) = poll_of(change)?;
    let side =
        rules::side(form.text("side")).ok_or_else(|| Refusal::new("shell-refusal-choice").at("side"))?;
    let entered = match (granted.chairs, form.text("behalf")) {
        (true, _) => Entered::Chair,
        (false, "chair") => Entered::Secretary,
        (false, _) => return Err(Refusal::new("governance-refusal-casting-behalf").into()),
    };
    if poll.casting.as_ref().map(|kept| kept.0) != Some(side) {
        actions::casting(&mut change.pen(), id, side, entered)?;
    }
    change.see(&chair(poll.meeting))
}

fn annul(change: &mut Change<'_, '_>, _: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    let (id, poll) = poll_of(change)?;
    if poll.stage() != Stage::Annulled {
        actions::annul(&mut change.pen(), id)?;
    }
    change.see(&chair(poll.meeting))
}

fn discard(change: &mut Change<'_, '_>, _: Granted<ChairsMeeting>, _: &Form) -> Result<Answer, Stop> {
    let (id, poll) = poll_of(change)?;
    actions::discard(&mut change.pen(), id)?;
    change.see(&chair(poll.meeting))
}
