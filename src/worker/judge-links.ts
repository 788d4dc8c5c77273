import type { Address } from '../core/recognise/address.ts';
import { type Mark, markOf } from '../core/recognise/links/mark.ts';
import { placeOf } from '../core/recognise/links/page-setup.ts';
import type { LinkFound } from '../core/recognise/links/question.ts';
import { type Link, sightLink } from '../core/recognise/links/sight-link.ts';
import type { Settings } from '../core/user/settings.ts';
import { loadPlaces, loadSearchEngines } from '../platform/record/places.ts';
import { askRecord } from '../platform/record/record.ts';

/**
 * The marks of the links in a page, one each, null for those that get none. Nothing of it is kept.
 */
export async function judgeLinks(
  page: Address,
  links: readonly LinkFound[],
  { mutes }: Pick<Settings, 'mutes'>,
  now: Date,
): Promise<(Mark | null)[]> {
  const [places, engines] = await Promise.all([loadPlaces(), loadSearchEngines()]);
  const place = placeOf(page, places, engines);
  if (place === null) return links.map(() => null);
  const { kind, engine } = place;
  const targets = links.map(({ url, texts }): Link | null => {
    const address = engines.targetOf(url);
    return address === null ? null : { address, texts };
  });
  const muted = new Set(mutes);
  return askRecord((record) =>
    targets.map((target) => {
      const sighting = target && sightLink(target, { kind, owner: engine?.vendor ?? null }, record);
      return sighting && markOf(sighting, record, muted, now.getFullYear());
    }),
  );
}
