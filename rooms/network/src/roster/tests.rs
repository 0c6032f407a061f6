//! Whole rosters, good and bad: real files, a table of everything that can go wrong, and hostile bytes.

use super::{finding::ALL, *};
use crate::member::{Location, MemberKind, Standing};
use base::Lang;
use fluent_syntax::{ast, parser};
use proptest::prelude::*;
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

pub struct Fixtures {
    sections: Vec<SectionNames>,
    country_sections: BTreeMap<Country, String>,
    declared: Vec<Country>,
}

pub fn fixtures() -> Fixtures {
    let section = |code: &str, names: &[&str]| SectionNames {
        code: code.to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        metropolitan: code == "metropolitan",
    };
    let country = |code: &str| Country::from_code(code).expect("a country");
    let of = |(code, section): (&str, &str)| (country(code), section.to_owned());
    Fixtures {
        sections: vec![
            section("africa", &["Africa", "Afrique", "África", "أفريقيا"]),
            section("asia-pacific", &["Asia-Pacific"]),
            section("eurasia", &["Eurasia"]),
            section("europe", &["Europe", "Europa", "أوروبا"]),
            section("latin-america", &["Latin America and the Caribbean"]),
            section("middle-east-west-asia", &["Middle East and West Asia"]),
            section("north-america", &["North America"]),
            section("metropolitan", &["Metropolitan", "Métropolitaine"]),
        ],
        country_sections: [("FR", "europe"), ("KE", "africa"), ("XK", "europe")].map(of).into(),
        declared: vec![country("XK")],
    }
}

pub fn context(fixtures: &Fixtures) -> Context<'_> {
    Context {
        today: Day::new(2026, 11, 23).expect("a day"),
        sections: &fixtures.sections,
        country_sections: &fixtures.country_sections,
        declared: &fixtures.declared,
        names: &|name| (name == "Alemania").then(|| Country::from_code("DE")).flatten(),
        limits: Limits::default(),
    }
}

fn short(finding: &Finding) -> String {
    let id = finding.id.trim_start_matches("network-finding-");
    match (finding.row, &finding.column) {
        (Some(row), Some(column)) => format!("{row} {column} {id}"),
        (Some(row), None) => format!("{row} {id}"),
        (None, _) => id.to_owned(),
    }
}

/// Everything found in a file, the rejected one too, and the sound members. Notes are left out.
fn read(bytes: &[u8], mapping: &Mapping) -> (Vec<Finding>, Vec<MemberRow>) {
    let fixtures = fixtures();
    let context = context(&fixtures);
    let mut members = Vec::new();
    let mut findings = match Roster::open(bytes, mapping, &context) {
        Ok(roster) => roster.review(REVIEWED_ROWS, |member| members.push(member)).findings,
        Err(rejected) => rejected.findings,
    };
    for finding in &findings {
        assert_complete(finding);
    }
    findings.retain(|finding| finding.severity != Severity::Note);
    (findings, members)
}

/// A finding tells everything that its sentence may use.
fn assert_complete(finding: &Finding) {
    let kind = ALL.iter().find(|kind| kind.id == finding.id).expect("a listed kind");
    let told: BTreeSet<&str> = finding.refusal().args.iter().map(|(name, _)| *name).collect();
    let missing: Vec<&&str> = kind.args.iter().filter(|name| !told.contains(**name)).collect();
    assert!(missing.is_empty(), "{} lacks {missing:?}", finding.id);
}

fn found(text: &str) -> Vec<String> {
    read(text.as_bytes(), &Mapping::default()).0.iter().map(short).collect()
}

fn only_member(text: &str, mapping: &Mapping) -> MemberRow {
    let (findings, mut members) = read(text.as_bytes(), mapping);
    assert_eq!((findings.iter().map(short).collect::<Vec<_>>(), members.len()), (vec![], 1));
    members.remove(0)
}

#[test]
fn a_full_row_is_read_whole() {
    let text = "name;official_name;name_fr;name_ar;kind;country;section;metropolitan;population;population_year;\
        latitude;longitude;timezone;admin1;admin1_code;member_since;standing;website;email;wikidata;national_code\n\
        Nairobi ;Nairobi City County;Nairobi;نيروبي;Collectivité locale;Kenya;Afrique;oui;4 397 073;2019;-1,286389;\
        36.817223;africa/nairobi;Nairobi;KE-30;05/05/2004;in arrears;nairobi.go.ke;info@nairobi.go.ke;\
        https://www.wikidata.org/wiki/Q3870;047\n";
    let member = only_member(text, &Mapping::default());
    let id = |scheme: &str, value: &str| Identifier { scheme: scheme.to_owned(), value: value.to_owned() };
    let expected = MemberRow {
        row: 2,
        external: vec![id("wikidata", "Q3870"), id("national-ke", "047")],
        kind: MemberKind::LocalGovernment,
        tells_kind: true,
        name: "Nairobi".to_owned(),
        official_name: Some("Nairobi City County".to_owned()),
        names: base::Localised::one(Lang::Fr, "Nairobi").and(Lang::Ar, "نيروبي"),
        country: Country::from_code("KE").expect("a country"),
        sections: vec!["africa".to_owned(), "metropolitan".to_owned()],
        tells_sections: true,
        tells_metropolitan: true,
        population: Some(4_397_073),
        population_as_of: Day::new(2019, 1, 1),
        location: Some(Location { latitude: -1_286_389, longitude: 36_817_223 }),
        timezone: Some("Africa/Nairobi".to_owned()),
        admin1: Some("Nairobi".to_owned()),
        admin1_code: Some("KE-30".to_owned()),
        member_since: Day::new(2004, 5, 5),
        member_until: None,
        standing: Some(Standing::Arrears),
        tells_standing: true,
        standing_since: None,
        website: Some("https://nairobi.go.ke".to_owned()),
        email: Some("info@nairobi.go.ke".to_owned()),
    };
    assert_eq!(member, expected);
}

#[test]
fn one_row_in_every_writing_gives_the_same_member() {
    let plain = "name,country,population\nHérat,AF,272806\n";
    let mapping =
        Mapping::parse(br#"{"koinon":"roster-mapping/1","defaults":{"section":"europe"}}"#).expect("valid");
    let expected = only_member(plain, &mapping);
    for text in [
        plain.replace(',', ";"),
        plain.replace(',', "\t"),
        plain.replace('\n', "\r\n"),
        format!("\u{FEFF}{plain}"),
        "name,country,population\n\"He\u{301}rat\n\",\"af\",\"272,806.0\"\n".replace("272,806.0", "272 806"),
        "sep=|\nNOM|Pays|Population\nHérat|Afghanistan|272806.0\n".to_owned(),
    ] {
        assert_eq!(only_member(&text, &mapping), expected, "{text:?}");
    }
}

/// Each trouble alone: the cell that stands for it, and what is found.
#[test]
fn every_faulty_cell_is_found() {
    let long = "x".repeat(301);
    for (header, cell, expected) in [
        ("name", "", "2 name name-empty"),
        ("name", "\u{A0}\u{200B}", "2 name name-empty"),
        ("name", &*long, "2 name text-too-long"),
        ("name", "Her\u{202E}at", "2 name text-control"),
        ("name", "Her\u{7}at", "2 name text-control"),
        ("name", "H\u{FFFD}rat", "2 name text-damaged"),
        ("name", "H\u{85}rat", "2 name text-damaged"),
        ("name", "HÃ©rat", "2 name text-garbled"),
        ("name", "H?rat", "2 name text-question-marks"),
        ("name", "=1+1", "2 name text-formula"),
        ("name", "@SUM(A1)", "2 name text-formula"),
        ("name", "-Herat", "2 name text-formula"),
        ("name", "\"\tHerat\"", "2 name text-formula"),
        ("name", "'+Herat", "2 name text-formula"),
        ("name_fr", "=cmd|' /C calc'!A0", "2 name_fr text-formula"),
        ("country", "", "2 country country-empty"),
        ("country", "Atlantis", "2 country country-unknown"),
        ("country", "ZZ", "2 country country-undeclared"),
        ("iso3", "DEU", "2 iso3 country-conflict"),
        ("iso3", "FRX", "2 iso3 country-unknown"),
        ("kind", "", "2 kind kind-empty"),
        ("kind", "planet", "2 kind kind-unknown"),
        ("section", "Atlantis", "2 section section-unknown"),
        ("section", "Europe; Atlantis", "2 section section-unknown"),
        ("metropolitan", "perhaps", "2 metropolitan metropolitan-unclear"),
        ("population", "", "2 population population-unknown"),
        ("population", "0", "2 population population-unknown"),
        ("population", "-1", "2 population population-negative"),
        ("population", "0.5", "2 population population-fraction"),
        ("population", "many", "2 population population-text"),
        ("population", "391.190", "2 population population-ambiguous"),
        ("population", "100000001", "2 population population-too-large"),
        ("population", "70000000000", "2 population population-too-large"),
        ("member_since", "2010-02-30", "2 member_since date-invalid"),
        ("member_since", "03/04/2010", "2 member_since date-ambiguous"),
        ("member_since", "1492-10-12", "2 member_since date-too-early"),
        ("member_since", "2099-01-01", "2 member_since date-future"),
        ("member_since", "1998", "2 member_since date-year"),
        ("latitude", "91", "2 latitude coordinate-range"),
        ("latitude", "48°N", "2 latitude coordinate-invalid"),
        ("longitude", "181", "2 longitude coordinate-range"),
        ("longitude", "", "2 longitude coordinate-half"),
        ("timezone", "Mars/Olympus", "2 timezone timezone-unknown"),
        ("standing", "wobbly", "2 standing standing-unknown"),
        ("website", "javascript:alert(1)", "2 website website-invalid"),
        ("email", "mayor", "2 email email-invalid"),
        ("wikidata", "90", "2 wikidata identifier-invalid"),
        ("osm_id", "1 2", "2 osm_id identifier-invalid"),
        ("identifiers", "wikidata:Q90; 75056", "2 identifiers identifier-without-register"),
        ("identifiers", "wikidata:90", "2 identifiers identifier-invalid"),
        ("member_until", "2030-13-01", "2 member_until date-invalid"),
        ("member_until", "2040-01-01", "2 member_until date-too-far"),
        ("identifiers", "insee:75056;WIKIDATA:", "2 identifiers identifier-empty"),
    ] {
        let mut cells =
            BTreeMap::from([("name", "Herat"), ("country", "FR"), ("latitude", "1"), ("longitude", "1")]);
        cells.insert(header, cell);
        let headers: Vec<&str> = cells.keys().copied().collect();
        let values: Vec<&str> = cells.values().copied().collect();
        let text = format!("{}\n{}\n", headers.join(","), values.join(","));
        assert_eq!(found(&text), [expected], "{header}: {cell}");
    }
}

#[test]
fn all_faults_of_a_row_and_of_later_rows_are_found() {
    let text = "name,country,population,member_since,wikidata\n\
        ,Atlantis,-5,2010-02-30,x\n\
        Paris,FR,2,2004-05-05,Q90\n\
        Lyon,FR,many,,Q456\n\
        Parîs,FR,2,2004-05-05,Q90\n";
    let expected = [
        "2 name name-empty",
        "2 country country-unknown",
        "2 population population-negative",
        "2 member_since date-invalid",
        "2 wikidata identifier-invalid",
        "4 population population-text",
        "5 name name-doubled",
        "5 wikidata identifier-doubled",
    ];
    assert_eq!(found(text), expected);
    let (findings, members) = read(text.as_bytes(), &Mapping::default());
    assert_eq!(findings[7].refusal().args[4], ("scheme", "wikidata".into()));
    assert_eq!(findings[7].args[1], ("first", "3".into()), "the earlier row is named");
    let several = "name,country,identifiers\nA,FR,wikidata: Q90\nB,FR,insee:75056|wikidata:Q90\n";
    let (findings, _) = read(several.as_bytes(), &Mapping::default());
    let told: Vec<(String, Option<&str>)> =
        findings.iter().map(|one| (short(one), one.value.as_deref())).collect();
    assert_eq!(
        told,
        [("3 identifiers identifier-doubled".to_owned(), Some("Q90"))],
        "the identifier is told, not the whole cell"
    );
    assert_eq!(members.iter().map(|member| member.row).collect::<Vec<_>>(), [3]);
}

#[test]
fn a_membership_ends_after_it_begins() {
    let text = "name,country,member_since,member_until\nA,FR,2010-01-01,01/01/2009\nB,FR,2010-01-01,2010-01-01\n\
        C,FR,2010-01-01,2010-01-02\nD,FR,,2000-05-05\n";
    let (findings, members) = read(text.as_bytes(), &Mapping::default());
    let expected = ["2 member_until until-not-after", "3 member_until until-not-after"];
    assert_eq!(findings.iter().map(short).collect::<Vec<_>>(), expected);
    assert_eq!(findings[0].value.as_deref(), Some("01/01/2009"));
    assert_eq!(members.iter().map(|member| member.row).collect::<Vec<_>>(), [4, 5]);
}

#[test]
fn an_association_may_speak_for_a_whole_country() {
    let text = "name,country,kind,population\nA,FR,association,1400000000\nB,FR,region,240000000\nC,FR,region,600000000\n";
    assert_eq!(found(text), ["4 population population-too-large"]);
}

#[test]
fn likely_doubles_are_flagged_and_kept() {
    let (findings, members) =
        read("name,country\nParis,FR\nPARIS,FRA\nParis,KE\n".as_bytes(), &Mapping::default());
    assert_eq!(findings.iter().map(short).collect::<Vec<_>>(), ["3 name name-doubled"]);
    assert_eq!(members.len(), 3);
}

#[test]
fn files_that_cannot_be_read_say_why() {
    let big = format!("name,country\nParis,FR\n{},FR\nLyon,FR\n", "x".repeat(10_000_000));
    let quoted = format!("name,country\nParis,FR\n\"{}\",FR\nLyon,FR\n", "x,\n".repeat(3_000_000));
    for (bytes, expected) in [
        (&b""[..], vec!["file-empty"]),
        (b"name,country\n", vec!["header-only"]),
        (b"PK\x03\x04 [Content_Types].xml xl/workbook.xml", vec!["file-broken"]),
        (b"PK\x03\x04 whatever", vec!["file-archive"]),
        (b"%PDF-1.4", vec!["file-not-table"]),
        (b"name,country\nPar\0is,FR\n", vec!["file-nul"]),
        (b"\xEF\xBB\xBFname,country\nH\xE9rat,FR\n", vec!["file-encoding-broken"]),
        (b"Paris,FR,2145906\nLyon,FR,522228\n", vec!["1 header-missing"]),
        (b"name,name,country\na,b,FR\n", vec!["1 name header-doubled", "column-ambiguous"]),
        (b"name,,country\na,b,FR\n", vec!["1 B header-empty"]),
        (b"name,country\nParis,FR\nLyon,FR,x\n", vec!["3 row-cells"]),
        (b"name,country\nParis,FR\nLy", vec!["3 row-cut"]),
        (b"name,country\nParis,FR\n\"Lyon,FR\nNice,FR\n", vec!["3 quote-unclosed"]),
        (b"name,country\nParis,FR\n\"Lyon\"x,FR\nNice,FR\n", vec!["3 quote-stray"]),
        (big.as_bytes(), vec!["3 name cell-too-large"]),
        (quoted.as_bytes(), vec!["3 name cell-too-large"]),
    ] {
        let (findings, _) = read(bytes, &Mapping::default());
        assert_eq!(findings.iter().map(short).collect::<Vec<_>>(), expected);
        assert!(findings.iter().any(Finding::is_error));
    }
}

#[test]
fn a_row_with_an_enormous_cell_is_still_checked() {
    let text = format!("name,country,population\nParis,Atlantis,{}\n", "9".repeat(10_000_000));
    assert_eq!(found(&text), ["2 country country-unknown", "2 population cell-too-large"]);
}

#[test]
fn sections_come_from_the_row_the_mapping_and_the_country_in_this_order() {
    let mapping = |rest: &str| {
        Mapping::parse(format!(r#"{{"koinon":"roster-mapping/1"{rest}}}"#).as_bytes()).expect("valid")
    };
    let sections = |text: &str, rest: &str| only_member(text, &mapping(rest)).sections;
    assert_eq!(sections("name,country\nA,FR\n", ""), ["europe"]);
    assert_eq!(sections("name,country,section\nA,FR,\n", ""), ["europe"]);
    assert_eq!(sections("name,country,section\nA,FR,Afrique\n", ""), ["africa"]);
    assert_eq!(sections("name,country\nA,FR\n", r#","defaults":{"section":"eurasia"}"#), ["eurasia"]);
    let both = r#","defaults":{"section":"eurasia"},"country_sections":{"FR":"africa"}"#;
    assert_eq!(sections("name,country\nA,FR\n", both), ["africa"]);
    assert_eq!(
        sections(
            "name,country,section\nA,FR,Vieux Continent\n",
            r#","sections":{"vieux continent":"europe"}"#
        ),
        ["europe"]
    );
    assert_eq!(sections("name,country,section\nA,FR,Metropolitan\n", ""), ["europe", "metropolitan"]);
    assert_eq!(
        sections("name,country,section\nA,FR,Métropolitaine / Afrique\n", ""),
        ["africa", "metropolitan"]
    );
    let classes = r#","metropolitan":{"column":"class","yes":["M","MM"]}"#;
    assert_eq!(sections("name,country,class,population\nA,FR,m,1\n", classes), ["europe", "metropolitan"]);
    assert_eq!(
        sections("name,country,class,population\nA,FR,L,9999999\n", classes),
        ["europe"],
        "never from size"
    );
    let metropolitan = r#","defaults":{"section":"metropolitan"}"#;
    assert_eq!(sections("name,country\nA,FR\n", metropolitan), ["europe", "metropolitan"]);
    assert_eq!(sections("name,country,metropolitan\nA,FR,no\n", metropolitan), ["europe"]);
    let of_country = r#","country_sections":{"FR":"metropolitan"},"defaults":{"section":"eurasia"}"#;
    assert_eq!(sections("name,country\nA,FR\n", of_country), ["eurasia", "metropolitan"]);
    assert_eq!(found("name,country\nA,DE\n"), ["2 section-missing"]);
    let told = "country,section,metropolitan,name\nFR,Europe;Metropolitan,,A\n";
    let turned = "country,metropolitan,section,name\nFR,,Europe;Metropolitan,A\n";
    for text in [told, turned] {
        assert_eq!(sections(text, ""), ["europe", "metropolitan"], "an empty cell says nothing: {text}");
        assert!(!only_member(text, &Mapping::default()).tells_metropolitan);
        let yes = text.replace("Europe;Metropolitan", "Europe").replace(",,", ",yes,");
        assert_eq!(sections(&yes, ""), ["europe", "metropolitan"], "{yes}");
        let no = text.replace(",,", ",no,");
        assert_eq!(found(&no), ["2 metropolitan metropolitan-conflict"], "{no}");
        assert_eq!(sections(&no.replace(";Metropolitan", ""), ""), ["europe"]);
    }
    assert_eq!(found("name,country,kind\nA,DE,network\n"), [""; 0]);
}

#[test]
fn a_federation_without_sections_or_tables_is_served() {
    let fixtures = Fixtures { sections: Vec::new(), country_sections: BTreeMap::new(), declared: Vec::new() };
    let mut context = context(&fixtures);
    let open = |context: &Context<'_>| {
        let bytes = b"name,country,metropolitan\nA,Alemania,no\n";
        Roster::open(bytes, &Mapping::default(), context)
            .map(|roster| roster.rows().map(|checked| checked.member.map(|m| m.sections)).collect::<Vec<_>>())
            .map_err(|rejected| rejected.findings.iter().map(short).collect::<Vec<_>>())
    };
    assert_eq!(open(&context).expect_err("no such section")[1], "metropolitan-section-missing");
    let sections = self::fixtures().sections;
    context.sections = &sections;
    assert_eq!(open(&context).expect_err("nothing tells the section")[1], "section-source-missing");
    let rejected = Roster::open(b"town,country,metropolitan\nA,DE,no\n", &Mapping::default(), &context).err();
    let columns = rejected.map(|rejected| rejected.columns).unwrap_or_default();
    assert_eq!(
        (&*columns[0].header, &columns[0].field, &*columns[0].samples[0]),
        ("town", &Some(Field::Name), "A")
    );
}

#[test]
fn a_review_keeps_to_its_limit_and_says_so() {
    let fixtures = fixtures();
    let context = context(&fixtures);
    let text = String::from("name,country\n") + &"A,XX\n".repeat(25) + "B,FR\n\n";
    let roster = Roster::open(text.as_bytes(), &Mapping::default(), &context).expect("readable");
    let review = roster.review(10, |_| {});
    let last = review.findings.last().map(|finding| (finding.id, finding.args.clone()));
    assert_eq!(last, Some(("network-finding-more", vec![("count", 15_usize.into())])));
    assert_eq!(review.findings.iter().filter(|finding| finding.is_error()).count(), 10);
    let expected = Summary { rows: 26, valid: 1, faulty: 25, warned: 0, blank: 0, errors: 25, warnings: 0 };
    assert_eq!(review.summary, expected);
    assert_eq!(
        roster.rows().map(|checked| checked.findings.len()).sum::<usize>(),
        25,
        "the rows are not limited"
    );
}

#[test]
fn findings_have_a_public_json_form() {
    let (findings, _) = read("name,country\n\"a\n\",FR\nParis,Atlantis\n".as_bytes(), &Mapping::default());
    let json = r#"{"id":"network-finding-country-unknown","severity":"error","row":3,"line":4,"column":"country","value":"Atlantis"}"#;
    assert_eq!(serde_json::to_string(&findings[0]).expect("serialises"), json);
    let finding = Finding::new(&finding::SECTION_UNKNOWN).with("expected", "africa, europe");
    let json =
        r#"{"id":"network-finding-section-unknown","severity":"error","args":{"expected":"africa, europe"}}"#;
    assert_eq!(serde_json::to_string(&finding).expect("serialises"), json);
}

// Sentences.

const STRINGS: [(&str, &str); 4] = [
    ("en", include_str!("../../strings/en/network.ftl")),
    ("fr", include_str!("../../strings/fr/network.ftl")),
    ("es", include_str!("../../strings/es/network.ftl")),
    ("ar", include_str!("../../strings/ar/network.ftl")),
];

/// The sentences of findings in one language, each with the values it uses.
fn sentences(source: &'static str) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let resource = parser::parse(source).expect("sound Fluent");
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    let findings = messages.filter(|message| message.id.name.starts_with("network-finding-"));
    findings
        .map(|message| (message.id.name, message.value.map(|value| variables(&value)).unwrap_or_default()))
        .collect()
}

fn variables(pattern: &ast::Pattern<&'static str>) -> BTreeSet<&'static str> {
    let of_inline = |inline: &ast::InlineExpression<&'static str>| match inline {
        ast::InlineExpression::VariableReference { id } => BTreeSet::from([id.name]),
        ast::InlineExpression::Placeable { expression } => match &**expression {
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                BTreeSet::from([id.name])
            }
            _ => BTreeSet::new(),
        },
        _ => BTreeSet::new(),
    };
    let of = |element: &ast::PatternElement<&'static str>| match element {
        ast::PatternElement::TextElement { .. } => BTreeSet::new(),
        ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => of_inline(inline),
        ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } => {
            let chosen = variants.iter().flat_map(|variant| variables(&variant.value));
            chosen.chain(of_inline(selector)).collect()
        }
    };
    pattern.elements.iter().flat_map(of).collect()
}

#[test]
fn every_finding_has_its_sentence_in_four_languages() {
    let fields = Field::CODES.split(", ").filter_map(Field::parse).map(|field| field.key());
    let json = ["object", "list", "words", "text"].map(|what| format!("network-finding-json-{what}"));
    let words: BTreeSet<&str> = fields.chain(json.iter().map(String::as_str)).collect();
    for (lang, source) in STRINGS {
        let sentences = sentences(source);
        for kind in ALL {
            let used = sentences.get(kind.id).unwrap_or_else(|| panic!("{lang} lacks {}", kind.id));
            let unknown: Vec<&&str> = used.iter().filter(|name| !kind.args.contains(*name)).collect();
            assert!(unknown.is_empty(), "{lang} {} uses {unknown:?}", kind.id);
            for place in ["row", "column", "value"].into_iter().filter(|place| kind.args.contains(place)) {
                assert!(used.contains(place), "{lang} {} does not tell ${place}", kind.id);
            }
        }
        let known: BTreeSet<&str> = ALL.iter().map(|kind| kind.id).chain(words.iter().copied()).collect();
        assert_eq!(sentences.keys().copied().collect::<BTreeSet<_>>(), known, "{lang}");
        assert_eq!(
            sentences.len(),
            source.lines().filter(|line| line.starts_with("network-finding-")).count(),
            "{lang}"
        );
    }
}

#[test]
fn ids_are_unique_and_keep_their_shape() {
    let ids: BTreeSet<&str> = ALL.iter().map(|kind| kind.id).collect();
    assert_eq!(ids.len(), ALL.len());
    for kind in ALL {
        let tail = kind.id.strip_prefix("network-finding-").unwrap_or_default();
        assert!(!tail.is_empty() && tail.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", kind.id);
    }
}

#[test]
fn the_document_tells_every_finding_and_field() {
    const DOCUMENT: &str = include_str!("../../../../docs/roster-format.md");
    for kind in ALL {
        let id = kind.id.trim_start_matches("network-finding-");
        assert!(DOCUMENT.contains(&format!("`{id}`")), "{id}");
    }
    for kind in crate::import::plan::FINDINGS {
        let id = kind.id.trim_start_matches("network-import-finding-");
        assert!(DOCUMENT.contains(&format!("`{id}`")), "{id}");
    }
    for id in crate::import::plan::REFUSALS {
        let id = id.trim_start_matches("network-refusal-");
        assert!(DOCUMENT.contains(&format!("`{id}`")), "{id}");
    }
    for code in Field::CODES.split(", ") {
        assert!(DOCUMENT.contains(&format!("`{code}`")), "{code}");
    }
    let example =
        DOCUMENT.split("```json").nth(1).and_then(|rest| rest.split("```").next()).unwrap_or_default();
    let mapping = Mapping::parse(example.as_bytes()).expect("the example is a mapping");
    assert_eq!((mapping.columns.len(), mapping.country_sections.len()), (3, 2));
}

// Real files.

fn data(path: &str) -> Option<(Vec<u8>, PathBuf)> {
    let Some(folder) = std::env::var_os("KOINON_DATA") else {
        eprintln!("left out: KOINON_DATA does not name the folder with {path}");
        return None;
    };
    let path = Path::new(&folder).join(path);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Some((bytes, path))
}

/// Field of each column, counts, and the findings of the whole file.
fn survey(bytes: &[u8], context: &Context<'_>) -> (Vec<String>, Summary, Vec<String>, Vec<MemberRow>) {
    let roster = match Roster::open(bytes, &Mapping::default(), context) {
        Ok(roster) => roster,
        Err(rejected) => panic!("{:?}", rejected.findings),
    };
    let field = |column: &Column| column.field.as_ref().map_or("-".to_owned(), Field::to_string);
    let columns = roster.columns().iter().map(field).collect();
    let mut members = Vec::new();
    let review = roster.review(usize::MAX, |member| members.push(member));
    let errors: Vec<&Finding> = review.findings.iter().filter(|finding| finding.is_error()).take(5).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let general = roster.findings().iter().map(|finding| {
        let column = finding.column.as_deref().unwrap_or_default();
        format!("{} {column}", finding.id.trim_start_matches("network-finding-")).trim_end().to_owned()
    });
    (columns, review.summary, general.collect(), members)
}

#[test]
fn the_roster_of_1255_cities_is_read_without_a_mapping() {
    let Some((bytes, _)) = data("geo/members_roster.csv") else { return };
    let fixtures = fixtures();
    let (columns, summary, general, members) = survey(&bytes, &context(&fixtures));
    assert_eq!(
        columns.join(" "),
        "id:geonames id:wikidata name - name:fr name:es country country country admin1_code admin1 section - - - - - - \
         population - latitude longitude timezone"
    );
    assert_eq!((summary.rows, summary.valid, summary.errors), (1255, 1255, 0));
    assert_eq!((summary.warned, summary.warnings), (3, 3), "three populations of zero");
    assert_eq!(general.iter().filter(|id| id.starts_with("column-ignored")).count(), 8);
    assert_eq!(general.last().map(String::as_str), Some("kind-defaulted"));
    let countries: BTreeSet<Country> = members.iter().map(|member| member.country).collect();
    assert_eq!(countries.len(), 195);
    assert!(members.iter().all(|member| member.sections.len() == 1));
}

#[test]
fn the_file_of_22636_cities_is_read_without_a_mapping() {
    let Some((bytes, _)) = data("geo/cities.csv") else { return };
    let Some((countries, _)) = data("geo/countries.csv") else { return };
    let mut fixtures = fixtures();
    let mut reader = csv::Reader::from_reader(countries.as_slice());
    for row in reader.deserialize::<BTreeMap<String, String>>() {
        let row = row.expect("a country");
        let names = &fixtures.sections;
        let section = names.iter().find(|section| section.names.contains(&row["world_section"]));
        let code = section.map_or("metropolitan", |section| &*section.code).to_owned();
        fixtures.country_sections.insert(Country::from_code(&row["iso2"]).expect("a country"), code);
    }
    let (columns, summary, general, members) = survey(&bytes, &context(&fixtures));
    assert_eq!(
        columns.join(" "),
        "id:geonames name - country country admin1_code admin1 - population latitude longitude - timezone - -"
    );
    assert_eq!((summary.rows, summary.valid, summary.errors), (22_636, 22_636, 0));
    assert!(general.iter().any(|id| id == "section-by-country"));
    assert!(members.iter().all(|member| !member.sections.is_empty()));
}

// Hostile bytes.

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read(&bytes, &Mapping::default());
        let _ = Mapping::parse(&bytes);
    }

    #[test]
    fn hostile_tables_never_panic(
        header in "(name|country|population|section|lat|lon|member_since|email|url|wikidata|,|;|\t|\"|\n){1,14}",
        body in "([A-Z]{2}|[-+=@0-9.,'/]{1,6}|\"|,|;|\n|\r|é|Ã©|\u{202E}|\u{FEFF}|\u{1F600}|\u{0}?){0,60}",
    ) {
        read(format!("name,country,{header}\n{body}").as_bytes(), &Mapping::default());
        read(format!("{header}\n{body}").as_bytes(), &Mapping::default());
    }

    #[test]
    fn every_row_is_valid_or_has_an_error(rows in proptest::collection::vec(("[a-zé=]{0,5}", "FR|KE|ZZ|", "-?[0-9]{0,9}"), 1..20)) {
        let text: String = rows.iter().map(|(name, country, people)| format!("{name},{country},{people}\n")).collect();
        let fixtures = fixtures();
        let context = context(&fixtures);
        let text = format!("name,country,population\n{text}");
        if let Ok(roster) = Roster::open(text.as_bytes(), &Mapping::default(), &context) {
            for checked in roster.rows() {
                prop_assert_eq!(checked.member.is_none(), checked.findings.iter().any(Finding::is_error));
            }
        }
    }
}

/// Four megabytes of the worst shapes: whatever took quadratic time would outlast the runner's patience.
#[test]
fn hostile_files_are_read_to_their_end() {
    type Make = fn(usize) -> String;
    let shapes: [(&str, Make); 8] = [
        ("one cell", |n| format!("name,country\n{},FR\n", "x".repeat(n))),
        ("one quoted cell", |n| format!("name,country\n\"{}\",FR\n", "x\n".repeat(n / 2))),
        ("doubled quotes", |n| format!("name,country\n\"{}\n", "\"\"".repeat(n / 2))),
        ("quotes", |n| format!("name,country\n{}", "\"\n".repeat(n / 2))),
        ("separators", |n| format!("name,country\n{}\n", ",".repeat(n))),
        ("line breaks", |n| format!("name,country\n{}", "\r\n".repeat(n / 2))),
        ("combining marks", |n| format!("name,country\na{},FR\n", "\u{301}\u{323}".repeat(n / 4))),
        ("many small faults", |n| format!("name,country\n{}", "=a,Q\n".repeat(n / 5))),
    ];
    for (shape, make) in shapes {
        let text = make(4_000_000);
        let (findings, members) = read(text.as_bytes(), &Mapping::default());
        assert!(findings.len() + members.len() > 0, "{shape}: something is to be said of it");
    }
}
