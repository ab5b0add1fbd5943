"""Words of Galician."""
