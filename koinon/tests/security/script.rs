//! Script in every text: each form of each page is filled in with markup, in every field and language; then every page,
//! in every language, is taken apart as a browser does it. Whatever stands in an address is given back as text too.
//!
//! The forms come from the pages: one that is new is filled in by itself.

use super::{
    html,
    world::{self, Page, Sent},
};
use base::Lang;
use std::collections::{BTreeMap, BTreeSet};
use testkit::{Came, Test};

/// Markup that breaks out of text, of attributes in either quotes, of a text area, a title and a comment; with a number
/// by which it is known again.
fn hostile(number: usize) -> String {
    format!("pwn{number}q'\"><pwn onpwn=1></textarea></title><script>pwn</script>--><b>&lt;pwn&#62;")
}

/// As much of it as a short field takes.
const SHORT: &str = "'\"><pwn>";

/// Fields that take no such text, each with its reason; every other text field must have kept it.
const TAKEN_BY_NONE: [(&str, &str); 20] = [
    ("q", "what is searched within a form; nothing keeps it"),
    ("code", "a code is letters, digits and dashes"),
    ("zone", "one of the time zones there are"),
    ("website", "an address that begins with http"),
    ("address", "an address that begins with http"),
    ("email", "an address of mail"),
    ("accent", "a colour"),
    ("wikidata", "a Q with a number"),
    ("geonames", "a number"),
    ("least", "a number"),
    ("most", "a number"),
    ("over", "something that a right is held over"),
    ("phone", "digits behind a plus"),
    ("majority-1-value", "a number"),
    ("majority-2-value", "a number"),
    ("prefix", "capital letters and digits"),
    ("quorum-value", "a number"),
    ("cap", "a number"),
    ("days", "a number"),
    ("thing", "the words or the address of something there is"),
];

/// What came of a walk through all forms.
#[derive(Default)]
struct Filled {
    /// By number, the form and the field in which a text was kept.
    kept: BTreeMap<usize, (&'static str, String)>,
    /// Fields that were seen.
    seen: BTreeSet<(&'static str, String)>,
    /// Where a change led to.
    places: BTreeSet<String>,
    /// The numbers of texts that stood on some page afterwards.
    shown: BTreeSet<usize>,
    /// What the last refusal of a form said.
    refusals: BTreeMap<&'static str, String>,
    number: usize,
    sent: usize,
}

fn proper(place: &str, came: &Came) {
    assert!(came.status < 500, "{place}: {} {}", came.status, came.body);
    let kind = came.header("content-type").unwrap_or_default();
    if kind.starts_with("text/html") {
        let dangers = html::dangers(&came.body);
        assert!(dangers.is_empty(), "{place}: {dangers:#?}");
    }
    // Whatever is no page must not be taken for one.
    assert_eq!(came.header("x-content-type-options"), Some("nosniff"), "{place}");
    if kind.contains("xml") {
        assert!(!came.body.contains("<pwn") && !came.body.contains("<script"), "{place}: {}", came.body);
    }
    for (name, value) in &came.headers {
        assert!(!value.contains("<pwn"), "{place}: {name}: {value}");
    }
}

impl Filled {
    /// Fills in every form that is found, first with nothing but markup, then so that as much of it as can be is kept.
    async fn all(&mut self, t: &Test, cookie: &str, pages: &[Page], text: fn(usize) -> String) {
        for (pattern, forms) in world::changes(t, pages) {
            let Some(form) = forms.first().filter(|_| pattern != "/sign-out") else { continue };
            let all = form.fields.iter().map(|field| (field.name.clone(), text(0)));
            let everything = Sent { fields: all.collect(), files: Vec::new() };
            if !form.fields.is_empty() {
                proper(pattern, &world::send(t, Some(cookie), form, &everything).await);
            }
            for form in forms.iter().filter(|form| form.fields.iter().any(html::Field::is_typed)) {
                if self.is_kept(t, cookie, (pattern, form), text).await {
                    break;
                }
            }
        }
    }

    /// Fills in one form; where a field is refused, again with something plain in it.
    async fn is_kept(
        &mut self,
        t: &Test,
        cookie: &str,
        (pattern, form): (&'static str, &html::Form),
        text: fn(usize) -> String,
    ) -> bool {
        let (mut refused, mut insists) = (BTreeMap::<String, usize>::new(), false);
        for _ in 0..8 {
            let mut numbers = BTreeMap::new();
            let mut sent = Sent::default();
            for field in &form.fields {
                self.number += 1;
                let is_box = ["checkbox", "radio"].contains(&field.kind.as_str());
                if field.kind == "file" || field.kind == "button" || is_box && !field.checked && !insists {
                    continue;
                }
                let times = refused.get(&field.name).copied().unwrap_or(0);
                if field.is_typed() {
                    self.seen.insert((pattern, field.name.clone()));
                }
                let value = match times {
                    0 | 1 if field.is_typed() => {
                        numbers.insert(self.number, field.name.clone());
                        if times == 0 { text(self.number) } else { SHORT.to_owned() }
                    }
                    _ => world::plain(t, field, self.number, insists || times > 0),
                };
                sent.fields.push((field.name.clone(), value));
            }
            let came = world::send(t, Some(cookie), form, &sent).await;
            proper(pattern, &came);
            self.sent += 1;
            if came.status == 303 {
                self.kept.extend(numbers.into_iter().map(|(number, name)| (number, (pattern, name))));
                for lang in Lang::ALL {
                    let place = came.location.replacen("/en", &format!("/{lang}"), 1);
                    let after = t.get_as(&place, cookie).await;
                    proper(&place, &after);
                    self.shown.extend(numbers_in(&after.body));
                }
                self.places.insert(came.location);
                return true;
            }
            let again = html::forms(&came.body).into_iter().filter(|again| again.action == form.action);
            let wrong = again.flat_map(|again| again.fields).filter(|field| field.wrong);
            let tags = html::tags(&came.body);
            let named = tags.iter().filter_map(|tag| tag.of("href")?.strip_prefix("#f-"));
            let wrong: BTreeSet<String> =
                wrong.map(|field| field.name).chain(named.map(str::to_owned)).collect();
            let is_more = wrong.iter().any(|name| refused.get(name).is_none_or(|times| *times < 2));
            wrong.into_iter().for_each(|name| *refused.entry(name).or_default() += 1);
            self.refusals.insert(pattern, said(&came));
            // Nothing more is named: then whatever can be chosen is chosen otherwise, once.
            if !is_more && std::mem::replace(&mut insists, true) {
                return false;
            }
        }
        false
    }
}

/// The numbers of the texts on a page.
fn numbers_in(page: &str) -> impl Iterator<Item = usize> {
    page.split("pwn").skip(1).filter_map(|rest| rest.split('q').next()?.parse().ok())
}

/// The refusals of a page, as sentences.
fn said(came: &Came) -> String {
    let listed = came.body.split("class=\"errors\"").nth(1).and_then(|rest| rest.split("</ul>").next());
    let tags = html::tags(listed.unwrap_or(&came.body));
    let words: Vec<&str> = tags.iter().map(|tag| tag.text.trim()).filter(|text| !text.is_empty()).collect();
    format!("{} {}", came.status, words.join(" ")).chars().take(600).collect()
}

/// A roster whose header, cells and mapping are hostile.
async fn bring(t: &Test, cookie: &str, text: fn(usize) -> String) -> BTreeSet<String> {
    let quoted = |number: usize| text(number).replace('"', "\"\"");
    let roster = format!(
        "external_id,name,country,section,member since,\"{0}\"\nx:1,\"{1}\",FR,europe,2020-01-01,\"{2}\"\n\
         \"{3}\",\"{4}\",\"{5}\",\"{6}\",\"{7}\",\n",
        quoted(900_001),
        quoted(900_002),
        quoted(900_003),
        quoted(900_004),
        quoted(900_005),
        quoted(900_006),
        quoted(900_007),
        quoted(900_008)
    );
    let mapping =
        serde_json::json!({ "columns": { text(900_009): text(900_010) }, text(900_011): [text(900_012)] });
    let mut places = BTreeSet::new();
    for mapping in [String::new(), mapping.to_string()] {
        let form = html::Form { action: "/en/imports".to_owned(), multipart: true, ..Default::default() };
        let mut sent =
            Sent { files: vec![("file".to_owned(), roster.clone().into_bytes())], ..Sent::default() };
        if !mapping.is_empty() {
            sent.files.push(("mapping".to_owned(), mapping.into_bytes()));
        }
        let came = world::send(t, Some(cookie), &form, &sent).await;
        proper("/imports", &came);
        if came.status != 303 {
            continue;
        }
        let staged = t.get_as(&came.location, cookie).await;
        proper(&came.location, &staged);
        places.insert(came.location.clone());
        // Each form of the preview as it stands, and once with the faulty rows left out.
        for form in html::forms(&staged.body).into_iter().filter(|form| form.posts) {
            if form.action.ends_with("/drop") {
                continue;
            }
            let mut fields: Vec<(String, String)> =
                form.fields.iter().map(|field| (field.name.clone(), field.value.clone())).collect();
            fields.retain(|(name, _)| name != "valid_only");
            fields.push(("valid_only".to_owned(), "yes".to_owned()));
            let came = world::send(t, Some(cookie), &form, &Sent { fields, files: Vec::new() }).await;
            proper(&form.action, &came);
            if came.status == 303 {
                places.insert(came.location);
            }
        }
    }
    places
}

/// A plan of which every sentence is hostile.
async fn load_plan(t: &Test, cookie: &str, text: fn(usize) -> String) {
    let mut plan: serde_json::Value =
        serde_json::from_str(&t.get("/en/plan/example.json").await.body).expect("an example");
    fn fill(value: &mut serde_json::Value, number: &mut usize, text: fn(usize) -> String) {
        match value {
            serde_json::Value::String(said) if said.contains(' ') => {
                *number += 1;
                *said = text(*number);
            }
            serde_json::Value::Array(all) => all.iter_mut().for_each(|one| fill(one, number, text)),
            serde_json::Value::Object(all) => all.values_mut().for_each(|one| fill(one, number, text)),
            _ => {}
        }
    }
    fill(&mut plan, &mut 910_000, text);
    let form = html::Form { action: "/en/plan/load".to_owned(), multipart: true, ..Default::default() };
    for bytes in [plan.to_string().into_bytes(), plan.to_string().replace(':', "<pwn>").into_bytes()] {
        let sent = Sent { files: vec![("file".to_owned(), bytes)], ..Sent::default() };
        proper("/plan/load", &world::send(t, Some(cookie), &form, &sent).await);
    }
}

/// Who fills in forms, in turn: between them they reach every form there is.
const PEOPLE: [&str; 5] = ["delegate", "chair", "focal", "steward", "administrator"];

async fn fill_in(t: &Test, text: fn(usize) -> String) -> (Filled, String) {
    let mut filled = Filled::default();
    let mut administrator = String::new();
    for name in PEOPLE {
        let cookie = world::sign_in(t, name).await;
        let pages =
            world::crawl(t, Some(&cookie), Lang::En, &[], if name == "administrator" { 3 } else { 2 }).await;
        filled.all(t, &cookie, &pages, text).await;
        administrator = cookie;
    }
    filled.places.extend(bring(t, &administrator, text).await);
    load_plan(t, &administrator, text).await;
    (filled, administrator)
}

testkit::on_both!(
    async fn what_is_typed_is_never_markup(open: testkit::Open) {
        let t = world::filled(open).await;
        let (filled, administrator) = fill_in(&t, hostile).await;
        let mut shown = filled.shown.clone();
        let mut pages = 0;
        for lang in Lang::ALL {
            let (first, each): (Vec<String>, _) =
                if lang == Lang::En { (filled.places.iter().cloned().collect(), 2) } else { (Vec::new(), 1) };
            for page in world::crawl(&t, Some(&administrator), lang, &first, each).await {
                proper(&page.place, &page.came);
                pages += 1;
                shown.extend(numbers_in(&page.came.body));
            }
        }
        for page in world::crawl(&t, None, Lang::En, &[], 2).await {
            proper(&page.place, &page.came);
        }
        let takes = |(_, name): &&(&str, String)| TAKEN_BY_NONE.iter().all(|(none, _)| none != name);
        let fields: BTreeSet<_> = filled.kept.values().filter(takes).cloned().collect();
        let lost: Vec<_> = filled.seen.difference(&fields).filter(takes).collect();
        let why = |form| filled.refusals.get(form).map_or("", String::as_str);
        let lost: Vec<String> =
            lost.iter().map(|(form, name)| format!("{form} {name}: {}", why(form))).collect();
        assert!(lost.is_empty(), "these fields were never kept with markup in them:\n{}", lost.join("\n"));
        let seen: BTreeSet<_> =
            filled.kept.iter().filter(|(number, _)| shown.contains(number)).map(|(_, field)| field).collect();
        let unseen: Vec<_> = fields.iter().filter(|field| !seen.contains(field)).collect();
        assert!(unseen.is_empty(), "kept, and on no page: {unseen:#?}");
        assert!(fields.len() > 140 && pages > 400, "{} fields, {pages} pages", fields.len());
        for imported in [900_002, 900_003] {
            assert!(shown.contains(&imported), "{imported} of the roster");
        }
        assert!(shown.iter().any(|number| *number > 910_000), "the plan");
        t.verify();
    }
);

testkit::on_both!(
    async fn what_stands_in_an_address_is_never_markup(open: testkit::Open) {
        let t = world::filled(open).await;
        let cookie = world::sign_in(&t, "administrator").await;
        let pages = world::crawl(&t, Some(&cookie), Lang::En, &[], 1).await;
        let text = hostile(1);
        let (value, name) = (shell::form::escape(&text), shell::form::escape("<pwn>"));
        // Every name that a link or a search form of a page puts behind `?`, by its page.
        let mut asked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut add = |place: &str, query: &str| {
            let names = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default().to_owned());
            asked.entry(place.to_owned()).or_default().extend(names.filter(|name| !name.is_empty()));
        };
        for page in &pages {
            let links = html::links(&page.came.body);
            for link in links.iter().filter(|link| link.starts_with('/')) {
                if let Some((place, query)) = link.split_once('?') {
                    add(place, query);
                }
            }
            for form in html::forms(&page.came.body).iter().filter(|form| !form.posts) {
                let place = if form.action.is_empty() { &page.place } else { &form.action };
                let place = place.split(['?', '#']).next().unwrap_or_default();
                form.fields.iter().for_each(|field| add(place, &field.name));
            }
            let place = page.place.split('?').next().unwrap_or_default();
            ["as_of", "q", "after", "before", "done", "saved", "next", "history"]
                .iter()
                .for_each(|name| add(place, name));
        }
        let mut count = 0;
        for (place, names) in asked {
            for name in names {
                let came = t.get_as(&format!("{place}?{name}={value}"), &cookie).await;
                proper(&format!("{place}?{name}"), &came);
                count += 1;
            }
            proper(&place, &t.get_as(&format!("{place}?{name}={value}&{value}"), &cookie).await);
        }
        for route in t.house.table() {
            let parts = route
                .pattern
                .split('/')
                .map(|part| if part.starts_with('{') { value.as_str() } else { part });
            let place = parts.collect::<Vec<_>>().join("/");
            let langs = if route.spoken { &Lang::ALL[..] } else { &[Lang::En][..] };
            for lang in langs {
                let place = if route.spoken { format!("/{lang}{place}") } else { place.clone() };
                proper(&place, &t.get_as(&place, &cookie).await);
                proper(&place, &t.post(&place, Some(&cookie), &[(&text, &text)]).await);
                proper(&place, &t.get(&format!("{place}/{value}?{value}")).await);
                count += 3;
            }
        }
        assert!(count > 500, "{count}");
    }
);

/// A text that a table program would run, in the ways there are to begin one; with its number.
fn formula(number: usize) -> String {
    let begins = ["=", "+", "-", "@", "\t=", "＝", "\u{feff}=", " =", "'="];
    format!("{}1+cmd|' /C calc'!A0 pwn{number}q", begins[number % begins.len()])
}

testkit::on_both!(
    async fn no_cell_of_a_table_runs(open: testkit::Open) {
        let t = world::filled(open).await;
        let (_, administrator) = fill_in(&t, formula).await;
        let pages = world::crawl(&t, Some(&administrator), Lang::En, &[], 3).await;
        let links = pages.iter().flat_map(|page| html::links(&page.came.body));
        let mut tables: BTreeSet<String> = links.filter(|link| link.contains(".csv")).collect();
        let table = t.house.table().iter().map(|route| route.pattern);
        tables.extend(
            table
                .filter(|place| place.ends_with(".csv") && !place.contains('{'))
                .map(|place| format!("/fr{place}")),
        );
        let (mut typed, mut cells) = (0, 0);
        let mut held = |place: &str, text: &str| {
            let mut rows =
                csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            for cell in rows
                .records()
                .flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
            {
                let begins = cell.trim_start_matches(['\u{feff}', ' ']).chars().next();
                let runs = begins.is_some_and(|ch| "=+-@\t\r\n＝＋－＠".contains(ch));
                assert!(!runs || cell.parse::<f64>().is_ok(), "{place}: {cell}");
                typed += usize::from(cell.contains("pwn"));
                cells += 1;
            }
        };
        for place in &tables {
            let came = t.get_as(place, &administrator).await;
            assert!(matches!(came.status, 200 | 404), "{place}: {}", came.status);
            if came.status == 200 {
                held(place, &came.body);
            }
        }
        // And what the command line writes, from the same records.
        let site = t.open.site();
        for what in ["members", "bodies", "meetings", "decisions", "polls", "plan"] {
            let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_koinon"));
            command.args(["export", what, "--format", "csv", "--data"]).arg(&site.folder);
            if let Some(database) = t.open.database() {
                command.args(["--database", database]);
            }
            let written = command.output().expect("it runs");
            assert!(written.status.success(), "{what}: {}", String::from_utf8_lossy(&written.stderr));
            held(what, &String::from_utf8_lossy(&written.stdout));
        }
        // A spreadsheet's own cells are texts, none of them a formula.
        let bytes = t.get_bytes("/en/members.xlsx").await;
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a spreadsheet");
        let mut sheets = 0;
        for at in 0..archive.len() {
            let part = archive.by_index(at).expect("a part");
            let is_sheet = part.name().expect("a name").starts_with("xl/worksheets/");
            let text = std::io::read_to_string(part).expect("text");
            assert!(!text.contains("<f>") && !text.contains("<f ") && !text.contains("<hyperlink"), "{text}");
            sheets += usize::from(is_sheet);
        }
        assert_eq!(sheets, 1);
        assert!(
            tables.len() > 6 && typed > 10 && cells > 500,
            "{} tables, {typed} of {cells} cells",
            tables.len()
        );
    }
);
