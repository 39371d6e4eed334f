import "./workers.ts";
import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import nested from "./examples/nested.graphql";
import recommend from "./examples/recommend.graphql";
import recommendVariables from "./examples/recommend.json";
import scenario from "./examples/scenario-in-chinese.graphql";
import vms from "./examples/vms-and-automatic-mtls.graphql";
import "./frame.css";
import "./graphiql.css";

const tabs = [
  { query: vms },
  { query: nested },
  { query: recommend, variables: JSON.stringify(recommendVariables, null, 2) },
  { query: scenario },
];

/** Seen from the script, which is among the assets. */
const send = createGraphiQLFetcher({ url: new URL("../graphql", import.meta.url).href });

/** The editor's operation name lags behind its text while tabs change; a name that is not in the text is not sent. */
const fetcher: Fetcher = ({ operationName, ...rest }, options) =>
  send(operationName && rest.query.includes(operationName) ? { ...rest, operationName } : rest, options);

const page = document.querySelector("#page");
if (page) {
  const editor = createElement(
    GraphiQL,
    {
      fetcher,
      defaultTabs: tabs,
      defaultEditorToolsVisibility: "variables",
    },
    createElement(GraphiQL.Logo, null, " "),
  );
  createRoot(page).render(editor);
}
