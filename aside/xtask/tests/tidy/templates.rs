//! Templates show and do not speak: no text of their own, no style, no script.
//!
//! What is the same in every language stands in `<code>`, `<kbd>` or `<samp>` if machines read or say it, and otherwise,
//! such as a name, in an element with `translate="no"`.

use crate::tidy::tree::{Complaint, Tree, line_of};

/// Attributes whose value people read or hear.
const READ_ALOUD: [&str; 9] = [
    "abbr",
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "title",
];

/// Elements whose text is not of any language.
const OF_MACHINES: [&str; 3] = ["code", "kbd", "samp"];

/// Elements that have no end tag (HTML standard, void elements).
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// The complaints about text, style and script in templates, and about templates elsewhere.
pub fn complaints(tree: &Tree) -> Vec<Complaint> {
    let folders: Vec<String> = tree.crates().map(|folder| format!("{folder}/templates/")).collect();
    let mut found = Vec::new();
    for (path, text) in tree.files() {
        let kept = folders.iter().any(|folder| path.starts_with(folder.as_str()));
        if kept && path.ends_with(".html") {
            found.extend(of_page(path, text));
        } else if kept && path.ends_with(".txt") {
            let shown = without_code(text);
            found.extend(words(&shown, 0).map(|(at, word)| literal(path, text, at, word)));
        } else if path.ends_with(".html") {
            found.push(Complaint::new(
                path,
                1,
                "a template does not belong here",
                "keep it in `<crate>/templates/`",
            ));
        }
    }
    found
}

fn of_page(path: &str, text: &str) -> Vec<Complaint> {
    let shown = without_code(text);
    let mut found = Vec::new();
    // The elements around, from outside in, since the one that is not to be translated.
    let mut untranslated: Vec<String> = Vec::new();
    for part in parts(&shown) {
        match part {
            Part::Text(at, piece) if untranslated.is_empty() => {
                found.extend(words(piece, at).map(|(at, word)| literal(path, text, at, word)));
            }
            Part::Text(..) => {}
            Part::Raw(at, name) => {
                let what = format!("`<{name}>` holds its content here");
                found.push(Complaint::new(
                    path,
                    line_of(text, at),
                    what,
                    "keep it in a file of its own, served by the shell",
                ));
            }
            Part::Open(tag) => {
                found.extend(of_tag(path, text, &tag));
                let marked =
                    tag.attributes.iter().any(|(_, name, value)| name == "translate" && *value == "no");
                let kept = marked || OF_MACHINES.contains(&tag.name.as_str());
                if (kept || !untranslated.is_empty()) && !VOID.contains(&tag.name.as_str()) && !tag.closed {
                    untranslated.push(tag.name);
                }
            }
            Part::Close(name) => {
                if let Some(at) = untranslated.iter().rposition(|open| *open == name) {
                    untranslated.truncate(at);
                }
            }
        }
    }
    found
}

fn of_tag(path: &str, text: &str, tag: &Tag<'_>) -> Vec<Complaint> {
    let has = |wanted: &str, content: &[&str]| {
        tag.attributes.iter().any(|(_, name, value)| name == wanted && content.contains(value))
    };
    let mut found = Vec::new();
    for (at, name, value) in &tag.attributes {
        let line = line_of(text, *at);
        if name == "style" {
            found.push(Complaint::new(
                path,
                line,
                "a `style` attribute stands here",
                "give it a class; the policy refuses inline style",
            ));
        } else if name.starts_with("on") {
            let mend = "bind a behaviour by a `data-` attribute; the policy refuses inline script";
            found.push(Complaint::new(path, line, format!("a `{name}` attribute stands here"), mend));
        } else if value.trim_start().to_ascii_lowercase().starts_with("javascript:") {
            found.push(Complaint::new(
                path,
                line,
                "a `javascript:` address stands here",
                "bind a behaviour by a `data-` attribute",
            ));
        }
        let button = name == "value" && has("type", &["submit", "button", "reset"]);
        let meta = name == "content"
            && has("name", &["description", "author", "twitter:title", "twitter:description"]);
        if READ_ALOUD.contains(&name.as_str()) || button || meta {
            found.extend(words(value, 0).map(|(_, word)| literal(path, text, *at, word)));
        }
    }
    if tag.name == "script" && !tag.attributes.iter().any(|(_, name, _)| name == "src") {
        found.push(Complaint::new(
            path,
            line_of(text, tag.at),
            "a `<script>` without `src` stands here",
            "serve it as a file",
        ));
    }
    found
}

fn literal(path: &str, text: &str, at: usize, word: &str) -> Complaint {
    let mend = "make it a key in `strings/`, or mark the element `translate=\"no\"` if it is the same in every language";
    Complaint::new(path, line_of(text, at), format!("the text `{word}` stands in the template"), mend)
}

/// A part of a page.
enum Part<'a> {
    /// Text, and where it begins.
    Text(usize, &'a str),
    Open(Tag<'a>),
    Close(String),
    /// Content of `<script>` or `<style>`.
    Raw(usize, String),
}

struct Tag<'a> {
    at: usize,
    name: String,
    /// Where it stands, its name in small letters, its value.
    attributes: Vec<(usize, String, &'a str)>,
    closed: bool,
}

/// The parts of a page from which the template's own code is taken out.
fn parts(page: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < page.len() {
        let rest = &page[at..];
        if rest.starts_with("<!--") {
            at += rest.find("-->").map_or(rest.len(), |end| end + 3);
        } else if rest.starts_with("<!") {
            at += rest.find('>').map_or(rest.len(), |end| end + 1);
        } else if let Some(name) = rest.strip_prefix("</") {
            parts.push(Part::Close(name_at(name)));
            at += rest.find('>').map_or(rest.len(), |end| end + 1);
        } else if rest.starts_with('<') && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, end) = tag(page, at);
            let name = tag.name.clone();
            parts.push(Part::Open(tag));
            at = end;
            if name == "script" || name == "style" {
                let content = page[at..].find(&format!("</{name}")).map_or(page.len(), |end| at + end);
                if name == "style" || !page[at..content].trim().is_empty() {
                    parts.push(Part::Raw(at, name));
                }
                at = content;
            }
        } else {
            let end = rest[1.min(rest.len())..].find('<').map_or(rest.len(), |end| end + 1);
            parts.push(Part::Text(at, &rest[..end]));
            at += end;
        }
    }
    parts
}

fn name_at(text: &str) -> String {
    text.chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect::<String>()
        .to_ascii_lowercase()
}

/// The tag that begins at a place, and where it ends.
fn tag(page: &str, start: usize) -> (Tag<'_>, usize) {
    let bytes = page.as_bytes();
    let name = name_at(&page[start + 1..]);
    let mut at = start + 1 + name.len();
    let mut tag = Tag { at: start, name, attributes: Vec::new(), closed: false };
    while at < bytes.len() && bytes[at] != b'>' {
        if bytes[at].is_ascii_whitespace() || bytes[at] == b'/' || bytes[at] == b'=' {
            tag.closed = bytes[at] == b'/';
            at += 1;
            continue;
        }
        let begin = at;
        at = end_of(page, at, |c| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/'));
        let name = page[begin..at].to_ascii_lowercase();
        let (value, end) = value(page, at);
        tag.attributes.push((begin, name, value));
        tag.closed = false;
        at = end.max(begin + 1);
    }
    (tag, (at + 1).min(page.len()))
}

/// The value after an attribute's name, empty if it has none, and where it ends.
fn value(page: &str, at: usize) -> (&str, usize) {
    let after = page[at..].trim_start();
    let Some(value) = after.strip_prefix('=').map(str::trim_start) else {
        return ("", at);
    };
    let begin = page.len() - value.len();
    match value.chars().next() {
        Some(quote @ ('"' | '\'')) => {
            let end = value[1..].find(quote).map_or(page.len(), |end| begin + 1 + end);
            (&page[begin + 1..end], (end + 1).min(page.len()))
        }
        _ => {
            let end = end_of(page, begin, |c| c.is_ascii_whitespace() || c == '>');
            (&page[begin..end], end)
        }
    }
}

fn end_of(page: &str, from: usize, stops: impl Fn(char) -> bool) -> usize {
    page[from..].find(stops).map_or(page.len(), |end| from + end)
}

/// The words of two letters or more, but for character references, each with its place.
fn words(text: &str, offset: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let begin = at + text[at..].find(|c: char| c.is_alphabetic() || c == '&')?;
            let reference = text[begin..].starts_with('&');
            let more = |c: char| {
                if reference { c.is_alphanumeric() || c == '#' } else { c.is_alphabetic() }
            };
            let length: usize = text[begin..]
                .chars()
                .enumerate()
                .take_while(|(n, c)| (*n == 0 && reference) || more(*c))
                .map(|(_, c)| c.len_utf8())
                .sum();
            let word = &text[begin..begin + length];
            at = begin + length;
            if !reference && word.chars().count() >= 2 {
                return Some((offset + begin, word));
            }
        }
    })
}

/// The template with its own code and comments turned into blanks; lines and offsets stay.
fn without_code(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let end = match rest[open..].get(..2) {
            Some("{{") => "}}",
            Some("{%") => "%}",
            Some("{#") => "#}",
            _ => {
                out.push_str(&rest[..open + 1]);
                rest = &rest[open + 1..];
                continue;
            }
        };
        let close = rest[open + 2..].find(end).map_or(rest.len(), |close| open + 2 + close + 2);
        out.push_str(&rest[..open]);
        out.extend(rest[open..close].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        rest = &rest[close..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> Vec<String> {
        let tree = Tree::of(&[("rooms/a/Cargo.toml", ""), ("rooms/a/templates/b.html", text)]);
        complaints(&tree)
            .into_iter()
            .map(|complaint| format!("{} {}", complaint.line, complaint.what))
            .collect()
    }

    #[test]
    fn a_page_that_only_shows_has_nothing_to_mend() {
        let text = "<!doctype html>\n<!-- why -->{# a note #}\n<html lang=\"{{ lang }}\">{% if x > 1 %}<p class=\"wide\">{{ s.t(\"a-b-c\") }}&nbsp;· 12 × a</p>{% endif %}\n\
            <script src=\"/x.js\" defer></script><img src=/a.svg alt=\"{{ alt }}\"><input type=hidden value=yes name=go>\n\
            <p translate=\"no\">Koinon <b>is a</b> name<br>so</p><b translate=no>GDP</b><code>koinon verify</code></html>";
        assert_eq!(page(text), [""; 0]);
    }

    #[test]
    fn text_of_a_template_is_named() {
        assert_eq!(
            page("<p><code>x <b>y</b></code>\n{{ a }} Members</p>"),
            ["2 the text `Members` stands in the template"]
        );
        assert_eq!(
            page("<p translate=\"no\">Koinon</p>\n<p>&eacute;t é été</p>"),
            ["2 the text `été` stands in the template"]
        );
        assert_eq!(
            page("<a title=\"Go\n on\" href=\"/members\">1 < 2</a>"),
            ["1 the text `Go` stands in the template", "1 the text `on` stands in the template"]
        );
        assert_eq!(page("<input type=submit value=Vote>"), ["1 the text `Vote` stands in the template"]);
        assert_eq!(
            page("<meta name=description content=\"League\">"),
            ["1 the text `League` stands in the template"]
        );
    }

    #[test]
    fn inline_style_and_script_are_named() {
        assert_eq!(page("<p\n style=\"x\">"), ["2 a `style` attribute stands here"]);
        assert_eq!(page("<p OnClick='{{ a }}'>"), ["1 a `onclick` attribute stands here"]);
        assert_eq!(page("<a href=\" javascript:b()\">"), ["1 a `javascript:` address stands here"]);
        assert_eq!(page("<style>a {}</style>"), ["1 `<style>` holds its content here"]);
        assert_eq!(page("<script src=a>b()</script>"), ["1 `<script>` holds its content here"]);
        assert_eq!(page("<script></script>"), ["1 a `<script>` without `src` stands here"]);
    }

    #[test]
    fn a_plain_text_template_shows_only_too_and_a_page_has_its_place() {
        let tree = Tree::of(&[
            ("rooms/a/Cargo.toml", ""),
            ("rooms/a/templates/mail.txt", "{{ s.t(\"a-b-c\") }}\nYours"),
            ("rooms/a/src/page.html", "{{ a }}"),
        ]);
        let found: Vec<(String, usize)> =
            complaints(&tree).into_iter().map(|complaint| (complaint.file, complaint.line)).collect();
        assert_eq!(
            found,
            [("rooms/a/src/page.html".to_owned(), 1), ("rooms/a/templates/mail.txt".to_owned(), 2)]
        );
    }
}
