"""Every rule, in the order in which families are read; within a line the first that hits wins."""

from auditor.mark import (
    advertising,
    declared,
    foreign,
    hidden,
    media,
    meta,
    notice,
    promotion,
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
    *notice.RULES,
    *promotion.RULES,
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
