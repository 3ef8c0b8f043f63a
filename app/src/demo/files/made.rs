//! A page and a picture, made of nothing.

use std::io::{self, Write as _};

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

/// A PDF of one page with these lines, the first of them large.
pub(super) fn pdf(lines: &[&str]) -> Vec<u8> {
    let mut text = String::new();
    for (nth, line) in lines.iter().enumerate() {
        let (size, y) = if nth == 0 { (20, 760) } else { (12, 730 - 18 * nth) };
        text.push_str(&format!("BT /F {size} Tf 60 {y} Td ({line}) Tj ET\n"));
    }
    let text = latin(&text);
    let font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
        /Resources << /Font << /F 5 0 R >> >> >>";
    let stream = [
        format!("<< /Length {} >>\nstream\n", text.len()).into_bytes(),
        text,
        b"endstream".to_vec(),
    ];
    let objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (es) >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        page.as_bytes().to_vec(),
        stream.concat(),
        font.as_bytes().to_vec(),
    ];
    let (mut whole, mut places) = (b"%PDF-1.7\n".to_vec(), Vec::new());
    for (nth, object) in objects.iter().enumerate() {
        places.push(whole.len());
        whole.extend(format!("{} 0 obj\n", nth + 1).bytes());
        whole.extend(object);
        whole.extend(b"\nendobj\n");
    }
    let table = whole.len();
    whole.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        whole.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let end = format!(
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    );
    whole.extend(end.bytes());
    whole
}

/// The letters of Spanish stand in it with the numbers that they have in Unicode.
fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}

const WIDTH: u32 = 960;
const HEIGHT: u32 = 320;
/// Of the threads: paper, cochineal, indigo, lake, saffron, moss.
const COLOURS: [[u8; 3]; 6] =
    [[251, 248, 242], [163, 35, 58], [43, 63, 140], [29, 107, 114], [217, 154, 28], [85, 112, 47]];
const THREAD: u32 = 16;

/// A PNG of bands that go over and under each other, each time in another order.
pub(super) fn weave(nth: u32) -> io::Result<Vec<u8>> {
    let mut rows = ZlibEncoder::new(Vec::new(), Compression::best());
    for y in 0..HEIGHT {
        let mut row = vec![0];
        row.extend((0..WIDTH).flat_map(|x| thread(x / THREAD, y / THREAD, nth)));
        rows.write_all(&row)?;
    }
    let mut head = [WIDTH.to_be_bytes(), HEIGHT.to_be_bytes()].concat();
    head.extend([8, 2, 0, 0, 0]);
    let parts = [(b"IHDR", head), (b"IDAT", rows.finish()?), (b"IEND", Vec::new())];
    let mut whole = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, content) in parts {
        let mut sum = Crc::new();
        sum.update(name);
        sum.update(&content);
        whole.extend(u32::try_from(content.len()).unwrap_or_default().to_be_bytes());
        whole.extend(name);
        whole.extend(content);
        whole.extend(sum.sum().to_be_bytes());
    }
    Ok(whole)
}

/// The colour at a crossing: the warp where it lies above, else the weft.
fn thread(across: u32, down: u32, nth: u32) -> [u8; 3] {
    let above = (across + down).is_multiple_of(2);
    let step = across.abs_diff(30 + 7 * nth) + down;
    let colour = if above {
        1 + step / 4 % 5
    } else if down % 5 == nth % 5 {
        4
    } else {
        0
    };
    COLOURS.get(colour as usize).copied().unwrap_or_default()
}
