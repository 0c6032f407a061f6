//! The one writer: takes jobs as they come, commits many together and long ones by themselves, answers after the commit.

use crate::{
    Tx,
    postgres::{self, Session},
    sqlite,
    store::{Link, Place, Read},
};
use base::{Fault, Stop};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    thread,
    time::Duration,
};
use tokio::sync::{mpsc, oneshot, watch};

/// How many jobs one transaction takes at the most.
const BATCH: usize = 256;
/// How many jobs may wait before those who bring more must wait themselves.
const QUEUE: usize = 4096;
/// How long to wait between attempts to empty the write-ahead log while somebody reads an older snapshot.
const LOG_AGAIN: Duration = Duration::from_millis(100);

/// Something to do.
struct Job {
    run: Run,
    /// Whether it takes long: then it is done in a transaction of its own, and nobody else's change waits for its end.
    long: bool,
}

/// Runs a job, or tells it of the fault for which it cannot run, and hands back what must be told after the commit.
type Run = Box<dyn FnOnce(Result<&mut Tx<'_>, &Fault>) -> Ran + Send>;

/// A job that has run: whether to keep it, why not if the database was at fault, and how to answer.
struct Ran {
    keep: bool,
    fault: Option<Fault>,
    answer: Answer,
}

type Answer = Box<dyn FnOnce(Result<(), &Fault>) + Send>;

pub(crate) struct Writer {
    /// Taken away when the writer ends.
    jobs: Option<mpsc::Sender<Job>>,
    commits: watch::Receiver<u64>,
    thread: Option<thread::JoinHandle<()>>,
    waits: bool,
    /// How many changes were handed over and are not answered yet.
    open: Arc<AtomicUsize>,
}

/// A change that was handed over, until it is answered.
struct Unanswered(Arc<AtomicUsize>);

impl Unanswered {
    fn among(open: &Arc<AtomicUsize>) -> Self {
        open.fetch_add(1, Relaxed);
        Self(Arc::clone(open))
    }
}

impl Drop for Unanswered {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}

enum Holder {
    Sqlite(rusqlite::Connection),
    Postgres(Option<Session>),
}

impl Writer {
    pub fn start(place: Place, lock: &'static str) -> Result<Self, Fault> {
        let holder = match &place {
            Place::Sqlite(sqlite) => Holder::Sqlite(sqlite::open_writer(&sqlite.path)?),
            Place::Postgres(..) => Holder::Postgres(None),
        };
        let waits = matches!(place, Place::Sqlite(_));
        let (jobs, waiting) = mpsc::channel(QUEUE);
        let (announce, commits) = watch::channel(0);
        let thread = thread::Builder::new()
            .name("koinon-writer".to_owned())
            .spawn(move || run(place, holder, lock, waiting, &announce))
            .map_err(|error| Fault::from("starting the writer", error))?;
        Ok(Self { jobs: Some(jobs), commits, thread: Some(thread), waits, open: Arc::default() })
    }

    /// Whether more than one change waits to be answered.
    pub fn is_awaited(&self) -> bool {
        self.open.load(Relaxed) > 1
    }

    pub fn commits(&self) -> watch::Receiver<u64> {
        self.commits.clone()
    }

    pub async fn write<T: Send + 'static>(
        &self,
        long: bool,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
    ) -> Result<T, Stop> {
        let (reply, answer) = oneshot::channel();
        let unanswered = Unanswered::among(&self.open);
        let run: Run = Box::new(move |tx| {
            let done = match tx {
                Ok(tx) => catch_unwind(AssertUnwindSafe(|| work(tx)))
                    .unwrap_or_else(|_| Err(Stop::Fault(Fault::new("a change broke off in the middle")))),
                Err(fault) => Err(Stop::Fault(fault.again())),
            };
            Ran {
                keep: done.is_ok(),
                fault: match &done {
                    Err(Stop::Fault(fault)) => Some(fault.again()),
                    _ => None,
                },
                answer: Box::new(move |committed| {
                    let outcome = match committed {
                        Ok(()) => done,
                        Err(why) => Err(Stop::Fault(why.again())),
                    };
                    drop(unanswered);
                    // Who asked may have left; the change stands all the same.
                    let _ = reply.send(outcome);
                }),
            }
        });
        let gone = |_| Stop::Fault(Fault::new("the writer has stopped"));
        let Some(jobs) = &self.jobs else { return Err(gone(())) };
        jobs.send(Job { run, long }).await.map_err(|_| gone(()))?;
        answer.await.map_err(|_| gone(()))?
    }
}

impl Drop for Writer {
    /// Whoever lets go of a SQLite database waits until what was handed over is done and its files are closed, so that
    /// the folder is whole when the program has ended. PostgreSQL closes by itself.
    fn drop(&mut self) {
        self.jobs = None;
        // The last to let go may be a job itself, which must not wait for its own end.
        let others = |thread: &thread::JoinHandle<()>| thread.thread().id() != thread::current().id();
        if let Some(thread) = self.thread.take().filter(|_| self.waits).filter(others) {
            // Its jobs are caught when they break off; there is nobody left to tell.
            let _ = thread.join();
        }
    }
}

fn run(
    place: Place,
    mut holder: Holder,
    lock: &'static str,
    mut waiting: mpsc::Receiver<Job>,
    announce: &watch::Sender<u64>,
) {
    let mut next = None;
    while let Some(first) = next.take().or_else(|| waiting.blocking_recv()) {
        let is_long = first.long;
        let mut batch = vec![first];
        while !is_long && batch.len() < BATCH && next.is_none() {
            match waiting.try_recv() {
                Ok(job) if job.long => next = Some(job),
                Ok(job) => batch.push(job),
                Err(_) => break,
            }
        }
        let mut ran = Vec::with_capacity(batch.len());
        let outcome = commit(&place, &mut holder, lock, batch, &mut ran);
        if let Err(fault) = &outcome {
            tracing::error!(%fault, "a batch of changes was not committed");
            if let Holder::Postgres(session) = &mut holder {
                *session = None;
            }
        } else {
            announce.send_modify(|count| *count += 1);
        }
        // At the end, when nobody reads any more, who asked for it hears that it is done.
        let traces = matches!(outcome, Ok(true)) && !is_log_empty(&mut holder);
        for answer in ran {
            answer(outcome.as_ref().map(|_| ()));
        }
        if is_long && matches!(holder, Holder::Sqlite(_)) {
            // Another process may wait for the lock.
            thread::sleep(sqlite::BREATH);
        }
        while traces
            && next.is_none()
            && waiting.is_empty()
            && !waiting.is_closed()
            && !is_log_empty(&mut holder)
        {
            thread::sleep(LOG_AGAIN);
        }
    }
    // The readers first: whoever closes a database last takes in its write-ahead log, and readers cannot.
    drop(place);
    drop(holder);
}

/// Empties the write-ahead log of SQLite, if nobody reads an older snapshot; says whether that is done. Where somebody
/// does and there is something to write meanwhile, the log is emptied at the next change that asks for it, or at the end.
fn is_log_empty(holder: &mut Holder) -> bool {
    let Holder::Sqlite(connection) = holder else { return true };
    sqlite::empty_log(connection).unwrap_or_else(|fault| {
        tracing::warn!(%fault, "the write-ahead log was not emptied");
        true
    })
}

/// Runs a batch in one transaction; says whether it must leave no trace of what it deleted.
fn commit(
    place: &Place,
    holder: &mut Holder,
    lock: &str,
    batch: Vec<Job>,
    ran: &mut Vec<Answer>,
) -> Result<bool, Fault> {
    let begun = begin(place, holder, lock);
    let mut tx = match begun {
        Ok(tx) => tx,
        Err(fault) => {
            ran.extend(batch.into_iter().map(|job| (job.run)(Err(&fault)).answer));
            return Err(fault);
        }
    };
    let done = match <[Job; 1]>::try_from(batch) {
        Ok([job]) => run_alone(&mut tx, job, ran),
        Err(batch) => run_jobs(&mut tx, batch, ran),
    };
    if done.is_err() {
        // The connection may be gone, or the database have rolled back already.
        let _ = tx.batch("ROLLBACK");
    }
    done.map(|()| tx.1)
}

fn begin<'h>(place: &'h Place, holder: &'h mut Holder, lock: &str) -> Result<Tx<'h>, Fault> {
    let mut tx = match (holder, place) {
        (Holder::Sqlite(connection), _) => Tx(Read::over(Link::Sqlite(connection), None), false),
        (Holder::Postgres(session), Place::Postgres(server, handle)) => {
            let begin = format!("BEGIN; {lock}");
            let begun = |open: &Session| handle.block_on(open.client.batch_execute(&begin));
            let kept = session.take().filter(|open| !open.client.is_closed());
            let open = match kept.map(|open| (begun(&open), open)) {
                Some((Ok(()), open)) => open,
                Some((Err(error), open)) if !open.client.is_closed() => {
                    return Err(postgres::fault("beginning a change")(error));
                }
                // There is none, or its server was lost since the last batch: nothing of this one has begun yet.
                _ => {
                    let open = handle.block_on(Session::connect(&server.config))?;
                    begun(&open).map_err(postgres::fault("beginning a change"))?;
                    open
                }
            };
            Tx(Read::over(Link::Postgres(session.insert(open), handle), None), false)
        }
        (Holder::Postgres(_), Place::Sqlite(_)) => return Err(Fault::new("a writer for another database")),
    };
    if let Link::Sqlite(_) = &tx.0.link {
        tx.run("BEGIN IMMEDIATE")?;
    }
    Ok(tx)
}

/// Runs what needs no savepoint, since nothing else stands in its transaction: for a savepoint SQLite would copy every
/// page that is changed.
fn run_alone(tx: &mut Tx<'_>, job: Job, ran: &mut Vec<Answer>) -> Result<(), Fault> {
    let Ran { keep, fault, answer } = (job.run)(Ok(&mut *tx));
    ran.push(answer);
    match keep {
        true => tx.run("COMMIT"),
        false => tx.batch("ROLLBACK").map_err(|rollback| fault.unwrap_or(rollback)),
    }
}

/// Runs each job in its savepoint, and commits them together. Where the database itself gives the whole transaction up,
/// as SQLite does on a full disk, the fault of the job is the cause and is told, not that its savepoint is gone.
fn run_jobs(tx: &mut Tx<'_>, batch: Vec<Job>, ran: &mut Vec<Answer>) -> Result<(), Fault> {
    let mut jobs = batch.into_iter();
    let mut run = || {
        for job in jobs.by_ref() {
            tx.run("SAVEPOINT job")?;
            let Ran { keep, fault, answer } = (job.run)(Ok(&mut *tx));
            ran.push(answer);
            if keep {
                tx.run("RELEASE SAVEPOINT job")?;
            } else {
                tx.batch("ROLLBACK TO SAVEPOINT job; RELEASE SAVEPOINT job")
                    .map_err(|rollback| fault.unwrap_or(rollback))?;
            }
        }
        Ok(())
    };
    let done = run().and_then(|()| tx.run("COMMIT"));
    if let Err(fault) = &done {
        ran.extend(jobs.map(|job| (job.run)(Err(fault)).answer));
    }
    done
}
