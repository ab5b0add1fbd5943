"""The words that decide, by language: data and compiled patterns, no rules."""
