import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { z } from "zod";
import { entityTypeSchema, factIdSchema } from "../../../src/model/ids.ts";
import { languages } from "../../../src/model/text.ts";
import { valueSchema } from "../../../src/model/value.ts";
import type { Operation } from "../../../src/operations/operation.ts";

const paging = ["limit", "cursor", "backward", "first", "after", "last", "before"];

/** Fields that only GraphQL has: entities and records in place of their slugs and ids, and the fields of every entity. */
const additions = /(Entity|Entities)$|^parentSection$|^recommendation$/;
const ofEveryEntity = [
  ...["id", "type", "slug", "summary", "name", "aliases", "facts", "relations"],
  ...["lifecycle", "identifiers", "otherSources"],
];

interface Found {
  differences: Set<string>;
  /** Names of types that have a model. */
  typesWithModel: Set<string>;
  /** Fields that have a model, as `Type.field`. */
  fields: Set<string>;
}

/** Compares the models of all operations with the schema. */
export function compareWithModels(
  schema: GraphQLSchema,
  rootFields: Record<string, Operation>,
  recommend: Operation,
): Found {
  const found: Found = { differences: new Set(), typesWithModel: new Set(), fields: new Set() };
  const query = schema.getQueryType()!.getFields();
  for (const [name, operation] of Object.entries(rootFields)) {
    const field = query[name]!;
    compareInputs(`Query.${name}`, shapeOf(operation.input), field.args, found);
    const type = getNamedType(field.type);
    const output = shapeOf(operation.output);
    if (isObjectType(type) && type.name.endsWith("Connection")) {
      compareOutput(`${type.name}.nodes`, output.items!, type.getFields().nodes!.type, found);
      for (const [key, model] of Object.entries(output)) {
        if (["items", "total", "pageInfo"].includes(key)) continue;
        const own = type.getFields()[key];
        if (own) compareOutput(`${type.name}.${key}`, model, own.type, found);
        else found.differences.add(`${type.name}.${key}: is missing`);
      }
    } else
      compareOutput(
        name,
        ["paths", "rules", "documents"].includes(name) ? output.items! : operation.output,
        field.type,
        found,
        true,
      );
  }
  const { args } = schema.getMutationType()!.getFields().recommend!;
  const { idempotencyKey, ...need } = shapeOf(recommend.input);
  compareInputs("Mutation.recommend", { input: z.strictObject(need), idempotencyKey: idempotencyKey! }, args, found);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !found.typesWithModel.has(type.name)) continue;
    const isEntity = type.getInterfaces().some(({ name }) => name === "Entity");
    for (const field of Object.keys(type.getFields())) {
      if (found.fields.has(`${type.name}.${field}`) || additions.test(field)) continue;
      if (!isEntity || !ofEveryEntity.includes(field)) found.differences.add(`${type.name}.${field}: has no model`);
    }
  }
  return found;
}

const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> => (schema as z.ZodObject).shape as never;

function unwrapped(schema: z.ZodType): { model: z.ZodType; isOptional: boolean } {
  let model = schema;
  let isOptional = false;
  if (model instanceof z.ZodNonOptional) return { ...unwrapped(model.unwrap() as z.ZodType), isOptional: false };
  while (model instanceof z.ZodOptional || model instanceof z.ZodNullable || model instanceof z.ZodDefault) {
    isOptional = true;
    model = model.unwrap() as z.ZodType;
  }
  return { model, isOptional };
}

type Inputs = readonly (GraphQLArgument | GraphQLInputField)[];

function compareInputs(at: string, shape: Record<string, z.ZodType>, fields: Inputs, found: Found): void {
  const names = (list: string[]): string =>
    list
      .filter((name) => !paging.includes(name))
      .sort()
      .join(", ");
  const [models, own] = [names(Object.keys(shape)), names(fields.map(({ name }) => name))];
  if (models !== own) found.differences.add(`${at}: ${models} are ${own}`);
  for (const field of fields) {
    const model = shape[field.name];
    if (model) compareInput(`${at}.${field.name}`, model, field.type, found);
  }
}

function compareInput(at: string, schema: z.ZodType, type: GraphQLType, found: Found): void {
  const { model, isOptional } = unwrapped(schema);
  if (isOptional === isNonNullType(type)) found.differences.add(`${at}: is ${isOptional ? "not " : ""}optional here`);
  const bare = isNonNullType(type) ? type.ofType : type;
  if (model instanceof z.ZodArray && isListType(bare)) {
    compareInput(`${at}[]`, model.element as z.ZodType, bare.ofType, found);
  } else if (model instanceof z.ZodObject && isInputObjectType(bare)) {
    if (found.typesWithModel.has(bare.name)) return;
    found.typesWithModel.add(bare.name);
    compareInputs(bare.name, model.shape as never, Object.values(bare.getFields()), found);
  } else if (model instanceof z.ZodEnum && isEnumType(bare)) compareEnum(model, bare, found);
  else compareScalar(at, model, bare, found);
}

function compareOutput(at: string, schema: z.ZodType, type: GraphQLType, found: Found, isRoot = false): void {
  const { model, isOptional } = unwrapped(schema);
  if (!isRoot && isOptional === isNonNullType(type)) {
    found.differences.add(`${at}: is ${isOptional ? "not optional" : "nullable"} here`);
  }
  const bare = isNonNullType(type) ? type.ofType : type;
  const name = String(bare);
  if (model === factIdSchema) {
    if (name !== "Fact" && !(name === "ID" && at.endsWith("Fact.id")))
      found.differences.add(`${at}: fact id is ${name}`);
  } else if (isEntityModel(model)) {
    if (name !== "Entity" && name !== "Mesh") found.differences.add(`${at}: entity is ${name}`);
  } else if (model === valueSchema) compareValue(bare, found);
  else if (model instanceof z.ZodArray && isListType(bare)) {
    compareOutput(
      `${at}[]`.replace(/.*\.nodes\[\]$/, String(getNamedType(bare))),
      model.element as z.ZodType,
      bare.ofType,
      found,
    );
  } else if (model instanceof z.ZodObject && isObjectType(bare)) {
    found.typesWithModel.add(bare.name);
    compareFields(bare, model.shape as never, found);
  } else if (model instanceof z.ZodEnum && isEnumType(bare)) compareEnum(model, bare, found);
  else compareScalar(at, model, type, found);
}

function compareFields(type: GraphQLObjectType, shape: Record<string, z.ZodType>, found: Found): void {
  for (const [name, model] of Object.entries(shape)) {
    // GraphQL has the checks of a matching mesh on its edge.
    if (type.name === "Mesh" && name === "checks") continue;
    const field = type.getFields()[name];
    if (!field) found.differences.add(`${type.name}.${name}: is missing`);
    else if (!found.fields.has(`${type.name}.${name}`)) {
      found.fields.add(`${type.name}.${name}`);
      compareOutput(`${type.name}.${name}`, model, field.type, found);
    }
  }
}

function compareValue(type: GraphQLType, found: Found): void {
  const options = (valueSchema.options as z.ZodObject[]).map(({ shape }) => shape as Record<string, z.ZodType>);
  const models = new Set(options.flatMap((shape) => Object.keys(shape)));
  const keys = [...models, ...Object.keys(typedFields)].sort();
  if (!isObjectType(type)) throw new Error(`A value is ${String(type)}.`);
  found.typesWithModel.add(type.name);
  const own = Object.keys(type.getFields()).sort();
  for (const key of keys) found.fields.add(`${type.name}.${key}`);
  if (keys.join() !== own.join()) found.differences.add(`${type.name}: ${keys.join(", ")} are ${own.join(", ")}`);
  for (const [field, kind] of Object.entries({ range: "RANGE", version: "VERSION" })) {
    const { value } = options.find(({ type: each }) => (each as z.ZodLiteral).value === kind)!;
    compareOutput(`${type.name}.${field}`, value!.optional(), type.getFields()[field]!.type, found);
  }
  const kinds = z.enum(options.map(({ type: kind }) => (kind as z.ZodLiteral<string>).value) as [string, ...string[]]);
  const enumeration = getNamedType(type.getFields().type!.type);
  if (isEnumType(enumeration)) compareEnum(kinds, enumeration, found);
}

/** Fields that hold a value of certain types, each with one of these. */
const typedFields = {
  text: "TEXT",
  number: "NUMBER",
  boolean: "BOOLEAN",
  range: "RANGE",
  version: "VERSION",
  list: "LIST",
};

function compareEnum(
  model: z.ZodEnum,
  type: { name: string; getValues(): readonly { name: string }[] },
  found: Found,
): void {
  found.typesWithModel.add(type.name);
  const isLanguage = String(model.options) === String(languages);
  const values = isLanguage ? languages.map((lang) => lang.toUpperCase()) : model.options;
  const own = type.getValues().map(({ name }) => name);
  if ([...values].sort().join() !== [...own].sort().join()) {
    found.differences.add(`${type.name}: ${values.join(", ")} are ${own.join(", ")}`);
  }
}

/** Compares with the scalars that can represent the model. */
function compareScalar(at: string, model: z.ZodType, type: GraphQLType, found: Found): void {
  const kind = kindOf(model);
  const valid: Record<string, string[]> = {
    string: ["String", "ID"],
    int: ["Int", "SafeInt", "Float"],
    number: ["Float"],
    boolean: ["Boolean"],
    union: ["DimensionValue"],
    record: ["JSON"],
    object: ["ResolvedMeshFilter"],
  };
  const name = String(isNonNullType(type) ? type.ofType : type);
  if (isInterfaceType(type) || !valid[kind]?.includes(name)) found.differences.add(`${at}: ${kind} is ${String(type)}`);
}

/** A reference to an entity, or its summary: GraphQL has the entity there. */
const isEntityModel = (model: z.ZodType): boolean =>
  model instanceof z.ZodObject &&
  ["id,type,slug,name", "id,type,slug,name,summary"].includes(String(Object.keys(model.shape)));

function kindOf(model: z.ZodType): string {
  if (model === entityTypeSchema) return "string";
  if (model instanceof z.ZodString || model instanceof z.ZodStringFormat) return "string";
  if (model instanceof z.ZodNumber) return model.format === "safeint" ? "int" : "number";
  return model.def.type;
}
