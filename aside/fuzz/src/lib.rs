//! Everything of the house that reads bytes from outside, each as a target that is fed with what nobody would write.
//!
//! A target panics where something is wrong: where the parser does, and where what it promises does not hold, such as that
//! what was read and written again reads the same. `cargo xtask fuzz` feeds them for as long as one likes, led by coverage;
//! `cargo test -p fuzz` feeds them for a moment, the same bytes each time, and all that was ever found.
//!
//! To add one: a function in `targets.rs` or `door.rs` and a line in [`TARGETS`]. What was found goes into the folder
//! `found` under the target's name, and stays.

mod door;
mod mutate;
mod targets;

pub use mutate::Mutator;

use std::{fs, io, path::Path};

/// Something that reads bytes from outside.
pub struct Target {
    /// By what it is called.
    pub name: &'static str,
    /// What it reads.
    pub reads: &'static str,
    /// What it may well be given, to begin from.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// Words that mean something to it.
    pub words: &'static [&'static str],
    /// How often the test feeds it.
    pub times: u32,
    /// Feeds it; panics where something is wrong.
    pub runs: fn(&[u8]),
}

impl Target {
    /// Writes what it begins from into a folder, and its words into a file, as libFuzzer reads them.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn lay_out(&self, corpus: &Path, words: &Path) -> io::Result<()> {
        fs::create_dir_all(corpus)?;
        for (n, seed) in (self.seeds)().into_iter().enumerate() {
            fs::write(corpus.join(format!("seed-{n:03}")), seed)?;
        }
        let escaped = |word: &&str| -> String {
            let bytes: String = word.bytes().map(|byte| format!("\\x{byte:02x}")).collect();
            format!("\"{bytes}\"\n")
        };
        fs::write(words, self.words.iter().map(escaped).collect::<String>())
    }
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target {
        name: "roster",
        reads: "a roster as CSV, in any encoding",
        seeds: targets::roster_seeds,
        words: targets::ROSTER_WORDS,
        times: 400,
        runs: targets::roster,
    },
    Target {
        name: "workbook",
        reads: "a roster as a spreadsheet: an archive, or its parts",
        seeds: targets::workbook_seeds,
        words: targets::SHEET_WORDS,
        times: 150,
        runs: targets::workbook,
    },
    Target {
        name: "mapping",
        reads: "which column of a roster is what",
        seeds: targets::mapping_seeds,
        words: targets::JSON_WORDS,
        times: 2_000,
        runs: targets::mapping,
    },
    Target {
        name: "cell",
        reads: "a cell for a table that a spreadsheet opens",
        seeds: targets::cell_seeds,
        words: &["=", "'", "+", "-", "@", "\t", "＝", "\u{feff}"],
        times: 5_000,
        runs: targets::cell,
    },
    Target {
        name: "plan",
        reads: "a strategic plan as JSON",
        seeds: targets::plan_seeds,
        words: targets::JSON_WORDS,
        times: 300,
        runs: targets::plan,
    },
    Target {
        name: "checkpoint",
        reads: "a signed head of a ledger, and a key",
        seeds: targets::checkpoint_seeds,
        words: &["\n", "\n\n— ", "+", "/", "=", "0", "18446744073709551615"],
        times: 3_000,
        runs: targets::checkpoint,
    },
    Target {
        name: "receipt",
        reads: "a receipt of an entry, with its proof",
        seeds: targets::receipt_seeds,
        words: targets::JSON_WORDS,
        times: 1_000,
        runs: targets::receipt,
    },
    Target {
        name: "proof",
        reads: "proofs that an entry is in a ledger, and that one ledger continues another",
        seeds: targets::proof_seeds,
        words: &["\0", "\u{1}"],
        times: 3_000,
        runs: targets::proof,
    },
    Target {
        name: "canonical",
        reads: "an entry's canonical bytes",
        seeds: targets::canonical_seeds,
        words: targets::JSON_WORDS,
        times: 3_000,
        runs: targets::canonical,
    },
    Target {
        name: "tile",
        reads: "the address and the bytes of a tile",
        seeds: targets::tile_seeds,
        words: &["entries/", "x", "000", ".p/", "/", "255", "256"],
        times: 3_000,
        runs: targets::tile,
    },
    Target {
        name: "language",
        reads: "language tags and what a browser accepts",
        seeds: targets::language_seeds,
        words: &["-", ";q=", ",", "Latn", "419", "*", "zh", "0.", "1.0"],
        times: 5_000,
        runs: targets::language,
    },
    Target {
        name: "day",
        reads: "days, instants, zones and ids",
        seeds: targets::day_seeds,
        words: &["-", "T", ":", "Z", "+", "9999", "0000", "02-29", "-262144"],
        times: 5_000,
        runs: targets::day,
    },
    Target {
        name: "form",
        reads: "a form as browsers encode it, and queries",
        seeds: targets::form_seeds,
        words: &["&", "=", "%", "+", "%00", "%C3%A9", "%ed%a0%80"],
        times: 3_000,
        runs: targets::form,
    },
    Target {
        name: "address",
        reads: "addresses of mail, of proxies, and colours",
        seeds: targets::address_seeds,
        words: &["@", ".", "\"", "[", "]", "xn--", "\r\n", "::ffff:", "/", "#"],
        times: 3_000,
        runs: targets::address,
    },
    Target {
        name: "door",
        reads: "a request as it comes: address, query, headers, cookies, form, upload",
        seeds: door::seeds,
        words: door::WORDS,
        times: 150,
        runs: door::request,
    },
];

/// A target by its name.
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}
