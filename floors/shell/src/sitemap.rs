//! What search engines ask for: `robots.txt`, and a site map in parts that names every public page in every language.
//!
//! A part has at most [`PAGES`] pages, so that in every language it stays below the 50,000 addresses and the 50 MB that
//! the protocol allows (sitemaps.org). A house that is a demonstration asks to be left out.

use crate::{Answer, Ask, Granted, Public, Routes, View};
use base::{Day, Fault, Instant, Lang, Stop};
use db::Read;
use std::{fmt::Write, io};

/// How many pages one part names, each in every language.
const PAGES: u64 = 40_000 / Lang::COUNT as u64;

/// The public pages of one kind, which a room offers to the site map.
#[derive(Clone, Copy)]
pub struct Mapped {
    /// The noun, e.g. `member`.
    pub kind: &'static str,
    /// How many there are, as of a day.
    pub count: fn(&mut Read<'_>, day: Day) -> Result<u64, Fault>,
    /// Hands over the addresses of a stretch, without language, in an order that stays, each with when it was last
    /// changed, where that is known.
    pub places: fn(&mut Read<'_>, &Stretch, &mut Take<'_>) -> Result<(), Fault>,
}

/// Which of the pages of a kind one part names.
#[derive(Debug, Clone, Copy)]
pub struct Stretch {
    /// As of when they are public.
    pub day: Day,
    /// How many go before.
    pub first: u64,
    /// How many it names at the most.
    pub most: u64,
}

/// Takes the address of a page and when it was last changed.
pub type Take<'t> = dyn FnMut(String, Option<Instant>) -> Result<(), Fault> + 't;

pub(crate) fn routes(routes: Routes) -> Routes {
    routes.data("/robots.txt", robots).data("/sitemap.xml", index).data("/sitemap/{part}", part)
}

/// Pages that are nobody's to find: of one viewer, or opened by a key.
const CLOSED: [&str; 6] = ["me", "sign-in", "reset", "invitations", "links", "unsubscribe"];

fn robots(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let mut text = String::from("User-agent: *\n");
    if view.ask.house.settings.demonstration {
        text.push_str("Disallow: /\n");
    } else {
        for closed in CLOSED {
            // RFC 9309: a path stands for all that begin with it, so that `/*/me` alone would close `/en/members`.
            let _ = writeln!(text, "Disallow: /*/{closed}$\nDisallow: /*/{closed}/\nDisallow: /*/{closed}?");
        }
        let _ = writeln!(text, "Allow: /\n\nSitemap: {}/sitemap.xml", view.ask.house.settings.address);
    }
    Ok(Answer::Text("text/plain; charset=utf-8", text))
}

fn mapped(ask: &Ask) -> impl Iterator<Item = &'static Mapped> {
    ask.house.rooms.clone().into_iter().flat_map(|room| room.mapped)
}

fn index(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let mut parts = vec!["pages".to_owned()];
    for kind in mapped(view.ask) {
        let count = (kind.count)(view.read, view.ask.today())?;
        parts.extend((1..=count.div_ceil(PAGES)).map(|part| format!("{}-{part}", kind.kind)));
    }
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for part in parts {
        let _ = writeln!(
            xml,
            "<sitemap><loc>{}/sitemap/{part}.xml</loc></sitemap>",
            view.ask.house.settings.address
        );
    }
    xml.push_str("</sitemapindex>\n");
    Ok(Answer::Text("application/xml; charset=utf-8", xml))
}

fn part(view: &mut View<'_, '_>, _: Granted<Public>) -> Result<Answer, Stop> {
    let name = view.ask.path.word("part").strip_suffix(".xml").ok_or(Stop::Missing)?.to_owned();
    let address = view.ask.house.settings.address.clone();
    if name == "pages" {
        let house = &view.ask.house;
        let nav = house.rooms.iter().flat_map(|room| room.nav).map(|entry| entry.place);
        let places: Vec<&'static str> = std::iter::once("/").chain(nav).chain(["/ledger"]).collect();
        return Ok(file(
            move |_, take| places.into_iter().try_for_each(|place| take(place.to_owned(), None)),
            address,
        ));
    }
    let (kind, number) = name.rsplit_once('-').ok_or(Stop::Missing)?;
    let kind = mapped(view.ask).find(|mapped| mapped.kind == kind).ok_or(Stop::Missing)?;
    let day = view.ask.today();
    let parts = (kind.count)(view.read, day)?.div_ceil(PAGES);
    let number = number.parse::<u64>().ok().filter(|part| (1..=parts).contains(part)).ok_or(Stop::Missing)?;
    let stretch = Stretch { day, first: (number - 1) * PAGES, most: PAGES };
    Ok(file(move |read, take| (kind.places)(read, &stretch, take), address))
}

/// A part, written page after page.
fn file(
    places: impl FnOnce(&mut Read<'_>, &mut Take<'_>) -> Result<(), Fault> + Send + 'static,
    address: String,
) -> Answer {
    let writes = move |read: &mut Read<'_>, out: &mut dyn io::Write| {
        let fault = |error: io::Error| Fault::from("writing a site map", error);
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
                    xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
        out.write_all(head.as_bytes()).map_err(fault)?;
        places(read, &mut |place, changed| {
            out.write_all(urls(&address, &place, changed).as_bytes()).map_err(fault)
        })?;
        out.write_all(b"</urlset>\n").map_err(fault)
    };
    Answer::File("application/xml; charset=utf-8", String::new(), Box::new(writes))
}

/// One page in every language, each telling of all others.
fn urls(address: &str, place: &str, changed: Option<Instant>) -> String {
    let mut alternates = String::new();
    for (tag, lang) in Lang::ALL.map(|lang| (lang.tag(), lang)).into_iter().chain([("x-default", Lang::En)]) {
        let _ = write!(
            alternates,
            "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}/{lang}{place}\"/>"
        );
    }
    let changed = changed.map(|at| format!("<lastmod>{}</lastmod>", at.day())).unwrap_or_default();
    let mut xml = String::new();
    for lang in Lang::ALL {
        let _ = writeln!(xml, "<url><loc>{address}/{lang}{place}</loc>{changed}{alternates}</url>");
    }
    xml
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fullest_part_is_as_large_as_the_protocol_allows() {
        let address = "https://a-house-with-a-rather-long-name.federation.example";
        let id = "/members/00000000-0000-7000-8000-000000000000";
        let one = urls(address, id, Some(Instant::from_micros(0)));
        assert!(one.matches("<url>").count() as u64 * PAGES <= 50_000);
        assert!(one.len() as u64 * PAGES < 50 << 20, "{}", one.len());
    }
}
