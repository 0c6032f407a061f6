//! What there is to be measured against: the same answers from memory, the same rows in bare commits, the same news
//! to as many. All stand behind the program's own layers, in a process of their own.

pub mod ballots;
pub mod live;
pub mod pages;
pub mod rows;

use crate::Outcome;
use axum::Router;
use std::net::SocketAddr;
use tokio::net::TcpListener;

/// Serves as the program does.
async fn serve(listen: &str, router: Router) -> Outcome<()> {
    let listener = TcpListener::bind(listen).await?;
    let app = shell::dressed(router).into_make_service_with_connect_info::<SocketAddr>();
    Ok(axum::serve(listener, app).await?)
}
