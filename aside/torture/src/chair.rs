//! The chair, who closes the open question and puts the next one; and whether every question came to what was voted.

use crate::{
    Outcome,
    belief::Belief,
    hall::Hall,
    http::{Told, between, get, post},
    records::{BallotRow, PollRow, Stage},
    schedule::Act,
    voter::{CHOICES, Voter},
};
use serde_json::Value;
use std::collections::BTreeMap;

/// The chair of a meeting.
pub struct Chair {
    cookie: String,
    /// The meeting.
    pub meeting: String,
    body: String,
    polls: BTreeMap<String, Belief<Stage>>,
    /// Questions drafted: of how many that is known, and how many more may be.
    drafted: (usize, usize),
    counted: u64,
}

impl Chair {
    /// The chair of a meeting of a body, and the polls that it has.
    pub fn new(cookie: &str, meeting: &str, body: &str, polls: &[PollRow]) -> Self {
        Self {
            cookie: cookie.to_owned(),
            meeting: meeting.to_owned(),
            body: body.to_owned(),
            polls: polls.iter().map(|poll| (poll.id.clone(), Belief::of(poll.stage))).collect(),
            drafted: (polls.len(), 0),
            counted: 0,
        }
    }

    /// How many closed polls came to what was voted.
    pub fn counted(&self) -> u64 {
        self.counted
    }

    /// Presides until the kill.
    pub async fn burst(mut self, hall: &Hall, acts: &[Act]) -> Self {
        for act in acts.iter().copied() {
            if hall.is_over() {
                break;
            }
            match act {
                Act::Rest(millis) => hall.rest(millis).await,
                _ => self.turn(hall).await,
            }
        }
        self
    }

    async fn press(&mut self, hall: &Hall, poll: &str, what: &str, stage: Stage) -> Told {
        let request = post(&format!("/en/polls/{poll}/{what}"), &self.cookie, &[]);
        let (told, _) = hall.change(&format!("chair, {what} of {poll}"), Act::Turn, &request).await;
        self.polls.entry(poll.to_owned()).or_insert_with(|| Belief::of(Stage::Draft)).tell(told, |_| stage);
        told
    }

    /// Closes the open question and puts the next one, as far as each step is acknowledged.
    pub async fn turn(&mut self, hall: &Hall) {
        if let Some(poll) = hall.poll() {
            if self.press(hall, &poll, "closure", Stage::Closed).await != Told::Done {
                return;
            }
            hall.put(None);
        }
        let draft = self.polls.iter().find(|(_, stage)| stage.sure() == Some(&Stage::Draft));
        let draft = match draft.map(|(id, _)| id.clone()) {
            Some(draft) => Some(draft),
            None => self.draft(hall).await,
        };
        if let Some(draft) = draft
            && self.press(hall, &draft, "opening", Stage::Open).await == Told::Done
        {
            hall.put(Some(draft));
        }
    }

    async fn draft(&mut self, hall: &Hall) -> Option<String> {
        let number = (self.drafted.0 + self.drafted.1).to_string();
        let fields = [("question-en", number.as_str()), ("rule_of", &self.body)];
        let place = format!("/en/meetings/{}/polls/new", self.meeting);
        let (told, _) = hall.change("chair, draft", Act::Turn, &post(&place, &self.cookie, &fields)).await;
        match told {
            Told::Done => self.drafted.0 += 1,
            Told::Unknown => self.drafted.1 += 1,
            Told::Refused => {}
        }
        if told != Told::Done {
            return None;
        }
        let screen =
            hall.ask(&get(&format!("/en/meetings/{}/chair", self.meeting), &self.cookie)).await.ok()?;
        let found = between(&screen.body, "/en/polls/", "/opening\"").first().map(|id| (*id).to_owned())?;
        self.polls.insert(found.clone(), Belief::of(Stage::Draft));
        Some(found)
    }

    /// Holds the polls that are kept against what was told, and the count of each against the delegates' own.
    pub async fn check(
        &mut self,
        hall: &Hall,
        polls: &[PollRow],
        rows: &[BallotRow],
        voters: &[Voter],
    ) -> Outcome<()> {
        let (known, maybe) = self.drafted;
        if !(known..=known + maybe).contains(&polls.len()) {
            return Err(format!(
                "drafted were {known} polls, perhaps {maybe} more; found are {}",
                polls.len()
            ));
        }
        self.drafted = (polls.len(), 0);
        for poll in polls {
            // One whose drafting was not answered is only known from now on.
            let belief = self.polls.entry(poll.id.clone()).or_insert_with(|| Belief::of(Stage::Draft));
            belief.hold(&format!("poll {}", poll.id), poll.stage)?;
        }
        if let Some(lost) = self.polls.keys().find(|id| polls.iter().all(|poll| poll.id != **id)) {
            return Err(format!("poll {lost} was acknowledged and is gone"));
        }
        hall.put(polls.iter().find(|poll| poll.stage == Stage::Open).map(|poll| poll.id.clone()));
        self.counted = 0;
        for poll in polls.iter().filter(|poll| poll.stage != Stage::Draft) {
            self.check_count(hall, poll, rows, voters).await?;
        }
        Ok(())
    }

    async fn check_count(
        &mut self,
        hall: &Hall,
        poll: &PollRow,
        rows: &[BallotRow],
        voters: &[Voter],
    ) -> Outcome<()> {
        let mut own = [0_u64; 3];
        for choice in voters.iter().filter_map(|voter| voter.counts(&poll.id, rows)) {
            own[choice] += 1;
        }
        let told = hall
            .ask(&get(&format!("/api/polls/{}", poll.id), ""))
            .await
            .map_err(|error| error.to_string())?;
        let told: Value =
            serde_json::from_str(&told.body).map_err(|error| format!("a poll as JSON: {error}"))?;
        let (promised, found) = match poll.stage {
            Stage::Closed => {
                self.counted += 1;
                let heads =
                    |choice: &str| told["outcome"]["tally"][choice]["heads"].as_u64().unwrap_or(u64::MAX);
                (format!("{own:?}"), format!("{:?}", CHOICES.map(heads)))
            }
            _ => (own.iter().sum::<u64>().to_string(), told["turnout"]["voted"].to_string()),
        };
        if promised == found {
            return Ok(());
        }
        Err(format!(
            "poll {} ({:?}): the delegates were told {promised}; it counts {found}",
            poll.id, poll.stage
        ))
    }
}
