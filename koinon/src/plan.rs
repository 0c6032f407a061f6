//! `koinon plan load`: a federation's plan from a file.

use crate::{Ended, Here};
use base::Fault;
use shell::Locale;
use std::path::Path;
use strategy::plan::{self, Finding, finding::Severity};

/// Loads a plan, whole or not at all.
///
/// # Errors
/// When the file cannot be read or the records fail.
pub async fn load(here: &Here, file: &Path) -> Result<Ended, Fault> {
    let bytes =
        std::fs::read(file).map_err(|error| Fault::from(format!("reading {}", file.display()), error))?;
    let house = here.house().await?;
    let l = house.locale(here.lang);
    match here.change(&house, "plan load", move |pen| plan::load_file(pen, &bytes)).await? {
        Err(findings) => {
            tell(&l, &findings);
            println!("{}", l.t("koinon-plan-refused"));
            Ok(Ended::Findings)
        }
        Ok(loaded) => {
            tell(&l, &loaded.warnings);
            println!("{}", loaded.told(&l));
            Ok(Ended::Done)
        }
    }
}

fn tell(l: &Locale, findings: &[Finding]) {
    for finding in findings {
        let mark = if finding.severity == Severity::Error { "✕" } else { "!" };
        println!("{mark} {} [{}]", finding.told(l), finding.id);
    }
}
