//! A call back every second.

use js_sys::{Date, Function};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Calls back about every second with the whole seconds since it was last called, as long as that is wanted (`true`). A tab
/// that nobody looks at is called less often, and told of all the seconds.
#[expect(clippy::cast_sign_loss, reason = "time goes on")]
pub fn every_second(mut call: impl FnMut(u32) -> bool + 'static) {
    let last = Cell::new(Date::now());
    let handle = Rc::new(Cell::new(0));
    let own = Rc::clone(&handle);
    let tick = Closure::<dyn FnMut()>::new(move || {
        let seconds = ((Date::now() - last.get() + 50.0) / 1000.0) as u32;
        last.set(last.get() + f64::from(seconds) * 1000.0);
        if seconds > 0 && !call(seconds) {
            gloo::utils::window().clear_interval_with_handle(own.get());
        }
    });
    let tick: Function = tick.into_js_value().unchecked_into();
    let window = gloo::utils::window();
    // A window always counts.
    handle
        .set(window.set_interval_with_callback_and_timeout_and_arguments_0(&tick, 1000).unwrap_or_default());
}
