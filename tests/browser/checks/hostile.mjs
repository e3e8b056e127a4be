// Foreign text stays text: no element, attribute, address, dialog or request comes from an article.
import { look, unfold } from "../browser.mjs";

const TAGS = `html head meta title style body header footer nav main section article aside h1 h2 h3 h4 h5 h6 p div span a
  ul ol li dl dt dd table caption thead tbody tfoot tr th td details summary del ins bdi b strong em i u sup sub small br wbr hr
  code pre blockquote q cite figure figcaption time abbr form fieldset legend input label
  svg g defs desc line path rect circle text tspan marker polyline polygon use symbol`.split(/\s+/);
const ATTRIBUTES = /^(id|class|lang|dir|href|rel|title|role|tabindex|type|name|for|checked|value|open|scope|colspan|rowspan|headers|datetime|content|charset|http-equiv|aria-[a-z]+|data-[a-z-]+)$/;
// Controls of direction and C0/C1 controls: a reader would not see what they do to the words around them.
const UNSEEN = "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";

function foreign([tags, attributes, unseen]) {
  const problems = [];
  for (const el of document.querySelectorAll("*")) {
    const named = `<${el.localName}> in “${el.parentElement?.textContent.trim().slice(0, 40)}”`;
    if (!tags.includes(el.localName)) problems.push(`${named} is no element of the report`);
    for (const { name, value } of el.attributes) {
      const known = el instanceof SVGElement ? !/^(on|style$)/.test(name) : new RegExp(attributes).test(name);
      if (!known) problems.push(`attribute ${name} on ${named}`);
      if (/href|src|action/.test(name) && !/^(#|https?:\/\/)/i.test(value)) problems.push(`${name}="${value.slice(0, 60)}"`);
    }
  }
  const read = document.documentElement.cloneNode(true);
  // Pictures know no <bdi>: each of their texts stands between isolates of ours.
  for (const svg of read.querySelectorAll("svg")) svg.textContent = svg.textContent.replace(/\u2068([^\u2068\u2069]*)\u2069/g, "$1");
  const text = read.textContent;
  const hidden = text.match(new RegExp(unseen, "g")) ?? [];
  if (hidden.length) problems.push(`${hidden.length} invisible controls, the first U+${hidden[0].charCodeAt().toString(16).toUpperCase().padStart(4, "0")}`);
  const styles = document.querySelectorAll("style").length;
  if (styles !== 1) problems.push(`${styles} <style> elements; the report has one`);
  return problems;
}

export default (browser, report) =>
  look(browser, report, {}, async (page, seen) => {
    await unfold(page);
    const problems = await page.evaluate(foreign, [TAGS, ATTRIBUTES.source, UNSEEN]);
    const text = await page.evaluate(() => document.body.textContent);
    const lost = report.carries.filter((words) => !text.includes(words)).map((words) => `the text “${words}” is gone`);
    const asked = seen.requests.filter((address) => address !== report.url).map((address) => `asks for ${address}`);
    const opened = seen.dialogs.map((words) => `a dialog opened: ${words}`);
    return { problems: [...problems, ...lost, ...asked, ...opened], note: `${report.carries.length} hostile strings shown as text` };
  });
