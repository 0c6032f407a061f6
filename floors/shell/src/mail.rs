//! Mail: written in the transaction of the change it tells of, sent afterwards, into a folder unless told otherwise.

use crate::{House, gate::Person, holds::Oneself};
use base::{Fault, Id, Instant, Lang, Moment, Stop};
use db::{Read, Tx, params};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::Arc,
};
use uuid::Uuid;

base::kind!(/// A mail in the outbox.
    Mail = "mail");

/// How often a mail is tried before it is left with its fault for a person to see.
pub(crate) const TRIES: i64 = 8;

/// Where mail goes.
#[derive(Debug, Clone)]
pub enum MailRoute {
    /// Into a folder, one file each.
    Folder(PathBuf),
    /// To an SMTP server, as a URL that lettre reads (`smtps://user:password@host`).
    Smtp(String),
}

impl MailRoute {
    /// `KOINON_SMTP` if it is set, else the folder `mail` in the data folder.
    pub fn from_environment(folder: &Path) -> Self {
        match std::env::var("KOINON_SMTP") {
            Ok(url) if !url.trim().is_empty() => MailRoute::Smtp(url),
            _ => MailRoute::Folder(folder.join("mail")),
        }
    }
}

db::statements! {
    ADD = "INSERT INTO mail (id, recipient, subject, body, lang, created_at, tries, person, way_off)
           VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7, ?8)";
    WAITING = "SELECT id, recipient, subject, body, way_off FROM mail WHERE sent_at IS NULL AND tries < ?1
               ORDER BY created_at, id LIMIT 50";
    OF_ADDRESS = "SELECT id, recipient, subject, body, lang, created_at, sent_at FROM mail
                  WHERE (recipient = ?1 OR person = ?2) AND tries >= 0 ORDER BY created_at DESC, id";
    SENT = "UPDATE mail SET sent_at = ?2, fault = NULL WHERE id = ?1";
    NOT_SENT = "DELETE FROM mail WHERE recipient = ?1 AND sent_at IS NULL";
    NOT_SENT_TO = "DELETE FROM mail WHERE person = ?1 AND sent_at IS NULL";
    // Marked so until the follower has taken its file out of the mail folder.
    FORGOTTEN = "UPDATE mail SET subject = '', body = '', tries = -1 WHERE recipient = ?1";
    FORGOTTEN_TO = "UPDATE mail SET subject = '', body = '', tries = -1 WHERE person = ?1";
    TO_REMOVE = "SELECT id, recipient FROM mail WHERE tries = -1 AND sent_at IS NOT NULL ORDER BY id";
    REMOVE = "DELETE FROM mail WHERE id = ?1";
    FAILED = "UPDATE mail SET tries = tries + 1, fault = ?2 WHERE id = ?1";
}

db::record! {
    /// A letter as it is kept.
    pub(crate) struct Kept {
        /// Its id.
        pub id: Uuid,
        /// The address.
        pub to: String,
        /// The subject.
        pub subject: String,
        /// The text.
        pub text: String,
        /// Its language.
        pub lang: String,
        /// When it was written.
        pub written: Instant,
        /// When it went.
        pub sent: Option<Instant>,
    }
}

/// The letters to whoever is signed in, the latest first: those to the account's address, and those to the person behind
/// it, wherever they were sent. What else went to the address of an office may be for others who read there.
///
/// # Errors
/// A fault of the database.
pub(crate) fn of(read: &mut Read<'_>, oneself: &Oneself) -> Result<Vec<Kept>, Fault> {
    read.all(OF_ADDRESS, params![&oneself.email, oneself.person])
}

/// The fewest characters of a key in an address: ids have fewer.
const KEY: usize = 40;

/// A letter's text without the keys in its addresses: whoever reads over a shoulder could open a door with one.
pub(crate) fn without_keys(text: &str) -> String {
    let is_key = |ch: char| ch.is_ascii_alphanumeric() || ch == '-' || ch == '_';
    let part = |part: &str| {
        let key = part.find(|ch| !is_key(ch)).unwrap_or(part.len());
        if key < KEY { part.to_owned() } else { format!("…{}", &part[key..]) }
    };
    text.split('/').map(part).collect::<Vec<_>>().join("/")
}

db::record! {
    /// A letter that waits to be sent.
    struct Waiting {
        id: Uuid,
        to: String,
        subject: String,
        body: String,
        off: Option<String>,
    }
}

/// A letter to one person, in one language, as plain text.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The address.
    pub to: String,
    /// The subject, one line.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Its language.
    pub lang: Lang,
    /// The person to whom it is, wherever it is sent.
    pub person: Option<Id<Person>>,
    /// The address at which one click switches its like off, where that can be.
    pub off: Option<String>,
}

/// Puts a letter into the outbox, in the transaction of the change it tells of.
///
/// # Errors
/// A fault of the database.
pub fn post(tx: &mut Tx<'_>, moment: &Moment, letter: &Letter) -> Result<(), Fault> {
    let subject = one_line(&plain(&letter.subject));
    let values = params![
        moment.id::<Mail>(),
        &letter.to,
        subject,
        plain(&letter.body),
        letter.lang.tag(),
        moment.now(),
        letter.person,
        letter.off.as_deref(),
    ];
    tx.exec(ADD, values).map(drop)
}

/// A text for the head of a letter, in which a line that breaks would be another header.
fn one_line(text: &str) -> String {
    text.chars().map(|ch| if ch.is_control() { ' ' } else { ch }).collect()
}

/// Forgets every letter to an address: those in the outbox at once, those in the mail folder by [`send_waiting`].
///
/// # Errors
/// A fault of the database.
pub(crate) fn forget(tx: &mut Tx<'_>, email: &str) -> Result<(), Fault> {
    tx.leave_no_trace();
    tx.exec(NOT_SENT, params![email])?;
    tx.exec(FORGOTTEN, params![email]).map(drop)
}

/// The same of every letter to a person, wherever it was sent.
///
/// # Errors
/// A fault of the database.
pub(crate) fn forget_to(tx: &mut Tx<'_>, person: Id<Person>) -> Result<(), Fault> {
    tx.leave_no_trace();
    tx.exec(NOT_SENT_TO, params![person])?;
    tx.exec(FORGOTTEN_TO, params![person]).map(drop)
}

/// Takes the letters of those who were forgotten out of the mail folder, and then out of the table.
async fn remove_forgotten(house: &Arc<House>) -> Result<(), Stop> {
    let forgotten: Vec<(Uuid, String)> =
        house.db.read(|read| read.all(TO_REMOVE, params![]).map_err(Stop::from))?;
    if forgotten.is_empty() {
        return Ok(());
    }
    let folder = folder(house);
    for (id, _) in &forgotten {
        remove(&folder.join(file_name(*id)))?;
    }
    // Letters of an older program have other names; each says to whom it goes.
    for file in files(&folder)? {
        let head = std::fs::read(&file).map_err(|error| Fault::from(file.display().to_string(), error))?;
        if forgotten.iter().any(|(_, to)| is_to(&head, to)) {
            remove(&file)?;
        }
    }
    let gone = move |tx: &mut Tx<'_>| {
        tx.leave_no_trace();
        forgotten.iter().try_for_each(|(id, _)| tx.exec(REMOVE, params![*id]).map(drop)).map_err(Stop::from)
    };
    house.db.write(gone).await
}

/// The folder into which letters are written, or were before they went to a server.
fn folder(house: &House) -> PathBuf {
    match &house.settings.mail {
        MailRoute::Folder(folder) => folder.clone(),
        MailRoute::Smtp(_) => house.folder.join("mail"),
    }
}

fn file_name(id: Uuid) -> String {
    format!("{id}.eml")
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let told = |error| Fault::from(format!("reading {}", folder.display()), error);
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(told(error)),
    };
    let paths: Vec<PathBuf> =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>().map_err(told)?;
    Ok(paths.into_iter().filter(|path| path.extension().is_some_and(|end| end == "eml")).collect())
}

/// Whether the head of a letter names this address as its receiver.
fn is_to(letter: &[u8], address: &str) -> bool {
    let head = String::from_utf8_lossy(letter);
    let mut lines = head.lines().take_while(|line| !line.is_empty());
    lines.any(|line| line.strip_prefix("To: ").is_some_and(|to| to.trim_matches(['<', '>', ' ']) == address))
}

fn remove(file: &Path) -> Result<(), Fault> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(Fault::from(format!("removing {}", file.display()), error))
        }
        _ => Ok(()),
    }
}

/// A text without the marks that isolate directions, which litter what other programs show.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// Removes what was forgotten, then sends what waits; returns how many went.
///
/// # Errors
/// A fault of the database; a mail that does not go is noted and tried again.
pub async fn send_waiting(house: &Arc<House>) -> Result<usize, Stop> {
    remove_forgotten(house).await?;
    let waiting: Vec<Waiting> =
        house.db.read(|read| read.all(WAITING, params![TRIES]).map_err(Stop::from))?;
    let mut sent = 0;
    for letter in waiting {
        let id = letter.id;
        let outcome = send(house, letter).await;
        sent += usize::from(outcome.is_ok());
        let now: Instant = house.moment.now();
        let noted = house
            .db
            .write(move |tx| match outcome {
                Ok(()) => tx.exec(SENT, params![id, now]).map_err(Stop::from),
                Err(fault) => {
                    tracing::warn!(%fault, mail = %id, "a mail did not go");
                    tx.exec(FAILED, params![id, fault.to_string()]).map_err(Stop::from)
                }
            })
            .await?;
        if noted == 0 {
            // It was forgotten while it was being sent.
            remove(&folder(house).join(file_name(id)))?;
        }
    }
    Ok(sent)
}

/// A header of our own making.
fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

async fn send(house: &House, letter: Waiting) -> Result<(), Fault> {
    let Waiting { id, to, subject, body, off } = letter;
    let bad = |error: lettre::address::AddressError| Fault::from("a mail address", error);
    let sender = std::env::var("KOINON_MAIL_FROM").unwrap_or_else(|_| "koinon@localhost".to_owned());
    let mut message = Message::builder()
        .from(Mailbox::new(Some(one_line(house.name(Lang::En))), sender.parse().map_err(bad)?))
        .to(Mailbox::new(None, to.parse().map_err(bad)?))
        .subject(subject)
        .header(ContentType::TEXT_PLAIN);
    if let Some(off) = off {
        // RFC 8058: the reader's mail program offers to switch off, and does it by one POST.
        message = message.raw_header(header("List-Unsubscribe", format!("<{off}>")));
        let one_click = "List-Unsubscribe=One-Click".to_owned();
        message = message.raw_header(header("List-Unsubscribe-Post", one_click));
    }
    let message = message.body(body).map_err(|error| Fault::from("writing a mail", error))?;
    match &house.settings.mail {
        MailRoute::Folder(folder) => {
            std::fs::create_dir_all(folder)
                .map_err(|error| Fault::from("making the folder for mail", error))?;
            std::fs::write(folder.join(file_name(id)), message.formatted())
                .map_err(|error| Fault::from("writing a mail into its folder", error))
        }
        MailRoute::Smtp(url) => {
            let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url);
            let transport = builder.map_err(|error| Fault::from("the SMTP address", error))?.build();
            transport.send(message).await.map(drop).map_err(|error| Fault::from("sending a mail", error))
        }
    }
}
