//! The components of every page: fields, errors, tables' pagers, badges, history. Accessible, and few.

use crate::{Filled, Html, View, strings::Locale};
use base::{Lang, Localised, Stop};
use icu::time::zone::iana::IanaParserExtended;
use ledger::{By, Logged, Subject};
use serde_json::Value;
use std::{collections::HashMap, fmt::Write, ops::Range};

/// The name of a button within a form that only shows it once more, with all that was typed: for what is searched there.
pub const LOOK: &str = "only-look";

/// How many entries of a history are told before the whole is asked for, and how many then.
const FEW_ENTRIES: u64 = 10;
const MOST_ENTRIES: u64 = 1_000;
/// How many other things a line of the history names.
const MOST_OTHERS: usize = 2;

/// A field of a form: label, hint, control, error, all tied together.
pub struct Field {
    name: String,
    label: String,
    hint: Option<String>,
    kind: &'static str,
    autocomplete: Option<&'static str>,
    required: bool,
    lang: Option<Lang>,
    rows: Option<u8>,
    error: Option<Locale>,
    within: Option<String>,
    verbatim: bool,
}

impl Field {
    /// A one-line text field; `label` is a key.
    pub fn new(l: &Locale, name: impl Into<String>, label: &str) -> Self {
        Self {
            name: name.into(),
            label: l.t(label),
            hint: None,
            kind: "text",
            autocomplete: None,
            required: false,
            lang: None,
            rows: None,
            error: Some(l.clone()),
            within: None,
            verbatim: false,
        }
    }

    /// Kept letter by letter: no telephone makes capitals of it or mends its spelling, and it is written from left to right.
    #[must_use]
    pub fn verbatim(mut self) -> Self {
        self.verbatim = true;
        self
    }

    /// Its type: `email`, `password`, `date`, `datetime-local`, `number`, `search`, `url`, `tel`, `file`.
    #[must_use]
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// A label that is already a sentence.
    #[must_use]
    pub fn labelled(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// A hint, already a sentence.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What a browser may fill in (WCAG 1.3.5).
    #[must_use]
    pub fn autocomplete(mut self, what: &'static str) -> Self {
        self.autocomplete = Some(what);
        self
    }

    /// Must not be empty.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Several lines.
    #[must_use]
    pub fn rows(mut self, rows: u8) -> Self {
        self.rows = Some(rows);
        self
    }

    /// A whole number, typed in the digits of any script that [`base::digits`] knows: a browser's own field of numbers swallows
    /// all but the Latin ones.
    #[must_use]
    pub fn number(mut self) -> Self {
        self.kind = "number";
        self
    }

    /// Its markup, with `first` in it on a first showing and what was typed ever after.
    pub fn html(&self, filled: &Filled, first: &str) -> Html {
        let id = format!("f-{}", self.name);
        let value = filled.value(&self.name, first);
        let refused = filled.at(&self.name).or_else(|| filled.at(self.within.as_deref()?));
        let error = refused.zip(self.error.as_ref()).map(|(refusal, l)| l.refusal(refusal));
        // No page can put a file back into its field; the field says which one it was.
        let chosen = filled.form.file(&self.name).filter(|_| self.kind == "file" && filled.speaks());
        let chosen = chosen.zip(self.error.as_ref());
        let chosen = chosen.map(|(file, l)| l.t1("shell-file-again", "file", file.name.as_str()));
        let mut html = format!(
            r#"<div class="field{}"><label for="{id}">{}</label>"#,
            if error.is_some() { " wrong" } else { "" },
            Html::escaped(&self.label)
        );
        let mut described = Vec::new();
        if let Some(hint) = &self.hint {
            let _ = write!(html, r#"<p class="hint" id="{id}-hint">{}</p>"#, Html::escaped(hint));
            described.push(format!("{id}-hint"));
        }
        if let Some(error) = &error {
            let _ = write!(html, r#"<p class="error" id="{id}-error">{}</p>"#, Html::escaped(error));
            described.push(format!("{id}-error"));
        }
        if let Some(chosen) = &chosen {
            let _ = write!(html, r#"<p class="again" id="{id}-again">{}</p>"#, Html::escaped(chosen));
            described.push(format!("{id}-again"));
        }
        let mut attributes = format!(r#" id="{id}" name="{}""#, Html::escaped(&self.name));
        if !described.is_empty() {
            let _ = write!(attributes, r#" aria-describedby="{}""#, described.join(" "));
        }
        if error.is_some() {
            attributes.push_str(r#" aria-invalid="true""#);
        }
        if self.required {
            attributes.push_str(" required");
        }
        if let Some(autocomplete) = self.autocomplete {
            let _ = write!(attributes, r#" autocomplete="{autocomplete}""#);
        }
        if let Some(lang) = self.lang {
            let _ = write!(attributes, r#" lang="{lang}" dir="{}""#, lang.dir());
        }
        if self.verbatim {
            attributes.push_str(r#" autocapitalize="off" autocorrect="off" spellcheck="false""#);
        }
        // Addresses and numbers are written from left to right in every script.
        if self.verbatim || matches!(self.kind, "url" | "email" | "tel") {
            attributes.push_str(r#" dir="ltr""#);
        }
        if self.kind == "number" {
            attributes.push_str(r#" inputmode="numeric" autocomplete="off""#);
        }
        let value = Html::escaped(&value);
        match self.rows {
            // A text area swallows a first line break; one more keeps the writer's own.
            Some(rows) => {
                let _ = write!(html, "<textarea rows=\"{rows}\"{attributes}>\n{value}</textarea></div>");
            }
            None if self.kind == "password" => {
                let reveal = self.error.as_ref().map(|l| l.t("shell-password-reveal")).unwrap_or_default();
                let reveal = Html::escaped(&reveal);
                let _ = write!(html, r#"<input type="password"{attributes} data-reveal="{reveal}"></div>"#);
            }
            None if self.kind == "file" => {
                let _ = write!(html, r#"<input type="file"{attributes}></div>"#);
            }
            None => {
                let kind = if self.kind == "number" { "text" } else { self.kind };
                let _ = write!(html, r#"<input type="{kind}" value="{value}"{attributes}></div>"#);
            }
        }
        Html(html)
    }
}

/// One field for each language of the interface, named `name-en`, `name-fr` …: the reader's own, and the others folded
/// away as long as they are empty. What was refused at `name` is shown at the reader's own.
pub fn words_fields(
    l: &Locale,
    filled: &Filled,
    name: &str,
    label: &str,
    first: &Localised,
    rows: Option<u8>,
) -> Html {
    let own = l.lang();
    let field = |lang: Lang| {
        let mut field = Field::new(l, format!("{name}-{lang}"), label).labelled(lang.own_name());
        field.lang = Some(lang);
        field.rows = rows;
        field.within = (lang == own).then(|| name.to_owned());
        field.html(filled, first.get(lang).unwrap_or_default())
    };
    let used = |lang: &Lang| {
        let name = format!("{name}-{lang}");
        filled.at(&name).is_some() || !filled.value(&name, first.get(*lang).unwrap_or_default()).is_empty()
    };
    let others = || Lang::ALL.into_iter().filter(|lang| *lang != own);
    Html(format!(
        r#"<fieldset class="words"><legend id="f-{name}-words">{}</legend>{}<details{}><summary>{}</summary><p class="hint">{}</p>{}</details></fieldset>"#,
        Html::escaped(&l.t(label)),
        field(own),
        if others().any(|lang| used(&lang)) { " open" } else { "" },
        Html::escaped(&l.t("shell-words-others")),
        Html::escaped(&l.t("shell-words-one-is-enough")),
        others().map(field).collect::<Html>(),
    ))
}

/// A choice from a list: pairs of value and word. `first` is chosen on a first showing.
pub fn select(
    l: &Locale,
    filled: &Filled,
    name: &str,
    label: &str,
    choices: &[(String, String)],
    first: &str,
) -> Html {
    let id = format!("f-{name}");
    let chosen = filled.value(name, first);
    let error = filled.at(name).map(|refusal| l.refusal(refusal));
    let mut html = format!(
        r#"<div class="field{}"><label for="{id}">{}</label>"#,
        if error.is_some() { " wrong" } else { "" },
        Html::escaped(&l.t(label))
    );
    let described = error
        .as_ref()
        .map_or(String::new(), |_| format!(r#" aria-describedby="{id}-error" aria-invalid="true""#));
    if let Some(error) = &error {
        let _ = write!(html, r#"<p class="error" id="{id}-error">{}</p>"#, Html::escaped(error));
    }
    let _ = write!(html, r#"<select id="{id}" name="{name}"{described}>"#);
    for (value, word) in choices {
        let mark = if *value == chosen { " selected" } else { "" };
        let _ = write!(
            html,
            r#"<option value="{}"{mark}>{}</option>"#,
            Html::escaped(value),
            Html::escaped(word)
        );
    }
    html.push_str("</select></div>");
    Html(html)
}

/// A choice from a list in which nothing is chosen yet: its first line, whose word is the key `prompt`, is no answer.
pub fn choose(
    l: &Locale,
    filled: &Filled,
    name: &str,
    (label, prompt): (&str, &str),
    choices: &[(String, String)],
    first: &str,
) -> Html {
    let prompt = std::iter::once((String::new(), l.t(prompt)));
    let all: Vec<(String, String)> = prompt.chain(choices.iter().cloned()).collect();
    let html = select(l, filled, name, label, &all, first).0;
    Html(html.replacen("<select ", "<select required ", 1))
}

/// A choice of a time zone: every zone of the IANA database that is named after a place, by the name it has today, and UTC.
/// `none` is the key of the word for no zone at all, where that may be chosen.
pub fn zones(l: &Locale, filled: &Filled, name: &str, label: &str, first: &str, none: Option<&str>) -> Html {
    let known = jiff::tz::db().available().map(|name| name.to_string());
    let names = IanaParserExtended::new();
    let is_todays = |name: &String| names.parse(name).canonical == name;
    let mut names: Vec<String> =
        known.filter(|name| name.contains('/') && !name.starts_with("Etc/")).filter(is_todays).collect();
    names.push("UTC".to_owned());
    names.push(first.to_owned());
    names.retain(|name| !name.is_empty());
    names.sort();
    names.dedup();
    let none = none.map(|key| (String::new(), l.t(key)));
    let choices =
        none.into_iter().chain(names.into_iter().map(|name| (name.clone(), name.replace('_', " "))));
    select(l, filled, name, label, &choices.collect::<Vec<_>>(), first)
}

/// A box to tick.
pub fn tick(l: &Locale, filled: &Filled, name: &str, label: &str, first: bool) -> Html {
    let ticked = if filled.speaks() { filled.form.ticked(name) } else { first };
    let mark = if ticked { " checked" } else { "" };
    Html(format!(
        r#"<p class="tick"><input type="checkbox" id="f-{name}" name="{name}" value="yes"{mark}> <label for="f-{name}">{}</label></p>"#,
        Html::escaped(&l.t(label))
    ))
}

/// A button that posts to an address (without language) with hidden values; the word is a key.
pub fn button(l: &Locale, place: &str, label: &str, class: &str, hidden: &[(&str, &str)]) -> Html {
    let mut html =
        format!(r#"<form method="post" action="/{}{}" class="act">"#, l.lang(), Html::escaped(place));
    for (name, value) in hidden {
        let _ = write!(html, r#"<input type="hidden" name="{name}" value="{}">"#, Html::escaped(value));
    }
    let _ = write!(html, r#"<button class="{class}">{}</button></form>"#, Html::escaped(&l.t(label)));
    Html(html)
}

/// What was refused, at the top of a page: each with a link to its field. Nothing on a first showing.
pub fn errors(l: &Locale, filled: &Filled) -> Html {
    if !filled.again() {
        return Html::default();
    }
    let mut html = format!(
        r#"<div class="errors" role="alert" tabindex="-1" data-focus><h2>{}</h2><ul>"#,
        Html::escaped(&l.n("shell-errors-title", filled.refusals.len()))
    );
    for refusal in &filled.refusals {
        let sentence = Html::escaped(&l.refusal(refusal));
        match &refusal.field {
            Some(field) => {
                // A text in several languages is mended in the reader's own.
                let own = format!("{field}-{}", l.lang());
                let field = if filled.form.has(&own) { &own } else { field };
                let _ = write!(html, r##"<li><a href="#f-{}">{sentence}</a></li>"##, Html::escaped(field));
            }
            None => {
                let _ = write!(html, "<li>{sentence}</li>");
            }
        }
    }
    html.push_str("</ul></div>");
    Html(html)
}

/// Puts before each of a page's [`errors`] the label of the field that it is about, as the page has it.
pub(crate) fn named_errors(l: &Locale, body: Html) -> Html {
    const LINK: &str = "<li><a href=\"#f-";
    let Some(list) = body.0.find("<div class=\"errors\"") else { return body };
    let mut named = String::with_capacity(body.0.len() + 200);
    let (before, mut rest) = body.0.split_at(list);
    named.push_str(before);
    while let Some((before, (field, (sentence, after)))) = rest.split_once(LINK).and_then(|(before, link)| {
        let (field, sentence) = link.split_once("\">")?;
        Some((before, (field, sentence.split_once("</a>")?)))
    }) {
        let sentence = match label(&body.0, field) {
            Some(label) => {
                let said = [("field", label.as_str().into()), ("sentence", sentence.into())];
                l.with("shell-errors-named", &said)
            }
            None => sentence.to_owned(),
        };
        let _ = write!(named, "{before}{LINK}{field}\">{sentence}</a>");
        rest = after;
    }
    named.push_str(rest);
    Html(named)
}

/// The label of a field in a page's markup; of one language of a text, the text's.
fn label(body: &str, field: &str) -> Option<String> {
    let between = |start: &str, end| body.split_once(start).and_then(|(_, after)| after.split_once(end));
    let words = field.rsplit_once('-').filter(|(_, lang)| Lang::parse(lang).is_some());
    let words = words.and_then(|(name, _)| between(&format!("<legend id=\"f-{name}-words\">"), "</legend>"));
    let (label, _) = words.or_else(|| between(&format!("<label for=\"f-{field}\">"), "</label>"))?;
    (!label.contains('<')).then(|| label.to_owned())
}

/// A word for a state, with a shape and a colour that say the same: `good`, `bad`, `wait`, `plain`.
pub fn badge(kind: &str, word: &str) -> Html {
    Html(format!(r#"<span class="badge {kind}">{}</span>"#, Html::escaped(word)))
}

/// Which part of a list a page shows: so many from the first of them on, counted from 1, of so many if that is known.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// The place of the first in the list.
    pub first: u64,
    /// How many there are on the page.
    pub shown: u64,
    /// How many there are.
    pub total: Option<u64>,
}

impl Part {
    /// The part at the head of the `rest` that are left of a list of `total`.
    pub fn of_rest(total: u64, rest: u64, shown: usize) -> Self {
        Self { first: total.saturating_sub(rest) + 1, shown: shown as u64, total: Some(total) }
    }

    fn told(self, l: &Locale) -> String {
        let last = self.first + self.shown.saturating_sub(1);
        let (first, last) = (l.number(self.first), l.number(last));
        match self.total {
            Some(total) => {
                let told =
                    [("first", first.into()), ("last", last.into()), ("total", l.number(total).into())];
                l.with("shell-pager-part", &told)
            }
            None => l.t2("shell-pager-part-open", "first", first, "last", last),
        }
    }
}

/// What a form with a file shows while the file is on its way, to whoever has script: how far it has come, and the way to
/// call it back. It stands within the form, after its fields.
pub fn sending(l: &Locale) -> Html {
    let said = |key: &str| Html::escaped(&l.t(key));
    Html(format!(
        r#"<div class="sending" data-sending tabindex="-1" hidden><div data-way><p data-part="{}" aria-hidden="true"></p><progress max="1" value="0" aria-label="{}"></progress><p class="acts"><button type="button" class="quiet" data-stop>{}</button></p></div><p class="hint" role="status" data-arrived="{}" data-stopped="{}"></p><p class="notice bad" role="alert" data-unsent="{}" hidden></p></div>"#,
        Html::escaped(&l.t1("shell-sending-part", "percent", "%percent")),
        said("shell-sending"),
        said("shell-sending-stop"),
        said("shell-sending-arrived"),
        said("shell-sending-stopped"),
        said("shell-sending-unsent"),
    ))
}

/// Links to the page before and after, keeping the query. `before` and `after` are query strings.
pub fn pager(l: &Locale, place: &str, before: Option<&str>, after: Option<&str>) -> Html {
    pager_at(l, place, None, before, after)
}

/// As [`pager`], with the part of the list that the page shows.
pub fn pager_at(
    l: &Locale,
    place: &str,
    part: Option<Part>,
    before: Option<&str>,
    after: Option<&str>,
) -> Html {
    let told = part.filter(|part| part.shown > 0).map(|part| part.told(l));
    pager_saying(l, place, told, before, after)
}

/// As [`pager`], with a sentence that says which part of the list the page shows.
pub fn pager_saying(
    l: &Locale,
    place: &str,
    told: Option<String>,
    before: Option<&str>,
    after: Option<&str>,
) -> Html {
    if before.is_none() && after.is_none() {
        return Html::default();
    }
    let mut html = format!(r#"<nav class="pager" aria-label="{}">"#, Html::escaped(&l.t("shell-pager")));
    if let Some(told) = told {
        let _ = write!(html, "<span>{}</span>", Html::escaped(&told));
    }
    for (query, rel, key) in [(before, "prev", "shell-pager-before"), (after, "next", "shell-pager-after")] {
        if let Some(query) = query {
            let _ = write!(
                html,
                r#"<a rel="{rel}" href="/{}{place}?{}">{}</a>"#,
                l.lang(),
                Html::escaped(query),
                Html::escaped(&l.t(key))
            );
        }
    }
    html.push_str("</nav>");
    Html(html)
}

/// Which of a list of so many stand on the page that the query asks for by its number, and the links to those beside it at
/// a place, which may name a part of its page: `/polls/1#votes`.
pub fn numbered(view: &View<'_, '_>, place: &str, per_page: usize, total: usize) -> (Range<usize>, Html) {
    let (shown, beside) = turned(view, per_page, total);
    let (place, mark) = place.split_at(place.find('#').unwrap_or(place.len()));
    let [before, after] = beside.map(|query| query.map(|query| query + mark));
    let part = Part { first: shown.start as u64 + 1, shown: shown.len() as u64, total: Some(total as u64) };
    (shown, pager_at(&view.l(), place, Some(part), before.as_deref(), after.as_deref()))
}

/// The same with the queries of the pages before and after, for a list of which some turn out not to be shown.
pub fn turned(view: &View<'_, '_>, per_page: usize, total: usize) -> (Range<usize>, [Option<String>; 2]) {
    let pages = total.div_ceil(per_page).max(1);
    let page = view.ask.query.text("page").parse().unwrap_or(1_usize).clamp(1, pages);
    let turn = |page: usize| view.ask.query.with("page", &page.to_string());
    let first = (page - 1) * per_page;
    let beside = [(page > 1).then(|| turn(page - 1)), (page < pages).then(|| turn(page + 1))];
    (first..total.min(first + per_page), beside)
}

/// How a room tells an entry about its things: a sentence for the kind (key `{room}-history-{noun-happening}`), and
/// words for the fields that changed (key `{room}-field-{field}`).
pub fn history(view: &mut View<'_, '_>, room: &str, subject: &Subject) -> Result<Html, Stop> {
    history_but(view, room, subject, "")
}

/// The lines on which those sign who sign a paper; on paper only.
pub fn signatures(l: &Locale) -> Html {
    let line = |key: &str| format!("<p>{}</p>", Html::escaped(&l.t(key)));
    let lines = ["shell-sign-day", "shell-sign-chair", "shell-sign-secretary"].map(line).concat();
    Html(format!(r#"<div class="signatures" aria-hidden="true">{lines}</div>"#))
}

/// As [`history`], without the entries whose kind begins so: what comes by the hundred and has a page of its own.
///
/// # Errors
/// As [`history`].
pub fn history_but(
    view: &mut View<'_, '_>,
    room: &str,
    subject: &Subject,
    without: &str,
) -> Result<Html, Stop> {
    history_told(view, subject, &Telling { room, without, within: None, says: |_, _| Ok(None) })
}

/// How a room tells a history: see [`history`].
#[derive(Clone, Copy)]
pub struct Telling<'t> {
    /// The room.
    pub room: &'t str,
    /// Entries whose kind begins so are left out; empty for none.
    pub without: &'t str,
    /// To what the thing belongs, which its page leads to and its entries need not.
    pub within: Option<&'t Subject>,
    /// What an entry is about, in a line, where its kind alone does not say it.
    pub says: Says,
}

/// See [`Telling::says`]; the entry is opened as far as the reader may see.
pub type Says = fn(&mut View<'_, '_>, &Logged) -> Result<Option<String>, Stop>;

/// As [`history`]: the latest entries or, where the query says `history=all`, all of them.
///
/// # Errors
/// As [`history`].
pub fn history_told(view: &mut View<'_, '_>, subject: &Subject, telling: &Telling<'_>) -> Result<Html, Stop> {
    let Telling { room, without, within, says } = *telling;
    let limit = if view.ask.query.text("history") == "all" { MOST_ENTRIES } else { FEW_ENTRIES };
    // One more tells whether there are more.
    let mut entries = ledger::history_but(view.read, subject, without, limit + 1)?;
    let more = entries.len() as u64 > limit;
    entries.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let l = view.l();
    let mut html = format!(
        r#"<section class="history" aria-labelledby="history"><h2 id="history">{}</h2><ol>"#,
        Html::escaped(&l.t("shell-history-title"))
    );
    let zone = view.ask.house.settings.zone.clone();
    let (mut known, mut seen) = (HashMap::new(), HashMap::new());
    known.extend(within.map(|within| (within.clone(), None)));
    for mut entry in entries {
        let told = happening(view, &entry.kind);
        let by = opened(view, &mut entry, &mut seen)?;
        let said = says(view, &entry)?;
        let others = others(view, subject, &entry, &mut known)?;
        let _ = write!(
            html,
            r#"<li><p><strong>{}</strong></p><p class="hint"><time datetime="{}">{}</time> · {} · <a href="/{}/ledger/{}">{}</a></p>"#,
            Html::escaped(&told),
            entry.at.second(),
            Html::escaped(&l.moment(entry.at, &zone)),
            Html::escaped(&by),
            l.lang(),
            entry.seq,
            Html::escaped(&l.t1(
                "shell-history-entry",
                "number",
                i64::try_from(entry.seq).unwrap_or(i64::MAX)
            ))
        );
        if let Some(said) = said {
            let _ = write!(html, "<p>{}</p>", Html::escaped(&said));
        }
        if let Some(reason) = entry.detail.as_ref().and_then(|detail| detail.get("reason")?.as_str()) {
            let _ = write!(html, "<p><bdi>{}</bdi></p>", Html::escaped(reason));
        }
        html.push_str(&others.0);
        // What was corrected is told wherever the correction is.
        let told_here = entry.about.first() == Some(subject) || entry.kind.ends_with(".corrected");
        if told_here || entry.rows.is_some() {
            html.push_str(&changes(&l, room, entry.before.as_ref(), entry.after.as_ref()).0);
        }
        html.push_str("</li>");
    }
    html.push_str("</ol>");
    if more && limit < MOST_ENTRIES {
        let query = view.ask.query.with("history", "all");
        let _ = write!(
            html,
            r##"<p class="acts"><a href="?{}#history">{}</a></p>"##,
            Html::escaped(&query),
            Html::escaped(&l.t("shell-history-all"))
        );
    }
    html.push_str("</section>");
    Ok(Html(html))
}

/// What else an entry is about, as far as it has a page: "a ballot was cast" alone does not say in which poll. `known`
/// keeps what was looked up already.
///
/// # Errors
/// A fault of the database.
pub fn others(
    view: &mut View<'_, '_>,
    subject: &Subject,
    entry: &Logged,
    known: &mut HashMap<Subject, Option<(String, String)>>,
) -> Result<Html, Stop> {
    let mut links = Vec::new();
    for other in entry.about.iter().filter(|other| *other != subject) {
        let link = match known.get(other) {
            Some(link) => link.clone(),
            None => {
                let link = view.link(&other.kind, other.id)?;
                known.insert(other.clone(), link.clone());
                link
            }
        };
        links.extend(
            link.map(|(href, title)| format!(r#"<a href="{href}"><bdi>{}</bdi></a>"#, Html::escaped(&title))),
        );
    }
    links.dedup();
    links.truncate(MOST_OTHERS);
    Ok(Html(if links.is_empty() { String::new() } else { format!("<p>{}</p>", links.join(" · ")) }))
}

/// What an entry tells, in the words of the room whose kind it is.
pub fn happening(view: &View<'_, '_>, kind: &str) -> String {
    happening_in(&view.l(), &view.ask.house.rooms, kind)
}

/// The same without a page: in the words of these rooms.
pub fn happening_in(l: &Locale, rooms: &[crate::Room], kind: &str) -> String {
    let kind = kind.replace('.', "-");
    let keys = rooms.iter().map(|room| format!("{}-history-{kind}", room.name));
    keys.into_iter().find(|key| l.has(key)).map_or_else(|| l.t("shell-history-other"), |key| l.t(&key))
}

/// What was found out already while a history is told: whether such a part is open to the reader.
pub type Seen = HashMap<(Subject, String, usize), bool>;

/// Opens what the reader may see of an entry, and tells who made it, in words.
///
/// # Errors
/// A fault of the database.
pub fn opened(view: &mut View<'_, '_>, entry: &mut Logged, seen: &mut Seen) -> Result<String, Stop> {
    let house = std::sync::Arc::clone(&view.ask.house);
    let mut by = None;
    let parts = if entry.parts.is_empty() { Vec::new() } else { ledger::beside(view.read, entry.seq)? };
    for part in parts {
        let is_by = matches!(&entry.by, By::Linked { part: by, .. } if *by == part.n);
        if !is_by && entry.sealed != Some(part.n) {
            continue;
        }
        let key = (part.owner.clone(), entry.kind.clone(), part.n);
        let open = match seen.get(&key) {
            Some(open) => *open,
            None => house.opens(&mut view.ask.gate(view.read), entry, &part)?,
        };
        seen.insert(key, open);
        match (open, is_by) {
            (true, true) => by = Some(part.owner.id),
            (true, false) => entry.unseal(&part.value()?),
            (false, _) => {}
        }
    }
    teller(view, entry, by)
}

/// Who made an entry, in words; `person` is who came by a mailed link, where the reader may know.
fn teller(view: &mut View<'_, '_>, entry: &Logged, person: Option<ledger::Uuid>) -> Result<String, Stop> {
    let l = view.l();
    Ok(match &entry.by {
        By::User(id) => match crate::account::user(view.read, base::Id::from_uuid(*id))? {
            Some(account) => account.name,
            None => l.t("shell-history-by-closed"),
        },
        By::Command(_) => l.t(match command(entry).as_deref() {
            Some("demo") => "shell-history-by-demonstration",
            Some("daily") => "shell-history-by-day",
            _ => "shell-history-by-command",
        }),
        By::Rule(article) => l.t1("shell-history-by-rule", "article", article.as_str()),
        By::Link { to, .. } | By::Linked { to, .. } => {
            let named = match person {
                Some(person) => view.link("person", person)?,
                None => None,
            };
            match (named, view.link(&to.kind, to.id)?) {
                (Some((_, name)), _) => name,
                (None, Some((_, thing))) => l.t1("shell-history-by-link", "thing", thing),
                (None, None) => l.t("shell-history-by-some-link"),
            }
        }
        By::Visitor => l.t("shell-history-by-visitor"),
    })
}

/// The command by which an entry was made, as it stands in it.
fn command(entry: &Logged) -> Option<String> {
    let entry: Value = serde_json::from_slice(&entry.bytes).ok()?;
    Some(entry.pointer("/by/command")?.as_str()?.to_owned())
}

/// Which fields changed, from what to what. Nothing for what is new or gone: the page itself tells that.
fn changes(l: &Locale, room: &str, before: Option<&Value>, after: Option<&Value>) -> Html {
    let (Some(Value::Object(before)), Some(Value::Object(after))) = (before, after) else {
        return Html::default();
    };
    let mut html = String::new();
    for (field, now) in after {
        let was = before.get(field).unwrap_or(&Value::Null);
        let key = format!("{room}-field-{}", field.replace('_', "-"));
        if was == now || !l.has(&key) {
            continue;
        }
        let _ = write!(
            html,
            "<div><dt>{}</dt><dd><del>{}</del> <ins>{}</ins></dd></div>",
            Html::escaped(&l.t(&key)),
            Html::escaped(&short(l, was)),
            Html::escaped(&short(l, now))
        );
    }
    if html.is_empty() { Html::default() } else { Html(format!(r#"<dl class="changes">{html}</dl>"#)) }
}

/// A value of a state in a few words.
fn short(l: &Locale, value: &Value) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::Bool(truth) => l.t(if *truth { "shell-yes" } else { "shell-no" }),
        Value::Number(number) => {
            number.as_i64().map_or_else(|| number.to_string(), |number| l.number(number))
        }
        Value::String(text) => base::Day::parse(text).map_or_else(|| text.clone(), |day| l.day(day)),
        Value::Array(all) => l.list(&all.iter().map(|one| short(l, one)).collect::<Vec<_>>()),
        Value::Object(map) => match serde_json::from_value::<Localised>(value.clone()) {
            Ok(words) if !words.is_empty() => l.plain(&words),
            _ => l.list(
                &map.values().filter(|one| !one.is_null()).map(|one| short(l, one)).collect::<Vec<_>>(),
            ),
        },
    }
}

/// A short block that leads from a page to the entry that proves it and to its receipt.
pub fn proof(l: &Locale, entry: u64) -> Html {
    Html(format!(
        r#"<p class="proof"><a href="/{}/ledger/{entry}">{}</a> · <a href="/ledger/receipt/{entry}" download="receipt-{entry}.json">{}</a></p>"#,
        l.lang(),
        Html::escaped(&l.t("shell-proof-entry")),
        Html::escaped(&l.t("shell-proof-receipt"))
    ))
}
