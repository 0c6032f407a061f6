//! Files for visitors, kept packed: a list of all members is read from the records once a day between changes, however
//! many take it away.

use super::{AsOf, Wanted};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use flate2::{Compression, Decompress, FlushDecompress, Status, write::GzEncoder};
use std::{
    collections::{HashMap, HashSet},
    io::{self, Write},
    sync::{Arc, Mutex, MutexGuard},
};

/// How hard a file is packed while somebody waits for it.
const LEVEL: u32 = 3;
/// How much is unpacked at once.
const PIECE: usize = 64 << 10;
/// The bytes before what is packed, of a file that has no name in them (RFC 1952 §2.3).
const GZIP_HEAD: u64 = 10;

/// A file as it is kept.
struct Packed {
    headers: HeaderMap,
    gzip: Bytes,
}

impl Packed {
    /// The file as it is for whoever takes it packed, or not.
    fn answer(&self, takes_gzip: bool) -> Response {
        let mut response = Response::new(if takes_gzip {
            Body::from(self.gzip.clone())
        } else {
            Body::from_stream(futures_util::stream::iter(Pieces::of(self.gzip.clone())))
        });
        *response.headers_mut() = self.headers.clone();
        dress(response.headers_mut(), takes_gzip);
        response
    }
}

/// Says how a file is sent.
pub(crate) fn dress(headers: &mut HeaderMap, takes_gzip: bool) {
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if takes_gzip {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
}

/// A packed file, unpacked piece by piece. It was packed here and never left the memory, so that each piece is made in
/// one go, where it is sent from, and its sum is not looked at.
struct Pieces {
    gzip: Bytes,
    inflates: Decompress,
    ended: bool,
}

impl Pieces {
    fn of(gzip: Bytes) -> Self {
        Self { gzip, inflates: Decompress::new(false), ended: false }
    }

    fn piece(&mut self) -> io::Result<Vec<u8>> {
        let mut piece = Vec::with_capacity(PIECE);
        let at = usize::try_from(GZIP_HEAD + self.inflates.total_in()).unwrap_or(usize::MAX);
        let packed = self.gzip.get(at..).unwrap_or_default();
        let status = self.inflates.decompress_vec(packed, &mut piece, FlushDecompress::None)?;
        self.ended = status == Status::StreamEnd;
        if piece.len() < PIECE && !self.ended { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(piece) }
    }
}

impl Iterator for Pieces {
    type Item = io::Result<Bytes>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let piece = self.piece();
        self.ended |= piece.is_err();
        piece.map(|piece| (!piece.is_empty()).then(|| piece.into())).transpose()
    }
}

/// The files that hold as of one moment of the records.
#[derive(Default)]
struct Shelf {
    as_of: Option<AsOf>,
    by_name: HashMap<String, Arc<Packed>>,
    bytes: usize,
}

/// The files that are kept.
pub(super) struct Files {
    most: usize,
    shelf: Mutex<Shelf>,
    /// Which are being made to be kept.
    making: Mutex<HashSet<String>>,
}

/// The one of those who get a file at the same time for whom it is kept, so that it is in memory once.
struct Claim<'f> {
    files: &'f Files,
    name: String,
}

impl Drop for Claim<'_> {
    fn drop(&mut self) {
        self.files.making().remove(&self.name);
    }
}

impl Files {
    pub fn with_room(most: usize) -> Self {
        Self { most, shelf: Mutex::default(), making: Mutex::default() }
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(|poison| poison.into_inner())
    }

    fn making(&self) -> MutexGuard<'_, HashSet<String>> {
        self.making.lock().unwrap_or_else(|poison| poison.into_inner())
    }

    fn claim(&self, name: &str) -> Option<Claim<'_>> {
        let is_first = self.making().insert(name.to_owned());
        is_first.then(|| Claim { files: self, name: name.to_owned() })
    }

    pub fn answer(&self, present: impl FnOnce() -> AsOf, wanted: &Wanted) -> Option<Response> {
        let packed = {
            let shelf = self.shelf();
            let packed = shelf.by_name.get(&wanted.name).cloned();
            packed.filter(|_| shelf.as_of == Some(present()))
        };
        packed.map(|packed| packed.answer(wanted.takes_gzip))
    }

    pub fn sweep(&self, present: AsOf) {
        let mut shelf = self.shelf();
        if shelf.as_of.is_some_and(|as_of| as_of.is_over(&present)) {
            *shelf = Shelf::default();
        }
    }

    fn keep(&self, name: String, as_of: AsOf, packed: Packed) {
        let size = packed.gzip.len();
        let mut shelf = self.shelf();
        match shelf.as_of {
            Some(present) if present == as_of => {}
            Some(present) if as_of.is_before(&present) => return,
            _ => *shelf = Shelf { as_of: Some(as_of), ..Shelf::default() },
        }
        if shelf.bytes + size > self.most {
            shelf.by_name.clear();
            shelf.bytes = 0;
        }
        shelf.bytes += size;
        shelf.by_name.insert(name, Arc::new(packed));
    }
}

/// A file that is being sent for the first time, and packed on the way.
pub(crate) struct Filing<'f, W: Write> {
    out: W,
    packs: Option<GzEncoder<Vec<u8>>>,
    /// How much of what is packed was sent; nothing is, where it is sent as it is.
    sent: Option<usize>,
    keeps: bool,
    most: usize,
    /// Held until it is kept.
    _claim: Option<Claim<'f>>,
}

impl<'f, W: Write> Filing<'f, W> {
    fn new(out: W, takes_gzip: bool, most: usize, claim: Option<Claim<'f>>) -> Self {
        let packs = Some(GzEncoder::new(Vec::new(), Compression::new(LEVEL)));
        Self { out, packs, sent: takes_gzip.then_some(0), keeps: true, most, _claim: claim }
    }

    /// Sends what was packed since.
    fn send(&mut self) -> io::Result<()> {
        if let (Some(packs), Some(sent)) = (&mut self.packs, &mut self.sent) {
            let packed = packs.get_mut();
            self.out.write_all(&packed[*sent..])?;
            *sent = packed.len();
            if !self.keeps {
                packed.clear();
                *sent = 0;
            }
        }
        Ok(())
    }

    /// Ends the file: all that was packed, if it is to be kept.
    pub fn end(mut self) -> io::Result<Option<Vec<u8>>> {
        if let Some(packs) = &mut self.packs {
            packs.try_finish()?;
        }
        self.send()?;
        self.out.flush()?;
        let keeps = self.keeps;
        self.packs.take().filter(|_| keeps).map(GzEncoder::finish).transpose()
    }
}

impl<W: Write> Write for Filing<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(packs) = &mut self.packs {
            packs.write_all(bytes)?;
            self.keeps &= packs.get_ref().len() <= self.most;
        }
        match self.sent {
            Some(sent) if self.packs.as_ref().is_some_and(|packs| packs.get_ref().len() > sent) => {
                self.send()?
            }
            Some(_) => {}
            None => {
                if !self.keeps {
                    self.packs = None;
                }
                self.out.write_all(bytes)?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if let Some(packs) = self.packs.as_mut().filter(|_| self.sent.is_some()) {
            packs.flush()?;
        }
        self.send()?;
        self.out.flush()
    }
}

impl super::Kept {
    /// Sends a file through a packer; what it gives may be kept, unless somebody else's is being kept already.
    pub fn filing<W: Write>(&self, out: W, wanted: &Wanted) -> Filing<'_, W> {
        let claim = self.files.claim(&wanted.name);
        let most = claim.as_ref().map_or(0, |_| self.files.most);
        Filing::new(out, wanted.takes_gzip, most, claim)
    }

    /// Keeps a file that was sent whole.
    pub fn keep_file(&self, wanted: Wanted, as_of: AsOf, headers: HeaderMap, gzip: Vec<u8>) {
        self.files.keep(wanted.name, as_of, Packed { headers, gzip: gzip.into() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read;

    fn unpacked(bytes: &[u8]) -> Vec<u8> {
        let mut all = Vec::new();
        GzDecoder::new(bytes).read_to_end(&mut all).expect("a packed file");
        all
    }

    fn lines() -> Vec<u8> {
        (0..200_000)
            .flat_map(|n: u32| format!("{n},town {}\r\n", n.wrapping_mul(2_654_435_761)).into_bytes())
            .collect()
    }

    #[test]
    fn a_file_is_sent_whole_and_kept_whole() {
        let whole = lines();
        for (takes_gzip, most) in [(true, 1 << 30), (false, 1 << 30), (true, 1 << 10), (false, 1 << 10)] {
            let mut out = Vec::new();
            let mut filing = Filing::new(&mut out, takes_gzip, most, None);
            whole.chunks(1_000).for_each(|chunk| filing.write_all(chunk).expect("written"));
            let kept = filing.end().expect("ended");
            let sent = if takes_gzip { unpacked(&out) } else { out };
            assert_eq!(sent, whole, "packed: {takes_gzip}, most {most}");
            assert_eq!(kept.map(|kept| unpacked(&kept)), (most > 1 << 20).then(|| whole.clone()));
        }
    }

    #[test]
    fn of_many_at_once_one_is_kept() {
        let files = Files::with_room(1 << 20);
        let first = files.claim("members");
        assert!(first.is_some() && files.claim("members").is_none() && files.claim("plan").is_some());
        drop(first);
        assert!(files.claim("members").is_some());
    }

    #[test]
    fn what_is_kept_is_unpacked_piece_by_piece() {
        let mut filing = Filing::new(io::sink(), false, 1 << 30, None);
        filing.write_all(&lines()).expect("written");
        let gzip = filing.end().expect("ended").expect("kept");
        let gzip = Bytes::from(gzip);
        let pieces: Vec<Bytes> = Pieces::of(gzip.clone()).map(|piece| piece.expect("a piece")).collect();
        assert!(pieces.iter().all(|piece| piece.len() <= PIECE) && pieces.len() > 10);
        assert_eq!(pieces.concat(), lines());
        let broken: Vec<_> = Pieces::of(gzip.slice(..gzip.len() / 2)).collect();
        let (last, whole) = broken.split_last().expect("pieces");
        assert!(
            last.is_err() && !whole.is_empty() && whole.iter().all(Result::is_ok),
            "it does not merely end"
        );
    }

    #[test]
    fn what_ends_with_a_piece_ends_there() {
        for size in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE] {
            let whole: Vec<u8> = (0..size).map(|n| (n % 251) as u8).collect();
            let mut filing = Filing::new(io::sink(), false, 1 << 30, None);
            filing.write_all(&whole).expect("written");
            let gzip = filing.end().expect("ended").expect("kept");
            let pieces: io::Result<Vec<Bytes>> = Pieces::of(gzip.into()).collect();
            assert_eq!(pieces.expect("whole").concat(), whole, "{size} bytes");
        }
    }
}
