use std::io::Cursor;

use files::{FileType, WIDTHS};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use crate::{recognise, reduce};

fn bytes(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn half_red(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) }
    })
    .into()
}

#[test]
fn a_picture_is_kept_in_a_few_widths_and_never_widened() {
    let kept = reduce(&bytes(&half_red(2_000, 1_000), ImageFormat::Jpeg), FileType::Jpeg).unwrap();
    let sizes: Vec<(u32, u32)> = kept.iter().map(|one| (one.width, one.height)).collect();
    assert_eq!(sizes, [(1_600, 800), (800, 400), (320, 160)]);
    assert!(kept.iter().all(|one| recognise(&one.bytes) == Ok(FileType::Jpeg)));
    let small = reduce(&bytes(&half_red(200, 100), ImageFormat::Png), FileType::Png).unwrap();
    assert_eq!(small.iter().map(|one| one.width).collect::<Vec<_>>(), [200]);
    let exact = reduce(&bytes(&half_red(320, 10), ImageFormat::Png), FileType::Png).unwrap();
    assert_eq!(exact.iter().map(|one| one.width).collect::<Vec<_>>(), [WIDTHS[2]]);
}

#[test]
fn what_can_be_seen_through_stays_so() {
    let logo: DynamicImage = RgbaImage::from_pixel(100, 60, Rgba([10, 20, 30, 0])).into();
    let kept = reduce(&bytes(&logo, ImageFormat::Png), FileType::Png).unwrap();
    assert_eq!(kept[0].file_type, FileType::Png);
    assert_eq!(image::load_from_memory(&kept[0].bytes).unwrap().to_rgba8().get_pixel(5, 5)[3], 0);
}

/// A JPEG with an EXIF block that says that it lies on its side, and where it was taken.
#[test]
fn a_picture_stands_upright_and_tells_nothing_of_where_it_was_taken() {
    let plain = bytes(&half_red(60, 30), ImageFormat::Jpeg);
    let mut exif =
        b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend(b"GPS 16 30 S 68 9 W");
    let length = u16::try_from(exif.len() + 2).unwrap();
    let mut told = plain[..2].to_vec();
    told.extend([0xff, 0xe1]);
    told.extend(length.to_be_bytes());
    told.extend(&exif);
    told.extend(&plain[2..]);
    let kept = reduce(&told, FileType::Jpeg).unwrap();
    assert_eq!((kept[0].width, kept[0].height), (30, 60), "turned");
    let text = String::from_utf8_lossy(&kept[0].bytes).into_owned();
    assert!(!text.contains("GPS") && !text.contains("Exif"));
    let upright = image::load_from_memory(&kept[0].bytes).unwrap().to_rgb8();
    assert!(upright.get_pixel(15, 5)[0] > 150, "the left is above");
}

/// Letters and lines stay sharp, and photographs short.
#[test]
fn of_a_drawing_the_shorter_way_of_writing_it_is_kept() {
    let lines: DynamicImage =
        RgbImage::from_fn(600, 400, |x, _| if x % 50 < 2 { Rgb([0; 3]) } else { Rgb([255; 3]) })
            .into();
    let kept = reduce(&bytes(&lines, ImageFormat::Png), FileType::Png).unwrap();
    assert_eq!(kept[0].file_type, FileType::Png);
    let noisy: DynamicImage = RgbImage::from_fn(600, 400, |x, y| {
        let at =
            x.wrapping_mul(2_654_435_761).wrapping_add(y.wrapping_mul(40_503)).rotate_left(x % 31);
        Rgb(at.to_le_bytes()[..3].try_into().unwrap())
    })
    .into();
    assert!(
        kept.windows(2).all(|two| two[1].bytes.len() < two[0].bytes.len()),
        "narrower is shorter"
    );
    let kept = reduce(&bytes(&noisy, ImageFormat::Png), FileType::Png).unwrap();
    assert_eq!(kept[0].file_type, FileType::Jpeg);
}
