//! Fields that a form does not have: two federations, the same to the last byte, are sent the same forms; one of them with
//! every field besides that any form of the house has. Afterwards they are still the same.

use super::world::{self, Sent};
use base::{Chance, Lang, Moment};
use db::{Value, params};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use testkit::{Open, Repeating, START, Still, Test};

/// Chance that is begun anew with each request, so that what one request draws tells nothing in the next.
#[derive(Debug, Clone, Default)]
struct Anew(Arc<AtomicU64>);

impl Chance for Anew {
    fn fill(&self, buffer: &mut [u8]) {
        Repeating::from(self.0.fetch_add(1, Ordering::SeqCst)).fill(buffer);
    }
}

/// Fields that a form takes without showing them at once, each with its reason. What a form has once something was sought
/// in it or chosen is its own, too: that is asked again.
const TAKEN: [(&str, &str); 2] = [
    ("person", "the same form has it once somebody was chosen; whether they may be, is asked again"),
    ("only-look", "any form is shown again with what was typed, and nothing is done"),
];

/// Who sends forms: an administrator may do all this anyway.
const PEOPLE: [&str; 5] = ["focal", "delegate", "chair", "steward", "secretary"];

/// Every row of every table of records.
fn rows(t: &Test) -> BTreeMap<String, Vec<String>> {
    let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let tables: Vec<String> = t.read(|read| Ok(read.all(sql, params![])?)).expect("tables");
    let all = tables.into_iter().map(|table| {
        let rows: Vec<Vec<Value>> =
            t.read(|read| Ok(read.all(&format!("SELECT * FROM {table}"), params![])?)).expect("rows");
        let mut rows: Vec<String> = rows.iter().map(|row| format!("{row:?}")).collect();
        rows.sort();
        (table, rows)
    });
    all.collect()
}

/// A house on a copy of a federation, with clock and chance of its own that begin alike.
async fn twin(of: &std::path::Path, chance: &Anew) -> Test {
    let open = Open::sqlite();
    let site = open.site();
    for entry in std::fs::read_dir(of).expect("listed").flatten().filter(|entry| entry.path().is_file()) {
        std::fs::copy(entry.path(), site.folder.join(entry.file_name())).expect("copied");
    }
    let clock = Still::at(START);
    let moment = Moment::new(Arc::new(clock.clone()), Arc::new(chance.clone()));
    let site = shell::Site { kept: 0, ..site };
    let house = shell::House::open(&site, koinon::ROOMS, moment).await.expect("opens");
    Test { house, clock, open: Arc::new(open) }
}

#[test]
fn what_a_form_does_not_have_is_not_taken() {
    testkit::run(async {
        let made = world::filled(Open::sqlite()).await;
        let now = made.house.moment.now();
        made.house.db.settle().await.expect("at rest");
        let folder = made.house.folder.clone();
        let chances = [Anew::default(), Anew::default()];
        let (plain, stuffed) = (twin(&folder, &chances[0]).await, twin(&folder, &chances[1]).await);
        let houses = [&plain, &stuffed];
        houses.iter().for_each(|t| t.clock.set(now));
        assert_eq!(rows(&plain), rows(&stuffed));
        // Every name that any form of anybody has, with what stands in it.
        let mut names: BTreeMap<String, String> = [
            ("id", "00000000-0000-7000-8000-000000000000"),
            ("user", "1"),
            ("role", "administrator"),
            ("admin", "1"),
            ("right", "administrator"),
            ("password", "a password of others"),
            ("created_at", "1"),
            ("closed_at", ""),
            ("import_id", ""),
            ("sort_en", "x"),
            ("weight", "99"),
            ("present", "yes"),
            ("user_id", "1"),
            ("state", "adopted"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        let mut forms = Vec::new();
        let mut owned: BTreeMap<(&str, &str), BTreeSet<String>> = BTreeMap::new();
        for name in PEOPLE.iter().chain(&["administrator"]) {
            let cookie = world::sign_in(&made, name).await;
            let pages = world::crawl(&made, Some(&cookie), Lang::En, &[], 2).await;
            for (pattern, alike) in world::changes(&made, &pages) {
                let own = owned.entry((*name, pattern)).or_default();
                own.extend(alike.iter().flat_map(|form| &form.fields).map(|field| field.name.clone()));
                for field in &alike[0].fields {
                    let value = world::plain(&made, field, 7, false);
                    names.entry(field.name.clone()).or_insert(if value.is_empty() {
                        "yes".to_owned()
                    } else {
                        value
                    });
                }
                if *name != "administrator" && pattern != "/sign-out" {
                    forms.push((*name, pattern, alike[0].clone()));
                }
            }
        }
        assert!(names.len() > 100 && forms.len() > 20, "{} names, {} forms", names.len(), forms.len());
        let mut cookies = BTreeMap::new();
        for name in PEOPLE {
            let [one, two] = [world::sign_in(&plain, name).await, world::sign_in(&stuffed, name).await];
            assert_eq!(one, two, "the same chance");
            cookies.insert(name, one);
        }
        let mut taken = 0;
        for (n, (name, pattern, form)) in forms.iter().enumerate() {
            let own = &owned[&(*name, *pattern)];
            let mut sent = Sent::default();
            for field in &form.fields {
                let is_box = ["checkbox", "radio"].contains(&field.kind.as_str());
                if field.kind != "file" && field.kind != "button" && (!is_box || field.checked) {
                    sent.fields.push((field.name.clone(), world::plain(&made, field, 1_000 + n, false)));
                }
            }
            let mut more = sent.clone();
            let taken_otherwise = |name: &str| TAKEN.iter().any(|(taken, _)| *taken == name);
            let extra = names.iter().filter(|(name, _)| !own.contains(*name) && !taken_otherwise(name));
            more.fields.extend(extra.map(|(name, value)| (name.clone(), value.clone())));
            let cookie = cookies[name].as_str();
            let begins = (n as u64 + 1) << 32;
            chances.iter().for_each(|chance| chance.0.store(begins, Ordering::SeqCst));
            let one = world::send(&plain, Some(cookie), form, &sent).await;
            let two = world::send(&stuffed, Some(cookie), form, &more).await;
            houses.iter().for_each(|t| t.clock.pass(1));
            let (before, after) = (rows(&plain), rows(&stuffed));
            let unlike: Vec<&String> =
                before.keys().filter(|table| before[*table] != after[*table]).collect();
            let other = |table: &&String| {
                let new = |one: &[String], other: &[String]| {
                    one.iter().filter(|row| !other.contains(row)).cloned().collect::<Vec<_>>()
                };
                (new(&before[*table], &after[*table]), new(&after[*table], &before[*table]))
            };
            let told: Vec<_> = unlike.iter().map(other).collect();
            assert!(
                unlike.is_empty(),
                "{name} {pattern}: {unlike:?} {} {}: {told:#?}",
                one.status,
                two.status
            );
            assert_eq!((one.status, &one.location), (two.status, &two.location), "{name} {pattern}");
            taken += usize::from(one.status == 303);
        }
        assert!(taken > 8, "{taken} of {} forms were taken", forms.len());
        plain.verify();
        stuffed.verify();
    });
}
