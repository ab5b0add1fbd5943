"""Word lists of the languages, as plain data: folded (lower case, no accents), so that a language is added by a table."""
