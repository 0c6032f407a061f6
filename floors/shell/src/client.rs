//! Who is at the other end of a request: the address, whether it came over TLS, and the browser, in coarse words.

use std::net::IpAddr;

/// What is known of the other end, besides its sign-in.
#[derive(Debug, Clone, Default)]
pub struct Client {
    /// The address: that of the connection, or what a trusted proxy says.
    pub ip: Option<IpAddr>,
    /// Whether a trusted proxy says that it was reached over TLS.
    pub over_tls: bool,
    /// The name, and perhaps the port, that it asks (`Host`).
    pub asked: String,
    /// The mark that a browser keeps once somebody signed in with it.
    pub mark: Option<String>,
    /// The browser and its system, such as `Firefox, Android`; nothing where it is none we know.
    pub browser: String,
}

impl Client {
    /// The network it comes from, coarse enough to name a place and no household: 24 bits of an IPv4 address, 48 of an
    /// IPv6 one.
    pub(crate) fn network(&self) -> String {
        match self.ip {
            None => String::new(),
            Some(IpAddr::V4(ip)) => {
                let [a, b, c, _] = ip.octets();
                format!("{a}.{b}.{c}.0/24")
            }
            Some(IpAddr::V6(ip)) => {
                let [a, b, c, ..] = ip.segments();
                format!("{}/48", std::net::Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0))
            }
        }
    }

    /// The address as one guesser has it: an IPv6 customer is given 64 bits, and walks through them at will.
    pub(crate) fn guesser(&self) -> String {
        match self.ip {
            None => "nowhere".to_owned(),
            Some(IpAddr::V4(ip)) => ip.to_string(),
            Some(IpAddr::V6(ip)) => {
                let [a, b, c, d, ..] = ip.segments();
                std::net::Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).to_string()
            }
        }
    }
}

/// Browsers and systems by what they say of themselves, the particular before the general: each also names those
/// whose pages it wants to be given.
const BROWSERS: [(&str, &str); 8] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Macintosh", "macOS"),
    ("Linux", "Linux"),
];

/// A browser in coarse words, from its `User-Agent`: its maker's name and the system, no version.
pub(crate) fn browser(agent: &str) -> String {
    let of = |known: &[(&str, &'static str)]| {
        known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    let words: Vec<&str> = [of(&BROWSERS), of(&SYSTEMS)].into_iter().flatten().collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_named_without_their_versions() {
        let cases = [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox, Linux"),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 \
                 Safari/537.36 Edg/142.0.0.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile \
                 Safari/537.36",
                "Chrome, Android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                 Version/18.6 Mobile/15E148 Safari/604.1",
                "Safari, iPhone",
            ),
            ("curl/8.14.1", ""),
            ("", ""),
        ];
        for (agent, told) in cases {
            assert_eq!(browser(agent), told, "{agent}");
        }
    }

    #[test]
    fn networks_are_coarse() {
        let of = |ip: &str| Client { ip: ip.parse().ok(), ..Client::default() };
        assert_eq!(of("203.0.113.77").network(), "203.0.113.0/24");
        assert_eq!(of("2001:db8:1:2:3:4:5:6").network(), "2001:db8:1::/48");
        assert_eq!(of("2001:db8:1:2:3:4:5:6").guesser(), "2001:db8:1:2::");
        assert_eq!(of("none").network(), "");
    }
}
