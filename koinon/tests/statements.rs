//! How the public pages ask the database: on a filled federation every page that a visitor reaches is asked for, and no
//! statement that it really issues may go through a large table.

use base::{Fault, Id, Stop};
use db::{Dialect, FromValue, Heard, Read, Value};
use shell::Pen;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, VecDeque},
    process::Command,
};
use testkit::Test;

/// Tables that stay small in a federation of any size.
const SMALL: [&str; 16] = [
    "body",
    "composition_rule",
    "evidence",
    "import_run",
    "ledger_head",
    "plan",
    "plan_action",
    "plan_objective",
    "plan_strategy",
    "report",
    "roster_import",
    "seat_class",
    "section",
    "setting",
    "statute",
    "succession",
];
/// Tables that grow by some hundred rows in a year, and in a large assembly by some thousand; lists of all bodies, of all
/// meetings or decisions count them.
const SLOW: [&str; 5] = ["decision", "meeting", "poll", "seat", "tenure"];
/// Tables that change without an entry of the ledger: what visitors see must not follow from them, or an old answer would be
/// kept. (`import_run` changes so too, and hides what an import has not entered yet.)
const OUTSIDE: [&str; 12] = [
    "change_affiliation",
    "change_identifier",
    "change_member",
    "change_standing",
    "change_token",
    "door_key",
    "known_browser",
    "ledger_checkpoint",
    "letter_off",
    "mail",
    "sign_in",
    "sign_in_attempt",
];
/// So many pages of each pattern are asked for.
const EACH: usize = 3;
/// How many members the program makes, and how many times as many there are then.
const MADE: u64 = 600;
const TIMES: u64 = 60;
/// The most steps that SQLite may take for a statement: what gathering and sorting a short list takes, and less than
/// going through an index of the members does.
const STEPS: u64 = 4 * MADE * TIMES;

/// A federation made by the program as anybody makes it, with many more members put beside.
async fn filled(open: testkit::Open) -> Test {
    let mut command = Command::new(env!("CARGO_BIN_EXE_koinon"));
    let site = open.site();
    command.args(["demo", "--members", &MADE.to_string(), "--people", "500", "--delegates", "40"]);
    command.arg("--data").arg(&site.folder);
    if let Some(database) = open.database() {
        command.args(["--database", database]);
    }
    let made = command.output().expect("the program runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let t = open.house_keeping(koinon::ROOMS, 0).await;
    t.clock.set(koinon::world::moment().now());
    t.write(multiply).await.expect("more members");
    t.write(gather).await.expect("more assemblies");
    t
}

/// The tables of which each row is about a member: which column says so, and all columns.
const OF_MEMBERS: [(&str, usize, &[&str]); 5] = [
    (
        "member",
        0,
        &[
            "id",
            "version",
            "import_id",
            "kind",
            "name",
            "names",
            "official_name",
            "country",
            "division",
            "population",
            "population_day",
            "latitude",
            "longitude",
            "zone",
            "website",
            "joined",
            "departed",
            "sort_en",
            "sort_fr",
            "sort_es",
            "sort_ar",
        ],
    ),
    ("affiliation", 0, &["member", "section", "since", "until"]),
    ("standing", 0, &["member", "standing", "since", "until", "reason"]),
    ("member_token", 1, &["token", "member"]),
    ("member_identifier", 2, &["scheme", "value", "member"]),
];

/// Puts copies of every member beside it. No entry tells of them: only the shape of the tables matters here.
fn multiply(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    let mut ids: HashMap<Vec<u8>, Vec<Value>> = HashMap::new();
    for (table, at, columns) in OF_MEMBERS {
        let rows: Vec<Vec<Value>> =
            pen.tx.all(&format!("SELECT {} FROM {table}", columns.join(", ")), &[])?;
        let mut copies = Vec::new();
        for row in rows {
            let id = Vec::<u8>::from_value(row[at].clone())?;
            let new = || (1..TIMES).map(|_| Value::from(pen.moment.id::<network::Member>())).collect();
            for id in ids.entry(id).or_insert_with(new) {
                let mut copy = row.clone();
                copy[at] = id.clone();
                copies.push(copy);
            }
        }
        pen.tx.insert_many(table, columns, &copies)?;
    }
    Ok(())
}

/// How many assemblies there were before the one for which delegates are named, and how many days lie between two.
const GATHERED: i64 = 40;
const APART: i64 = 400;

/// Puts assemblies of former years beside the one that is called, each with its delegates: a join of all delegations would
/// go through each of them. What the databases have counted of them is counted anew, since they order joins by it.
fn gather(pen: &mut Pen<'_, '_>) -> Result<(), Stop> {
    let columns =
        ["id", "body", "name", "format", "venue", "zone", "called_at", "version", "starts_at", "ends_at"];
    let called = "id IN (SELECT meeting FROM delegation)";
    let meetings = format!("SELECT {} FROM meeting WHERE {called}", columns.join(", "));
    let [meeting]: [Vec<Value>; 1] =
        pen.tx.all(&meetings, &[])?.try_into().map_err(|_| Fault::new("one assembly is called"))?;
    let of = ["id", "meeting", "member", "delegate", "substitute", "named_on"];
    let named: Vec<Vec<Value>> =
        pen.tx.all("SELECT id, meeting, member, delegate, substitute, named_on FROM delegation", &[])?;
    let (mut meetings, mut delegations) = (Vec::new(), Vec::new());
    for year in 1..=GATHERED {
        let id: Value = pen.moment.id::<governance::meeting::Meeting>().into();
        let mut copy = meeting.clone();
        copy[0] = id.clone();
        for at in [8, 9] {
            let day = i64::from_value(copy[at].clone())? - year * APART * 86_400_000_000;
            copy[at] = day.into();
        }
        meetings.push(copy);
        delegations.extend(named.iter().map(|one| {
            let mut copy = one.clone();
            copy[0] = pen.moment.id::<governance::delegation::Delegation>().into();
            copy[1] = id.clone();
            copy
        }));
    }
    assert!(delegations.len() > 1_000, "{}", delegations.len());
    pen.tx.insert_many("meeting", &columns, &meetings)?;
    pen.tx.insert_many("delegation", &of, &delegations)?;
    // Where PostgreSQL may read nothing whole, what it must pay for a small table without an index outweighs all the rest.
    pen.tx.exec("CREATE INDEX import_run_hidden ON import_run (hidden)", &[])?;
    // What has a row or two here would be read whole by preference.
    for table in ["meeting", "delegation", "member"] {
        pen.tx.exec(&format!("ANALYZE {table}"), &[])?;
    }
    Ok(())
}

/// Whether an address is one of a pattern, which may hold names in braces.
fn is_of(pattern: &str, place: &str) -> bool {
    let (mut pattern, mut place) = (pattern.split('/'), place.split('/'));
    loop {
        match (pattern.next(), place.next()) {
            (None, None) => return true,
            (Some(name), Some(_)) if name.starts_with("{*") => return true,
            (Some(name), Some(word)) if name.starts_with('{') && !word.is_empty() => {}
            (Some(name), Some(word)) if name == word => {}
            _ => return false,
        }
    }
}

/// The addresses within a page, in English or in no language.
fn links(body: &str) -> Vec<String> {
    let quoted = body.split('"').skip(1).step_by(1);
    let ours = |place: &&str| {
        place.starts_with("/en/") || place.starts_with("/api/") || place.starts_with("/ledger/")
    };
    // A stream that goes on from a head has nothing to say until something happens: it is asked from its beginning.
    let begun = |place: &str| place.split("?since=").next().unwrap_or_default().to_owned();
    quoted.filter(ours).map(|place| begun(&place.replace("&#38;", "&").replace("&amp;", "&"))).collect()
}

/// Every page that a visitor reaches from the first one, some of each pattern; with the patterns of those never reached.
async fn walk(t: &Test) -> (Vec<String>, BTreeSet<&'static str>) {
    let mut patterns: BTreeMap<&'static str, (bool, usize)> = BTreeMap::new();
    for route in t.house.table().iter().filter(|route| route.method == "GET") {
        patterns.insert(route.pattern, (route.spoken, 0));
    }
    let mut waiting: VecDeque<String> = patterns
        .iter()
        .filter(|(pattern, _)| !pattern.contains('{'))
        .map(|(pattern, (spoken, _))| if *spoken { format!("/en{pattern}") } else { (*pattern).to_owned() })
        .collect();
    waiting.extend(queries());
    let (mut known, mut shown) = (BTreeSet::new(), Vec::new());
    while let Some(place) = waiting.pop_front() {
        let path = place.split('?').next().unwrap_or_default();
        let unspoken = path.strip_prefix("/en").filter(|rest| rest.starts_with('/'));
        let of = patterns.iter_mut().find(|(pattern, (spoken, _))| match (spoken, unspoken) {
            (true, Some(rest)) => is_of(pattern, rest),
            (false, None) => is_of(pattern, path),
            _ => false,
        });
        let Some((_, (_, count))) = of else { continue };
        let is_query = place.contains('?');
        if (*count >= EACH && !is_query) || !known.insert(place.clone()) || known.len() > 2_000 {
            continue;
        }
        let came = t.get(&place).await;
        if came.status == 200 {
            *count += 1;
            waiting
                .extend(links(&came.body).into_iter().filter(|link| !link.contains('?') || *count <= EACH));
            shown.push(place);
        }
    }
    (shown, patterns.into_iter().filter(|(_, (_, count))| *count == 0).map(|(pattern, _)| pattern).collect())
}

/// Questions with filters, which links do not lead to.
fn queries() -> Vec<String> {
    [
        "/en/members?section=europe&kind=local-government",
        "/en/members?country=FR&size=large",
        "/en/members?q=al&section=asia-pacific",
        "/ar/members?q=b",
        "/en/members?kind=local-government",
        "/en/members?size=medium",
        "/en/members?as_of=2015-06-01",
        "/api/members?limit=200",
        "/api/members?q=mar&country=KE",
        "/api/polls?limit=50",
        "/api/decisions?limit=50",
        "/api/meetings?limit=50",
        "/api/bodies",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// Pages of a member and a person who had a vote: those that the walk comes by may have had none.
fn records(t: &Test) -> Vec<String> {
    let sql = "SELECT e.member, e.person FROM roll_entry e JOIN poll p ON p.meeting = e.meeting
               WHERE e.entitled = 1 AND e.person IS NOT NULL AND e.member IS NOT NULL AND p.outcome IS NOT NULL
               ORDER BY p.closed_at DESC, e.place LIMIT 1";
    let had: (Id<network::Member>, Id<network::Person>) =
        t.read(|read| Ok(read.one(sql, &[])?)).expect("a vote");
    let pages = [format!("/en/members/{}", had.0), format!("/en/people/{}", had.1)];
    pages.iter().flat_map(|page| [page.clone(), format!("{page}/votes")]).collect()
}

/// The tables of a statement by the names that it gives them.
fn tables(sql: &str) -> BTreeMap<String, String> {
    let words: Vec<&str> =
        sql.split(|ch: char| ch.is_whitespace() || "(),".contains(ch)).filter(|w| !w.is_empty()).collect();
    let mut named = BTreeMap::new();
    for (at, word) in words.iter().enumerate() {
        if !matches!(word.to_uppercase().as_str(), "FROM" | "JOIN") {
            continue;
        }
        let Some(table) =
            words.get(at + 1).filter(|table| table.chars().all(|ch| ch.is_alphanumeric() || ch == '_'))
        else {
            continue;
        };
        let keyword = |word: &str| word.chars().all(|ch| ch.is_ascii_uppercase());
        let alias = words
            .get(at + 2)
            .filter(|alias| !keyword(alias) && alias.chars().all(|ch| ch.is_alphanumeric() || ch == '_'));
        named.insert((*alias.unwrap_or(table)).to_owned(), (*table).to_owned());
        named.insert((*table).to_owned(), (*table).to_owned());
    }
    named
}

/// What a database's plan goes through from end to end.
fn scanned(read: &mut Read<'_>, heard: &Heard) -> Result<Vec<String>, Fault> {
    let (named, sql) = (tables(&heard.sql), &heard.sql);
    let table = |name: &str| named.get(name).cloned().unwrap_or_else(|| name.to_owned());
    let is_ended = sql.contains("LIMIT");
    match read.dialect() {
        Dialect::Sqlite => {
            type Step = (i64, i64, i64, String);
            let steps: Vec<Step> = read.all(&format!("EXPLAIN QUERY PLAN {sql}"), &heard.params)?;
            let sorts =
                steps.iter().any(|(_, of, _, step)| *of == 0 && step.contains("TEMP B-TREE FOR ORDER BY"));
            let scans = steps.iter().filter_map(|(.., step)| step.strip_prefix("SCAN "));
            let names = scans.filter(|_| !is_ended || sorts).filter_map(|step| step.split(' ').next());
            Ok(names.map(table).collect())
        }
        Dialect::Postgres => {
            // A table of some thousand rows is read whole by preference; what is asked here is whether it must be.
            for way in ["seqscan", "hashjoin", "mergejoin"] {
                read.all::<String>(&format!("SELECT set_config('enable_{way}', 'off', true)"), &[])?;
            }
            let lines: Vec<String> = read.all(&format!("EXPLAIN {sql}"), &heard.params)?;
            // What is sorted within a row says nothing of the whole.
            let whole = lines.iter().take_while(|line| !line.contains("SubPlan"));
            let sorts = whole.into_iter().any(|line| line.contains("Sort Key"));
            let mut found = Vec::new();
            for (at, line) in lines.iter().enumerate() {
                let Some((_, of)) = line.split_once(" on ").filter(|_| line.contains("Scan ")) else {
                    continue;
                };
                let is_led = lines
                    .get(at + 1)
                    .is_some_and(|next| next.contains("Index Cond") || next.contains("Recheck Cond"));
                let is_index = line.contains("Bitmap Index Scan");
                if !is_led && !is_index && (!is_ended || sorts) {
                    found.push(table(of.split(' ').next().unwrap_or_default()));
                }
            }
            Ok(found)
        }
    }
}

testkit::on_both!(
    async fn no_public_page_goes_through_a_large_table(open: testkit::Open) {
        let t = filled(open).await;
        let (mut places, never) = walk(&t).await;
        eprintln!("never reached: {never:?}");
        assert!(places.len() > 100, "{places:?}");
        assert!(places.iter().any(|place| place.contains("show=named")), "{places:?}");
        places.extend(records(&t));
        t.house.db.listen();
        let mut wrong = BTreeMap::new();
        let mut asked = BTreeSet::new();
        for place in &places {
            let came = t.get(place).await;
            assert_eq!(came.status, 200, "{place}");
            let all = t.house.db.heard();
            for heard in all
                .into_iter()
                .filter(|one| !one.sql.contains("set_config") && !one.sql.starts_with("EXPLAIN"))
            {
                let brief = heard.sql.split_whitespace().collect::<Vec<_>>().join(" ");
                if heard.steps > STEPS && !is_whole(place) {
                    let most = wrong.entry(brief.clone()).or_insert_with(|| (place.clone(), String::new()));
                    most.1 = format!("takes {} steps", heard.steps);
                }
                if !asked.insert(heard.sql.clone()) {
                    continue;
                }
                if let Some(table) =
                    tables(&heard.sql).into_values().find(|table| OUTSIDE.contains(&table.as_str()))
                {
                    wrong.insert(
                        brief.clone(),
                        (place.clone(), format!("reads {table}, which no entry tells of")),
                    );
                }
                let scans = t.read(|read| Ok(scanned(read, &heard)?)).expect("explained");
                let large: Vec<String> = scans.into_iter().filter(|table| is_large(&t, table)).collect();
                if !large.is_empty() && !is_whole(place) {
                    wrong.insert(brief, (place.clone(), format!("goes through {}", large.join(", "))));
                }
            }
        }
        assert!(asked.len() > 100, "{}", asked.len());
        for told in
            ["FROM delegation d WHERE", "FROM delegation WHERE meeting = ?1 LIMIT", "FROM hand_asked h WHERE"]
        {
            assert!(asked.iter().any(|sql| sql.contains(told)), "{told} was not asked");
        }
        let told: Vec<String> =
            wrong.iter().map(|(sql, (place, why))| format!("{place} {why}: {sql}")).collect();
        assert!(told.is_empty(), "{} of {}:\n{}", told.len(), asked.len(), told.join("\n"));
    }
);

/// Files and what is told of a whole: they are about everything, and are sent as it is read.
fn is_whole(place: &str) -> bool {
    [".csv", ".json", ".xlsx", ".ics", ".xml"]
        .iter()
        .any(|end| place.split('?').next().is_some_and(|path| path.ends_with(end)))
}

fn is_large(t: &Test, table: &str) -> bool {
    let known = t.read(|read| Ok(read.has_table(table)?)).expect("asked");
    known && !SMALL.contains(&table) && !SLOW.contains(&table)
}
