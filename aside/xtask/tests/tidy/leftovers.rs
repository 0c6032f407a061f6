//! Nothing is left unfinished, and no file speaks of the machine it was written on.

use crate::tidy::{
    rust_text,
    tree::{Complaint, Tree, line_of},
};

/// What must not stand in Rust code, and what to do instead.
const UNFINISHED: [(&str, &str); 4] = [
    ("todo!", "finish it, or leave it out"),
    ("unimplemented!", "finish it, or leave it out"),
    ("dbg!", "take it out, or use tracing"),
    ("#[ignore", "let the test run; if it cannot pass yet, let it assert today's answer with a note"),
];

/// Folders of people on machines, written in two parts so that this file does not complain of itself.
const MACHINE: [&str; 4] =
    [concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/Us", "ers/"), concat!(":\\Us", "ers\\")];

/// The complaints about unfinished code and about paths of a machine.
pub fn complaints(tree: &Tree) -> Vec<Complaint> {
    let unfinished = tree.ending(".rs").flat_map(|(path, text)| {
        let code = rust_text::bare(text);
        UNFINISHED.iter().flat_map(move |(word, mend)| named(path, &code, word, mend)).collect::<Vec<_>>()
    });
    let machine = tree.files().flat_map(|(path, text)| {
        let mend = "say the path from the root of the repository";
        MACHINE.iter().flat_map(move |word| named(path, text, word, mend))
    });
    unfinished.chain(machine).collect()
}

fn named(path: &str, text: &str, word: &str, mend: &str) -> Vec<Complaint> {
    let at = text.match_indices(word).filter(|(at, _)| begins_there(text, *at));
    at.map(|(at, _)| Complaint::new(path, line_of(text, at), format!("`{word}` stands here"), mend)).collect()
}

/// Whether no word or path runs into this place, as in `https://host/home/` or `my_dbg!`.
fn begins_there(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|before: char| before.is_alphanumeric() || "_/}".contains(before))
}

#[test]
fn unfinished_code_is_named_and_talk_of_it_is_not() {
    let code = "//! Says todo!() in words.\nfn a() {\n    todo!()\n}\n#[ignore = \"b\"]\nfn b() { dbg!(\"todo!\"); my_dbg!(); }\n";
    let found = complaints(&Tree::of(&[("a.rs", code)]));
    let found: Vec<(usize, &str)> =
        found.iter().map(|complaint| (complaint.line, complaint.what.as_str())).collect();
    assert_eq!(found, [(3, "`todo!` stands here"), (6, "`dbg!` stands here"), (5, "`#[ignore` stands here")]);
}

#[test]
fn a_path_of_a_machine_is_named_in_any_file() {
    let person = concat!("see /ho", "me/ana/x\n");
    let found =
        complaints(&Tree::of(&[("docs/a.md", person), ("b.md", concat!("https://a.example/ho", "me/b\n"))]));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].file.as_str(), found[0].line), ("docs/a.md", 1));
}
