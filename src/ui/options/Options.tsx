import { useEffect, useState } from 'preact/hooks';
import { withMute } from '../../core/user/settings.ts';
import { catalogue } from '../../data/catalogue.ts';
import { RECORD_DATE } from '../../data/compile/record-date.ts';
import { message } from '../../platform/browser/messages.ts';
import { hasShortcuts, openShortcuts, popupShortcut } from '../../platform/browser/shortcut.ts';
import { loadOwnList, saveOwnList } from '../../platform/lists/lists.ts';
import { loadPublicSuffixes } from '../../platform/lists/public-suffixes.ts';
import { changeSettings, resetUserState } from '../../platform/storage/user-state.ts';
import { useSaving } from '../parts/hooks/use-saving.ts';
import { useUserState } from '../parts/hooks/use-user-state.ts';
import { SaveFailed } from '../parts/page/SaveFailed.tsx';
import { Lists } from './lists/Lists.tsx';
import { Marks } from './Marks.tsx';
import { OptionsView } from './OptionsView.tsx';
import { BackupSection } from './sections/BackupSection.tsx';
import { KeptAsideNote } from './sections/KeptAsideNote.tsx';
import { SyncSection } from './sections/SyncSection.tsx';

/** Reads and writes the user's choices. */
export function Options() {
  const userState = useUserState();
  const [ownList, setOwnList] = useState<string | null | undefined>();
  const [suffixes, setSuffixes] = useState<{ has: (domain: string) => boolean } | null>(null);
  const [shortcut, setShortcut] = useState<string | null>(null);
  const { failed, save } = useSaving();
  useEffect(() => {
    document.title = message('optionsTitle');
    void loadPublicSuffixes().then((has) => setSuffixes({ has }));
    const readShortcut = () => void popupShortcut().then(setShortcut);
    readShortcut();
    // It is changed on a page of the browser's own, which people come back from.
    addEventListener('focus', readShortcut);
    return () => removeEventListener('focus', readShortcut);
  }, []);
  // Whatever changes the choices, here or elsewhere, may have changed the list.
  useEffect(() => {
    const show = (text: string | null) => setOwnList(text);
    loadOwnList().then(show, () => show(null));
  }, [userState]);
  if (userState === null || ownList === undefined) return null;
  const { settings, policy } = userState;
  return (
    <OptionsView
      settings={settings}
      policy={policy}
      ownList={ownList}
      isPublicSuffix={suffixes?.has ?? null}
      nameOf={(slug) => catalogue().vendors.get(slug)?.name ?? slug}
      about={{
        recordDate: RECORD_DATE,
        companies: catalogue().vendors.size,
        ...(hasShortcuts() ? { shortcut } : {}),
        changeShortcut: () => void openShortcuts(),
      }}
      act={{
        saveOwnList,
        setLoudness: (loudness) => save(changeSettings((own) => ({ ...own, loudness }))),
        setKeepsReadMarks: (keepsReadMarks) => save(changeSettings((own) => ({ ...own, keepsReadMarks }))),
        setMuted: (slug, muted) => changeSettings((own) => withMute(own, slug, muted)),
        reset: resetUserState,
      }}
      marks={<Marks />}
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
