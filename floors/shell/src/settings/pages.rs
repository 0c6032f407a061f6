//! The settings page, and what of the settings stands on other pages: what remains to be set, the contact line.

use super::{Key, Stored, keep, rules, version};
use crate::{
    Administers, Answer, Change, Form, Granted, Html, Routes, View,
    accent::{self, Accent, Theme},
    ask::{Page, render},
    form::Filled,
    strings::Locale,
    ui,
};
use base::{Lang, Localised, Refusal, Stop};
use ledger::{Logged, Subject, Uuid};
use serde_json::Value;

/// How many changes the page tells.
const TOLD: usize = 12;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.form("/settings", show, set)
}

#[derive(askama::Template)]
#[template(path = "settings/show.html")]
struct SettingsPage {
    l: Locale,
    saved: bool,
    remains: Vec<String>,
    errors: Html,
    version: i64,
    name: Html,
    zone: Html,
    address: Html,
    accent: Html,
    has_accent: bool,
    contact: Html,
    sign_in: Html,
    /// Why the colour that is chosen cannot be seen.
    unseen: Option<String>,
    themes: Vec<(String, Theme)>,
    lines: Vec<Line>,
}

/// A change that was made, in the words of the reader.
struct Line {
    what: String,
    was: String,
    now: String,
    at: String,
    when: String,
    by: String,
    entry: u64,
}

fn show(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    view.ask.query.only(&["saved"])?;
    let l = view.l();
    let stored = Stored::load(view.read)?;
    let filled = view.filled;
    let own = stored.get(Key::Accent);
    let first = if own.is_empty() { accent::HOUSE.light().to_string() } else { own.to_owned() };
    let seen = Accent::of(&filled.value("accent", &first));
    let unseen = seen.as_ref().err().map(|refusal| l.refusal(refusal));
    let seen = seen.ok().filter(|seen| seen.light() != accent::HOUSE.light()).unwrap_or(accent::HOUSE);
    let used = rules::in_use(&view.ask.client).filter(|_| stored.get(Key::Address).is_empty());
    let address_hint = match used {
        Some(_) => format!("{} {}", l.t("shell-setting-address-hint"), l.t("shell-setting-address-proposed")),
        None => l.t("shell-setting-address-hint"),
    };
    let field = |key: Key, hint: String| ui::Field::new(&l, key.code(), &label(key)).hint(hint);
    let body = SettingsPage {
        saved: view.ask.query.get("saved").is_some() && !filled.again(),
        remains: view
            .ask
            .house
            .settings
            .remains
            .iter()
            .map(|key| l.t(&format!("shell-remains-{key}")))
            .collect(),
        errors: ui::errors(&l, filled),
        version: typed_version(filled).unwrap_or(version(view.read)?),
        name: ui::words_fields(&l, filled, "name", &label(Key::Name), &stored.words(Key::Name), None),
        zone: ui::zones(
            &l,
            filled,
            "zone",
            &label(Key::Zone),
            stored.get(Key::Zone),
            Some("shell-setting-zone-none"),
        ),
        address: field(Key::Address, address_hint)
            .kind("url")
            .verbatim()
            .html(filled, used.as_deref().unwrap_or(stored.get(Key::Address))),
        accent: field(Key::Accent, l.t("shell-setting-accent-hint")).kind("color").html(filled, &first),
        has_accent: !own.is_empty(),
        contact: ui::words_fields(
            &l,
            filled,
            "contact",
            &label(Key::Contact),
            &stored.words(Key::Contact),
            None,
        ),
        sign_in: ui::tick(&l, filled, "sign-in", &label(Key::SignIn), stored.get(Key::SignIn) != "hidden"),
        unseen,
        themes: ["shell-settings-light", "shell-settings-dark"]
            .map(|key| l.t(key))
            .into_iter()
            .zip(seen.themes())
            .collect(),
        lines: lines(view)?,
        l: l.clone(),
    };
    let mut page = Page::new(l.t("shell-settings-title"), render(&body)?);
    page.private = true;
    Ok(Answer::Page(page))
}

fn label(key: Key) -> String {
    format!("shell-setting-{key}")
}

/// The number that came with a form that is shown again, or only looked at: who is told of another's change must look at it first.
fn typed_version(filled: &Filled) -> Option<i64> {
    let stale = filled.refusals.iter().any(|refusal| refusal.code == STALE);
    if filled.speaks() && !stale { filled.form.text("version").parse().ok() } else { None }
}

/// The last changes of all settings, latest first.
fn lines(view: &mut View<'_, '_>) -> Result<Vec<Line>, Stop> {
    let mut entries: Vec<(Key, Logged)> = Vec::new();
    for key in Key::ALL {
        let subject = Subject::from(key.id());
        entries.extend(
            ledger::history(view.read, &subject, TOLD as u64)?.into_iter().map(|entry| (*key, entry)),
        );
    }
    entries.sort_by_key(|(_, entry)| std::cmp::Reverse(entry.seq));
    entries.truncate(TOLD);
    let l = view.l();
    let zone = view.ask.house.settings.zone.clone();
    let mut lines = Vec::new();
    for (key, mut entry) in entries {
        let by = ui::opened(view, &mut entry, &mut Default::default())?;
        let (was, now) = told(&l, key, &entry);
        lines.push(Line {
            what: l.t(&label(key)),
            was,
            now,
            at: entry.at.second().to_string(),
            when: l.moment(entry.at, &zone),
            by,
            entry: entry.seq,
        });
    }
    Ok(lines)
}

/// What a setting was and is, in words; of a text in several languages only those that changed.
fn told(l: &Locale, key: Key, entry: &Logged) -> (String, String) {
    let of = |state: &Option<Value>| state.as_ref().and_then(|state| state.get("value")).cloned();
    let (was, now) = (of(&entry.before), of(&entry.after));
    if key.is_words() {
        let words =
            |value: Option<Value>| value.and_then(|value| serde_json::from_value::<Localised>(value).ok());
        let (was, now) = (words(was).unwrap_or_default(), words(now).unwrap_or_default());
        let changed: Vec<Lang> =
            Lang::ALL.into_iter().filter(|lang| was.get(*lang) != now.get(*lang)).collect();
        return (in_languages(&was, &changed), in_languages(&now, &changed));
    }
    (plain(l, key, was), plain(l, key, now))
}

fn in_languages(words: &Localised, langs: &[Lang]) -> String {
    let some = langs.iter().filter_map(|lang| Some(format!("{}: {}", lang.own_name(), words.get(*lang)?)));
    let some: Vec<String> = some.collect();
    if some.is_empty() { NONE.to_owned() } else { some.join(" · ") }
}

fn plain(l: &Locale, key: Key, value: Option<Value>) -> String {
    let text = value.as_ref().and_then(Value::as_str).unwrap_or_default();
    match (key, text) {
        (_, "") => NONE.to_owned(),
        (Key::SignIn | Key::Demonstration, text) => {
            l.t(if matches!(text, "hidden" | "no") { "shell-no" } else { "shell-yes" })
        }
        (_, text) => text.to_owned(),
    }
}

/// What stands for nothing.
const NONE: &str = "–";

/// The refusal of a form that was filled in before somebody else changed something.
const STALE: &str = "shell-refusal-settings-stale";

fn set(change: &mut Change<'_, '_>, _: Granted<Administers>, form: &Form) -> Result<Answer, Stop> {
    let all = rules::read(form)?;
    if form.text("version").parse::<i64>().ok() != Some(version(change.tx)?) {
        return Err(Refusal::new(STALE).into());
    }
    keep(&mut change.pen(), &all)?;
    change.see("/settings?saved=1")
}

#[derive(askama::Template)]
#[template(path = "settings/begins.html")]
struct Begins {
    l: Locale,
    /// What remains of the settings.
    remains: Vec<String>,
    steps: Vec<Turn>,
    /// The first that is not done: address and word.
    next: Option<(String, String)>,
}

/// A step of a new house.
struct Turn {
    word: String,
    place: String,
    done: bool,
}

/// Tells an administrator of a new house what comes next, from the settings to the first meeting; nothing to anybody
/// else, and nothing once all is done.
pub(crate) fn begins(view: &mut View<'_, '_>, _: Uuid) -> Result<Option<Html>, Stop> {
    let house = std::sync::Arc::clone(&view.ask.house);
    if house.settings.demonstration || !view.ask.who.administers() {
        return Ok(None);
    }
    let (l, today) = (view.l(), view.ask.today());
    let is_new = house.settings.remains.iter().any(|key| matches!(key, Key::Name | Key::Address));
    let settings =
        Turn { word: l.t("shell-step-settings"), place: view.ask.href("/settings"), done: !is_new };
    let mut steps = vec![settings];
    let mut all: Vec<crate::Step> = house.rooms.iter().flat_map(|room| room.steps).copied().collect();
    all.sort_by_key(|step| step.rank);
    for step in all {
        let place = view.ask.href(&(step.place)(view.read, today)?);
        steps.push(Turn { word: l.t(step.key), place, done: (step.done)(view.read, today)? });
    }
    let Some(next) = steps.iter().find(|step| !step.done) else { return Ok(None) };
    let next = Some((next.place.clone(), next.word.clone()));
    let remains = house.settings.remains.iter().filter(|_| is_new);
    let remains = remains.map(|key| l.t(&format!("shell-remains-{key}"))).collect();
    Ok(Some(render(&Begins { l, remains, steps, next })?))
}

#[derive(askama::Template)]
#[template(path = "settings/me.html")]
struct OfMe {
    l: Locale,
}

/// The way from an administrator's own page to the settings.
pub(crate) fn of_me(view: &mut View<'_, '_>, id: Uuid) -> Result<Option<Html>, Stop> {
    let begins = begins(view, id)?.unwrap_or_default();
    let l = view.l();
    if !view.ask.who.administers() {
        return Ok(None);
    }
    Ok(Some(Html([begins.0, render(&OfMe { l })?.0].concat())))
}

/// The contact line in a reader's language; addresses of mail and pages in it can be followed.
pub(crate) fn contact_line(words: &Localised, lang: Lang) -> Html {
    let Some(reading) = words.read(lang) else { return Html::default() };
    let mut html =
        format!(r#"<p class="contact"><bdi lang="{}" dir="{}">"#, reading.lang, reading.lang.dir());
    for (at, word) in reading.text.split(' ').enumerate() {
        if at > 0 {
            html.push(' ');
        }
        let bare = word.trim_matches(|ch: char| "()<>,;.:!?،؛".contains(ch));
        let scheme = ["https://", "http://"].into_iter().find(|scheme| bare.starts_with(scheme));
        let href = match scheme {
            Some(_) => Some(bare.to_owned()),
            None => bare.parse::<lettre::Address>().is_ok().then(|| format!("mailto:{bare}")),
        };
        match href.zip(word.split_once(bare)) {
            Some((href, (before, after))) => html.push_str(&format!(
                r#"{}<a href="{}"><bdi>{}</bdi></a>{}"#,
                Html::escaped(before),
                Html::escaped(&href),
                Html::escaped(bare),
                Html::escaped(after)
            )),
            None => html.push_str(&Html::escaped(word).0),
        }
    }
    html.push_str("</bdi></p>");
    Html(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_line_can_be_followed_and_carries_nothing_else() {
        let words = Localised::one(
            Lang::Fr,
            "Secrétariat (ville@ligue.example), https://ligue.example. <b>javascript:x</b>",
        );
        assert_eq!(
            contact_line(&words, Lang::En).0,
            r#"<p class="contact"><bdi lang="fr" dir="ltr">Secrétariat (<a href="mailto:ville@ligue.example"><bdi>ville@ligue.example</bdi></a>), <a href="https://ligue.example"><bdi>https://ligue.example</bdi></a>. &lt;b&gt;javascript:x&lt;/b&gt;</bdi></p>"#
        );
        assert_eq!(contact_line(&Localised::default(), Lang::En).0, "");
    }
}
