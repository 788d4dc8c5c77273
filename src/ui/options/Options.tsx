import { useEffect, useState } from 'preact/hooks';
import { withMute } from '../../core/settings.ts';
import { catalogue } from '../../data/catalogue.ts';
import { changeSettings, resetChoices } from '../../platform/choices.ts';
import { loadOwnList, saveOwnList } from '../../platform/lists.ts';
import { message } from '../../platform/messages.ts';
import { useChoices } from '../parts/use-choices.ts';
import { BackupSection } from './BackupSection.tsx';
import { Lists } from './Lists.tsx';
import { OptionsView } from './OptionsView.tsx';

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
        unmute: (slug) => changeSettings((own) => withMute(own, slug, false)),
        reset: resetChoices,
      }}
    >
      <Lists />
      <BackupSection />
    </OptionsView>
  );
}
