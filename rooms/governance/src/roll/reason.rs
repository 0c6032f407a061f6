//! Why somebody may vote or not: typed, so that every answer can be told in every language.

use super::Standing;
use crate::registry::MemberKind;
use base::{Arg, Day};
use serde::{Deserialize, Serialize};
use shell::Locale;

/// One thing that speaks for or against a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Reason {
    /// Holds the seat.
    SeatHeld {
        /// Since this day.
        since: Day,
    },
    /// The member has named this person for the meeting.
    Named {
        /// On this day.
        on: Day,
    },
    /// Members of this kind have a vote.
    KindGives {
        /// The kind.
        kind: MemberKind,
        /// The article that says which kinds do.
        article: String,
    },
    /// Members of this kind have no vote.
    KindBars {
        /// The kind.
        kind: MemberKind,
        /// The article that says which kinds do.
        article: String,
    },
    /// The member has named nobody.
    NoDelegate,
    /// Holds no mandate in the member, and must.
    MandateMissing {
        /// The article that asks for one.
        article: String,
    },
    /// Holds no mandate in the member, and should; that takes nothing away.
    MandateAdvised {
        /// The article that asks for one.
        article: String,
    },
    /// Holds no mandate in the member, and need not.
    MandateNotAsked {
        /// The article that says so.
        article: String,
    },
    /// The person votes, or stands by, for another member.
    OtherMember {
        /// Its name at home.
        name: String,
    },
    /// The mandate through which the seat is held is in force.
    MandateInForce,
    /// The mandate has ended, and the seat is kept for a time.
    SeatKept {
        /// The first day without the mandate.
        ended: Day,
        /// The article that keeps the seat.
        article: String,
    },
    /// The mandate has ended, and nothing keeps the seat.
    MandateEnded {
        /// The first day without the mandate.
        ended: Day,
    },
    /// The mandate begins later.
    MandateLater {
        /// Its first day.
        since: Day,
    },
    /// The member's standing gives the vote.
    StandingGives {
        /// The standing.
        standing: Standing,
        /// The article that says which standings do.
        article: String,
    },
    /// No article ties the vote to the member's standing.
    StandingNotAsked,
    /// The member's standing takes the vote.
    StandingBars {
        /// The standing.
        standing: Standing,
        /// The article that says which standings give the vote.
        article: String,
    },
    /// An article asks for a standing, and none is recorded.
    StandingUnknown {
        /// The article.
        article: String,
    },
    /// The member has left the federation.
    MemberLeft {
        /// The first day without it.
        on: Day,
    },
    /// The person's data were erased.
    PersonErased,
    /// Nobody holds the seat.
    SeatVacant,
    /// Seats of this class do not vote.
    ClassWithoutVote,
    /// The person votes, or stands by, on another seat.
    OtherSeat {
        /// The number of that seat.
        number: u32,
    },
    /// The deputy votes while the titular is absent.
    StandsBy {
        /// The article that says so.
        article: String,
    },
    /// The deputy votes, since nobody else can on this seat.
    StepsIn {
        /// The article by which deputies vote.
        article: String,
    },
    /// No article lets deputies vote.
    DeputyNotProvided,
    /// An article says that deputies do not vote.
    DeputyExcluded {
        /// The article.
        article: String,
    },
    /// The vote of the seat is lost, and a deputy cannot restore it.
    SeatBarred,
}

impl Reason {
    /// Whether it speaks for the vote.
    pub fn speaks_for(&self) -> bool {
        matches!(
            self,
            Reason::SeatHeld { .. }
                | Reason::Named { .. }
                | Reason::KindGives { .. }
                | Reason::MandateAdvised { .. }
                | Reason::MandateNotAsked { .. }
                | Reason::MandateInForce
                | Reason::SeatKept { .. }
                | Reason::StandingGives { .. }
                | Reason::StandingNotAsked
                | Reason::StandsBy { .. }
                | Reason::StepsIn { .. }
        )
    }

    /// Whether it tells something of one person or member alone.
    pub fn is_of_one(&self) -> bool {
        matches!(
            self,
            Reason::SeatHeld { .. }
                | Reason::Named { .. }
                | Reason::SeatKept { .. }
                | Reason::OtherMember { .. }
        )
    }

    /// The key of its sentence.
    pub fn key(&self) -> &'static str {
        match self {
            Reason::SeatHeld { .. } => "governance-reason-seat-held",
            Reason::Named { .. } => "governance-reason-named",
            Reason::KindGives { .. } => "governance-reason-kind-gives",
            Reason::KindBars { .. } => "governance-reason-kind-bars",
            Reason::NoDelegate => "governance-reason-no-delegate",
            Reason::MandateMissing { .. } => "governance-reason-mandate-missing",
            Reason::MandateAdvised { .. } => "governance-reason-mandate-advised",
            Reason::MandateNotAsked { .. } => "governance-reason-mandate-not-asked",
            Reason::OtherMember { .. } => "governance-reason-other-member",
            Reason::MandateInForce => "governance-reason-mandate-in-force",
            Reason::SeatKept { .. } => "governance-reason-seat-kept",
            Reason::MandateEnded { .. } => "governance-reason-mandate-ended",
            Reason::MandateLater { .. } => "governance-reason-mandate-later",
            Reason::StandingGives { .. } => "governance-reason-standing-gives",
            Reason::StandingNotAsked => "governance-reason-standing-not-asked",
            Reason::StandingBars { .. } => "governance-reason-standing-bars",
            Reason::StandingUnknown { .. } => "governance-reason-standing-unknown",
            Reason::MemberLeft { .. } => "governance-reason-member-left",
            Reason::PersonErased => "governance-reason-person-erased",
            Reason::SeatVacant => "governance-reason-seat-vacant",
            Reason::ClassWithoutVote => "governance-reason-class-without-vote",
            Reason::OtherSeat { .. } => "governance-reason-other-seat",
            Reason::StandsBy { .. } => "governance-reason-stands-by",
            Reason::StepsIn { .. } => "governance-reason-steps-in",
            Reason::DeputyNotProvided => "governance-reason-deputy-not-provided",
            Reason::DeputyExcluded { .. } => "governance-reason-deputy-excluded",
            Reason::SeatBarred => "governance-reason-seat-barred",
        }
    }

    /// The named values that its sentence tells.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Reason::SeatHeld { since } | Reason::MandateLater { since } => vec![("since", Arg::Day(*since))],
            Reason::SeatKept { ended, article } => {
                vec![("ended", Arg::Day(*ended)), ("article", article.into())]
            }
            Reason::MandateEnded { ended } => vec![("ended", Arg::Day(*ended))],
            Reason::StandingGives { standing, article } | Reason::StandingBars { standing, article } => {
                vec![("standing", Arg::Key(standing_key(*standing))), ("article", article.into())]
            }
            Reason::StandingUnknown { article }
            | Reason::StandsBy { article }
            | Reason::StepsIn { article }
            | Reason::DeputyExcluded { article } => vec![("article", article.into())],
            Reason::KindGives { kind, article } | Reason::KindBars { kind, article } => {
                vec![("kind", Arg::Key(kind_key(*kind))), ("article", article.into())]
            }
            Reason::MandateMissing { article }
            | Reason::MandateAdvised { article }
            | Reason::MandateNotAsked { article } => vec![("article", article.into())],
            Reason::OtherMember { name } => vec![("name", name.as_str().into())],
            Reason::Named { on } | Reason::MemberLeft { on } => vec![("on", Arg::Day(*on))],
            // A seat's number is a name: it is neither grouped nor pluralised.
            Reason::OtherSeat { number } => vec![("number", number.to_string().into())],
            Reason::MandateInForce
            | Reason::NoDelegate
            | Reason::StandingNotAsked
            | Reason::PersonErased
            | Reason::SeatVacant
            | Reason::ClassWithoutVote
            | Reason::DeputyNotProvided
            | Reason::SeatBarred => Vec::new(),
        }
    }

    /// Its sentence.
    pub fn told(&self, l: &Locale) -> String {
        l.with(self.key(), &self.args())
    }
}

/// The key of the registry's word for a standing.
fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Good => "network-standing-in-good-standing",
        Standing::Arrears => "network-standing-in-arrears",
        Standing::Suspended => "network-standing-suspended",
        Standing::Honorary => "network-standing-honorary",
    }
}

/// The key of the registry's word for a kind of member.
fn kind_key(kind: MemberKind) -> &'static str {
    match kind {
        MemberKind::LocalGovernment => "network-kind-local-government",
        MemberKind::RegionalGovernment => "network-kind-regional-government",
        MemberKind::MetropolitanGovernment => "network-kind-metropolitan-government",
        MemberKind::NationalAssociation => "network-kind-national-association",
        MemberKind::InternationalNetwork => "network-kind-international-network",
        MemberKind::Associate => "network-kind-associate",
    }
}
