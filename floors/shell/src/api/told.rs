//! What a data door tells of itself: what it takes, and what it gives.
//!
//! A room says it beside the route ([`crate::Routes::api`], [`crate::Routes::file`]). It is no comment: what is asked is
//! checked against it before the handler runs, and a debug build checks every answer against it, so that the document
//! made from it (`/openapi.json`) cannot say anything but what the house does.

use crate::{Answer, Ask, Query};
use base::{Day, Fault, Refusal, Stop};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::Value;

/// What a door tells of itself.
#[derive(Debug)]
pub struct Told {
    /// The key of one sentence that says what it gives.
    pub about: &'static str,
    /// What may be asked of it; the names in its pattern too.
    pub takes: &'static [Param],
    /// What it gives.
    pub gives: Gives,
}

/// Something that may be asked of a door.
#[derive(Debug, Clone, Copy)]
pub struct Param {
    /// Its name in the query, or in the pattern.
    pub name: &'static str,
    /// The key of one sentence that says what it does.
    pub about: &'static str,
    /// What it may be.
    pub takes: Takes,
    /// Whether it must be given.
    pub required: bool,
}

/// What a parameter may be.
#[derive(Debug, Clone, Copy)]
pub enum Takes {
    /// A calendar day, `YYYY-MM-DD`.
    Day,
    /// A whole number within bounds.
    Whole {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// One of these words.
    OneOf(fn() -> Vec<&'static str>),
    /// Any text of at most so many characters.
    Text(usize),
    /// An id.
    Id,
    /// The number of an entry of the ledger, or how many it has; where it has fewer, nothing is found (404).
    Entry,
    /// The id or the code of something; where there is nothing by that name, nothing is found (404).
    Name,
    /// Where a list goes on, from `next` of its last part: so many bytes, or any number of them.
    Cursor(Option<usize>),
}

/// Numbers of entries go as far as JSON carries whole numbers.
pub(super) const MOST_ENTRIES: i64 = (1 << 53) - 1;

/// How many of a list to give; every list takes it.
pub const LIMIT: Param = Param {
    name: "limit",
    about: "shell-api-limit",
    takes: Takes::Whole { least: 1, most: super::MOST },
    required: false,
};
/// The day as of which to tell.
pub const AS_OF: Param =
    Param { name: "as_of", about: "shell-api-as-of", takes: Takes::Day, required: false };

/// Where a list goes on, with cursors of so many bytes.
pub const fn cursor(bytes: Option<usize>) -> Param {
    Param { name: "cursor", about: "shell-api-cursor", takes: Takes::Cursor(bytes), required: false }
}

impl Param {
    /// Something that may be asked.
    pub const fn new(name: &'static str, about: &'static str, takes: Takes) -> Self {
        Self { name, about, takes, required: false }
    }

    /// Something that must be given; every name in a pattern is.
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }
}

/// What a door gives.
#[derive(Debug)]
pub enum Gives {
    /// One thing.
    One(Shape),
    /// A part of a list: `items`, `next`, `as_of`, and perhaps more.
    List(Shape, &'static [Field]),
    /// A text or a file of some type.
    Text(&'static str),
}

/// The shape of a value in JSON.
#[derive(Debug)]
pub enum Shape {
    /// An id.
    Id,
    /// A calendar day.
    Day,
    /// An instant, RFC 3339.
    Instant,
    /// A text.
    Text,
    /// A text in several languages.
    Words,
    /// A whole number from zero.
    Whole,
    /// A whole number of either sign.
    Integer,
    /// A number.
    Number,
    /// Yes or no.
    Truth,
    /// One of these words.
    OneOf(fn() -> Vec<&'static str>),
    /// This or nothing (`null`).
    Maybe(&'static Shape),
    /// A list of such.
    List(&'static Shape),
    /// A thing with a name of its own and these fields, in groups that several things may share.
    Thing(&'static str, &'static [&'static [Field]]),
    /// One of these shapes.
    Either(&'static [Shape]),
    /// JSON whose form another document states.
    Open,
}

/// A field of a thing.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its shape.
    pub shape: Shape,
    /// Whether it may be left out altogether.
    pub optional: bool,
}

/// A field that is always there.
pub const fn field(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, optional: false }
}

/// A field that may be left out.
pub const fn optional(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, optional: true }
}

/// The names and messages of a refusal.
pub(crate) const ERROR: Shape = Shape::Thing(
    "Error",
    &[&[field(
        "errors",
        Shape::List(&Shape::Thing(
            "Refusal",
            &[&[
                field("code", Shape::Text),
                field("message", Shape::Text),
                field("field", Shape::Maybe(&Shape::Text)),
            ]],
        )),
    )]],
);

impl Told {
    /// The parameters of the query.
    fn asked(&self, pattern: &str) -> impl Iterator<Item = &Param> {
        self.takes.iter().filter(move |param| !is_in_pattern(pattern, param.name))
    }

    /// Refuses what the door does not know, what is given twice, and what is not as told.
    ///
    /// # Errors
    /// The first that is wrong, at its name.
    pub fn check(&self, pattern: &str, query: &Query) -> Result<(), Stop> {
        let known: Vec<&str> = self.asked(pattern).map(|param| param.name).collect();
        query.only(&known)?;
        for param in self.asked(pattern) {
            let mut given = query.all(param.name);
            match (given.next(), given.next()) {
                (Some(_), Some(_)) => {
                    return Err(Refusal::new("shell-refusal-twice")
                        .with("name", param.name)
                        .at(param.name)
                        .into());
                }
                (Some(text), None) => param.takes.check(param.name, text)?,
                (None, _) if param.required => {
                    return Err(Refusal::new("shell-refusal-empty").at(param.name).into());
                }
                (None, _) => {}
            }
        }
        Ok(())
    }

    /// Whether an answer is as told; in a debug build every answer is asked.
    ///
    /// # Errors
    /// A fault that names the place where it is not.
    pub fn holds(&self, answer: &Answer) -> Result<(), Fault> {
        let Answer::Json(json) = answer else { return Ok(()) };
        let wrong = match &self.gives {
            Gives::One(shape) => shape.differs(json, "answer"),
            Gives::List(item, more) => list_differs(item, more, json),
            Gives::Text(_) => Some("the door gives no JSON".to_owned()),
        };
        wrong.map_or(Ok(()), |wrong| Err(Fault::new(format!("an answer is not as its door tells: {wrong}"))))
    }

    /// The type of what it gives.
    pub(crate) fn media_type(&self) -> &'static str {
        match self.gives {
            Gives::Text(kind) => kind,
            Gives::One(_) | Gives::List(..) => "application/json",
        }
    }

    /// Whether somebody who accepts only this takes what the door gives (RFC 9110 §12.5.1).
    pub(crate) fn is_accepted(&self, accept: &str) -> bool {
        is_accepted(self.media_type(), accept)
    }
}

/// Whether a name stands in a pattern, in braces.
pub(crate) fn is_in_pattern(pattern: &str, name: &str) -> bool {
    pattern.contains(&format!("{{{name}}}"))
}

fn is_accepted(kind: &str, accept: &str) -> bool {
    let plain = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let kind = plain(kind);
    let (family, _) = kind.split_once('/').unwrap_or((&kind, ""));
    // The most exact range decides; one of quality zero says no.
    let best = accept.split(',').filter(|range| !range.trim().is_empty()).filter_map(|range| {
        let exactness = match plain(range) {
            range if range == kind => 3,
            range if range == format!("{family}/*") => 2,
            range if range == "*/*" => 1,
            _ => return None,
        };
        let quality =
            range.split(';').skip(1).find_map(|part| part.trim().strip_prefix("q=")?.parse::<f32>().ok());
        Some((exactness, quality.unwrap_or(1.0) > 0.0))
    });
    accept.trim().is_empty() || best.max_by_key(|(exactness, _)| *exactness).is_some_and(|(_, wanted)| wanted)
}

impl Takes {
    fn check(self, name: &'static str, text: &str) -> Result<(), Refusal> {
        let refusal = match self {
            Takes::Day if Day::parse(text).is_none() => Refusal::new("shell-refusal-day").with("value", text),
            Takes::Whole { least, most } if !whole(text).is_some_and(|n| (least..=most).contains(&n)) => {
                Refusal::new("shell-refusal-number").with("least", least).with("most", most)
            }
            Takes::Entry if !whole(text).is_some_and(|n| (0..=MOST_ENTRIES).contains(&n)) => {
                Refusal::new("shell-refusal-number").with("least", 0).with("most", MOST_ENTRIES)
            }
            Takes::OneOf(words) if !words().contains(&text) => Refusal::new("shell-refusal-choice"),
            Takes::Text(most) if text.chars().count() > most => {
                Refusal::new("shell-refusal-long").with("most", most)
            }
            Takes::Name if !is_name(text) => Refusal::new("shell-refusal-choice"),
            Takes::Cursor(bytes) if !is_cursor(bytes, text) => Refusal::new("shell-refusal-cursor"),
            _ => return Ok(()),
        };
        Err(refusal.at(name))
    }
}

/// A whole number as JSON would write it: no sign but a minus, no zero before it.
fn whole(text: &str) -> Option<i64> {
    text.parse::<i64>().ok().filter(|number| number.to_string() == text)
}

/// An id or a code: letters, digits and hyphens.
fn is_name(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_cursor(bytes: Option<usize>, text: &str) -> bool {
    let decoded = URL_SAFE_NO_PAD.decode(text).ok();
    decoded.is_some_and(|key| bytes.is_none_or(|bytes| key.len() == bytes))
}

/// What is wrong with a list as a whole, if anything is.
fn list_differs(item: &Shape, more: &[Field], json: &Value) -> Option<String> {
    let Some(fields) = json.as_object() else { return Some("a list is no object".to_owned()) };
    let known =
        |name: &str| ["items", "next", "as_of"].contains(&name) || more.iter().any(|one| one.name == name);
    if let Some(unknown) = fields.keys().find(|name| !known(name)) {
        return Some(format!("the list has {unknown:?}, which was not told"));
    }
    let part = |name: &str| fields.get(name).unwrap_or(&Value::Null);
    let Some(items) = part("items").as_array() else { return Some("the list has no items".to_owned()) };
    let next = Shape::Maybe(&Shape::Text).differs(part("next"), "next");
    let as_of = Shape::Maybe(&Shape::Day).differs(part("as_of"), "as_of");
    let more = || more.iter().find_map(|one| one.shape.differs(part(one.name), one.name));
    let items = || items.iter().find_map(|one| item.differs(one, "items"));
    next.or(as_of).or_else(more).or_else(items)
}

impl Shape {
    /// What of a value is not of this shape, and where; nothing if it is.
    fn differs(&self, json: &Value, at: &str) -> Option<String> {
        let is = match self {
            Shape::Id => json.as_str().is_some_and(|text| uuid::Uuid::try_parse(text).is_ok()),
            Shape::Day => json.as_str().is_some_and(|text| Day::parse(text).is_some()),
            Shape::Instant => json.as_str().is_some_and(|text| base::Instant::parse(text).is_some()),
            Shape::Text => json.is_string(),
            Shape::Words => serde_json::from_value::<base::Localised>(json.clone()).is_ok(),
            Shape::Whole => json.is_u64(),
            Shape::Integer => json.is_i64() || json.is_u64(),
            Shape::Number => json.is_number(),
            Shape::Truth => json.is_boolean(),
            Shape::OneOf(words) => json.as_str().is_some_and(|text| words().contains(&text)),
            Shape::Maybe(_) if json.is_null() => true,
            Shape::Maybe(inner) => return inner.differs(json, at),
            Shape::List(inner) => match json.as_array() {
                Some(items) => return items.iter().find_map(|item| inner.differs(item, at)),
                None => false,
            },
            Shape::Thing(name, groups) => return thing_differs(name, groups, json, at),
            Shape::Either(shapes) => shapes.iter().any(|shape| shape.differs(json, at).is_none()),
            Shape::Open => true,
        };
        (!is).then(|| format!("{at} is {json}, not {self:?}"))
    }
}

fn thing_differs(name: &str, groups: &[&[Field]], json: &Value, at: &str) -> Option<String> {
    let Some(found) = json.as_object() else { return Some(format!("{at} is no {name}: {json}")) };
    let fields = || groups.iter().flat_map(|group| group.iter());
    if let Some(unknown) = found.keys().find(|key| !fields().any(|field| field.name == *key)) {
        return Some(format!("{at} ({name}) has {unknown:?}, which was not told"));
    }
    fields().find_map(|field| match found.get(field.name) {
        Some(value) => field.shape.differs(value, &format!("{at}.{}", field.name)),
        None if field.optional => None,
        None => Some(format!("{at} ({name}) lacks {:?}", field.name)),
    })
}

/// The refusal that says a door knows nothing by that name; answered with 404.
pub fn nothing_called(name: &'static str, ask: &Ask) -> Stop {
    Refusal::new("shell-refusal-nothing-called").with("value", ask.query.text(name)).at(name).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_accepted_is_as_the_header_says() {
        let json = |accept| is_accepted("application/json", accept);
        for yes in
            ["", "*/*", "application/json", "text/html, application/*;q=0.1", "Application/JSON; q=0.5"]
        {
            assert!(json(yes), "{yes}");
        }
        for no in ["text/html", "text/*, image/png", "application/json;q=0, */*", "*/*;q=0"] {
            assert!(!json(no), "{no}");
        }
        assert!(is_accepted("text/csv; charset=utf-8", "text/csv"));
    }

    #[test]
    fn numbers_are_read_as_json_writes_them() {
        assert_eq!(["0", "-1", "100"].map(whole), [Some(0), Some(-1), Some(100)]);
        for bad in ["", "+1", "01", " 1", "1.0", "1e2", "９", "99999999999999999999"] {
            assert_eq!(whole(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_field_more_or_less_is_found() {
        const TOWN: Shape =
            Shape::Thing("Town", &[&[field("name", Shape::Text), optional("people", Shape::Whole)]]);
        assert_eq!(TOWN.differs(&serde_json::json!({ "name": "Fès" }), "t"), None);
        assert_eq!(
            TOWN.differs(&serde_json::json!({ "name": "Fès", "mayor": 1 }), "t").as_deref(),
            Some("t (Town) has \"mayor\", which was not told")
        );
        assert_eq!(
            TOWN.differs(&serde_json::json!({ "people": 1 }), "t").as_deref(),
            Some("t (Town) lacks \"name\"")
        );
        assert!(TOWN.differs(&serde_json::json!({ "name": "Fès", "people": -1 }), "t").is_some());
    }
}
