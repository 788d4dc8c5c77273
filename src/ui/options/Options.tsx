import { useEffect, useState } from 'preact/hooks';
import { type Settings, withMute } from '../../core/user/settings.ts';
import { message } from '../../platform/browser/messages.ts';
import { hasShortcuts, openShortcuts, readShortcuts, type Shortcuts } from '../../platform/browser/shortcut.ts';
import { loadOwnList, saveOwnList } from '../../platform/lists/own-list.ts';
import { loadPublicSuffixes } from '../../platform/lists/public-suffixes.ts';
import { askRecord, RECORD } from '../../platform/record/record.ts';
import { resetUserState } from '../../platform/storage/reset.ts';
import { changeSettings } from '../../platform/storage/user-state.ts';
import { useAnswer } from '../parts/hooks/use-answer.ts';
import { useSaving } from '../parts/hooks/use-saving.ts';
import { useUserState } from '../parts/hooks/use-user-state.ts';
import { SaveFailed } from '../parts/page/SaveFailed.tsx';
import { Blocking } from './blocking/Blocking.tsx';
import { Louder } from './Louder.tsx';
import { Lists } from './lists/Lists.tsx';
import { Marks } from './Marks.tsx';
import { OptionsView } from './OptionsView.tsx';
import { BackupSection } from './sections/BackupSection.tsx';
import { KeptAsideNote } from './sections/KeptAsideNote.tsx';
import { SyncSection } from './sections/SyncSection.tsx';

/** Reads and writes the user's settings and lists. */
export function Options() {
  const userState = useUserState();
  const [ownList, setOwnList] = useState<string | null | undefined>();
  const [suffixes, setSuffixes] = useState<{ has: (domain: string) => boolean } | null>(null);
  const [shortcuts, setShortcuts] = useState<Shortcuts>({ popup: null, panel: null });
  const { failed, save } = useSaving();
  useEffect(() => {
    document.title = message('optionsTitle');
    void loadPublicSuffixes().then((has) => setSuffixes({ has }));
    const showShortcuts = () => void readShortcuts().then(setShortcuts);
    showShortcuts();
    // It is changed on a page of the browser's own, which people come back from.
    addEventListener('focus', showShortcuts);
    return () => removeEventListener('focus', showShortcuts);
  }, []);
  // Whatever changes the user's state, here or elsewhere, may have changed the list.
  useEffect(() => {
    const show = (text: string | null) => setOwnList(text);
    loadOwnList().then(show, () => show(null));
  }, [userState]);
  const mutes = userState?.settings.mutes;
  // Also those that are not muted any more, of which the page still speaks.
  const [ever] = useState(new Set<string>());
  const names = useAnswer(() => {
    for (const slug of mutes ?? []) ever.add(slug);
    return mutes === undefined ? null : namesOf([...ever]);
  }, [mutes]);
  if (userState === null || ownList === undefined || names === null) return null;
  const { settings, policy } = userState;
  const change = (changed: Partial<Settings>) => save(changeSettings((own) => ({ ...own, ...changed })));
  return (
    <OptionsView
      settings={settings}
      policy={policy}
      ownList={ownList}
      isPublicSuffix={suffixes?.has ?? null}
      nameOf={(slug) => names.get(slug) ?? slug}
      about={{
        recordDate: RECORD.date,
        companies: RECORD.companies,
        ...(hasShortcuts() ? { shortcuts } : {}),
        changeShortcut: () => void openShortcuts(),
      }}
      act={{
        saveOwnList,
        change,
        setKeepsReadMarks: (keepsReadMarks) => save(changeSettings((own) => ({ ...own, keepsReadMarks }))),
        setMuted: (slug, muted) => changeSettings((own) => withMute(own, slug, muted)),
        reset: resetUserState,
      }}
      louder={<Louder settings={settings} policy={policy} change={change} />}
      marks={<Marks />}
      blocking={<Blocking policy={policy} save={save} />}
      note={<KeptAsideNote save={save} />}
    >
      <Lists
        policy={policy}
        paused={settings.updatesPaused}
        pause={(updatesPaused) => void save(changeSettings((own) => ({ ...own, updatesPaused })))}
        save={save}
      />
      <section>
        <h2>{message('syncAndBackup')}</h2>
        <SyncSection
          policy={policy}
          syncs={settings.syncs}
          change={(syncs) => void save(changeSettings((own) => ({ ...own, syncs })))}
        />
        <BackupSection />
      </section>
      <SaveFailed failed={failed} />
    </OptionsView>
  );
}

/** The names of companies by their slugs; empty where the record cannot be read, which must not keep anybody from the settings. */
const namesOf = (slugs: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  askRecord(({ vendors }) => new Map(slugs.map((slug) => [slug, vendors.get(slug)?.name ?? slug]))).catch(
    () => new Map(),
  );
