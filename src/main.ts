#!/usr/bin/env -S node --max-semi-space-size=4
import { readFileSync } from "node:fs";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { expectedFault } from "./commands/expected-faults.ts";
import type { ExportCommandOptions } from "./commands/export.ts";
import type { NewKeyOptions } from "./commands/keys.ts";
import { print, watchOutput } from "./commands/output.ts";
import { ConfigError } from "./config.ts";
import { AtlasError } from "./errors.ts";
import type { View } from "./model/sources.ts";
import { type Lang, langTagSchema } from "./model/text.ts";
import { paths } from "./paths.ts";
import { SeedError } from "./seeding/faults.ts";

const { version, description } = JSON.parse(readFileSync(paths.manifest, "utf8")) as Record<string, string>;

/** Exit codes besides 0: the command failed, or it was called incorrectly. */
const exitCodes = { failed: 1, usage: 2 } as const;

type Shell = "bash" | "zsh" | "fish";

const help = `
Answers are tables on a terminal, and JSON in a pipe or with --json.

Examples:
  mesh-atlas meshes --feature vm-support --feature mtls:automatic
  mesh-atlas ask "Does Linkerd support virtual machines?"
  mesh-atlas compare istio linkerd
  mesh-atlas recommend --scenario startup-small-team

Exit codes: 0 success; 1 the command failed; 2 invalid usage or input.`;

const sources = (): Option =>
  new Option("--sources <sources>", "what the answer is made from: reference or all").argParser((value: string) => {
    if (value.toUpperCase() === "ALL" || value.toUpperCase() === "REFERENCE") return value.toUpperCase();
    throw new InvalidArgumentError("Valid: reference, all.");
  });

const language = (): Option =>
  new Option("--lang <language>", "language of the answer: en or zh, also as a tag such as zh-TW")
    .default("en")
    .argParser((tag): Lang => {
      const { data, success } = langTagSchema.safeParse(tag);
      if (!success) throw new InvalidArgumentError("Valid: en, zh.");
      return data;
    });

watchOutput(process.exit);

/** The command line. Loads only the code of the command that is called. */
const program = new Command("mesh-atlas")
  .description(description!)
  .version(version!)
  .showHelpAfterError("Run `mesh-atlas --help` to list the commands, and `mesh-atlas COMMAND --help` for one of them.")
  .exitOverride()
  .addHelpText("after", help)
  .commandsGroup("Service:");

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
    process.exitCode = await (await import("./commands/verify.ts")).verify(path, document);
  });

program
  .command("query")
  .description("run an operation, such as `find-meshes` or `find-evidence`; without arguments, list all operations")
  .argument("[operation]", "name of the operation")
  .argument("[input]", "input as JSON; `-` reads standard input")
  .addOption(language())
  .addOption(sources())
  .option("--schema", "print the JSON Schema of the input instead")
  .action(async (name: string | undefined, input: string | undefined, { lang, sources, schema }: QueryOptions) => {
    const { listQueries, query } = await import("./commands/query.ts");
    await (name === undefined ? listQueries() : query(name, input, { lang, sources }, schema === true));
  });

program
  .command("export")
  .description("write the whole catalog to a file or to standard output")
  .argument("<format>", "json, ndjson, csv, jsonld, turtle, nquads or sqlite")
  .option("--entity <table>", "CSV only: a single table instead of a ZIP archive of all")
  .option("--bom", "CSV only: begin with a byte order mark, for Excel")
  .addOption(sources())
  .option("-o, --output <file>", "file to write or replace; `-` is standard output", "-")
  .addHelpText(
    "after",
    "\nExamples:\n  mesh-atlas export turtle > atlas.ttl\n  mesh-atlas export csv --output atlas.zip",
  )
  .action(async (format: string, options: ExportCommandOptions) =>
    (await import("./commands/export.ts")).exportCatalog(format, options),
  );

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

records
  .command("delete")
  .description("delete a recommendation for good, and free its idempotency key; `recommendations` lists them")
  .argument("<id>", "id of the recommendation")
  .action(async (id: string) => (await import("./commands/records.ts")).deleteRecord(id));

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

program
  .command("completion")
  .description("print a script that completes commands in bash, zsh or fish")
  .addArgument(new Argument("<shell>", "the shell").choices(["bash", "zsh", "fish"] satisfies Shell[]))
  .addHelpText("after", "\nExample, for ~/.bashrc:\n  source <(mesh-atlas completion bash)")
  .action(async (shell: Shell) => {
    const { completionScript } = await import("./commands/completion.ts");
    await print(completionScript(shell));
  });

program
  .command("complete", { hidden: true })
  .argument("[words...]")
  .action(async (words: string[]) => {
    const { completions } = await import("./commands/completion.ts");
    await print(completions(program, words).join("\n"));
  });

/** Adds the commands made from the operations, which the others need not load. */
async function addOperations(): Promise<void> {
  const own = program.commands.map((command) => command.name()).filter((name) => name !== "complete");
  if (own.includes(process.argv[2] ?? "")) return;
  const [{ addQuestions }, { addRecommend }] = await Promise.all([
    import("./commands/ask.ts"),
    import("./commands/recommend.ts"),
  ]);
  addQuestions(program, language);
  addRecommend(program, language);
}

interface QueryOptions {
  lang: Lang;
  sources?: View;
  schema?: true;
}

/** What is wrong, where, and what is valid. */
function errorText({ message, fix, faults }: AtlasError): string {
  const lines = faults.map(
    ({ path, message, fix }) => `  ${path ? `${path}: ` : ""}${message}${fix ? `. ${fix}` : ""}`,
  );
  return [...(faults.length > 0 ? ["Invalid input:", ...lines] : [message]), ...(fix ? [fix] : [])].join("\n");
}

try {
  await addOperations();
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
  else process.exit(exitCodeOf(error));
}

/** Prints what is wrong, and returns the exit code for it. */
function exitCodeOf(error: unknown): number {
  if (error instanceof AtlasError) {
    console.error(errorText(error));
    return error.kind === "unavailable" ? exitCodes.failed : exitCodes.usage;
  }
  const isExpected = error instanceof ConfigError || error instanceof SeedError;
  const text = isExpected ? error.message : expectedFault(error, process.env);
  console.error(text ?? unexpected(error as Error));
  return exitCodes.failed;
}

/** A fault in the program: its message, and all of it where details are wanted. */
function unexpected(error: Error): string {
  const isDetailed = /^(debug|trace)$/.test(process.env.LOG_LEVEL ?? "");
  return isDetailed
    ? (error.stack ?? error.message)
    : `Unexpected error: ${error.message}. Set LOG_LEVEL=debug for details.`;
}
