//! Pages taken apart as a browser does it (HTML Living Standard §13.2.5): tags, attributes, what of them would run, and the
//! forms and links of a page.

/// A tag that begins or ends, with what stands behind it until the next one.
#[derive(Debug, Default)]
pub struct Tag {
    pub name: String,
    pub ends: bool,
    pub attributes: Vec<(String, String)>,
    pub text: String,
}

impl Tag {
    /// The value of an attribute.
    pub fn of(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Elements within which nothing but their own end is a tag.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// Every tag of a page, in order.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut all: Vec<Tag> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, from) = rest.split_at(at);
        if let Some(last) = all.last_mut() {
            last.text.push_str(&decoded(text));
        }
        rest = match from.as_bytes().get(1) {
            Some(byte) if byte.is_ascii_alphabetic() => begun(&from[1..], false, &mut all),
            Some(b'/') if from.as_bytes().get(2).is_some_and(u8::is_ascii_alphabetic) => {
                begun(&from[2..], true, &mut all)
            }
            Some(b'!') if from.starts_with("<!--") => behind(&from[4..], "-->"),
            Some(b'!' | b'?' | b'/') => behind(from, ">"),
            _ => {
                if let Some(last) = all.last_mut() {
                    last.text.push('<');
                }
                &from[1..]
            }
        };
    }
    all
}

fn behind<'t>(text: &'t str, end: &str) -> &'t str {
    text.find(end).map_or("", |at| &text[at + end.len()..])
}

/// Reads a tag from its name on; returns what stands behind it.
fn begun<'t>(text: &'t str, ends: bool, all: &mut Vec<Tag>) -> &'t str {
    let name_ends = |ch: char| ch.is_ascii_whitespace() || ch == '/' || ch == '>';
    let at = text.find(name_ends).unwrap_or(text.len());
    let mut tag = Tag { name: text[..at].to_ascii_lowercase(), ends, ..Tag::default() };
    let mut rest = &text[at..];
    loop {
        rest = rest.trim_start_matches(|ch: char| ch.is_ascii_whitespace() || ch == '/');
        if rest.is_empty() {
            break;
        }
        if let Some(after) = rest.strip_prefix('>') {
            rest = after;
            break;
        }
        let (attribute, after) = attribute(rest);
        tag.attributes.push(attribute);
        rest = after;
    }
    if !ends && RAW.contains(&tag.name.as_str()) {
        let close = format!("</{}", tag.name);
        let at = rest.to_ascii_lowercase().find(&close).unwrap_or(rest.len());
        tag.text = decoded(&rest[..at]);
        rest = &rest[at..];
    }
    all.push(tag);
    rest
}

fn attribute(text: &str) -> ((String, String), &str) {
    let first = text.chars().next().map_or(0, char::len_utf8);
    let name_ends = |ch: char| ch.is_ascii_whitespace() || "/>=".contains(ch);
    let at = text[first..].find(name_ends).map_or(text.len(), |at| at + first);
    let name = text[..at].to_ascii_lowercase();
    let rest = text[at..].trim_start();
    let Some(value) = rest.strip_prefix('=') else { return ((name, String::new()), rest) };
    let value = value.trim_start();
    let (value, rest) = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
        _ => value
            .split_at(value.find(|ch: char| ch.is_ascii_whitespace() || ch == '>').unwrap_or(value.len())),
    };
    ((name, decoded(value)), rest)
}

/// A text with its character references resolved, of those that we write.
pub fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let reference = rest[1..].split_once(';').map(|(name, _)| name).filter(|name| name.len() < 9);
        let ch = reference.and_then(|name| match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            _ => {
                let number = name.strip_prefix('#')?;
                let code = match number.strip_prefix(['x', 'X']) {
                    Some(hex) => u32::from_str_radix(hex, 16),
                    None => number.parse(),
                };
                char::from_u32(code.ok()?)
            }
        });
        match (ch, reference) {
            (Some(ch), Some(name)) => {
                out.push(ch);
                rest = &rest[name.len() + 2..];
            }
            _ => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Attributes that lead somewhere.
const LEADING: [&str; 8] =
    ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "data-live-from"];

/// What of a page would run, or lead somewhere where something runs; nothing on a page of ours.
pub fn dangers(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in tags(html) {
        let told = |what: &str| format!("{what}: <{} {:?}>", tag.name, tag.attributes);
        let known = tag.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !known || ["iframe", "object", "embed", "base", "style", "applet", "frame"].contains(&&*tag.name) {
            found.push(told("an element that is none of ours"));
        }
        if tag.name == "script" && !tag.ends {
            let ours = tag.of("src").is_some_and(|src| src.starts_with("/assets/"));
            if !ours || !tag.text.trim().is_empty() {
                found.push(told("a script in the page"));
            }
        }
        for (name, value) in &tag.attributes {
            let proper =
                name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b':');
            if !proper || name.starts_with("on") || name == "style" || name == "srcdoc" {
                found.push(told("an attribute that runs or is none"));
            }
            if LEADING.contains(&name.as_str()) && !leads_well(value) {
                found.push(told("an address that runs"));
            }
        }
        if tag.name == "meta" && tag.of("http-equiv").is_some() {
            let content = tag.of("content").unwrap_or_default();
            if content.is_empty() || !content.bytes().all(|byte| byte.is_ascii_digit()) {
                found.push(told("a page that sends one elsewhere"));
            }
        }
    }
    found
}

fn leads_well(address: &str) -> bool {
    // A browser leaves out white space and control characters (WHATWG URL §4.4).
    let address: String = address.chars().filter(|ch| !ch.is_control() && !ch.is_whitespace()).collect();
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme {
        Some(scheme) if scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)) => {
            ["http", "https", "mailto", "tel"].contains(&scheme.as_str())
        }
        _ => true,
    }
}

/// A form of a page.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pub action: String,
    pub posts: bool,
    pub multipart: bool,
    pub fields: Vec<Field>,
}

/// A field of a form, as a browser would send it untouched.
#[derive(Debug, Clone, Default)]
pub struct Field {
    pub name: String,
    /// `textarea`, `select`, `button`, or the type of an input.
    pub kind: String,
    pub value: String,
    pub options: Vec<String>,
    pub checked: bool,
    /// Whether it is marked as refused.
    pub wrong: bool,
}

impl Field {
    /// Whether one types into it.
    pub fn is_typed(&self) -> bool {
        ["text", "textarea", "search", "url", "email", "tel"].contains(&self.kind.as_str())
    }

    fn of(tag: &Tag) -> Self {
        let text = |name: &str| tag.of(name).unwrap_or_default().to_owned();
        let kind = match tag.name.as_str() {
            "input" if tag.of("inputmode") == Some("numeric") => "number".to_owned(),
            "input" => tag.of("type").unwrap_or("text").to_owned(),
            other => other.to_owned(),
        };
        let value = match tag.name.as_str() {
            "textarea" => tag.text.strip_prefix('\n').unwrap_or(&tag.text).to_owned(),
            _ => text("value"),
        };
        Self {
            name: text("name"),
            kind,
            value,
            options: Vec::new(),
            checked: tag.of("checked").is_some(),
            wrong: tag.of("aria-invalid") == Some("true"),
        }
    }
}

/// The forms of a page.
pub fn forms(html: &str) -> Vec<Form> {
    let mut all: Vec<Form> = Vec::new();
    let mut within = false;
    for tag in tags(html) {
        match (tag.name.as_str(), tag.ends) {
            ("form", ends) => {
                within = !ends;
                if within {
                    all.push(Form {
                        action: tag.of("action").unwrap_or_default().to_owned(),
                        posts: tag.of("method").is_some_and(|method| method.eq_ignore_ascii_case("post")),
                        multipart: tag.of("enctype") == Some("multipart/form-data"),
                        fields: Vec::new(),
                    });
                }
            }
            ("input" | "textarea" | "select" | "button", false) if within => {
                let field = Field::of(&tag);
                if let Some(form) = all.last_mut().filter(|_| !field.name.is_empty()) {
                    form.fields.push(field);
                }
            }
            ("option", false) if within => {
                let select = all.last_mut().and_then(|form| form.fields.last_mut());
                if let Some(select) = select.filter(|field| field.kind == "select") {
                    let value = tag.of("value").map_or(tag.text.clone(), str::to_owned);
                    if tag.of("selected").is_some() {
                        select.value.clone_from(&value);
                    }
                    select.options.push(value);
                }
            }
            _ => {}
        }
    }
    all
}

/// The addresses to which a page links, without what stands behind `#`.
pub fn links(html: &str) -> Vec<String> {
    let all = tags(html);
    let places = all.iter().filter(|tag| !tag.ends).filter_map(|tag| tag.of("href"));
    places.map(|place| place.split('#').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn what_would_run_is_seen() {
    for (page, count) in [
        ("<p title=\"a &#60;b&#62; &quot;\">x</p><!-- <script> --><textarea></p><script>", 0),
        ("<script src=\"/assets/a.js\" defer></script>", 0),
        ("<script>x</script>", 1),
        ("<script src=//evil.example/x></script>", 1),
        ("<textarea></textarea><script></script>", 1),
        ("<a href=\"JaVa\tScript&#58;x\">", 1),
        ("<a href=\"/en/x?a:b\">", 0),
        ("<a href='x' onclick=y>", 1),
        ("<input value=\"\"'><img src=x onerror=1>", 2),
        ("<title></title><style>", 1),
        ("<pwn<x>", 1),
        ("<meta http-equiv=refresh content='0;url=//evil.example'>", 1),
    ] {
        assert_eq!(dangers(page).len(), count, "{page}: {:?}", dangers(page));
    }
}

#[test]
fn forms_are_read_as_a_browser_sends_them() {
    let page = "<form method=post action='/x?a=1&#38;b=2'><input name=a value='&#39;'><textarea name=t>\nx&lt;</textarea>
                <select name=s><option value=''>-</option><option selected>two</option></select></form><input name=out>";
    let [form] = forms(page).try_into().expect("one form");
    assert!(form.posts && form.action == "/x?a=1&b=2", "{form:?}");
    let values: Vec<_> =
        form.fields.iter().map(|field| (field.name.as_str(), field.value.as_str())).collect();
    assert_eq!(values, [("a", "'"), ("t", "x<"), ("s", "two")]);
    assert_eq!(form.fields[2].options, ["", "two"]);
}
