import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import { outline } from "../../catalog/documents.ts";
import { entitiesOfType, slugsOfType } from "../../catalog/entities.ts";
import { asDamage } from "../../catalog/snapshot.ts";
import { AtlasError } from "../../errors.ts";
import { entityTypes } from "../../model/ids.ts";
import { type Lang, langTagSchema } from "../../model/text.ts";
import { authorize } from "../../operations/authorize.ts";
import { getEntity } from "../../operations/get-entity.ts";
import { getSection } from "../../operations/get-section.ts";
import { listRelations } from "../../operations/list-relations.ts";
import type { OperationContext } from "../../operations/operation.ts";
import { perform } from "../../operations/perform.ts";
import { validated } from "../../operations/validated.ts";
import { errorText } from "./errors.ts";
import { wholeEntity } from "./text/entity.ts";
import { sectionLine, sectionText } from "./text/tables.ts";

const mimeType = "text/plain";
const languageHint = "Add `?lang=zh` or `?lang=en` to choose the language.";

const parameters = z.strictObject({ lang: langTagSchema.optional() });

type Read = (context: OperationContext, name: string) => string | Promise<string>;

const readOutline: Read = (context) => outline(context).map(sectionLine).join("\n");

const readSection: Read = async (context, number) =>
  sectionText(await perform(getSection, context, { number }), context);

const readEntity: Read = async (context, id) => {
  const entity = await perform(getEntity, context, { id });
  const { items } = await perform(listRelations, context, { id, limit: 100 });
  return wholeEntity(entity, items, context);
};

export function addResources(server: McpServer, defaultLang: Lang, contextIn: (lang: Lang) => OperationContext): void {
  const reading = (read: Read) => (uri: URL) => answer(uri, read, defaultLang, contextIn);
  const listed = <T>(list: (context: OperationContext) => T): Promise<T> => allowed(contextIn(defaultLang), list);

  const outlineConfig = { title: "Outline", description: `Every section of the document. ${languageHint}`, mimeType };
  server.registerResource("outline", "mesh://outline", outlineConfig, reading(readOutline));
  const withLang = new ResourceTemplate("mesh://outline{?lang}", { list: undefined });
  server.registerResource("outline-in-language", withLang, outlineConfig, reading(readOutline));

  server.registerResource(
    "section",
    new ResourceTemplate("mesh://section/{number}", {
      list: () =>
        listed((context) => ({
          resources: outline(context).map(({ number, title }) => ({
            uri: `mesh://section/${number}`,
            name: `section ${number}`,
            title: `§${number} ${title}`,
          })),
        })),
      complete: {
        number: (value) =>
          listed((context) => slugsOfType(context, "section").filter((number) => number.startsWith(value))),
      },
    }),
    { title: "Section", description: `One section and the facts that cite it. ${languageHint}`, mimeType },
    reading(readSection),
  );

  server.registerResource(
    "entity",
    new ResourceTemplate("mesh://entity/{id}", {
      // People pick meshes, modes and scenarios from a list; everything else is found by search or completion.
      list: () =>
        listed((context) => ({
          resources: (["mesh", "mode", "scenario"] as const).flatMap((type) =>
            entitiesOfType(context, type).map(({ id, name, summary }) => ({
              uri: `mesh://entity/${id}`,
              name: id,
              title: name,
              ...(summary !== null && { description: summary }),
            })),
          ),
        })),
      complete: { id: (value) => listed((context) => allIds(context).filter((id) => id.startsWith(value))) },
    }),
    { title: "Entity", description: `One node of the graph and all facts about it. ${languageHint}`, mimeType },
    reading(readEntity),
  );
}

/** Lists and completions read the catalog without an operation, so the scope is checked here. */
async function allowed<T>(context: OperationContext, read: (context: OperationContext) => T | Promise<T>): Promise<T> {
  try {
    authorize(context, "read");
    return await read(context);
  } catch (error) {
    throw asDamage(context.catalog, error);
  }
}

const allIds = (context: OperationContext): string[] =>
  entityTypes.flatMap((type) => slugsOfType(context, type).map((slug) => `${type}:${slug}`));

/** Reads the name from the URI itself, since a template takes the query for a part of the name. */
async function answer(
  uri: URL,
  read: Read,
  defaultLang: Lang,
  contextIn: (lang: Lang) => OperationContext,
): Promise<ReadResourceResult> {
  try {
    const { lang = defaultLang } = validated(parameters, Object.fromEntries(uri.searchParams));
    const name = decodeURIComponent(uri.pathname.slice(1));
    const text = await allowed(contextIn(lang), (context) => read(context, name));
    return { contents: [{ uri: uri.href, mimeType, text }] };
  } catch (error) {
    if (error instanceof URIError) throw invalidParams(uri, `${uri.href} is not correctly percent-encoded.`);
    if (error instanceof AtlasError && error.kind !== "unavailable") throw invalidParams(uri, errorText(error));
    throw error;
  }
}

const invalidParams = (uri: URL, message: string): ProtocolError =>
  new ProtocolError(ProtocolErrorCode.InvalidParams, message, { uri: uri.href });
