import { useEffect } from 'preact/hooks';
import { withMute } from '../../core/settings.ts';
import { catalogue } from '../../data/catalogue.ts';
import { resetChoices, saveOwnList, saveSettings } from '../../platform/choices.ts';
import { message } from '../../platform/messages.ts';
import { useChoices } from '../parts/use-choices.ts';
import { OptionsView } from './OptionsView.tsx';

/** Reads and writes the user's choices. */
export function Options() {
  const choices = useChoices();
  useEffect(() => {
    document.title = message('optionsTitle');
  }, []);
  if (choices === null) return null;
  const { settings, ownList } = choices;
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
