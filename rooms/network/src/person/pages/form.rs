//! The doors through which people are registered, changed and forgotten.

use super::{place, private};
use crate::person::{Details, Gender, Person, gate::EditsPerson, rules::LONGEST_NAME, store};
use base::{Id, Lang, Refusal, Stop};
use shell::{Administers, Answer, Change, Filled, Form, Granted, Html, Locale, Refusals, View, ui};

/// The most characters of an address or a number, as typed.
const LONGEST_LINE: usize = 300;

/// The fields of a person, with what is known in them on a first showing.
pub(crate) fn fields(l: &Locale, filled: &Filled, known: Option<&Details>) -> Html {
    let genders =
        Gender::ALL.iter().map(|one| (one.code().to_owned(), l.t(&format!("network-person-gender-{one}"))));
    let langs = Lang::ALL.iter().map(|lang| (lang.tag().to_owned(), lang.own_name().to_owned()));
    let (genders, langs): (Vec<_>, Vec<_>) = (genders.collect(), langs.collect());
    let text = |value: Option<&String>| value.cloned().unwrap_or_default();
    let gender = known.map_or(Gender::Unknown, |details| details.gender);
    let lang = known.map_or(l.lang(), |details| details.lang);
    let all = [
        ui::Field::new(l, "name", "network-person-field-name")
            .hint(l.t("network-person-name-hint"))
            .required()
            .html(filled, &text(known.map(|details| &details.name))),
        ui::select(l, filled, "gender", "network-person-field-gender", &genders, gender.code()),
        ui::Field::new(l, "email", "network-person-field-email")
            .kind("email")
            .hint(l.t("network-person-email-hint"))
            .html(filled, &text(known.and_then(|details| details.email.as_ref()))),
        ui::Field::new(l, "phone", "network-person-field-phone")
            .kind("tel")
            .hint(l.t("network-person-phone-hint"))
            .html(filled, &text(known.and_then(|details| details.phone.as_ref()))),
        ui::select(l, filled, "lang", "network-person-field-lang", &langs, lang.tag()),
    ];
    Html(all.map(|field| field.0).concat())
}

/// What a form says of a person; what the rules say of it comes later.
pub(crate) fn details(form: &Form) -> Result<Details, Vec<Refusal>> {
    let mut refusals = Refusals::default();
    let name = refusals.keep(form.required("name", LONGEST_NAME));
    let gender = refusals.keep(form.choice("gender", Gender::parse));
    let email = refusals.keep(form.optional("email", LONGEST_LINE)).flatten();
    let phone = refusals.keep(form.optional("phone", LONGEST_LINE)).flatten();
    let lang = refusals.keep(form.choice("lang", |tag| Lang::ALL.into_iter().find(|lang| lang.tag() == tag)));
    match (name, gender, lang) {
        (Some(name), Some(gender), Some(lang)) => {
            refusals.done()?;
            Ok(Details { name, gender, email, phone, lang })
        }
        _ => Err(refusals.done().err().unwrap_or_default()),
    }
}

#[derive(askama::Template)]
#[template(path = "person/new.html")]
struct NewPage {
    l: Locale,
    place: String,
    errors: Html,
    fields: Html,
}

pub(super) fn show_new(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let l = view.l();
    let body = NewPage {
        place: view.ask.href("/people/new"),
        errors: ui::errors(&l, view.filled),
        fields: fields(&l, view.filled, None),
        l: l.clone(),
    };
    private(l.t("network-person-new-title"), &body)
}

pub(super) fn create(
    change: &mut Change<'_, '_>,
    _: Granted<Administers>,
    form: &Form,
) -> Result<Answer, Stop> {
    let id = store::create(&mut change.pen(), details(form)?)?;
    change.see(&place(id.uuid()))
}

#[derive(askama::Template)]
#[template(path = "person/edit.html")]
struct EditPage {
    l: Locale,
    title: String,
    person: String,
    errors: Html,
    fields: Html,
    version: i64,
    /// What is kept by now, when somebody else changed it since the form was first shown.
    theirs: Vec<(String, String)>,
}

pub(super) fn show_edit(view: &mut View<'_, '_>, granted: Granted<EditsPerson>) -> Result<Answer, Stop> {
    let (details, version) = kept(view, granted.person)?;
    let l = view.l();
    let seen: Option<i64> = view.filled.form.text("version").parse().ok();
    let behind = view.filled.again() && seen != Some(version);
    let title = l.t1("network-person-edit-title", "name", details.name.as_str());
    let body = EditPage {
        person: view.ask.href(&place(granted.person.uuid())),
        errors: ui::errors(&l, view.filled),
        fields: fields(&l, view.filled, Some(&details)),
        version,
        theirs: if behind { told(&l, &details) } else { Vec::new() },
        title: title.clone(),
        l,
    };
    private(title, &body)
}

/// What is kept of a person now, and its version.
fn kept(view: &mut View<'_, '_>, id: Id<Person>) -> Result<(Details, i64), Stop> {
    let stored = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let details = stored.details.ok_or_else(|| Refusal::new("network-refusal-person-erased"))?;
    Ok((details, stored.state.version))
}

/// Each field's label and what is kept in it.
fn told(l: &Locale, details: &Details) -> Vec<(String, String)> {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    vec![
        (l.t("network-person-field-name"), details.name.clone()),
        (l.t("network-person-field-gender"), l.t(&format!("network-person-gender-{}", details.gender))),
        (l.t("network-person-field-email"), text(&details.email)),
        (l.t("network-person-field-phone"), text(&details.phone)),
        (l.t("network-person-field-lang"), details.lang.own_name().to_owned()),
    ]
}

pub(super) fn change(
    change: &mut Change<'_, '_>,
    granted: Granted<EditsPerson>,
    form: &Form,
) -> Result<Answer, Stop> {
    let version = form.number("version", 0, i64::MAX)?.unwrap_or(0);
    store::change(&mut change.pen(), granted.person, version, details(form)?)?;
    change.see(&place(granted.person.uuid()))
}

#[derive(askama::Template)]
#[template(path = "person/erasure.html")]
struct ErasurePage {
    l: Locale,
    title: String,
    person: String,
    errors: Html,
    tick: Html,
    /// How many mandates the person holds today.
    held: usize,
}

pub(super) fn show_erasure(view: &mut View<'_, '_>, _: Granted<Administers>) -> Result<Answer, Stop> {
    let id: Id<Person> = view.ask.path.id("person")?;
    let (details, _) = kept(view, id)?;
    let (l, today) = (view.l(), view.ask.today());
    let held = crate::mandate::store::of_people(view.read, &[id], today)?;
    let title = l.t1("network-person-erase-title", "name", details.name);
    let body = ErasurePage {
        person: view.ask.href(&place(id.uuid())),
        errors: ui::errors(&l, view.filled),
        tick: ui::tick(&l, view.filled, "asked", "network-person-erase-tick", false),
        held: held.len(),
        title: title.clone(),
        l,
    };
    private(title, &body)
}

pub(super) fn erase(
    change: &mut Change<'_, '_>,
    _: Granted<Administers>,
    form: &Form,
) -> Result<Answer, Stop> {
    let id: Id<Person> = change.ask.path.id("person")?;
    if !form.ticked("asked") {
        return Err(Refusal::new("network-refusal-erase-tick").at("asked").into());
    }
    store::erase(&mut change.pen(), id)?;
    change.see(&place(id.uuid()))
}
