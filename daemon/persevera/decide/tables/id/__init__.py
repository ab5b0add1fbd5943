"""Words of Indonesian."""
