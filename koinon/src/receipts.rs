//! `koinon verify`: a data folder, a checkpoint against an older one, or a receipt; offline.

use crate::{Ended, Here, ROOMS, cli::Verify, files};
use base::{Fault, Lang};
use ledger::{
    Receipt, Report, Tree, Wrong,
    note::{self, Checkpoint, Verifier},
    tree::{self, Hash},
};
use serde_json::json;
use shell::{Locale, Room, ui};
use std::path::Path;

/// Answers the question.
///
/// # Errors
/// When a file cannot be read or the data folder not be opened.
pub async fn run(here: &Here, question: Verify) -> Result<Ended, Fault> {
    let l = here.l.clone();
    match (&question.receipt, &question.checkpoint, &question.against) {
        (Some(receipt), ..) => check_receipt(here, &l, &question, receipt),
        (None, Some(new), Some(old)) => check_checkpoints(here, &l, &question, new, old).await,
        _ => check_folder(here, &l, &question).await,
    }
}

/// Whoever has words for what an entry tells.
fn rooms() -> Vec<Room> {
    [shell::ROOM].into_iter().chain(ROOMS.iter().copied()).collect()
}

fn read(l: &Locale, path: &Path) -> Result<String, Fault> {
    let bytes = files::read(l, path)?;
    if bytes.len() > 16 << 20 {
        return Err(Fault::new(format!("{} is larger than any receipt or checkpoint", path.display())));
    }
    String::from_utf8(bytes).map_err(|error| Fault::from(format!("{} is not UTF-8", path.display()), error))
}

/// The key given, else that of the data folder, else none.
fn trusted(here: &Here, question: &Verify) -> Result<Option<Verifier>, Fault> {
    if let Some(text) = &question.key {
        let key = text.trim().parse().map_err(|error: note::KeyFault| Fault::from("--key", error))?;
        return Ok(Some(key));
    }
    Ok(ledger::Key::read(&here.site()?.folder)?.map(|key| key.verifier()))
}

fn check_receipt(here: &Here, l: &Locale, question: &Verify, path: &Path) -> Result<Ended, Fault> {
    let trusted = trusted(here, question)?;
    let checked = Receipt::parse(&read(l, path)?).and_then(|receipt| {
        let key = receipt.key.clone();
        receipt.check(trusted.as_ref()).map(|(entry, head)| (entry, head, key))
    });
    match checked {
        Ok((entry, head, key)) => {
            // Anybody can make a ledger and a receipt of it: without a key to compare, nothing is shown.
            let known = trusted.is_some();
            if question.json {
                say!(
                    "{}",
                    json!({ "holds": known, "consistent": true, "key_compared": known,
                            "entry": entry.seq, "kind": entry.kind, "size": head.size(), "key": key,
                            "at": entry.at, "about": entry.about, "before": entry.before,
                            "after": entry.after, "detail": entry.detail })
                );
            } else {
                let word =
                    if known { "koinon-verify-receipt-holds" } else { "koinon-verify-receipt-unchecked" };
                say!("{}", l.t2(word, "entry", entry.seq, "size", head.size()));
                let what = ui::happening_in(l, &rooms(), &entry.kind);
                say!("{}", l.t2("koinon-verify-receipt-what", "kind", what, "at", entry.at));
                if let Some(after) = &entry.after {
                    say!("{}\n{after:#}", l.t("koinon-verify-receipt-state"));
                }
                let word = if known { "koinon-verify-key-known" } else { "koinon-verify-key-unknown" };
                say!("{}", l.t1(word, "key", key));
            }
            Ok(if known { Ended::Done } else { Ended::Findings })
        }
        Err(fault) => {
            if question.json {
                say!("{}", json!({ "holds": false, "consistent": false, "why": fault.to_string() }));
            } else {
                say!("{}", l.t("koinon-verify-receipt-fails"));
                say!("{}", l.t1("koinon-verify-detail", "detail", fault.to_string()));
            }
            Ok(Ended::Findings)
        }
    }
}

async fn check_checkpoints(
    here: &Here,
    l: &Locale,
    question: &Verify,
    new: &Path,
    old: &Path,
) -> Result<Ended, Fault> {
    let key = trusted(here, question)?.ok_or_else(|| Fault::new(l.t("koinon-verify-key-wanted")))?;
    let open = |path: &Path| {
        let text = read(l, path)?;
        note::open(&text, std::slice::from_ref(&key))
            .map_err(|error| Fault::from(path.display().to_string(), error))
    };
    let outcome = match (open(new), open(old)) {
        (Ok(new), Ok(old)) => {
            compare(here, l, question, &key, &new, &old).await?.map(|()| (old.size(), new.size()))
        }
        (Err(fault), _) | (_, Err(fault)) => Err(Why::Detail(fault.to_string())),
    };
    match (&outcome, question.json) {
        (Ok((old, new)), true) => say!("{}", json!({ "holds": true, "old": old, "new": new })),
        (Err(Why::Said(why) | Why::Detail(why)), true) => say!("{}", json!({ "holds": false, "why": why })),
        (Ok((old, new)), false) => {
            say!("{}", l.t2("koinon-verify-checkpoint-holds", "old", *old, "new", *new))
        }
        (Err(why), false) => {
            say!("{}", l.t("koinon-verify-checkpoint-fails"));
            match why {
                Why::Said(why) => say!("{why}"),
                Why::Detail(why) => say!("{}", l.t1("koinon-verify-detail", "detail", why.as_str())),
            }
        }
    }
    Ok(if outcome.is_ok() { Ended::Done } else { Ended::Findings })
}

/// Why checkpoints do not belong together.
enum Why {
    /// In the reader's language.
    Said(String),
    /// As who looks into it needs it.
    Detail(String),
}

async fn compare(
    here: &Here,
    l: &Locale,
    question: &Verify,
    key: &Verifier,
    new: &Checkpoint,
    old: &Checkpoint,
) -> Result<Result<(), Why>, Fault> {
    if new.origin() != key.name() || old.origin() != key.name() {
        return Ok(Err(Why::Said(l.t("koinon-verify-other-ledger"))));
    }
    if old.size() > new.size() {
        let (old, new) = (old.size(), new.size());
        return Ok(Err(Why::Said(l.t2("koinon-verify-exchanged", "old", old, "new", new))));
    }
    let proof: Vec<Hash> = match &question.proof {
        Some(path) => {
            let json: serde_json::Value = serde_json::from_str(&read(l, path)?)
                .map_err(|error| Fault::from("the consistency proof", error))?;
            serde_json::from_value(json["proof"].clone())
                .map_err(|error| Fault::from("the consistency proof", error))?
        }
        None => {
            let (house, _) = here.to_read().await?;
            let (from, to) = (old.size(), new.size());
            let found = house.db.read(|read| {
                let proof = ledger::consistency(read, from, to)?;
                let root = if to <= ledger::size(read)? { Some(Tree(read).root_at(to)?) } else { None };
                Ok::<_, Fault>(proof.zip(root))
            })?;
            match found {
                None => {
                    return Ok(Err(Why::Said(l.t1("koinon-verify-not-so-many", "count", to))));
                }
                Some((_, root)) if root != *new.root() => {
                    return Ok(Err(Why::Said(l.t1("koinon-verify-other-root", "count", to))));
                }
                Some((proof, _)) => proof,
            }
        }
    };
    Ok(tree::verify_consistency(old.size(), old.root(), new.size(), new.root(), &proof)
        .map_err(|error| Why::Detail(error.to_string())))
}

async fn check_folder(here: &Here, l: &Locale, question: &Verify) -> Result<Ended, Fault> {
    let (house, held) = here.to_read().await?;
    let Some(verifier) = trusted(here, question)? else {
        let words = here.about_key(&held)?.unwrap_or_else(|| l.t("koinon-verify-key-wanted"));
        return Err(Fault::new(words));
    };
    let report = house.verify(&verifier)?;
    if question.json {
        let holds = report.wrong.is_none();
        say!("{}", json!({ "holds": holds, "report": report }));
    } else {
        tell(l, here.lang, &report);
    }
    Ok(if report.wrong.is_none() { Ended::Done } else { Ended::Findings })
}

/// What is wrong, in sentences.
pub(crate) fn found(l: &Locale, wrong: &Wrong) -> Vec<String> {
    let detail = wrong.detail.as_str();
    let first = match wrong.what {
        "file" => return vec![l.t1("koinon-check-damaged", "why", detail)],
        "key" => l.t("koinon-verify-other-key"),
        _ => l.t1("koinon-verify-fails", "entry", wrong.entry),
    };
    vec![first, l.t(&format!("koinon-wrong-{}", wrong.what)), l.t1("koinon-verify-detail", "detail", detail)]
}

fn tell(l: &Locale, _: Lang, report: &Report) {
    match &report.wrong {
        None => {
            say!("{}", l.n("koinon-verify-holds", report.entries));
            say!("{}", l.t2("koinon-verify-counts", "rows", report.rows, "states", report.states));
            say!("{}", l.t1("koinon-verify-root", "root", report.root.to_string()));
            let unsigned = report.entries.saturating_sub(report.signed);
            if report.signed == 0 && unsigned > 0 {
                say!("{}", l.t("koinon-verify-no-head"));
            } else if unsigned > 0 {
                say!("{}", l.n("koinon-verify-unsigned", unsigned));
            }
        }
        Some(wrong) => {
            found(l, wrong).iter().for_each(|line| say!("{line}"));
        }
    }
}
