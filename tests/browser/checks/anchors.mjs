// Every link inside the page, every reference by id, leads somewhere; ids are unique; other addresses are plain web ones.
import { look } from "../browser.mjs";

function wrong() {
  const ids = [...document.querySelectorAll("[id]")].map((el) => el.id);
  const known = new Set();
  const problems = [];
  for (const id of ids) known.has(id) ? problems.push(`id ${id} is there twice`) : known.add(id);
  const wanted = [];
  for (const el of document.querySelectorAll("*")) {
    for (const { name, value } of el.attributes) {
      if (name === "href" && value.startsWith("#")) wanted.push(decodeURIComponent(value.slice(1)));
      else if (name === "href" && !/^https?:\/\//.test(value)) problems.push(`links to ${value.slice(0, 80)}`);
      else if (/^(for|headers|aria-(labelledby|describedby|controls|owns))$/.test(name)) wanted.push(...value.split(/\s+/));
      else wanted.push(...[...value.matchAll(/^url\(["']?#(.*?)["']?\)$/g)].map((found) => found[1]));
    }
  }
  const dead = [...new Set(wanted)].filter((id) => !known.has(id)).map((id) => `nothing has the id “${id}”`);
  return { problems: [...problems, ...dead], note: `${wanted.length} references, ${ids.length} ids` };
}

export default (browser, report) => look(browser, report, {}, (page) => page.evaluate(wrong));
