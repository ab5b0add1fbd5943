"""What things are: frozen values, no clock, no input or output."""
