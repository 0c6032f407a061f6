//! One thin layer over SQLite and PostgreSQL: the same SQL text, the same code, the same tests.
//!
//! - [`Db::read`] gives a consistent snapshot; on SQLite it runs in place on a pool of read-only
//!   connections, on PostgreSQL on a pool of clients.
//! - [`Db::write`] hands a job to the one writer of this process, which commits many jobs together, each in
//!   its own savepoint, and answers only after the commit is durable. A job belongs to the writer: a client
//!   that leaves does not undo it.
//! - Parameters are written `?1`, `?2` … on both databases.
//!
//! Deliberately absent: a query builder, a mapping of objects, nested transactions, reading within a page
//! while writing elsewhere.

mod copy;
mod heard;
mod migrate;
mod postgres;
mod record;
mod sqlite;
mod store;
mod value;
mod whole;
mod writer;

pub use heard::Heard;
pub use migrate::{Migration, Migrations};
pub use record::{Cells, Record};
pub use store::{Db, Dialect, Found, Read, Tx, Unreadable, Where};
pub use value::{FromValue, Value};
