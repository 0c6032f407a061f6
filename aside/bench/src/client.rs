//! A plain HTTP/1.1 client that costs next to nothing: one connection, one request at a time, no parsing beyond what
//! tells where an answer ends.

use std::{io, net::SocketAddr};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// How many bytes are read at once, at the least.
const AT_ONCE: usize = 64 << 10;

/// One connection.
pub struct Connection {
    stream: TcpStream,
    /// What was read and not used yet.
    ahead: Vec<u8>,
}

/// The beginning of an answer.
#[derive(Debug, Clone)]
pub struct Head {
    /// The status.
    pub status: u16,
    /// All header lines.
    lines: String,
}

impl Head {
    /// The value of a header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All headers.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.lines.lines().skip(1).filter_map(|line| line.split_once(": "))
    }
}

fn broken(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why.to_owned())
}

impl Connection {
    /// Connects.
    pub async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, ahead: Vec::with_capacity(AT_ONCE) })
    }

    /// Sends a request and reads the whole answer.
    pub async fn ask(&mut self, request: &[u8]) -> io::Result<(Head, Vec<u8>)> {
        let mut body = Vec::new();
        let head = self.ask_with(request, &mut |bytes| body.extend_from_slice(bytes)).await?;
        Ok((head, body))
    }

    /// Sends a request and hands over the body as it comes.
    pub async fn ask_with(&mut self, request: &[u8], take: &mut dyn FnMut(&[u8])) -> io::Result<Head> {
        self.stream.write_all(request).await?;
        let head = self.head().await?;
        let chunked = head.header("transfer-encoding").is_some_and(|how| how == "chunked");
        let length = head.header("content-length").and_then(|length| length.parse().ok());
        match (chunked, length) {
            (true, _) => self.chunks(take).await?,
            (false, Some(length)) => self.exactly(length, take).await?,
            (false, None) if head.status == 204 || head.status == 304 => {}
            (false, None) => return Err(broken("an answer that does not say where it ends")),
        }
        Ok(head)
    }

    async fn more(&mut self) -> io::Result<()> {
        // Room for much at once: into a full buffer a few bytes are read at a time, and the client is what is measured.
        self.ahead.reserve(AT_ONCE);
        match self.stream.read_buf(&mut self.ahead).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    /// Reads up to a mark and takes it, and what stands before it, out.
    async fn until(&mut self, mark: &[u8]) -> io::Result<Vec<u8>> {
        let mut from = 0;
        loop {
            if let Some(at) = self.ahead[from..].windows(mark.len()).position(|window| window == mark) {
                return Ok(self.ahead.drain(..from + at + mark.len()).collect());
            }
            from = self.ahead.len().saturating_sub(mark.len() - 1);
            self.more().await?;
        }
    }

    async fn head(&mut self) -> io::Result<Head> {
        let bytes = self.until(b"\r\n\r\n").await?;
        let lines = String::from_utf8(bytes).map_err(|_| broken("a head that is no text"))?;
        let status = lines.get(9..12).and_then(|status| status.parse().ok());
        Ok(Head { status: status.ok_or_else(|| broken("an answer without a status"))?, lines })
    }

    async fn exactly(&mut self, mut length: usize, take: &mut dyn FnMut(&[u8])) -> io::Result<()> {
        while length > 0 {
            if self.ahead.is_empty() {
                self.more().await?;
            }
            let now = length.min(self.ahead.len());
            take(&self.ahead[..now]);
            self.ahead.drain(..now);
            length -= now;
        }
        Ok(())
    }

    async fn chunks(&mut self, take: &mut dyn FnMut(&[u8])) -> io::Result<()> {
        loop {
            let line = self.until(b"\r\n").await?;
            let size =
                std::str::from_utf8(&line).ok().and_then(|line| usize::from_str_radix(line.trim(), 16).ok());
            let size = size.ok_or_else(|| broken("a chunk without its size"))?;
            self.exactly(size, take).await?;
            self.exactly(2, &mut |_| {}).await?;
            if size == 0 {
                return Ok(());
            }
        }
    }
}

/// The bytes of a GET, as a browser of a visitor would ask.
pub fn get(place: &str, headers: &str) -> Vec<u8> {
    format!("GET {place} HTTP/1.1\r\nhost: 127.0.0.1\r\n{headers}\r\n").into_bytes()
}

/// The bytes of a form sent with a cookie.
pub fn post(place: &str, cookie: &str, form: &str) -> Vec<u8> {
    format!(
        "POST {place} HTTP/1.1\r\nhost: 127.0.0.1\r\nsec-fetch-site: same-origin\r\ncookie: {cookie}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
        form.len()
    )
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::TcpListener;

    /// What is answered, in two pieces, to whoever connects.
    async fn answering(first: &'static [u8], second: &'static [u8]) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("a client");
            stream.write_all(first).await.expect("written");
            stream.flush().await.expect("sent");
            tokio::task::yield_now().await;
            stream.write_all(second).await.expect("written");
        });
        address
    }

    #[tokio::test]
    async fn an_answer_ends_where_it_says() {
        let first = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab";
        let address =
            answering(first, b"cdeHTTP/1.1 303 See Other\r\nlocation: /x\r\ncontent-length: 0\r\n\r\n").await;
        let mut connection = Connection::open(address).await.expect("connected");
        let (head, body) = connection.ask(b"").await.expect("an answer");
        assert_eq!((head.status, body.as_slice()), (200, &b"abcde"[..]));
        let (head, body) = connection.ask(b"").await.expect("the next");
        assert_eq!((head.status, head.header("location"), body.len()), (303, Some("/x"), 0));
    }

    #[tokio::test]
    async fn chunks_are_put_together() {
        let first = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n1";
        let address = answering(first, b"0\r\n0123456789abcdef\r\n0\r\n\r\n").await;
        let mut connection = Connection::open(address).await.expect("connected");
        let (_, body) = connection.ask(b"").await.expect("an answer");
        assert_eq!(body, b"abc0123456789abcdef");
    }
}
