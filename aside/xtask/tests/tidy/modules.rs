//! Every module opens with a line that says what it is for; nothing stands above it.

use crate::tidy::tree::{Complaint, Tree};

/// The complaints about modules that do not open with `//!`.
pub fn complaints(tree: &Tree) -> Vec<Complaint> {
    let silent = tree.ending(".rs").filter(|(_, text)| !opens_with_a_word(text));
    silent
        .map(|(path, _)| {
            Complaint::new(path, 1, "the module does not say what it is for", "open the file with `//! …`")
        })
        .collect()
}

fn opens_with_a_word(text: &str) -> bool {
    text.lines().next().and_then(|line| line.strip_prefix("//!")).is_some_and(|rest| !rest.trim().is_empty())
}

#[test]
fn a_module_without_its_line_is_named() {
    let tree = Tree::of(&[
        ("a/src/lib.rs", "//! What it is.\n"),
        ("a/src/empty.rs", "//!\nfn a() {}\n"),
        ("a/src/late.rs", "use b;\n//! Late.\n"),
        ("a/src/none.rs", ""),
        ("a/notes.txt", "none"),
    ]);
    let files: Vec<String> = complaints(&tree).into_iter().map(|complaint| complaint.file).collect();
    assert_eq!(files, ["a/src/empty.rs", "a/src/late.rs", "a/src/none.rs"]);
}
