/** How often the text is in each document: a document of a megabyte has so much shorter ones. */
export const COPIES = { backup: 14, policy: 8, shared: 14, dossiers: 40 };

/** Stands in a document for the text as JSON of its own. */
const RAW = '<raw>';

/** The document as JSON. Where the text is JSON itself, it is nested at RAW, however deep it goes; else it is put there. */
const written = (document: unknown, text: string): string =>
  JSON.stringify(document).replaceAll(JSON.stringify(RAW), () => (parsed(text) === text ? JSON.stringify(text) : text));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const shared = (text: string) => ({
  name: text,
  level: 'noted',
  on: true,
  format: text,
  text,
  colour: text,
  from: text,
});

/** A sound backup with the text wherever one may be. */
export function backupWith(text: string): string {
  const settings = { mutes: [text, RAW], loudness: RAW };
  const lists = [
    { id: 'own', ...shared(text) },
    { id: text, ...shared('') },
  ];
  return written({ telltale: 'backup', version: 1, settings, lists, later: RAW }, text);
}

/** A policy with the text in every part that is a text, and lists of it, whole and by the line. */
export const policyWith = (text: string): unknown => ({
  loudness: text,
  mutes: [text],
  lists: [
    { name: text, domains: [text] },
    { name: 'x', domains: text.split('\n') },
    { name: 'x', url: `https://a.example/${text}` },
  ],
  locked: [text],
  [text]: parsed(text),
});

/** What other browsers share, with the text as key and as value. */
export const sharedWith = (text: string): Record<string, unknown> => ({
  loudness: { at: 2, value: parsed(text) },
  [`mute:${text}`]: { at: 2, value: true },
  'list:own': { at: 2, value: shared(text) },
  [`list:${text}`]: { at: 2, value: parsed(text) },
  [text]: parsed(text),
});

/** A list whose dossiers have the text in each of their fields. */
export function dossiersWith(text: string): string {
  const source = { url: text, publisher: text, title: text, date: text, kind: text, accessed: text };
  const sound = { name: 'Acme', kinds: ['phone'], brands: [], sites: [], apps: [], incidents: [] };
  const vendors = {
    acme: sound,
    deep: RAW,
    names: { ...sound, name: text, country: text, brands: [text, { name: text, from: text }], [text]: RAW },
    hosts: {
      ...sound,
      sites: [{ domain: text, seen: text }],
      endpoints: [{ host: text, purpose: text, seen: [text] }],
    },
    apps: { ...sound, apps: [{ store: text, id: text, seen: text }], packages: { prefixes: [text], except: [text] } },
    incidents: { ...sound, incidents: [{ id: text, date: text, title: text, summary: text, sources: [source] }] },
    steps: { ...sound, steps: [{ title: text, text, limits: text, sources: [source] }] },
  };
  return written({ telltale: 1, name: text, entries: [{ domain: text, reason: text, source: text }], vendors }, text);
}
