//! The desk: the one case that is edited, the way back, what is chosen, and the answers that follow from it.

pub mod basket;
pub mod chosen;
pub mod days;
pub mod fill;
pub mod glow;
pub mod history;
pub mod list;
pub mod notice;
pub mod offer;
mod other;
mod pin;
pub mod sheet;
pub mod sight;
pub mod typed;

use crate::find::Wanted;
use crate::route::Route;
use crate::signals::{Get, GetUntracked, Memo, RwSignal, Set, Update, With, WithUntracked};
use crate::training::room::Rooms;
use crate::training::show::Show;
use crate::training::sitting::Sittings;
use crate::vocabulary::Vocabulary;
use chosen::Chosen;
use days::Days;
use glow::Glow;
use history::History;
use kaartwijzer_core::asks::{self, Ask};
use kaartwijzer_core::counterfactual::{self, Lead};
use kaartwijzer_core::diff::{self, Difference};
use kaartwijzer_core::{
    Case, Cell, Date, Explanation, Input, Matrix, Pack, Policy, QuestionIx, Setting, Verdict,
};
use list::{List, Step};
use notice::Notice;
use sheet::{Sheet, Tab};
use sight::Sight;
use typed::Typed;

/// Everything the page shows, and every way to change it. There is one, for as long as the page is open.
pub struct Desk {
    /// The law, ready to be asked.
    pub policy: &'static Policy,
    /// What the layout knows by name.
    pub words: &'static Vocabulary,
    /// The day it is.
    pub today: Date,
    case: RwSignal<Case>,
    history: RwSignal<History>,
    chosen: RwSignal<Chosen>,
    question: Memo<QuestionIx>,
    /// The cell that is explained, if the question has one.
    pub cell: Memo<Option<Cell>>,
    /// The question's answers for everybody and everything.
    pub matrix: Memo<Matrix>,
    /// Why the chosen cell has its answer.
    pub explanation: Memo<Option<Explanation>>,
    /// The same cell today; none where the case is about today.
    pub now: Memo<Option<Verdict>>,
    /// What would change the answer of the chosen cell.
    pub leads: Memo<Vec<Lead>>,
    /// What to ask first, where answers hang on what nobody knows.
    pub asks: Memo<Vec<Ask>>,
    /// The cells that the last change flipped, where it was tried out.
    pub flipped: RwSignal<Vec<Cell>>,
    /// The statement somebody points at.
    pub pointed: RwSignal<Option<Input>>,
    /// The cells that hang on it.
    pub hanging: Memo<Vec<Cell>>,
    /// The case that is compared with, as it was when it was put aside.
    pub pinned: RwSignal<Option<Case>>,
    /// How the answers differ from its own.
    pub differences: Memo<Vec<Difference>>,
    /// The day of the case.
    pub day: Memo<Date>,
    /// The days on which some answer to the question changes, whatever the day of the case.
    pub breaks: Memo<Vec<Date>>,
    /// The case whatever its day: it stays the same while the day is turned.
    pub undated: Memo<Case>,
    /// The two days that are compared, as they are set.
    pub days: Days,
    /// The two days that are compared, the earlier one first.
    pub between: Memo<(Date, Date)>,
    /// How the answers on the second differ from those on the first; none while nobody compares.
    pub changes: Memo<Vec<Difference>>,
    /// The pane a narrow screen shows.
    pub tab: RwSignal<Tab>,
    /// The grid instead of the table.
    pub grid: RwSignal<bool>,
    /// The selectors of the setting are unfolded.
    pub unfolded: RwSignal<bool>,
    /// What lies on top.
    pub sheet: RwSignal<Option<Sheet>>,
    /// What is said once.
    pub notice: RwSignal<Option<Notice>>,
    /// The page that is shown.
    pub route: RwSignal<Route>,
    /// How the network is looked at.
    pub sight: Sight,
    /// The page from which somebody went to the rules.
    pub came_from: RwSignal<Option<Route>>,
    /// What was typed and is not in the case.
    pub typed: Typed,
    /// What is looked for among the rules.
    pub wanted: RwSignal<Wanted>,
    /// What is shown to a room.
    pub show: Show,
    /// How the page is set up for a group.
    pub room: Rooms,
    /// What somebody expects, exercise by exercise, until the page is closed.
    pub sittings: RwSignal<Sittings>,
}

impl Desk {
    /// A desk with a case on it.
    pub fn new(policy: &'static Policy, words: &'static Vocabulary, today: Date, case: Case) -> Self {
        let chosen = RwSignal::new(Chosen::opening(&case, words.see));
        let case = RwSignal::new(case);
        let pack = policy.pack();
        let question = Memo::new(move |_| chosen.with(|chosen| chosen.question));
        let cell = Memo::new(move |_| chosen.with(|chosen| case.with(|case| chosen.cell(case, pack))));
        let matrix = Memo::new_with_compare(
            move |_| case.with(|case| policy.matrix(case, question.get())),
            |_, _| true, // a changed case has a new matrix; comparing costs as much as painting
        );
        let explanation =
            Memo::new(move |_| case.with(|case| cell.get().map(|cell| policy.explain(case, cell))));
        let now = Memo::new(move |_| {
            case.with(|case| match cell.get() {
                Some(cell) if case.date != today => Some(policy.decide(&case.on(today), cell)),
                _ => None,
            })
        });
        let leads = Memo::new(move |_| {
            let of = |cell| case.with(|case| counterfactual::leads(policy, case, cell));
            cell.get().map(of).unwrap_or_default()
        });
        let asks = Memo::new(move |_| case.with(|case| asks::asks(policy, case, question.get())));
        let pointed: RwSignal<Option<Input>> = RwSignal::new(None);
        let hanging = Memo::new(move |_| {
            let of = |input| case.with(|case| asks::hanging(policy, case, question.get(), input));
            pointed.get().map(of).unwrap_or_default()
        });
        let pinned: RwSignal<Option<Case>> = RwSignal::new(None);
        let differences = Memo::new(move |_| {
            let from = |old: &Case| case.with(|case| diff::differences(policy, old, case, question.get()));
            pinned.with(|pinned| pinned.as_ref().map(from).unwrap_or_default())
        });
        let day = Memo::new(move |_| case.with(|case| case.date));
        let undated = Memo::new(move |_| case.with(|case| case.on(Date::MIN)));
        let breaks =
            Memo::new(move |_| undated.with(|case| counterfactual::breaks(policy, case, question.get())));
        let days = Days::default();
        let between = Memo::new(move |_| days.both(day.get()));
        let changes = Memo::new(move |_| {
            if !days.open.get() {
                return Vec::new();
            }
            let (first, second) = between.get();
            undated.with(|case| {
                let [first, second] = [first, second].map(|day| case.on(day));
                diff::differences(policy, &first, &second, question.get())
            })
        });
        Self {
            policy,
            words,
            today,
            case,
            history: RwSignal::default(),
            chosen,
            question,
            cell,
            matrix,
            explanation,
            now,
            leads,
            asks,
            flipped: RwSignal::default(),
            pointed,
            hanging,
            pinned,
            differences,
            day,
            breaks,
            undated,
            days,
            between,
            changes,
            tab: RwSignal::default(),
            grid: RwSignal::new(false),
            unfolded: RwSignal::new(false),
            sheet: RwSignal::new(None),
            notice: RwSignal::new(None),
            route: RwSignal::default(),
            sight: Sight::default(),
            came_from: RwSignal::new(None),
            typed: Typed::default(),
            wanted: RwSignal::default(),
            show: Show::default(),
            room: Rooms::default(),
            sittings: RwSignal::default(),
        }
    }

    /// The pack the law was read from.
    pub fn pack(&self) -> &'static Pack {
        self.policy.pack()
    }

    /// The case as it is, tracked.
    pub fn case(&self) -> RwSignal<Case> {
        self.case
    }

    /// What is asked, tracked.
    pub fn question(&self) -> QuestionIx {
        self.question.get()
    }

    /// Whether what is asked is asked of participants, and of items; tracked.
    pub fn reach(&self) -> (bool, bool) {
        chosen::reach(self.pack(), self.question())
    }

    /// The id of the one that is chosen in a list.
    pub fn chosen_id(&self, case: &Case, list: List) -> String {
        let at = self.chosen.with_untracked(|chosen| match list {
            List::People => chosen.person(case),
            List::Items => chosen.item(case),
        });
        at.and_then(|at| list::id(case, list, at)).unwrap_or_default().to_owned()
    }

    /// The places of the chosen participant and item, tracked.
    pub fn places(&self) -> (Option<usize>, Option<usize>) {
        self.chosen.with(|chosen| self.case.with(|case| (chosen.person(case), chosen.item(case))))
    }

    /// The case as it is, for what happens when something is pressed.
    pub fn on_desk(&self) -> Case {
        self.case.get_untracked()
    }

    /// The cell that is explained, for the same.
    pub fn cell_now(&self) -> Option<Cell> {
        self.cell.get_untracked()
    }

    /// The case with what is chosen, as it is put away.
    pub fn to_keep(&self) -> Case {
        let case = self.case.get();
        let open = self.chosen.with(|chosen| chosen.to_opening(&case));
        Case { open: Some(open), ..case }
    }

    /// Changes the case; one step back undoes it. Nothing is noted where nothing changed.
    pub fn edit(&self, change: impl FnOnce(&mut Case)) {
        let before = self.case.get_untracked();
        let mut after = before.clone();
        change(&mut after);
        if after != before {
            self.said();
            self.history.update(|history| history.note(before));
            self.case.set(after);
        }
    }

    /// Turns to another day; many turns in a row are one step.
    pub fn turn(&self, date: Date) {
        let before = self.case.get_untracked();
        if before.date != date {
            let after = before.on(date);
            self.said();
            self.history.update(|history| history.slide(before));
            self.case.set(after);
        }
    }

    /// Changes the case to see what becomes of the answers: those that flip stand out until the next change.
    pub fn try_out(&self, change: impl FnOnce(&mut Case)) {
        self.flip(|| self.edit(change));
        self.stay_asked();
    }

    /// Does something to the case, and lets the answers stand out that are others after it.
    fn flip(&self, change: impl FnOnce()) {
        let before = self.matrix.get_untracked();
        change();
        self.flipped.set(self.matrix.with_untracked(|after| after.changed_from(&before)));
    }

    /// Why a cell stands out, if it does; tracked.
    pub fn glow(&self, participant: Option<usize>, item: Option<usize>) -> Option<Glow> {
        let cell = Cell { question: self.question(), participant, item };
        if self.hanging.with(|cells| cells.contains(&cell)) {
            Some(Glow::Hangs)
        } else if self.flipped.with(|cells| cells.contains(&cell)) {
            Some(Glow::Flipped)
        } else if self.differences.with(|all| glow::differs(all, cell)) {
            Some(Glow::Differs)
        } else {
            None
        }
    }

    /// One step back.
    pub fn undo(&self) {
        self.step(History::undo);
    }

    /// One step forth.
    pub fn redo(&self) {
        self.step(History::redo);
    }

    /// Whether there is a step back, tracked.
    pub fn can_undo(&self) -> bool {
        self.history.with(History::can_undo)
    }

    /// Whether there is a step forth, tracked.
    pub fn can_redo(&self) -> bool {
        self.history.with(History::can_redo)
    }

    /// Writes one statement down.
    pub fn write(&self, input: Input, setting: Setting) {
        self.edit(|case| case.write(input, Some(setting)));
        self.stay_asked();
    }

    /// Where the question is not asked in the new setting, the first one like it that is.
    fn stay_asked(&self) {
        let question = self.question.get_untracked();
        let asked =
            |question: QuestionIx| self.case.with_untracked(|case| self.policy.is_asked_in(case, question));
        let range = |question: QuestionIx| self.pack().questions[question.at()].range;
        let mut others = (0..self.pack().questions.len()).map(|at| QuestionIx(at as u16));
        if !asked(question)
            && let Some(other) = others.find(|other| range(*other) == range(question) && asked(*other))
        {
            self.ask(other);
        }
    }

    /// Asks another question.
    pub fn ask(&self, question: QuestionIx) {
        self.chosen.update(|chosen| chosen.question = question);
    }

    /// Chooses the one in this place.
    pub fn choose(&self, list: List, at: usize) {
        let id = self.case.with_untracked(|case| list::id(case, list, at).map(str::to_owned));
        let Some(id) = id else { return };
        self.chosen.update(|chosen| match list {
            List::People => chosen.person = id,
            List::Items => chosen.item = id,
        });
    }

    /// Gives an actor a seat, and chooses it.
    pub fn seat(&self, actor: u8) {
        let mut at = 0;
        self.edit(|case| at = fill::seat(case, self.words, actor));
        self.choose(List::People, at);
    }

    /// Adds an item from the catalogue, and chooses it. Where somebody knows it, the chosen participant does.
    pub fn lay(&self, choice: fill::Choice) {
        let who = self.chosen.with_untracked(|chosen| self.case.with_untracked(|case| chosen.person(case)));
        let mut at = 0;
        self.edit(|case| at = fill::lay(case, self.pack(), self.words, choice, who));
        self.choose(List::Items, at);
    }

    /// Puts a copy behind the one in this place, and chooses it.
    pub fn duplicate(&self, list: List, at: usize) {
        let mut copy = None;
        self.edit(|case| copy = list::duplicate(case, list, at));
        if let Some(copy) = copy {
            self.choose(list, copy);
        }
    }

    /// Takes the one in this place out. If it was chosen, the one that comes in its place is chosen.
    pub fn remove(&self, list: List, at: usize) {
        let was_chosen = self.case.with_untracked(|case| {
            list::id(case, list, at).is_some_and(|id| id == self.chosen_id(case, list))
        });
        self.edit(|case| list::remove(case, list, at));
        if was_chosen {
            let left = self.case.with_untracked(|case| list::len(case, list));
            self.choose(list, at.min(left.saturating_sub(1)));
        }
    }

    /// Moves the one in this place by one.
    pub fn shift(&self, list: List, at: usize, step: Step) {
        self.edit(|case| {
            list::shift(case, list, at, step);
        });
    }

    fn step(&self, step: impl FnOnce(&mut History, &Case) -> Option<Case>) {
        let now = self.case.get_untracked();
        let mut there = None;
        self.history.update(|history| there = step(history, &now));
        if let Some(case) = there {
            self.said();
            self.case.set(case);
        }
    }

    /// What was said once is not said about the next change, and nobody points any longer.
    fn said(&self) {
        if self.pointed.with_untracked(Option::is_some) {
            self.pointed.set(None);
        }
        if self.notice.with_untracked(Option::is_some) {
            self.notice.set(None);
        }
        if !self.flipped.with_untracked(Vec::is_empty) {
            self.flipped.set(Vec::new());
        }
    }
}
