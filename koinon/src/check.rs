//! `koinon check`: what is wrong with a data folder, in words, and what to do. It only reads.

use crate::{Ended, Here, aside, receipts};
use base::Fault;
use db::Where;
use shell::house::Found;

/// Examines a data folder, from the outside inwards: it stops where there is nothing further to be seen.
///
/// # Errors
/// When there is no federation to examine.
pub async fn run(here: &Here) -> Result<Ended, Fault> {
    let l = &here.l;
    let (house, held) = match here.look().await {
        Ok(Found::Here(house, held)) => (house, held),
        Ok(Found::Nothing) => return Err(here.cannot(&Found::Nothing)?),
        Ok(Found::Older(_)) => return Ok(wrong(l.t("koinon-older"))),
        Ok(other) => return Ok(wrong(here.cannot(&other)?.to_string())),
        Err(fault) => return Ok(wrong(unreadable(here, &fault)?)),
    };
    let mut ended = Ended::Done;
    let damage = match house.db.damage() {
        Ok(damage) => damage,
        Err(fault) => return Ok(wrong(unreadable(here, &fault)?)),
    };
    if damage.is_empty() {
        right(l.t("koinon-check-file"));
    } else {
        ended = wrong(l.t1("koinon-check-damaged", "why", damage.join("; ")));
    }
    match here.about_key(&held)? {
        None => right(l.t("koinon-check-key")),
        Some(words) => ended = wrong(words),
    }
    let verifier = house.key.verifier();
    match house.verify_knowing(&verifier, &damage) {
        Err(fault) => return Ok(wrong(unreadable(here, &fault)?)),
        Ok(report) => match report.wrong {
            None => right(l.n("koinon-verify-holds", report.entries)),
            // Without the key that signed, what is signed cannot be compared; that is said above.
            Some(found) if !found.is_of_an_entry() && here.about_key(&held)?.is_some() => {}
            Some(found) if found.what == "file" => {}
            Some(found) => {
                for line in receipts::found(l, &found) {
                    ended = wrong(line);
                }
            }
        },
    }
    let left = aside::folder(here.site()?);
    if left.exists() {
        say!("! {}", l.t1("koinon-check-left", "folder", left.display().to_string()));
    }
    if let Some(fault) = &house.assets.land_fault {
        say!("! {}", l.t1("koinon-check-land", "why", fault.to_string()));
    }
    Ok(ended)
}

fn right(words: String) {
    say!("✓ {words}");
}

fn wrong(words: String) -> Ended {
    say!("✕ {words}");
    Ended::Findings
}

fn unreadable(here: &Here, fault: &Fault) -> Result<String, Fault> {
    Ok(match here.site()?.records {
        Where::Sqlite(_) => here.l.t1("koinon-check-damaged", "why", fault.to_string()),
        Where::Postgres(_) => fault.to_string(),
    })
}
