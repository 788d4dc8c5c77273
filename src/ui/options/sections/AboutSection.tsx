import type { ComponentChildren } from 'preact';
import { SOURCE } from '../../../core/share/contact.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { libraryAddress, textAddress, version, welcomeAddress } from '../../../platform/browser/pages.ts';
import { NewTabLink } from '../../parts/page/NewTabLink.tsx';
import { OutLink } from '../../parts/page/OutLink.tsx';
import { dateText } from '../../parts/words.ts';

export type About = {
  /** YYYY-MM-DD: when any part of the record was last checked. */
  recordDate: string;
  companies: number;
  /** The keys that open it, null where none are set; absent where the browser has none for extensions. */
  shortcuts?: { popup: string | null; panel: string | null };
  changeShortcut: () => void;
  /** Address of the source code; the project's own unless given. */
  source?: string | null;
};

/** What this is: version, age of the record, privacy in short, licences, source. */
export function AboutSection({ recordDate, companies, shortcuts, changeShortcut, source = SOURCE }: About) {
  return (
    <section>
      <h2>{message('aboutTitle')}</h2>
      <dl class="about">
        <Fact term={message('aboutVersion')}>
          Telltale {version()} · <a href={welcomeAddress()}>{message('welcomeShow')}</a>
        </Fact>
        <Fact term={message('aboutRecord')}>
          {message('recordAsOf', [dateText(recordDate)])} ·{' '}
          <a href={libraryAddress()}>{counted('browse', companies)}</a>
        </Fact>
        {shortcuts !== undefined && (
          <Fact term={message('aboutShortcut')}>
            {shortcutText(shortcuts)}{' '}
            <button type="button" class="plain" onClick={changeShortcut}>
              {message('aboutShortcutChange')}
              <span class="unseen"> {message('aboutShortcut')}</span>
            </button>
          </Fact>
        )}
        <Fact term={message('aboutPrivacy')}>
          {message('aboutPrivacyText')}{' '}
          <NewTabLink href={textAddress('privacy')}>{message('aboutPrivacyLink')}</NewTabLink>
        </Fact>
        <Fact term={message('aboutLicences')}>
          {message('aboutLicencesText')}{' '}
          <NewTabLink href={textAddress('license')}>{message('aboutLicenceLink')}</NewTabLink>
          {' · '}
          <NewTabLink href={textAddress('notice')}>{message('aboutNoticesLink')}</NewTabLink>
        </Fact>
        {source !== null && (
          <Fact term={message('aboutSource')}>
            <OutLink href={source}>{source.replace(/^https:\/\//, '')}</OutLink>
          </Fact>
        )}
      </dl>
    </section>
  );
}

/** What each of the keys opens, in a sentence of its own. */
function shortcutText({ popup, panel }: { popup: string | null; panel: string | null }): string {
  const sentences = [
    popup === null ? [] : message('aboutShortcutText', [popup]),
    panel === null ? [] : message('aboutShortcutPanel', [panel]),
  ].flat();
  return sentences.length === 0 ? message('aboutShortcutNone') : sentences.join(' ');
}

const Fact = ({ term, children }: { term: string; children: ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
