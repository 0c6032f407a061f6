//! Styles and behaviours: gathered once, named by their hash, kept by browsers for ever.

use crate::Room;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The assets of the house.
pub struct Assets {
    files: BTreeMap<String, (&'static str, Vec<u8>)>,
    /// The address of the style sheet.
    pub style: String,
    /// The address of the behaviours.
    pub script: String,
}

/// One file for each component; the first also states the order of the layers.
const STYLES: &[&str] = &[
    include_str!("../assets/css/tokens.css"),
    include_str!("../assets/css/base.css"),
    include_str!("../assets/css/frame.css"),
    include_str!("../assets/css/forms.css"),
    include_str!("../assets/css/tables.css"),
    include_str!("../assets/css/parts.css"),
    figures::CSS,
    include_str!("../assets/css/print.css"),
];
const SCRIPTS: &[&str] = &[include_str!("../assets/koinon.js")];
const ICON: &str = include_str!("../assets/icon.svg");

impl Assets {
    pub(crate) fn gather(rooms: &[Room]) -> Self {
        let styles = STYLES
            .iter()
            .chain(rooms.iter().flat_map(|room| room.styles))
            .copied()
            .collect::<Vec<_>>()
            .join("\n");
        let scripts = SCRIPTS
            .iter()
            .chain(rooms.iter().flat_map(|room| room.scripts))
            .copied()
            .collect::<Vec<_>>()
            .join("\n");
        let mut files = BTreeMap::new();
        let style = keep(&mut files, "css", "text/css; charset=utf-8", styles);
        let script = keep(&mut files, "js", "text/javascript; charset=utf-8", scripts);
        files.insert("icon.svg".to_owned(), ("image/svg+xml", ICON.as_bytes().to_vec()));
        Self { files, style, script }
    }

    /// A file by its name: type and bytes.
    pub(crate) fn get(&self, name: &str) -> Option<&(&'static str, Vec<u8>)> {
        self.files.get(name)
    }
}

fn keep(
    files: &mut BTreeMap<String, (&'static str, Vec<u8>)>,
    ending: &str,
    kind: &'static str,
    text: String,
) -> String {
    let hash: String =
        Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("koinon-{hash}.{ending}");
    let address = format!("/assets/{name}");
    files.insert(name, (kind, text.into_bytes()));
    address
}
