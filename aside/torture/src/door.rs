//! The chair at the door, who enters a whole group as present or gone with one press: all of it, or none.

use crate::{Outcome, belief::Belief, hall::Hall, http::post, records::StayRow, schedule::Act};

/// A group, and what is believed of each of its lines: whether it is there, and how often it has come.
pub struct Group {
    name: String,
    cookie: String,
    meeting: String,
    lines: Vec<String>,
    state: Belief<(bool, usize)>,
}

fn state_of(line: &str, stays: &[StayRow]) -> (bool, usize) {
    let own = stays.iter().filter(|stay| stay.entry == line);
    (own.clone().any(|stay| stay.left_at.is_none()), own.count())
}

impl Group {
    /// A group of lines that are as present as each other.
    pub fn new(n: u64, cookie: &str, meeting: &str, lines: &[String], stays: &[StayRow]) -> Outcome<Self> {
        let first = lines.first().ok_or("a group of nobody")?;
        Ok(Self {
            name: format!("group {n}"),
            cookie: cookie.to_owned(),
            meeting: meeting.to_owned(),
            lines: lines.to_vec(),
            state: Belief::of(state_of(first, stays)),
        })
    }

    /// Comes and leaves until the kill.
    pub async fn burst(mut self, hall: &Hall, acts: &[Act]) -> Self {
        for act in acts.iter().copied() {
            if hall.is_over() {
                break;
            }
            let word = if act == Act::Come { "in-person" } else { "left" };
            let mut fields: Vec<(&str, &str)> =
                self.lines.iter().map(|line| ("entry", line.as_str())).collect();
            fields.push(("act", word));
            let place = format!("/en/meetings/{}/presence", self.meeting);
            let (told, _) = hall.change(&self.name, act, &post(&place, &self.cookie, &fields)).await;
            self.state.tell(told, |(here, stays)| match act {
                Act::Come => (true, stays + usize::from(!here)),
                _ => (false, *stays),
            });
            hall.rest(30).await;
        }
        self
    }

    /// Holds the stays that are kept against what was told.
    pub fn check(&mut self, stays: &[StayRow]) -> Outcome<()> {
        let mut found: Vec<(bool, usize)> = self.lines.iter().map(|line| state_of(line, stays)).collect();
        found.dedup();
        match found.as_slice() {
            [one] => self.state.hold(&format!("{} (present, stays)", self.name), *one),
            half => Err(format!("{}: entered with one press, it is half there: {half:?}", self.name)),
        }
    }
}
