//! A folder within the data folder in which a federation is made, to be taken out when it is whole: what breaks off leaves
//! no half of one.

use shell::{Site, house::RECORDS};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Where it lies.
pub fn folder(site: &Site) -> PathBuf {
    site.folder.join("in-the-making")
}

/// Takes away what an earlier making left there.
///
/// # Errors
/// When it cannot be taken away.
pub fn clear(aside: &Path) -> io::Result<()> {
    if aside.exists() { fs::remove_dir_all(aside) } else { Ok(()) }
}

/// Takes what was made there out into the data folder: the records last, for they are what makes a folder a federation's.
///
/// # Errors
/// When a file cannot be moved.
pub fn take_out(aside: &Path, folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(aside)? {
        let name = entry?.file_name();
        if name != RECORDS {
            fs::rename(aside.join(&name), folder.join(&name))?;
        }
    }
    if aside.join(RECORDS).exists() {
        fs::rename(aside.join(RECORDS), folder.join(RECORDS))?;
    }
    fs::remove_dir(aside)
}
