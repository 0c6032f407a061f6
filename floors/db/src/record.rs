//! From a row's columns, in their order, to a Rust type.

use crate::{FromValue, Value};
use base::Fault;

/// A row being read, column after column.
pub struct Cells<'a> {
    pub(crate) source: Source<'a>,
    pub(crate) next: usize,
}

#[derive(Clone, Copy)]
pub(crate) enum Source<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

impl Cells<'_> {
    /// The next column.
    ///
    /// # Errors
    /// Names the position if the column is absent or of another type.
    pub fn take<T: FromValue>(&mut self) -> Result<T, Fault> {
        let at = self.next;
        self.next += 1;
        let value = match self.source {
            Source::Sqlite(row) => crate::sqlite::cell(row, at),
            Source::Postgres(row) => crate::postgres::cell(row, at),
        };
        value.and_then(T::from_value).map_err(|fault| fault.within(&format!("column {}", at + 1)))
    }
}

/// A type that a query's rows fill, in the order of the columns. [`record!`](crate::record) writes it.
pub trait Record: Sized {
    /// Reads one row.
    ///
    /// # Errors
    /// When the columns do not fit the type.
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault>;
}

/// A row of one column.
macro_rules! single {
    ($($type:ty),+) => {$(
        impl Record for $type {
            fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
                cells.take()
            }
        }
    )+};
}
single!(i64, u64, bool, String, Vec<u8>, uuid::Uuid, base::Day, base::Instant, Value, base::Localised);

/// A row of however many columns there are.
impl Record for Vec<Value> {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        let count = match cells.source {
            Source::Sqlite(row) => row.as_ref().column_count(),
            Source::Postgres(row) => row.len(),
        };
        (0..count).map(|_| cells.take()).collect()
    }
}

impl<T: FromValue> Record for Option<T> {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        cells.take()
    }
}
impl<K: base::Kind> Record for base::Id<K> {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        cells.take()
    }
}

macro_rules! tuple {
    ($($name:ident),+) => {
        impl<$($name: FromValue),+> Record for ($($name,)+) {
            fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
                Ok(($(cells.take::<$name>()?,)+))
            }
        }
    };
}
tuple!(A);
tuple!(A, B);
tuple!(A, B, C);
tuple!(A, B, C, D);
tuple!(A, B, C, D, E);
tuple!(A, B, C, D, E, F);
tuple!(A, B, C, D, E, F, G);
tuple!(A, B, C, D, E, F, G, H);

/// Declares a struct whose fields are a query's columns in their order.
///
/// ```
/// db::record! {
///     /// A town as the list shows it.
///     pub struct Town {
///         /// Its name.
///         pub name: String,
///         /// Inhabitants, if known.
///         pub population: Option<u64>,
///     }
/// }
/// ```
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident : $type:ty),+ $(,)?
    }) => {
        $(#[$meta])*
        $vis struct $name {
            $($(#[$field_meta])* $field_vis $field: $type),+
        }
        impl $crate::Record for $name {
            fn read(cells: &mut $crate::Cells<'_>) -> Result<Self, base::Fault> {
                Ok(Self { $($field: cells.take::<$type>().map_err(|fault| {
                    fault.within(concat!(stringify!($name), ".", stringify!($field)))
                })?),+ })
            }
        }
    };
}

/// Parameters of a statement: `params![id, name]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::Value::from($value)),*][..] };
}

/// Names a room's statements, and lists them so that a test can prepare each on both databases:
/// `statements! { /// docs  FIND = "SELECT …"; }` makes `FIND` and `STATEMENTS`.
#[macro_export]
macro_rules! statements {
    ($($(#[$meta:meta])* $name:ident = $sql:expr;)+) => {
        $($(#[$meta])* pub(crate) const $name: &str = $sql;)+
        /// Every statement of this store, for the test that prepares them.
        pub const STATEMENTS: &[(&str, &str)] = &[$((stringify!($name), $sql)),+];
    };
}

/// Lets a small enum of nouns stand in a column and in JSON as its code:
/// `coded!(/// docs  pub enum Kind { /// docs  Local = "local", … });`
#[macro_export]
macro_rules! coded {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        $vis enum $name {
            $($(#[$variant_meta])* #[serde(rename = $code)] $variant),+
        }
        impl $name {
            /// All, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The codes of all, in their order.
            pub fn codes() -> Vec<&'static str> {
                Self::ALL.iter().map(|one| one.code()).collect()
            }
            /// The code in columns, addresses and files.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
            /// The one with this code.
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
        impl From<$name> for $crate::Value {
            fn from(one: $name) -> Self {
                $crate::Value::from(one.code())
            }
        }
        impl $crate::FromValue for $name {
            fn from_value(value: $crate::Value) -> Result<Self, base::Fault> {
                let code = String::from_value(value)?;
                Self::parse(&code).ok_or_else(|| base::Fault::new(format!("no {} is called {code:?}", stringify!($name))))
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}
