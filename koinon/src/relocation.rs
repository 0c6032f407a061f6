//! `koinon move`: a federation into another data folder, onto either database, with the key that signs its ledger.

use crate::{Ended, Here, backup, serve};
use base::Fault;
use ledger::{Key, tree::Hash};
use shell::{House, Site};
use std::{fs, path::PathBuf};

/// Moves it. What arrives is verified, and its ledger is the one that left, to the last byte; only then is the key taken
/// away from where it was, so that what remains there can be read and no longer be written.
///
/// # Errors
/// When something is there already, somebody serves the federation, or it changes meanwhile.
pub async fn relocate(here: &Here, to: PathBuf, onto: Option<&str>) -> Result<Ended, Fault> {
    let l = &here.l;
    if !here.is_ready().await? {
        return Err(here.cannot(&shell::house::Found::Nothing)?);
    }
    let _still = serve::hold(here)?;
    let there = Site::new(to, onto).map_err(|_| Fault::new(l.t("koinon-move-address")))?;
    let there = here.at(there);
    backup::refuse_filled(&there).await?;
    let (house, _) = here.to_read().await?;
    let rows = backup::carry(&house, &there).await?;
    let (moved, _) = there.to_read().await?;
    let (old, new) = (house.folder.display().to_string(), moved.folder.display().to_string());
    if head(&house)? != head(&moved)? {
        return Err(Fault::new(l.t2("koinon-move-changed", "old", old, "new", new)));
    }
    let key = house.folder.join(Key::FILE);
    fs::remove_file(&key).map_err(|error| Fault::from(key.display().to_string(), error))?;
    let told = [("rows", rows.into()), ("old", old.into()), ("new", new.into())];
    say!("{}", l.with("koinon-move-done", &told));
    Ok(Ended::Done)
}

/// The number of entries, and the root over them.
fn head(house: &House) -> Result<(u64, Hash), Fault> {
    house.db.read(|read| {
        let size = ledger::size(read)?;
        Ok((size, ledger::Tree(read).root_at(size)?))
    })
}
