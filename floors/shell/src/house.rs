//! The house: one federation, open; everything a request may need.

use crate::{
    Gate, People, Room, Route, Routes,
    assets::Assets,
    kept::Kept,
    live::Hub,
    memo::Memo,
    metrics::Metrics,
    proxies::Proxies,
    settings::{self, Settings},
    strings::{Locale, Strings},
};
use base::{Fault, Lang, Moment, Stop};
use db::{Db, Migrations, Read, Tx, Where, params};
use ledger::{Beside, By, Check, Held, Key, Logged, Measure, Report, State, note::Verifier};
use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use uuid::Uuid;

/// The file in a data folder that has the records, on SQLite.
pub const RECORDS: &str = "koinon.db";
/// The file in the data folder that has the head of the ledger as it was signed last.
const HEAD: &str = "ledger.head";

/// One federation, open.
pub struct House {
    /// Its records.
    pub db: Db,
    /// The key that signs its ledger.
    pub key: Key,
    /// Clock and chance.
    pub moment: Moment,
    /// What is said, in every language.
    pub strings: Strings,
    /// The rooms, in the order of navigation; the shell itself comes first.
    pub rooms: Vec<Room>,
    /// Every route.
    pub routes: Routes,
    /// What the federation sets, as this process last read it.
    pub settings: settings::Live,
    /// Styles and behaviours.
    pub assets: Assets,
    /// What its rooms have worked out and keep.
    pub memo: Memo,
    /// What it counts of itself.
    pub(crate) metrics: Arc<Metrics>,
    /// Answers to visitors, kept ready between changes.
    pub(crate) kept: Kept,
    /// The pages that move by themselves, and who listens.
    pub(crate) live: Hub,
    /// The data folder.
    pub folder: PathBuf,
    /// The address at which it is reached, where the federation has set none.
    pub(crate) address: String,
    /// The proxies that are trusted to say who came to them.
    pub(crate) proxies: Proxies,
    /// How long a form may take to arrive.
    pub(crate) form: Duration,
}

/// What a site holds, before anything is made or written there.
pub enum Found {
    /// No federation.
    Nothing,
    /// One whose data lack a step of this program, which [`House::open`] takes; and what the key is to its ledger.
    Older(Held),
    /// One whose data took a step, named here, that this program does not know.
    Newer(String),
    /// One open to be read, and what the key in the folder is to its ledger.
    Here(Arc<House>, Held),
    /// One whose last changes are in a write-ahead log that cannot be taken in, for nothing can be written beside.
    Pending,
}

/// Where a house stands: its data folder and, if not in that folder, its database.
#[derive(Debug, Clone)]
pub struct Site {
    /// The data folder: key, mails, and on SQLite the records.
    pub folder: PathBuf,
    /// The records.
    pub records: Where,
    /// The address at which it is reached, where the federation has set none: `http://127.0.0.1:8080`.
    pub address: String,
    /// The proxies that are trusted to say who came to them.
    pub proxies: Proxies,
    /// How many bytes of answers to visitors are kept ready between changes.
    pub kept: usize,
    /// How long a form may take to arrive; a file may take [`FILE`] times as long.
    pub form: Duration,
}

/// How long a form may take to arrive, where nobody says.
pub const FORM: Duration = Duration::from_secs(120);

/// How many times as long as a form a file may take.
pub const FILE: u32 = 15;

/// How many bytes of answers are kept ready, where nobody says.
pub const KEPT: usize = 32 << 20;

impl Site {
    /// A data folder, made when the house is opened, with, if `database` is given, the records on that PostgreSQL server.
    ///
    /// # Errors
    /// When the address is no `postgres://` one.
    pub fn new(folder: PathBuf, database: Option<&str>) -> Result<Self, Fault> {
        let records = match database {
            None => Where::Sqlite(folder.join(RECORDS)),
            Some(address) if address.starts_with("postgres://") || address.starts_with("postgresql://") => {
                Where::Postgres(address.to_owned())
            }
            Some(_) => return Err(Fault::new("--database takes an address that begins with postgres://")),
        };
        let (address, proxies) = ("http://127.0.0.1:8080".to_owned(), Proxies::default());
        Ok(Self { folder, records, address, proxies, kept: KEPT, form: FORM })
    }
}

db::statements! {
    SETTING = "SELECT value FROM setting WHERE name = ?1";
    SET = "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
}

/// A setting of the federation, by its name.
///
/// # Errors
/// A fault of the database.
pub fn setting(read: &mut Read<'_>, name: &str) -> Result<Option<String>, Fault> {
    read.get(SETTING, params![name])
}

/// Keeps a mark of a room, such as by which rules it made its search words: with a dot in its name, and no business of
/// the ledger. What the federation sets is set by [`settings::change`].
///
/// # Errors
/// A fault of the database, or a name that is no mark's.
pub fn set(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<(), Fault> {
    if !name.contains('.') {
        return Err(Fault::new(format!("{name} is set through the settings, with an entry in the ledger")));
    }
    tx.exec(SET, params![name, value]).map(drop)
}

impl House {
    /// Opens a house: records, key, strings, routes. `rooms` come without the shell.
    ///
    /// # Errors
    /// When records, key or strings are not in order.
    pub async fn open(site: &Site, rooms: &[Room], moment: Moment) -> Result<Arc<Self>, Fault> {
        make_folder(&site.folder)?;
        let rooms = with_shell(rooms);
        let db = Db::open(&site.records, &migrations(&rooms), ledger::LOCK, moment.now()).await?;
        let founded = db.write(|tx| ledger::found(tx).map_err(Stop::from)).await;
        founded.map_err(|stop| Fault::from("founding the ledger", stop))?;
        db.read(|read| ledger::keep_pace(read, &moment))?;
        let key = db.read(|read| Held::read(&site.folder, read))?.to_sign(&site.folder, &moment)?;
        Self::furnish(site, rooms, moment, db, key)
    }

    /// Looks at what a site holds and opens it to be read; nothing is made or written, so that it need not be possible.
    ///
    /// # Errors
    /// When what is there cannot be read.
    pub async fn look(site: &Site, rooms: &[Room], moment: Moment) -> Result<Found, Fault> {
        let rooms = with_shell(rooms);
        Ok(match Db::look(&site.records, &migrations(&rooms)).await? {
            db::Found::Nothing => Found::Nothing,
            db::Found::Newer(step) => Found::Newer(step),
            db::Found::Pending => Found::Pending,
            db::Found::Older(db) | db::Found::Here(db) if !db.read(ledger::is_founded)? => Found::Nothing,
            db::Found::Older(db) => Found::Older(db.read(|read| Held::read(&site.folder, read))?),
            db::Found::Here(db) => {
                let held = db.read(|read| Held::read(&site.folder, read))?;
                // Nothing is signed here, so that a house whose key is elsewhere can be read as well.
                let key = match &held {
                    Held::Right(key) | Held::Other { found: key, .. } => key.clone(),
                    Held::New | Held::Missing(_) => Key::make(&moment)?,
                };
                Found::Here(Self::furnish(site, rooms, moment, db, key)?, held)
            }
        })
    }

    fn furnish(site: &Site, rooms: Vec<Room>, moment: Moment, db: Db, key: Key) -> Result<Arc<Self>, Fault> {
        let strings = Strings::gather(&rooms.iter().map(|room| room.strings).collect::<Vec<_>>())?;
        let routes = rooms.iter().fold(Routes::default(), |routes, room| (room.routes)(routes));
        let (folder, address) = (site.folder.clone(), site.address.clone());
        let settings = db.read(|read| {
            Ok::<_, Fault>(settings::Live::new(
                settings::version(read)?,
                Settings::read(read, &folder, &address, &strings)?,
            ))
        })?;
        let assets = Assets::gather(&rooms, &folder);
        if let Some(fault) = &assets.land_fault {
            tracing::warn!(%fault, "maps show the outline that comes with the program");
        }
        let metrics = Arc::new(Metrics::new(moment.now()));
        let proxies = site.proxies.clone();
        Ok(Arc::new(Self {
            live: Hub::default(),
            metrics,
            kept: Kept::with_room(site.kept),
            db,
            key,
            moment,
            strings,
            rooms,
            routes,
            settings,
            assets,
            memo: Memo::default(),
            folder,
            address,
            proxies,
            form: site.form,
        }))
    }

    /// Everything for one language.
    pub fn locale(&self, lang: Lang) -> Locale {
        self.strings.locale(lang)
    }

    /// Whether somebody may see a thing; what no room keeps cannot be seen.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn sees(&self, gate: &mut Gate<'_, '_>, kind: &str, id: Uuid) -> Result<bool, Fault> {
        let link = self.rooms.iter().flat_map(|room| room.links).find(|link| link.kind == kind);
        link.map_or(Ok(false), |link| (link.sees)(gate, id))
    }

    /// Whether somebody may open a part of an entry. Who came by a mailed link only those learn who may see what it led to.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn opens(&self, gate: &mut Gate<'_, '_>, entry: &Logged, part: &Beside) -> Result<bool, Fault> {
        let seals = self.rooms.iter().flat_map(|room| room.seals);
        let Some(seal) = seals.into_iter().find(|seal| seal.kind == part.owner.kind) else {
            return Ok(false);
        };
        if let By::Linked { to, part: by } = &entry.by
            && *by == part.n
            && !self.sees(gate, &to.kind, to.id)?
        {
            return Ok(false);
        }
        (seal.opens)(gate, entry, part.n, part.owner.id)
    }

    /// The address and title of a thing that some room keeps, whoever may see it: for who holds its key. Pages ask
    /// [`crate::Ask::link`]. `None` if no room knows the kind or there is no such thing.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn link(
        &self,
        read: &mut Read<'_>,
        kind: &str,
        id: Uuid,
        l: &Locale,
    ) -> Result<Option<(String, String)>, Fault> {
        let link = self.rooms.iter().flat_map(|room| room.links).find(|link| link.kind == kind);
        let Some(link) = link else { return Ok(None) };
        let title = (link.title)(read, id, l)?;
        Ok(title.map(|title| (format!("/{}{}", l.lang(), (link.place)(id)), title)))
    }

    /// How people are found, if a room keeps any.
    pub fn people(&self) -> Option<People> {
        self.rooms.iter().find_map(|room| room.people)
    }

    /// Asks every room that has built on a thing whether it may become so.
    ///
    /// # Errors
    /// What they refuse, all of it; a fault of the database.
    pub fn guard(
        &self,
        read: &mut Read<'_>,
        kind: &str,
        id: Uuid,
        after: &serde_json::Value,
    ) -> Result<(), Stop> {
        let mut refusals = Vec::new();
        for guard in self.rooms.iter().flat_map(|room| room.guards).filter(|guard| guard.on == kind) {
            match (guard.check)(read, id, after) {
                Err(Stop::Refused(all)) => refusals.extend(all),
                other => other?,
            }
        }
        if refusals.is_empty() { Ok(()) } else { Err(refusals.into()) }
    }

    /// Every route, with its need.
    pub fn table(&self) -> &[Route] {
        self.routes.table()
    }

    /// The federation's name for a reader.
    pub fn name(&self, lang: Lang) -> &str {
        self.settings.name.plain(lang)
    }

    /// Signs the ledger's present head and keeps the checkpoint; after commands, and by a follower while serving.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn sign_head(self: &Arc<Self>) -> Result<String, Stop> {
        if let Some(note) = self.db.read(ledger::signed_head)? {
            return Ok(note);
        }
        let house = Arc::clone(self);
        let note = self.db.write(move |tx| ledger::sign_head(tx, &house.key).map_err(Stop::from)).await?;
        self.remember_head(&note)?;
        Ok(note)
    }

    /// Keeps the last signed head beside the records as well, so that it is noticed when theirs is gone or older.
    fn remember_head(&self, note: &str) -> Result<(), Fault> {
        let (next, kept) = (self.folder.join(format!("{HEAD}.new")), self.folder.join(HEAD));
        std::fs::write(&next, note)
            .and_then(|()| std::fs::rename(&next, &kept))
            .map_err(|error| Fault::from(format!("writing {}", kept.display()), error))
    }

    /// Verifies the ledger, and every row against it, by a key; and beside that examines the file of the database.
    ///
    /// # Errors
    /// Only faults of the database and of the data folder; what is wrong in the data is in the report.
    pub fn verify(&self, verifier: &Verifier) -> Result<Report, Fault> {
        let known = self.known_head()?;
        let (damage, report) = std::thread::scope(|scope| {
            let damage = scope.spawn(|| self.db.damage());
            let report = self.verify_records(verifier, known.as_deref());
            let broken = |_| Err(Fault::new("the examination of the file broke off"));
            (damage.join().unwrap_or_else(broken), report)
        });
        weighed(report, &damage.unwrap_or_else(|fault| vec![fault.to_string()]))
    }

    /// As [`Self::verify`], where the damage to the file is known already.
    ///
    /// # Errors
    /// As [`Self::verify`].
    pub fn verify_knowing(&self, verifier: &Verifier, damage: &[String]) -> Result<Report, Fault> {
        let known = self.known_head()?;
        weighed(self.verify_records(verifier, known.as_deref()), damage)
    }

    /// The last signed head, as the data folder keeps it beside the records.
    fn known_head(&self) -> Result<Option<String>, Fault> {
        match std::fs::read_to_string(self.folder.join(HEAD)) {
            Ok(note) => Ok(Some(note)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Fault::from(format!("reading {HEAD}"), error)),
        }
    }

    fn verify_records(&self, verifier: &Verifier, known: Option<&str>) -> Result<Report, Fault> {
        let states: Vec<State> = self.rooms.iter().flat_map(|room| room.states).copied().collect();
        let checks: Vec<Check> = self.rooms.iter().flat_map(|room| room.checks).copied().collect();
        let measure = Measure { verifier, known, states: &states, checks: &checks };
        self.db.read(|read| ledger::verify(read, &measure))
    }
}

/// What was found wrong in the records says more than that their file is damaged.
fn weighed(report: Result<Report, Fault>, damage: &[String]) -> Result<Report, Fault> {
    match report {
        report if damage.is_empty() => report,
        Ok(report) if report.wrong.is_none() => Ok(report.of_damage(damage)),
        Ok(report) => Ok(report),
        Err(_) => Ok(Report::of_nothing().of_damage(damage)),
    }
}

/// The schema of a house with these rooms, which come without the shell.
pub fn migrations_of(rooms: &[Room]) -> Migrations {
    migrations(&with_shell(rooms))
}

fn with_shell(rooms: &[Room]) -> Vec<Room> {
    std::iter::once(crate::ROOM).chain(rooms.iter().copied()).collect()
}

fn migrations(rooms: &[Room]) -> Migrations {
    rooms.iter().fold(Migrations::default().and(ledger::MIGRATIONS), |all, room| all.and(room.migrations))
}

/// Makes a data folder where there is none.
///
/// # Errors
/// When it cannot be made.
pub fn make_folder(folder: &Path) -> Result<(), Fault> {
    std::fs::create_dir_all(folder)
        .map_err(|error| Fault::from(format!("the data folder {} cannot be made", folder.display()), error))
}
