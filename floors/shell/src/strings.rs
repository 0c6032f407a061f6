//! What is said, and how numbers, days and names are written, in each language.
//!
//! Every sentence is a Fluent message whose key begins with its room's name; every number, date, list, plural and
//! country name comes from CLDR through ICU4X. Texts that people wrote are read by [`Locale::words`], which says when
//! it had to fall back to another language.

use crate::html::Html;
use base::{Arg, Day, Fault, Instant, Lang, Localised, Origin, Refusal};
use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue,
    concurrent::FluentBundle,
    memoizer::MemoizerKind,
    types::{FluentNumber, FluentNumberOptions},
};
use icu::{
    collator::{Collator, CollatorBorrowed, options::CollatorOptions},
    datetime::{DateTimeFormatter, fieldsets, input as civil},
    decimal::{DecimalFormatter, input::Decimal},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::Locale as Tag,
    plurals::PluralRules,
};
use icu_experimental::displaynames::{
    DisplayNamesOptions,
    multi::{LanguageDisplayNames, RegionDisplayNames},
};
use intl_memoizer::Memoizable;
use std::{borrow::Borrow, fmt::Write, sync::Arc};
use unic_langid::LanguageIdentifier;

/// The strings of all rooms and the formats of all languages; made once at the start.
pub struct Strings {
    languages: Vec<Arc<Speech>>,
}

struct Speech {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    numbers: DecimalFormatter,
    days: DateTimeFormatter<fieldsets::YMD>,
    moments: DateTimeFormatter<fieldsets::YMDT>,
    times: DateTimeFormatter<fieldsets::T>,
    lists: ListFormatter,
    collator: CollatorBorrowed<'static>,
    regions: RegionDisplayNames,
    languages: LanguageDisplayNames,
    plurals: PluralRules,
}

impl Strings {
    /// Gathers the Fluent files of the shell and the rooms, in the order of [`Lang::ALL`].
    ///
    /// # Errors
    /// Names the file and the fault when a message does not parse or is given twice.
    pub fn gather(files: &[[&'static str; Lang::COUNT]]) -> Result<Self, Fault> {
        let languages = Lang::ALL.iter().map(|lang| Speech::new(*lang, files).map(Arc::new));
        Ok(Self { languages: languages.collect::<Result<_, _>>()? })
    }

    /// Everything for one language.
    pub fn locale(&self, lang: Lang) -> Locale {
        Locale(Arc::clone(&self.languages[lang as usize]))
    }

    /// The sentence of a key in every language, as words that become a record's own.
    pub fn words(&self, key: &str) -> Localised {
        let all = Lang::ALL.into_iter();
        all.fold(Localised::default(), |words, lang| words.and(lang, self.locale(lang).t(key)))
    }
}

impl Speech {
    fn new(lang: Lang, files: &[[&'static str; Lang::COUNT]]) -> Result<Self, Fault> {
        let made = |error: icu::locale::ParseError| Fault::from("a language tag", error);
        let data = |error: icu_provider::DataError| Fault::new(format!("CLDR data for {lang}: {error}"));
        let tag: Tag = region(lang).parse().map_err(made)?;
        let id: LanguageIdentifier =
            lang.tag().parse().map_err(|error| Fault::new(format!("a language tag: {error:?}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolates keep a Latin name from upsetting a sentence that runs from right to left; elsewhere they would only litter.
        bundle.set_use_isolating(lang.dir() == "rtl");
        bundle.set_formatter(Some(write_number));
        for file in files {
            let source = tied(spaced(lang, file[lang as usize]));
            let resource = FluentResource::try_new(source)
                .map_err(|(_, errors)| Fault::new(format!("the {lang} strings do not parse: {errors:?}")))?;
            bundle.add_resource(resource).map_err(|errors| Fault::new(format!("{lang}: {errors:?}")))?;
        }
        Ok(Self {
            lang,
            bundle,
            numbers: DecimalFormatter::try_new((&tag).into(), Default::default()).map_err(data)?,
            days: DateTimeFormatter::try_new((&tag).into(), fieldsets::YMD::long())
                .map_err(|error| Fault::new(format!("dates for {lang}: {error}")))?,
            moments: DateTimeFormatter::try_new((&tag).into(), fieldsets::YMD::long().with_time_hm())
                .map_err(|error| Fault::new(format!("times for {lang}: {error}")))?,
            times: DateTimeFormatter::try_new((&tag).into(), fieldsets::T::hm())
                .map_err(|error| Fault::new(format!("times for {lang}: {error}")))?,
            lists: ListFormatter::try_new_and((&tag).into(), ListFormatterOptions::default())
                .map_err(data)?,
            collator: Collator::try_new((&tag).into(), CollatorOptions::default()).map_err(data)?,
            regions: RegionDisplayNames::try_new((&tag).into(), DisplayNamesOptions::default())
                .map_err(data)?,
            languages: LanguageDisplayNames::try_new((&tag).into(), DisplayNamesOptions::default())
                .map_err(data)?,
            plurals: PluralRules::try_new_cardinal((&tag).into()).map_err(data)?,
        })
    }
}

impl Speech {
    /// The least number that takes the same plural form as this one, from 3 on: the crate that chooses forms for Fluent
    /// knows CLDR's rules for hundreds only in part (in Arabic they go by the last two digits).
    fn of_its_form(&self, count: i64) -> i64 {
        let form = |count: i64| self.plurals.category_for(count.unsigned_abs());
        if count.abs() < 100 {
            count
        } else {
            (3..=100).find(|one| form(*one) == form(count)).unwrap_or(count)
        }
    }
}

/// The spaces that must not break a line: French sets one before a colon, a question mark and the like and within its
/// quotation marks (Lexique des règles typographiques en usage à l’Imprimerie nationale, « Ponctuation »). In the
/// files they are ordinary spaces, so that whoever translates sees what is there.
fn spaced(lang: Lang, source: &str) -> String {
    let mut source = source.to_owned();
    if lang == Lang::Fr {
        for mark in [";", "!", "?", "%"] {
            source = source.replace(&format!(" {mark}"), &format!("\u{202f}{mark}"));
        }
        source = source.replace(" :", "\u{a0}:").replace("« ", "«\u{a0}").replace(" »", "\u{a0}»");
    }
    source
}

/// What sentences name things by: a line never breaks between the word before and such a value.
const NAMING: [&str; 6] =
    ["{ $number }", "{ $entry }", "{ $seat }", "{ $row }", "{ $line }", "{ $position }"];

/// Ties each such value to the word before it, in every language.
fn tied(mut source: String) -> String {
    for name in NAMING {
        let spaced = format!(" {name}");
        let mut parts = source.split(&spaced);
        let mut whole = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let is_word = whole.ends_with(|ch: char| ch.is_alphabetic() || ch == '.');
            whole.push(if is_word { '\u{a0}' } else { ' ' });
            whole.push_str(name);
            whole.push_str(part);
        }
        source = whole;
    }
    source
}

/// A text without a break before a number.
fn unbroken(article: &str) -> String {
    let mut whole = String::with_capacity(article.len());
    let mut chars = article.chars().peekable();
    while let Some(ch) = chars.next() {
        let is_tied = ch == ' ' && chars.peek().is_some_and(char::is_ascii_digit);
        whole.push(if is_tied { '\u{a0}' } else { ch });
    }
    whole
}

/// A text within which no line breaks.
fn whole(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// The manner of writing days, times, numbers and lists that goes with a language: English is that of the house's other
/// words, British.
fn region(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en-GB",
        other => other.tag(),
    }
}

/// A written day in French has its first of the month as an ordinal: 1er novembre (Lexique des règles typographiques en
/// usage à l’Imprimerie nationale, « Dates »), which CLDR does not know.
fn first_of_month(lang: Lang, day: i8, written: String) -> String {
    match (lang, day, written.strip_prefix("1 ")) {
        (Lang::Fr, 1, Some(rest)) => format!("1er {rest}"),
        _ => written,
    }
}

/// How numbers within sentences are written.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = Fault;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, Fault> {
        let tag: Tag = lang.to_string().parse().map_err(|error| Fault::from("a language tag", error))?;
        let made = DecimalFormatter::try_new((&tag).into(), Default::default());
        Ok(Self(made.map_err(|error| Fault::from("numbers", error))?))
    }
}

/// Writes the numbers within sentences as CLDR does.
fn write_number<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let told = number.options.currency.as_ref().and_then(|told| told.parse().ok());
    let number = Decimal::from(told.unwrap_or(number.value as i64));
    memoizer.with_try_get_threadsafe((), |numbers: &Numbers| numbers.0.format_to_string(&number)).ok()
}

/// A whole number as templates and callers have it, by value or by reference; beyond `i64` it saturates.
pub trait Whole {
    /// The number.
    fn whole(&self) -> i64;
}
macro_rules! whole {
    ($($type:ty),+) => {$(
        impl Whole for $type {
            fn whole(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )+};
}
whole!(i64, i32, u8, u16, u32, u64, u128, usize);
impl<T: Whole> Whole for &T {
    fn whole(&self) -> i64 {
        (**self).whole()
    }
}

/// A share in per mille as hundredths with one decimal.
fn hundredths(permille: impl Whole) -> Decimal {
    let mut share = Decimal::from(permille.whole());
    share.multiply_pow10(-1);
    share
}

/// One language: its sentences and its formats. Cheap to clone; templates call it `l`.
#[derive(Clone)]
pub struct Locale(Arc<Speech>);

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Locale({})", self.0.lang)
    }
}

impl Locale {
    /// The language.
    pub fn lang(&self) -> Lang {
        self.0.lang
    }

    /// The sentence of a key.
    pub fn t(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The sentence of a key with a count named `count`, in its plural form.
    pub fn n(&self, key: &str, count: impl Whole) -> String {
        self.with(key, &[("count", Arg::Count(count.whole()))])
    }

    /// The sentence of a key with one named value.
    pub fn t1(&self, key: &str, name: &'static str, value: impl Into<Arg>) -> String {
        self.with(key, &[(name, value.into())])
    }

    /// The sentence of a key with two named values.
    pub fn t2(
        &self,
        key: &str,
        a: &'static str,
        x: impl Into<Arg>,
        b: &'static str,
        y: impl Into<Arg>,
    ) -> String {
        self.with(key, &[(a, x.into()), (b, y.into())])
    }

    /// The sentence of a key with any named values. A key that is missing shows itself, and the tidy test fails.
    pub fn with(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        let Some(pattern) = self.0.bundle.get_message(key).and_then(|message| message.value()) else {
            tracing::error!(key, lang = %self.0.lang, "a string is missing");
            return key.to_owned();
        };
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            let value = match (*name, arg) {
                ("article" | "articles", Arg::Text(article)) => FluentValue::from(self.cited(article)),
                (_, arg) => self.fluent(arg),
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self.0.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, lang = %self.0.lang, ?errors, "a string could not be told whole");
        }
        text
    }

    /// Articles as the statutes are cited, parted by `; `, without a break before a number. What everybody abbreviates in
    /// one way, such as `art. 36 bis`, is told as the reader's language writes it.
    pub fn cited(&self, articles: &str) -> String {
        let told = articles.split("; ").map(|article| {
            let number =
                article.strip_prefix("art. ").filter(|rest| rest.starts_with(|ch: char| ch.is_ascii_digit()));
            number.map_or_else(|| article.to_owned(), |number| self.t1("shell-article", "number", number))
        });
        let told = told.reduce(|all, next| self.t2("shell-articles", "one", all, "other", next));
        unbroken(&told.unwrap_or_default())
    }

    /// Whether there is a sentence of this key.
    pub fn has(&self, key: &str) -> bool {
        self.0.bundle.has_message(key)
    }

    /// The sentence of a refusal.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        self.with(refusal.code, &refusal.args)
    }

    fn fluent(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            // Plurals need a number; its digits are written by `write_number`.
            Arg::Count(count) => {
                let form = self.0.of_its_form(*count);
                // Only where it must be told apart: a number that carries anything is equal to no `[0]` of a sentence.
                let currency = (form != *count).then(|| count.to_string());
                let options = FluentNumberOptions { currency, ..Default::default() };
                FluentValue::Number(FluentNumber::new(form as f64, options))
            }
            other => FluentValue::from(self.arg(other)),
        }
    }

    /// A value as a sentence would tell it.
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Count(count) => self.number(*count),
            Arg::Day(day) => self.day(*day),
            Arg::Instant(instant) => self.moment(*instant, "UTC"),
            Arg::Text(text) => text.clone(),
            Arg::Words(words) => words.plain(self.0.lang).to_owned(),
            Arg::Key(key) => self.t(key),
        }
    }

    /// A whole number in the language's digits and groups.
    pub fn number(&self, number: impl Whole) -> String {
        self.0.numbers.format_to_string(&Decimal::from(number.whole()))
    }

    /// A share in per mille as a percentage with at most one decimal, e.g. 503 as `50.3%`.
    pub fn percent(&self, permille: impl Whole) -> String {
        let mut share = hundredths(permille);
        share.absolute.trim_end();
        self.t1("shell-percent", "number", self.0.numbers.format_to_string(&share))
    }

    /// The same with its decimal always, for a column in which one share has one.
    pub fn tenths(&self, permille: impl Whole) -> String {
        self.t1("shell-percent", "number", self.0.numbers.format_to_string(&hundredths(permille)))
    }

    /// A calendar day, written out.
    pub fn day(&self, day: impl Borrow<Day>) -> String {
        let day = *day.borrow();
        match iso_date(day.date()) {
            Some(date) => {
                first_of_month(self.0.lang, day.date().day(), self.0.days.format(&date).to_string())
            }
            None => day.to_string(),
        }
    }

    /// A span of days: since when and, if it ends, its last day, since people count that in; `until` is the first day
    /// after it.
    pub fn span(&self, since: impl Borrow<Day>, until: impl Borrow<Option<Day>>) -> String {
        let since = *since.borrow();
        match *until.borrow() {
            Some(until) => self.t2("shell-span", "since", since, "until", until.plus_days(-1).max(since)),
            None => self.t1("shell-since", "since", since),
        }
    }

    /// An instant in a zone, with the zone's abbreviation or offset.
    pub fn moment(&self, instant: Instant, zone: &str) -> String {
        let at = zoned(instant, zone);
        match self.written(&at) {
            Some(text) => format!("{text} {}", at.strftime("%Z")),
            None => instant.to_string(),
        }
    }

    /// From one instant to another in a zone, which is told once, at the end, unless it changes in between.
    pub fn between(&self, start: Instant, end: Instant, zone: &str) -> String {
        let (from, to) = (zoned(start, zone), zoned(end, zone));
        let [zone_from, zone_to] = [&from, &to].map(|at| at.strftime("%Z").to_string());
        let is_one_day = from.date() == to.date();
        let told_end = if is_one_day { Some(self.time(end, zone)) } else { self.written(&to) };
        let told_start = if zone_from == zone_to { self.written(&from) } else { None };
        let args = [
            ("start", told_start.unwrap_or_else(|| self.moment(start, zone)).into()),
            ("end", told_end.unwrap_or_else(|| end.to_string()).into()),
            ("zone", zone_to.into()),
        ];
        self.with("shell-between", &args)
    }

    /// Day and time without the zone; nothing beyond what the calendar knows.
    fn written(&self, at: &jiff::Zoned) -> Option<String> {
        let civil = iso_moment(at)?;
        let text = first_of_month(self.0.lang, at.day(), self.0.moments.format(&civil).to_string());
        let time = self.0.times.format(&civil.time).to_string();
        Some(text.replace(&time, &whole(&time)))
    }

    /// What the zone is called at an instant, in short.
    pub fn zone(&self, instant: Instant, zone: &str) -> String {
        zoned(instant, zone).strftime("%Z").to_string()
    }

    /// The time of day of an instant in a zone, e.g. for "counted at 14:02".
    pub fn time(&self, instant: Instant, zone: &str) -> String {
        let zoned = zoned(instant, zone);
        iso_moment(&zoned)
            .map_or_else(|| instant.to_string(), |civil| whole(&self.0.times.format(&civil.time).to_string()))
    }

    /// "a, b and c" as the language does it.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.0.lists.format_to_string(items.iter().map(AsRef::as_ref))
    }

    /// What stands between a town and its country, with the space after it.
    pub fn comma(&self) -> String {
        self.t("shell-comma") + " "
    }

    /// A country's name by its ISO 3166-1 alpha-2 code; the code itself if CLDR has none.
    pub fn country(&self, code: &str) -> String {
        let name = code.parse().ok().and_then(|region| self.0.regions.of(region));
        name.unwrap_or(code).to_owned()
    }

    /// A language's name by its tag; the tag itself if CLDR has none.
    pub fn language(&self, tag: &str) -> String {
        let primary = tag.split('-').next().unwrap_or(tag);
        let name = primary.parse().ok().and_then(|language| self.0.languages.of(language));
        name.unwrap_or(tag).to_owned()
    }

    /// The key by which this language sorts a text: compare as bytes. Versioned by [`SORT_VERSION`].
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 2);
        let Ok(()) = self.0.collator.write_sort_key_to(text, &mut key);
        key
    }

    /// A text that people wrote, marked with its language; says so when it is not the reader's, or a machine's.
    pub fn words(&self, text: &Localised) -> Html {
        let Some(reading) = text.read(self.0.lang) else { return Html::default() };
        let mut html = String::new();
        if reading.fallback {
            let _ = write!(html, r#"<span lang="{}" dir="{}">"#, reading.lang, reading.lang.dir());
        }
        html.push_str(&Html::escaped(reading.text).0);
        if reading.fallback {
            let note = self.t1("shell-words-fallback", "language", self.language(reading.lang.as_str()));
            let _ = write!(html, r#"</span> <small class="fallback">{}</small>"#, Html::escaped(&note));
        }
        if reading.origin == Origin::Machine {
            let note = self.t("shell-words-machine");
            let _ = write!(html, r#" <small class="fallback">{}</small>"#, Html::escaped(&note));
        }
        Html(html)
    }

    /// The sentence of a key around pieces of markup, such as [`Locale::words`].
    pub fn around(&self, key: &str, pieces: &[(&'static str, Html)]) -> Html {
        let args: Vec<_> = pieces.iter().map(|(name, piece)| (*name, Arg::Text(piece.0.clone()))).collect();
        Html(self.with(key, &args))
    }

    /// Words as plain text that stands among other texts, saying so when they are not in the reader's language.
    pub fn noted(&self, text: &Localised) -> String {
        match text.read(self.0.lang) {
            Some(reading) if reading.fallback => {
                let note = self.t1("shell-words-fallback", "language", self.language(reading.lang.as_str()));
                format!("{} {note}", reading.text)
            }
            Some(reading) => reading.text.to_owned(),
            None => String::new(),
        }
    }

    /// Words as plain text, for titles and attributes.
    pub fn plain(&self, text: &Localised) -> String {
        text.plain(self.0.lang).to_owned()
    }
}

/// Changes when the rules behind [`Locale::sort_key`] change, so that stored keys are made again.
pub const SORT_VERSION: &str = "icu-2.4";

fn zoned(instant: Instant, zone: &str) -> jiff::Zoned {
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    instant.timestamp().to_zoned(zone)
}

fn iso_date(date: jiff::civil::Date) -> Option<civil::Date<icu::calendar::Iso>> {
    civil::Date::try_new_iso(i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs())
        .ok()
}

fn iso_moment(zoned: &jiff::Zoned) -> Option<civil::DateTime<icu::calendar::Iso>> {
    let time = civil::Time::try_new(zoned.hour().unsigned_abs(), zoned.minute().unsigned_abs(), 0, 0).ok()?;
    Some(civil::DateTime { date: iso_date(zoned.date())?, time })
}

/// A text folded for searching: without case, marks and punctuation, words parted by single spaces
/// (UTS #10's idea of primary strength, by compatibility decomposition).
pub fn fold(text: &str) -> String {
    use icu::{casemap::CaseMapper, normalizer::DecomposingNormalizer, properties::props::GeneralCategory};
    let categories = icu::properties::CodePointMapData::<GeneralCategory>::new();
    let cased = CaseMapper::new().fold_string(text);
    let apart = DecomposingNormalizer::new_nfkd().normalize(&cased).into_owned();
    let mut folded = String::with_capacity(apart.len());
    for ch in apart.chars() {
        use GeneralCategory as G;
        match categories.get(ch) {
            G::NonspacingMark | G::EnclosingMark | G::SpacingMark | G::Format | G::Control => {}
            G::UppercaseLetter
            | G::LowercaseLetter
            | G::TitlecaseLetter
            | G::ModifierLetter
            | G::OtherLetter
            | G::DecimalNumber
            | G::LetterNumber
            | G::OtherNumber => folded.extend(strays(ch)),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Letters that no decomposition makes plain, as people type them without the right keyboard.
fn strays(ch: char) -> impl Iterator<Item = char> {
    let plain: &str = match ch {
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ħ' => "h",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' => "ي",
        'ة' => "ه",
        _ => "",
    };
    plain.chars().chain(plain.is_empty().then_some(ch))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings() -> Strings {
        let en = "t-towns = { $count ->\n    [0] no town\n    [one] { $count } town\n   *[other] { $count } towns\n }\nshell-percent = { $number }%\n";
        let ar = "t-towns = { $count ->\n    [zero] لا مدن\n    [one] مدينة\n    [two] مدينتان\n    [few] { $count } مدن\n    [many] { $count } مدينةً\n   *[other] { $count } مدينة\n }\nshell-percent = { $number } %\n";
        Strings::gather(&[Lang::ALL.map(|lang| if lang == Lang::Ar { ar } else { en })]).expect("gathers")
    }

    #[test]
    fn numbers_and_plurals_follow_the_language() {
        let all = strings();
        assert_eq!(all.locale(Lang::En).n("t-towns", 0), "no town");
        assert_eq!(all.locale(Lang::En).n("t-towns", 1), "1 town");
        assert_eq!(all.locale(Lang::En).n("t-towns", 22_636), "22,636 towns");
        assert_eq!(all.locale(Lang::Ar).n("t-towns", 2), "مدينتان");
        let isolated = |count, noun| format!("\u{2068}{count}\u{2069} {noun}");
        assert_eq!(all.locale(Lang::Ar).n("t-towns", 100), isolated("100", "مدينة"));
        assert_eq!(all.locale(Lang::Ar).n("t-towns", 102), isolated("102", "مدينة"));
        assert_eq!(all.locale(Lang::Ar).n("t-towns", 103), isolated("103", "مدن"));
        assert_eq!(all.locale(Lang::Ar).n("t-towns", 1_255), isolated("1,255", "مدينةً"));
        assert_eq!(all.locale(Lang::Fr).number(22_636), "22\u{202f}636");
        assert_eq!(all.locale(Lang::En).percent(503), "50.3%");
        assert_eq!(all.locale(Lang::En).percent(500), "50%");
        assert_eq!(
            [0, 170, 426, 1000].map(|share| all.locale(Lang::En).tenths(share)),
            ["0.0%", "17.0%", "42.6%", "100.0%"]
        );
    }

    #[test]
    fn articles_are_cited_as_the_language_writes_them() {
        let en = "shell-article = art. { $number }\nshell-articles = { $one }; { $other }\n";
        let fr = "shell-article = art. { $number }\nshell-articles = { $one } ; { $other }\n";
        let ar = "shell-article = المادة { $number }\nshell-articles = { $one }؛ { $other }\n";
        let words = Lang::ALL.map(|lang| match lang {
            Lang::Ar => ar,
            Lang::Fr => fr,
            _ => en,
        });
        let all = Strings::gather(&[words]).expect("gathers");
        let cited =
            |lang| all.locale(lang).cited("art. 36 bis; rules 9").replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(cited(Lang::En), "art.\u{a0}36 bis; rules\u{a0}9");
        assert_eq!(cited(Lang::Fr), "art.\u{a0}36 bis\u{202f}; rules\u{a0}9");
        assert_eq!(cited(Lang::Ar), "المادة\u{a0}36 bis؛ rules\u{a0}9");
        assert_eq!(all.locale(Lang::Ar).cited("art. of faith"), "art. of faith");
    }

    #[test]
    fn what_names_a_thing_stays_with_the_word_before_it() {
        let source = "t-a = Entry { $number }: { $number } of seat { $seat }\nt-b =\n    { $entry } (no. { $number })\n";
        let told = "t-a = Entry\u{a0}{ $number }: { $number } of seat\u{a0}{ $seat }\nt-b =\n    { $entry } (no.\u{a0}{ $number })\n";
        assert_eq!(tied(source.to_owned()), told);
    }

    #[test]
    fn days_and_times_are_written_as_the_language_s_readers_write_them() {
        let all = strings();
        let (day, first) =
            (Day::parse("2026-11-23").expect("a day"), Day::parse("2026-11-01").expect("a day"));
        let noon = Instant::parse("2026-11-01T09:49:00Z").expect("an instant");
        assert_eq!(all.locale(Lang::En).day(day), "23 November 2026");
        assert_eq!(all.locale(Lang::En).moment(noon, "UTC"), "1 November 2026 at 09:49 UTC");
        assert_eq!(all.locale(Lang::En).time(noon, "UTC"), "09:49");
        assert_eq!(all.locale(Lang::Fr).day(first), "1er novembre 2026");
        assert_eq!(all.locale(Lang::Fr).moment(noon, "UTC"), "1er novembre 2026 à 09:49 UTC");
        assert_eq!(all.locale(Lang::Es).day(first), "1 de noviembre de 2026");
    }

    #[test]
    fn a_span_of_time_says_its_zone_once() {
        let file = "shell-between = { $start } – { $end } { $zone }\n";
        let all = Strings::gather(&[Lang::ALL.map(|_| file)]).expect("gathers");
        let at = |text: &str| Instant::parse(text).expect("an instant");
        let (noon, later) = (at("2026-11-01T12:00:00Z"), at("2026-11-01T15:30:00Z"));
        let between = |lang, end, zone| all.locale(lang).between(noon, end, zone);
        assert_eq!(between(Lang::En, later, "UTC"), "1 November 2026 at 12:00 – 15:30 UTC");
        assert_eq!(between(Lang::Fr, later, "UTC"), "1er novembre 2026 à 12:00 – 15:30 UTC");
        let next = at("2026-11-02T15:30:00Z");
        assert_eq!(between(Lang::En, next, "UTC"), "1 November 2026 at 12:00 – 2 November 2026 at 15:30 UTC");
        // A time of the Arabic clock is one word; the zone stays last.
        let told = between(Lang::Ar, later, "Africa/Dakar").replace(['\u{2068}', '\u{2069}'], "");
        assert!(told.ends_with("12:00\u{a0}م – 3:30\u{a0}م GMT"), "{told}");
        // In the night in which the clock changes each time has its own.
        let (summer, winter) = (at("2026-10-24T12:00:00Z"), at("2026-10-25T12:00:00Z"));
        assert_eq!(
            all.locale(Lang::En).between(summer, winter, "Europe/Paris"),
            "24 October 2026 at 14:00 CEST – 25 October 2026 at 13:00 CET"
        );
    }

    #[test]
    fn days_and_names_come_from_cldr() {
        let all = strings();
        let day = Day::parse("2026-11-23").expect("a day");
        assert_eq!(all.locale(Lang::Fr).day(day), "23 novembre 2026");
        assert_eq!(all.locale(Lang::Es).country("DE"), "Alemania");
        assert_eq!(all.locale(Lang::Ar).country("FR"), "فرنسا");
        assert_eq!(all.locale(Lang::En).list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(all.locale(Lang::Fr).language("ar"), "arabe");
    }

    #[test]
    fn sorting_is_the_reader_s() {
        let all = strings();
        let key = |lang, text| all.locale(lang).sort_key(text);
        assert!(key(Lang::Es, "nz") < key(Lang::Es, "ña"));
        assert!(key(Lang::En, "nz") > key(Lang::En, "ña"));
    }

    #[test]
    fn folding_forgets_what_typing_forgets() {
        assert_eq!(fold("  São  PAULO–(Łódź) "), "sao paulo lodz");
        assert_eq!(fold("Tromsø"), "tromso");
        assert_eq!(fold("إِسطَنبول"), fold("اسطنبول"));
        assert_eq!(fold("東京"), "東京");
    }
}
