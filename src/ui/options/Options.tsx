import { useEffect, useState } from 'preact/hooks';
import { withMute } from '../../core/settings.ts';
import { catalogue } from '../../data/catalogue.ts';
import { changeSettings, resetChoices } from '../../platform/choices.ts';
import { loadOwnList, saveOwnList } from '../../platform/lists.ts';
import { message } from '../../platform/messages.ts';
import { useChoices } from '../parts/use-choices.ts';
import { BackupSection } from './BackupSection.tsx';
import { Lists } from './lists/Lists.tsx';
import { OptionsView } from './OptionsView.tsx';
import { SyncSection } from './SyncSection.tsx';

/** Reads and writes the user's choices. */
export function Options() {
  const choices = useChoices();
  const [ownList, setOwnList] = useState<string | null>(null);
  useEffect(() => {
    document.title = message('optionsTitle');
  }, []);
  // Whatever changes the choices, here or elsewhere, may have changed the list.
  useEffect(() => void loadOwnList().then(setOwnList), [choices]);
  if (choices === null || ownList === null) return null;
  const { settings, policy } = choices;
  return (
    <OptionsView
      settings={settings}
      policy={policy}
      ownList={ownList}
      nameOf={(slug) => catalogue().vendors.get(slug)?.name ?? slug}
      act={{
        saveOwnList,
        setLoudness: (loudness) => changeSettings((own) => ({ ...own, loudness })),
        setRemembersLooks: (remembersLooks) => changeSettings((own) => ({ ...own, remembersLooks })),
        unmute: (slug) => changeSettings((own) => withMute(own, slug, false)),
        reset: resetChoices,
      }}
    >
      <Lists
        policy={policy}
        paused={settings.updatesPaused}
        pause={(updatesPaused) => void changeSettings((own) => ({ ...own, updatesPaused }))}
      />
      <SyncSection
        policy={policy}
        syncs={settings.syncs}
        change={(syncs) => void changeSettings((own) => ({ ...own, syncs }))}
      />
      <BackupSection />
    </OptionsView>
  );
}
