//! Files over HTTP: how they come in with a form, and how they go back.

use std::io::Write as _;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use store::{Db, Store};
use web::{Answer, Ask, Bytes, Trouble};

use crate::edge::{ORIGIN, ask};

/// So much the form of these tests may bring.
pub(crate) const AT_MOST: u64 = 1_000;
const TEXT: &[u8] = b"0123456789";

/// Tells what came.
pub(crate) fn brought(ask: &Ask, _: &Store) -> Result<Answer, Trouble> {
    let file = ask.file("file").map(|file| {
        let bytes = String::from_utf8(file.bytes().unwrap()).unwrap();
        format!("{}={bytes} ({})", file.name, file.size)
    });
    Ok(Answer::text(format!("{} {}", ask.form.get("word"), file.unwrap_or_default())))
}

/// Hands out a file of ten letters.
pub(crate) fn handed(_: &Ask, _: &Db) -> Result<Answer, Trouble> {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(TEXT).unwrap();
    let (size, media_type) = (10, "application/pdf");
    Ok(Answer::bytes(Bytes {
        file,
        size,
        media_type,
        name: "año 1.pdf",
        digest: "abc",
        shown: false,
    }))
}

fn multipart(path: &str, parts: &[(&str, Option<&str>, &[u8])]) -> Request<Body> {
    let mut body = Vec::new();
    for (name, file, content) in parts {
        let file = file.map_or(String::new(), |file| format!("; filename=\"{file}\""));
        body.extend(
            format!("--e\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n").bytes(),
        );
        body.extend(*content);
        body.extend(b"\r\n");
    }
    body.extend(b"--e--\r\n");
    let kind = "multipart/form-data; boundary=e";
    let request = Request::post(path).header(header::ORIGIN, ORIGIN);
    request.header(header::CONTENT_TYPE, kind).body(Body::from(body)).unwrap()
}

#[test]
fn a_form_brings_what_was_typed_and_a_file() {
    let parts = [("word", None, "añil".as_bytes()), ("file", Some("acta.pdf"), TEXT)];
    let (status, _, text) = ask(multipart("/red/brought", &parts));
    assert_eq!((status, text.as_str()), (StatusCode::OK, "añil acta.pdf=0123456789 (10)"));
    let (_, _, text) =
        ask(multipart("/red/brought", &[("word", None, b"x"), ("file", Some(""), b"")]));
    assert_eq!(text, "x ", "where nothing was chosen nothing came");
    let (_, _, text) = ask(multipart("/red/said", &parts));
    assert_eq!(text, "", "a form that brings no files is none of parts");
}

#[test]
fn what_is_too_large_is_told_so() {
    let full = vec![b'x'; usize::try_from(AT_MOST).unwrap() - 1];
    let (status, ..) = ask(multipart("/red/brought", &[("file", Some("a"), &full)]));
    assert_eq!(status, StatusCode::OK);
    let more = vec![b'x'; usize::try_from(AT_MOST).unwrap() + 1];
    let (status, ..) = ask(multipart("/red/brought", &[("file", Some("a"), &more)]));
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    let long = vec![b'x'; 300 * 1024];
    let (status, ..) = ask(multipart("/red/brought", &[("word", None, &long)]));
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE, "what is typed has its own bound");
}

#[test]
fn who_may_not_come_brings_nothing() {
    let parts: [(&str, Option<&str>, &[u8]); 1] = [("file", Some("acta.pdf"), TEXT)];
    let (status, ..) = ask(multipart("/red/kept-files", &parts));
    assert_eq!(status, StatusCode::UNAUTHORIZED, "and is told why");
}

#[test]
fn a_file_goes_back_whole_in_part_or_not_at_all() {
    let get = |heads: &[(&str, &str)]| {
        let request = Request::get("/red/handed");
        let request =
            heads.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        ask(request.body(Body::empty()).unwrap())
    };
    let (status, response, text) = get(&[]);
    assert_eq!((status, text.as_str()), (StatusCode::OK, "0123456789"));
    let says = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(says("content-length"), "10");
    assert_eq!(says("etag"), "\"abc\"");
    assert_eq!(says("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(
        says("content-disposition"),
        "attachment; filename=\"a_o 1.pdf\"; filename*=UTF-8''a%C3%B1o%201.pdf"
    );
    assert!(!response.headers().contains_key("content-encoding"));
    for (range, wanted) in
        [("bytes=2-4", "234"), ("bytes=7-", "789"), ("bytes=-3", "789"), ("bytes=8-99", "89")]
    {
        let (status, response, text) = get(&[("range", range), ("accept-encoding", "gzip")]);
        assert_eq!((status, text.as_str()), (StatusCode::PARTIAL_CONTENT, wanted), "{range}");
        let told = response.headers()["content-range"].to_str().unwrap();
        assert!(told.starts_with("bytes ") && told.ends_with("/10"), "{told}");
    }
    for range in ["bytes=10-", "bytes=-0", "bytes=30-40"] {
        let (status, response, text) = get(&[("range", range)]);
        assert_eq!((status, text.as_str()), (StatusCode::RANGE_NOT_SATISFIABLE, ""), "{range}");
        assert_eq!(response.headers()["content-range"], "bytes */10");
    }
    for range in ["bytes=4-2", "bytes=1-2,4-5", "lines=1-2", "bytes=a-b"] {
        let (status, _, text) = get(&[("range", range)]);
        assert_eq!((status, text.as_str()), (StatusCode::OK, "0123456789"), "{range}");
    }
    let (status, _, text) = get(&[("range", "bytes=2-4"), ("if-range", "\"old\"")]);
    assert_eq!((status, text.as_str()), (StatusCode::OK, "0123456789"), "another state of it");
    let (status, _, text) = get(&[("if-none-match", "\"abc\"")]);
    assert_eq!((status, text.as_str()), (StatusCode::NOT_MODIFIED, ""));
}
