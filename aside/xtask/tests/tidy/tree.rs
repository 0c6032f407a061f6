//! The files of a workspace held in memory, and what a check complains of.

use std::{collections::BTreeMap, fmt, fs, path::Path};

/// Folders that hold nothing of ours.
const SKIPPED: [&str; 3] = [".git", "node_modules", "target"];

/// The text of every file by its path from the root, with `/` between; other files have an empty text.
#[derive(Debug, Default)]
pub struct Tree {
    files: BTreeMap<String, String>,
}

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complaint {
    /// The path from the root.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub mend: String,
}

impl Complaint {
    pub fn new(file: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into(), mend: mend.into() }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}. To mend: {}.", self.file, self.line, self.what, self.mend)
    }
}

impl Tree {
    /// The workspace that this test belongs to.
    pub fn of_this_workspace() -> Self {
        Self::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
    }

    /// Reads a folder, without what is built, fetched or kept by the program.
    pub fn read(root: &Path) -> Self {
        let mut tree = Self::default();
        tree.read_folder(root, "");
        tree
    }

    /// A small tree for trying a check.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        Self { files }
    }

    /// Every path and its text, in order of path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The files whose path ends so.
    pub fn ending(&self, end: &'static str) -> impl Iterator<Item = (&str, &str)> {
        self.files().filter(move |(path, _)| path.ends_with(end))
    }

    /// The text of one file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The folders that hold a `Cargo.toml`, without the root.
    pub fn crates(&self) -> impl Iterator<Item = &str> {
        self.files.keys().filter_map(|path| path.strip_suffix("/Cargo.toml"))
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str) {
        let entries =
            fs::read_dir(folder).unwrap_or_else(|e| panic!("cannot list {}: {e}", folder.display()));
        for entry in entries {
            let entry = entry.unwrap_or_else(|e| panic!("cannot list {}: {e}", folder.display()));
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            let kind = entry.file_type().unwrap_or_else(|e| panic!("cannot look at {path}: {e}"));
            // The root's `data` is the program's own data folder, never kept with the source.
            if SKIPPED.contains(&name.as_str()) || path == "data" {
                continue;
            }
            if kind.is_dir() {
                self.read_folder(&entry.path(), &format!("{path}/"));
            } else if kind.is_file() {
                let text = fs::read_to_string(entry.path()).unwrap_or_default();
                self.files.insert(path, text);
            }
        }
    }
}

/// The line, counted from 1, on which a byte offset lies.
pub fn line_of(text: &str, offset: usize) -> usize {
    1 + text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count()
}

#[test]
fn a_tree_leaves_out_what_is_not_ours() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for path in ["a/b.rs", "a/target/c.rs", "data/d.csv", "rooms/network/data/e.csv", "node_modules/f.js"] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, "text").expect("a file");
    }
    let paths: Vec<String> = Tree::read(folder.path()).files().map(|(path, _)| path.to_owned()).collect();
    assert_eq!(paths, ["a/b.rs", "rooms/network/data/e.csv"]);
}

#[test]
fn lines_count_from_one() {
    assert_eq!([0, 1, 2, 3].map(|offset| line_of("a\nb\n", offset)), [1, 1, 2, 2]);
}
