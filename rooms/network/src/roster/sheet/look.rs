//! Looking through a spreadsheet before anything is made of it: every part is unpacked once and thrown away, so that what
//! it unpacks to is known and bounded, and every tag is looked at as it goes by.

use super::broken;
use crate::roster::{
    finding::{FILE_UNPACKED, Finding},
    table::Limits,
};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most parts of a file.
const PARTS: usize = 5_000;
/// The most bytes between two tags of a part: many times the longest cell that a spreadsheet can hold.
const STRETCH: usize = 1 << 20;

/// What looking through a file found beside its being sound.
#[derive(Default)]
pub(super) struct Looked {
    /// Formulas of which the file keeps no value: how many, and the first cell.
    pub uncalculated: (u64, Option<String>),
}

/// Unpacks every part and keeps none, as far as the limits go.
pub(super) fn look_through(bytes: &[u8], limits: &Limits) -> Result<Looked, Box<Finding>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if archive.len() > PARTS {
        return Err(broken());
    }
    let (mut left, mut looked) = (limits.unpacked, Looked::default());
    let mut piece = vec![0; 1 << 16];
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|_| broken())?;
        let mut eye = Eye::on(&part.name().map_err(|_| broken())?, limits);
        loop {
            let read = part.read(&mut piece).map_err(|_| broken())?;
            if read == 0 {
                break;
            }
            left = left.checked_sub(read).ok_or_else(|| {
                Box::new(Finding::new(&FILE_UNPACKED).with("limit", limits.unpacked.div_ceil(1_000_000)))
            })?;
            if !eye.look(&piece[..read]) {
                return Err(broken());
            }
        }
        if !eye.is_content_at_end() {
            return Err(broken());
        }
        let (count, first) = &mut looked.uncalculated;
        *count += eye.uncalculated.0;
        *first = first.take().or(eye.uncalculated.1);
    }
    Ok(looked)
}

/// Looks at a part as it goes by.
struct Eye {
    /// Whether it is read as XML, and looked at.
    is_read: bool,
    holds_strings: bool,
    holds_cells: bool,
    /// How large it may be.
    most: usize,
    /// The end of what went by, and what came.
    window: Vec<u8>,
    /// How much of the window is looked at.
    at: usize,
    seen: usize,
    /// Bytes since the last tag began.
    stretch: usize,
    /// How many strings the part says it has.
    promised: usize,
    uncalculated: (u64, Option<String>),
}

/// How much of what went by is kept, for the address of a cell.
const BEHIND: usize = 512;
/// How much must have come to know what a tag is.
const AHEAD: usize = 96;
/// The most bytes of the parts that say what the others are: many times what a spreadsheet writes.
const GUIDE: usize = 16_000_000;
/// The least bytes that a string takes.
const STRING: usize = 13;

impl Eye {
    fn on(name: &str, limits: &Limits) -> Self {
        let name = name.to_ascii_lowercase();
        let (holds_strings, is_xml) = (name.ends_with("sharedstrings.xml"), name.ends_with(".xml"));
        let guides = ["workbook.xml", "styles.xml", "theme1.xml", ".rels"];
        let guides = guides.iter().any(|end| name.ends_with(end));
        let foreign = name.starts_with("customxml/") || name.starts_with("docprops/");
        Self {
            is_read: holds_strings || guides || is_xml && !foreign,
            holds_strings,
            holds_cells: name.contains("worksheets/"),
            most: match (holds_strings, guides) {
                (true, _) => limits.bytes,
                (_, true) => GUIDE,
                _ => usize::MAX,
            },
            window: Vec::new(),
            at: 0,
            seen: 0,
            stretch: 0,
            promised: 0,
            uncalculated: (0, None),
        }
    }

    /// Looks at what comes next; false if no spreadsheet writes such a thing.
    fn look(&mut self, piece: &[u8]) -> bool {
        let first = self.seen == 0;
        self.seen += piece.len();
        if !self.is_read {
            return self.seen <= self.most;
        }
        self.window.extend_from_slice(piece);
        let sound = self.seen <= self.most && !piece.contains(&0) && (!first || is_utf8(&self.window));
        let until = self.window.len().saturating_sub(AHEAD);
        let sound = sound && self.look_until(until);
        let passed = self.at.saturating_sub(BEHIND);
        self.window.drain(..passed);
        self.at -= passed;
        sound
    }

    /// Whether the end, too, is as it should be, and there are as many strings as it says, as far as its size allows:
    /// room is made for them beforehand.
    fn is_content_at_end(&mut self) -> bool {
        self.look_until(self.window.len()) && self.promised <= self.seen / STRING + 1
    }

    fn look_until(&mut self, until: usize) -> bool {
        while self.at < until {
            let next = self.window[self.at..until].iter().position(|byte| *byte == b'<');
            let Some(ahead) = next else {
                self.stretch += until - self.at;
                self.note_promise(self.at, until);
                self.at = until;
                break;
            };
            self.stretch += ahead;
            if self.stretch > STRETCH {
                return false;
            }
            self.note_promise(self.at, self.at + ahead);
            self.at += ahead;
            let tag = &self.window[self.at..];
            // Comments, types and raw text could hold a tag's sign for ever.
            if tag.starts_with(b"<!") {
                return false;
            }
            if self.holds_cells && tag.starts_with(b"</f>") && is_without_value(&tag[4..]) {
                self.uncalculated.0 += 1;
                let first = self.uncalculated.1.take();
                self.uncalculated.1 = first.or_else(|| cell_before(&self.window[..self.at]));
            }
            self.stretch = 0;
            self.at += 1;
        }
        self.stretch <= STRETCH
    }

    /// How many strings a part of strings says to hold, between two places of the window.
    fn note_promise(&mut self, from: usize, until: usize) {
        const MARK: &[u8] = b"uniqueCount";
        if !self.holds_strings {
            return;
        }
        let starts = self.window[from..until].iter().enumerate().filter(|(_, byte)| **byte == b'u');
        let marks = starts.map(|(at, _)| &self.window[from + at..]).filter(|rest| rest.starts_with(MARK));
        let promised = marks.filter_map(|rest| number(&rest[MARK.len()..])).max();
        self.promised = self.promised.max(promised.unwrap_or(0));
    }
}

/// Whether a cell ends behind its formula, without a value.
fn is_without_value(behind: &[u8]) -> bool {
    [&b"</c>"[..], b"<v/></c>", b"<v></v></c>", b"<v /></c>"].iter().any(|end| behind.starts_with(end))
}

/// The number in the quotation marks behind an attribute's name.
fn number(behind: &[u8]) -> Option<usize> {
    let mut digits = behind
        .iter()
        .skip_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'=' | b'"' | b'\''))
        .take_while(|byte| byte.is_ascii_digit())
        .peekable();
    digits.peek()?;
    Some(digits.fold(0, |sum: usize, byte| sum.saturating_mul(10).saturating_add(usize::from(byte - b'0'))))
}

/// The address of the last cell that begins here, such as `C7`, if it is not too far back.
fn cell_before(window: &[u8]) -> Option<String> {
    let start = window.windows(3).rposition(|part| part == b"<c ")?;
    let text = String::from_utf8_lossy(&window[start..]).into_owned();
    let (address, _) = text.split_once(" r=\"")?.1.split_once('"')?;
    let plain = address.len() <= 12 && address.bytes().all(|byte| byte.is_ascii_alphanumeric());
    plain.then(|| address.to_owned())
}

/// Whether a part says that it is UTF-8, or says nothing: in another encoding the marks above would look otherwise.
fn is_utf8(start: &[u8]) -> bool {
    let head = &start[..start.len().min(200)];
    let head = head.split(|byte| *byte == b'>').next().unwrap_or_default();
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let Some((_, encoding)) = head.split_once("encoding") else { return true };
    let encoding = encoding.trim_start_matches([' ', '\t', '\r', '\n', '=', '"', '\'']);
    ["utf-8", "utf8", "us-ascii"].iter().any(|name| encoding.starts_with(name))
}
