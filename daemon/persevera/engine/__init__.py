"""The path itself: observe, judge, plan, record, act. It knows ports and decisions only."""
