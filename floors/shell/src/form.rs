//! What people typed: parsed once, given back untouched when something is refused.

use base::{Day, Id, Kind, Lang, LangTag, Localised, Origin, Refusal, Wording};
use std::{collections::BTreeMap, sync::OnceLock};

/// The most fields a form may have.
const MAX_FIELDS: usize = 2_000;

/// A form's fields, in order, and its files.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) files: Vec<Upload>,
    /// A field that was read as having one value and came with several.
    twice: OnceLock<String>,
}

/// A file that came with a form.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The field.
    pub field: String,
    /// The name it had, to show, never to open.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Form {
    /// Reads `application/x-www-form-urlencoded`.
    ///
    /// # Errors
    /// Refuses bytes that are no text, and more fields than a form has: what people typed is kept as they typed it, or
    /// not at all.
    pub fn parse(body: &[u8]) -> Result<Self, Refusal> {
        if !is_text(body) {
            return Err(Refusal::new("shell-refusal-bytes"));
        }
        let form = Self { fields: decode(body), ..Self::default() };
        form.fits()?;
        Ok(form)
    }

    /// Refuses more fields than a form has: what was left out could not be told.
    pub(crate) fn fits(&self) -> Result<(), Refusal> {
        match self.fields.len() + self.files.len() {
            0..=MAX_FIELDS => Ok(()),
            _ => Err(Refusal::new("shell-refusal-fields").with("most", MAX_FIELDS)),
        }
    }

    /// For tests and previews.
    pub fn of(fields: &[(&str, &str)]) -> Self {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { fields, ..Self::default() }
    }

    /// The value as typed, or an empty text. A second one is remembered: see [`Form::once`].
    pub fn raw(&self, name: &str) -> &str {
        let mut values = self.all(name);
        let first = values.next().unwrap_or_default();
        if values.next().is_some() {
            self.twice.get_or_init(|| name.to_owned());
        }
        first
    }

    /// Refuses a form of which a field that has one value came with several: which of them was meant cannot be told.
    ///
    /// # Errors
    /// Names the field.
    pub fn once(&self) -> Result<(), Refusal> {
        match self.twice.get() {
            None => Ok(()),
            Some(name) => Err(Refusal::new("shell-refusal-twice").with("name", name.as_str())),
        }
    }

    /// Whether a field was sent, be it empty.
    pub fn has(&self, name: &str) -> bool {
        self.all(name).next().is_some()
    }

    /// The value without white space around it.
    pub fn text(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// All values of a name (check boxes).
    pub fn all<'f, 'n>(&'f self, name: &'n str) -> impl Iterator<Item = &'f str> + use<'f, 'n> {
        self.fields.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// The file of a field, if one was chosen.
    pub fn file(&self, name: &str) -> Option<&Upload> {
        self.files.iter().find(|file| file.field == name && !(file.bytes.is_empty() && file.name.is_empty()))
    }

    /// Whether it was sent by a button that only looks, [`crate::ui::LOOK`]: its page is shown with what was typed, and nothing is
    /// done.
    pub(crate) fn is_only_looked_at(&self) -> bool {
        self.ticked(crate::ui::LOOK)
    }

    /// A text that must not be empty, of at most `most` characters.
    ///
    /// # Errors
    /// A refusal at the field.
    pub fn required(&self, name: &str, most: usize) -> Result<String, Refusal> {
        self.optional(name, most)?.ok_or_else(|| Refusal::new("shell-refusal-empty").at(name))
    }

    /// A text of at most `most` characters, or none.
    ///
    /// # Errors
    /// A refusal at the field when it is too long, or has characters that are not seen or turn the writing around: what
    /// is voted is what everybody reads.
    pub fn optional(&self, name: &str, most: usize) -> Result<Option<String>, Refusal> {
        let text = self.text(name).replace("\r\n", "\n");
        if text.chars().count() > most {
            return Err(Refusal::new("shell-refusal-long").with("most", most).at(name));
        }
        if text.chars().any(|ch| ch.is_control() && ch != '\n' && ch != '\t') {
            return Err(Refusal::new("shell-refusal-control").at(name));
        }
        if !base::is_blank(&text) && base::hidden(&text).is_some() {
            return Err(Refusal::new("shell-refusal-control").at(name));
        }
        Ok((!base::is_blank(&text)).then_some(text))
    }

    /// A day, or none.
    ///
    /// # Errors
    /// A refusal at the field.
    pub fn day(&self, name: &str) -> Result<Option<Day>, Refusal> {
        match self.text(name) {
            "" => Ok(None),
            text => Day::parse(text).map(Some).ok_or_else(|| no_day(text).at(name)),
        }
    }

    /// A day that must be given.
    ///
    /// # Errors
    /// A refusal at the field.
    pub fn required_day(&self, name: &str) -> Result<Day, Refusal> {
        self.day(name)?.ok_or_else(|| Refusal::new("shell-refusal-empty").at(name))
    }

    /// A whole number within bounds.
    ///
    /// # Errors
    /// A refusal at the field, naming the bounds.
    pub fn number(&self, name: &str, least: i64, most: i64) -> Result<Option<i64>, Refusal> {
        match self.text(name) {
            "" => Ok(None),
            text => base::digits(text)
                .parse()
                .ok()
                .filter(|number| (least..=most).contains(number))
                .map(Some)
                .ok_or_else(|| {
                    Refusal::new("shell-refusal-number").with("least", least).with("most", most).at(name)
                }),
        }
    }

    /// An id that must be given.
    ///
    /// # Errors
    /// A refusal at the field.
    pub fn id<K: Kind>(&self, name: &str) -> Result<Id<K>, Refusal> {
        Id::parse(self.text(name)).ok_or_else(|| Refusal::new("shell-refusal-choice").at(name))
    }

    /// One of the choices that were offered.
    ///
    /// # Errors
    /// A refusal at the field.
    pub fn choice<T>(&self, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, Refusal> {
        read(self.text(name)).ok_or_else(|| Refusal::new("shell-refusal-choice").at(name))
    }

    /// A text in several languages: fields `name-en`, `name-fr` …, at least one of them.
    ///
    /// # Errors
    /// A refusal at the field of the language that is wrong, or at `name` where none is filled: the reader's own shows it.
    pub fn words(&self, name: &str, most: usize) -> Result<Localised, Refusal> {
        let mut words = Localised::default();
        for lang in Lang::ALL {
            if let Some(text) = self.optional(&format!("{name}-{lang}"), most)? {
                words.set(LangTag::from(lang), Wording { text, origin: Origin::Human });
            }
        }
        if words.is_empty() {
            return Err(Refusal::new("shell-refusal-empty").at(name));
        }
        Ok(words)
    }
}

/// Gathers refusals while reading on, so that a form tells all that is wrong at once.
#[derive(Debug, Default)]
pub struct Refusals(Vec<Refusal>);

impl Refusals {
    /// The value, or nothing and the refusal is kept.
    pub fn keep<T>(&mut self, value: Result<T, Refusal>) -> Option<T> {
        value.map_err(|refusal| self.0.push(refusal)).ok()
    }

    /// Adds a refusal.
    pub fn push(&mut self, refusal: Refusal) {
        self.0.push(refusal);
    }

    /// Nothing refused, or all of it.
    ///
    /// # Errors
    /// All that was refused.
    pub fn done(self) -> Result<(), Vec<Refusal>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}

/// What was typed and what of it was refused, for showing a form again.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    /// The form as it came.
    pub form: Form,
    /// What was refused; empty on a first showing.
    pub refusals: Vec<Refusal>,
    fields: BTreeMap<String, usize>,
    begins: bool,
}

impl Filled {
    /// A form that came back with refusals.
    pub fn new(form: Form, refusals: Vec<Refusal>) -> Self {
        let named = refusals.iter().enumerate();
        let fields = named.filter_map(|(at, refusal)| Some((refusal.field.clone()?, at))).collect();
        Self { form, refusals, fields, begins: false }
    }

    /// A form that begins with what holds now, as if it had been typed.
    pub fn beginning(form: Form) -> Self {
        Self { form, begins: true, ..Self::default() }
    }

    /// Whether boxes and fields show what is in the form rather than what a first showing would have.
    pub fn speaks(&self) -> bool {
        self.again() || self.begins
    }

    /// Whether a form is being shown again.
    pub fn again(&self) -> bool {
        !self.refusals.is_empty()
    }

    /// What was refused at a field.
    pub fn at(&self, field: &str) -> Option<&Refusal> {
        self.fields.get(field).map(|at| &self.refusals[*at])
    }

    /// What to put into a field: what was typed if the form is shown again, else `first`.
    pub fn value(&self, field: &str, first: &str) -> String {
        if self.speaks() && self.form.has(field) { self.form.raw(field).to_owned() } else { first.to_owned() }
    }
}

/// Why a text is no day: there is none such in the calendar, or it is not written as one.
pub(crate) fn no_day(text: &str) -> Refusal {
    let numbers: Vec<Option<u32>> = text
        .split('-')
        .map(|part| part.parse().ok().filter(|_| part.bytes().all(|byte| byte.is_ascii_digit())))
        .collect();
    let code = match numbers.as_slice() {
        [Some(1..=9999), Some(1..=12), Some(29..=31)] if text.len() == 10 => {
            let is_day = |last: &u32| Day::parse(&format!("{}{last}", &text[..8])).is_some();
            let last = (28..=31).rev().find(is_day).unwrap_or(28);
            let none = Refusal::new("shell-refusal-day-none").with("value", text);
            return none.with("days", last.to_string());
        }
        [Some(0 | 10_000..), Some(1..=12), Some(1..=31)] => "shell-refusal-day-beyond",
        _ => "shell-refusal-day",
    };
    Refusal::new(code).with("value", text)
}

/// Whether percent-encoded bytes are text in UTF-8, without the character that no database keeps.
pub(crate) fn is_text(bytes: &[u8]) -> bool {
    std::str::from_utf8(&unescaped(bytes)).is_ok_and(|text| !text.contains('\0'))
}

/// Decodes `a=b&c=d` leniently: a broken escape stays as it is, bytes that are no UTF-8 become U+FFFD.
pub(crate) fn decode(bytes: &[u8]) -> Vec<(String, String)> {
    bytes
        .split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
            (unescape(&pair[..at]), unescape(pair.get(at + 1..).unwrap_or_default()))
        })
        .collect()
}

fn unescape(bytes: &[u8]) -> String {
    String::from_utf8(unescaped(bytes))
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn unescaped(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |offset: usize| bytes.get(at + offset).and_then(|byte| (*byte as char).to_digit(16));
        match (bytes[at], hex(1), hex(2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
                continue;
            }
            (b'+', ..) => out.push(b' '),
            (byte, ..) => out.push(byte),
        }
        at += 1;
    }
    out
}

/// Encodes pairs as a query string.
pub fn encode(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
    pairs.join("&")
}

/// Percent-encodes everything but letters, digits and `-._~` (RFC 3986 §2.3).
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(byte as char),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_survive_what_browsers_and_others_send() {
        let form = Form::parse(b"name=S%C3%A3o+Paulo&x=%zz&&=&y").expect("text");
        assert_eq!(form.text("name"), "São Paulo");
        assert_eq!((form.raw("x"), form.raw("y"), form.raw("z")), ("%zz", "", ""));
        assert_eq!(form.once(), Ok(()));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        for body in [&b"z=%ff"[..], b"%c0=1", b"a=\xff", b"a=%C3&b=%A3", b"a=%ED%A0%80"] {
            assert_eq!(Form::parse(body).expect_err("no text").code, "shell-refusal-bytes");
        }
    }

    #[test]
    fn no_text_turns_the_writing_around() {
        let form = Form::of(&[("text", "Pay 100\u{202E}001 to all"), ("marked", "\u{200F}בלדיה 5\u{200E}")]);
        assert_eq!(form.optional("text", 20_000).expect_err("it shows 001").code, "shell-refusal-control");
        assert_eq!(form.required("marked", 20_000).expect("as it is written").chars().count(), 9);
    }

    #[test]
    fn one_value_is_not_two() {
        let form = Form::of(&[("choice", "for"), ("choice", "against"), ("entry", "1"), ("entry", "2")]);
        assert_eq!(form.all("entry").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(form.once(), Ok(()));
        assert_eq!(form.raw("choice"), "for");
        assert_eq!(form.once().expect_err("two").code, "shell-refusal-twice");
    }

    #[test]
    fn everything_typed_comes_back() {
        let form = Form::of(&[("day", "31 February")]);
        let refusal = form.day("day").expect_err("no such day");
        let filled = Filled::new(form, vec![refusal]);
        assert_eq!(filled.value("day", "2026-01-01"), "31 February");
        assert_eq!(filled.at("day").map(|refusal| refusal.code), Some("shell-refusal-day"));
    }

    #[test]
    fn what_is_no_day_says_why() {
        let why = |text: &str| no_day(text).code;
        for text in ["2026-02-29", "2026-04-31", "2026-02-30"] {
            assert_eq!(why(text), "shell-refusal-day-none", "{text}");
        }
        for text in ["12026-01-01", "0000-01-01"] {
            assert_eq!(why(text), "shell-refusal-day-beyond", "{text}");
        }
        for text in
            ["once", "2026-13-01", "2026-1-32", "31/02/2026", "+2026-01-01", "2026-00-10", "é026-02-30"]
        {
            assert_eq!(why(text), "shell-refusal-day", "{text}");
        }
        assert_eq!(no_day("2028-02-31").args[1], ("days", "29".into()));
    }

    #[test]
    fn what_is_encoded_decodes_to_itself() {
        let pairs = [("a b", "ü&=+%"), ("q", "東京")];
        let back = decode(encode(&pairs).as_bytes());
        assert_eq!(back, pairs.map(|(n, v)| (n.to_owned(), v.to_owned())));
    }
}
