//! `koinon backup` and `koinon restore`: a whole federation in one file, and back, on either database.
//!
//! The file is a SQLite database with every row of a snapshot and, beside them, the key of the ledger: whoever has it has
//! everything. Letters that were written into the folder `mail` and not sent are not in it.

use crate::{Ended, Here, ROOMS, aside, demo, serve, world};
use base::{Fault, Stop};
use db::{Db, Where};
use ledger::{Held, Key};
use shell::{
    House, Site,
    house::{Found, RECORDS},
};
use std::{
    fs::{self, OpenOptions},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Writes a backup, also while the house is open.
///
/// # Errors
/// When the file is there already or cannot be written.
pub async fn backup(here: &Here, file: &Path) -> Result<Ended, Fault> {
    let l = &here.l;
    let (house, held) = here.to_read().await?;
    if let Some(wrong) = here.about_key(&held)? {
        return Err(Fault::new(wrong));
    }
    let place = file.display().to_string();
    if file.exists() {
        return Err(Fault::new(l.t1("koinon-backup-there", "file", place)));
    }
    let part = with_ending(file, ".part");
    let refused = |why: String| Fault::new(l.t2("koinon-backup-unwritten", "file", &place, "why", why));
    // Only its owner may read it, from the first byte on: the key and everybody's data are in it.
    let made = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&part);
    made.map_err(|error| refused(error.to_string()))?;
    let written = write(&house, &part).await;
    let kept = written.and_then(|rows| {
        fs::File::open(&part).and_then(|part| part.sync_all())?;
        fs::rename(&part, file)?;
        Ok(rows)
    });
    match kept {
        Ok(rows) => {
            say!("{}", l.t2("koinon-backup-made", "rows", rows, "file", place));
            Ok(Ended::Done)
        }
        Err(error) => {
            for ending in ["", "-wal", "-shm"] {
                // What is not there need not be taken away.
                let _ = fs::remove_file(with_ending(&part, ending));
            }
            Err(refused(error.to_string()))
        }
    }
}

async fn write(house: &Arc<House>, part: &Path) -> Result<u64, std::io::Error> {
    let written = async {
        let copy = open(part).await?;
        let rows = house.db.copy_into(&copy).await?;
        let key = fs::read(house.folder.join(Key::FILE)).map_err(|error| Fault::from(Key::FILE, error))?;
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
/// When something is there already, the file is no backup, or its ledger does not hold.
pub async fn restore(here: &Here, file: &Path) -> Result<Ended, Fault> {
    let (site, l) = (here.site()?, &here.l);
    crate::files::readable(l, file)?;
    if here.is_ready().await? || site.folder.join(Key::FILE).exists() {
        return Err(demo::not_empty(l, site));
    }
    here.make_folder()?;
    let _held = serve::hold(here)?;
    let aside = aside::folder(site);
    let within = |error: std::io::Error| Fault::from(aside.display().to_string(), error);
    aside::clear(&aside).map_err(within)?;
    fs::create_dir(&aside).map_err(within)?;
    let made = make(here, site, file, &aside).await;
    let made = made.and_then(|rows| aside::take_out(&aside, &site.folder).map(|()| rows).map_err(within));
    match made {
        Ok(rows) => {
            let folder = site.folder.display().to_string();
            say!("{}", l.t2("koinon-restore-done", "rows", rows, "folder", folder));
            Ok(Ended::Done)
        }
        Err(fault) => {
            // What went wrong says more than that it could not be cleared away.
            let _ = fs::remove_dir_all(&aside);
            let fault = fault.to_string();
            Err(match site.records {
                Where::Sqlite(_) => Fault::new(fault),
                Where::Postgres(_) => {
                    let folder = site.folder.display().to_string();
                    Fault::new(format!("{fault}\n{}", l.t1("koinon-demo-remains", "folder", folder)))
                }
            })
        }
    }
}

/// Copies the rows of a backup into new records, and verifies them there.
async fn make(here: &Here, site: &Site, file: &Path, aside: &Path) -> Result<u64, Fault> {
    let copy = aside.join("backup");
    fs::copy(file, &copy).map_err(|error| crate::files::unread(&here.l, file, &error))?;
    let no_backup = || Fault::new(here.l.t1("koinon-restore-no-backup", "file", file.display().to_string()));
    let old = Site { records: Where::Sqlite(copy.clone()), folder: aside.to_owned(), ..site.clone() };
    match House::look(&old, ROOMS, world::moment()).await {
        Ok(Found::Here(..) | Found::Older(_)) => {}
        Ok(found @ Found::Newer(_)) => return Err(here.cannot(&found)?),
        Ok(_) | Err(_) => return Err(no_backup()),
    }
    // A backup of an older program is brought up to date here, in its copy.
    let backup = open(&copy).await?;
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
        if name.to_string_lossy().starts_with("backup") {
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
