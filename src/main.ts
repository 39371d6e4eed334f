#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { ConfigError } from "./config.ts";
import { paths } from "./paths.ts";
import { SeedError } from "./seeding/faults.ts";

const { version, description } = JSON.parse(readFileSync(paths.manifest, "utf8")) as Record<string, string>;

/** How a command ended: 0 well, 1 it could not do its work, 2 it was called wrongly. */
const exit = { failed: 1, usage: 2 } as const;

/** The command line. A command's own code is loaded when it is called, so that none waits for another's libraries. */
const program = new Command("mesh-atlas")
  .description(description!)
  .version(version!)
  .showHelpAfterError("Run `mesh-atlas --help` for what there is.")
  .exitOverride(({ code, exitCode }) => process.exit(exitCode === 0 ? 0 : code === "commander.help" ? 0 : exit.usage));

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
  .command("mcp")
  .description("serve the Model Context Protocol over standard input and output")
  .action(async () => (await import("./commands/mcp.ts")).mcp());

try {
  await program.parseAsync();
} catch (error) {
  const isForeseen = error instanceof ConfigError || error instanceof SeedError;
  console.error(isForeseen ? error.message : error);
  process.exit(exit.failed);
}
