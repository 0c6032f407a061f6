//! Reads single cells: counts, days, coordinates, yes and no, addresses, identifiers. What can be read in two ways
//! is not read at all.

use super::finding::{
    COORDINATE_INVALID, COORDINATE_RANGE, DATE_AMBIGUOUS, DATE_FUTURE, DATE_INVALID, DATE_TOO_EARLY,
    DATE_TOO_FAR, EMAIL_INVALID, FindingKind, IDENTIFIER_EMPTY, IDENTIFIER_INVALID,
    IDENTIFIER_WITHOUT_REGISTER, METROPOLITAN_UNCLEAR, POPULATION_AMBIGUOUS, POPULATION_FRACTION,
    POPULATION_NEGATIVE, POPULATION_TEXT, POPULATION_TOO_LARGE, TIMEZONE_UNKNOWN, WEBSITE_INVALID,
};
use super::text::fold;
use crate::member::MemberKind;
use base::{Arg, Day};
use jiff::tz::TimeZoneDatabase;
use std::{collections::HashMap, sync::LazyLock};

/// Nobody lives elsewhere than on this planet.
const MOST_PEOPLE: u64 = 10_000_000_000;

/// No roster tells of anything before this day.
pub fn first_day() -> Day {
    Day::new(1800, 1, 1).unwrap_or_else(|| base::Instant::from_micros(0).day())
}

/// The most characters of a website's or e-mail address and of an identifier.
const LONGEST_ADDRESS: usize = 300;
const LONGEST_EMAIL: usize = 254;
const LONGEST_IDENTIFIER: usize = 100;

/// Why a cell cannot be read.
#[derive(Debug, PartialEq)]
pub struct Unreadable {
    /// The kind of finding.
    pub kind: &'static FindingKind,
    /// What its sentence tells besides the place and the value.
    pub args: Vec<(&'static str, Arg)>,
}

impl Unreadable {
    fn new(kind: &'static FindingKind) -> Self {
        Self { kind, args: Vec::new() }
    }

    fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

type Read<T> = Result<T, Unreadable>;

/// A day, and how it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayRead {
    /// The day; the first of the year if only that was given.
    pub day: Day,
    /// How it was given.
    pub written: Written,
}

/// How a day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// As a day.
    Day,
    /// As a year alone.
    Year,
    /// As the number by which spreadsheets count days.
    Serial,
}

/// A number of people: digits, also in groups of three parted by spaces or apostrophes, or by several commas or
/// points. One comma or point before three digits may part decimals: it is read only if `thousands`, learned from the
/// column's other cells, says so.
pub fn population(text: &str, thousands: Option<char>) -> Read<u64> {
    let plain = western_digits(text);
    let (negative, digits) = match plain.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, plain.as_str()),
    };
    let count = match shape(digits) {
        Shape::Whole(digits) => digits,
        Shape::Grouped { digits, separator, groups } => {
            let sure = !matches!(separator, ',' | '.') || groups > 1 || thousands == Some(separator);
            if !sure {
                return Err(Unreadable::new(&POPULATION_AMBIGUOUS));
            }
            digits
        }
        Shape::Decimal { .. } => return Err(Unreadable::new(&POPULATION_FRACTION)),
        Shape::Other => return Err(Unreadable::new(&POPULATION_TEXT)),
    };
    match count.parse::<u64>() {
        Ok(count) if negative && count > 0 => Err(Unreadable::new(&POPULATION_NEGATIVE)),
        Ok(count) if count <= MOST_PEOPLE => Ok(count),
        _ => Err(too_many_people(MOST_PEOPLE)),
    }
}

/// The most inhabitants of any member of a kind: no city has 100 million, no region half a billion; an association
/// or a network speaks for countries.
pub fn most_people(kind: MemberKind) -> u64 {
    match kind {
        MemberKind::LocalGovernment | MemberKind::MetropolitanGovernment => 100_000_000,
        MemberKind::RegionalGovernment => 500_000_000,
        MemberKind::NationalAssociation | MemberKind::InternationalNetwork | MemberKind::Associate => {
            MOST_PEOPLE
        }
    }
}

/// More people than possible.
pub fn too_many_people(limit: u64) -> Unreadable {
    Unreadable::new(&POPULATION_TOO_LARGE).with("limit", i64::try_from(limit).unwrap_or(i64::MAX))
}

/// The comma or the point, if some cell of the column shows that it parts thousands and none that it parts decimals.
pub fn thousands_separator<'a>(cells: impl Iterator<Item = &'a str>) -> Option<char> {
    let (mut parts_thousands, mut parts_decimals) = (Vec::new(), Vec::new());
    for cell in cells {
        match shape(&western_digits(cell)) {
            Shape::Grouped { separator, groups: 2.., .. } => parts_thousands.push(separator),
            Shape::Decimal { separator } => parts_decimals.push(separator),
            _ => {}
        }
    }
    [',', '.'].into_iter().find(|mark| parts_thousands.contains(mark) && !parts_decimals.contains(mark))
}

/// What a row of digits and separators looks like.
enum Shape {
    Whole(String),
    Grouped { digits: String, separator: char, groups: usize },
    Decimal { separator: char },
    Other,
}

fn shape(text: &str) -> Shape {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if is_digits(text) {
        return Shape::Whole(text.to_owned());
    }
    let Some(separator) = text.chars().find(|c| !c.is_ascii_digit()) else { return Shape::Other };
    let mut parts = text.split(separator);
    let head = parts.next().unwrap_or_default();
    let tail: Vec<&str> = parts.collect();
    if !matches!(separator, ' ' | '\'' | '’' | '٬' | ',' | '.' | '٫') || !is_digits(head) {
        return Shape::Other;
    }
    let grouped = head.len() <= 3 && !head.starts_with('0') && separator != '٫';
    if grouped && tail.iter().all(|part| part.len() == 3 && is_digits(part)) {
        return Shape::Grouped { digits: head.to_owned() + &tail.concat(), separator, groups: tail.len() };
    }
    match tail.as_slice() {
        // What software writes that takes every number for a decimal: 391190.0
        [zeros]
            if matches!(separator, ',' | '.') && !zeros.is_empty() && zeros.bytes().all(|b| b == b'0') =>
        {
            Shape::Whole(head.to_owned())
        }
        [part] if matches!(separator, ',' | '.' | '٫') && is_digits(part) => Shape::Decimal { separator },
        _ => Shape::Other,
    }
}

/// A day: `2024-12-31`, `2024/12/31`, `31/12/2024` or with points or hyphens where only one reading is a day of the
/// calendar, or a year alone. Midnight behind it is let go. From 1800 until `today`.
pub fn day(text: &str, today: Day) -> Read<DayRead> {
    let read = any_day(text)?;
    if read.day > today {
        return Err(Unreadable::new(&DATE_FUTURE).with("today", today));
    }
    Ok(read)
}

/// A day that may lie ahead, until `latest`.
pub fn day_ahead(text: &str, latest: Day) -> Read<DayRead> {
    let read = any_day(text)?;
    if read.day > latest {
        return Err(Unreadable::new(&DATE_TOO_FAR).with("limit", latest));
    }
    Ok(read)
}

fn any_day(text: &str) -> Read<DayRead> {
    let plain = western_digits(text);
    let date = without_midnight(&plain);
    let year = (date.len() == 4).then(|| number(date)).flatten();
    let (day, written) = match (year, serial(date)) {
        (Some(year), _) => (Day::new(year, 1, 1).ok_or(Unreadable::new(&DATE_INVALID))?, Written::Year),
        (None, Some(day)) => (day, Written::Serial),
        (None, None) => (full_date(date)?, Written::Day),
    };
    if day < first_day() {
        return Err(Unreadable::new(&DATE_TOO_EARLY).with("limit", first_day()));
    }
    Ok(DayRead { day, written })
}

/// The day of a number as spreadsheets count, from the last of 1899: five digits, so that it is no year.
fn serial(text: &str) -> Option<Day> {
    let digits = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    let count = digits.then(|| text.parse().ok()).flatten()?;
    Some(Day::new(1899, 12, 30)?.plus_days(count))
}

fn full_date(text: &str) -> Read<Day> {
    let invalid = || Unreadable::new(&DATE_INVALID);
    let separator = text.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '-' | '/' | '.'));
    let parts: Vec<&str> = separator.map(|mark| text.split(mark).collect()).unwrap_or_default();
    let [first, second, third] = parts.as_slice() else { return Err(invalid()) };
    let (a, b) = (number(first).ok_or_else(invalid)?, number(second).ok_or_else(invalid)?);
    let c = number(third).ok_or_else(invalid)?;
    let calendar = |year, month, day| Day::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    match (first.len(), second.len(), third.len()) {
        (4, 1..=2, 1..=2) => calendar(a, b, c).ok_or_else(invalid),
        (1..=2, 1..=2, 4) => match (calendar(c, b, a), calendar(c, a, b)) {
            (Some(one), Some(other)) if one != other => {
                Err(Unreadable::new(&DATE_AMBIGUOUS).with("one", one).with("other", other))
            }
            (one, other) => one.or(other).ok_or_else(invalid),
        },
        _ => Err(invalid()),
    }
}

fn without_midnight(text: &str) -> &str {
    let Some((date, time)) = text.split_once(['T', ' ']) else { return text };
    let time = time.trim_end_matches('Z');
    let midnight = time.starts_with("00:00") && time.bytes().all(|b| matches!(b, b'0' | b':' | b'.'));
    if midnight { date } else { text }
}

/// Decimal degrees, with a point or a comma, as millionths of a degree rounded to the nearest; within `±limit`.
pub fn coordinate(text: &str, limit: i32) -> Read<i32> {
    let invalid = || Unreadable::new(&COORDINATE_INVALID);
    let plain = western_digits(text);
    let (sign, digits) = match plain.strip_prefix(['-', '−']) {
        Some(rest) => (-1, rest),
        None => (1, plain.strip_prefix('+').unwrap_or(&plain)),
    };
    let (whole, fraction) = digits.split_once(['.', ',', '٫']).unwrap_or((digits, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !is_digits(whole) || !is_digits(fraction) {
        return Err(invalid());
    }
    let millionths = fraction.bytes().chain(std::iter::repeat(b'0')).take(7);
    let tenths = millionths.fold(0_i64, |sum, b| sum * 10 + i64::from(b - b'0'));
    let degrees: i64 = whole.parse().unwrap_or(i64::MAX);
    let value = degrees.checked_mul(1_000_000).and_then(|micro| micro.checked_add((tenths + 5) / 10));
    value
        .filter(|micro| *micro <= i64::from(limit) * 1_000_000)
        .and_then(|micro| i32::try_from(sign * micro).ok())
        .ok_or_else(|| Unreadable::new(&COORDINATE_RANGE).with("limit", i64::from(limit)))
}

/// The customary words for yes and no.
pub fn yes_or_no(text: &str) -> Read<bool> {
    const YES: &[&str] =
        &["1", "x", "y", "yes", "true", "oui", "o", "vrai", "si", "s", "sim", "verdadero", "نعم", "صحيح"];
    const NO: &[&str] = &["0", "n", "no", "non", "nao", "false", "faux", "falso", "لا", "خطا"];
    let folded = fold(text);
    match (YES.contains(&folded.as_str()), NO.contains(&folded.as_str())) {
        (true, _) => Ok(true),
        (_, true) => Ok(false),
        _ => Err(Unreadable::new(&METROPOLITAN_UNCLEAR)),
    }
}

/// A time zone of the IANA list, in its customary spelling.
pub fn timezone(text: &str) -> Read<&'static str> {
    static ZONES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
        let database = TimeZoneDatabase::bundled();
        database.available().map(|zone| (zone.as_str().to_lowercase(), zone.as_str().to_owned())).collect()
    });
    let found = ZONES.get(&text.to_lowercase()).map(String::as_str);
    found.ok_or_else(|| Unreadable::new(&TIMEZONE_UNKNOWN))
}

/// One e-mail address: something, an at sign, a domain with a dot (RFC 5321 §4.1.2 without quoted local parts).
pub fn email(text: &str) -> Read<String> {
    let sound = text.len() <= LONGEST_EMAIL
        && text.rsplit_once('@').is_some_and(|(local, domain)| {
            let atom = |c: char| !c.is_whitespace() && !c.is_control() && !"()<>[]:;@\\,\"".contains(c);
            (1..=64).contains(&local.len()) && local.chars().all(atom) && is_domain(domain)
        });
    sound.then(|| text.to_owned()).ok_or_else(|| Unreadable::new(&EMAIL_INVALID))
}

/// The address of a website; without a scheme, `https://` is put in front.
pub fn website(text: &str) -> Read<String> {
    let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    let address = match (lower.starts_with("https://"), lower.starts_with("http://")) {
        (true, _) => format!("https://{}", &text[8..]),
        (_, true) => format!("http://{}", &text[7..]),
        _ => format!("https://{text}"),
    };
    let rest = address.split_once("://").map_or("", |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = host.split_once(':').unwrap_or((host, "443"));
    let hostile = |c: char| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c);
    let sound = address.len() <= LONGEST_ADDRESS
        && is_domain(host)
        && port.parse::<u16>().is_ok_and(|port| port > 0)
        && !address.contains(hostile);
    sound.then_some(address).ok_or_else(|| Unreadable::new(&WEBSITE_INVALID))
}

/// Names parted by dots, at least two; letters of any script.
fn is_domain(text: &str) -> bool {
    let label = |label: &str| {
        let letters =
            label.chars().all(|c| c.is_alphanumeric() || c == '-' || !c.is_ascii() && !c.is_whitespace());
        (1..=63).contains(&label.len()) && letters && !label.starts_with('-') && !label.ends_with('-')
    };
    let numeric = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    text.contains('.') && !numeric && text.split('.').all(label)
}

/// An identifier in a register: Wikidata's `Q90` and GeoNames' number also as the end of their addresses; of any
/// other register up to 100 visible characters without a space inside.
pub fn identifier(scheme: &str, text: &str) -> Read<String> {
    let last = |text: &str| text.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
    let web = text.starts_with("http://") || text.starts_with("https://");
    let number = |digits: &str| {
        (1..=12).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit())
            && !digits.starts_with('0')
    };
    let value = match scheme {
        // The registry's own ids.
        "koinon" => uuid::Uuid::try_parse(text).ok().map(|id| id.to_string()),
        "wikidata" => {
            let id = if web { last(text) } else { text.to_owned() }.to_ascii_uppercase();
            Some(id).filter(|id| id.strip_prefix('Q').is_some_and(number))
        }
        "geonames" => {
            let pages = text.split_once("geonames.org/").and_then(|(_, path)| path.split('/').next());
            Some(if web { pages.unwrap_or_default() } else { text }.to_owned()).filter(|id| number(id))
        }
        _ => {
            let visible = !text.chars().any(|c| c.is_whitespace() || c.is_control());
            Some(text.to_owned()).filter(|id| visible && id.chars().count() <= LONGEST_IDENTIFIER)
        }
    };
    value.ok_or_else(|| Unreadable::new(&IDENTIFIER_INVALID).with("scheme", scheme))
}

/// `wikidata:Q90`: a register and an identifier in it. An address at Wikidata or GeoNames names its register itself.
pub fn scheme_and_identifier(text: &str) -> Read<(String, String)> {
    let known = [("wikidata.org/", "wikidata"), ("geonames.org/", "geonames")];
    let (scheme, value) = match known.iter().find(|(site, _)| text.contains(site)) {
        Some((_, scheme)) => ((*scheme).to_owned(), text),
        None => text
            .split_once(':')
            .map(|(scheme, value)| (scheme.trim().to_ascii_lowercase(), value.trim()))
            .filter(|(scheme, value)| is_scheme(scheme) && !value.starts_with("//"))
            .ok_or_else(|| Unreadable::new(&IDENTIFIER_WITHOUT_REGISTER))?,
    };
    if value.is_empty() {
        return Err(Unreadable::new(&IDENTIFIER_EMPTY).with("scheme", scheme));
    }
    let value = identifier(&scheme, value)?;
    Ok((scheme, value))
}

/// The identifiers of a cell for several, which `;`, `|` or a blank parts; a blank behind the register's colon does not.
pub fn several_identifiers(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for part in text.split([';', '|']) {
        let mut open = false;
        for word in part.split_whitespace() {
            match all.last_mut().filter(|_| open) {
                Some(last) => last.push_str(word),
                None => all.push(word.to_owned()),
            }
            open = word.ends_with(':');
        }
    }
    all
}

/// Whether a text can name a register: 1 to 40 small letters, digits, hyphens and underscores.
pub fn is_scheme(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'))
}

/// Arabic-Indic and Persian digits as 0–9.
fn western_digits(text: &str) -> String {
    let western = |c: char| {
        let zero = match c {
            '٠'..='٩' => '٠',
            '۰'..='۹' => '۰',
            _ => return c,
        };
        char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
    };
    text.chars().map(western).collect()
}

fn number(text: &str) -> Option<i16> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id<T: std::fmt::Debug>(read: Read<T>) -> &'static str {
        read.expect_err("unreadable").kind.id.trim_start_matches("network-finding-")
    }

    fn today() -> Day {
        Day::new(2026, 11, 23).expect("a day")
    }

    #[test]
    fn people_are_counted_however_they_are_written() {
        for text in [
            "1234567",
            "1 234 567",
            "1,234,567",
            "1.234.567",
            "1'234'567",
            "1’234’567",
            "١٬٢٣٤٬٥٦٧",
            "1234567.0",
        ] {
            assert_eq!(population(text, None), Ok(1_234_567), "{text}");
        }
        assert_eq!(population("391,190", Some(',')), Ok(391_190));
        assert_eq!(population("391 190", None), Ok(391_190));
        assert_eq!(population("0", None), Ok(0));
        assert_eq!(population("10000000000", None), Ok(10_000_000_000));
    }

    #[test]
    fn impossible_populations_are_told_apart() {
        for (text, expected) in [
            ("391,190", "population-ambiguous"),
            ("1.234", "population-ambiguous"),
            ("-5", "population-negative"),
            ("-1,234,567", "population-negative"),
            ("12.5", "population-fraction"),
            ("0,75", "population-fraction"),
            ("8.175133", "population-fraction"),
            ("many", "population-text"),
            ("1,234.5", "population-text"),
            ("1.2 million", "population-text"),
            ("12 34", "population-text"),
            ("1e6", "population-text"),
            (",5", "population-text"),
            ("1,,000", "population-text"),
            ("", "population-text"),
            ("10000000001", "population-too-large"),
            ("99999999999999999999999", "population-too-large"),
        ] {
            assert_eq!(id(population(text, None)), expected, "{text}");
        }
    }

    #[test]
    fn a_column_shows_what_its_commas_mean() {
        let learned = |cells: &[&str]| thousands_separator(cells.iter().copied());
        assert_eq!(learned(&["391,190", "3,043,532"]), Some(','));
        assert_eq!(learned(&["391.190", "3.043.532", "x"]), Some('.'));
        assert_eq!(learned(&["391,190", "850"]), None);
        assert_eq!(learned(&["3,043,532", "12,5"]), None);
    }

    #[test]
    fn a_day_is_read_only_if_there_is_one_reading() {
        let read = |text| day(text, today()).map(|read| (read.day.to_string(), read.written));
        for text in [
            "2010-12-25",
            "2010/12/25",
            "25/12/2010",
            "25.12.2010",
            "12/25/2010",
            "2010-12-25T00:00:00Z",
            "٢٠١٠-١٢-٢٥",
        ] {
            assert_eq!(read(text), Ok(("2010-12-25".to_owned(), Written::Day)), "{text}");
        }
        assert_eq!(read("5/5/2010"), Ok(("2010-05-05".to_owned(), Written::Day)));
        assert_eq!(read("1998"), Ok(("1998-01-01".to_owned(), Written::Year)));
        assert_eq!(read("45292"), Ok(("2024-01-01".to_owned(), Written::Serial)));
        assert_eq!(read("99999").map_err(|one| one.kind.id), Err(DATE_FUTURE.id));
        assert_eq!(read("2026-11-23"), Ok(("2026-11-23".to_owned(), Written::Day)));
        for (text, expected) in [
            ("3/4/2010", "date-ambiguous"),
            ("2010-02-30", "date-invalid"),
            ("31/02/2010", "date-invalid"),
            ("25/12/10", "date-invalid"),
            ("403010", "date-invalid"),
            ("2010-12-25 14:30", "date-invalid"),
            ("soon", "date-invalid"),
            ("-", "date-invalid"),
            ("1799-12-31", "date-too-early"),
            ("0000", "date-too-early"),
            ("1066", "date-too-early"),
            ("2026-11-24", "date-future"),
            ("2027", "date-future"),
        ] {
            assert_eq!(id(day(text, today())), expected, "{text}");
        }
    }

    #[test]
    fn coordinates_keep_a_millionth_of_a_degree() {
        for (text, micro) in [
            ("48.8566", 48_856_600),
            ("48,8566", 48_856_600),
            ("-171.76666", -171_766_660),
            ("−0.0000005", -1),
            ("0.00000049", 0),
            ("180", 180_000_000),
            ("+2.35", 2_350_000),
            ("٣٦٫٥", 36_500_000),
        ] {
            assert_eq!(coordinate(text, 180), Ok(micro), "{text}");
        }
        for (text, expected) in [
            ("90.000001", "coordinate-range"),
            ("-91", "coordinate-range"),
            ("4885341", "coordinate-range"),
            ("99999999999999999999", "coordinate-range"),
            ("48°51′N", "coordinate-invalid"),
            ("48.853.41", "coordinate-invalid"),
            ("4.8e1", "coordinate-invalid"),
            ("NaN", "coordinate-invalid"),
            (".", "coordinate-invalid"),
            ("", "coordinate-invalid"),
        ] {
            assert_eq!(id(coordinate(text, 90)), expected, "{text}");
        }
    }

    #[test]
    fn addresses_and_zones_are_checked() {
        assert_eq!(timezone("asia/kabul"), Ok("Asia/Kabul"));
        assert_eq!(timezone("America/North_Dakota/New_Salem"), Ok("America/North_Dakota/New_Salem"));
        for zone in ["Mars/Olympus", "+03:00", "../etc/passwd", "Etc/Unknown"] {
            assert_eq!(id(timezone(zone)), "timezone-unknown", "{zone}");
        }
        assert_eq!(website("www.herat.af/en?x=1").as_deref(), Ok("https://www.herat.af/en?x=1"));
        assert_eq!(website("HTTP://Köln.de:8080").as_deref(), Ok("http://Köln.de:8080"));
        for address in [
            "javascript:alert(1)",
            "herat",
            "http://",
            "https://a b.org",
            "ftp://a.org",
            "1.2",
            "http://a.org:0",
        ] {
            assert_eq!(id(website(address)), "website-invalid", "{address}");
        }
        assert!(email("mayor.o'neil+x@town.example.org").is_ok());
        for address in
            ["mayor", "@town.org", "a@b", "a b@town.org", "a@town..org", "a@b.org,c@d.org", "a@-x.org"]
        {
            assert_eq!(id(email(address)), "email-invalid", "{address}");
        }
    }

    #[test]
    fn identifiers_take_the_form_of_their_register() {
        assert_eq!(identifier("wikidata", "https://www.wikidata.org/wiki/Q90").as_deref(), Ok("Q90"));
        assert_eq!(identifier("wikidata", "q90").as_deref(), Ok("Q90"));
        assert_eq!(
            identifier("geonames", "https://www.geonames.org/2988507/paris.html").as_deref(),
            Ok("2988507")
        );
        assert_eq!(identifier("insee", "2A004").as_deref(), Ok("2A004"));
        for (scheme, value) in [
            ("wikidata", "90"),
            ("wikidata", "Q0"),
            ("geonames", "1.13E+06"),
            ("insee", "75 056"),
            ("geonames", ""),
        ] {
            assert_eq!(id(identifier(scheme, value)), "identifier-invalid", "{scheme} {value}");
        }
    }

    #[test]
    fn identifiers_may_name_their_register() {
        let read = |text| scheme_and_identifier(text).map(|(scheme, value)| format!("{scheme} {value}"));
        for (text, expected) in [
            ("wikidata:q90", "wikidata Q90"),
            ("https://www.wikidata.org/wiki/Q90", "wikidata Q90"),
            ("iso3166-2:BR-SP", "iso3166-2 BR-SP"),
            ("demo:a:b", "demo a:b"),
            ("WikiData: Q90", "wikidata Q90"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
        }
        for text in ["Q90", "https://example.org/1", ":1", "X Y:1"] {
            assert_eq!(id(scheme_and_identifier(text)), "identifier-without-register", "{text}");
        }
        assert_eq!(id(scheme_and_identifier("wikidata: ")), "identifier-empty");
        assert_eq!(
            several_identifiers("insee:75056|wikidata: Q90;  osm:1 x:2;geonames:"),
            ["insee:75056", "wikidata:Q90", "osm:1", "x:2", "geonames:"]
        );
    }

    #[test]
    fn yes_and_no_are_known_in_every_language() {
        for yes in ["1", "Yes", "OUI", "sí", "Sim", "نعم", "true"] {
            assert_eq!(yes_or_no(yes), Ok(true), "{yes}");
        }
        for no in ["0", "non", "não", "لا", "FALSE"] {
            assert_eq!(yes_or_no(no), Ok(false), "{no}");
        }
        assert_eq!(id(yes_or_no("perhaps")), "metropolitan-unclear");
    }

    proptest! {
        #[test]
        fn nothing_makes_a_cell_panic(text in ".{0,24}", number in "[-+0-9.,'eE:/TZ°٠-٩ ]{0,24}") {
            for cell in [&text, &number] {
                let _ = (population(cell, Some(',')), day(cell, today()), coordinate(cell, 90), yes_or_no(cell));
                let _ = (email(cell), website(cell), timezone(cell), identifier("wikidata", cell));
            }
        }

        #[test]
        fn grouping_does_not_change_a_count(count in 0_u64..=100_000_000) {
            let digits = count.to_string();
            let grouped: Vec<String> = digits.as_bytes().rchunks(3).rev()
                .map(|chunk| String::from_utf8_lossy(chunk).into_owned()).collect();
            prop_assert_eq!(population(&grouped.join(" "), None), Ok(count));
            prop_assert_eq!(population(&grouped.join(","), Some(',')), Ok(count));
        }
    }
}
