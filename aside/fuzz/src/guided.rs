//! One target, led by coverage: `cargo xtask fuzz` builds and starts this.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

/// The target that is named, with what it may begin from laid into its folder.
static RUNS: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let told = |name: &str| std::env::var(name).unwrap_or_default();
    let target = fuzz::target(&told("KOINON_FUZZ")).unwrap_or_else(|| panic!("KOINON_FUZZ names no target"));
    let laid = target.lay_out(told("KOINON_FUZZ_CORPUS").as_ref(), told("KOINON_FUZZ_WORDS").as_ref());
    laid.unwrap_or_else(|error| panic!("what it begins from is not laid out: {error}"));
    // What a parser of others falls over and ours catches is nothing found: only what is caught by nobody is.
    drop(std::panic::take_hook());
    target.runs
});

fuzz_target!(init: {
    LazyLock::force(&RUNS);
}, |bytes: &[u8]| {
    RUNS(bytes);
});
