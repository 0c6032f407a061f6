//! Charts and maps as SVG: made on the server, dressed by the page's style sheet, read aloud by their words.
//!
//! Every figure is a plain struct and a function `svg`. It holds no text of its own, no colour, no
//! style attribute and no script: words come translated, colours from `figures.css` ([`CSS`]), which
//! reads the theme's custom properties. Counts are integers and shares of a bar are exact; a figure
//! draws what a rule found and never judges. What it shows, a table beside it says too.
//!
//! | figure | shows |
//! |---|---|
//! | [`VerdictBar`] | for, against, abstaining, absent, and the mark to be passed |
//! | [`QuorumLine`] | presence against the quorum |
//! | [`CompositionBar`] | a rule of composition against its floor or cap |
//! | [`Hemicycle`] | a body, seat by seat |
//! | [`PlanField`] | a plan's actions, their progress and evidence |
//! | [`WorldDots`] | places on the Equal Earth projection |
//! | [`DiscKey`] | how many a circle on that map is |
//! | [`Land`] | the land behind them, as a drawing of its own |
//! | [`Progress`] | how much of a whole is done |
//! | [`Code`] | an address that a telephone reads |
//! | [`Swatch`] | the sign of a part, for a table or key |
//!
//! # A figure on a page
//!
//! Bars are fluid and keep the text's size; the others scale. Put each into an element of class
//! `fig-frame`, so that words show or yield by the column's width:
//!
//! ```
//! use figures::{Mark, Part, VerdictBar};
//!
//! let bar = VerdictBar {
//!     id: "p7".into(),
//!     label: "Vote on motion 7".into(),
//!     desc: "Carried: 214 for, 97 against, 31 abstaining, 12 absent; 156 needed.".into(),
//!     in_favour: Part { value: 214, label: "214 for".into() },
//!     against: Part { value: 97, label: "97 against".into() },
//!     abstaining: Part { value: 31, label: "31 abstaining".into() },
//!     absent: Part { value: 12, label: "12 absent".into() },
//!     mark: Some(Mark { value: 156, label: "156 needed".into() }),
//!     ..VerdictBar::default()
//! };
//! let html = format!(r#"<figure class="fig-frame">{}</figure>"#, bar.svg());
//! # assert!(html.contains("<title>214 for</title>"));
//! ```
//!
//! # One more figure
//!
//! One file, one struct, one line in this table, its classes in `assets/figures.css`, its samples in
//! `tests/figures/samples.rs` (which every general test walks). [`draw`] has the pen:
//!
//! ```
//! use figures::draw::{Direction, Drawing, Em, Head, Percent, Size};
//!
//! /// How many members answered, as a bar.
//! struct Turnout {
//!     id: String,
//!     label: String,
//!     direction: Direction,
//!     answered: u32,
//!     asked: u32,
//! }
//!
//! impl Turnout {
//!     fn svg(&self) -> String {
//!         let head = Head {
//!             id: &self.id,
//!             class: "fig-turnout",
//!             label: &self.label,
//!             desc: "",
//!             direction: self.direction,
//!             linked: false,
//!         };
//!         let share = Percent(Percent::WHOLE * self.answered / self.asked.max(1));
//!         let x = match self.direction {
//!             Direction::Ltr => Percent(0),
//!             Direction::Rtl => Percent(Percent::WHOLE - share.0),
//!         };
//!         let mut d = Drawing::new(&head, Size::Fluid(Em(10)));
//!         d.leaf("rect", &[("class", &"fig-fill"), ("x", &x), ("width", &share), ("height", &Em(10))]);
//!         d.finish()
//!     }
//! }
//!
//! let turnout = Turnout {
//!     id: "t1".into(),
//!     label: "Answers: 3 of 8 <members>".into(),
//!     direction: Direction::Rtl,
//!     answered: 3,
//!     asked: 8,
//! };
//! assert_eq!(
//!     turnout.svg(),
//!     concat!(
//!         r#"<svg xmlns="http://www.w3.org/2000/svg" class="fig fig-turnout" role="img" "#,
//!         r#"aria-labelledby="t1-title" direction="rtl" width="100%" height="1em">"#,
//!         r#"<title id="t1-title">Answers: 3 of 8 &lt;members&gt;</title>"#,
//!         r#"<rect class="fig-fill" x="62.5%" width="37.5%" height="1em"/></svg>"#,
//!     ),
//! );
//! ```

pub mod draw;

mod bar;
mod code;
mod composition;
mod hemicycle;
mod plan;
mod progress;
mod quorum;
mod section;
mod swatch;
mod verdict;
mod world;

pub use bar::Mark;
pub use code::Code;
pub use composition::CompositionBar;
pub use draw::Direction;
pub use hemicycle::{Hemicycle, Seat, Shape, Wedge};
pub use plan::{PlanAction, PlanField, PlanObjective, PlanStrategy};
pub use progress::Progress;
pub use quorum::QuorumLine;
pub use section::section_class;
pub use swatch::Swatch;
pub use verdict::{Part, VerdictBar};
pub use world::{Disc, DiscKey, Dot, DotGroup, Land, Place, WorldDots};

/// The style sheet of all figures, in the cascade layer `figures`; the page serves it with its own.
pub const CSS: &str = include_str!("../assets/figures.css");
