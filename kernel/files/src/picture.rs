//! Pictures, made anew: upright, without anything but pixels, in a few widths.

use std::io::{BufRead, Cursor, Seek};
use std::sync::{Mutex, PoisonError};

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops::FilterType as Resampling;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};

use crate::{FileType, NotTaken};

/// The widths a picture is kept in, the widest first; a narrower picture isn't widened.
pub const WIDTHS: [u32; 3] = [1600, 800, 320];

/// What no camera of an office reaches …
const LONGEST_SIDE: u32 = 16_000;
/// … and what its pixels may take in memory while they are looked at.
const PIXELS_AT_MOST: u64 = 50_000_000;
const MEMORY_AT_MOST: u64 = 300 * 1024 * 1024;
const QUALITY: u8 = 82;

/// One picture at a time: two would take twice the memory.
static AT_IT: Mutex<()> = Mutex::new(());

/// A picture in one of its widths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub file_type: FileType,
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}

/// A picture in the widths it is kept in, the widest first. It is measured before it is decoded, and
/// what comes out holds nothing of the file that came in: no place, no camera, nothing hidden after
/// its end.
pub fn reduce(file: impl BufRead + Seek, file_type: FileType) -> Result<Vec<Picture>, NotTaken> {
    let _turn = AT_IT.lock().unwrap_or_else(PoisonError::into_inner);
    let mut picture = decoded(file, format(file_type)?)?;
    let whole = picture.width();
    let narrower = WIDTHS.into_iter().filter(|width| *width < whole);
    let widest = (whole <= WIDTHS[0]).then_some(whole);
    let mut kept = Vec::new();
    for width in widest.into_iter().chain(narrower) {
        // Each is made of the one before: a picture of many pixels is gone through once.
        if width < picture.width() {
            let height =
                u64::from(picture.height()) * u64::from(width) / u64::from(picture.width());
            let height = u32::try_from(height).unwrap_or(u32::MAX).max(1);
            picture = picture.resize_exact(width, height, Resampling::CatmullRom);
        }
        let narrower = written(&picture, file_type)?;
        // One that is no shorter than the one before is of no use to a slow line.
        if kept.last().is_none_or(|wider: &Picture| narrower.bytes.len() < wider.bytes.len()) {
            kept.push(narrower);
        }
    }
    Ok(kept)
}

fn format(file_type: FileType) -> Result<ImageFormat, NotTaken> {
    match file_type {
        FileType::Jpeg => Ok(ImageFormat::Jpeg),
        FileType::Png => Ok(ImageFormat::Png),
        FileType::Webp => Ok(ImageFormat::WebP),
        _ => Err(NotTaken::Unknown),
    }
}

/// Eight bits to a colour, whatever came.
fn decoded(file: impl BufRead + Seek, format: ImageFormat) -> Result<DynamicImage, NotTaken> {
    let damaged = |_| NotTaken::Damaged;
    let mut reader = ImageReader::with_format(file, format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_AT_MOST);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(NotTaken::Damaged);
    }
    let pixels = u64::from(width) * u64::from(height);
    if width > LONGEST_SIDE || height > LONGEST_SIDE || pixels > PIXELS_AT_MOST {
        return Err(NotTaken::TooManyPixels);
    }
    if decoder.total_bytes() > MEMORY_AT_MOST {
        return Err(NotTaken::TooManyPixels);
    }
    // A picture taken with the camera on its side says so beside its pixels.
    let upright = decoder.orientation().map_err(damaged)?;
    let whole = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    let mut whole = match whole {
        seen_through if seen_through.color().has_alpha() => {
            DynamicImage::ImageRgba8(seen_through.into_rgba8())
        }
        opaque => DynamicImage::ImageRgb8(opaque.into_rgb8()),
    };
    whole.apply_orientation(upright);
    Ok(whole)
}

/// Photographs as JPEG; what can be seen through as PNG. Of a drawing, where both do, the shorter.
fn written(picture: &DynamicImage, came_as: FileType) -> Result<Picture, NotTaken> {
    let see_through = match picture {
        DynamicImage::ImageRgba8(pixels) => pixels.pixels().any(|pixel| pixel[3] < u8::MAX),
        _ => false,
    };
    let (width, height) = (picture.width(), picture.height());
    let made = |file_type, bytes| Picture { file_type, width, height, bytes };
    let jpeg = || Ok(made(FileType::Jpeg, encoded_jpeg(picture)?));
    let png = || Ok(made(FileType::Png, encoded_png(picture)?));
    match came_as {
        _ if see_through => png(),
        FileType::Png => {
            let (jpeg, png) = (jpeg()?, png()?);
            Ok(if png.bytes.len() < jpeg.bytes.len() { png } else { jpeg })
        }
        _ => jpeg(),
    }
}

fn encoded_jpeg(picture: &DynamicImage) -> Result<Vec<u8>, NotTaken> {
    let mut bytes = Cursor::new(Vec::new());
    let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    let pixels = DynamicImage::ImageRgb8(picture.to_rgb8());
    pixels.write_with_encoder(encoder).map_err(|_| NotTaken::Damaged)?;
    Ok(bytes.into_inner())
}

fn encoded_png(picture: &DynamicImage) -> Result<Vec<u8>, NotTaken> {
    let mut bytes = Cursor::new(Vec::new());
    let (effort, filter) = (CompressionType::Default, FilterType::Adaptive);
    let encoder = PngEncoder::new_with_quality(&mut bytes, effort, filter);
    picture.write_with_encoder(encoder).map_err(|_| NotTaken::Damaged)?;
    Ok(bytes.into_inner())
}
