"""Words that count the same things, by their unit."""

# "Nations" and "countries" are one unit.
UNITS = {
    name: unit
    for unit, names in {
        "country": "country countries nation nations",
        "person": "person persons people citizen citizens national nationals suspect suspects individual individuals "
        "resident residents man men woman women worker workers employee employees",
        "station": "station stations outpost outposts office offices centre centres center centers",
        "site": "site sites location locations place places",
        "province": "province provinces state states region regions",
        "district": "district districts county counties",
        "city": "city cities town towns",
        "case": "case cases incident incidents",
        "company": "company companies firm firms business businesses",
        "family": "family families household households",
        "dollar": "dollar dollars",
        "year": "year years",
        "month": "month months",
        "day": "day days",
        "ton": "ton tons tonne tonnes",
        "operation": "operation operations",
        "vessel": "vessel vessels ship ships boat boats",
        "kilometre": "kilometre kilometres kilometer kilometers km",
    }.items()
    for name in names.split()
}
