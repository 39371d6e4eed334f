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

/** How a command ended: 0 well, 1 it could not do its work, 2 it was called wrongly. */
const exit = { failed: 1, usage: 2 } as const;

const language = (): Option =>
  new Option("--lang <language>", "language of the answer").choices(["en", "zh"] satisfies Lang[]).default("en");

/** The command line. A command's own code is loaded when it is called, so that none waits for another's libraries. */
const program = new Command("mesh-atlas")
  .description(description!)
  .version(version!)
  .showHelpAfterError("Run `mesh-atlas --help` for what there is.")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : exit.usage));

program
  .command("serve")
  .description("serve REST, GraphQL and MCP over HTTP")
  .action(async () => (await import("./commands/serve.ts")).serve());

program
  .command("build")
  .description("build the catalog in DATA_DIR where it is missing, out of date or damaged")
  .action(async () => (await import("./commands/build.ts")).build());

program
  .command("verify")
  .description("hold every citation against the document's own text, and print what does not fit or is not covered")
  .argument("<path>", "the document")
  .option("--document <slug>", "which of the seed's documents it is (default: the only one, or the one marked default)")
  .action(async (path: string, { document }: { document?: string }) => {
    process.exitCode = (await import("./commands/verify.ts")).verify(path, document);
  });

program
  .command("query")
  .description("print the answer of an operation, such as `find-meshes` or `find-evidence`; without a name, list them")
  .argument("[operation]", "what to ask")
  .argument("[input]", "its input as JSON; `-` reads it from standard input")
  .addOption(language())
  .option("--schema", "print the JSON Schema of its input instead")
  .action(async (name: string | undefined, input: string | undefined, { lang, schema }: QueryOptions) => {
    const { listQueries, query } = await import("./commands/query.ts");
    await (name === undefined ? listQueries() : query(name, input, lang, schema === true));
  });

program
  .command("recommend")
  .description("rank the meshes for a need, keep the record, and print it")
  .argument("[input]", "the need as JSON; `-` reads it from standard input; none takes the document's weights")
  .addOption(language())
  .option("--markdown", "print a decision record in Markdown instead of JSON")
  .action(async (input: string | undefined, { lang, markdown }: RecommendOptions) => {
    await (await import("./commands/recommend.ts")).recommend(input, lang, markdown === true);
  });

program
  .command("backup")
  .description("copy the records to a file, also while they are served, and check the copy")
  .argument("<file>", "where the copy is to be")
  .option("--force", "replace the file if it is there")
  .action(async (file: string, { force }: { force?: true }) => {
    process.exitCode = await (await import("./commands/backup.ts")).backup(file, force === true);
  });

const keys = program.command("keys").description("make, list, rotate and revoke API keys, also while they are in use");

keys
  .command("create")
  .description("make a key and print it, this once; from the first one on the service asks for keys")
  .requiredOption("--name <name>", "who or what uses it")
  .requiredOption("--scope <scopes>", "what it opens: read, recommend, admin; several with commas")
  .option("--expires <span>", "when it ends, such as `90d` or `12h` (default: never)")
  .action(async (options: NewKeyOptions) => (await import("./commands/keys.ts")).createKey(options));

keys
  .command("list")
  .description("print every key but its secret")
  .action(async () => (await import("./commands/keys.ts")).listKeys());

keys
  .command("rotate")
  .description("give a key a new secret and print it, this once; its id and its records stay")
  .argument("<id>", "the key")
  .option("--grace <span>", "how long the old secret still holds; `0` ends it at once", "24h")
  .action(async (id: string, options: { grace: string }) =>
    (await import("./commands/keys.ts")).rotateKey(id, options),
  );

keys
  .command("revoke")
  .description("end a key at once; its records stay")
  .argument("<id>", "the key")
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

/** A refusal in plain words: what was wrong, where, and what is valid. */
function refusal({ message, fix, faults }: AtlasError): string {
  const said = faults.map(({ path, message, fix }) => `  ${path ? `${path}: ` : ""}${message}${fix ? `. ${fix}` : ""}`);
  return [...(faults.length > 0 ? ["The input is not valid:", ...said] : [message]), ...(fix ? [fix] : [])].join("\n");
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof AtlasError) {
    console.error(refusal(error));
    process.exit(error.kind === "unavailable" ? exit.failed : exit.usage);
  }
  const isForeseen = error instanceof ConfigError || error instanceof SeedError;
  console.error(isForeseen ? error.message : error);
  process.exit(exit.failed);
}
