//! From the tree of a plan file to its types, noting every finding on the way and stopping at none.

use super::{
    Carrier, Resource,
    file::{ActionEntry, FORMAT, ObjectiveEntry, Period, PlanFile, ReportEntry, StrategyEntry},
    finding::{self, Finding},
    json::{Json, Node},
    rules::{is_code, nearest},
};
use crate::action::{
    Progress,
    rules::{agree, is_before_all},
};
use base::{Arg, Day, LangTag, Localised, Origin, Wording};
use icu::normalizer::ComposingNormalizer;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The most characters of each kind of text.
const NAME: usize = 300;
const STATEMENT: usize = 4_000;
const SOURCE: usize = 500;
const ACTION: usize = 1_000;

/// How many slips get a suggestion; a file with more is not a plan with slips.
const SUGGESTIONS: usize = 100;

/// Where the checker is: by pointer, and within an entry by its number path.
#[derive(Debug, Clone)]
struct At {
    pointer: String,
    entry: Option<String>,
    field: String,
    line: u64,
}

impl At {
    fn root(line: u64) -> Self {
        Self { pointer: String::new(), entry: None, field: String::new(), line }
    }

    fn key(&self, key: &str, line: u64) -> Self {
        let pointer = format!("{}/{}", self.pointer, key.replace('~', "~0").replace('/', "~1"));
        let field = if self.field.is_empty() { key.to_owned() } else { format!("{}.{key}", self.field) };
        Self { pointer, entry: self.entry.clone(), field, line }
    }

    fn item(&self, index: usize, line: u64) -> Self {
        let (pointer, field) =
            (format!("{}/{index}", self.pointer), format!("{}[{}]", self.field, index + 1));
        Self { pointer, entry: self.entry.clone(), field, line }
    }

    /// The same place, as an entry with this path.
    fn entry(mut self, path: Option<String>) -> Self {
        self.entry = path;
        self.field.clear();
        self
    }

    fn place(&self) -> String {
        match &self.entry {
            Some(path) if self.field.is_empty() => path.clone(),
            Some(path) => format!("{path} {}", self.field),
            None if self.pointer.is_empty() => "/".to_owned(),
            None => self.pointer.clone(),
        }
    }
}

/// An object whose keys are all known, each at its place.
struct Fields<'n> {
    at: At,
    known: HashMap<&'n str, &'n Node>,
}

impl<'n> Fields<'n> {
    fn get(&self, key: &str) -> Option<(&'n Node, At)> {
        self.known.get(key).map(|node| (*node, self.at.key(key, node.line)))
    }
}

/// A carrier as declared: where, and whether anything names it.
struct Declared {
    place: String,
    line: u64,
    used: bool,
}

/// Reads one file.
pub(super) struct Checker {
    pub findings: Vec<Finding>,
    today: Day,
    suggested: usize,
    /// The languages of the plan's title.
    languages: BTreeSet<LangTag>,
    /// The carriers, unless `bodies` cannot be read.
    carriers: Option<BTreeMap<String, Declared>>,
    /// The number of the objective being read and the carriers among its resources, unless these cannot be read.
    resources: Option<(u16, BTreeSet<String>)>,
}

impl Checker {
    pub fn new(today: Day) -> Self {
        let languages = BTreeSet::new();
        Self { findings: Vec::new(), today, suggested: 0, languages, carriers: None, resources: None }
    }

    /// The plan, unless something without which there is none is missing.
    pub fn plan(&mut self, root: &Node) -> Option<PlanFile> {
        let at = At::root(root.line);
        let Json::Object(members) = &root.value else {
            self.wrong_type(root, &at, "strategy-type-object");
            return None;
        };
        match members.iter().find(|(key, _)| key == "koinon") {
            Some((_, Node { value: Json::Text(format), .. })) if format == FORMAT => {}
            other => {
                let (at, found) = match other {
                    Some((key, node)) => (at.key(key, node.line), read_as(node)),
                    None => (at, "–".to_owned()),
                };
                self.say(Finding::new(&finding::FORMAT_UNKNOWN).value(&found), &at);
                return None;
            }
        }
        let keys = ["koinon", "code", "period", "title", "statement", "source", "bodies", "objectives"];
        let fields = self.object(root, &at, &keys)?;
        let title = self.required(&fields, "title").and_then(|(node, at)| self.localised(node, &at, NAME));
        self.languages = title.iter().flat_map(|title| title.iter().map(|(tag, _)| tag.clone())).collect();
        let code = self.required(&fields, "code").and_then(|(node, at)| self.code(node, &at));
        let period = self.required(&fields, "period").and_then(|(node, at)| self.period(node, &at));
        let statement =
            self.required(&fields, "statement").and_then(|(node, at)| self.localised(node, &at, STATEMENT));
        let source = match fields.get("source") {
            Some((node, at)) => self.text(node, &at, SOURCE).map(Some),
            None => Some(None),
        };
        let bodies = self.required(&fields, "bodies").and_then(|(node, at)| self.carriers(node, &at));
        let objectives = self.entries(&fields, "objectives", None, Self::objective);
        self.tell_unused();
        Some(PlanFile {
            code: code?,
            period: period?,
            title: title?,
            statement: statement?,
            source: source?,
            bodies: bodies?,
            objectives: objectives?,
        })
    }

    fn period(&mut self, node: &Node, at: &At) -> Option<Period> {
        let fields = self.object(node, at, &["from", "until"])?;
        let from = self.required(&fields, "from").and_then(|(node, at)| self.day(node, &at));
        let until = self.required(&fields, "until").and_then(|(node, at)| self.day(node, &at));
        let period = Period { from: from?, until: until? };
        if period.from > period.until {
            let finding = Finding::new(&finding::PERIOD_REVERSED);
            self.say(finding.with("from", period.from).with("until", period.until), at);
        }
        Some(period)
    }

    fn carriers(&mut self, node: &Node, at: &At) -> Option<Vec<Carrier>> {
        let nodes = self.list(node, at, 0, 500)?;
        self.carriers = Some(BTreeMap::new());
        let mut all = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let at = at.item(index, node.line);
            all.push(self.carrier(node, &at));
        }
        all.into_iter().collect()
    }

    fn carrier(&mut self, node: &Node, at: &At) -> Option<Carrier> {
        let fields = self.object(node, at, &["code", "name"])?;
        let code = self.required(&fields, "code").and_then(|(node, at)| {
            let code = self.code(node, &at);
            // A code that is malformed is still one that others may refer to.
            if let Json::Text(code) = &node.value {
                self.declare(code, &at);
            }
            code
        });
        let name = self.required(&fields, "name").and_then(|(node, at)| self.localised(node, &at, NAME));
        Some(Carrier { code: code?, name: name? })
    }

    fn declare(&mut self, code: &str, at: &At) {
        let declared = Declared { place: at.place(), line: at.line, used: false };
        let first = self.carriers.as_ref().and_then(|all| all.get(code)).map(|first| first.place.clone());
        match first {
            Some(first) => {
                let finding = Finding::new(&finding::CODE_DOUBLED).value(code).with("first", first);
                self.say(finding, at);
            }
            None => drop(self.carriers.get_or_insert_default().insert(code.to_owned(), declared)),
        }
    }

    /// Reads a list of numbered entries, in whatever order; gives them by number.
    fn entries<T>(
        &mut self,
        parent: &Fields<'_>,
        key: &str,
        path: Option<&str>,
        read: fn(&mut Self, &Fields<'_>, u16, Option<&str>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let (node, at) = self.required(parent, key)?;
        let nodes = self.list(node, &at, 1, 99)?;
        let mut seen: BTreeMap<u16, String> = BTreeMap::new();
        let mut all: Vec<Option<(u16, T)>> = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let at = at.item(index, node.line).entry(None);
            let number = self.number_of(node, &at, &mut seen);
            // Numbers are a path only as far as all of them are valid.
            let rooted = path.is_some() || parent.at.pointer.is_empty();
            let path = number.filter(|_| rooted).map(|number| join(path, number));
            let at = at.entry(path.clone());
            let keys = match key {
                "objectives" => &["number", "title", "statement", "functions", "resources", "strategies"][..],
                "strategies" => &["number", "title", "actions"],
                _ => &["number", "text", "responsible", "state", "progress", "as_of"],
            };
            let fields = self.object(node, &at, keys);
            let entry = fields.and_then(|fields| {
                self.required(&fields, "number");
                read(self, &fields, number.unwrap_or_default(), path.as_deref())
            });
            all.push(number.zip(entry));
        }
        if seen.len() == nodes.len() {
            self.tell_gap(&seen, &at);
        }
        let mut all: Vec<(u16, T)> = all.into_iter().collect::<Option<_>>()?;
        all.sort_by_key(|(number, _)| *number);
        Some(all.into_iter().map(|(_, entry)| entry).collect())
    }

    /// The number of an entry, if it is valid and the first of its kind.
    fn number_of(&mut self, node: &Node, at: &At, seen: &mut BTreeMap<u16, String>) -> Option<u16> {
        let Json::Object(members) = &node.value else { return None };
        let (_, node) = members.iter().find(|(key, _)| key == "number")?;
        let at = at.key("number", node.line);
        let whole = self.whole(node, &at)?;
        let Some(number) = u16::try_from(whole).ok().filter(|number| (1..=999).contains(number)) else {
            self.say(Finding::new(&finding::NUMBER_OUT_OF_RANGE).value(&whole.to_string()), &at);
            return None;
        };
        if let Some(first) = seen.get(&number) {
            let finding = Finding::new(&finding::NUMBER_DOUBLED).value(&number.to_string());
            self.say(finding.with("first", first.as_str()), &at);
            return None;
        }
        seen.insert(number, at.pointer);
        Some(number)
    }

    fn tell_gap(&mut self, seen: &BTreeMap<u16, String>, at: &At) {
        let expected = 1..=u16::try_from(seen.len()).unwrap_or(u16::MAX);
        if let Some(missing) = expected.zip(seen.keys()).find(|(wanted, there)| wanted != *there) {
            let missing = Arg::Text(missing.0.to_string());
            self.say(Finding::new(&finding::NUMBER_GAP).with("missing", missing), at);
        }
    }

    fn objective(&mut self, fields: &Fields<'_>, number: u16, path: Option<&str>) -> Option<ObjectiveEntry> {
        let title = self.required(fields, "title").and_then(|(node, at)| self.localised(node, &at, NAME));
        let statement =
            self.required(fields, "statement").and_then(|(node, at)| self.localised(node, &at, STATEMENT));
        let functions = self.required(fields, "functions").and_then(|(node, at)| {
            self.each(node, &at, 99, |checker, node, at| checker.localised(node, at, NAME))
        });
        let resources = self
            .required(fields, "resources")
            .and_then(|(node, at)| self.each(node, &at, 99, Self::resource));
        let codes = |all: &Vec<Resource>| all.iter().filter_map(|one| one.code.clone()).collect();
        self.resources = resources.as_ref().map(|all| (number, codes(all)));
        let strategies = self.entries(fields, "strategies", path, Self::strategy);
        Some(ObjectiveEntry {
            number,
            title: title?,
            statement: statement?,
            functions: functions?,
            resources: resources?,
            strategies: strategies?,
        })
    }

    fn strategy(&mut self, fields: &Fields<'_>, number: u16, path: Option<&str>) -> Option<StrategyEntry> {
        let title = self.required(fields, "title").and_then(|(node, at)| self.localised(node, &at, NAME));
        let actions = self.entries(fields, "actions", path, Self::action);
        Some(StrategyEntry { number, title: title?, actions: actions? })
    }

    fn resource(&mut self, node: &Node, at: &At) -> Option<Resource> {
        let fields = self.object(node, at, &["code", "name"])?;
        if fields.known.is_empty() {
            self.say(Finding::new(&finding::RESOURCE_NAMELESS), at);
            return None;
        }
        let code = match fields.get("code") {
            Some((node, at)) => self.reference(node, &at).map(Some),
            None => Some(None),
        };
        let name = match fields.get("name") {
            Some((node, at)) => self.localised(node, &at, NAME).map(Some),
            None => Some(None),
        };
        Some(Resource { code: code?, name: name? })
    }

    fn action(&mut self, fields: &Fields<'_>, number: u16, _: Option<&str>) -> Option<ActionEntry> {
        let text = self.required(fields, "text").and_then(|(node, at)| self.localised(node, &at, ACTION));
        let responsible =
            self.required(fields, "responsible").and_then(|(node, at)| self.responsible(node, &at));
        let report = self.report(fields);
        Some(ActionEntry { number, text: text?, responsible: responsible?, report: report? })
    }

    fn responsible(&mut self, node: &Node, at: &At) -> Option<Vec<String>> {
        let mut seen: HashMap<String, String> = HashMap::new();
        let codes = self.each(node, at, 20, |checker, node, at| {
            let code = checker.reference(node, at)?;
            if let Some(first) = seen.insert(code.clone(), at.place()) {
                checker.say(Finding::new(&finding::CODE_DOUBLED).value(&code).with("first", first), at);
            }
            if let Some((objective, _)) = checker.resources.as_ref().filter(|(_, own)| !own.contains(&code)) {
                let finding = Finding::new(&finding::RESPONSIBLE_NOT_RESOURCE).value(&code);
                let finding = finding.with("objective", objective.to_string());
                checker.say(finding, at);
            }
            Some(code)
        })?;
        if codes.is_empty() {
            self.say(Finding::new(&finding::ACTION_UNASSIGNED), at);
        }
        Some(codes)
    }

    /// The report of an action, `Some(None)` if it has none.
    fn report(&mut self, fields: &Fields<'_>) -> Option<Option<ReportEntry>> {
        let (state, percent, as_of) = (fields.get("state"), fields.get("progress"), fields.get("as_of"));
        if (state.is_some() || percent.is_some()) != as_of.is_some() {
            self.say(Finding::new(&finding::REPORT_INCOMPLETE), &fields.at);
        }
        let state = self.given(state, |checker, node, at| checker.state(node, at));
        let percent = self.given(percent, |checker, node, at| checker.percent(node, at));
        let as_of = self.given(as_of, |checker, node, at| {
            let day = checker.day(node, at)?;
            if day > checker.today {
                let finding = Finding::new(&finding::REPORT_IN_FUTURE).value(&day.to_string());
                checker.say(finding.with("today", checker.today), at);
            }
            if is_before_all(day) {
                checker.say(Finding::new(&finding::REPORT_TOO_EARLY).value(&day.to_string()), at);
            }
            Some(day)
        });
        let (state, percent) = (state?, percent?);
        if let Some((state, percent)) = state.zip(percent).filter(|(state, percent)| !agree(*state, *percent))
        {
            let finding = Finding::new(&finding::REPORT_CONTRADICTORY).with("state", state.code());
            self.say(finding.with("progress", u32::from(percent)), &fields.at);
        }
        Some(as_of?.map(|as_of| ReportEntry { state, percent, as_of }))
    }

    /// An optional field: `Some(None)` if it is absent, `None` if it is wrong.
    fn given<T>(
        &mut self,
        field: Option<(&Node, At)>,
        read: impl FnOnce(&mut Self, &Node, &At) -> Option<T>,
    ) -> Option<Option<T>> {
        match field {
            Some((node, at)) => read(self, node, &at).map(Some),
            None => Some(None),
        }
    }

    fn state(&mut self, node: &Node, at: &At) -> Option<Progress> {
        let text = self.plain(node, at)?;
        let state = Progress::parse(text);
        if state.is_none() {
            let states: Vec<&str> = Progress::ALL.iter().map(|state| state.code()).collect();
            let finding = Finding::new(&finding::STATE_UNKNOWN).value(text);
            self.say(finding.with("known", states.join(", ")), at);
        }
        state
    }

    fn percent(&mut self, node: &Node, at: &At) -> Option<u8> {
        let whole = self.whole(node, at)?;
        let percent = u8::try_from(whole).ok().filter(|percent| *percent <= 100);
        if percent.is_none() {
            self.say(Finding::new(&finding::PROGRESS_OUT_OF_RANGE).value(&whole.to_string()), at);
        }
        percent
    }

    /// A code that must be declared in `bodies`; marks it as used.
    fn reference(&mut self, node: &Node, at: &At) -> Option<String> {
        let text = self.plain(node, at)?;
        let Some(carriers) = &mut self.carriers else { return Some(text.to_owned()) };
        if let Some(declared) = carriers.get_mut(text) {
            declared.used = true;
            return Some(text.to_owned());
        }
        if !is_code(text) {
            self.say(Finding::new(&finding::CODE_MALFORMED).value(text), at);
            return None;
        }
        let suggestion = suggest(&mut self.suggested, text, carriers.keys().map(String::as_str));
        self.say(Finding::new(&finding::CODE_UNRESOLVED).value(text).with("suggestion", suggestion), at);
        None
    }

    fn code(&mut self, node: &Node, at: &At) -> Option<String> {
        let text = self.plain(node, at)?;
        if !is_code(text) {
            self.say(Finding::new(&finding::CODE_MALFORMED).value(text), at);
            return None;
        }
        Some(text.to_owned())
    }

    fn day(&mut self, node: &Node, at: &At) -> Option<Day> {
        let text = self.plain(node, at)?;
        let day = Day::parse(text);
        if day.is_none() {
            self.say(Finding::new(&finding::DATE_MALFORMED).value(text), at);
        }
        day
    }

    fn localised(&mut self, node: &Node, at: &At, most: usize) -> Option<Localised> {
        let Json::Object(members) = &node.value else {
            self.wrong_type(node, at, "strategy-type-localised");
            return None;
        };
        if members.is_empty() {
            self.say(Finding::new(&finding::TEXT_EMPTY), at);
            return None;
        }
        let (mut words, mut whole) = (Localised::default(), true);
        let mut seen: BTreeMap<LangTag, &str> = BTreeMap::new();
        let mut keys: BTreeSet<&str> = BTreeSet::new();
        for (key, node) in members {
            let at = at.key(key, node.line);
            if !keys.insert(key) {
                self.say(Finding::new(&finding::KEY_DOUBLED).value(key), &at);
                continue;
            }
            let wording = self.wording(node, &at, most);
            let Some(tag) = LangTag::parse(key) else {
                self.say(Finding::new(&finding::LANGUAGE_MALFORMED).value(key), &at);
                whole = false;
                continue;
            };
            match (seen.insert(tag.clone(), key), wording) {
                (Some(first), _) => {
                    let finding = Finding::new(&finding::LANGUAGE_DOUBLED).value(key);
                    self.say(finding.with("first", first), &at);
                }
                (None, Some(wording)) => words.set(tag, wording),
                (None, None) => whole = false,
            }
        }
        self.tell_languages(seen.into_keys().collect(), at);
        whole.then_some(words)
    }

    fn wording(&mut self, node: &Node, at: &At, most: usize) -> Option<Wording> {
        let Json::Object(_) = node.value else {
            if !matches!(node.value, Json::Text(_)) {
                self.wrong_type(node, at, "strategy-type-wording");
                return None;
            }
            return self.text(node, at, most).map(|text| Wording { text, origin: Origin::Human });
        };
        let fields = self.object(node, at, &["text", "origin"])?;
        let text = self.required(&fields, "text").and_then(|(node, at)| self.text(node, &at, most));
        let origin = self.required(&fields, "origin").and_then(|(node, at)| self.origin(node, &at));
        Some(Wording { text: text?, origin: origin? })
    }

    fn origin(&mut self, node: &Node, at: &At) -> Option<Origin> {
        match self.plain(node, at)? {
            "human" => Some(Origin::Human),
            "machine" => Some(Origin::Machine),
            "reviewed" => Some(Origin::Reviewed),
            other => {
                let finding = Finding::new(&finding::ORIGIN_UNKNOWN).value(other);
                self.say(finding.with("known", "human, machine, reviewed"), at);
                None
            }
        }
    }

    /// A text in NFC without spaces at its ends.
    fn text(&mut self, node: &Node, at: &At, most: usize) -> Option<String> {
        let text = self.plain(node, at)?;
        let text = ComposingNormalizer::new_nfc().normalize(text);
        let text = text.trim();
        let count = text.chars().count();
        if base::is_blank(text) {
            self.say(Finding::new(&finding::TEXT_EMPTY), at);
            return None;
        }
        if count > most {
            let finding = Finding::new(&finding::TEXT_TOO_LONG).value(text);
            self.say(finding.with("count", count).with("limit", most), at);
            return None;
        }
        if let Some(bad) = base::hidden(text).or_else(|| text.chars().find(|ch| unwelcome(*ch))) {
            let code = format!("U+{:04X}", u32::from(bad));
            self.say(Finding::new(&finding::TEXT_CONTROL).value(text).with("code", code), at);
            return None;
        }
        Some(text.to_owned())
    }

    fn plain<'n>(&mut self, node: &'n Node, at: &At) -> Option<&'n str> {
        match &node.value {
            Json::Text(text) => Some(text),
            _ => {
                self.wrong_type(node, at, "strategy-type-text");
                None
            }
        }
    }

    fn whole(&mut self, node: &Node, at: &At) -> Option<i128> {
        match node.value {
            Json::Whole(whole) => Some(whole),
            _ => {
                self.wrong_type(node, at, "strategy-type-whole");
                None
            }
        }
    }

    /// A list whose items are all right.
    fn each<T>(
        &mut self,
        node: &Node,
        at: &At,
        most: usize,
        mut read: impl FnMut(&mut Self, &Node, &At) -> Option<T>,
    ) -> Option<Vec<T>> {
        let nodes = self.list(node, at, 0, most)?;
        let items: Vec<Option<T>> = nodes
            .iter()
            .enumerate()
            .map(|(index, node)| read(self, node, &at.item(index, node.line)))
            .collect();
        items.into_iter().collect()
    }

    /// The items of a list, no more of them than are allowed.
    fn list<'n>(&mut self, node: &'n Node, at: &At, least: usize, most: usize) -> Option<&'n [Node]> {
        let Json::List(nodes) = &node.value else {
            self.wrong_type(node, at, "strategy-type-list");
            return None;
        };
        if nodes.len() < least {
            self.say(Finding::new(&finding::LIST_EMPTY), at);
        }
        if nodes.len() > most {
            let finding = Finding::new(&finding::LIST_TOO_LONG);
            self.say(finding.with("count", nodes.len()).with("limit", most), at);
        }
        Some(&nodes[..nodes.len().min(most)])
    }

    fn object<'n>(&mut self, node: &'n Node, at: &At, keys: &[&str]) -> Option<Fields<'n>> {
        let Json::Object(members) = &node.value else {
            self.wrong_type(node, at, "strategy-type-object");
            return None;
        };
        let mut known: HashMap<&str, &Node> = HashMap::new();
        let mut unknown: BTreeSet<&str> = BTreeSet::new();
        for (key, node) in members {
            let at = at.key(key, node.line);
            if known.contains_key(key.as_str()) || unknown.contains(key.as_str()) {
                self.say(Finding::new(&finding::KEY_DOUBLED).value(key), &at);
            } else if keys.contains(&key.as_str()) {
                known.insert(key, node);
            } else {
                unknown.insert(key);
                let suggestion = suggest(&mut self.suggested, key, keys.iter().copied());
                self.say(Finding::new(&finding::KEY_UNKNOWN).value(key).with("suggestion", suggestion), &at);
            }
        }
        Some(Fields { at: at.clone(), known })
    }

    fn required<'n>(&mut self, fields: &Fields<'n>, key: &str) -> Option<(&'n Node, At)> {
        let found = fields.get(key);
        if found.is_none() {
            self.say(Finding::new(&finding::KEY_MISSING).with("key", key), &fields.at);
        }
        found
    }

    fn wrong_type(&mut self, node: &Node, at: &At, expected: &'static str) {
        let finding = Finding::new(&finding::VALUE_TYPE).value(&read_as(node));
        self.say(finding.with("expected", Arg::Key(expected)), at);
    }

    fn tell_languages(&mut self, own: BTreeSet<LangTag>, at: &At) {
        if self.languages.is_empty() {
            return;
        }
        let missing = self.languages.difference(&own).map(LangTag::to_string).collect::<Vec<_>>();
        let extra = own.difference(&self.languages).map(LangTag::to_string).collect::<Vec<_>>();
        for (kind, tags) in [(finding::TEXT_UNTRANSLATED, missing), (finding::LANGUAGE_EXTRA, extra)] {
            if !tags.is_empty() {
                self.say(Finding::new(&kind).with("languages", tags.join(", ")), at);
            }
        }
    }

    fn tell_unused(&mut self) {
        let unused = self.carriers.iter().flatten().filter(|(_, declared)| !declared.used);
        let unused = unused.map(|(code, declared)| {
            let finding = Finding::new(&finding::BODY_UNUSED).value(code);
            finding.at(declared.place.clone()).on_line(declared.line)
        });
        self.findings.extend(unused);
    }

    fn say(&mut self, finding: Finding, at: &At) {
        self.findings.push(finding.at(at.place()).on_line(at.line));
    }
}

/// The nearest of the known words, else the first few of them.
fn suggest<'k>(suggested: &mut usize, slip: &str, known: impl Iterator<Item = &'k str> + Clone) -> String {
    *suggested += 1;
    let near = (*suggested <= SUGGESTIONS).then(|| nearest(slip, known.clone())).flatten();
    near.map_or_else(|| known.take(20).collect::<Vec<_>>().join(", "), str::to_owned)
}

fn join(path: Option<&str>, number: u16) -> String {
    path.map_or_else(|| number.to_string(), |path| format!("{path}.{number}"))
}

/// What was read, as it stood or nearly so.
fn read_as(node: &Node) -> String {
    match &node.value {
        Json::Null => "null".to_owned(),
        Json::Truth(truth) => truth.to_string(),
        Json::Whole(whole) => whole.to_string(),
        Json::Fraction(fraction) => fraction.clone(),
        Json::Text(text) => format!("\"{text}\""),
        Json::List(_) => "[…]".to_owned(),
        Json::Object(_) => "{…}".to_owned(),
    }
}

/// Control characters, line breaks, and what overrides or embeds direction.
fn unwelcome(ch: char) -> bool {
    ch.is_control()
        || matches!(ch, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
