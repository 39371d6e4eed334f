import type { Manifest, PageName } from "./assets.ts";

interface Page {
  title: string;
  link: string;
  description: string;
  /** Allowed sources of styles (Content-Security-Policy). */
  styles: string;
}

export const pages: Record<PageName, Page> = {
  docs: {
    title: "REST API · mesh-atlas",
    link: "REST",
    description: "Read about every operation of the mesh-atlas REST API, and try it.",
    styles: "'self'",
  },
  graphiql: {
    title: "GraphQL · mesh-atlas",
    link: "GraphQL",
    description: "An editor for the mesh-atlas GraphQL API, with examples.",
    // The editor measures text and paints its theme through style elements of its own.
    styles: "'self' 'unsafe-inline'",
  },
};

/** Scripts, styles, fonts, workers and requests of this origin only; nothing inline except what `styles` allows. */
export const contentSecurityPolicy = (name: PageName): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src ${pages[name].styles}`,
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** The page. Its links are relative, so that they stay under whatever path a proxy serves it; `root` leads to the service. */
export function html(name: PageName, { icon, licences, pages: files }: Manifest, root: string): string {
  const { title, description } = pages[name];
  const { script, style } = files[name];
  const links = Object.entries(pages).map(([each, { link }]) => {
    const here = each === name ? ' aria-current="page"' : "";
    return `<a href="${root}${each}"${here}>${link}</a>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="${root}assets/${icon}">
<link rel="license" href="${root}assets/${licences}">
${style ? `<link rel="stylesheet" href="${root}assets/${style}">\n` : ""}<script type="module" src="${root}assets/${script}"></script>
</head>
<body>
<header class="bar">
<span class="name"><img src="${root}assets/${icon}" alt="">mesh-atlas</span>
<nav>${links.join("")}</nav>
<span class="aside"><a href="${root}openapi.json">openapi.json</a> · <a href="${root}assets/${licences}">Licences</a></span>
</header>
<main id="page" class="${name}"><noscript><p class="notice">This page needs JavaScript.</p></noscript></main>
</body>
</html>
`;
}
