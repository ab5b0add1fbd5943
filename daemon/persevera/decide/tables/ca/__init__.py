"""Words of Catalan."""
