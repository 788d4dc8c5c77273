import { useEffect, useState } from 'preact/hooks';
import { withMute } from '../../core/settings.ts';
import { catalogue } from '../../data/catalogue.ts';
import { changeSettings, resetChoices } from '../../platform/choices.ts';
import { loadOwnList, saveOwnList } from '../../platform/lists.ts';
import { message } from '../../platform/messages.ts';
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
  const { failed, save } = useSaving();
  useEffect(() => {
    document.title = message('optionsTitle');
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
      nameOf={(slug) => catalogue().vendors.get(slug)?.name ?? slug}
      act={{
        saveOwnList,
        setLoudness: (loudness) => save(changeSettings((own) => ({ ...own, loudness }))),
        setRemembersLooks: (remembersLooks) => save(changeSettings((own) => ({ ...own, remembersLooks }))),
        unmute: (slug) => save(changeSettings((own) => withMute(own, slug, false))),
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
      <SyncSection
        policy={policy}
        syncs={settings.syncs}
        change={(syncs) => void save(changeSettings((own) => ({ ...own, syncs })))}
      />
      <BackupSection />
      <SaveFailed failed={failed} />
    </OptionsView>
  );
}
