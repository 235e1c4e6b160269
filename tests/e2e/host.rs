//! A host of static files as there are many: in a folder of a name of its own, telling browsers to keep everything for a year.
//! It can be switched off, and a new release can be laid on it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// Where on the host the page lies.
const PLACE: &str = "/some/sub/path/";

/// The host.
pub struct Host {
    port: u16,
    folder: PathBuf,
    off: Arc<AtomicBool>,
    asked: Arc<Mutex<Vec<String>>>,
    at_work: Option<JoinHandle<()>>,
}

impl Host {
    /// A host with a copy of these files.
    pub fn of(release: &Path) -> Self {
        static NEXT: AtomicU16 = AtomicU16::new(0);
        let own = format!("kaartwijzer-host-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(own);
        fs::create_dir_all(&folder).expect("a folder");
        for entry in fs::read_dir(release).expect("the built page") {
            let file = entry.expect("a readable entry").path();
            fs::copy(&file, folder.join(file.file_name().unwrap_or_default())).expect("a copy");
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = listener.local_addr().expect("a port").port();
        let (off, asked) = (Arc::new(AtomicBool::new(false)), Arc::default());
        let at_work = {
            let (folder, off, asked) = (folder.clone(), Arc::clone(&off), Arc::clone(&asked));
            thread::spawn(move || serve(&listener, &folder, &off, &asked))
        };
        Self { port, folder, off, asked, at_work: Some(at_work) }
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{PLACE}", self.port)
    }

    /// The folder of the files on it.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What of the page was asked for so far, each once; the page itself is "".
    pub fn asked(&self) -> Vec<String> {
        let mut asked = self.asked.lock().expect("no thread panics with it").clone();
        asked.sort();
        asked.dedup();
        asked
    }

    /// Nobody reaches it any longer.
    pub fn switch_off(&mut self) {
        let Some(at_work) = self.at_work.take() else { return };
        self.off.store(true, Ordering::SeqCst);
        // It waits for somebody.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        at_work.join().expect("it ends");
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.switch_off();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn serve(listener: &TcpListener, folder: &Path, off: &AtomicBool, asked: &Arc<Mutex<Vec<String>>>) {
    for stream in listener.incoming().flatten() {
        if off.load(Ordering::SeqCst) {
            return;
        }
        let (folder, asked) = (folder.to_owned(), Arc::clone(asked));
        // A browser opens connections ahead of need and says nothing on them.
        thread::spawn(move || answer(&stream, &folder, &asked));
    }
}

/// One request a connection: none is left when the host is switched off.
fn answer(mut stream: &TcpStream, folder: &Path, asked: &Mutex<Vec<String>>) -> Option<()> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let first = lines.next()?;
    lines.by_ref().find(String::is_empty)?;
    let path = first.split(' ').nth(1)?.split('?').next()?;
    let name = path.strip_prefix(PLACE);
    asked.lock().ok()?.push(name.map_or_else(|| format!("outside: {path}"), str::to_owned));
    let file = name.map(|name| folder.join(if name.is_empty() { "index.html" } else { name }));
    let found = file.as_ref().and_then(|file| fs::read(file).ok());
    let status = if found.is_some() { "200 OK" } else { "404 Not Found" };
    let kind = file.as_deref().map_or("text/plain", kind);
    let body = found.unwrap_or_default();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: max-age=31536000\r\n\
         Connection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(&[head.as_bytes(), &body].concat()).ok()
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()).unwrap_or_default() {
        "html" => "text/html",
        "js" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        _ => "text/plain",
    }
}
