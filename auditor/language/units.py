"""Words that count the same things, by their unit."""

# "Nations" and "countries" are one unit; so are "workers" and "residents": outlets name the same people differently.
UNITS = {
    name: unit
    for unit, names in {
        "country": "country countries nation nations",
        "person": "person persons people citizen citizens national nationals suspect suspects individual individuals "
        "resident residents man men woman women worker workers employee employees child children student students "
        "patient patients voter voters soldier soldiers officer officers victim victims passenger passengers "
        "protester protesters demonstrator demonstrators prisoner prisoners refugee refugees migrant migrants "
        "immigrant immigrants civilian civilians lawmaker lawmakers member members fighter fighters troop troops "
        "teacher teachers baby babies survivor survivors villager villagers",
        "station": "station stations outpost outposts office offices centre centres center centers",
        "site": "site sites location locations place places",
        "province": "province provinces state states region regions",
        "district": "district districts county counties",
        "city": "city cities town towns",
        "village": "village villages",
        "school": "school schools",
        "hospital": "hospital hospitals",
        "building": "building buildings",
        "home": "home homes house houses",
        "vehicle": "vehicle vehicles car cars truck trucks bus buses",
        "aircraft": "plane planes aircraft jet jets helicopter helicopters",
        "case": "case cases incident incidents",
        "company": "company companies firm firms business businesses",
        "family": "family families household households",
        "party": "party parties",
        "$": "dollar dollars",
        "€": "euro euros",
        "Rs": "rupee rupees",
        "cent": "cent cents",
        "hour": "hour hours",
        "minute": "minute minutes",
        "week": "week weeks",
        "year": "year years",
        "month": "month months",
        "day": "day days",
        "decade": "decade decades",
        "ton": "ton tons tonne tonnes",
        "kilogram": "kilogram kilograms kilogramme kilogrammes kilo kilos kg",
        "pound": "pound pounds",
        "litre": "litre litres liter liters",
        "barrel": "barrel barrels",
        "acre": "acre acres",
        "hectare": "hectare hectares",
        "operation": "operation operations",
        "vessel": "vessel vessels ship ships boat boats",
        "kilometre": "kilometre kilometres kilometer kilometers km",
        "metre": "metre metres meter meters",
        "mile": "mile miles",
        "foot": "foot feet",
        "degree": "degree degrees",
        "point": "point points",
        "time": "times",
        "vote": "vote votes",
        "seat": "seat seats",
        "job": "job jobs",
        "email": "email emails e-mail e-mails",
        "attack": "attack attacks",
        "shot": "shot shots",
        "death": "death deaths",
    }.items()
    for name in names.split()
}
