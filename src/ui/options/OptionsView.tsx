import type { ComponentChildren } from 'preact';
import { isLocked, type Policy } from '../../core/user/policy.ts';
import type { Settings } from '../../core/user/settings.ts';
import { message } from '../../platform/browser/messages.ts';
import { PageHeader } from '../parts/page/PageHeader.tsx';
import { Managed, PolicyLists } from './Managed.tsx';
import { OwnList } from './own-list/OwnList.tsx';
import { type About, AboutSection } from './sections/AboutSection.tsx';
import { MutesSection } from './sections/MutesSection.tsx';
import { ReadMarksSection } from './sections/ReadMarksSection.tsx';
import { ResetButton } from './sections/ResetButton.tsx';
import { WarningsSection } from './sections/WarningsSection.tsx';

/** Each rejects where the browser refuses to store. */
export type OptionsActions = {
  saveOwnList: (text: string) => Promise<void>;
  change: (change: Partial<Settings>) => Promise<void>;
  setKeepsReadMarks: (on: boolean) => Promise<void>;
  setMuted: (slug: string, muted: boolean) => Promise<void>;
  reset: () => Promise<void>;
};

type Props = {
  settings: Settings;
  policy: Policy;
  /** Null where it cannot be read. */
  ownList: string | null;
  /** Whether strangers register names under a domain, so that no list may have it; null until that is known. */
  isPublicSuffix: ((domain: string) => boolean) | null;
  nameOf: (slug: string) => string;
  about: About;
  act: OptionsActions;
  /** The rungs above the toolbar's, which follow what the browser grants. */
  louder?: ComponentChildren;
  /** The section on marks in results, which follows what the browser grants. */
  marks?: ComponentChildren;
  /** The section on what is blocked and watched, which follows the same. */
  blocking?: ComponentChildren;
  /** What has to be said before anything else. */
  note?: ComponentChildren;
  /** The section on lists, and the one on sync and backup, which have a life of their own. */
  children?: ComponentChildren;
};

/** The settings page, from its model alone: what people come for first, what few need last. */
export function OptionsView({
  settings,
  policy,
  ownList,
  isPublicSuffix,
  nameOf,
  about,
  act,
  louder,
  marks,
  blocking,
  note,
  children,
}: Props) {
  return (
    <>
      <PageHeader at="settings" />
      <main>
        <h1>{message('settings')}</h1>
        {note}
        <WarningsSection settings={settings} policy={policy} change={act.change}>
          {louder}
        </WarningsSection>
        <MutesSection mutes={settings.mutes} policy={policy} nameOf={nameOf} setMuted={act.setMuted} />
        {marks}
        {blocking}
        <ReadMarksSection settings={settings} policy={policy} set={act.setKeepsReadMarks} />
        <section>
          <h2>{message('ownTitle')}</h2>
          <p class="quiet">{message('ownHint')}</p>
          {isLocked(policy, 'ownList') ? (
            <Managed />
          ) : (
            <OwnList stored={ownList} isPublicSuffix={isPublicSuffix} save={act.saveOwnList} />
          )}
          <PolicyLists policy={policy} />
        </section>
        {children}
        <section>
          <h2>{message('resetTitle')}</h2>
          <p class="quiet">{message('resetHint')}</p>
          <ResetButton reset={act.reset} />
        </section>
        <AboutSection {...about} />
      </main>
    </>
  );
}
