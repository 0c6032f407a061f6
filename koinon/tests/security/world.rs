//! The federation of the demonstration on either database, walked through by its links, its forms filled in.

use super::html::{self, Field, Form};
use axum::{
    body::Body,
    http::{Request, header},
};
use base::Lang;
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    process::Command,
};
use testkit::{Came, Test};

/// The password of every account of the demonstration.
pub const PASSWORD: &str = "a league of towns";

/// A federation made by the program as anybody makes it, in a house that keeps no answers ready.
pub async fn filled(open: testkit::Open) -> Test {
    let mut command = Command::new(env!("CARGO_BIN_EXE_koinon"));
    let site = open.site();
    command.args(["demo", "--members", "20", "--people", "6", "--delegates", "4"]);
    command.arg("--data").arg(&site.folder).env_remove("KOINON_DATABASE").env_remove("KOINON_DATA");
    if let Some(database) = open.database() {
        command.args(["--database", database]);
    }
    let made = command.output().expect("the program runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let t = open.house_keeping(koinon::ROOMS, 0).await;
    t.clock.set(koinon::world::moment().now());
    t
}

/// Signs in an account of the demonstration; the cookie.
pub async fn sign_in(t: &Test, name: &str) -> String {
    let email = format!("{name}@league.example");
    let came = t.post("/en/sign-in", None, &[("email", &email), ("password", PASSWORD)]).await;
    came.cookie.unwrap_or_else(|| panic!("signing in {name}: {} {}", came.status, came.body))
}

/// Asks for a page, as somebody or as a visitor.
pub async fn get(t: &Test, place: &str, cookie: Option<&str>) -> Came {
    match cookie {
        Some(cookie) => t.get_as(place, cookie).await,
        None => t.get(place).await,
    }
}

/// The pattern of the table to which an address belongs, if there is one.
pub fn pattern(t: &Test, method: &str, place: &str) -> Option<&'static str> {
    let path = place.split(['?', '#']).next().unwrap_or_default();
    let unspoken = path.get(3..).filter(|_| path.get(1..3).and_then(Lang::parse).is_some());
    let is_of = |pattern: &str, place: &str| {
        let (pattern, place): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), place.split('/').collect());
        pattern.len() == place.len()
            && pattern.iter().zip(&place).all(|(part, word)| part == word || part.starts_with('{'))
    };
    let table = t.house.table();
    let mut all = table.iter().filter(|route| route.method == method).filter(|route| {
        let path = if route.spoken { unspoken } else { Some(path) };
        path.is_some_and(|path| is_of(route.pattern, path))
    });
    // What is written out comes before what has a name in it.
    let first = all.next()?;
    Some(
        all.fold(first, |best, next| {
            if next.pattern.matches('{').count() < best.pattern.matches('{').count() { next } else { best }
        })
        .pattern,
    )
}

/// A page that was found.
pub struct Page {
    pub place: String,
    pub came: Came,
}

/// The pages that somebody reaches in a language by links, so many of each pattern, and `first` whatever their pattern.
pub async fn crawl(t: &Test, cookie: Option<&str>, lang: Lang, first: &[String], each: usize) -> Vec<Page> {
    let table = t.house.table().iter();
    let bare = table.filter(|route| route.method == "GET" && route.spoken && !route.pattern.contains('{'));
    let begun = first.iter().cloned().chain(bare.map(|route| format!("/{lang}{}", route.pattern)));
    let mut waiting: VecDeque<(String, bool)> = begun.map(|place| (place, true)).collect();
    let (mut counted, mut known, mut pages) = (BTreeMap::new(), BTreeSet::new(), Vec::new());
    while let Some((place, must)) = waiting.pop_front() {
        let Some(pattern) = pattern(t, "GET", &place).filter(|pattern| !pattern.ends_with("/live")) else {
            continue;
        };
        if !place.starts_with(&format!("/{lang}/")) || !known.insert(place.clone()) {
            continue;
        }
        // A form may be another for each topic; other queries only sift.
        let query = place.split_once('?').map_or("", |(_, query)| query);
        let query =
            if query.starts_with("topic=") { query } else { query.split('=').next().unwrap_or_default() };
        let count: &mut usize = counted.entry((pattern, query.to_owned())).or_default();
        if *count >= each && !must {
            continue;
        }
        *count += 1;
        let came = get(t, &place, cookie).await;
        assert!(came.status < 500, "{place}: {}", came.body);
        if came.status == 303 {
            waiting.push_back((came.location.clone(), must));
        }
        if came.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
            for link in html::links(&came.body) {
                // What hangs on a page that must be seen comes before others of its kind.
                if must && first.contains(&place) {
                    waiting.push_front((link, false));
                } else {
                    waiting.push_back((link, false));
                }
            }
        }
        pages.push(Page { place, came });
    }
    pages
}

/// So many forms of one kind are tried until one is taken.
const ALIKE: usize = 3;

/// The forms of these pages that change something, those that are alike together, with the pattern to which they post.
pub fn changes(t: &Test, pages: &[Page]) -> Vec<(&'static str, Vec<Form>)> {
    let mut found: BTreeMap<_, Vec<Form>> = BTreeMap::new();
    for page in pages {
        for mut form in html::forms(&page.came.body).into_iter().filter(|form| form.posts) {
            if form.action.is_empty() {
                form.action.clone_from(&page.place);
            }
            let Some(pattern) = pattern(t, "POST", &form.action) else {
                panic!("{} has a form that leads nowhere: {}", page.place, form.action)
            };
            let names: BTreeSet<String> = form.fields.iter().map(|field| field.name.clone()).collect();
            let names: Vec<String> =
                names.into_iter().filter(|name| !name.contains(|ch: char| ch.is_ascii_digit())).collect();
            let alike = found.entry((pattern, names)).or_default();
            if alike.len() < ALIKE && alike.iter().all(|other| other.action != form.action) {
                alike.push(form);
            }
        }
    }
    found.into_iter().map(|((pattern, _), forms)| (pattern, forms)).collect()
}

/// What is sent with a form: names and values, and files.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    pub fields: Vec<(String, String)>,
    pub files: Vec<(String, Vec<u8>)>,
}

/// Sends a form as a browser does.
pub async fn send(t: &Test, cookie: Option<&str>, form: &Form, sent: &Sent) -> Came {
    if !form.multipart {
        let pairs: Vec<(&str, &str)> = sent.fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        return t.post(&form.action, cookie, &pairs).await;
    }
    let mut body = Vec::new();
    for (name, value) in &sent.fields {
        body.extend(
            format!("--cut\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    for (name, bytes) in &sent.files {
        let head = format!(
            "--cut\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"<pwn>.csv\"\r\n\r\n"
        );
        body.extend(head.bytes().chain(bytes.iter().copied()).chain(*b"\r\n"));
    }
    body.extend(b"--cut--\r\n");
    let mut request = Request::post(&form.action)
        .header(header::HOST, "koinon.test")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut");
    if let Some(cookie) = cookie {
        request = request.header(header::COOKIE, cookie);
    }
    t.answer(request.body(Body::from(body)).expect("a request")).await
}

/// A value that a field of this kind takes, or most likely takes; another one where the first was refused.
pub fn plain(t: &Test, field: &Field, number: usize, refused: bool) -> String {
    let now = t.house.moment.now();
    let later = |days: i64| now.plus_seconds(days * 86_400).day();
    match (field.kind.as_str(), field.name.as_str()) {
        ("select", _) if refused => field.options.last().cloned().unwrap_or_default(),
        _ if !field.value.is_empty() => field.value.clone(),
        ("select", _) => {
            let real = field.options.iter().find(|option| !option.is_empty());
            real.cloned().unwrap_or_default()
        }
        ("date", _) if field.name == "until" && !refused => String::new(),
        ("email", _) => format!("plain{number}@town.example"),
        ("url", _) => "https://town.example/".to_owned(),
        ("tel", _) => format!("+254 20 {number}"),
        ("number", _) => "1".to_owned(),
        ("date", _) => later(0).to_string(),
        ("datetime-local", "ends") => format!("{}T12:00", later(90)),
        ("datetime-local", _) => format!("{}T10:00", later(90)),
        ("checkbox" | "radio" | "file" | "hidden" | "button", _) => String::new(),
        (_, "zone") => "UTC".to_owned(),
        (_, "wikidata") => format!("Q{number}"),
        (_, "geonames") => number.to_string(),
        (_, "least") => "1".to_owned(),
        (_, "accent") => "#1f5a6b".to_owned(),
        (_, "over" | "most" | "division") => String::new(),
        (_, "code") => format!("plain-{number}"),
        _ => format!("Plain words {number}"),
    }
}
