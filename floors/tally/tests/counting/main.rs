//! The count by cases: published rules, known miscounts, faults, and the exported form.

mod build;
mod cases;
mod faults;
mod forms;
