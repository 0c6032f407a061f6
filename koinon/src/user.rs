//! `koinon user`: who may sign in.

use crate::{Ended, Here, cli::User};
use base::{Fault, Id, Lang, Refusal, Stop};
use ledger::Uuid;
use shell::{Pen, Role, account};

/// Carries out the command.
///
/// # Errors
/// When the role is unknown or held over something that is not there.
pub async fn run(here: &Here, command: User) -> Result<Ended, Fault> {
    let User::Invite { email, role, over, name } = command;
    let house = here.house().await?;
    let l = house.locale(here.lang);
    let role = Role::parse(&role).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.code()).collect();
        Fault::new(l.t2("koinon-user-role-unknown", "role", role.as_str(), "known", known.join(", ")))
    })?;
    let (federation, base) = (house.name(here.lang).to_owned(), house.settings.address.clone());
    let (locale, lang) = (l.clone(), here.lang);
    let address = here
        .change(&house, "user invite", move |pen| {
            invite(pen, &locale, &federation, &base, lang, &email, &name, role, over)
        })
        .await?;
    if let Err(stop) = shell::mail::send_waiting(&house).await {
        eprintln!("koinon: {}", here.told(&l, stop));
    }
    println!("{}", l.t1("koinon-user-invited", "address", address));
    Ok(Ended::Done)
}

#[allow(clippy::too_many_arguments, reason = "the words of one command line")]
fn invite(
    pen: &mut Pen<'_, '_>,
    l: &shell::Locale,
    federation: &str,
    base: &str,
    lang: Lang,
    email: &str,
    name: &str,
    role: Role,
    over: Option<String>,
) -> Result<String, Stop> {
    let over = over.map(|text| find(pen, role, &text)).transpose()?;
    let name = if name.is_empty() { email.split('@').next().unwrap_or(email) } else { name };
    let user = account::enrol(pen, email, name, lang, None)?;
    account::grant(pen, user, role, over)?;
    account::invite(pen, l, federation, base, user)
}

/// What a role is held over, by id or, for sections and bodies, by code.
fn find(pen: &mut Pen<'_, '_>, role: Role, text: &str) -> Result<Uuid, Stop> {
    let sql = match role.over() {
        Some("section") => Some("SELECT id FROM section WHERE code = ?1"),
        Some("body") => Some("SELECT id FROM body WHERE code = ?1"),
        _ => None,
    };
    let by_code: Option<Uuid> = sql.map(|sql| pen.tx.get(sql, db::params![text])).transpose()?.flatten();
    let table = match role.over() {
        Some("section") => "SELECT id FROM section WHERE id = ?1",
        Some("body") => "SELECT id FROM body WHERE id = ?1",
        _ => "SELECT id FROM member WHERE id = ?1",
    };
    let by_id: Option<Uuid> =
        Uuid::try_parse(text).ok().map(|id| pen.tx.get(table, db::params![id])).transpose()?.flatten();
    // A member whose import is just being taken back is none.
    let by_id = match (by_id, role) {
        (Some(id), Role::FocalPoint) => {
            network::member::store::is_there(pen.tx, Id::from_uuid(id))?.then_some(id)
        }
        (found, _) => found,
    };
    by_code.or(by_id).ok_or_else(|| {
        Refusal::new("koinon-refusal-over").with("over", text).with("role", role.code()).into()
    })
}
