//! Whether a vote may be entrusted: pure.

use crate::{roll::RollEntry, statute};
use base::{Id, Refusal};
use std::collections::HashMap;

/// What the statutes say of proxies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The article.
    pub article: String,
    /// How many one holder may stand for: 0 where there are none, `None` where there is no cap.
    pub cap: Option<u32>,
}

impl From<statute::InForce<statute::Proxy>> for Asked {
    fn from(statute: statute::InForce<statute::Proxy>) -> Self {
        Self { article: statute.article, cap: statute.terms.cap }
    }
}

/// One side of a proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    /// The line of the roll.
    pub entry: Id<RollEntry>,
    /// Whether that line votes.
    pub entitled: bool,
}

/// Whether `principal` may entrust the vote to `holder`, beside the proxies of the meeting that stand (`open`, holder
/// by principal).
///
/// Proxies are not passed on: whoever gave one holds none, and whoever holds one gives none.
///
/// # Errors
/// A refusal that names the article, at the field `holder` or `principal`.
pub fn check_give(
    asked: &Asked,
    principal: Party,
    holder: Party,
    open: &HashMap<Id<RollEntry>, Id<RollEntry>>,
) -> Result<(), Refusal> {
    let article = |code| Refusal::new(code).with("article", asked.article.as_str());
    if asked.cap == Some(0) {
        return Err(article("governance-refusal-proxy-forbidden"));
    }
    if !principal.entitled {
        return Err(Refusal::new("governance-refusal-proxy-principal").at("principal"));
    }
    if !holder.entitled {
        return Err(Refusal::new("governance-refusal-proxy-holder").at("holder"));
    }
    if principal.entry == holder.entry {
        return Err(Refusal::new("governance-refusal-proxy-self").at("holder"));
    }
    if open.contains_key(&principal.entry) {
        return Err(Refusal::new("governance-refusal-proxy-given").at("principal"));
    }
    if open.contains_key(&holder.entry) {
        return Err(Refusal::new("governance-refusal-proxy-holder-gave").at("holder"));
    }
    let held = |by: Id<RollEntry>| open.values().filter(|holder| **holder == by).count();
    if held(principal.entry) > 0 {
        return Err(Refusal::new("governance-refusal-proxy-principal-holds").at("principal"));
    }
    match asked.cap {
        Some(cap) if held(holder.entry) >= usize::try_from(cap).unwrap_or(usize::MAX) => {
            Err(article("governance-refusal-proxy-cap").with("cap", cap).at("holder"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Instant;
    use proptest::prelude::*;

    fn entry(n: u8) -> Id<RollEntry> {
        Id::from_parts(Instant::from_micros(0), [n; 10])
    }

    fn party(n: u8) -> Party {
        Party { entry: entry(n), entitled: true }
    }

    fn asked(cap: Option<u32>) -> Asked {
        Asked { article: "art. 36".into(), cap }
    }

    fn open(pairs: &[(u8, u8)]) -> HashMap<Id<RollEntry>, Id<RollEntry>> {
        pairs.iter().map(|(principal, holder)| (entry(*principal), entry(*holder))).collect()
    }

    #[test]
    fn a_proxy_is_given_within_the_statutes() {
        let code = |cap, principal, holder, pairs: &[(u8, u8)]| {
            check_give(&asked(cap), principal, holder, &open(pairs)).err().map(|refusal| refusal.code)
        };
        let silent = Party { entitled: false, ..party(2) };
        assert_eq!(code(Some(1), party(1), party(2), &[]), None);
        assert_eq!(code(None, party(1), party(2), &[(3, 2), (4, 2), (5, 2)]), None);
        assert_eq!(code(Some(2), party(1), party(2), &[(3, 2)]), None);
        assert_eq!(
            code(Some(2), party(1), party(2), &[(3, 2), (4, 2)]),
            Some("governance-refusal-proxy-cap")
        );
        assert_eq!(code(Some(0), party(1), party(2), &[]), Some("governance-refusal-proxy-forbidden"));
        assert_eq!(code(Some(1), silent, party(1), &[]), Some("governance-refusal-proxy-principal"));
        assert_eq!(code(Some(1), party(1), silent, &[]), Some("governance-refusal-proxy-holder"));
        assert_eq!(code(Some(1), party(1), party(1), &[]), Some("governance-refusal-proxy-self"));
        assert_eq!(code(Some(1), party(1), party(2), &[(1, 3)]), Some("governance-refusal-proxy-given"));
        assert_eq!(
            code(Some(1), party(1), party(2), &[(2, 3)]),
            Some("governance-refusal-proxy-holder-gave")
        );
        assert_eq!(
            code(Some(1), party(1), party(2), &[(3, 1)]),
            Some("governance-refusal-proxy-principal-holds")
        );
    }

    proptest! {
        #[test]
        fn no_sequence_of_proxies_passes_the_cap_or_makes_a_chain(
            cap in 1_u32..4, wishes in prop::collection::vec((0_u8..8, 0_u8..8), 0..60)
        ) {
            let mut given = HashMap::new();
            for (principal, holder) in wishes {
                if check_give(&asked(Some(cap)), party(principal), party(holder), &given).is_ok() {
                    given.insert(entry(principal), entry(holder));
                }
            }
            for holder in given.values() {
                prop_assert!(!given.contains_key(holder));
                prop_assert!(given.values().filter(|other| *other == holder).count() <= cap as usize);
            }
        }
    }
}
