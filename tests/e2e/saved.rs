//! What a scenario saves: a folder of its own, and the file that comes into it.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs, process};

const PATIENCE: Duration = Duration::from_secs(20);

/// An empty folder for what one scenario saves.
pub fn folder(name: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("kaartwijzer-{name}-{}", process::id()));
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

/// Waits until a file is saved whose name begins like this; what stands in it.
pub async fn saved(folder: &Path, name: &str) -> String {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        let files = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut files = files.filter(|file| {
            let file = file.file_name().to_string_lossy().into_owned();
            // What is still coming in has another ending.
            file.starts_with(name) && [".json", ".html"].iter().any(|end| file.ends_with(end))
        });
        // It is whole once it ends as such a file does.
        if let Some(text) = files.next().and_then(|file| fs::read_to_string(file.path()).ok())
            && text.trim_end().ends_with(['}', ']', '>'])
        {
            return text;
        }
        tokio::time::sleep(Duration::from_millis(40)).await;
    }
    panic!("no file {name} was saved");
}
