// Chromium, the two npm packages, and a page to look at a report with.
import { createRequire } from "node:module";
import { resolve } from "node:path";

export const BUILD = resolve(process.env.BUILD ?? "build/browser");
const installed = createRequire(resolve(BUILD, "package.json"));
const { chromium } = installed("playwright-core");
export const AXE = installed("axe-core").source;

/** Headless Chromium of this machine; it never asks for anything but the files we open. */
export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--disable-background-networking"] });

/**
 * What `use(page, seen)` returns, on the report opened offline.
 * seen holds every console message, page error and dialog, and the addresses asked for and refused by the policy.
 */
export async function look(browser, report, options, use) {
  const { width = 1280, height = 900, scheme = "light", scripts = true, scale = 1 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    offline: true,
  });
  const seen = { messages: [], requests: [], refused: [], dialogs: [] };
  try {
    const page = await context.newPage();
    page.on("console", (message) => seen.messages.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => seen.messages.push(`error: ${error.message}`));
    page.on("request", (request) => seen.requests.push(request.url()));
    page.on("requestfailed", (request) => request.failure()?.errorText === "csp" && seen.refused.push(request.url()));
    page.on("dialog", (dialog) => {
      seen.dialogs.push(dialog.message());
      return dialog.dismiss();
    });
    await page.goto(report.url, { waitUntil: "load" });
    return await use(page, seen);
  } finally {
    await context.close();
  }
}

/** Opens every <details>: what is folded is checked like the rest. */
export const unfold = (page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
