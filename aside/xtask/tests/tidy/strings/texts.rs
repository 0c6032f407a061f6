//! The texts of the workspace as Fluent reads them, and what of each must agree between the languages.

use crate::tidy::tree::{Complaint, Tree, line_of};
use base::Lang;
use fluent_syntax::ast::{
    CallArguments, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// Every plural category of CLDR.
const CATEGORIES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::ZERO),
    ("one", PluralCategory::ONE),
    ("two", PluralCategory::TWO),
    ("few", PluralCategory::FEW),
    ("many", PluralCategory::MANY),
    ("other", PluralCategory::OTHER),
];

/// The plural categories that a language needs: those that the rules by which Fluent chooses have for some whole number,
/// and the one for all else.
pub fn needed(lang: Lang) -> Vec<&'static str> {
    let tag: LanguageIdentifier = lang.tag().parse().expect("a language");
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).expect("CLDR knows its plurals");
    let chosen: Vec<PluralCategory> = (0..1_000_u32).map(|n| rules.select(n).expect("a category")).collect();
    let is_needed = |of: &PluralCategory| *of == PluralCategory::OTHER || chosen.contains(of);
    CATEGORIES.iter().filter(|(_, of)| is_needed(of)).map(|(name, _)| *name).collect()
}

/// One file of texts in one language.
pub struct File {
    pub path: String,
    /// The crate whose texts these are.
    pub owner: String,
    pub lang: Lang,
    pub messages: BTreeMap<String, Message>,
}

/// What must agree between the languages.
#[derive(Default)]
pub struct Message {
    pub line: usize,
    pub empty: bool,
    pub variables: BTreeSet<String>,
    pub attributes: BTreeSet<String>,
    /// Other messages and terms (with their `-`) that stand in it.
    pub references: BTreeSet<String>,
    /// The categories of every plural choice, by the variable it is made on.
    pub plurals: Vec<(String, BTreeSet<String>)>,
    pub used_by_code: bool,
    /// Dates and codes, `2026-11-23`, that stand without an isolate of direction around them.
    pub bare: BTreeSet<String>,
}

/// Reads every file of texts; what cannot be read is found.
pub fn read(tree: &Tree, found: &mut Vec<Complaint>) -> Vec<File> {
    let mut files = Vec::new();
    for (path, text) in tree.ending(".ftl") {
        match place(path) {
            Some((owner, lang)) => files.push(read_file(path, text, owner, lang, found)),
            None => found.push(Complaint::new(
                path,
                1,
                "texts do not belong here",
                "keep them in `<crate>/strings/<language>/<crate>.ftl`, each language being one of floors/base/src/lang.rs",
            )),
        }
    }
    files
}

/// The crate and the language of a file of texts.
fn place(path: &str) -> Option<(&str, Lang)> {
    let (folder, rest) = path.split_once("/strings/")?;
    let owner = folder.rsplit('/').next()?;
    let (language, name) = rest.split_once('/')?;
    let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == language)?;
    (name.strip_suffix(".ftl") == Some(owner)).then_some((owner, lang))
}

fn read_file(path: &str, text: &str, owner: &str, lang: Lang, found: &mut Vec<Complaint>) -> File {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        found.push(Complaint::new(
            path,
            line_of(text, error.pos.start),
            format!("Fluent cannot read this: {error}"),
            "mend the syntax",
        ));
    }
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let (key, message) = match entry {
            Entry::Message(message) => {
                let attributes =
                    message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
                (
                    message.id.name.to_owned(),
                    Message::of(message.value.as_ref(), attributes, message.comment.as_ref()),
                )
            }
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Message::of(Some(&term.value), std::iter::empty(), term.comment.as_ref()),
            ),
            _ => continue,
        };
        let lines = lines_of_key(text, &key);
        if let [_, second, ..] = lines.as_slice() {
            found.push(Complaint::new(path, *second, format!("`{key}` stands twice"), "keep one"));
        }
        messages.insert(key, Message { line: lines.first().copied().unwrap_or(1), ..message });
    }
    File { path: path.to_owned(), owner: owner.to_owned(), lang, messages }
}

/// The lines on which a key is defined, in order.
fn lines_of_key(text: &str, key: &str) -> Vec<usize> {
    let defines = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().enumerate().filter(|(_, line)| defines(line)).map(|(at, _)| at + 1).collect()
}

fn is_of_code(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | ':')
}

/// Parts with hyphens between, beginning with a digit: among letters from right to left they would be shown in the
/// opposite order (UAX #9; behind a Latin letter, as in `UTF-8`, they keep theirs).
fn is_code(word: &str) -> bool {
    let word = word.trim_matches(['-', ':']);
    word.contains('-') && word.starts_with(|c: char| c.is_ascii_digit())
}

impl Message {
    /// Looks into a message or term.
    pub fn of<'a>(
        value: Option<&Pattern<&'a str>>,
        attributes: impl Iterator<Item = (&'a str, &'a Pattern<&'a str>)>,
        comment: Option<&Comment<&str>>,
    ) -> Self {
        let mut message = Self { empty: value.is_some_and(is_empty), ..Self::default() };
        value.into_iter().for_each(|pattern| message.look_into(pattern));
        for (name, pattern) in attributes {
            message.attributes.insert(name.to_owned());
            message.empty |= is_empty(pattern);
            message.look_into(pattern);
        }
        message.used_by_code =
            comment.is_some_and(|comment| comment.content.iter().any(|line| line.trim() == "used-by: code"));
        message
    }

    fn look_into(&mut self, pattern: &Pattern<&str>) {
        let mut isolated = false;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let skip =
                        if isolated { value.find(|c| !is_of_code(c)).unwrap_or(value.len()) } else { 0 };
                    let words = value[skip..].split(|c| !is_of_code(c));
                    self.bare.extend(words.filter(|word| is_code(word)).map(str::to_owned));
                }
                PatternElement::Placeable { expression } => self.look_at(expression),
            }
            isolated = matches!(
                element,
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value: "\\u2066" })
                }
            );
        }
    }

    fn look_at(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.look_inline(inline),
            Expression::Select { selector, variants } => {
                self.look_inline(selector);
                let keys = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name,
                    VariantKey::NumberLiteral { value } => value,
                });
                let keys: BTreeSet<String> = keys.map(str::to_owned).collect();
                if let Some(variable) = selected(selector).filter(|_| is_plural(&keys)) {
                    self.plurals.push((variable.to_owned(), keys));
                }
                variants.iter().for_each(|variant| {
                    self.empty |= is_empty(&variant.value);
                    self.look_into(&variant.value);
                });
            }
        }
    }

    fn look_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.look_at_arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.look_at_arguments(arguments),
            InlineExpression::Placeable { expression } => self.look_at(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn look_at_arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.look_inline(argument));
        arguments.named.iter().for_each(|argument| self.look_inline(&argument.value));
    }
}

/// Whether nobody would see anything.
fn is_empty(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    })
}

/// The variable that a choice is made on, also inside `NUMBER(…)`.
fn selected<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(selected)
        }
        _ => None,
    }
}

/// Whether a choice is made on a number: only plural categories and numbers, and not `other` alone.
fn is_plural(keys: &BTreeSet<String>) -> bool {
    let number = |key: &str| key.parse::<f64>().is_ok();
    keys.iter().all(|key| CATEGORIES.iter().any(|(name, _)| name == key) || number(key))
        && keys.iter().any(|key| key != "other")
}

#[test]
fn the_forms_a_language_needs_are_those_it_has() {
    assert_eq!(needed(Lang::Fr), ["one", "other"]);
    assert_eq!(needed(Lang::Ar), CATEGORIES.map(|(name, _)| name));
}

#[test]
fn a_choice_of_words_is_no_plural() {
    let plural = |keys: &[&str]| is_plural(&keys.iter().map(|key| (*key).to_owned()).collect());
    assert!(plural(&["one", "other"]) && plural(&["0", "other"]));
    assert!(!plural(&["town", "other"]) && !plural(&["other"]));
}
