//! Starts test runners in plain sight and keeps account of what ran, failed and was left out.

use super::{Missing, count::Count};
use std::{
    io::{self, BufRead, BufReader, IsTerminal, Read, Write},
    process::{Command, Stdio},
    thread,
};

/// What a runner said, and whether it ended well.
pub struct Run {
    output: String,
    success: bool,
}

/// Starts a command, shows all it says and keeps it.
pub fn watch(command: &mut Command) -> Result<Run, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    if io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    let fault = |error: io::Error| format!("{name} could not be started: {error}");
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(fault)?;
    let errors = child.stderr.take().map(|stderr| thread::spawn(move || shown(stderr, io::stderr())));
    let mut output = child.stdout.take().map_or_else(String::new, |stdout| shown(stdout, io::stdout()));
    output += &errors.and_then(|thread| thread.join().ok()).unwrap_or_default();
    let status = child.wait().map_err(fault)?;
    Ok(Run { output, success: status.success() })
}

/// Copies what comes line by line, and gives it back whole.
fn shown(from: impl Read, mut to: impl Write) -> String {
    let mut lines = BufReader::new(from);
    let mut whole = Vec::new();
    loop {
        let start = whole.len();
        match lines.read_until(b'\n', &mut whole) {
            Ok(0) | Err(_) => return String::from_utf8_lossy(&whole).into_owned(),
            // Whoever reads us may have gone; the count goes on.
            Ok(_) => drop(to.write_all(&whole[start..])),
        }
    }
}

/// The account of all parts.
pub struct Report {
    missing: Missing,
    /// The name of each part and what became of it.
    lines: Vec<(String, String)>,
    total: Count,
    failed: bool,
}

impl Report {
    /// An account without any part.
    pub fn new(missing: Missing) -> Self {
        Self { missing, lines: Vec::new(), total: Count::default(), failed: false }
    }

    /// A part that ran, whose tests another part counts.
    pub fn ran(&mut self, part: &str, how: &str) {
        self.lines.push((part.to_owned(), format!("ran: {how}")));
    }

    /// A part that could not run: a failure, unless it was wished so.
    pub fn left_out(&mut self, part: &str, why: &str) {
        match self.missing {
            Missing::LeaveOut => self.lines.push((part.to_owned(), format!("left out: {why}"))),
            Missing::Install => self.failed(part, &format!("left out: {why}")),
        }
    }

    /// A part that failed as a whole, counted as one failure.
    pub fn failed(&mut self, part: &str, why: &str) {
        self.lines.push((part.to_owned(), format!("FAILED: {why}")));
        self.total.failed += 1;
        self.failed = true;
    }

    /// A part whose tests are counted from what its runner said.
    pub fn counted(&mut self, part: &str, run: Result<Run, String>, reader: impl Fn(&str) -> Option<Count>) {
        let run = match run {
            Ok(run) => run,
            Err(why) => return self.failed(part, &why),
        };
        let Some(count) = reader(&run.output) else {
            return self.failed(part, "did not come to an end; see above");
        };
        let told = format!("{} passed, {} failed, {} skipped", count.passed, count.failed, count.skipped);
        self.total = self.total.and(count);
        match (run.success && count.failed == 0, count.passed, count.failed) {
            (true, 0, _) => self.failed(part, "no test ran"),
            (true, ..) => self.lines.push((part.to_owned(), format!("ran: {told}"))),
            (false, _, 0) => self.failed(part, &format!("{told}, but the runner failed; see above")),
            (false, ..) => {
                self.failed = true;
                self.lines.push((part.to_owned(), format!("FAILED: {told}")));
            }
        }
    }

    /// Tells all, the sum in the last line, and whether all went well.
    pub fn close(self) -> bool {
        let width = self.lines.iter().map(|(part, _)| part.chars().count()).max().unwrap_or(0);
        println!("\nSummary");
        self.lines.iter().for_each(|(part, what)| println!("  {part:width$}  {what}"));
        println!("{} passed, {} failed", self.total.passed, self.total.failed);
        !self.failed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(output: &str, success: bool) -> Result<Run, String> {
        Ok(Run { output: output.to_owned(), success })
    }

    fn closed(missing: Missing, tell: impl Fn(&mut Report)) -> (u64, u64, bool) {
        let mut report = Report::new(missing);
        report.counted("a", run("test result: ok. 3 passed; 0 failed;", true), Count::of_cargo_test);
        tell(&mut report);
        (report.total.passed, report.total.failed, report.close())
    }

    #[test]
    fn all_well_is_told_so() {
        assert_eq!(closed(Missing::Install, |report| report.ran("b", "with a")), (3, 0, true));
    }

    #[test]
    fn a_part_left_out_fails_unless_wished() {
        let left_out = |report: &mut Report| report.left_out("browser", "no Chromium");
        assert_eq!(closed(Missing::Install, left_out), (3, 1, false));
        assert_eq!(closed(Missing::LeaveOut, left_out), (3, 0, true));
    }

    #[test]
    fn what_did_not_end_well_is_a_failure_however_it_is_told() {
        for (output, success, expected) in [
            ("test result: FAILED. 1 passed; 2 failed;", false, (4, 2, false)),
            ("test result: ok. 1 passed; 0 failed;", false, (4, 1, false)),
            ("test result: ok. 0 passed; 0 failed;", true, (3, 1, false)),
            ("error: could not compile", false, (3, 1, false)),
        ] {
            let tell = |report: &mut Report| report.counted("b", run(output, success), Count::of_cargo_test);
            assert_eq!(closed(Missing::LeaveOut, tell), expected, "{output}");
        }
        let gone = |report: &mut Report| report.counted("b", Err("no node".to_owned()), Count::of_node);
        assert_eq!(closed(Missing::LeaveOut, gone), (3, 1, false));
    }

    #[test]
    fn a_runner_is_watched_on_both_its_ways() {
        let run =
            watch(Command::new("sh").args(["-c", "echo out; echo err >&2; exit 3"])).expect("sh starts");
        assert_eq!((run.output.as_str(), run.success), ("out\nerr\n", false));
        assert!(watch(&mut Command::new("no-such-program")).is_err());
    }
}
