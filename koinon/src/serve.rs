//! `koinon serve` and `koinon demo`: the house opened to browsers, and the invented federation.

use crate::{Ended, Here, demo, files};
use base::Fault;
use shell::{House, Limits, Locale, Proxies, Site, settings};
use std::{
    fs::{File, OpenOptions, TryLockError},
    io::Write,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::net::TcpListener;

/// Serves until it is told to stop (interrupt or terminate), then finishes what was begun.
///
/// # Errors
/// When the address is taken, the data folder is served already, or the records cannot be opened.
pub async fn serve(
    here: &Here,
    listen: &str,
    metrics: Option<&str>,
    limits: Limits,
    proxies: Proxies,
    demonstration: bool,
) -> Result<Ended, Fault> {
    let (site, is_there) = (here.site()?, here.is_ready().await?);
    let held = hold(here)?;
    let opened = async {
        let listener = bound(here, listen, "--listen").await?;
        let counting = match metrics {
            Some(metrics) => Some(bound(here, metrics, "--metrics").await?),
            None => None,
        };
        let address = listener.local_addr().map_err(|error| Fault::from("the address listened at", error))?;
        if demonstration && !address.ip().is_loopback() {
            return Err(Fault::new(here.l.t("koinon-serve-loopback")));
        }
        held.note(address)?;
        let (kept, form) = (limits.kept, limits.form);
        let site = Site { address: url(address), proxies, kept, form, ..site.clone() };
        let house = if demonstration && !is_there {
            demo::make(here, &site, demo::SMALL, stopped()).await?
        } else {
            here.open_at_once(&site).await?
        };
        if demonstration && !house.settings.demonstration {
            return Err(demo::not_empty(&here.l, &site));
        }
        Ok((listener, counting, address, house))
    };
    let (listener, counting, address, house) = match opened.await {
        Ok(opened) => opened,
        Err(fault) => {
            held.let_go();
            return Err(fault);
        }
    };
    let l = &here.l;
    say!("{}", l.t1("koinon-serve-open", "address", url(address)));
    say!("{}", l.t1("koinon-serve-folder", "folder", absolute(&house.folder)));
    if house.settings.demonstration {
        say!("{}", demo::accounts(&house, l)?);
    }
    if let Some(first) = first_steps(&house, l, &url(address))? {
        say!("{first}");
    }
    let cleared = tokio::spawn(network::import::keep_clear(house.clone()));
    let fresh = Arc::clone(&house);
    let refreshed = tokio::spawn(async move {
        if let Err(stop) = network::refresh(&fresh).await {
            tracing::error!(%stop, "sort keys and words of members were not made anew");
        }
    });
    if let Some(counting) = counting {
        tokio::spawn(shell::serve_metrics(Arc::clone(&house), counting));
    }
    shell::serve(house, listener, limits, stopped()).await;
    cleared.abort();
    refreshed.abort();
    say!("{}", l.t("koinon-serve-closed"));
    Ok(Ended::Done)
}

async fn bound(here: &Here, address: &str, option: &str) -> Result<TcpListener, Fault> {
    TcpListener::bind(address).await.map_err(|error| {
        let told =
            [("address", address.into()), ("option", option.into()), ("why", error.to_string().into())];
        Fault::new(here.l.with("koinon-serve-taken", &told))
    })
}

/// What to do first in a house that nobody can administer, or that has no name or address yet.
fn first_steps(house: &House, l: &Locale, address: &str) -> Result<Option<String>, Fault> {
    if house.db.read(settings::without_administrator)? {
        let command = format!(
            "koinon --data {} user invite name@town.example --role administrator",
            shell_word(&absolute(&house.folder))
        );
        return Ok(Some(l.t1("koinon-serve-first", "command", command)));
    }
    let is_new = !house.settings.demonstration && !house.settings.remains.is_empty();
    let place = format!("{address}/{}/settings", l.lang());
    Ok(is_new.then(|| l.t1("koinon-serve-remains", "address", place)))
}

/// A path as a terminal takes it in one piece.
fn shell_word(path: &str) -> String {
    if path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte)) {
        path.to_owned()
    } else {
        format!("'{}'", path.replace('\'', "'\\''"))
    }
}

/// Makes an invented federation of any size in the data folder.
///
/// # Errors
/// When the data folder holds a federation already.
pub async fn demo(here: &Here, size: demo::Size) -> Result<Ended, Fault> {
    let (site, l) = (here.site()?, &here.l);
    if size.members == 0 {
        return Err(Fault::new(l.t("koinon-demo-none")));
    }
    if here.is_ready().await? {
        return Err(demo::not_empty(l, site));
    }
    let held = hold(here)?;
    let house = match demo::make(here, site, size, stopped()).await {
        Ok(house) => house,
        Err(fault) => {
            held.let_go();
            return Err(fault);
        }
    };
    say!("{}", l.t2("koinon-demo-made", "count", size.members, "folder", absolute(&site.folder)));
    say!("{}", demo::accounts(&house, l)?);
    Ok(Ended::Done)
}

fn url(address: SocketAddr) -> String {
    format!("http://{address}")
}

fn absolute(folder: &Path) -> String {
    folder.canonicalize().unwrap_or_else(|_| folder.to_owned()).display().to_string()
}

/// The address at which a data folder is or was last served, for the links that commands print.
pub fn last_address(folder: &Path) -> Option<String> {
    let noted = std::fs::read_to_string(folder.join(LOCK)).ok()?;
    noted.trim().parse().ok().map(url)
}

/// The file that is locked while a data folder is served; in it stands at which address.
const LOCK: &str = "serve.lock";

/// A data folder that is held: the lock goes with the process, however it ends.
pub struct Hold {
    file: File,
    /// The lock, if it was not there before.
    lock: Option<PathBuf>,
    /// The folders that were not there before, the innermost first.
    folders: Vec<PathBuf>,
}

impl Hold {
    fn note(&self, address: SocketAddr) -> Result<(), Fault> {
        let mut file = &self.file;
        let noted = file.set_len(0).and_then(|()| writeln!(file, "{address}"));
        noted.map_err(|error| Fault::from("noting the address listened at", error))
    }

    /// Lets a folder go in which nothing came about: what was not there before is not there after. A folder in which
    /// anything lies stays, for what is on PostgreSQL has its key there.
    pub fn let_go(self) {
        let nothing = |folder: &Path| std::fs::read_dir(folder).is_ok_and(|mut all| all.next().is_none());
        // While it is still held: nobody else has it then.
        if let Some(lock) = &self.lock {
            let _ = std::fs::remove_file(lock);
        }
        for folder in self.folders.iter().take_while(|folder| nothing(folder)) {
            let _ = std::fs::remove_dir(folder);
        }
    }
}

/// One data folder, one `serve`.
///
/// # Errors
/// When it is served already, or cannot be made.
pub fn hold(here: &Here) -> Result<Hold, Fault> {
    let (folder, l) = (&here.site()?.folder, &here.l);
    let path = folder.join(LOCK);
    let missing = |path: &&Path| !path.as_os_str().is_empty() && !path.exists();
    let folders = folder.ancestors().take_while(missing).map(Path::to_owned).collect();
    let lock = (!path.exists()).then(|| path.clone());
    here.make_folder()?;
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
    let file = file.map_err(|error| files::unread(l, &path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(Hold { file, lock, folders }),
        Err(TryLockError::WouldBlock) => {
            Err(Fault::new(l.t1("koinon-serve-twice", "folder", folder.display().to_string())))
        }
        Err(TryLockError::Error(error)) => Err(Fault::from("locking the data folder", error)),
    }
}

async fn stopped() {
    let interrupt = async {
        // Without a handler there is only the hard way to stop, which loses nothing either.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    tokio::select! { () = interrupt => {}, () = terminate => {} }
}
