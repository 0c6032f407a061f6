//! The independent recount in Python agrees with the count, and would say if it did not.
//!
//! Left out, and said so, where there is no `python3`.

#[path = "../examples/polls/generate.rs"]
mod generate;

use generate::Generator;
use std::io::Write;
use std::process::{Command, Stdio};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/recount/recount.py");
const EXPORTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/polls/double-majority.json");

#[test]
fn three_thousand_polls_agree() {
    let polls: String = [11, 22, 33].into_iter().map(|seed| lines(Generator::new(seed), 1000)).collect();
    let Some(report) = recount(&[], &polls) else { return };
    assert_eq!(report, (Some(0), "recounted 3000 polls, all agree\n".to_owned()));
}

#[test]
fn an_exported_file_agrees_with_its_outcome_and_the_hash_of_its_rule() {
    let Some(report) = recount(&[EXPORTED], "") else { return };
    assert_eq!(report, (Some(0), "recounted 1 poll, all agree\n".to_owned()));
}

#[test]
fn the_first_disagreement_is_named() {
    let exported = std::fs::read_to_string(EXPORTED).expect("the exported poll");
    let exported: serde_json::Value = serde_json::from_str(&exported).expect("JSON");
    let mut verdict = exported.clone();
    verdict["outcome"]["verdict"] = "carried".into();
    let mut tally = exported.clone();
    tally["outcome"]["tally"]["for"]["votes"] = 1.into();
    let mut rule = exported.clone();
    rule["poll"]["rule"]["article"] = "art. 39".into();
    let cases = [
        (verdict, "poll 2: poll.outcome.verdict: recounted 'rejected', exported 'carried'\n"),
        (tally, "poll 2: poll.outcome.tally.for.votes: recounted 65, exported 1\n"),
        (rule, "poll 2: rule_sha256: the rule hashes to"),
    ];
    for (changed, expected) in cases {
        let Some((code, report)) = recount(&[], &format!("{exported}\n{changed}\n")) else { return };
        assert_eq!(code, Some(1), "{report}");
        assert!(report.starts_with(expected), "{report}");
    }
}

#[test]
fn what_is_no_poll_is_not_agreed_with() {
    for input in ["", "[]", "{", "{\"poll\":{}}", "{\"poll\":1,\"poll\":2}", "{\"poll\":{\"v\":1.5}}"] {
        let Some((code, report)) = recount(&[], input) else { return };
        assert_eq!((code, report.as_str()), (Some(2), ""), "{input}");
    }
}

fn lines(mut generator: Generator, number: usize) -> String {
    (0..number).map(|_| generate::line(&generator.poll()) + "\n").collect()
}

/// The script's exit code and what it said; `None` where there is no Python.
fn recount(arguments: &[&str], input: &str) -> Option<(Option<i32>, String)> {
    let mut command = Command::new("python3");
    command.arg(SCRIPT).args(arguments);
    let Ok(mut child) = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()
    else {
        eprintln!("left out: the independent recount, because there is no python3");
        return None;
    };
    let mut stdin = child.stdin.take().expect("a pipe");
    // The script stops reading at the first disagreement, so a closed pipe is no failure.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("the script ends");
    Some((output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned()))
}
