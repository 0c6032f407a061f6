//! What is worked out once from many rows and kept until a mark changes that stands among them.
//!
//! The mark is read from the same snapshot as the rows, so that nobody is shown what was true before: whoever changes
//! the rows sets it in the same transaction, whichever process that is.

use base::Fault;
use std::{
    any::Any,
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// How much is kept; what is asked for after that takes the place of all.
const MOST: usize = 64;

/// What the rooms of a house keep.
#[derive(Default)]
pub struct Memo {
    kept: Mutex<HashMap<String, (String, Kept)>>,
}

type Kept = Arc<dyn Any + Send + Sync>;

impl Memo {
    /// What is kept under a name for a mark, or what `work` makes of it now.
    ///
    /// # Errors
    /// Those of `work`.
    pub fn keep<T: Send + Sync + 'static>(
        &self,
        name: String,
        mark: String,
        work: impl FnOnce() -> Result<T, Fault>,
    ) -> Result<Arc<T>, Fault> {
        let known = self.held().get(&name).filter(|(of, _)| *of == mark).map(|(_, kept)| Arc::clone(kept));
        if let Some(known) = known.and_then(|kept| kept.downcast().ok()) {
            return Ok(known);
        }
        let made = Arc::new(work()?);
        let mut kept = self.held();
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(name, (mark, Arc::clone(&made) as Kept));
        Ok(made)
    }

    /// Nothing is left half done by one who broke off while holding it.
    fn held(&self) -> MutexGuard<'_, HashMap<String, (String, Kept)>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_made_anew_when_its_mark_changes() {
        let memo = Memo::default();
        let keep = |name: &str, mark: &str, made: u32| {
            memo.keep(name.to_owned(), mark.to_owned(), || Ok(made)).map(|kept| *kept).expect("kept")
        };
        assert_eq!((keep("a", "1", 10), keep("a", "1", 11), keep("b", "1", 12)), (10, 10, 12));
        assert_eq!((keep("a", "2", 13), keep("a", "2", 14), keep("a", "1", 15)), (13, 13, 15));
        let failed = memo.keep::<u32>("c".to_owned(), String::new(), || Err(Fault::new("no")));
        assert!(failed.is_err());
        assert_eq!(keep("c", "", 16), 16, "what failed is not kept");
    }

    #[test]
    fn it_does_not_grow_without_end() {
        let memo = Memo::default();
        for n in 0..10 * MOST {
            memo.keep(n.to_string(), String::new(), || Ok(n)).expect("kept");
            assert!(memo.held().len() <= MOST);
        }
    }
}
