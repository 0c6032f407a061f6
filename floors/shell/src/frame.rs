//! The frame around every page: head, navigation, languages, footer; and the pages of error.

use crate::{Ask, Html, ask::Page, ask::render, settings::contact_line, strings::Locale};
use base::{Fault, Lang, Refusal, Remedy};

#[derive(askama::Template)]
#[template(path = "frame.html")]
struct Frame<'f> {
    l: Locale,
    page: &'f Page,
    federation: &'f str,
    demonstration: bool,
    style: &'f str,
    script: &'f str,
    nav: Vec<(String, String, bool)>,
    languages: Vec<(Lang, String)>,
    head: Head,
    me: Option<(String, String)>,
    accent: Option<String>,
    contact: Html,
}

/// Wraps a page in the house's frame.
pub(crate) fn wrap(ask: &Ask, page: &Page) -> Result<Html, Fault> {
    let house = &ask.house;
    let l = ask.l.clone();
    let query =
        crate::form::encode(&ask.query.0.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect::<Vec<_>>());
    let query = if query.is_empty() { query } else { format!("?{query}") };
    let nav = house.rooms.iter().flat_map(|room| room.nav);
    let nav = nav.map(|entry| {
        let under = |place: &str| {
            ask.place.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let here = under(entry.place) || entry.also.iter().any(|place| under(place));
        (ask.href(entry.place), l.t(entry.key), here)
    });
    let languages = Lang::ALL.into_iter().map(|lang| (lang, format!("/{lang}{}{query}", ask.place)));
    let place = |lang: Lang| ask.absolute(lang, &ask.place);
    let alternates = Lang::ALL.into_iter().map(|lang| (lang.tag(), place(lang)));
    let head = Head {
        canonical: place(l.lang()),
        alternates: alternates.chain([("x-default", place(Lang::En))]).collect(),
        description: match page.description.trim() {
            "" => l.t("shell-home-description"),
            description => preview(description),
        },
        territory: l.lang().territory(),
        other_territories: Lang::ALL
            .into_iter()
            .filter(|lang| *lang != l.lang())
            .map(Lang::territory)
            .collect(),
    };
    render(&Frame {
        page,
        federation: house.name(l.lang()),
        demonstration: house.settings.demonstration,
        style: &house.assets.style,
        script: &house.assets.script,
        nav: nav.collect(),
        languages: languages.collect(),
        head,
        me: enter(ask),
        accent: house.settings.accent.map(|accent| format!("/assets/{}", accent.file())),
        contact: contact_line(&house.settings.contact, l.lang()),
        l,
    })
}

/// The way to one's own place: the place itself, or the sign-in, where visitors are shown the way.
pub(crate) fn enter(ask: &Ask) -> Option<(String, String)> {
    if ask.who.user().is_some() || ask.who.only().is_some() {
        return Some((ask.href("/me"), ask.l.t("shell-nav-me")));
    }
    ask.house.settings.sign_in_shown.then(|| (ask.href("/sign-in"), ask.l.t("shell-sign-in-title")))
}

/// What programs that show or find the page must know of it.
struct Head {
    /// The page's one address, without what was asked of it.
    canonical: String,
    /// The same in each language, and where nobody has said which.
    alternates: Vec<(&'static str, String)>,
    description: String,
    territory: &'static str,
    other_territories: Vec<&'static str>,
}

/// The most characters of a description: what previews and search engines show.
const PREVIEW: usize = 200;

/// A text on one line, cut between words where it is longer than previews show.
fn preview(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let whole = words.join(" ");
    if whole.chars().count() <= PREVIEW {
        return whole;
    }
    let mut cut = String::new();
    for word in words {
        if cut.chars().count() + word.chars().count() + 2 > PREVIEW {
            break;
        }
        if !cut.is_empty() {
            cut.push(' ');
        }
        cut.push_str(word);
    }
    cut.push('…');
    cut
}

#[derive(askama::Template)]
#[template(path = "error.html")]
struct ErrorPage {
    l: Locale,
    title: String,
    sentences: Vec<String>,
    sign_in: Option<String>,
    /// The same page as of today, where another day was asked for in vain.
    today: Option<String>,
    number: Option<String>,
}

/// A page for what was refused outside a form, or denied.
pub(crate) fn refused(
    ask: &Ask,
    title: &str,
    refusals: &[Refusal],
    sign_in: Option<String>,
) -> Result<Page, Fault> {
    let sentences = refusals.iter().map(|refusal| ask.l.refusal(refusal)).collect();
    let of_day = refusals.iter().find(|refusal| refusal.field.as_deref() == Some("as_of"));
    let title = match of_day {
        Some(refusal) if refusal.code.starts_with("shell-refusal-day") => "shell-no-day-title",
        _ => title,
    };
    let today = of_day.map(|_| {
        let query = ask.query.with("as_of", "");
        ask.href(&ask.place) + if query.is_empty() { "" } else { "?" } + &query
    });
    error(ask, title, sentences, (sign_in, today), None)
}

/// A page for what is not there.
pub(crate) fn missing(ask: &Ask) -> Result<Page, Fault> {
    error(ask, "shell-missing-title", vec![ask.l.t("shell-missing-about")], (None, None), None)
}

/// A page for a fault of ours, with the number under which the log has it.
pub(crate) fn broken(ask: &Ask, number: &str, remedy: Option<Remedy>) -> Result<Page, Fault> {
    let about = ask.l.t(remedy.map_or("shell-fault-about", Remedy::key));
    error(ask, "shell-fault-title", vec![about], (None, None), Some(number.to_owned()))
}

fn error(
    ask: &Ask,
    title: &str,
    sentences: Vec<String>,
    (sign_in, today): (Option<String>, Option<String>),
    number: Option<String>,
) -> Result<Page, Fault> {
    let title = ask.l.t(title);
    let body = ErrorPage { l: ask.l.clone(), title: title.clone(), sentences, sign_in, today, number };
    let mut page = Page::new(title, render(&body)?);
    page.private = true;
    Ok(page)
}
