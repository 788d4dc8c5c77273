import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type News, newIn } from '../../core/looked.ts';
import type { VendorVerdict } from '../../core/verdict.ts';
import type { Dossier } from '../../data/dossier.ts';
import { message } from '../../platform/messages.ts';
import { Incidents } from '../parts/Incidents.tsx';
import { LevelMark } from '../parts/LevelMark.tsx';
import { NewsNote } from '../parts/NewsNote.tsx';
import { Strengths } from '../parts/Strengths.tsx';
import type { Loaded } from '../parts/use-dossier.ts';
import { CardFooter } from './CardFooter.tsx';
import { DataKinds } from './DataKinds.tsx';
import { Finding } from './Finding.tsx';
import { AlternativesFold, OthersFold, StepsFold } from './Folds.tsx';
import { Why } from './Why.tsx';

type Props = {
  shown: VendorVerdict;
  dossier: Loaded;
  /** Null where looks are not remembered. */
  news: News | null;
  /** Vendors listed for their strengths that make the same kind of thing. */
  alternatives: readonly VendorVerdict[];
  /** Address of the page in front, for a report; null where there is none. */
  page: string | null;
  vendorLink: (slug: string, incident?: string) => string;
  show: (slug: string) => void;
  /** Null where the organisation decides. */
  mute: ((slug: string, on: boolean) => void) | null;
  /** Whether the name takes the focus, because a person asked for this vendor. */
  askedFor: boolean;
};

/** One vendor: the verdict with the heaviest finding, why it shows, and the condensed record. */
export function VendorCard({ shown, dossier, news, askedFor, mute, page, vendorLink, ...rest }: Props) {
  const { name, level, muted, incidents, reasons, sightings } = shown;
  const [read, setRead] = useState<{ id: string }>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (askedFor) heading.current?.focus();
  }, [askedFor]);
  return (
    <article>
      <div class="verdict">
        <p class="level-line">
          <LevelMark level={level} />
          <NewsNote news={news} />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {name}
        </h1>
        {typeof dossier === 'object' && <Finding dossier={dossier} onRead={(id) => setRead({ id })} />}
        {incidents === 0 && <p class="finding">{message('noIncidents')}</p>}
        {muted && <p class="quiet">{message('mutedNote', [name])}</p>}
        <Why name={name} sightings={sightings} reasons={reasons} />
      </div>
      {typeof dossier === 'object' ? (
        <Record {...rest} dossier={dossier} vendorLink={vendorLink} reveal={read} fresh={newIn(news)} />
      ) : (
        <p class={dossier === 'loading' ? 'quiet waiting' : 'quiet'} role="status">
          {message(dossier === 'loading' ? 'loading' : 'loadFailed')}
        </p>
      )}
      <CardFooter shown={shown} dossier={dossier} page={page} vendorLink={vendorLink} mute={mute} />
    </article>
  );
}

type RecordProps = Pick<Props, 'alternatives' | 'vendorLink' | 'show'> & {
  dossier: Dossier;
  reveal: { id: string } | undefined;
  fresh: ReadonlySet<string> | undefined;
};

function Record({ dossier, vendorLink, alternatives, show, reveal, fresh }: RecordProps) {
  const { slug, name, incidents, steps, strengths } = dossier;
  return (
    <>
      <Incidents
        incidents={incidents}
        slug={slug}
        vendor={name}
        vendorLink={vendorLink}
        atFirst={4}
        reveal={reveal}
        fresh={fresh}
      />
      <DataKinds incidents={incidents} />
      <Strengths strengths={strengths} />
      <div class="folds">
        <StepsFold steps={steps} />
        <OthersFold dossier={dossier} vendorLink={vendorLink} />
        <AlternativesFold alternatives={alternatives} show={show} />
      </div>
    </>
  );
}
