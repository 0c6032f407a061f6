//! Bringing a roster in by the browser: choose a file, see what would happen, do it, take it back.

mod said;
mod staged_page;
mod standing;

use super::{
    changes::{self, Told},
    plan::{self, Source, Terms},
    preview,
    run::{self, Applied, Choice, Deed, Order, Run},
    staged::{self, Label, Staged},
    store::{self, Import, ImportRow, ImportState},
};
use crate::{
    gate::{Imports, Scope},
    member::{
        self,
        directory::{self, Filter, Now},
        history,
    },
    roster::{Finding, Mapping},
};
use base::{Fault, Id, Instant, Refusal, Stop};
use ledger::By;
use shell::{Answer, Ask, Change, Form, Granted, House, Html, Locale, Page, Routes, View, render, ui};
use staged_page::show_staged;
use std::{
    path::Path,
    sync::{Arc, LazyLock, Mutex, PoisonError, mpsc},
    time::Duration,
};
use tokio::runtime::Handle;
use uuid::Uuid;

/// Of how many faulty rows the page tells the findings.
const TOLD_ROWS: usize = 200;
/// The most bytes of a faulty mapping file of which it is told, beside the file, what is wrong.
const LARGEST_FAULTY: usize = 1 << 18;
/// How long a request waits for what it began; what takes longer is told on a page that shows how far it has come.
const PATIENCE: Duration = Duration::from_secs(3);
/// How many members a page lists with what changes.
const PER_PAGE: u64 = 50;
/// After how many seconds that page asks again.
const AGAIN: u32 = 2;

/// The routes of imports.
pub fn routes(routes: Routes) -> Routes {
    routes
        .page::<Imports>("/imports", show_all)
        .upload::<Imports, Imports, Id<Staged>>("/imports", stage, staged_now, show_all)
        .page::<Imports>("/imports/staged/{staged}", show_staged)
        .act_with::<Imports, Imports, ()>(
            "/imports/staged/{staged}/mapping",
            said::map,
            said::see_staged,
            show_staged,
        )
        .act_with::<Imports, Imports, said::ToSave>(
            "/imports/staged/{staged}/saved",
            said::map_to_save,
            said::save,
            show_staged,
        )
        .act_with::<Imports, Imports, ()>(
            "/imports/staged/{staged}/saved/use",
            said::take_saved,
            said::see_staged,
            show_staged,
        )
        .act::<Imports, Imports>("/imports/staged/{staged}/saved/removal", said::remove_saved, show_staged)
        .act_with::<Imports, Imports, ()>(
            "/imports/staged/{staged}/cells",
            said::correct,
            said::see_staged,
            show_staged,
        )
        .act_with::<Imports, Imports, ()>(
            "/imports/staged/{staged}/doubles",
            said::settle,
            said::see_staged,
            show_staged,
        )
        .page::<Imports>("/imports/staged/{staged}/file", said::corrected_file)
        .upload::<Imports, Imports, Id<Staged>>(
            "/imports/staged/{staged}/file",
            said::replace,
            staged_now,
            show_staged,
        )
        .page::<Imports>("/imports/staged/{staged}/mapping-file", said::mapping_file)
        .upload::<Imports, Imports, ()>(
            "/imports/staged/{staged}/mapping-file",
            take_mapping,
            said::see_staged,
            show_staged,
        )
        .act_with::<Imports, Imports, Option<Applied>>(
            "/imports/staged/{staged}/apply",
            begin,
            begun,
            show_staged,
        )
        .act::<Imports, Imports>("/imports/staged/{staged}/drop", drop, show_staged)
        .page::<Imports>("/members/standing", standing::show)
        .act_with::<Imports, Imports, Id<Import>>(
            "/members/standing",
            standing::begin,
            standing::begun,
            standing::show,
        )
        .page::<Imports>("/imports/{import}", show_one)
        .page::<Imports>("/imports/{import}/undo", show_undo)
        .act_with::<Imports, Imports, ()>("/imports/{import}/undo", begin_undo, undo_begun, show_undo)
}

/// The address of an import's page, without language.
pub fn place(id: Uuid) -> String {
    format!("/imports/{id}")
}

fn staged_place(id: Id<Staged>) -> String {
    format!("/imports/staged/{id}")
}

fn private(title: String, body: &impl askama::Template) -> Result<Answer, Stop> {
    let mut page = Page::new(title, render(body)?);
    page.private = true;
    Ok(Answer::Page(page))
}

/// An import in the list.
struct Line {
    /// Its page, if the reader may see it.
    place: Option<String>,
    file_name: String,
    when: String,
    done: String,
    undone: bool,
}

#[derive(askama::Template)]
#[template(path = "import/index.html")]
struct IndexPage {
    l: Locale,
    here: String,
    errors: Html,
    file: Html,
    mapping: Html,
    sending: Html,
    lines: Vec<Line>,
}

fn show_all(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let l = view.l();
    let zone = view.ask.house.settings.zone.clone();
    let imports = store::list(view.read)?;
    let line = |one: &ImportRow| Line {
        place: is_own(view.ask, one).then(|| view.ask.href(&place(one.id.uuid()))),
        file_name: one.called(&l),
        when: l.moment(one.applied_at, &zone),
        done: done(&l, one),
        undone: one.state == ImportState::Undone,
    };
    let body = IndexPage {
        here: view.ask.href("/imports"),
        errors: ui::errors(&l, view.filled),
        file: ui::Field::new(&l, "file", "network-import-file")
            .kind("file")
            .required()
            .hint(l.t("network-import-file-hint"))
            .html(view.filled, ""),
        mapping: ui::Field::new(&l, "mapping", "network-import-mapping-file")
            .kind("file")
            .hint(l.t("network-import-mapping-file-hint"))
            .html(view.filled, ""),
        sending: ui::sending(&l),
        lines: imports.iter().map(line).collect(),
        l: l.clone(),
    };
    private(l.t("network-import-title"), &body)
}

/// What an import did, in a sentence.
fn done(l: &Locale, import: &ImportRow) -> String {
    let counts = [
        ("network-import-added", import.added),
        ("network-import-changed", import.changed),
        ("network-import-unchanged", import.unchanged),
        ("network-import-left-out", import.left_out),
    ];
    let told = counts.iter().filter(|(_, count)| *count > 0).map(|(key, count)| l.n(key, *count));
    l.list(&told.collect::<Vec<_>>())
}

/// Keeps the file that came, outside the transaction.
fn stage(ask: &Ask, form: &Form) -> Result<Id<Staged>, Stop> {
    let file = form.file("file").ok_or_else(|| Refusal::new("network-refusal-import-no-file").at("file"))?;
    // The file is kept whatever is wrong with its mapping: only that one has to be chosen again.
    let (mapping, faulty) = match form.file("mapping").map(|upload| Mapping::parse(&upload.bytes)) {
        None => (Mapping::default(), None),
        Some(Ok(mapping)) => (mapping, None),
        Some(Err(findings)) => match form
            .file("mapping")
            .filter(|upload| upload.bytes.len() <= LARGEST_FAULTY)
        {
            Some(upload) => (Mapping::default(), Some(String::from_utf8_lossy(&upload.bytes).into_owned())),
            None => return Err(refused(&findings)),
        },
    };
    let id: Id<Staged> = ask.house.moment.id();
    let label = Label {
        name: file.name.clone(),
        by: ask.who.user().map(Id::uuid),
        at: ask.now,
        mapping: mapping.to_json(),
        faulty,
        by_hand: plan::ByHand::default(),
        without_doubles: false,
        begun: None,
        told: None,
    };
    staged::keep(&ask.house.folder, id, &label, &file.bytes)?;
    look(ask, id, &label)?;
    Ok(id)
}

/// Begins to look at a file, and waits a short time until it is looked at.
fn look(ask: &Ask, id: Id<Staged>, label: &Label) -> Result<(), Stop> {
    let terms = terms(ask)?;
    let house = &ask.house;
    house.db.read(|read| preview::look(read, house, (id, label), terms, PATIENCE))?;
    Ok(())
}

/// What is wrong with a mapping file, at its field.
fn refused(findings: &[Finding]) -> Stop {
    let at = |finding: &Finding| Refusal { field: Some("mapping".to_owned()), ..finding.refusal() };
    Stop::Refused(findings.iter().map(at).collect())
}

/// Takes another mapping file for a file that waits already, outside the transaction.
fn take_mapping(ask: &Ask, form: &Form) -> Result<(), Stop> {
    let (id, mut label) = waiting(ask)?;
    let file = form
        .file("mapping")
        .ok_or_else(|| Refusal::new("network-refusal-import-no-mapping").at("mapping"))?;
    let mapping = Mapping::parse(&file.bytes).map_err(|findings| refused(&findings))?;
    (label.mapping, label.faulty) = (mapping.to_json(), None);
    staged::relabel(&ask.house.folder, id, &label)?;
    look(ask, id, &label)
}

fn staged_now(
    change: &mut Change<'_, '_>,
    _: Granted<Imports>,
    _: &Form,
    id: Id<Staged>,
) -> Result<Answer, Stop> {
    change.see(&staged_place(id))
}

/// The file that the address names, if it is this person's or they are an administrator.
fn waiting(ask: &Ask) -> Result<(Id<Staged>, Label), Stop> {
    let id: Id<Staged> = ask.path.id("staged")?;
    Ok((id, own_label(ask, id)?))
}

fn own_label(ask: &Ask, id: Id<Staged>) -> Result<Label, Stop> {
    let label = staged::label(&ask.house.folder, id)?.ok_or(Stop::Missing)?;
    let own = label.by.is_some() && label.by == ask.who.user().map(Id::uuid);
    if own || ask.who.administers() { Ok(label) } else { Err(Stop::Missing) }
}

fn terms(ask: &Ask) -> Result<Terms, Stop> {
    let scope = Scope::of(&ask.who).ok_or(Stop::Missing)?;
    Ok(Terms { today: ask.today(), scope, findings: TOLD_ROWS })
}

/// A part of a list of members with what changes.
#[derive(Clone, Copy)]
struct Part {
    page: u64,
    total: u64,
}

impl Part {
    /// The part that the address asks for.
    fn asked(ask: &Ask, total: u64) -> Result<Self, Stop> {
        let last = total.div_ceil(PER_PAGE).max(1);
        let page = match ask.query.text("page") {
            "" => 1,
            text => text.parse().ok().filter(|page| (1..=last).contains(page)).ok_or(Stop::Missing)?,
        };
        Ok(Self { page, total })
    }

    /// How many stand before it, and how many it holds at the most.
    fn bounds(self) -> (u64, u64) {
        ((self.page - 1) * PER_PAGE, PER_PAGE)
    }

    fn shown(
        self,
        l: &Locale,
        ask: &Ask,
        place: &str,
        title: &str,
        told: Vec<Told>,
        linked: bool,
    ) -> Result<Html, Fault> {
        let before = (self.page > 1).then(|| format!("page={}", self.page - 1));
        let after = (self.page * PER_PAGE < self.total).then(|| format!("page={}", self.page + 1));
        let first = self.bounds().0 + 1;
        let bounds = [
            ("first", l.number(first).into()),
            ("last", l.number(first + told.len() as u64 - u64::from(!told.is_empty())).into()),
            ("total", l.number(self.total).into()),
        ];
        let line = |one: Told| ChangedLine {
            place: linked.then(|| ask.href(&member::pages::place(one.member.uuid()))),
            row: one.row.map(|row| l.t1("network-import-double", "row", row.to_string())),
            name: one.name,
            stands: one.stands.map(|[was, is]| {
                let [was, is] = [was, is].map(|now| standing::word(l, now));
                l.t2("network-standings-turned", "was", was, "standing", is)
            }),
            changes: one.changes,
        };
        render(&ChangesPart {
            title: l.t(title),
            part: l.with("network-import-part", &bounds),
            pager: ui::pager(l, place, before.as_deref(), after.as_deref()),
            lines: told.into_iter().map(line).collect(),
            l: l.clone(),
        })
    }
}

/// A member with what changes.
struct ChangedLine {
    place: Option<String>,
    row: Option<String>,
    name: String,
    /// How it stood and stands, where that is all that changes.
    stands: Option<String>,
    changes: Vec<history::Change>,
}

#[derive(askama::Template)]
#[template(path = "import/changes.html")]
struct ChangesPart {
    l: Locale,
    title: String,
    part: String,
    pager: Html,
    lines: Vec<ChangedLine>,
}

/// The import that a waiting file becomes: it has the file's own id.
fn import_of(id: Id<Staged>) -> Id<Import> {
    Id::from_uuid(id.uuid())
}

/// How far a file has come that somebody gave the word for; nothing if nobody did, or if it broke off.
fn under_way(
    read: &mut db::Read<'_>,
    id: Id<Staged>,
    label: &Label,
    now: Instant,
) -> Result<Option<Option<Run>>, Fault> {
    let Some(begun) = label.begun else { return Ok(None) };
    match run::of(read, import_of(id))? {
        Some(run) => Ok(run.lives(now).then_some(Some(run))),
        None => Ok(run::is_fresh(begun, now).then_some(None)),
    }
}

/// What there is to say of the last time somebody gave the word.
fn notice(label: &Label) -> Option<&str> {
    label.told.as_deref().or(label.begun.map(|_| "network-import-broken"))
}

/// Gives the word: the file is brought in in the background, and a short time is waited for it. Nothing, if it takes
/// longer.
fn begin(ask: &Ask, form: &Form) -> Result<Option<Applied>, Stop> {
    let (id, mut label) = waiting(ask)?;
    let house = &ask.house;
    if label.faulty.is_some() {
        return Err(Refusal::new("network-refusal-import-mapping-faulty").into());
    }
    if house.db.read(|read| under_way(read, id, &label, ask.now))?.is_some() {
        return Ok(None);
    }
    let choice =
        Choice { valid_only: form.ticked("valid_only"), without_doubles: form.ticked("without_doubles") };
    let terms = terms(ask)?;
    (label.begun, label.told) = (Some(ask.now), None);
    staged::relabel(&house.folder, id, &label)?;
    let (order, promise) = (order(ask), form.text("promise").to_owned());
    wait(move |tell| bring_in(order, id, label, terms, (choice, promise), tell)).transpose()
}

fn begun(
    change: &mut Change<'_, '_>,
    _: Granted<Imports>,
    _: &Form,
    applied: Option<Applied>,
) -> Result<Answer, Stop> {
    let id: Id<Staged> = change.ask.path.id("staged")?;
    match applied {
        Some(Applied { import: None, .. }) => {
            let_go(&change.ask.house.folder, id);
            change.see("/imports")
        }
        _ => change.see(&place(id.uuid())),
    }
}

fn order(ask: &Ask) -> Order {
    let by = ask.who.user().map_or(By::Visitor, |user| By::User(user.uuid()));
    Order { house: Arc::clone(&ask.house), by }
}

/// Begins something in the background that goes on when nobody waits for it any longer, and waits a short time for
/// what it tells.
fn wait<T, F>(work: impl FnOnce(mpsc::Sender<T>) -> F) -> Option<T>
where
    T: Send + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    let (tell, told) = mpsc::channel();
    Handle::current().spawn(work(tell));
    told.recv_timeout(PATIENCE).ok()
}

/// Brings a waiting file in. If nobody waits any longer for what stopped it, that is told on the file's page.
async fn bring_in(
    order: Order,
    id: Id<Staged>,
    label: Label,
    terms: Terms,
    (choice, promise): (Choice, String),
    tell: mpsc::Sender<Result<Applied, Stop>>,
) {
    let (house, name, mapping) = (Arc::clone(&order.house), label.name.clone(), label.mapping());
    let by_hand = label.by_hand.clone();
    let plan = move || {
        let bytes = staged::bytes(&house.folder, id)?;
        let source = Source { name: &name, bytes: &bytes, mapping: &mapping?, by_hand: Some(&by_hand) };
        let mut tell = |progress| preview::note(id, progress);
        let plan = house.db.read(|read| plan::plan(read, &source, &terms, &mut tell))?;
        // The button does what it was shown to do, or nothing.
        if plan.promise()? == promise {
            Ok(plan)
        } else {
            preview::forget(id);
            Err(Refusal::new("network-refusal-import-overtaken").into())
        }
    };
    let done = run::bring(&order, import_of(id), plan, choice, &mut |_| {}).await;
    let folder = &order.house.folder;
    let stopped = done.as_ref().err().and_then(said);
    match &done {
        Ok(Applied { import: Some(_), .. }) => let_go(folder, id),
        _ => put_back(folder, id, &label, None),
    }
    if tell.send(done).is_err() && stopped.is_some() {
        put_back(folder, id, &label, stopped);
    }
    clear(&order.house, import_of(id)).await;
}

/// The key of what there is to say of something that stopped; nothing, if the file's page says it in any case.
fn said(stop: &Stop) -> Option<&'static str> {
    match stop {
        Stop::Refused(refusals) => refusals.iter().find(|one| one.args.is_empty()).map(|one| one.code),
        Stop::Denied(refusal) => Some(refusal.code),
        Stop::Missing => Some("network-import-broken"),
        Stop::Fault(fault) => {
            tracing::error!(%fault, "an import broke off");
            Some("network-import-broken")
        }
    }
}

/// Lets a file wait again.
fn put_back(folder: &Path, id: Id<Staged>, label: &Label, told: Option<&str>) {
    let label = Label { begun: None, told: told.map(str::to_owned), ..label.clone() };
    if let Err(fault) = staged::relabel(folder, id, &label) {
        tracing::warn!(%fault, "a file that waits to be brought in could not be labelled");
    }
}

/// What broke off when nobody waited for it any longer, each with where to try again; the latest last.
static BROKEN: LazyLock<Mutex<Vec<Broken>>> = LazyLock::new(Mutex::default);

type Broken = (Id<Import>, String);

/// How many of them are kept.
const MOST_BROKEN: usize = 64;

/// Notes that something broke off.
fn broke(id: Id<Import>, again: String) {
    let mut all = BROKEN.lock().unwrap_or_else(PoisonError::into_inner);
    if all.len() >= MOST_BROKEN {
        all.remove(0);
    }
    all.push((id, again));
}

/// Where to try again what broke off.
fn broken(id: Id<Import>) -> Option<String> {
    let all = BROKEN.lock().unwrap_or_else(PoisonError::into_inner);
    all.iter().find(|(one, _)| *one == id).map(|(_, again)| again.clone())
}

/// What comes when it is done: whoever looks at the directory next finds it counted, and what is left over is cleared.
async fn clear(house: &Arc<House>, import: Id<Import>) {
    let (rooms, today) = (Arc::clone(house), house.moment.now().day_in(&house.settings.zone));
    let counted = tokio::task::spawn_blocking(move || directory::make_ready(&rooms, today)).await;
    if let Ok(Err(fault)) = counted {
        tracing::warn!(%fault, "the directory was not counted ahead");
    }
    if let Err(stop) = run::clear(house, import, &mut |_| {}).await {
        tracing::warn!(%stop, "what an import left over was not cleared");
    }
}

#[derive(askama::Template)]
#[template(path = "import/running.html")]
struct RunningPage {
    l: Locale,
    here: String,
    file_name: String,
    sentence: String,
    about: String,
    percent: Option<u64>,
}

/// How far it has come; asks again by itself.
fn show_run(ask: &Ask, id: Id<Import>, file_name: &str, run: Option<Run>) -> Result<Answer, Stop> {
    let undoing = run.is_some_and(|run| run.deed == Deed::Undoing);
    let about = if undoing { "network-import-undoing-about" } else { "network-import-running-about" };
    let l = &ask.l;
    let (sentence, percent) = match run.filter(|run| run.total > 0) {
        Some(run) => {
            let key = if undoing { "network-import-undoing" } else { "network-import-writing" };
            (l.t2(key, "done", run.done, "total", run.total), run.percent())
        }
        // It is read once more: what was shown is done, or nothing.
        None => match preview::noted(Id::from_uuid(id.uuid())) {
            Some(percent) => {
                let percent_told = percent.to_string();
                (l.t1("network-import-reading-again", "percent", percent_told), Some(percent))
            }
            None => (l.t("network-import-beginning"), None),
        },
    };
    running(ask, &place(id.uuid()), file_name, (sentence, l.t(about)), percent)
}

/// That a file is being read, and how far it is, if that is known.
fn reading(l: &Locale, percent: Option<u64>) -> (String, Option<u64>) {
    let sentence = match percent {
        Some(percent) => l.t1("network-import-reading-so-far", "percent", percent.to_string()),
        None => l.t("network-import-reading"),
    };
    (sentence, percent)
}

/// How far something has come that goes on in the background; `place` is where to ask again.
fn running(
    ask: &Ask,
    place: &str,
    file_name: &str,
    (sentence, about): (String, String),
    percent: Option<u64>,
) -> Result<Answer, Stop> {
    let l = ask.l.clone();
    let here = ask.href(place);
    let body = RunningPage { here, file_name: file_name.to_owned(), sentence, about, percent, l };
    let mut page = Page::new(file_name, render(&body)?);
    page.private = true;
    page.refresh = Some(AGAIN);
    Ok(Answer::Page(page))
}

fn drop(change: &mut Change<'_, '_>, _: Granted<Imports>, _: &Form) -> Result<Answer, Stop> {
    let (id, label) = waiting(change.ask)?;
    if under_way(change.tx, id, &label, change.ask.now)?.is_some() {
        return Err(Refusal::new("network-refusal-import-running").into());
    }
    let_go(&change.ask.house.folder, id);
    change.see("/imports")
}

/// Lets a file go, with what was kept of it.
fn let_go(folder: &Path, id: Id<Staged>) {
    staged::drop(folder, id);
    preview::forget(id);
}

#[derive(askama::Template)]
#[template(path = "import/show.html")]
struct ImportPage {
    l: Locale,
    here: String,
    /// Under which pages it stands.
    trail: Vec<(String, String)>,
    title: String,
    errors: Html,
    /// Which standing was given since when, if it is no file that was brought in.
    given: Option<String>,
    /// Empty, if it is no file that was brought in.
    file_hash: String,
    /// By what the standing came about that was given.
    reason: Option<String>,
    /// Where the standing of many is given, while there are members of whom none is recorded.
    next: Option<(String, String)>,
    done: String,
    when: String,
    by: String,
    undone: Option<String>,
    entry: i64,
    changes: Html,
    may_undo: bool,
}

/// The import that the address names, if it is this person's or they are an administrator.
fn own_import(read: &mut db::Read<'_>, ask: &Ask) -> Result<ImportRow, Stop> {
    let import = store::load(read, ask.path.id::<Import>("import")?)?.ok_or(Stop::Missing)?;
    if is_own(ask, &import) { Ok(import) } else { Err(Stop::Missing) }
}

fn is_own(ask: &Ask, import: &ImportRow) -> bool {
    ask.who.administers() || (import.by_user.is_some() && import.by_user == ask.who.user().map(Id::uuid))
}

/// An import that is not in the books: its file waits, or is just being brought in.
fn show_unborn(view: &mut View<'_, '_>, id: Id<Import>) -> Result<Answer, Stop> {
    let staged: Id<Staged> = Id::from_uuid(id.uuid());
    if staged::label(&view.ask.house.folder, staged)?.is_none() {
        return standing::show_run(view, id);
    }
    let label = own_label(view.ask, staged)?;
    match under_way(view.read, staged, &label, view.ask.now)? {
        Some(run) => show_run(view.ask, id, &label.name, run),
        None => Ok(Answer::See(view.ask.href(&staged_place(staged)))),
    }
}

fn show_one(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let id: Id<Import> = view.ask.path.id("import")?;
    if store::load(view.read, id)?.is_none() {
        return show_unborn(view, id);
    }
    let import = own_import(view.read, view.ask)?;
    let run = run::of(view.read, id)?.filter(|run| run.deed == Deed::Undoing && run.lives(view.ask.now));
    if run.is_some() {
        return show_run(view.ask, id, &import.called(&view.ask.l), run);
    }
    let l = view.l();
    let zone = view.ask.house.settings.zone.clone();
    let when = |instant: Instant| l.moment(instant, &zone);
    let by = match import.by_user {
        None => l.t("shell-history-by-command"),
        Some(user) => match shell::account::user(view.read, Id::from_uuid(user))
            .map_err(|fault: Fault| Stop::from(fault))?
        {
            Some(account) => account.name,
            None => l.t("shell-history-by-closed"),
        },
    };
    let page = Part::asked(view.ask, import.added + import.changed)?;
    let told = changes::done(view.read, &l, &import, page.bounds())?;
    let standing = import.state == ImportState::Applied;
    let place = place(import.id.uuid());
    let list = match import.standing {
        Some(_) => "network-standings-list",
        None => "network-import-done-with",
    };
    let changes = page.shown(&l, view.ask, &place, list, told, standing)?;
    let body = ImportPage {
        here: view.ask.href(&place),
        trail: trail(view.ask, &import),
        title: standing::heading(&l, &import, view.ask.today()),
        given: import.standing.map(|_| import.called(&l)),
        changes,
        errors: ui::errors(&l, view.filled),
        done: done(&l, &import),
        when: when(import.applied_at),
        by,
        undone: import.undone_at.map(|at| l.t1("network-import-undone", "when", when(at))),
        entry: i64::try_from(import.entry).unwrap_or(i64::MAX),
        may_undo: standing,
        reason: import.standing_reason.clone().filter(|reason| !reason.is_empty()),
        next: next(view, &import)?,
        file_hash: import.file_hash,
        l: l.clone(),
    };
    private(body.title.clone(), &body)
}

/// The pages under which an import stands, or a standing of many.
fn trail(ask: &Ask, import: &ImportRow) -> Vec<(String, String)> {
    const DIRECTORY: (&str, &str) = ("/members", "network-directory-title");
    let all: &[(&str, &str)] = match import.standing {
        None => &[("/imports", "network-import-title")],
        // Whoever is entrusted with sections disposes of the members of one of them, which is not known here.
        Some(_) if !ask.who.administers() => &[DIRECTORY],
        Some(_) => &[DIRECTORY, ("/members/standing", "network-standings-trail")],
    };
    all.iter().map(|(place, key)| (ask.href(place), ask.l.t(key))).collect()
}

/// What comes after an import: the standing of those of whom none is recorded.
fn next(view: &mut View<'_, '_>, import: &ImportRow) -> Result<Option<(String, String)>, Stop> {
    if import.state != ImportState::Applied || import.standing.is_some() || !view.ask.who.administers() {
        return Ok(None);
    }
    let today = view.ask.today();
    let memo = &view.ask.house.memo;
    let all = directory::standings_counted(view.read, memo, &Filter::all(today), today)?;
    let without = all.into_iter().find(|(now, _)| *now == Now::Unrecorded);
    let place = view.ask.href("/members/standing?now=none");
    Ok(without.map(|(_, members)| (place, view.ask.l.n("network-standings-next", members))))
}

#[derive(askama::Template)]
#[template(path = "import/undo.html")]
struct UndoPage {
    l: Locale,
    here: String,
    trail: Vec<(String, String)>,
    title: String,
    called: String,
    errors: Html,
    /// Whether a file was brought in, rather than a standing given.
    of_file: bool,
    /// What goes and what is as before, in sentences.
    told: Vec<String>,
    /// What stands in the way; then nothing is said of what it would do.
    hindrances: Vec<Hindrance>,
    changes: Html,
}

/// A reason for which an import cannot be taken back.
struct Hindrance {
    /// Of how many members it holds.
    told: String,
    /// Some of them, each with its page.
    some: Vec<(String, String)>,
    /// How many others there are.
    more: Option<String>,
}

/// How many members a reason names, and of how many it looks for the first of them in the reader's order.
const NAMED: usize = 10;
const LOOKED_AT: usize = 2_000;

fn hindrances(view: &mut View<'_, '_>, import: &ImportRow) -> Result<Vec<Hindrance>, Stop> {
    let l = view.l();
    let mut all = Vec::new();
    for (reason, members) in run::hindrances(view.read, import)? {
        let key = match reason {
            "network-import-reason-mandate" => "network-import-hindered-mandate",
            _ => "network-import-hindered-later",
        };
        let stored = member::store::load_many(view.read, &members[..members.len().min(LOOKED_AT)])?;
        let link = |one: &member::store::Stored| {
            (one.state.name_in(l.lang()), view.ask.href(&member::pages::place(one.id.uuid())))
        };
        let mut some: Vec<(String, String)> = stored.iter().map(link).collect();
        some.sort_by_cached_key(|(name, _)| l.sort_key(name));
        some.truncate(NAMED);
        let beyond = members.len() - some.len();
        all.push(Hindrance {
            told: l.n(key, members.len()),
            some,
            more: (beyond > 0).then(|| l.n("network-import-more-doubles", beyond)),
        });
    }
    Ok(all)
}

/// What taking an import back would touch, before it is pressed; or why it cannot be taken back.
fn show_undo(view: &mut View<'_, '_>, _: Granted<Imports>) -> Result<Answer, Stop> {
    let import = own_import(view.read, view.ask)?;
    if import.state != ImportState::Applied {
        return Ok(Answer::See(view.ask.href(&place(import.id.uuid()))));
    }
    let l = view.l();
    let here = format!("{}/undo", place(import.id.uuid()));
    let hindrances = hindrances(view, &import)?;
    let changes = match hindrances.is_empty() {
        false => Html::default(),
        true => {
            let page = Part::asked(view.ask, import.added + import.changed)?;
            let told = changes::taken_back(view.read, &l, &import, page.bounds())?;
            page.shown(&l, view.ask, &here, "network-import-undo-with", told, true)?
        }
    };
    let mut above = trail(view.ask, &import);
    let back = match import.standing {
        None => "network-import-back",
        Some(_) => "network-standings-change-back",
    };
    above.push((view.ask.href(&place(import.id.uuid())), l.t(back)));
    let counts =
        [("network-import-undo-removed", import.added), ("network-import-undo-restored", import.changed)];
    let told = counts.iter().filter(|(_, count)| *count > 0).map(|(key, count)| l.n(key, *count));
    let body = UndoPage {
        here: view.ask.href(&here),
        trail: above,
        title: match (hindrances.is_empty(), import.standing) {
            (true, _) => l.t1("network-import-undo-title", "file", import.called(&l)),
            (false, None) => l.t("network-import-undo-not"),
            (false, Some(_)) => l.t("network-standings-undo-not"),
        },
        called: import.called(&l),
        of_file: import.standing.is_none(),
        errors: ui::errors(&l, view.filled),
        told: told.collect(),
        hindrances,
        changes,
        l: l.clone(),
    };
    private(body.title.clone(), &body)
}

/// Begins to take an import back; as [`begin`].
fn begin_undo(ask: &Ask, _: &Form) -> Result<(), Stop> {
    let import = ask.house.db.read(|read| own_import(read, ask))?.id;
    let order = order(ask);
    let undone = wait(move |tell| async move {
        let undone = run::take_back(&order, import, &mut |_| {}).await;
        if let Err(Stop::Fault(fault)) = &undone {
            tracing::error!(%fault, "taking an import back broke off");
        }
        // Who asked may have left: the import's page then shows it as it was, and why on the next try.
        let _ = tell.send(undone);
        clear(&order.house, import).await;
    });
    undone.transpose().map(|_| ())
}

fn undo_begun(change: &mut Change<'_, '_>, _: Granted<Imports>, _: &Form, (): ()) -> Result<Answer, Stop> {
    let import: Id<Import> = change.ask.path.id("import")?;
    change.see(&place(import.uuid()))
}
