//! Reads how many tests passed and failed from the closing lines of the test runners.

/// How many tests passed, failed and were skipped.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
}

impl Count {
    /// From `Summary [ 1.2s] 45 tests run: 43 passed (1 slow), 1 failed, 1 timed out, 2 skipped`.
    pub fn of_nextest(output: &str) -> Option<Self> {
        let text = plain(output);
        let summary = text.lines().rfind(|line| line.trim_start().starts_with("Summary ["))?;
        let (_, counts) = summary.split_once("run:")?;
        let mut count = Self::default();
        for part in counts.split(',') {
            let mut words = part.split_whitespace();
            let (Some(number), kind) = (words.next().and_then(|word| word.parse::<u64>().ok()), words.next())
            else {
                continue; // What stands in brackets, as in `(1 slow, 1 leaky)`, is counted before it.
            };
            match kind {
                Some("passed") => count.passed += number,
                Some("skipped") => count.skipped += number,
                Some(word) if word.trim_end_matches(')') != word => {}
                _ => count.failed += number,
            }
        }
        Some(count)
    }

    /// From every `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
    pub fn of_cargo_test(output: &str) -> Option<Self> {
        let text = plain(output);
        let results = text.lines().filter_map(|line| line.trim_start().strip_prefix("test result: "));
        results.map(|line| Self::of_words(line, "passed", "failed", "ignored")).reduce(Self::and)
    }

    /// From `# pass 3`, `# fail 1`, `# cancelled 0`, `# skipped 0`, however each line begins.
    pub fn of_node(output: &str) -> Option<Self> {
        let text = plain(output);
        let number = |name: &str| {
            let words = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
            words
                .filter_map(|words| match words.as_slice() {
                    ["#" | "ℹ", word, number] if *word == name => number.parse::<u64>().ok(),
                    _ => None,
                })
                .next_back()
        };
        let failed = number("fail")? + number("cancelled").unwrap_or(0);
        let skipped = number("skipped").unwrap_or(0) + number("todo").unwrap_or(0);
        Some(Self { passed: number("pass")?, failed, skipped })
    }

    /// From `Ran 4 tests in 1.2s`, then `OK (skipped=1)` or `FAILED (failures=1, errors=1)`.
    pub fn of_unittest(output: &str) -> Option<Self> {
        let text = plain(output);
        let ran = text.lines().rfind(|line| line.starts_with("Ran ") && line.contains(" test"))?;
        let ran = ran.split_whitespace().nth(1)?.parse::<u64>().ok()?;
        let end = text.lines().rfind(|line| line.starts_with("OK") || line.starts_with("FAILED"))?;
        let number = |name: &str| {
            let found = end
                .split(|c: char| !c.is_alphanumeric() && c != '=')
                .find_map(|word| word.strip_prefix(name));
            found.and_then(|number| number.parse::<u64>().ok()).unwrap_or(0)
        };
        let (failed, skipped) = (number("failures=") + number("errors="), number("skipped="));
        Some(Self { passed: ran.saturating_sub(failed + skipped), failed, skipped })
    }

    /// The sum of two counts.
    pub fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }

    fn of_words(line: &str, passed: &str, failed: &str, skipped: &str) -> Self {
        let words: Vec<&str> =
            line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let number = |name: &str| {
            let found = words.windows(2).find(|pair| pair[1] == name);
            found.and_then(|pair| pair[0].parse::<u64>().ok()).unwrap_or(0)
        };
        Self { passed: number(passed), failed: number(failed), skipped: number(skipped) }
    }
}

/// The text without the escape sequences that colour it.
fn plain(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| {
        out + part.find(|c: char| c.is_ascii_alphabetic()).map_or("", |end| &part[end + 1..])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(passed: u64, failed: u64, skipped: u64) -> Option<Count> {
        Some(Count { passed, failed, skipped })
    }

    #[test]
    fn nextest_is_understood() {
        let said = |line: &str| {
            Count::of_nextest(&format!("        PASS a\n{line}\n        FAIL b\nerror: test run failed\n"))
        };
        assert_eq!(said("     Summary [   0.123s] 45 tests run: 45 passed, 3 skipped"), count(45, 0, 3));
        assert_eq!(
            said(
                "     Summary [   1.2s] 9 tests run: 6 passed (1 slow, 2 leaky), 1 failed, 2 timed out, 0 skipped"
            ),
            count(6, 3, 0)
        );
        assert_eq!(
            said(
                "\u{1b}[31;1m     Summary\u{1b}[0m [   1.2s] 1 test run: \u{1b}[1m1\u{1b}[0m \u{1b}[32mpassed\u{1b}[0m, 0 skipped"
            ),
            count(1, 0, 0)
        );
        assert_eq!(said("error: could not compile"), None);
    }

    #[test]
    fn cargo_test_is_understood_over_all_its_binaries() {
        let said = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert_eq!(Count::of_cargo_test(said), count(7, 2, 1));
        assert_eq!(Count::of_cargo_test("error: could not compile"), None);
    }

    #[test]
    fn unittest_is_understood() {
        let said = |end: &str| Count::of_unittest(&format!("....\nRan 4 tests in 12.3s\n\n{end}\n"));
        assert_eq!(said("OK"), count(4, 0, 0));
        assert_eq!(said("OK (skipped=1)"), count(3, 0, 1));
        assert_eq!(said("FAILED (failures=1, errors=2)"), count(1, 3, 0));
        assert_eq!(Count::of_unittest("ModuleNotFoundError"), None);
    }

    #[test]
    fn node_is_understood_in_both_its_manners() {
        let said = "ok 1 - a\n# tests 5\n# suites 0\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 0\n# todo 0\n# duration_ms 7.1\n";
        assert_eq!(Count::of_node(said), count(3, 2, 0));
        assert_eq!(Count::of_node(&said.replace('#', "ℹ")), count(3, 2, 0));
        assert_eq!(Count::of_node("SyntaxError"), None);
    }
}
