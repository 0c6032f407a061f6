//! `koinon import`: a roster of members read, told, and brought in; listed; taken back.

use crate::{Ended, Here, aside, cli::Import, files, serve};
use base::{Fault, Id, Stop};
use db::Where;
use indicatif::{ProgressBar, ProgressStyle};
use ledger::By;
use network::{
    gate::Scope,
    import::{self, Applied, Choice, Order, Plan, Progress, Source, Stage, Terms},
    roster::{self, ENCODINGS, Finding, Mapping, Severity, finding::FILE_ENCODING_GUESSED},
};
use serde_json::json;
use shell::{
    House, Locale, Site,
    house::{Found, RECORDS},
};
use std::{
    fs,
    io::{self, IsTerminal},
    sync::Arc,
    time::Duration,
};

/// Carries out the command.
///
/// # Errors
/// When a file cannot be read or the records fail.
pub async fn run(here: &Here, command: Import) -> Result<Ended, Fault> {
    let l = here.l.clone();
    match command {
        Import::Members { file, mapping, encoding, dry_run, new, valid_only, json } => {
            let encoding = encoding.map(|name| known_encoding(&l, &name)).transpose()?;
            let how = How { encoding, dry_run, choice: Choice { valid_only, without_doubles: false }, json };
            let (roster, mapping) =
                (files::read(&l, &file)?, mapping.map(|path| files::read(&l, &path)).transpose()?);
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if new && !dry_run && !here.is_ready().await? {
                return founding(here, (&name, &roster), mapping.as_deref(), how).await;
            }
            let house = match (dry_run, new) {
                (true, true) if matches!(here.look().await?, Found::Nothing) => {
                    return Err(Fault::new(l.t("koinon-import-dry-new")));
                }
                (true, _) => here.to_read().await?.0,
                (false, _) => here.house().await?,
            };
            members(here, &house, &l, (&name, &roster), mapping.as_deref(), how).await
        }
        Import::List => {
            let (house, _) = here.to_read().await?;
            let rows = house.db.read(import::list)?;
            if rows.is_empty() {
                say!("{}", l.t("koinon-import-none"));
            }
            for row in rows {
                let at = l.moment(row.applied_at, &house.settings.zone);
                let counts = [
                    ("added", row.added.into()),
                    ("changed", row.changed.into()),
                    ("file", row.called(&l).into()),
                    ("at", at.into()),
                ];
                let undone =
                    if row.undone_at.is_some() { l.t("koinon-import-undone-mark") } else { String::new() };
                say!("{}  {}{undone}", row.id, l.with("koinon-import-row", &counts));
            }
            Ok(Ended::Done)
        }
        Import::Undo { id } => {
            let house = here.house().await?;
            let id = Id::parse(&id).ok_or_else(|| Fault::new(l.t("koinon-missing")))?;
            let order = Order { house: Arc::clone(&house), by: By::Command("import undo") };
            let mut bar = Bar::new(&l);
            let undone = import::undo(&order, id, &mut |progress| bar.show(progress)).await;
            bar.finish();
            let undone = done(here, &house, undone).await?;
            say!("{}", l.t2("koinon-import-undone", "removed", undone.removed, "restored", undone.restored));
            Ok(Ended::Done)
        }
    }
}

/// Founds a federation with a roster; where that is refused, nothing is left that was not there before. It is made in a
/// folder aside. On PostgreSQL it is tried there and made where it belongs only if nothing is refused.
async fn founding(
    here: &Here,
    roster: (&str, &[u8]),
    mapping: Option<&[u8]>,
    how: How,
) -> Result<Ended, Fault> {
    let site = here.site()?;
    let held = serve::hold(here)?;
    let folder = aside::folder(site);
    let within = |error| Fault::from(folder.display().to_string(), error);
    let outcome = async {
        aside::clear(&folder).map_err(within)?;
        let key = site.folder.join(ledger::Key::FILE);
        if key.exists() {
            fs::create_dir_all(&folder).map_err(within)?;
            fs::copy(key, folder.join(ledger::Key::FILE)).map_err(within)?;
        }
        let records = Where::Sqlite(folder.join(RECORDS));
        let there = here.at(Site { records, folder: folder.clone(), ..site.clone() });
        let stays = matches!(site.records, Where::Sqlite(_));
        let ended = founded_at(&there, roster, mapping, how, stays).await?;
        Ok::<_, Fault>((ended, stays))
    }
    .await;
    let outcome = match outcome {
        Ok((Some(Ended::Done), true)) => {
            aside::take_out(&folder, &site.folder).map_err(within).map(|()| Ended::Done)
        }
        Ok((None, _)) => match here.found().await {
            Ok(house) => members(here, &house, &here.l, roster, mapping, how).await,
            Err(fault) => Err(fault),
        },
        Ok((Some(ended), _)) => Ok(ended),
        Err(fault) => Err(fault),
    };
    // Why nothing came about says more than that it could not be cleared away.
    let _ = aside::clear(&folder);
    if !matches!(outcome, Ok(Ended::Done)) {
        held.let_go();
    }
    outcome
}

/// Founds a federation aside and brings the roster in; nothing where it does not stay there and nothing was refused.
async fn founded_at(
    there: &Here,
    roster: (&str, &[u8]),
    mapping: Option<&[u8]>,
    how: How,
    stays: bool,
) -> Result<Option<Ended>, Fault> {
    let house = there.found().await?;
    let ended = if stays || is_refused(&house, &there.l, roster, mapping, how)? {
        Some(members(there, &house, &there.l, roster, mapping, how).await?)
    } else {
        None
    };
    let house = alone(house).await?;
    house.db.close()?;
    Ok(ended)
}

/// A house that nothing holds any more: what kept an import alive lets go a moment after its end.
async fn alone(mut house: Arc<House>) -> Result<House, Fault> {
    for _ in 0..1_000 {
        house = match Arc::try_unwrap(house) {
            Ok(house) => return Ok(house),
            Err(house) => house,
        };
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Err(Fault::new("the federation is still being founded"))
}

/// Whether nothing of a roster would be written.
fn is_refused(
    house: &Arc<House>,
    l: &Locale,
    (name, bytes): (&str, &[u8]),
    mapping: Option<&[u8]>,
    how: How,
) -> Result<bool, Fault> {
    let Ok(mut mapping) = mapping.map_or_else(|| Ok(Mapping::default()), Mapping::parse) else {
        return Ok(true);
    };
    how.encoding.map(str::to_owned).into_iter().for_each(|said| mapping.encoding = Some(said));
    let mut plan = planned(house, (name, bytes), &mapping, &mut |_| ())?;
    Ok(refusal(l, &mut plan, how.choice).is_some())
}

fn planned(
    house: &House,
    (name, bytes): (&str, &[u8]),
    mapping: &Mapping,
    tell: &mut dyn FnMut(Progress),
) -> Result<Plan, Fault> {
    let today = house.moment.now().day_in(&house.settings.zone);
    let source = Source { name, bytes, mapping, by_hand: None };
    let terms = Terms { today, scope: Scope::All, findings: usize::MAX };
    house.db.read(|read| import::plan(read, &source, &terms, tell))
}

#[derive(Clone, Copy)]
struct How {
    /// The encoding of the file, if it is said.
    encoding: Option<&'static str>,
    dry_run: bool,
    choice: Choice,
    json: bool,
}

async fn members(
    here: &Here,
    house: &Arc<House>,
    l: &Locale,
    (name, bytes): (&str, &[u8]),
    mapping: Option<&[u8]>,
    how: How,
) -> Result<Ended, Fault> {
    let mut mapping = match mapping.map(Mapping::parse) {
        None => Mapping::default(),
        Some(Ok(mapping)) => mapping,
        Some(Err(findings)) => {
            tell_findings(l, &findings, how.json);
            if !how.json {
                say!("{}", l.t("koinon-import-mapping-refused"));
            }
            return Ok(Ended::Findings);
        }
    };
    if let Some(said) = how.encoding {
        mapping.encoding = Some(said.to_owned());
    }
    let mut bar = Bar::new(l);
    let mut plan = planned(house, (name, bytes), &mapping, &mut |progress| bar.show(progress))?;
    bar.finish();
    let refused = refusal(l, &mut plan, how.choice);
    if how.json {
        if how.dry_run || refused.is_some() {
            let changes = plan.changes()?;
            say!("{}", json!({ "written": false, "plan": plan, "changes": changes }));
            return Ok(if refused.is_some() { Ended::Findings } else { Ended::Done });
        }
    } else {
        tell_plan(l, &plan);
        tell_changes(house, l, &plan)?;
    }
    if let Some(why) = refused {
        say!("{why}");
        return Ok(Ended::Findings);
    }
    if how.dry_run {
        say!("{}", l.t("koinon-import-dry"));
        return Ok(Ended::Done);
    }
    let faulty = plan.counts.faulty;
    let told = match how.json {
        true => Some(json!({ "plan": plan, "changes": plan.changes()? })),
        false => None,
    };
    let order = Order { house: Arc::clone(house), by: By::Command("import members") };
    let mut bar = Bar::new(l);
    let applied = import::apply(&order, plan, how.choice, &mut |progress| bar.show(progress)).await;
    bar.finish();
    let applied = done(here, house, applied).await?;
    match told {
        Some(mut told) => {
            told["written"] = applied.import.is_some().into();
            told["applied"] = json!(applied);
            say!("{told}");
        }
        None => tell_applied(l, &applied, faulty),
    }
    Ok(Ended::Done)
}

/// The proper name of an encoding that was typed.
fn known_encoding(l: &Locale, name: &str) -> Result<&'static str, Fault> {
    let unknown = || Fault::new(l.t2("koinon-import-encoding-unknown", "name", name, "known", ENCODINGS));
    roster::encoding(name).ok_or_else(unknown)
}

/// Why nothing of a plan is written, if nothing is. Here no preview stands between a file and what is written, so a
/// guessed encoding is an error until somebody says it.
fn refusal(l: &Locale, plan: &mut Plan, choice: Choice) -> Option<String> {
    if !plan.readable {
        return Some(l.t("koinon-import-unreadable"));
    }
    let guess = plan.findings.iter_mut().find(|finding| finding.id == FILE_ENCODING_GUESSED.id);
    if let Some(guess) = guess {
        guess.severity = Severity::Error;
        let encoding = guess.args.iter().find(|(name, _)| *name == "encoding").map(|(_, arg)| arg.clone());
        return Some(l.with("koinon-import-encoding-guessed", &[("encoding", encoding?)]));
    }
    let counts = plan.counts;
    let taken = counts.added + counts.changed + counts.unchanged;
    match (counts.faulty, choice.valid_only) {
        (0, _) => None,
        (_, false) => Some(l.t("koinon-import-nothing-written")),
        (_, true) if taken == 0 => Some(l.t("koinon-import-no-row")),
        (_, true) => None,
    }
}

/// What was done, with the ledger's new head signed; or why it stopped, in the terminal's language.
async fn done<T>(here: &Here, house: &Arc<House>, outcome: Result<T, Stop>) -> Result<T, Fault> {
    let told = |stop| here.told(&house.locale(here.lang), stop);
    let outcome = outcome.map_err(told)?;
    house.sign_head().await.map_err(told)?;
    Ok(outcome)
}

fn tell_findings(l: &Locale, findings: &[Finding], as_json: bool) {
    if as_json {
        say!("{}", json!({ "written": false, "findings": findings }));
        return;
    }
    for finding in findings {
        let mark = match finding.severity {
            Severity::Error => "✕",
            Severity::Warning => "!",
            Severity::Note => "·",
        };
        say!("{mark} {} [{}]", l.refusal(&finding.refusal()), finding.id);
    }
}

fn tell_plan(l: &Locale, plan: &Plan) {
    tell_findings(l, &plan.findings, false);
    if plan.readable {
        let counts = plan.counts;
        let told = [
            ("added", counts.added.into()),
            ("changed", counts.changed.into()),
            ("unchanged", counts.unchanged.into()),
            ("faulty", counts.faulty.into()),
        ];
        say!("{}", l.with("koinon-import-plan", &told));
        if counts.doubles > 0 {
            say!("{}", l.n("koinon-import-doubles", counts.doubles));
        }
    }
}

/// What would change, member by member.
fn tell_changes(house: &House, l: &Locale, plan: &Plan) -> Result<(), Fault> {
    let told = house.db.read(|read| import::changes::planned(read, l, plan, (0, SHOWN_CHANGES)))?;
    let beyond = plan.counts.changed.saturating_sub(told.len() as u64);
    for one in told {
        let row = one.row.unwrap_or_default().to_string();
        say!("~ {} {}", l.t1("network-import-double", "row", row), one.name);
        for change in one.changes {
            let facts = [
                ("fact", change.fact.into()),
                ("before", or_dash(change.before).into()),
                ("after", or_dash(change.after).into()),
            ];
            say!("    {}", l.with("network-import-fact", &facts));
        }
    }
    if beyond > 0 {
        say!("{}", l.n("network-import-more-changes", beyond));
    }
    Ok(())
}

fn or_dash(text: String) -> String {
    if text.is_empty() { "–".to_owned() } else { text }
}

fn tell_applied(l: &Locale, applied: &Applied, faulty: u64) {
    match applied.import {
        None if faulty > 0 => say!("{}", l.n("koinon-import-idle-but", faulty)),
        None => say!("{}", l.t("koinon-import-idle")),
        Some(id) => say!("{}", l.t1("koinon-import-done", "id", id.to_string())),
    }
}

/// How many members a terminal lists with what would change.
const SHOWN_CHANGES: u64 = 100;

/// What an import is busy with, in the order of [`Stage`].
const STAGES: [&str; 3] = ["koinon-import-reading", "koinon-import-writing", "koinon-import-clearing"];

/// Progress on a terminal, and nothing elsewhere.
struct Bar {
    bar: ProgressBar,
    stage: Option<Stage>,
    words: [String; 3],
}

impl Bar {
    fn new(l: &Locale) -> Self {
        let bar = if io::stderr().is_terminal() { ProgressBar::new(0) } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {percent}% {eta}") {
            bar.set_style(style);
        }
        Self { bar, stage: None, words: STAGES.map(|key| l.t(key)) }
    }

    fn show(&mut self, progress: Progress) {
        // The length first: of nothing everything is done.
        self.bar.set_length(progress.total);
        self.bar.set_position(progress.done);
        if self.stage != Some(progress.stage) {
            self.stage = Some(progress.stage);
            self.bar.set_message(self.words[progress.stage as usize].clone());
        }
    }

    fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

/// For the demonstration: brings a roster in, whole.
///
/// # Errors
/// When the roster has a fault, which would be ours.
pub fn bring_in(
    pen: &mut shell::Pen<'_, '_>,
    name: &str,
    bytes: &[u8],
    progress: &mut dyn FnMut(Progress),
) -> Result<Applied, Stop> {
    let mapping = Mapping::default();
    let terms = Terms { today: pen.today, scope: Scope::All, findings: 20 };
    let plan =
        import::plan(pen.tx, &Source { name, bytes, mapping: &mapping, by_hand: None }, &terms, progress)?;
    if plan.counts.faulty > 0 || !plan.readable {
        let findings: Vec<String> = plan.findings.iter().map(|finding| format!("{finding:?}")).collect();
        return Err(
            Fault::new(format!("the demonstration's roster is faulty: {}", findings.join("; "))).into()
        );
    }
    import::apply_now(pen, plan, Choice::default(), progress)
}
