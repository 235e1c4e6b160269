//! A static server for one folder, on this machine only.
//!
//! One thread a connection: a browser opens sockets ahead of need and says nothing on them, so a server that reads
//! one at a time stands still.

mod mime;
mod request;

use request::Request;
use std::io::{self, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use std::{fs, thread};

/// How long a browser may stay silent on a socket before it is closed.
const PATIENCE: Duration = Duration::from_secs(60);

/// A port taken, and the folder to serve on it.
pub struct Server {
    listener: TcpListener,
    port: u16,
    folder: PathBuf,
}

/// What goes back.
struct Response {
    status: &'static str,
    kind: &'static str,
    body: Vec<u8>,
}

impl Server {
    /// Takes a port; 0 takes any free one. The folder need not be there yet.
    pub fn bind(folder: &Path, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let port = listener.local_addr()?.port();
        Ok(Self { listener, port, folder: folder.to_owned() })
    }

    /// What to type in a browser.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Serves until the program ends.
    pub fn run(self) {
        let folder: Arc<Path> = self.folder.into();
        for stream in self.listener.incoming().flatten() {
            let folder = Arc::clone(&folder);
            thread::spawn(move || {
                // A connection that breaks concerns only whoever broke it.
                let _ = converse(&stream, &folder);
            });
        }
    }

    /// Serves on a thread of its own, until the program ends.
    pub fn run_beside(self) {
        thread::spawn(move || self.run());
    }
}

/// Answers every request on a connection until the other side has no more.
fn converse(stream: &TcpStream, folder: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = Request::read(&mut reader)? {
        let (response, with_body, stay) = match &request {
            Request::Get { path, stay } => (find(folder, path), true, *stay),
            Request::Head { path, stay } => (find(folder, path), false, *stay),
            Request::Other => {
                (Response::plain("405 Method Not Allowed", "Only GET and HEAD.\n"), true, false)
            }
            Request::Broken => (Response::plain("400 Bad Request", "That was no request.\n"), true, false),
        };
        response.write(stream, with_body, stay)?;
        if !stay {
            break;
        }
    }
    Ok(())
}

/// The file a path stands for, never outside the folder.
fn find(folder: &Path, path: &str) -> Response {
    let missing = || Response::plain("404 Not Found", "There is nothing here.\n");
    let Some(parts) = request::parts(path) else {
        return missing();
    };
    let mut file = folder.to_owned();
    file.extend(parts);
    if file.is_dir() {
        file.push("index.html");
    }
    let inside = match (file.canonicalize(), folder.canonicalize()) {
        (Ok(file), Ok(folder)) => file.starts_with(folder),
        _ => false,
    };
    match fs::read(&file) {
        Ok(body) if inside => Response { status: "200 OK", kind: mime::of(&file), body },
        _ => missing(),
    }
}

impl Response {
    fn plain(status: &'static str, body: &str) -> Self {
        Self { status, kind: "text/plain; charset=utf-8", body: body.into() }
    }

    fn write(&self, mut to: &TcpStream, with_body: bool, stay: bool) -> io::Result<()> {
        let Self { status, kind, body } = self;
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
             X-Content-Type-Options: nosniff\r\nConnection: {}\r\n\r\n",
            body.len(),
            if stay { "keep-alive" } else { "close" },
        );
        let mut bytes = head.into_bytes();
        if with_body {
            bytes.extend_from_slice(body);
        }
        to.write_all(&bytes)
    }
}

#[cfg(test)]
mod tests;
