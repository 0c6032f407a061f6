//! What an item and a paper must be, and what moving one does to the others: pure.

use super::ItemState;
use base::{Localised, Refusal};

/// The most characters of an item's or a paper's title.
pub const MOST_TITLE: usize = 200;
/// The most characters of an item's note in one language: with four languages, before and after, an entry of the ledger
/// holds it.
pub const MOST_NOTE: usize = 1_000;
/// The most characters of a paper's text in one language.
pub const MOST_TEXT: usize = 50_000;

/// Whether a title is there and the texts are not too long.
///
/// # Errors
/// Everything that is wrong, each at its field; `text` is the name of the second field.
pub fn check_words(title: &Localised, text: (&str, &Localised), most: usize) -> Result<(), Vec<Refusal>> {
    let mut wrong = Vec::new();
    if title.is_empty() {
        wrong.push(Refusal::new("shell-refusal-empty").at("title"));
    }
    for (field, words, most) in [("title", title, MOST_TITLE), (text.0, text.1, most)] {
        for (tag, _) in words.iter().filter(|(_, wording)| wording.text.chars().count() > most) {
            wrong.push(Refusal::new("shell-refusal-long").with("most", most).at(format!("{field}-{tag}")));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// How far an item is, as its look and the key of its word; `others` are the places and states of all. One that is not
/// dealt with is still to come only as long as no later one was taken up and the meeting goes on.
pub fn told(
    (place, state): (u32, ItemState),
    others: impl IntoIterator<Item = (u32, ItemState)>,
    closed: bool,
) -> (&'static str, &'static str) {
    let passed = others.into_iter().any(|(later, state)| later > place && state != ItemState::Pending);
    match state {
        ItemState::Current => ("good", "governance-item-current"),
        ItemState::Done => ("plain", "governance-item-done"),
        ItemState::Pending if closed => ("plain", "governance-item-not-reached"),
        ItemState::Pending if passed => ("plain", "governance-item-passed"),
        ItemState::Pending => ("wait", "governance-item-pending"),
    }
}

/// The item that comes next: the first to be dealt with after the current one, then whatever was passed over.
pub fn next<T: Copy>(items: &[(T, ItemState)]) -> Option<T> {
    let after = items.iter().position(|(_, state)| *state == ItemState::Current).map_or(0, |at| at + 1);
    let (before, after) = items.split_at(after);
    let pending = |(item, state): &(T, ItemState)| (*state == ItemState::Pending).then_some(*item);
    after.iter().find_map(pending).or_else(|| before.iter().find_map(pending))
}

/// The order after one item was put at another place, counted from 1; a place beyond the last is the last.
pub fn moved<T: Copy + PartialEq>(order: &[T], item: T, place: u32) -> Vec<T> {
    let mut others: Vec<T> = order.iter().copied().filter(|other| *other != item).collect();
    if others.len() == order.len() {
        return others;
    }
    let at = usize::try_from(place.saturating_sub(1)).unwrap_or(usize::MAX).min(others.len());
    others.insert(at, item);
    others
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Lang;
    use proptest::prelude::*;

    #[test]
    fn an_item_goes_where_it_is_put_and_the_others_close_up() {
        let order = ['a', 'b', 'c', 'd'];
        assert_eq!(moved(&order, 'd', 1), ['d', 'a', 'b', 'c']);
        assert_eq!(moved(&order, 'a', 3), ['b', 'c', 'a', 'd']);
        assert_eq!(moved(&order, 'b', 2), order);
        assert_eq!(moved(&order, 'b', 99), ['a', 'c', 'd', 'b']);
        assert_eq!(moved(&order, 'b', 0), ['b', 'a', 'c', 'd']);
        assert_eq!(moved(&order, 'x', 1), order);
    }

    #[test]
    fn what_was_passed_over_is_not_said_to_be_still_to_come() {
        use ItemState::{Current, Done, Pending};
        let words = |states: &[ItemState], closed| -> Vec<&str> {
            let all: Vec<(u32, ItemState)> = (1..).zip(states.iter().copied()).collect();
            let word = |one: &(u32, ItemState)| told(*one, all.iter().copied(), closed).1;
            all.iter().map(|one| word(one).rsplit("item-").next().expect("a word")).collect()
        };
        assert_eq!(words(&[Pending, Pending], false), ["pending", "pending"]);
        assert_eq!(words(&[Pending, Current, Pending], false), ["passed", "current", "pending"]);
        assert_eq!(words(&[Done, Pending, Done, Pending], false), ["done", "passed", "done", "pending"]);
        assert_eq!(words(&[Pending, Done, Pending], true), ["not-reached", "done", "not-reached"]);
    }

    #[test]
    fn the_next_item_is_a_later_one_before_one_that_was_passed_over() {
        use ItemState::{Current, Done, Pending};
        let next_of = |states: &[ItemState]| {
            next(&states.iter().copied().enumerate().map(|(at, state)| (at + 1, state)).collect::<Vec<_>>())
        };
        assert_eq!(next_of(&[Pending, Pending]), Some(1));
        assert_eq!(next_of(&[Pending, Current, Pending]), Some(3));
        assert_eq!(next_of(&[Pending, Done, Current]), Some(1));
        assert_eq!(next_of(&[Done, Current]), None);
    }

    proptest! {
        #[test]
        fn moving_loses_nothing(count in 1_u32..20, item in 0_u32..20, place in 0_u32..30) {
            let order: Vec<u32> = (0..count).collect();
            let mut after = moved(&order, item, place);
            after.sort_unstable();
            prop_assert_eq!(after, order);
        }
    }

    #[test]
    fn titles_must_be_there_and_texts_fit() {
        let title = Localised::one(Lang::Fr, "Budget");
        assert_eq!(check_words(&title, ("note", &Localised::default()), MOST_NOTE), Ok(()));
        let long = Localised::one(Lang::Es, "x".repeat(MOST_NOTE + 1));
        let fields = |title, text| -> Vec<Option<String>> {
            check_words(title, ("note", text), MOST_NOTE)
                .unwrap_err()
                .into_iter()
                .map(|refusal| refusal.field)
                .collect()
        };
        assert_eq!(
            fields(&Localised::default(), &long),
            [Some("title".to_owned()), Some("note-es".to_owned())]
        );
    }
}
