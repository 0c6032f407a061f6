//! The directory: what is found, in which order, as of when, page by page; and fast where there are many.

use base::{Day, Id, Lang, Localised, Stop};
use network::{
    Member, MemberKind,
    gate::Scope,
    import::{self, Choice, Source, Terms},
    member::{
        Profile, SizeClass,
        directory::{self, Filter, From},
        store::{self, NewMember, Stored},
    },
    roster::{Country, Mapping},
    section,
};
use shell::Role;
use testkit::Test;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

const TODAY: &str = "2026-11-23";

/// Name at home, name in Spanish, country, section, inhabitants, since.
type Town = (&'static str, &'static str, &'static str, &'static str, Option<u64>, &'static str);

const TOWNS: [Town; 7] = [
    ("Ñuñoa", "", "CL", "latin-america", Option::Some(208_000), "2010-01-01"),
    ("Nuuk", "", "GL", "north-america", Option::Some(19_000), "2012-01-01"),
    ("Oslo", "", "NO", "europe", Option::Some(700_000), "2004-05-01"),
    ("القاهرة", "El Cairo", "EG", "africa", Option::Some(9_500_000), "2004-05-01"),
    ("Mönchengladbach", "", "DE", "europe", Option::None, "2015-01-01"),
    ("Москва", "Moscú", "RU", "eurasia", Option::Some(12_000_000), "2004-05-01"),
    ("San José", "", "CR", "latin-america", Option::Some(340_000), "2020-01-01"),
];

async fn towns(t: &Test) -> Vec<Id<Member>> {
    let made = t.write(|pen| {
        network::found(pen)?;
        let mut ids = Vec::new();
        for (name, spanish, country, code, population, since) in TOWNS {
            let country = Country::from_code(country).expect("a country");
            let mut profile = Profile::new(MemberKind::LocalGovernment, name, country);
            profile.names = Localised::default().and(Lang::Es, spanish);
            profile.population = population;
            let sections = vec![section::of_code(pen.tx, code)?.expect("a section").id];
            let (identifiers, joined) = (Vec::new(), day(since));
            ids.push(store::create(
                pen,
                NewMember { profile, identifiers, sections, standing: None, joined },
            )?);
        }
        Ok::<_, Stop>(ids)
    });
    made.await.expect("towns")
}

/// The names of what a filter finds, in a language's order.
fn found(t: &Test, filter: &Filter, lang: Lang) -> Vec<String> {
    let read = t.read(|read| {
        let total = directory::count(read, filter)?;
        let (all, more) = directory::page(read, filter, lang, From::Start, 50, total)?;
        assert_eq!((all.len() as u64, more), (total, false), "the count counts what is listed");
        Ok(all)
    });
    read.expect("found").into_iter().map(|stored: Stored| stored.state.profile.name).collect()
}

testkit::on_both!(
    async fn each_language_has_its_own_order(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        towns(&t).await;
        let all = Filter::all(day(TODAY));
        // What stands in letters that its readers do not know goes by the name that is shown beside it.
        let english = ["القاهرة", "Mönchengladbach", "Москва", "Ñuñoa", "Nuuk", "Oslo", "San José"];
        let spanish = ["القاهرة", "Mönchengladbach", "Москва", "Nuuk", "Ñuñoa", "Oslo", "San José"];
        assert_eq!(found(&t, &all, Lang::En), english);
        assert_eq!(found(&t, &all, Lang::Es), spanish, "El Cairo, Mönchengladbach, Moscú; ñ after n");
    }
);

testkit::on_both!(
    async fn what_is_asked_is_found_and_nothing_else(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        towns(&t).await;
        let all = || Filter::all(day(TODAY));
        let code = |code: &str| {
            t.read(|read| Ok(section::of_code(read, code)?.map(|section| section.id))).expect("read")
        };
        let search = |text: &str| found(&t, &Filter { search: text.to_owned(), ..all() }, Lang::En);
        assert_eq!(search("nunoa"), ["Ñuñoa"]);
        assert_eq!(search("josé SAN"), ["San José"], "words in any order");
        assert_eq!(search("moscu"), ["Москва"], "by its name in another language");
        assert_eq!(search("القاهره"), ["القاهرة"], "however its last letter is typed");
        assert_eq!(search("jos"), ["San José"], "by the beginning of a word");
        assert_eq!(search("ose"), [""; 0], "not by its middle");
        assert_eq!(search("%_\\' OR 1=1"), [""; 0]);
        let of = |filter: Filter| found(&t, &filter, Lang::En);
        assert_eq!(of(Filter { section: code("europe"), ..all() }), ["Mönchengladbach", "Oslo"]);
        assert_eq!(of(Filter { country: Country::from_code("NO"), ..all() }), ["Oslo"]);
        assert_eq!(of(Filter { size: Some(SizeClass::Metropolis), ..all() }), ["القاهرة", "Москва"]);
        assert_eq!(of(Filter { size: Some(SizeClass::Unknown), ..all() }), ["Mönchengladbach"]);
        assert_eq!(of(Filter { kind: Some(MemberKind::Associate), ..all() }), [""; 0]);
        let both = Filter { section: code("latin-america"), size: Some(SizeClass::Medium), ..all() };
        assert_eq!(of(Filter { search: "n".to_owned(), ..both }), ["Ñuñoa"]);
        assert_eq!(of(Filter::all(day("2004-12-31"))), ["القاهرة", "Москва", "Oslo"], "as of an earlier day");
        assert_eq!(of(Filter::all(day("2004-04-30"))), [""; 0]);
    }
);

testkit::on_both!(
    async fn pages_lead_forth_and_back(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        towns(&t).await;
        let all = Filter::all(day(TODAY));
        let page = |from: From| {
            let part = t.read(|read| Ok(directory::page(read, &all, Lang::En, from, 3, 7)?));
            let (part, more) = part.expect("a page");
            (part.iter().map(|one| one.id).collect::<Vec<_>>(), more)
        };
        let whole =
            t.read(|read| Ok(directory::page(read, &all, Lang::En, From::Start, 50, 7)?.0)).expect("all");
        let ids: Vec<Id<Member>> = whole.iter().map(|one| one.id).collect();
        assert_eq!(page(From::Start), (ids[..3].to_vec(), true));
        assert_eq!(page(From::After(ids[2])), (ids[3..6].to_vec(), true));
        assert_eq!(page(From::After(ids[5])), (ids[6..].to_vec(), false));
        assert_eq!(page(From::Before(ids[6])), (ids[3..6].to_vec(), true));
        assert_eq!(page(From::Before(ids[3])), (ids[..3].to_vec(), false));
        let mut streamed = Vec::new();
        t.read(|read| {
            Ok(directory::each(read, &all, Lang::En, |one| {
                streamed.push(one.id);
                Ok(())
            })?)
        })
        .expect("streamed");
        assert_eq!(streamed, ids);
    }
);

testkit::on_both!(
    async fn the_page_says_what_it_counts(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let empty = t.get("/en/members").await.body;
        assert!(empty.contains("There are no members on this day"), "{empty}");
        assert!(!empty.contains("role=\"search\"") && !empty.contains("/members/new"), "{empty}");
        let (_, admin) = t.signed_in("admin", Some((Role::Administrator, None)), None).await;
        let leads = |page: &str| {
            ["/en/imports", "/en/members/new"].map(|place| page.contains(&format!("href=\"{place}\"")))
        };
        let begin = t.get_as("/en/members", &admin).await.body;
        assert!(begin.contains("Import a roster to bring in many at once"), "{begin}");
        assert_eq!(leads(&begin), [true; 2], "{begin}");
        towns(&t).await;
        let page = t.get("/en/members?section=europe&size=large").await;
        assert_eq!(page.status, 200);
        for told in ["1 member found, as of 23 November 2026.", "There are 7 in all.", "Oslo"] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }
        assert!(!page.body.contains("Nuuk"));
        assert!(page.body.contains(">Show all members</a>"), "{}", page.body);
        let all = t.get("/en/members").await.body;
        assert!(!all.contains(">Show all members</a>") && leads(&all) == [false; 2], "{all}");
        assert_eq!(leads(&t.get_as("/en/members", &admin).await.body), [true; 2]);
        let then = t.get("/en/members?as_of=2019-12-31").await.body;
        assert!(then.contains("As of 31 December 2019, as far as is known today."), "{then}");
        for file in [
            "/en/members.csv?section=europe&#38;size=large",
            "/en/members.json?section=europe&#38;size=large",
        ] {
            assert!(page.body.contains(file), "{file}: {}", page.body);
        }
        let file = t.get("/en/members.json?section=europe&size=large").await;
        let json: serde_json::Value = serde_json::from_str(&file.body).expect("JSON");
        assert_eq!(
            (json["items"][0]["name"].as_str(), json["items"].as_array().map(Vec::len)),
            (Some("Oslo"), Some(1))
        );
        assert!(t.get("/ar/members?q=xyz").await.body.contains("لا عضو بهذه الصفات"));
        for nothing in ["section=atlantis", "country=ZZ"] {
            assert_eq!(t.get(&format!("/en/members.json?{nothing}")).await.status, 404, "{nothing}");
        }
        let home = t.get("/es/").await;
        assert!(home.body.contains("7 miembros a 23 de noviembre de 2026."), "{}", home.body);
        for (_, value) in page.headers.iter().filter(|(name, _)| name == "cache-control") {
            assert_eq!(value, "no-cache", "a public page may be kept");
        }
    }
);

/// A roster of towns around Oslo and Dakar, one of them at sea without a place.
fn roster(towns: u32) -> String {
    let mut roster =
        String::from("external_id,kind,name,country,section,population,latitude,longitude,member_since\n");
    for n in 0..towns {
        let (country, section, east) =
            if n % 3 == 0 { ("SN", "africa", "-14.5") } else { ("NO", "europe", "10.7") };
        let north = if n % 3 == 0 { 14 } else { 60 };
        roster += &format!(
            "x:{n},local government,Town {n},{country},{section},{},{north}.1,{east},2010-01-01\n",
            n * 1000
        );
    }
    roster + "x:sea,local government,Nowhere,NO,europe,,,,2010-01-01\n"
}

async fn bring(t: &Test, towns: u32) {
    let made = t.write(move |pen| {
        network::found(pen)?;
        let (mapping, text) = (Mapping::default(), roster(towns));
        let source = Source { name: "roster.csv", bytes: text.as_bytes(), mapping: &mapping, by_hand: None };
        let terms = Terms { today: pen.today, scope: Scope::All, findings: 20 };
        let plan = import::plan(pen.tx, &source, &terms, &mut |_| {})?;
        import::apply_now(pen, plan, Choice::default(), &mut |_| {}).map(drop)
    });
    made.await.expect("brought in");
}

testkit::on_both!(
    async fn the_map_shows_what_the_list_shows_and_leads_to_its_parts(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        bring(&t, 62).await;
        let map = |body: &str| {
            let start =
                body.find("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"fig fig-world").expect("a map");
            body[start..start + body[start..].find("</svg>").expect("its end")].to_owned()
        };
        let page = t.get("/en/members?kind=local-government").await.body;
        let world = map(&page);
        assert_eq!(world.matches("<a href").count(), 2, "a country each: {world}");
        for told in ["Senegal: 21 members", "Norway: 41 members", "country=SN", "kind=local-government"] {
            assert!(world.contains(told), "{told}: {world}");
        }
        assert!(
            page.contains("#land\"") && page.contains("section=africa\"") && page.contains("href=\"#list\"")
        );
        let country = t.get("/fr/members?country=SN").await.body;
        let near = map(&country);
        assert!(near.contains("fig-near"), "{near}");
        assert_eq!(near.matches("<a href=\"/fr/members/").count(), 21, "each by its name: {near}");
        let home = map(&t.get("/en/").await.body);
        assert!(!home.contains("<a href") && home.contains("role=\"img\""), "one picture: {home}");
        let section = t.get("/en/members?section=africa").await.body;
        assert!(section.contains("href=\"/en/members?\" aria-current=\"true\""), "{section}");
        assert!(!t.get("/en/members?q=nowhere").await.body.contains("fig-world"), "nobody knows where");
    }
);

testkit::on_both!(
    async fn many_members_are_counted_by_where_they_are_until_one_comes_goes_or_moves(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        bring(&t, 602).await;
        let all = Filter::all(day(TODAY));
        let cells = || {
            let read = t.read(|read| {
                let total = directory::count(read, &all)?;
                Ok(directory::places(read, &t.house.memo, &all, total)?)
            });
            match read.expect("places") {
                directory::Places::Cells(cells) => {
                    cells.iter().map(|c| (c.country.to_string(), c.section, c.members)).collect::<Vec<_>>()
                }
                directory::Places::Members(_) => panic!("one by one"),
            }
        };
        let first = [("NO".to_owned(), Some(4), 401), ("SN".to_owned(), Some(1), 201)];
        assert_eq!(cells(), first);
        let page = t.get("/en/members").await.body;
        for told in ["Norway: 401 members", "country=NO", "Members in a circle of this size", ">200</text>"] {
            assert!(page.contains(told), "{told}: {page}");
        }
        let country = t.get("/es/members?country=NO").await.body;
        assert!(country.contains("<title>401 miembros</title>"), "one part of the country: {country}");
        let one =
            t.read(|read| Ok(directory::page(read, &all, Lang::En, From::Start, 2, 603)?.0)).expect("read");
        let mut one =
            one.into_iter().find(|one| one.state.profile.location.is_some()).expect("one with a place");
        let (id, version) = (one.id, one.version);
        one.state.profile.location = None;
        let profile = one.state.profile;
        let moved = profile.country.to_string();
        t.write(move |pen| store::change(pen, id, version, profile)).await.expect("changed");
        let then = first.map(|(country, section, count)| {
            let less = u64::from(country == moved);
            (country, section, count - less)
        });
        assert_eq!(cells(), then);
    }
);

testkit::on_both!(
    async fn a_search_without_a_word_finds_nobody_and_an_unknown_cursor_leads_nowhere(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        towns(&t).await;
        for nothing in ["%F0%9F%98%80", "*", "%25", "_"] {
            let found = t.get(&format!("/api/members?q={nothing}")).await;
            assert!(found.status == 200 && found.body.contains("\"items\":[]"), "{nothing}: {}", found.body);
        }
        let many = t.get("/api/members?q=oslo+b+c+d+e+f+g+h+i+j").await.body;
        assert!(many.contains("\"items\":[]"), "no word is passed over: {many}");
        assert_eq!(t.get(&format!("/api/members?q={}", "a".repeat(301))).await.status, 400);
        let without = t.get("/api/members?q=%D9%82%D8%A7%D9%87%D8%B1%D9%87").await.body;
        assert!(without.contains("القاهرة"), "found without its article: {without}");
        let strays = [("AAAAAAAAAAAAAAAAAAAAAA", 404, "cursor-gone"), ("AAAA", 400, "cursor")];
        for (cursor, status, code) in strays {
            let stray = t.get(&format!("/api/members?limit=1&cursor={cursor}")).await;
            let code = format!("\"code\":\"shell-refusal-{code}\"");
            assert!(stray.status == status && stray.body.contains(&code), "{}", stray.body);
        }
        for (place, status) in
            [("after=xyz", 422), ("before=xyz", 422), ("after=019a1e82-3e55-725d-ac99-000000000000", 404)]
        {
            assert_eq!(t.get(&format!("/en/members?{place}")).await.status, status, "{place}");
        }
    }
);

testkit::on_both!(
    async fn a_page_leaves_out_what_it_does_not_know_and_says_so(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        towns(&t).await;
        for (query, place, told) in [
            ("kind=regional&section=africa", "section=africa&without=kind", "left out: Kind."),
            ("section=atlantis&size=huge", "without=section%20size", "left out: Section and Size."),
            ("section=africa&section=europe", "without=section", "left out: Section."),
            ("utm=x&q=al", "q=al&without=other", "left out: another condition."),
        ] {
            let came = t.get(&format!("/en/members?{query}")).await;
            assert_eq!((came.status, came.location), (303, format!("/en/members?{place}")), "{query}");
            let page = t.get(&format!("/en/members?{place}")).await;
            assert!(page.status == 200 && page.body.contains(told), "{told}: {}", page.body);
        }
        let page = t.get("/en/members?without=%3Cb%3Enonsense").await.body;
        assert!(!page.contains("left out") && !page.contains("<b>nonsense"), "{page}");
        assert_eq!(t.get("/api/members?kind=regional").await.status, 400, "programs are refused");
    }
);

testkit::on_both!(
    async fn a_page_says_which_part_of_the_list_it_is(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        t.write(network::found).await.expect("founded");
        t.write(|pen| {
            (0..120).try_for_each(|n| {
                let country = Country::from_code("FR").expect("a country");
                let profile = Profile::new(MemberKind::LocalGovernment, format!("Town {n:03}"), country);
                let new = NewMember {
                    profile,
                    identifiers: Vec::new(),
                    sections: Vec::new(),
                    standing: None,
                    joined: day("2020-01-01"),
                };
                store::create(pen, new).map(drop)
            })
        })
        .await
        .expect("added");
        let turn = |page: &str, rel: &str| {
            let (_, rest) = page.split_once(&format!("<a rel=\"{rel}\" href=\"")).expect("a link");
            rest.split('"').next().expect("an address").replace("&amp;", "&")
        };
        let first = t.get("/en/members").await.body;
        assert!(first.contains("<span>1–50 of 120</span>"), "{first}");
        let second = t.get(&turn(&first, "next")).await.body;
        assert!(second.contains("<span>51–100 of 120</span>"), "{second}");
        let third = t.get(&turn(&second, "next")).await.body;
        assert!(third.contains("<span>101–120 of 120</span>"), "{third}");
        let back = t.get(&turn(&third, "prev")).await.body;
        assert!(back.contains("<span>51–100 of 120</span>") && back.contains("Town 050"), "{back}");
        let without = turn(&second, "next").replace("&at=101", "");
        let page = t.get(&without).await.body;
        assert!(page.contains("Town 110") && !page.contains("of 120</span>"), "{page}");
    }
);

testkit::on_both!(
    async fn downloads_refuse_what_they_do_not_know_in_their_own_form(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        towns(&t).await;
        let of = |came: &testkit::Came| {
            let kind = came.headers.iter().find(|(name, _)| name == "content-type");
            kind.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        for query in ["sektion=africa", "section=africa&section=europe", "as_of=xyz", "section=atlantis"] {
            let csv = t.get(&format!("/en/members.csv?{query}")).await;
            assert!(csv.status >= 400, "{query}: {}", csv.body);
            assert_eq!(of(&csv), "text/plain; charset=utf-8", "{query}");
            assert!(!csv.body.contains('<') && csv.body.ends_with('\n'), "{query}: {}", csv.body);
            let json = t.get(&format!("/en/members.json?{query}")).await;
            assert!(json.status >= 400 && json.body.starts_with("{\"errors\":["), "{query}: {}", json.body);
            assert_eq!(of(&json), "application/json", "{query}");
        }
        for (place, kind) in
            [("/xx/members.csv", "text/plain; charset=utf-8"), ("/xx/members.json", "application/json")]
        {
            let lost = t.get(place).await;
            assert_eq!((lost.status, of(&lost).as_str()), (404, kind), "{place}");
        }
    }
);

testkit::on_both!(
    async fn a_name_in_foreign_letters_comes_with_one_that_can_be_read(open: testkit::Open) {
        let t = open.house(&[network::ROOM]).await;
        let ids = towns(&t).await;
        let cairo = ids[3];
        let list = t.get("/fr/members").await.body;
        assert!(list.contains("القاهرة</bdi></a> <small class=\"fallback\"><bdi>El Cairo</bdi>"), "{list}");
        let page = t.get(&format!("/fr/members/{cairo}")).await.body;
        assert!(page.contains("<p class=\"lead\"><bdi>El Cairo</bdi></p>"), "{page}");
        assert!(page.contains("<title>القاهرة (El Cairo)"), "{page}");
        let arabic = t.get(&format!("/ar/members/{cairo}")).await.body;
        assert!(!arabic.contains("El Cairo"), "its reader knows the letters: {arabic}");
    }
);
