//! How long an edit takes from the hand to the screen. A measurement, not a test: machines differ and are busy. It is read
//! from `cargo xtask bench page`.

use crate::browser::visit;
use crate::workbench::Spot;
use serde_json::json;

/// How often each edit is made; the first few only warm up.
const EDITS: usize = 200;

/// What is done again and again.
const KINDS: [&str; 5] = ["need", "a change tried out", "a day", "years", "another seat"];

/// Script: until every effect has run. Painted: until the frame after the one that shows it.
const MEASURE: &str = "
    const done = arguments[arguments.length - 1], [edit, edits] = arguments;
    const task = () => new Promise(next => { const c = new MessageChannel(); c.port1.onmessage = next; c.port2.postMessage(0); });
    const frame = () => new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)));
    const all = query => [...document.querySelectorAll(query)];
    const slide = to => {
        const field = document.querySelector('.band-range');
        field.value = to(field);
        field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const act = { need: i => all('li.is-selected button.need')[0].click(),
        'a change tried out': i => document.querySelector('#way-0').click(),
        'a day': i => slide(field => +field.value + (i % 2 ? -1 : 1)),
        years: i => slide(field => i % 2 ? +field.max - 400 : +field.min + 400),
        'another seat': i => { const seats = all('button.seat, button.cell'); seats[i % seats.length].click(); },
    }[edit];
    (async () => {
        const script = [], painted = [];
        slide(field => +field.min + 400);
        all('[data-testid=seat-noor], [data-testid=cell-noor-leisure]')[0].click();
        for (let i = 0; i < edits; i++) {
            await frame();
            await task();
            const start = performance.now();
            act(i);
            await task();
            const told = performance.now();
            await frame();
            if (i >= edits / 10) {
                script.push(told - start);
                painted.push(performance.now() - start);
            }
        }
        const line = times => {
            times.sort((a, b) => a - b);
            const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
            return `min ${at(0)}, median ${at(.5)}, p99 ${at(.99)} ms`;
        };
        done(`script ${line(script)}; painted ${line(painted)}`);
    })().catch(why => done(`${why}`));
";

#[tokio::test]
#[ignore = "a measurement, to be read by somebody"]
async fn an_edit_is_never_felt() {
    visit(|page| async move {
        for view in ["table-toggle", "grid-toggle"] {
            page.press(&Spot::id(view)).await;
            for kind in KINDS {
                let times = page.run_until_done(MEASURE, vec![json!(kind), json!(EDITS)]).await;
                println!("{view}, {kind}: {}", times.as_str().unwrap_or_default());
            }
        }
    })
    .await;
}
