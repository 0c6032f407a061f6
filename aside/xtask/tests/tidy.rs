//! Keeps true what no compiler checks: arrows, module docs, strings, templates, names in documents.
//!
//! Each check reads a [`tidy::tree::Tree`] and returns its complaints; its own tests show that it can fail.

mod tidy {
    pub mod arrows;
    pub mod documents;
    pub mod leftovers;
    pub mod modules;
    pub mod rust_text;
    pub mod strings;
    pub mod templates;
    pub mod tree;
}

use tidy::{arrows, documents, leftovers, modules, strings, templates, tree};
use tree::{Complaint, Tree};

#[test]
fn arrows_point_down() {
    let tree = Tree::of_this_workspace();
    nothing_to_mend(arrows::complaints(&arrows::packages(&tree), &tree));
}

#[test]
fn modules_say_what_they_are_for() {
    nothing_to_mend(modules::complaints(&Tree::of_this_workspace()));
}

#[test]
fn strings_are_complete_in_every_language() {
    nothing_to_mend(strings::complaints(&Tree::of_this_workspace()));
}

#[test]
fn templates_show_and_do_not_speak() {
    nothing_to_mend(templates::complaints(&Tree::of_this_workspace()));
}

#[test]
fn documents_name_what_exists() {
    let tree = Tree::of_this_workspace();
    for missing in documents::missing(&tree) {
        println!("left out: {missing}, which does not exist yet");
    }
    nothing_to_mend(documents::complaints(&tree));
}

#[test]
fn nothing_is_left_unfinished() {
    nothing_to_mend(leftovers::complaints(&Tree::of_this_workspace()));
}

fn nothing_to_mend(complaints: Vec<Complaint>) {
    let lines: Vec<String> = complaints.iter().map(ToString::to_string).collect();
    assert!(complaints.is_empty(), "{} to mend:\n{}", lines.len(), lines.join("\n"));
}
