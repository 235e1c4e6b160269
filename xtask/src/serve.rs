//! `cargo xtask serve`: installs what is needed, builds the page, serves it.

use crate::args::Serve;
use crate::failure::Failure;
use crate::server::Server;
use crate::{page, process, tools, workspace};
use std::io::ErrorKind;
use std::process::Command;

const FIRST_PORT: u16 = 8080;
const PORTS_TRIED: u16 = 100;

/// Serves until it is stopped.
pub fn run(options: &Serve) -> Result<(), Failure> {
    let server = bind(options.port)?;
    let tools = tools::for_the_page()?;
    page::build(&tools)?;
    let address = server.address();
    println!("Kaartwijzer: {address}");
    println!("Ctrl-C ends it.");
    if options.open {
        open(&address);
    }
    server.run();
    Ok(())
}

/// Takes the port before the long work of building: what cannot be served need not be built.
fn bind(port: Option<u16>) -> Result<Server, Failure> {
    let dist = workspace::dist();
    if let Some(port) = port {
        return Server::bind(&dist, port).map_err(|why| Failure::Port { port, why });
    }
    let mut last = None;
    for port in FIRST_PORT..FIRST_PORT + PORTS_TRIED {
        match Server::bind(&dist, port) {
            Ok(server) => return Ok(server),
            Err(why) if why.kind() == ErrorKind::AddrInUse => last = Some(why),
            Err(why) => return Err(Failure::Port { port, why }),
        }
    }
    let why = last.unwrap_or_else(|| ErrorKind::AddrInUse.into());
    Err(Failure::Port { port: FIRST_PORT, why })
}

fn open(address: &str) {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        let mut command = Command::new("cmd");
        command.args(["/C", "start", ""]);
        command
    } else {
        Command::new("xdg-open")
    };
    if process::ask(command.arg(address)).is_none() {
        println!("No browser could be opened from here: open the address above by hand.");
    }
}
