//! Two requests for one right, really at once, and to two processes: one is granted.

use super::{html, world};
use axum::{
    body::Body,
    http::{Request, header},
};
use db::params;
use ledger::Uuid;
use shell::{Role, account};
use std::collections::BTreeSet;
use testkit::{Came, Test};

/// How many press at once.
const MANY: usize = 12;

/// The same form, so often, at once, at two processes in turn; the statuses, sorted.
async fn at_once(
    houses: &[&Test; 2],
    place: &str,
    cookies: &[&str],
    fields: impl Fn(usize) -> Vec<(String, String)>,
) -> Vec<u16> {
    let sent: Vec<Vec<(String, String)>> = (0..MANY).map(fields).collect();
    let press = |n: usize| {
        let (t, cookie) = (houses[n % 2], cookies[n % cookies.len()]);
        let pairs: Vec<(&str, &str)> = sent[n].iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        async move { t.post(place, Some(cookie), &pairs).await }
    };
    let came: Vec<Came> = futures_util::future::join_all((0..MANY).map(press)).await;
    let mut statuses: Vec<u16> = came.iter().map(|came| came.status).collect();
    assert!(statuses.iter().all(|status| matches!(status, 303 | 403 | 404 | 422)), "{statuses:?}: {came:#?}");
    statuses.sort_unstable();
    statuses
}

fn none(_: usize) -> Vec<(String, String)> {
    Vec::new()
}

/// How many entries of a kind there are.
fn entries(t: &Test, kind: &str) -> i64 {
    t.read(|read| Ok(read.one("SELECT COUNT(*) FROM ledger_entry WHERE kind = ?1", params![kind])?))
        .expect("counted")
}

fn count(t: &Test, sql: &str) -> i64 {
    t.read(|read| Ok(read.one(sql, params![])?)).expect("counted")
}

testkit::on_both!(
    async fn of_all_who_press_at_once_one_is_first(open: testkit::Open) {
        let t = world::filled(open).await;
        let other = t.beside().await;
        let houses = [&t, &other];
        let (chair, delegate) = (world::sign_in(&t, "chair").await, world::sign_in(&t, "delegate").await);
        let phone = world::sign_in(&other, "delegate").await;

        // One seat, two sign-ins, many forms: one vote.
        let place = places(&t, &delegate, "/polls/{poll}/ballots").await;
        let form = forms(&t, &delegate, "/polls/{poll}/ballots").await.remove(0);
        let poll: Uuid = place[0].split('/').nth(3).and_then(|id| id.parse().ok()).expect("a poll");
        let vote = |n: usize| {
            let choice = ["for", "against", "abstain"][n % 3];
            let field = |field: &html::Field| match field.name.as_str() {
                "choice" => ("choice".to_owned(), choice.to_owned()),
                "key" => ("key".to_owned(), format!("{}-{n}", field.value)),
                _ => (field.name.clone(), field.value.clone()),
            };
            form.fields.iter().map(field).collect()
        };
        let turnout = |t: &Test| {
            t.read(|read| Ok(governance::poll::turnout(read, base::Id::from_uuid(poll))?)).expect("a turnout")
        };
        let before = turnout(&t).voted;
        at_once(&houses, &form.action, &[&delegate, &phone], vote).await;
        assert_eq!(turnout(&t).voted, before + 1);

        // A form that was sent comes again after its sender thought better of it: it changes nothing.
        let sent = |choice: &str, key: &str| -> Vec<(String, String)> {
            let value = |field: &html::Field| match field.name.as_str() {
                "choice" => choice.to_owned(),
                "key" => key.to_owned(),
                _ => field.value.clone(),
            };
            form.fields.iter().map(|field| (field.name.clone(), value(field))).collect()
        };
        let post = async |fields: &[(String, String)]| {
            let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            t.post(&form.action, Some(&delegate), &pairs).await.status
        };
        t.clock.pass(1);
        assert_eq!(post(&sent("for", "first-form")).await, 303);
        t.clock.pass(1);
        assert_eq!(post(&sent("against", "second-form")).await, 303);
        t.clock.pass(1);
        let size = count(&t, "SELECT COUNT(*) FROM ledger_entry");
        assert!(matches!(post(&sent("for", "first-form")).await, 303 | 422));
        assert_eq!(count(&t, "SELECT COUNT(*) FROM ledger_entry"), size);

        // In somebody else's name, or with somebody else's line, nothing is taken.
        let lines: Vec<Uuid> = t
            .read(|read| {
                let sql = "SELECT r.id FROM roll_entry r JOIN poll p ON p.meeting = r.meeting WHERE p.id = ?1 ORDER BY r.id";
                Ok(read.all(sql, params![poll])?)
            })
            .expect("lines");
        let own = form
            .fields
            .iter()
            .find(|field| field.name == "caster")
            .map(|field| field.value.clone())
            .expect("a line");
        for line in lines.iter().map(Uuid::to_string).filter(|line| *line != own) {
            for (elector, caster) in [(&line, &line), (&line, &own), (&own, &line)] {
                let fields =
                    [("elector", &**elector), ("caster", &**caster), ("choice", "for"), ("key", "stolen")];
                let came = t.post(&form.action, Some(&delegate), &fields).await;
                assert!(matches!(came.status, 404 | 422), "{}: {}", came.status, came.location);
            }
        }
        assert_eq!(count(&t, "SELECT COUNT(*) FROM ledger_entry"), size);

        // Two closings: one decision. What is sent afterwards is not counted.
        let closing = format!("/en/polls/{poll}/closure");
        let (closed, decisions) = (entries(&t, "poll.closed"), count(&t, "SELECT COUNT(*) FROM decision"));
        let statuses = at_once(&houses, &closing, &[&chair], none).await;
        assert_eq!((entries(&t, "poll.closed") - closed, statuses.contains(&303)), (1, true), "{statuses:?}");
        assert!(count(&t, "SELECT COUNT(*) FROM decision") - decisions <= 1);
        let size = count(&t, "SELECT COUNT(*) FROM ledger_entry");
        assert_eq!(post(&sent("for", "third-form")).await, 422);
        assert_eq!(post(&sent("against", "second-form")).await, 303, "the same form again: the same answer");
        assert_eq!(turnout(&t).voted, before + 1);
        assert_eq!(count(&t, "SELECT COUNT(*) FROM ledger_entry"), size);
        t.verify();
        other.verify();
    }
);

/// The addresses of the forms of a pattern that somebody is shown.
async fn places(t: &Test, cookie: &str, pattern: &str) -> Vec<String> {
    forms(t, cookie, pattern).await.into_iter().map(|form| form.action).collect()
}

async fn forms(t: &Test, cookie: &str, pattern: &str) -> Vec<html::Form> {
    let pages = world::crawl(t, Some(cookie), base::Lang::En, &[], 3).await;
    let all = pages.iter().flat_map(|page| html::forms(&page.came.body));
    let found: Vec<html::Form> =
        all.filter(|form| form.posts && world::pattern(t, "POST", &form.action) == Some(pattern)).collect();
    assert!(!found.is_empty(), "{pattern} is on no page");
    found
}

/// Brings in a roster; the address of the import.
async fn brought(t: &Test, cookie: &str) -> String {
    let roster = "external_id,kind,name,country,section,member_since\n\
                  x:1,local government,Newtown,FR,europe,2020-01-01\nx:2,local government,Oldtown,FR,europe,2020-01-01\n";
    let body = format!(
        "--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"r.csv\"\r\n\r\n{roster}\r\n--cut--\r\n"
    );
    let request = Request::post("/en/imports")
        .header(header::HOST, "koinon.test")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut");
    let staged = t.answer(request.body(Body::from(body)).expect("a request")).await;
    assert_eq!(staged.status, 303, "{}", staged.body);
    staged.location
}

testkit::on_both!(
    async fn an_import_is_done_and_undone_once(open: testkit::Open) {
        let t = world::filled(open).await;
        let other = t.beside().await;
        let cookie = world::sign_in(&t, "administrator").await;
        let staged = brought(&t, &cookie).await;
        let page = t.get_as(&staged, &cookie).await;
        let form = html::forms(&page.body)
            .into_iter()
            .find(|form| form.action.ends_with("/apply"))
            .expect("a button");
        let fields: Vec<(String, String)> =
            form.fields.iter().map(|field| (field.name.clone(), field.value.clone())).collect();
        // What is staged lies in the folder of one process.
        at_once(&[&t, &t], &form.action, &[&cookie], |_| fields.clone()).await;
        let done = |kind: &str| entries(&t, kind);
        let mut import = String::new();
        for _ in 0..1_200 {
            import = t.get_as(&staged, &cookie).await.location;
            if !import.is_empty() && t.get_as(&import, &cookie).await.body.contains("/undo") {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert_eq!(count(&t, "SELECT COUNT(*) FROM member_identifier WHERE scheme = 'x'"), 2);
        let before = (done("import.applied"), done("import.undone"));
        let undo = format!("{import}/undo");
        at_once(&[&t, &other], &undo, &[&cookie], none).await;
        // What was taken back is seen by nobody from its entry on, and its rows are cleared away after that.
        let left = || count(&t, "SELECT COUNT(*) FROM member_identifier WHERE scheme = 'x'");
        for _ in 0..1_200 {
            if done("import.undone") > before.1 && left() == 0 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert_eq!(left(), 0);
        assert_eq!((done("import.applied"), done("import.undone")), (before.0, before.1 + 1));
        t.verify();
    }
);

testkit::on_both!(
    async fn the_last_administrator_stays_whoever_closes_whom(open: testkit::Open) {
        let t = open.house(koinon::ROOMS).await;
        let other = t.beside().await;
        for round in 0..4 {
            let mut both = Vec::new();
            for name in ["one", "two"] {
                both.push(
                    t.signed_in(&format!("{name}{round}"), Some((Role::Administrator, None)), None).await,
                );
            }
            let left: Vec<(base::Id<account::User>,)> = t
                .read(|read| {
                    let sql =
                        "SELECT user_id FROM user_grant WHERE role = 'administrator' AND ended_at IS NULL";
                    Ok(read.all(sql, params![])?)
                })
                .expect("administrators");
            for (id,) in left.into_iter().filter(|(id,)| both.iter().all(|(own, _)| own != id)) {
                t.write(move |pen| account::close(pen, id)).await.expect("closed");
            }
            // Each closes the other, at the same time, at another process.
            let (one, two) = (&both[0], &both[1]);
            let [to_two, to_one] = [two, one].map(|(id, _)| format!("/en/users/{id}/close"));
            let came = futures_util::future::join_all([
                t.post(&to_two, Some(&one.1), &[]),
                other.post(&to_one, Some(&two.1), &[]),
            ])
            .await;
            let mut statuses: Vec<u16> = came.iter().map(|came| came.status).collect();
            statuses.sort_unstable();
            assert_eq!(statuses, [303, 403], "whoever was closed had no right any more");
            let left = "SELECT COUNT(*) FROM user_grant WHERE role = 'administrator' AND ended_at IS NULL";
            assert_eq!(count(&t, left), 1);
        }
        // Two accounts for one address, made at once: one.
        let (_, cookie) = t.signed_in("three", Some((Role::Administrator, None)), None).await;
        let new = |n: usize| {
            [("email", "new@town.example"), ("name", &*format!("New {n}")), ("lang", "en"), ("right", "")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec()
        };
        let statuses = at_once(&[&t, &other], "/en/users/new", &[&cookie], new).await;
        assert_eq!(statuses.iter().collect::<BTreeSet<_>>().len(), 2, "{statuses:?}");
        assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1);
        assert_eq!(count(&t, "SELECT COUNT(*) FROM user_account WHERE email = 'new@town.example'"), 1);
        t.verify();
        other.verify();
    }
);
