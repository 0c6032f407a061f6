//! Pages that move by themselves: server-sent events of the parts that all who see a page alike see alike.
//!
//! A room registers a *live door* beside a page ([`crate::Routes::live`]): who listens, and the page's moving parts. One
//! follower wakes after a commit, reads which subjects the new entries of the ledger are about, makes anew the parts of
//! those pages that somebody listens to, once for each language and [`Sight`], and hands the same bytes to every
//! listener. Parts that are as they were are not sent.
//!
//! Deliberately absent: anything of a viewer. Parts are made for nobody in particular, out of what the need of the page
//! already grants; what is the viewer's own is only said to have changed, and the page asks for it by itself. Nothing is
//! buffered for a slow listener: it is given what is true when it is ready again. A listener passes the gate of its
//! page, passes it again every few minutes, and at once when an entry is about its account or its person, or about what
//! decides who may follow the page.

use crate::{Ask, Filled, House, Html, PathWords, View, gate::Who};
use axum::body::Bytes;
use base::{Fault, Lang, Stop};
use db::Read;
use ledger::Subject;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    convert::Infallible,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{
    sync::{Notify, watch},
    time::Instant,
};
use uuid::Uuid;

/// How many may listen where nobody has said how many connections there may be.
const MOST: usize = 10_000;
/// The least time between two makings of the parts: a rush of ballots is shown a few times a second, not each.
const PACE: Duration = Duration::from_millis(250);
/// How often the ledger's head is asked for where no commit was heard of: another process may have committed.
const LOOK: Duration = Duration::from_secs(1);
/// How often a silent line is kept open.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// How long a stream lasts before it must pass the gate again, and how much longer at the most, so that not all come back
/// at once.
const LASTS: (Duration, u64) = (Duration::from_secs(120), 60);
/// More new entries than this are not read one by one: everything is made anew.
const MOST_READ: u64 = 1_000;

/// How much somebody sees of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sight {
    /// What all see who may open it.
    Outer,
    /// What is prepared as well.
    Inner,
}

/// Who begins to listen.
pub struct Listens {
    /// How much of the page they see.
    pub sight: Sight,
    /// What is their own: an entry of the ledger about any of it moves their page alone.
    pub own: Vec<Subject>,
}

impl Listens {
    /// Somebody with nothing of their own on the page.
    pub fn to(sight: Sight) -> Self {
        Self { sight, own: Vec::new() }
    }
}

/// The moving parts of a page, as everybody of one sight sees them.
#[derive(Default)]
pub struct Parts {
    about: HashSet<Subject>,
    shown: Vec<(&'static str, Sent)>,
}

enum Sent {
    /// Markup for the element `data-live="…"` of this name.
    Html(Html),
    /// What tells one state of the viewer's own part from the next; the value itself is never sent.
    Own(String),
    /// What decides about rights; the value itself is never sent.
    Rights(String),
}

impl Parts {
    /// No parts yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// An entry of the ledger about this makes the parts anew.
    #[must_use]
    pub fn about(mut self, subject: impl Into<Subject>) -> Self {
        self.about.insert(subject.into());
        self
    }

    /// What stands within the element with `data-live` of this name.
    #[must_use]
    pub fn part(mut self, name: &'static str, html: Html) -> Self {
        self.shown.push((name, Sent::Html(html)));
        self
    }

    /// A part that differs from viewer to viewer: when the key is another than before, each page asks for its own.
    #[must_use]
    pub fn own(mut self, name: &'static str, key: impl Into<String>) -> Self {
        self.shown.push((name, Sent::Own(key.into())));
        self
    }

    /// What decides who may listen and what is whose own: when it is another, all pass the gate anew.
    #[must_use]
    pub fn rights(mut self, key: impl Into<String>) -> Self {
        self.shown.push(("", Sent::Rights(key.into())));
        self
    }
}

/// Makes the parts of a page, for nobody in particular.
pub type Moves = fn(&mut View<'_, '_>, Sight) -> Result<Parts, Stop>;

/// The live pages of a house and who listens to them.
pub(crate) struct Hub {
    state: Mutex<State>,
    most: AtomicUsize,
    wake: Notify,
    stop: watch::Sender<bool>,
}

#[derive(Default)]
struct State {
    boards: HashMap<Key, Board>,
    own: HashMap<Uuid, Vec<(u64, watch::Sender<Touch>)>>,
    listeners: usize,
    next: u64,
    follows: bool,
}

/// Which page, in which language, as who sees how much of it.
type Key = (String, Lang, Sight);

/// A page that somebody listens to.
struct Board {
    words: PathWords,
    moves: Moves,
    about: HashSet<Subject>,
    kept: HashMap<&'static str, Kept>,
    shown: watch::Sender<Option<Arc<Shown>>>,
}

struct Kept {
    value: String,
    part: Part,
}

/// A part as it is sent: the head of the ledger at which it was found changed, and its bytes.
#[derive(Clone)]
struct Part {
    changed: u64,
    event: Bytes,
    /// Whether its listeners must pass the gate anew.
    renews: bool,
}

/// What a page shows as of a head of the ledger.
struct Shown {
    head: u64,
    parts: Vec<Part>,
    /// The head before, and what is news to whoever has seen what was shown then: the same bytes for all of them.
    latest: (u64, Bytes),
    /// There is no such page any more.
    gone: bool,
}

/// What an entry means to one listener alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Touch {
    Nothing,
    /// Something of their own is another, as of this head; their page waits up to so many milliseconds before it asks.
    Own(u64, usize),
    /// It is about their account or their person.
    Rights,
}

impl Default for Hub {
    fn default() -> Self {
        Self {
            state: Mutex::default(),
            most: AtomicUsize::new(MOST),
            wake: Notify::new(),
            stop: watch::Sender::new(false),
        }
    }
}

impl Hub {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poison| poison.into_inner())
    }

    /// Leaves a quarter of so many connections to those who do not listen.
    pub(crate) fn within(&self, connections: usize) {
        self.most.store(connections - connections / 4, Ordering::Relaxed);
    }

    /// Ends every stream, so that the process can.
    pub(crate) fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// How many listen.
    pub(crate) fn listeners(&self) -> usize {
        self.state().listeners
    }
}

/// Somebody who has passed the gate, listening.
pub(crate) struct Listener {
    house: Arc<House>,
    number: u64,
    followed: Vec<Uuid>,
    shown: watch::Receiver<Option<Arc<Shown>>>,
    own: watch::Receiver<Touch>,
    stop: watch::Receiver<bool>,
    /// The head of the ledger when the gate was passed.
    passed: u64,
    /// As of which head the page shows what it shows.
    seen: Option<u64>,
    ends: Instant,
    begun: bool,
    /// Whether the stream ends after what was said last.
    leaves: bool,
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut state = self.house.live.state();
        state.listeners -= 1;
        for id in &self.followed {
            if let Some(all) = state.own.get_mut(id) {
                all.retain(|(number, _)| *number != self.number);
                if all.is_empty() {
                    state.own.remove(id);
                }
            }
        }
    }
}

/// Whether an entry is about something of a listener's own that the page it comes from does not show yet.
pub(crate) fn missed(read: &mut Read<'_>, listens: &Listens, seen: Option<u64>) -> Result<bool, Fault> {
    let Some(seen) = seen else { return Ok(false) };
    for subject in &listens.own {
        if ledger::last_about(read, subject)?.is_some_and(|last| last >= seen) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The address of a page and its words in one spelling: however an id is written, it is one page, made once.
fn settled(ask: &Ask, pattern: &str) -> (String, PathWords) {
    let one = |word: &str| Uuid::try_parse(word).map_or_else(|_| word.to_owned(), |id| id.to_string());
    let words: BTreeMap<String, String> =
        ask.path.0.iter().map(|(name, word)| (name.clone(), one(word))).collect();
    let filled =
        |place: String, (name, word): (&String, &String)| place.replace(&format!("{{{name}}}"), word);
    (words.iter().fold(pattern.to_owned(), filled), PathWords(words))
}

/// Begins to listen to a page; `None` when too many do. `passed` is the head of the ledger when the gate was passed,
/// `seen` that as of which the page was shown, `missed` whether something of the listener's own is another since.
pub(crate) fn listen(
    ask: &Ask,
    (pattern, moves): (&str, Moves),
    listens: &Listens,
    passed: u64,
    seen: Option<u64>,
    missed: bool,
) -> Option<Listener> {
    let house = Arc::clone(&ask.house);
    let hub = &house.live;
    let mut state = hub.state();
    if state.listeners >= hub.most.load(Ordering::Relaxed) || *hub.stop.borrow() {
        return None;
    }
    state.listeners += 1;
    state.next += 1;
    let number = state.next;
    let (place, words) = settled(ask, pattern);
    let key = (place, ask.lang(), listens.sight);
    let is_new = !state.boards.contains_key(&key);
    let board = state.boards.entry(key).or_insert_with(|| Board {
        words,
        moves,
        about: HashSet::new(),
        kept: HashMap::new(),
        shown: watch::Sender::new(None),
    });
    let mut shown = board.shown.subscribe();
    shown.mark_changed();
    let (touch, mut own) = watch::channel(if missed { Touch::Own(passed, 0) } else { Touch::Nothing });
    if missed {
        own.mark_changed();
    }
    let who = [ask.who.user().map(|id| id.uuid()), ask.who.person().map(|id| id.uuid())];
    let own_ids = listens.own.iter().map(|subject| subject.id);
    let followed: Vec<Uuid> = own_ids.chain(who.into_iter().flatten()).collect();
    for id in &followed {
        state.own.entry(*id).or_default().push((number, touch.clone()));
    }
    if !std::mem::replace(&mut state.follows, true) {
        tokio::spawn(follow(Arc::clone(&house)));
    }
    drop(state);
    if is_new {
        hub.wake.notify_one();
    }
    let ends = Instant::now() + LASTS.0 + Duration::from_secs(number % LASTS.1);
    let stop = hub.stop.subscribe();
    let (begun, leaves) = (false, false);
    Some(Listener { number, followed, shown, own, stop, passed, seen, ends, begun, leaves, house })
}

/// Why a listener goes on.
enum Woken {
    /// The page may show something else.
    Shown,
    /// An entry is about something of the listener's own.
    Touched,
    /// Nothing happened for long enough.
    Silent,
    /// The house closes, or the gate must be passed again.
    Over,
}

impl Listener {
    /// The events as they come, until the page is gone, the house closes or the gate must be passed again.
    pub(crate) fn stream(self) -> impl futures_util::Stream<Item = Result<Bytes, Infallible>> + Send {
        futures_util::stream::unfold(self, |mut listener| async move {
            let bytes = listener.next().await?;
            Some((Ok(bytes), listener))
        })
    }

    async fn next(&mut self) -> Option<Bytes> {
        if !std::mem::replace(&mut self.begun, true) {
            // Those who lose their line together do not come back together.
            return Some(Bytes::from(format!("retry: {}\n\n", 1_000 + self.number % 3_000)));
        }
        while !self.leaves {
            match self.woken().await {
                Woken::Shown => {
                    let shown = self.shown.borrow_and_update().clone();
                    if let Some(news) = shown.and_then(|shown| self.news(&shown)) {
                        return Some(news);
                    }
                }
                Woken::Touched => match *self.own.borrow_and_update() {
                    Touch::Own(head, spread) => return Some(own_event(head, spread)),
                    Touch::Rights => break,
                    Touch::Nothing => {}
                },
                Woken::Silent => return Some(Bytes::from_static(b":\n\n")),
                Woken::Over => break,
            }
        }
        None
    }

    async fn woken(&mut self) -> Woken {
        let own = async {
            // Whoever has nothing of their own on this page never hears of it.
            if self.own.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        // What ends the stream comes before what it would still say.
        tokio::select! {
            biased;
            _ = self.stop.changed() => Woken::Over,
            () = own => Woken::Touched,
            changed = self.shown.changed() => if changed.is_ok() { Woken::Shown } else { Woken::Over },
            () = tokio::time::sleep_until(self.ends) => Woken::Over,
            () = tokio::time::sleep(HEARTBEAT) => Woken::Silent,
        }
    }

    /// What this listener has not been sent yet; nothing, and the end, where the gate must be passed first.
    fn news(&mut self, shown: &Shown) -> Option<Bytes> {
        if shown.gone {
            self.leaves = true;
            return Some(Bytes::from_static(b"event: again\ndata: {}\n\n"));
        }
        if shown.parts.iter().any(|part| part.renews && part.changed > self.passed) {
            self.leaves = true;
            return None;
        }
        let seen = self.seen.replace(shown.head);
        if seen.is_some_and(|seen| seen >= shown.head) {
            return None;
        }
        let (before, latest) = &shown.latest;
        let bytes = match seen {
            Some(seen) if seen >= *before => latest.clone(),
            _ => told(
                shown.parts.iter().filter(|part| seen.is_none_or(|seen| part.changed > seen)),
                shown.head,
            ),
        };
        (!bytes.is_empty()).then_some(bytes)
    }
}

/// Events one after the other, and as of which head of the ledger they are; nothing where there are none.
fn told<'p>(parts: impl Iterator<Item = &'p Part>, head: u64) -> Bytes {
    let mut bytes = Vec::new();
    for part in parts {
        bytes.extend_from_slice(&part.event);
    }
    if !bytes.is_empty() {
        bytes.extend_from_slice(format!("id: {head}\n\n").as_bytes());
    }
    Bytes::from(bytes)
}

/// Each page that hears of it, and is not as of this head already, waits up to `spread` milliseconds before it asks, so
/// that not all ask in one moment.
fn own_event(head: u64, spread: usize) -> Bytes {
    Bytes::from(format!("event: own\ndata: {{\"head\":{head},\"spread\":{spread}}}\n\n"))
}

/// Follows the ledger for as long as somebody listens.
async fn follow(house: Arc<House>) {
    let mut commits = house.db.commits();
    let mut stop = house.live.stop.subscribe();
    let mut head = None;
    loop {
        commits.mark_unchanged();
        if let Err(fault) = round(&house, &mut head) {
            tracing::error!(%fault, "live pages were not made anew");
        }
        if rests(&house.live) {
            return;
        }
        tokio::time::sleep(PACE).await;
        tokio::select! {
            _ = stop.changed() => return,
            // Without a writer nothing is committed any more.
            gone = commits.changed() => if gone.is_err() { return },
            () = house.live.wake.notified() => {}
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

/// Lets go of pages to which nobody listens; whether there are none left.
fn rests(hub: &Hub) -> bool {
    let mut state = hub.state();
    state.boards.retain(|_, board| board.shown.receiver_count() > 0);
    state.follows = state.listeners > 0;
    !state.follows
}

/// Makes anew what new entries touch.
fn round(house: &Arc<House>, head: &mut Option<u64>) -> Result<(), Fault> {
    let hub = &house.live;
    house.db.read(|read| {
        let size = ledger::size(read)?;
        let before = head.replace(size).unwrap_or(size);
        // After a mass of entries, everything may be another.
        let touched = if size.saturating_sub(before) > MOST_READ {
            None
        } else {
            let entries = if size > before { ledger::since(read, before, MOST_READ)? } else { Vec::new() };
            Some(entries.into_iter().flat_map(|entry| entry.about).collect::<HashSet<Subject>>())
        };
        touch(&hub.state(), touched.as_ref(), size);
        // Let go of before the parts are made, which takes its time.
        let due = due(&hub.state(), touched.as_ref());
        for (key, words, moves) in due {
            let mut ask = Ask::bare(house, Who::default(), &[]);
            (ask.l, ask.path, ask.place) = (house.locale(key.1), words, key.0.clone());
            let parts = moves(&mut View { read, ask: &ask, filled: &Filled::default() }, key.2);
            publish(&mut hub.state(), &key, size, parts);
        }
        Ok(())
    })
}

fn due(state: &State, touched: Option<&HashSet<Subject>>) -> Vec<(Key, PathWords, Moves)> {
    let is_due = |board: &Board| {
        board.shown.borrow().is_none() || touched.is_none_or(|touched| !touched.is_disjoint(&board.about))
    };
    let due = state.boards.iter().filter(|(_, board)| is_due(board));
    due.map(|(key, board)| (key.clone(), board.words.clone(), board.moves)).collect()
}

/// Tells those whose own things an entry is about, before the page's parts are made anew.
fn touch(state: &State, touched: Option<&HashSet<Subject>>, head: u64) {
    let Some(touched) = touched else {
        // After a mass of entries anybody's right may be another.
        for (_, touch) in state.own.values().flatten() {
            touch.send_replace(Touch::Rights);
        }
        return;
    };
    for subject in touched {
        let rights = matches!(subject.kind.as_str(), "user" | "person");
        for (_, touch) in state.own.get(&subject.id).into_iter().flatten() {
            touch.send_modify(|touch| {
                if *touch != Touch::Rights {
                    *touch = if rights { Touch::Rights } else { Touch::Own(head, 0) };
                }
            });
        }
    }
}

fn publish(state: &mut State, key: &Key, head: u64, parts: Result<Parts, Stop>) {
    let Some(board) = state.boards.get_mut(key) else { return };
    let before = board.shown.borrow().as_ref().map(|shown| shown.head);
    let parts = match parts {
        Ok(parts) => parts,
        Err(Stop::Missing | Stop::Denied(_)) => {
            let latest = (head, Bytes::new());
            board.shown.send_replace(Some(Arc::new(Shown { head, parts: Vec::new(), latest, gone: true })));
            return;
        }
        Err(stop) => {
            tracing::error!(%stop, place = key.0, "a live page was not made anew");
            return;
        }
    };
    board.about = parts.about;
    let spread = board.shown.receiver_count();
    for (name, sent) in parts.shown {
        let (renews, value) = match &sent {
            Sent::Html(html) => (false, &html.0),
            Sent::Own(key) => (false, key),
            Sent::Rights(key) => (true, key),
        };
        let kept = board.kept.get(name);
        if kept.is_none_or(|kept| kept.value != *value) {
            // Whoever listens has passed the gate by what decides about rights at first.
            let changed = if renews && kept.is_none() { 0 } else { head };
            let (value, event) = (value.clone(), event(name, &sent, head, spread));
            board.kept.insert(name, Kept { value, part: Part { changed, event, renews } });
        }
    }
    let parts: Vec<Part> = board.kept.values().map(|kept| kept.part.clone()).collect();
    let latest = told(parts.iter().filter(|part| part.changed == head), head);
    let latest = (before.unwrap_or(head), latest);
    board.shown.send_replace(Some(Arc::new(Shown { head, parts, latest, gone: false })));
}

fn event(name: &str, sent: &Sent, head: u64, spread: usize) -> Bytes {
    match sent {
        Sent::Html(html) => {
            let data = serde_json::json!({ "part": name, "html": html.0, "head": head });
            Bytes::from(format!("event: part\ndata: {data}\n\n"))
        }
        Sent::Own(_) => own_event(head, spread),
        // The stream ends; the browser comes back by itself.
        Sent::Rights(_) => Bytes::new(),
    }
}
