//! What the engineer sees: ids of requests, whether the house is ready, and what it counts.

use base::Stop;
use db::params;
use std::sync::Arc;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

fn id(came: &testkit::Came) -> String {
    let found = came.headers.iter().find(|(name, _)| name == "x-request-id");
    found.map(|(_, value)| value.clone()).expect("an id")
}

testkit::on_both!(
    async fn whoever_meets_a_fault_is_told_the_id_under_which_it_is_logged(open: testkit::Open) {
        let t = open.house(&[]).await;
        let (one, two) = (t.get("/en/").await, t.get("/en/nowhere").await);
        assert_ne!(id(&one), id(&two));
        t.house
            .db
            .write(|tx| tx.exec("ALTER TABLE setting RENAME TO mislaid", params![]).map_err(Stop::from))
            .await
            .expect("broken");
        // What was asked for already is given out as it was kept, as long as the head can be read.
        for place in ["/en/style", "/ledger/checkpoint"] {
            let broken = t.get(place).await;
            assert_eq!(broken.status, 500, "{place}");
            assert!(broken.body.contains(&format!("this number: {}", id(&broken))), "{}", broken.body);
        }
    }
);

async fn asked(address: std::net::SocketAddr, place: &str) -> String {
    let mut stream = TcpStream::connect(address).await.expect("connected");
    let said = format!("GET {place} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    stream.write_all(said.as_bytes()).await.expect("said");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    answer
}

testkit::on_both!(
    async fn prometheus_reads_what_the_house_counts(open: testkit::Open) {
        let t = open.house(&[]).await;
        t.signed_in("amina", None, None).await;
        t.post("/en/reset", None, &[("email", "amina@town.example")]).await;
        t.house.sign_head().await.expect("signed");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let served = tokio::spawn(shell::serve_metrics(Arc::clone(&t.house), listener));
        let told = asked(address, "/metrics").await;
        assert!(told.starts_with("HTTP/1.1 200 OK\r\n"), "{told}");
        for line in [
            r#"koinon_requests_total{method="post",status="3xx"} 2"#,
            "koinon_request_duration_seconds_count 2",
            "koinon_listeners 0",
            "koinon_ledger_entries 2",
            "koinon_ledger_signed_entries 2",
            "koinon_letters_waiting 1",
            "koinon_letters_given_up 0",
        ] {
            assert!(told.lines().any(|one| one == line), "{line} in\n{told}");
        }
        assert!(!told.contains("amina"));
        assert!(asked(address, "/healthz").await.ends_with("\r\n\r\nok\n"));
        assert!(asked(address, "/ready").await.ends_with("\r\n\r\nready\n"));
        assert!(asked(address, "/en/").await.starts_with("HTTP/1.1 404 "));
        assert_eq!(t.get("/metrics").await.status, 404);
        t.house
            .db
            .write(|tx| tx.exec("ALTER TABLE ledger_head RENAME TO mislaid", params![]).map_err(Stop::from))
            .await
            .expect("broken");
        assert!(asked(address, "/ready").await.starts_with("HTTP/1.1 503 "));
        assert!(asked(address, "/healthz").await.starts_with("HTTP/1.1 200 "));
        served.abort();
    }
);
