//! Live pages: what changes reaches who listens, made once for all; rights and the house's end end a stream.

use base::{Id, Stop};
use ledger::Subject;
use shell::{Answer, Granted, Html, Limits, Listens, Page, Parts, Public, Room, Sight, SignedIn, View};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use testkit::{Heard, Test};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
};

base::kind!(
    /// What the page of this test is about.
    Board = "board",
    /// What is one listener's own.
    Note = "note",
);

/// How often the parts were made.
static MADE: AtomicUsize = AtomicUsize::new(0);

fn board() -> Id<Board> {
    Id::from_uuid(ledger::Uuid::from_u128(7))
}

fn note() -> Id<Note> {
    Id::from_uuid(ledger::Uuid::from_u128(8))
}

/// What was entered last of a kind about the board.
fn last(view: &mut View<'_, '_>, kind: &str) -> Result<String, Stop> {
    let entry = ledger::last_of_kind(view.read, &Subject::from(board()), kind)?;
    let detail = entry.and_then(|entry| entry.detail);
    Ok(detail.and_then(|detail| detail["says"].as_str().map(str::to_owned)).unwrap_or_default())
}

fn moves(view: &mut View<'_, '_>, sight: Sight) -> Result<Parts, Stop> {
    MADE.fetch_add(1, Ordering::SeqCst);
    let says = last(view, "board.changed")?;
    let parts = Parts::new().about(board()).part("says", Html::escaped(&says)).part("still", Html::default());
    let parts = parts.rights(last(view, "board.ruled")?);
    Ok(match sight {
        Sight::Outer => parts,
        Sight::Inner => parts.part("inner", Html::escaped("for few")).own("own", last(view, "board.asked")?),
    })
}

const ROOM: Room = Room {
    routes: |routes| {
        routes
            .page::<Public>("/board", |view: &mut View<'_, '_>, _: Granted<Public>| {
                Ok(Answer::Page(Page::new("Board", Html(view.live("/board/live")?))))
            })
            .live::<Public>("/board/live", |_, _| Ok(Listens::to(Sight::Outer)), moves)
            .live::<Public>("/boards/{board}/live", |_, _| Ok(Listens::to(Sight::Outer)), moves)
            .live::<SignedIn>(
                "/board/inner",
                |_, _| Ok(Listens { sight: Sight::Inner, own: vec![note().into()] }),
                moves,
            )
    },
    ..Room::named("shell")
};

async fn enter(t: &Test, kind: &'static str, about: Subject, says: &'static str) {
    let done = t.write(move |pen| {
        let draft = pen.draft(kind).about(about).detail(&serde_json::json!({ "says": says }))?;
        Ok(pen.enter(draft)?)
    });
    done.await.expect("entered");
}

async fn changed(t: &Test, says: &'static str) {
    enter(t, "board.changed", board().into(), says).await;
}

/// The head as of which a page is shown, from the address of its stream.
async fn shown(t: &Test) -> String {
    let page = t.get("/en/board").await.body;
    let (_, rest) = page.split_once("/en/board/live?since=").expect("the stream's address");
    rest.chars().take_while(char::is_ascii_digit).collect()
}

fn part(name: &str, html: &str, head: u64) -> String {
    format!("event: part\ndata: {{\"head\":{head},\"html\":\"{html}\",\"part\":\"{name}\"}}\n\n")
}

testkit::on_both!(
    async fn what_changes_reaches_who_listens_and_nothing_else_does(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        let since = shown(&t).await;
        let mut heard = t.listen(&format!("/en/board/live?since={since}"), None).await;
        assert!(heard.is_silent(600).await, "the page shows all of it");
        changed(&t, "one").await;
        let head: u64 = since.parse().expect("a number");
        let one = part("says", "one", head + 1);
        assert_eq!(heard.next().await, Some(format!("{one}id: {}\n\n", head + 1)));
        enter(&t, "note.changed", note().into(), "").await;
        changed(&t, "one").await;
        assert!(heard.is_silent(600).await, "it says what it said");
        // Whoever comes back says how far they had come, and is told what they missed.
        let mut late = t.listen(&format!("/en/board/live?since={since}"), None).await;
        assert!(late.next().await.expect("news").starts_with(&one));
        let mut whole = t.listen("/en/board/live", None).await;
        let all = whole.next().await.expect("all");
        assert!(all.contains(&one) && all.contains(&part("still", "", head)), "{all}");
        assert!(!all.contains("for few"), "{all}");
    }
);

testkit::on_both!(
    async fn what_is_inside_stays_with_who_may_see_it(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        assert_eq!(t.get("/en/board/inner").await.status, 403);
        let (user, cookie) = t.signed_in("amina", None, None).await;
        let since = shown(&t).await;
        let place = format!("/en/board/inner?since={since}");
        let mut heard = t.listen(&place, Some(&cookie)).await;
        assert!(heard.is_silent(600).await);
        enter(&t, "board.asked", board().into(), "who").await;
        let head: u64 = since.parse().expect("a number");
        let own =
            |head: u64, spread| format!("event: own\ndata: {{\"head\":{head},\"spread\":{spread}}}\n\n");
        assert_eq!(heard.next().await, Some(own(head + 1, 1) + &format!("id: {}\n\n", head + 1)));
        enter(&t, "note.changed", note().into(), "").await;
        assert_eq!(heard.next().await, Some(own(head + 2, 0)));
        // The line breaks off; what was entered meanwhile about one's own is told on coming back.
        let mut back = t.listen(&place, Some(&cookie)).await;
        assert!(back.next().await.expect("own").starts_with("event: own\n"));
        enter(&t, "user.renamed", user.into(), "").await;
        assert_eq!(rest(&mut heard).await, "", "the gate is passed anew");
        assert!(!rest(&mut back).await.contains("event: part"));
    }
);

async fn rest(heard: &mut Heard) -> String {
    let mut all = String::new();
    while let Some(said) = heard.next().await {
        all.push_str(&said);
    }
    all
}

testkit::on_both!(
    async fn a_rule_that_changes_ends_the_stream_before_it_says_more(open: testkit::Open) {
        let t = open.house(&[ROOM]).await;
        let mut heard = t.listen(&format!("/en/board/live?since={}", shown(&t).await), None).await;
        assert!(heard.is_silent(600).await);
        let both = t.write(|pen| {
            for kind in ["board.changed", "board.ruled"] {
                let draft =
                    pen.draft(kind).about(board()).detail(&serde_json::json!({ "says": "no more" }))?;
                pen.enter(draft)?;
            }
            Ok(())
        });
        both.await.expect("entered");
        assert_eq!(rest(&mut heard).await, "");
        // Who passes the gate again is told.
        assert!(t.get("/en/board/live").await.body.contains("no more"));
    }
);

#[test]
fn thousands_listen_and_the_parts_are_made_once() {
    testkit::run(async {
        let t = testkit::Open::sqlite().house(&[ROOM]).await;
        let since = shown(&t).await;
        let head: u64 = since.parse().expect("a number");
        let place = format!("/en/board/live?since={since}");
        let mut all = Vec::new();
        for _ in 0..2_000 {
            all.push(t.listen(&place, None).await);
        }
        assert!(all[0].is_silent(600).await);
        let made = MADE.load(Ordering::SeqCst);
        changed(&t, "to all").await;
        let first = all[0].next().await.expect("news");
        assert!(first.starts_with(&part("says", "to all", head + 1)), "{first}");
        for heard in &mut all[1..] {
            assert_eq!(heard.next().await.as_ref(), Some(&first));
        }
        // Other tests of this binary run in processes of their own.
        assert_eq!(MADE.load(Ordering::SeqCst), made + 1);
    });
}

#[test]
fn a_page_is_one_however_its_address_is_spelled() {
    testkit::run(async {
        let t = testkit::Open::sqlite().house(&[ROOM]).await;
        let id = "0198F0C2-0000-7000-8000-0000000000AB";
        let mut all = Vec::new();
        for spelled in [id.to_owned(), id.to_lowercase(), id.replace('-', "")] {
            all.push(t.listen(&format!("/en/boards/{spelled}/live"), None).await);
        }
        for heard in &mut all {
            assert!(heard.next().await.expect("all").contains("id: "));
        }
        assert_eq!(MADE.load(Ordering::SeqCst), 1);
    });
}

const FEW: Limits = Limits {
    kept: 0,
    form: Duration::from_secs(120),
    header: Duration::from_secs(5),
    idle: Duration::from_secs(5),
    send: Duration::from_secs(5),
    stop: Duration::from_secs(60),
    connections: 4,
};

async fn said(stream: &mut TcpStream, until: &str) -> String {
    let mut all = String::new();
    while !all.contains(until) {
        let mut bytes = [0; 4096];
        let read = tokio::time::timeout(Duration::from_secs(20), stream.read(&mut bytes)).await;
        match read.expect("in time").expect("read") {
            0 => break,
            count => all.push_str(&String::from_utf8_lossy(&bytes[..count])),
        }
    }
    all
}

#[test]
fn streams_leave_room_for_others_and_end_with_the_house() {
    testkit::run(async {
        let t = testkit::Open::sqlite().house(&[ROOM]).await;
        changed(&t, "said").await;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (stop, stopped) = oneshot::channel::<()>();
        let house = Arc::clone(&t.house);
        let served =
            tokio::spawn(
                async move { shell::serve(house, listener, FEW, async { drop(stopped.await) }).await },
            );
        let ask = async |head: &str| {
            let mut stream = TcpStream::connect(address).await.expect("connected");
            let request = format!(
                "GET /en/board/live HTTP/1.1\r\nHost: koinon.test\r\nAccept-Encoding: gzip\r\n{head}\r\n"
            );
            stream.write_all(request.as_bytes()).await.expect("asked");
            stream
        };
        let mut one = ask("").await;
        let answer = said(&mut one, "\nid: ").await;
        for line in [
            "HTTP/1.1 200 OK\r\n",
            "content-type: text/event-stream\r\n",
            "cache-control: no-store, no-transform\r\n",
            "\"said\"",
        ] {
            assert!(answer.contains(line), "{answer}");
        }
        assert!(!answer.contains("content-encoding"), "{answer}");
        let mut two = ask("Last-Event-ID: 0\r\n").await;
        assert!(said(&mut two, "\nid: ").await.contains("\"said\""));
        let mut three = ask("Last-Event-ID: 1\r\n").await;
        assert!(said(&mut three, "retry: ").await.ends_with("\n\n\r\n"));
        let mut four = ask("").await;
        let refused = said(&mut four, "\r\n\r\n").await;
        assert!(refused.starts_with("HTTP/1.1 503 ") && refused.contains("retry-after: 60\r\n"), "{refused}");
        stop.send(()).expect("told to stop");
        tokio::time::timeout(Duration::from_secs(10), served).await.expect("ends soon").expect("well");
        assert_eq!(said(&mut three, "never").await, "0\r\n\r\n");
    });
}
