import { useEffect, useState } from 'preact/hooks';
import { withMute } from '../../core/settings.ts';
import { catalogue } from '../../data/catalogue.ts';
import { RECORD_DATE } from '../../data/record-date.ts';
import { changeSettings, resetChoices } from '../../platform/choices.ts';
import { loadOwnList, saveOwnList } from '../../platform/lists.ts';
import { message } from '../../platform/messages.ts';
import { loadPublicSuffixes } from '../../platform/public-suffixes.ts';
import { hasShortcuts, openShortcuts, popupShortcut } from '../../platform/shortcut.ts';
import { SaveFailed } from '../parts/SaveFailed.tsx';
import { useChoices } from '../parts/use-choices.ts';
import { useSaving } from '../parts/use-saving.ts';
import { BackupSection } from './BackupSection.tsx';
import { Lists } from './lists/Lists.tsx';
import { OptionsView } from './OptionsView.tsx';
import { SyncSection } from './SyncSection.tsx';
import { UnreadNote } from './UnreadNote.tsx';

/** Reads and writes the user's choices. */
export function Options() {
  const choices = useChoices();
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
  }, [choices]);
  if (choices === null || ownList === undefined) return null;
  const { settings, policy } = choices;
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
        setRemembersLooks: (remembersLooks) => save(changeSettings((own) => ({ ...own, remembersLooks }))),
        setMuted: (slug, muted) => changeSettings((own) => withMute(own, slug, muted)),
        reset: resetChoices,
      }}
      note={<UnreadNote save={save} />}
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
