//! The commands of Kaartwijzer: `cargo xtask serve`, `dist`, `test`, `bench`, `decide` and `pack`.
//!
//! Reading order: [`args`], the commands ([`serve`], [`dist`], [`test`], [`bench`], [`apart`]), what they stand on ([`page`],
//! [`server`], [`browser`], [`tools`]), and at the bottom [`process`], [`workspace`] and [`failure`].

mod apart;
mod args;
mod bench;
mod browser;
mod dist;
mod failure;
mod page;
mod process;
mod serve;
mod server;
mod test;
mod tools;
mod workspace;

use args::{Command, USAGE};
use failure::Failure;
use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(code) = tools::binaryen::stand_in() {
        return code;
    }
    match args::read(std::env::args().skip(1)).and_then(run) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            failure.exit_code()
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Failure> {
    match command {
        Command::Help => println!("{USAGE}"),
        Command::Serve(options) => serve::run(&options)?,
        Command::Dist => dist::run()?,
        Command::Test(options) => test::run(&options)?,
        Command::Bench(only) => bench::run(only)?,
        Command::Decide(args) => return apart::run("decide", &args),
        Command::Pack(args) => return apart::run("pack", &args),
    }
    Ok(ExitCode::SUCCESS)
}
