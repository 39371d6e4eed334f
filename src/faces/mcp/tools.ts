import { compare } from "../../operations/compare.ts";
import { findEvidence } from "../../operations/find-evidence.ts";
import { findMeshes } from "../../operations/find-meshes.ts";
import { getSection } from "../../operations/get-section.ts";
import { search } from "../../operations/search.ts";
import { verifyClaim } from "../../operations/verify-claim.ts";
import { describeEntity } from "./describe-entity.ts";
import { recommendBriefly } from "./recommend.ts";
import { entityText } from "./text/entity.ts";
import { foundMeshesText } from "./text/found-meshes.ts";
import { claimText, evidenceText, searchText } from "./text/grounding.ts";
import { recommendationText } from "./text/recommendation.ts";
import { comparisonText, sectionText } from "./text/tables.ts";
import { type Tool, toolOf } from "./tool.ts";

/** Every tool and the operation behind it. */
export const tools: readonly Tool[] = [
  toolOf(findEvidence, {
    title: "Find evidence",
    usage: 'Call this before answering: {"question":"Does Linkerd support VMs?"}.',
    text: evidenceText,
  }),
  toolOf(verifyClaim, {
    title: "Verify a claim",
    usage: 'Check a sentence before stating it: {"text":"Istio was first released in 2017"}.',
    text: claimText,
  }),
  toolOf(search, {
    name: "search_facts",
    title: "Search facts",
    usage: "Use it to explore and to find ids; use find_evidence for questions.",
    text: searchText,
  }),
  toolOf(findMeshes, {
    title: "Find meshes",
    usage:
      'VMs and automatic mTLS: {"where":{"features":{"all":[{"id":"vm-support"},{"id":"mtls","support":["AUTOMATIC"]}]}}}. ' +
      "Omit `where` to list all meshes.",
    text: foundMeshesText,
  }),
  toolOf(describeEntity, {
    title: "Get an entity",
    usage: "For a single question, find_evidence is shorter; get_section reads sections, compare reads tables.",
    text: entityText,
  }),
  toolOf(compare, {
    title: "Compare",
    usage: 'Istio against Linkerd: {"id":"meshes","columns":["istio","linkerd"]}; `dimensions` selects rows.',
    text: comparisonText,
  }),
  toolOf(getSection, {
    title: "Get a section",
    usage: "The resource mesh://outline lists all sections.",
    text: sectionText,
  }),
  toolOf(recommendBriefly, {
    title: "Recommend a mesh",
    usage:
      'VMs required, ambient mode nice to have: {"require":[{"features":{"all":[{"id":"vm-support"}]}}],' +
      '"prefer":[{"where":{"modes":{"all":["ambient"]}},"weight":0.1}]}.',
    writes: true,
    text: recommendationText,
  }),
];
