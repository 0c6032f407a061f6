//! Where a command works: it looks at what is there before anything is made or written, and says what stands in its way.

use crate::{ROOMS, cli::Cli, files, world};
use base::{Fault, Lang, Stop};
use ledger::Held;
use shell::{House, Locale, Site, Strings, house::Found};
use std::{
    error::Error,
    fs::{File, OpenOptions},
    io,
    path::Path,
    sync::Arc,
};

/// Where a command works and in which language it speaks.
pub struct Here {
    site: Option<Site>,
    /// The language of the terminal.
    pub lang: Lang,
    /// What is said, in that language.
    pub l: Locale,
}

impl Here {
    /// Reads what the command line says of it.
    ///
    /// # Errors
    /// When it names a language that is not spoken here.
    pub fn new(cli: &Cli) -> Result<Self, Fault> {
        let rooms: Vec<[&'static str; Lang::COUNT]> =
            std::iter::once(shell::ROOM.strings).chain(ROOMS.iter().map(|room| room.strings)).collect();
        let strings = Strings::gather(&rooms)?;
        let lang = cli.lang().map_err(|unknown| {
            let l = strings.locale(Cli::terminal_lang());
            Fault::new(l.t2("koinon-lang-unknown", "lang", unknown, "known", Cli::known_langs()))
        })?;
        Ok(Self { site: cli.site().ok(), lang, l: strings.locale(lang) })
    }

    /// The same somewhere else.
    pub fn at(&self, site: Site) -> Self {
        Self { site: Some(site), lang: self.lang, l: self.l.clone() }
    }

    /// The data folder and the database.
    ///
    /// # Errors
    /// When the address of the database is none of PostgreSQL.
    pub fn site(&self) -> Result<&Site, Fault> {
        self.site.as_ref().ok_or_else(|| Fault::new(self.l.t("koinon-database-address")))
    }

    /// Opens the house to read it. Nothing is made or written, so that it may lie where nothing can be.
    ///
    /// # Errors
    /// When there is no federation, or its records cannot be read by this program.
    pub async fn to_read(&self) -> Result<(Arc<House>, Held), Fault> {
        match self.look().await? {
            Found::Here(house, held) => Ok((house, held)),
            Found::Older(_) => Err(Fault::new(self.l.t("koinon-older"))),
            other => Err(self.cannot(&other)?),
        }
    }

    /// Opens the house to change something in it.
    ///
    /// # Errors
    /// When there is no federation, its key is missing, or the data folder may not be written.
    pub async fn house(&self) -> Result<Arc<House>, Fault> {
        if !self.is_ready().await? {
            return Err(self.cannot(&Found::Nothing)?);
        }
        self.open(self.site()?).await
    }

    /// Whether there is a federation that can be written; `false` if there is none at all. Nothing is written by asking.
    ///
    /// # Errors
    /// When there is one and it cannot be written.
    pub async fn is_ready(&self) -> Result<bool, Fault> {
        let held = match self.look().await? {
            Found::Here(_, held) | Found::Older(held) => held,
            Found::Nothing => return Ok(false),
            other => return Err(self.cannot(&other)?),
        };
        self.check_key(&held)?;
        self.check_writable()?;
        Ok(true)
    }

    /// Founds a federation, with the sections that every one begins with, or opens the one that is there.
    ///
    /// # Errors
    /// When the folder cannot be made or written.
    pub async fn found(&self) -> Result<Arc<House>, Fault> {
        if !self.is_ready().await? {
            self.make_folder()?;
        }
        self.open(self.site()?).await
    }

    /// Opens a house as [`Self::open_at_once`] does, and waits until what follows older rules is made anew.
    ///
    /// # Errors
    /// As [`Self::open_at_once`].
    pub async fn open(&self, site: &Site) -> Result<Arc<House>, Fault> {
        let house = self.open_at_once(site).await?;
        network::refresh(&house).await.map_err(|stop| self.told(&self.l, stop))?;
        Ok(house)
    }

    /// Opens a house, lays its first records where they are not there yet, and signs them.
    ///
    /// # Errors
    /// When records, key or strings are not in order.
    pub async fn open_at_once(&self, site: &Site) -> Result<Arc<House>, Fault> {
        crate::backup::before_new_steps(self, site).await?;
        let house = House::open(site, ROOMS, world::moment()).await?;
        self.change(&house, "open", network::found).await?;
        Ok(house)
    }

    /// Makes the data folder where there is none.
    ///
    /// # Errors
    /// When it cannot be made or written.
    pub fn make_folder(&self) -> Result<(), Fault> {
        let folder = &self.site()?.folder;
        std::fs::create_dir_all(folder).map_err(|error| self.about_folder("koinon-folder-unmade", &error))?;
        self.check_writable()
    }

    /// What is there, before anything is made or written.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn look(&self) -> Result<Found, Fault> {
        let site = self.site()?;
        House::look(site, ROOMS, world::moment()).await.map_err(|fault| match &site.records {
            db::Where::Postgres(_) => {
                Fault::new(self.l.t1("koinon-postgres-unreachable", "why", fault.to_string()))
            }
            db::Where::Sqlite(path) => {
                match fault.source().and_then(|source| source.downcast_ref::<io::Error>()) {
                    Some(error) => files::unread(&self.l, path, error),
                    None => fault,
                }
            }
        })
    }

    /// Why what was found cannot be used.
    ///
    /// # Errors
    /// When the address of the database is none.
    pub fn cannot(&self, found: &Found) -> Result<Fault, Fault> {
        let site = self.site()?;
        let folder = site.folder.display().to_string();
        Ok(Fault::new(match (found, &site.records) {
            (Found::Newer(step), _) => self.l.t1("koinon-newer", "step", step.as_str()),
            (Found::Pending, _) => self.l.t1("koinon-pending", "folder", folder),
            (_, db::Where::Postgres(_)) => self.l.t("koinon-nothing-database"),
            (_, db::Where::Sqlite(_)) => self.l.t1("koinon-nothing", "folder", folder),
        }))
    }

    /// Refuses where the folder's key is not the one that signs this ledger.
    fn check_key(&self, held: &Held) -> Result<(), Fault> {
        match self.about_key(held)? {
            Some(words) => Err(Fault::new(words)),
            None => Ok(()),
        }
    }

    /// What is wrong with the folder's key, in words.
    ///
    /// # Errors
    /// When there is no folder.
    pub fn about_key(&self, held: &Held) -> Result<Option<String>, Fault> {
        let folder = ("folder", self.site()?.folder.display().to_string().into());
        Ok(match held {
            Held::Right(_) | Held::New => None,
            Held::Missing(None) => Some(self.l.with("koinon-key-missing-unsigned", &[folder])),
            Held::Missing(Some(wanted)) => {
                Some(self.l.with("koinon-key-missing", &[folder, ("wanted", wanted.into())]))
            }
            Held::Other { found, wanted } => {
                let found = ("found", found.name().into());
                Some(self.l.with("koinon-key-other", &[folder, found, ("wanted", wanted.into())]))
            }
        })
    }

    /// Tries whether the data folder, and on SQLite the records in it, may be written.
    fn check_writable(&self) -> Result<(), Fault> {
        let site = self.site()?;
        let probe = site.folder.join(".writing");
        let mut tried = File::create(&probe).map(drop);
        // Another command may have tried at the same time and taken it away already.
        let _ = std::fs::remove_file(&probe);
        if let db::Where::Sqlite(path) = &site.records
            && path.exists()
        {
            tried = tried.and_then(|()| OpenOptions::new().append(true).open(path).map(drop));
        }
        tried.map_err(|error| self.about_folder("koinon-folder-read-only", &error))
    }

    fn about_folder(&self, key: &str, error: &io::Error) -> Fault {
        let folder = self.site.as_ref().map_or(Path::new(""), |site| &site.folder);
        Fault::new(self.l.t2(key, "folder", folder.display().to_string(), "why", error.to_string()))
    }

    /// Makes a change in the name of a command, then signs the ledger's head.
    ///
    /// # Errors
    /// What the change stops with, told in the terminal's language.
    pub async fn change<T: Send + 'static>(
        &self,
        house: &Arc<House>,
        command: &'static str,
        work: impl FnOnce(&mut shell::Pen<'_, '_>) -> Result<T, Stop> + Send + 'static,
    ) -> Result<T, Fault> {
        let (moment, zone) = (house.moment.clone(), house.settings.zone.clone());
        let done = house
            .db
            .write(move |tx| work(&mut shell::account::command_pen(tx, &moment, command, &zone)))
            .await;
        let done = done.map_err(|stop| self.told(&self.l, stop))?;
        house.sign_head().await.map_err(|stop| self.told(&self.l, stop))?;
        Ok(done)
    }

    /// Why something stopped, in the terminal's language.
    pub fn told(&self, l: &Locale, stop: Stop) -> Fault {
        match stop {
            Stop::Fault(fault) => fault,
            Stop::Missing => Fault::new(l.t("koinon-missing")),
            Stop::Denied(refusal) => Fault::new(l.refusal(&refusal)),
            Stop::Refused(all) => {
                Fault::new(all.iter().map(|one| l.refusal(one)).collect::<Vec<_>>().join("\n        "))
            }
        }
    }
}
