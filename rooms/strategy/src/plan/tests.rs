//! The plan's file against its format's page: the example, each finding once, and hostile bytes.

use super::{
    EXAMPLE,
    file::{self, MOST_BYTES},
    finding::{ALL, Finding, Severity},
};
use base::Day;
use proptest::prelude::*;
use std::collections::BTreeSet;

const PAGE: &str = include_str!("../../../../docs/plan-format.md");

fn today() -> Day {
    Day::parse("2026-11-23").expect("a day")
}

/// The complete example of the format's page.
fn example() -> &'static str {
    PAGE.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).expect("the page has an example")
}

/// The page's example with one place changed.
fn with(from: &str, to: &str) -> String {
    assert_eq!(example().matches(from).count(), 1, "{from}");
    example().replace(from, to)
}

fn findings(bytes: &[u8]) -> Vec<Finding> {
    match file::read(bytes, today()) {
        Ok(read) => read.warnings,
        Err(findings) => findings,
    }
}

/// Id, place and line of each finding.
fn told(bytes: &[u8]) -> Vec<(String, String, Option<u64>)> {
    findings(bytes).into_iter().map(|finding| (finding.id.to_owned(), finding.place, finding.line)).collect()
}

#[test]
fn the_page_s_example_is_a_plan_without_findings() {
    assert_eq!(told(example().as_bytes()), []);
    let read = file::read(example().as_bytes(), today()).expect("a plan");
    assert_eq!(read.plan.objectives[0].strategies[0].actions[1].responsible, ["towns", "council"]);
    let marked = format!("\u{feff}{}", example());
    assert_eq!(file::read(marked.as_bytes(), today()).expect("a plan").plan, read.plan);
}

#[test]
fn the_plan_that_koinon_brings_is_whole_and_without_findings() {
    let read = file::read(EXAMPLE, today()).expect("a plan");
    assert_eq!(read.warnings, []);
    let strategies: Vec<_> =
        read.plan.objectives.iter().flat_map(|objective| &objective.strategies).collect();
    let actions = strategies.iter().map(|strategy| strategy.actions.len()).sum::<usize>();
    assert_eq!((read.plan.objectives.len(), strategies.len(), actions), (5, 22, 66));
}

/// A file for each id of the page: what is changed in the example, and the place and line of the only finding.
/// Findings of loading, which need a database, are tried in `tests/plan.rs`.
fn bad() -> Vec<(&'static str, Vec<u8>, &'static str, u64)> {
    let of = |id, from: &str, to: &str, place, line| (id, with(from, to).into_bytes(), place, line);
    let long = format!("\"code\": \"river-towns-2025\", \"source\": \"{}\",", "a".repeat(501));
    let functions = format!("\"functions\": [{}],", vec![r#"{"en":"a","fr":"a"}"#; 100].join(","));
    let first = r#""responsible": ["council"],"#;
    let report = "\"state\": \"done\",\n              \"as_of\": \"2026-05-31\"";
    let source = "\"source\": \"Council of River Towns, resolution 4\",";
    vec![
        ("plan-file-too-large", vec![b' '; MOST_BYTES + 1], "", 0),
        ("plan-not-utf8", [b"{\n\"a\": \"".as_slice(), b"\xff\"}"].concat(), "", 2),
        ("plan-not-json", b"{\n  \"koinon\": \"plan/1\",\n".to_vec(), "", 3),
        of("plan-format-unknown", "plan/1", "plan/2", "/koinon", 2),
        of("plan-key-missing", "  \"code\": \"river-towns-2025\",\n", "", "/", 1),
        of("plan-key-unknown", "\"source\"", "\"sourse\"", "/sourse", 10),
        of("plan-key-doubled", "\"functions\"", "\"functions\": [], \"functions\"", "1 functions", 23),
        of("plan-value-type", "\"progress\": 40", "\"progress\": \"40\"", "1.1.2 progress", 45),
        of("plan-list-empty", &example()[list("strategies")], "", "1 strategies", 29),
        (
            "plan-list-too-long",
            with("\"functions\": [{ \"en\": \"Monitoring\", \"fr\": \"Surveillance\" }],", &functions)
                .into_bytes(),
            "1 functions",
            23,
        ),
        of("plan-code-malformed", "\"code\": \"river-towns-2025\"", "\"code\": \"River_Towns\"", "/code", 3),
        of(
            "plan-code-doubled",
            first,
            "\"responsible\": [\"council\", \"council\"],",
            "1.1.1 responsible[2]",
            37,
        ),
        of(
            "plan-code-unresolved",
            first,
            "\"responsible\": [\"council\", \"counsil\"],",
            "1.1.1 responsible[2]",
            37,
        ),
        of(
            "plan-number-out-of-range",
            "              \"number\": 2",
            "              \"number\": 1000",
            "/objectives/0/strategies/0/actions/1/number",
            42,
        ),
        of(
            "plan-number-doubled",
            "              \"number\": 2",
            "              \"number\": 1",
            "/objectives/0/strategies/0/actions/1/number",
            42,
        ),
        of("plan-date-malformed", "\"from\": \"2025-01-01\"", "\"from\": \"2025-02-30\"", "/period/from", 4),
        of("plan-period-reversed", "\"from\": \"2025-01-01\"", "\"from\": \"2030-01-01\"", "/period", 4),
        of(
            "plan-language-malformed",
            "\"fr\": \"Mesurer ensemble\"",
            "\"fr\": \"Mesurer ensemble\", \"f\": \"x\"",
            "1.1 title.f",
            32,
        ),
        of(
            "plan-language-doubled",
            "\"fr\": \"Mesurer ensemble\"",
            "\"fr\": \"Mesurer ensemble\", \"FR\": \"x\"",
            "1.1 title.FR",
            32,
        ),
        of("plan-text-empty", "\"en\": \"Measure together\"", "\"en\": \" \"", "1.1 title.en", 32),
        (
            "plan-text-too-long",
            example().replace("  \"code\": \"river-towns-2025\",", &long).replace(source, "").into_bytes(),
            "/source",
            3,
        ),
        of("plan-text-control", "Measure together", "Measure\\ntogether", "1.1 title.en", 32),
        of(
            "plan-origin-unknown",
            "\"origin\": \"reviewed\"",
            "\"origin\": \"checked\"",
            "/statement/fr/origin",
            8,
        ),
        of(
            "plan-resource-nameless",
            "{ \"code\": \"council\" },\n        {",
            "{ \"code\": \"council\" }, {},\n        {",
            "1 resources[2]",
            25,
        ),
        of("plan-state-unknown", "\"state\": \"done\"", "\"state\": \"finished\"", "1.1.1 state", 38),
        of("plan-progress-out-of-range", "\"progress\": 40", "\"progress\": 101", "1.1.2 progress", 45),
        of("plan-report-incomplete", report, "\"state\": \"done\"", "1.1.1", 34),
        of(
            "plan-report-contradictory",
            "\"state\": \"done\"",
            "\"progress\": 99, \"state\": \"done\"",
            "1.1.1",
            34,
        ),
        of(
            "plan-report-in-future",
            report,
            "\"state\": \"done\",\n              \"as_of\": \"2026-11-24\"",
            "1.1.1 as_of",
            39,
        ),
        of(
            "plan-report-too-early",
            report,
            "\"state\": \"done\",\n              \"as_of\": \"0027-05-31\"",
            "1.1.1 as_of",
            39,
        ),
        of(
            "plan-number-gap",
            "              \"number\": 2",
            "              \"number\": 3",
            "1.1 actions",
            33,
        ),
        of(
            "plan-text-untranslated",
            "{ \"en\": \"Clean water\", \"fr\": \"Une eau propre\" }",
            "{ \"en\": \"Clean water\" }",
            "1 title",
            18,
        ),
        of(
            "plan-language-extra",
            "{ \"en\": \"Clean water\", \"fr\"",
            "{ \"en\": \"Clean water\", \"zh-Hant\": \"水\", \"fr\"",
            "1 title",
            18,
        ),
        of(
            "plan-body-unused",
            "\"bodies\": [\n",
            "\"bodies\": [ { \"code\": \"x\", \"name\": { \"en\": \"x\", \"fr\": \"x\" } },\n",
            "/bodies/0/code",
            11,
        ),
        of(
            "plan-responsible-not-resource",
            "{ \"code\": \"towns\", \"name\": { \"en\": \"Laboratories",
            "{ \"name\": { \"en\": \"Laboratories",
            "1.1.2 responsible[1]",
            44,
        ),
        of("plan-action-unassigned", first, "\"responsible\": [],", "1.1.1 responsible", 37),
    ]
}

/// Where the content of the list under a key stands in the example.
fn list(key: &str) -> std::ops::Range<usize> {
    let start = example().find(&format!("\"{key}\": [")).expect("the key") + key.len() + 5;
    start..example().rfind("\n      ]").expect("its end")
}

#[test]
fn every_finding_of_a_file_is_made_once_and_alone_at_its_place() {
    for (id, bytes, place, line) in bad() {
        let line = (line > 0).then_some(line);
        assert_eq!(told(&bytes), [(id.to_owned(), place.to_owned(), line)], "{id}");
        let loads = file::read(&bytes, today()).is_ok();
        let warning = ALL.iter().any(|kind| kind.id == id && kind.severity == Severity::Warning);
        assert_eq!(loads, warning, "{id}");
    }
    let tried: BTreeSet<&str> = bad().iter().map(|(id, ..)| *id).collect();
    let left = ALL.iter().map(|kind| kind.id).filter(|id| !tried.contains(id));
    assert_eq!(left.collect::<Vec<_>>(), ["plan-report-outdated", "plan-entry-withdrawn"]);
}

#[test]
fn all_findings_are_told_at_once_in_the_order_of_lines() {
    let text = example()
        .replace("\"from\": \"2025-01-01\"", "\"from\": \"1 January\"")
        .replace("\"number\": 1,\n      \"title\"", "\"number\": 0,\n      \"title\"")
        .replace("Publish results monthly", "")
        .replace("\"progress\": 40", "\"progress\": 40.5");
    let expected = [
        ("plan-date-malformed", "/period/from", 4),
        ("plan-number-out-of-range", "/objectives/0/number", 17),
        ("plan-text-empty", "/objectives/0/strategies/0/actions/1/text/en", 43),
        ("plan-value-type", "/objectives/0/strategies/0/actions/1/progress", 45),
    ];
    let told = told(text.as_bytes());
    let told: Vec<_> =
        told.iter().map(|(id, place, line)| (id.as_str(), place.as_str(), line.unwrap_or(0))).collect();
    assert_eq!(told, expected);
}

#[test]
fn a_doubled_carrier_names_both_places() {
    let text = with(
        "\"code\": \"towns\", \"name\": { \"en\": \"Member towns\"",
        "\"code\": \"council\", \"name\": { \"en\": \"Member towns\"",
    );
    let doubled = findings(text.as_bytes())
        .into_iter()
        .find(|finding| finding.id == "plan-code-doubled")
        .expect("found");
    assert_eq!(doubled.place, "/bodies/1/code");
    assert_eq!(doubled.args, [("first", "/bodies/0/code".into())]);
}

#[test]
fn texts_are_normalised() {
    let text =
        with("\"title\": { \"en\": \"Measure together\"", "\"title\": { \"en\": \"  Me\u{301}asure \"");
    let read = file::read(text.as_bytes(), today()).expect("a plan");
    assert_eq!(read.plan.objectives[0].strategies[0].title.get(base::Lang::En), Some("Méasure"));
}

#[test]
fn other_files_are_told_apart() {
    let first = |bytes: &[u8]| told(bytes).into_iter().map(|(id, place, _)| (id, place)).collect::<Vec<_>>();
    let one = |id: &str, place: &str| vec![(id.to_owned(), place.to_owned())];
    assert_eq!(first(b""), one("plan-not-json", ""));
    assert_eq!(first(b"PK\x03\x04\x14\0\0\0\x08\0\xb7\xac"), one("plan-not-utf8", ""));
    assert_eq!(first(b"name,country\nA,FR\n"), one("plan-not-json", ""));
    assert_eq!(first(b"[]"), one("plan-value-type", "/"));
    assert_eq!(first(b"{}"), one("plan-format-unknown", "/"));
    assert_eq!(first(&[b'['; 100_000]), one("plan-not-json", ""));
    assert_eq!(first("\u{feff}".as_bytes()), one("plan-not-json", ""));
    let lone = with("Measure together", "\\ud800");
    assert_eq!(first(lone.as_bytes()), one("plan-not-json", ""));
}

#[test]
fn a_plan_is_read_as_it_was_written() {
    for bytes in [EXAMPLE, example().as_bytes()] {
        let read = file::read(bytes, today()).expect("a plan");
        let mut written = Vec::new();
        file::write(&read.plan, &mut written).expect("written");
        assert_eq!(file::read(&written, today()).expect("a plan").plan, read.plan);
    }
}

proptest! {
    /// Bytes of the example changed at random: never a panic, and either a plan or an error.
    #[test]
    fn hostile_bytes_end_in_a_plan_or_in_findings(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_usize), 1..6),
    ) {
        let mut bytes = example().as_bytes().to_vec();
        for (index, byte, gone) in changes {
            let at = index.index(bytes.len());
            let end = (at + gone).min(bytes.len());
            bytes.splice(at..end, [byte]);
        }
        if let Err(findings) = file::read(&bytes, today()) {
            prop_assert!(findings.iter().any(Finding::is_error));
        }
    }

    /// Members and items of the example swapped for other values: never a panic, and every finding has a place.
    #[test]
    fn wrong_values_are_found_at_their_places(
        index in any::<prop::sample::Index>(),
        value in prop_oneof![Just("null"), Just("[]"), Just("{}"), Just("-1"), Just("1e9"), Just("\"\""), Just("true")],
    ) {
        let starts: Vec<usize> = example().match_indices("\": ").map(|(at, _)| at + 3).collect();
        let at = starts[index.index(starts.len())];
        let end = at + example()[at..].find([',', '\n']).expect("its end");
        let text = format!("{}{value}{}", &example()[..at], &example()[end..]);
        for finding in findings(text.as_bytes()) {
            prop_assert!(finding.line.is_some(), "{finding:?}");
            prop_assert!(!finding.place.is_empty() || finding.id == "plan-not-json", "{finding:?}");
        }
    }
}
