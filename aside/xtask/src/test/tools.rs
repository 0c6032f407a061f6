//! What the tests need beside Rust, and how it comes here when it is missing.

use super::{Missing, postgres};
use crate::{cargo, root};
use std::{
    env,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The folder of the tests in the browser.
pub const BROWSER: &str = "tests/browser";

/// The folder of the tests by programs of others.
pub const DOORS: &str = "tests/doors";

/// Where the Python packages of those tests are kept.
const READERS: &str = "target/readers";

/// A version of cargo-nextest that was tried (any that is already there is taken), without what it needs to renew
/// itself, and unoptimised: so it builds in two minutes.
const NEXTEST: [&str; 5] =
    ["cargo-nextest@0.9.143", "--no-default-features", "--features", "default-no-update", "--debug"];

/// A version of cargo-deny that was tried (any that is already there is taken), unoptimised, as above.
const DENY: [&str; 2] = ["cargo-deny@0.20.2", "--debug"];

/// The oldest Node that the tests in the browser run on.
const OLDEST_NODE: u32 = 18;

/// Where each tool lies, if it is there.
pub struct Tools {
    /// The folder with `initdb` and `pg_ctl`.
    pub postgres: Option<PathBuf>,
    pub python: Option<PathBuf>,
    /// Python with the packages of the tests by programs of others.
    pub readers: Option<PathBuf>,
    /// Node, new enough.
    pub node: Option<PathBuf>,
    npm: Option<PathBuf>,
    pub chromium: Option<PathBuf>,
    pub nextest: bool,
    pub deny: bool,
    /// Whether the Node packages of the tests in the browser are there.
    pub packages: bool,
}

impl Tools {
    /// Looks for every tool and, if wished, installs what is missing, saying so.
    pub fn found_or_installed(missing: Missing) -> Self {
        let mut tools = Self::found();
        if missing == Missing::LeaveOut {
            return tools;
        }
        let packages = tools.debian_packages();
        if !packages.is_empty() {
            install_from_debian(&packages);
            tools = Self::found();
        }
        if !tools.nextest {
            println!("missing: cargo-nextest; installing it by cargo install");
            tools.nextest = succeeds(cargo(&["install", "--locked"]).args(NEXTEST)) && nextest();
        }
        if !tools.deny {
            println!("missing: cargo-deny; installing it by cargo install");
            tools.deny = succeeds(cargo(&["install", "--locked"]).args(DENY)) && deny();
        }
        if let (Some(python), None) = (&tools.python, &tools.readers) {
            println!("missing: the Python packages of {DOORS}; installing them by pip into {READERS}");
            tools.readers = install_readers(python);
        }
        if let (Some(npm), true, false) = (&tools.npm, tools.node.is_some(), tools.packages) {
            println!("missing: the Node packages of {BROWSER}; installing them by npm ci");
            let folder = root().join(BROWSER);
            tools.packages = succeeds(Command::new(npm).arg("ci").current_dir(folder).stdin(Stdio::null()));
        }
        tools
    }

    /// What the browser's part lacks, in words.
    pub fn browser_lacks(&self) -> String {
        let lacks = [
            (self.node.is_none(), format!("Node {OLDEST_NODE} or newer")),
            (self.npm.is_none() && !self.packages, "npm".to_owned()),
            (self.chromium.is_none(), "Chromium".to_owned()),
            (!self.packages, format!("the Node packages of {BROWSER}")),
        ];
        let lacks: Vec<String> =
            lacks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, what)| what).collect();
        format!("missing {}", lacks.join(", "))
    }

    fn found() -> Self {
        let npm = on_path("npm");
        let packages = npm.as_ref().is_some_and(|npm| {
            let mut list = Command::new(npm);
            list.args(["ls", "--silent"]).current_dir(root().join(BROWSER));
            quietly_succeeds(&mut list)
        });
        Self {
            postgres: postgres::programs(),
            python: on_path("python3"),
            readers: readers(),
            node: on_path("node").filter(is_new_enough),
            npm,
            chromium: env::var_os("KOINON_CHROMIUM").map(PathBuf::from).or_else(|| on_path("chromium")),
            nextest: nextest(),
            deny: deny(),
            packages,
        }
    }

    /// Whether Python can make an environment of its own, which Debian leaves out of the bare package.
    fn makes_environments(&self) -> bool {
        self.python.as_ref().is_some_and(|python| {
            quietly_succeeds(Command::new(python).args(["-c", "import ensurepip, venv"]))
        })
    }

    /// The Debian packages that bring what is missing.
    fn debian_packages(&self) -> Vec<&'static str> {
        let needed = [
            (self.postgres.is_none(), "postgresql"),
            (self.python.is_none(), "python3"),
            (self.readers.is_none() && !self.makes_environments(), "python3-venv"),
            (self.node.is_none(), "nodejs"),
            (self.npm.is_none() && !self.packages, "npm"),
            (self.chromium.is_none(), "chromium"),
        ];
        needed.into_iter().filter(|(missing, _)| *missing).map(|(_, package)| package).collect()
    }
}

/// Whether root runs this.
pub fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Python in the environment of the readers, if all of them are there.
fn readers() -> Option<PathBuf> {
    let python = root().join(READERS).join("bin/python");
    let all = "import feedparser, icalendar, ics, schemathesis, vobject";
    (python.is_file() && quietly_succeeds(Command::new(&python).args(["-c", all]))).then_some(python)
}

fn install_readers(python: &Path) -> Option<PathBuf> {
    let folder = root().join(READERS);
    let list = root().join(DOORS).join("requirements.txt");
    let made = succeeds(Command::new(python).args(["-m", "venv"]).arg(&folder));
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(list);
    if made && succeeds(&mut pip) { readers() } else { None }
}

fn install_from_debian(packages: &[&str]) {
    println!("missing: {}; installing by apt-get", packages.join(", "));
    if on_path("apt-get").is_none() {
        return println!("there is no apt-get here: please install them by hand");
    }
    let updated = succeeds(apt_get().arg("update"));
    let installed =
        updated && succeeds(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(packages));
    if !installed {
        println!(
            "apt-get could not install {}; root's rights or the net may be missing",
            packages.join(", ")
        );
    }
}

/// `apt-get` with root's rights: ours, or sudo's, which may ask for a password where somebody can answer.
fn apt_get() -> Command {
    let words: &[&str] = match (is_root(), io::stdin().is_terminal()) {
        (true, _) => &["env"],
        (false, true) => &["sudo", "env"],
        (false, false) => &["sudo", "--non-interactive", "env"],
    };
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]);
    command
}

fn nextest() -> bool {
    quietly_succeeds(&mut cargo(&["nextest", "--version"]))
}

fn deny() -> bool {
    quietly_succeeds(&mut cargo(&["deny", "--version"]))
}

fn is_new_enough(node: &PathBuf) -> bool {
    let output = Command::new(node).arg("--version").output();
    output.is_ok_and(|output| {
        major(&String::from_utf8_lossy(&output.stdout)).is_some_and(|major| major >= OLDEST_NODE)
    })
}

/// The first number of `v18.20.4`.
fn major(version: &str) -> Option<u32> {
    version.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

fn succeeds(command: &mut Command) -> bool {
    command.status().is_ok_and(|status| status.success())
}

fn quietly_succeeds(command: &mut Command) -> bool {
    succeeds(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing() -> Tools {
        Tools {
            postgres: None,
            python: None,
            readers: None,
            node: None,
            npm: None,
            chromium: None,
            nextest: false,
            deny: true,
            packages: false,
        }
    }

    #[test]
    fn what_is_missing_is_asked_of_debian() {
        assert_eq!(
            nothing().debian_packages(),
            ["postgresql", "python3", "python3-venv", "nodejs", "npm", "chromium"]
        );
        let some = Tools {
            node: Some("node".into()),
            packages: true,
            chromium: Some("chromium".into()),
            readers: Some("python".into()),
            ..nothing()
        };
        assert_eq!(some.debian_packages(), ["postgresql", "python3"]);
    }

    #[test]
    fn what_the_browser_lacks_is_said() {
        assert_eq!(
            nothing().browser_lacks(),
            "missing Node 18 or newer, npm, Chromium, the Node packages of tests/browser"
        );
    }

    #[test]
    fn the_version_of_node_is_read() {
        assert_eq!(
            [major("v18.20.4\n"), major("20.1"), major(""), major("none")],
            [Some(18), Some(20), None, None]
        );
    }
}
