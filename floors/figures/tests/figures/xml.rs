//! A strict reader of the XML that figures may be: elements, attributes, text, the five entities.

/// An element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    /// Text directly inside, entities resolved.
    pub text: String,
}

impl Element {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    pub fn classes(&self) -> impl Iterator<Item = &str> {
        self.get("class").unwrap_or("").split_whitespace()
    }

    pub fn is(&self, class: &str) -> bool {
        self.classes().any(|c| c == class)
    }

    /// A length in hundredths of its unit, whatever the unit; absent is 0.
    pub fn number(&self, name: &str) -> i64 {
        let text =
            self.get(name).unwrap_or("0").trim_end_matches(|c: char| c == '%' || c.is_ascii_alphabetic());
        (text.parse::<f64>().unwrap_or_else(|_| panic!("{name}={text} in {}", self.name)) * 100.0).round()
            as i64
    }

    /// This element and all below it, in order.
    pub fn all(&self) -> Vec<&Element> {
        std::iter::once(self).chain(self.children.iter().flat_map(|child| child.all())).collect()
    }

    pub fn with_class(&self, class: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|element| element.is(class)).collect()
    }

    pub fn named(&self, name: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|element| element.name == name).collect()
    }

    /// The text of the title inside, if there is one.
    pub fn title(&self) -> Option<&str> {
        self.children.iter().find(|child| child.name == "title").map(|title| title.text.as_str())
    }
}

/// Reads one document; says what is wrong with it otherwise.
pub fn read(document: &str) -> Result<Element, String> {
    let mut reader = Reader { rest: document };
    let root = reader.element()?;
    if reader.rest.is_empty() { Ok(root) } else { Err(format!("after the root: {}", reader.rest)) }
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn element(&mut self) -> Result<Element, String> {
        self.expect("<")?;
        let mut element = Element { name: self.name()?, ..Default::default() };
        while self.take(" ") {
            let name = self.name()?;
            self.expect("=\"")?;
            let value = self.until('"')?;
            self.expect("\"")?;
            if element.get(&name).is_some() {
                return Err(format!("{name} twice in {}", element.name));
            }
            element.attributes.push((name, resolve(value)?));
        }
        if self.take("/>") {
            return Ok(element);
        }
        self.expect(">")?;
        while !self.rest.starts_with("</") {
            if self.rest.starts_with('<') {
                element.children.push(self.element()?);
            } else {
                element.text += &resolve(self.until('<')?)?;
            }
        }
        self.expect("</")?;
        self.expect(&element.name)?;
        self.expect(">")?;
        Ok(element)
    }

    fn name(&mut self) -> Result<String, String> {
        let end =
            self.rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            Ok(name.into())
        } else {
            Err(format!("no name before {rest}"))
        }
    }

    fn until(&mut self, stop: char) -> Result<&'a str, String> {
        let end = self.rest.find(stop).ok_or(format!("no {stop} in {}", self.rest))?;
        let (found, rest) = self.rest.split_at(end);
        self.rest = rest;
        Ok(found)
    }

    fn take(&mut self, sign: &str) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.take(sign) { Ok(()) } else { Err(format!("{sign} expected at {}", self.rest)) }
    }
}

fn resolve(text: &str) -> Result<String, String> {
    if let Some(c) =
        text.chars().find(|c| matches!(c, '<' | '>' | '"' | '\'') || c.is_control() || *c == '\u{fffe}')
    {
        return Err(format!("{c:?} bare in {text}"));
    }
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (entity, rest) = part.split_once(';').ok_or(format!("bare & in {text}"))?;
        out.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            _ => return Err(format!("unknown entity {entity}")),
        });
        out += rest;
    }
    Ok(out)
}

#[test]
fn the_reader_reads_and_resolves() {
    let root = read(r#"<a x="1&lt;2"><b/>t&amp;u</a>"#).unwrap();
    assert_eq!((root.get("x"), root.text.as_str(), root.children.len()), (Some("1<2"), "t&u", 1));
}

#[test]
fn the_reader_refuses_what_is_ill_formed() {
    for bad in [
        "",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a><b></a></b>",
        "<a x=1/>",
        "<a x=\"1\" x=\"2\"/>",
        "<a x=\"<\"/>",
        "<a>&</a>",
        "<a>&nbsp;</a>",
        "<a>\u{0}</a>",
        "<a>'</a>",
        "<!-- x --><a/>",
        "<a x=\"'\"/>",
    ] {
        assert!(read(bad).is_err(), "{bad:?}");
    }
}
