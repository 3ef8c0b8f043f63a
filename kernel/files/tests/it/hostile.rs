//! Files that mean harm, or are not what they say.

use std::io::{Cursor, Write as _};

use files::{FileType, LARGEST, NotTaken};
use image::{ImageFormat, RgbImage};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::{recognise, reduce};

/// An archive of these files.
fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let how = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in entries {
        archive.start_file(*name, how).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const WORD: &str = "<Types><Override PartName='/word/document2.xml' \
    ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

fn document(more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut entries: Vec<(&str, &[u8])> =
        vec![("[Content_Types].xml", WORD.as_bytes()), ("word/document2.xml", b"<document/>")];
    entries.extend(more);
    archive(&entries)
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::new(width, height).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

#[test]
fn documents_are_known_by_what_they_hold() {
    assert_eq!(recognise(&document(&[])), Ok(FileType::Docx));
    let odt =
        archive(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"")]);
    assert_eq!(recognise(&odt), Ok(FileType::Odt));
    assert_eq!(recognise(b"%PDF-1.7\n1 0 obj\n%%EOF\n"), Ok(FileType::Pdf));
}

#[test]
fn what_is_on_no_list_is_refused() {
    for (what, bytes) in [
        (
            "a drawing with a script",
            b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".as_slice(),
        ),
        ("a drawing", b"<?xml version='1.0'?><svg/>"),
        ("a page", b"<!doctype html><script>alert(1)</script>"),
        ("a program", b"\x7fELF\x02\x01\x01"),
        ("a Windows program", b"MZ\x90\x00"),
        ("a script", b"#!/bin/sh\nrm -rf /\n"),
        ("a page before a PDF", b"<script>alert(1)</script>%PDF-1.7\n%%EOF"),
        ("an archive of something else", &archive(&[("a.txt", b"a")])),
        ("old Word", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("a photograph of a telephone", b"\0\0\0\x18ftypheic\0\0\0\0"),
        ("text", "Acta de la reunión".as_bytes()),
    ] {
        assert_eq!(recognise(bytes), Err(NotTaken::Unknown), "{what}");
    }
    assert_eq!(recognise(b""), Err(NotTaken::Empty));
    assert_eq!(
        recognise(&vec![0xff; usize::try_from(LARGEST).unwrap() + 1]),
        Err(NotTaken::TooLarge)
    );
}

#[test]
fn a_document_that_unfolds_to_far_more_than_it_is_is_refused() {
    let zeros = vec![0; 64 * 1024 * 1024];
    let bomb = document(&[("word/media/image1.bin", &zeros)]);
    assert!(bomb.len() < 1_000_000, "{}", bomb.len());
    assert_eq!(recognise(&bomb), Err(NotTaken::Hostile));
    let names: Vec<String> = (0..6_000).map(|nth| format!("word/{nth}")).collect();
    let many: Vec<(&str, &[u8])> =
        names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert_eq!(recognise(&document(&many)), Err(NotTaken::Hostile));
}

#[test]
fn a_document_that_names_places_outside_itself_is_refused() {
    for name in ["../../etc/passwd", "word/../../up", "/etc/passwd", "word\\..\\up"] {
        assert_eq!(recognise(&document(&[(name, b"x")])), Err(NotTaken::Hostile), "{name}");
    }
}

#[test]
fn a_document_with_a_program_inside_is_refused() {
    assert_eq!(recognise(&document(&[("word/vbaProject.bin", b"x")])), Err(NotTaken::Macros));
    let told = WORD.replace(
        "openxmlformats-officedocument.wordprocessingml.document",
        "ms-word.document.macroEnabled",
    );
    let renamed = archive(&[("[Content_Types].xml", told.as_bytes()), ("word/x.bin", b"x")]);
    assert_eq!(recognise(&renamed), Err(NotTaken::Macros));
    let mimetype = b"application/vnd.oasis.opendocument.text".as_slice();
    let basic = archive(&[("mimetype", mimetype), ("Basic/Standard/Module1.xml", b"Sub Main")]);
    assert_eq!(recognise(&basic), Err(NotTaken::Macros));
}

#[test]
fn what_ends_before_its_end_is_refused() {
    let whole = document(&[("word/media/a.bin", &[7; 5_000])]);
    assert_eq!(recognise(&whole[..whole.len() - 30]), Err(NotTaken::Damaged));
    assert_eq!(recognise(b"%PDF-1.7\n1 0 obj\nand then nothing"), Err(NotTaken::Damaged));
    let picture = png(400, 300);
    assert_eq!(recognise(&picture), Ok(FileType::Png));
    assert_eq!(reduce(&picture[..picture.len() / 2], FileType::Png), Err(NotTaken::Damaged));
    assert_eq!(reduce(&picture[..20], FileType::Png), Err(NotTaken::Damaged));
    assert_eq!(reduce(b"\xff\xd8\xff\xe0 no picture", FileType::Jpeg), Err(NotTaken::Damaged));
}

/// The head of a picture says how large it is; nobody makes room for it before asking that.
#[test]
fn a_picture_of_sixty_thousand_by_sixty_thousand_is_refused_unseen() {
    let mut picture = png(8, 8);
    picture[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    picture[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    let told = {
        let mut crc = flate2::Crc::new();
        crc.update(&picture[12..29]);
        crc.sum()
    };
    picture[29..33].copy_from_slice(&told.to_be_bytes());
    assert_eq!(reduce(&picture, FileType::Png), Err(NotTaken::TooManyPixels));
}

/// A picture that is also an archive, and one that hides a page after its end: what is kept is
/// neither.
#[test]
fn what_hides_in_a_picture_is_gone() {
    let mut polyglot = png(40, 30);
    polyglot.extend(archive(&[("a.html", b"<script>alert(1)</script>")]));
    polyglot.extend(b"<script>alert(1)</script>");
    assert_eq!(recognise(&polyglot), Ok(FileType::Png));
    for kept in reduce(&polyglot, FileType::Png).unwrap() {
        let text = String::from_utf8_lossy(&kept.bytes);
        assert!(!text.contains("<script>") && !text.contains("PK\u{3}\u{4}"));
    }
}
