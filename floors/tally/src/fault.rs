//! Why a poll cannot be counted.

use crate::rule::RuleFault;
use std::fmt;

/// Why a poll cannot be counted. A faulty poll has no outcome at all: nothing is skipped, nothing guessed.
/// The README lists the faults in the order in which they are looked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CountFault {
    /// The rule is nonsense.
    Rule(RuleFault),
    /// The roll names this elector twice.
    ElectorRepeated {
        /// The elector.
        elector: String,
    },
    /// This elector is said to be their own proxy.
    ProxyToSelf {
        /// The elector.
        elector: String,
    },
    /// It is said how this elector stood at a moment, and the rule names none.
    StoodNotAsked {
        /// The elector.
        elector: String,
    },
    /// The weights in the roll add up to more than [`MAX_NUMBER`](crate::MAX_NUMBER).
    VotesTooMany,
    /// This holder is listed twice among those not on the roll.
    HolderRepeated {
        /// The holder.
        holder: String,
    },
    /// This holder is listed as not being on the roll, and is on it.
    HolderOnRoll {
        /// The holder.
        holder: String,
    },
    /// This holder stands for more electors than the rule allows.
    ProxiesOverCap {
        /// The holder.
        holder: String,
        /// How many the rule allows.
        cap: u32,
    },
    /// A ballot's order number is beyond [`MAX_NUMBER`](crate::MAX_NUMBER).
    OrderTooLarge {
        /// The number.
        order: u64,
    },
    /// Two ballots have this order number.
    OrderRepeated {
        /// The number.
        order: u64,
    },
    /// A ballot stands for somebody who is not on the roll.
    ElectorUnknown {
        /// Who is named.
        elector: String,
    },
    /// A ballot was cast by somebody who is neither the elector nor the holder of the elector's proxy.
    CasterNotEntitled {
        /// On whose behalf.
        elector: String,
        /// By whom.
        by: String,
    },
    /// A ballot was cast by somebody who is not present.
    CasterAbsent {
        /// By whom.
        by: String,
    },
    /// A ballot came from outside the hall, which the rule does not allow.
    RemoteNotAllowed {
        /// On whose behalf.
        elector: String,
    },
    /// A ballot or a show of hands abstains, which the rule does not offer.
    AbstentionNotOffered {
        /// On whose behalf; `None` for a show of hands.
        elector: Option<String>,
    },
    /// Principal and proxy both cast a ballot, which the rule refuses.
    BothCast {
        /// The principal.
        elector: String,
    },
    /// There is a show of hands, which the rule does not allow.
    HandsNotAllowed,
    /// A show of hands declares somebody who is not on the roll.
    HandsElectorUnknown {
        /// Who is named.
        elector: String,
    },
    /// A show of hands declares somebody who is not present in person.
    HandsElectorAbsent {
        /// The elector.
        elector: String,
    },
    /// This elector is declared twice, in one show of hands or in two.
    HandsElectorRepeated {
        /// The elector.
        elector: String,
    },
    /// This elector is declared in a show of hands, and a ballot was cast in their name.
    HandsElectorVoted {
        /// The elector.
        elector: String,
    },
    /// A show of hands has more hands than people.
    HandsTooMany {
        /// The show, counted from 1.
        show: u32,
    },
    /// The chair has cast a vote, which the rule does not provide for.
    CastingNotAllowed,
    /// The chair has cast a vote, and there is no tie for it to break.
    CastingWithoutTie,
}

impl CountFault {
    /// The fault's name in exports and strings.
    pub const fn code(&self) -> &'static str {
        match self {
            CountFault::Rule(fault) => fault.code(),
            CountFault::ElectorRepeated { .. } => "elector-repeated",
            CountFault::ProxyToSelf { .. } => "proxy-to-self",
            CountFault::StoodNotAsked { .. } => "stood-not-asked",
            CountFault::VotesTooMany => "votes-too-many",
            CountFault::HolderRepeated { .. } => "holder-repeated",
            CountFault::HolderOnRoll { .. } => "holder-on-roll",
            CountFault::ProxiesOverCap { .. } => "proxies-over-cap",
            CountFault::OrderTooLarge { .. } => "order-too-large",
            CountFault::OrderRepeated { .. } => "order-repeated",
            CountFault::ElectorUnknown { .. } => "elector-unknown",
            CountFault::CasterNotEntitled { .. } => "caster-not-entitled",
            CountFault::CasterAbsent { .. } => "caster-absent",
            CountFault::RemoteNotAllowed { .. } => "remote-not-allowed",
            CountFault::AbstentionNotOffered { .. } => "abstention-not-offered",
            CountFault::BothCast { .. } => "both-cast",
            CountFault::HandsNotAllowed => "hands-not-allowed",
            CountFault::HandsElectorUnknown { .. } => "hands-elector-unknown",
            CountFault::HandsElectorAbsent { .. } => "hands-elector-absent",
            CountFault::HandsElectorRepeated { .. } => "hands-elector-repeated",
            CountFault::HandsElectorVoted { .. } => "hands-elector-voted",
            CountFault::HandsTooMany { .. } => "hands-too-many",
            CountFault::CastingNotAllowed => "casting-not-allowed",
            CountFault::CastingWithoutTie => "casting-without-tie",
        }
    }
}

impl fmt::Display for CountFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for CountFault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            CountFault::Rule(fault) => Some(fault),
            _ => None,
        }
    }
}

impl From<RuleFault> for CountFault {
    fn from(fault: RuleFault) -> Self {
        CountFault::Rule(fault)
    }
}
