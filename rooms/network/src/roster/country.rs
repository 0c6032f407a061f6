//! A country by its ISO 3166-1 code, and the ways in which people write it.
//!
//! Codes that ISO leaves to its users (`XK`, `ZZ`…) name a country only where the federation has declared them.

use super::text::fold;
use rust_iso3166::{ALL, from_alpha2, from_alpha3, from_numeric};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{collections::HashMap, fmt, sync::LazyLock};

/// A country: the two letters of ISO 3166-1 alpha-2.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// Why a text names no country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCountry {
    /// It is neither a code nor a known name.
    Unknown,
    /// A code that ISO leaves to its users and that the federation has not declared.
    Undeclared,
}

/// Finds countries by names in further languages, as the reader's software knows them (CLDR).
pub type CountryNames<'a> = dyn Fn(&str) -> Option<Country> + Sync + 'a;

/// Countries by names in any languages, compared without case, accents and punctuation; a name of two countries
/// finds none. What [`CountryNames`] asks of CLDR, for example.
#[derive(Debug, Clone, Default)]
pub struct CountryIndex(HashMap<String, Option<Country>>);

impl CountryIndex {
    /// Gathers names with their countries.
    pub fn gather(names: impl Iterator<Item = (String, Country)>) -> Self {
        let mut index: HashMap<String, Option<Country>> = HashMap::new();
        for (name, country) in names {
            let slot = index.entry(name_key(&name)).or_insert(Some(country));
            *slot = slot.filter(|found| *found == country);
        }
        Self(index)
    }

    /// The country of a name.
    pub fn find(&self, name: &str) -> Option<Country> {
        self.0.get(&name_key(name)).copied().flatten()
    }
}

impl Country {
    /// All that ISO has assigned, in the order of its English names.
    pub fn all() -> impl Iterator<Item = Country> {
        ALL.iter().filter_map(|code| Self::from_code(code.alpha2))
    }

    /// The two letters of all that ISO has assigned, and `XK`, which is left to users and in use.
    pub fn codes() -> Vec<&'static str> {
        ALL.iter().map(|code| code.alpha2).chain(["XK"]).collect()
    }

    /// The country of an alpha-2 code, in either case: assigned by ISO, or left to users.
    pub fn from_code(code: &str) -> Option<Self> {
        let letters: [u8; 2] = code.to_ascii_uppercase().as_bytes().try_into().ok()?;
        let country = Self(letters);
        let known = letters.iter().all(u8::is_ascii_uppercase)
            && (from_alpha2(country.alpha2()).is_some() || country.is_user_assigned());
        known.then_some(country)
    }

    /// Reads what a person or a spreadsheet writes: alpha-2, alpha-3, the numeric code (UN M49; leading zeros may
    /// be lost), the English name, or whatever `names` knows. User-assigned codes must be among `declared`.
    pub fn read(text: &str, declared: &[Country], names: &CountryNames<'_>) -> Result<Self, NoCountry> {
        let text = text.trim();
        let found = match text.len() {
            // The European Union writes two countries otherwise than ISO does (Interinstitutional Style Guide, 7.1).
            2 if text.eq_ignore_ascii_case("EL") => Self::from_code("GR"),
            2 => Self::from_code(text),
            3 => Self::from_three(text),
            _ => None,
        };
        let key = name_key(text);
        let plain = key.strip_prefix("ال").unwrap_or(&key);
        // Abbreviations are written with and without points.
        let squeezed = key.replace(' ', "");
        let short = || key.split(' ').all(|word| word.chars().count() == 1).then_some(squeezed.as_str());
        let known = |key: &str| ENGLISH.get(key).copied().or_else(|| names(key));
        let named = || known(&key).or_else(|| names(text)).or_else(|| short().and_then(known));
        let of_two = AMBIGUOUS.contains(&plain);
        let by_name = || (!of_two).then(named).flatten();
        let country = found.or_else(|| Self::from_number(text)).or_else(by_name).ok_or(NoCountry::Unknown)?;
        let allowed = !country.is_user_assigned() || declared.contains(&country);
        allowed.then_some(country).ok_or(NoCountry::Undeclared)
    }

    /// The two letters.
    pub fn alpha2(&self) -> &str {
        // Both bytes are letters; the empty text is never seen.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The three letters of ISO 3166-1 alpha-3; none for a user-assigned code.
    pub fn alpha3(&self) -> Option<&'static str> {
        from_alpha2(self.alpha2()).map(|code| code.alpha3)
    }

    /// The numeric code, the same in ISO 3166-1 and UN M49; none for a user-assigned code.
    pub fn numeric(&self) -> Option<u16> {
        from_alpha2(self.alpha2()).map(|code| code.numeric)
    }

    /// The English short name of ISO 3166-1; none for a user-assigned code.
    pub fn english(&self) -> Option<&'static str> {
        from_alpha2(self.alpha2()).map(|code| code.name)
    }

    /// Whether ISO leaves this code to its users (ISO 3166-1, user-assigned code elements):
    /// AA, QM–QZ, XA–XZ, ZZ.
    pub fn is_user_assigned(&self) -> bool {
        matches!(&self.0, b"AA" | b"ZZ" | [b'Q', b'M'..=b'Z'] | [b'X', b'A'..=b'Z'])
    }

    /// Alpha-3; a user-assigned one such as `XKX` stands for the alpha-2 code with which it begins.
    fn from_three(text: &str) -> Option<Self> {
        let upper = text.to_ascii_uppercase();
        let assigned = from_alpha3(&upper).and_then(|code| Self::from_code(code.alpha2));
        let own = || upper.get(..2).and_then(Self::from_code).filter(Self::is_user_assigned);
        let letters = upper.bytes().all(|b| b.is_ascii_uppercase());
        assigned.or_else(|| letters.then(own).flatten())
    }

    fn from_number(text: &str) -> Option<Self> {
        let digits = (1..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        let number = digits.then(|| text.parse().ok()).flatten()?;
        from_numeric(number).and_then(|code| Self::from_code(code.alpha2))
    }
}

/// Whether a text has the shape of a code, so that it cannot be a name in a language nobody knows here.
pub fn is_code_shaped(text: &str) -> bool {
    let alike = |class: fn(&u8) -> bool| text.as_bytes().iter().all(class);
    matches!(text.len(), 1..=3) && (alike(u8::is_ascii_alphabetic) || alike(u8::is_ascii_digit))
}

/// English names by their folded form: ISO's own, the same without what stands in brackets where that is
/// unambiguous, and those in common use.
static ENGLISH: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let mut short: HashMap<String, Option<Country>> = HashMap::new();
    let mut exact = HashMap::new();
    for code in ALL {
        let Some(country) = Country::from_code(code.alpha2) else { continue };
        exact.insert(name_key(code.name), country);
        let bare = code.name.split(" (").next().unwrap_or(code.name);
        short.entry(name_key(bare)).and_modify(|slot| *slot = None).or_insert(Some(country));
    }
    for (key, country) in short {
        if let Some(country) = country {
            exact.entry(key).or_insert(country);
        }
    }
    for (name, code) in COMMON {
        if let Some(country) = Country::from_code(code) {
            exact.entry(name_key(name)).or_insert(country);
        }
    }
    exact
});

const COMMON: &[(&str, &str)] = &[
    ("Bolivia", "BO"),
    ("Brunei", "BN"),
    ("Burma", "MM"),
    ("Cape Verde", "CV"),
    ("Congo-Brazzaville", "CG"),
    ("Republic of the Congo", "CG"),
    ("Congo-Kinshasa", "CD"),
    ("Democratic Republic of the Congo", "CD"),
    ("Czech Republic", "CZ"),
    ("East Timor", "TL"),
    ("Great Britain", "GB"),
    ("Ivory Coast", "CI"),
    ("Laos", "LA"),
    ("Macedonia", "MK"),
    ("North Korea", "KP"),
    ("South Korea", "KR"),
    ("Republic of Korea", "KR"),
    ("Republic of Moldova", "MD"),
    ("Russia", "RU"),
    ("Saint Helena", "SH"),
    ("State of Palestine", "PS"),
    ("Swaziland", "SZ"),
    ("Syria", "SY"),
    ("The Netherlands", "NL"),
    ("Turkey", "TR"),
    ("UK", "GB"),
    ("United Kingdom", "GB"),
    ("United Republic of Tanzania", "TZ"),
    ("United States", "US"),
    ("Vatican City", "VA"),
    ("Vietnam", "VN"),
    // Own names.
    ("Deutschland", "DE"),
    ("Österreich", "AT"),
    ("Schweiz", "CH"),
    ("Svizzera", "CH"),
    ("Italia", "IT"),
    ("España", "ES"),
    ("Nederland", "NL"),
    ("België", "BE"),
    ("Danmark", "DK"),
    ("Norge", "NO"),
    ("Noreg", "NO"),
    ("Sverige", "SE"),
    ("Suomi", "FI"),
    ("Ísland", "IS"),
    ("Éire", "IE"),
    ("Polska", "PL"),
    ("Česko", "CZ"),
    ("Česká republika", "CZ"),
    ("Slovensko", "SK"),
    ("Slovenská republika", "SK"),
    ("Magyarország", "HU"),
    ("Slovenija", "SI"),
    ("Hrvatska", "HR"),
    ("Srbija", "RS"),
    ("Србија", "RS"),
    ("Bosna i Hercegovina", "BA"),
    ("Crna Gora", "ME"),
    ("Црна Гора", "ME"),
    ("Shqipëria", "AL"),
    ("Ελλάδα", "GR"),
    ("Κύπρος", "CY"),
    ("România", "RO"),
    ("България", "BG"),
    ("Северна Македонија", "MK"),
    ("Россия", "RU"),
    ("Российская Федерация", "RU"),
    ("Україна", "UA"),
    ("Беларусь", "BY"),
    ("Lietuva", "LT"),
    ("Latvija", "LV"),
    ("Eesti", "EE"),
    ("Türkiye", "TR"),
    ("Türkiye Cumhuriyeti", "TR"),
    ("საქართველო", "GE"),
    ("Հայաստան", "AM"),
    ("Azərbaycan", "AZ"),
    ("Қазақстан", "KZ"),
    ("Казахстан", "KZ"),
    ("Oʻzbekiston", "UZ"),
    ("Кыргызстан", "KG"),
    ("Тоҷикистон", "TJ"),
    ("Türkmenistan", "TM"),
    ("Монгол улс", "MN"),
    ("中国", "CN"),
    ("中國", "CN"),
    ("中华人民共和国", "CN"),
    ("中華人民共和國", "CN"),
    ("台湾", "TW"),
    ("台灣", "TW"),
    ("香港", "HK"),
    ("澳门", "MO"),
    ("澳門", "MO"),
    ("日本", "JP"),
    ("日本国", "JP"),
    ("대한민국", "KR"),
    ("한국", "KR"),
    ("조선민주주의인민공화국", "KP"),
    ("Việt Nam", "VN"),
    ("ไทย", "TH"),
    ("ประเทศไทย", "TH"),
    ("ລາວ", "LA"),
    ("កម្ពុជា", "KH"),
    ("မြန်မာ", "MM"),
    ("Pilipinas", "PH"),
    ("भारत", "IN"),
    ("Bharat", "IN"),
    ("বাংলাদেশ", "BD"),
    ("नेपाल", "NP"),
    ("ශ්‍රී ලංකා", "LK"),
    ("پاکستان", "PK"),
    ("ایران", "IR"),
    ("افغانستان", "AF"),
    ("ישראל", "IL"),
    ("Brasil", "BR"),
    ("Moçambique", "MZ"),
    ("Cabo Verde", "CV"),
    ("Guiné-Bissau", "GW"),
    ("São Tomé e Príncipe", "ST"),
    ("ኢትዮጵያ", "ET"),
    ("Soomaaliya", "SO"),
    ("Kalaallit Nunaat", "GL"),
    ("Aotearoa", "NZ"),
    ("Viti", "FJ"),
    // Usual short and former names.
    ("America", "US"),
    ("USA", "US"),
    ("Holland", "NL"),
    ("Hollande", "NL"),
    ("Holanda", "NL"),
    ("هولندا", "NL"),
    ("England", "GB"),
    ("Scotland", "GB"),
    ("Wales", "GB"),
    ("Northern Ireland", "GB"),
    ("Britain", "GB"),
    ("Angleterre", "GB"),
    ("Inglaterra", "GB"),
    ("Grande-Bretagne", "GB"),
    ("Gran Bretaña", "GB"),
    ("بريطانيا", "GB"),
    ("انجلترا", "GB"),
    ("Royaume-Uni", "GB"),
    ("Reino Unido", "GB"),
    ("États-Unis", "US"),
    ("Etats Unis d'Amérique", "US"),
    ("Estados Unidos", "US"),
    ("Estados Unidos de América", "US"),
    ("EE UU", "US"),
    ("EEUU", "US"),
    ("امريكا", "US"),
    ("الولايات المتحدة الأمريكية", "US"),
    ("United States of America", "US"),
    ("DR Congo", "CD"),
    ("DRC", "CD"),
    ("RDC", "CD"),
    ("Congo DR", "CD"),
    ("Congo, Democratic Republic", "CD"),
    ("Congo, Democratic Republic of the", "CD"),
    ("Zaire", "CD"),
    ("Zaïre", "CD"),
    ("République démocratique du Congo", "CD"),
    ("RD Congo", "CD"),
    ("República Democrática del Congo", "CD"),
    ("الكونغو الديمقراطية", "CD"),
    ("جمهورية الكونغو الديمقراطية", "CD"),
    ("Congo Republic", "CG"),
    ("République du Congo", "CG"),
    ("República del Congo", "CG"),
    ("جمهورية الكونغو", "CG"),
    ("UAE", "AE"),
    ("Emirates", "AE"),
    ("Emirats", "AE"),
    ("EAU", "AE"),
    ("Émirats arabes unis", "AE"),
    ("Emiratos Árabes", "AE"),
    ("الإمارات", "AE"),
    ("KSA", "SA"),
    ("Saudi", "SA"),
    ("Arabie saoudite", "SA"),
    ("السعودية", "SA"),
    ("المملكة العربية السعودية", "SA"),
    ("Côte-d'Ivoire", "CI"),
    ("Costa de Marfil", "CI"),
    ("ساحل العاج", "CI"),
    ("Korea South", "KR"),
    ("Korea, South", "KR"),
    ("Korea, Republic of", "KR"),
    ("Korea North", "KP"),
    ("Korea, North", "KP"),
    ("Korea, Dem People's Rep", "KP"),
    ("DPRK", "KP"),
    ("ROK", "KR"),
    ("République de Corée", "KR"),
    ("Corée du Sud", "KR"),
    ("Corée du Nord", "KP"),
    ("República de Corea", "KR"),
    ("Corea del Sur", "KR"),
    ("Corea del Norte", "KP"),
    ("كوريا الجنوبية", "KR"),
    ("كوريا الشمالية", "KP"),
    ("Czechia", "CZ"),
    ("Tchéquie", "CZ"),
    ("Chequia", "CZ"),
    ("République tchèque", "CZ"),
    ("República Checa", "CZ"),
    ("Macedonia FYR", "MK"),
    ("North Macedonia", "MK"),
    ("FYROM", "MK"),
    ("Moldova", "MD"),
    ("Moldavia", "MD"),
    ("Moldavie", "MD"),
    ("Bosnia", "BA"),
    ("Bosnie", "BA"),
    ("Palestine", "PS"),
    ("Palestina", "PS"),
    ("فلسطين", "PS"),
    ("Vatican", "VA"),
    ("Vaticano", "VA"),
    ("Holy See", "VA"),
    ("Saint-Siège", "VA"),
    ("Santa Sede", "VA"),
    ("الفاتيكان", "VA"),
    ("Birmanie", "MM"),
    ("Birmania", "MM"),
    ("بورما", "MM"),
    ("Cape Verde Islands", "CV"),
    ("Cap-Vert", "CV"),
    ("Swaziland", "SZ"),
    ("Souaziland", "SZ"),
    ("Suazilandia", "SZ"),
    ("Timor Leste", "TL"),
    ("Timor oriental", "TL"),
    ("Timor Oriental", "TL"),
    ("Micronesia", "FM"),
    ("Micronésie", "FM"),
    ("Syrie", "SY"),
    ("Siria", "SY"),
    ("سوريا", "SY"),
    ("Tanzania", "TZ"),
    ("Tanzanie", "TZ"),
    ("Venezuela", "VE"),
    ("Iran", "IR"),
    ("Irán", "IR"),
    ("Laos", "LA"),
    ("PDR Laos", "LA"),
    ("Lao PDR", "LA"),
    ("Russie", "RU"),
    ("Rusia", "RU"),
    ("روسيا", "RU"),
    ("Biélorussie", "BY"),
    ("Bielorrusia", "BY"),
    ("Belorussia", "BY"),
    ("China PR", "CN"),
    ("PRC", "CN"),
    ("PR China", "CN"),
    ("Chine", "CN"),
    ("Mainland China", "CN"),
    ("Republic of China", "TW"),
    ("ROC", "TW"),
    ("Hong Kong", "HK"),
    ("Hongkong", "HK"),
    ("Macau", "MO"),
    ("Macao", "MO"),
    ("PNG", "PG"),
    ("CAR", "CF"),
    ("RCA", "CF"),
    ("Centrafrique", "CF"),
    ("Centroáfrica", "CF"),
    ("Trinidad", "TT"),
    ("Antigua", "AG"),
    ("St Kitts", "KN"),
    ("St Vincent", "VC"),
    ("Sao Tome", "ST"),
    ("Guinea Bissau", "GW"),
    ("Guinea Conakry", "GN"),
    ("Guinée Conakry", "GN"),
    ("RSA", "ZA"),
    ("Afrique du Sud", "ZA"),
    ("Sudáfrica", "ZA"),
    ("جنوب افريقيا", "ZA"),
    ("Philippines", "PH"),
    ("Viet Nam", "VN"),
    ("El Salvador", "SV"),
    ("Salvador", "SV"),
    ("Rep Dominicana", "DO"),
    ("Dominican Rep", "DO"),
    ("Brunei Darussalam", "BN"),
    ("Bolivia Plurinational State", "BO"),
    ("تركيا", "TR"),
    ("Turquie", "TR"),
    ("Turquía", "TR"),
    ("المغرب", "MA"),
    ("تونس", "TN"),
    ("الجزائر", "DZ"),
    ("ليبيا", "LY"),
    ("مصر", "EG"),
    ("السودان", "SD"),
    ("الأردن", "JO"),
    ("لبنان", "LB"),
    ("العراق", "IQ"),
    ("الكويت", "KW"),
    ("قطر", "QA"),
    ("البحرين", "BH"),
    ("عُمان", "OM"),
    ("اليمن", "YE"),
    ("ايران", "IR"),
];

/// Names that two countries bear, in the languages of the interface, folded. What ISO 3166-1 itself calls a country is none of them.
const AMBIGUOUS: &[&str] = &["korea", "coree", "corea", "كونغو", "كوريا"];

/// Folded, with the usual abbreviations written out and without articles.
fn name_key(name: &str) -> String {
    let folded = fold(&name.replace('&', " and "));
    let words = folded.split(' ').map(|word| if word == "st" { "saint" } else { word });
    words.filter(|word| *word != "the").collect::<Vec<_>>().join(" ")
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.alpha2())
    }
}
impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.alpha2())
    }
}
impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.alpha2())
    }
}
impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| serde::de::Error::custom("not a country code"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, NoCountry> {
        Country::read(text, &[], &|_| None).map(|country| country.to_string())
    }

    #[test]
    fn one_country_is_read_from_all_its_codes_and_names() {
        for text in ["TZ", "tz", "TZA", "834", "Tanzania", "United Republic of Tanzania", " tanzania "] {
            assert_eq!(read(text).as_deref(), Ok("TZ"), "{text}");
        }
        for (text, code) in [
            ("4", "AF"),
            ("004", "AF"),
            ("NA", "NA"),
            ("St. Vincent & Grenadines", "VC"),
            ("Côte d’Ivoire", "CI"),
            ("Netherlands", "NL"),
            ("Turkiye", "TR"),
            ("EL", "GR"),
            ("UK", "GB"),
            ("U.S.A.", "US"),
            ("Deutschland", "DE"),
            ("Holland", "NL"),
            ("Congo", "CG"),
            ("DR Congo", "CD"),
            ("الكونغو الديمقراطية", "CD"),
            ("中国", "CN"),
            ("Ελλάδα", "GR"),
            ("États-Unis", "US"),
            ("امريكا", "US"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(code), "{text}");
        }
    }

    #[test]
    fn what_is_no_country_or_two_is_not_guessed() {
        for text in [
            "",
            "Atlantis",
            "Korea",
            "الكونغو",
            "Corée",
            "Virgin Islands",
            "AN",
            "YUG",
            "000",
            "1234",
            "é",
            "ＦＲ",
            "F R",
        ] {
            assert_eq!(read(text), Err(NoCountry::Unknown), "{text}");
        }
    }

    #[test]
    fn a_user_assigned_code_must_be_declared() {
        let kosovo = Country::from_code("XK").expect("left to users");
        assert_eq!(read("XK"), Err(NoCountry::Undeclared));
        assert_eq!(Country::read("xk", &[kosovo], &|_| None), Ok(kosovo));
        assert_eq!(Country::read("XKX", &[kosovo], &|_| None), Ok(kosovo));
        assert_eq!((kosovo.alpha3(), kosovo.numeric(), kosovo.english()), (None, None, None));
    }

    #[test]
    fn names_in_other_languages_come_from_outside() {
        let spanish = |name: &str| (name == "Alemania").then(|| Country::from_code("DE")).flatten();
        assert_eq!(Country::read("Alemania", &[], &spanish).map(|c| c.numeric()), Ok(Some(276)));
    }

    #[test]
    fn an_index_finds_names_of_one_country_only() {
        let country = |code| Country::from_code(code).expect("a country");
        let names =
            [("Alemania", "DE"), ("ألمانيا", "DE"), ("Corea", "KR"), ("Corea", "KP"), ("Alemania", "DE")];
        let index =
            CountryIndex::gather(names.into_iter().map(|(name, code)| (name.to_owned(), country(code))));
        assert_eq!(
            (index.find("ALEMANIA"), index.find("المانيا")),
            (Some(country("DE")), Some(country("DE")))
        );
        assert_eq!((index.find("Corea"), index.find("")), (None, None));
        assert_eq!(Country::all().count(), 249);
    }

    #[test]
    fn every_assigned_country_is_found_by_its_own_name() {
        for code in ALL {
            assert_eq!(read(code.name).as_deref(), Ok(code.alpha2));
        }
    }
}
