"""What is learnt from data before a release, and the data: nothing here is installed."""
