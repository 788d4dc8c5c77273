/** One page of the website before it is a file. */
export type PageDocument = {
  /** Path from the website's own folder, ending with a slash; empty for the first page. */
  path: string;
  title: string;
  description: string;
  /** HTML of the bar, of what is in `main`, and of the foot. */
  header: string;
  main: string;
  footer: string;
  /** Makes a part of the page that a script may take over. */
  id?: string;
  /** Path of the picture that goes with links to the page. */
  picture: string;
  /** Path of the page's own feed, and what it is called. */
  feed: { path: string; title: string };
  /** What the page is about, for machines (schema.org). */
  about: object;
};

/**
 * Nothing but the website's own scripts, styles and pictures. `style-src-attr` is for the colours of marks, which views set
 * on their elements. `connect-src` lets tools that look at a page read the host's robots.txt; no script of a page asks for
 * anything. `file:` is where the folder is opened without a server, and can mean nothing on the web.
 */
export const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; style-src-attr 'unsafe-inline'; img-src 'self' file: blob: data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The way from a page to the website's own folder. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** The whole document. Links in it are relative, so that it works in any folder; what others read from outside is absolute. */
export function documentOf(page: PageDocument, base: string): string {
  const { path, title, description, header, main, footer, id, picture, feed, about } = page;
  const root = rootOf(path);
  const address = base + path;
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escaped(content)}">`;
  const open = (name: string, content: string) => `<meta property="og:${name}" content="${escaped(content)}">`;
  const scripts = id === undefined ? ['folder.js'] : ['folder.js', 'record.js', 'site.js'];
  return `<!doctype html>
<html lang="en" data-root="${root}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
${meta('description', description)}
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="${address}">
<link rel="stylesheet" href="${root}app/site.css">
<link rel="icon" href="${root}icons/telltale-32.png">
<link rel="alternate" type="application/atom+xml" href="${root}${feed.path}" title="${escaped(feed.title)}">
${open('type', 'website')}
${open('site_name', 'Telltale')}
${open('title', title)}
${open('description', description)}
${open('url', address)}
${open('image', base + picture)}
${open('image:width', '1200')}
${open('image:height', '630')}
${meta('twitter:card', 'summary_large_image')}
${scripts.map((script) => `<script defer src="${root}app/${script}"></script>`).join('\n')}
<script type="application/ld+json">${JSON.stringify(about).replaceAll('<', '\\u003c')}</script>
</head>
<body>
${header}
<main${id === undefined ? '' : ` id="${id}"`} tabindex="-1">${main}</main>
${footer}
</body>
</html>
`;
}
