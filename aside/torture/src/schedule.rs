//! What every client is to do between two kills, and when whom to kill: it follows from the seed alone, never from what
//! happened, so that the same seed gives the same again.

use crate::dice::Dice;
use std::time::Duration;

/// What a client does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// A delegate answers the open question: for, against or abstaining.
    Vote(usize),
    /// The chair enters a group as present.
    Come,
    /// The chair enters that a group has left.
    Leave,
    /// An administrator brings in a roster of so many new members.
    Bring(u64),
    /// An administrator brings a roster in again, with other figures.
    Amend,
    /// An administrator takes the last roster back.
    Undo,
    /// Somebody signs in with their password.
    SignIn,
    /// They sign out.
    SignOut,
    /// The chair closes the open question and puts the next one.
    Turn,
    /// Somebody thinks for so many milliseconds.
    Rest(u64),
}

/// Who is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Victim {
    /// The program.
    Program,
    /// The database server, with all its processes.
    Records,
    /// Both at once.
    Both,
}

/// A kill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kill {
    /// Of whom.
    pub victim: Victim,
    /// How long after the clients have begun.
    pub after: Duration,
    /// How long after the program was started again it is killed once more, while it gets up.
    pub rising: Option<Duration>,
}

/// How many clients there are of each kind.
#[derive(Debug, Clone, Copy)]
pub struct Crowd {
    /// Delegates who vote.
    pub voters: u64,
    /// Groups that come and leave.
    pub groups: u64,
    /// Administrators with rosters.
    pub clerks: u64,
    /// People who sign in and out.
    pub guests: u64,
}

/// The time between two kills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// How it ends.
    pub kill: Kill,
    /// What each delegate does.
    pub voters: Vec<Vec<Act>>,
    /// What is done for each group.
    pub groups: Vec<Vec<Act>>,
    /// What each administrator does.
    pub clerks: Vec<Vec<Act>>,
    /// What each guest does.
    pub guests: Vec<Vec<Act>>,
    /// What the chair does.
    pub chair: Vec<Act>,
}

/// How much each client has to do: more than it gets to before the kill.
const LONG: usize = 80;

/// The round before the kill of this number.
pub fn round(seed: u64, number: u64, crowd: Crowd, victims: &[Victim]) -> Round {
    let dice = |kind: u64, n: u64| Dice::of(&[seed, number, kind, n]);
    let list = |kind: u64, n: u64, act: fn(&mut Dice) -> Act| -> Vec<Act> {
        let mut dice = dice(kind, n);
        (0..LONG).map(|_| act(&mut dice)).collect()
    };
    let each = |kind: u64, count: u64, act: fn(&mut Dice) -> Act| -> Vec<Vec<Act>> {
        (0..count).map(|n| list(kind, n, act)).collect()
    };
    let mut fate = dice(0, 0);
    Round {
        kill: Kill {
            victim: fate.one(victims),
            after: Duration::from_micros(fate.below(900_000)),
            rising: (fate.below(8) == 0).then(|| Duration::from_micros(fate.below(250_000))),
        },
        voters: each(1, crowd.voters, |dice| match dice.below(8) {
            0 => Act::Rest(dice.below(60)),
            _ => Act::Vote(dice.below(3) as usize),
        }),
        groups: each(2, crowd.groups, |dice| if dice.below(2) == 0 { Act::Come } else { Act::Leave }),
        clerks: each(3, crowd.clerks, |dice| match dice.below(10) {
            0..=3 => Act::Bring(1 + dice.below(30)),
            4 => Act::Bring(501 + dice.below(200)),
            5 | 6 => Act::Amend,
            _ => Act::Undo,
        }),
        guests: each(4, crowd.guests, |dice| match dice.below(5) {
            0 | 1 => Act::SignIn,
            2 => Act::Rest(dice.below(200)),
            _ => Act::SignOut,
        }),
        chair: list(5, 0, |dice| match dice.below(6) {
            0 => Act::Turn,
            _ => Act::Rest(100 + dice.below(400)),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CROWD: Crowd = Crowd { voters: 3, groups: 2, clerks: 2, guests: 1 };

    #[test]
    fn the_same_seed_gives_the_same_schedule() {
        let whole = |seed| (0..20).map(|n| round(seed, n, CROWD, &[Victim::Program])).collect::<Vec<_>>();
        assert_eq!(whole(7), whole(7));
        assert_ne!(whole(7), whole(8));
        let one = round(7, 3, CROWD, &[Victim::Program]);
        assert_ne!(one, round(7, 4, CROWD, &[Victim::Program]));
        assert_ne!(one.voters[0], one.voters[1]);
        assert_eq!((one.voters.len(), one.clerks.len(), one.kill.victim), (3, 2, Victim::Program));
    }
}
