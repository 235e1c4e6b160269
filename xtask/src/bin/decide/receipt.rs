//! Whether today's pack still gives the answers of a receipt.

use crate::cells::{by, item, participant};
use crate::problem::Problem;
use kaartwijzer_core::json::Json;
use kaartwijzer_core::receipt::{MadeWith, Receipt, Replay};
use kaartwijzer_core::share::{self, LinkError};
use kaartwijzer_core::{Outcome, Pack, Policy, Verdict};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// What stands before a link.
const LINK: &str = "#/case/";

/// What comes of a receipt, a file or a link, and whether all its answers are still given.
pub fn replay(file: &Path) -> Result<(Value, bool), Problem> {
    let policy = Policy::builtin();
    let link = file.to_str().and_then(|text| text.split_once(LINK));
    let (receipt, replay) = match link {
        Some((_, link)) => {
            let receipt = share::open(link).map_err(Problem::Link)?;
            let replay = receipt.replay(&policy).map_err(|why| Problem::Link(LinkError::Case(why)))?;
            (receipt, replay)
        }
        None => from_file(&policy, file)?,
    };
    let same = replay.changed.is_empty() && replay.gone.is_empty() && replay.left_out.is_empty();
    Ok((told(policy.pack(), &receipt, &replay, same), same))
}

fn from_file(policy: &Policy, file: &Path) -> Result<(Receipt, Replay), Problem> {
    let text = fs::read_to_string(file).map_err(|why| Problem::File { file: file.to_owned(), why })?;
    let json: Json =
        serde_json::from_str(&text).map_err(|why| Problem::Json { file: file.to_owned(), why })?;
    let case = |why| Problem::Case { file: file.to_owned(), why };
    let receipt = Receipt::from_json(&json).map_err(case)?;
    let replay = receipt.replay(policy).map_err(case)?;
    Ok((receipt, replay))
}

fn told(pack: &Pack, receipt: &Receipt, replay: &Replay, same: bool) -> Value {
    let changed = replay.changed.iter().filter_map(|one| {
        let (before, after) = (one.before.as_ref()?, one.after.as_ref()?);
        Some(json!({
            "question": pack.questions[after.cell.question.at()].id,
            "participant": participant(&replay.case, after.cell.participant),
            "item": item(&replay.case, after.cell.item),
            "before": answer(pack, before),
            "after": answer(pack, after),
        }))
    });
    json!({
        "same": same,
        "date": receipt.case.date,
        "made_with": name(&replay.made_with),
        "pack": name(&MadeWith::of(pack)),
        "same_pack": replay.same_pack,
        "answers": receipt.answers.iter().map(|asked| asked.answers.len()).sum::<usize>(),
        "changed": changed.collect::<Value>(),
        "questions_gone": replay.gone,
        "left_out": replay.left_out.iter().map(ToString::to_string).collect::<Value>(),
    })
}

fn name(pack: &MadeWith) -> Value {
    json!({ "name": pack.name, "version": pack.version, "hash": pack.hash })
}

fn answer(pack: &Pack, verdict: &Verdict) -> Value {
    let opens: Vec<&str> = match &verdict.outcome {
        Outcome::Silent(opens) => opens.iter().map(|open| pack.opens[open.at()].id.as_str()).collect(),
        _ => Vec::new(),
    };
    json!({
        "outcome": verdict.outcome.kind().id(),
        "by": by(pack, &verdict.outcome),
        "open_questions": opens,
        "contestable": verdict.contestable,
    })
}
