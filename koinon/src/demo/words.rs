//! What the demonstration says, by its keys. All of it is invented.

use base::{Fault, Localised};
use shell::Strings;
use std::sync::LazyLock;

static STRINGS: LazyLock<Result<Strings, Fault>> =
    LazyLock::new(|| Strings::gather(&[crate::PROGRAM.strings]));

/// The sentence of a key in every language. Without language data no house opens, so that nobody sees nothing.
pub fn localised(key: &str) -> Localised {
    STRINGS.as_ref().map(|strings| strings.words(key)).unwrap_or_default()
}

/// A body: its code, and the keys of its name and its purpose.
pub struct BodyWords {
    pub code: &'static str,
    pub name: &'static str,
    pub purpose: &'static str,
}

pub const COUNCIL: BodyWords =
    BodyWords { code: "world-council", name: "koinon-demo-council", purpose: "koinon-demo-council-purpose" };
pub const BUREAU: BodyWords =
    BodyWords { code: "executive-bureau", name: "koinon-demo-bureau", purpose: "koinon-demo-bureau-purpose" };
pub const PRESIDENCY: BodyWords = BodyWords {
    code: "presidency",
    name: "koinon-demo-presidency",
    purpose: "koinon-demo-presidency-purpose",
};
pub const ASSEMBLY: BodyWords = BodyWords {
    code: "general-assembly",
    name: "koinon-demo-assembly",
    purpose: "koinon-demo-assembly-purpose",
};
pub const FORUM: BodyWords =
    BodyWords { code: "forum", name: "koinon-demo-forum", purpose: "koinon-demo-forum-purpose" };
pub const STATUTORY: BodyWords = BodyWords {
    code: "statutory-affairs",
    name: "koinon-demo-statutory",
    purpose: "koinon-demo-statutory-purpose",
};

/// A motion: the keys of its title and its paragraphs.
pub struct MotionWords {
    pub title: &'static str,
    pub paragraphs: &'static [&'static str],
}

pub const WATER: MotionWords =
    MotionWords { title: "koinon-demo-water", paragraphs: &["koinon-demo-water-1", "koinon-demo-water-2"] };
pub const WOMEN: MotionWords =
    MotionWords { title: "koinon-demo-women", paragraphs: &["koinon-demo-women-1"] };
pub const FEES: MotionWords = MotionWords { title: "koinon-demo-fees", paragraphs: &["koinon-demo-fees-1"] };
pub const HEAT: MotionWords =
    MotionWords { title: "koinon-demo-heat", paragraphs: &["koinon-demo-heat-1", "koinon-demo-heat-2"] };
pub const ARCHIVES: MotionWords =
    MotionWords { title: "koinon-demo-archives", paragraphs: &["koinon-demo-archives-1"] };
