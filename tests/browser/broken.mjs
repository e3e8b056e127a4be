// Pages broken on purpose: a check that finds nothing wrong with its own is broken itself.
import { POLICY } from "./checks/policy.mjs";

const style = (rules) => (html) => html.replace("</head>", `<style>${rules}</style></head>`);
const first = (markup) => (html) => html.replace(/<main\b[^>]*>/, `$&${markup}`);

const BROKEN = {
  console: [first(`<script>console.warn("on purpose")</script>`), first("<script>undefinedName()</script>")],
  requests: [
    first(`<img src="https://example.invalid/pixel.png" alt="">`),
    first(`<p id="late"></p><script>document.getElementById("late").textContent = "only with scripts"</script>`),
  ],
  layout: [
    style(".pair .side ~ .side { margin-top: 30px }"),
    style(".pair, .pair * { display: block !important }"),
    first(`<p style="width: 1400px">a wide paragraph</p>`),
  ],
  accessibility: [first(`<img src="data:,">`), style("p, td, bdi { color: #bbb !important; background: #ccc !important }")],
  keyboard: [
    style("*:focus { outline: none !important }"),
    first(`<a href="#main" tabindex="3">jumps the queue</a>`),
    style("body::after { content: ''; position: fixed; inset: 40% 0 0; background: white; z-index: 99 }"),
    (html) => html.replace(/(<body\b[^]*?<a\b[^>]*href=")#[^"]*/, "$1#nowhere"),
  ],
  filters: [style("main *, main > * { display: revert !important }"), first(`<label><input type="checkbox"> does nothing</label>`)],
  print: [
    style("@media print { details::details-content { content-visibility: hidden !important; block-size: 0 !important } }"),
    style("@media print { main::before { content: ''; display: block; break-before: page; break-after: page; height: 1px } main { break-before: page } }"),
  ],
  anchors: [first(`<a href="#nowhere">nowhere</a>`), (html) => first(`<p${/ id="[^"]+"/.exec(html)[0]}>again</p>`)(html), first(`<p aria-labelledby="gone">x</p>`)],
  policy: [(html) => html],
  zoom: [style("p, li { max-height: 1.5em; overflow: hidden }"), style("main { min-width: 1240px }")],
  size: [(html) => html + `<!--${" ".repeat(5_000_000)}-->`],
  hostile: [
    first("<object></object>"),
    first(`<a href="javascript:alert(1)">run</a>`),
    first(`<p onclick="alert(1)">click</p>`),
    first("<p>\u202edetrevni</p>"),
    first(`<script>alert("on purpose")</script>`),
    (html) => html.replaceAll("onerror", "on-error"),
  ],
};

/** The page, without its policy, broken in each way that the check of this name must notice. */
export const breakages = (check, html) => (BROKEN[check] ?? []).map((breaking) => breaking(html.replace(POLICY, "")));
