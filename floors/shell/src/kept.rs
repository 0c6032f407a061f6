//! Answers to visitors, kept ready between changes.
//!
//! What a page says follows from the records and from the clock. Every change of the records passes the ledger, so an
//! answer holds as long as the head of the ledger is the one at which it was made; the database is asked for the head
//! each time, for another process or a command may have moved it. And it holds until the minute ends: days turn, and
//! meetings begin and end, without a change, and all of them at whole minutes. A file holds until the day ends, for it
//! tells what there is on a day.
//!
//! Only whoever is nobody gets such an answer: a request that brings a cookie of ours is answered anew. Only what is for
//! everybody is kept, never what sets a cookie or is refused. An answer is kept as it is sent, compressed, with its mark
//! (`ETag`), by which a browser that has it already is told so; a file is kept packed ([`files`]).

mod files;

pub(crate) use files::dress;

use crate::{
    Answer, Ask,
    form::{decode, encode, is_text},
};
use axum::{
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header},
    response::{IntoResponse, Response},
};
use base::{Day, Fault, Instant, Lang, Stop};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use db::{Db, Read};
use ledger::Head;
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    convert::Infallible,
    sync::{Arc, Mutex, MutexGuard},
};
use tower::{Layer, ServiceExt, service_fn};
use tower_http::compression::CompressionLayer;

/// What an answer takes beside its bytes and its name, about.
const BESIDE: usize = 1 << 10;
/// The part of the whole that one answer may take at the most.
const LARGEST: usize = 8;

/// As of when an answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AsOf {
    turn: Turn,
    head: Head,
}

/// What turns without a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    Minute(i64),
    Day(Day),
}

impl AsOf {
    /// The one of a snapshot, for an answer made at an instant.
    pub fn of(read: &mut Read<'_>, now: Instant) -> Result<Self, Fault> {
        Ok(Self { turn: minute(now), head: ledger::head(read)? })
    }

    fn present(db: &Db, now: Instant) -> Result<Self, Fault> {
        Ok(Self { turn: minute(now), head: ledger::head_of(db)? })
    }

    /// The one of a file that tells what there is on a day.
    pub fn on(self, day: Day) -> Self {
        Self { turn: Turn::Day(day), ..self }
    }

    /// Whether the records are the same.
    pub fn is_of(&self, other: &Self) -> bool {
        self.head == other.head
    }

    /// Whether it came before another: then nobody will ask for it any more. A clock may be set back.
    fn is_before(&self, other: &Self) -> bool {
        self.head.size < other.head.size
    }

    /// Whether what holds as of this does not hold any more at present.
    fn is_over(&self, present: &Self) -> bool {
        self != present && !present.is_before(self)
    }
}

fn minute(now: Instant) -> Turn {
    Turn::Minute(now.micros().div_euclid(60_000_000))
}

/// What the names of all our cookies begin with.
const COOKIES: &[u8] = b"koinon";

/// What is asked for, by everything that an answer to a visitor depends on: address, query in a settled order,
/// language, and how it may be compressed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Wanted {
    name: String,
    encoding: &'static str,
    /// Whether it may be packed so, too: how files are kept.
    pub takes_gzip: bool,
}

impl Wanted {
    /// What a visitor asks for; nothing for whoever brings a cookie of ours.
    pub fn by_visitor(ask: &Ask, cookie: Option<&str>, path: &str, headers: &HeaderMap) -> Option<Self> {
        if cookie.is_some() || ask.client.mark.is_some() {
            return None;
        }
        Some(Self::of(ask.lang(), path, &ask.query.0, headers))
    }

    fn of(lang: Lang, path: &str, query: &[(String, String)], headers: &HeaderMap) -> Self {
        let mut pairs: Vec<(&str, &str)> =
            query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        // The order in which names come says nothing; that of the values of one name is kept.
        pairs.sort_by_key(|(name, _)| *name);
        let name = format!("{lang} {path}?{}", encode(&pairs));
        let taken = taken(headers);
        Self { name, encoding: encoding(&taken), takes_gzip: takes(&taken, "gzip") }
    }

    /// What a request asks for, if it is for a page and brings no cookie that could be ours: seen from outside, before
    /// anything is made of the request.
    pub fn at_the_door(request: &axum::extract::Request) -> Option<Self> {
        let (uri, headers) = (request.uri(), request.headers());
        let mut cookies = headers.get_all(header::COOKIE).iter().map(HeaderValue::as_bytes);
        let is_ours = |line: &[u8]| line.windows(COOKIES.len()).any(|part| part == COOKIES);
        if request.method() != Method::GET || cookies.any(is_ours) {
            return None;
        }
        let path = uri.path();
        let tag = path.get(1..3).filter(|_| path.get(3..4) == Some("/"))?;
        let lang = Lang::parse(tag).filter(|lang| lang.tag() == tag)?;
        let query = uri.query().unwrap_or_default().as_bytes();
        is_text(query).then(|| Self::of(lang, path, &decode(query), headers))
    }
}

/// The codings that an asker takes.
fn taken(headers: &HeaderMap) -> Vec<&str> {
    let lines = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    lines
        .flat_map(|line| line.split(','))
        .filter(|one| !is_refused(one))
        .filter_map(|one| one.split(';').next())
        .map(str::trim)
        .collect()
}

fn takes(taken: &[&str], name: &str) -> bool {
    taken.iter().any(|one| one.eq_ignore_ascii_case(name))
}

/// How what is sent may be compressed, the best of what the asker takes.
fn encoding(taken: &[&str]) -> &'static str {
    ["br", "gzip"].into_iter().find(|name| takes(taken, name)).unwrap_or("identity")
}

/// Whether a coding is named only to say that it is not taken: `gzip;q=0`.
fn is_refused(coding: &str) -> bool {
    let weight = coding.split(';').skip(1).find_map(|part| part.trim().strip_prefix("q="));
    weight.is_some_and(|weight| weight.parse() == Ok(0.0_f32))
}

/// An answer as it is sent.
struct Ready {
    headers: HeaderMap,
    body: Bytes,
}

impl Ready {
    /// Dresses an answer as it is sent, once.
    async fn of(response: Response, encoding: &'static str) -> Result<Self, Fault> {
        let within = |error: axum::Error| Fault::from("keeping an answer", error);
        let mut asked = Request::new(Body::empty());
        asked.headers_mut().insert(header::ACCEPT_ENCODING, HeaderValue::from_static(encoding));
        let mut response = Some(response);
        let answering = service_fn(move |_: Request<Body>| {
            std::future::ready(Ok::<_, Infallible>(response.take().unwrap_or_default()))
        });
        let packed = CompressionLayer::new().layer(answering).oneshot(asked).await;
        let (parts, body) = packed.unwrap_or_else(|never| match never {}).into_parts();
        let body = to_bytes(Body::new(body), usize::MAX).await.map_err(within)?;
        let mut headers = parts.headers;
        let mark = URL_SAFE_NO_PAD.encode(&Sha256::digest(&body)[..16]);
        if let Ok(mark) = HeaderValue::from_str(&format!("\"{mark}\"")) {
            headers.insert(header::ETAG, mark);
        }
        Ok(Self { headers, body })
    }

    /// What whoever sent these headers gets: the answer, or word that they have it.
    fn answer(&self, asked: &HeaderMap) -> Response {
        let mut response = if self.is_had(asked) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            Body::from(self.body.clone()).into_response()
        };
        let is_had = response.status() == StatusCode::NOT_MODIFIED;
        *response.headers_mut() = self.headers.clone();
        if is_had {
            // Nothing is sent of which these would tell (RFC 9110 §15.4.5).
            for name in [header::CONTENT_TYPE, header::CONTENT_ENCODING, header::CONTENT_LENGTH] {
                response.headers_mut().remove(name);
            }
        }
        response
    }

    fn is_had(&self, asked: &HeaderMap) -> bool {
        let Some(mark) = self.headers.get(header::ETAG).and_then(|mark| mark.to_str().ok()) else {
            return false;
        };
        let lines = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
        let mut marks = lines.flat_map(|line| line.split(',')).map(str::trim);
        marks.any(|one| one == "*" || one.trim_start_matches("W/") == mark)
    }

    fn size(&self, wanted: &Wanted) -> usize {
        self.body.len() + wanted.name.len() + BESIDE
    }
}

/// All that hold as of one moment of the records, in two halves: when the younger one is full, the older one goes.
#[derive(Default)]
struct Shelf {
    as_of: Option<AsOf>,
    young: HashMap<Wanted, Arc<Ready>>,
    old: HashMap<Wanted, Arc<Ready>>,
    bytes: usize,
}

impl Shelf {
    fn put(&mut self, wanted: Wanted, ready: Arc<Ready>, most: usize) {
        let size = ready.size(&wanted);
        if self.bytes + size > most / 2 {
            self.old = std::mem::take(&mut self.young);
            self.bytes = 0;
        }
        self.bytes += size;
        self.young.insert(wanted, ready);
    }

    fn find(&mut self, wanted: &Wanted, most: usize) -> Option<Arc<Ready>> {
        if let Some(ready) = self.young.get(wanted) {
            return Some(Arc::clone(ready));
        }
        let (wanted, ready) = self.old.remove_entry(wanted)?;
        self.put(wanted, Arc::clone(&ready), most);
        Some(ready)
    }
}

/// The answers that are kept.
pub(crate) struct Kept {
    /// Pages and data have the one half of the room, files the other.
    most: usize,
    shelf: Mutex<Shelf>,
    files: files::Files,
}

impl Kept {
    /// Room for so many bytes; with none, nothing is kept.
    pub fn with_room(most: usize) -> Self {
        Self { most: most / 2, shelf: Mutex::default(), files: files::Files::with_room(most / 2) }
    }

    /// Whether there is any room.
    pub fn is_used(&self) -> bool {
        self.most > 0
    }

    /// The answer that is kept, if it holds still; the days begin in a zone.
    pub fn answer(
        &self,
        db: &Db,
        (now, zone): (Instant, &str),
        wanted: &Wanted,
        asked: &HeaderMap,
    ) -> Option<Response> {
        // Where the head cannot be read, neither can anything else: whoever makes the answer anew says so.
        let present = AsOf::present(db, now).ok()?;
        let ready = {
            let mut shelf = self.shelf();
            (shelf.as_of == Some(present)).then(|| shelf.find(wanted, self.most)).flatten()
        };
        let today = || present.on(now.day_in(zone));
        ready.map(|ready| ready.answer(asked)).or_else(|| self.files.answer(today, wanted))
    }

    /// Keeps an answer that was made as of then, and gives it out.
    pub async fn keep(
        &self,
        wanted: Wanted,
        as_of: AsOf,
        response: Response,
        asked: &HeaderMap,
    ) -> Result<Response, Fault> {
        let ready = Arc::new(Ready::of(response, wanted.encoding).await?);
        let response = ready.answer(asked);
        if ready.size(&wanted) <= self.most / LARGEST {
            let mut shelf = self.shelf();
            match shelf.as_of {
                Some(present) if present == as_of => {}
                // Somebody has looked later already.
                Some(present) if as_of.is_before(&present) => return Ok(response),
                _ => *shelf = Shelf { as_of: Some(as_of), ..Shelf::default() },
            }
            shelf.put(wanted, ready, self.most);
        }
        Ok(response)
    }

    /// Lets go of what does not hold any more: what was erased from the records stands nowhere here for long.
    pub fn sweep(&self, present: AsOf, today: Day) {
        let mut shelf = self.shelf();
        if shelf.as_of.is_some_and(|as_of| as_of.is_over(&present)) {
            *shelf = Shelf::default();
        }
        drop(shelf);
        self.files.sweep(present.on(today));
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(|poison| poison.into_inner())
    }
}

/// Whether what came of a request is for everybody, and as good the next time.
pub(crate) fn is_for_all(outcome: &Result<Answer, Stop>) -> bool {
    match outcome {
        Ok(Answer::Page(page)) => !page.private,
        Ok(Answer::Json(_) | Answer::Text(..)) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(line: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(line))])
    }

    #[test]
    fn the_best_coding_that_is_taken_is_used() {
        for (line, best) in [
            ("gzip, deflate, br", "br"),
            ("br;q=0.5, gzip", "br"),
            ("br;q=0, gzip;q=1.0", "gzip"),
            ("br; q=0.0, gzip;q=0", "identity"),
            ("GZIP", "gzip"),
            ("zstd", "identity"),
            ("", "identity"),
        ] {
            assert_eq!(encoding(&taken(&headers(line))), best, "{line}");
        }
    }

    #[test]
    fn what_is_kept_never_outgrows_its_room() {
        let most = 64 * BESIDE;
        let mut shelf = Shelf::default();
        let ready = || Arc::new(Ready { headers: HeaderMap::new(), body: Bytes::from(vec![0; BESIDE]) });
        let wanted = |n: u32| Wanted { name: n.to_string(), encoding: "br", takes_gzip: true };
        for n in 0..1_000 {
            shelf.put(wanted(n), ready(), most);
            assert!(shelf.find(&wanted(0), most).is_some(), "what is asked for again stays, after {n}");
            let all = shelf.young.iter().chain(&shelf.old);
            assert!(all.map(|(wanted, ready)| ready.size(wanted)).sum::<usize>() <= most);
        }
        assert!(shelf.find(&wanted(1), most).is_none(), "what nobody asks for goes");
    }
}
