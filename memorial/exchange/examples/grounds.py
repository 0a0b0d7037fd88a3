"""On what grounds the examples are published, kept with every one of them."""

RIGHTS = "Texts written for this archive."

BECAUSE = (
    "All these names have been public for years. Those of the two minors were "
    "published by the press and by associations in 2016 and 2017; the others by "
    "associations, by the press or by the lists of deaths at this border, and they are "
    "read aloud in Calais. One decision is recorded for the whole list of examples."
    "\n\n"
    "Tous ces noms sont publics depuis des années. Ceux des deux mineurs ont été "
    "publiés par la presse et par des associations en 2016 et en 2017\u00a0; les "
    "autres par des associations, par la presse ou par les listes des morts de cette "
    "frontière, et ils sont lus à Calais. Une seule décision est enregistrée pour "
    "toute la liste d’exemples."
)
