import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import { byWeight, factsOf, weightOf } from '../../../core/record/level.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { type News, newIn } from '../../../core/user/read-marks.ts';
import { message } from '../../../platform/browser/messages.ts';
import type { Loaded } from '../../parts/hooks/use-dossier.ts';
import { Strengths } from '../../parts/incidents/Strengths.tsx';
import { reasonSentence } from '../../parts/words.ts';
import { Foot } from '../Foot.tsx';
import { useFit } from '../use-fit.ts';
import { CardHead } from './CardHead.tsx';
import { DataKinds } from './DataKinds.tsx';
import { Finding } from './Finding.tsx';
import { Rows } from './Rows.tsx';

type Props = {
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

/**
 * One vendor on one screen: level, name, the heaviest finding with the company's side and what came after, the data
 * involved, four lines that open, and what one can do, always in sight.
 */
export function VendorCard(props: Props) {
  const { shown, dossier, news, mute, page, vendorLink, ask, own, alternatives, show } = props;
  const { name, incidents } = shown;
  const [read, setRead] = useState<{ id: string }>();
  const { card, room } = useFit(typeof dossier === 'object');
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
          <Rows
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
