"""Words of Finnish."""
