//! The yardstick: an axum handler that returns the same bytes from memory.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;

use crate::Outcome;

pub(crate) fn serve(file: &str, port: u16) -> Outcome<()> {
    let page: &'static [u8] = Vec::leak(std::fs::read(file)?);
    let router = Router::new().route(
        "/",
        get(move || async move { ([(CONTENT_TYPE, "text/html; charset=utf-8")], page) }),
    );
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
        axum::serve(listener, router).await?;
        Ok(())
    })
}
