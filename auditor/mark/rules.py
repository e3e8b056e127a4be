"""Every rule, in the order in which families are read; within a line the first that hits wins."""

from auditor.mark import (
    advertising,
    contact,
    declared,
    foreign,
    hidden,
    listed,
    media,
    meta,
    notice,
    offers,
    promotion,
    repetition,
    site,
    slip,
    source_credit,
    spin,
    structure,
    translation,
)

RULES = (
    *source_credit.RULES,
    *advertising.RULES,
    *site.RULES,
    *contact.RULES,
    *notice.RULES,
    *promotion.RULES,
    *offers.RULES,
    *listed.RULES,
    *media.RULES,
    *meta.RULES,
    *structure.RULES,
    *declared.RULES,
    *translation.RULES,
    *spin.RULES,
    *foreign.RULES,
    *slip.RULES,
    *hidden.RULES,
)

# What `auditor rules` lists: repetition needs a batch and is not run over one text.
LISTED = (*RULES, repetition.REPEATED)
