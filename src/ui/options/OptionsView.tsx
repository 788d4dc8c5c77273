import type { ComponentChildren } from 'preact';
import { isLocked, type Policy } from '../../core/policy.ts';
import type { Loudness, Settings } from '../../core/settings.ts';
import { message } from '../../platform/messages.ts';
import { welcomeAddress } from '../../platform/pages.ts';
import { LoudnessChoice } from '../parts/LoudnessChoice.tsx';
import { LooksSection } from './LooksSection.tsx';
import { Managed, PolicyLists } from './Managed.tsx';
import { OwnList } from './OwnList.tsx';
import { ResetButton } from './ResetButton.tsx';

/** Each rejects where the browser refuses to store. */
export type OptionsActions = {
  saveOwnList: (text: string) => Promise<void>;
  setLoudness: (loudness: Loudness) => Promise<void>;
  setRemembersLooks: (on: boolean) => Promise<void>;
  unmute: (slug: string) => Promise<void>;
  reset: () => Promise<void>;
};

type Props = {
  settings: Settings;
  policy: Policy;
  /** Null where it cannot be read. */
  ownList: string | null;
  nameOf: (slug: string) => string;
  act: OptionsActions;
  /** What has to be said before anything else. */
  note?: ComponentChildren;
  /** The section on lists, which has a life of its own. */
  children?: ComponentChildren;
};

/** The settings page, from its model alone. */
export function OptionsView({ settings, policy, ownList, nameOf, act, note, children }: Props) {
  return (
    <main>
      <h1>{message('optionsTitle')}</h1>
      {note}
      <p class="introduction">
        <a href={welcomeAddress()}>{message('welcomeShow')}</a>
      </p>
      <section>
        <h2>{message('ownTitle')}</h2>
        <p class="quiet">{message('ownHint')}</p>
        {isLocked(policy, 'ownList') ? <Managed /> : <OwnList stored={ownList} save={act.saveOwnList} />}
        <PolicyLists policy={policy} />
      </section>
      {children}
      <section>
        <h2 id="loudness">{message('loudTitle')}</h2>
        {isLocked(policy, 'loudness') && <Managed />}
        <LoudnessChoice
          loudness={settings.loudness}
          locked={isLocked(policy, 'loudness')}
          labelledBy="loudness"
          choose={(loudness) => void act.setLoudness(loudness)}
        />
      </section>
      <LooksSection settings={settings} policy={policy} set={act.setRemembersLooks} />
      <section>
        <h2>{message('mutesTitle')}</h2>
        {settings.mutes.length === 0 ? (
          <p class="quiet">{message('mutesNone')}</p>
        ) : (
          <ul class="mutes">
            {settings.mutes.map((slug) => (
              <li key={slug}>
                <span>{nameOf(slug)}</span>
                {isLocked(policy, 'mutes') || policy.mutes?.includes(slug) ? (
                  <Managed />
                ) : (
                  <button type="button" onClick={() => void act.unmute(slug)}>
                    {message('unmute', [nameOf(slug)])}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{message('resetTitle')}</h2>
        <p class="quiet">{message('resetHint')}</p>
        <ResetButton reset={act.reset} />
      </section>
    </main>
  );
}
