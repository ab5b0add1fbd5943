"""Measures: a made-up mailbox whose truth is known, and runs of Persevera beside other programs."""
