import { POLICY } from './document.ts';

/** All pages for search engines, with the day on which each last changed. */
export const sitemap = (pages: readonly { path: string; day: string }[], base: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(({ path, day }) => `<url><loc>${base}${path}</loc><lastmod>${day}</lastmod></url>`).join('\n')}
</urlset>
`;

/** Found at the root of a host alone; under a sub-path it says nothing, and nothing needs it. */
export const robots = (base: string): string => `User-agent: *\nAllow: /\nSitemap: ${base}sitemap.xml\n`;

/**
 * Headers as Netlify, Cloudflare Pages and others read them from a file of this name: the policy of the pages once more,
 * with what a page cannot say of itself. Lists, feeds and data may be read by programs of other sites.
 */
export const headers = `/*
  Content-Security-Policy: ${POLICY.replaceAll(' file:', '')}; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()
  Cross-Origin-Opener-Policy: same-origin

/data/*
  Access-Control-Allow-Origin: *

/lists/*
  Access-Control-Allow-Origin: *

/changes.xml
  Content-Type: application/atom+xml; charset=utf-8

/company/*/changes.xml
  Content-Type: application/atom+xml; charset=utf-8
`;
