export type MediaType = "application/json" | "application/graphql-response+json";

/** The media type that the header `Accept` asks for; undefined where it takes neither. JSON where it takes either. */
export function negotiated(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept.trim() === "") return "application/json";
  const qualities = new Map(accept.split(",").map(rangeOf));
  const wildcard = qualities.get("application/*") ?? qualities.get("*/*") ?? 0;
  const json = qualities.get("application/json") ?? wildcard;
  const response = qualities.get("application/graphql-response+json") ?? wildcard;
  const isNamed = qualities.has("application/graphql-response+json");
  if (response > 0 && (isNamed ? response >= json : response > json)) return "application/graphql-response+json";
  return json > 0 ? "application/json" : undefined;
}

function rangeOf(part: string): [string, number] {
  const [range = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
  const quality = parameters.find((each) => each.startsWith("q="));
  const number = quality === undefined ? 1 : Number(quality.slice(2));
  return [range, Number.isNaN(number) ? 0 : number];
}
