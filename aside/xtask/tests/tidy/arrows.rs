//! Arrows between crates point down, as the design draws them.

use crate::tidy::tree::{Complaint, Tree};
use serde_json::Value;
use std::{path::Path, process::Command};

/// What each floor may rest on. A new floor is one line here and one sentence in `ARCHITECTURE.md`.
const FLOORS: [(&str, &[&str]); 6] = [
    ("base", &[]),
    ("tally", &[]),
    ("figures", &[]),
    ("db", &["base"]),
    ("ledger", &["base", "db"]),
    ("shell", &["base", "db", "ledger", "figures"]),
];

/// The one room that the others may read.
const REGISTRY: &str = "network";

/// A crate of the workspace and the crates of the workspace it names.
#[derive(Debug)]
pub struct Package {
    name: String,
    /// From the root, e.g. `floors/base`.
    folder: String,
    /// Name and kind: `normal`, `dev` or `build`.
    needs: Vec<(String, String)>,
}

/// The crates of this workspace, as Cargo reads them.
pub fn packages(tree: &Tree) -> Vec<Package> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version=1"])
        .current_dir(root)
        .output()
        .expect("cargo can be started");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "cargo metadata failed: {said}");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata writes JSON");
    let packages = read(&metadata);
    assert_eq!(
        packages.len(),
        tree.crates().count(),
        "a crate is no member of the workspace, or the reverse"
    );
    packages
}

/// The complaints about every arrow that points up or sideways.
pub fn complaints(packages: &[Package], tree: &Tree) -> Vec<Complaint> {
    packages.iter().flat_map(|package| of_package(package, packages, tree)).collect()
}

fn of_package(package: &Package, all: &[Package], tree: &Tree) -> Vec<Complaint> {
    let manifest = format!("{}/Cargo.toml", package.folder);
    let Some(lower) = lower(package, all) else {
        let what = format!("`{}` has no place among the floors and rooms", package.name);
        return vec![Complaint::new(
            &manifest,
            1,
            what,
            "add it to FLOORS in aside/xtask/tests/tidy/arrows.rs, or make it a room",
        )];
    };
    let wrong = package.needs.iter().filter(|(need, kind)| {
        let testing = need == "testkit" && kind == "dev" && package.name != "testkit";
        !testing && !lower.contains(need)
    });
    wrong
        .map(|(need, kind)| {
            let what = format!("`{}` depends on `{need}` ({kind}); it may rest on {}", package.name, listed(&lower));
            let mend = match need.as_str() {
                "testkit" => "name testkit under [dev-dependencies] only",
                _ => "take the arrow out; rooms meet through their manifests, and what both need goes to a floor",
            };
            Complaint::new(&manifest, line_of_need(tree, &manifest, need), what, mend)
        })
        .collect()
}

/// What a crate may rest on by where it stands, or nothing if it stands nowhere.
fn lower(package: &Package, all: &[Package]) -> Option<Vec<String>> {
    let named = |wanted: &dyn Fn(&Package) -> bool| -> Vec<String> {
        all.iter()
            .filter(|other| other.name != package.name && wanted(other))
            .map(|other| other.name.clone())
            .collect()
    };
    let floor = |other: &Package| other.folder.starts_with("floors/");
    match package.folder.split('/').collect::<Vec<_>>().as_slice() {
        ["floors", name] => {
            let (_, lower) = FLOORS.iter().find(|(floor, _)| floor == name)?;
            Some(lower.iter().map(|&lower| lower.to_owned()).collect())
        }
        ["rooms", _] if package.name == REGISTRY => Some(named(&floor)),
        ["rooms", _] | ["aside", "testkit"] => Some(named(&|other| floor(other) || other.name == REGISTRY)),
        ["koinon"] | ["aside", "xtask" | "bench" | "torture" | "fuzz"] => {
            Some(named(&|other| !other.folder.starts_with("aside/")))
        }
        _ => None,
    }
}

fn listed(lower: &[String]) -> String {
    if lower.is_empty() { "no crate of the workspace".to_owned() } else { lower.join(", ") }
}

fn line_of_need(tree: &Tree, manifest: &str, need: &str) -> usize {
    let names = |line: &str| {
        line.split(|c: char| !(c.is_alphanumeric() || "-_".contains(c))).any(|word| word == need)
    };
    let lines = tree.text(manifest).unwrap_or_default().lines();
    lines
        .enumerate()
        .skip_while(|(_, line)| !line.contains("dependencies"))
        .find(|(_, line)| names(line))
        .map_or(1, |(at, _)| at + 1)
}

fn read(metadata: &Value) -> Vec<Package> {
    let root = text(&metadata["workspace_root"]);
    let packages = metadata["packages"].as_array().expect("metadata lists the packages");
    packages
        .iter()
        .map(|package| {
            let manifest = text(&package["manifest_path"]);
            let folder = manifest.strip_prefix(root).and_then(|path| path.strip_suffix("Cargo.toml"));
            let needs = package["dependencies"].as_array().expect("metadata lists the dependencies");
            Package {
                name: text(&package["name"]).to_owned(),
                folder: folder.expect("a member lies below the root").trim_matches('/').to_owned(),
                // Only crates of the workspace are given by a path.
                needs: needs
                    .iter()
                    .filter(|need| need["path"].is_string())
                    .map(|need| {
                        (text(&need["name"]).to_owned(), need["kind"].as_str().unwrap_or("normal").to_owned())
                    })
                    .collect(),
            }
        })
        .collect()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("metadata has this text")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The house, with further needs of one crate.
    fn house(name: &str, more: &[(&str, &str)]) -> Vec<Package> {
        let plan: &[(&str, &[&str])] = &[
            ("floors/base", &[]),
            ("floors/db", &["base"]),
            ("floors/tally", &[]),
            ("rooms/network", &["base", "db"]),
            ("rooms/governance", &["base", "tally", "network"]),
            ("rooms/strategy", &["network"]),
            ("koinon", &["base", "governance", "strategy"]),
            ("aside/testkit", &["base", "network"]),
            ("aside/xtask", &[]),
        ];
        let packages: Vec<Value> = plan.iter().map(|(folder, needs)| {
            let package = folder.rsplit('/').next().unwrap_or(folder);
            let own = needs.iter().map(|need| (*need, "normal"));
            let all = own.chain(more.iter().copied().filter(|_| package == name));
            let needs: Vec<Value> = all.map(|(need, kind)| {
                let kind = if kind == "normal" { Value::Null } else { json!(kind) };
                json!({"name": need, "kind": kind, "path": format!("/r/{need}")})
            }).chain([json!({"name": "serde", "kind": null})]).collect();
            json!({"name": package, "manifest_path": format!("/r/{folder}/Cargo.toml"), "dependencies": needs})
        }).collect();
        read(&json!({"workspace_root": "/r", "packages": packages}))
    }

    fn wrong(name: &str, more: &[(&str, &str)]) -> Vec<String> {
        complaints(&house(name, more), &Tree::default()).into_iter().map(|complaint| complaint.what).collect()
    }

    #[test]
    fn the_house_as_drawn_stands() {
        assert_eq!(wrong("network", &[("testkit", "dev")]), [""; 0]);
    }

    #[test]
    fn an_arrow_up_sideways_or_aside_is_refused() {
        for (name, need, kind) in [
            ("base", "db", "normal"),
            ("tally", "base", "normal"),
            ("db", "network", "normal"),
            ("network", "governance", "normal"),
            ("governance", "strategy", "normal"),
            ("strategy", "governance", "dev"),
            ("governance", "testkit", "normal"),
            ("koinon", "xtask", "normal"),
            ("koinon", "testkit", "build"),
            ("testkit", "governance", "normal"),
        ] {
            let wrong = wrong(name, &[(need, kind)]);
            assert_eq!(wrong.len(), 1, "{name} → {need}");
            assert!(wrong[0].starts_with(&format!("`{name}` depends on `{need}` ({kind})")), "{}", wrong[0]);
        }
    }

    #[test]
    fn a_crate_without_a_place_is_named() {
        let metadata = json!({"workspace_root": "/r", "packages": [
            {"name": "stats", "manifest_path": "/r/floors/stats/Cargo.toml", "dependencies": []}]});
        let found = complaints(&read(&metadata), &Tree::default());
        assert_eq!(found[0].what, "`stats` has no place among the floors and rooms");
    }

    #[test]
    fn the_line_is_that_of_the_dependency() {
        let manifest = "[package]\nname = \"tally\"\n[dependencies]\nbase.workspace = true\n";
        let tree = Tree::of(&[("floors/tally/Cargo.toml", manifest)]);
        assert_eq!(complaints(&house("tally", &[("base", "normal")]), &tree)[0].line, 4);
    }
}
