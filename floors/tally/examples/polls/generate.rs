//! Polls of every shape from a seed: sound ones, and ones with a fault.

use serde_json::json;
use tally::{
    Ballot, Base, Channel, Choice, Elector, Fraction, Hands, MAX_NUMBER, Majority, Poll, Precedence,
    PresentAt, Quorum, Rule, Side, Stood, Threshold, Tie, Unit, V1, Verdict, Weights, count,
};

/// Makes one poll after another; the same seed makes the same polls.
pub struct Generator {
    chance: SplitMix,
}

/// A poll with its outcome, or with the code of its fault, as one line of JSON.
pub fn line(poll: &Poll) -> String {
    match count(poll) {
        Ok(outcome) => json!({ "poll": poll, "outcome": outcome }),
        Err(fault) => json!({ "poll": poll, "fault": fault.code() }),
    }
    .to_string()
}

impl Generator {
    /// Begins at a seed.
    pub fn new(seed: u64) -> Self {
        Generator { chance: SplitMix(seed) }
    }

    /// The next poll: four in five sound, the fifth with one thing changed for the worse.
    pub fn poll(&mut self) -> Poll {
        let mut poll = self.sound();
        if self.chance.one_in(5) {
            self.spoil(&mut poll);
        }
        poll
    }

    /// The next sound poll.
    pub fn sound(&mut self) -> Poll {
        let rule = self.rule();
        let (entitled, other_holders) = self.roll(&rule);
        let hands = if rule.show_of_hands { self.hands(&rule, &entitled) } else { Vec::new() };
        let ballots = self.ballots(&rule, &entitled, &other_holders, &hands);
        let mut poll =
            Poll { v: V1, rule, rule_sha256: None, entitled, other_holders, ballots, hands, casting: None };
        self.chance.shuffle(&mut poll.ballots);
        if count(&poll).is_ok_and(|outcome| outcome.verdict == Verdict::Tied) && !self.chance.one_in(3) {
            poll.casting = Some(*self.chance.pick(&[Side::For, Side::Against]));
        }
        poll
    }

    fn rule(&mut self) -> Rule {
        let weights = *self.chance.pick(&[Weights::Equal, Weights::ByRoll]);
        let mut majorities = Vec::new();
        for _ in 0..1 + self.chance.below(5) / 3 {
            let majority = self.majority();
            if !majorities.contains(&majority) {
                majorities.push(majority);
            }
        }
        let mut rule = Rule {
            v: V1,
            article: (*self.chance.pick(&["art. 38", "§ 4", "مادة 12", "art. 7 \"bis\"\\\u{1}"])).to_owned(),
            weights,
            quorum: (!self.chance.one_in(3)).then(|| self.quorum()),
            presence: *self.chance.pick(&[PresentAt::Opening, PresentAt::Closing, PresentAt::During]),
            majorities,
            tie: Tie::ChairDecides,
            precedence: *self.chance.pick(&[Precedence::Principal, Precedence::Proxy, Precedence::Refuse]),
            proxy_cap: *self.chance.pick(&[None, Some(0), Some(1), Some(2), Some(u32::MAX)]),
            show_of_hands: weights == Weights::Equal && self.chance.one_in(2),
            remote: !self.chance.one_in(3),
            abstention: !self.chance.one_in(3),
            live: self.chance.one_in(2),
        };
        if !rule.can_tie() || self.chance.one_in(3) {
            rule.tie = Tie::Fails;
        }
        rule
    }

    fn quorum(&mut self) -> Quorum {
        let half = Fraction::new(1, 2);
        let threshold = match self.chance.below(6) {
            0 => Threshold::Number(1 + self.chance.below(4)),
            1 => Threshold::AtLeast(Fraction::new(1, 3)),
            2 => Threshold::MoreThan(half),
            3 => Threshold::MoreThan(Fraction::new(0, 1)),
            4 => self.odd_threshold(),
            _ => Threshold::AtLeast(half),
        };
        Quorum { measure: self.unit(), threshold, counts_proxies: self.chance.one_in(2) }
    }

    fn majority(&mut self) -> Majority {
        let threshold = match self.chance.below(10) {
            0..4 => Threshold::MoreThan(Fraction::new(1, 2)),
            4 => Threshold::MoreThan(Fraction::new(3, 6)),
            5 | 6 => Threshold::AtLeast(Fraction::new(2, 3)),
            7 => Threshold::AtLeast(Fraction::new(1, 1)),
            8 => Threshold::Number(1 + self.chance.below(6)),
            _ => self.odd_threshold(),
        };
        let bases = [Base::ForAndAgainst, Base::ForAndAgainst, Base::Cast, Base::Present, Base::Entitled];
        Majority { measure: self.unit(), base: *self.chance.pick(&bases), threshold }
    }

    fn odd_threshold(&mut self) -> Threshold {
        let denominator = *self.chance.pick(&[2, 5, 7, 100, 10_007, MAX_NUMBER]);
        let numerator = 1 + self.chance.below(denominator - 1);
        let fraction = Fraction::new(numerator, denominator);
        if self.chance.one_in(2) { Threshold::AtLeast(fraction) } else { Threshold::MoreThan(fraction) }
    }

    fn unit(&mut self) -> Unit {
        *self.chance.pick(&[Unit::Heads, Unit::Votes])
    }

    fn roll(&mut self, rule: &Rule) -> (Vec<Elector>, Vec<String>) {
        let size = match self.chance.below(12) {
            0 => self.chance.below(2),
            1 => 20 + self.chance.below(30),
            _ => 2 + self.chance.below(9),
        };
        let heaviest = *self.chance.pick(&[1, 3, 1000, MAX_NUMBER / 64]);
        let absent = 2 + self.chance.below(6);
        let mut entitled: Vec<Elector> = (1..=size)
            .map(|number| Elector {
                id: format!("e{number}"),
                weight: self.chance.below(heaviest + 1),
                present: !self.chance.one_in(absent),
                proxy: None,
                stood: None,
            })
            .collect();
        let mut other_holders: Vec<String> =
            (0..self.chance.below(3)).map(|number| format!("guest {number}")).collect();
        let mut holders: Vec<String> = entitled.iter().map(|elector| elector.id.clone()).collect();
        holders.extend(["guest 0", "guest 1", "guest 2"].map(String::from));
        let mut held = vec![0; holders.len()];
        for elector in &mut entitled {
            let place = self.chance.below(holders.len() as u64) as usize;
            let within_cap = rule.proxy_cap.is_none_or(|cap| held[place] < cap);
            if self.chance.one_in(2) && within_cap && holders[place] != elector.id {
                held[place] += 1;
                elector.proxy = Some(holders[place].clone());
            }
        }
        if !rule.presence.is_during() {
            let stood = [None, Some(Stood::Present), Some(Stood::Present), Some(Stood::Represented)];
            entitled.iter_mut().for_each(|elector| elector.stood = *self.chance.pick(&stood));
        }
        self.chance.shuffle(&mut other_holders);
        (entitled, other_holders)
    }

    /// One show or two over some of those present.
    fn hands(&mut self, rule: &Rule, entitled: &[Elector]) -> Vec<Hands> {
        let mut shows = Vec::new();
        let mut people = entitled.iter().filter(|elector| elector.present).map(|elector| elector.id.clone());
        for _ in 0..self.chance.below(3) {
            let electors: Vec<String> = people.by_ref().take(self.chance.below(5) as usize).collect();
            let all = electors.len() as u64;
            let in_favour = self.chance.below(all + 1);
            let against = self.chance.below(all - in_favour + 1);
            let rest = all - in_favour - against;
            let abstain = if rule.abstention { self.chance.below(rest + 1) } else { 0 };
            shows.push(Hands { electors, in_favour, against, abstain });
        }
        shows
    }

    fn ballots(
        &mut self,
        rule: &Rule,
        entitled: &[Elector],
        other: &[String],
        hands: &[Hands],
    ) -> Vec<Ballot> {
        let by_hands: Vec<&String> = hands.iter().flat_map(|show| &show.electors).collect();
        let is_present = |id: &String| {
            other.contains(id) || entitled.iter().any(|elector| elector.present && elector.id == *id)
        };
        let mut choices = vec![Choice::For, Choice::Against];
        if rule.abstention && self.chance.one_in(2) {
            choices.push(Choice::Abstain);
        }
        if self.chance.one_in(2) {
            choices.extend([Choice::For; 3]);
        }
        let mut order = self.chance.below(1000);
        let mut ballots = Vec::new();
        let silent = 3 + self.chance.below(6);
        for elector in entitled.iter().filter(|elector| !by_hands.contains(&&elector.id)) {
            let mut casters: Vec<&String> =
                [Some(&elector.id), elector.proxy.as_ref()].into_iter().flatten().collect();
            casters.retain(|caster| is_present(caster));
            if casters.len() == 2 && (rule.precedence == Precedence::Refuse || self.chance.one_in(2)) {
                casters.remove(self.chance.below(2) as usize);
            }
            self.chance.shuffle(&mut casters);
            casters.retain(|_| !self.chance.one_in(silent));
            for caster in casters {
                for _ in 0..1 + self.chance.below(6) / 4 {
                    let remote = rule.remote && self.chance.one_in(3);
                    ballots.push(Ballot {
                        elector: elector.id.clone(),
                        by: caster.clone(),
                        order,
                        choice: *self.chance.pick(&choices),
                        channel: if remote { Channel::Remote } else { Channel::Hall },
                    });
                    order += 1 + self.chance.below(3) * self.chance.below(3);
                }
            }
        }
        ballots
    }

    /// One change that mostly makes a fault; where it does not, the poll is as good as another.
    fn spoil(&mut self, poll: &mut Poll) {
        match self.chance.below(4) {
            0 => self.spoil_rule(&mut poll.rule),
            1 => self.spoil_roll(poll),
            2 => self.spoil_ballots(poll),
            _ => self.spoil_hands(poll),
        }
    }

    fn spoil_rule(&mut self, rule: &mut Rule) {
        let threshold = *self.chance.pick(&[
            Threshold::AtLeast(Fraction::new(1, 0)),
            Threshold::MoreThan(Fraction::new(3, 2)),
            Threshold::MoreThan(Fraction::new(2, 2)),
            Threshold::AtLeast(Fraction::new(0, 2)),
            Threshold::AtLeast(Fraction::new(1, MAX_NUMBER + 1)),
            Threshold::Number(0),
            Threshold::Number(MAX_NUMBER + 1),
        ]);
        match self.chance.below(7) {
            0 => rule.article = " \n".to_owned(),
            1 => rule.majorities.clear(),
            2 => rule.majorities.push(rule.majorities[0]),
            3 => rule.majorities[0].threshold = threshold,
            4 => {
                rule.quorum = Some(Quorum { measure: Unit::Heads, threshold, counts_proxies: false });
            }
            5 => {
                rule.tie = Tie::ChairDecides;
                rule.majorities.retain(|majority| !majority.threshold.is_simple());
            }
            _ => (rule.show_of_hands, rule.weights) = (true, Weights::ByRoll),
        }
    }

    fn spoil_roll(&mut self, poll: &mut Poll) {
        let Some(first) = poll.entitled.first_mut() else {
            return;
        };
        match self.chance.below(10) {
            0 => {
                let again = first.clone();
                poll.entitled.push(again);
            }
            1 => first.proxy = Some(first.id.clone()),
            2 => first.weight = MAX_NUMBER + 1,
            3 => poll.other_holders.extend(["again".to_owned(), "again".to_owned()]),
            4 => poll.other_holders.push(first.id.clone()),
            5 => poll.rule.proxy_cap = Some(self.chance.below(2) as u32),
            6 => poll.rule.presence = PresentAt::During,
            7 => first.stood = Some(Stood::Represented),
            8 => poll.entitled.iter_mut().for_each(|elector| elector.present = false),
            _ => poll.other_holders.clear(),
        }
    }

    fn spoil_ballots(&mut self, poll: &mut Poll) {
        let place = self.chance.below(poll.ballots.len().max(1) as u64) as usize;
        let other = poll.entitled.last().map_or("nobody".to_owned(), |elector| elector.id.clone());
        let Some(ballot) = poll.ballots.get_mut(place) else {
            return;
        };
        match self.chance.below(9) {
            0 => ballot.order = MAX_NUMBER + 1,
            1 => {
                let again = ballot.clone();
                poll.ballots.push(again);
            }
            2 => ballot.elector = "nobody".to_owned(),
            3 => ballot.by = "nobody".to_owned(),
            4 => ballot.by = other,
            5 => poll.rule.remote = false,
            6 => poll.rule.abstention = false,
            7 => poll.rule.precedence = Precedence::Refuse,
            _ => poll.casting = Some(Side::For),
        }
    }

    fn spoil_hands(&mut self, poll: &mut Poll) {
        let voter = poll.ballots.first().map(|ballot| ballot.elector.clone());
        let absent = poll.entitled.iter().find(|elector| !elector.present).map(|elector| elector.id.clone());
        let all: Vec<String> = poll.entitled.iter().map(|elector| elector.id.clone()).collect();
        let nobody = || "nobody".to_owned();
        let choice = self.chance.below(7);
        if choice > 0 && poll.rule.weights == Weights::Equal {
            poll.rule.show_of_hands = true;
        }
        let (electors, in_favour) = match choice {
            0 => (Vec::new(), 0),
            1 => (vec![nobody()], 0),
            2 => (vec![absent.unwrap_or_else(nobody)], 1),
            3 => (vec![voter.unwrap_or_else(nobody)], 1),
            4 => ([all.clone(), all].concat(), 1),
            5 => (Vec::new(), u64::MAX),
            _ => (Vec::new(), 1),
        };
        let abstain = u64::from(choice == 5);
        poll.hands.push(Hands { electors, in_favour, against: 0, abstain });
    }
}

/// Steele, Lea and Flood's SplitMix64: small, and the same everywhere.
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below the bound, which must not be 0. The slight unevenness does not matter here.
    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn one_in(&mut self, number: u64) -> bool {
        self.below(number) == 0
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len() as u64) as usize]
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for last in (1..all.len()).rev() {
            all.swap(last, self.below(last as u64 + 1) as usize);
        }
    }
}
