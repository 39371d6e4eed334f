/** Names that keep their capital. Those with another capital or a digit inside, such as WebAssembly or K3s, do so anyway. */
const properNames = new Set(
  (
    "Amazon Cilium Consul Docker Envoy Flagger Google Grafana Helm Hubble Istio Jaeger Kiali Kong Kubernetes Kuma Linkerd Linux " +
    "Microsoft Nomad Prometheus Rust Vault Windows Zipkin"
  ).split(" "),
);

/** A name in the middle of a sentence: lower-case, unless it begins with an abbreviation or is a proper name. */
export const inSentence = (name: string): string =>
  name.replace(/^[A-Z][a-z]+(?= [a-z(]| [A-Z]{2}|-|$)/, (word) => (properNames.has(word) ? word : word.toLowerCase()));
