//! Pictures, made anew: upright, without anything but pixels, in a few widths.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops::FilterType as Resampling;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};

use crate::{FileType, NotTaken};

/// The widths a picture is kept in, the narrowest first; a narrower picture isn't widened.
pub const WIDTHS: [u32; 3] = [320, 800, 1600];

/// What no camera of an office reaches …
const LONGEST_SIDE: u32 = 16_000;
/// … and what its pixels may take in memory while they are looked at.
const PIXELS_AT_MOST: u64 = 50_000_000;
const MEMORY_AT_MOST: u64 = 400 * 1024 * 1024;
const QUALITY: u8 = 82;

/// A picture in one of its widths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub file_type: FileType,
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}

/// A picture in the widths it is kept in. It is measured before it is decoded, and what comes out
/// holds nothing of the file that came in: no place, no camera, nothing hidden after its end.
pub fn reduce(bytes: &[u8], file_type: FileType) -> Result<Vec<Picture>, NotTaken> {
    let whole = decoded(bytes, format(file_type)?)?;
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width < whole.width()).collect();
    if widths.len() < WIDTHS.len() {
        widths.push(whole.width());
    }
    widths.into_iter().map(|width| written(&whole, width)).collect()
}

fn format(file_type: FileType) -> Result<ImageFormat, NotTaken> {
    match file_type {
        FileType::Jpeg => Ok(ImageFormat::Jpeg),
        FileType::Png => Ok(ImageFormat::Png),
        FileType::Webp => Ok(ImageFormat::WebP),
        _ => Err(NotTaken::Unknown),
    }
}

fn decoded(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, NotTaken> {
    let damaged = |_| NotTaken::Damaged;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
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
    // A picture taken with the camera on its side says so beside its pixels.
    let upright = decoder.orientation().map_err(damaged)?;
    let mut whole = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    whole.apply_orientation(upright);
    Ok(whole)
}

fn written(whole: &DynamicImage, width: u32) -> Result<Picture, NotTaken> {
    let height = (u64::from(whole.height()) * u64::from(width) / u64::from(whole.width())).max(1);
    let height = u32::try_from(height).map_err(|_| NotTaken::TooManyPixels)?;
    let reduced = whole.resize_exact(width, height, Resampling::Lanczos3);
    let mut bytes = Vec::new();
    let see_through = reduced.color().has_alpha();
    let done = if see_through {
        let encoder =
            PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive);
        DynamicImage::ImageRgba8(reduced.to_rgba8()).write_with_encoder(encoder)
    } else {
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        DynamicImage::ImageRgb8(reduced.to_rgb8()).write_with_encoder(encoder)
    };
    done.map_err(|_| NotTaken::Damaged)?;
    let file_type = if see_through { FileType::Png } else { FileType::Jpeg };
    Ok(Picture { file_type, width, height, bytes })
}
