//! The engine and parts of the page, as Wasm in a real browser. Natively there is nothing here.
#![cfg(target_arch = "wasm32")]

mod engine;
mod marks;
mod stage;
mod table;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
