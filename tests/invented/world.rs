//! An invented pack in a few words, a case for it, and short answers.

use kaartwijzer_core::format::read::{PackFile, pack_of};
use kaartwijzer_core::{
    AssumptionIx, Basis, Case, Cell, Explanation, Facts, Input, Item, Origin, Outcome, Pack, Participant,
    Policy, Range, Scope, Setting, Verdict,
};
use std::fmt::Write;

const LABEL: &str = r#"{ nl = "…", fr = "…", de = "…", en = "…" }"#;

/// Every pack has these: a source, two bearers (`one`, and `own`, who is the participant), and a question of each
/// range: `act` (of the case), `go` (of a participant), `keep` (of an item) and `get` (of both).
const PRELUDE: &str = r#"
name = "invented"
version = "1"
source = [{ id = "T", name = "a text", label = LABEL }]
bearer = [{ id = "one", label = LABEL }, { id = "own", itself = true, label = LABEL }]
[[question]]
id = "act"
range = "case"
label = LABEL
short = LABEL
act = LABEL
[[question]]
id = "go"
range = "participant"
label = LABEL
short = LABEL
act = LABEL
[[question]]
id = "keep"
range = "item"
label = LABEL
short = LABEL
act = LABEL
[[question]]
id = "get"
range = "pair"
label = LABEL
short = LABEL
act = LABEL
"#;

/// The text of a pack in the making.
pub struct Text(String);

/// A pack, and a case for it.
pub struct World {
    policy: Policy,
    pub case: Case,
}

impl Text {
    pub fn new() -> Self {
        Self(PRELUDE.to_owned())
    }

    /// Yes/no facts of the case, `no` by default.
    pub fn facts(self, ids: &str) -> Self {
        self.facts_of("case", ids)
    }

    /// Yes/no facts of a `participant`, an `item` or a `pair`.
    pub fn facts_of(self, scope: &str, ids: &str) -> Self {
        ids.split_whitespace().fold(self, |text, id| {
            text.table("fact", &format!("id = \"{id}\"\nscope = \"{scope}\"\nkind = \"yes_no\""))
        })
    }

    /// A `choice` or a `scale`; its first value is the default.
    pub fn values(self, kind: &str, scope: &str, id: &str, values: &[&str]) -> Self {
        let list = values.iter().map(|value| format!("{{ id = \"{value}\", label = LABEL }}"));
        let list = list.collect::<Vec<_>>().join(", ");
        let first = values[0];
        self.table(
            "fact",
            &format!(
                "id = \"{id}\"\nscope = \"{scope}\"\nkind = \"{kind}\"\ndefault = \"{first}\"\nvalue = [{list}]"
            ),
        )
    }

    /// A rule whose words were seen, with one clause.
    pub fn rule(self, id: &str, ask: &str, effect: &str, when: &str) -> Self {
        self.clause(id, "verbatim", ask, effect, &format!("when = \"{when}\""))
    }

    /// A rule with one clause and whatever else the clause says.
    pub fn clause(self, id: &str, basis: &str, ask: &str, effect: &str, rest: &str) -> Self {
        let rule = format!("id = \"{id}\"\nbasis = \"{basis}\"\ncite = [{{ source = \"T\" }}]");
        self.table("rule", &rule)
            .push(&format!("[[rule.clause]]\nask = [\"{ask}\"]\neffect = \"{effect}\"\n{rest}"))
    }

    /// An open question with one clause.
    pub fn open(self, id: &str, ask: &str, effect: &str, rest: &str) -> Self {
        let clause = format!("[[open.clause]]\nask = [\"{ask}\"]\neffect = \"{effect}\"\n{rest}");
        self.table("open", &format!("id = \"{id}\"\nquestion = LABEL")).push(&clause)
    }

    /// An assumption about an open question.
    pub fn assumption(self, id: &str, opens: &str) -> Self {
        self.table("assumption", &format!("id = \"{id}\"\nopens = \"{opens}\"\nnote = LABEL"))
    }

    /// A definition that holds when any of its parts does; a part is its basis and its condition.
    pub fn definition(self, scope: &str, id: &str, parts: &[(&str, &str)]) -> Self {
        let head = format!(
            "id = \"{id}\"\nscope = \"{scope}\"\nbasis = \"verbatim\"\ncite = [{{ source = \"T\" }}]"
        );
        parts.iter().fold(self.table("definition", &head), |text, (basis, rest)| {
            let when = if rest.contains("when = ") { "" } else { "when = " };
            let rest = if when.is_empty() { (*rest).to_owned() } else { format!("{when}\"{rest}\"") };
            text.push(&format!("[[definition.part]]\nbasis = \"{basis}\"\n{rest}"))
        })
    }

    /// Any table; it gets a label.
    pub fn table(self, name: &str, body: &str) -> Self {
        self.push(&format!("[[{name}]]\nlabel = LABEL\n{body}"))
    }

    fn push(mut self, text: &str) -> Self {
        let _ = writeln!(self.0, "{text}");
        self
    }

    pub fn pack(&self) -> Pack {
        let file = PackFile { name: "invented.toml".into(), text: self.0.replace("LABEL", LABEL) };
        pack_of(&[file]).unwrap_or_else(|complaints| {
            let complaints: Vec<String> = complaints.iter().map(ToString::to_string).collect();
            panic!("{}\n{}", complaints.join("\n"), self.0)
        })
    }

    /// Ready to be asked, on 1 May 2001, about nobody and nothing.
    pub fn world(&self) -> World {
        World { policy: Policy::new(self.pack()), case: Case::new("2001-05-01".parse().expect("a day")) }
    }
}

impl World {
    pub fn on(mut self, day: &str) -> Self {
        self.case.date = day.parse().expect("a day");
        self
    }

    pub fn assume(mut self, id: &str) -> Self {
        self.case.assumptions.push(self.assumption(id));
        self
    }

    /// Facts of the case, as `a=yes colour=red b=unknown`.
    pub fn with(mut self, facts: &str) -> Self {
        self.write(facts, None, None);
        self
    }

    pub fn person(mut self, facts: &str) -> Self {
        let at = self.case.participants.len();
        let id = format!("p{at}");
        self.case.participants.push(Participant { id: id.clone(), name: id, facts: Facts::default() });
        self.write(facts, Some(at), None);
        self
    }

    pub fn item(mut self, facts: &str) -> Self {
        let at = self.case.items.len();
        let id = format!("i{at}");
        self.case.items.push(Item { id: id.clone(), text: id.as_str().into(), facts: Facts::default() });
        self.write(facts, None, Some(at));
        self
    }

    pub fn pair(mut self, person: usize, item: usize, facts: &str) -> Self {
        self.write(facts, Some(person), Some(item));
        self
    }

    fn write(&mut self, facts: &str, participant: Option<usize>, item: Option<usize>) {
        let pack = self.policy.pack();
        for written in facts.split_whitespace() {
            let (id, word) = written.split_once('=').expect("a fact and its value");
            let fact = pack.fact(id).unwrap_or_else(|| panic!("no fact {id}"));
            let setting = match word {
                "unknown" => Setting::Unknown,
                "yes" => Setting::YES,
                "no" => Setting::NO,
                _ => Setting::Is(pack.value(fact, word).unwrap_or_else(|| panic!("no value {word}"))),
            };
            self.case.write(Input { fact, participant, item }, Some(setting));
        }
    }

    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    pub fn assumption(&self, id: &str) -> AssumptionIx {
        self.policy.pack().assumption(id).unwrap_or_else(|| panic!("no assumption {id}"))
    }

    /// To whom, for a question that has an audience.
    pub fn address(mut self, question: &str, audience: &str) -> Self {
        let pack = self.policy.pack();
        let value = pack.audience().and_then(|fact| pack.value(fact, audience)).expect("an audience");
        self.case.audience.insert(pack.question(question).expect("a question"), value);
        self
    }

    /// Whether the choice or the duty in the first cell lies with the participant.
    pub fn is_own(&self, question: &str) -> bool {
        let question = self.policy.pack().question(question).expect("a question");
        let matrix = self.policy.matrix(&self.case, question);
        matrix.mark(Some(0), None).is_some_and(|mark| mark.own)
    }

    /// The verdict on the first cell of a question. All ways to ask must agree on it.
    pub fn ask(&self, question: &str) -> Verdict {
        self.explain(question).verdict
    }

    pub fn explain(&self, question: &str) -> Explanation {
        let pack = self.policy.pack();
        let question = pack.question(question).unwrap_or_else(|| panic!("no question {question}"));
        let range = pack.questions[question.at()].range;
        let participant = matches!(range, Range::Pair | Range::Participant).then_some(0);
        let item = matches!(range, Range::Pair | Range::Item).then_some(0);
        let cell = Cell { question, participant, item };
        let explanation = self.policy.explain(&self.case, cell);
        let verdict = &explanation.verdict;
        assert_eq!(*verdict, self.policy.decide(&self.case, cell), "explained and decided differ");
        let weak = verdict.basis.is_some_and(|basis| basis != Basis::Verbatim);
        assert_eq!(verdict.contestable, weak, "contestable, and rests on {:?}", verdict.basis);
        let mark = self.policy.matrix(&self.case, question).mark(participant, item);
        let mark = mark.expect("the question ranges over the cell");
        assert_eq!(mark, self.policy.mark(&self.case, cell), "decided and shown in the table differ");
        assert_eq!((verdict.outcome.kind(), verdict.contestable), (mark.kind, mark.contestable));
        explanation
    }

    /// The outcome in words: `permitted`, `required of one own`, `silent Z1`, `depends on a, p0.b`.
    pub fn says(&self, question: &str) -> String {
        let pack = self.policy.pack();
        let outcome = self.ask(question).outcome;
        let words: Vec<String> = match &outcome {
            Outcome::Required(bearers) | Outcome::Discretion(bearers) => {
                bearers.iter().map(|bearer| pack.bearers[bearer.at()].id.clone()).collect()
            }
            Outcome::Silent(opens) => opens.iter().map(|open| pack.opens[open.at()].id.clone()).collect(),
            Outcome::Depends(inputs) => inputs.iter().map(|input| self.name(*input)).collect(),
            _ => Vec::new(),
        };
        [outcome.kind().id().to_owned()].into_iter().chain(words).collect::<Vec<_>>().join(" ")
    }

    /// `a`, `p0.b`, `i1.c`, `p0.i1.d`.
    pub fn name(&self, input: Input) -> String {
        let fact = &self.policy.pack().facts[input.fact.at()];
        let person = input.participant.map(|p| format!("{}.", self.case.participants[p].id));
        let item = input.item.map(|i| format!("{}.", self.case.items[i].id));
        let fits = match fact.scope {
            Scope::Case => person.is_none() && item.is_none(),
            Scope::Participant => person.is_some() && item.is_none(),
            Scope::Item => person.is_none() && item.is_some(),
            Scope::Pair => person.is_some() && item.is_some(),
        };
        assert!(fits, "{input:?} is no input of `{}`", fact.id);
        format!("{}{}{}", person.unwrap_or_default(), item.unwrap_or_default(), fact.id)
    }

    /// Ids of rules and open questions, in the order of the pack.
    pub fn ids(&self, origins: &[Origin]) -> Vec<&str> {
        origins.iter().map(|origin| self.policy.pack().origin_id(*origin)).collect()
    }

    pub fn deciding(&self, question: &str) -> String {
        self.ids(&self.ask(question).deciding).join(" ")
    }

    pub fn remarks(&self, question: &str) -> String {
        self.ids(&self.ask(question).remarks).join(" ")
    }
}
