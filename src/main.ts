#!/usr/bin/env -S node --max-semi-space-size=4
import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import type { NewKeyOptions } from "./commands/keys.ts";
import { ConfigError } from "./config.ts";
import { AtlasError } from "./errors.ts";
import type { Lang } from "./model/text.ts";
import { paths } from "./paths.ts";
import { SeedError } from "./seeding/faults.ts";

const { version, description } = JSON.parse(readFileSync(paths.manifest, "utf8")) as Record<string, string>;

/** Exit codes besides 0: the command failed, or it was called incorrectly. */
const exitCodes = { failed: 1, usage: 2 } as const;

const language = (): Option =>
  new Option("--lang <language>", "language of the answer").choices(["en", "zh"] satisfies Lang[]).default("en");

/** The command line. Loads only the code of the command that is called. */
const program = new Command("mesh-atlas")
  .description(description!)
  .version(version!)
  .showHelpAfterError("Run `mesh-atlas --help` to list the commands.")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : exitCodes.usage));

program
  .command("serve")
  .description("serve REST, GraphQL and MCP over HTTP")
  .action(async () => (await import("./commands/serve.ts")).serve());

program
  .command("build")
  .description("build the catalog in DATA_DIR if it is missing, out of date or damaged")
  .action(async () => (await import("./commands/build.ts")).build());

program
  .command("verify")
  .description("check every citation against the document itself, and print mismatches and uncovered lines")
  .argument("<path>", "the document")
  .option("--document <slug>", "slug of the document in the seed (default: the one marked `default`)")
  .action(async (path: string, { document }: { document?: string }) => {
    process.exitCode = (await import("./commands/verify.ts")).verify(path, document);
  });

program
  .command("query")
  .description("run an operation, such as `find-meshes` or `find-evidence`; without arguments, list all operations")
  .argument("[operation]", "name of the operation")
  .argument("[input]", "input as JSON; `-` reads standard input")
  .addOption(language())
  .option("--schema", "print the JSON Schema of the input instead")
  .action(async (name: string | undefined, input: string | undefined, { lang, schema }: QueryOptions) => {
    const { listQueries, query } = await import("./commands/query.ts");
    await (name === undefined ? listQueries() : query(name, input, lang, schema === true));
  });

program
  .command("recommend")
  .description("recommend meshes, store the record and print it")
  .argument("[input]", "input as JSON; `-` reads standard input; default: rank by the document's weights")
  .addOption(language())
  .option("--markdown", "print a decision record in Markdown instead of JSON")
  .action(async (input: string | undefined, { lang, markdown }: RecommendOptions) => {
    await (await import("./commands/recommend.ts")).printRecommendation(input, lang, markdown === true);
  });

program
  .command("backup")
  .description("copy the records to a file and check the copy; safe while the service is running")
  .argument("<file>", "path of the copy")
  .option("--force", "replace the file if it exists")
  .action(async (file: string, { force }: { force?: true }) => {
    process.exitCode = await (await import("./commands/backup.ts")).backup(file, force === true);
  });

const records = program.command("records").description("look after the stored recommendations");

records
  .command("confirm-clock")
  .description("confirm that the clock is right after it jumped ahead, so that expiry goes on")
  .action(async () => (await import("./commands/records.ts")).confirmClock());

const keys = program
  .command("keys")
  .description("create, list, rotate and revoke API keys; safe while the service is running");

keys
  .command("create")
  .description("create a key and print it once; once there is a key, the service requires one")
  .requiredOption("--name <name>", "who or what uses the key")
  .requiredOption("--scope <scopes>", "comma-separated scopes: read, recommend, admin")
  .option("--expires <span>", "time until it expires, such as `90d` or `12h` (default: never)")
  .action(async (options: NewKeyOptions) => (await import("./commands/keys.ts")).createKey(options));

keys
  .command("list")
  .description("print all keys without their secrets")
  .action(async () => (await import("./commands/keys.ts")).listKeys());

keys
  .command("rotate")
  .description("give a key a new secret and print it once; its id and records stay")
  .argument("<id>", "id of the key")
  .option("--grace <span>", "how long the old secret stays valid; `0` revokes it immediately", "24h")
  .action(async (id: string, options: { grace: string }) =>
    (await import("./commands/keys.ts")).rotateKey(id, options),
  );

keys
  .command("revoke")
  .description("revoke a key immediately; its records stay")
  .argument("<id>", "id of the key")
  .action(async (id: string) => (await import("./commands/keys.ts")).revokeKey(id));

program
  .command("mcp")
  .description("serve the Model Context Protocol over standard input and output")
  .action(async () => (await import("./commands/mcp.ts")).mcp());

interface QueryOptions {
  lang: Lang;
  schema?: true;
}

interface RecommendOptions {
  lang: Lang;
  markdown?: true;
}

/** What is wrong, where, and what is valid. */
function errorText({ message, fix, faults }: AtlasError): string {
  const lines = faults.map(
    ({ path, message, fix }) => `  ${path ? `${path}: ` : ""}${message}${fix ? `. ${fix}` : ""}`,
  );
  return [...(faults.length > 0 ? ["Invalid input:", ...lines] : [message]), ...(fix ? [fix] : [])].join("\n");
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof AtlasError) {
    console.error(errorText(error));
    process.exit(error.kind === "unavailable" ? exitCodes.failed : exitCodes.usage);
  }
  const isExpected = error instanceof ConfigError || error instanceof SeedError;
  console.error(isExpected ? error.message : error);
  process.exit(exitCodes.failed);
}
