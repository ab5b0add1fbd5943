"""Persevera: the follow-up of sent proposals, kept in the person's own calendar and Drafts."""

__version__ = "0.1.0"
