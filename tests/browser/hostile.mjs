// Articles that try to become something else than text; written into a folder as the command line would get them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LONG = "abcdefghij".repeat(1000);
const BIDI = "\u202eesrever\u202c \u2066inner\u2069 \u200f";
const CONTROLS = "bell\u0007 escape\u001b[31m null\u0000 delete\u007f next\u0085line";

/** What has to be readable, letter for letter, in the report. */
export const CARRIED = [
  `<script>alert("outlet")</script>`,
  `"><img src=x onerror=alert(1)>`,
  `</style><style>*{display:none}</style>`,
  `<svg onload=alert(2)>`,
  `{{ 7 * 7 }}`,
  `<bdi>Quenby</bdi> &lt;Marsh&gt;`,
];
const [SCRIPT, IMAGE, STYLE, SVG, BRACES, ENTITY] = CARRIED;

const lines = (number, who) => [
  `The drainage board of ${who} will close the Tallow sluice for ${number} days, its clerk said on Monday.`,
  `“We found ${SCRIPT} painted on the gate, and ${IMAGE} beneath it,” said Odile Quenby, who keeps the sluice.`,
  `${STYLE} was printed on the notice beside ${SVG}, and nobody on the board could say who had ordered it.`,
  `A second notice read ${BRACES} and {% include "secret" %}, which the clerk called “a joke by the printers.”`,
  `[Read more](javascript:alert(3)) and <a href="javascript:alert(4)">here</a>, the leaflet went on.`,
  `Its last line ran ${BIDI} and ended in ${CONTROLS}, according to the board's own minutes.`,
  `One word on the leaflet, ${LONG}, filled three sheets of paper, Quenby said.`,
  `<!-- ${who} --> <![CDATA[ raw ]]> &lt;b&gt; &#60;i&#62; stood in the margin of the minutes from ${number} March 2024.`,
  `<iframe src="https://example.invalid/x"></iframe> <base href="https://example.invalid/"> closed the page.`,
];

const article = (id, { title, outlet, byline, published, url, text }) => ({ id, title, outlet, byline, published, url, text });

const RECORDS = [
  article("first<script>", {
    title: `Sluice closes: ${SCRIPT}`, outlet: SCRIPT, byline: ENTITY, published: "2024-03-04",
    url: "javascript:alert(5)", text: lines(12, ENTITY).join("\n"),
  }),
  article(`second" onmouseover="alert(6)`, {
    title: `Sluice shut for long ${IMAGE}`, outlet: IMAGE, byline: `${BIDI} Ferris`, published: "2024-03-05",
    url: `https://example.invalid/"onclick="alert(7)`, text: lines(21, `${ENTITY}`).join("\n").replaceAll("said", "told reporters"),
  }),
  article("third'--></style>", {
    title: STYLE, outlet: SVG, byline: CONTROLS, published: "2024-03-06",
    url: "data:text/html,<script>alert(8)</script>", text: lines(12, BRACES).slice(0, 5).join("\n"),
  }),
  article("../../fourth\u202e", {
    title: `${BRACES} ${LONG}`, outlet: BRACES, byline: SVG, published: "2024-03-07",
    url: "//example.invalid/%0d%0aSet-Cookie:x", text: lines(13, LONG).slice(2).join("\n"),
  }),
  article("fifth#top?x=<y>", {
    title: ENTITY, outlet: ENTITY, byline: LONG, published: "2024-03-08",
    url: "vbscript:msgbox(9)", text: `${BIDI}\n${lines(14, BIDI).slice(1, 6).join("\n")}`,
  }),
];

/** Files whose very names are hostile, and the records above; returns how many articles there are. */
export function writeHostile(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "records.jsonl"), RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const names = [`<img src=x onerror=alert(10)>.txt`, `"quoted" & 'single' \u202etxt.txt`, "#main.txt", "javascript:alert(11).txt"];
  names.forEach((name, at) => writeFileSync(join(folder, name), lines(30 + at, name).slice(at).join("\n")));
  return RECORDS.length + names.length;
}
