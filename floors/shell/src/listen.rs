//! Connections: how many, and how long each may keep the house waiting.
//!
//! Whoever opens a connection and says nothing, or half of what is to be said, or does not take what is sent, is let go
//! after a while: a few thousand such would otherwise keep out everybody else.

use crate::metrics::Metrics;
use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::{
    io,
    net::SocketAddr,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, mpsc, watch},
    time::Sleep,
};
use tower::ServiceExt;

/// How patient the house is with connections, and how much it keeps ready for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Within this a new connection has said its first request's head.
    pub header: Duration,
    /// This long a connection may rest between two requests, the head of the second included.
    pub idle: Duration,
    /// This long a reader may take nothing of what is sent.
    pub send: Duration,
    /// After being told to stop, this long what was begun may take to end.
    pub stop: Duration,
    /// A form may take so long to arrive; a file fifteen times as long.
    pub form: Duration,
    /// So many connections at once; more wait at the door.
    pub connections: usize,
    /// So many bytes of answers to visitors are kept ready between changes.
    pub kept: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            header: seconds(15),
            idle: seconds(75),
            send: seconds(60),
            stop: seconds(30),
            form: crate::house::FORM,
            connections: 12_000,
            kept: crate::house::KEPT,
        }
    }
}

/// Takes connections until `stop` ends, then lets those that are in the middle of something finish it.
pub(crate) async fn connections(
    app: Router,
    listener: TcpListener,
    limits: Limits,
    metrics: &Arc<Metrics>,
    stop: impl Future<Output = ()>,
) {
    let places = Arc::new(Semaphore::new(limits.connections.clamp(1, Semaphore::MAX_PERMITS)));
    let (close, closing) = watch::channel(false);
    // Each connection holds a sender; when the last is gone, so are all connections.
    let (holds, mut held) = mpsc::channel::<()>(1);
    let mut stop = pin!(stop);
    loop {
        let accepted = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            accepted = accepted => accepted,
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, peer)) => {
                let (app, closing, holds) = (app.clone(), closing.clone(), holds.clone());
                let (metrics, open) = (Arc::clone(metrics), metrics.taken());
                tokio::spawn(async move {
                    one(app, stream, peer, limits, &metrics, closing).await;
                    drop((place, holds, open));
                });
            }
            // The connection is gone, or there are no descriptors left for it: then others must end first.
            Err(error) => {
                tracing::warn!(%error, "a connection was not taken");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop((listener, holds));
    let _ = close.send(true);
    if tokio::time::timeout(limits.stop, held.recv()).await.is_err() {
        tracing::warn!("some connections were closed in the middle of their answer");
    }
}

/// Serves one connection.
async fn one(
    app: Router,
    stream: TcpStream,
    peer: SocketAddr,
    limits: Limits,
    metrics: &Metrics,
    mut closing: watch::Receiver<bool>,
) {
    // Without it small answers wait for nothing; where it cannot be set they only come later.
    let _ = stream.set_nodelay(true);
    let began = Arc::new(AtomicBool::new(false));
    let begins = Arc::clone(&began);
    let service = service_fn(move |mut request: Request<Incoming>| {
        begins.store(true, Ordering::Relaxed);
        request.extensions_mut().insert(ConnectInfo(peer));
        app.clone().oneshot(request.map(Body::new))
    });
    let stream = TokioIo::new(Patient { stream, limit: limits.send, waiting: None });
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(limits.idle);
    let mut connection = pin!(builder.serve_connection(stream, service));
    let mut first = pin!(tokio::time::sleep(limits.header));
    let (mut waits, mut open) = (true, true);
    loop {
        tokio::select! {
            ended = connection.as_mut() => {
                if let Err(error) = ended {
                    if error.is_timeout() {
                        metrics.cut();
                    }
                    tracing::debug!(%error, %peer, "a connection broke off");
                }
                return;
            }
            () = first.as_mut(), if waits => {
                waits = false;
                if !began.load(Ordering::Relaxed) {
                    metrics.cut();
                    tracing::debug!(%peer, "a connection said nothing whole and was closed");
                    return;
                }
            }
            _ = closing.changed(), if open => {
                open = false;
                if !began.load(Ordering::Relaxed) {
                    return;
                }
                connection.as_mut().graceful_shutdown();
            }
        }
    }
}

/// A connection that waits only so long for its reader to take something.
struct Patient {
    stream: TcpStream,
    limit: Duration,
    waiting: Option<Pin<Box<Sleep>>>,
}

impl Patient {
    /// Passes on what writing came to; where it must wait, not longer than the limit.
    fn wrote<T>(&mut self, context: &mut Context<'_>, wrote: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if wrote.is_ready() {
            self.waiting = None;
            return wrote;
        }
        let limit = self.limit;
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(tokio::time::sleep(limit)));
        ready!(waiting.as_mut().poll(context));
        Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, "the reader takes nothing")))
    }
}

impl AsyncRead for Patient {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Patient {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.wrote(context, wrote)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.stream).poll_write_vectored(context, bytes);
        self.wrote(context, wrote)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
