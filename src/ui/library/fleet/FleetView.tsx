import { useState } from 'preact/hooks';
import { message } from '../../../platform/browser/messages.ts';
import { dateText, numberText } from '../../parts/words.ts';
import { AppListField } from '../apps/AppListField.tsx';
import { FleetFiles } from './FleetFiles.tsx';
import { FleetItem } from './FleetItem.tsx';
import { type FleetModel, reportedVendors } from './fleet-model.ts';
import { LIMIT } from './read-inventory.ts';

const EXAMPLE =
  'Device name,Manufacturer,Model\nroom-12,Samsung,QE55\n\ncom.example.app\n\n10:02:11 query[A] log.example.com';

/** A field for an inventory, and the dated report on it. Nothing of it is kept. */
export function FleetView(model: FleetModel) {
  const { text, setText, columns, match, records, recordDate, alternativesOf, vendorLink } = model;
  const [approved, setApproved] = useState<ReadonlySet<string>>(new Set());
  const vendors = reportedVendors(model);
  const today = new Date().toISOString().slice(0, 10);
  const failed = [...records.values()].includes('failed');
  const approve = (slug: string, on: boolean) => {
    const others = [...approved].filter((other) => other !== slug);
    setApproved(new Set(on ? [...others, slug] : others));
  };
  return (
    <article class="apps fleet">
      <h1>{message('fleetTitle')}</h1>
      <div class="fleet-field">
        <p class="lead">{message('fleetLead')}</p>
        <AppListField text={text} setText={setText} label={message('fleetField')} example={EXAMPLE} />
      </div>
      {match !== null && (
        <>
          <p>{message('fleetDated', [dateText(today), dateText(recordDate)])}</p>
          <p role="status">{message('fleetFound', [numberText(match.entries), numberText(match.owned.size)])}</p>
          {columns.length > 0 && <p class="quiet">{message('fleetColumns', [columns.join(', ')])}</p>}
          {match.entries >= LIMIT && <p class="quiet">{message('appsCut', [numberText(LIMIT)])}</p>}
          {match.unknown > 0 && <p class="quiet">{message('fleetUnknown', [numberText(match.unknown)])}</p>}
          {failed && <p role="status">{message('loadFailed')}</p>}
          {match.owned.size === 0 ? (
            <p>{message('fleetNobody')}</p>
          ) : (
            <FleetFiles vendors={vendors} approved={approved} today={today} model={model} />
          )}
          {vendors.map((vendor) => (
            <FleetItem
              key={vendor.slug}
              vendor={vendor}
              alternatives={alternativesOf(vendor.slug)}
              approved={approved.has(vendor.slug)}
              approve={(on) => approve(vendor.slug, on)}
              vendorLink={vendorLink}
            />
          ))}
        </>
      )}
    </article>
  );
}
