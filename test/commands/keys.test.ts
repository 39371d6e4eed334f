import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { openKeyRing } from "../../src/keys/key-ring.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-keys-"));
const file = join(folder, "keys.json");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function keys(...args: string[]) {
  const command = [inject("program"), "keys", ...args];
  const env = { PATH: process.env.PATH ?? "", DATA_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: "utf8" });
  return { status, stdout: stdout.trim(), stderr };
}

const opens = (text: string) => openKeyRing(file, () => new Date()).find(text);

describe("mesh-atlas keys", () => {
  it("creates, lists, rotates and revokes; a secret is printed once, alone on standard output", () => {
    const made = keys("create", "--name", "portal", "--scope", "recommend,read,read", "--expires", "90d");
    expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/^ma_[0-9a-f]{16}_[0-9a-f]{64}$/) });
    expect(made.stderr).toContain("not shown again");
    const key = opens(made.stdout)!;
    expect(key).toMatchObject({ name: "portal", scopes: ["recommend", "read"] });
    expect(Date.parse(key.expiresAt!) - Date.parse(key.createdAt)).toBe(90 * 86_400_000);

    const rotated = keys("rotate", key.id);
    expect([rotated.status, rotated.stdout === made.stdout]).toEqual([0, false]);
    expect([opens(made.stdout)?.id, opens(rotated.stdout)?.id]).toEqual([key.id, key.id]);
    const again = keys("rotate", key.id, "--grace", "0");
    expect([opens(made.stdout), opens(rotated.stdout), opens(again.stdout)?.id]).toEqual([
      undefined,
      undefined,
      key.id,
    ]);

    const { stdout } = keys("list");
    expect(stdout).toContain(`${key.id}  portal  recommend,read  ${key.createdAt.slice(0, 10)}`);
    for (const { stdout: text } of [made, rotated, again]) expect(stdout).not.toContain(text.split("_")[2]);

    expect(keys("revoke", key.id).status).toBe(0);
    expect(opens(again.stdout)).toBeUndefined();
    expect(existsSync(file)).toBe(true);
  });

  it.each<[string, string[], RegExp]>([
    [
      "an unknown scope",
      ["create", "--name", "x", "--scope", "write"],
      /`write` is not a valid value. Valid: read, recommend, admin/,
    ],
    [
      "a duration without a unit",
      ["create", "--name", "x", "--scope", "read", "--expires", "90"],
      /`90` is not a duration.*90d/s,
    ],
    ["an unknown key", ["revoke", "0000"], /no key `0000`/],
    ["an unknown command", ["remove", "x"], /unknown command/],
  ])("refuses %s, says what is valid and exits with 2", (_, args, said) => {
    expect(keys(...args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(said) });
  });

  it("leaves a damaged file untouched and exits with 1", () => {
    writeFileSync(file, "{");
    const refused = keys("create", "--name", "x", "--scope", "read");
    expect(refused).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("is not JSON") });
    expect(existsSync(`${file}.new`)).toBe(false);
  });
});
