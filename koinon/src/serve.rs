//! `koinon serve` and `koinon demo`: the house opened to browsers, and the invented federation.

use crate::{Ended, Here, ROOMS, demo, world};
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
    let site = here.site()?;
    let held = hold(&site.folder)?;
    let listener = bound(listen, "--listen").await?;
    let counting = match metrics {
        Some(metrics) => Some(bound(metrics, "--metrics").await?),
        None => None,
    };
    let address = listener.local_addr().map_err(|error| Fault::from("the address listened at", error))?;
    if demonstration && !address.ip().is_loopback() {
        return Err(Fault::new(
            "--demo shows known passwords and listens on this machine only; use 127.0.0.1",
        ));
    }
    note_address(&held, address)?;
    let site = Site { address: url(address), proxies, ..site.clone() };
    let house = if demonstration {
        demo::open(&site, here.lang).await?
    } else {
        House::open(&site, ROOMS, world::moment()).await?
    };
    let l = house.locale(here.lang);
    println!("{}", l.t1("koinon-serve-open", "address", url(address)));
    println!("{}", l.t1("koinon-serve-folder", "folder", absolute(&site.folder)));
    if house.settings.demonstration {
        println!("{}", demo::accounts(&l));
    }
    if let Some(first) = first_steps(&house, &l, &url(address))? {
        println!("{first}");
    }
    let cleared = tokio::spawn(network::import::keep_clear(house.clone()));
    if let Some(counting) = counting {
        tokio::spawn(shell::serve_metrics(Arc::clone(&house), counting));
    }
    shell::serve(house, listener, limits, stopped()).await;
    cleared.abort();
    println!("{}", l.t("koinon-serve-closed"));
    Ok(Ended::Done)
}

async fn bound(address: &str, flag: &str) -> Result<TcpListener, Fault> {
    TcpListener::bind(address).await.map_err(|error| {
        Fault::from(
            format!("{address} cannot be listened at (is it taken? choose another with {flag})"),
            error,
        )
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
    let site = here.site()?;
    let _held = hold(&site.folder)?;
    let house = demo::make(site, here.lang, size).await?;
    let l = house.locale(here.lang);
    println!("{}", l.t2("koinon-demo-made", "count", size.members, "folder", absolute(&site.folder)));
    println!("{}", demo::accounts(&l));
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
fn hold(folder: &Path) -> Result<File, Fault> {
    shell::house::make_folder(folder)?;
    let path = folder.join(LOCK);
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path).map_err(|error| {
        Fault::from(format!("the data folder {} cannot be written", folder.display()), error)
    })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Fault::new(format!(
            "the data folder {} is being served already; stop that one first, or choose another folder with --data",
            folder.display()
        ))),
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
