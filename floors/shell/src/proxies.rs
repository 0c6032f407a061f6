//! Proxies in front of the house: what they say of a client is believed when they are trusted, and only then.
//!
//! The address of the connection is the client's, unless it is that of a trusted proxy; then it is the rightmost address
//! of `Forwarded` (RFC 7239) or `X-Forwarded-For` that is no trusted proxy's: what stands further left came with the
//! request, and anybody can write it. Where both headers are there and disagree, one of them came with the request, and
//! nobody can tell which: then neither is believed.

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use base::Fault;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// The networks of the proxies that are trusted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proxies(Vec<Net>);

/// A network; IPv4 lies within IPv6 as `::ffff:0:0/96`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Net {
    first: u128,
    bits: u32,
}

impl Net {
    fn parse(text: &str) -> Option<Self> {
        let (ip, bits) = match text.split_once('/') {
            Some((ip, bits)) => (ip, Some(bits.parse::<u32>().ok()?)),
            None => (text, None),
        };
        let ip: IpAddr = ip.parse().ok()?;
        let (most, before) = if ip.is_ipv4() { (32, 96) } else { (128, 0) };
        let bits = bits.unwrap_or(most);
        // A network of all addresses would let anybody say anything.
        let net = Self { first: number(ip), bits: bits.checked_add(before)? };
        (1..=most).contains(&bits).then_some(net).filter(|net| net.mask(net.first) == net.first)
    }

    fn mask(self, number: u128) -> u128 {
        number & (u128::MAX << (128 - self.bits))
    }
}

fn number(ip: IpAddr) -> u128 {
    match ip {
        IpAddr::V4(ip) => ip.to_ipv6_mapped().to_bits(),
        IpAddr::V6(ip) => ip.to_bits(),
    }
}

/// What one hop says of the hop before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Hop {
    ip: Option<IpAddr>,
    over_tls: bool,
}

impl Proxies {
    /// Reads networks such as `10.0.0.0/8, ::1`, with commas or spaces between them.
    ///
    /// # Errors
    /// Names what is no network.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let words = text.split([',', ' ']).filter(|word| !word.is_empty());
        let read = |word: &str| {
            Net::parse(word).ok_or_else(|| {
                Fault::new(format!(
                    "{word} is no network of proxies; write an address such as 10.0.0.7, or a network such as 10.0.0.0/8 \
                     with nothing behind its bits, and not all addresses"
                ))
            })
        };
        Ok(Self(words.map(read).collect::<Result<_, _>>()?))
    }

    fn trusts(&self, ip: IpAddr) -> bool {
        self.0.iter().any(|net| net.mask(number(ip)) == net.first)
    }

    /// The address of the client, and whether a trusted proxy says that it came over TLS.
    pub(crate) fn client(&self, peer: IpAddr, headers: &HeaderMap) -> (IpAddr, bool) {
        let peer = peer.to_canonical();
        if !self.trusts(peer) {
            return (peer, false);
        }
        let told = |hops: Vec<Hop>| (!hops.is_empty()).then(|| self.walk(peer, &hops));
        match (told(forwarded(headers)), told(x_forwarded(headers))) {
            (Some(one), Some(other)) if one.0 != other.0 => (peer, false),
            (Some(one), Some(other)) => (one.0, one.1 || other.1),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => (peer, last(headers, "x-forwarded-proto") == Some("https")),
        }
    }

    fn walk(&self, peer: IpAddr, hops: &[Hop]) -> (IpAddr, bool) {
        let mut client = (peer, false);
        for hop in hops.iter().rev() {
            // A trusted proxy that does not know who came to it is the last that is known.
            let Some(ip) = hop.ip else { return (client.0, hop.over_tls) };
            client = (ip, hop.over_tls);
            if !self.trusts(ip) {
                break;
            }
        }
        client
    }
}

fn lines<'h>(headers: &'h HeaderMap, name: &'static str) -> impl Iterator<Item = &'h str> {
    let all = headers.get_all(HeaderName::from_static(name));
    all.iter().map(|value: &HeaderValue| value.to_str().unwrap_or_default())
}

fn last<'h>(headers: &'h HeaderMap, name: &'static str) -> Option<&'h str> {
    lines(headers, name).flat_map(|line| line.split(',')).map(str::trim).last()
}

fn x_forwarded(headers: &HeaderMap) -> Vec<Hop> {
    let over_tls =
        last(headers, "x-forwarded-proto").is_some_and(|proto| proto.eq_ignore_ascii_case("https"));
    let all = lines(headers, "x-forwarded-for").flat_map(|line| line.split(','));
    all.map(|node| Hop { ip: address(node.trim()), over_tls }).collect()
}

fn forwarded(headers: &HeaderMap) -> Vec<Hop> {
    lines(headers, "forwarded").flat_map(|line| outside_quotes(line, ',')).map(hop).collect()
}

fn hop(element: &str) -> Hop {
    let mut hop = Hop::default();
    for pair in outside_quotes(element, ';') {
        let Some((name, value)) = pair.split_once('=') else { continue };
        let value = value.trim().trim_matches('"');
        match name.trim().to_ascii_lowercase().as_str() {
            "for" => hop.ip = address(value),
            "proto" => hop.over_tls = value.eq_ignore_ascii_case("https"),
            _ => {}
        }
    }
    hop
}

/// Splits where a sign stands outside quoted strings.
fn outside_quotes(text: &str, sign: char) -> Vec<&str> {
    let mut quoted = false;
    text.split(|ch| {
        quoted ^= ch == '"';
        ch == sign && !quoted
    })
    .collect()
}

/// An address with or without a port, IPv6 in brackets or without.
fn address(node: &str) -> Option<IpAddr> {
    let bare = node.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(node);
    let v4 = || bare.rsplit_once(':').and_then(|(ip, _)| ip.parse::<Ipv4Addr>().ok()).map(IpAddr::V4);
    let plain = bare.parse::<IpAddr>().ok().or_else(v4);
    let with_port = || node.parse::<SocketAddr>().ok().map(|socket| socket.ip());
    let hidden_port = || {
        let (ip, port) = node.strip_prefix('[')?.split_once("]:")?;
        port.starts_with('_').then(|| ip.parse::<Ipv6Addr>().ok()).flatten().map(IpAddr::V6)
    };
    plain.or_else(with_port).or_else(hidden_port).map(|ip| ip.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    const XFF: &str = "x-forwarded-for";
    const PROTO: &str = "x-forwarded-proto";
    const STD: &str = "forwarded";

    /// Peer, headers, and what is believed.
    type Case = (&'static str, &'static [(&'static str, &'static str)], &'static str, bool);

    fn told(peer: &str, headers: &[(&'static str, &'static str)]) -> (String, bool) {
        let proxies = Proxies::parse("10.0.0.0/8, ::1").expect("networks");
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        let (ip, over_tls) = proxies.client(peer.parse().expect("an address"), &map);
        (ip.to_string(), over_tls)
    }

    #[test]
    fn only_trusted_proxies_are_believed_and_only_what_they_wrote() {
        const CASES: [Case; 18] = [
            // Nobody between.
            ("203.0.113.9", &[], "203.0.113.9", false),
            // A stranger says what it likes.
            (
                "203.0.113.9",
                &[(XFF, "1.1.1.1"), (PROTO, "https"), (STD, "for=2.2.2.2;proto=https")],
                "203.0.113.9",
                false,
            ),
            ("10.0.0.1", &[(XFF, "198.51.100.7"), (PROTO, "https")], "198.51.100.7", true),
            ("::ffff:10.0.0.1", &[(XFF, "198.51.100.7")], "198.51.100.7", false),
            // The client wrote the first; the proxy added the second.
            ("10.0.0.1", &[(XFF, "127.0.0.1, 198.51.100.7")], "198.51.100.7", false),
            ("10.0.0.1", &[(XFF, "127.0.0.1"), (XFF, "198.51.100.7")], "198.51.100.7", false),
            // Two trusted proxies in a row.
            ("10.0.0.1", &[(XFF, "6.6.6.6, 198.51.100.7, 10.2.2.2")], "198.51.100.7", false),
            // All trusted: the first of them.
            ("10.0.0.1", &[(XFF, "10.3.3.3, 10.2.2.2")], "10.3.3.3", false),
            // Garbage ends what is known; it does not let through what stands before it.
            ("10.0.0.1", &[(XFF, "6.6.6.6, what, 10.2.2.2")], "10.2.2.2", false),
            ("10.0.0.1", &[(XFF, "")], "10.0.0.1", false),
            ("10.0.0.1", &[(STD, "for=unknown;proto=https")], "10.0.0.1", true),
            (
                "10.0.0.1",
                &[(STD, "for=6.6.6.6, for=\"[2001:db8::7]:4711\";proto=https")],
                "2001:db8::7",
                true,
            ),
            (
                "10.0.0.1",
                &[(STD, "for=\"6.6.6.6, for=7.7.7.7\", For=198.51.100.7:80;by=x")],
                "198.51.100.7",
                false,
            ),
            ("10.0.0.1", &[(STD, "for=\"_hidden\", for=\"[2001:db8::8]:_port\"")], "2001:db8::8", false),
            // One of two headers came with the request: if they disagree, neither is believed.
            ("10.0.0.1", &[(STD, "for=6.6.6.6;proto=https"), (XFF, "198.51.100.7")], "10.0.0.1", false),
            (
                "10.0.0.1",
                &[(STD, "for=198.51.100.7"), (XFF, "198.51.100.7"), (PROTO, "https")],
                "198.51.100.7",
                true,
            ),
            ("::1", &[(XFF, "::ffff:198.51.100.7")], "198.51.100.7", false),
            ("10.0.0.1", &[(PROTO, "http, https")], "10.0.0.1", true),
        ];
        for (peer, headers, ip, over_tls) in CASES {
            assert_eq!(told(peer, headers), (ip.to_owned(), over_tls), "{peer} {headers:?}");
        }
    }

    #[test]
    fn networks_are_read_strictly() {
        for text in ["10.0.0.1/8", "0.0.0.0/0", "::/0", "10.0.0.0/33", "proxy.example", "10.0.0.0/x"] {
            assert!(Proxies::parse(text).is_err(), "{text}");
        }
        assert_eq!(Proxies::parse("").expect("none"), Proxies::default());
        assert!(Proxies::parse("fd00::/8 192.0.2.1").is_ok());
    }
}
