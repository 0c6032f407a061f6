//! Bodies, seats, rules of composition and statutes as those who keep them, sit in them and look at them meet them.

use base::{Day, Id, Instant, Lang, Localised, Refusal, Stop};
use db::{Read, params};
use governance::{
    body::{self, Body, BodyChange, BodyKind, NewBody, Scope},
    composition::{self, Aspect, Measure, NewRule},
    seat::{
        self, Capacity, EndReason, NewClass, NewSeats, NewTenure, Office, Outlook, Seat, SeatLoss, Tenure,
    },
    statute::{self, DecisionNumbering, Hands, NewStatute, Notice, PollRule, Terms},
};
use ledger::{By, Subject};
use network::{
    Mandate, Member, MemberKind, Person, Section,
    mandate::{self, NewMandate},
    member::{
        Profile,
        store::{self as members, NewMember},
    },
    person::{self, Details, Gender},
    roster::Country,
    section,
};
use shell::{Pen, Role};
use tally::{Base, Fraction, Majority, Precedence, Quorum, Rule, Threshold, Tie, Unit, V1, Weights};
use testkit::Test;
use uuid::Uuid;

const ROOMS: [shell::Room; 2] = [network::ROOM, governance::ROOM];

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn in_english(text: &str) -> Localised {
    Localised::one(Lang::En, text)
}

/// A federation of three towns, with an assembly of three seats and a bureau that is not public.
#[derive(Debug, Clone, Copy)]
struct World {
    assembly: Id<Body>,
    bureau: Id<Body>,
    seats: [Id<Seat>; 3],
    bureau_seat: Id<Seat>,
    africa: Id<Section>,
    amina: Mayor,
    jeanne: Mayor,
    pablo: Mayor,
}

#[derive(Debug, Clone, Copy)]
struct Mayor {
    person: Id<Person>,
    member: Id<Member>,
    mandate: Id<Mandate>,
}

fn mayor(
    pen: &mut Pen<'_, '_>,
    name: &str,
    gender: Gender,
    town: &str,
    country: &str,
    of: &str,
) -> Result<Mayor, Stop> {
    let section = section::of_code(pen.tx, of)?.expect("a section").id;
    let profile = Profile::new(
        MemberKind::LocalGovernment,
        town.to_owned(),
        Country::from_code(country).expect("a country"),
    );
    let (identifiers, sections, joined) = (Vec::new(), vec![section], day("2010-01-01"));
    let member = members::create(pen, NewMember { profile, identifiers, sections, standing: None, joined })?;
    let details = Details { name: name.to_owned(), gender, email: None, phone: None, lang: Lang::Fr };
    let person = person::create(pen, details)?;
    let mandate = mandate(pen, person, member, "2022-01-01", None)?;
    Ok(Mayor { person, member, mandate })
}

fn mandate(
    pen: &mut Pen<'_, '_>,
    person: Id<Person>,
    member: Id<Member>,
    since: &str,
    until: Option<&str>,
) -> Result<Id<Mandate>, Stop> {
    let (office, until) = (in_english("Mayor"), until.map(day));
    mandate::begin(pen, NewMandate { person, member, office, since: day(since), until, source: None })
}

fn new_body(code: &str, kind: BodyKind, public: bool, parent: Option<Id<Body>>) -> NewBody {
    let since = day("2020-01-01");
    NewBody {
        code: code.into(),
        kind,
        name: in_english(code),
        purpose: in_english("To govern"),
        parent,
        public,
        since,
        position: 1,
    }
}

fn found(pen: &mut Pen<'_, '_>) -> Result<World, Stop> {
    network::found(pen)?;
    let africa = section::of_code(pen.tx, "africa")?.expect("Africa").id;
    let assembly = body::create(pen, new_body("world-council", BodyKind::WorldCouncil, true, None))?;
    let bureau =
        body::create(pen, new_body("executive-bureau", BodyKind::ExecutiveBureau, false, Some(assembly)))?;
    let class = |body, pen: &mut Pen<'_, '_>| {
        seat::class(
            pen,
            body,
            NewClass { code: "city".into(), name: in_english("Cities"), votes: true, position: 1 },
        )
    };
    let (city, city_of_bureau) = (class(assembly, pen)?, class(bureau, pen)?);
    let seats =
        |class, section, count| NewSeats { class, section, count, weight: 1, since: day("2020-01-01") };
    let first = seat::add_many(pen, assembly, seats(city, Some(africa), 1))?;
    let others = seat::add_many(pen, assembly, seats(city, None, 2))?;
    let bureau_seat = seat::add_many(pen, bureau, seats(city_of_bureau, None, 1))?[0];
    Ok(World {
        assembly,
        bureau,
        seats: [first[0], others[0], others[1]],
        bureau_seat,
        africa,
        amina: mayor(pen, "Amina Diallo", Gender::Female, "Dakar", "SN", "africa")?,
        jeanne: mayor(pen, "Jeanne Martin", Gender::Female, "Lyon", "FR", "europe")?,
        pablo: mayor(pen, "=Pablo Soto", Gender::Male, "Quito", "EC", "latin-america")?,
    })
}

fn titular(mandate: Id<Mandate>, since: &str) -> NewTenure {
    let (capacity, office, term_ends) = (Capacity::Titular, Office::Member, None);
    NewTenure { mandate, capacity, office, since: day(since), term_ends }
}

async fn world(open: testkit::Open) -> (Test, World) {
    let t = open.house(&ROOMS).await;
    let world = t.write(found).await.expect("a world");
    (t, world)
}

fn refused(stop: Stop) -> Vec<(&'static str, String)> {
    match stop {
        Stop::Refused(all) => {
            all.into_iter().map(|Refusal { code, field, .. }| (code, field.unwrap_or_default())).collect()
        }
        other => panic!("not a refusal: {other}"),
    }
}

fn set(terms: impl Into<Terms>, article: &str, since: &str) -> NewStatute {
    NewStatute { terms: terms.into(), article: article.into(), example: false, since: day(since) }
}

/// A meeting as the bureau's, written straight into its row: this file is not about calling one.
fn meeting(pen: &mut Pen<'_, '_>, body: Id<Body>, starts: &str, opened: bool) -> Result<Uuid, Stop> {
    let id = pen.id::<governance::meeting::Meeting>();
    let starts = Instant::parse(starts).expect("an instant");
    let sql = "INSERT INTO meeting (id, body, name, format, venue, zone, starts_at, ends_at, called_at, opened_at, version)
               VALUES (?1, ?2, ?3, 'in-person', '{}', 'UTC', ?4, ?5, ?6, ?7, 1)";
    let ends = starts.plus_seconds(7_200);
    let opened = opened.then_some(starts);
    pen.tx.exec(
        sql,
        params![id, body, in_english("Bureau in spring"), starts, ends, starts.plus_seconds(-1), opened],
    )?;
    let after = governance::meeting::load(pen.tx, id)?.expect("just written");
    pen.enter(pen.draft("meeting.created").about(id).after(&after)?)?;
    Ok(id.uuid())
}

fn roster(t: &Test, body: Id<Body>, on: &str) -> Vec<(Option<String>, Option<String>)> {
    let rows = t.read(|read| Ok(seat::roster(read, body, day(on))?)).expect("a roster");
    let name = |holder: Option<seat::Holder>| holder.map(|holder| holder.name);
    rows.into_iter().map(|row| (name(row.titular), name(row.deputy))).collect()
}

testkit::on_both!(
    async fn every_statement_prepares(open: testkit::Open) {
        world(open).await.0.prepare_all();
    }
);

testkit::on_both!(
    async fn a_section_s_page_names_its_seats_and_who_presides(open: testkit::Open) {
        let (t, w) = world(open).await;
        let section = format!("/en/sections/{}", w.africa);
        let empty = t.get(&section).await.body;
        assert!(empty.contains("1 seat · 1 vacant"), "{empty}");
        t.write(move |pen| {
            let class = seat::load(pen.tx, w.seats[0])?.expect("a seat").class;
            let more = seat::add_many(
                pen,
                w.assembly,
                NewSeats { class, section: Some(w.africa), count: 2, weight: 1, since: day("2020-01-01") },
            )?;
            seat::install(pen, w.seats[0], titular(w.amina.mandate, "2024-01-01"))?;
            let mandate = mandate(pen, w.pablo.person, w.amina.member, "2022-01-01", None)?;
            let chair = NewTenure { office: Office::Chair, ..titular(mandate, "2024-01-01") };
            seat::install(pen, more[0], chair)
        })
        .await
        .expect("installed");
        let page = t.get(&section).await.body;
        let seats = page.split("id=\"panel-section-seats\"").nth(1).expect("the seats");
        assert!(seats.contains("3 seats · 1 vacant"), "{seats}");
        let place = |told: &str| seats.find(told).unwrap_or_else(|| panic!("{told}: {seats}"));
        assert!(place("=Pablo Soto") < place("<strong>Chair</strong>"));
        assert!(place("<strong>Chair</strong>") < place("Amina Diallo"), "whoever presides first: {seats}");
        let then = t.get(&format!("{section}?as_of=2023-06-01")).await.body;
        assert!(then.contains("3 seats · 3 vacant"), "{then}");
        assert!(!t.get(&format!("{section}?as_of=2019-06-01")).await.body.contains("panel-section-seats"));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_name_in_another_language_says_so_wherever_it_stands(open: testkit::Open) {
        let (t, w) = world(open).await;
        let (body, seat) = t
            .write(move |pen| {
                let french = |text: &str| Localised::one(Lang::Fr, text);
                let new = NewBody {
                    name: french("Conseil des villes"),
                    ..new_body("conseil", BodyKind::Committee, true, Some(w.assembly))
                };
                let body = body::create(pen, new)?;
                let new =
                    NewClass { code: "villes".into(), name: french("Villes"), votes: true, position: 1 };
                let class = seat::class(pen, body, new)?;
                let new = NewSeats { class, section: None, count: 2, weight: 1, since: day("2020-01-01") };
                let seat = seat::add_many(pen, body, new)?[0];
                seat::install(pen, seat, titular(w.amina.mandate, "2024-01-01"))?;
                let rule = NewRule { aspect: Aspect::Class, value: "villes".into(), ..women(500) };
                composition::enact(pen, body, rule)?;
                Ok((body, seat))
            })
            .await
            .expect("a body named in French");
        let notes = [(Lang::En, "(in French)"), (Lang::Ar, "(باللغة \u{2068}الفرنسية\u{2069})")];
        for (lang, note) in notes {
            let marked = |name: &str| {
                format!(r#"<span lang="fr" dir="ltr">{name}</span> <small class="fallback">{note}</small>"#)
            };
            let (council, cities) = (marked("Conseil des villes"), marked("Villes"));
            let place = format!("/{lang}/bodies/{body}");
            let page = t.get(&place).await.body;
            let says = |page: &str, all: &[String]| {
                for told in all {
                    assert!(page.contains(told), "{lang}: {told}\n{page}");
                }
            };
            says(
                &page,
                &[
                    format!("<h1>{council}</h1>"),
                    format!("<span>{cities} <span class=\"hint\">"),
                    format!("<h3>{cities}"),
                    format!("Villes {note}"),
                ],
            );
            let caption =
                page.split("<caption>").find(|part| part.contains("</caption>") && part.contains("Villes"));
            assert!(caption.is_some_and(|caption| caption.contains(&cities)), "{page}");
            let above = t.get(&format!("/{lang}/bodies/{}", w.assembly)).await.body;
            says(&above, &[format!("<li><a href=\"{place}\">{council}</a></li>")]);
            let sits = t.get(&format!("/{lang}/seats/{seat}")).await.body;
            says(&sits, &[format!("<a href=\"{place}\">{council}</a></nav>"), format!("<dd>{cities}</dd>")]);
            assert!(sits.split("<h1>").nth(1).is_some_and(|rest| rest.contains(&council)), "{sits}");
            for held in
                [format!("/{lang}/members/{}", w.amina.member), format!("/{lang}/people/{}", w.amina.person)]
            {
                let seat = format!("<li><a href=\"/{lang}/seats/{seat}\">{council}</a> · {cities} · ");
                says(&t.get(&held).await.body, &[seat]);
            }
        }
        // Where classes differ, each stands in its line.
        t.write(move |pen| {
            let new =
                NewClass { code: "others".into(), name: in_english("Others"), votes: true, position: 2 };
            let other = seat::class(pen, body, new)?;
            let new = NewSeats { class: other, section: None, count: 1, weight: 1, since: day("2020-01-01") };
            seat::add_many(pen, body, new)
        })
        .await
        .expect("another class");
        let page = t.get(&format!("/en/bodies/{body}")).await.body;
        let cell = r#"<td class="brief"><span lang="fr" dir="ltr">Villes</span> <small class="fallback">(in French)</small></td>"#;
        assert_eq!(
            (page.matches(cell).count(), page.matches("<td class=\"brief\">Others</td>").count()),
            (2, 1),
            "{page}"
        );
        let french = t.get(&format!("/fr/seats/{seat}")).await.body;
        assert!(french.contains("<dd>Villes</dd>") && !french.contains("class=\"fallback\""), "{french}");
        t.verify();
    }
);

testkit::on_both!(
    async fn seats_are_taken_and_given_up_by_the_rules(open: testkit::Open) {
        let (t, w) = world(open).await;
        let [first, second, _] = w.seats;
        let install = |seat, new| t.write(move |pen| seat::install(pen, seat, new));

        let tenure = install(first, titular(w.amina.mandate, "2024-01-01")).await.expect("installed");
        let deputy = NewTenure { capacity: Capacity::Deputy, ..titular(w.jeanne.mandate, "2024-01-01") };
        install(second, deputy).await.expect("a deputy needs no titular");
        let chair = NewTenure { office: Office::Chair, ..titular(w.jeanne.mandate, "2025-01-01") };
        assert_eq!(
            refused(install(first, chair).await.expect_err("taken")),
            [
                ("governance-refusal-not-of-section", "mandate".into()),
                ("governance-refusal-seat-taken", "capacity".into())
            ]
        );
        assert_eq!(
            refused(
                install(second, titular(w.pablo.mandate, "2021-12-31")).await.expect_err("no mandate yet")
            ),
            [("governance-refusal-mandate-later", "mandate".into())]
        );

        // Whoever is titular of one seat is not of another at the same time, and the refusal names the first.
        let twice = install(second, titular(w.amina.mandate, "2025-01-01")).await.expect_err("twice");
        let Stop::Refused(all) = &twice else { panic!("not a refusal: {twice}") };
        let told = t.house.locale(Lang::En).refusal(&all[0]);
        assert!(told.contains("Amina Diallo is titular of seat\u{a0}1 of this body since"), "{told}");
        assert_eq!(refused(twice), [("governance-refusal-titular-elsewhere", "mandate".into())]);

        let end = |until: &'static str| {
            t.write(move |pen| seat::vacate(pen, tenure, day(until), EndReason::Resigned, None))
        };
        assert_eq!(
            refused(end("2023-12-31").await.expect_err("too early")),
            [("governance-refusal-ends-early", "until".into())]
        );
        end("2026-03-01").await.expect("resigned");
        let after =
            install(second, titular(w.amina.mandate, "2026-03-01")).await.expect("one after the other");
        t.write(move |pen| seat::vacate(pen, after, day("2026-03-01"), EndReason::Resigned, None))
            .await
            .expect("and not at all");
        assert_eq!(
            refused(end("2026-04-01").await.expect_err("ended")),
            [("governance-refusal-tenure-ended", "until".into())]
        );

        let amina = || Some("Amina Diallo".to_owned());
        let jeanne = || Some("Jeanne Martin".to_owned());
        assert_eq!(roster(&t, w.assembly, "2026-02-28"), [(amina(), None), (None, jeanne()), (None, None)]);
        assert_eq!(roster(&t, w.assembly, "2026-03-01"), [(None, None), (None, jeanne()), (None, None)]);
        assert_eq!(roster(&t, w.assembly, "2019-12-31"), []);
        t.verify();
    }
);

testkit::on_both!(
    async fn an_end_that_lies_ahead_is_set_anew_or_taken_back(open: testkit::Open) {
        let (t, w) = world(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let [_, seat, other] = w.seats;
        let tenure = t
            .write(move |pen| {
                let chair = |mandate| NewTenure { office: Office::Chair, ..titular(mandate, "2024-01-01") };
                seat::install(pen, seat, chair(w.jeanne.mandate))
            })
            .await
            .expect("installed");
        let place = format!("/en/seats/{seat}");
        let says = async || t.get_as(&place, &admin).await.body;
        let post = async |address: String, fields: &[(&str, &str)]| {
            t.post(&address, Some(&admin), fields).await.status
        };
        let end = async |until: &str| {
            let fields = [("until", until), ("reason", "resigned"), ("article", "")];
            post(format!("/en/tenures/{tenure}/end"), &fields).await
        };
        let on = async |day: &str| t.get_as(&format!("{place}?as_of={day}"), &admin).await;
        assert_eq!(on("someday").await.status, 422);
        let before = on("2023-12-31").await.body;
        assert!(before.contains("This is how things stood on 31 December 2023"), "{before}");
        assert!(
            before.contains("Nobody has held this seat yet.") && !before.contains("/tenures/"),
            "{before}"
        );
        assert!(!on("2024-01-01").await.body.contains("Nobody has held this seat yet."));
        assert_eq!(end("2099-01-01").await, 303);
        assert!(says().await.contains("Ends on 1 January 2099: resigned."));
        assert_eq!(end("2027-01-01").await, 303);
        assert!(says().await.contains("Ends on 1 January 2027: resigned."));
        // Somebody takes the chair on another seat from then on: the end goes no further.
        let next = NewTenure { office: Office::Chair, ..titular(w.pablo.mandate, "2027-01-01") };
        let next = t.write(move |pen| seat::install(pen, other, next)).await.expect("the next chair");
        assert_eq!(end("2027-01-02").await, 422);
        let back = format!("/en/tenures/{tenure}/continuation");
        assert!(says().await.contains(&back));
        assert_eq!(post(back.clone(), &[("reason", "stays")]).await, 422);
        t.write(move |pen| seat::vacate(pen, next, day("2027-01-01"), EndReason::Resigned, None))
            .await
            .expect("never began");
        assert_eq!(post(back.clone(), &[("reason", "")]).await, 422);
        assert_eq!(post(back.clone(), &[("reason", "A slip of the year")]).await, 303);
        let page = says().await;
        assert!(!page.contains(&back) && page.contains("A slip of the year"), "{page}");

        // So with the abolition of the seat, which takes its holder along.
        let close = async |until: &str| {
            post(format!("{place}/close"), &[("until", until), ("article", "art. 9")]).await
        };
        let held = |on: &str| roster(&t, w.assembly, on).get(1).and_then(|row| row.0.clone());
        assert_eq!(close("2099-01-01").await, 303);
        assert!(says().await.contains("Ends on 1 January 2099: the seat was abolished (art.\u{a0}9)."));
        assert_eq!(close("2027-06-01").await, 303);
        assert_eq!(roster(&t, w.assembly, "2027-06-01").len(), 2);
        assert_eq!(post(back, &[("reason", "stays")]).await, 422);
        let reopening = format!("{place}/reopening");
        assert!(says().await.contains(&reopening));
        assert_eq!(post(reopening.clone(), &[("reason", "Not adopted")]).await, 303);
        assert_eq!(held("2099-01-01").as_deref(), Some("Jeanne Martin"));
        assert!(!says().await.contains(&reopening));
        assert_eq!(close("2026-11-23").await, 303);
        assert_eq!(post(reopening, &[("reason", "too late")]).await, 422);
        t.verify();
    }
);

testkit::on_both!(
    async fn lives_tell_of_seats_to_those_who_may_see_the_body(open: testkit::Open) {
        let (t, w) = world(open).await;
        t.write(move |pen| {
            let chair = NewTenure {
                office: Office::Chair,
                term_ends: Some(day("2030-01-01")),
                ..titular(w.amina.mandate, "2024-01-01")
            };
            seat::install(pen, w.seats[0], chair)?;
            let deputy = NewTenure { capacity: Capacity::Deputy, ..titular(w.pablo.mandate, "2024-01-01") };
            seat::install(pen, w.seats[1], deputy)?;
            let jeanne = seat::install(pen, w.seats[1], titular(w.jeanne.mandate, "2024-01-01"))?;
            seat::vacate(pen, jeanne, day("2025-03-01"), EndReason::Resigned, None)?;
            seat::install(pen, w.bureau_seat, titular(w.jeanne.mandate, "2024-01-01"))
        })
        .await
        .expect("installed");
        let amina = t.get(&format!("/en/people/{}", w.amina.person)).await.body;
        for told in [
            "Came into office: Mayor, <a href=\"/en/members/",
            "Took the chair of the <a href=\"/en/bodies/",
            "<bdi>world-council</bdi></a>, for Dakar, ends",
        ] {
            assert!(amina.contains(told), "{told}: {amina}");
        }
        let quito = t.get(&format!("/en/members/{}", w.pablo.member)).await.body;
        assert!(quito.contains("=Pablo Soto became a deputy in the <a href=\"/en/bodies/"), "{quito}");
        let lyon = format!("/en/members/{}", w.jeanne.member);
        let public = t.get(&lyon).await.body;
        assert!(public.contains("<bdi>world-council</bdi></a>: resigned"), "{public}");
        assert!(!public.contains("executive-bureau"), "{public}");
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let all = t.get_as(&lyon, &admin).await.body;
        assert!(all.contains("<bdi>executive-bureau</bdi></a>"), "{all}");
        let body = t.get(&format!("/en/bodies/{}", w.assembly)).await.body;
        for told in ["Founded", "2 seats were taken", "1 seat fell vacant"] {
            assert!(body.contains(told), "{told}: {body}");
        }
    }
);

testkit::on_both!(
    async fn an_abolished_seat_takes_its_tenures_with_it(open: testkit::Open) {
        let (t, w) = world(open).await;
        let seat = w.seats[1];
        let tenure = t
            .write(move |pen| seat::install(pen, seat, titular(w.pablo.mandate, "2024-01-01")))
            .await
            .expect("installed");
        t.write(move |pen| seat::close(pen, seat, day("2026-01-01"), "art. 9")).await.expect("closed");
        assert_eq!(roster(&t, w.assembly, "2026-01-01").len(), 2);
        let again =
            t.write(move |pen| seat::install(pen, seat, titular(w.jeanne.mandate, "2026-06-01"))).await;
        assert_eq!(refused(again.expect_err("gone")), [("governance-refusal-seat-not-then", "since".into())]);
        let entry = last(&t, Subject::from(tenure));
        assert_eq!(
            entry.after.and_then(|after| after["end_reason"].as_str().map(str::to_owned)).as_deref(),
            Some("seat-closed")
        );
        t.verify();
    }
);

fn last(t: &Test, subject: Subject) -> ledger::Logged {
    let mut entries = t.read(|read| Ok(ledger::history(read, &subject, 1)?)).expect("a history");
    entries.pop().expect("an entry")
}

fn outlook(read: &mut Read<'_>, body: Id<Body>, on: Day) -> Result<Option<Outlook>, Stop> {
    let rows = seat::roster(read, body, on)?;
    let holder = rows.iter().find_map(|row| row.titular.as_ref()).expect("somebody sits there");
    Ok(seat::risk_of(read, body, holder, (on, on))?.map(|risk| risk.outlook))
}

async fn sweep(t: &Test) -> Vec<(Id<Tenure>, Day, String)> {
    let lost = t.write(seat::apply_losses).await.expect("swept");
    lost.into_iter().map(|one| (one.tenure, one.day, one.article)).collect()
}

testkit::on_both!(
    async fn whoever_loses_the_mandate_loses_the_seat_by_the_rule_in_force(open: testkit::Open) {
        let (t, w) = world(open).await;
        let seat = w.seats[0];
        let tenure = t
            .write(move |pen| seat::install(pen, seat, titular(w.amina.mandate, "2024-01-01")))
            .await
            .expect("installed");
        assert_eq!(sweep(&t).await, []);
        t.write(move |pen| mandate::end(pen, w.amina.mandate, day("2026-10-01"), mandate::EndReason::Term))
            .await
            .expect("ended");

        // Nothing is assumed: without a statute the seat stays and the page says what is missing.
        let today = day("2026-11-23");
        assert_eq!(sweep(&t).await, []);
        assert_eq!(t.read(|read| outlook(read, w.assembly, today)).expect("read"), Some(Outlook::Unsettled));
        assert!(
            t.get(&format!("/en/bodies/{}", w.assembly)).await.body.contains("No statute of this body says")
        );

        let rule = SeatLoss::AtNextMeeting { of: "executive-bureau".into() };
        t.write(move |pen| statute::enact(pen, w.assembly, set(rule, "art. 63", "2020-01-01")))
            .await
            .expect("enacted");
        let waiting = |called| {
            Some(Outlook::AtNextMeeting {
                of: in_english("executive-bureau"),
                called,
                article: "art. 63".into(),
            })
        };
        assert_eq!(t.read(|read| outlook(read, w.assembly, today)).expect("read"), waiting(None));
        assert_eq!(sweep(&t).await, []);

        let called =
            t.write(move |pen| meeting(pen, w.bureau, "2026-12-05T09:00:00Z", false)).await.expect("called");
        assert_eq!(
            t.read(|read| outlook(read, w.assembly, today)).expect("read"),
            waiting(Some(day("2026-12-05")))
        );
        let page = t.get(&format!("/en/bodies/{}", w.assembly)).await.body;
        assert!(page.contains("The mandate ended on 1 October 2026."), "{page}");
        assert!(page.contains("on 5 December 2026 (art.\u{a0}63)"), "{page}");
        assert_eq!(sweep(&t).await, []);
        // The pages of the member and the person say it too.
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        for place in [format!("/en/members/{}", w.amina.member), format!("/en/people/{}", w.amina.person)] {
            let page = t.get_as(&place, &admin).await.body;
            for told in ["The mandate ended on 1 October 2026.", "on 5 December 2026 (art.\u{a0}63)"] {
                assert!(page.contains(told), "{place}: {told}: {page}");
            }
        }
        // As of a day to come it is as one knows it now: held until the meeting that is called, lost on its day.
        let on = async |place: String, day: &str| t.get(&format!("{place}?as_of={day}")).await.body;
        let body = || format!("/en/bodies/{}", w.assembly);
        let eve = on(body(), "2026-12-04").await;
        assert!(eve.contains("Amina Diallo") && eve.contains("on 5 December 2026 (art.\u{a0}63)"), "{eve}");
        for later in ["2026-12-05", "2027-02-01"] {
            let page = on(body(), later).await;
            assert!(page.contains("None is held. 3 are vacant."), "{page}");
            assert!(page.contains("on 5 December 2026 (art.\u{a0}63)"), "{page}");
            assert!(on("/en/bodies".into(), later).await.contains("0 of 3"));
            let member = on(format!("/en/members/{}", w.amina.member), later).await;
            assert!(!member.contains("Seats in bodies"), "{member}");
        }

        t.clock.set(Instant::parse("2026-12-05T09:30:00Z").expect("an instant"));
        t.write(move |pen| {
            pen.tx.exec("UPDATE meeting SET opened_at = ?2 WHERE id = ?1", params![called, pen.now])?;
            let id = Id::<governance::meeting::Meeting>::from_uuid(called);
            let after = governance::meeting::load(pen.tx, id)?.expect("the meeting");
            Ok(pen.enter(pen.draft("meeting.opened").about(id).after(&after)?)?)
        })
        .await
        .expect("opened");
        assert_eq!(sweep(&t).await, [(tenure, day("2026-12-05"), "art. 63".to_owned())]);
        assert_eq!(sweep(&t).await, [], "a second sweep finds nothing to do");

        let entry = last(&t, Subject::from(tenure));
        assert_eq!((entry.kind.as_str(), &entry.by), ("tenure.lost", &By::Rule("art. 63".into())));
        let concerned: Vec<&str> = entry.about.iter().map(|subject| subject.kind.as_str()).collect();
        assert_eq!(concerned, ["tenure", "seat", "body", "person", "member"]);
        let page = t.get(&format!("/en/seats/{seat}")).await.body;
        assert!(page.contains("Ended on 5 December 2026: the mandate ended (art.\u{a0}63)."), "{page}");
        t.verify();
    }
);

testkit::on_both!(
    async fn a_member_that_leaves_takes_its_seats_along_by_the_rule(open: testkit::Open) {
        let (t, w) = world(open).await;
        let tenures = t.write(move |pen| {
            let rule = SeatLoss::AfterDays { days: 60 };
            statute::enact(pen, w.assembly, set(rule, "art. 63", "2020-01-01"))?;
            let first = seat::install(pen, w.seats[0], titular(w.amina.mandate, "2024-01-01"))?;
            Ok([first, seat::install(pen, w.seats[1], titular(w.jeanne.mandate, "2024-01-01"))?])
        });
        let [first, second] = tenures.await.expect("installed");
        let (_, cookie) = t.signed_in("administrator", Some((Role::Administrator, None)), None).await;
        let place = |one: Mayor| format!("/en/members/{}/departure", one.member);
        let page = t.get_as(&place(w.amina), &cookie).await.body;
        assert!(page.contains(&format!("/en/seats/{}", w.seats[0])), "what hangs on it is told: {page}");
        for one in [w.amina, w.jeanne] {
            assert_eq!(t.post(&place(one), Some(&cookie), &[("day", "2026-11-01")]).await.status, 303);
        }
        shell::notices::follow(&t.house).await.expect("followed");
        let page = t.get(&format!("/en/bodies/{}", w.assembly)).await.body;
        assert!(page.contains("The mandate ended on 1 November 2026."), "{page}");
        assert!(page.contains("is lost from 31 December 2026 on (art.\u{a0}63)"), "{page}");
        let withdrawal = format!("{}/withdrawal", place(w.amina));
        assert_eq!(t.post(&withdrawal, Some(&cookie), &[]).await.status, 303);
        let page = t.get(&format!("/en/seats/{}", w.seats[0])).await.body;
        assert!(!page.contains("The mandate ended"), "{page}");
        // What becomes known when its day has passed is done at once.
        assert_eq!(t.post(&place(w.amina), Some(&cookie), &[("day", "2026-09-01")]).await.status, 303);
        shell::notices::follow(&t.house).await.expect("followed");
        let page = t.get(&format!("/en/seats/{}", w.seats[0])).await.body;
        assert!(page.contains("Ended on 31 October 2026: the mandate ended (art.\u{a0}63)."), "{page}");

        t.clock.set(Instant::parse("2027-01-04T09:30:00Z").expect("an instant"));
        assert_eq!(sweep(&t).await, [(second, day("2026-12-31"), "art. 63".to_owned())]);
        assert_ne!(first, second);
        // The earlier sign-in has run out by now.
        let (_, cookie) = t.signed_in("later", Some((Role::Administrator, None)), None).await;
        let page = t.get_as(&place(w.jeanne), &cookie).await.body;
        assert!(page.contains("What goes on") && !page.contains("mandate goes on"), "{page}");
        let withdrawal = format!("{}/withdrawal", place(w.jeanne));
        assert_eq!(t.post(&withdrawal, Some(&cookie), &[]).await.status, 303, "the seat stays lost");
        let held = t.read(|read| Ok(mandate::in_force(read, w.jeanne.mandate, day("2027-01-04"))?));
        assert!(!held.expect("read"), "and so does the mandate on which that rests");
        t.verify();
    }
);

testkit::on_both!(
    async fn whoever_is_elected_again_keeps_the_seat(open: testkit::Open) {
        let (t, w) = world(open).await;
        t.write(move |pen| {
            seat::install(pen, w.seats[0], titular(w.amina.mandate, "2024-01-01"))?;
            statute::enact(pen, w.assembly, set(SeatLoss::AtOnce, "art. 63", "2020-01-01"))?;
            mandate::end(pen, w.amina.mandate, day("2026-10-01"), mandate::EndReason::Term)?;
            mandate(pen, w.amina.person, w.amina.member, "2026-10-01", None)
        })
        .await
        .expect("elected again");
        assert_eq!(sweep(&t).await, []);
        assert_eq!(t.read(|read| outlook(read, w.assembly, day("2026-11-23"))).expect("read"), None);
    }
);

testkit::on_both!(
    async fn a_statute_replaces_the_one_before_and_is_never_undone_from_behind(open: testkit::Open) {
        let (t, w) = world(open).await;
        let enact = |new| t.write(move |pen| statute::enact(pen, w.assembly, new));
        let notice = |on: &str| {
            let found =
                t.read(|read| Ok(statute::in_force::<Notice>(read, w.assembly, day(on))?)).expect("read");
            found.map(|one| (one.terms.days, one.article))
        };
        let lacking = t.read(|read| statute::required::<Notice>(read, w.assembly, day("2024-01-01")));
        let refusal = lacking.expect_err("nothing is assumed");
        let l = t.house.locale(Lang::En);
        match &refusal {
            Stop::Refused(all) => {
                assert!(l.refusal(&all[0]).contains("Notice of meetings"), "{}", l.refusal(&all[0]))
            }
            other => panic!("{other}"),
        }

        enact(set(Notice { days: 30 }, "art. 33", "2020-01-01")).await.expect("enacted");
        enact(set(Notice { days: 21 }, "art. 33 bis", "2025-01-01")).await.expect("enacted");
        assert_eq!(notice("2024-12-31"), Some((30, "art. 33".into())));
        assert_eq!(notice("2025-01-01"), Some((21, "art. 33 bis".into())));
        assert_eq!(notice("2019-12-31"), None);
        assert_eq!(
            refused(enact(set(Notice { days: 10 }, "art. 1", "2024-01-01")).await.expect_err("from behind")),
            [("governance-refusal-statute-later", "since".into())]
        );
        // A slip of the same day is mended on the same day.
        enact(set(Notice { days: 20 }, "art. 33 bis", "2025-01-01")).await.expect("mended");
        assert_eq!(notice("2025-01-01"), Some((20, "art. 33 bis".into())));
        assert_eq!(
            refused(enact(set(Notice { days: 400 }, " ", "2026-01-01")).await.expect_err("nonsense")),
            [("shell-refusal-number", "days".into()), ("shell-refusal-empty", "article".into())]
        );
        assert_eq!(
            refused(
                enact(set(SeatLoss::AtNextMeeting { of: "nobody".into() }, "art. 63", "2026-01-01"))
                    .await
                    .expect_err("nobody")
            ),
            [("governance-refusal-body-unknown", "of".into())]
        );
        let numbering = || DecisionNumbering { prefix: "WC".into(), digits: 3 };
        enact(set(numbering(), "rules 4", "2020-01-01")).await.expect("numbered");
        let twice = t
            .write(move |pen| statute::enact(pen, w.bureau, set(numbering(), "rules 4", "2020-01-01")))
            .await;
        assert_eq!(
            refused(twice.expect_err("taken")),
            [("governance-refusal-prefix-taken", "prefix".into())]
        );
        t.verify();
    }
);

fn simple_rule() -> Rule {
    let half = Threshold::MoreThan(Fraction::new(1, 2));
    Rule {
        v: V1,
        article: "art. 38".into(),
        weights: Weights::Equal,
        quorum: Some(Quorum {
            measure: Unit::Heads,
            threshold: Threshold::AtLeast(Fraction::new(1, 3)),
            counts_proxies: true,
        }),
        presence: tally::PresentAt::During,
        majorities: vec![Majority { measure: Unit::Heads, base: Base::ForAndAgainst, threshold: half }],
        tie: Tie::Fails,
        precedence: Precedence::Principal,
        proxy_cap: Some(2),
        show_of_hands: true,
        remote: true,
        abstention: true,
        live: false,
    }
}

testkit::on_both!(
    async fn a_statute_that_lies_ahead_is_withdrawn_with_a_reason(open: testkit::Open) {
        let (t, w) = world(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let enact = |days, since: &'static str| {
            t.write(move |pen| statute::enact(pen, w.assembly, set(Notice { days }, "art. 30", since)))
        };
        let notice = |on: &str| {
            let says = t.read(|read| Ok(statute::in_force::<Notice>(read, w.assembly, day(on))?));
            says.expect("read").map(|says| says.terms.days)
        };
        let first = enact(10, "2020-01-01").await.expect("enacted");
        let typo = enact(20, "2030-01-01").await.expect("enacted");
        enact(30, "2031-01-01").await.expect("enacted");
        assert_eq!(
            refused(enact(40, "2027-01-01").await.expect_err("in the way")),
            [("governance-refusal-statute-later", "since".into())]
        );
        let page = t.get_as(&format!("/en/bodies/{}", w.assembly), &admin).await.body;
        let form = format!("/en/statutes/{typo}/withdrawal");
        assert!(page.contains("To come into force") && page.contains(&form), "{page}");
        // It was entered long after it began: who looks at an earlier day is told that nobody knew it here.
        assert!(page.contains("entered on 23 November 2026"), "{page}");
        let then = t.get(&format!("/en/bodies/{}?as_of=2021-01-01", w.assembly)).await.body;
        assert!(then.contains("on this day it was not known here"), "{then}");

        assert_eq!(t.post(&form, Some(&admin), &[("reason", "")]).await.status, 422);
        let begun = format!("/en/statutes/{first}/withdrawal");
        assert_eq!(t.get_as(&begun, &admin).await.status, 422);
        assert_eq!(t.post(&begun, Some(&admin), &[("reason", "no")]).await.status, 422);
        let lead = t.get_as(&form, &admin).await.body;
        assert!(lead.contains("It would hold from 1 January 2030 on"), "{lead}");
        assert_eq!(t.post(&form, Some(&admin), &[("reason", "A slip of the year")]).await.status, 303);
        // The one before holds on until the next one.
        assert_eq!((notice("2030-06-01"), notice("2031-01-01")), (Some(10), Some(30)));
        assert_eq!(t.get_as(&form, &admin).await.status, 404);
        let page = t.get(&format!("/en/bodies/{}", w.assembly)).await.body;
        assert!(page.contains("A slip of the year"), "{page}");
        t.verify();

        let last = t.read(|read| Ok(statute::upcoming(read, w.assembly, day("2026-11-23"))?)).expect("read");
        let last = last[0].0;
        t.write(move |pen| statute::withdraw(pen, last, "Not adopted")).await.expect("withdrawn");
        assert_eq!(notice("2040-01-01"), Some(10));
        enact(40, "2027-01-01").await.expect("nothing is in the way");
        t.verify();
    }
);

testkit::on_both!(
    async fn a_poll_s_rule_is_put_together_from_statutes(open: testkit::Open) {
        let (t, w) = world(open).await;
        let on = day("2026-11-23");
        let lacking =
            refused(t.read(|read| statute::poll_rule(read, w.assembly, on)).expect_err("nothing is set"));
        assert_eq!(lacking.len(), 5, "one refusal for each topic: {lacking:?}");

        t.write(move |pen| statute::enact_rule(pen, w.assembly, &simple_rule(), true, day("2020-01-01")))
            .await
            .expect("enacted");
        let composed = t.read(|read| statute::poll_rule(read, w.assembly, on)).expect("a rule");
        assert_eq!(composed.rule, simple_rule());
        assert!(composed.example);

        // Weighted votes clash with the show of hands that another statute allows: nothing of it is kept.
        let weighted = PollRule {
            weights: Weights::ByRoll,
            majorities: simple_rule().majorities,
            tie: Tie::Fails,
            abstention: true,
            live: false,
        };
        let clash =
            t.write(move |pen| statute::enact(pen, w.assembly, set(weighted, "art. 39", "2026-01-01"))).await;
        assert_eq!(
            refused(clash.expect_err("clash")),
            [("governance-fault-hands-with-weights", "weights".into())]
        );
        t.write(move |pen| {
            statute::enact(pen, w.assembly, set(Hands { allowed: false }, "art. 40", "2026-01-01"))
        })
        .await
        .expect("enacted");
        let rule = t.read(|read| statute::poll_rule(read, w.assembly, on)).expect("a rule").rule;
        assert_eq!((rule.show_of_hands, rule.article.as_str()), (false, "art. 38; art. 40"));

        let page = t.get(&format!("/en/bodies/{}", w.assembly)).await.body;
        for sentence in [
            "Carried when more than one half of the voters for and against are in favour.",
            "Quorum: at least one third of the voters on the roll must be present.",
            "One may be represented by a proxy; nobody holds more than 2.",
            "There is no show of hands.",
            "example",
            "Not set:",
        ] {
            assert!(page.contains(sentence), "{sentence}: {page}");
        }
        t.verify();
    }
);

fn women(least: u32) -> NewRule {
    NewRule {
        aspect: Aspect::Gender,
        value: "female".into(),
        measure: Measure::Permille,
        least: Some(least),
        most: None,
        article: "art. 12".into(),
        example: true,
        since: day("2020-01-01"),
    }
}

testkit::on_both!(
    async fn rules_of_composition_are_held_against_who_sits_there(open: testkit::Open) {
        let (t, w) = world(open).await;
        t.write(move |pen| {
            seat::install(pen, w.seats[0], titular(w.amina.mandate, "2024-01-01"))?;
            seat::install(pen, w.seats[1], titular(w.pablo.mandate, "2024-01-01"))?;
            seat::install(pen, w.seats[2], titular(w.jeanne.mandate, "2026-01-01"))?;
            composition::enact(pen, w.assembly, women(600))?;
            let cap = NewRule {
                aspect: Aspect::Country,
                value: "*".into(),
                measure: Measure::Seats,
                least: None,
                most: Some(1),
                ..women(1)
            };
            composition::enact(pen, w.assembly, cap)
        })
        .await
        .expect("rules");
        let place = format!("/en/bodies/{}", w.assembly);
        let page = t.get(&place).await.body;
        assert!(
            page.contains("Women: 2 of 3 seats held (66.7%). At least 60% are asked. The rule is kept."),
            "{page}"
        );
        assert!(page.contains("At most one seat is allowed. The rule is kept."), "{page}");
        for told in
            ["Over its terms", "?as_of=2024-01-01\"", "2 of 3 · ", "1 of 2 · ", "today, 23 November 2026"]
        {
            assert!(page.contains(told), "{told}: {page}");
        }
        // Before Jeanne came there was one woman of two.
        let page = t.get(&format!("{place}?as_of=2025-06-01")).await.body;
        assert!(
            page.contains("Women: 1 of 2 seats held (50%). At least 60% are asked. One more is needed."),
            "{page}"
        );
        assert!(page.contains("This is how things stood on 1 June 2025"), "{page}");

        // Three seats cannot hold a hundred.
        let hundred = NewRule {
            aspect: Aspect::Class,
            value: "city".into(),
            measure: Measure::Seats,
            least: Some(100),
            ..women(1)
        };
        let many =
            t.write(move |pen| composition::enact(pen, w.assembly, hundred)).await.expect_err("three seats");
        assert_eq!(refused(many), [("governance-refusal-rule-seats", "least".into())]);
        let unknown = NewRule { value: "atlantis".into(), aspect: Aspect::Section, ..women(1) };
        let stop = t
            .write(move |pen| composition::enact(pen, w.assembly, unknown))
            .await
            .expect_err("no such section");
        assert_eq!(refused(stop), [("shell-refusal-choice", "value".into())]);
        t.write(move |pen| {
            composition::enact(pen, w.assembly, NewRule { since: day("2026-06-01"), ..women(400) })
        })
        .await
        .expect("replaced");
        let on = |text: &str| {
            t.read(|read| Ok(composition::in_force(read, w.assembly, day(text))?)).expect("rules")
        };
        let least = |text: &str| on(text).into_iter().find_map(|(_, rule)| rule.least);
        assert_eq!((least("2026-05-31"), least("2026-06-01")), (Some(600), Some(400)));
        t.verify();
    }
);

testkit::on_both!(
    async fn a_rule_of_composition_that_lies_ahead_is_seen_and_withdrawn(open: testkit::Open) {
        let (t, w) = world(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let place = format!("/en/bodies/{}", w.assembly);
        let enact = |least: &'static str, since: &'static str| {
            let (t, admin, form) = (&t, admin.clone(), format!("{place}/rules/new"));
            async move {
                let fields = [
                    ("value", "gender:female"),
                    ("measure", "permille"),
                    ("least", least),
                    ("article", "art. 12"),
                    ("since", since),
                ];
                t.post(&form, Some(&admin), &fields).await.status
            }
        };
        let least = |on: &str| {
            let rules = t.read(|read| Ok(composition::in_force(read, w.assembly, day(on))?)).expect("rules");
            rules.into_iter().map(|(_, rule)| rule.least.expect("a floor")).collect::<Vec<_>>()
        };
        let ahead = || {
            let rules = t.read(|read| Ok(composition::upcoming(read, w.assembly, day("2026-11-23"))?));
            rules.expect("rules").into_iter().map(|(id, _)| id).collect::<Vec<_>>()
        };
        assert_eq!(enact("40", "2020-01-01").await, 303);
        assert_eq!(enact("50", "2099-01-01").await, 303);
        let typo = ahead()[0];
        let page = t.get(&place).await.body;
        for told in
            ["To come into force", "At least 50", "since 1 January 2099", "no longer from 1 January 2099 on"]
        {
            assert!(page.contains(told), "{told}: {page}");
        }
        assert!(!page.contains("/withdrawal"), "a visitor withdraws nothing: {page}");
        let form = format!("/en/composition-rules/{typo}/withdrawal");
        assert!(t.get_as(&place, &admin).await.body.contains(&form));

        // A bound is refused in the measure in which it is typed.
        for least in ["0", "150"] {
            let fields = [
                ("value", "gender:female"),
                ("measure", "permille"),
                ("least", least),
                ("article", "art. 12"),
                ("since", "2027-06-01"),
            ];
            let came = t.post(&format!("{place}/rules/new"), Some(&admin), &fields).await;
            assert_eq!(came.status, 422);
            assert!(came.body.contains("Give a whole number from 1 to 100."), "{}", came.body);
        }
        // An earlier day can be set all the same: that rule holds until the later one.
        assert_eq!(enact("45", "2027-06-01").await, 303);
        assert_eq!(
            [least("2027-05-31"), least("2027-06-01"), least("2098-12-31"), least("2099-01-01")],
            [vec![400], vec![450], vec![450], vec![500]]
        );
        // What lies ahead is withdrawn, not ended; the rule before it then goes on.
        let repeal = format!("/en/composition-rules/{typo}/repeal");
        assert_eq!(t.post(&repeal, Some(&admin), &[("until", "2099-01-01")]).await.status, 422);
        assert_eq!(t.post(&form, Some(&admin), &[("reason", "")]).await.status, 422);
        let lead = t.get_as(&form, &admin).await.body;
        assert!(lead.contains("It would hold from 1 January 2099 on: At least 50"), "{lead}");
        assert_eq!(t.post(&form, Some(&admin), &[("reason", "A slip of the year")]).await.status, 303);
        assert_eq!((least("2098-12-31"), least("2099-01-01")), (vec![450], vec![450]));
        assert!(t.get(&place).await.body.contains("A slip of the year"));
        let second = ahead();
        assert_eq!(second.len(), 1);
        t.write(move |pen| composition::withdraw(pen, second[0], "Not adopted")).await.expect("withdrawn");
        assert_eq!((ahead(), least("2099-01-01")), (Vec::new(), vec![400]));

        // What has begun is not withdrawn; its end can be set, and set anew while it lies ahead.
        let first = t.read(|read| Ok(composition::in_force(read, w.assembly, day("2026-11-23"))?));
        let first = first.expect("rules")[0].0;
        let begun = format!("/en/composition-rules/{first}/withdrawal");
        assert_eq!(t.get_as(&begun, &admin).await.status, 422);
        assert_eq!(t.post(&begun, Some(&admin), &[("reason", "no")]).await.status, 422);
        let repeal = format!("/en/composition-rules/{first}/repeal");
        for until in ["2077-01-01", "2027-01-01"] {
            assert_eq!(t.post(&repeal, Some(&admin), &[("until", until)]).await.status, 303);
        }
        assert_eq!((least("2026-12-31"), least("2027-01-01")), (vec![400], Vec::new()));
        t.verify();
    }
);

testkit::on_both!(
    async fn the_history_of_a_body_says_what_and_is_cut(open: testkit::Open) {
        let (t, w) = world(open).await;
        t.write(move |pen| {
            composition::enact(pen, w.assembly, women(400))?;
            statute::enact(pen, w.assembly, set(Notice { days: 30 }, "art. 33", "2020-01-01"))
        })
        .await
        .expect("enacted");
        let place = format!("/en/bodies/{}", w.assembly);
        let history = async |place: String| {
            let page = t.get(&place).await.body;
            page.split("id=\"history\"").nth(1).expect("a history").to_owned()
        };
        let told = history(place.clone()).await;
        for line in [
            "<p>Women: At least 40",
            "(art.\u{a0}12; since 1 January 2020)</p>",
            "<p>Notice of meetings: ",
            "(art.\u{a0}33; since 1 January 2020)</p>",
            "<p>Seat\u{a0}1 · Cities · Africa</p>",
            "<p>Seats 2 to 3 · Cities</p>",
            "<p>Cities</p>",
        ] {
            assert!(told.contains(line), "{line}: {told}");
        }
        assert!(!told.contains("history=all"), "{told}");

        for year in ["2021-01-01", "2022-01-01", "2023-01-01"] {
            let new = set(Notice { days: 20 }, "art. 33", year);
            t.write(move |pen| statute::enact(pen, w.assembly, new)).await.expect("enacted");
        }
        let lines = |history: &str| history.matches("<li>").count();
        let told = history(format!("{place}?as_of=2025-01-01")).await;
        assert_eq!(lines(&told), 10);
        assert!(told.contains("?as_of=2025-01-01&amp;history=all#history"), "{told}");
        assert!(!told.contains("The body was created."), "{told}");
        let told = history(format!("{place}?history=all")).await;
        assert!(lines(&told) > 10 && told.contains("The body was created."), "{told}");
        assert!(!told.contains("history=all"), "{told}");
    }
);

testkit::on_both!(
    async fn the_history_of_a_member_tells_of_its_seats_where_they_may_be_seen(open: testkit::Open) {
        let (t, w) = world(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        t.write(move |pen| {
            seat::install(pen, w.seats[1], titular(w.jeanne.mandate, "2024-01-01"))?;
            seat::install(pen, w.bureau_seat, titular(w.pablo.mandate, "2024-01-01"))
        })
        .await
        .expect("installed");
        let history = |page: String| page.split("id=\"history\"").nth(1).expect("a history").to_owned();
        let open = format!("/en/members/{}", w.jeanne.member);
        let closed = format!("/en/members/{}", w.pablo.member);
        let seat = |id| format!(r#"<a href="/en/seats/{id}">"#);
        let told = history(t.get(&open).await.body);
        assert!(told.contains("A seat was filled.") && told.contains(&seat(w.seats[1])), "{told}");
        assert!(!told.contains("Something that concerns this member"), "{told}");
        let told = history(t.get(&closed).await.body);
        assert!(told.contains("Something that concerns this member"), "{told}");
        assert!(!told.contains("A seat was filled.") && !told.contains("/en/seats/"), "{told}");
        let told = history(t.get_as(&closed, &admin).await.body);
        assert!(told.contains("A seat was filled.") && told.contains(&seat(w.bureau_seat)), "{told}");
    }
);

testkit::on_both!(
    async fn a_body_that_is_not_public_is_seen_by_its_own(open: testkit::Open) {
        let (t, w) = world(open).await;
        t.write(move |pen| seat::install(pen, w.bureau_seat, titular(w.pablo.mandate, "2024-01-01")))
            .await
            .expect("installed");
        let over = |role| Some((role, Some(w.bureau.uuid())));
        let elsewhere = Some((Role::Secretary, Some(w.assembly.uuid())));
        let people = [
            ("guest", None, None, false),
            ("foreign-secretary", elsewhere, None, false),
            ("secretary", over(Role::Secretary), None, true),
            ("observer", over(Role::Observer), None, true),
            ("sitting", None, Some(w.pablo.person), true),
            ("administrator", Some((Role::Administrator, None)), None, true),
        ];
        let (page, api, seat) = (
            format!("/en/bodies/{}", w.bureau),
            "/api/bodies/executive-bureau",
            format!("/en/seats/{}", w.bureau_seat),
        );
        let visitor = t.get(&page).await;
        assert_eq!(visitor.status, 403);
        assert!(!visitor.body.contains("Pablo"), "{}", visitor.body);
        // By its code, which can be guessed, it is not told that there is one.
        assert_eq!((t.get(api).await.status, t.get("/api/bodies/nothing").await.status), (404, 404));
        assert!(!t.get("/en/bodies").await.body.contains("executive-bureau"));
        for (name, role, person, sees) in people {
            let (_, cookie) = t.signed_in(name, role, person).await;
            for (place, otherwise) in [(page.as_str(), 403), (api, 404), (&seat, 403)] {
                let status = if sees { 200 } else { otherwise };
                assert_eq!(t.get_as(place, &cookie).await.status, status, "{name} at {place}");
            }
            assert_eq!(
                t.get_as("/en/bodies", &cookie).await.body.contains("executive-bureau"),
                sees,
                "{name}"
            );
        }
        // What Pablo's town shows of him leaves the closed body out.
        assert!(!t.get(&format!("/en/members/{}", w.pablo.member)).await.body.contains("executive-bureau"));
    }
);

testkit::on_both!(
    async fn pages_speak_every_language_and_say_everything(open: testkit::Open) {
        let (t, w) = world(open).await;
        t.write(move |pen| {
            seat::install(pen, w.seats[0], titular(w.amina.mandate, "2024-01-01"))?;
            let chair = NewTenure {
                office: Office::Chair,
                term_ends: Some(day("2025-01-01")),
                ..titular(w.jeanne.mandate, "2024-01-01")
            };
            seat::install(pen, w.seats[1], chair)?;
            let deputy = NewTenure { capacity: Capacity::Deputy, ..titular(w.pablo.mandate, "2024-01-01") };
            seat::install(pen, w.seats[1], deputy)?;
            composition::enact(pen, w.assembly, women(400))?;
            statute::enact_rule(pen, w.assembly, &simple_rule(), true, day("2020-01-01"))?;
            for terms in [
                Terms::from(Notice { days: 30 }),
                SeatLoss::AtNextMeeting { of: "executive-bureau".into() }.into(),
                statute::Deputy { votes_when_absent: true }.into(),
                statute::Standing { may_vote: vec![network::Standing::Good] }.into(),
                statute::CheckIn { by_oneself: true }.into(),
                statute::PublicFollow { allowed: true }.into(),
                DecisionNumbering { prefix: "WC".into(), digits: 3 }.into(),
            ] {
                statute::enact(pen, w.assembly, set(terms, "art. 1", "2020-01-01"))?;
            }
            mandate::end(pen, w.amina.mandate, day("2026-10-01"), mandate::EndReason::Term)?;
            meeting(pen, w.assembly, "2026-12-01T09:00:00Z", false)
        })
        .await
        .expect("a full house");
        let (_, cookie) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let body = format!("/bodies/{}", w.assembly);
        let seat = format!("/seats/{}", w.seats[1]);
        let topics = statute::Topic::ALL.iter().map(|topic| format!("{body}/statutes/new?topic={topic}"));
        let mut places: Vec<String> =
            vec!["/bodies".into(), body.clone(), seat.clone(), "/bodies/new".into()];
        places.extend(
            ["/change", "/classes/new", "/seats/new", "/statutes", "/rules/new"]
                .map(|rest| format!("{body}{rest}")),
        );
        places.extend(["/tenures/new", "/tenures/new?q=quit", "/close"].map(|rest| format!("{seat}{rest}")));
        places.extend(topics);
        places.push(format!("/members/{}", w.jeanne.member));
        for lang in Lang::ALL {
            for place in &places {
                let came = t.get_as(&format!("/{lang}{place}"), &cookie).await;
                assert_eq!(came.status, 200, "{lang} {place}: {}", came.body);
                assert!(!came.body.contains("governance-"), "{lang} {place} shows a key: {}", came.body);
                assert_eq!(came.body.matches("<h1").count(), 1, "{lang} {place}");
            }
        }
        let page = t.get(&format!("/en{body}")).await.body;
        for told in
            ["Jeanne Martin", "Chair", "term ended on 1 January 2025", "Seats at risk", "One is vacant."]
        {
            assert!(page.contains(told), "{told}: {page}");
        }
        assert!(!page.contains("female"), "nobody's gender is shown: {page}");
        assert!(t.get("/en/bodies").await.body.contains("Bureau in spring"));
        assert!(t.get(&format!("/en/members/{}", w.jeanne.member)).await.body.contains("Seats in bodies"));
        // Within an Arabic sentence each value stands between marks that isolate its direction.
        let arabic = t.get(&format!("/ar{body}")).await.body.replace(['\u{2068}', '\u{2069}'], "");
        assert!(arabic.contains("النساء: 2 من أصل مقعدين مشغولين"), "{arabic}");
    }
);

testkit::on_both!(
    async fn programs_get_bodies_by_the_api_and_as_files(open: testkit::Open) {
        let (t, w) = world(open).await;
        t.write(move |pen| seat::install(pen, w.seats[1], titular(w.pablo.mandate, "2024-01-01")))
            .await
            .expect("installed");
        let list: serde_json::Value =
            serde_json::from_str(&t.get("/api/bodies?limit=1").await.body).expect("JSON");
        assert_eq!(
            (list["items"][0]["code"].as_str(), list["items"][0]["vacant"].as_i64()),
            (Some("world-council"), Some(2))
        );
        assert_eq!(list["next"], serde_json::Value::Null, "the closed body is no public item");
        let one: serde_json::Value =
            serde_json::from_str(&t.get("/api/bodies/world-council?as_of=2025-01-01").await.body)
                .expect("JSON");
        assert_eq!(one["roster"][1]["titular"]["member_name"].as_str(), Some("Quito"));
        assert_eq!(one["as_of"].as_str(), Some("2025-01-01"));
        for (place, status) in [
            ("/api/bodies?colour=red", 400),
            ("/api/bodies?limit=0", 400),
            ("/api/bodies?cursor=", 400),
            ("/api/bodies?cursor=%21", 400),
            ("/api/bodies?cursor=AAAA", 404),
            ("/api/bodies/world-council?limit=1", 400),
            ("/api/bodies/world-council?as_of=2025-13-01", 400),
            ("/api/bodies/nothing", 404),
        ] {
            assert_eq!(t.get(place).await.status, status, "{place}");
        }

        let csv = t.get("/en/bodies.csv?as_of=2025-01-01").await;
        assert_eq!(csv.status, 200);
        let mut table = csv::Reader::from_reader(csv.body.as_bytes());
        let rows: Vec<csv::StringRecord> = table.records().map(|row| row.expect("a row")).collect();
        assert_eq!(rows.len(), 3);
        assert_eq!((&rows[0][3], &rows[0][8], &rows[0][9]), ("1", "africa", ""));
        assert_eq!((&rows[1][9], &rows[1][10]), ("'=Pablo Soto", "Quito"), "no cell runs as a formula");
        let json: serde_json::Value =
            serde_json::from_str(&t.get("/en/bodies.json").await.body).expect("JSON");
        assert_eq!(json["items"].as_array().map(Vec::len), Some(1));
        let mut all = Vec::new();
        t.read(|read| Ok(body::export_json(read, day("2025-01-01"), &Scope::All, &mut all)?))
            .expect("exported");
        let all: serde_json::Value = serde_json::from_slice(&all).expect("JSON");
        assert_eq!(all["items"].as_array().map(Vec::len), Some(2));

        // One shape, whichever way a program asks.
        let ask = async |place: &str| -> serde_json::Value {
            serde_json::from_str(&t.get(place).await.body).expect("JSON")
        };
        let one = ask("/api/bodies/world-council?as_of=2025-01-01").await;
        assert_eq!(ask("/api/bodies?as_of=2025-01-01").await["items"][0], one);
        assert_eq!(ask("/en/bodies.json?as_of=2025-01-01").await["items"][0], one);
    }
);

testkit::on_both!(
    async fn everything_can_be_entered_on_pages(open: testkit::Open) {
        let (t, w) = world(open).await;
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let new = [
            ("code", "committee-a"),
            ("kind", "committee"),
            ("name-en", "Committee A"),
            ("parent", ""),
            ("public", "yes"),
            ("position", "3"),
            ("since", "2024-01-01"),
        ];
        let came = t.post("/en/bodies/new", Some(&admin), &new).await;
        assert_eq!(came.status, 303, "{}", came.body);
        let place = came.location;
        let again = t.post("/en/bodies/new", Some(&admin), &new).await;
        assert_eq!(again.status, 422);
        assert!(
            again.body.contains("is taken") && again.body.contains(r#"value="Committee A""#),
            "{}",
            again.body
        );

        let entered = |rest: &'static str, fields: &'static [(&'static str, &'static str)]| {
            let (place, admin, t) = (format!("{place}{rest}"), admin.clone(), &t);
            async move {
                let came = t.post(&place, Some(&admin), fields).await;
                assert_eq!(came.status, 303, "{place}: {}", came.body);
            }
        };
        entered(
            "/classes/new",
            &[("code", "city"), ("name-en", "Cities"), ("votes", "yes"), ("position", "1")],
        )
        .await;
        entered(
            "/rules/new",
            &[
                ("value", "gender:female"),
                ("measure", "permille"),
                ("least", "40"),
                ("article", "art. 12"),
                ("since", "2024-01-01"),
            ],
        )
        .await;
        entered(
            "/statutes/new?topic=notice",
            &[("days", "30"), ("article", "art. 33"), ("since", "2024-01-01"), ("example", "yes")],
        )
        .await;
        // An article of one's own is hardly an example any more: it is asked, and the answer taken.
        let notice = format!("{place}/statutes/new?topic=notice");
        let form = t.get_as(&notice, &admin).await.body;
        assert!(form.contains("name=\"example-of\" value=\"art. 33\""), "{form}");
        let mut own =
            vec![("days", "20"), ("article", "art. 5"), ("since", "2025-01-01"), ("example", "yes")];
        own.push(("example-of", "art. 33"));
        let asked = t.post(&notice, Some(&admin), &own).await;
        assert_eq!(asked.status, 422);
        assert!(asked.body.contains("Is it still an example?"), "{}", asked.body);
        assert!(asked.body.contains("name=\"example-of\" value=\"art. 5\""), "{}", asked.body);
        own.retain(|(field, _)| !field.starts_with("example"));
        assert_eq!(t.post(&notice, Some(&admin), &own).await.status, 303);
        entered(
            "/change",
            &[
                ("name-en", "Committee of Finance"),
                ("public", "yes"),
                ("position", "3"),
                ("version", "1"),
                ("parent", ""),
            ],
        )
        .await;
        let id = t.read(|read| Ok(body::by_code(read, "committee-a")?)).expect("read").expect("the body");
        let class = t
            .read(|read| Ok(seat::class_by_code(read, id, "city")?))
            .expect("read")
            .expect("the class")
            .to_string();
        let seats = [
            ("class", class.as_str()),
            ("section", ""),
            ("count", "٢"),
            ("weight", "۱"),
            ("since", "2024-01-01"),
        ];
        assert_eq!(t.post(&format!("{place}/seats/new"), Some(&admin), &seats).await.status, 303);
        let seat =
            t.read(|read| Ok(seat::roster(read, id, day("2026-11-23"))?)).expect("a roster")[0].place.id;

        let (_, secretary) = t.signed_in("secretary", Some((Role::Secretary, Some(id.uuid()))), None).await;
        let search = t.get_as(&format!("/en/seats/{seat}/tenures/new?q=LYO"), &secretary).await.body;
        assert!(search.contains("Jeanne Martin · Mayor · Lyon · France"), "{search}");
        let mandate = w.jeanne.mandate.to_string();
        let fields = [
            ("mandate", mandate.as_str()),
            ("capacity", "titular"),
            ("office", "chair"),
            ("since", "2024-02-01"),
            ("term-ends", "2027-01-01"),
        ];
        let came = t.post(&format!("/en/seats/{seat}/tenures/new?q=lyo"), Some(&secretary), &fields).await;
        assert_eq!(came.status, 303, "{}", came.body);
        let twice = t.post(&format!("/en/seats/{seat}/tenures/new?q=lyo"), Some(&secretary), &fields).await;
        assert_eq!(twice.status, 422);
        assert!(
            twice.body.contains("Jeanne Martin holds the seat so since 1 February 2024."),
            "{}",
            twice.body
        );

        let tenure =
            t.read(|read| Ok(seat::sits_in(read, id, w.jeanne.person, day("2026-11-23"))?)).expect("read")[0]
                .tenure;
        let end = [("until", "2026-11-01"), ("reason", "resigned"), ("article", "")];
        assert_eq!(t.post(&format!("/en/tenures/{tenure}/end"), Some(&secretary), &end).await.status, 303);
        let page = t.get(&place).await.body;
        assert!(
            page.contains("Committee of Finance") && page.contains("Ended on 1 November 2026: resigned."),
            "{page}"
        );
        t.verify();
    }
);

testkit::on_both!(
    async fn a_change_that_was_overtaken_is_told(open: testkit::Open) {
        let (t, w) = world(open).await;
        let change = |name: &'static str, until: Option<&'static str>, version| {
            let change = BodyChange {
                name: in_english(name),
                purpose: Localised::default(),
                parent: None,
                public: true,
                until: until.map(day),
                position: 1,
            };
            t.write(move |pen| body::change(pen, w.assembly, version, change))
        };
        change("Council", None, 1).await.expect("changed");
        assert_eq!(
            refused(change("Senate", None, 1).await.expect_err("overtaken")),
            [("governance-refusal-overtaken", String::new())]
        );
        t.write(move |pen| seat::install(pen, w.seats[1], titular(w.pablo.mandate, "2024-01-01")))
            .await
            .expect("installed");
        assert_eq!(
            refused(change("Council", Some("2026-01-01"), 2).await.expect_err("held")),
            [("governance-refusal-body-held", "until".into())]
        );
        let circle = BodyChange {
            name: in_english("Council"),
            purpose: Localised::default(),
            parent: Some(w.bureau),
            public: true,
            until: None,
            position: 1,
        };
        let stop = t.write(move |pen| body::change(pen, w.assembly, 2, circle)).await.expect_err("a circle");
        assert_eq!(refused(stop), [("governance-refusal-parent-circle", "parent".into())]);
        let none = t.write(move |pen| {
            let class = seat::class_by_code(pen.tx, w.assembly, "city")?.expect("a class");
            let new =
                NewSeats { class, section: Some(w.africa), count: 0, weight: 0, since: day("2019-01-01") };
            seat::add_many(pen, w.assembly, new)
        });
        assert_eq!(
            refused(none.await.expect_err("no seats")),
            [
                ("shell-refusal-number", "count".into()),
                ("shell-refusal-number", "weight".into()),
                ("governance-refusal-body-not-then", "since".into()),
            ]
        );
        t.verify();
    }
);
