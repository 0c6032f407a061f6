//! What may stand as evidence, and how people name it: by its address, or by words of its title such as its number.

use base::{Fault, Refusal, Stop};
use db::Read;
use ledger::Uuid;
use shell::{Ask, House, Link, Locale, fold};

/// A thing that may stand as evidence: some room declares its kind and knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    kind: String,
    id: Uuid,
    title: String,
    place: String,
}

impl Thing {
    /// The thing of this kind and id, if who is asking may see it.
    ///
    /// # Errors
    /// As [`Thing::find`].
    pub fn seen(ask: &Ask, read: &mut Read<'_>, kind: &str, id: Uuid) -> Result<Self, Stop> {
        if !ask.house.sees(&mut ask.gate(read), kind, id)? {
            return Err(Refusal::new("strategy-refusal-thing-unknown").at("thing").into());
        }
        Self::find(&ask.house, read, kind, id, &ask.l)
    }

    /// The thing of this kind and id, whoever may see it.
    ///
    /// # Errors
    /// Refuses a kind that no room declares as evidence, and what is not there.
    pub fn find(house: &House, read: &mut Read<'_>, kind: &str, id: Uuid, l: &Locale) -> Result<Self, Stop> {
        let declared = links(house).any(|link| link.kind == kind);
        let found = if declared { house.link(read, kind, id, l)? } else { None };
        match found {
            Some((place, title)) => Ok(Self { kind: kind.to_owned(), id, title, place }),
            None => Err(Refusal::new("strategy-refusal-thing-unknown").at("thing").into()),
        }
    }

    /// The noun.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The id.
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// What it is called, for the reader.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Its address, in the reader's language.
    pub fn place(&self) -> &str {
        &self.place
    }
}

/// How the kinds that may be evidence are reached.
pub fn links(house: &House) -> impl Iterator<Item = &'static Link> {
    let kinds: Vec<&str> = house.rooms.iter().flat_map(|room| room.evidence).copied().collect();
    let links: Vec<&'static Link> = house.rooms.iter().flat_map(|room| room.links).collect();
    links.into_iter().filter(move |link| kinds.contains(&link.kind))
}

/// The kind and id behind an address that somebody pasted, with or without host, language, query and fragment.
pub fn address<'l>(text: &str, links: impl Iterator<Item = &'l Link>) -> Option<(&'static str, Uuid)> {
    let text = text.trim();
    let path = match text.split_once("://") {
        Some((_, rest)) => &rest[rest.find('/')?..],
        None => text,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let spoken =
        path.get(..4).is_some_and(|start| base::Lang::ALL.iter().any(|lang| start == format!("/{lang}/")));
    let path = if spoken { &path[3..] } else { path };
    let ids: Vec<Uuid> =
        path.split('/').filter(|part| part.len() == 36).filter_map(|part| part.parse().ok()).collect();
    links.flat_map(|link| ids.iter().map(move |id| (link, *id))).find_map(|(link, id)| {
        // Both sides are compared in lower case, as ids are written.
        ((link.place)(id) == path.to_lowercase()).then_some((link.kind, id))
    })
}

/// Whether a text reads like an address rather than like words; a number such as 2026/12 does not.
pub fn looks_like_address(text: &str) -> bool {
    text.starts_with('/') || text.contains("://")
}

/// Whether every word that was asked for stands in a title, whatever its case and marks; a number only as a whole.
pub fn answers(title: &str, asked: &str) -> bool {
    let (title, asked) = (fold(title), fold(asked));
    let number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let found = |word: &str| {
        title.split(' ').any(|known| if number(word) { known == word } else { known.starts_with(word) })
    };
    !asked.trim().is_empty() && asked.split_whitespace().all(found)
}

/// The one thing that is meant, of those that answer.
///
/// # Errors
/// Refuses none, and several, naming the first of them.
pub fn only_one(mut found: Vec<Thing>, asked: &str) -> Result<Thing, Refusal> {
    match found.len() {
        1 => found.pop().ok_or_else(|| Refusal::new("strategy-refusal-thing-unknown")),
        0 => Err(Refusal::new("strategy-refusal-thing-not-found").with("asked", asked)),
        count => {
            let titles: Vec<&str> = found.iter().take(3).map(Thing::title).collect();
            let refusal = Refusal::new("strategy-refusal-thing-several").with("count", count);
            Err(refusal.with("titles", titles.join(" · ")))
        }
    }
    .map_err(|refusal| refusal.at("thing"))
}

/// The thing that a form means by what was typed, or else by what was chosen from the list.
///
/// # Errors
/// Refuses what is not there or not clear, at the field `thing`.
pub fn meant(
    ask: &Ask,
    read: &mut Read<'_>,
    typed: &str,
    picked: &str,
    latest: impl FnOnce(&mut Read<'_>) -> Result<Vec<Thing>, Fault>,
) -> Result<Thing, Stop> {
    if typed.is_empty() {
        let picked = picked.split_once(':').and_then(|(kind, id)| Some((kind, id.parse::<Uuid>().ok()?)));
        let nothing = || Refusal::new("strategy-refusal-thing-missing").at("thing");
        let (kind, id) = picked.ok_or_else(nothing)?;
        return Thing::seen(ask, read, kind, id);
    }
    if looks_like_address(typed) {
        let unknown = || Refusal::new("strategy-refusal-thing-unknown").at("thing");
        let (kind, id) = address(typed, links(&ask.house)).ok_or_else(unknown)?;
        return Thing::seen(ask, read, kind, id);
    }
    let found = latest(read)?.into_iter().filter(|thing| answers(thing.title(), typed)).collect();
    Ok(only_one(found, typed)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINKS: &[Link] = &[Link {
        kind: "decision",
        place: |id| format!("/decisions/{id}"),
        title: |_, _, _| Ok(None),
        sees: shell::anybody,
    }];
    const ID: &str = "019351c0-0000-7000-8000-00000000002a";

    #[test]
    fn addresses_are_understood_as_people_paste_them() {
        let of = |text: &str| address(text, LINKS.iter()).map(|(kind, id)| (kind, id.to_string()));
        let decision = Some(("decision", ID.to_owned()));
        for text in [
            format!("/decisions/{ID}"),
            format!("/fr/decisions/{ID}/"),
            format!(" https://league.example/ar/decisions/{ID}?as_of=2026-01-01#text "),
            format!("http://127.0.0.1:8080/decisions/{}", ID.to_uppercase()),
        ] {
            assert_eq!(of(&text), decision, "{text}");
        }
        for text in [
            "",
            "https://league.example",
            "/decisions/12",
            "/décisions",
            &format!("/members/{ID}"),
            &format!("/decisions/{ID}/papers"),
            &format!("/xx/decisions/{ID}"),
            &format!("/decisions/{{{ID}}}"),
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_is_no_address() {
        let addresses = ["/decisions/1", "https://a.example/x", "http://x"];
        assert!(addresses.into_iter().all(looks_like_address));
        assert!(!["2026/12", "council / bureau", ""].into_iter().any(looks_like_address));
    }

    #[test]
    fn a_title_answers_to_its_number_and_its_words() {
        let title = "Décision 2026/12: Composition of the World Council";
        assert!(
            answers(title, "2026/12") && answers(title, "DECISION compos") && answers(title, " council ")
        );
        assert!(!answers(title, "2026/1") && !answers(title, "assembly") && !answers(title, " / "));
    }

    #[test]
    fn only_one_can_be_meant() {
        let thing = |title: &str| Thing {
            kind: "decision".into(),
            id: Uuid::nil(),
            title: title.into(),
            place: String::new(),
        };
        let code =
            |found: Vec<Thing>| only_one(found, "x").map(|thing| thing.title).map_err(|refusal| refusal.code);
        assert_eq!(code(vec![thing("a")]), Ok("a".to_owned()));
        assert_eq!(code(vec![]), Err("strategy-refusal-thing-not-found"));
        assert_eq!(code(vec![thing("a"), thing("b")]), Err("strategy-refusal-thing-several"));
    }
}
