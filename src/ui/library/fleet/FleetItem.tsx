import { countOf, graveFindings } from '../../../core/fleet/fleet-report.ts';
import { shownText } from '../../../core/text/shown-text.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { AnswerText } from '../../parts/incidents/AnswerText.tsx';
import { LevelMark } from '../../parts/incidents/LevelMark.tsx';
import { Sources } from '../../parts/incidents/Sources.tsx';
import { answerHeading, dateText, evidenceWord, isQuoted, numberText } from '../../parts/words.ts';
import type { ReportedVendor } from './fleet-model.ts';

/** How many products stand in the report by name. */
const SHOWN = 12;

type Props = {
  vendor: ReportedVendor;
  alternatives: readonly { slug: string; name: string }[];
  approved: boolean;
  approve: (on: boolean) => void;
  vendorLink: (slug: string, incident?: string) => string;
};

/** One company of the report: its products in the inventory, its grave findings with sources and response, and whom else there is. */
export function FleetItem({ vendor, alternatives, approved, approve, vendorLink }: Props) {
  const { slug, name, level, products, incidents } = vendor;
  const grave = graveFindings(incidents);
  const shown = products.slice(0, SHOWN).map((one) => {
    const words = `${shownText(one.name)}${one.count > 1 ? ` × ${numberText(one.count)}` : ''}`;
    return one.sure ? words : `${words} (${message('appsProbably')})`;
  });
  return (
    <section class="fleet-item" aria-label={name}>
      <h2>
        <a href={vendorLink(slug)}>{name}</a>
      </h2>
      <LevelMark level={level} />
      <p class="quiet">
        {message('fleetCount', [numberText(countOf(products))])} · {counted('incidentCount', incidents.length)}
      </p>
      <p>
        <bdi>
          {shown.join(', ')}
          {products.length > SHOWN && ' …'}
        </bdi>
      </p>
      {grave.length === 0 ? <p>{message('fleetNoGrave')}</p> : <h3>{message('fleetGrave')}</h3>}
      {grave.map((incident) => (
        <div key={incident.id} class="finding">
          <p>
            <a href={vendorLink(slug, incident.id)} lang="en">
              {incident.title}
            </a>{' '}
            <span class="quiet">
              {dateText(incident.date)} · {evidenceWord(incident.evidence)}
            </span>
          </p>
          <p>
            {isQuoted(incident.answer) && <b>{answerHeading(incident.answer, name)} </b>}
            <AnswerText answer={incident.answer} vendor={name} />
          </p>
          <Sources sources={incident.sources} />
        </div>
      ))}
      {alternatives.length > 0 && (
        <p>
          {message('alternatives')}:{' '}
          {alternatives.map((one, i) => (
            <span key={one.slug}>
              {i > 0 && ', '}
              <a href={vendorLink(one.slug)}>{one.name}</a>
            </span>
          ))}
        </p>
      )}
      <label class="tick">
        <input type="checkbox" checked={approved} onChange={(event) => approve(event.currentTarget.checked)} />
        {message('fleetApprove')}
      </label>
    </section>
  );
}
