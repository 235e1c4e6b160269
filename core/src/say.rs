//! Sentences of explanation: the only linguistics of core.
//!
//! Every sentence is one whole template of a language (`say/nl.rs` …), by outcome and by tense, with a few slots that
//! every language can fill without inflecting them: names, days, and the phrases of the pack.

#[cfg(feature = "words")]
mod de;
#[cfg(feature = "words")]
mod en;
#[cfg(feature = "words")]
mod fr;
mod lines;
#[cfg(feature = "words")]
mod nl;
mod phrases;
mod told;

pub use lines::{Stated, change, condition, hand, missing, node};
pub use phrases::learn;
#[cfg(feature = "words")]
pub use phrases::lines;
pub use told::{becomes, day, stated, supposed, to_others, turned};

use crate::case::{Case, Cell, is_actor};
use crate::trace::Role;
use crate::truth::Truth;
use crate::verdict::{Outcome, OutcomeKind, Verdict};
use kaartwijzer_format::{AssumptionIx, Basis, BearerIx, Date, Effect, Lang, Pack, QuestionIx, Range};
pub(crate) use phrases::capital;
use phrases::{Answers, elide, fill, list, phrases};

/// When the case is, seen from the day of reading.
#[derive(Clone, Copy)]
enum Tense {
    Past,
    Present,
    Future,
}

impl Tense {
    fn of(day: Date, today: Date) -> Self {
        match day.cmp(&today) {
            std::cmp::Ordering::Less => Self::Past,
            std::cmp::Ordering::Equal => Self::Present,
            std::cmp::Ordering::Greater => Self::Future,
        }
    }
}

/// The four families of outcomes, for newcomers.
///
/// ```
/// use kaartwijzer_core::say::{Family, family, family_word};
/// use kaartwijzer_core::verdict::OutcomeKind;
/// use kaartwijzer_format::Lang;
/// assert_eq!(family(OutcomeKind::NoBasis), Family::None);
/// assert_eq!(family_word(Family::Choice, Lang::Nl), "iemand kiest");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// It may, or must.
    Yes,
    /// It must not.
    No,
    /// Somebody chooses.
    Choice,
    /// The texts give no answer, or not yet.
    None,
}

impl Family {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Yes, Self::No, Self::Choice, Self::None];
}

/// A day in words.
///
/// ```
/// use kaartwijzer_core::say::date;
/// use kaartwijzer_format::{Date, Lang};
/// let day = Date::new(2016, 9, 12).unwrap();
/// assert_eq!(date(day, Lang::Nl), "12 september 2016");
/// assert_eq!(date(day, Lang::De), "12. September 2016");
/// assert_eq!(date(Date::new(2022, 8, 1).unwrap(), Lang::Fr), "1er août 2022");
/// ```
pub fn date(day: Date, lang: Lang) -> String {
    let phrases = phrases(lang);
    let number = day.day().to_string();
    let month = phrases.months.get(usize::from(day.month()) - 1).copied().unwrap_or_default();
    let number = if day.day() == 1 { phrases.first } else { &number };
    fill(phrases.date, &[("day", number), ("month", month), ("year", &day.year().to_string())])
}

/// The answer as one plain sentence, in the tense that the day has today. An assumption that carries it stands inside.
///
/// Op 12 september 2016 mocht Noor dit zien.
/// Stel dat de omzendbrief nog geldt: dan mag Noor dit zien. Dat is een veronderstelling, geen recht.
pub fn answer(pack: &Pack, case: &Case, verdict: &Verdict, today: Date, lang: Lang) -> String {
    let phrases = phrases(lang);
    let tense = Tense::of(case.date, today);
    let question = verdict.cell.question;
    let duty = usize::from(of_duty(pack, question));
    let by = by(pack, case, verdict, lang);
    let who = match verdict.outcome {
        // A question that is not about a participant is about whoever has the duty or the choice.
        Outcome::Required(_) | Outcome::Discretion(_) if verdict.cell.participant.is_none() => &by,
        _ => who(pack, case, verdict.cell, lang),
    };
    let on_day;
    let when = match tense {
        Tense::Present if verdict.assumed.is_empty() => phrases.today,
        Tense::Present => phrases.then,
        Tense::Past | Tense::Future => {
            on_day = fill(phrases.on, &[("date", &date(case.date, lang))]);
            &on_day
        }
    };
    let act = act(pack, case, question, "", lang);
    let negated = self::act(pack, case, question, phrases.not, lang);
    let verb = act.rsplit(' ').next().unwrap_or_default();
    let sentence = fill(
        template(pack, case, verdict, &phrases.answers)[tense as usize],
        &[
            ("when", when),
            ("who", who),
            ("by", &by),
            ("act", &act),
            ("no", &negated),
            ("pre", act.strip_suffix(verb).unwrap_or_default()),
            ("nopre", negated.strip_suffix(verb).unwrap_or_default()),
            ("verb", verb),
            ("may", phrases.may[duty][tense as usize]),
            ("allow", phrases.allow[duty][tense as usize]),
        ],
    );
    if verdict.assumed.is_empty() {
        return capital(sentence);
    }
    let sentence = if phrases.capital_after_colon { capital(sentence) } else { sentence };
    let assumed = assumed(pack, &verdict.assumed, lang);
    fill(phrases.suppose, &[("assumed", &assumed), ("answer", &sentence)])
}

/// The question as a sentence: "Mag Noor dit zien?"
pub fn ask(pack: &Pack, case: &Case, cell: Cell, lang: Lang) -> String {
    let who = who(pack, case, cell, lang);
    let label = elide(pack.say(pack.questions[cell.question.at()].label, lang), who, phrases(lang).elided);
    capital(fill(&label, &[("who", who), ("audience", audience(pack, case, cell.question, lang))]))
}

/// What is supposed: "Stel dat de omzendbrief nog geldt".
pub fn assumed(pack: &Pack, assumptions: &[AssumptionIx], lang: Lang) -> String {
    let labels = assumptions.iter().enumerate().map(|(at, assumption)| {
        let mut label = pack.say(pack.assumptions[assumption.at()].label, lang).to_owned();
        if let Some(first) = label.get_mut(..1).filter(|_| at > 0) {
            first.make_ascii_lowercase();
        }
        label
    });
    list(labels.collect(), phrases(lang).and)
}

/// Whether the choice or the duty lies with the participant asked about.
pub fn own(pack: &Pack, case: &Case, verdict: &Verdict) -> bool {
    let (Outcome::Required(bearers) | Outcome::Discretion(bearers)) = &verdict.outcome else {
        return false;
    };
    let Some(participant) = verdict.cell.participant else {
        return false;
    };
    let mut bearers = bearers.iter().map(|bearer| &pack.bearers[bearer.at()]);
    bearers.any(|bearer| bearer.itself || is_actor(pack, case, participant, &bearer.actors))
}

/// The words for an outcome; `own` where the choice lies with the participant asked about.
///
/// ```
/// use kaartwijzer_core::say::outcome;
/// use kaartwijzer_core::verdict::OutcomeKind;
/// use kaartwijzer_format::Lang;
/// assert_eq!(outcome(OutcomeKind::Forbidden, false, Lang::De), "darf nicht");
/// assert_eq!(outcome(OutcomeKind::Discretion, true, Lang::En), "chooses (may, need not)");
/// ```
pub fn outcome(kind: OutcomeKind, own: bool, lang: Lang) -> &'static str {
    let [words @ .., own_choice] = &phrases(lang).outcomes;
    if own && kind == OutcomeKind::Discretion { own_choice } else { words[kind as usize] }
}

/// The shortest words for an outcome, for a seat or a square of the grid; `past` where the day asked about is over.
///
/// ```
/// use kaartwijzer_core::say::badge;
/// use kaartwijzer_core::verdict::OutcomeKind;
/// use kaartwijzer_format::Lang;
/// assert_eq!(badge(OutcomeKind::Permitted, false, true, Lang::Nl), "mocht");
/// assert_eq!(badge(OutcomeKind::Discretion, true, false, Lang::De), "entscheidet selbst");
/// ```
pub fn badge(kind: OutcomeKind, own: bool, past: bool, lang: Lang) -> &'static str {
    let [words @ .., own_choice] = &phrases(lang).badges;
    let tenses = if own && kind == OutcomeKind::Discretion { own_choice } else { &words[kind as usize] };
    tenses[usize::from(!past)]
}

/// The family of an outcome.
pub const fn family(kind: OutcomeKind) -> Family {
    match kind {
        OutcomeKind::Permitted | OutcomeKind::Required => Family::Yes,
        OutcomeKind::Forbidden => Family::No,
        OutcomeKind::Discretion => Family::Choice,
        OutcomeKind::Silent | OutcomeKind::NoBasis | OutcomeKind::Conflict | OutcomeKind::Depends => {
            Family::None
        }
    }
}

/// The words for a family.
pub fn family_word(family: Family, lang: Lang) -> &'static str {
    phrases(lang).families[family as usize]
}

/// What to do next. For a permission that is [`only_this`] as a sentence.
pub fn next_step<'a>(pack: &'a Pack, verdict: &Verdict, lang: Lang) -> &'a str {
    let steps = &phrases(lang).steps;
    let question = &pack.questions[verdict.cell.question.at()];
    match &verdict.outcome {
        Outcome::Permitted => steps.permitted,
        Outcome::Forbidden => steps.forbidden,
        Outcome::Required(_) => steps.required,
        Outcome::Discretion(bearers) if bearers.iter().any(|bearer| pack.bearers[bearer.at()].itself) => {
            steps.choice
        }
        Outcome::Discretion(_) => steps.their_choice,
        Outcome::Silent(_) => steps.silent,
        Outcome::NoBasis if of_duty(pack, verdict.cell.question) => steps.no_basis_duty,
        Outcome::NoBasis if question.advice.is_some() => {
            question.advice.map(|advice| pack.say(advice, lang)).unwrap_or_default()
        }
        Outcome::NoBasis if question.audience.is_some() => steps.no_basis_tell,
        Outcome::NoBasis if question.range == Range::Pair => steps.no_basis_show,
        Outcome::NoBasis => steps.no_basis_else,
        Outcome::Conflict => steps.conflict,
        Outcome::Depends(_) => steps.depends,
    }
}

/// What a permission does not reach: "alleen dit, alleen hier, je hoeft niet".
pub fn only_this(lang: Lang) -> &'static str {
    phrases(lang).only_this
}

/// How well something is supported.
pub fn basis(basis: Basis, lang: Lang) -> &'static str {
    phrases(lang).bases[basis as usize]
}

/// What became of a clause.
pub fn role(role: Role, lang: Lang) -> &'static str {
    phrases(lang).roles[role as usize]
}

/// Yes, no or not known.
///
/// ```
/// use kaartwijzer_core::{say::truth, truth::Truth};
/// assert_eq!(truth(Truth::Unknown, kaartwijzer_format::Lang::Fr), "pas connu");
/// ```
pub fn truth(truth: Truth, lang: Lang) -> &'static str {
    phrases(lang).truths[truth as usize]
}

/// What a clause does: "laat toe", "verplicht: de burgemeester".
pub fn effect(pack: &Pack, effect: Effect, lang: Lang) -> String {
    let effects = &phrases(lang).effects;
    let (template, by) = match effect {
        Effect::Permit => (effects.permit, None),
        Effect::Forbid => (effects.forbid, None),
        Effect::Require(by) => (effects.require, Some(by)),
        Effect::Discretion(by) => (effects.discretion, Some(by)),
        Effect::Silent => (effects.silent, None),
        Effect::Remark => (effects.remark, None),
    };
    fill(template, &[("by", by.map(|by| bearer(pack, by, lang)).unwrap_or_default())])
}

/// The sentence an outcome is told with, by tense.
fn template<'a>(pack: &Pack, case: &Case, verdict: &Verdict, answers: &'a Answers) -> &'a [&'static str; 3] {
    let theirs = verdict.cell.participant.is_some() && !own(pack, case, verdict);
    match verdict.outcome {
        Outcome::Permitted => &answers.permitted,
        Outcome::Forbidden => &answers.forbidden,
        Outcome::Required(_) if theirs => &answers.their_duty,
        Outcome::Required(_) => &answers.required,
        Outcome::Discretion(_) if theirs => &answers.their_choice,
        Outcome::Discretion(_) => &answers.choice,
        Outcome::Silent(_) => &answers.silent,
        Outcome::NoBasis => &answers.no_basis,
        Outcome::Conflict => &answers.conflict,
        Outcome::Depends(_) => &answers.depends,
    }
}

/// Those the duty or the choice lies with, or what has to be known first.
fn by(pack: &Pack, case: &Case, verdict: &Verdict, lang: Lang) -> String {
    let phrases = phrases(lang);
    match &verdict.outcome {
        Outcome::Required(bearers) | Outcome::Discretion(bearers) => {
            list(bearers.iter().map(|by| bearer(pack, *by, lang).to_owned()).collect(), phrases.or)
        }
        Outcome::Depends(inputs) => {
            let unknown = inputs.iter().map(|input| {
                let what = pack.say(pack.facts[input.fact.at()].label, lang);
                match input.participant.and_then(|at| case.participants.get(at)) {
                    Some(of) => fill(phrases.lines.of, &[("what", what), ("name", &of.name)]),
                    None => what.to_owned(),
                }
            });
            list(unknown.collect(), phrases.and)
        }
        _ => String::new(),
    }
}

/// Of whom it is asked: the participant, else the question's own subject.
fn who<'a>(pack: &'a Pack, case: &'a Case, cell: Cell, lang: Lang) -> &'a str {
    let name = match cell.participant {
        Some(at) => case.participants.get(at).map(|participant| participant.name.as_str()),
        None => pack.questions[cell.question.at()].subject.map(|subject| pack.say(subject, lang)),
    };
    name.filter(|name| !name.is_empty()).unwrap_or(phrases(lang).somebody)
}

/// The act that is asked about, with its audience, and with `not` where the negation stands.
fn act(pack: &Pack, case: &Case, question: QuestionIx, not: &str, lang: Lang) -> String {
    let audience = audience(pack, case, question, lang);
    fill(pack.say(pack.questions[question.at()].act, lang), &[("not", not), ("audience", audience)])
}

fn audience<'a>(pack: &'a Pack, case: &Case, question: QuestionIx, lang: Lang) -> &'a str {
    let label = || {
        let value = usize::from(case.audience_of(pack, question)?);
        Some(pack.facts[pack.audience()?.at()].kind.values().get(value)?.label)
    };
    label().map(|label| pack.say(label, lang)).unwrap_or_default()
}

fn bearer(pack: &Pack, bearer: BearerIx, lang: Lang) -> &str {
    pack.say(pack.bearers[bearer.at()].label, lang)
}

/// Whether a question is one of duty rather than of permission: somewhere the pack answers it with a duty.
fn of_duty(pack: &Pack, question: QuestionIx) -> bool {
    let mut clauses = pack.rules.iter().flat_map(|rule| &rule.clauses);
    clauses.any(|clause| matches!(clause.effect, Effect::Require(_)) && clause.questions.contains(&question))
}
