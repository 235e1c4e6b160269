//! An element as data: its tag, its attributes and properties, what it listens to, and what is in it.

use super::Node;
use crate::browser::field::Event;
use std::borrow::Cow;

/// What is called when something happens to an element.
pub(super) type Handler = Box<dyn FnMut(Event)>;

/// The value of an attribute or of a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(Cow<'static, str>),
    /// There or not there.
    Flag(bool),
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<Option<&'static str>> for Value {
    fn from(text: Option<&'static str>) -> Self {
        text.map_or(Self::Flag(false), Into::into)
    }
}

/// An element on its way into the page.
pub struct El(pub(super) Box<Parts>);

/// What an element is made of.
pub(super) struct Parts {
    pub tag: &'static str,
    pub drawing: bool,
    pub attributes: Vec<(&'static str, Value)>,
    pub properties: Vec<(&'static str, Value)>,
    pub styles: Vec<(&'static str, String)>,
    pub html: &'static str,
    pub handlers: Vec<(&'static str, Handler)>,
    pub children: Vec<Node>,
}

/// An element of HTML.
pub fn el(tag: &'static str) -> El {
    El::new(tag, false)
}

/// An element of a drawing.
pub fn svg(tag: &'static str) -> El {
    El::new(tag, true)
}

impl El {
    #[inline(never)]
    fn new(tag: &'static str, drawing: bool) -> Self {
        Self(Box::new(Parts {
            tag,
            drawing,
            attributes: Vec::new(),
            properties: Vec::new(),
            styles: Vec::new(),
            html: "",
            handlers: Vec::new(),
            children: Vec::new(),
        }))
    }

    /// Its class.
    #[must_use]
    pub fn class(self, name: &'static str) -> Self {
        self.attribute("class", Value::Text(Cow::Borrowed(name)))
    }

    /// One class more, where this holds.
    #[must_use]
    pub fn class_if(self, name: &'static str, holds: bool) -> Self {
        if holds { self.another_class(name) } else { self }
    }

    /// An attribute.
    #[must_use]
    pub fn set(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.attribute(name, value.into())
    }

    /// A property, for what somebody changes in the page itself: `value`, `checked`, `open`.
    #[must_use]
    pub fn prop(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.0.properties.push((name, value.into()));
        self
    }

    /// A variable for the style sheet. The content security policy allows it this way only.
    #[must_use]
    pub fn style(mut self, name: &'static str, value: String) -> Self {
        self.0.styles.push((name, value));
        self
    }

    /// The name by which tests find it.
    #[must_use]
    pub fn hook(self, name: impl Into<Value>) -> Self {
        self.attribute("data-testid", name.into())
    }

    /// A drawing that never changes, as text of this program.
    #[must_use]
    pub fn html(mut self, html: &'static str) -> Self {
        self.0.html = html;
        self
    }

    /// What to do when this happens; at most one thing for each happening, since it may draw the element anew.
    #[must_use]
    pub fn on(self, event: &'static str, handler: impl FnMut(Event) + 'static) -> Self {
        self.listen(event, Box::new(handler))
    }

    /// What to do when it is pressed.
    #[must_use]
    pub fn click(self, press: impl Fn() + 'static) -> Self {
        self.listen("click", Box::new(move |_| press()))
    }

    /// One piece more in it.
    #[must_use]
    pub fn child(self, piece: impl Into<Node>) -> Self {
        self.push(piece.into())
    }

    /// Several pieces more in it.
    #[must_use]
    pub fn children<N: Into<Node>>(mut self, pieces: impl IntoIterator<Item = N>) -> Self {
        self.0.children.push(super::many(pieces));
        self
    }

    #[inline(never)]
    fn attribute(mut self, name: &'static str, value: Value) -> Self {
        self.0.attributes.push((name, value));
        self
    }

    #[inline(never)]
    fn another_class(mut self, name: &'static str) -> Self {
        if let Some((_, Value::Text(names))) = self.0.attributes.iter_mut().find(|(key, _)| *key == "class") {
            *names = Cow::Owned([names.as_ref(), name].join(" "));
            return self;
        }
        self.class(name)
    }

    #[inline(never)]
    fn listen(mut self, event: &'static str, handler: Handler) -> Self {
        self.0.handlers.push((event, handler));
        self
    }

    #[inline(never)]
    fn push(mut self, piece: Node) -> Self {
        self.0.children.push(piece);
        self
    }
}
