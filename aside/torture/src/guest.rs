//! Somebody who signs in with their password and out again: a sign-in that was given opens their page until it is ended.

use crate::{
    Outcome,
    belief::Belief,
    hall::Hall,
    http::{Told, get, post},
    schedule::Act,
};

/// The password of every account of the demonstration.
pub const PASSWORD: &str = "a league of towns";
/// How many sign-ins are remembered.
const REMEMBERED: usize = 6;

/// Somebody with an account.
pub struct Guest {
    email: String,
    /// Each with whether it opens anything.
    sign_ins: Vec<(String, Belief<bool>)>,
}

/// Signs in.
pub async fn sign_in(hall: &Hall, email: &str) -> (Told, Option<String>) {
    let fields = [("email", email), ("password", PASSWORD)];
    let (told, came) = hall.change(email, Act::SignIn, &post("/en/sign-in", "", &fields)).await;
    (told, came.ok().and_then(|came| came.cookie()))
}

impl Guest {
    /// Somebody who has not signed in yet.
    pub fn new(email: &str) -> Self {
        Self { email: email.to_owned(), sign_ins: Vec::new() }
    }

    /// Signs in and out until the kill.
    pub async fn burst(mut self, hall: &Hall, acts: &[Act]) -> Self {
        for act in acts.iter().copied() {
            if hall.is_over() {
                break;
            }
            match act {
                Act::SignIn => {
                    if let (Told::Done, Some(cookie)) = sign_in(hall, &self.email).await {
                        self.sign_ins.push((cookie, Belief::of(true)));
                    }
                    let many = self.sign_ins.len().saturating_sub(REMEMBERED);
                    self.sign_ins.drain(..many);
                }
                Act::SignOut => {
                    if let Some((cookie, is_good)) = self.sign_ins.last_mut() {
                        let request = post("/en/sign-out", cookie, &[]);
                        let (told, _) = hall.change(&self.email, act, &request).await;
                        is_good.tell(told, |_| false);
                    }
                    hall.rest(40).await;
                }
                Act::Rest(millis) => hall.rest(millis).await,
                _ => {}
            }
        }
        self
    }

    /// Tries each sign-in.
    pub async fn check(&mut self, hall: &Hall) -> Outcome<()> {
        for (n, (cookie, is_good)) in self.sign_ins.iter_mut().enumerate() {
            let came = hall.ask(&get("/en/me/account", cookie)).await.map_err(|error| error.to_string())?;
            is_good.hold(&format!("{}, sign-in {n} opens its page", self.email), came.status == 200)?;
        }
        Ok(())
    }
}
