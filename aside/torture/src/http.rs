//! Requests as a browser sends them, each over a connection of its own, and what is told by the answer.

use std::{io, net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(40);

/// What came back, whole.
#[derive(Debug)]
pub struct Came {
    /// The status.
    pub status: u16,
    head: String,
    /// The body.
    pub body: String,
}

/// What a client knows of a change that it asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// It was acknowledged.
    Done,
    /// It was refused: nothing was done.
    Refused,
    /// There was no answer, or a fault: it may be done, whole, or not at all.
    Unknown,
}

impl Came {
    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }

    /// The sign-in that it gives.
    pub fn cookie(&self) -> Option<String> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        let cookies = lines.filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
        let pairs = cookies.filter_map(|(_, value)| value.split(';').next());
        pairs.filter(|pair| pair.starts_with("koinon=")).map(str::to_owned).next()
    }

    /// Where it sends one.
    pub fn location(&self) -> &str {
        self.header("location").unwrap_or_default()
    }
}

/// What an answer to a change tells.
pub fn told(came: &io::Result<Came>) -> Told {
    match came {
        Ok(came) if came.status == 303 => Told::Done,
        Ok(came) if (400..500).contains(&came.status) => Told::Refused,
        _ => Told::Unknown,
    }
}

/// Asks, and reads the whole answer.
pub async fn ask(address: SocketAddr, request: &[u8]) -> io::Result<Came> {
    timeout(PATIENCE, exchange(address, request))
        .await
        .map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
}

async fn exchange(address: SocketAddr, request: &[u8]) -> io::Result<Came> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request).await?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await?;
    read(&bytes).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
}

/// An answer that is whole, or nothing.
fn read(bytes: &[u8]) -> Option<Came> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8(bytes[..end].to_vec()).ok()?;
    let status = head.get(9..12)?.parse().ok()?;
    let mut came = Came { status, head, body: String::new() };
    let rest = &bytes[end + 4..];
    let body = match came.header("content-length").and_then(|length| length.parse::<usize>().ok()) {
        Some(length) => rest.get(..length)?.to_vec(),
        None if came.header("transfer-encoding") == Some("chunked") => unchunked(rest)?,
        None => return None,
    };
    came.body = String::from_utf8_lossy(&body).into_owned();
    Some(came)
}

fn unchunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = rest.windows(2).position(|two| two == b"\r\n")?;
        let size = usize::from_str_radix(std::str::from_utf8(&rest[..line]).ok()?.trim(), 16).ok()?;
        body.extend_from_slice(rest.get(line + 2..line + 2 + size)?);
        if size == 0 {
            return Some(body);
        }
        rest = rest.get(line + 4 + size..)?;
    }
}

/// The bytes of a GET.
pub fn get(place: &str, cookie: &str) -> Vec<u8> {
    format!("GET {place} HTTP/1.1\r\nhost: koinon.test\r\nconnection: close\r\ncookie: {cookie}\r\n\r\n")
        .into_bytes()
}

/// The bytes of a form.
pub fn post(place: &str, cookie: &str, fields: &[(&str, &str)]) -> Vec<u8> {
    body(place, cookie, "application/x-www-form-urlencoded", &shell::form::encode(fields))
}

/// The bytes of a form that brings a file.
pub fn upload(place: &str, cookie: &str, name: &str, file: &str) -> Vec<u8> {
    let parts = format!(
        "--part\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: text/csv\r\n\r\n\
         {file}\r\n--part--\r\n"
    );
    body(place, cookie, "multipart/form-data; boundary=part", &parts)
}

fn body(place: &str, cookie: &str, kind: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {place} HTTP/1.1\r\nhost: koinon.test\r\nconnection: close\r\nsec-fetch-site: same-origin\r\n\
         cookie: {cookie}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// What stands between two marks, wherever it does.
pub fn between<'t>(text: &'t str, before: &str, after: &str) -> Vec<&'t str> {
    text.split(before).skip(1).filter_map(|rest| rest.split_once(after).map(|(found, _)| found)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_breaks_off_is_none() {
        let whole = b"HTTP/1.1 303 See Other\r\nset-cookie: koinon-browser=b; Path=/\r\nset-cookie: koinon=a; Path=/\r\n\
            location: /x\r\ncontent-length: 2\r\n\r\nab";
        let came = read(whole).expect("whole");
        assert_eq!((came.status, came.location(), came.body.as_str()), (303, "/x", "ab"));
        assert_eq!(came.cookie().as_deref(), Some("koinon=a"));
        assert!((0..whole.len()).all(|end| read(&whole[..end]).is_none()));
        let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n";
        assert_eq!(read(chunked).expect("whole").body, "abcd");
        assert!(read(&chunked[..chunked.len() - 9]).is_none());
        assert_eq!(told(&Ok(came)), Told::Done);
    }

    #[test]
    fn what_stands_between_is_found() {
        assert_eq!(between("a<b>c<d>", "<", ">"), ["b", "d"]);
        assert!(between("none", "<", ">").is_empty());
    }
}
