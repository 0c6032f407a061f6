//! A delegate who came by the mailed link and votes, over and over: what each ballot said, and what was told of it.

use crate::{
    Outcome,
    hall::Hall,
    http::{Told, between, get, post},
    records::BallotRow,
    schedule::Act,
};
use std::collections::BTreeMap;

/// The answers, as forms and exports spell them.
pub const CHOICES: [&str; 3] = ["for", "against", "abstain"];

/// A ballot that was pressed.
#[derive(Debug, Clone)]
struct Pressed {
    poll: String,
    key: String,
    choice: usize,
    told: Told,
}

/// A delegate.
pub struct Voter {
    name: String,
    cookie: String,
    /// The line of the roll.
    pub line: String,
    pressed: Vec<Pressed>,
}

impl Voter {
    /// Signs in by the link of a letter.
    pub async fn enter(hall: &Hall, n: u64, link: &str) -> Outcome<Self> {
        let told = |error: std::io::Error| format!("a delegate signs in: {error}");
        let came = hall.ask(&post(link, "", &[])).await.map_err(told)?;
        let Some(cookie) = came.cookie() else { return Err(format!("{link} was answered {}", came.status)) };
        let mine = hall.ask(&get(came.location(), &cookie)).await.map_err(told)?;
        let line = between(&mine.body, "name=\"elector\" value=\"", "\"");
        let poll = between(&mine.body, "/polls/", "/ballots\"");
        let (Some(line), Some(poll)) = (line.first(), poll.first()) else {
            return Err(format!("{} offers no ballot", came.location()));
        };
        hall.put(Some((*poll).to_owned()));
        Ok(Self { name: format!("delegate {n}"), cookie, line: (*line).to_owned(), pressed: Vec::new() })
    }

    /// Votes until the kill. What was not answered is pressed again first, as a browser would.
    pub async fn burst(mut self, hall: &Hall, round: u64, acts: &[Act]) -> Self {
        if self.pressed.last().is_some_and(|last| last.told == Told::Unknown) {
            self.press_last(hall).await;
        }
        for (n, act) in acts.iter().enumerate() {
            if hall.is_over() {
                break;
            }
            match (*act, hall.poll()) {
                (Act::Vote(choice), Some(poll)) => {
                    let key = format!("t{round}-{n}-{}", self.name.replace(' ', "-"));
                    self.pressed.push(Pressed { poll, key, choice, told: Told::Unknown });
                    self.press_last(hall).await;
                }
                (Act::Rest(millis), _) => hall.rest(millis).await,
                _ => hall.rest(20).await,
            }
        }
        self
    }

    /// Votes once more, with an answer, so that there is no doubt in the end.
    pub async fn finally(&mut self, hall: &Hall, choice: usize) -> Outcome<()> {
        let poll = hall.poll().ok_or("no question is open")?;
        let key = format!("last-{}", self.name.replace(' ', "-"));
        self.pressed.push(Pressed { poll, key, choice, told: Told::Unknown });
        self.press_last(hall).await;
        match self.pressed.last().map(|last| last.told) {
            Some(Told::Done) => Ok(()),
            other => Err(format!("{}: the last ballot was {other:?}", self.name)),
        }
    }

    async fn press_last(&mut self, hall: &Hall) {
        let Some(last) = self.pressed.last_mut() else { return };
        let fields = [
            ("elector", self.line.as_str()),
            ("caster", &self.line),
            ("choice", CHOICES[last.choice]),
            ("key", &last.key),
        ];
        let request = post(&format!("/en/polls/{}/ballots", last.poll), &self.cookie, &fields);
        (last.told, _) = hall.change(&self.name, Act::Vote(last.choice), &request).await;
    }

    /// Holds the ballots that are kept against what was told: each acknowledged one once, each refused one never, each
    /// unanswered one at most once; all with the right answer, in the order in which they were pressed, and none beside.
    pub fn check(&self, rows: &[BallotRow]) -> Outcome<()> {
        let own: Vec<&BallotRow> = rows.iter().filter(|row| row.elector == self.line).collect();
        let mut last_place: BTreeMap<&str, u64> = BTreeMap::new();
        let mut seen = 0;
        for pressed in &self.pressed {
            let kept: Vec<&&BallotRow> =
                own.iter().filter(|row| row.poll == pressed.poll && row.key == pressed.key).collect();
            let right = match pressed.told {
                Told::Done => kept.len() == 1,
                Told::Refused => kept.is_empty(),
                Told::Unknown => kept.len() <= 1,
            };
            let of = format!("{}, ballot {} in poll {}", self.name, pressed.key, pressed.poll);
            if !right {
                return Err(format!("{of}: told was {:?}; found are {} of it", pressed.told, kept.len()));
            }
            for row in kept {
                seen += 1;
                if row.choice.as_deref() != Some(CHOICES[pressed.choice]) || row.caster != self.line {
                    return Err(format!("{of}: pressed was {}; found is {row:?}", CHOICES[pressed.choice]));
                }
                let before = last_place.insert(&pressed.poll, row.place);
                if before.is_some_and(|before| before >= row.place) {
                    return Err(format!("{of}: it stands at place {}, before an earlier one", row.place));
                }
            }
        }
        if seen == own.len() {
            Ok(())
        } else {
            Err(format!("{}: {} ballots nobody pressed", self.name, own.len() - seen))
        }
    }

    /// The answer that counts in a poll, by what this delegate was told; of what was not told, by whether it is there.
    pub fn counts(&self, poll: &str, rows: &[BallotRow]) -> Option<usize> {
        let is_kept =
            |key: &str| rows.iter().any(|row| row.poll == poll && row.key == key && row.elector == self.line);
        let of_poll = self.pressed.iter().rev().filter(|pressed| pressed.poll == poll);
        let mut counted = of_poll.filter(|pressed| match pressed.told {
            Told::Done => true,
            Told::Refused => false,
            Told::Unknown => is_kept(&pressed.key),
        });
        counted.next().map(|pressed| pressed.choice)
    }
}
