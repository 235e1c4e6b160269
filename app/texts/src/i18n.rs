//! The words of the page in four languages. Sentences about the law never stand here: they come from the core.
//!
//! They are written down as constants, so that a missing one does not compile. The page carries none of these: it learns
//! the language it is read in from the file of words beside it, which is written from them.

pub mod asks;
pub mod compare;
pub mod count;
mod de;
mod en;
mod fr;
pub mod handout;
pub mod lessons;
pub mod library;
pub mod network;
mod nl;
pub mod paper;
pub mod problem;
pub mod progress;
pub mod real;
pub mod release;
pub mod rules;
pub mod share;
pub mod show;
pub mod time;
pub mod train;
pub mod whatif;

use count::Count;
use kaartwijzer_format::told::{Told, Unread};
use kaartwijzer_format::{Lang, told};
use std::sync::OnceLock;

told! {
/// Every word of the page in one language: a field that is missing does not compile.
///
/// `{1}` and `{2}` stand where something is filled in, see [`fill`].
pub struct Ui {
    /// The words of the network.
    pub network: network::NetworkUi,
    /// The words of what would change an answer.
    pub whatif: whatif::WhatIfUi,
    /// The words of what to ask.
    pub asks: asks::AsksUi,
    /// The words of what changed between two days.
    pub time: time::TimeUi,
    /// The words of two cases side by side.
    pub compare: compare::CompareUi,
    /// The words of the link.
    pub share: share::ShareUi,
    /// The words of the cases that are kept, and of files.
    pub cases: library::LibraryUi,
    /// The words of the print view.
    pub paper: paper::PaperUi,
    /// The words of what can be wrong with a case.
    pub problem: problem::ProblemUi,
    /// The words of what looks like somebody real.
    pub real: real::RealUi,
    /// The words of offline use and new versions.
    pub release: release::ReleaseUi,
    /// Practising.
    pub train: train::TrainUi,
    /// Making lessons.
    pub lessons: lessons::LessonsUi,
    /// Before a room.
    pub show: show::ShowUi,
    /// Exercises on paper.
    pub handout: handout::HandoutUi,
    /// What was practised, and what to do now.
    pub progress: progress::ProgressUi,
    /// The words of the list of rules.
    pub rules_page: rules::RulesUi,
    /// Names the pages.
    pub pages: &'static str,
    /// The workbench, in a word.
    pub to_table: &'static str,
    /// The network, in a word.
    pub to_network: &'static str,
    /// The list of rules, in a word.
    pub to_rules: &'static str,
    /// The name of the page in the browser's tab.
    pub title: &'static str,
    /// Skips to the answer, for keyboards.
    pub skip: &'static str,
    /// Names the row of languages.
    pub language: &'static str,
    /// The colours follow the system.
    pub theme_auto: &'static str,
    /// Light colours.
    pub theme_light: &'static str,
    /// Dark colours.
    pub theme_dark: &'static str,
    /// One step back.
    pub undo: &'static str,
    /// One step forth.
    pub redo: &'static str,
    /// Opens the menu of a phone.
    pub menu: &'static str,
    /// Opens the list of keys.
    pub help: &'static str,
    /// Names the ready cases.
    pub examples: &'static str,
    /// Unfolds the selectors.
    pub change: &'static str,
    /// Labels the choice of a question.
    pub question: &'static str,
    /// Groups the questions beyond the first four.
    pub more_questions: &'static str,
    /// Labels the date.
    pub date: &'static str,
    /// Sets the date to today.
    pub today: &'static str,
    /// Marks today among the periods.
    pub today_tick: &'static str,
    /// Where no legal period covers the day.
    pub no_period: &'static str,
    /// Opens what is so of the meeting and the card.
    pub meeting: &'static str,
    /// Before the assumptions.
    pub suppose: &'static str,
    /// Names the card.
    pub card: &'static str,
    /// The stamp: nobody on the card is real.
    pub fictive: &'static str,
    /// The same across the card.
    pub watermark: &'static str,
    /// Where the card has no alias.
    pub no_alias: &'static str,
    /// Labels the invented name on the card.
    pub alias: &'static str,
    /// Labels the invented municipality.
    pub place: &'static str,
    /// The basket of the card.
    pub on_card: &'static str,
    /// The basket of other papers.
    pub papers: &'static str,
    /// The basket of what people know.
    pub known: &'static str,
    /// The basket of what was said in the meeting.
    pub heard: &'static str,
    /// An empty basket.
    pub nothing: &'static str,
    /// Opens the catalogue of items.
    pub add_item: &'static str,
    /// Opens everything about one of them.
    pub edit: &'static str,
    /// Makes a copy.
    pub duplicate: &'static str,
    /// Moves one place up.
    pub earlier: &'static str,
    /// Moves one place down.
    pub later: &'static str,
    /// Takes it out.
    pub remove: &'static str,
    /// Heads what is so of the card and the meeting.
    pub card_and_meeting: &'static str,
    /// Opens the head of the card.
    pub edit_card: &'static str,
    /// An action and whom it is for.
    pub named: &'static str,
    /// A chip: who contributed it.
    pub from: &'static str,
    /// A chip: who knows it.
    pub knows: &'static str,
    /// A chip: to whom it was told in confidence.
    pub confided: &'static str,
    /// The toggle of need-to-know, set.
    pub need: &'static str,
    /// The toggle of need-to-know, not set.
    pub no_need: &'static str,
    /// The toggle of need-to-know, not known.
    pub need_unknown: &'static str,
    /// Heads the table.
    pub table: &'static str,
    /// Describes the drawing of the table.
    pub table_seen: &'static str,
    /// Names the switch between table and grid.
    pub view: &'static str,
    /// Shows the table.
    pub as_table: &'static str,
    /// Shows the grid.
    pub as_grid: &'static str,
    /// Opens the catalogue of people.
    pub add_person: &'static str,
    /// Somebody in the case who does not take part.
    pub absent: &'static str,
    /// Names the legend.
    pub legend: &'static str,
    /// Unfolds all outcomes.
    pub all_answers: &'static str,
    /// Explains the open edge.
    pub open_edge: &'static str,
    /// Heads the reasons.
    pub why: &'static str,
    /// Before today's answer.
    pub and_today: &'static str,
    /// Moves the case to today.
    pub go_today: &'static str,
    /// Before the facts on which the answer hangs.
    pub first_know: &'static str,
    /// Heads the rules that decide.
    pub deciding: &'static str,
    /// Heads the ticked tree.
    pub conditions: &'static str,
    /// Before an exception.
    pub unless: &'static str,
    /// Before what a rule still needs.
    pub missing: &'static str,
    /// Heads what pulls the other way.
    pub tensions: &'static str,
    /// Heads an open question.
    pub undecided: &'static str,
    /// An answer on weak support.
    pub less_certain: &'static str,
    /// Heads the remarks.
    pub remarks: &'static str,
    /// Heads rules that may apply.
    pub maybe: &'static str,
    /// Heads rules that another effect overrides.
    pub overridden: &'static str,
    /// Heads rules an exception lifts.
    pub lifted: &'static str,
    /// Heads rules that lack something.
    pub lacking: &'static str,
    /// Heads rules of another day.
    pub other_day: &'static str,
    /// Before what a rule was concluded from.
    pub inferred: &'static str,
    /// Where nobody can be asked about.
    pub nobody: &'static str,
    /// Where nothing can be asked about.
    pub no_item: &'static str,
    /// Offers the question that suits what is chosen.
    pub better: &'static str,
    /// Heads what is so between somebody and an item.
    pub between: &'static str,
    /// Heads the five doors.
    pub doors: &'static str,
    /// Heads the words newcomers meet first.
    pub terms: &'static str,
    /// Those words, in the order of the vocabulary.
    pub term_names: [&'static str; 4],
    /// The one line under everything.
    pub invented: &'static str,
    /// What the page does not speak of.
    pub limits: &'static str,
    /// The card, on a phone.
    pub tab_card: &'static str,
    /// The table, on a phone.
    pub tab_table: &'static str,
    /// The reasons, on a phone.
    pub tab_why: &'static str,
    /// It holds.
    pub yes: &'static str,
    /// It does not hold.
    pub no: &'static str,
    /// Nobody knows.
    pub not_known: &'static str,
    /// Beside every field for free text.
    pub warning: &'static str,
    /// Labels the name of a participant.
    pub name: &'static str,
    /// Labels what an item says.
    pub text: &'static str,
    /// Takes a sheet away.
    pub close: &'static str,
    /// Ends an edit; everything was already kept.
    pub done: &'static str,
    /// Heads the catalogue of people.
    pub who: &'static str,
    /// Heads the catalogue of items.
    pub what: &'static str,
    /// Heads those often at the table.
    pub usual: &'static str,
    /// Actors of security.
    pub kind_sec: &'static str,
    /// Actors of administration.
    pub kind_adm: &'static str,
    /// Social and preventive actors.
    pub kind_soc: &'static str,
    /// Actors of oversight.
    pub kind_ovs: &'static str,
    /// Private actors.
    pub kind_priv: &'static str,
    /// Foreign and international actors.
    pub kind_int: &'static str,
    /// Heads the lines of the card by topic.
    pub line_about: &'static str,
    /// Knowledge that was not confided.
    pub seen_myself: &'static str,
    /// Knowledge that was confided.
    pub told_me: &'static str,
    /// Knowledge from the meeting.
    pub said_there: &'static str,
    /// Facts of the setting.
    pub group_setting: &'static str,
    /// Facts of the meeting.
    pub group_meeting: &'static str,
    /// Facts that open exceptions.
    pub group_exception: &'static str,
    /// Facts of the head of the card.
    pub group_card: &'static str,
    /// Facts of a seat.
    pub group_seat: &'static str,
    /// Facts of a person.
    pub group_person: &'static str,
    /// Facts of secrecy.
    pub group_secrecy: &'static str,
    /// Facts of an item.
    pub group_content: &'static str,
    /// Facts of any other group.
    pub group_other: &'static str,
    /// Says that something was taken out.
    pub removed: &'static str,
    /// Says that what was kept could not be read.
    pub set_aside: &'static str,
    /// Says that the browser keeps nothing.
    pub not_kept: &'static str,
    /// Says that an address leads to no example.
    pub no_example: &'static str,
    /// Says that the examples did not come.
    pub not_fetched: &'static str,
    /// Says that the words of a language did not come.
    pub no_words: &'static str,
    /// Says that the last card is on the desk.
    pub restored: &'static str,
    /// What the arrow keys do.
    pub key_move: &'static str,
    /// What Alt and the arrow keys do.
    pub key_shift: &'static str,
    /// What Delete does.
    pub key_delete: &'static str,
    /// What the question mark does.
    pub key_help: &'static str,
    /// The line about danger, in three pieces around the two numbers to call.
    pub danger: [&'static str; 3],
    /// How many people sit there.
    pub people: Count,
    /// How many rules there are.
    pub rules: Count,
}
}

/// Changes with the words of the page: part of the names of the files that hold them.
pub const HASH: &str = env!("KAARTWIJZER_WORDS");

/// The words that were learned.
static LEARNED: [OnceLock<Ui>; 4] = [const { OnceLock::new() }; 4];

/// The words of the page in a language. Where everything is built in, they are known; elsewhere they are learned first.
pub fn ui(lang: Lang) -> &'static Ui {
    LEARNED[lang as usize].get_or_init(|| built_in(lang))
}

/// Learns the words of the page in a language, for good: the first lines of a text. What follows them is given back.
pub fn learn(lang: Lang, text: String) -> &'static str {
    let mut lines = Unread::new(text.leak());
    // A language that is known already stays as it is.
    let _ = LEARNED[lang as usize].set(Ui::read(&mut lines));
    lines.rest()
}

#[cfg(any(test, feature = "all"))]
const fn built_in(lang: Lang) -> Ui {
    match lang {
        Lang::Nl => nl::UI,
        Lang::Fr => fr::UI,
        Lang::De => de::UI,
        Lang::En => en::UI,
    }
}

/// No words: a page is shown in languages it has learned.
#[cfg(not(any(test, feature = "all")))]
fn built_in(_: Lang) -> Ui {
    Ui::read(&mut Unread::new(""))
}

/// The words of the page in a language as lines, for [`learn`].
#[cfg(any(test, feature = "all"))]
pub fn lines(lang: Lang) -> String {
    let mut text = String::new();
    built_in(lang).write(&mut text);
    text
}

/// What is said where not even the first words came.
pub const fn no_words(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => nl::UI.no_words,
        Lang::Fr => fr::UI.no_words,
        Lang::De => de::UI.no_words,
        Lang::En => en::UI.no_words,
    }
}

/// Puts words where `{1}`, `{2}` … stand.
///
/// ```
/// use kaartwijzer_texts::i18n::fill;
/// assert_eq!(fill("{2} after {1}", &["one", "two"]), "two after one");
/// ```
pub fn fill(template: &str, words: &[&str]) -> String {
    let mut text = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        let number = rest.as_bytes().get(at + 1).map_or(0, |digit| usize::from(digit.wrapping_sub(b'1')));
        text.push_str(&rest[..at]);
        text.push_str(words.get(number).copied().unwrap_or_default());
        rest = rest.get(at + 3..).unwrap_or_default();
    }
    text.push_str(rest);
    text
}

impl Ui {
    /// What a group of facts is called; groups the page has no word for share one.
    pub fn group(&self, id: &str) -> &'static str {
        match id {
            "setting" => self.group_setting,
            "meeting" => self.group_meeting,
            "exception" => self.group_exception,
            "card" => self.group_card,
            "seat" => self.group_seat,
            "person" => self.group_person,
            "secrecy" => self.group_secrecy,
            "content" => self.group_content,
            _ => self.group_other,
        }
    }

    /// What a kind of actor is called; kinds the page has no word for share one.
    pub fn kind(&self, id: &str) -> &'static str {
        match id {
            "SEC" => self.kind_sec,
            "ADM" => self.kind_adm,
            "SOC" => self.kind_soc,
            "OVS" => self.kind_ovs,
            "PRIV" => self.kind_priv,
            "INT" => self.kind_int,
            _ => self.group_other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_stands_in_every_language() {
        for lang in Lang::ALL {
            let ui = ui(lang);
            for template in [ui.from, ui.knows, ui.confided, ui.inferred, ui.better, ui.removed] {
                assert!(fill(template, &["Noor"]).contains("Noor"), "{template}");
            }
            for template in [ui.named, ui.between] {
                let text = fill(template, &["Noor", "Bram"]);
                assert!(text.contains("Noor") && text.contains("Bram"), "{template}");
            }
        }
    }

    #[test]
    fn one_and_many_differ() {
        for lang in Lang::ALL {
            let ui = ui(lang);
            assert_ne!(ui.people.of(1), ui.people.of(2));
            assert!(ui.rules.of(7).contains('7'));
        }
    }

    #[test]
    fn words_that_are_informants_or_insults_in_this_field_are_not_used() {
        for lang in Lang::ALL {
            let words = format!("{:?}", ui(lang)).to_lowercase();
            // What is forbidden in one language may be a plain word of another: "à quelle table".
            let never: &[&str] = match lang {
                Lang::Nl => &[" bron ", "moet niet"],
                Lang::Fr | Lang::En => &[" source "],
                Lang::De => &["quelle", "muss nicht", "schweigepflicht"],
            };
            for word in never {
                assert!(!words.contains(word), "{word}");
            }
        }
    }

    #[test]
    fn what_is_written_as_lines_is_learned_again() {
        for lang in Lang::ALL {
            let mut lines = Unread::new((self::lines(lang) + "more\n").leak());
            assert_eq!(format!("{:?}", Ui::read(&mut lines)), format!("{:?}", ui(lang)));
            assert_eq!(lines.rest(), "more\n");
        }
    }
}
