//! Files that somebody gives to the page, and files it hands out. Nothing of them leaves the browser.

use crate::browser::field::Event;
use crate::browser::later;
use js_sys::Array;
use kaartwijzer_core::casefile::MOST_BYTES;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, FileList, HtmlAnchorElement, HtmlElement, HtmlInputElement, Url};

/// A file as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub content: Content,
}

/// What stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A text; bytes that are none were replaced.
    Text(String),
    /// More than any file of ours.
    TooLarge,
    /// It cannot be read: a folder, or a file that is gone.
    Unreadable,
}

/// Hands out a text as a file with this name.
pub fn save(name: &str, text: &str) {
    // Neither fails: the pieces are texts, and there is a document.
    let Ok(blob) = Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text))) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    let Ok(link) = gloo::utils::document().create_element("a") else { return };
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    later::next(move || drop(Url::revoke_object_url(&address)));
}

/// Lets somebody choose files, as if the field with this id had been pressed.
pub fn choose(id: &str) {
    if let Some(field) = gloo::utils::document().get_element_by_id(id) {
        field.unchecked_into::<HtmlElement>().click();
    }
}

/// Reads the files that were chosen in a field, then calls back. The same file can be chosen again.
pub fn chosen(event: &Event, then: impl FnOnce(Vec<Given>) + 'static) {
    let Some(field) = event.target() else { return };
    let field: HtmlInputElement = field.unchecked_into();
    if let Some(files) = field.files() {
        read(&files, move |given| {
            field.set_value("");
            then(given);
        });
    }
}

/// Reads files, one after the other, then calls back.
pub fn read(files: &FileList, then: impl FnOnce(Vec<Given>) + 'static) {
    let files: Vec<_> = (0..files.length()).filter_map(|at| files.get(at)).collect();
    spawn_local(async move {
        let mut given = Vec::new();
        for file in files {
            let content = if file.size() > f64::from(MOST_BYTES as u32) {
                Content::TooLarge
            } else {
                let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
                text.map_or(Content::Unreadable, Content::Text)
            };
            given.push(Given { name: file.name(), content });
        }
        then(given);
    });
}
