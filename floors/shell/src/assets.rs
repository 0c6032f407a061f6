//! Styles and behaviours: gathered once, named by their hash, kept by browsers for ever.

use crate::{Room, land};
use base::Fault;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, path::Path};

/// The assets of the house.
pub struct Assets {
    files: BTreeMap<String, (&'static str, Vec<u8>)>,
    /// The address of the style sheet.
    pub style: String,
    /// The address of the behaviours.
    pub script: String,
    /// The address of the outline of the land, for maps.
    pub land: String,
    /// Where that outline is from, where it is the one that comes with the program.
    pub land_source: Option<&'static str>,
    /// Why the outline of the data folder is not used, if there is one and it cannot be.
    pub land_fault: Option<Fault>,
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
    pub(crate) fn gather(rooms: &[Room], folder: &Path) -> Self {
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
        let style = keep(&mut files, "css", "text/css; charset=utf-8", tight(&styles).into_bytes());
        let script = keep(&mut files, "js", "text/javascript; charset=utf-8", scripts.into_bytes());
        let outline = land::drawn(folder);
        let land = keep(&mut files, "svg", "image/svg+xml", outline.svg);
        files.insert("icon.svg".to_owned(), ("image/svg+xml", ICON.as_bytes().to_vec()));
        Self { files, style, script, land, land_source: outline.source, land_fault: outline.fault }
    }

    /// A file by its name: type and bytes.
    pub(crate) fn get(&self, name: &str) -> Option<&(&'static str, Vec<u8>)> {
        self.files.get(name)
    }
}

/// A style sheet without its comments and the space that lines begin with: nobody reads it in a browser. Our sheets have
/// no text with the sign of a comment in it.
fn tight(styles: &str) -> String {
    let mut rest = styles;
    let mut without = String::with_capacity(styles.len());
    while let Some((before, comment)) = rest.split_once("/*") {
        without.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    without.push_str(rest);
    let lines = without.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn keep(
    files: &mut BTreeMap<String, (&'static str, Vec<u8>)>,
    ending: &str,
    kind: &'static str,
    bytes: Vec<u8>,
) -> String {
    let hash: String = Sha256::digest(&bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("koinon-{hash}.{ending}");
    let address = format!("/assets/{name}");
    files.insert(name, (kind, bytes));
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_goes_out_without_its_comments() {
        let sheet = "/* Why. */\n@layer a {\n  p { margin: 0; } /* and\n  how */ a { color: red }\n\n}\n";
        assert_eq!(tight(sheet), "@layer a {\np { margin: 0; }  a { color: red }\n}");
        let all = STYLES.join("\n");
        let tight = tight(&all);
        assert!(!tight.contains("/*") && !tight.contains("\n "));
        assert_eq!(all.matches('{').count(), all.matches('}').count(), "no brace stands in a comment alone");
        assert_eq!(tight.matches('{').count(), tight.matches('}').count());
    }
}
