//! The pen every figure draws with: escaped, well nested, free of inline style and script.
//!
//! A drawing is either *fluid* (no view box: widths in per cent of the column, heights in `em`, so
//! that words keep the size of the page's text on any screen) or *scaled* (a view box, for figures
//! whose shape must be kept). Elements are opened and closed by [`Drawing::within`] alone, so a
//! drawing cannot be ill-formed; every value and every word passes [`escape`].

use std::fmt::{self, Display, Write};

/// Reading direction of the page that holds the figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left: what has no direction of its own is mirrored.
    Rtl,
}

impl Direction {
    fn attribute(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A share of the drawing's width in hundredths of a per cent: `Percent(4531)` is `45.31%`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub u32);

impl Percent {
    /// The whole width.
    pub const WHOLE: u32 = 10_000;
}

impl Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        match rest {
            0 => write!(f, "{whole}%"),
            _ if rest % 10 == 0 => write!(f, "{whole}.{}%", rest / 10),
            _ => write!(f, "{whole}.{rest:02}%"),
        }
    }
}

/// A length in tenths of the text's size: `Em(56)` is `5.6em`. Negative lengths shift backwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Em(pub i32);

impl Display for Em {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10);
        match rest {
            0 => write!(f, "{sign}{whole}em"),
            _ => write!(f, "{sign}{whole}.{rest}em"),
        }
    }
}

/// How large a drawing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// As wide as its column, this high; inner widths are [`Percent`], heights [`Em`].
    Fluid(Em),
    /// A view box of this width and height, in units of its own.
    Scaled(u32, u32),
}

/// What every figure says of itself before the first line is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Head<'a> {
    /// Prefix of every id inside, unique on the page; other signs than `A-Z a-z 0-9 _ -` become `-`.
    pub id: &'a str,
    /// Class of the figure, such as `fig-verdict`; `fig` is added.
    pub class: &'a str,
    /// What the figure is, one short phrase (the accessible name).
    pub label: &'a str,
    /// What the figure shows, in a sentence or two; may be empty.
    pub desc: &'a str,
    /// Reading direction of the page.
    pub direction: Direction,
    /// Whether the figure holds links, so that they stay reachable.
    pub linked: bool,
}

const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// An SVG being drawn.
#[derive(Debug)]
pub struct Drawing {
    out: String,
    id: String,
}

/// Attributes of an element, in order.
pub type Attributes<'a> = &'a [(&'static str, &'a dyn Display)];

impl Drawing {
    /// Begins a drawing: root element, title and description.
    pub fn new(head: &Head<'_>, size: Size) -> Self {
        let mut drawing = Drawing { out: String::with_capacity(1024), id: clean_id(head.id) };
        drawing.open_root(head, size);
        drawing.caption("title", head.label);
        if !head.desc.is_empty() {
            drawing.caption("desc", head.desc);
        }
        drawing
    }

    /// Begins a drawing that says nothing of itself, because the words stand beside it.
    pub fn hidden(class: &str, (width, height): (u32, u32)) -> Self {
        let mut drawing = Drawing { out: String::new(), id: String::new() };
        let view_box = format!("0 0 {width} {height}");
        drawing.begin(
            "svg",
            &[("xmlns", &NAMESPACE), ("class", &class), ("viewBox", &view_box), ("aria-hidden", &"true")],
        );
        drawing.out.push('>');
        drawing
    }

    /// The id of a part of this drawing, `prefix-part`.
    pub fn id(&self, part: &str) -> String {
        format!("{}-{part}", self.id)
    }

    /// A reference to a part as paint, `url(#prefix-part)`.
    pub fn paint(&self, part: &str) -> String {
        format!("url(#{}-{part})", self.id)
    }

    /// An element and what is drawn inside it.
    pub fn within(&mut self, tag: &'static str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Self)) {
        self.begin(tag, attributes);
        self.out.push('>');
        inside(self);
        self.end(tag);
    }

    /// An element without content.
    pub fn leaf(&mut self, tag: &'static str, attributes: Attributes<'_>) {
        self.begin(tag, attributes);
        self.out.push_str("/>");
    }

    /// An element whose only content is its title, shown on hovering and read aloud; none if empty.
    pub fn titled(&mut self, tag: &'static str, attributes: Attributes<'_>, title: &str) {
        if title.is_empty() {
            self.leaf(tag, attributes);
        } else {
            self.within(tag, attributes, |d| d.title(title));
        }
    }

    /// Words on the drawing.
    pub fn text(&mut self, attributes: Attributes<'_>, words: &str) {
        self.within("text", attributes, |d| d.out.push_str(&escape(words)));
    }

    /// The title of the element being drawn; must come first in it.
    pub fn title(&mut self, words: &str) {
        if !words.is_empty() {
            self.within("title", &[], |d| d.out.push_str(&escape(words)));
        }
    }

    /// A link with its title, or a plain group if there is no address or [`is_safe_link`] refuses it.
    pub fn link(&mut self, href: Option<&str>, title: &str, inside: impl FnOnce(&mut Self)) {
        let href = href.filter(|href| is_safe_link(href));
        let draw = |d: &mut Self| {
            d.title(title);
            inside(d);
        };
        match href {
            Some(href) => self.within("a", &[("href", &href)], draw),
            None => self.within("g", &[], draw),
        }
    }

    /// Ends the drawing.
    pub fn finish(mut self) -> String {
        self.end("svg");
        self.out
    }

    fn open_root(&mut self, head: &Head<'_>, size: Size) {
        let (title, desc) = (self.id("title"), self.id("desc"));
        let class = format!("fig {}", head.class);
        let role = if head.linked { "group" } else { "img" };
        self.begin(
            "svg",
            &[("xmlns", &NAMESPACE), ("class", &class), ("role", &role), ("aria-labelledby", &title)],
        );
        if !head.desc.is_empty() {
            self.attribute("aria-describedby", &desc);
        }
        self.attribute("direction", &head.direction.attribute());
        match size {
            Size::Fluid(height) => {
                self.attribute("width", &"100%");
                self.attribute("height", &height);
            }
            Size::Scaled(width, height) => self.attribute("viewBox", &format_args!("0 0 {width} {height}")),
        }
        self.out.push('>');
    }

    fn caption(&mut self, tag: &'static str, words: &str) {
        let id = self.id(tag);
        self.within(tag, &[("id", &id)], |d| d.out.push_str(&escape(words)));
    }

    fn begin(&mut self, tag: &'static str, attributes: Attributes<'_>) {
        self.out.push('<');
        self.out.push_str(tag);
        for (name, value) in attributes {
            self.attribute(name, value);
        }
    }

    fn end(&mut self, tag: &'static str) {
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push('>');
    }

    fn attribute(&mut self, name: &'static str, value: &dyn Display) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        // Writing to a string cannot fail; a value's own `Display` that fails leaves a shorter value.
        let _ = write!(Escaping(&mut self.out), "{value}");
        self.out.push('"');
    }
}

/// Words made safe for element content and attribute values, in HTML and in XML alike: line ends and
/// tabs become spaces; control characters, most of which XML 1.0 (section 2.2) forbids, become U+FFFD.
pub fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    push_escaped(&mut out, words);
    out
}

/// Whether an address may stand behind a link: a path of this site, a query, a fragment, or `http(s)`.
pub fn is_safe_link(href: &str) -> bool {
    let own = href.starts_with('/') && !href.starts_with("//") && !href.starts_with("/\\");
    let web = ["https://", "http://", "#", "?"].iter().any(|start| href.starts_with(start));
    (own || web) && !href.chars().any(char::is_control)
}

/// The width of words in tenths of the text's size, estimated generously, since a server has no fonts;
/// at most 100,000 em.
pub fn width_of(words: &str) -> u32 {
    words.chars().map(width_of_char).fold(0, u32::saturating_add).min(1_000_000)
}

fn width_of_char(c: char) -> u32 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => {
            0
        }
        ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | ':' | ';' | '\'' | 'i' | 'l' | 'j' => 3,
        'm' | 'w' | 'M' | 'W' | '%' => 9,
        'A'..='Z' => 7,
        'ا' | 'أ' | 'إ' | 'آ' | 'ل' | 'ر' | 'د' => 3,
        '\u{620}'..='\u{64a}' => 5,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{ffdc}' | '\u{1f000}'.. => 10,
        _ => 6,
    }
}

struct Escaping<'a>(&'a mut String);

impl Write for Escaping<'_> {
    fn write_str(&mut self, words: &str) -> fmt::Result {
        push_escaped(self.0, words);
        Ok(())
    }
}

fn push_escaped(out: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(c),
        }
    }
}

fn clean_id(id: &str) -> String {
    let keep = |c: char| if c.is_ascii_alphanumeric() || c == '_' || c == '-' { c } else { '-' };
    let clean: String = id.chars().map(keep).collect();
    if clean.is_empty() { "fig".to_owned() } else { clean }
}
