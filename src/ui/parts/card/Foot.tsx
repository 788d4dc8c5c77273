import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { shortName } from '../../../core/text/short-name.ts';
import { message } from '../../../platform/browser/messages.ts';
import { blockingSettingsAddress } from '../../../platform/browser/pages.ts';
import type { Loaded } from '../hooks/use-dossier.ts';
import { NewTabLink } from '../page/NewTabLink.tsx';
import { CopyButton } from '../share/CopyButton.tsx';
import { CopyLink } from '../share/CopyLink.tsx';
import { PassOn } from '../share/PassOn.tsx';
import { ReportMistake } from '../share/ReportMistake.tsx';
import { textToShare } from '../share/shared-finding.ts';
import { AskReadMarks } from './AskReadMarks.tsx';
import './foot.css';

type Props = {
  shown: VendorVerdict;
  dossier: Loaded;
  /** The heaviest finding, which is what is passed on; null where there is none. */
  finding: ShownIncident | null;
  /** Address of the page in front, which a report may name; null where there is none. */
  page: string | null;
  vendorLink: (slug: string) => string;
  /** Null where the organisation decides. */
  mute: ((slug: string, on: boolean) => void) | null;
  /** Asked once, above the buttons: whether views may be remembered. */
  ask: ((yes: boolean) => void) | null;
  /** What the menu offers for the page's site. */
  own: ComponentChildren;
};

/** What one can do with the record, always in sight: read all of it, pass the finding on, mute. */
export function Foot({
  shown: { vendor, name, muted, level },
  dossier,
  finding,
  page,
  vendorLink,
  mute,
  ask,
  own,
}: Props) {
  // What was pressed, which is said to have happened once it is stored.
  const [pressed, setPressed] = useState<{ vendor: string; on: boolean } | null>(null);
  const changed = pressed?.vendor === vendor && pressed.on === muted;
  const set = (on: boolean) => {
    mute?.(vendor, on);
    setPressed({ vendor, on });
  };
  return (
    <footer>
      {ask !== null && <AskReadMarks answer={ask} />}
      <NewTabLink href={vendorLink(vendor)} class="button">
        {message('fullRecord')}
      </NewTabLink>
      {finding !== null && <CopyButton label={message('copy')} text={() => textToShare(finding, name)} />}
      {mute !== null && (
        <button type="button" onClick={() => set(!muted)}>
          {message(changed ? 'undo' : muted ? 'unmuteShort' : 'muteShort')}
          <span class="unseen"> {shortName(name)}</span>
        </button>
      )}
      <span class="said" role="status">
        {changed && message(muted ? 'mutedNow' : 'unmutedNow')}
      </span>
      <details class="menu">
        <summary aria-label={message('moreActions')} title={message('moreActions')}>
          ⋯
        </summary>
        <div class="menu-body">
          <CopyLink slug={vendor} />
          {finding !== null && <PassOn finding={finding} company={name} level={level} />}
          {typeof dossier === 'object' && dossier.endpoints.length > 0 && (
            <NewTabLink href={blockingSettingsAddress(vendor)}>{message('blockName', [shortName(name)])}</NewTabLink>
          )}
          {own}
          <ReportMistake about={{ vendor, asOf: newestStatus(dossier) }} page={page} />
        </div>
      </details>
    </footer>
  );
}

/** The day on which any part of the record was last checked, YYYY-MM-DD. */
const newestStatus = (dossier: Loaded): string | undefined =>
  typeof dossier === 'string'
    ? undefined
    : dossier.incidents
        .flatMap(({ statusAsOf = [] }) => statusAsOf)
        .sort()
        .at(-1);
