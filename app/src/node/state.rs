//! What is in the page: built once from a piece, changed in place by the next one, taken away.

use super::Node;
use super::element::{El, Handler, Parts, Value};
use crate::signals::RenderEffect;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr, types};
use leptos::tachys::view::{Mountable, Render};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

const DRAWING: &str = "http://www.w3.org/2000/svg";

/// A piece that is in the page.
pub enum State {
    /// A place where something may come.
    Nothing(types::Placeholder),
    /// A text.
    Text(types::Text, Cow<'static, str>),
    /// An element.
    Element(Box<Built>),
    /// Pieces one after the other, and the place where they end.
    Many(Vec<State>, types::Placeholder),
    /// A piece that follows its signals.
    Live(RenderEffect<State>),
}

/// An element that is in the page.
pub struct Built {
    node: types::Element,
    tag: &'static str,
    attributes: Vec<(&'static str, Value)>,
    properties: Vec<(&'static str, Value)>,
    styles: Vec<(&'static str, String)>,
    html: &'static str,
    handlers: Vec<Listener>,
    children: Vec<State>,
}

/// What is called, and the listening itself, which ends with the element.
struct Listener {
    event: &'static str,
    handler: Rc<RefCell<Handler>>,
    _ear: RemoveEventHandler<types::Element>,
}

impl Render for Node {
    type State = State;

    fn build(self) -> State {
        match self {
            Self::Nothing => State::Nothing(Rndr::create_placeholder()),
            Self::Text(text) => State::Text(Rndr::create_text_node(&text), text),
            Self::Element(El(parts)) => State::Element(Box::new(element(*parts))),
            Self::Many(pieces) => {
                State::Many(pieces.into_iter().map(Render::build).collect(), Rndr::create_placeholder())
            }
            Self::Live(draw) => State::Live(follow(draw, None)),
        }
    }

    fn rebuild(self, state: &mut State) {
        match (self, &mut *state) {
            (Self::Nothing, State::Nothing(_)) => {}
            (Self::Text(text), State::Text(node, old)) => {
                if *old != text {
                    Rndr::set_text(node, &text);
                    *old = text;
                }
            }
            (Self::Element(El(parts)), State::Element(built)) if alike(&parts, built) => {
                change(*parts, built);
            }
            (Self::Many(pieces), State::Many(old, end)) => {
                let Some(parent) = Rndr::get_parent(end) else { return };
                let parent = types::Element::from(JsValue::from(parent));
                lists(pieces, old, &parent, Some(end));
            }
            (Self::Live(draw), State::Live(effect)) => {
                let old = effect.take_value();
                *effect = follow(draw, old);
            }
            (piece, old) => {
                let mut new = piece.build();
                old.insert_before_this(&mut new);
                old.unmount();
                *old = new;
            }
        }
    }
}

impl Mountable for State {
    fn unmount(&mut self) {
        match self {
            Self::Nothing(node) => Rndr::remove(node),
            Self::Text(node, _) => Rndr::remove(node),
            Self::Element(built) => Rndr::remove(&built.node),
            Self::Many(pieces, end) => {
                for piece in pieces {
                    piece.unmount();
                }
                Rndr::remove(end);
            }
            Self::Live(effect) => drop(effect.with_value_mut(Self::unmount)),
        }
    }

    fn mount(&mut self, parent: &types::Element, before: Option<&types::Node>) {
        match self {
            Self::Nothing(node) => Rndr::insert_node(parent, node, before),
            Self::Text(node, _) => Rndr::insert_node(parent, node, before),
            Self::Element(built) => Rndr::insert_node(parent, &built.node, before),
            Self::Many(pieces, end) => {
                for piece in pieces {
                    piece.mount(parent, before);
                }
                Rndr::insert_node(parent, end, before);
            }
            Self::Live(effect) => drop(effect.with_value_mut(|state| state.mount(parent, before))),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let before = |node: &types::Node, child: &mut dyn Mountable| match Rndr::get_parent(node) {
            Some(parent) => {
                child.mount(&types::Element::from(JsValue::from(parent)), Some(node));
                true
            }
            None => false,
        };
        match self {
            Self::Nothing(node) => before(node, child),
            Self::Text(node, _) => before(node, child),
            Self::Element(built) => before(&built.node, child),
            Self::Many(pieces, end) => match pieces.first() {
                Some(first) => first.insert_before_this(child),
                None => before(end, child),
            },
            Self::Live(effect) => {
                effect.with_value_mut(|state| state.insert_before_this(child)).unwrap_or(false)
            }
        }
    }

    fn elements(&self) -> Vec<types::Element> {
        Vec::new()
    }
}

/// Draws a piece, and draws it again in the same place when a signal it read has changed.
fn follow(draw: Box<dyn Fn() -> Node>, old: Option<State>) -> RenderEffect<State> {
    RenderEffect::new_with_value(
        move |state: Option<State>| {
            let piece = draw();
            match state {
                Some(mut state) => {
                    piece.rebuild(&mut state);
                    state
                }
                None => piece.build(),
            }
        },
        old,
    )
}

/// An element can be changed into another one where both have the same tag and listen to the same things.
fn alike(parts: &Parts, built: &Built) -> bool {
    parts.tag == built.tag
        && parts.html == built.html
        && parts.handlers.len() == built.handlers.len()
        && parts.handlers.iter().zip(&built.handlers).all(|(new, old)| new.0 == old.event)
}

fn element(parts: Parts) -> Built {
    let Parts { tag, drawing, attributes, properties, styles, html, handlers, children } = parts;
    let node = Rndr::create_element(tag, drawing.then_some(DRAWING));
    for (name, value) in &attributes {
        write(&node, name, value);
    }
    for (name, value) in &styles {
        Rndr::set_css_property(&Rndr::style(&node), name, value);
    }
    if !html.is_empty() {
        Rndr::set_inner_html(&node, html);
    }
    let handlers = handlers.into_iter().map(|(event, handler)| listen(&node, event, handler)).collect();
    let mut children: Vec<State> = children.into_iter().map(Render::build).collect();
    for child in &mut children {
        child.mount(&node, None);
    }
    // Last: a list of choices has no value before it has choices.
    for (name, value) in &properties {
        Rndr::set_property(&node, name, &js(value));
    }
    Built { node, tag, attributes, properties, styles, html, handlers, children }
}

/// The handler can be exchanged without listening anew.
fn listen(node: &types::Element, event: &'static str, handler: Handler) -> Listener {
    let handler = Rc::new(RefCell::new(handler));
    let held = Rc::clone(&handler);
    let call = move |event: types::Event| {
        // What a handler causes can reach the same element again; that second call is left out.
        if let Ok(mut handler) = held.try_borrow_mut() {
            handler(event.unchecked_into());
        }
    };
    Listener { event, handler, _ear: Rndr::add_event_listener(node, event, Box::new(call)) }
}

fn change(parts: Parts, built: &mut Built) {
    let Parts { attributes, properties, styles, handlers, children, .. } = parts;
    for (name, value) in &attributes {
        if !built.attributes.contains(&(*name, value.clone())) {
            write(&built.node, name, value);
        }
    }
    for (name, _) in &built.attributes {
        if !attributes.iter().any(|(kept, _)| kept == name) {
            Rndr::remove_attribute(&built.node, name);
        }
    }
    built.attributes = attributes;
    for (name, value) in &styles {
        if !built.styles.iter().any(|old| old.0 == *name && old.1 == *value) {
            Rndr::set_css_property(&Rndr::style(&built.node), name, value);
        }
    }
    built.styles = styles;
    for ((_, handler), listener) in handlers.into_iter().zip(&built.handlers) {
        // A handler that is being called right now stays: it is redrawn by what it causes.
        if let Ok(mut held) = listener.handler.try_borrow_mut() {
            *held = handler;
        }
    }
    lists(children, &mut built.children, &built.node, None);
    for (name, value) in &properties {
        if !built.properties.contains(&(*name, value.clone())) {
            Rndr::set_property(&built.node, name, &js(value));
        }
    }
    built.properties = properties;
}

/// Changes the pieces of a list place by place; what is new comes before `end`, what is too much goes.
fn lists(pieces: Vec<Node>, old: &mut Vec<State>, parent: &types::Element, end: Option<&types::Node>) {
    while old.len() > pieces.len() {
        if let Some(mut gone) = old.pop() {
            gone.unmount();
        }
    }
    for (at, piece) in pieces.into_iter().enumerate() {
        if let Some(state) = old.get_mut(at) {
            piece.rebuild(state);
        } else {
            let mut state = piece.build();
            state.mount(parent, end);
            old.push(state);
        }
    }
}

fn write(node: &types::Element, name: &str, value: &Value) {
    match value {
        Value::Text(text) => Rndr::set_attribute(node, name, text),
        Value::Flag(true) => Rndr::set_attribute(node, name, ""),
        Value::Flag(false) => Rndr::remove_attribute(node, name),
    }
}

fn js(value: &Value) -> JsValue {
    match value {
        Value::Text(text) => JsValue::from_str(text),
        Value::Flag(flag) => JsValue::from_bool(*flag),
    }
}
