import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

export const executablePath = "/usr/bin/chromium";
export const hasChromium = existsSync(executablePath);

const args = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args });

export interface Visit {
  page: Page;
  /** Requests to other hosts; none of them gets out. */
  foreign: string[];
  /** What went wrong on the page: errors on the console, exceptions, answers of 400 and more. */
  faults: string[];
}

/** Opens an address in a fresh profile that is cut off from every other host. */
export async function visit(
  browser: Browser,
  url: string,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<Visit> {
  const { origin } = new URL(url);
  const context = await browser.newContext(options);
  const foreign: string[] = [];
  const faults: string[] = [];
  await context.route("**", (route) => {
    const asked = new URL(route.request().url());
    const isOwn = asked.origin === origin || asked.protocol === "data:" || asked.protocol === "blob:";
    if (isOwn) return route.continue();
    foreign.push(asked.href);
    return route.abort();
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url);
  return { page, foreign, faults };
}
