//! People and mandates as the public, their keepers and strangers meet them, on both databases.

use base::{Day, Id, Lang, Localised, Stop};
use db::params;
use network::{
    Member, MemberKind, Person,
    mandate::{self, EndReason, Mandate, NewMandate},
    member::{
        Profile,
        store::{self as members, NewMember},
    },
    person::{self, Details, Gender, fields::Column, list},
    roster::Country,
    section,
};
use shell::{Pen, Role};
use testkit::Test;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn details(name: &str) -> Details {
    Details { name: name.to_owned(), gender: Gender::Female, email: None, phone: None, lang: Lang::Es }
}

fn town(pen: &mut Pen<'_, '_>, name: &str, country: &str, section: &str) -> Result<Id<Member>, Stop> {
    let section = section::of_code(pen.tx, section)?.expect("a section").id;
    let profile = Profile::new(
        MemberKind::LocalGovernment,
        name.to_owned(),
        Country::from_code(country).expect("a country"),
    );
    let (identifiers, sections, joined) = (Vec::new(), vec![section], day("2010-01-01"));
    members::create(pen, NewMember { profile, identifiers, sections, standing: None, joined })
}

fn mayor(person: Id<Person>, member: Id<Member>, since: &str) -> NewMandate {
    let office = Localised::one(Lang::En, "Mayor").and(Lang::Fr, "Maire");
    let source = Some("https://town.example/amina-diallo".to_owned());
    NewMandate { person, member, office, since: day(since), until: None, source }
}

/// Two towns in two sections, and the mayor of the first.
struct World {
    dakar: Id<Member>,
    lyon: Id<Member>,
    amina: Id<Person>,
    mandate: Id<Mandate>,
}

async fn world(t: &Test) -> World {
    let made = t.write(|pen| {
        network::found(pen)?;
        let dakar = town(pen, "Dakar", "SN", "africa")?;
        let lyon = town(pen, "Lyon", "FR", "europe")?;
        let amina = Details {
            email: Some("Amina@Dakar.example".to_owned()),
            phone: Some("+221 33 000 11 22".to_owned()),
            ..details("Amina Diallo")
        };
        let amina = person::create(pen, amina)?;
        let mandate = mandate::begin(pen, mayor(amina, dakar, "2022-02-01"))?;
        Ok(World { dakar, lyon, amina, mandate })
    });
    made.await.expect("a world")
}

fn section_id(t: &Test, code: &str) -> ledger::Uuid {
    t.read(|read| Ok(section::of_code(read, code)?)).expect("read").expect("a section").id.uuid()
}

/// What is wrong with the ledger, if anything is.
fn wrong(t: &Test) -> Option<&'static str> {
    t.wrong().map(|wrong| wrong.what)
}

/// Who, by what right, linked to whom, and which columns they see of Amina and of somebody without a mandate.
type Case = (
    &'static str,
    Option<(Role, Option<ledger::Uuid>)>,
    Option<Id<Person>>,
    &'static [&'static str],
    &'static [&'static str],
);

/// In how many entries and parts of the ledger something personal of Amina stands.
fn traces(t: &Test) -> usize {
    let found = t.read(|read| {
        let entries: Vec<Vec<u8>> = read.all("SELECT bytes FROM ledger_entry ORDER BY seq", params![])?;
        let parts: Vec<Vec<u8>> =
            read.all("SELECT bytes FROM ledger_part WHERE bytes IS NOT NULL", params![])?;
        let all =
            entries.into_iter().chain(parts).map(|bytes| String::from_utf8_lossy(&bytes).to_lowercase());
        Ok(all.filter(|text| text.contains("diallo") || text.contains("dakar.example")).count())
    });
    found.expect("read")
}

testkit::on_both!(
    async fn every_statement_prepares(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        t.prepare_all();
        let w = world(&t).await;
        for sql in list::compositions(w.amina) {
            t.house.db.read(|read| read.prepare(&sql)).unwrap_or_else(|fault| panic!("{fault}"));
        }
    }
);

testkit::on_both!(
    async fn a_person_is_shown_as_of_a_day(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let w = world(&t).await;
        let mandates = t.read(|read| Ok(mandate::of_person(read, w.amina)?)).expect("read");
        let (first, place) = (mandates[0].since, format!("/en/people/{}", w.amina));
        let on = async |day: Day| t.get(&format!("{place}?as_of={day}")).await;
        let before = on(first.plus_days(-1)).await;
        assert!(before.status == 200 && before.body.contains("as far as is known today"), "{}", before.body);
        let chapter = format!("id=\"m-{}\"", mandates[0].id);
        assert!(!before.body.contains(&chapter) && before.body.contains("Show it as it is today"));
        assert!(on(first).await.body.contains(&chapter));
        let today = t.get(&place).await.body;
        assert!(today.contains(&chapter) && !today.contains("as far as is known today"), "{today}");
        let led = t.get(&format!("/en/mandates/{}?as_of={first}", mandates[0].id)).await;
        assert_eq!(
            led.header("location"),
            Some(format!("{place}?as_of={first}#m-{}", mandates[0].id).as_str())
        );
        for nonsense in [format!("{place}?as_of=once"), format!("/en/mandates/{}?as_of=once", mandates[0].id)]
        {
            let came = t.get(&nonsense).await;
            assert!(came.status == 422 && came.body.contains("“once” is not a day"), "{}", came.body);
            let today = nonsense.split('?').next().expect("a place");
            let way = format!("<a class=\"button\" href=\"{today}\">Show it as it is today</a>");
            assert!(came.body.contains(&way) && came.body.contains("There is no such day"), "{}", came.body);
        }
    }
);

testkit::on_both!(
    async fn each_sees_of_a_person_what_the_table_says(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let w = world(&t).await;
        let (africa, europe) = (section_id(&t, "africa"), section_id(&t, "europe"));
        let newcomer = t.write(|pen| person::create(pen, details("Zoë Without"))).await.expect("a newcomer");
        let cases: [Case; 9] = [
            ("guest", None, None, &["name"], &[]),
            (
                "focal",
                Some((Role::FocalPoint, Some(w.dakar.uuid()))),
                None,
                &["name", "gender", "email", "phone", "lang"],
                &[],
            ),
            ("focal-elsewhere", Some((Role::FocalPoint, Some(w.lyon.uuid()))), None, &["name"], &[]),
            (
                "steward",
                Some((Role::Steward, Some(africa))),
                None,
                &["name", "gender", "email", "phone", "lang"],
                &[],
            ),
            ("steward-elsewhere", Some((Role::Steward, Some(europe))), None, &["name"], &[]),
            (
                "secretary",
                Some((Role::Secretary, Some(africa))),
                None,
                &["name", "email", "phone", "lang"],
                &["name", "lang"],
            ),
            ("observer", Some((Role::Observer, Some(africa))), None, &["name"], &[]),
            ("herself", None, Some(w.amina), &["name", "gender", "email", "phone", "lang"], &[]),
            (
                "administrator",
                Some((Role::Administrator, None)),
                None,
                &["name", "gender", "email", "phone", "lang"],
                &["name", "gender", "lang"],
            ),
        ];
        let shown = |body: &str, name: &str| -> Vec<&'static str> {
            let marks = [
                (Column::Name, format!("<bdi translate=\"no\">{name}</bdi></h1>")),
                (Column::Gender, "<bdi>Woman</bdi>".to_owned()),
                (Column::Email, "amina@dakar.example".to_owned()),
                (Column::Phone, "+221 33 000 11 22".to_owned()),
                (Column::Lang, "<bdi>Spanish</bdi>".to_owned()),
            ];
            marks
                .into_iter()
                .filter(|(_, mark)| body.contains(mark))
                .map(|(column, _)| column.code())
                .collect()
        };
        let (amina, newcomer) = (format!("/en/people/{}", w.amina), format!("/en/people/{newcomer}"));
        assert_eq!(shown(&t.get(&amina).await.body, "Amina Diallo"), ["name"]);
        assert_eq!(shown(&t.get(&newcomer).await.body, "Zoë Without"), [""; 0]);
        assert!(!t.get(&newcomer).await.body.contains("Zoë"));
        for (who, role, person, of_amina, of_newcomer) in cases {
            let (_, cookie) = t.signed_in(who, role, person).await;
            assert_eq!(shown(&t.get_as(&amina, &cookie).await.body, "Amina Diallo"), of_amina, "{who}");
            assert_eq!(shown(&t.get_as(&newcomer, &cookie).await.body, "Zoë Without"), of_newcomer, "{who}");
        }
    }
);

testkit::on_both!(
    async fn what_is_shown_of_a_person_is_told_in_every_language(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let w = world(&t).await;
        t.write(move |pen| mandate::end(pen, w.mandate, day("2026-03-01"), EndReason::Resigned))
            .await
            .expect("ended");
        let (_, cookie) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        for lang in Lang::ALL {
            let l = t.house.locale(lang);
            let places = [
                "/people".to_owned(),
                "/people/fields".to_owned(),
                "/people/new".to_owned(),
                format!("/people/{}", w.amina),
                format!("/people/{}/edit", w.amina),
                format!("/people/{}/erasure", w.amina),
                format!("/mandates/{}/end", w.mandate),
                format!("/members/{}/mandates/new", w.lyon),
                format!("/members/{}/mandates/new?person={}", w.lyon, w.amina),
                format!("/members/{}", w.dakar),
                "/me".to_owned(),
            ];
            for place in places {
                let came = t.get_as(&format!("/{lang}{place}"), &cookie).await;
                assert_eq!(came.status, 200, "{place}: {}", came.body);
                for unsaid in
                    ["network-person", "network-mandate", "network-refusal", "network-history-person"]
                {
                    assert!(
                        !came.body.contains(unsaid),
                        "{lang}{place} does not say {unsaid}…: {}",
                        came.body
                    );
                }
            }
            let page = t.get(&format!("/{lang}/people/{}", w.amina)).await.body;
            assert!(page.contains(&l.t("network-mandate-reason-resigned")), "{page}");
        }
    }
);

/// Whether anything of a person stands in the bytes of the data folder's files, the write-ahead log among them.
fn stands_in(folder: &std::path::Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            found.extend(stands_in(&entry, text));
        } else {
            let bytes = std::fs::read(&entry).expect("a file");
            if bytes.windows(text.len()).any(|window| window == text.as_bytes()) {
                found.push(entry.file_name().unwrap_or_default().to_string_lossy().into_owned());
            }
        }
    }
    found
}

#[test]
fn erasing_a_person_leaves_no_trace_in_the_files() {
    testkit::run(async {
        let t = testkit::Open::sqlite().house(&[network::ROOM]).await;
        let w = world(&t).await;
        let house = std::sync::Arc::clone(&t.house);
        let amina = w.amina;
        t.write(move |pen| {
            let email = "amina@dakar.example";
            let user = shell::account::enrol(pen, email, "Amina Diallo", Lang::Fr, Some(amina))?;
            shell::account::invite(pen, &house.locale(Lang::Fr), "F", "https://f.example", user).map(drop)
        })
        .await
        .expect("invited");
        assert_eq!(shell::mail::send_waiting(&t.house).await.expect("sent"), 1);
        let (folder, traces) =
            (t.house.folder.clone(), ["Amina Diallo", "amina diallo", "amina@dakar.example"]);
        assert!(traces.iter().all(|text| !stands_in(&folder, text).is_empty()), "they are there before");
        t.write(move |pen| person::erase(pen, amina)).await.expect("erased");
        shell::mail::send_waiting(&t.house).await.expect("removed");
        t.house.db.settle().await.expect("settled");
        for text in traces {
            assert_eq!(stands_in(&folder, text), Vec::<String>::new(), "{text}");
        }
        t.verify();
    });
}

testkit::on_both!(
    async fn erasing_a_person_leaves_the_proofs_whole(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let w = world(&t).await;
        let (_, hers) = t.signed_in("amina", None, Some(w.amina)).await;
        t.house.sign_head().await.expect("signed");
        t.verify();
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let place = format!("/en/people/{}/erasure", w.amina);
        assert_eq!(t.post(&place, Some(&hers), &[("asked", "yes")]).await.status, 403);
        assert!(traces(&t) > 0);
        let unsure = t.post(&place, Some(&admin), &[]).await;
        assert_eq!(unsure.status, 422);
        assert!(t.read(|read| Ok(person::contact(read, w.amina)?)).expect("read").is_some());
        let done = t.post(&place, Some(&admin), &[("asked", "yes")]).await;
        assert_eq!((done.status, done.location.as_str()), (303, format!("/en/people/{}", w.amina).as_str()));
        t.house.sign_head().await.expect("signed");
        t.verify();

        assert_eq!(t.read(|read| Ok(person::contact(read, w.amina)?)).expect("read"), None);
        assert_eq!(t.read(|read| Ok(person::names(read, &[w.amina])?)).expect("read").len(), 0);
        assert_eq!(t.get_as("/en/me", &hers).await.status, 403, "the account is closed");
        for place in [
            format!("/en/people/{}", w.amina),
            format!("/en/members/{}", w.dakar),
            "/en/people?q=amina".to_owned(),
        ] {
            let body = t.get_as(&place, &admin).await.body;
            assert!(!body.contains("Diallo") && !body.contains("amina-diallo"), "{place}: {body}");
        }
        assert!(
            t.get(&format!("/en/members/{}", w.dakar)).await.body.contains("A person whose data were erased")
        );
        assert_eq!(traces(&t), 0, "nothing of her is left in the ledger");
        let again = t.write(move |pen| person::erase(pen, w.amina)).await;
        assert!(matches!(again, Err(Stop::Refused(all)) if all[0].code == "network-refusal-person-erased"));
    }
);

testkit::on_both!(
    async fn a_byte_altered_in_what_is_kept_of_a_person_is_found(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let w = world(&t).await;
        assert_eq!(wrong(&t), None);
        let alterations = [
            (
                "UPDATE person SET name = 'Anina Diallo' WHERE id = ?1",
                "UPDATE person SET name = 'Amina Diallo' WHERE id = ?1",
            ),
            (
                "UPDATE person SET email = NULL WHERE id = ?1",
                "UPDATE person SET email = 'amina@dakar.example' WHERE id = ?1",
            ),
            ("UPDATE person SET version = 2 WHERE id = ?1", "UPDATE person SET version = 1 WHERE id = ?1"),
            (
                "UPDATE mandate SET source = 'x' WHERE person = ?1",
                "UPDATE mandate SET source = 'https://town.example/amina-diallo' WHERE person = ?1",
            ),
            (
                "UPDATE mandate SET since = '2022-02-02' WHERE person = ?1",
                "UPDATE mandate SET since = '2022-02-01' WHERE person = ?1",
            ),
        ];
        for (alter, mend) in alterations {
            for (sql, expected) in [(alter, Some("state")), (mend, None)] {
                let done = t.house.db.write(move |tx| Ok(tx.exec(sql, params![w.amina])?)).await;
                assert_eq!(done.expect("altered"), 1);
                assert_eq!(wrong(&t), expected, "{sql}");
            }
        }
    }
);

testkit::on_both!(
    async fn a_focal_point_records_who_speaks_for_the_member(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let w = world(&t).await;
        let (_, focal) = t.signed_in("focal", Some((Role::FocalPoint, Some(w.lyon.uuid()))), None).await;
        let place = format!("/en/members/{}/mandates/new", w.lyon);
        let form = [
            ("name", "Camille  Martin"),
            ("gender", "other"),
            ("email", "camille@lyon.example"),
            ("lang", "fr"),
            ("office-fr", "Adjointe"),
            ("since", "2026-11-23"),
        ];
        let done = t.post(&place, Some(&focal), &form).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let page = t.get(&done.location).await.body;
        assert!(
            page.contains("Camille Martin") && page.contains("Adjointe") && page.contains("23 November 2026"),
            "{page}"
        );
        assert!(t.get(&format!("/fr/members/{}", w.lyon)).await.body.contains("Camille Martin"));

        let twice = t.post(&place, Some(&focal), &form).await;
        assert_eq!(twice.status, 422);
        assert!(
            twice.body.contains("already stands in this member") && twice.body.contains("name=\"another\""),
            "{}",
            twice.body
        );
        let broken = t
            .post(&place, Some(&focal), &[("name", "Jo"), ("gender", "x"), ("lang", "en"), ("since", "soon")])
            .await;
        assert_eq!(broken.body.matches("class=\"error\"").count(), 3, "{}", broken.body);
        assert!(
            broken.body.contains(r#"value="Jo""#) && broken.body.contains(r#"value="soon""#),
            "what was typed is kept"
        );

        let stranger = [("person", &*w.amina.to_string()), ("office-en", "Envoy"), ("since", "2026-11-23")];
        let refused = t.post(&place, Some(&focal), &stranger).await;
        assert!(
            refused.status == 422 && refused.body.contains("belongs to another member"),
            "{}",
            refused.body
        );
        let foreign = t.post(&format!("/en/members/{}/mandates/new", w.dakar), Some(&focal), &form).await;
        assert_eq!(foreign.status, 403);
        assert_eq!(t.post(&format!("/en/mandates/{}/end", w.mandate), Some(&focal), &[]).await.status, 403);
        t.verify();
    }
);

testkit::on_both!(
    async fn a_mandate_ends_once_and_the_member_s_page_says_so(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let w = world(&t).await;
        let (_, steward) =
            t.signed_in("steward", Some((Role::Steward, Some(section_id(&t, "africa")))), None).await;
        let place = format!("/en/mandates/{}/end", w.mandate);
        let early = t.post(&place, Some(&steward), &[("day", "2021-01-01"), ("reason", "resigned")]).await;
        assert!(early.status == 422 && early.body.contains("it cannot end before"), "{}", early.body);
        let done = t.post(&place, Some(&steward), &[("day", "2026-11-01"), ("reason", "resigned")]).await;
        assert_eq!((done.status, done.location.as_str()), (303, format!("/en/people/{}", w.amina).as_str()));
        let again = t.post(&place, Some(&steward), &[("day", "2026-10-01"), ("reason", "other")]).await;
        assert!(again.body.contains("is recorded already"), "{}", again.body);

        let on = |on: &str| t.read(|read| Ok(mandate::in_force(read, w.mandate, day(on))?)).expect("read");
        assert_eq!((on("2026-10-31"), on("2026-11-01")), (true, false));
        let page = t.get(&format!("/en/members/{}", w.dakar)).await.body;
        assert!(page.contains("1 former mandate") && page.contains("Nobody is recorded"), "{page}");
        let seen = t.get_as(&format!("/en/people/{}", w.amina), &steward).await.body;
        assert!(
            seen.contains("resigned") && !seen.contains("amina@dakar.example"),
            "the steward keeps her no longer: {seen}"
        );
        let history = t.read(|read| Ok(ledger::history(read, &w.dakar.into(), 10)?)).expect("read");
        let kinds: Vec<String> = history.into_iter().map(|entry| entry.kind).collect();
        assert_eq!(kinds, ["mandate.ended", "mandate.begun", "member.created"]);
        let link = t.get(&format!("/en/mandates/{}", w.mandate)).await;
        assert_eq!(link.location, format!("/en/people/{}#m-{}", w.amina, w.mandate));
        t.verify();
    }
);

testkit::on_both!(
    async fn mandates_end_with_the_membership_and_go_on_with_it(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let w = world(&t).await;
        let (_, steward) =
            t.signed_in("steward", Some((Role::Steward, Some(section_id(&t, "africa")))), None).await;
        let member = format!("/en/members/{}", w.dakar);
        let place = format!("{member}/departure");
        let post = async |door: String, fields: &[(&str, &str)]| t.post(&door, Some(&steward), fields).await;
        let held = || t.read(|read| Ok(mandate::store::load(read, w.mandate)?)).expect("read").expect("one");
        let before = held();
        let page = t.get_as(&place, &steward).await.body;
        assert!(page.contains("1 mandate ends with it") && page.contains("Amina Diallo, Mayor"), "{page}");

        assert_eq!(post(place.clone(), &[("day", "2026-11-01")]).await.status, 303);
        let ended = held();
        assert_eq!((ended.until, ended.end_reason), (Some(day("2026-11-01")), Some(EndReason::MemberLeft)));
        let page = t.get(&member).await.body;
        assert!(page.contains("nobody speaks for it") && page.contains("1 former mandate"), "{page}");
        let page = t.get(&format!("/en/people/{}", w.amina)).await.body;
        assert!(page.contains("the member left the federation"), "{page}");
        let again = t.write(move |pen| mandate::begin(pen, mayor(w.amina, w.dakar, "2026-11-02"))).await;
        assert!(matches!(again, Err(Stop::Refused(all)) if all[0].code == "network-refusal-mandate-left"));

        assert_eq!(post(format!("{place}/correction"), &[("day", "2026-10-01")]).await.status, 303);
        assert_eq!(held().until, Some(day("2026-10-01")));
        let page = t.get_as(&place, &steward).await.body;
        assert!(page.contains("1 mandate goes on") && page.contains("Amina Diallo, Mayor"), "{page}");
        assert_eq!(post(format!("{place}/withdrawal"), &[]).await.status, 303);
        assert_eq!(held(), before);
        let history = t.read(|read| Ok(ledger::history(read, &w.mandate.into(), 10)?)).expect("read");
        let kinds: Vec<String> = history.into_iter().map(|entry| entry.kind).collect();
        let (ends, goes_on) = ("mandate.ended", "mandate.resumed");
        assert_eq!(kinds, [goes_on, ends, goes_on, ends, "mandate.begun"]);
        let by_hand = [("day", "2026-11-01"), ("reason", "member-left")];
        assert_eq!(post(format!("/en/mandates/{}/end", w.mandate), &by_hand).await.status, 422);
        t.verify();
    }
);

testkit::on_both!(
    async fn a_mistyped_mandate_is_corrected_where_it_stands(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let w = world(&t).await;
        let (_, steward) =
            t.signed_in("steward", Some((Role::Steward, Some(section_id(&t, "africa")))), None).await;
        let (_, stranger) =
            t.signed_in("other", Some((Role::Steward, Some(section_id(&t, "europe")))), None).await;
        let place = format!("/en/mandates/{}/correction", w.mandate);
        let person = format!("/en/people/{}", w.amina);
        let form = |since: &'static str, until: &'static str, source: &'static str| {
            [("office-en", "Mayor of Dakar"), ("since", since), ("until", until), ("source", source)]
        };
        assert_eq!(t.post(&place, Some(&stranger), &form("2022-02-03", "", "")).await.status, 403);
        assert!(t.get_as(&person, &steward).await.body.contains(&place));
        assert!(t.get_as(&place, &steward).await.body.contains("value=\"2022-02-01\""));
        let wrong = t.post(&place, Some(&steward), &form("2022-02-03", "2022-02-03", "")).await;
        assert!(wrong.status == 422 && wrong.body.contains("The end must come after"), "{}", wrong.body);
        let source = "https://town.example/results";
        let done = t.post(&place, Some(&steward), &form("2022-02-03", "2027-02-03", source)).await;
        assert_eq!((done.status, done.location), (303, format!("{person}#m-{}", w.mandate)));
        let again = t.post(&place, Some(&steward), &form("2022-02-03", "2027-02-03", source)).await;
        assert_eq!(again.status, 303, "the same once more changes nothing");

        let page = t.get(&person).await.body;
        for told in ["Mandate corrected", "<ins>Mayor of Dakar</ins>", "First day in office", source] {
            assert!(page.contains(told), "{told}: {page}");
        }
        let history = t.read(|read| Ok(ledger::history(read, &w.mandate.into(), 10)?)).expect("read");
        let kinds: Vec<String> = history.into_iter().map(|entry| entry.kind).collect();
        assert_eq!(kinds, ["mandate.corrected", "mandate.begun"]);
        t.verify();

        let void = [("day", "2022-02-03"), ("reason", "in-error")];
        assert_eq!(
            t.post(&format!("/en/mandates/{}/end", w.mandate), Some(&steward), &void).await.status,
            303
        );
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let late = t.post(&place, Some(&admin), &form("2022-02-03", "", "")).await;
        assert!(late.status == 422 && late.body.contains("nothing to correct"), "{}", late.body);
        t.verify();
    }
);

testkit::on_both!(
    async fn nobody_overwrites_another_s_change(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let w = world(&t).await;
        let (_, hers) = t.signed_in("amina", None, Some(w.amina)).await;
        let place = format!("/en/people/{}/edit", w.amina);
        let form = |version: &'static str, email: &'static str| {
            [
                ("version", version),
                ("name", "Amina Diallo"),
                ("gender", "female"),
                ("lang", "fr"),
                ("email", email),
            ]
        };
        assert_eq!(t.post(&place, Some(&hers), &form("1", "one@dakar.example")).await.status, 303);
        let late = t.post(&place, Some(&hers), &form("1", "two@dakar.example")).await;
        assert_eq!(late.status, 422);
        assert!(
            late.body.contains("one@dakar.example") && late.body.contains("two@dakar.example"),
            "{}",
            late.body
        );
        assert!(late.body.contains(r#"name="version" value="2""#));
        assert_eq!(t.post(&place, Some(&hers), &form("2", "two@dakar.example")).await.status, 303);
        let contact = t.read(|read| Ok(person::contact(read, w.amina)?)).expect("read").expect("a contact");
        assert_eq!(
            (contact.name.as_str(), contact.email.as_str(), contact.lang),
            ("Amina Diallo", "two@dakar.example", Lang::Fr)
        );
        assert_eq!(t.post(&place, None, &form("3", "x@dakar.example")).await.status, 403);
        t.verify();
    }
);

testkit::on_both!(
    async fn people_are_listed_in_the_reader_s_order_for_those_who_signed_in(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let w = world(&t).await;
        let names = ["Nuria Nuñez", "Ñusta Quispe", "Olga Ortiz", "Øyvind Åse"];
        let made = t.write(move |pen| {
            for name in names {
                let person = person::create(pen, details(name))?;
                mandate::begin(pen, mayor(person, w.lyon, "2020-01-01"))?;
            }
            person::create(pen, details("Nobody Yet"))
        });
        made.await.expect("people");
        assert_eq!(t.get("/en/people").await.status, 403);
        let (_, guest) = t.signed_in("guest", None, None).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let listed = |body: String| -> Vec<String> {
            let rows = body.split("<th scope=\"row\">").skip(1);
            rows.filter_map(|row| Some(row.split_once("<bdi>")?.1.split_once("</bdi>")?.0.to_owned()))
                .collect()
        };
        let english = listed(t.get_as("/en/people", &guest).await.body);
        assert_eq!(english, ["Amina Diallo", "Nuria Nuñez", "Ñusta Quispe", "Olga Ortiz", "Øyvind Åse"]);
        assert_eq!(listed(t.get_as("/en/people?q=NUNEZ%20nur", &guest).await.body), ["Nuria Nuñez"]);
        assert_eq!(listed(t.get_as("/en/people?q=oyv", &guest).await.body), ["Øyvind Åse"]);
        assert_eq!(listed(t.get_as("/en/people?q=nobody", &guest).await.body), [""; 0]);
        assert_eq!(listed(t.get_as("/en/people?q=nobody", &admin).await.body), ["Nobody Yet"]);

        let filter = list::Filter { search: String::new(), reach: person::fields::Reach::Everyone };
        let page = |from| t.read(|read| Ok(list::page(read, &filter, Lang::Es, from, 2)?)).expect("read");
        let (first, more) = page(list::From::Start);
        let (second, _) = page(list::From::After(first[1].0));
        assert_eq!((second[0].1.as_str(), more), ("Ñusta Quispe", true));
        assert_eq!(page(list::From::Before(second[0].0)), (first, false));
        let ids: Vec<Id<Person>> = second.iter().map(|one| one.0).collect();
        let genders = t.read(|read| Ok(person::genders(read, &ids)?)).expect("read");
        assert!(genders.len() == 2 && genders.values().all(|gender| *gender == Gender::Female));
    }
);
