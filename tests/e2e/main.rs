//! The built page in a real Chromium, as somebody uses it. `cargo xtask test e2e` builds and serves the page, starts the
//! driver, and says in the environment where they are.
//!
//! Scenarios speak only to [`workbench::Workbench`]; conditions are waited for, nothing sleeps. Every scenario ends with
//! a look into the browser's own log: no error, no request to anywhere else.

mod browser;
mod complete;
mod driver;
mod host;
mod log;
mod release;
mod saved;
mod walk;
mod workbench;

mod changes;
mod closed;
mod compare;
mod first_look;
mod keyboard;
mod languages;
mod lessons;
mod library;
mod links;
mod network;
mod offline;
mod one_file;
mod own_case;
mod pace;
mod paper;
mod phone;
mod practise;
mod progress;
mod real;
mod rules;
mod show;
mod time;
mod unknown;
mod whatif;
