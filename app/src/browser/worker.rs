//! The service worker: what keeps the page for use without a network.

use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::ServiceWorkerContainer;

/// Has this file work for the page, and calls back whenever another release than that of this page has been put ready. Where a
/// browser has no such workers, or will not have this one, the page goes on without.
pub fn start(file: &str, mut renewed: impl FnMut() + 'static) {
    let Some(workers) = workers() else { return };
    // The first release that takes hold of a page is the one it came with.
    let mut held = workers.controller().is_some();
    EventListener::new(&workers, "controllerchange", move |_| {
        if held {
            renewed();
        }
        held = true;
    })
    .forget();
    let registered = JsFuture::from(workers.register(file));
    spawn_local(async move {
        // Refused: the page needs the network next time too, as any page does.
        let _ = registered.await;
    });
}

/// Loads the page again: with the newest release that was put ready.
pub fn reload() {
    // Fails only for a page that is being closed.
    let _ = window().location().reload();
}

/// There are none on a page that did not come safely, nor in some private windows.
fn workers() -> Option<ServiceWorkerContainer> {
    let workers = Reflect::get(&window().navigator(), &"serviceWorker".into()).ok()?;
    workers.is_object().then(|| workers.unchecked_into())
}
