//! One of each figure, plain, empty and hostile, in both directions: what the general tests walk.

use figures::*;

/// Text that tries to leave its place.
pub const HOSTILE: &str = "</title><script>\"'& \u{0}\u{8}]]> <!-- \u{202e}";

/// Every sample: its name and its SVG.
pub fn all() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (name, direction) in [("ltr", Direction::Ltr), ("rtl", Direction::Rtl)] {
        for (figure, svg) in figures(direction).into_iter().chain(empty(direction)).chain(hostile(direction))
        {
            all.push((format!("{figure}-{name}"), svg));
        }
    }
    all.extend(swatches());
    all
}

pub fn figures(direction: Direction) -> Vec<(&'static str, String)> {
    vec![
        ("verdict", verdict(direction).svg()),
        ("quorum", quorum(direction, 214).svg()),
        ("quorum-short", quorum(direction, 102).svg()),
        ("composition", composition(direction).svg()),
        ("hemicycle", hemicycle(342, direction).svg()),
        ("hemicycle-crowded", Hemicycle { centre: "123,456".into(), ..hemicycle(342, direction) }.svg()),
        ("plan", plan(direction).svg()),
        ("world", world().svg()),
        ("world-discs", WorldDots { groups: Vec::new(), discs: discs(), ..world() }.svg()),
        ("disc-key", disc_key(direction).svg(|number| number.to_string())),
        ("progress", progress(direction).svg()),
        ("code", code("HTTPS://LEAGUE.EXAMPLE/VOTE/7")),
    ]
}

fn empty(direction: Direction) -> Vec<(&'static str, String)> {
    vec![
        ("verdict-empty", VerdictBar { direction, ..Default::default() }.svg()),
        ("quorum-empty", QuorumLine { direction, ..Default::default() }.svg()),
        ("composition-empty", CompositionBar { direction, ..Default::default() }.svg()),
        ("hemicycle-long-names", long_named(12, direction).svg()),
        ("hemicycle-empty", Hemicycle { direction, ..Default::default() }.svg()),
        ("plan-empty", PlanField { direction, ..Default::default() }.svg()),
        ("world-empty", WorldDots::default().svg()),
        ("disc-key-empty", DiscKey { direction, ..Default::default() }.svg(|_| String::new())),
        ("progress-empty", Progress { direction, ..Default::default() }.svg()),
        ("code-empty", code("")),
    ]
}

fn hostile(direction: Direction) -> Vec<(&'static str, String)> {
    let text = || HOSTILE.to_owned();
    let mark = || Some(Mark { value: u128::MAX, label: text() });
    let disc = || Disc {
        title: text(),
        href: Some(text()),
        place: Place { lat: i32::MIN, lon: i32::MAX },
        section: 255,
        count: u64::MAX,
    };
    let part = |value| Part { value, label: text() };
    let href = || Some("/</a>\"'&amp;<script>".to_owned());
    let action = PlanAction {
        label: text(),
        title: text(),
        href: href(),
        progress: 255,
        evidence: u32::MAX,
        held: true,
    };
    let strategy = PlanStrategy { label: text(), title: text(), actions: vec![action; 3] };
    let objective = PlanObjective { label: text(), title: text(), strategies: vec![strategy; 2] };
    let seat =
        Seat { section: 255, shape: Shape::Diamond, vacant: true, deputy: true, title: text(), href: href() };
    let place = Place { lat: i32::MIN, lon: i32::MAX };
    let dots = vec![Dot { place, section: 255, size: 255 }];
    let group = DotGroup { title: text(), href: href(), dots };
    let (id, label, desc) = (text(), text(), text());
    vec![
        (
            "verdict-hostile",
            VerdictBar {
                id: id.clone(),
                label: label.clone(),
                desc: desc.clone(),
                direction,
                in_favour: part(u128::MAX),
                against: part(u128::MAX),
                abstaining: part(1),
                absent: part(u128::MAX),
                mark: mark(),
            }
            .svg(),
        ),
        (
            "quorum-hostile",
            QuorumLine {
                id: id.clone(),
                label: label.clone(),
                desc: desc.clone(),
                direction,
                present: u128::MAX,
                present_label: text(),
                entitled: 3,
                entitled_label: text(),
                mark: mark(),
                reached: true,
            }
            .svg(),
        ),
        (
            "composition-hostile",
            CompositionBar {
                id: id.clone(),
                label: label.clone(),
                desc: desc.clone(),
                direction,
                value: u128::MAX,
                value_label: text(),
                whole: 1,
                whole_label: text(),
                floor: mark(),
                cap: mark(),
                kept: false,
            }
            .svg(),
        ),
        (
            "hemicycle-hostile",
            Hemicycle {
                id: id.clone(),
                label: label.clone(),
                desc: desc.clone(),
                direction,
                seats: vec![seat; 3],
                wedges: vec![Wedge { section: 255, short: "<&>".into(), title: text() }],
                centre: "<'>".into(),
                centre_note: text(),
            }
            .svg(),
        ),
        (
            "plan-hostile",
            PlanField {
                id: id.clone(),
                label: label.clone(),
                desc: desc.clone(),
                direction,
                tiles_per_row: u16::MAX,
                objectives: vec![objective; 2],
            }
            .svg(),
        ),
        (
            "disc-key-hostile",
            DiscKey { id: text(), label: text(), desc: text(), direction, discs: vec![disc()] }
                .svg(|_| text()),
        ),
        (
            "world-hostile",
            WorldDots {
                id,
                label,
                desc,
                groups: vec![group],
                discs: vec![disc(); 2],
                land: text(),
                near: true,
            }
            .svg(),
        ),
        (
            "progress-hostile",
            Progress { id: text(), label: text(), desc: text(), direction, value: u128::MAX, whole: 1 }.svg(),
        ),
        (
            "code-hostile",
            Code { id: text(), label: text(), desc: text(), says: text() }.svg().unwrap_or_default(),
        ),
    ]
}

fn swatches() -> Vec<(String, String)> {
    let shapes = [Shape::Circle, Shape::Square, Shape::Diamond, Shape::Triangle];
    let seats = shapes.into_iter().flat_map(|shape| [Swatch::Seat(shape), Swatch::Vacant(shape)]);
    [
        Swatch::InFavour,
        Swatch::Against,
        Swatch::Abstaining,
        Swatch::Absent,
        Swatch::Section(4),
        Swatch::Place(4),
        Swatch::Dot(0),
        Swatch::Dot(1),
        Swatch::Dot(2),
        Swatch::Dot(3),
        Swatch::Deputised(Shape::Square),
        Swatch::Share(388, Direction::Rtl),
    ]
    .into_iter()
    .chain(seats)
    .map(|swatch| (format!("swatch-{swatch:?}"), swatch.svg()))
    .collect()
}

pub fn verdict(direction: Direction) -> VerdictBar {
    let part = |value, label: &str| Part { value, label: label.into() };
    VerdictBar {
        id: "v".into(),
        label: "Vote on motion 7".into(),
        desc: "Carried: 214 for, 97 against, 31 abstaining, 12 absent; 156 were needed.".into(),
        direction,
        in_favour: part(214, "214 for"),
        against: part(97, "97 against"),
        abstaining: part(31, "31 abstaining"),
        absent: part(12, "12 absent"),
        mark: Some(Mark { value: 156, label: "156 needed to carry".into() }),
    }
}

pub fn quorum(direction: Direction, present: u128) -> QuorumLine {
    QuorumLine {
        id: "q".into(),
        label: "Quorum".into(),
        desc: format!("{present} of 341 are present; 171 make a quorum."),
        direction,
        present,
        present_label: format!("{present} present"),
        entitled: 341,
        entitled_label: "of 341 entitled".into(),
        mark: Some(Mark { value: 171, label: "quorum 171".into() }),
        reached: present >= 171,
    }
}

pub fn composition(direction: Direction) -> CompositionBar {
    CompositionBar {
        id: "c".into(),
        label: "Women in the World Council".into(),
        desc: "At least 34 and at most 68 of 102 seats for women; 41 are held by women.".into(),
        direction,
        value: 41,
        value_label: "41 women".into(),
        whole: 102,
        whole_label: "of 102 seats".into(),
        floor: Some(Mark { value: 34, label: "at least 34".into() }),
        cap: Some(Mark { value: 68, label: "at most 68".into() }),
        kept: true,
    }
}

/// A body of so many seats in eight sections of unequal size, some seats vacant, four seat classes.
/// The names of the sections as they are written out.
pub const LONG_NAMES: [&str; 8] = [
    "Africa",
    "Asia-Pacific",
    "Eurasia",
    "Europe",
    "Latin America",
    "Middle East and West Asia",
    "North America",
    "Metropolitan",
];

/// So many seats of each section, its name written out.
pub fn long_named(each: usize, direction: Direction) -> Hemicycle {
    let seats = (0..8_u8).flat_map(|section| vec![Seat { section, ..Seat::default() }; each]).collect();
    let wedge = |(section, name): (u8, &str)| Wedge { section, short: name.into(), title: name.into() };
    let wedges = (0..).zip(LONG_NAMES).map(wedge).collect();
    Hemicycle {
        id: "n".into(),
        label: "World Council".into(),
        direction,
        seats,
        wedges,
        ..Hemicycle::default()
    }
}

pub fn hemicycle(seats: usize, direction: Direction) -> Hemicycle {
    const NAMES: [&str; 8] = ["AFR", "ASP", "EUA", "EUR", "LAT", "MEW", "NOR", "MET"];
    const WEIGHTS: [usize; 8] = [17, 22, 9, 20, 15, 8, 5, 4];
    let section = |i: usize| {
        let at = i * 100 / seats.max(1);
        let mut sum = 0;
        WEIGHTS
            .iter()
            .position(|weight| {
                sum += weight;
                at < sum
            })
            .unwrap_or(7)
    };
    let shape = |i: usize| match i % 11 {
        0 => Shape::Square,
        4 => Shape::Diamond,
        7 => Shape::Triangle,
        _ => Shape::Circle,
    };
    let seat = |i: usize| Seat {
        section: section(i) as u8,
        shape: shape(i),
        vacant: i % 29 == 13,
        deputy: i % 29 == 5,
        title: format!("Seat {}, {}, a mayor", i + 1, NAMES[section(i)]),
        href: None,
    };
    let wedge =
        |(i, name): (usize, &&str)| Wedge { section: i as u8, short: (*name).into(), title: (*name).into() };
    Hemicycle {
        id: "h".into(),
        label: "World Council".into(),
        desc: format!("{seats} seats in eight sections."),
        direction,
        seats: (0..seats).map(seat).collect(),
        wedges: NAMES.iter().enumerate().map(wedge).collect(),
        centre: seats.to_string(),
        centre_note: "seats".into(),
    }
}

/// A plan of the size of the federation's: 5 objectives, 22 strategies, 66 actions.
pub fn plan(direction: Direction) -> PlanField {
    const STRATEGIES: [&[usize]; 5] =
        [&[3, 5, 4, 3, 1], &[4, 3, 7], &[2, 5, 2], &[2, 3, 1, 2], &[3, 2, 4, 3, 1, 3, 3]];
    const NAMES: [&str; 5] =
        ["Leadership and governance", "Representation", "Intelligence", "Cooperation", "Organisation"];
    let action = |o: usize, s: usize, a: usize| {
        let step = (o * 31 + s * 17 + a * 23) % 12;
        PlanAction {
            label: (a + 1).to_string(),
            title: format!("Action {}.{}.{}", o + 1, s + 1, a + 1),
            href: Some(format!("/en/plan/{}.{}.{}", o + 1, s + 1, a + 1)),
            progress: (step * 10).min(100) as u8,
            evidence: (step / 2) as u32,
            held: step == 5,
        }
    };
    let strategy = |o: usize, s: usize, actions: usize| PlanStrategy {
        label: format!("{}.{}", o + 1, s + 1),
        title: format!("Strategy {}.{}", o + 1, s + 1),
        actions: (0..actions).map(|a| action(o, s, a)).collect(),
    };
    let objective = |(o, strategies): (usize, &&[usize])| PlanObjective {
        label: format!("{}  {}", o + 1, NAMES[o]),
        title: format!("Objective {}: {}", o + 1, NAMES[o]),
        strategies: strategies.iter().enumerate().map(|(s, actions)| strategy(o, s, *actions)).collect(),
    };
    PlanField {
        id: "p".into(),
        label: "The plan".into(),
        desc: "66 actions under five objectives.".into(),
        direction,
        tiles_per_row: 7,
        objectives: STRATEGIES.iter().enumerate().map(objective).collect(),
    }
}

/// Some well-known cities, two of them linked.
pub fn world() -> WorldDots {
    const CITIES: [(&str, i32, i32, u8, u8); 14] = [
        ("Dakar", 14_693_425, -17_447_938, 0, 1),
        ("Nairobi", -1_286_389, 36_817_223, 0, 2),
        ("Johannesburg", -26_204_103, 28_047_305, 0, 3),
        ("Seoul", 37_566_535, 126_977_969, 1, 3),
        ("Suva", -18_124_809, 178_450_079, 1, 0),
        ("Jakarta", -6_208_763, 106_845_599, 1, 3),
        ("Kazan", 55_796_391, 49_108_891, 2, 1),
        ("Barcelona", 41_385_064, 2_173_404, 3, 2),
        ("Reykjavik", 64_126_521, -21_817_439, 3, 0),
        ("Quito", -180_653, -78_467_834, 4, 1),
        ("Rosario", -32_944_243, -60_650_539, 4, 1),
        ("Konya", 37_874_643, 32_493_155, 5, 1),
        ("Montreal", 45_501_690, -73_567_253, 6, 2),
        ("Wellington", -41_286_460, 174_776_236, 1, 0),
    ];
    let group = |(i, (name, lat, lon, section, size)): (usize, &(&str, i32, i32, u8, u8))| DotGroup {
        dots: vec![Dot { place: Place { lat: *lat, lon: *lon }, section: *section, size: *size }],
        title: if i % 3 == 2 { String::new() } else { (*name).into() },
        href: (i < 2).then(|| format!("/en/members/{}", name.to_lowercase())),
    };
    WorldDots {
        id: "w".into(),
        label: "Members of the federation".into(),
        desc: "Fourteen cities on six continents.".into(),
        groups: CITIES.iter().enumerate().map(group).collect(),
        land: "/land.svg".into(),
        discs: Vec::new(),
        near: false,
    }
}

/// So many members in some countries, the first of them linked.
pub fn discs() -> Vec<Disc> {
    let disc = |(name, lat, lon, section, count): (&str, i32, i32, u8, u64)| Disc {
        title: format!("{name}: {count}"),
        href: (section == 0).then(|| "/en/members?country=SN".into()),
        place: Place { lat, lon },
        section,
        count,
    };
    [
        ("Senegal", 14_400_000, -14_500_000, 0, 400),
        ("Fiji", -17_800_000, 178_000_000, 1, 1),
        ("Brazil", -10_800_000, -53_000_000, 4, 5_570),
        ("France", 46_600_000, 2_400_000, 3, 1_600),
    ]
    .map(disc)
    .to_vec()
}

pub fn disc_key(direction: Direction) -> DiscKey {
    DiscKey { id: "k".into(), label: "Members".into(), direction, discs: discs(), ..DiscKey::default() }
}

fn progress(direction: Direction) -> Progress {
    Progress {
        id: "g".into(),
        label: "40 of 66 done".into(),
        desc: String::new(),
        direction,
        value: 40,
        whole: 66,
    }
}

fn code(says: &str) -> String {
    let (id, label, desc) = ("c".into(), "To the open vote".into(), "league.example".into());
    Code { id, label, desc, says: says.to_owned() }.svg().expect("it fits a code")
}
