//! What somebody practised: what to do now, what stands out, what is kept and where; exercises and the certificate on paper.

use crate::browser::visit;
use crate::workbench::{Spot, Workbench};
use serde_json::{Value, json};

/// The key under which it is kept.
const KEPT: &str = "return localStorage.getItem('kaartwijzer.progress');";

/// Answers the first questions of an exercise with the first family, and has the answers shown.
async fn says_yes(page: &Workbench, address: &str) {
    page.goes_to(address).await;
    page.sees(&Spot::id("reveal")).await;
    for question in ["q0-1", "q1-1"] {
        let choose = "document.getElementById(arguments[0])?.click();";
        page.run(choose, vec![json!(question)]).await;
    }
    page.press(&Spot::id("reveal")).await;
    page.sees(&Spot::id("answer-0")).await;
}

/// The home of practising, once it is drawn.
async fn home(page: &Workbench) {
    page.goes_to("#/practise").await;
    page.sees(&Spot::id("go-on")).await;
}

#[tokio::test]
async fn the_first_button_leads_into_the_course_and_the_next_one_on() {
    visit(|page| async move {
        page.press(&Spot::id("to-practise")).await;
        page.sees(&Spot::id("go-on").saying("Begin")).await;
        page.sees(&Spot::id("answered").saying("Nog geen vraag")).await;
        assert!(!page.has(&Spot::id("save-progress")).await, "there is nothing to save");
        let first = page.run("return document.querySelector('[data-testid=go-on]').hash;", vec![]).await;
        page.press(&Spot::id("go-on")).await;
        says_yes(&page, first.as_str().unwrap_or_default()).await;
        home(&page).await;
        page.sees(&Spot::id("go-on").saying("Ga verder")).await;
        page.sees(&Spot::html().inside("li").with("data-far", "begun").saying("1 van")).await;
        let second = page.run("return document.querySelector('[data-testid=go-on]').hash;", vec![]).await;
        assert_ne!(first, second);
        page.reloads().await;
        page.sees(&Spot::html().inside("li").with("data-far", "begun")).await;
        page.press(&Spot::id("lang-de")).await;
        page.sees(&Spot::id("go-on").saying("Weitermachen")).await;
    })
    .await;
}

#[tokio::test]
async fn a_misconception_that_shows_is_told_beside_the_texts_with_an_exercise_about_it() {
    visit(|page| async move {
        for seed in ["3", "4", "5"] {
            says_yes(&page, &format!("#/practise/made/belief.seat.{seed}")).await;
        }
        let told = Spot::id("belief-seat");
        page.sees(&Spot::id("noticed").saying("Wie aan tafel zit, mag alles zien")).await;
        page.sees(&Spot::id("comes-back")).await;
        assert!(page.has(&told.inside("a").with("data-testid", "aimed")).await);
        home(&page).await;
        page.sees(&told.saying("Wat de teksten zeggen")).await;
        page.press(&told.inside("summary")).await;
        page.sees(&told.inside("li").saying("R18")).await;
        page.press(&told.inside("a").with("data-testid", "aimed")).await;
        page.sees(&Spot::id("reveal")).await;
        let address = page.run("return location.hash;", vec![]).await;
        assert!(address.as_str().is_some_and(|hash| hash.contains("belief.seat.")), "{address}");
    })
    .await;
}

#[tokio::test]
async fn what_was_done_is_saved_erased_put_back_and_opened_again() {
    visit(|page| async move {
        says_yes(&page, "#/practise/made/belief.seat.3").await;
        home(&page).await;
        page.sees(&Spot::id("answered").saying("2 vragen")).await;
        let script = "const done = arguments[0];
            let given;
            URL.createObjectURL = blob => { given = blob; return 'data:,'; };
            HTMLAnchorElement.prototype.click = function () {
                given.text().then(text => done([this.download, text]));
            };
            document.querySelector(\"[data-testid='save-progress']\").click();";
        let file = page.run_until_done(script, vec![]).await;
        let text = file[1].as_str().unwrap_or_default().to_owned();
        let written: Value = serde_json::from_str(&text).expect("JSON was saved");
        assert_eq!(written["attempts"][0]["at"], "made/belief.seat.3");
        page.press(&Spot::id("erase-progress")).await;
        page.sees(&Spot::id("answered").saying("Nog geen vraag")).await;
        assert_eq!(page.run(KEPT, vec![]).await, Value::Null);
        // The keyboard is on the way back.
        page.stands_on(&Spot::id("toast-back")).await;
        page.press(&Spot::id("toast-back")).await;
        page.sees(&Spot::id("answered").saying("2 vragen")).await;
        // What is there already is not counted twice.
        page.drops(&[("done.json", &text)]).await;
        page.sees(&Spot::id("toast").saying("is erbij gezet")).await;
        page.sees(&Spot::id("answered").saying("2 vragen")).await;
        page.press(&Spot::id("erase-progress")).await;
        page.sees(&Spot::id("answered").saying("Nog geen vraag")).await;
        page.drops(&[("done.json", &text)]).await;
        page.sees(&Spot::id("answered").saying("2 vragen")).await;
        page.drops(&[("bad.json", "{\"kaartwijzer_progress\":2}")]).await;
        page.sees(&Spot::id("toast").saying("kan niet worden geopend")).await;
        page.sees(&Spot::id("answered").saying("2 vragen")).await;
    })
    .await;
}

#[tokio::test]
async fn two_tabs_that_practise_know_what_both_did() {
    visit(|page| async move {
        home(&page).await;
        let first = page.opens_a_tab().await;
        says_yes(&page, "#/practise/made/belief.seat.3").await;
        let second = page.turns_to_tab(&first).await;
        page.sees(&Spot::id("answered").saying("2 vragen")).await;
        says_yes(&page, "#/practise/made/belief.seat.4").await;
        page.turns_to_tab(&second).await;
        home(&page).await;
        page.sees(&Spot::id("answered").saying("4 vragen")).await;
    })
    .await;
}

#[tokio::test]
async fn where_nothing_can_be_kept_it_is_told_and_what_cannot_be_read_stays() {
    visit(|page| async move {
        home(&page).await;
        let full =
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
        page.run(full, vec![]).await;
        says_yes(&page, "#/practise/made/belief.seat.3").await;
        home(&page).await;
        page.sees(&Spot::id("not-kept").saying("Bewaar het als bestand")).await;
        // As long as the tab is open it is there.
        page.sees(&Spot::id("answered").saying("2 vragen")).await;
        page.reloads().await;
        page.sees(&Spot::id("answered").saying("Nog geen vraag")).await;
        page.run("localStorage.setItem('kaartwijzer.progress', 'nothing of ours');", vec![]).await;
        page.reloads().await;
        page.sees(&Spot::id("not-kept").saying("andere versie")).await;
        says_yes(&page, "#/practise/made/belief.seat.3").await;
        assert_eq!(page.run(KEPT, vec![]).await, json!("nothing of ours"));
    })
    .await;
}

#[tokio::test]
async fn a_fresh_start_forgets_what_was_practised() {
    visit(|page| async move {
        says_yes(&page, "#/practise/made/belief.seat.3").await;
        page.press(&Spot::id("library")).await;
        page.press(&Spot::id("forget")).await;
        page.press(&Spot::id("forget-all")).await;
        page.sees(&Spot::id("toast").saying("Alles is vergeten")).await;
        home(&page).await;
        page.sees(&Spot::id("answered").saying("Nog geen vraag")).await;
    })
    .await;
}

#[tokio::test]
async fn sheets_for_learners_have_no_answers_and_those_behind_them_have() {
    visit(|page| async move {
        page.goes_to("#/practise").await;
        page.press(&Spot::id("trainers").inside("summary")).await;
        page.press(&Spot::id("to-handout")).await;
        let (learners, answers) = (Spot::id("for-learners"), Spot::id("answer-sheet"));
        page.sees(&learners.inside("li").saying("iemand kiest")).await;
        page.sees(&answers.inside("q")).await;
        assert_eq!(page.count(&learners.inside("span").classed("outcome")).await, 0);
        assert_eq!(page.count(&learners.inside("q")).await, 0);
        assert!(page.count(&answers.inside("span").classed("outcome")).await > 5);
        page.sees(&Spot::id("leaves").with("data-watermark", "FICTIEF")).await;
        let pdf = page.prints().await;
        assert!(pdf.starts_with(b"%PDF"));
        page.chooses("handout-which", "1").await;
        page.vanishes(&answers).await;
        page.chooses("handout-which", "2").await;
        page.vanishes(&learners).await;
        page.sees(&answers).await;
        page.becomes_a_phone().await;
        let width = page.run("return document.documentElement.scrollWidth;", vec![]).await;
        assert_eq!(width, json!(390));
    })
    .await;
}

#[tokio::test]
async fn the_certificate_says_what_was_practised_and_keeps_no_name() {
    visit(|page| async move {
        page.goes_to("#/certificate").await;
        page.sees(&Spot::id("certificate-none")).await;
        says_yes(&page, "#/practise/made/belief.seat.3").await;
        home(&page).await;
        page.press(&Spot::id("to-certificate")).await;
        let sheet = Spot::id("certificate");
        page.sees(&sheet.saying("belief.seat.3")).await;
        page.sees(&Spot::id("certificate-limit").saying("niet wat iemand van het recht weet")).await;
        page.writes("certificate-name", "Lotte").await;
        let everything =
            "return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]);";
        let everything = page.run(everything, vec![]).await;
        assert!(everything.as_str().is_some_and(|all| !all.contains("Lotte")), "{everything}");
        page.reloads().await;
        page.sees(&sheet).await;
        assert_eq!(page.value_of("certificate-name").await, "");
    })
    .await;
}
