"""The numbered steps of the schema. One that was released is never changed: the next change is a new file."""
