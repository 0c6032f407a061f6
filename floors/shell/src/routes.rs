//! Routes: a pattern, a need, a handler. Rooms get this and never the web framework.
//!
//! Add a page: write `fn show(view: &mut View, granted: Granted<Public>) -> Result<Answer, Stop>` and register it with
//! [`Routes::page`]. Add a change: write `fn act(change: &mut Change, granted: Granted<SignedIn>, form: &Form)` and
//! register it with [`Routes::act`] and the page on which refusals are shown.

use crate::{
    Answer, Ask, Change, View,
    api::Told,
    form::{Filled, Form},
    gate::{Granted, Need, Persona},
    house::FILE,
    live::{Listens, Moves},
};
use base::Stop;
use db::{Read, Tx};
use std::{any::Any, sync::Arc, time::Duration};

/// Shows something.
pub type Show<N> = fn(&mut View<'_, '_>, Granted<N>) -> Result<Answer, Stop>;
/// Makes a change.
pub type Act<N> = fn(&mut Change<'_, '_>, Granted<N>, &Form) -> Result<Answer, Stop>;
/// Makes a change with what was prepared outside the transaction.
pub type ActWith<N, P> = fn(&mut Change<'_, '_>, Granted<N>, &Form, P) -> Result<Answer, Stop>;
/// Prepares a change outside the transaction: hashing, parsing, sending. May read; must not assume any right.
pub type Prepare<P> = fn(&Ask, &Form) -> Result<P, Stop>;

/// How much of a page somebody sees who begins to listen to it, and what on it is their own.
pub type Listen<N> = fn(&mut View<'_, '_>, Granted<N>) -> Result<Listens, Stop>;

pub(crate) type Admits = Arc<dyn Fn(&mut Read<'_>, &Ask) -> Result<Listens, Stop> + Send + Sync>;
pub(crate) type Shows = Arc<dyn Fn(&mut Read<'_>, &Ask, &Filled) -> Result<Answer, Stop> + Send + Sync>;
pub(crate) type Passes = fn(&mut Read<'_>, &Ask) -> Result<(), Stop>;
pub(crate) type Prepares = Arc<dyn Fn(&Ask, &Form) -> Result<Box<dyn Any + Send>, Stop> + Send + Sync>;
pub(crate) type Acts =
    Arc<dyn Fn(&mut Tx<'_>, &Ask, &Form, Box<dyn Any + Send>) -> Result<Answer, Stop> + Send + Sync>;

#[derive(Clone)]
pub(crate) enum Door {
    /// A page under `/{lang}`.
    Page(Shows),
    /// An answer for programs, outside the languages.
    Data(Shows),
    /// The stream of a page's moving parts, under `/{lang}`.
    Live { admits: Admits, moves: Moves },
    /// A change under `/{lang}`; most need nothing prepared.
    Act { prepares: Option<Prepares>, acts: Acts, shows: Shows, size: Size },
}

/// How large a form may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    Form,
    Upload,
}

impl Size {
    /// The most bytes.
    pub fn most(self) -> usize {
        match self {
            Size::Form => 1 << 20,
            Size::Upload => 128 << 20,
        }
    }

    /// The longest that it may take to arrive, where a form may take so long.
    pub fn patience(self, form: Duration) -> Duration {
        match self {
            Size::Form => form,
            Size::Upload => form.saturating_mul(FILE),
        }
    }
}

/// One route, as the table of the gate knows it.
#[derive(Clone)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The pattern, without language: `/members/{member}`.
    pub pattern: &'static str,
    /// The name of its need.
    pub need: &'static str,
    /// Who passes over their own thing.
    pub own: &'static [Persona],
    /// Who passes over another's.
    pub foreign: &'static [Persona],
    /// Whether it stands under `/{lang}`.
    pub spoken: bool,
    /// Its gate alone. It is passed before anything is prepared, and by strangers; by all in the transaction of a change.
    pub(crate) passes: Passes,
    pub(crate) door: Door,
    /// What it tells programs of itself.
    pub(crate) told: Option<&'static Told>,
}

impl Route {
    /// Asks the gate alone, without showing or changing anything; for the test of the whole table.
    ///
    /// # Errors
    /// What the gate stops with.
    pub fn ask(&self, read: &mut Read<'_>, ask: &Ask) -> Result<(), Stop> {
        (self.passes)(read, ask)
    }
}

/// The routes of the house, gathered from the rooms.
#[derive(Clone, Default)]
pub struct Routes(pub(crate) Vec<Route>);

impl Routes {
    /// A page, under `/{lang}`.
    #[must_use]
    pub fn page<N: Need>(self, pattern: &'static str, show: Show<N>) -> Self {
        self.add::<N>("GET", pattern, true, Door::Page(shows(show)))
    }

    /// An answer for programs, at the pattern itself.
    #[must_use]
    pub fn data<N: Need>(self, pattern: &'static str, show: Show<N>) -> Self {
        self.add::<N>("GET", pattern, false, Door::Data(shows(show)))
    }

    /// The stream of a page's moving parts, under `/{lang}`. It asks for the same need as its page, whose body says where
    /// it is: `data-live-from` with [`View::live`].
    #[must_use]
    pub fn live<N: Need>(self, pattern: &'static str, listen: Listen<N>, moves: Moves) -> Self {
        let admits: Admits = Arc::new(move |read, ask| {
            let granted = Granted::pass(read, ask)?;
            listen(&mut View { read, ask, filled: &Filled::default() }, granted)
        });
        self.add::<N>("GET", pattern, true, Door::Live { admits, moves })
    }

    /// As [`Routes::data`], told to programs in `/openapi.json`: what is asked is checked against it first.
    #[must_use]
    pub fn api<N: Need>(self, pattern: &'static str, show: Show<N>, told: &'static Told) -> Self {
        self.add::<N>("GET", pattern, false, Door::Data(told_shows(pattern, show, told))).telling(told)
    }

    /// A list to take away in the reader's language, told to programs as [`Routes::api`].
    #[must_use]
    pub fn file<N: Need>(self, pattern: &'static str, show: Show<N>, told: &'static Told) -> Self {
        self.add::<N>("GET", pattern, true, Door::Page(told_shows(pattern, show, told))).telling(told)
    }

    fn telling(mut self, told: &'static Told) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.told = Some(told);
        }
        self
    }

    /// A change; refusals are shown on `page`, filled with what was typed.
    #[must_use]
    pub fn act<N: Need, M: Need>(self, pattern: &'static str, act: Act<N>, page: Show<M>) -> Self {
        let acts: Acts = Arc::new(move |tx, ask, form, _| {
            let granted = Granted::pass(tx, ask)?;
            act(&mut Change { tx, ask }, granted, form)
        });
        self.change::<N>(pattern, None, acts, shows(page), Size::Form)
    }

    /// A page with a form and the change it makes, at the same address.
    #[must_use]
    pub fn form<N: Need, M: Need>(self, pattern: &'static str, page: Show<M>, act: Act<N>) -> Self {
        self.page(pattern, page).act(pattern, act, page)
    }

    /// A change with a part that must not hold up the writer.
    #[must_use]
    pub fn act_with<N: Need, M: Need, P: Send + 'static>(
        self,
        pattern: &'static str,
        prepare: Prepare<P>,
        act: ActWith<N, P>,
        page: Show<M>,
    ) -> Self {
        self.prepared(pattern, prepare, act, page, Size::Form)
    }

    /// As [`Routes::act_with`], for a form that brings a file.
    #[must_use]
    pub fn upload<N: Need, M: Need, P: Send + 'static>(
        self,
        pattern: &'static str,
        prepare: Prepare<P>,
        act: ActWith<N, P>,
        page: Show<M>,
    ) -> Self {
        self.prepared(pattern, prepare, act, page, Size::Upload)
    }

    fn prepared<N: Need, M: Need, P: Send + 'static>(
        self,
        pattern: &'static str,
        prepare: Prepare<P>,
        act: ActWith<N, P>,
        page: Show<M>,
        size: Size,
    ) -> Self {
        let prepares: Prepares = Arc::new(move |ask, form| Ok(Box::new(prepare(ask, form)?)));
        let acts: Acts = Arc::new(move |tx, ask, form, prepared| {
            let granted = Granted::<N>::pass(tx, ask)?;
            let prepared =
                prepared.downcast::<P>().map_err(|_| base::Fault::new("prepared as another type"))?;
            act(&mut Change { tx, ask }, granted, form, *prepared)
        });
        self.change::<N>(pattern, Some(prepares), acts, shows(page), size)
    }

    fn change<N: Need>(
        self,
        pattern: &'static str,
        prepares: Option<Prepares>,
        acts: Acts,
        shows: Shows,
        size: Size,
    ) -> Self {
        self.add::<N>("POST", pattern, true, Door::Act { prepares, acts, shows, size })
    }

    fn add<N: Need>(mut self, method: &'static str, pattern: &'static str, spoken: bool, door: Door) -> Self {
        let (need, own, foreign) = (N::NAME, N::OWN, N::FOREIGN);
        let passes: Passes = |read, ask| Granted::<N>::pass(read, ask).map(drop);
        self.0.push(Route { method, pattern, need, own, foreign, spoken, passes, door, told: None });
        self
    }

    /// The gate and the work of a change, by its pattern.
    pub(crate) fn change_at(&self, pattern: &str) -> Option<(Passes, Option<Prepares>, Acts)> {
        self.0.iter().find_map(|route| match &route.door {
            Door::Act { prepares, acts, .. } if route.pattern == pattern => {
                Some((route.passes, prepares.clone(), Arc::clone(acts)))
            }
            _ => None,
        })
    }

    /// The table of routes and needs.
    pub fn table(&self) -> &[Route] {
        &self.0
    }
}

fn shows<N: Need>(show: Show<N>) -> Shows {
    Arc::new(move |read, ask, filled| {
        let granted = Granted::pass(read, ask)?;
        show(&mut View { read, ask, filled }, granted)
    })
}

/// Checks what is asked before, and in a debug build what is answered after.
fn told_shows<N: Need>(pattern: &'static str, show: Show<N>, told: &'static Told) -> Shows {
    let shows = shows(show);
    Arc::new(move |read, ask, filled| {
        told.check(pattern, &ask.query)?;
        let answer = shows(read, ask, filled)?;
        if cfg!(debug_assertions) {
            told.holds(&answer)?;
        }
        Ok(answer)
    })
}
