//! One file, made from a release that was made up.

use super::*;

const PAGE: &str = "<!doctype html><meta content=\"script-src 'self'\" http-equiv=Content-Security-Policy>\
    <link href=./i.svg integrity=x rel=icon><link href=manifest.webmanifest rel=manifest>\
    <link rel=\"stylesheet\" href=\"./style-1.css\"><script type=module>import init from './x.js';</script>\
    <link href=./kaartwijzer-1.js rel=modulepreload></head><body><noscript>plea</noscript></body>";

fn release(script: &str, words: &str) -> Release {
    let mut release = Release::default();
    release.add(INDEX, PAGE);
    release.add("i.svg", "<svg/>");
    release.add("style-1.css", "b{}");
    release.add("kaartwijzer-1.js", script);
    release.add("kaartwijzer-1_bg.wasm", [0, 97, 115, 109]);
    release.add("cases-1.json", "{\"a\":\"</script>\"}");
    release.add("course-1.json", "{\"chapters\":[]}");
    for lang in ["nl", "fr", "de", "en"] {
        release.add(&format!("words-1-2.{lang}.txt"), words);
    }
    release
}

const SCRIPT: &str = "const a = 1;\nexport { b, c as default };\n";

#[test]
fn nothing_is_left_to_fetch_and_the_plea_stays() {
    let page = one_file(&release(SCRIPT, "hallo\n")).unwrap();
    for gone in ["href=\"./", "href=./", "manifest", "modulepreload", "import init", "'self'"] {
        assert!(!page.contains(gone), "{gone}: {page}");
    }
    assert!(page.contains("<noscript>plea</noscript>"));
    assert!(page.contains("<style>b{}</style>"));
    assert!(page.contains("href=\"data:image/svg+xml;base64,PHN2Zy8+\""));
    assert!(page.contains("<script type=\"text/plain\" id=\"wasm\">AGFzbQ==</script>"));
    assert!(page.contains("<script type=\"text/plain\" id=\"words-de\">hallo\n</script>"));
    assert!(page.contains("    c({ module_or_path: bytes });"));
}

#[test]
fn the_policy_names_the_script_and_the_style_that_stand_in_the_page() {
    let page = one_file(&release(SCRIPT, "")).unwrap();
    let own: Vec<_> = tags::own_scripts(&page).filter(|own| own.whole.contains("module\"")).collect();
    assert_eq!(own.len(), 1);
    assert!(page.contains(&policy::closed(own[0].text, "b{}")));
}

#[test]
fn what_would_end_an_element_does_not_stand_in_it() {
    let page = one_file(&release(&["const a = \"</SCRIPT><!--\";", SCRIPT].concat(), "")).unwrap();
    assert!(page.contains("const a = \"\\x3C/SCRIPT>\\x3C!--\";"), "{page}");
    assert!(page.contains("{\"a\":\"\\u003c/script>\"}"));
    assert_eq!(one_file(&release(SCRIPT, "a</script b")), Err(Gap::Ends("words-1-2.nl.txt".to_owned())));
}

#[test]
fn a_script_that_needs_another_file_is_refused() {
    let asking = ["import { x } from './x.js';\n", SCRIPT].concat();
    assert_eq!(one_file(&release(&asking, "")), Err(Gap::Imports));
    assert_eq!(one_file(&release("const a = 1;", "")), Err(Gap::Start));
}

#[test]
fn a_release_that_lacks_a_language_is_refused() {
    let mut some = Release::default();
    for (name, bytes) in release(SCRIPT, "").files().filter(|(name, _)| !name.contains(".fr.")) {
        some.add(name, bytes);
    }
    assert_eq!(one_file(&some), Err(Gap::File("words-….fr.txt".to_owned())));
}
