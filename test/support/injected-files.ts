import { shownText } from '../../src/core/text/shown-text.ts';
import { INJECTIONS } from './injection.ts';
import { incident, sites, source, vendorFile } from './record.ts';

const inParts = (texts: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, i) => texts.slice(i * size, (i + 1) * size));

/** All strings, some together: as many as a reason shows in full. */
export const REASONS: readonly string[] = inParts(
  INJECTIONS.map((text) => shownText(text, 75)),
  6,
).map((part) => shownText(part.join(' ')));

/** Lines that are refused: as many as the report of a list spells out, some strings in each. */
export const REFUSED: readonly string[] = inParts(REASONS, 8).map((part) =>
  part.map((text) => `0.0.0.0 bad..${text.replaceAll(' ', '_')}\n`).join(''),
);

/** Only what hides nothing passes the schema of a dossier. */
export const SHOWN_IN_DOSSIER = INJECTIONS.filter((text) => text === shownText(text, 90) && text !== '');

/** A list with a dossier that has every string as its titles, texts, answers and sources. */
export function injectedList(): string {
  const incidents = SHOWN_IN_DOSSIER.map((text, i) =>
    incident({
      ...{ id: `i-${i}`, title: text, summary: text },
      answer: { state: 'answered', text, date: '2021', stance: 'denies', against: text },
      later: [{ date: '2022', kind: 'fix', text, source: `https://court.example/?q=${encodeURIComponent(text)}` }],
      sources: [source({ title: text, publisher: text, url: `https://court.example/?q=${encodeURIComponent(text)}` })],
    }),
  );
  const evil = vendorFile({ name: 'Evil <b>&amp;</b> Co', sites: sites('dossier.inject.example'), incidents });
  return JSON.stringify({ telltale: 1, name: INJECTIONS[1], vendors: { evil } });
}

const list = (name: string, i: number) => ({
  ...{ id: `x${i}`, name, level: 'noted', on: true, format: 'domains', colour: name },
});

/** What storage might hold of lists: every string as a name and as what a server answered. */
export const injectedInfos = () =>
  INJECTIONS.map((text, i) => ({
    ...{ ...list(text, i), entries: 1, refused: 0, updated: '2026-11-20T12:00:00.000Z', revision: 'r' },
    from: {
      ...{ url: `https://l${i}.example/`, every: 'manual' },
      problem: { code: 'wrong-type', detail: text, at: '2026-11-20T12:00:00.000Z' },
    },
  }));

/** A backup of lists that all have one host, each with some of the strings as its reason. */
export const injectedBackup = (): string =>
  JSON.stringify({
    ...{ telltale: 'backup', version: 1, settings: { mutes: INJECTIONS } },
    lists: REASONS.map((reason, i) => ({
      ...list(INJECTIONS[i * 6 + 1] ?? 'x', i),
      ...{ format: 'domains', text: `same.inject.example # ${reason}\n` },
    })),
  });
