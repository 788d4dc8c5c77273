import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import type { Dossier } from '../../../core/record/dossier.ts';
import { shortName } from '../../../core/text/short-name.ts';
import type { News } from '../../../core/user/read-marks.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import type { Loaded } from '../hooks/use-dossier.ts';
import { LevelMark } from '../incidents/LevelMark.tsx';
import { NewsNote } from '../page/NewsNote.tsx';
import { Ownership } from './Ownership.tsx';

type Props = {
  shown: VendorVerdict;
  dossier: Loaded;
  news: News | null;
  verdictOf: (slug: string) => VendorVerdict | null;
  show: (slug: string) => void;
  /** Null where the organisation decides. */
  mute: ((slug: string, on: boolean) => void) | null;
  /** Whether the name takes the focus, because a person asked for this vendor. */
  askedFor: boolean;
};

/** Level, how much and since when, the name, and whose it is. Muted looks muted, with the way back beside it. */
export function CardHead({ shown, dossier, news, verdictOf, show, mute, askedFor }: Props) {
  const { vendor, name, level, muted, incidents } = shown;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (askedFor) heading.current?.focus();
  }, [askedFor]);
  return (
    <div class="head">
      <p class="level-line">
        {muted ? <LevelMark level="muted" /> : <LevelMark level={level} />}
        {muted && mute !== null && (
          <button type="button" class="plain" onClick={() => mute(vendor, false)}>
            {message('unmuteShort')}
            <span class="unseen"> {shortName(name)}</span>
          </button>
        )}
        {incidents > 0 && <span class="count quiet">{countText(incidents, dossier)}</span>}
        <NewsNote news={news} />
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      {typeof dossier === 'object' && (
        <Ownership dossier={dossier} sightings={shown.sightings} verdictOf={verdictOf} show={show} />
      )}
    </div>
  );
}

/** "25 incidents, 2014–2025"; without the years until they are known. */
function countText(incidents: number, dossier: Loaded): string {
  const years = typeof dossier === 'object' ? yearsOf(dossier) : '';
  return years === '' ? counted('incidents', incidents) : counted('incidentsYears', incidents, [years]);
}

function yearsOf({ incidents }: Dossier): string {
  const [first, last] = [incidents[0], incidents.at(-1)].map((incident) => incident?.date.slice(0, 4) ?? '');
  return first === last ? (first ?? '') : message('fromTo', [first ?? '', last ?? '']);
}
