import { Feed } from 'feed';
import type { ShownIncident } from '../../src/core/record/shown-incident.ts';
import { type Change, firstDay } from './change-days.ts';

/** An incident as a feed tells it, on the page of `slug`. */
export type FeedEntry = { slug: string; name: string; incident: ShownIncident; change: Change };

type FeedOf = {
  title: string;
  /** Paths of the feed and of the page that it belongs to. */
  path: string;
  page: string;
  entries: readonly FeedEntry[];
};

/** As many changes as the feed of the whole record has. */
export const LATEST = 100;

const moment = (day: string): Date => new Date(`${firstDay(day)}T00:00:00Z`);

/** The feed in Atom, the newest change first. Every date in it is the record's own, so it changes when the record does. */
export function atomFeed({ title, path, page, entries }: FeedOf, base: string): string {
  const newest = [...entries].sort((a, b) => (a.change.day < b.change.day ? 1 : a.change.day > b.change.day ? -1 : 0));
  const feed = new Feed({
    id: base + page,
    title,
    link: base + page,
    feedLinks: { atom: base + path },
    favicon: `${base}icons/telltale-32.png`,
    copyright: 'CC BY 4.0',
    generator: 'Telltale',
    author: { name: 'Telltale', link: base },
    updated: moment(newest[0]?.change.day ?? '1970-01-01'),
  });
  for (const { slug, name, incident, change } of newest) {
    const address = `${base}company/${slug}/#${incident.id}`;
    feed.addItem({
      id: address,
      title: `${name}: ${incident.title}`,
      link: address,
      published: moment(incident.date),
      date: moment(change.day),
      category: [incident.practice, incident.evidence].map((term) => ({ name: term, term })),
      content: escapedParagraphs([`${change.what}.`, ...textsOf(incident)]),
    });
  }
  return feed.atom1();
}

/** The finding, the company's own word, the newest step and the correction: both sides wherever it is read. */
function textsOf({ summary, answer, later, correction }: ShownIncident): string[] {
  const step = later.at(-1);
  return [
    summary,
    ...(answer.state === 'answered' ? [`Response: ${answer.text}`] : []),
    ...(answer.state === 'answered' && answer.against !== undefined ? [`Against that: ${answer.against}`] : []),
    ...(step === undefined ? [] : [`${step.date}: ${step.text}`]),
    ...(correction === undefined ? [] : [`Correction: ${correction.note}`]),
  ];
}

const escapedParagraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
