"""What a cleaning said, as kinds and sentences."""


def said(cleaned):
    return [(note.kind, note.sentence) for note in cleaned.notes]


def kinds(cleaned):
    return [note.kind for note in cleaned.notes]
