"""The pure core: facts and a moment in, a decision out."""
