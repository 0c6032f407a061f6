//! Says a plan's texts to a reader: each with its fallback marked, or, where a whole plan lacks the reader's language,
//! with one note for all of it.

use base::{Localised, Origin};
use shell::{Html, Locale};

/// How a plan's texts are said.
pub(crate) struct Words {
    l: Locale,
    noted: bool,
}

impl Words {
    /// For a plan with this title: the languages of the title are those of the plan.
    pub fn new(l: &Locale, title: &Localised) -> Self {
        Self { l: l.clone(), noted: title.get(l.lang()).is_none() }
    }

    /// The one note, if the plan lacks the reader's language.
    pub fn note(&self, title: &Localised) -> Option<String> {
        let reading = title.read(self.l.lang()).filter(|_| self.noted)?;
        let (own, other) = (self.l.language(self.l.lang().tag()), self.l.language(reading.lang.as_str()));
        Some(self.l.t2("strategy-words-note", "own", own, "other", other))
    }

    /// A text.
    pub fn say(&self, text: &Localised) -> Html {
        match text.read(self.l.lang()) {
            Some(reading) if self.noted && reading.fallback && reading.origin != Origin::Machine => {
                let (lang, dir, text) = (reading.lang, reading.lang.dir(), Html::escaped(reading.text));
                Html(format!(r#"<span lang="{lang}" dir="{dir}">{text}</span>"#))
            }
            _ => self.l.words(text),
        }
    }

    /// A text after its number, both as one piece that runs as the text does.
    pub fn numbered(&self, number: &str, text: &Localised) -> Html {
        let dir = text.read(self.l.lang()).map_or(self.l.lang().dir(), |reading| reading.lang.dir());
        let number = Html::escaped(number);
        Html(format!(r#"<span dir="{dir}">{number} {}</span>"#, self.say(text)))
    }
}

/// A text after its number, as plain text: where the page runs the other way, one piece that runs as the text does
/// (an isolate of Unicode's, UAX #9).
pub(crate) fn numbered(l: &Locale, number: &str, text: &Localised) -> String {
    let plain = format!("{number} {}", l.plain(text));
    match other_way(l, text) {
        Some("rtl") => format!("\u{2067}{plain}\u{2069}"),
        Some(_) => format!("\u{2066}{plain}\u{2069}"),
        None => plain,
    }
}

/// The same for a picture, which breaks it into lines: a mark before it turns the number to the text.
pub(crate) fn marked(l: &Locale, number: &str, text: &Localised) -> String {
    let plain = format!("{number} {}", l.plain(text));
    match other_way(l, text) {
        Some("rtl") => format!("\u{200f}{plain}"),
        Some(_) => format!("\u{200e}{plain}"),
        None => plain,
    }
}

/// The direction of a text that does not run as the page does.
fn other_way(l: &Locale, text: &Localised) -> Option<&'static str> {
    let dir = text.read(l.lang()).map(|reading| reading.lang.dir())?;
    (dir != l.lang().dir()).then_some(dir)
}
