import { FIREFOX_ID, fleetPolicy, policyFile } from '../../../core/fleet/fleet-policy.ts';
import { fleetSheet } from '../../../core/fleet/fleet-report.ts';
import { csvOf, jsonOf } from '../../../core/overview/csv.ts';
import { isFirefox } from '../../../platform/browser/is-firefox.ts';
import { message } from '../../../platform/browser/messages.ts';
import { extensionId } from '../../../platform/package/own-package.ts';
import { offerFile } from '../../parts/share/offer-file.ts';
import { dateText } from '../../parts/words.ts';
import { BYTE_ORDER_MARK } from '../table/record-files.ts';
import type { FleetModel, ReportedVendor } from './fleet-model.ts';

type Props = {
  vendors: readonly ReportedVendor[];
  approved: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  today: string;
  model: Pick<FleetModel, 'recordDate' | 'isEveryday' | 'match'>;
};

/** The report on paper, as tables, and as a policy; once every record is there. */
export function FleetFiles({ vendors, approved, today, model }: Props) {
  const { recordDate, isEveryday, match } = model;
  if (vendors.length < (match?.owned.size ?? 0)) return <p role="status">{message('loading')}</p>;
  const sheet = () => fleetSheet(vendors);
  const save = (ending: string, text: string, type: string) =>
    offerFile(`telltale-fleet-${today}.${ending}`, text, type);
  const savePolicy = (browser: 'chrome' | 'firefox') => {
    const sites = vendors.map((vendor) => ({ ...vendor, sites: vendor.sites.filter((site) => !isEveryday(site)) }));
    const policy = fleetPolicy(sites, approved, message('fleetListName', [dateText(today)]));
    // A browser knows its own id alone; docs/policy.md says where the other is found.
    const chromeId = isFirefox() ? 'EXTENSION_ID' : extensionId();
    const text = policyFile(policy, browser, browser === 'firefox' ? FIREFOX_ID : chromeId);
    save(`policy.${browser}.json`, text, 'application/json');
  };
  const about = { source: 'Telltale', saved: today, record: recordDate };
  return (
    <div class="fleet-files">
      <div class="actions">
        <button type="button" onClick={() => print()}>
          {message('print')}
        </button>
        <button type="button" onClick={() => save('csv', BYTE_ORDER_MARK + csvOf(sheet()), 'text/csv')}>
          CSV
        </button>
        <button type="button" onClick={() => save('json', jsonOf(sheet(), about), 'application/json')}>
          JSON
        </button>
        <button type="button" onClick={() => savePolicy('chrome')}>
          {message('fleetPolicy', ['Chrome'])}
        </button>
        <button type="button" onClick={() => savePolicy('firefox')}>
          {message('fleetPolicy', ['Firefox'])}
        </button>
      </div>
      <p class="quiet">{message('fleetPolicyHint')}</p>
    </div>
  );
}
