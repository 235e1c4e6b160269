//! How fast the engine is: the bodies of `bodies.rs`, natively or as Wasm in Chromium, by turns in one run. Nothing
//! here fails because something is slow; `cargo xtask bench` runs both and prints them.

mod bodies;
mod figures;
mod subject;

#[cfg(target_arch = "wasm32")]
mod clock {
    //! The clock of the browser. It ticks in tenths of a millisecond, so whatever is measured lasts many of them.

    /// Milliseconds that a batch must last.
    pub const LEAST: f64 = 5.0;

    /// Milliseconds since some moment.
    pub fn now() -> f64 {
        web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod clock {
    //! The clock of the machine.
    use std::sync::LazyLock;
    use std::time::Instant;

    /// Milliseconds that a batch must last.
    pub const LEAST: f64 = 0.05;

    /// Milliseconds since some moment.
    pub fn now() -> f64 {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        START.elapsed().as_secs_f64() * 1000.0
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("{}", figures::table("native", &mut bodies::all(), clock::LEAST, clock::now));
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen_test::wasm_bindgen_test]
fn bench() {
    let table = figures::table("Wasm in this browser", &mut bodies::all(), clock::LEAST, clock::now);
    wasm_bindgen_test::console_log!("{table}");
}
