"""What lists told of an entry goes with it."""

from memorial.people.forgetting import forgets

from .actions.forget_entry import forget_entry


@forgets
def forget_rows(traces):
    forget_entry(traces.key)
