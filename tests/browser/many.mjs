// 180 made-up articles: 60 stories, each told by one outlet, rewritten by a second, and told again by a third.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STORIES = 60;
const SENTENCES = 16;
const OUTLETS = "Fenwick Ledger,Ostrey Post,Marl Gazette,Cald Valley News,Tarn Weekly,Harbour Echo,Skell Observer,Lune Mercury,Brack Times".split(",");
const SYLLABLES = "bar cor den fel gar hol jen kor lam mer nor pel quen ros sel tor ul ven wes yar".split(" ");
const NOUNS = "ferry school orchard bridge library quarry clinic market reservoir tram archive mill stadium bakery kiln weir chapel depot nursery wharf".split(" ");
const VERBS = "closed reopened inspected sold flooded repaired measured fenced emptied repainted leased counted drained photographed mapped surveyed".split(" ");
const PLACES = "north bank,old town,upper valley,lighthouse road,railway yard,east meadow,fishing quarter,mill lane,hill farm,salt marsh".split(",");
const REASONS = "rain had loosened the ground,the roof let in water,two pumps had failed,nobody had paid the lease,the fence was down,pupils had complained,the records were lost,a lorry had struck the wall".split(",");

/** A number from 0 to below 1, the same on every machine (mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (random, list) => list[Math.floor(random() * list.length)];
const whole = (random, below) => 2 + Math.floor(random() * below);
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const name = (random) => capital(pick(random, SYLLABLES) + pick(random, SYLLABLES) + pick(random, SYLLABLES));

const FORMS = [
  (r, p) => `${p} said the ${pick(r, NOUNS)} on the ${pick(r, PLACES)} was ${pick(r, VERBS)} after ${whole(r, 90)} days because ${pick(r, REASONS)}.`,
  (r, p) => `“We ${pick(r, VERBS)} ${whole(r, 400)} boxes at the ${name(r)} ${pick(r, NOUNS)}, and ${pick(r, REASONS)},” ${p} told the council.`,
  (r) => `The ${name(r)} ${pick(r, NOUNS)} was ${pick(r, VERBS)} in ${1950 + whole(r, 70)}, records at the ${name(r)} ${pick(r, NOUNS)} show.`,
  (r) => `About ${whole(r, 99)} per cent of the ${name(r)} ${pick(r, NOUNS)} near the ${pick(r, PLACES)} had been ${pick(r, VERBS)} by ${name(r)} & Sons.`,
  (r, p) => `According to ${name(r)} ${name(r)}, a surveyor, ${p} had ${pick(r, VERBS)} the ${pick(r, NOUNS)} before ${pick(r, REASONS)}.`,
  (r) => `A report by the ${name(r)} Society lists ${whole(r, 60)} cases at the ${pick(r, PLACES)}, most of them where ${pick(r, REASONS)}.`,
];

function story(seed) {
  const random = chance(seed);
  const person = `${name(random)} ${name(random)}`;
  return Array.from({ length: SENTENCES }, () => pick(random, FORMS)(random, person));
}

const REWORDED = [[/\bsaid\b/g, "stated"], [/\bAbout\b/g, "Some"], [/\bbecause\b/g, "since"], [/\bWe\b/g, "They"], [/\b(\d)(\d)\b/g, "$2$1"]];
const rewritten = (sentence) => REWORDED.reduce((text, [from, to]) => text.replace(from, to), sentence);

/** Writes one JSON record a line; returns how many articles there are. */
export function writeMany(folder) {
  const records = [];
  for (let at = 0; at < STORIES; at += 1) {
    const told = story(at + 1);
    const again = [...story(at + 1001).slice(0, 10), ...told.slice(0, 3)];
    [told, told.map(rewritten), again].forEach((text, way) => {
      const published = `2024-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + way * 3 + (at % 20)).padStart(2, "0")}`;
      const outlet = OUTLETS[(at * 2 + way * 4) % OUTLETS.length];
      records.push({ id: `${String(records.length).padStart(3, "0")}`, title: text[0].slice(0, 70), outlet, published, text: text.join("\n") });
    });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "articles.jsonl"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  return records.length;
}
