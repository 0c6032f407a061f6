//! `koinon settings`: what the federation sets for itself.

use crate::{Ended, Here, cli::Settings};
use base::Fault;
use shell::{Locale, settings};
use std::collections::BTreeMap;

/// Carries out the command; without one it shows.
///
/// # Errors
/// When what is to be set is not known, or its value is refused.
pub async fn run(here: &Here, command: Option<Settings>) -> Result<Ended, Fault> {
    let l = &here.l;
    match command.unwrap_or(Settings::Show { json: false }) {
        Settings::Show { json } => {
            let (house, _) = here.to_read().await?;
            let fields = house.db.read(settings::Stored::load)?.fields();
            say!("{}", if json { as_json(fields)? } else { as_text(l, &fields) }.trim_end());
            if !json && !house.settings.remains.is_empty() {
                let keys: Vec<&str> = house.settings.remains.iter().map(|key| key.code()).collect();
                say!("{}", l.t1("koinon-settings-remain", "keys", keys.join(", ")));
            }
        }
        Settings::Set { key, value } => {
            let house = here.house().await?;
            let changed = here
                .change(&house, "settings set", move |pen| settings::set_field(pen, &key, &value))
                .await?;
            say!("{}", l.t(if changed { "koinon-settings-set" } else { "koinon-settings-same" }));
        }
    }
    Ok(Ended::Done)
}

fn as_text(l: &Locale, fields: &[(String, String)]) -> String {
    let none = l.t("koinon-settings-none");
    let line = |(name, text): &(String, String)| {
        format!("{name:12} {}\n", if text.is_empty() { &none } else { text })
    };
    fields.iter().map(line).collect()
}

fn as_json(fields: Vec<(String, String)>) -> Result<String, Fault> {
    let fields: BTreeMap<String, String> = fields.into_iter().collect();
    let json = serde_json::to_string_pretty(&fields);
    json.map(|json| json + "\n").map_err(|error| Fault::from("writing JSON", error))
}
