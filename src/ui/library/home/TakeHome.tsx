import { useMemo, useState } from 'preact/hooks';
import { countPurposes, REPORTING, selectHosts, type VendorHost } from '../../../core/home/host-selection.ts';
import { BLOCK_FORMAT_NAMES, BLOCK_FORMATS, type BlockFormatName } from '../../../core/lists/writing/formats.ts';
import type { EndpointPurpose } from '../../../core/record/vocabulary.ts';
import { message } from '../../../platform/browser/messages.ts';
import { homeGuideAddress } from '../../../platform/package/own-package.ts';
import { NewTabLink } from '../../parts/page/NewTabLink.tsx';
import { CopyButton } from '../../parts/share/CopyButton.tsx';
import { offerFile } from '../../parts/share/offer-file.ts';
import { listed } from '../../parts/words.ts';
import { HomeFacts } from './HomeFacts.tsx';
import { homeText } from './home-file.ts';
import { PurposeBoxes } from './PurposeBoxes.tsx';
import { targetName } from './targets.ts';

type Props = {
  hosts: readonly VendorHost[];
  /** Slugs; null for everybody on record. */
  vendors: readonly string[] | null;
  nameOf: (vendor: string) => string;
  copy: (text: string) => Promise<boolean>;
};

/** Hosts of some companies for a router or a filter: which one, what for, and the text to copy or to save. */
export function TakeHome({ hosts, vendors, nameOf, copy }: Props) {
  const [target, setTarget] = useState<BlockFormatName>('hosts');
  const counts = useMemo(() => countPurposes(hosts, vendors), [hosts, vendors]);
  const [purposes, setPurposes] = useState<readonly EndpointPurpose[]>(REPORTING);
  const selection = useMemo(() => selectHosts(hosts, { vendors, purposes }), [hosts, vendors, purposes]);
  const title = vendors === null ? message('homeAll') : message('homeOf', [listed(vendors.map(nameOf))]);
  const text = () => homeText(selection, target, { title, purposes, nameOf });
  const file = `telltale-${vendors?.length === 1 ? `${vendors[0]}-` : ''}hosts.${BLOCK_FORMATS[target].ending}`;
  return (
    <div class="take-home">
      <label>
        <span>{message('homeTarget')}</span>
        <select value={target} onChange={(event) => setTarget(event.currentTarget.value as BlockFormatName)}>
          {BLOCK_FORMAT_NAMES.map((name) => (
            <option key={name} value={name}>
              {targetName(name)}
            </option>
          ))}
        </select>
      </label>
      <PurposeBoxes counts={counts} chosen={purposes} onChange={setPurposes} />
      <HomeFacts selection={selection} target={target} />
      <div class="actions">
        <button type="button" disabled={selection.blocked.length === 0} onClick={() => offerFile(file, text())}>
          {message('download')}
        </button>
        {selection.blocked.length > 0 && (
          // Another text is not copied yet.
          <CopyButton key={`${target} ${purposes}`} label={message('copy')} text={text} copy={copy} />
        )}
        <NewTabLink href={homeGuideAddress(target)}>{message('homeHow')}</NewTabLink>
      </div>
    </div>
  );
}
