//! Lessons by trainers: made by clicking, kept, warned of, handed on as a file, as a link and inside the page that is one file.

use crate::browser::{address, visit, visit_at};
use crate::release::one_file;
use crate::saved::{folder, saved};
use crate::workbench::{Spot, Workbench};
use fantoccini::key::Key;
use serde_json::json;
use std::fs;

fn step(at: usize) -> Spot {
    Spot::id("step-fold").nth(at)
}

/// Puts the question on the desk into a new lesson, and goes there.
async fn begins_a_lesson(page: &Workbench) {
    page.press(&Spot::id("teach")).await;
    page.press(&Spot::id("into-new")).await;
    page.press(&Spot::id("to-lesson")).await;
    page.sees(&Spot::id("step-count").saying("Eén stap")).await;
}

#[tokio::test]
async fn a_lesson_is_made_by_clicking_and_kept_at_once() {
    visit(|page| async move {
        begins_a_lesson(&page).await;
        page.chooses("lesson-name", "Wie mag wat?").await;
        page.sees(&Spot::html().inside("h1").saying("Wie mag wat?")).await;
        page.press(&step(1)).await;
        page.sees(&Spot::id("ask").with("data-testid", "ask").saying("Mag Noor dit zien?")).await;
        // A cell asks it, and once more does not.
        let bram = Spot::id("lesson-grid").inside("tr[th='Bram']//button").nth(1);
        page.press(&bram).await;
        page.sees(&bram.with("aria-pressed", "true")).await;
        page.sees(&Spot::id("asked").saying("Mag Bram dit zien?").saying("geen tekst")).await;
        // What has no answer is warned of, and wants words.
        page.sees(&Spot::id("warned").saying("Dat is geen verbod")).await;
        page.sees(&Spot::id("no-debrief")).await;
        page.chooses("step-debrief", "Praat erover.").await;
        page.vanishes(&Spot::id("no-debrief")).await;
        // The engine's own changes are offered.
        page.press(&Spot::id("add-if").nth(1)).await;
        page.press(&Spot::id("if").nth(1)).await;
        page.sees(&step(1).saying("3 vragen")).await;
        page.reloads().await;
        page.sees(&Spot::html().inside("h1").saying("Wie mag wat?")).await;
        page.sees(&step(1).saying("3 vragen")).await;
        page.press(&step(1)).await;
        assert_eq!(page.value_of("step-debrief").await, "Praat erover.");
        page.press(&Spot::id("remove-ask").nth(2)).await;
        page.sees(&step(1).saying("2 vragen")).await;
        page.press(&Spot::id("toast-back")).await;
        page.sees(&step(1).saying("3 vragen")).await;
    })
    .await;
}

#[tokio::test]
async fn steps_move_with_the_keyboard_and_come_back_when_taken_out() {
    visit(|page| async move {
        begins_a_lesson(&page).await;
        page.press(&Spot::id("add-made")).await;
        page.sees(&Spot::id("step-count").saying("2 stappen")).await;
        page.sees(&step(2).saying("Gemaakte oefening")).await;
        page.sees(&Spot::id("made")).await;
        page.stands_on(&step(2)).await;
        let up = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',
            { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true }));";
        page.run(up, vec![]).await;
        page.sees(&step(1).saying("Gemaakte oefening")).await;
        page.stands_on(&step(1)).await;
        page.press(&Spot::id("remove-step").nth(1)).await;
        page.sees(&Spot::id("step-count").saying("Eén stap")).await;
        page.stands_on(&Spot::id("toast-back")).await;
        page.types(Key::Enter).await;
        page.sees(&Spot::id("step-count").saying("2 stappen")).await;
    })
    .await;
}

#[tokio::test]
async fn words_follow_the_first_language_until_they_have_their_own() {
    visit(|page| async move {
        begins_a_lesson(&page).await;
        page.press(&step(1)).await;
        page.chooses("step-intro", "Kijk.").await;
        page.press(&Spot::id("write-fr").nth(1)).await;
        page.sees(&Spot::id("step-intro").with("placeholder", "Kijk.")).await;
        assert_eq!(page.value_of("step-intro").await, "");
        page.chooses("step-intro", "Regardez.").await;
        page.press(&Spot::id("write-de").nth(1)).await;
        page.sees(&Spot::id("step-intro").with("placeholder", "Kijk.")).await;
        // A register number is not taken.
        page.chooses("step-intro", "85.07.30-033.28").await;
        page.sees(&Spot::id("step-intro").with("aria-invalid", "true")).await;
        let kept = "return Object.values(localStorage).filter(text => text.includes('033.28')).length;";
        assert_eq!(page.run(kept, vec![]).await, json!(0));
    })
    .await;
}

#[tokio::test]
async fn a_lesson_goes_out_as_a_file_and_as_a_link_and_comes_back_beside_what_is_there() {
    let (send, receive) = tokio::sync::oneshot::channel();
    visit(|page| async move {
        let folder = folder("lesson");
        page.saves_into(&folder).await;
        begins_a_lesson(&page).await;
        page.chooses("lesson-name", "Wie mag wat?").await;
        page.press(&Spot::id("all-lessons")).await;
        page.press(&Spot::id("save-lesson")).await;
        let file = saved(&folder, "fictief-les-wie-mag-wat").await;
        page.drops(&[("les.json", &file)]).await;
        page.sees(&Spot::id("toast").saying("had je al")).await;
        assert_eq!(page.count(&Spot::id("lesson")).await, 1);
        page.drops(&[("les.json", &file.replace("Wie mag wat?", "Een andere"))]).await;
        page.sees(&Spot::id("toast").saying("anders is")).await;
        page.sees(&Spot::id("change-lesson").saying("Een andere")).await;
        page.sees(&Spot::id("change-lesson").saying("Wie mag wat?")).await;
        page.drops(&[("les.json", &file.replace("\"see\"", "\"fly\""))]).await;
        page.sees(&Spot::id("toast").saying("steps[0].ask[0].question").saying("fly")).await;
        // One is deleted, and put back.
        page.press(&Spot::id("delete-lesson").nth(1)).await;
        page.vanishes(&Spot::id("change-lesson").saying("Een andere")).await;
        page.press(&Spot::id("toast-back")).await;
        page.sees(&Spot::id("change-lesson").saying("Een andere")).await;
        page.press(&Spot::id("share-lesson").nth(2)).await;
        page.sees(&Spot::id("link-length")).await;
        let _ = send.send(page.value_of("link").await);
        fs::remove_dir_all(folder).expect("the folder is ours");
    })
    .await;
    let link = receive.await.expect("a link");
    assert!(link.starts_with(&address()) && link.contains("#/lesson/1"), "{link}");
    visit_at(&link, |page| async move {
        page.sees(&Spot::id("toast").saying("staat bij je lessen")).await;
        page.sees(&Spot::id("change-lesson").saying("Wie mag wat?").saying("Eén stap")).await;
        assert_eq!(page.run("return location.hash;", vec![]).await, json!("#/lessons"));
        page.goes_to("#/lesson/1AAAA").await;
        page.sees(&Spot::id("toast").saying("beschadigd")).await;
        page.goes_to("#/lesson/%31").await;
        page.sees(&Spot::id("toast").saying("geen link naar een les")).await;
        assert_eq!(page.count(&Spot::id("lesson")).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_page_with_a_lesson_inside_opens_on_it_from_a_disk() {
    let folder = folder("inside");
    let to = folder.clone();
    visit(|page| async move {
        page.saves_into(&to).await;
        begins_a_lesson(&page).await;
        page.chooses("lesson-name", "Op de stick").await;
        page.press(&Spot::id("share-lesson")).await;
        page.press(&Spot::id("lesson-page")).await;
        saved(&to, "fictief-les-op-de-stick").await;
    })
    .await;
    let file = |name: &str| format!("file://{}", folder.join(name).display());
    let to = folder.clone();
    visit_at(&file("fictief-les-op-de-stick.html"), |page| async move {
        let there = "return location.hash.startsWith('#/practise/lesson/');";
        page.waits_for(there).await;
        page.goes_to("#/lessons").await;
        page.sees(&Spot::id("change-lesson").saying("Op de stick").saying("in deze pagina")).await;
        // Handed on from there, changed.
        page.saves_into(&to).await;
        page.press(&Spot::id("change-lesson")).await;
        page.chooses("lesson-name", "Verder").await;
        page.press(&Spot::id("share-lesson")).await;
        page.press(&Spot::id("lesson-page")).await;
        saved(&to, "fictief-les-verder").await;
        // As it was loaded, sign by sign but for the lesson.
        page.goes_to("#/").await;
        page.answers("permitted").await;
    })
    .await;
    let [before, after] = ["op-de-stick", "verder"].map(|name| {
        let text = fs::read_to_string(folder.join(format!("fictief-les-{name}.html"))).expect("a page");
        let from = text.find("<script").expect("a script");
        let (scripts, lesson) =
            text[from..].split_once("<script type=\"application/json\" id=\"lesson\">").expect("a lesson");
        (scripts.to_owned(), lesson.to_owned())
    });
    assert!(before.0 == after.0, "what stands in scripts is as it was");
    assert!(before.1.contains("Op de stick") && after.1.contains("Verder"));
    visit_at(&file("fictief-les-verder.html"), |page| async move {
        page.goes_to("#/lessons").await;
        page.sees(&Spot::id("change-lesson").saying("Verder").saying("in deze pagina")).await;
        page.goes_to("#/").await;
        page.answers("permitted").await;
    })
    .await;
    visit_at(&one_file(), |page| async move {
        page.answers("permitted").await;
    })
    .await;
    fs::remove_dir_all(folder).expect("the folder is ours");
}

#[tokio::test]
async fn a_lesson_is_shown_as_it_is_now_and_again_from_its_first_question() {
    visit(|page| async move {
        begins_a_lesson(&page).await;
        page.press(&Spot::id("show")).await;
        page.press(&Spot::id("forward")).await;
        page.sees(&Spot::id("answer")).await;
        page.press(&Spot::id("forward")).await;
        page.press(&Spot::id("again")).await;
        page.sees(&Spot::id("question")).await;
        page.vanishes(&Spot::id("answer")).await;
        page.press(&Spot::id("stop")).await;
        page.press(&Spot::id("change-lesson")).await;
        page.chooses("lesson-name", "Wie mag wat?").await;
        page.press(&Spot::id("show")).await;
        page.sees(&Spot::id("place").saying("Wie mag wat?")).await;
    })
    .await;
}

#[tokio::test]
async fn a_lesson_brings_along_how_the_page_is_set_up() {
    visit(|page| async move {
        begins_a_lesson(&page).await;
        page.sees(&Spot::id("with-room").with("disabled", "")).await;
        page.press(&Spot::id("set-room")).await;
        page.chooses("room-place", "Proefdam").await;
        page.types(Key::Escape).await;
        page.press(&Spot::id("with-room")).await;
        page.press(&Spot::id("room-leave")).await;
        page.vanishes(&Spot::id("room-line")).await;
        page.reloads().await;
        page.press(&Spot::id("practise")).await;
        page.sees(&Spot::id("story").saying("Proefdam")).await;
    })
    .await;
}

#[tokio::test]
async fn a_storage_that_takes_nothing_keeps_a_lesson_until_the_page_is_closed() {
    visit(|page| async move {
        let full =
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
        page.run(full, vec![]).await;
        begins_a_lesson(&page).await;
        page.sees(&Spot::id("full")).await;
        page.chooses("lesson-name", "Niet bewaard").await;
        page.press(&Spot::id("all-lessons")).await;
        page.sees(&Spot::id("change-lesson").saying("Niet bewaard")).await;
    })
    .await;
}
