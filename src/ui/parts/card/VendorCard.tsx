import type { ComponentChildren, FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import type { Dossier } from '../../../core/record/dossier.ts';
import { byWeight, factsOf, weightOf } from '../../../core/record/level.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { type News, newIn } from '../../../core/user/read-marks.ts';
import { message } from '../../../platform/browser/messages.ts';
import type { Loaded } from '../hooks/use-dossier.ts';
import { Strengths } from '../incidents/Strengths.tsx';
import { reasonSentence } from '../words.ts';
import { CardHead } from './CardHead.tsx';
import { DataKinds } from './DataKinds.tsx';
import { Finding } from './Finding.tsx';
import { Foot } from './Foot.tsx';
import { useFit } from './use-fit.ts';

/** What of a vendor's record stands below its heaviest finding. */
export type RestProps = {
  shown: VendorVerdict;
  dossier: Dossier;
  alternatives: readonly VendorVerdict[];
  vendorLink: (slug: string, incident?: string) => string;
  show: (slug: string) => void;
  /** Opens this incident and takes the focus there, again with each new object. */
  reveal: { id: string } | undefined;
  fresh: ReadonlySet<string> | undefined;
};

export type CardProps = {
  shown: VendorVerdict;
  dossier: Loaded;
  /** Null where views are not remembered. */
  news: News | null;
  /** Vendors listed for their strengths that make the same kind of thing. */
  alternatives: readonly VendorVerdict[];
  /** Address of the page in front, for a report; null where there is none. */
  page: string | null;
  verdictOf: (slug: string) => VendorVerdict | null;
  vendorLink: (slug: string, incident?: string) => string;
  show: (slug: string) => void;
  /** Null where the organisation decides. */
  mute: ((slug: string, on: boolean) => void) | null;
  /** Handles the answer to whether viewed records may be remembered; null where that is not asked. */
  ask: ((yes: boolean) => void) | null;
  /** What the menu offers for the page's site. */
  own: ComponentChildren;
  /** Whether the name takes the focus, because a person asked for this vendor. */
  askedFor: boolean;
};

type Props = CardProps & {
  /** The rest of the record, below the finding. It must not change between renders. */
  Rest: FunctionComponent<RestProps>;
  /** Whether long texts are cut so that the card is on one screen. */
  fits: boolean;
};

/**
 * One vendor: level, name, the heaviest finding with the company's side and what came after, the data involved, the
 * rest of the record, and what one can do, always in sight.
 */
export function VendorCard(props: Props) {
  const { shown, dossier, news, mute, page, vendorLink, ask, own, alternatives, show, Rest, fits } = props;
  const { name, incidents } = shown;
  const [read, setRead] = useState<{ id: string }>();
  const { card, room } = useFit(fits && typeof dossier === 'object');
  const finding = typeof dossier === 'object' ? heaviestOf(dossier.incidents) : null;
  return (
    <article ref={card}>
      <CardHead {...props} />
      {finding !== null && <Finding finding={finding} name={name} room={room} onRead={(id) => setRead({ id })} />}
      {incidents === 0 && <p class="finding">{message('noIncidents')}</p>}
      {typeof dossier === 'object' ? (
        <>
          {finding === null && incidents > 0 && <p class="finding">{reasonSentence({ code: 'nothing', years: [] })}</p>}
          <DataKinds incidents={dossier.incidents} atFirst={room.data} />
          <Strengths strengths={dossier.strengths} />
          <Rest
            shown={shown}
            dossier={dossier}
            alternatives={alternatives}
            vendorLink={vendorLink}
            show={show}
            reveal={read}
            fresh={newIn(news)}
          />
        </>
      ) : (
        <p class={dossier === 'loading' ? 'quiet waiting' : 'quiet'} role="status">
          {message(dossier === 'loading' ? 'loading' : 'loadFailed')}
        </p>
      )}
      <Foot
        shown={shown}
        dossier={dossier}
        finding={finding}
        page={page}
        vendorLink={vendorLink}
        mute={mute}
        ask={ask}
        own={own}
      />
    </article>
  );
}

/** What was rejected or withdrawn is no finding. */
function heaviestOf(incidents: readonly ShownIncident[]): ShownIncident | null {
  const counting = incidents.map(factsOf).filter((facts) => weightOf(facts) !== 'nothing');
  return byWeight(counting)[0] ?? null;
}
