//! Documents name only files and crates that exist.
//!
//! Looked at: what stands in backticks outside of code blocks, and the targets of links within the repository.
//! A path may be given from the root or by its end (`motion/rules.rs`); `*`, `<name>` and `{name}` stand for any name,
//! `{a,b}` for both.

use crate::tidy::tree::{Complaint, Tree};
use std::collections::BTreeSet;

/// The documents at the root that a reader looks for.
const AT_THE_ROOT: [&str; 3] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

/// A name that ends so is a file of the repository, wherever it stands.
const SOURCES: [&str; 5] = [".rs", ".ftl", ".mjs", ".toml", ".md"];
/// A path that ends so is one of the repository.
const FILES: [&str; 6] = [".html", ".css", ".js", ".sql", ".py", ".lock"];

/// Folders that are made, not kept.
const MADE: [&str; 3] = ["target", "node_modules", "data"];

/// Decisions are dated pages: they may speak of crates that were refused.
const DECISIONS: &str = "docs/decisions/";

/// The documents at the root that do not exist yet.
pub fn missing(tree: &Tree) -> impl Iterator<Item = &'static str> {
    AT_THE_ROOT.into_iter().filter(|path| tree.text(path).is_none())
}

/// The complaints about paths, links and crates that do not exist.
pub fn complaints(tree: &Tree) -> Vec<Complaint> {
    let places = Places::of(tree);
    let documents =
        tree.ending(".md").filter(|(path, _)| AT_THE_ROOT.contains(path) || path.starts_with("docs/"));
    documents.flat_map(|(path, text)| of_document(path, text, &places)).collect()
}

fn of_document(path: &str, text: &str, places: &Places) -> Vec<Complaint> {
    let mut found = Vec::new();
    for (line, prose) in prose(text) {
        let mut say = |what: String, mend: &str| found.push(Complaint::new(path, line, what, mend));
        for target in links(prose).filter(|target| !places.has_link(path, target)) {
            say(format!("the link leads to `{target}`, which does not exist"), "mend the link");
        }
        for span in spans(prose) {
            if path_like(span.code, places) && !places.has(span.code) {
                say(format!("`{}` does not exist", span.code), "name what is there now");
            }
            if !path.starts_with(DECISIONS) {
                let gone = crates_in(&span)
                    .into_iter()
                    .filter(|name| !places.crates.contains(&name.replace('_', "-")));
                gone.for_each(|name| {
                    say(format!("there is no crate `{name}`"), "name the crate that is there now")
                });
            }
        }
    }
    found
}

/// What exists.
struct Places {
    /// Every file and folder, as its parts.
    paths: BTreeSet<Vec<String>>,
    /// The crates of the workspace and all that they are built from, with `-` for `_`.
    crates: BTreeSet<String>,
}

impl Places {
    fn of(tree: &Tree) -> Self {
        let mut paths = BTreeSet::new();
        for (path, _) in tree.files() {
            let parts: Vec<String> = path.split('/').map(str::to_owned).collect();
            paths.extend((1..=parts.len()).map(|length| parts[..length].to_vec()));
        }
        let own = tree.crates().filter_map(|folder| folder.rsplit('/').next());
        let locked = tree
            .text("Cargo.lock")
            .unwrap_or_default()
            .lines()
            .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
        let language = ["std", "core", "alloc", "crate", "self", "super"];
        let crates = own.chain(locked).chain(language).map(|name| name.replace('_', "-")).collect();
        Self { paths, crates }
    }

    /// Whether a path, each of its alternatives, is there from the root or as the end of another.
    fn has(&self, path: &str) -> bool {
        alternatives(path.trim_start_matches("./").trim_end_matches('/')).iter().all(|path| {
            let wanted: Vec<&str> = path.split('/').collect();
            self.paths.iter().any(|there| (0..there.len()).any(|from| matches(&wanted, &there[from..])))
        })
    }

    /// Whether a link of a document leads out of the repository, into the document, or to something that is there.
    fn has_link(&self, document: &str, target: &str) -> bool {
        let target = target.split('#').next().unwrap_or_default();
        if target.is_empty() || target.contains(':') {
            return true;
        }
        let mut parts: Vec<String> = document.split('/').map(str::to_owned).collect();
        parts.pop();
        for part in target.trim_end_matches('/').split('/') {
            match part {
                "." => {}
                ".." if parts.pop().is_some() => {}
                _ => parts.push(part.to_owned()),
            }
        }
        parts.is_empty() || self.paths.contains(&parts)
    }

    fn is_at_the_root(&self, name: &str) -> bool {
        self.paths.contains(&vec![name.to_owned()])
    }
}

/// The lines outside of code blocks, with their numbers.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut inside = false;
    text.lines().enumerate().filter_map(move |(at, line)| {
        let fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        inside ^= fence;
        (!inside && !fence).then_some((at + 1, line))
    })
}

/// What stands in backticks, and what stands around it.
struct Span<'a> {
    before: &'a str,
    code: &'a str,
    after: &'a str,
}

fn spans(line: &str) -> Vec<Span<'_>> {
    let ticks: Vec<usize> = line.match_indices('`').map(|(at, _)| at).collect();
    ticks
        .chunks_exact(2)
        .map(|pair| Span {
            before: &line[..pair[0]],
            code: &line[pair[0] + 1..pair[1]],
            after: &line[pair[1] + 1..],
        })
        .collect()
}

fn links(line: &str) -> impl Iterator<Item = &str> {
    line.split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .filter_map(|target| target.split_whitespace().next())
}

/// Whether a code span is meant as a path of the repository.
fn path_like(code: &str, places: &Places) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_./-{},*<>".contains(c);
    let strange = code.starts_with(['/', '-', '*', '<', '{'])
        || code.contains("//")
        || code.starts_with('.') && !code.contains('/');
    if code.is_empty() || strange || !code.chars().all(plain) {
        return false;
    }
    let (first, rest) = code.trim_start_matches("./").split_once('/').unwrap_or((code, ""));
    let has_end = |ends: &[&str]| ends.iter().any(|end| code.ends_with(end) && code.len() > end.len());
    let inside = code.contains('/');
    !MADE.contains(&first)
        && (has_end(&SOURCES)
            || inside
                && (has_end(&FILES) || first == ".." || places.is_at_the_root(first) && !rest.is_empty()))
}

/// The crates that a code span speaks of: `name::…`, `-p name`, or a name beside the word crate.
fn crates_in<'a>(span: &Span<'a>) -> Vec<&'a str> {
    let word = |text: &str| {
        !text.is_empty()
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_-".contains(&b))
    };
    let mut names: Vec<&str> = Vec::new();
    if span.code.starts_with("cargo ") {
        let words: Vec<&str> = span.code.split_whitespace().collect();
        names.extend(
            words.windows(2).filter(|pair| matches!(pair[0], "-p" | "--package")).map(|pair| pair[1]),
        );
    } else if let Some((first, _)) = span.code.split_once("::") {
        names.push(first);
    } else if span.before.ends_with("crate ")
        || span.before.ends_with("crates ")
        || span.after.starts_with(" crate")
    {
        names.push(span.code);
    }
    names.retain(|name| word(name));
    names
}

/// A path with `{a,b}` written out; `{a}` and `<a>` become `*`.
fn alternatives(path: &str) -> Vec<String> {
    let Some((open, close)) =
        path.find(['{', '<']).and_then(|open| Some((open, open + path[open..].find(['}', '>'])?)))
    else {
        return vec![path.to_owned()];
    };
    let inside = &path[open + 1..close];
    let choices: Vec<&str> =
        if inside.contains(',') { inside.split(',').map(str::trim).collect() } else { vec!["*"] };
    let (head, tail) = (&path[..open], alternatives(&path[close + 1..]));
    choices.iter().flat_map(|choice| tail.iter().map(move |tail| format!("{head}{choice}{tail}"))).collect()
}

/// Whether the parts of a pattern are those of a path; `**` stands for any number of parts.
fn matches(wanted: &[&str], there: &[String]) -> bool {
    match (wanted, there) {
        ([], []) => true,
        (["**", rest @ ..], _) => (0..=there.len()).any(|skipped| matches(rest, &there[skipped..])),
        ([first, rest @ ..], [part, parts @ ..]) => part_matches(first, part) && matches(rest, parts),
        _ => false,
    }
}

fn part_matches(wanted: &str, there: &str) -> bool {
    match wanted.split_once('*') {
        None => wanted == there,
        Some((head, tail)) => there.strip_prefix(head).is_some_and(|rest| {
            rest.char_indices()
                .map(|(at, _)| at)
                .chain([rest.len()])
                .any(|at| part_matches(tail, &rest[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        let tree = Tree::of(&[
            (path, text),
            ("Cargo.toml", ""),
            ("Cargo.lock", "[[package]]\nname = \"serde_json\"\n"),
            ("floors/base/Cargo.toml", ""),
            ("rooms/governance/src/motion/rules.rs", ""),
            ("rooms/governance/strings/en/governance.ftl", ""),
            ("rooms/governance/strings/fr/governance.ftl", ""),
            ("docs/decisions/2026-01-01-floors.md", ""),
        ]);
        complaints(&tree)
            .into_iter()
            .map(|complaint| format!("{} {}", complaint.line, complaint.what))
            .collect()
    }

    #[test]
    fn what_exists_is_left_alone() {
        let text = "`floors/base`, `motion/rules.rs`, `rules.rs`, `rooms/*/strings/{en,fr}/<crate>.ftl`, `docs/**/*.md`, `./Cargo.toml`\n\
            `/api/members`, `text/html`, `a/b`, `target/debug/koinon`, `my.csv`, `.rs`, `cargo test -p base`, crate `serde_json`, `std::fs`\n\
            ```\n`floors/none`\n```\n[a](docs/decisions) [b](https://x.example/y) [c](#d) [e](./floors/base/Cargo.toml#f)\n";
        assert_eq!(found("README.md", text), [""; 0]);
    }

    #[test]
    fn what_is_gone_is_named() {
        let text = "\nsee `floors/none`, `motion/gone.rs`,\n`rooms/*/strings/{en,de}/x.ftl` and `late.rs`, `../elsewhere`, `base/a.html`";
        assert_eq!(
            found("ARCHITECTURE.md", text),
            [
                "2 `floors/none` does not exist",
                "2 `motion/gone.rs` does not exist",
                "3 `rooms/*/strings/{en,de}/x.ftl` does not exist",
                "3 `late.rs` does not exist",
                "3 `../elsewhere` does not exist",
                "3 `base/a.html` does not exist",
            ]
        );
        assert_eq!(
            found("docs/a/b.md", "[c](../gone.md) [d](../decisions/)"),
            ["1 the link leads to `../gone.md`, which does not exist"]
        );
    }

    #[test]
    fn crates_that_are_gone_are_named() {
        let text = "`stats::Series`, the crate `graph`, the `sums` crate, `cargo test -p none`, `Lang::ALL`";
        let gone = [
            "1 there is no crate `stats`",
            "1 there is no crate `graph`",
            "1 there is no crate `sums`",
            "1 there is no crate `none`",
        ];
        assert_eq!(found("CONTRIBUTING.md", text), gone);
        assert_eq!(found("docs/decisions/2026-02-02-a.md", text), [""; 0]);
    }

    #[test]
    fn other_documents_are_not_read_and_missing_ones_are_told() {
        assert_eq!(found("rooms/governance/NOTES.md", "`floors/none`"), [""; 0]);
        let left: Vec<&str> = missing(&Tree::of(&[("README.md", "")])).collect();
        assert_eq!(left, ["ARCHITECTURE.md", "CONTRIBUTING.md"]);
    }
}
