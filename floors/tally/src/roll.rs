//! The roll of a poll: who may vote, with what weight, for whom, and who is present.

use crate::amount::Amount;
use crate::fault::CountFault;
use crate::measure::{Heads, MAX_NUMBER, Votes};
use crate::poll::{Ballot, Channel, Choice, Elector, Stood};
use crate::rule::{Rule, Weights};
use std::collections::{HashMap, HashSet};

/// A roll that was found in order under its rule, ready to answer who may do what.
#[derive(Clone, Debug)]
pub struct Roll<'a> {
    rule: &'a Rule,
    electors: &'a [Elector],
    places: HashMap<&'a str, usize>,
    other_holders: HashSet<&'a str>,
    presence: Presence,
}

/// How many are entitled and how many take part, at the moment or in the time that the rule names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Presence {
    /// Everybody on the roll.
    pub entitled: Amount,
    /// Those present in person.
    pub present: Amount,
    /// Those absent, the holder of whose proxy is present.
    pub represented: Amount,
}

impl<'a> Roll<'a> {
    /// Checks the rule and the roll. `other_holders` are holders of proxies who are present without being on
    /// the roll.
    pub fn new(
        rule: &'a Rule,
        electors: &'a [Elector],
        other_holders: &'a [String],
    ) -> Result<Self, CountFault> {
        rule.check()?;
        let mut roll = Roll {
            rule,
            electors,
            places: HashMap::with_capacity(electors.len()),
            other_holders: HashSet::with_capacity(other_holders.len()),
            presence: Presence { entitled: Amount::NONE, present: Amount::NONE, represented: Amount::NONE },
        };
        roll.place_electors()?;
        roll.presence.entitled = roll.sum(0..electors.len())?;
        if roll.presence.entitled.votes > Votes(MAX_NUMBER.into()) {
            return Err(CountFault::VotesTooMany);
        }
        roll.place_other_holders(other_holders)?;
        roll.check_cap()?;
        let is = |elector: &Elector, wanted| roll.stood(elector) == Some(wanted);
        let present = roll.amount_where(|elector| is(elector, Stood::Present))?;
        let represented = roll.amount_where(|elector| is(elector, Stood::Represented))?;
        (roll.presence.present, roll.presence.represented) = (present, represented);
        Ok(roll)
    }

    /// How many are entitled and how many take part.
    pub fn presence(&self) -> &Presence {
        &self.presence
    }

    /// Whether this ballot, taken alone, may be counted: who casts it may do so and is present, and the rule
    /// offers its channel and its answer.
    pub fn admit(&self, ballot: &Ballot) -> Result<(), CountFault> {
        let elector = self
            .elector(&ballot.elector)
            .ok_or_else(|| CountFault::ElectorUnknown { elector: ballot.elector.clone() })?;
        if ballot.by != elector.id && Some(&ballot.by) != elector.proxy.as_ref() {
            let (elector, by) = (ballot.elector.clone(), ballot.by.clone());
            return Err(CountFault::CasterNotEntitled { elector, by });
        }
        if !self.is_present(&ballot.by) {
            return Err(CountFault::CasterAbsent { by: ballot.by.clone() });
        }
        if ballot.channel == Channel::Remote && !self.rule.remote {
            return Err(CountFault::RemoteNotAllowed { elector: ballot.elector.clone() });
        }
        if ballot.choice == Choice::Abstain && !self.rule.abstention {
            return Err(CountFault::AbstentionNotOffered { elector: Some(ballot.elector.clone()) });
        }
        Ok(())
    }

    /// The elector with this id.
    pub fn elector(&self, id: &str) -> Option<&'a Elector> {
        self.places.get(id).map(|&place| &self.electors[place])
    }

    /// Whether this person, an elector or another holder of a proxy, is present.
    pub fn is_present(&self, id: &str) -> bool {
        self.elector(id).map_or_else(|| self.other_holders.contains(id), |elector| elector.present)
    }

    /// One elector as an amount under the rule's weights.
    pub fn amount(&self, elector: &Elector) -> Amount {
        match self.rule.weights {
            Weights::Equal => Amount::one_each(Heads(1)),
            Weights::ByRoll => Amount { heads: Heads(1), votes: Votes(elector.weight.into()) },
        }
    }

    /// How an elector counts as taking part: as stated for the moment that the rule names, else by who took part while
    /// the poll was open.
    pub fn stood(&self, elector: &Elector) -> Option<Stood> {
        if !self.rule.presence.is_during() {
            return elector.stood;
        }
        if elector.present {
            return Some(Stood::Present);
        }
        elector.proxy.as_ref().filter(|holder| self.is_present(holder)).map(|_| Stood::Represented)
    }

    /// The electors that are wanted, as an amount under the rule's weights.
    pub(crate) fn amount_where(&self, wanted: impl Fn(&Elector) -> bool) -> Result<Amount, CountFault> {
        self.sum(self.places_where(wanted))
    }

    fn place_electors(&mut self) -> Result<(), CountFault> {
        for (place, elector) in self.electors.iter().enumerate() {
            if self.places.insert(&elector.id, place).is_some() {
                return Err(CountFault::ElectorRepeated { elector: elector.id.clone() });
            }
            if elector.proxy.as_ref() == Some(&elector.id) {
                return Err(CountFault::ProxyToSelf { elector: elector.id.clone() });
            }
            if elector.stood.is_some() && self.rule.presence.is_during() {
                return Err(CountFault::StoodNotAsked { elector: elector.id.clone() });
            }
        }
        Ok(())
    }

    fn place_other_holders(&mut self, holders: &'a [String]) -> Result<(), CountFault> {
        for holder in holders {
            if !self.other_holders.insert(holder) {
                return Err(CountFault::HolderRepeated { holder: holder.clone() });
            }
            if self.places.contains_key(holder.as_str()) {
                return Err(CountFault::HolderOnRoll { holder: holder.clone() });
            }
        }
        Ok(())
    }

    fn check_cap(&self) -> Result<(), CountFault> {
        let Some(cap) = self.rule.proxy_cap else {
            return Ok(());
        };
        let mut held: HashMap<&str, u32> = HashMap::new();
        for holder in self.electors.iter().filter_map(|elector| elector.proxy.as_ref()) {
            let number = held.entry(holder).or_default();
            if *number == cap {
                return Err(CountFault::ProxiesOverCap { holder: holder.clone(), cap });
            }
            *number += 1;
        }
        Ok(())
    }

    fn places_where(&self, wanted: impl Fn(&Elector) -> bool) -> impl Iterator<Item = usize> {
        self.electors.iter().enumerate().filter(move |(_, elector)| wanted(elector)).map(|(place, _)| place)
    }

    fn sum(&self, places: impl IntoIterator<Item = usize>) -> Result<Amount, CountFault> {
        let amounts = places.into_iter().map(|place| self.amount(&self.electors[place]));
        Amount::checked_sum(amounts).ok_or(CountFault::VotesTooMany)
    }
}
