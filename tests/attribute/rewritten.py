"""An article and what a rewriter made of it, written for these tests."""

ORIGINAL = (
    "The upper lock at Orla will stay shut until May, the canal manager Tilda Roe said in a statement on Monday.",
    "“The old pumps were never mended because nobody wanted to pay for the work that they need,” Roe said.",
    "Some 42 barges wait below the lock near Marlow, laden with gravel for the harbour works at Sallow.",
    "“We lose a whole month of trade and the town loses its gravel and its patience with us,” said skipper Ned Sand.",
    "“The gate itself is sound and the keeper walks along it every morning before the mist lifts,” she added.",
    "Engineers from Brackwater will inspect the pumps on Friday and report to the Lowland council in April.",
)
REWRITTEN = (
    "The high lock at Orla stays closed until May, according to canal manager Roe.",
    "“The aged pumps were never repaired because nobody wanted to pay for the work that they need,” Roe said.",
    "Dozens of barges are waiting beneath the lock with gravel meant for harbour works.",
    "“We lose a whole month of trade and the town loses its gravel,” a skipper complained.",
    "The gate is sound, she added, and each morning the keeper walks along it.",
    "Specialists are going to inspect the pumps this week and report to the council later.",
)
