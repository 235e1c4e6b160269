//! The page as somebody at it knows it: what there is to read and to press. Selectors stand here and nowhere else.

use crate::driver::command;
use crate::log;
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::wd::PrintConfiguration;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// Long enough for two cores that do other things too; nothing waits this long that goes well.
const PATIENCE: Duration = Duration::from_secs(20);
const LOOK_AGAIN: Duration = Duration::from_millis(40);
/// No page has more stops for the keyboard.
const MOST_STOPS: usize = 200;

/// The workbench.
#[derive(Clone)]
pub struct Workbench {
    client: Client,
    address: String,
}

/// Something on the page, as it is found.
#[derive(Clone)]
pub struct Spot(String);

impl Spot {
    /// What carries this test id.
    pub fn id(id: &str) -> Self {
        Self(format!("//*[@data-testid='{id}']"))
    }

    /// The root of the page.
    pub fn html() -> Self {
        Self("/html".to_owned())
    }

    /// Every seat at the table.
    pub fn seats() -> Self {
        Self("//button[contains(@class,'seat')]".to_owned())
    }

    /// Every item of the card and beside it.
    pub fn items() -> Self {
        Self("//button[contains(@class,'item-pick')]".to_owned())
    }

    /// The seat of the participant with this name.
    pub fn seat(name: &str) -> Self {
        let name = format!("[.//*[@class='seat-name'][normalize-space()='{name}']]");
        Self([Self::seats().0, name].concat())
    }

    /// The button of an item of the case.
    pub fn item(id: &str) -> Self {
        Self::id(&format!("item-{id}"))
    }

    /// The button that adds to the first basket: the card.
    pub fn add_item() -> Self {
        Self("(//*[@data-testid='card']//*[contains(@class,'basket-head')]//button)[1]".to_owned())
    }

    /// Need-to-know of the chosen participant for the chosen item.
    pub fn need() -> Self {
        Self("//li[contains(@class,'is-selected')]//button[contains(@class,'need')]".to_owned())
    }

    /// The button that opens everything about the chosen participant.
    pub fn chosen_seat_editor() -> Self {
        Self("//*[@id='seat-edit']".to_owned())
    }

    /// The same, where an attribute has a value.
    pub fn with(&self, attribute: &str, value: &str) -> Self {
        Self(format!("{}[@{attribute}='{value}']", self.0))
    }

    /// The same, where it is of a class.
    pub fn classed(&self, name: &str) -> Self {
        Self(format!("{}[contains(concat(' ',@class,' '),' {name} ')]", self.0))
    }

    /// The same, where it has no such attribute.
    pub fn without(&self, attribute: &str) -> Self {
        Self(format!("{}[not(@{attribute})]", self.0))
    }

    /// The same, where it holds a text somewhere.
    pub fn saying(&self, text: &str) -> Self {
        Self(format!("{}[contains(normalize-space(),\"{text}\")]", self.0))
    }

    /// The one of them that comes so many-th, from 1 on.
    pub fn nth(&self, at: usize) -> Self {
        Self(format!("({})[{at}]", self.0))
    }

    /// Something inside it, by its element's name.
    pub fn inside(&self, element: &str) -> Self {
        Self(format!("{}//{element}", self.0))
    }
}

impl Workbench {
    /// The page in this browser, which has this address.
    pub fn new(client: Client, address: &str) -> Self {
        Self { client, address: address.to_owned() }
    }

    /// Waits until it is there.
    pub async fn sees(&self, spot: &Spot) -> Element {
        self.client
            .wait()
            .at_most(PATIENCE)
            .every(LOOK_AGAIN)
            .for_element(Locator::XPath(&spot.0))
            .await
            .unwrap_or_else(|error| panic!("waited for {}: {error}", spot.0))
    }

    /// Whether it is there now.
    pub async fn has(&self, spot: &Spot) -> bool {
        self.client.find(Locator::XPath(&spot.0)).await.is_ok()
    }

    /// How many there are now.
    pub async fn count(&self, spot: &Spot) -> usize {
        self.client.find_all(Locator::XPath(&spot.0)).await.expect("the page can be searched").len()
    }

    /// Scrolls to it and presses it. The page may draw it anew in between: then it is found again.
    pub async fn press(&self, spot: &Spot) {
        const REDRAWN_AT_MOST: usize = 8;
        for _ in 0..REDRAWN_AT_MOST {
            match self.press_once(spot).await {
                Ok(()) => return,
                Err(error) if redrawn(&error) => {}
                Err(error) => panic!("pressing {}: {error}", spot.0),
            }
        }
        panic!("pressing {}: it is drawn anew all the time", spot.0);
    }

    async fn press_once(&self, spot: &Spot) -> Result<(), CmdError> {
        let element = self.sees(spot).await;
        let middle = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });";
        let found = serde_json::to_value(&element).unwrap_or_default();
        self.client.execute(middle, vec![found]).await?;
        element.click().await
    }

    /// Waits for an answer with this outcome.
    pub async fn answers(&self, outcome: &str) -> String {
        let spot = Spot::id("answer").with("data-outcome", outcome);
        loop {
            match self.sees(&spot).await.text().await {
                Ok(text) => return text,
                Err(error) if redrawn(&error) => {}
                Err(error) => panic!("reading the answer: {error}"),
            }
        }
    }

    /// Waits until the answer rests on this rule or open question.
    pub async fn rests_on(&self, origin: &str) {
        self.sees(&Spot::id(&format!("deciding-{origin}"))).await;
    }

    /// Opens an example by its name in the address: the way a door or a link does.
    pub async fn opens_example(&self, id: &str) {
        let fold = Spot::id("examples");
        if !self.has(&fold.with("open", "")).await {
            self.press(&fold.inside("summary")).await;
        }
        self.press(&Spot::id(&format!("example-{id}"))).await;
    }

    /// Unfolds what is asked, where it is folded.
    pub async fn unfolds(&self) {
        if !self.has(&Spot::id("ask").with("open", "")).await {
            self.press(&Spot::id("change")).await;
            self.sees(&Spot::id("ask").with("open", "")).await;
        }
    }

    /// Moves the case to a day. How a day is typed depends on the browser's language, so its value is set at once.
    pub async fn turns_to(&self, day: &str) {
        self.unfolds().await;
        self.fill("date", "input", day).await;
    }

    /// Asks another question, by its place in the list.
    pub async fn asks(&self, question: usize) {
        self.unfolds().await;
        self.fill("question", "change", &question.to_string()).await;
    }

    /// Follows an address within the page.
    pub async fn goes_to(&self, address: &str) {
        self.run("location.hash = arguments[0];", vec![json!(address)]).await;
    }

    /// Puts a text into a field, as if it were typed.
    pub async fn writes(&self, id: &str, text: &str) {
        self.fill(id, "input", text).await;
    }

    /// Chooses a value of a list.
    pub async fn chooses(&self, id: &str, value: &str) {
        self.fill(id, "change", value).await;
    }

    /// What stands in a field.
    pub async fn value_of(&self, id: &str) -> String {
        let field = self.sees(&Spot::id(id)).await;
        field.prop("value").await.expect("a field has a value").unwrap_or_default()
    }

    /// Every answer that is shown, in its order.
    pub async fn answers_shown(&self) -> Value {
        let script = "const shown = document.querySelectorAll('main [data-outcome]');
            return [...shown].map(one => one.dataset.outcome + ' ' + one.textContent);";
        self.run(script, vec![]).await
    }

    /// Waits until it is there no more.
    pub async fn vanishes(&self, spot: &Spot) {
        let gone = Spot(format!("/html[not(.{})]", spot.0));
        self.sees(&gone).await;
    }

    async fn fill(&self, id: &str, event: &str, value: &str) {
        self.sees(&Spot::id(id)).await;
        let script = "const [id, event, value] = arguments;
            const field = document.querySelector(`[data-testid='${id}']`);
            field.value = value;
            field.dispatchEvent(new Event(event, { bubbles: true }));";
        self.run(script, vec![json!(id), json!(event), json!(value)]).await;
    }

    /// Moves the mouse there, and presses nothing.
    pub async fn points_at(&self, spot: &Spot) {
        let element = self.sees(spot).await;
        let found = serde_json::to_value(&element).unwrap_or_default();
        self.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });", vec![found]).await;
        let there = PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 };
        let mouse = MouseActions::new("mouse".to_owned()).then(there);
        self.client.perform_actions(mouse).await.expect("the mouse can be moved");
    }

    /// Waits until the keyboard is there.
    pub async fn stands_on(&self, spot: &Spot) {
        let script = "const [path, done] = arguments;
            const look = () => {
                const found = document.evaluate(path, document, null, 9, null).singleNodeValue;
                if (found !== null && found === document.activeElement) done(true);
                else requestAnimationFrame(look);
            };
            look();";
        self.run_until_done(script, vec![json!(spot.0)]).await;
    }

    /// Moves on with the Tab key until the keyboard is there.
    pub async fn tabs_to(&self, spot: &Spot) {
        let there = "const found = document.evaluate(arguments[0], document, null, 9, null).singleNodeValue;
            return found !== null && found === document.activeElement;";
        for _ in 0..MOST_STOPS {
            if self.run(there, vec![json!(spot.0)]).await == json!(true) {
                return;
            }
            self.types(Key::Tab).await;
        }
        panic!("the Tab key never reaches {}", spot.0);
    }

    /// Types a key, or a sign, wherever the keyboard is.
    pub async fn types(&self, key: impl Into<char>) {
        let keys: char = key.into();
        let active = self.client.active_element().await.expect("something has the keyboard");
        active.send_keys(&keys.to_string()).await.expect("a key can be typed");
    }

    /// Types a sign where the keyboard is.
    pub async fn types_sign(&self, sign: char) {
        let active = self.client.active_element().await.expect("something has the keyboard");
        active.send_keys(&sign.to_string()).await.expect("a sign can be typed");
    }

    /// What a script on the page calls back with; its last argument is what to call.
    pub async fn run_until_done(&self, script: &str, args: Vec<Value>) -> Value {
        self.client.execute_async(script, args).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// What a script on the page returns.
    pub async fn run(&self, script: &str, args: Vec<Value>) -> Value {
        self.client.execute(script, args).await.expect("the script runs")
    }

    /// Makes the screen that of a phone: a window of Chromium is never this narrow by itself.
    pub async fn becomes_a_phone(&self) {
        let metrics = json!({ "width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true });
        let body = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": metrics });
        command(&self.client, "goog/cdp/execute", body).await;
    }

    /// Cuts the network off in the browser.
    pub async fn loses_its_network(&self) {
        let cut =
            json!({ "offline": true, "latency": 0, "download_throughput": -1, "upload_throughput": -1 });
        command(&self.client, "chromium/network_conditions", json!({ "network_conditions": cut })).await;
    }

    /// Waits until a script on the page returns true.
    pub async fn waits_for(&self, script: &str) {
        let until = format!(
            "const [done] = arguments, is = () => {{ {script} }};
            const look = () => is() ? done(true) : requestAnimationFrame(look);
            look();"
        );
        self.run_until_done(&until, vec![]).await;
    }

    /// What the browser has complained about since it was last asked.
    pub async fn complaints(&self) -> Vec<String> {
        log::complaints(&self.client, &self.address).await
    }

    /// The address of every request since that was last asked.
    pub async fn asked_for(&self) -> Vec<String> {
        log::requests(&self.client).await
    }

    /// Goes to another address, as if it had been typed.
    pub async fn opens(&self, address: &str) {
        self.client.goto(address).await.expect("the page opens");
    }

    /// Shows the page as it is printed.
    pub async fn becomes_paper(&self) {
        let body = json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "media": "print" } });
        command(&self.client, "goog/cdp/execute", body).await;
    }

    /// The page as the browser prints it: a PDF, on the paper that its style sheet asks for.
    pub async fn prints(&self) -> Vec<u8> {
        let paper = PrintConfiguration::builder().shrink_to_fit(false).build().expect("a paper");
        self.client.print(paper).await.expect("the page can be printed")
    }

    /// Opens the page in one more tab of the same browser, and goes there. The tab it came from.
    pub async fn opens_a_tab(&self) -> WindowHandle {
        let address = self.run("return location.href;", vec![]).await;
        let here = self.client.window().await.expect("a tab is shown");
        let tab = self.client.new_window(true).await.expect("a tab opens");
        self.turns_to_tab(&tab.handle).await;
        self.client.goto(address.as_str().unwrap_or_default()).await.expect("the page opens");
        here
    }

    /// Goes to another tab. The one it came from.
    pub async fn turns_to_tab(&self, tab: &WindowHandle) -> WindowHandle {
        let here = self.client.window().await.expect("a tab is shown");
        self.client.switch_to_window(tab.clone()).await.expect("the tab is there");
        here
    }

    /// Lets files go over the page, as somebody does who dragged them there.
    pub async fn drops(&self, files: &[(&str, &str)]) {
        let script = "const given = new DataTransfer();
            for (const [name, text] of arguments[0]) given.items.add(new File([text], name));
            const event = (name) => new DragEvent(name, { dataTransfer: given, bubbles: true, cancelable: true });
            document.body.dispatchEvent(event('dragover'));
            document.body.dispatchEvent(event('drop'));";
        self.run(script, vec![json!(files)]).await;
    }

    /// Presses a key while Control is held. Whether the browser is kept from doing something of its own.
    pub async fn holds_control(&self, key: &str) -> bool {
        let script = "return !document.body.dispatchEvent(new KeyboardEvent('keydown',
            { key: arguments[0], ctrlKey: true, bubbles: true, cancelable: true }));";
        self.run(script, vec![json!(key)]).await == json!(true)
    }

    /// Lets the browser put what is saved into a folder, without asking.
    pub async fn saves_into(&self, folder: &Path) {
        let params = json!({ "behavior": "allow", "downloadPath": folder });
        let body = json!({ "cmd": "Browser.setDownloadBehavior", "params": params });
        command(&self.client, "goog/cdp/execute", body).await;
    }

    /// Loads the page again.
    pub async fn reloads(&self) {
        self.client.refresh().await.expect("the page loads again");
    }
}

fn redrawn(error: &CmdError) -> bool {
    error.is_stale_element_reference() || error.is_no_such_element()
}
