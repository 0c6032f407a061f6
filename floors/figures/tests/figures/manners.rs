//! What every figure promises: well-formed, silent about style, spoken by its words, safe with any text.

use std::collections::BTreeSet;

use figures::draw::{escape, is_safe_link};
use figures::{CSS, Direction, Progress};
use proptest::prelude::*;

use crate::samples;
use crate::xml::{Element, read};

fn documents() -> Vec<(String, Element)> {
    let read = |(name, svg): (String, String)| {
        let root = read(&svg).unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
        (name, root)
    };
    samples::all().into_iter().map(read).collect()
}

#[test]
fn nothing_but_plain_drawing_is_in_a_figure() {
    const ELEMENTS: [&str; 16] = [
        "svg", "title", "desc", "defs", "pattern", "g", "a", "use", "rect", "circle", "line", "path",
        "polygon", "text", "polyline", "tspan",
    ];
    for (name, root) in documents() {
        for element in root.all() {
            assert!(ELEMENTS.contains(&element.name.as_str()), "{} in {name}", element.name);
            for (attribute, _) in &element.attributes {
                assert!(!attribute.starts_with("on") && attribute != "style", "{attribute} in {name}");
            }
        }
    }
}

#[test]
fn every_figure_names_itself_and_its_references_resolve() {
    for (name, root) in documents() {
        let ids: Vec<&str> = root.all().iter().filter_map(|element| element.get("id")).collect();
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "{name}: an id twice in {ids:?}");
        for element in root.all() {
            for (attribute, value) in &element.attributes {
                let target = match attribute.as_str() {
                    "aria-labelledby" | "aria-describedby" => Some(value.as_str()),
                    "fill" => value.strip_prefix("url(#").and_then(|v| v.strip_suffix(')')),
                    "href" if element.name == "use" && !value.starts_with("/land.svg#") => {
                        value.strip_prefix('#')
                    }
                    _ => continue,
                };
                assert!(target.is_some_and(|target| known.contains(target)), "{name}: {attribute}={value}");
            }
        }
        if name.starts_with("swatch") {
            assert_eq!(root.get("aria-hidden"), Some("true"));
        } else {
            assert!(matches!(root.get("role"), Some("img" | "group")), "{name}");
            assert!(root.title().is_some() && root.get("aria-labelledby").is_some(), "{name}");
        }
    }
}

#[test]
fn hostile_text_arrives_whole_and_harmless() {
    let shown = samples::HOSTILE.replace(['\u{0}', '\u{8}'], "\u{fffd}");
    for (name, root) in documents().into_iter().filter(|(name, _)| name.contains("hostile")) {
        assert_eq!(root.title(), Some(shown.as_str()), "{name}");
        assert!(root.children.iter().any(|child| child.name == "desc" && child.text == shown), "{name}");
    }
    for (name, svg) in samples::all() {
        assert!(!svg.contains("<script"), "{name}");
    }
}

#[test]
fn a_figure_with_links_is_a_group_others_are_images() {
    for (name, root) in documents().into_iter().filter(|(name, _)| !name.starts_with("swatch")) {
        let role = if root.named("a").is_empty() { "img" } else { "group" };
        assert_eq!(root.get("role"), Some(role), "{name}");
    }
}

#[test]
fn the_style_sheet_dresses_every_class_and_no_other() {
    let dressed: BTreeSet<&str> = CSS
        .split(".fig")
        .skip(1)
        .map(|rest| {
            &rest[..rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(rest.len())]
        })
        .collect();
    let documents = documents();
    let used: BTreeSet<&str> = documents
        .iter()
        .flat_map(|(_, root)| root.all())
        .flat_map(|element| element.classes().collect::<Vec<_>>())
        .map(|class| class.strip_prefix("fig").unwrap_or_else(|| panic!("{class} is not a figure's class")))
        .collect();
    // Roots that need no dress of their own; and what only a page or a rarer text uses.
    const BARE: [&str; 3] = ["-verdict", "-quorum", "-composition"];
    let undressed: Vec<_> = used.difference(&dressed).filter(|class| !BARE.contains(class)).collect();
    assert!(undressed.is_empty(), "no rule for {undressed:?}");
    let steps = ["-from-", "-below-", "-slack-", "-s"];
    let unused: Vec<_> = dressed
        .difference(&used)
        .filter(|class| {
            !["-frame", "-grid", "-land"].contains(class) && !steps.iter().any(|s| class.starts_with(s))
        })
        .collect();
    assert!(unused.is_empty(), "rules for nothing: {unused:?}");
}

#[test]
fn the_style_sheet_is_one_layer_and_fetches_nothing() {
    assert_eq!(CSS.matches("@layer figures {").count(), 1);
    assert_eq!(CSS.matches('{').count(), CSS.matches('}').count());
    let layer = CSS.find("@layer").unwrap();
    assert!(CSS[..layer].trim().starts_with("/*") && CSS[..layer].trim().ends_with("*/"));
    for foreign in ["url(", "@import", "@font-face", "!important"] {
        assert!(!CSS.contains(foreign), "{foreign}");
    }
    for name in ["ink", "paper", "accent", "muted", "line", "for", "against", "abstain", "absent"] {
        assert!(CSS.contains(&format!("var(--{name}, ")), "--{name} has no fallback");
    }
    for section in 0..=8 {
        assert!(CSS.contains(&format!("var(--section-{section}, #")), "--section-{section}");
    }
}

#[test]
fn only_this_site_and_the_web_may_be_linked() {
    for good in
        ["/", "/fr/plan/1.2.3", "#top", "?page=2", "https://example.org/a?b=c&d", "http://example.org"]
    {
        assert!(is_safe_link(good), "{good}");
    }
    for bad in [
        "",
        "javascript:alert(1)",
        "JavaScript:x",
        " /x",
        "//evil.example",
        "/\\evil.example",
        "data:text/html,x",
        "/a\nb",
    ] {
        assert!(!is_safe_link(bad), "{bad:?}");
    }
}

proptest! {
    #[test]
    fn any_text_survives_escaping(text in "\\PC*") {
        let root = read(&format!("<a x=\"{0}\">{0}</a>", escape(&text))).unwrap();
        prop_assert_eq!(root.get("x"), Some(text.as_str()));
        prop_assert_eq!(root.text, text);
    }

    #[test]
    fn any_characters_at_all_make_a_readable_figure(id in any::<String>(), label in any::<String>(), value: u128, whole: u128) {
        let figure = Progress { id, label: label.clone(), desc: label, direction: Direction::Rtl, value, whole };
        let root = read(&figure.svg());
        prop_assert!(root.is_ok(), "{:?}", root);
    }
}
