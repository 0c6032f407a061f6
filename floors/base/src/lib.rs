//! What every floor and room speaks: typed ids, instants and days, localised text, refusals.
//!
//! Nothing here reads a clock or draws by chance: both come in through [`Clock`] and [`Chance`],
//! which the program implements once. To add a kind of thing that has an id, name a marker type:
//!
//! ```
//! base::kind!(
//!     /// A ferry between two member towns.
//!     Ferry = "ferry"
//! );
//! let id: base::Id<Ferry> = base::Id::from_parts(base::Instant::from_micros(0), [7; 10]);
//! assert_eq!(base::Id::parse(&id.to_string()), Some(id));
//! ```

mod chance;
mod id;
mod lang;
mod refusal;
mod text;
mod time;

pub use chance::{Chance, Clock, Moment};
pub use id::{Id, Kind};
pub use lang::{Lang, LangTag};
pub use refusal::{Arg, Fault, Refusal, Remedy, Stop};
pub use text::{Localised, Origin, Reading, Wording, digits, hidden, hides, is_blank};
pub use time::{Day, Instant, Span};
