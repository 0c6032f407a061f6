//! `koinon user`: who may sign in, and what is entrusted to whom.

use crate::{Ended, Here, cli::User};
use base::{Fault, Id, Refusal, Stop};
use db::Read;
use ledger::Uuid;
use serde_json::json;
use shell::{House, Locale, Pen, Role, account, account::Whose};
use std::sync::Arc;

/// Carries out the command.
///
/// # Errors
/// When the role or the account is unknown, or the role is held over something that is not there.
pub async fn run(here: &Here, command: User) -> Result<Ended, Fault> {
    let house = here.house().await?;
    let l = house.locale(here.lang);
    match command {
        User::List { search, json } => list(here, &house, &search, json),
        User::Invite { email, role, over, name, person } => {
            let right = role.map(|role| right(&l, &role, over)).transpose()?;
            invite(here, &house, Invited { email, name, person }, right).await
        }
        User::Grant { email, role, over } => {
            let right = right(&l, &role, over)?;
            let told = (email.clone(), right.role);
            on(here, &house, "user grant", email, move |pen, house, user| {
                let over = right.over(house, pen)?;
                account::grant(pen, user, right.role, over)
            })
            .await?;
            say!("{}", l.t2("koinon-user-given", "email", told.0, "role", role_word(&l, told.1)));
            Ok(Ended::Done)
        }
        User::EndGrant { email, role, over } => {
            let right = right(&l, &role, over)?;
            let told = (email.clone(), right.role);
            on(here, &house, "user end-grant", email, move |pen, house, user| right.end(house, pen, user))
                .await?;
            say!("{}", l.t2("koinon-user-ended", "email", told.0, "role", role_word(&l, told.1)));
            Ok(Ended::Done)
        }
        User::Close { email } => {
            let told = email.clone();
            on(here, &house, "user close", email, |pen, _, user| account::close(pen, user)).await?;
            say!("{}", l.t1("koinon-user-closed", "email", told));
            Ok(Ended::Done)
        }
        User::Reopen { email } => {
            let told = email.clone();
            on(here, &house, "user reopen", email, |pen, _, user| account::reopen(pen, user)).await?;
            say!("{}", l.t1("koinon-user-reopened", "email", told));
            Ok(Ended::Done)
        }
    }
}

/// A role, with what it is held over as it was typed.
struct Right {
    role: Role,
    over: Option<String>,
}

fn right(l: &Locale, role: &str, over: Option<String>) -> Result<Right, Fault> {
    let known = || Role::ALL.iter().map(|role| role.code()).collect::<Vec<_>>().join(", ");
    let role = Role::parse(role)
        .ok_or_else(|| Fault::new(l.t2("koinon-user-role-unknown", "role", role, "known", known())))?;
    Ok(Right { role, over })
}

fn role_word(l: &Locale, role: Role) -> String {
    l.t(&format!("shell-role-{role}"))
}

impl Right {
    fn over(&self, house: &House, pen: &mut Pen<'_, '_>) -> Result<Option<Uuid>, Stop> {
        match (&self.over, self.role.over()) {
            (Some(text), Some(_)) => account::over(house, pen.tx, self.role, text),
            (None, None) => Ok(None),
            (None, Some(_)) => {
                Err(Refusal::new("shell-refusal-role-over").with("role", self.role.code()).into())
            }
            (Some(_), None) => {
                Err(Refusal::new("shell-refusal-role-over-none").with("role", self.role.code()).into())
            }
        }
    }

    fn end(&self, house: &House, pen: &mut Pen<'_, '_>, user: Id<account::User>) -> Result<(), Stop> {
        let over = self.over(house, pen)?;
        let held = account::grants_of(pen.tx, user)?;
        let wanted = held.into_iter().find(|(_, role, thing, _)| (*role, *thing) == (self.role, over));
        let account = account::user(pen.tx, user)?;
        let refused = || {
            let email = account.map(|account| account.email).unwrap_or_default();
            Refusal::new("koinon-user-ended-none").with("email", email)
        };
        let (grant, ..) = wanted.ok_or_else(refused)?;
        account::end_grant(pen, grant)
    }
}

/// Does something to an account, which must be there.
async fn on(
    here: &Here,
    house: &Arc<House>,
    command: &'static str,
    email: String,
    work: impl FnOnce(&mut Pen<'_, '_>, &House, Id<account::User>) -> Result<(), Stop> + Send + 'static,
) -> Result<(), Fault> {
    let own = Arc::clone(house);
    here.change(house, command, move |pen| {
        let user = account::by_email(pen.tx, &email)?;
        let user = user.ok_or_else(|| Refusal::new("koinon-user-unknown").with("email", email))?;
        work(pen, &own, user)
    })
    .await
}

/// Who is invited, as it was typed.
struct Invited {
    email: String,
    name: String,
    person: Option<String>,
}

impl Invited {
    /// Whose account it is, and the key of what is said of it: the person who was named, or whose the address is by the
    /// register. An account that is somebody's already stays so unless somebody is named.
    fn whose(
        &self,
        house: &House,
        pen: &mut Pen<'_, '_>,
        l: &Locale,
    ) -> Result<(Option<Id<shell::Person>>, Option<&'static str>), Stop> {
        if let Some(text) = &self.person {
            let person = account::person_of(house, pen.tx, l, text)?;
            return Ok((Some(person), Some("koinon-user-tied")));
        }
        let known = account::by_email(pen.tx, &self.email)?;
        if let Some(user) = known
            && account::user(pen.tx, user)?.is_some_and(|account| account.person.is_some())
        {
            return Ok((None, None));
        }
        Ok(match account::of_address(house, pen.tx, &self.email.trim().to_lowercase())? {
            Whose::Of(person) => (Some(person), Some("koinon-user-tied-address")),
            Whose::Taken(_) => (None, Some("koinon-user-tied-taken")),
            Whose::Several => (None, Some("koinon-user-tied-several")),
            Whose::Nobodys => (None, None),
        })
    }
}

async fn invite(
    here: &Here,
    house: &Arc<House>,
    invited: Invited,
    right: Option<Right>,
) -> Result<Ended, Fault> {
    let (own, l, lang) = (Arc::clone(house), house.locale(here.lang), here.lang);
    let (address, told) = here
        .change(house, "user invite", move |pen| {
            let l = own.locale(lang);
            let over = right.as_ref().map(|right| right.over(&own, pen)).transpose()?.flatten();
            let (person, told) = invited.whose(&own, pen, &l)?;
            let known = person.map(|person| account::known(&own, pen.tx, person)).transpose()?.flatten();
            let called = known.map(|known| known.name).unwrap_or_default();
            let name = match invited.name.as_str() {
                "" if !called.is_empty() => called.as_str(),
                "" => invited.email.split('@').next().unwrap_or(&invited.email),
                name => name,
            };
            let user = account::enrol(pen, &invited.email, name, lang, person)?;
            if let Some(right) = right {
                account::grant(pen, user, right.role, over)?;
            }
            let address = account::invite(pen, &l, own.name(lang), &own.settings.address, user)?;
            Ok((address, told.map(|key| l.t2(key, "email", invited.email, "person", called))))
        })
        .await?;
    if let Err(stop) = shell::mail::send_waiting(house).await {
        crate::out::wrong(format_args!("koinon: {}", here.told(&l, stop)));
    }
    if let Some(told) = told {
        say!("{told}");
    }
    say!("{}", l.t1("koinon-user-invited", "address", address));
    Ok(Ended::Done)
}

/// How many accounts are read at once.
const AT_ONCE: usize = 500;

fn list(here: &Here, house: &Arc<House>, search: &str, json: bool) -> Result<Ended, Fault> {
    let l = house.locale(here.lang);
    let mut after = String::new();
    loop {
        let rows = house.db.read(|read| account::list(read, search, &after, AT_ONCE))?;
        for row in &rows {
            let rights = house.db.read(|read| rights(house, read, &l, row.id))?;
            if json {
                say!("{}", as_json(row, &rights));
                continue;
            }
            let args: [(&'static str, base::Arg); 4] = [
                ("email", row.email.as_str().into()),
                ("name", row.name.as_str().into()),
                ("standing", l.t(&format!("shell-users-{}", row.standing())).into()),
                ("rights", told(&l, &rights).into()),
            ];
            say!("{}", l.with("koinon-user-row", &args));
        }
        match rows.last() {
            Some(row) if rows.len() == AT_ONCE => after.clone_from(&row.email),
            _ => return Ok(Ended::Done),
        }
    }
}

/// A right with the title of what it is held over.
struct Told {
    role: Role,
    over: Option<Uuid>,
    title: Option<String>,
}

fn rights(
    house: &House,
    read: &mut Read<'_>,
    l: &Locale,
    user: Id<account::User>,
) -> Result<Vec<Told>, Fault> {
    let mut all = Vec::new();
    for (_, role, over, _) in account::grants_of(read, user)? {
        let title = match role.over().zip(over) {
            Some((kind, over)) => house.link(read, kind, over, l)?.map(|(_, title)| title),
            None => None,
        };
        all.push(Told { role, over, title });
    }
    Ok(all)
}

fn told(l: &Locale, rights: &[Told]) -> String {
    let each = rights.iter().map(|right| match &right.title {
        Some(title) => format!("{} ({title})", role_word(l, right.role)),
        None => role_word(l, right.role),
    });
    let all: Vec<String> = each.collect();
    if all.is_empty() { "–".to_owned() } else { all.join(", ") }
}

fn as_json(row: &account::Row, rights: &[Told]) -> serde_json::Value {
    let rights =
        rights.iter().map(|right| json!({ "role": right.role, "over": right.over, "title": right.title }));
    json!({
        "id": row.id,
        "email": row.email,
        "name": row.name,
        "lang": row.lang,
        "person": row.person,
        "since": row.since.to_string(),
        "standing": row.standing(),
        "rights": rights.collect::<Vec<_>>(),
    })
}
