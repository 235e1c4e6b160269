//! Everything in the pack has its place in the page: every rule, open question, fact, definition and text its entry, every
//! system its panel with an answered question, and all of them stand in a list that leads there.

use crate::browser::visit;
use crate::workbench::{Spot, Workbench};
use kaartwijzer_core::{Label, Lang, Pack, Policy};
use serde_json::{Value, json};

/// Goes to each address in turn and waits until the element with this hook says what is expected; what never does is
/// returned. In the page itself, because there are hundreds.
const WALK: &str = "const [hook, walk, done] = arguments;
    const words = text => text.replace(/\\s+/g, ' ').trim().toLowerCase();
    const lost = [];
    const step = async ([address, expected]) => {
        location.hash = address;
        for (let look = 0; look < 150; look++) {
            const found = document.querySelector(`[data-testid='${hook}']`);
            if (found && words(found.textContent).includes(words(expected))) return;
            await new Promise(next => setTimeout(next, 20));
        }
        lost.push(address);
    };
    (async () => { for (const one of walk) await step(one); done(lost); })();";

/// Every link of a list, by the hooks of its lines: those that are not there.
const LISTED: &str = "const [hooks] = arguments;
    return hooks.filter(hook => !document.querySelector(`[data-testid='${hook}']`));";

async fn walks(page: &Workbench, hook: &str, walk: Vec<(String, String)>) {
    let lost = page.run_until_done(WALK, vec![json!(hook), json!(walk)]).await;
    assert_eq!(lost, json!([]), "these addresses do not show what they are for");
}

async fn lists(page: &Workbench, hooks: Vec<String>) {
    let lacking: Value = page.run(LISTED, vec![json!(hooks)]).await;
    assert_eq!(lacking, json!([]), "these are on no list");
}

/// The entries of a shelf: their addresses and what stands over them.
fn entries<'a>(
    pack: &'a Pack,
    shelf: &'a str,
    all: impl Iterator<Item = (&'a String, Label)> + 'a,
) -> Vec<(String, String)> {
    all.map(|(id, label)| (format!("#/{shelf}/{id}"), pack.say(label, Lang::Nl).to_owned())).collect()
}

#[tokio::test]
async fn every_rule_and_every_open_question_has_its_entry_and_stands_in_the_list() {
    visit(|page| async move {
        let policy = Policy::builtin();
        let pack = policy.pack();
        page.goes_to("#/rules").await;
        page.sees(&Spot::id("search")).await;
        lists(&page, pack.rules.iter().map(|rule| format!("rule-{}", rule.id)).collect()).await;
        page.press(&Spot::id("shelf-open")).await;
        page.sees(&Spot::id("open-G1")).await;
        lists(&page, pack.opens.iter().map(|open| format!("open-{}", open.id)).collect()).await;
        let rules = entries(pack, "rule", pack.rules.iter().map(|rule| (&rule.id, rule.label)));
        let opens = entries(pack, "open", pack.opens.iter().map(|open| (&open.id, open.label)));
        walks(&page, "entry", [rules, opens].concat()).await;
    })
    .await;
}

#[tokio::test]
async fn every_fact_every_definition_and_every_text_has_its_entry() {
    visit(|page| async move {
        let policy = Policy::builtin();
        let pack = policy.pack();
        page.goes_to("#/rules").await;
        page.sees(&Spot::id("search")).await;
        let facts = entries(pack, "fact", pack.facts.iter().map(|fact| (&fact.id, fact.label)));
        let defined = pack.definitions.iter().map(|definition| (&definition.id, definition.label));
        let defined = entries(pack, "definition", defined);
        let texts = entries(pack, "source", pack.sources.iter().map(|text| (&text.id, text.label)));
        walks(&page, "entry", [facts, defined, texts].concat()).await;
    })
    .await;
}

#[tokio::test]
async fn every_system_has_its_panel_and_answers_a_question_in_it() {
    visit(|page| async move {
        let policy = Policy::builtin();
        let pack = policy.pack();
        page.goes_to("#/network").await;
        page.sees(&Spot::id("source-S003")).await;
        lists(&page, pack.systems.iter().map(|system| format!("hub-{}", system.id)).collect()).await;
        let address = |id: &str| format!("#/network/system/{id}");
        let named = pack
            .systems
            .iter()
            .map(|system| (address(&system.id), pack.say(system.label, Lang::Nl).to_owned()));
        walks(&page, "picked", named.collect()).await;
        let asked = pack.systems.iter().filter_map(|system| {
            let question = &pack.questions[system.samples.first()?.question.at()];
            // What comes after the name: "… hieraan meedoen?"
            let label = pack.say(question.label, Lang::Nl);
            let end = label.rsplit(['{', '}']).next().unwrap_or(label).trim();
            Some((address(&system.id), end.to_owned()))
        });
        walks(&page, "panel", asked.collect()).await;
        for system in &pack.systems {
            assert!(!system.samples.is_empty(), "{} has nothing to ask", system.id);
        }
        page.sees(&Spot::id("panel").inside("*[@data-outcome]")).await;
    })
    .await;
}
