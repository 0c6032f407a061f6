//! PostgreSQL: connecting, translating `?1` to `$1`, binding, reading.

use crate::Value;
use base::{Fault, Remedy};
use futures_util::pin_mut;
use std::{collections::HashMap, error::Error, io, sync::Mutex, time::Duration};
use tokio_postgres::{
    Client, Config, NoTls, Statement,
    binary_copy::BinaryCopyInWriter,
    error::SqlState,
    types::{FromSql, IsNull, ToSql, Type, private::BytesMut, to_sql_checked},
};
use uuid::Uuid;

/// How many idle clients are kept for reading.
const IDLE_READERS: usize = 16;

/// Where the server is, and the idle clients.
pub(crate) struct Postgres {
    pub config: Config,
    readers: Mutex<Vec<Session>>,
}

/// One connection with its prepared statements.
pub(crate) struct Session {
    pub client: Client,
    statements: HashMap<String, Statement>,
}

pub(crate) fn fault(context: &str) -> impl FnOnce(tokio_postgres::Error) -> Fault + '_ {
    move |error| {
        let remedy = remedy(&error);
        Fault::from(format!("PostgreSQL: {context}"), error).with_remedy(remedy)
    }
}

const BUSY: [SqlState; 5] = [
    SqlState::QUERY_CANCELED,
    SqlState::LOCK_NOT_AVAILABLE,
    SqlState::T_R_DEADLOCK_DETECTED,
    SqlState::T_R_SERIALIZATION_FAILURE,
    SqlState::TOO_MANY_CONNECTIONS,
];
const AWAY: [SqlState; 4] = [
    SqlState::ADMIN_SHUTDOWN,
    SqlState::CRASH_SHUTDOWN,
    SqlState::CANNOT_CONNECT_NOW,
    SqlState::CONNECTION_FAILURE,
];

fn remedy(error: &tokio_postgres::Error) -> Option<Remedy> {
    match error.code() {
        Some(code) if *code == SqlState::DISK_FULL => Some(Remedy::MakeRoom),
        Some(code) if *code == SqlState::READ_ONLY_SQL_TRANSACTION => Some(Remedy::AllowWriting),
        Some(code) if BUSY.contains(code) => Some(Remedy::TryAgain),
        Some(code) if AWAY.contains(code) => Some(Remedy::Reach),
        Some(_) => None,
        None if error.is_closed() => Some(Remedy::Reach),
        None => error.source().is_some_and(|cause| cause.is::<io::Error>()).then_some(Remedy::Reach),
    }
}

/// How long a connection may take to come about, and how long what was sent on it may be unheard of, where the address
/// does not say.
const CONNECTS: Duration = Duration::from_secs(10);
const UNHEARD: Duration = Duration::from_secs(30);
/// How long a lock of somebody else is waited for, where the server and the address do not say.
const PATIENCE: &str =
    "SELECT set_config('lock_timeout', '60s', false) WHERE current_setting('lock_timeout') = '0'";

/// An address with our own limits where it has none: a server that is gone without a word is not waited for.
pub(crate) fn bounded(mut config: Config) -> Config {
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECTS);
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(UNHEARD);
    }
    config.keepalives_idle(UNHEARD);
    config
}

/// As [`fault`], for a statement, whose text is only made brief where something is wrong.
pub(crate) fn at<'a>(doing: &'a str, sql: &'a str) -> impl FnOnce(tokio_postgres::Error) -> Fault + 'a {
    move |error| fault(&format!("{doing} {}", brief(sql)))(error)
}

impl Postgres {
    pub fn new(config: Config) -> Self {
        Self { config, readers: Mutex::new(Vec::new()) }
    }

    /// A client that was kept, and is not known to have lost its server.
    pub fn idle(&self) -> Option<Session> {
        let mut readers = self.readers.lock().unwrap_or_else(|poison| poison.into_inner());
        std::iter::from_fn(|| readers.pop()).find(|session| !session.client.is_closed())
    }

    /// A client with this begun. One that was kept may have lost its server meanwhile and not know it yet: another one is
    /// tried then, and at last a new one.
    pub async fn reader(&self, begin: &str) -> Result<Session, Fault> {
        while let Some(session) = self.idle() {
            if session.client.batch_execute(begin).await.is_ok() {
                return Ok(session);
            }
        }
        let session = Session::connect(&self.config).await?;
        session.client.batch_execute(begin).await.map_err(fault("beginning to read"))?;
        Ok(session)
    }

    pub fn give_back(&self, session: Session) {
        let mut readers = self.readers.lock().unwrap_or_else(|poison| poison.into_inner());
        if readers.len() < IDLE_READERS && !session.client.is_closed() {
            readers.push(session);
        }
    }
}

impl Session {
    pub async fn connect(config: &Config) -> Result<Self, Fault> {
        let (client, connection) = config.connect(NoTls).await.map_err(fault("connecting"))?;
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::warn!(%error, "a connection to PostgreSQL ended");
            }
        });
        client.batch_execute(PATIENCE).await.map_err(fault("saying how long to wait"))?;
        Ok(Self { client, statements: HashMap::new() })
    }

    pub async fn prepared(&mut self, sql: &str) -> Result<Statement, Fault> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(&numbered(sql)).await.map_err(at("preparing", sql))?;
        if self.statements.len() > 512 {
            self.statements.clear();
        }
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    /// Streams rows into a table in the binary form of `COPY`; `columns` are parted by commas.
    pub async fn copy(&mut self, table: &str, columns: &str, rows: &[Vec<Value>]) -> Result<(), Fault> {
        let shape = self.prepared(&format!("SELECT {columns} FROM {table}")).await?;
        let types: Vec<Type> = shape.columns().iter().map(|column| column.type_().clone()).collect();
        let copy = self.prepared(&format!("COPY {table} ({columns}) FROM STDIN BINARY")).await?;
        let context = format!("copying rows into {table}");
        let sink = self.client.copy_in(&copy).await.map_err(fault(&context))?;
        let writer = BinaryCopyInWriter::new(sink, &types);
        pin_mut!(writer);
        for row in rows {
            writer.as_mut().write_raw(row.iter()).await.map_err(fault(&context))?;
        }
        writer.finish().await.map(drop).map_err(fault(&context))
    }
}

pub(crate) fn brief(sql: &str) -> String {
    let mut text: String = sql.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.len() > 160 {
        let end = (0..=160).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(end);
        text.push('…');
    }
    text
}

/// `?1` becomes `$1` outside quotes; nothing else changes.
pub(crate) fn numbered(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut quoted = false;
    for ch in sql.chars() {
        quoted ^= ch == '\'';
        out.push(if ch == '?' && !quoted { '$' } else { ch });
    }
    out
}

impl ToSql for Value {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Value::Null => Ok(IsNull::Yes),
            Value::Int(int) if *ty == Type::INT8 => int.to_sql(ty, out),
            Value::Int(int) if *ty == Type::INT4 => i32::try_from(*int)?.to_sql(ty, out),
            Value::Int(int) if *ty == Type::INT2 => i16::try_from(*int)?.to_sql(ty, out),
            Value::Int(int) if *ty == Type::BOOL => (*int != 0).to_sql(ty, out),
            Value::Text(text) if <&str as ToSql>::accepts(ty) => text.to_sql(ty, out),
            Value::Bytes(bytes) if *ty == Type::BYTEA => bytes.to_sql(ty, out),
            Value::Uuid(uuid) if *ty == Type::UUID => uuid.to_sql(ty, out),
            other => Err(format!("a parameter of type {ty} was given {other:?}").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

pub(crate) fn cell(row: &tokio_postgres::Row, at: usize) -> Result<Value, Fault> {
    struct Any(Value);
    impl<'a> FromSql<'a> for Any {
        fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
            Ok(Any(match *ty {
                Type::INT8 => Value::Int(i64::from_sql(ty, raw)?),
                Type::INT4 => Value::Int(i64::from(i32::from_sql(ty, raw)?)),
                Type::INT2 => Value::Int(i64::from(i16::from_sql(ty, raw)?)),
                Type::BOOL => Value::Int(i64::from(bool::from_sql(ty, raw)?)),
                Type::BYTEA => Value::Bytes(raw.to_vec()),
                Type::UUID => Value::Uuid(Uuid::from_sql(ty, raw)?),
                ref text if <&str as FromSql<'_>>::accepts(text) => Value::Text(String::from_sql(text, raw)?),
                ref other => {
                    return Err(format!("a column of type {other}, which Koinon never writes").into());
                }
            }))
        }
        fn from_sql_null(_: &Type) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
            Ok(Any(Value::Null))
        }
        fn accepts(_: &Type) -> bool {
            true
        }
    }
    row.try_get::<_, Any>(at).map(|any| any.0).map_err(fault("reading a column"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn question_marks_in_quotes_stay() {
        assert_eq!(super::numbered("SELECT '?1 it''s' WHERE a = ?1"), "SELECT '?1 it''s' WHERE a = $1");
    }
}
