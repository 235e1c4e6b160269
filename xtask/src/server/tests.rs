//! The server over a real socket.

use super::*;
use std::io::Read;
use std::sync::atomic::{AtomicU16, Ordering};

/// A server over a fresh folder with a page, a module and a secret beside the folder.
struct Bench {
    port: u16,
    folder: PathBuf,
}

impl Bench {
    fn new() -> Self {
        static NEXT: AtomicU16 = AtomicU16::new(0);
        let name = format!("kaartwijzer-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(folder.join("dist/sub")).unwrap();
        fs::write(folder.join("dist/index.html"), "<p>hello</p>").unwrap();
        fs::write(folder.join("dist/sub/a b.wasm"), [0, 97, 115, 109]).unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        let server = Server::bind(&folder.join("dist"), 0).unwrap();
        let port = server.port;
        server.run_beside();
        Self { port, folder }
    }

    fn connect(&self) -> TcpStream {
        TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap()
    }

    fn ask(&self, method: &str, path: &str) -> String {
        let mut stream = self.connect();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn the_folder_itself_is_its_index() {
    let answer = Bench::new().ask("GET", "/");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html"), "{answer}");
    assert!(answer.ends_with("\r\n\r\n<p>hello</p>"), "{answer}");
}

#[test]
fn wasm_has_its_own_type_and_names_are_decoded() {
    let answer = Bench::new().ask("GET", "/sub/a%20b.wasm?x");
    assert!(answer.contains("Content-Type: application/wasm\r\nContent-Length: 4\r\n"), "{answer}");
}

#[test]
fn head_tells_the_length_and_sends_no_body() {
    let answer = Bench::new().ask("HEAD", "/index.html");
    assert!(answer.contains("Content-Length: 12\r\n") && answer.ends_with("\r\n\r\n"), "{answer}");
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let bench = Bench::new();
    for path in ["/../secret.txt", "/%2e%2e/secret.txt", "/sub/../../secret.txt", "/sub", "/none"] {
        let answer = bench.ask("GET", path);
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_is_not_followed() {
    let bench = Bench::new();
    std::os::unix::fs::symlink(bench.folder.join("secret.txt"), bench.folder.join("dist/link.txt")).unwrap();
    assert!(bench.ask("GET", "/link.txt").starts_with("HTTP/1.1 404"));
}

#[test]
fn other_methods_are_refused() {
    assert!(Bench::new().ask("POST", "/").starts_with("HTTP/1.1 405"));
}

#[test]
fn a_silent_connection_keeps_nobody_waiting() {
    let bench = Bench::new();
    let _silent: Vec<TcpStream> = (0..16).map(|_| bench.connect()).collect();
    assert!(bench.ask("GET", "/").starts_with("HTTP/1.1 200"));
}

#[test]
fn one_connection_serves_several_requests() {
    let bench = Bench::new();
    let mut stream = bench.connect();
    for connection in ["keep-alive", "close"] {
        write!(stream, "HEAD / HTTP/1.1\r\nConnection: {connection}\r\n\r\n").unwrap();
    }
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert_eq!(answer.matches("HTTP/1.1 200 OK").count(), 2, "{answer}");
}
