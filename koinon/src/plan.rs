//! `koinon plan load`: a federation's plan from a file.

use crate::{Ended, Here, files};
use base::Fault;
use shell::Locale;
use std::path::Path;
use strategy::plan::{self, Finding, finding::Severity};

/// Loads a plan, whole or not at all.
///
/// # Errors
/// When the file cannot be read or the records fail.
pub async fn load(here: &Here, file: &Path) -> Result<Ended, Fault> {
    let l = &here.l;
    let bytes = files::read(l, file)?;
    let house = here.house().await?;
    match here.change(&house, "plan load", move |pen| plan::load_file(pen, &bytes)).await? {
        Err(findings) => {
            tell(l, &findings);
            say!("{}", l.t("koinon-plan-refused"));
            Ok(Ended::Findings)
        }
        Ok(loaded) => {
            tell(l, &loaded.warnings);
            say!("{}", loaded.told(l));
            if loaded.head {
                say!("{}", l.t("strategy-loaded-head"));
            }
            Ok(Ended::Done)
        }
    }
}

fn tell(l: &Locale, findings: &[Finding]) {
    for finding in findings {
        let mark = if finding.severity == Severity::Error { "✕" } else { "!" };
        say!("{mark} {} [{}]", finding.told(l), finding.id);
    }
}
