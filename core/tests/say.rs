//! What `say` says, on the built-in pack. The sentences stand in `say/answers.txt` and `say/changes.txt`, to be read by people;
//! `KAARTWIJZER_BLESS=1 cargo test -p kaartwijzer-core --test say` writes them anew.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use kaartwijzer_core::{
    AssumptionIx, Atom, Basis, Case, Cell, Date, Effect, FactIx, Facts, Input, Item, Lang, Missing, Node,
    OpenIx, Outcome, OutcomeKind, Pack, Participant, Policy, QuestionIx, Range, Role, Scope, Setting,
    Subject, Truth, Verdict, counterfactual::Change, say,
};

const DAYS: [(&str, &str); 3] = [("past", "2016-09-12"), ("present", "2026-11-21"), ("future", "2030-01-01")];

fn today() -> Date {
    "2026-11-21".parse().unwrap()
}

/// Noor the youth worker and Bert the mayor, and one line of the card.
fn case(pack: &Pack, day: &str) -> Case {
    let mut case = Case::new(day.parse().unwrap());
    let actor = pack.fact("actor").unwrap();
    for (id, name, function) in [("noor", "Noor", "youth"), ("bert", "Bert", "mayor")] {
        let mut facts = Facts::default();
        facts.set(actor, Setting::Is(pack.value(actor, function).unwrap()));
        case.participants.push(Participant { id: id.into(), name: name.into(), facts });
    }
    case.items.push(Item { id: "line".into(), text: "line".into(), facts: Facts::default() });
    case
}

fn cell(pack: &Pack, question: QuestionIx) -> Cell {
    let range = pack.questions[question.at()].range;
    Cell {
        question,
        participant: matches!(range, Range::Pair | Range::Participant).then_some(0),
        item: matches!(range, Range::Pair | Range::Item).then_some(0),
    }
}

fn verdict(cell: Cell, outcome: Outcome, assumed: Vec<AssumptionIx>) -> Verdict {
    let (deciding, remarks, opens) = (Vec::new(), Vec::new(), Vec::new());
    Verdict { cell, outcome, deciding, basis: None, contestable: false, assumed, remarks, opens }
}

/// One of each, the duties and choices with their own bearer and with another's.
fn outcomes(pack: &Pack) -> Vec<Outcome> {
    let [holder, participant, mayor] = ["holder", "participant", "mayor"].map(|id| pack.bearer(id).unwrap());
    let input = |id: &str, participant| Input { fact: pack.fact(id).unwrap(), participant, item: None };
    vec![
        Outcome::Permitted,
        Outcome::Forbidden,
        Outcome::Required(vec![participant]),
        Outcome::Required(vec![mayor]),
        Outcome::Discretion(vec![holder]),
        Outcome::Discretion(vec![mayor]),
        Outcome::Silent(vec![OpenIx(0)]),
        Outcome::NoBasis,
        Outcome::Conflict,
        Outcome::Depends(vec![
            input("invited", Some(0)),
            input("clearance", Some(1)),
            input("procureur_permission", None),
        ]),
    ]
}

/// Those that the pack gives, each with a bearer that it can have.
fn answers(pack: &Pack, of_participant: bool) -> Vec<Outcome> {
    let outcomes = outcomes(pack).into_iter();
    let plausible = outcomes.filter(|outcome| match outcome {
        Outcome::Required(by) => pack.bearers[by[0].at()].itself == of_participant,
        Outcome::Discretion(by) => of_participant || !pack.bearers[by[0].at()].itself,
        Outcome::Conflict | Outcome::Depends(_) => false,
        _ => true,
    });
    plausible.collect()
}

#[test]
fn every_sentence_reads_as_written_down() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mut text = String::new();
    let mut write = |line: &str| {
        text += line;
        text.push('\n');
    };
    let question = |id: &str| pack.question(id).unwrap();
    let supposed = vec![pack.assumption("circular_continues").unwrap()];

    for lang in Lang::ALL {
        write(&format!("# {}: every outcome and tense, then under an assumption", lang.tag()));
        for outcome in outcomes(pack) {
            for (tense, day) in DAYS {
                let verdict = verdict(cell(pack, question("see")), outcome.clone(), Vec::new());
                let said = say::answer(pack, &case(pack, day), &verdict, today(), lang);
                write(&format!("{} {tense}: {said}", outcome.kind().id()));
            }
            for (_, day) in &DAYS[..2] {
                let verdict = verdict(cell(pack, question("see")), outcome.clone(), supposed.clone());
                write(&format!("    {}", say::answer(pack, &case(pack, day), &verdict, today(), lang)));
            }
        }
        write(&format!("\n# {}: every question, on 12 September 2016 or today", lang.tag()));
        for (at, asked) in pack.questions.iter().enumerate() {
            let cell = cell(pack, QuestionIx(at as u16));
            let mut case = case(pack, DAYS[at % 2].1);
            write(&format!("{}: {}", asked.id, say::ask(pack, &case, cell, lang)));
            for outcome in answers(pack, cell.participant.is_some()) {
                if asked.audience.is_some() && matches!(outcome, Outcome::Forbidden | Outcome::Silent(_)) {
                    case.audience.insert(cell.question, 1);
                }
                let verdict = verdict(cell, outcome, Vec::new());
                write(&format!("    {}", say::answer(pack, &case, &verdict, today(), lang)));
            }
        }
        write("");
    }
    compare("answers.txt", &text);
}

/// Every change of every fact, in `say/changes.txt`: first of somebody without a name where it is of a participant, then of
/// Noor.
#[test]
fn every_change_reads_as_written_down() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let named = case(pack, DAYS[0].1);
    let mut nameless = named.clone();
    nameless.participants[0].name.clear();
    let mut lines = Vec::new();
    for lang in Lang::ALL {
        lines.push(format!("# {}", lang.tag()));
        for (at, fact) in pack.facts.iter().enumerate() {
            if fact.descriptive || fact.apart || fact.per_question {
                continue;
            }
            let participant = matches!(fact.scope, Scope::Participant | Scope::Pair).then_some(0);
            let item = matches!(fact.scope, Scope::Item | Scope::Pair).then_some(0);
            let input = Input { fact: FactIx(at as u16), participant, item };
            let say = |case: &Case, value: u8| {
                let change = Change { input, to: Setting::Is(value) };
                format!("    {}", say::change(pack, case, &change, lang))
            };
            lines.push(format!("{}:", fact.id));
            lines.extend(participant.map(|_| say(&nameless, 1)));
            lines.extend((0..fact.kind.size()).rev().map(|value| say(&named, value as u8)));
        }
        lines.push(String::new());
    }
    compare("changes.txt", &(lines.join("\n") + "\n"));
}

/// Compares with what is written down, or writes it down.
fn compare(file: &str, text: &str) {
    let path = format!("{}/tests/say/{file}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("KAARTWIJZER_BLESS").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    for (line, (now, then)) in text.lines().zip(written.lines()).enumerate() {
        assert_eq!(now, then, "line {} of {file}", line + 1);
    }
    assert_eq!(text.lines().count(), written.lines().count(), "{file} has other lines");
}

#[test]
fn no_sentence_says_what_must_never_be_said() {
    let written = concat!(include_str!("say/answers.txt"), include_str!("say/changes.txt"));
    for never in
        ["moet niet", "moest niet", "muss nicht", "musste nicht", "{", "}", "  a", " ,", "Schweigepflicht"]
    {
        assert!(!written.contains(never), "`{never}`");
    }
}

#[test]
fn a_dutch_act_ends_with_its_infinitive() {
    let policy = Policy::builtin();
    for question in &policy.pack().questions {
        let act = policy.pack().say(question.act, Lang::Nl);
        let verb = act.rsplit([' ', '}']).next().unwrap_or_default();
        assert!(
            verb.ends_with('n'),
            "{}: `{act}` must end with its infinitive (`uitgenodigd worden`)",
            question.id
        );
    }
}

#[test]
fn a_choice_is_your_own_when_you_are_its_bearer_or_hold_its_office() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let case = case(pack, "2016-09-12");
    let see = cell(pack, pack.question("see").unwrap());
    let asked = |participant, bearer: &str| {
        let by = vec![pack.bearer(bearer).unwrap()];
        say::own(pack, &case, &verdict(Cell { participant, ..see }, Outcome::Discretion(by), Vec::new()))
    };
    assert!(asked(Some(0), "holder"));
    assert!(!asked(Some(0), "mayor"));
    assert!(asked(Some(1), "mayor"));
    assert!(!asked(None, "holder"));
    assert!(!say::own(pack, &case, &verdict(see, Outcome::Permitted, Vec::new())));
}

#[test]
fn conditions_read_as_statements() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let case = case(pack, "2016-09-12");
    let fact = |id: &str| pack.fact(id).unwrap();
    let value = |id: FactIx, value: &str| 1 << pack.value(id, value).unwrap();
    let is = |id: &str, values| Node::Fact {
        input: Input { fact: fact(id), participant: None, item: Some(0) },
        atom: Atom::Is { fact: fact(id), values },
    };
    let noor = |id: &str, atom| Node::Fact {
        input: Input { fact: fact(id), participant: Some(0), item: None },
        atom,
    };
    let (actor, clearance, audience) = (fact("actor"), fact("clearance"), fact("audience"));
    let people = value(actor, "teacher") | value(actor, "youth");
    let high = value(clearance, "secret") | value(clearance, "top_secret");
    let definition = Node::Definition(
        pack.definition("valid_seat").unwrap(),
        Subject { participant: Some(0), item: None },
    );
    let lines = [
        (
            noor("invited", Atom::Is { fact: fact("invited"), values: 2 }),
            "Noor: is uitgenodigd door de burgemeester",
        ),
        (noor("actor", Atom::Is { fact: actor, values: people }), "Noor, functie: leerkracht of jeugdwerker"),
        (
            noor("clearance", Atom::Is { fact: clearance, values: high }),
            "Noor, veiligheidsmachtiging: minstens geheim",
        ),
        (
            noor("clearance", Atom::AtLeast { fact: clearance, other: fact("classification") }),
            "Noor, veiligheidsmachtiging: minstens zo hoog als ‘classificatie’",
        ),
        (is("told_in_meeting", 1), "niet: is verteld in het overleg"),
        (is("classification", 1), "classificatie: niet geclassificeerd"),
        (definition, "Noor: heeft een geldige plaats aan tafel"),
        (Node::Audience(value(audience, "table")), "aan wie het wordt verteld: aan tafel"),
        (
            Node::Outside("2015-08-21".parse().unwrap(), "2018-05-21".parse().unwrap()),
            "geldig van 21 augustus 2015 tot en met 21 mei 2018",
        ),
        (Node::Outside(Date::MIN, "2017-08-02".parse().unwrap()), "geldig tot en met 2 augustus 2017"),
        (Node::Outside("2018-09-24".parse().unwrap(), Date::MAX), "geldig vanaf 24 september 2018"),
        (Node::Every, "elke deelnemer:"),
    ];
    for (node, line) in lines {
        assert_eq!(say::node(pack, &case, &node, Lang::Nl), line);
    }
}

#[test]
fn what_is_missing_is_named_with_its_value() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mut case = case(pack, "2016-09-12");
    let input = |id: &str, item| Input { fact: pack.fact(id).unwrap(), participant: Some(0), item };
    let need = input("need_to_know", Some(0));
    let say = |case: &Case, input, lang| say::missing(pack, case, &Missing { input, truth: Truth::No }, lang);
    assert_eq!(say(&case, need, Lang::Nl), "Noor: heeft dit nodig voor de eigen taak (nu: nee)");
    case.write(need, Some(Setting::Unknown));
    assert_eq!(
        say(&case, need, Lang::De),
        "Noor: braucht dies für die eigene Aufgabe (jetzt: nicht bekannt)"
    );
    assert_eq!(say(&case, input("clearance", None), Lang::En), "Noor, security clearance (now: none)");
}

#[test]
fn a_question_in_french_elides_before_a_vowel() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let see = cell(pack, pack.question("see").unwrap());
    let ask = |name: &str, lang| {
        let mut case = case(pack, "2016-09-12");
        case.participants[0].name = name.into();
        say::ask(pack, &case, see, lang)
    };
    assert_eq!(ask("un enseignant", Lang::Fr), "Est-ce qu'un enseignant peut voir ceci ?");
    assert_eq!(ask("Émile", Lang::Fr), "Est-ce qu'Émile peut voir ceci ?");
    assert_eq!(ask("Noor", Lang::Fr), "Est-ce que Noor peut voir ceci ?");
    assert_eq!(ask("een leerkracht", Lang::Nl), "Mag een leerkracht dit zien?");
}

#[test]
fn there_is_always_a_next_step() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let step = |id: &str| {
        let cell = cell(pack, pack.question(id).unwrap());
        say::next_step(pack, &verdict(cell, Outcome::NoBasis, Vec::new()), Lang::Nl)
    };
    assert_eq!(
        step("see"),
        "Geen tekst gevonden die dit toelaat. Dat is geen verbod. Toon het niet en vraag het na."
    );
    assert!(step("speak").contains("niet dat je met je zorg alleen blijft"));
    assert!(step("give_reasons").contains("verplicht"));
    assert!(step("sit").contains("Wacht ermee"));
    for lang in Lang::ALL {
        for outcome in outcomes(pack) {
            let cell = cell(pack, pack.question("see").unwrap());
            assert!(say::next_step(pack, &verdict(cell, outcome, Vec::new()), lang).ends_with('.'));
        }
    }
}

#[test]
fn an_effect_names_its_bearer() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mayor = pack.bearer("mayor").unwrap();
    assert_eq!(say::effect(pack, Effect::Require(mayor), Lang::Nl), "verplicht: de burgemeester");
    assert_eq!(say::effect(pack, Effect::Discretion(mayor), Lang::Fr), "laisse le choix : le bourgmestre");
    assert_eq!(say::effect(pack, Effect::Permit, Lang::De), "erlaubt");
}

#[test]
fn several_bearers_share_a_sentence() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let by = ["mayor", "chief", "ocad"].map(|id| pack.bearer(id).unwrap()).to_vec();
    let sit = cell(pack, pack.question("sit").unwrap());
    let verdict = verdict(sit, Outcome::Discretion(by), Vec::new());
    assert_eq!(
        say::answer(pack, &case(pack, "2026-11-21"), &verdict, today(), Lang::Fr),
        "Aujourd'hui, le bourgmestre, le chef de corps ou l'OCAM décide si Noor peut siéger à la table."
    );
}

#[test]
fn words_stand_in_the_order_of_what_they_name() {
    assert_eq!(say::outcome(OutcomeKind::Depends, false, Lang::Nl), "eerst dit weten");
    assert_eq!(say::outcome(OutcomeKind::Conflict, true, Lang::Nl), "teksten spreken elkaar tegen");
    assert_eq!(say::role(Role::Decides, Lang::Nl), "geeft het antwoord");
    assert_eq!(say::role(Role::Elsewhere, Lang::Nl), "gaat over iets anders");
    assert_eq!(say::basis(Basis::Inferred, Lang::Nl), "afgeleid uit andere regels");
    assert_eq!(say::basis(Basis::Verbatim, Lang::Nl), "de woorden van de tekst zijn gezien");
    assert_eq!(say::truth(Truth::Yes, Lang::Nl), "ja");
    assert_eq!(say::only_this(Lang::Nl), "alleen dit, alleen hier, je hoeft niet");
    let families = say::Family::ALL.map(|family| say::family_word(family, Lang::Nl));
    assert_eq!(families, ["ja", "nee", "iemand kiest", "geen antwoord"]);
}

#[test]
fn names_are_never_read_as_templates() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mut case = case(pack, "2026-11-21");
    case.participants[0].name = "{by} {".to_owned();
    let see = cell(pack, pack.question("see").unwrap());
    let said = say::answer(pack, &case, &verdict(see, Outcome::Permitted, Vec::new()), today(), Lang::En);
    assert_eq!(said, "Today {by} { may see this.");
    case.participants.clear();
    let said = say::answer(pack, &case, &verdict(see, Outcome::Permitted, Vec::new()), today(), Lang::Nl);
    assert_eq!(said, "Vandaag mag iemand dit zien.");
}
