//! What a federation may set: pure, the same for the page and the command.

use super::Key;
use crate::{
    Form, Refusals,
    accent::{self, Accent},
    client::Client,
};
use axum::http::Uri;
use base::{Fault, Lang, LangTag, Localised, Origin, Refusal, Stop, Wording};
use jiff::tz::TimeZone;
use std::net::IpAddr;

/// The most characters of a name, in each language.
const NAME_MOST: usize = 120;
/// The most characters of the contact line, in each language.
const CONTACT_MOST: usize = 300;
/// The most characters of an address.
const ADDRESS_MOST: usize = 200;

/// Reads all fields; each setting with the text its row keeps.
///
/// # Errors
/// All that is refused, each at its field.
pub fn read(form: &Form) -> Result<Vec<(Key, String)>, Stop> {
    let mut refusals = Refusals::default();
    let name = words(form, &mut refusals, Key::Name, NAME_MOST);
    let zone = refusals.keep(zone(form.text("zone")));
    let address = refusals.keep(address(form.text("address")));
    let colour = if form.ticked("accent-none") { "" } else { form.text("accent") };
    let accent = refusals.keep(accent(colour));
    let contact = words(form, &mut refusals, Key::Contact, CONTACT_MOST);
    let sign_in = refusals.keep(sign_in(form.text("sign-in")));
    refusals.done()?;
    Ok(vec![
        (Key::Name, json(&name)?),
        (Key::Zone, zone.unwrap_or_default()),
        (Key::Address, address.unwrap_or_default()),
        (Key::Accent, accent.unwrap_or_default()),
        (Key::Contact, json(&contact)?),
        (Key::SignIn, sign_in.unwrap_or_default()),
    ])
}

/// A text in any of the languages, or in none.
fn words(form: &Form, refusals: &mut Refusals, key: Key, most: usize) -> Localised {
    let mut words = Localised::default();
    for lang in Lang::ALL {
        let field = format!("{key}-{lang}");
        let line = form.optional(&field, most).and_then(|text| match text {
            Some(text) if text.contains('\n') => Err(Refusal::new("shell-refusal-one-line").at(&*field)),
            text => Ok(text),
        });
        if let Some(Some(text)) = refusals.keep(line) {
            words.set(LangTag::from(lang), Wording { text, origin: Origin::Human });
        }
    }
    words
}

fn json(words: &Localised) -> Result<String, Fault> {
    if words.is_empty() {
        return Ok(String::new());
    }
    serde_json::to_string(words).map_err(|error| Fault::from("writing a text in several languages", error))
}

/// A zone of the IANA database, as it spells it.
fn zone(text: &str) -> Result<String, Refusal> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let zone = TimeZone::get(text).ok().and_then(|zone| zone.iana_name().map(str::to_owned));
    zone.ok_or_else(|| Refusal::new("shell-refusal-zone").with("value", text).at("zone"))
}

/// Scheme, host and perhaps a port; nothing after them, for every page stands under it.
fn address(text: &str) -> Result<String, Refusal> {
    let text = text.trim_end_matches('/').to_lowercase();
    if text.is_empty() {
        return Ok(text);
    }
    let plain = text.len() <= ADDRESS_MOST
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.:/[]".contains(&byte));
    let uri = text.parse::<Uri>().ok().filter(|uri| {
        let host = uri.host().unwrap_or_default();
        let port = uri.authority().and_then(|whole| whole.as_str().strip_prefix(host));
        let fine_port = port.is_some_and(|port| {
            port.is_empty()
                || port.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok_and(|p| p > 0))
        });
        matches!(uri.scheme_str(), Some("https" | "http"))
            && host.starts_with(|ch: char| ch.is_ascii_alphanumeric() || ch == '[')
            && !host.contains("..")
            && fine_port
            && uri.path() == "/"
    });
    if plain && uri.is_some() {
        Ok(text)
    } else {
        Err(Refusal::new("shell-refusal-address").with("value", text).at("address"))
    }
}

/// The address under which somebody asks just now, where others could use it too.
pub fn in_use(client: &Client) -> Option<String> {
    let scheme = if client.over_tls { "https" } else { "http" };
    let address = address(&format!("{scheme}://{}", client.asked)).ok()?;
    let uri: Uri = address.parse().ok()?;
    let host = uri.host()?.trim_matches(['[', ']']);
    let own = host == "localhost"
        || host.ends_with(".localhost")
        || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback() || ip.is_unspecified());
    (!own).then_some(address)
}

/// A colour that can be read, or none: the house's own is no colour of the federation's.
fn accent(text: &str) -> Result<String, Refusal> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let accent = Accent::of(text)?;
    Ok(if accent.light() == accent::HOUSE.light() { String::new() } else { accent.light().to_string() })
}

/// The box of the page, or the word of the command.
fn sign_in(text: &str) -> Result<String, Refusal> {
    match text {
        "yes" | "shown" => Ok("shown".to_owned()),
        "" | "no" | "hidden" => Ok("hidden".to_owned()),
        _ => Err(Refusal::new("shell-refusal-shown").with("value", text).at("sign-in")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_scheme_host_and_port() {
        for (text, kept) in [
            ("https://House.League.Example/", "https://house.league.example"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
            ("", ""),
        ] {
            assert_eq!(address(text).as_deref(), Ok(kept), "{text}");
        }
        for text in [
            "league.example",
            "ftp://league.example",
            "https://",
            "https:///x",
            "https://league.example/house",
            "https://me:secret@league.example",
            "https://league.example?x",
            "https://league.example#x",
            "https://league.example:0",
            "https://league.example:99999",
            "https://league.example:",
            "https://-league.example",
            "https://a..example",
            "https://ville.exámple",
            "javascript:alert(1)",
            "https://a b",
        ] {
            assert_eq!(address(text).expect_err(text).code, "shell-refusal-address", "{text}");
        }
    }

    #[test]
    fn an_address_is_proposed_where_others_could_use_it() {
        let used = |over_tls, asked: &str| {
            in_use(&Client { over_tls, asked: asked.to_owned(), ..Client::default() })
        };
        assert_eq!(used(true, "House.League.example").as_deref(), Some("https://house.league.example"));
        assert_eq!(used(false, "house.example:8080").as_deref(), Some("http://house.example:8080"));
        assert_eq!(used(false, "10.1.2.3").as_deref(), Some("http://10.1.2.3"));
        for own in
            ["localhost:8080", "koinon.localhost", "127.0.0.1:8080", "[::1]:8080", "0.0.0.0", "", "a b"]
        {
            assert_eq!(used(true, own), None, "{own}");
        }
    }

    #[test]
    fn the_houses_own_colour_is_none() {
        assert_eq!(accent("#8A1C3B").as_deref(), Ok("#8a1c3b"));
        assert_eq!(accent(&accent::HOUSE.light().to_string()).as_deref(), Ok(""));
        assert_eq!(accent("").as_deref(), Ok(""));
    }

    #[test]
    fn a_zone_is_spelt_as_the_database_has_it() {
        assert_eq!(zone("africa/tunis").as_deref(), Ok("Africa/Tunis"));
        assert_eq!(zone("UTC").as_deref(), Ok("UTC"));
        for text in ["Mars/Olympus", "+01:00", "../etc/passwd", "Local"] {
            assert_eq!(zone(text).expect_err(text).code, "shell-refusal-zone", "{text}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let form = Form::of(&[
            ("name-en", "A\nB"),
            ("zone", "x"),
            ("address", "y"),
            ("accent", "#ffcc00"),
            ("sign-in", "perhaps"),
        ]);
        let Err(Stop::Refused(all)) = read(&form) else { panic!("refused") };
        let fields: Vec<_> = all.iter().filter_map(|one| one.field.as_deref()).collect();
        assert_eq!(fields, ["name-en", "zone", "address", "accent", "sign-in"]);
    }
}
