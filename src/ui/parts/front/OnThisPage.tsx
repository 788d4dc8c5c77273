import type { Sighting } from '../../../core/recognise/sighting.ts';
import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import { message } from '../../../platform/browser/messages.ts';
import { LevelMark } from '../incidents/LevelMark.tsx';
import { listed } from '../words.ts';

type Props = {
  /** All vendors of the page, the leading one first. */
  vendors: readonly VendorVerdict[];
  /** Slug of the one whose card is shown. */
  shown: string | undefined;
  show: (slug: string) => void;
};

/** The other vendors of a page with more than one, each with its part in it; a press shows its card. */
export function OnThisPage({ vendors, shown, show }: Props) {
  const others = vendors.filter(({ vendor }) => vendor !== shown);
  if (others.length === 0) return null;
  const button = (verdict: VendorVerdict) => (
    <button key={verdict.vendor} type="button" onClick={() => show(verdict.vendor)}>
      <LevelMark level={verdict.level} bare /> <strong>{verdict.name}</strong>{' '}
      <span class="quiet">{partOf(verdict.sightings)}</span>
    </button>
  );
  return (
    <nav class="also" aria-label={message('alsoHere')}>
      <span class="quiet">{message('alsoHere')}</span>
      {others.map(button)}
    </nav>
  );
}

/** What ties a vendor to the page, in words: the product, the site. */
const partOf = (sightings: readonly Sighting[]): string =>
  listed(
    [...new Set(sightings.map(({ via }) => via))].flatMap((via) => (via === 'list' ? [] : message(`part_${via}`))),
  );
