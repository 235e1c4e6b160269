//! What is measured. To measure something else, add a line to [`all`].

use crate::subject;
use kaartwijzer_core::{Cell, Policy, counterfactual};
use std::hint::black_box;

/// One thing that is measured.
pub struct Body {
    /// Its name in the table.
    pub name: &'static str,
    /// Does it once.
    pub run: Box<dyn Fn()>,
}

/// Everything that is measured. The first is the base line: the others are told as so many times faster than it.
pub fn all() -> Vec<Body> {
    // One policy for the whole run, as on the page.
    let policy: &'static Policy = Box::leak(Box::new(Policy::builtin()));
    let pack = policy.pack();
    let known = subject::known(pack);
    let unknown = subject::with_unknowns(pack);
    let see = pack.question("see").expect("one can see");
    let one = Cell { question: see, participant: Some(3), item: Some(7) };
    let [by_cell, in_one, laid_out, decided, explained, changed] = [(); 6].map(|()| known.clone());
    vec![
        body("12 × 30 of `see`, cell by cell", move || {
            for cell in policy.cells(&by_cell, see) {
                black_box(policy.decide(&by_cell, cell));
            }
        }),
        body("12 × 30 of `see`, all known", move || {
            black_box(policy.matrix(black_box(&in_one), see));
        }),
        body("12 × 30 of `see`, a tenth unknown", move || {
            black_box(policy.matrix(black_box(&unknown), see));
        }),
        body("laying out 12 × 30 for `see`", move || {
            policy.lay_out(black_box(&laid_out), see);
        }),
        body("all smallest changes of one cell", move || {
            black_box(counterfactual::leads(policy, black_box(&changed), one));
        }),
        body("one decision", move || {
            black_box(policy.decide(black_box(&decided), one));
        }),
        body("one explanation", move || {
            black_box(policy.explain(black_box(&explained), one));
        }),
    ]
}

fn body(name: &'static str, run: impl Fn() + 'static) -> Body {
    Body { name, run: Box::new(run) }
}
