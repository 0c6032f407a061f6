//! `koinon backup` and `koinon restore`: a whole federation in one file, and back, on either database.
//!
//! The file is a SQLite database with every row of a snapshot and, beside them, the key of the ledger: whoever has it has
//! everything. Letters that were written into the folder `mail` and not sent are not in it.

use crate::{
    Ended, Here, ROOMS, aside, demo,
    lock::{Lock, Opener},
    serve, world,
};
use base::{Fault, Remedy, Stop};
use db::{Db, Migrations, Where};
use ledger::{Held, Key};
use shell::{
    House, Locale, Site,
    house::{Found, RECORDS},
};
use std::{
    fs::{self, OpenOptions},
    io::Read,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// What a backup is called while it is made into a federation.
const BROUGHT: &str = "backup";
/// How the name ends of one that is not whole yet.
const PART: &str = ".part";

/// Writes a backup, also while the house is open.
///
/// # Errors
/// When the file is there already or cannot be written.
pub async fn backup(here: &Here, file: &Path, lock: Lock) -> Result<Ended, Fault> {
    let l = &here.l;
    let (house, held) = here.to_read().await?;
    if let Some(wrong) = here.about_key(&held)? {
        return Err(Fault::new(wrong));
    }
    let place = file.display().to_string();
    if file.exists() {
        return Err(Fault::new(l.t1("koinon-backup-there", "file", place)));
    }
    let refused = |why: String| Fault::new(l.t2("koinon-backup-unwritten", "file", &place, "why", why));
    // What is to be locked lies open only where everything lies open.
    let (locks, beside) = (lock.locks(), with_ending(file, PART));
    let part = if locks { house.folder.join(format!("{BROUGHT}{PART}")) } else { beside };
    begin(&part).map_err(|error| refused(error.to_string()))?;
    let migrations = shell::house::migrations_of(ROOMS);
    let written = write(&house.db, &house.folder, &migrations, &part).await;
    match keep(written, &part, lock, file) {
        Ok(rows) => {
            let key = if locks { "koinon-backup-made-locked" } else { "koinon-backup-made" };
            say!("{}", l.t2(key, "rows", rows, "file", place));
            Ok(Ended::Done)
        }
        Err(error) => Err(refused(error.to_string())),
    }
}

/// Keeps a backup in the data folder before records of an older program are brought up to date, on either database: it
/// is as `koinon backup` of that program would have made it. One that was kept before the same step is left as it is.
///
/// # Errors
/// When it cannot be written; then nothing is brought up to date.
pub async fn before_new_steps(here: &Here, site: &Site) -> Result<(), Fault> {
    let migrations = shell::house::migrations_of(ROOMS);
    let older = match Db::look(&site.records, &migrations).await? {
        db::Found::Older(older)
            if older.read(ledger::is_founded)? && site.folder.join(Key::FILE).exists() =>
        {
            older
        }
        _ => return Ok(()),
    };
    let steps = older.steps()?;
    let Some(first) = migrations.first_missing(&steps) else { return Ok(()) };
    let file = site.folder.join(format!("before-{first}.backup"));
    if file.exists() {
        return Ok(());
    }
    let part = with_ending(&file, PART);
    let place = file.display().to_string();
    let refused = |why: String| Fault::new(here.l.t2("koinon-backup-unwritten", "file", &place, "why", why));
    begin(&part).map_err(|error| refused(error.to_string()))?;
    let written = write(&older, &site.folder, &migrations.taken(&steps), &part).await;
    match keep(written, &part, Lock::None, &file) {
        Ok(_) => {
            say!("{}", here.l.t1("koinon-backup-before", "file", &place));
            Ok(())
        }
        Err(error) => Err(refused(error.to_string())),
    }
}

/// Begins the file that becomes a backup. Only its owner may read it, from the first byte on: the key and everybody's
/// data are in it.
fn begin(part: &Path) -> Result<(), std::io::Error> {
    clear(part);
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(part).map(drop)
}

/// Gives what was written its name, locked as it is to be, and takes away what must not stay.
fn keep(
    written: Result<u64, std::io::Error>,
    part: &Path,
    lock: Lock,
    file: &Path,
) -> Result<u64, std::io::Error> {
    let shut = with_ending(file, PART);
    let kept = written.and_then(|rows| {
        if lock.locks() {
            lock.shut(part, &shut)?;
        }
        fs::File::open(&shut).and_then(|whole| whole.sync_all())?;
        fs::rename(&shut, file)?;
        Ok(rows)
    });
    for left in [part, &shut] {
        clear(left);
    }
    kept
}

/// Takes away what is left of a file that was begun.
fn clear(part: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        // What is not there need not be taken away.
        let _ = fs::remove_file(with_ending(part, ending));
    }
}

/// Writes every row of one moment, and the key of the ledger.
async fn write(
    records: &Db,
    folder: &Path,
    migrations: &Migrations,
    part: &Path,
) -> Result<u64, std::io::Error> {
    let written = async {
        let place = Where::Sqlite(part.to_owned());
        let copy = Db::open(&place, migrations, ledger::LOCK, world::moment().now()).await?;
        let rows = records.copy_into(&copy).await?;
        let key = fs::read(folder.join(Key::FILE)).map_err(|error| Fault::from(Key::FILE, error))?;
        copy.write(move |tx| Ok(tx.keep_file(Key::FILE, &key)?)).await?;
        copy.close()?;
        Ok::<_, Stop>(rows)
    };
    written.await.map_err(|stop| std::io::Error::other(stop.to_string()))
}

async fn open(file: &Path) -> Result<Db, Fault> {
    let migrations = shell::house::migrations_of(ROOMS);
    Db::open(&Where::Sqlite(file.to_owned()), &migrations, ledger::LOCK, world::moment().now()).await
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Makes a federation from a backup, where there is none; it is there whole and verified, or not at all.
///
/// # Errors
/// When something is there already, the file is no backup or cannot be opened, or its ledger does not hold.
pub async fn restore(here: &Here, file: &Path, key: &Opener) -> Result<Ended, Fault> {
    let l = &here.l;
    crate::files::readable(l, file)?;
    refuse_filled(here).await?;
    let rows = fill(here, file, async |copy| key.copy(l, file, copy)).await?;
    let folder = here.site()?.folder.display().to_string();
    say!("{}", l.t2("koinon-restore-done", "rows", rows, "folder", folder));
    Ok(Ended::Done)
}

/// Carries a federation to where there is none, as a backup of it would, and verifies it there.
///
/// # Errors
/// As [`restore`].
pub async fn carry(house: &House, there: &Here) -> Result<u64, Fault> {
    let migrations = shell::house::migrations_of(ROOMS);
    let bring = async |copy: &Path| {
        let written = async {
            begin(copy)?;
            write(&house.db, &house.folder, &migrations, copy).await
        };
        written.await.map(drop).map_err(|error| Fault::from(copy.display().to_string(), error))
    };
    fill(there, &house.folder, bring).await
}

/// Refuses where a federation, or the key of one, is already.
///
/// # Errors
/// When it is so, or it cannot be found out.
pub async fn refuse_filled(here: &Here) -> Result<(), Fault> {
    let site = here.site()?;
    match here.is_ready().await? || site.folder.join(Key::FILE).exists() {
        true => Err(demo::not_empty(&here.l, site)),
        false => Ok(()),
    }
}

/// Fills a place from the backup that is brought into a folder aside; `from` is what it is called.
async fn fill(
    here: &Here,
    from: &Path,
    bring: impl AsyncFnOnce(&Path) -> Result<(), Fault>,
) -> Result<u64, Fault> {
    let (site, l) = (here.site()?, &here.l);
    let held = serve::hold(here)?;
    let aside = aside::folder(site);
    let within = |error: std::io::Error| Fault::from(aside.display().to_string(), error);
    let made = async {
        aside::clear(&aside).map_err(within)?;
        fs::create_dir(&aside).map_err(within)?;
        bring(&aside.join(BROUGHT)).await?;
        let rows = make(here, site, from, &aside).await?;
        aside::take_out(&aside, &site.folder).map_err(within)?;
        Ok(rows)
    };
    made.await.map_err(|fault: Fault| {
        // What went wrong says more than that it could not be cleared away.
        let _ = fs::remove_dir_all(&aside);
        held.let_go();
        let fault = match fault.remedy() {
            // A file of SQLite's that it finds damaged: the one that was brought, or what was made of it.
            Some(Remedy::Restore) => damaged(l, from),
            _ => fault,
        };
        match site.records {
            Where::Sqlite(_) => fault,
            Where::Postgres(_) => {
                let folder = site.folder.display().to_string();
                Fault::new(format!("{fault}\n{}", l.t1("koinon-demo-remains", "folder", folder)))
            }
        }
    })
}

fn damaged(l: &Locale, from: &Path) -> Fault {
    Fault::new(l.t1("koinon-restore-damaged", "file", from.display().to_string()))
}

/// Copies the rows of the backup that was brought into new records, and verifies them there.
async fn make(here: &Here, site: &Site, from: &Path, aside: &Path) -> Result<u64, Fault> {
    let copy = aside.join(BROUGHT);
    let no_backup = || Fault::new(here.l.t1("koinon-restore-no-backup", "file", from.display().to_string()));
    if !is_database(&copy) {
        return Err(no_backup());
    }
    let old = Site { records: Where::Sqlite(copy.clone()), folder: aside.to_owned(), ..site.clone() };
    match House::look(&old, ROOMS, world::moment()).await {
        Ok(Found::Here(..) | Found::Older(_)) => {}
        Ok(found @ Found::Newer(_)) => return Err(here.cannot(&found)?),
        Err(fault) if fault.remedy() == Some(Remedy::Restore) => return Err(fault),
        Ok(_) | Err(_) => return Err(no_backup()),
    }
    // A backup of an older program is brought up to date here, in its copy.
    let backup = open(&copy).await?;
    if !backup.damage()?.is_empty() {
        return Err(damaged(&here.l, from));
    }
    let key = backup.read(|read| read.kept_file(Key::FILE))?.ok_or_else(no_backup)?;
    let records = match &site.records {
        Where::Sqlite(_) => Where::Sqlite(aside.join(RECORDS)),
        Where::Postgres(address) => Where::Postgres(address.clone()),
    };
    let migrations = shell::house::migrations_of(ROOMS);
    let new = Db::open(&records, &migrations, ledger::LOCK, world::moment().now()).await?;
    let rows = backup.copy_into(&new).await.map_err(|stop| here.told(&here.l, stop))?;
    new.close()?;
    backup.close()?;
    for name in fs::read_dir(aside).into_iter().flatten().flatten().map(|entry| entry.file_name()) {
        if name.to_string_lossy().starts_with(BROUGHT) {
            // It goes with the folder at the latest.
            let _ = fs::remove_file(aside.join(name));
        }
    }
    let kept = OpenOptions::new().write(true).create_new(true).mode(0o600).open(aside.join(Key::FILE));
    kept.and_then(|mut kept| std::io::Write::write_all(&mut kept, &key))
        .map_err(|error| Fault::from(Key::FILE, error))?;
    let new = Site { records, folder: aside.to_owned(), ..site.clone() };
    verify(here, &new).await.map(|()| rows)
}

/// Whether a file begins as those of SQLite do.
fn is_database(file: &Path) -> bool {
    let mut first = [0; 16];
    fs::File::open(file).and_then(|mut file| file.read_exact(&mut first)).is_ok()
        && first == *b"SQLite format 3\0"
}

async fn verify(here: &Here, site: &Site) -> Result<(), Fault> {
    match House::look(site, ROOMS, world::moment()).await? {
        Found::Here(house, Held::Right(key)) => {
            let report = house.verify(&key.verifier())?;
            match report.wrong {
                None => Ok(()),
                Some(wrong) => Err(Fault::new(here.l.t1("koinon-restore-wrong", "why", wrong.detail))),
            }
        }
        Found::Here(_, held) => Err(Fault::new(here.about_key(&held)?.unwrap_or_default())),
        _ => Err(Fault::new("what was restored cannot be read")),
    }
}
