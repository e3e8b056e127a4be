// Looks at the reports in a browser and prints one line per check; ends with 1 when one fails.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { breakages } from "./broken.mjs";
import { BUILD, launch } from "./browser.mjs";
import { CARRIED } from "./hostile.mjs";
import { screenshots } from "./screenshots.mjs";

const report = (name, more) => {
  const path = join(BUILD, name, "report.html");
  return { name, path, url: pathToFileURL(path).href, ...more };
};
const ONE_VIEW = [{ scheme: "dark", width: 400 }];
const TWO_VIEWS = [...ONE_VIEW, { scheme: "light", width: 1280 }];
const PLAN = [
  [report("seeds"), "console requests layout accessibility keyboard filters print anchors policy zoom"],
  // axe-core needs minutes for 3 MB and finds there what it finds in seeds; nobody prints 361 pages.
  [report("many", { articles: 180 }), "console requests layout anchors size"],
  [report("hostile", { carries: CARRIED, views: TWO_VIEWS }), "console requests layout accessibility print anchors zoom hostile"],
];

const browser = await launch();
let failed = 0;
let passed = 0;

/** The problems of a report, and a crash of the check among them. */
async function problemsOf(name, under) {
  const { default: check } = await import(`./checks/${name}.mjs`);
  try {
    return await check(browser, under);
  } catch (error) {
    return { problems: [`the check itself broke: ${error.stack}`], crashed: true };
  }
}

function line(ok, subject, name, note = "") {
  ok ? (passed += 1) : (failed += 1);
  console.log(`${ok ? "ok  " : "FAIL"}  ${subject.padEnd(8)} ${name.padEnd(14)} ${note}`);
}

async function checked(under, name) {
  const { problems, note } = await problemsOf(name, under);
  line(!problems.length, under.name, name, problems.length ? `${problems.length} problems` : note);
  for (const problem of problems.slice(0, 10)) console.log(`        ${problem}`);
  if (problems.length > 10) console.log(`        and ${problems.length - 10} more`);
  return problems;
}

/** A check has to find something new on every page that was broken for it; a crash is no finding. One view is enough. */
async function objects(under, name, known) {
  const pages = breakages(name, readFileSync(under.path, "utf8"));
  const missed = [];
  for (const [at, html] of pages.entries()) {
    const path = join(BUILD, "broken", `${name}-${at + 1}.html`);
    writeFileSync(path, html);
    const { problems, crashed } = await problemsOf(name, { ...under, path, url: pathToFileURL(path).href, views: ONE_VIEW });
    if (crashed || problems.every((problem) => known.includes(problem))) missed.push(path);
  }
  line(!missed.length, "broken", name, missed.length ? `not noticed: ${missed.join(", ")}` : `${pages.length} broken pages noticed`);
}

mkdirSync(join(BUILD, "broken"), { recursive: true });
const proven = new Set();
for (const [under, names] of PLAN) {
  for (const name of names.split(" ")) {
    const known = await checked(under, name);
    if (!proven.has(name)) await objects(under, name, known);
    proven.add(name);
  }
}
await screenshots(browser, PLAN[0][0]);
await browser.close();
console.log(failed ? `browser tests: ${failed} failed, ${passed} passed` : `browser tests passed: ${passed}`);
process.exitCode = failed ? 1 : 0;
