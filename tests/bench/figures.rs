//! Measuring by turns, and the table of what was found.

use crate::bodies::Body;
use std::fmt::Write;

/// How often each body is measured.
const RUNS: usize = 200;

/// Measures all bodies and writes down the least, the middle and the 99th percentile of each, in microseconds, and how
/// many times faster than the first its middle is. A measurement is a batch that lasts at least so many milliseconds,
/// divided by its length: what is quicker than the clock ticks is measured all the same.
pub fn table(place: &str, bodies: &mut [Body], least: f64, now: fn() -> f64) -> String {
    let batches: Vec<u32> = bodies.iter().map(|body| batch(body, least, now)).collect();
    let mut times = vec![Vec::new(); bodies.len()];
    for _ in 0..RUNS {
        for (at, body) in bodies.iter().enumerate() {
            times[at].push(time(body, batches[at], now) * 1000.0 / f64::from(batches[at]));
        }
    }
    let mut table = format!("{place}: microseconds, {RUNS} batches each, by turns\n");
    let _ = writeln!(table, "{:<36}{:>10}{:>10}{:>10}{:>9}", "", "least", "middle", "99 of 100", "ratio");
    let mut base = None;
    for (body, times) in bodies.iter().zip(&mut times) {
        times.sort_by(f64::total_cmp);
        let [least, middle, late] = [0, RUNS / 2, RUNS * 99 / 100].map(|at| times[at]);
        let ratio = *base.get_or_insert(middle) / middle;
        let name = body.name;
        let _ = writeln!(table, "{name:<36}{least:>10.2}{middle:>10.2}{late:>10.2}{ratio:>9.1}");
    }
    table
}

/// How many times a body has to run to last long enough.
fn batch(body: &Body, least: f64, now: fn() -> f64) -> u32 {
    let mut length = 1;
    while time(body, length, now) < least {
        length *= 2;
    }
    length
}

fn time(body: &Body, length: u32, now: fn() -> f64) -> f64 {
    let start = now();
    for _ in 0..length {
        (body.run)();
    }
    now() - start
}
