//! Exercises as sheets of paper.
