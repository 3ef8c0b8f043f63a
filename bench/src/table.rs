//! The table, as it is printed and kept.

use std::fmt::Write as _;
use std::time::Duration;

use crate::Outcome;
use crate::load::{Borne, CONNECTIONS};

pub(crate) struct Table {
    text: String,
}

impl Table {
    pub(crate) fn begin(beside: &str) -> Table {
        let today = base::Ground::of_the_machine().now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let cores = std::thread::available_parallelism().map_or(0, usize::from);
        let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
        let memory = memory.split_whitespace().nth(1).and_then(|kb| kb.parse::<u64>().ok());
        let memory = memory.unwrap_or_default() / 1_000_000;
        let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let load = load.split(' ').take(3).collect::<Vec<_>>().join(" ");
        let text = format!(
            "# What was measured\n\n\
             Made by `just bench`; not by hand. {today}, {cores} cores, {memory} GB of memory; the \
             load generator and the servers share them. Embedded database, {CONNECTIONS} connections, \
             3 s each, the lines of one size in turn, medians of 3. Percentages are of the bare \
             handler of the same bytes. What else ran: {beside}; load average at the start: {load}.\n\n\
             | what | value | of the bare one | target |\n|---|---|---|---|\n"
        );
        println!("{text}");
        Table { text }
    }

    /// With a comma between thousands.
    pub(crate) fn number(&self, number: f64) -> String {
        let plain = format!("{number:.0}");
        let mut grouped = String::new();
        for (nth, digit) in plain.chars().enumerate() {
            if nth > 0 && (plain.len() - nth).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        grouped
    }

    pub(crate) fn line(&mut self, what: &str, value: &str, ratio: &str, target: &str) {
        let line = format!("| {what} | {value} | {ratio} | {target} |");
        println!("{line}");
        // What is written into memory is always written.
        let _ = writeln!(self.text, "{line}");
    }

    pub(crate) fn borne(&mut self, what: &str, borne: Borne, bare: Option<Borne>, target: &str) {
        let millis = |wait: Duration| format!("{:.1}", wait.as_secs_f64() * 1_000.0);
        let value = format!(
            "{}/s, p50 {} ms, p99 {} ms",
            self.number(borne.per_second),
            millis(borne.p50),
            millis(borne.p99)
        );
        let ratio = bare.map_or("100 %".to_owned(), |bare| {
            format!("{:.1} %", 100.0 * borne.per_second / bare.per_second)
        });
        self.line(what, &value, &ratio, target);
    }

    pub(crate) fn write(&self, path: &str) -> Outcome<()> {
        std::fs::write(path, &self.text)?;
        Ok(())
    }
}
