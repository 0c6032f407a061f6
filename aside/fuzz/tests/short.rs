//! Every target for a moment: what it may well be given, what was ever found, and both altered, the same way each time.

use fuzz::{Mutator, TARGETS, target};
use std::{fs, path::Path};

/// What was found of a target, kept in the folder of its name.
fn found(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("found").join(name);
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).expect("a file")).collect()
}

fn fed(name: &str) {
    let target = target(name).expect("a target");
    let mut seeds = (target.seeds)();
    assert!(!seeds.is_empty());
    seeds.extend(found(name));
    seeds.iter().for_each(|seed| (target.runs)(seed));
    let mut mutator = Mutator::from(1);
    for _ in 0..target.times {
        let bytes = mutator.altered(&seeds, target.words);
        let fed = std::panic::catch_unwind(|| (target.runs)(&bytes));
        assert!(fed.is_ok(), "{name} fell over {:?}", String::from_utf8_lossy(&bytes));
    }
}

macro_rules! targets {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            fed(stringify!($name));
        })*

        #[test]
        fn every_target_is_fed() {
            let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
            assert_eq!(names, [$(stringify!($name)),*]);
        }
    };
}

targets! { roster workbook mapping cell plan checkpoint receipt proof canonical tile language day form address door }
