//! The style page: every component of the house in every state, made by the very functions that pages use.

use crate::{
    Answer, Filled, Form, Granted, Html, Public, Routes, View,
    ask::{Page, render},
    strings::Locale,
    ui,
};
use base::{Lang, Localised, Refusal, Stop};
use figures::{
    Code, CompositionBar, Direction, Dot, DotGroup, Hemicycle, Mark, Part, Place, PlanAction, PlanField,
    PlanObjective, PlanStrategy, Progress, QuorumLine, Seat, Shape, VerdictBar, WorldDots,
};

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.page("/style", show)
}

#[derive(askama::Template)]
#[template(path = "style.html")]
struct StylePage {
    l: Locale,
    colours: [&'static str; 17],
    errors: Html,
    fields: Vec<Html>,
    wrong: Vec<Html>,
    words: Html,
    badges: Vec<Html>,
    notices: [(&'static str, String); 4],
    figures: Vec<(String, Html)>,
    sections: Vec<(String, Html)>,
    pager: Html,
    proof: Html,
    number: String,
    day: String,
    iso_day: String,
    moment: String,
    iso_moment: String,
}

fn show(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let l = view.l();
    let (first, wrong) = (Filled::default(), refused());
    let choices: Vec<(String, String)> =
        Lang::ALL.into_iter().map(|lang| (lang.tag().to_owned(), lang.own_name().to_owned())).collect();
    let field = |name: &str| ui::Field::new(&l, name, "shell-style-field");
    let fields = vec![
        field("plain").hint(l.t("shell-style-hint")).html(&first, ""),
        field("day").kind("date").html(&first, "2026-11-29"),
        field("number").number().html(&first, "12"),
        field("text").rows(3).html(&first, ""),
        field("file").kind("file").html(&first, ""),
        ui::select(&l, &first, "choice", "shell-style-choice", &choices, l.lang().tag()),
        ui::tick(&l, &first, "tick", "shell-style-tick", true),
    ];
    let again = vec![
        field("again").hint(l.t("shell-style-hint")).html(&wrong, ""),
        ui::select(&l, &wrong, "other", "shell-style-choice", &choices, l.lang().tag()),
    ];
    let badge = |kind| ui::badge(kind, &l.t(&format!("shell-style-badge-{kind}")));
    let body = StylePage {
        colours: COLOURS,
        errors: ui::errors(&l, &wrong),
        words: ui::words_fields(
            &l,
            &first,
            "name",
            "shell-style-field",
            &Localised::one(l.lang(), l.t("shell-home-title")),
            None,
        ),
        badges: ["good", "wait", "bad", "plain"].map(badge).into(),
        notices: ["", "good", "wait", "bad"].map(|kind| (kind, l.t("shell-style-notice"))),
        figures: figures(&l, &view.ask.house.assets.land),
        sections: (0..8).map(|section| (l.number(i64::from(section) + 1), swatch(section))).collect(),
        pager: ui::pager(&l, "/style", Some("page=1"), Some("page=3")),
        proof: ui::proof(&l, 0),
        number: l.number(240_000),
        day: l.day(view.ask.today()),
        iso_day: view.ask.today().to_string(),
        iso_moment: view.ask.now.second().to_string(),
        moment: l.moment(view.ask.now, &view.ask.house.settings.zone),
        fields,
        wrong: again,
        l: l.clone(),
    };
    let mut page = Page::new(l.t("shell-style-title"), render(&body)?);
    page.description = l.t("shell-style-about");
    Ok(Answer::Page(page))
}

/// A form that came back: what stands in it, and why it was refused.
fn refused() -> Filled {
    let form = Form::of(&[("again", "31/02/2026")]);
    let refusals = vec![
        Refusal::new("shell-refusal-day").with("value", "31/02/2026").at("again"),
        Refusal::new("shell-refusal-choice").at("other"),
    ];
    Filled::new(form, refusals)
}

/// The colours, by the names they have in the styles; each has a class that shows it.
const COLOURS: [&str; 17] = [
    "accent",
    "accent-soft",
    "paper",
    "sheet",
    "soft",
    "line",
    "edge",
    "ink",
    "muted",
    "good",
    "wait",
    "bad",
    "focus",
    "for",
    "against",
    "abstain",
    "absent",
];

fn swatch(section: u8) -> Html {
    Html(figures::Swatch::Section(section).svg())
}

fn figures(l: &Locale, land: &str) -> Vec<(String, Html)> {
    let direction = if l.lang().dir() == "rtl" { Direction::Rtl } else { Direction::Ltr };
    let count = |value: u32| l.number(i64::from(value));
    let part = |value: u32| Part { value: u128::from(value), label: count(value) };
    let mark = |value: u32| Some(Mark { value: u128::from(value), label: count(value) });
    let verdict = VerdictBar {
        id: "style-verdict".into(),
        label: l.t("shell-style-figure-verdict"),
        direction,
        in_favour: part(214),
        against: part(97),
        abstaining: part(31),
        absent: part(12),
        mark: mark(156),
        ..VerdictBar::default()
    };
    let quorum = |id: &str, present: u32, reached| QuorumLine {
        id: id.into(),
        label: l.t("shell-style-figure-quorum"),
        direction,
        present: u128::from(present),
        present_label: count(present),
        entitled: 354,
        entitled_label: count(354),
        mark: mark(178),
        reached,
        ..QuorumLine::default()
    };
    let rule = |id: &str, value: u32, kept| CompositionBar {
        id: id.into(),
        label: l.t("shell-style-figure-rule"),
        direction,
        value: u128::from(value),
        value_label: count(value),
        whole: 342,
        whole_label: count(342),
        floor: mark(103),
        kept,
        ..CompositionBar::default()
    };
    let progress = Progress {
        id: "style-progress".into(),
        label: l.t("shell-style-figure-progress"),
        direction,
        value: 41,
        whole: 66,
        ..Progress::default()
    };
    let shapes = [Shape::Circle, Shape::Square, Shape::Diamond];
    let seats = (0..84_u8).map(|n| Seat {
        section: n / 12,
        shape: shapes[usize::from(n % 12) / 5],
        vacant: n % 17 == 3,
        deputy: n % 17 == 5,
        title: count(u32::from(n) + 1),
        href: None,
    });
    let hemicycle = Hemicycle {
        id: "style-hemicycle".into(),
        label: l.t("shell-style-figure-body"),
        direction,
        seats: seats.collect(),
        centre: count(84),
        ..Hemicycle::default()
    };
    let named = |key: &str, svg: String| (l.t(key), Html(svg));
    vec![
        named("shell-style-figure-verdict", verdict.svg()),
        named("shell-style-figure-quorum", quorum("style-quorum", 214, true).svg()),
        named("shell-style-figure-quorum", quorum("style-quorum-short", 102, false).svg()),
        named("shell-style-figure-rule", rule("style-rule", 148, true).svg()),
        named("shell-style-figure-rule", rule("style-rule-missed", 71, false).svg()),
        named("shell-style-figure-progress", progress.svg()),
        named("shell-style-figure-body", hemicycle.svg()),
        named("shell-style-figure-map", map(l, land).svg()),
        named("shell-style-figure-plan", plan(l, direction).svg()),
        named("shell-style-figure-code", code(l).svg().unwrap_or_default()),
    ]
}

/// Dots of every section and size, spread over the globe.
fn map(l: &Locale, land: &str) -> WorldDots {
    let dots = (0..32_i32).map(|n| Dot {
        place: Place { lat: (n * 37 % 110 - 45) * 1_000_000, lon: (n * 53 % 320 - 160) * 1_000_000 },
        section: u8::try_from(n % 9).unwrap_or(8),
        size: u8::try_from(n % 4).unwrap_or(3),
    });
    WorldDots {
        id: "style-map".into(),
        label: l.t("shell-style-figure-map"),
        groups: vec![DotGroup { dots: dots.collect(), ..DotGroup::default() }],
        land: land.to_owned(),
        ..WorldDots::default()
    }
}

/// Actions of every degree of progress, with and without evidence.
fn plan(l: &Locale, direction: Direction) -> PlanField {
    let action = |n: u8| PlanAction {
        label: l.number(n),
        title: l.number(n),
        href: None,
        progress: n.saturating_sub(1) * 20,
        evidence: u32::from(n % 2),
        held: n == 3,
    };
    let strategy = |n: u32| PlanStrategy {
        label: format!("1.{n}"),
        title: format!("1.{n}"),
        actions: (1..=6).map(action).collect(),
    };
    PlanField {
        id: "style-plan".into(),
        label: l.t("shell-style-figure-plan"),
        direction,
        tiles_per_row: 7,
        objectives: vec![PlanObjective {
            strategies: vec![strategy(1), strategy(2)],
            ..PlanObjective::default()
        }],
        ..PlanField::default()
    }
}

fn code(l: &Locale) -> Code {
    Code {
        id: "style-code".into(),
        label: l.t("shell-style-figure-code"),
        desc: String::new(),
        says: "HTTPS://HOUSE.LEAGUE.EXAMPLE/EN/STYLE".into(),
    }
}
