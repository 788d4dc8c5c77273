import { message } from '../../platform/browser/messages.ts';
import { Alternatives } from '../parts/card/Alternatives.tsx';
import type { RestProps } from '../parts/card/VendorCard.tsx';
import { Why } from '../parts/card/Why.tsx';
import { SummaryText } from '../parts/dossier/SummaryText.tsx';
import { Ties } from '../parts/dossier/Ties.tsx';
import { Incidents } from '../parts/incidents/Incidents.tsx';
import { Steps } from '../parts/incidents/Steps.tsx';
import { HostList } from './HostList.tsx';

/** A vendor's record as one page to read beside its site. Printing, citing and comparing are the library's. */
export function PanelRecord({ shown, dossier, alternatives, vendorLink, show, reveal, fresh }: RestProps) {
  const { slug, name, incidents, steps, summary, endpoints } = dossier;
  return (
    <div class="beside">
      {summary !== undefined && <SummaryText summary={summary} />}
      <Incidents
        incidents={incidents}
        slug={slug}
        vendor={name}
        vendorLink={vendorLink}
        reveal={reveal}
        fresh={fresh}
        sortable
        outside
      />
      <Steps steps={steps} />
      {alternatives.length > 0 && (
        <section>
          <h2>{message('alternatives')}</h2>
          <Alternatives alternatives={alternatives} show={show} />
        </section>
      )}
      <section>
        <h2>{message('why')}</h2>
        <Why name={shown.name} sightings={shown.sightings} reasons={shown.reasons} everyday={shown.everyday} />
      </section>
      <Ties dossier={dossier} vendorLink={vendorLink} outside />
      <HostList endpoints={endpoints} />
    </div>
  );
}
