//! Forms as they come in, within their bounds.

use std::convert::Infallible;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::header;
use futures_util::{StreamExt as _, stream};
use multer::{Multipart, parse_boundary};

use crate::ask::plain;
use crate::{Sent, Trouble, Typed};

/// A form without files is never larger, nor what is kept of one as a draft.
pub(crate) const FORM_AT_MOST: usize = 256 * 1024;
/// What a form with files may bring in all: a table of the largest size, and what is around it.
const FILES_AT_MOST: usize = sheets::MOST_BYTES + 1024 * 1024;
/// What is too large is still heard out so far: a browser that is cut off in the middle would
/// show that, and not our words.
const HEARD_OUT: usize = 128 * 1024 * 1024;

type Form = (Typed, Vec<Sent>);

/// `files` says whether the form of the address may bring files, `welcome` whether they are taken
/// in: from whoever may not come there what was typed is still read, so that it can be kept.
pub(crate) async fn form(request: Request, files: bool, welcome: bool) -> Result<Form, Trouble> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let boundary = kind.and_then(|kind| parse_boundary(kind).ok());
    let at_most = if files && welcome { FILES_AT_MOST } else { FORM_AT_MOST };
    let body = whole(request.into_body(), at_most).await?;
    match boundary.filter(|_| files) {
        Some(boundary) => Ok(parts(body, boundary).await),
        None => Ok((Typed::parse(&body), Vec::new())),
    }
}

pub(crate) async fn whole(body: Body, at_most: usize) -> Result<Vec<u8>, Trouble> {
    let (mut whole, mut heard) = (Vec::new(), 0);
    let mut pieces = body.into_data_stream();
    while let Some(piece) = pieces.next().await {
        // Whoever hangs up hears no answer.
        let piece = piece.map_err(|_| Trouble::TooLarge)?;
        heard += piece.len();
        if heard > HEARD_OUT {
            break;
        }
        if heard <= at_most {
            whole.extend_from_slice(&piece);
        }
    }
    if heard > at_most { Err(Trouble::TooLarge) } else { Ok(whole) }
}

/// What can't be read is as if it had not been typed: the form asks for it again.
async fn parts(body: Vec<u8>, boundary: String) -> Form {
    let (mut typed, mut files) = (Vec::new(), Vec::new());
    let body = stream::once(async { Ok::<_, Infallible>(Bytes::from(body)) });
    let mut parts = Multipart::new(body, boundary);
    while let Ok(Some(part)) = parts.next_field().await {
        let field = part.name().unwrap_or_default().to_owned();
        let name = part.file_name().map(str::to_owned);
        let Ok(bytes) = part.bytes().await else { break };
        match name {
            Some(name) => files.push(Sent { field, name: plain(&name), bytes }),
            None => typed.push((plain(&field), plain(&String::from_utf8_lossy(&bytes)))),
        }
    }
    (Typed(typed), files)
}
