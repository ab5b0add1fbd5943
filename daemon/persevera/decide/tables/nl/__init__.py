"""Words of Dutch."""
