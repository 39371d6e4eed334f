import { inSentence } from "./in-sentence.ts";

/** Sentences for facts that the build derives from figures and structures in the seed. */
export const derivedFacts = {
  score: (mesh: string, criterion: string, value: number, higherMeans?: string) =>
    `${mesh} scores ${value} out of 10 on ${inSentence(criterion)}${higherMeans ? ` (a higher score means ${higherMeans})` : ""}.`,
  weight: (name: string, weight: number) => `The weight of ${inSentence(name)} in the score matrix is ${weight}%.`,
  publishedTotal: (mesh: string, total: number) => `The document gives ${mesh} an overall score of ${total}.`,
  computedTotal: (mesh: string, total: string) =>
    `The document's weights and scores give ${mesh} an overall score of ${total} (computed by this service).`,
  totalsDisagree: (mesh: string, published: number, computed: string) =>
    `The printed total of ${mesh} is ${published}, but the printed weights and scores give ${computed}.`,
  installs: (guide: string, target: string) => `The guide “${guide}” shows how to set up ${target}.`,
};
