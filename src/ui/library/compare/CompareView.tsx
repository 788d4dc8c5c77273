import { MOST_COMPARED } from '../../../core/overview/most-compared.ts';
import { message } from '../../../platform/browser/messages.ts';
import type { Loaded } from '../../parts/hooks/use-dossier.ts';
import { compareAddress } from '../place.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';
import { CompareTable } from './CompareTable.tsx';
import { CompareTimelines } from './CompareTimelines.tsx';
import { CompareWith } from './CompareWith.tsx';
import type { Compared } from './compared.ts';

type Props = {
  slugs: readonly string[];
  vendors: readonly LibraryVendor[];
  /** The records, in the order of the slugs. */
  dossiers: readonly Loaded[];
  go: (fragment: string) => void;
  vendorLink: (slug: string, incident?: string) => string;
};

/** Up to four vendors side by side. */
export function CompareView({ slugs, vendors, dossiers, go, vendorLink }: Props) {
  const compared = slugs.flatMap((slug, i): Compared[] => {
    const verdict = vendors.find(({ vendor }) => vendor === slug);
    const dossier = dossiers[i];
    return verdict === undefined || typeof dossier !== 'object' ? [] : [{ verdict, dossier }];
  });
  const without = (slug: string) => go(compareAddress(slugs.filter((other) => other !== slug)));
  return (
    <article class="compare">
      <h1>{message('compareTitle')}</h1>
      <div class="actions">
        {slugs.length < MOST_COMPARED ? (
          <CompareWith label={message('compareAdd')} slugs={slugs} vendors={vendors} go={go} />
        ) : (
          <span class="quiet">{message('compareFull')}</span>
        )}
        {compared.length > 0 && (
          <button type="button" class="plain" onClick={() => print()}>
            {message('print')}
          </button>
        )}
      </div>
      {slugs.length === 0 && <p class="lead">{message('compareNone')}</p>}
      {dossiers.includes('loading') && <p role="status">{message('loading')}</p>}
      {dossiers.includes('failed') && <p role="status">{message('loadFailed')}</p>}
      {slugs
        .filter((_, i) => dossiers[i] === 'missing')
        .map((slug) => (
          <p key={slug}>{message('compareMissing', [slug])}</p>
        ))}
      {compared.length > 0 && (
        <>
          <CompareTable compared={compared} onRemove={without} vendorLink={vendorLink} />
          <CompareTimelines compared={compared} onOpen={(slug, id) => go(`#/vendor/${slug}/${id}`)} />
        </>
      )}
    </article>
  );
}
