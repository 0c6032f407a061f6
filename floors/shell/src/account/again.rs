//! A form that was sent when the sign-in had ended meanwhile: what was typed is not lost.
//!
//! It is answered with a sign-in that carries it along, unsent. Whoever then signs in is shown the form with everything
//! typed in it, and sends it themselves: nothing is done in the name of somebody who has not seen it. No password is
//! carried, no file but its name, and not more than a person types.

use crate::{
    Answer, Ask, Filled, Form,
    ask::{Page, render},
    form::{Upload, encode},
    strings::Locale,
    ui,
};
use base::{Fault, Refusal};

/// The fields of the sign-in beside what is carried: no form of a room has any of this name.
const EMAIL: &str = "sign-in-email";
const PASSWORD: &str = "sign-in-password";
/// The button of whoever signed in by another page, or by a mailed link, meanwhile.
const ELSEWHERE: &str = "sign-in-elsewhere";
/// Before the field of a file that was chosen: what it was called.
const FILE: &str = "sign-in-file-";
/// Fields that never come back to a page.
const NEVER: [&str; 5] = [EMAIL, PASSWORD, ELSEWHERE, "password", "present"];
/// The most bytes that are carried, names and values together.
pub(crate) const MOST: usize = 256 << 10;

/// Whether a form brings a sign-in beside what was typed.
pub(crate) fn brings_sign_in(form: &Form) -> bool {
    form.has(PASSWORD)
}

/// Whether nothing is to be tried: the sign-in was made elsewhere.
pub(crate) fn is_signed_in_elsewhere(form: &Form) -> bool {
    form.ticked(ELSEWHERE)
}

/// The sign-in, as its own page would send it, and what was typed beside it.
pub(crate) fn apart(form: Form) -> (Form, Form) {
    let entry = [("email", form.text(EMAIL)), ("password", form.raw(PASSWORD))];
    (Form::of(&entry), without_secrets(form))
}

/// Without what never comes back; of a file its name alone, by which its field asks for it again.
fn without_secrets(mut form: Form) -> Form {
    form.fields.retain(|(name, _)| !NEVER.contains(&name.as_str()));
    let (named, typed) = form.fields.into_iter().partition(|(name, _)| name.starts_with(FILE));
    form.fields = typed;
    let named: Vec<(String, String)> = named;
    form.files.extend(named.into_iter().map(|(field, name)| Upload {
        field: field[FILE.len()..].to_owned(),
        name,
        bytes: Vec::new(),
    }));
    form.files.iter_mut().for_each(|file| file.bytes.clear());
    form.files.retain(|file| !file.name.is_empty());
    form
}

#[derive(askama::Template)]
#[template(path = "account/again.html")]
struct AgainPage {
    l: Locale,
    about: String,
    errors: crate::Html,
    email: crate::Html,
    password: crate::Html,
    place: String,
    typed: Vec<(String, String)>,
}

/// The sign-in that carries what was typed; nothing where there is more of it than is carried.
pub(crate) fn page(
    ask: &Ask,
    form: Form,
    email: &str,
    refusals: Vec<Refusal>,
) -> Result<Option<Page>, Fault> {
    let l = ask.l.clone();
    let form = without_secrets(form);
    let files: Vec<&str> = form.files.iter().map(|file| file.name.as_str()).collect();
    let about = match (form.fields.is_empty(), files.is_empty()) {
        (_, true) => l.t("shell-again-about"),
        (true, false) => l.t1("shell-again-about-file", "files", l.list(&files)),
        (false, false) => l.t1("shell-again-about-and-file", "files", l.list(&files)),
    };
    let files = form.files.iter().map(|file| (format!("{FILE}{}", file.field), file.name.clone()));
    let files: Vec<(String, String)> = files.collect();
    let mut typed = form.fields;
    typed.extend(files);
    if typed.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>() > MOST {
        return Ok(None);
    }
    let at = |refusal: Refusal| match refusal.field.as_deref() {
        Some("email") => refusal.at(EMAIL),
        Some("password") => refusal.at(PASSWORD),
        _ => refusal,
    };
    let filled = Filled::new(Form::of(&[(EMAIL, email)]), refusals.into_iter().map(at).collect());
    let name = ui::Field::new(&l, EMAIL, "shell-sign-in-email").kind("email").autocomplete("username");
    let password = ui::Field::new(&l, PASSWORD, "shell-sign-in-password").kind("password");
    let query: Vec<(&str, &str)> =
        ask.query.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let query = if query.is_empty() { String::new() } else { format!("?{}", encode(&query)) };
    let body = AgainPage {
        errors: ui::errors(&l, &filled),
        email: name.required().html(&filled, ""),
        password: password.autocomplete("current-password").required().html(&filled, ""),
        place: format!("{}{query}", ask.href(&ask.place)),
        about,
        typed,
        l: l.clone(),
    };
    let mut page = Page::new(l.t("shell-again-title"), render(&body)?);
    page.private = true;
    Ok(Some(page))
}

#[derive(askama::Template)]
#[template(source = "<p class=\"notice wait\" role=\"status\">{{ told }}</p>", ext = "html")]
struct Told {
    told: String,
}

/// What whoever signed in is told of what they sent before.
pub(crate) fn what_is_told(typed: &Form) -> &'static str {
    match (typed.fields.is_empty(), typed.files.is_empty()) {
        (_, true) => "shell-again-signed-in",
        (true, false) => "shell-again-signed-in-file",
        (false, false) => "shell-again-signed-in-and-file",
    }
}

/// A page of a form that is shown once more, told above all that nothing of it was sent.
pub(crate) fn told(ask: &Ask, answer: Answer, key: &str) -> Result<Answer, Fault> {
    let Answer::Page(mut page) = answer else { return Ok(answer) };
    let mut body = render(&Told { told: ask.l.t(key) })?;
    body.0.push_str(&page.body.0);
    (page.body, page.private) = (body, true);
    Ok(Answer::Page(page))
}
