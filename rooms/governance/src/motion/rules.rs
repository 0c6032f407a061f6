//! What a motion must be, and which way it may go: pure.

use super::{MotionStage, MotionState, Paragraphs};
use base::{Id, Localised, Refusal};
use shell::Person;

/// The most characters of a motion's title.
pub const MOST_TITLE: usize = 300;
/// The most characters of one paragraph in one language.
pub const MOST_PARAGRAPH: usize = 6_000;
/// The most paragraphs of one motion.
pub const MOST_PARAGRAPHS: usize = 200;

/// Whether a motion's words are there and fit.
///
/// # Errors
/// Everything that is wrong, each at its field: `title`, `paragraph-1` and so on, with the language where it is one alone.
pub fn check_text(title: &Localised, paragraphs: &Paragraphs) -> Result<(), Vec<Refusal>> {
    let mut wrong = Vec::new();
    if title.is_empty() {
        wrong.push(Refusal::new("shell-refusal-empty").at("title"));
    }
    if paragraphs.0.is_empty() {
        wrong.push(Refusal::new("governance-refusal-motion-empty").at("paragraph-1"));
    }
    if paragraphs.0.len() > MOST_PARAGRAPHS {
        let refusal = Refusal::new("governance-refusal-motion-long").with("most", MOST_PARAGRAPHS);
        wrong.push(refusal.at(format!("paragraph-{MOST_PARAGRAPHS}")));
    }
    let title = std::iter::once(("title".to_owned(), title, MOST_TITLE));
    let numbered = (1..).zip(&paragraphs.0);
    let paragraphs =
        numbered.map(|(number, words): (u32, _)| (format!("paragraph-{number}"), words, MOST_PARAGRAPH));
    for (field, words, most) in title.chain(paragraphs) {
        for (tag, _) in words.iter().filter(|(_, wording)| wording.text.chars().count() > most) {
            wrong.push(Refusal::new("shell-refusal-long").with("most", most).at(format!("{field}-{tag}")));
        }
        if words.is_empty() && field != "title" {
            wrong.push(Refusal::new("shell-refusal-empty").at(field.clone()));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// Whether a motion's words may still change, or it may be taken back: until the chair has put it, which is when its
/// poll is drafted. `drafted` is the question of that poll, `opened` how many polls on it were opened.
///
/// After Robert, Rules of Order (1876), § 3: until the question is stated the mover may modify or withdraw the motion;
/// from then on it is the assembly's, and the mover may do neither without its consent. Here the chair gives that
/// consent by dropping the draft.
///
/// # Errors
/// A refusal that says what happened to it, and names the poll.
pub fn check_movable(stage: MotionStage, drafted: Option<&Localised>, opened: u64) -> Result<(), Refusal> {
    match (stage, drafted) {
        (MotionStage::Withdrawn, _) => Err(Refusal::new("governance-refusal-motion-withdrawn")),
        (MotionStage::Tabled | MotionStage::Seconded, Some(question)) if opened == 0 => {
            Err(Refusal::new("governance-refusal-motion-drafted").with("poll", question.clone()))
        }
        (MotionStage::Tabled | MotionStage::Seconded, None) if opened == 0 => Ok(()),
        _ => Err(Refusal::new("governance-refusal-motion-put")),
    }
}

/// Whether these are other words than a motion's own. No program can tell a slip of the pen from another meaning, so
/// that every other word counts, and whoever seconded is asked anew: who seconds a motion may withdraw when its mover
/// modifies it (Robert, Rules of Order (1876), § 3).
pub fn is_rewritten(motion: &MotionState, title: &Localised, paragraphs: &Paragraphs) -> bool {
    motion.title != *title || motion.paragraphs != *paragraphs
}

/// Whether somebody who holds a seat may second a motion: once, and not their own.
///
/// # Errors
/// A refusal.
pub fn check_second(motion: &MotionState, person: Id<Person>) -> Result<(), Refusal> {
    match motion.state {
        MotionStage::Tabled | MotionStage::Seconded => {}
        MotionStage::Withdrawn => return Err(Refusal::new("governance-refusal-motion-withdrawn")),
        MotionStage::Put | MotionStage::Adopted | MotionStage::Rejected => {
            return Err(Refusal::new("governance-refusal-motion-put"));
        }
    }
    if motion.movers.contains(&person) {
        return Err(Refusal::new("governance-refusal-motion-own"));
    }
    if motion.seconders.contains(&person) {
        Err(Refusal::new("governance-refusal-motion-seconded"))
    } else {
        Ok(())
    }
}

/// Whether a motion may go from one stage to another.
///
/// # Errors
/// A refusal that says where it is.
pub fn check_step(from: MotionStage, to: MotionStage) -> Result<(), Refusal> {
    use MotionStage::{Adopted, Put, Rejected, Seconded, Tabled, Withdrawn};
    let goes = matches!(
        (from, to),
        (Tabled, Seconded | Put | Withdrawn)
            | (Seconded, Put | Withdrawn)
            | (Put, Adopted | Rejected | Tabled | Seconded)
    );
    if goes {
        return Ok(());
    }
    Err(Refusal::new(match from {
        Withdrawn => "governance-refusal-motion-withdrawn",
        Put => "governance-refusal-motion-put",
        Adopted | Rejected => "governance-refusal-motion-decided",
        Tabled | Seconded => "governance-refusal-motion-not-put",
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Instant, Lang};

    fn person(n: u8) -> Id<Person> {
        Id::from_parts(Instant::from_micros(0), [n; 10])
    }

    fn words(text: &str) -> Localised {
        Localised::one(Lang::En, text)
    }

    fn motion(state: MotionStage) -> MotionState {
        MotionState {
            meeting: Id::from_parts(Instant::from_micros(0), [9; 10]),
            item: None,
            number: 1,
            title: words("On water"),
            paragraphs: Paragraphs(vec![words("The council calls for clean water.")]),
            state,
            tabled_at: Instant::from_micros(0),
            movers: vec![person(1)],
            seconders: vec![person(2)],
            lapsed: Vec::new(),
        }
    }

    #[test]
    fn a_motion_needs_a_title_and_paragraphs_that_fit() {
        let fields = |title: &Localised, paragraphs: Vec<Localised>| -> Vec<String> {
            let wrong = check_text(title, &Paragraphs(paragraphs)).err().unwrap_or_default();
            wrong.into_iter().filter_map(|refusal| refusal.field).collect()
        };
        assert_eq!(fields(&words("On water"), vec![words("One."), words("Two.")]), [""; 0]);
        assert_eq!(fields(&Localised::default(), vec![]), ["title", "paragraph-1"]);
        let long = Localised::one(Lang::Ar, "م".repeat(MOST_PARAGRAPH + 1));
        assert_eq!(fields(&words("On water"), vec![words("One."), long]), ["paragraph-2-ar"]);
        assert_eq!(fields(&words("On water"), vec![words("One."), Localised::default()]), ["paragraph-2"]);
        assert_eq!(fields(&words("On water"), vec![words("x"); MOST_PARAGRAPHS + 1]), ["paragraph-200"]);
    }

    #[test]
    fn words_change_until_the_chair_has_put_them() {
        let question = words("On water");
        let code = |stage, drafted: bool, opened| {
            check_movable(stage, drafted.then_some(&question), opened).err().map(|refusal| refusal.code)
        };
        assert_eq!(code(MotionStage::Tabled, false, 0), None);
        assert_eq!(code(MotionStage::Seconded, false, 0), None);
        assert_eq!(code(MotionStage::Tabled, true, 0), Some("governance-refusal-motion-drafted"));
        assert_eq!(code(MotionStage::Seconded, true, 0), Some("governance-refusal-motion-drafted"));
        // A poll that missed its quorum leaves the motion where it was, and its words as they were voted on.
        assert_eq!(code(MotionStage::Seconded, false, 1), Some("governance-refusal-motion-put"));
        assert_eq!(code(MotionStage::Seconded, true, 1), Some("governance-refusal-motion-put"));
        assert_eq!(code(MotionStage::Put, false, 1), Some("governance-refusal-motion-put"));
        assert_eq!(code(MotionStage::Withdrawn, false, 0), Some("governance-refusal-motion-withdrawn"));
    }

    #[test]
    fn one_other_word_is_a_rewrite() {
        let motion = motion(MotionStage::Seconded);
        assert!(!is_rewritten(&motion, &motion.title, &motion.paragraphs));
        assert!(is_rewritten(&motion, &words("On air"), &motion.paragraphs));
        assert!(is_rewritten(
            &motion,
            &motion.title,
            &Paragraphs(vec![words("The council calls for water.")])
        ));
    }

    #[test]
    fn nobody_seconds_twice_or_themself() {
        let code = |stage, n| check_second(&motion(stage), person(n)).err().map(|refusal| refusal.code);
        assert_eq!(code(MotionStage::Tabled, 3), None);
        assert_eq!(code(MotionStage::Seconded, 3), None);
        assert_eq!(code(MotionStage::Tabled, 1), Some("governance-refusal-motion-own"));
        assert_eq!(code(MotionStage::Seconded, 2), Some("governance-refusal-motion-seconded"));
        assert_eq!(code(MotionStage::Put, 3), Some("governance-refusal-motion-put"));
        assert_eq!(code(MotionStage::Withdrawn, 3), Some("governance-refusal-motion-withdrawn"));
    }

    #[test]
    fn every_way_that_is_not_named_is_closed() {
        use MotionStage::{Adopted, Put, Rejected, Seconded, Tabled, Withdrawn};
        let open = [
            (Tabled, Seconded),
            (Tabled, Put),
            (Tabled, Withdrawn),
            (Seconded, Put),
            (Seconded, Withdrawn),
            (Put, Adopted),
            (Put, Rejected),
            (Put, Tabled),
            (Put, Seconded),
        ];
        for from in MotionStage::ALL {
            for to in MotionStage::ALL {
                assert_eq!(check_step(*from, *to).is_ok(), open.contains(&(*from, *to)), "{from} to {to}");
            }
        }
    }
}
