//! What people typed: parsed once, given back untouched when something is refused.

use base::{Day, Id, Kind, Lang, LangTag, Localised, Origin, Refusal, Wording};
use std::collections::BTreeMap;

/// The most fields a form may have.
const MAX_FIELDS: usize = 2_000;

/// A form's fields, in order, and its files.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) files: Vec<Upload>,
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
    pub fn parse(body: &[u8]) -> Self {
        Self { fields: decode(body).into_iter().take(MAX_FIELDS).collect(), files: Vec::new() }
    }

    /// For tests and previews.
    pub fn of(fields: &[(&str, &str)]) -> Self {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { fields, files: Vec::new() }
    }

    /// The value as typed, or an empty text.
    pub fn raw(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The value without white space around it.
    pub fn text(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// All values of a name (check boxes).
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
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
    /// A refusal at the field when it is too long or has control characters.
    pub fn optional(&self, name: &str, most: usize) -> Result<Option<String>, Refusal> {
        let text = self.text(name).replace("\r\n", "\n");
        if text.chars().count() > most {
            return Err(Refusal::new("shell-refusal-long").with("most", most).at(name));
        }
        if text.chars().any(|ch| ch.is_control() && ch != '\n' && ch != '\t') {
            return Err(Refusal::new("shell-refusal-control").at(name));
        }
        Ok((!text.is_empty()).then_some(text))
    }

    /// A day, or none.
    ///
    /// # Errors
    /// A refusal at the field.
    pub fn day(&self, name: &str) -> Result<Option<Day>, Refusal> {
        match self.text(name) {
            "" => Ok(None),
            text => Day::parse(text)
                .map(Some)
                .ok_or_else(|| Refusal::new("shell-refusal-day").with("value", text).at(name)),
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
            text => text.parse().ok().filter(|number| (least..=most).contains(number)).map(Some).ok_or_else(
                || Refusal::new("shell-refusal-number").with("least", least).with("most", most).at(name),
            ),
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
    /// A refusal at the first language's field.
    pub fn words(&self, name: &str, most: usize) -> Result<Localised, Refusal> {
        let mut words = Localised::default();
        for lang in Lang::ALL {
            if let Some(text) = self.optional(&format!("{name}-{lang}"), most)? {
                words.set(LangTag::from(lang), Wording { text, origin: Origin::Human });
            }
        }
        if words.is_empty() {
            return Err(Refusal::new("shell-refusal-empty").at(format!("{name}-en")));
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
}

impl Filled {
    /// A form that came back with refusals.
    pub fn new(form: Form, refusals: Vec<Refusal>) -> Self {
        let named = refusals.iter().enumerate();
        let fields = named.filter_map(|(at, refusal)| Some((refusal.field.clone()?, at))).collect();
        Self { form, refusals, fields }
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
        if self.again() && self.form.fields.iter().any(|(name, _)| name == field) {
            self.form.raw(field).to_owned()
        } else {
            first.to_owned()
        }
    }
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
    String::from_utf8(out).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
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
        let form = Form::parse(b"name=S%C3%A3o+Paulo&x=%zz&&=&y&z=%ff");
        assert_eq!(form.text("name"), "São Paulo");
        assert_eq!((form.raw("x"), form.raw("y"), form.raw("z")), ("%zz", "", "\u{fffd}"));
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
    fn what_is_encoded_decodes_to_itself() {
        let pairs = [("a b", "ü&=+%"), ("q", "東京")];
        let back = decode(encode(&pairs).as_bytes());
        assert_eq!(back, pairs.map(|(n, v)| (n.to_owned(), v.to_owned())));
    }
}
