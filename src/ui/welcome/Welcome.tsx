import { useEffect } from 'preact/hooks';
import { isLocked } from '../../core/policy.ts';
import { catalogue } from '../../data/catalogue.ts';
import { changeSettings } from '../../platform/choices.ts';
import { message } from '../../platform/messages.ts';
import { closeThisTab, isUnasked, libraryAddress, openOptions } from '../../platform/pages.ts';
import { toolbarKind } from '../../platform/toolbar-kind.ts';
import { useChoices } from '../parts/use-choices.ts';
import { WelcomeView } from './WelcomeView.tsx';

/** A vendor with a long record, and the address that people know it by. */
const EXAMPLE = { slug: 'xiaomi', site: 'https://www.mi.com/' };

/** Reads and writes how loudly to warn; everything else on the page stands still. */
export function Welcome() {
  const choices = useChoices();
  useEffect(() => {
    document.title = `${message('welcomeTitle')} · Telltale`;
  }, []);
  // Chrome may hand an organisation's policy to the extension only after it was installed.
  const unwanted = choices?.policy.firstRun === false && isUnasked();
  useEffect(() => {
    if (unwanted) void closeThisTab();
  }, [unwanted]);
  if (choices === null || unwanted) return null;
  return (
    <WelcomeView
      loudness={choices.settings.loudness}
      locked={isLocked(choices.policy, 'loudness')}
      toolbar={toolbarKind()}
      example={{
        name: catalogue().vendors.get(EXAMPLE.slug)?.name ?? EXAMPLE.slug,
        record: libraryAddress(EXAMPLE.slug),
        site: EXAMPLE.site,
      }}
      setLoudness={(loudness) => changeSettings((own) => ({ ...own, loudness }))}
      openSettings={() => void openOptions()}
    />
  );
}
