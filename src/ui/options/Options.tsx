import { useEffect, useState } from 'preact/hooks';
import { withMute } from '../../core/settings.ts';
import { catalogue } from '../../data/catalogue.ts';
import { resetChoices, saveSettings } from '../../platform/choices.ts';
import { loadOwnList, saveOwnList } from '../../platform/lists.ts';
import { message } from '../../platform/messages.ts';
import { useChoices } from '../parts/use-choices.ts';
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
  const { settings } = choices;
  return (
    <OptionsView
      settings={settings}
      ownList={ownList}
      nameOf={(slug) => catalogue().vendors.get(slug)?.name ?? slug}
      act={{
        saveOwnList,
        setLoudness: (loudness) => saveSettings({ ...settings, loudness }),
        unmute: (slug) => saveSettings(withMute(settings, slug, false)),
        reset: resetChoices,
      }}
    />
  );
}
