//! The mapping file: what a person says about a roster's columns where their names do not say it.
//!
//! Documented in `docs/roster-format.md`. Every fault is reported with its path, not only the first.

use super::{
    columns::{Field, squeeze},
    country::Country,
    finding::{
        Finding, MAPPING_ENCODING, MAPPING_FORM, MAPPING_KEY_DOUBLED, MAPPING_KEY_MISSING,
        MAPPING_KEY_UNKNOWN, MAPPING_NO_OBJECT, MAPPING_SYNTAX, MAPPING_TYPE, MAPPING_VALUE,
    },
    table::{self, Said},
    text::fold,
    words,
};
use crate::member::{MemberKind, Standing};
use base::{Arg, Day};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, SeqAccess, Visitor},
    ser::SerializeMap,
};
use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    fmt,
};

/// The form that this program reads and writes, the value of the key `koinon`.
pub const FORM: &str = "roster-mapping/1";

/// What a person says about a roster.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Which sheet of a spreadsheet is the roster; else the first that holds anything.
    pub sheet: Option<String>,
    /// In which encoding a text without a mark is written; else UTF-8, or a guess.
    pub encoding: Option<String>,
    /// What the column under each header holds; other columns are recognised by their names.
    pub columns: BTreeMap<String, ColumnUse>,
    /// What holds where a cell is empty or there is no column.
    pub defaults: Defaults,
    /// The roster's words for sections, each with the federation's section code.
    pub sections: BTreeMap<String, String>,
    /// Which column tells that a member also belongs to the metropolitan section.
    pub metropolitan: Option<MetropolitanColumn>,
    /// The section code of each country, where no column tells the section.
    pub country_sections: BTreeMap<Country, String>,
}

/// What to do with a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnUse {
    /// Leave it out.
    Ignore,
    /// Read it as this.
    Field(Field),
}

/// What holds where the roster says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Defaults {
    /// The kind of member; a local government if not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<MemberKind>,
    /// The country, for a roster of one country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The code of the section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// The day on which membership began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_since: Option<Day>,
    /// The standing of members of whom none is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// The day from which a standing that begins with the roster holds; else today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing_since: Option<Day>,
}

/// The column that tells who is metropolitan, and its words for yes; any other word means no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MetropolitanColumn {
    /// The header.
    pub column: String,
    /// The words for yes, at least one.
    pub yes: Vec<String>,
}

impl Mapping {
    /// What is said of the file as a whole.
    pub fn said(&self) -> Said<'_> {
        Said { sheet: self.sheet.as_deref(), encoding: self.encoding.as_deref() }
    }

    /// Reads a mapping file; if it has faults, all of them.
    pub fn parse(json: &[u8]) -> Result<Self, Vec<Finding>> {
        if let Err(error) = std::str::from_utf8(json) {
            let at = error.valid_up_to();
            let found = format!("0x{:02X}", json.get(at).copied().unwrap_or_default());
            let finding = Finding::new(&MAPPING_ENCODING).with("byte", (at + 1).to_string());
            return Err(vec![finding.with("found", found)]);
        }
        let json = json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json);
        let node: Node = serde_json::from_slice(json).map_err(|error| {
            let line = u64::try_from(error.line()).unwrap_or(u64::MAX);
            vec![Finding::new(&MAPPING_SYNTAX).on_line(line).with("position", error.column().to_string())]
        })?;
        let mut reader = Reader::default();
        let mapping = reader.mapping(node);
        if reader.findings.is_empty() { Ok(mapping) } else { Err(reader.findings) }
    }

    /// The mapping file, indented, ending with a line break.
    pub fn to_json(&self) -> String {
        // Texts as keys and no floating point: this cannot fail.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

impl Serialize for Mapping {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("koinon", FORM)?;
        if let Some(sheet) = &self.sheet {
            map.serialize_entry("sheet", sheet)?;
        }
        if let Some(encoding) = &self.encoding {
            map.serialize_entry("encoding", encoding)?;
        }
        if !self.columns.is_empty() {
            map.serialize_entry("columns", &self.columns)?;
        }
        if self.defaults != Defaults::default() {
            map.serialize_entry("defaults", &self.defaults)?;
        }
        if !self.sections.is_empty() {
            map.serialize_entry("sections", &self.sections)?;
        }
        if let Some(metropolitan) = &self.metropolitan {
            map.serialize_entry("metropolitan", metropolitan)?;
        }
        if !self.country_sections.is_empty() {
            map.serialize_entry("country_sections", &self.country_sections)?;
        }
        map.end()
    }
}

impl Serialize for ColumnUse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            ColumnUse::Ignore => serializer.serialize_str("ignore"),
            ColumnUse::Field(field) => serializer.collect_str(field),
        }
    }
}

impl ColumnUse {
    /// Reads `ignore` or the code of a field.
    pub fn parse(code: &str) -> Option<Self> {
        if code == "ignore" { Some(Self::Ignore) } else { Field::parse(code).map(Self::Field) }
    }
}

const KEYS: &str = "koinon, sheet, encoding, columns, defaults, sections, metropolitan, country_sections";
const DEFAULT_KEYS: &str = "kind, country, section, member_since, standing, standing_since";

/// Some encodings that a text may have, of the many that are known.
pub const ENCODINGS: &str = "utf-8, windows-1252, iso-8859-15, macintosh, windows-1256, shift_jis, gbk…";

/// Walks the tree and gathers every fault.
#[derive(Default)]
struct Reader {
    findings: Vec<Finding>,
}

impl Reader {
    fn mapping(&mut self, node: Node) -> Mapping {
        let mut mapping = Mapping::default();
        if !matches!(node, Node::Object(_)) {
            self.findings.push(Finding::new(&MAPPING_NO_OBJECT));
            return mapping;
        }
        let mut form = None;
        for (key, node) in self.object("", node) {
            match key.as_str() {
                "koinon" => form = self.text(&key, node),
                "sheet" => mapping.sheet = self.text(&key, node),
                "encoding" => mapping.encoding = self.encoding(node),
                "columns" => mapping.columns = self.columns(node),
                "defaults" => mapping.defaults = self.defaults(node),
                "sections" => mapping.sections = self.sections(node),
                "metropolitan" => mapping.metropolitan = self.metropolitan(node),
                "country_sections" => mapping.country_sections = self.country_sections(node),
                _ => self.unknown_key(&key, KEYS),
            }
        }
        if form.as_deref() != Some(FORM) {
            let finding = Finding::new(&MAPPING_FORM).value(form.as_deref().unwrap_or_default());
            self.findings.insert(0, finding.with("expected", FORM));
        }
        mapping
    }

    fn encoding(&mut self, node: Node) -> Option<String> {
        let text = self.text("encoding", node)?;
        self.value("encoding", &text, ENCODINGS, table::encoding).map(str::to_owned)
    }

    fn columns(&mut self, node: Node) -> BTreeMap<String, ColumnUse> {
        let texts = self.texts("columns", node);
        self.refuse_doubles("columns", texts.iter().map(|(header, _)| header), squeeze);
        let uses = texts.into_iter().filter_map(|(header, code)| {
            let path = join("columns", &header);
            let parsed = self.value(&path, &code, Field::CODES, ColumnUse::parse)?;
            Some((header, parsed))
        });
        uses.collect()
    }

    fn sections(&mut self, node: Node) -> BTreeMap<String, String> {
        let texts = self.texts("sections", node);
        self.refuse_doubles("sections", texts.iter().map(|(word, _)| word), fold);
        texts.into_iter().collect()
    }

    /// Keys that are one to whoever reads a roster, though they are written in two ways.
    fn refuse_doubles<'k>(
        &mut self,
        path: &str,
        keys: impl Iterator<Item = &'k String>,
        plain: fn(&str) -> String,
    ) {
        let mut seen = BTreeSet::new();
        for key in keys {
            let read = Some(plain(key)).filter(|read| !read.is_empty()).unwrap_or_else(|| key.clone());
            if !seen.insert(read) {
                self.findings.push(Finding::new(&MAPPING_KEY_DOUBLED).with("path", join(path, key)));
            }
        }
    }

    fn defaults(&mut self, node: Node) -> Defaults {
        let mut defaults = Defaults::default();
        for (key, node) in self.object("defaults", node) {
            let path = join("defaults", &key);
            if !DEFAULT_KEYS.split(", ").any(|known| known == key) {
                self.unknown_key(&path, DEFAULT_KEYS);
                continue;
            }
            let Some(text) = self.text(&path, node) else { continue };
            match key.as_str() {
                "kind" => {
                    defaults.kind = self.value(&path, &text, &words::kinds(), MemberKind::parse);
                }
                "country" => defaults.country = self.value(&path, &text, "FR, IN, US…", Country::from_code),
                "section" => defaults.section = Some(text),
                "member_since" => defaults.member_since = self.value(&path, &text, "2024-12-31", Day::parse),
                "standing" => {
                    defaults.standing = self.value(&path, &text, &words::standings(), Standing::parse);
                }
                _ => {
                    defaults.standing_since = self.value(&path, &text, "2024-12-31", Day::parse);
                }
            }
        }
        defaults
    }

    fn metropolitan(&mut self, node: Node) -> Option<MetropolitanColumn> {
        let (mut column, mut yes) = (None, None);
        for (key, node) in self.object("metropolitan", node) {
            let path = join("metropolitan", &key);
            match key.as_str() {
                "column" => column = self.text(&path, node),
                "yes" => yes = self.list(&path, node),
                _ => self.unknown_key(&path, "column, yes"),
            }
        }
        if yes.as_ref().is_some_and(Vec::is_empty) {
            self.wrong_type("metropolitan.yes", "network-finding-json-words");
        }
        for (path, missing) in
            [("metropolitan.column", column.is_none()), ("metropolitan.yes", yes.is_none())]
        {
            if missing {
                self.findings.push(Finding::new(&MAPPING_KEY_MISSING).with("path", path));
            }
        }
        Some(MetropolitanColumn { column: column?, yes: yes? })
    }

    fn country_sections(&mut self, node: Node) -> BTreeMap<Country, String> {
        let texts = self.texts("country_sections", node);
        let sections = texts.into_iter().filter_map(|(code, section)| {
            let path = join("country_sections", &code);
            let country = self.value(&path, &code, "FR, IN, US…", Country::from_code)?;
            Some((country, section))
        });
        sections.collect()
    }

    fn value<T>(
        &mut self,
        path: &str,
        text: &str,
        expected: &str,
        parse: fn(&str) -> Option<T>,
    ) -> Option<T> {
        let parsed = parse(text);
        if parsed.is_none() {
            let finding = Finding::new(&MAPPING_VALUE).value(text).with("path", path);
            self.findings.push(finding.with("expected", expected));
        }
        parsed
    }

    fn object(&mut self, path: &str, node: Node) -> Vec<(String, Node)> {
        let Node::Object(pairs) = node else {
            self.wrong_type(path, "network-finding-json-object");
            return Vec::new();
        };
        let mut kept: BTreeMap<String, Node> = BTreeMap::new();
        for (key, node) in pairs {
            match kept.entry(key) {
                Entry::Vacant(place) => {
                    place.insert(node);
                }
                Entry::Occupied(taken) => {
                    let finding = Finding::new(&MAPPING_KEY_DOUBLED).with("path", join(path, taken.key()));
                    self.findings.push(finding);
                }
            }
        }
        kept.into_iter().collect()
    }

    fn texts(&mut self, path: &str, node: Node) -> Vec<(String, String)> {
        let pairs = self.object(path, node).into_iter();
        let texts = pairs.filter_map(|(key, node)| {
            let text = self.text(&join(path, &key), node)?;
            Some((key, text))
        });
        texts.collect()
    }

    fn list(&mut self, path: &str, node: Node) -> Option<Vec<String>> {
        let Node::List(items) = node else {
            self.wrong_type(path, "network-finding-json-list");
            return None;
        };
        Some(items.into_iter().filter_map(|item| self.text(path, item)).collect())
    }

    fn text(&mut self, path: &str, node: Node) -> Option<String> {
        match node {
            Node::Text(text) if !text.trim().is_empty() => Some(text),
            _ => {
                self.wrong_type(path, "network-finding-json-text");
                None
            }
        }
    }

    fn wrong_type(&mut self, path: &str, expected: &'static str) {
        let finding = Finding::new(&MAPPING_TYPE).with("path", super::text::shown(path));
        self.findings.push(finding.with("expected", Arg::Key(expected)));
    }

    fn unknown_key(&mut self, path: &str, expected: &str) {
        let finding = Finding::new(&MAPPING_KEY_UNKNOWN).with("path", super::text::shown(path));
        self.findings.push(finding.with("expected", expected));
    }
}

fn join(path: &str, key: &str) -> String {
    let key = super::text::shown(key);
    if path.is_empty() { key } else { format!("{path}.{key}") }
}

/// JSON with doubled keys kept, so that they can be refused.
enum Node {
    Object(Vec<(String, Node)>),
    List(Vec<Node>),
    Text(String),
    Other,
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Node::Object(pairs))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }
    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }
    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }
    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Other)
    }
    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Other)
    }
    fn visit_i64<E>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Other)
    }
    fn visit_u64<E>(self, _: u64) -> Result<Node, E> {
        Ok(Node::Other)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = r#"{
  "koinon": "roster-mapping/1",
  "sheet": "Membres 2026",
  "encoding": "windows-1252",
  "columns": {
    "Notes": "ignore",
    "Ville": "name",
    "Ville (en)": "name:en"
  },
  "defaults": {
    "kind": "local-government",
    "country": "FR",
    "section": "europe",
    "member_since": "2004-05-05",
    "standing": "in-good-standing",
    "standing_since": "2026-01-01"
  },
  "sections": {
    "Afrique": "africa"
  },
  "metropolitan": {
    "column": "Catégorie",
    "yes": [
      "M"
    ]
  },
  "country_sections": {
    "FR": "europe",
    "XK": "europe"
  }
}
"#;

    fn ids(json: &str) -> Vec<(&'static str, String)> {
        let findings = Mapping::parse(json.as_bytes()).expect_err("faulty");
        let path =
            |f: &Finding| f.args.iter().find(|(name, _)| *name == "path").map(|(_, path)| path.clone());
        let text = |arg| if let Some(Arg::Text(text)) = arg { text } else { String::new() };
        findings
            .iter()
            .map(|f| (f.id.trim_start_matches("network-finding-mapping-"), text(path(f))))
            .collect()
    }

    #[test]
    fn a_mapping_comes_back_as_it_was_written() {
        let mapping = Mapping::parse(WHOLE.as_bytes()).expect("valid");
        assert_eq!(mapping.to_json(), WHOLE);
        assert_eq!(Mapping::parse(b"\xEF\xBB\xBF{\"koinon\":\"roster-mapping/1\"}"), Ok(Mapping::default()));
        assert_eq!(Mapping::default().to_json(), "{\n  \"koinon\": \"roster-mapping/1\"\n}\n");
    }

    #[test]
    fn every_fault_is_named_with_its_path() {
        let faulty = r#"{
            "koinon": "roster-mapping/1", "color": 1, "sections": [], "sections": {},
            "columns": {"A": "nmae", "B": "name:english", "C": 3, "D": "id:", "D": "id:x y"},
            "defaults": {"kind": "town", "member_since": "31.12.2004", "country": "FRA", "color": 5},
            "metropolitan": {"yes": []}, "country_sections": {"YY": "europe", "FR": null}}"#;
        let expected = [
            ("key-doubled", "sections"),
            ("key-unknown", "color"),
            ("key-doubled", "columns.D"),
            ("type", "columns.C"),
            ("value", "columns.A"),
            ("value", "columns.B"),
            ("value", "columns.D"),
            ("type", "country_sections.FR"),
            ("value", "country_sections.YY"),
            ("key-unknown", "defaults.color"),
            ("value", "defaults.country"),
            ("value", "defaults.kind"),
            ("value", "defaults.member_since"),
            ("type", "metropolitan.yes"),
            ("key-missing", "metropolitan.column"),
            ("type", "sections"),
        ];
        assert_eq!(ids(faulty), expected.map(|(id, path)| (id, path.to_owned())));
    }

    #[test]
    fn what_is_read_as_one_key_stands_once() {
        let twice = r#"{"koinon": "roster-mapping/1",
            "columns": {"nom": "name", "NOM": "ignore", "Code_Pays": "country", "code pays": "ignore", "%": "ignore", "&": "ignore"},
            "sections": {"Vieux": "europe", "vieux": "africa", "nouveau": "africa"}}"#;
        let expected = [
            ("key-doubled", "columns.nom"),
            ("key-doubled", "columns.code pays"),
            ("key-doubled", "sections.vieux"),
        ];
        let mut found = ids(twice);
        found.sort();
        let mut expected = expected.map(|(id, path)| (id, path.to_owned()));
        expected.sort();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_no_mapping_is_refused_in_few_words() {
        assert_eq!(ids("[]"), [("no-object", String::new())]);
        let latin = Mapping::parse(b"{\"koinon\":\"r\xEAve\"}").expect_err("not UTF-8");
        assert_eq!(latin[0].id, "network-finding-mapping-encoding");
        assert_eq!(latin[0].args, [("byte", "13".into()), ("found", "0xEA".into())]);
        let strange = r#"{"koinon":"roster-mapping/1","encoding":"cp850"}"#;
        assert_eq!(ids(strange), [("value", "encoding".to_owned())]);
        assert_eq!(ids(r#"{"koinon":"roster-mapping/2"}"#), [("form", String::new())]);
        for broken in ["", "{", "{]", "nul", "\u{0}", &"[".repeat(100_000)] {
            assert_eq!(ids(broken), [("syntax", String::new())]);
        }
        let findings = Mapping::parse(b"{\n  \"koinon\" 1}").expect_err("no colon");
        assert_eq!((findings[0].line, &findings[0].args[0].1), (Some(2), &Arg::Text("12".to_owned())));
    }
}
