//! Connections through a real socket: those that keep the house waiting are let go, and a stop finishes what was begun.

use shell::Limits;
use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
};

const SHORT: Limits = Limits {
    header: Duration::from_millis(400),
    idle: Duration::from_millis(800),
    send: Duration::from_millis(400),
    stop: Duration::from_secs(5),
    form: Duration::from_secs(120),
    connections: 2,
    kept: 0,
};

/// Far more than any limit, far less than for ever.
const LONG: Duration = Duration::from_secs(20);

struct Served {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<()>,
    _test: testkit::Test,
}

async fn served(limits: Limits) -> Served {
    let test = testkit::Open::sqlite().house(&[]).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel();
    let house = Arc::clone(&test.house);
    let ended = tokio::spawn(async move {
        shell::serve(house, listener, limits, async { drop(stopped.await) }).await;
    });
    Served { address, stop, ended, _test: test }
}

impl Served {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("connected")
    }
}

/// Reads until the other side closes; what came, and after how long.
async fn until_closed(stream: &mut TcpStream) -> (String, Duration) {
    let (began, mut bytes) = (now(), Vec::new());
    // A reset is an end too.
    let _ = tokio::time::timeout(LONG, stream.read_to_end(&mut bytes)).await.expect("closed in time");
    (String::from_utf8_lossy(&bytes).into_owned(), began.elapsed())
}

#[allow(clippy::disallowed_methods, reason = "the waiting of real sockets is measured")]
fn now() -> Instant {
    Instant::now()
}

#[test]
fn whoever_says_nothing_or_half_is_let_go() {
    testkit::run(async {
        let served = served(SHORT).await;
        for said in ["", "GET / HTTP/1.1\r\nHost: koinon.te"] {
            let mut stream = served.connect().await;
            stream.write_all(said.as_bytes()).await.expect("said");
            let (answer, waited) = until_closed(&mut stream).await;
            assert_eq!(answer, "");
            assert!(waited >= SHORT.header - Duration::from_millis(50), "{waited:?}");
        }
    });
}

#[test]
fn a_connection_that_rests_too_long_is_closed_after_its_answer() {
    testkit::run(async {
        let served = served(SHORT).await;
        for half in ["", "GET /healthz HTTP/1.1\r\nHo"] {
            let mut stream = served.connect().await;
            let said = format!("GET /healthz HTTP/1.1\r\nHost: koinon.test\r\n\r\n{half}");
            stream.write_all(said.as_bytes()).await.expect("said");
            let (answer, waited) = until_closed(&mut stream).await;
            assert!(
                answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\nok\n"),
                "{answer}"
            );
            assert!(waited >= SHORT.idle - Duration::from_millis(50), "{waited:?}");
        }
    });
}

#[test]
fn more_than_the_limit_wait_at_the_door() {
    testkit::run(async {
        let served = served(SHORT).await;
        let _silent = [served.connect().await, served.connect().await];
        let began = now();
        let mut third = served.connect().await;
        let said = "GET /healthz HTTP/1.1\r\nHost: koinon.test\r\nConnection: close\r\n\r\n";
        third.write_all(said.as_bytes()).await.expect("said");
        let (answer, _) = until_closed(&mut third).await;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(began.elapsed() >= SHORT.header - Duration::from_millis(50), "{:?}", began.elapsed());
    });
}

#[test]
fn a_reader_who_takes_nothing_is_let_go() {
    testkit::run(async {
        let served = served(SHORT).await;
        let mut stream = served.connect().await;
        let request = "GET /en/style HTTP/1.1\r\nHost: koinon.test\r\n\r\n";
        let asked = 2_000;
        // Sent until the house takes no more, which it does not while nobody takes its answers.
        let all = request.repeat(asked);
        let _ = tokio::time::timeout(SHORT.send * 4, stream.write_all(all.as_bytes())).await;
        tokio::time::sleep(SHORT.send * 4).await;
        let (answers, _) = until_closed(&mut stream).await;
        let answered = answers.matches("HTTP/1.1 200 OK").count();
        assert!(answered > 0 && answered < asked, "{answered}");
    });
}

#[test]
fn a_stop_finishes_what_was_begun_and_takes_nothing_new() {
    testkit::run(async {
        let served = served(SHORT).await;
        let mut begun = served.connect().await;
        let head = "POST /en/sign-in HTTP/1.1\r\nHost: koinon.test\r\nContent-Length: 7\r\n\
                    Content-Type: application/x-www-form-urlencoded\r\n\r\nem";
        begun.write_all(head.as_bytes()).await.expect("half");
        tokio::time::sleep(Duration::from_millis(200)).await;
        let _silent = served.connect().await;
        served.stop.send(()).expect("told to stop");
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert!(TcpStream::connect(served.address).await.is_err());
        begun.write_all(b"ail=a").await.expect("the other half");
        let (answer, _) = until_closed(&mut begun).await;
        assert!(answer.starts_with("HTTP/1.1 422 "), "{answer}");
        tokio::time::timeout(LONG, served.ended).await.expect("ends").expect("well");
    });
}
