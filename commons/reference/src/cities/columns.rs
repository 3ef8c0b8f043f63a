//! What the cities are held in: one buffer for each of their properties, read where it lies.

use std::io;
use std::ops::Range;

/// Lines of a text, each ended by a line feed.
pub(super) struct Lines {
    text: String,
    starts: Vec<u32>,
}

impl Lines {
    pub(super) fn new(bytes: Vec<u8>) -> io::Result<Lines> {
        let text = String::from_utf8(bytes).map_err(io::Error::other)?;
        let ends = text.bytes().filter(|byte| *byte == b'\n').count();
        let mut starts = Vec::with_capacity(ends + 1);
        starts.push(0);
        starts.extend((1..).zip(text.bytes()).filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at));
        Ok(Lines { text, starts })
    }

    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    pub(super) fn get(&self, at: usize) -> &str {
        match self.starts.get(at..at + 2) {
            Some(&[start, end]) => &self.text[start as usize..end as usize - 1],
            _ => "",
        }
    }

    /// Where a line stands among lines in order; it may stand there more than once.
    pub(super) fn find(&self, wanted: &str) -> Range<usize> {
        self.first(|line| line >= wanted)..self.first(|line| line > wanted)
    }

    fn first(&self, reached: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if reached(self.get(middle)) { high = middle } else { low = middle + 1 }
        }
        low
    }
}

/// Numbers of up to four bytes: all the low bytes, then all the second ones, and so on.
pub(super) struct Numbers {
    planes: Vec<u8>,
    count: usize,
}

impl Numbers {
    pub(super) fn new(planes: Vec<u8>, width: usize) -> Numbers {
        let count = planes.len() / width;
        Numbers { planes, count }
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }

    pub(super) fn get(&self, at: usize) -> u32 {
        let low_to_high = self.planes.iter().skip(at).step_by(self.count.max(1));
        low_to_high.zip([0, 8, 16, 24]).fold(0, |sum, (byte, by)| sum | u32::from(*byte) << by)
    }
}
