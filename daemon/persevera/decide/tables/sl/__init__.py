"""Slovenian."""
