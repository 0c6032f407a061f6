//! A federation of one's own, from its first person to the chair's first act, as somebody new meets it.

use base::{Day, Id, Lang, Localised, Stop};
use governance::{
    ROOM as GOVERNANCE,
    agenda::{self, NewItem},
    body,
    meeting::{self, Format, Plan},
    seat::{self, Capacity, NewClass, NewSeats, NewTenure, Office},
};
use ledger::Uuid;
use network::{
    MemberKind, ROOM as NETWORK,
    mandate::{self, NewMandate},
    member::{self, Profile},
    person::{self, Details, Gender},
    section,
};
use shell::{Pen, Person, Role, account};
use strategy::ROOM as STRATEGY;
use testkit::Test;

const PASSWORD: &str = "correct horse battery";

fn words(text: &str) -> Localised {
    Localised::one(Lang::En, text)
}

fn profile(name: &str, country: &str) -> Profile {
    Profile {
        kind: MemberKind::LocalGovernment,
        name: name.to_owned(),
        names: Localised::default(),
        official_name: None,
        country: network::roster::Country::from_code(country).expect("a country"),
        division: None,
        population: Some(1000),
        population_day: None,
        location: None,
        zone: None,
        website: None,
    }
}

fn somebody(pen: &mut Pen<'_, '_>, name: &str, email: &str) -> Result<Id<Person>, Stop> {
    let email = Some(email.to_owned()).filter(|email| !email.is_empty());
    let (name, gender) = (name.to_owned(), Gender::Unknown);
    person::create(pen, Details { name, gender, email, phone: None, lang: Lang::Fr })
}

/// A closed council whose chair is Awa and whose delegate is Binta, with two meetings that are called.
struct Founded {
    awa: Id<Person>,
    binta: Id<Person>,
    meetings: [Uuid; 2],
}

fn found(pen: &mut Pen<'_, '_>, house: &shell::House) -> Result<Founded, Stop> {
    network::found(pen)?;
    let since = Day::parse("2020-01-01").ok_or(Stop::Missing)?;
    let section = section::of_code(pen.tx, "africa")?.ok_or(Stop::Missing)?;
    let new = member::store::NewMember {
        profile: profile("Dakar", "SN"),
        identifiers: vec![],
        sections: vec![section.id],
        standing: Some(network::Standing::Good),
        joined: since,
    };
    let dakar = member::store::create(pen, new)?;
    let council = body::create(
        pen,
        body::NewBody {
            code: "executive-bureau".to_owned(),
            kind: body::BodyKind::ExecutiveBureau,
            name: words("Executive Bureau"),
            purpose: Localised::default(),
            parent: None,
            public: false,
            since,
            position: 1,
        },
    )?;
    koinon::demo::statutes(pen, council, "BE", since)?;
    let class = seat::class(
        pen,
        council,
        NewClass { code: "member".to_owned(), name: words("Members"), votes: true, position: 1 },
    )?;
    let seats = seat::add_many(pen, council, NewSeats { class, section: None, count: 2, weight: 1, since })?;
    let mut people = Vec::new();
    for (n, (name, email, office)) in [
        ("Awa Ndiaye", "awa@dakar.example", Office::Chair),
        ("Binta Sow", "binta@dakar.example", Office::Member),
    ]
    .into_iter()
    .enumerate()
    {
        let person = somebody(pen, name, email)?;
        let office_held = words("Councillor");
        let new = NewMandate { person, member: dakar, office: office_held, since, until: None, source: None };
        let mandate = mandate::begin(pen, new)?;
        let new = NewTenure { mandate, capacity: Capacity::Titular, office, since, term_ends: None };
        seat::install(pen, seats[n], new)?;
        people.push(person);
    }
    let mut meetings = [Uuid::nil(); 2];
    for (n, meeting) in meetings.iter_mut().enumerate() {
        let starts_at = pen.now.plus_seconds((40 + n as i64) * 86_400);
        let plan = Plan {
            name: words(&format!("Meeting {n}")),
            format: Format::Hybrid,
            venue: "Hall".to_owned(),
            zone: "UTC".to_owned(),
            starts_at,
            ends_at: starts_at.plus_seconds(7200),
        };
        let id = meeting::create(pen, council, plan)?;
        agenda::add(pen, id, NewItem { title: words("Opening"), note: Localised::default() })?;
        meeting::call(pen, house, id)?;
        *meeting = id.uuid();
    }
    Ok(Founded { awa: people[0], binta: people[1], meetings })
}

async fn house(open: testkit::Open) -> (Test, Founded, String) {
    let t = open.house(&[NETWORK, GOVERNANCE, STRATEGY]).await;
    let house = std::sync::Arc::clone(&t.house);
    let founded = t.write(move |pen| found(pen, &house)).await.expect("founded");
    let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
    (t, founded, admin)
}

/// The address in the last letter to somebody, and the cookie with which they are signed in from then on.
async fn takes_up(t: &Test, email: &str) -> String {
    let email = email.to_owned();
    let sql =
        "SELECT body FROM mail WHERE recipient = ?1 AND body LIKE '%/invitations/%' ORDER BY id DESC LIMIT 1";
    let body = t.read(|read| Ok(read.one::<String>(sql, db::params![&email])?)).expect("a letter");
    let place = body.split_whitespace().find(|word| word.contains("/invitations/")).expect("an address");
    let place = place.strip_prefix(&t.house.settings.address).expect("of this house");
    let came = t.post(place, None, &[("password", PASSWORD)]).await;
    assert_eq!((came.status, came.location.ends_with("/me")), (303, true), "{}", came.body);
    came.cookie.expect("a cookie")
}

/// What a form for an invitation says.
fn invitation<'a>(email: &'a str, person: &'a str) -> [(&'a str, &'a str); 5] {
    [("email", email), ("name", "Somebody"), ("lang", "en"), ("right", ""), ("person", person)]
}

testkit::on_both!(
    async fn an_invited_chair_presides(open: testkit::Open) {
        let (t, league, admin) = house(open).await;
        let (awa, chair) = (league.awa.to_string(), format!("/en/meetings/{}/chair", league.meetings[0]));
        let page = t.get_as(&format!("/en/people/{awa}"), &admin).await.body;
        assert!(page.contains(&format!("/en/users/new?person={awa}")), "{page}");
        assert!(!t.get(&format!("/en/people/{awa}")).await.body.contains("/users/"), "nobody else invites");
        let form = t.get_as(&format!("/en/users/new?person={awa}"), &admin).await.body;
        for told in ["value=\"awa@dakar.example\"", "value=\"Awa Ndiaye\"", "value=\"fr\" selected"] {
            assert!(form.contains(told), "{told}: {form}");
        }
        // To another address than the register has: the account is hers all the same, for so it was said.
        let came = t.post("/en/users/new", Some(&admin), &invitation("mayor@dakar.example", &awa)).await;
        assert!(came.location.ends_with("?done=invited"), "{} {}", came.location, came.body);
        let hers = takes_up(&t, "mayor@dakar.example").await;
        assert_eq!(t.get_as(&chair, &hers).await.status, 200);
        assert!(t.get_as("/en/me", &hers).await.body.contains("Meeting 0"));
        let page = t.get_as(&format!("/en/people/{awa}"), &admin).await.body;
        assert!(page.contains("mayor@dakar.example") && !page.contains("/users/new"), "{page}");

        // A person has one account.
        let second = t.post("/en/users/new", Some(&admin), &invitation("awa@dakar.example", &awa)).await;
        assert_eq!(second.status, 422);
        let refused = "This person has an account already: ";
        assert!(second.body.contains(refused) && second.body.contains("mayor@dakar.example"));

        // Taken back, the chair is gone; said again, it is there.
        let account = came.location.split('?').next().expect("a place").to_owned();
        let untied = t.post(&format!("{account}/person/end"), Some(&admin), &[]).await;
        assert!(untied.location.ends_with("?done=untied"));
        assert_eq!(t.get_as(&chair, &hers).await.status, 403);
        let search = t.get_as(&format!("{account}?whose=ndiaye"), &admin).await.body;
        assert!(search.contains(&format!("name=\"person\" value=\"{awa}\"")), "{search}");
        let wrong = t.post(&format!("{account}/person"), Some(&admin), &[("person", "Nobody At All")]).await;
        assert_eq!(wrong.status, 422);
        let tied = t
            .post(&format!("{account}/person"), Some(&admin), &[("person", &format!("/fr/people/{awa}"))])
            .await;
        assert!(tied.location.ends_with("?done=tied"), "{}", tied.body);
        assert_eq!(t.get_as(&chair, &hers).await.status, 200);
        let told = t.get_as(&account, &admin).await.body;
        assert!(told.contains("Account given to a person of the register"), "{told}");
        assert!(told.contains("Account taken from a person of the register"));
        assert_eq!(t.post(&format!("{account}/person/end"), Some(&hers), &[]).await.status, 403);
        t.verify();
    }
);

testkit::on_both!(
    async fn an_address_says_whose_the_account_is(open: testkit::Open) {
        let (t, league, admin) = house(open).await;
        let invite = async |email: &str| t.post("/en/users/new", Some(&admin), &invitation(email, "")).await;
        let awa = invite("Awa@Dakar.example").await;
        assert!(awa.location.ends_with("?done=invited-tied"), "{}", awa.body);
        let page = t.get_as(&awa.location, &admin).await.body;
        assert!(page.contains("Its address is that of somebody in the register, so the account is theirs."));
        assert!(page.contains(">Awa Ndiaye</bdi>"), "{page}");
        let hers = takes_up(&t, "awa@dakar.example").await;
        let chair = format!("/en/meetings/{}/chair", league.meetings[0]);
        assert_eq!(t.get_as(&chair, &hers).await.status, 200);

        // Whose address changes to that of somebody with an account, or to one that others share, is not guessed.
        t.write(|pen| {
            somebody(pen, "One", "town@hall.example")?;
            somebody(pen, "Two", "town@hall.example").map(drop)
        })
        .await
        .expect("two at one address");
        let shared = invite("town@hall.example").await;
        assert!(shared.location.ends_with("?done=invited-several"), "{}", shared.location);
        assert!(t.get_as(&shared.location, &admin).await.body.contains("Several people in the register"));
        let binta = league.binta.to_string();
        let elsewhere = t.post("/en/users/new", Some(&admin), &invitation("b@sow.example", &binta)).await;
        assert!(elsewhere.location.ends_with("?done=invited"));
        let taken = invite("binta@dakar.example").await;
        assert!(taken.location.ends_with("?done=invited-taken"), "{}", taken.location);
        let stranger = invite("clerk@town.example").await;
        assert!(stranger.location.ends_with("?done=invited"));

        // The closed account of somebody who has another by now is not opened again as theirs.
        let first = elsewhere.location.split('?').next().expect("a place").to_owned();
        assert_eq!(t.post(&format!("{first}/close"), Some(&admin), &[]).await.status, 303);
        let other = taken.location.split('?').next().expect("a place").to_owned();
        let tied = t.post(&format!("{other}/person"), Some(&admin), &[("person", &binta)]).await;
        assert!(tied.location.ends_with("?done=tied"), "{}", tied.body);
        assert_eq!(t.post(&format!("{first}/reopen"), Some(&admin), &[]).await.status, 422);
        t.verify();
    }
);

async fn by_letter(t: &Test, person: Id<Person>, meeting: Uuid) -> (String, String) {
    let until = t.house.moment.now().plus_seconds(86_400 * 90);
    let scope = shell::gate::Scope { kind: "meeting".to_owned(), id: meeting };
    let link = t.write(move |pen| account::mailed_link(pen, "", Lang::En, person, scope, until)).await;
    let came = t.post(&link.expect("a link"), None, &[]).await;
    (came.location, came.cookie.expect("a cookie"))
}

testkit::on_both!(
    async fn the_letter_of_the_chair_opens_the_chairs_page_of_that_meeting(open: testkit::Open) {
        let (t, league, _) = house(open).await;
        let [first, second] = league.meetings;
        let (place, chair) = by_letter(&t, league.awa, first).await;
        assert_eq!(place, format!("/en/meetings/{first}/mine"));
        let mine = t.get_as(&place, &chair).await.body;
        assert!(mine.contains(&format!("href=\"/en/meetings/{first}/chair\"")), "{mine}");
        assert_eq!(t.get_as(&format!("/en/meetings/{first}/chair"), &chair).await.status, 200);
        let item = [("title-en", "Budget")];
        let added = t.post(&format!("/en/meetings/{first}/agenda/new"), Some(&chair), &item).await;
        assert_eq!(added.status, 303, "{}", added.body);
        // Of the other meeting she is the chair as well, but the letter was for this one.
        assert_eq!(t.get_as(&format!("/en/meetings/{second}/chair"), &chair).await.status, 403);
        let elsewhere = t.post(&format!("/en/meetings/{second}/agenda/new"), Some(&chair), &item).await;
        assert_eq!(elsewhere.status, 403);
        // Her own place is the meeting.
        let me = t.get_as("/fr/me", &chair).await;
        assert_eq!((me.status, me.location), (303, format!("/fr/meetings/{first}/mine")));

        let (place, delegate) = by_letter(&t, league.binta, first).await;
        assert!(!t.get_as(&place, &delegate).await.body.contains("/chair\""));
        assert_eq!(t.get_as(&format!("/en/meetings/{first}/chair"), &delegate).await.status, 403);
        assert_eq!(t.get_as("/en/me", &delegate).await.status, 303);
        assert_eq!(t.get("/en/me").await.status, 403);
        t.verify();
    }
);

/// A new house and its administrator's cookie.
async fn new_house(open: testkit::Open) -> (Test, String) {
    let t = open.house(&[NETWORK, GOVERNANCE, STRATEGY]).await;
    t.write(network::found).await.expect("founded");
    let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
    (t, admin)
}

/// Sends a form that must be taken; the address it leads to, without what was done.
async fn sent(t: &Test, cookie: &str, place: &str, fields: &[(&str, &str)]) -> String {
    let came = t.post(place, Some(cookie), fields).await;
    assert_eq!(came.status, 303, "{place}: {}", came.body);
    came.location.split('?').next().expect("an address").to_owned()
}

/// What the checklist says is next: the address of its button; nothing once it is gone.
async fn next(t: &Test, cookie: &str) -> Option<String> {
    let me = t.get_as("/en/me", cookie).await.body;
    let (_, card) = me.split_once("id=\"begins\"")?;
    let (_, rest) = card.split_once("class=\"button\" href=\"")?;
    rest.split('"').next().map(str::to_owned)
}

/// The first address in a page that begins so.
fn link<'p>(page: &'p str, start: &str) -> &'p str {
    let (_, rest) = page.split_once(&format!("href=\"{start}")).unwrap_or_else(|| panic!("{start}: {page}"));
    let end = rest.find('"').expect("an end");
    let from = page.len() - rest.len() - start.len();
    &page[from..from + start.len() + end]
}

testkit::on_both!(
    async fn a_new_house_is_led_to_its_first_decision(open: testkit::Open) {
        let (t, admin) = new_house(open).await;
        let me = t.get_as("/en/me", &admin).await.body;
        assert_eq!(next(&t, &admin).await.as_deref(), Some("/en/settings"), "{me}");
        assert!(t.get_as("/en/", &admin).await.body.contains("id=\"begins\""));
        assert!(!t.get("/en/").await.body.contains("id=\"begins\""));
        let settings = [
            ("version", "-1"),
            ("name-en", "League of Towns"),
            ("zone", "UTC"),
            ("address", "https://league.example"),
            ("accent", "#2b4c7e"),
        ];
        sent(&t, &admin, "/en/settings", &settings).await;
        assert_eq!(next(&t, &admin).await.as_deref(), Some("/en/imports"));
        let member = [
            ("kind", "local-government"),
            ("name", "Dakar"),
            ("country", "SN"),
            ("section", "africa"),
            ("joined", "2020-01-01"),
            ("standing", "good"),
        ];
        let dakar = sent(&t, &admin, "/en/members/new", &member).await;

        assert_eq!(next(&t, &admin).await.as_deref(), Some("/en/bodies/new"));
        let new = [
            ("name-fr", "Bureau exécutif"),
            ("kind", "executive-bureau"),
            ("public", "yes"),
            ("position", "1"),
            ("since", "2026-01-01"),
        ];
        let body = sent(&t, &admin, "/en/bodies/new", &new).await;
        assert_eq!(
            t.get("/api/bodies/bureau-executif").await.status,
            200,
            "the short name follows from the name"
        );
        assert_eq!(next(&t, &admin).await.as_deref(), Some(body.as_str()));
        let class =
            sent(&t, &admin, &format!("{body}/classes/new"), &[("name-en", "Towns"), ("votes", "yes")]).await;
        assert_eq!(class, format!("{body}/seats/new"));
        let page = t.get_as(&class, &admin).await.body;
        let (_, rest) =
            page.split_once("<select id=\"f-class\" name=\"class\"><option value=\"").expect("a class");
        let class_id = rest.split('"').next().expect("an id");
        let seats =
            [("class", class_id), ("section", ""), ("count", "2"), ("weight", "1"), ("since", "2026-01-01")];
        sent(&t, &admin, &class, &seats).await;

        // The statutes: all on one page, and a set at once.
        assert_eq!(next(&t, &admin).await, Some(format!("{body}/statutes")));
        let page = t.get_as(&format!("{body}/statutes"), &admin).await.body;
        assert_eq!(page.matches("Not set.").count(), governance::statute::Topic::ALL.len());
        assert_eq!(page.matches("Needed for a vote.").count(), 5);
        let set = [("from", "usual"), ("article", ""), ("since", "2026-01-01")];
        assert_eq!(t.post(&format!("{body}/statutes"), Some(&admin), &set).await.status, 422);
        let set = [("from", "usual"), ("article", "provisional rules"), ("since", "2026-01-01")];
        sent(&t, &admin, &format!("{body}/statutes"), &set).await;
        let page = t.get_as(&format!("{body}/statutes"), &admin).await.body;
        assert_eq!((page.matches("Not set.").count(), page.matches("Needed for").count()), (3, 0));
        assert_eq!(page.matches(">example</span>").count(), 11);
        assert_eq!(
            t.post(&format!("{body}/statutes"), Some(&admin), &set).await.status,
            422,
            "nothing is left"
        );

        // People, and their seats: from the person's page and from the list, found by their own name.
        assert_eq!(next(&t, &admin).await.as_deref(), Some("/en/members"));
        let mut people = Vec::new();
        for (name, office) in [("Awa Ndiaye", "chair"), ("Binta Sow", "member")] {
            let email = format!("{}@dakar.example", name.split(' ').next().expect("a name").to_lowercase());
            let mandate = [
                ("office-en", "Councillor"),
                ("since", "2026-01-01"),
                ("name", name),
                ("gender", "unknown"),
                ("lang", "fr"),
                ("email", &email),
            ];
            let person = sent(&t, &admin, &format!("{dakar}/mandates/new"), &mandate).await;
            let page = t.get_as(&person, &admin).await.body;
            let fill = link(&page, "/en/seats/");
            let form = t.get_as(fill, &admin).await.body;
            let (_, rest) = form.split_once("name=\"mandate\"><option value=\"").expect("the one mandate");
            let mandate = rest.split('"').next().expect("an id");
            let seat = fill.split('?').next().expect("a place");
            let held =
                [("mandate", mandate), ("capacity", "titular"), ("office", office), ("since", "2026-01-01")];
            let seat = sent(&t, &admin, seat, &held).await;
            if office == "chair" {
                // Entered by mistake and taken back, it was held on no day; then it is given again.
                let page = t.get_as(&seat, &admin).await.body;
                let end = link(&page, "/en/tenures/");
                sent(&t, &admin, end, &[("reason", "in-error"), ("until", "")]).await;
                let life = t.get_as(&person, &admin).await.body;
                assert!(life.contains("/tenures/new") && !life.contains("entered in error"), "{life}");
                assert!(t.get_as(&seat, &admin).await.body.contains("entered in error"));
                sent(&t, &admin, &format!("{seat}/tenures/new"), &held).await;
            }
            assert!(
                !t.get_as(&person, &admin).await.body.contains("/tenures/new"),
                "one seat of a body for each"
            );
            people.push(person);
        }
        assert_eq!(next(&t, &admin).await.as_deref(), Some("/en/plan/load"));

        let plan = [
            ("body", body.rsplit('/').next().expect("an id")),
            ("name-en", "First meeting"),
            ("format", "hybrid"),
            ("venue", "Town hall"),
            ("zone", "UTC"),
            ("starts", "2026-12-10T10:00"),
            ("ends", "2026-12-10T12:00"),
        ];
        let nowhere: Vec<(&str, &str)> = plan.iter().copied().filter(|(name, _)| *name != "venue").collect();
        let nowhere = t.post("/en/meetings/new", Some(&admin), &nowhere).await;
        assert!(nowhere.status == 422 && nowhere.body.contains("Say where the meeting takes place"));
        let chair = sent(&t, &admin, "/en/meetings/new", &plan).await;
        let meeting = chair.strip_suffix("/chair").expect("the chair's page").to_owned();
        sent(&t, &admin, &format!("{meeting}/agenda/new"), &[("title-en", "Budget")]).await;
        sent(&t, &admin, &format!("{meeting}/call"), &[]).await;
        let id = people[0].rsplit('/').next().expect("an id").to_owned();
        sent(&t, &admin, "/en/users/new", &invitation("awa@dakar.example", &id)).await;
        t.clock.pass(17 * 86_400 + 600);
        // The invitation is too old by then: one more is asked for on the page of the account.
        let page = t.get_as(&people[0], &admin).await.body;
        let account = link(&page, "/en/users/").to_owned();
        sent(&t, &admin, &format!("{account}/invite"), &[]).await;
        let awa = takes_up(&t, "awa@dakar.example").await;
        sent(&t, &awa, &format!("{meeting}/opening"), &[]).await;
        sent(&t, &awa, &format!("{meeting}/mine/presence"), &[("mode", "in-person")]).await;
        let form = t.get_as(&format!("{meeting}/polls/new"), &awa).await.body;
        assert!(form.contains("name=\"rule_of\""), "{form}");
        t.verify();
    }
);

testkit::on_both!(
    async fn what_the_statutes_do_not_say_is_listed_before_it_is_missed(open: testkit::Open) {
        let (t, league, admin) = house(open).await;
        let (_, secretary) = {
            let body: Uuid =
                t.read(|read| Ok(read.one("SELECT id FROM body", db::params![])?)).expect("a body");
            t.signed_in("secretary", Some((Role::Secretary, Some(body))), None).await
        };
        // A second body, without statutes, takes those of the first.
        let new =
            [("name-en", "Commission"), ("kind", "commission"), ("position", "2"), ("since", "2026-01-01")];
        let body = sent(&t, &admin, "/en/bodies/new", &new).await;
        let plan = [
            ("body", body.rsplit('/').next().expect("an id")),
            ("name-en", "First meeting"),
            ("format", "remote"),
            ("zone", "UTC"),
            ("starts", "2027-03-20T10:00"),
            ("ends", "2027-03-20T12:00"),
        ];
        let chair = sent(&t, &admin, "/en/meetings/new", &plan).await;
        let meeting = chair.strip_suffix("/chair").expect("the chair's page").to_owned();
        for place in ["call", "polls/new"] {
            let page = t.get_as(&format!("{meeting}/{place}"), &admin).await.body;
            for topic in ["notice", "quorum", "poll-rule", "proxy", "remote", "hands"] {
                assert!(
                    page.contains(&format!("{body}/statutes/new?topic={topic}")),
                    "{place} {topic}: {page}"
                );
            }
            assert!(
                !page.contains(&format!("action=\"{meeting}/{place}\"")),
                "{place} has no button: {page}"
            );
        }
        let first: Uuid = t
            .read(|read| {
                Ok(read.one("SELECT body FROM meeting WHERE id = ?1", db::params![league.meetings[0]])?)
            })
            .expect("the first body");
        let copy = [("from", first.to_string()), ("since", "2026-01-01".to_owned())];
        let copy: Vec<(&str, &str)> = copy.iter().map(|(name, value)| (*name, value.as_str())).collect();
        sent(&t, &admin, &format!("{body}/statutes"), &copy).await;
        let page = t.get_as(&format!("{body}/statutes"), &admin).await.body;
        assert!(page.contains("art. 38") && !page.contains("Needed for"), "{page}");
        assert!(t.get_as(&format!("{meeting}/polls/new"), &admin).await.body.contains("name=\"rule_of\""));
        // Only administrators set statutes; the secretary of the first body is told who does.
        assert_eq!(t.get_as(&format!("/en/bodies/{first}/statutes"), &secretary).await.status, 403);
        let none =
            t.post(&format!("{body}/statutes"), Some(&admin), &[("from", ""), ("since", "2026-01-01")]).await;
        assert_eq!(none.status, 422);
        t.verify();
    }
);
