import type { Lang } from "../../../src/model/text.ts";
import type { Chance } from "../../chance.ts";
import { type Asked, allFilled, filled, halfOf, type Split } from "./split.ts";
import { isNamedIn, isProduct, isWhole, type Named, type Stated } from "./stated.ts";
import { unanswerableWords as english } from "./words/en/unanswerable.ts";
import {
  type ComponentProperty,
  componentProperties,
  type MeshProperty,
  meshProperties,
  type UnanswerableWords,
} from "./words/unanswerable-words.ts";
import { unknownProducts } from "./words/unknown-products.ts";
import { unanswerableWords as chinese } from "./words/zh/unanswerable.ts";

/** A question that the document has no answer to. */
export interface Unanswerable extends Asked {
  kind: string;
  expected: "none" | "false-premise";
}

export interface Drawing {
  stated: Stated;
  lang: Lang;
  chance: Chance;
  split: Split;
}

export const wordsFor: Record<Lang, UnanswerableWords> = { en: english, zh: chinese };

export const unanswerable = (kind: string, { lang }: Drawing, question: string): Unanswerable => ({
  kind,
  expected: "none",
  lang,
  question: lang === "en" ? question.replace(/^\w/, (letter) => letter.toUpperCase()) : question,
});

/** Without the answer to the question, these ask for something else, or leave it answerable with an unknown name. */
const keepsAnswer =
  /\b(besides|other|than|vs|versus|instead|except|apart|from|unlike|alternatives?|without|like|compared?|which mesh|which one|recommend\w*|should)\b|除了|以外|之外|比|替代|不用|而不是|迁|换|从|哪个网格|哪款|选|推荐/iu;

/** The question about an unknown product instead of the only mesh or component that it names; none if it names others. */
export function withUnknownProduct(drawing: Drawing, question: string): Unanswerable[] {
  const { stated, chance, split } = drawing;
  if (keepsAnswer.test(question)) return [];
  const products = [...stated.ofType("mesh"), ...stated.ofType("component")].filter(isProduct);
  const named = products.filter((product) => isNamedIn(question, product));
  const [only] = named;
  if (!only || named.length > 1) return [];
  const name = only.calledAs.find((each) => question.toLowerCase().includes(each))!;
  const at = question.toLowerCase().indexOf(name);
  if (!isWhole(question, at, at + name.length)) return [];
  const replace = (other: string) => question.slice(0, at) + other + question.slice(at + name.length);
  const product = chance.one(halfOf(unknownProducts, split));
  return [
    unanswerable("unknown-product", drawing, replace(product)),
    { ...unanswerable("unknown-product-lower-case", drawing, ""), question: replace(product).toLowerCase() },
  ];
}

/** Predicates that state a property, and the words of any statement that could answer a question for it. */
const meshTopics: Record<MeshProperty, { predicates: readonly string[]; terms: RegExp }> = {
  maker: { predicates: ["founded-by", "provided-by"], terms: /creat|found|develop|provided|made|launch/i },
  "first-release": { predicates: ["first-release"], terms: /releas|since|year/i },
  version: { predicates: ["current-version"], terms: /version/i },
  language: { predicates: ["language"], terms: /written|language/i },
  cncf: { predicates: ["cncf-status", "graduated-on"], terms: /CNCF/ },
  performance: { predicates: ["performance"], terms: /perform|fast|latency|speed|throughput/i },
  resources: { predicates: ["resource-consumption"], terms: /resource|memory|CPU|light|overhead/i },
  learning: { predicates: ["learning-curve"], terms: /learn/i },
  ease: { predicates: ["ease-of-use"], terms: /\beas[ey]|simpl|complex/i },
  community: { predicates: ["community-activity"], terms: /communit/i },
  maturity: { predicates: ["production-maturity"], terms: /matur|production|stable|archiv/i },
  enterprise: { predicates: ["enterprise-support", "commercial-support"], terms: /enterprise|commercial|managed/i },
  documentation: { predicates: [], terms: /documentation|docs/i },
  troubleshooting: { predicates: [], terms: /troubleshoot|debug/i },
  total: { predicates: ["published-total", "computed-total"], terms: /overall|total/i },
  "multi-cluster": { predicates: ["multi-cluster"], terms: /cluster/i },
  vm: { predicates: ["vm-support"], terms: /VMs?\b|virtual|bare/i },
  mtls: { predicates: ["mtls"], terms: /TLS|encrypt/ },
  observability: { predicates: ["observability"], terms: /observab|metric|trac|monitor|visib/i },
  requirements: { predicates: ["requires"], terms: /requir|kernel/i },
  acquisition: { predicates: ["acquired-by"], terms: /acquir/i },
  installation: { predicates: ["installs"], terms: /install/i },
  disadvantages: { predicates: ["disadvantage"], terms: /drawback|disadvantage|weak|archiv|low|steep|few/i },
};

const componentTopics: Record<ComponentProperty, RegExp> = {
  port: /port|:\d|listen/i,
  language: /written|language|Rust|Go\b|C\+\+/,
  maker: /creat|found|develop|made|written by|CNCF/i,
  "first-release": /releas|since|year|\b(?:19|20)\d\d\b/i,
  version: /version|releas|v?\d+\.\d+/i,
};

/** A property that the catalog states of other meshes or components, asked of one of which it is silent. */
export function silentProperties(drawing: Drawing): Unanswerable[] {
  const { stated, lang, split } = drawing;
  const { ofMesh, ofComponent, features } = wordsFor[lang];
  const ofMeshes = stated.ofType("mesh").flatMap((mesh) =>
    meshProperties
      .filter((property) => {
        const { predicates, terms } = meshTopics[property];
        const isStated = stated.facts.some((fact) => fact.subject === mesh.id && predicates.includes(fact.predicate));
        return !isStated && !stated.says(mesh, (statement) => terms.test(statement));
      })
      .flatMap((property) => halfOf(ofMesh[property], split).map((text) => filled(text, { mesh: mesh.name[lang] }))),
  );
  const isOfMesh = ({ name }: Named) =>
    stated.ofType("mesh").some((mesh) => name.en.toLowerCase().includes(mesh.name.en.toLowerCase()));
  const products = stated.ofType("component").filter((component) => isProduct(component) && !isOfMesh(component));
  const ofComponents = products.flatMap((component) =>
    componentProperties
      .filter((property) => !stated.says(component, (statement) => componentTopics[property].test(statement)))
      .flatMap((property) => allFilled(ofComponent[property], split, { component: component.name[lang] })),
  );
  const ofFeatures = stated.ofType("mesh").flatMap((mesh) =>
    stated
      .ofType("feature")
      .filter((feature) => feature.id !== "feature:managed-service" && isSilent(stated, mesh, feature))
      .flatMap((feature) => allFilled(features, split, { mesh: mesh.name[lang], ...featureSlots(lang, feature) })),
  );
  const kinds = { "silent-property": ofMeshes, "silent-component": ofComponents, "silent-feature": ofFeatures };
  return Object.entries(kinds).flatMap(([kind, list]) => list.map((question) => unanswerable(kind, drawing, question)));
}

/** Whether nothing is known of a feature in a mesh, nor of one that would imply it or follow from it. */
function isSilent(stated: Stated, mesh: Named, feature: Named): boolean {
  const all = [feature.id, ...stated.related(feature.id)];
  if (all.some((id) => stated.support(mesh.id, id).length > 0)) return false;
  const stems = feature.calledAs.map((name) => name.replace(/(?:ing|ies|e?s|y)?$/, "").replace(/ support$/, ""));
  return !stated.says(mesh, (statement) =>
    stems.some((stem) => stem.length > 2 && statement.toLowerCase().includes(stem)),
  );
}

const supportSuffix = / ?(?:support|支持)$/;
const properNames = /^(?:Kubernetes|Windows|Prometheus|WebAssembly|Service Mesh)/;

/** A feature within a sentence as `{feature}`, and as what a mesh supports: `virtual machine support` and `VM`. */
export function featureSlots(lang: Lang, { id, name, aliases }: Named): Record<string, string> {
  const isLowered = lang === "en" && !properNames.test(name.en);
  const feature = isLowered ? name.en.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()) : name[lang];
  const supported = supportSuffix.test(feature) ? aliases[lang].find((alias) => !supportSuffix.test(alias)) : feature;
  return { feature, ...(supported !== undefined && id !== "feature:enterprise-support" && { supported }) };
}

/** A property of another domain, asked of something that the document knows. */
export function absentProperties(drawing: Drawing): Unanswerable[] {
  const { stated, lang, split, chance } = drawing;
  const { absentProperties: nouns, absentTemplates } = wordsFor[lang];
  const subjects = [...stated.ofType("mesh"), ...stated.ofType("component").filter(isProduct)];
  return halfOf(nouns, split).map((noun) => {
    const subject = chance.one(subjects).name[lang];
    return unanswerable(
      "absent-property",
      drawing,
      filled(chance.one(halfOf(absentTemplates, split)), { noun, subject }),
    );
  });
}

export const offTopic = (drawing: Drawing): Unanswerable[] =>
  halfOf(wordsFor[drawing.lang].offTopic, drawing.split).map((text) => unanswerable("off-topic", drawing, text));
