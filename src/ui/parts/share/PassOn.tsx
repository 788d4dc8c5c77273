import { useState } from 'preact/hooks';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import type { Level } from '../../../core/record/vocabulary.ts';
import { message } from '../../../platform/browser/messages.ts';
import { dateText, levelWord } from '../words.ts';
import { offerBlob } from './offer-file.ts';
import { sharedFinding, textToShare } from './shared-finding.ts';

type Props = { finding: ShownIncident; company: string; level: Level };

const tokenOf = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

async function imageOf({ finding, company, level }: Props): Promise<Blob> {
  const { findingImage } = await import('./finding-image.ts');
  const card = {
    ...sharedFinding(finding, company),
    ...{ level, levelWord: levelWord(level), sourcesWord: message('sources') },
    foot: message('imageFoot', [dateText(finding.statusAsOf ?? finding.date)]),
  };
  return findingImage(card, tokenOf);
}

/** The finding as a picture to save, and by the system's own sheet where there is one. */
export function PassOn(props: Props) {
  const { finding, company } = props;
  const [failed, setFailed] = useState(false);
  const attempt = (work: Promise<unknown>) => {
    setFailed(false);
    work.catch((error: unknown) => {
      // Closing the sheet without choosing is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(true);
    });
  };
  const save = async () => offerBlob(`telltale-${finding.id}.png`, await imageOf(props));
  const share = () => navigator.share({ title: company, text: textToShare(finding, company) });
  return (
    <>
      <button type="button" class="plain" onClick={() => attempt(save())}>
        {message('saveImage')}
      </button>
      {'share' in navigator && (
        <button type="button" class="plain" onClick={() => attempt(share())}>
          {message('share')}
        </button>
      )}
      <span role="status">{failed && message('shareFailed')}</span>
    </>
  );
}
