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

/// What `koinon export polls --format json` writes: a list, in which some polls are not counted.
fn exported_list(items: &[serde_json::Value]) -> String {
    let items: Vec<String> = items.iter().map(serde_json::Value::to_string).collect();
    format!("{{\"as_of\":\"2026-11-29\",\"items\":[\n{}\n]}}\n", items.join(",\n"))
}

#[test]
fn a_list_is_recounted_from_a_file_and_from_a_pipe() {
    let exported = std::fs::read_to_string(EXPORTED).expect("the exported poll");
    let mut closed: serde_json::Value = serde_json::from_str(&exported).expect("JSON");
    closed["stage"] = "closed".into();
    let rule = closed["poll"]["rule"].clone();
    let uncounted = |stage: &str| serde_json::json!({ "stage": stage, "poll": { "v": 1, "rule": rule } });
    let list = exported_list(&[
        uncounted("open"),
        closed.clone(),
        uncounted("annulled"),
        closed.clone(),
        uncounted("not-put"),
    ]);
    let file = std::env::temp_dir().join(format!("recount-{}.json", std::process::id()));
    std::fs::write(&file, &list).expect("written");
    let agreed = (Some(0), "recounted 2 polls, all agree; passed over 3 not counted\n".to_owned());
    let from_pipe = recount(&[], &list);
    let from_file = recount(&[file.to_str().expect("a path")], "");
    std::fs::remove_file(&file).expect("removed");
    let (Some(from_pipe), Some(from_file)) = (from_pipe, from_file) else { return };
    assert_eq!((from_pipe, from_file), (agreed.clone(), agreed));

    // A poll that was counted is not passed over, whatever it says of itself.
    let mut wrong = closed;
    wrong["stage"] = "open".into();
    wrong["outcome"]["verdict"] = "carried".into();
    let Some((code, report)) = recount(&[], &exported_list(&[uncounted("open"), wrong])) else { return };
    let expected = "poll 2: poll.outcome.verdict: recounted 'rejected', exported 'carried'\n";
    assert_eq!((code, report.as_str()), (Some(1), expected));
    let Some((code, report)) = recount(&[], &exported_list(&[uncounted("open")])) else { return };
    assert_eq!((code, report.as_str()), (Some(2), ""));
}

#[test]
fn what_is_no_poll_is_not_agreed_with() {
    let mut during = Generator::new(1).sound();
    during.rule.presence = tally::PresentAt::Opening;
    let during = serde_json::json!({ "poll": during }).to_string().replace("\"opening\"", "\"during\"");
    for input in [
        "",
        "[]",
        "{",
        "{\"items\":[]}",
        "{\"items\":[1]}",
        "{\"items\":1}",
        "{\"poll\":{}}",
        "{\"poll\":1,\"poll\":2}",
        "{\"poll\":{\"v\":1.5}}",
        &during,
    ] {
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
