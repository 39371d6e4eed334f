import SwaggerUI from "swagger-ui-dist/swagger-ui-es-bundle.js";
import "swagger-ui-dist/swagger-ui.css";
import "./frame.css";
import "./docs.css";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const followScheme = (): void => {
  document.documentElement.classList.toggle("dark-mode", dark.matches);
};
dark.addEventListener("change", followScheme);
followScheme();

SwaggerUI({
  // Seen from the script, which is among the assets.
  url: new URL("../openapi.json", import.meta.url).href,
  dom_id: "#page",
  deepLinking: true,
  displayOperationId: true,
  displayRequestDuration: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  filter: true,
  // The public validator is on another host; nothing is sent there.
  validatorUrl: null,
});
