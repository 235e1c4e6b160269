//! The address of a page: what stands after `#` and what it means.

use kaartwijzer_core::casefile::is_plain;
use kaartwijzer_training::Recipe;
use std::fmt;

/// Where somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Route {
    /// The workbench, with whatever is on it.
    #[default]
    Workbench,
    /// The workbench, after opening the example with this id.
    Example(String),
    /// The workbench, after opening the case that this link holds.
    Case(String),
    /// The case on paper.
    Paper,
    /// The network around the table.
    Network(Spot),
    /// All rules, open questions, facts and texts.
    Rules,
    /// One of them.
    Entry(Shelf, String),
    /// Where somebody practises, or chooses what.
    Practise(Practise),
    /// The lessons somebody made or was given.
    Lessons,
    /// One of them, to be changed.
    Lesson(String),
    /// The lesson that this link holds, to be taken in.
    LessonLink(String),
}

/// What of practising is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Practise {
    /// The course, what was done of it, and what comes back.
    #[default]
    Home,
    /// A step, from 1 on, for one person.
    At(Series, usize),
    /// The same before a room.
    Show(Series, usize),
    /// All of it on paper.
    Handout(Series),
    /// What was practised, on paper.
    Certificate,
}

/// Exercises in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Series {
    /// A chapter of the course, by id.
    Chapter(String),
    /// A lesson of somebody's own, by id.
    Lesson(String),
    /// One exercise that is made, by its name.
    Made(Recipe),
}

/// What of the network is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Spot {
    /// Nothing in particular.
    #[default]
    All,
    /// A body: an actor, by id.
    Body(String),
    /// A system, by id.
    System(String),
    /// How an item of the case could reach a participant: their ids.
    Way(String, String),
}

/// What kind of entry has an address of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shelf {
    /// A rule.
    Rule,
    /// An open question.
    Open,
    /// A fact.
    Fact,
    /// A definition.
    Definition,
    /// A text that is cited.
    Source,
}

impl Shelf {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Rule, Self::Open, Self::Fact, Self::Definition, Self::Source];

    /// As it stands in an address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Rule => "rule",
            Self::Open => "open",
            Self::Fact => "fact",
            Self::Definition => "definition",
            Self::Source => "source",
        }
    }
}

impl Route {
    /// Whether it leads to the workbench, whatever is opened there.
    pub const fn is_workbench(&self) -> bool {
        matches!(self, Self::Workbench | Self::Example(_) | Self::Case(_))
    }

    /// Whether it leads to sheets of paper, to be printed as they are.
    pub const fn is_paper(&self) -> bool {
        matches!(self, Self::Paper | Self::Practise(Practise::Handout(_) | Practise::Certificate))
    }

    /// Whether it leads to another page, and not only to another part of this one.
    pub fn is_elsewhere(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Network(_), Self::Network(_)) => false,
            (Self::Practise(Practise::Show(one, _)), Self::Practise(Practise::Show(two, _))) => one != two,
            _ => self != other,
        }
    }

    /// Reads the part of an address from `#` on. Whatever is not understood is the workbench.
    ///
    /// ```
    /// use kaartwijzer_app::route::{Route, Shelf};
    /// assert_eq!(Route::from_hash("#/example/v4"), Route::Example("v4".into()));
    /// assert_eq!(Route::from_hash("#/rule/X1"), Route::Entry(Shelf::Rule, "X1".into()));
    /// assert_eq!(Route::from_hash(""), Route::Workbench);
    /// ```
    pub fn from_hash(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash).trim_matches('/');
        // Whatever follows, somebody means it as a link, and is told where it is none.
        if let Some(link) = path.strip_prefix("case").filter(|rest| rest.is_empty() || rest.starts_with('/'))
        {
            return Self::Case(link.trim_start_matches('/').to_owned());
        }
        if let Some(link) = path.strip_prefix("lesson/") {
            return Self::LessonLink(link.to_owned());
        }
        let pieces: Vec<&str> = path.split('/').collect();
        if let ["practise" | "show" | "handout" | "certificate", ..] = pieces[..] {
            return Self::Practise(Practise::from_pieces(&pieces).unwrap_or_default());
        }
        if pieces.len() > 1 && !pieces[1..].iter().all(|piece| is_plain(piece)) {
            return Self::Workbench;
        }
        let own = |id: &str| id.to_owned();
        match pieces[..] {
            ["example", id] => Self::Example(own(id)),
            ["paper"] => Self::Paper,
            ["network"] => Self::Network(Spot::All),
            ["network", "body", id] => Self::Network(Spot::Body(own(id))),
            ["network", "system", id] => Self::Network(Spot::System(own(id))),
            ["network", "way", item, person] => Self::Network(Spot::Way(own(item), own(person))),
            ["rules"] => Self::Rules,
            ["lessons"] => Self::Lessons,
            ["lessons", id] => Self::Lesson(own(id)),
            [shelf, id] => Shelf::ALL
                .into_iter()
                .find(|known| known.id() == shelf)
                .map_or(Self::Workbench, |shelf| Self::Entry(shelf, own(id))),
            _ => Self::Workbench,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Workbench => f.write_str("#/"),
            Self::Example(id) => write!(f, "#/example/{id}"),
            Self::Case(link) => write!(f, "#/case/{link}"),
            Self::Paper => f.write_str("#/paper"),
            Self::Network(Spot::All) => f.write_str("#/network"),
            Self::Network(Spot::Body(id)) => write!(f, "#/network/body/{id}"),
            Self::Network(Spot::System(id)) => write!(f, "#/network/system/{id}"),
            Self::Network(Spot::Way(item, person)) => write!(f, "#/network/way/{item}/{person}"),
            Self::Rules => f.write_str("#/rules"),
            Self::Entry(kind, id) => write!(f, "#/{}/{id}", kind.id()),
            Self::Practise(practise) => practise.fmt(f),
            Self::Lessons => f.write_str("#/lessons"),
            Self::Lesson(id) => write!(f, "#/lessons/{id}"),
            Self::LessonLink(link) => write!(f, "#/lesson/{link}"),
        }
    }
}

impl Practise {
    /// Reads the pieces of an address; none where they are not understood.
    fn from_pieces(pieces: &[&str]) -> Option<Self> {
        let at = |step: &[&str]| match step {
            [] => Some(1),
            [step] => step.parse().ok().filter(|step| *step > 0),
            _ => None,
        };
        match pieces {
            ["certificate"] => Some(Self::Certificate),
            ["practise", kind, id, step @ ..] => Some(Self::At(Series::from_pieces(kind, id)?, at(step)?)),
            ["show", kind, id, step @ ..] => Some(Self::Show(Series::from_pieces(kind, id)?, at(step)?)),
            ["handout", kind, id] => Some(Self::Handout(Series::from_pieces(kind, id)?)),
            _ => None,
        }
    }
}

impl Series {
    fn from_pieces(kind: &str, id: &str) -> Option<Self> {
        match kind {
            "chapter" if is_plain(id) => Some(Self::Chapter(id.to_owned())),
            "lesson" if is_plain(id) => Some(Self::Lesson(id.to_owned())),
            "made" => id.parse().ok().map(Self::Made),
            _ => None,
        }
    }
}

impl fmt::Display for Practise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => f.write_str("#/practise"),
            Self::At(series, step) => write!(f, "#/practise/{series}/{step}"),
            Self::Show(series, step) => write!(f, "#/show/{series}/{step}"),
            Self::Handout(series) => write!(f, "#/handout/{series}"),
            Self::Certificate => f.write_str("#/certificate"),
        }
    }
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chapter(id) => write!(f, "chapter/{id}"),
            Self::Lesson(id) => write!(f, "lesson/{id}"),
            Self::Made(recipe) => write!(f, "made/{recipe}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_reads_back_as_itself() {
        let routes = [
            Route::Workbench,
            Route::Example("v3-2018-05-21".into()),
            Route::Case("1Ab-_9".into()),
            Route::Paper,
            Route::Network(Spot::All),
            Route::Network(Spot::Body("chief_rep".into())),
            Route::Network(Spot::System("F0-03".into())),
            Route::Network(Spot::Way("leisure".into(), "noor".into())),
            Route::Rules,
            Route::Practise(Practise::Home),
            Route::Practise(Practise::Certificate),
            Route::Lessons,
            Route::Lesson("ab1".into()),
            Route::LessonLink("1abc".into()),
        ];
        let made = "rule.X1b.k3f".parse().unwrap();
        let series = [Series::Chapter("table".into()), Series::Lesson("ab1".into()), Series::Made(made)];
        let practised = series.into_iter().flat_map(|series| {
            let one = series.clone();
            [Practise::At(series.clone(), 2), Practise::Show(series, 1), Practise::Handout(one)]
        });
        for route in practised.map(Route::Practise) {
            assert_eq!(Route::from_hash(&route.to_string()), route);
        }
        let entries = Shelf::ALL.map(|shelf| Route::Entry(shelf, "X1b".into()));
        for route in routes.into_iter().chain(entries) {
            assert_eq!(Route::from_hash(&route.to_string()), route);
        }
    }

    #[test]
    fn whatever_is_not_understood_is_the_workbench() {
        for hash in [
            "",
            "#",
            "#/",
            "#/nowhere",
            "#/example/",
            "#/example/<b>",
            "#/example/a/b",
            "example",
            "#/rule/a b",
            "#/network/body",
            "#/network/body/<b>",
            "#/network/way/a",
            "#/rules/a/b",
            "#/shelf/X1",
        ] {
            assert_eq!(Route::from_hash(hash), Route::Workbench, "{hash}");
        }
    }

    #[test]
    fn what_is_meant_as_a_link_is_one_however_bad() {
        for link in ["", "<b>", "a/b", "1 2", "%00"] {
            assert_eq!(Route::from_hash(&["#/case/", link].concat()), Route::Case(link.to_owned()));
        }
    }
}
