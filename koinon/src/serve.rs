//! `koinon serve` and `koinon demo`: the house opened to browsers, and the invented federation.

use crate::{Ended, Here, demo, files};
use base::Fault;
use shell::{House, Limits, Locale, Proxies, Site, settings};
use std::{
    fs::{File, OpenOptions, TryLockError},
    io::Write,
    net::SocketAddr,
    path::Path,
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
    let listener = bound(here, listen, "--listen").await?;
    let counting = match metrics {
        Some(metrics) => Some(bound(here, metrics, "--metrics").await?),
        None => None,
    };
    let address = listener.local_addr().map_err(|error| Fault::from("the address listened at", error))?;
    if demonstration && !address.ip().is_loopback() {
        return Err(Fault::new(here.l.t("koinon-serve-loopback")));
    }
    note_address(&held, address)?;
    let (kept, form) = (limits.kept, limits.form);
    let site = Site { address: url(address), proxies, kept, form, ..site.clone() };
    let house = if demonstration && !is_there {
        demo::make(here, &site, demo::SMALL, stopped()).await?
    } else {
        here.open(&site).await?
    };
    let l = &here.l;
    if demonstration && !house.settings.demonstration {
        return Err(demo::not_empty(l, &site));
    }
    say!("{}", l.t1("koinon-serve-open", "address", url(address)));
    say!("{}", l.t1("koinon-serve-folder", "folder", absolute(&site.folder)));
    if house.settings.demonstration {
        say!("{}", demo::accounts(&house, l)?);
    }
    if let Some(first) = first_steps(&house, l, &url(address))? {
        say!("{first}");
    }
    let cleared = tokio::spawn(network::import::keep_clear(house.clone()));
    if let Some(counting) = counting {
        tokio::spawn(shell::serve_metrics(Arc::clone(&house), counting));
    }
    shell::serve(house, listener, limits, stopped()).await;
    cleared.abort();
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
    let is_new = !site.folder.exists();
    let held = hold(here)?;
    let house = match demo::make(here, site, size, stopped()).await {
        Ok(house) => house,
        Err(fault) => {
            if is_new {
                // Only if it is empty: what is on PostgreSQL has its key here.
                drop(held);
                let _ = std::fs::remove_file(site.folder.join(LOCK));
                let _ = std::fs::remove_dir(&site.folder);
            }
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

fn note_address(mut held: &File, address: SocketAddr) -> Result<(), Fault> {
    let noted = held.set_len(0).and_then(|()| writeln!(held, "{address}"));
    noted.map_err(|error| Fault::from("noting the address listened at", error))
}

/// The file that is locked while a data folder is served; in it stands at which address.
const LOCK: &str = "serve.lock";

/// One data folder, one `serve`: the lock goes with the process, however it ends.
///
/// # Errors
/// When it is served already, or cannot be made.
pub fn hold(here: &Here) -> Result<File, Fault> {
    here.make_folder()?;
    let (folder, l) = (&here.site()?.folder, &here.l);
    let path = folder.join(LOCK);
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
    let file = file.map_err(|error| files::unread(l, &path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
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
