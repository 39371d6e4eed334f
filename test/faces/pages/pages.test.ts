import { readdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildPages } from "../../../scripts/build-pages.ts";
import { paths } from "../../../src/paths.ts";
import { serveAtlas } from "../../fixture.ts";
import { temporaryKeys } from "../../keys/temporary-keys.ts";
import { executablePath, hasChromium, openBrowser, visit } from "./browser.ts";

beforeAll(() => buildPages());
const atlas = serveAtlas();
const keys = temporaryKeys();
const { text: key } = keys.add(["read"]);
const keyed = serveAtlas({ API_KEYS_FILE: keys.path });

const titles = { "/docs": "REST API · mesh-atlas", "/graphiql": "GraphQL · mesh-atlas" };
const urls = Object.keys(titles) as (keyof typeof titles)[];

describe.each(urls)("%s", (url) => {
  it("is a page with a title, whose scripts and styles are files of this service", async () => {
    const page = await atlas.app.inject(url);
    expect(page.statusCode).toBe(200);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.body).toContain(`<title>${titles[url]}</title>`);
    const links = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const { pathname, origin } = new URL(link, `http://localhost${url}`);
      expect(origin).toBe("http://localhost");
      expect((await atlas.app.inject(pathname)).statusCode, link).toBe(200);
    }
    expect(page.body).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=/);
  });

  it("allows nothing but what comes from this service, and no inline script", async () => {
    const policy = String((await atlas.app.inject(url)).headers["content-security-policy"]);
    const directives = new Map(policy.split("; ").map((each) => [each.split(" ")[0], each.split(" ").slice(1)]));
    expect(directives.get("default-src")).toEqual(["'none'"]);
    for (const name of ["script-src", "worker-src", "connect-src"]) expect(directives.get(name)).toEqual(["'self'"]);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|blob:/);
  });

  it("is asked about again, and not sent again while it is the same", async () => {
    const { headers } = await atlas.app.inject(url);
    expect(headers["cache-control"]).toBe("no-cache");
    const again = await atlas.app.inject({ url, headers: { "if-none-match": String(headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });
});

describe("assets", () => {
  const files = () => readdirSync(paths.assets).filter((name) => name !== "manifest.json");

  it("are kept for ever under names that change with their content", async () => {
    const expected = {
      js: "text/javascript; charset=utf-8",
      css: "text/css; charset=utf-8",
      svg: "image/svg+xml",
      txt: "text/plain; charset=utf-8",
    };
    expect(new Set(files().map((name) => name.split(".").at(-1)))).toEqual(new Set(Object.keys(expected)));
    for (const name of files()) {
      const { statusCode, headers } = await atlas.app.inject({ url: `/assets/${name}`, method: "HEAD" });
      expect(name).toMatch(/-[A-Z0-9]{8}\.\w+$/);
      expect([statusCode, headers["content-type"]]).toEqual([
        200,
        expected[name.split(".").at(-1) as keyof typeof expected],
      ]);
      expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it("are not sent again to who has them", async () => {
    const url = `/assets/${files()[0]}`;
    const { headers } = await atlas.app.inject(url);
    const again = await atlas.app.inject({ url, headers: { "if-none-match": String(headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  it.each([
    "/assets/nothing.js",
    "/assets/manifest.json",
    "/assets/",
    "/assets/../../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%2e%2e%2f%2e%2e%2fpackage.json",
    "/assets/..%5c..%5cpackage.json",
    "/assets/%2fetc%2fpasswd",
  ])("are nothing beyond what was built: %s", async (url) => {
    const answer = await atlas.app.inject(url);
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([
      404,
      "application/problem+json; charset=utf-8",
    ]);
    expect(answer.json()).toMatchObject({ status: 404, code: "NOT_FOUND" });
  });

  it("come with the licences of all that went into them", async () => {
    const name = files().find((each) => each.startsWith("licences-"));
    const { body } = await atlas.app.inject(`/assets/${name}`);
    for (const part of ["graphiql", "monaco-editor", "react", "swagger-ui-dist"])
      expect(body).toMatch(new RegExp(`^${part} \\d`, "m"));
    expect(body).toContain("Permission is hereby granted, free of charge");
    expect(body).toContain("Apache License");
  });
});

describe.skipIf(!hasChromium)(
  `in a browser without any other host${hasChromium ? "" : ` (skipped: no ${executablePath})`}`,
  () => {
    let browser: Browser;
    let origin: string;
    let keyedOrigin: string;
    beforeAll(async () => {
      origin = await atlas.app.listen({ host: "127.0.0.1", port: 0 });
      keyedOrigin = await keyed.app.listen({ host: "127.0.0.1", port: 0 });
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    it("/docs shows every operation of /openapi.json by name", { timeout: 90_000 }, async () => {
      const { paths: routes } = (await atlas.app.inject("/openapi.json")).json();
      const ids = Object.values(routes as Record<string, Record<string, { operationId: string }>>)
        .flatMap((methods) => Object.values(methods))
        .map(({ operationId }) => operationId);
      const { page, foreign, faults } = await visit(browser, `${origin}/docs`);
      await page.locator(".opblock").first().waitFor();
      const shown = await page.locator(".opblock-summary-operation-id").allInnerTexts();
      expect(shown).toContain("findMeshes");
      expect(shown.sort()).toEqual(ids.sort());
      const operation = page.locator("#operations-Meshes-findMeshes");
      await operation.locator(".opblock-summary-control").click();
      await operation.locator(".try-out__btn").click();
      const answered = page.waitForResponse((response) => response.url().startsWith(`${origin}/v1/meshes`));
      await operation.locator(".execute").click();
      expect((await answered).status()).toBe(200);
      await operation.locator(".live-responses-table .response-col_status", { hasText: "200" }).waitFor();
      expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
      await page.context().close();
    });

    it("/graphiql runs each of its examples", { timeout: 180_000 }, async () => {
      const { page, foreign, faults } = await visit(browser, `${origin}/graphiql`, {
        viewport: { width: 1300, height: 900 },
      });
      await page.locator(".graphiql-query-editor .view-line").first().waitFor();
      const tabs = page.locator(".graphiql-tab-button");
      const expected = {
        VmsAndAutomaticMtls: "consul",
        Nested: "endCursor",
        Recommend: "RECOMMENDED",
        ScenarioInChinese: "混合",
      };
      expect(await tabs.allInnerTexts()).toEqual(Object.keys(expected));
      for (const [name, part] of Object.entries(expected)) {
        await tabs.getByText(name, { exact: true }).click();
        // The editor takes a tab's text over in its own time.
        const answered = await vi.waitFor(
          async () => {
            const answer = page.waitForResponse(
              (response) => response.request().postData()?.includes(` ${name}`) ?? false,
              { timeout: 3_000 },
            );
            await Promise.all([answer, page.locator(".graphiql-execute-button").click()]);
            return answer;
          },
          { timeout: 60_000, interval: 250 },
        );
        const answer = await answered.json();
        expect(answer.errors, name).toBeUndefined();
        expect(JSON.stringify(answer.data), name).toContain(part);
        await page.locator(".result-window .view-lines", { hasText: "data" }).waitFor();
      }
      expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
      await page.context().close();
    });

    it("/docs takes a key where keys are asked for, and sends it", { timeout: 90_000 }, async () => {
      const { page } = await visit(browser, `${keyedOrigin}/docs`);
      await page.locator(".scheme-container .authorize").click();
      await page.locator(".modal-ux input").fill(key);
      await page.locator(".modal-ux .authorize[type=submit]").click();
      await page.locator(".modal-ux .btn-done").click();
      const operation = page.locator("#operations-Catalog-getCatalog");
      await operation.locator(".opblock-summary-control").click();
      await operation.locator(".try-out__btn").click();
      const answered = page.waitForResponse((response) => response.url().endsWith("/v1/catalog"));
      await operation.locator(".execute").click();
      expect((await answered).status()).toBe(200);
      await page.context().close();
    });

    it("/graphiql says where a key is missing, and sends the one among its headers", { timeout: 90_000 }, async () => {
      const viewport = { width: 1300, height: 900 };
      const { page } = await visit(browser, `${keyedOrigin}/graphiql`, { viewport });
      await page.locator(".result-window .view-lines", { hasText: "UNAUTHENTICATED" }).waitFor();
      await page.getByRole("button", { name: "Headers" }).click();
      await page.locator(".graphiql-editor-tool .monaco-editor:visible").last().click();
      await page.keyboard.insertText(JSON.stringify({ authorization: `Bearer ${key}` }));
      await page.locator(".graphiql-execute-button").click();
      await page.locator(".result-window .view-lines", { hasText: "data" }).waitFor();
      await page.context().close();
    });
  },
);
