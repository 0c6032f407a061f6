//! What a client may believe of a thing after all that it was told: one state where every answer came, several where one
//! is missing. What is found must be one of them.

use crate::{Outcome, http::Told};
use std::{collections::BTreeSet, fmt::Debug};

/// The states in which a thing may be.
#[derive(Debug, Clone)]
pub struct Belief<S>(BTreeSet<S>);

impl<S: Ord + Clone + Debug> Belief<S> {
    /// It is so.
    pub fn of(state: S) -> Self {
        Self(BTreeSet::from([state]))
    }

    /// The state, where there is no doubt.
    pub fn sure(&self) -> Option<&S> {
        self.0.first().filter(|_| self.0.len() == 1)
    }

    /// After a change was asked for and this was told of it.
    pub fn tell(&mut self, told: Told, change: impl Fn(&S) -> S) {
        let after: BTreeSet<S> = self.0.iter().map(change).collect();
        match told {
            Told::Done => self.0 = after,
            Told::Unknown => self.0.extend(after),
            Told::Refused => {}
        }
    }

    /// What was found is held against it, and is sure from then on.
    pub fn hold(&mut self, of: &str, found: S) -> Outcome<()> {
        if !self.0.contains(&found) {
            let one_of = self.0.iter().map(|state| format!("{state:?}")).collect::<Vec<_>>().join(" or ");
            return Err(format!("{of}: promised was {one_of}; found is {found:?}"));
        }
        self.0 = BTreeSet::from([found]);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_told_may_be_or_not() {
        let mut belief = Belief::of(1);
        belief.tell(Told::Done, |n| n + 1);
        belief.tell(Told::Refused, |n| n + 10);
        assert_eq!(belief.sure(), Some(&2));
        belief.tell(Told::Unknown, |n| n * 10);
        assert_eq!(belief.sure(), None);
        let wrong = belief.clone().hold("it", 3).expect_err("wrong");
        assert_eq!(wrong, "it: promised was 2 or 20; found is 3");
        belief.hold("it", 20).expect("right");
        assert_eq!(belief.sure(), Some(&20));
        assert!(belief.hold("it", 2).is_err());
    }
}
