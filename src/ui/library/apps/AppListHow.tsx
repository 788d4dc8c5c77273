import { useState } from 'preact/hooks';
import { message } from '../../../platform/browser/messages.ts';

const WAYS = [
  { words: 'appsHowAndroid', command: 'adb shell pm list packages' },
  { words: 'appsHowIphone', command: 'ideviceinstaller list' },
] as const;

/** How a list of apps is got off a phone, with the commands to copy. */
export function AppListHow() {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = (command: string) =>
    void navigator.clipboard.writeText(command).then(
      () => setCopied(command),
      () => setCopied(null),
    );
  return (
    <details class="how">
      <summary>{message('appsHow')}</summary>
      {WAYS.map(({ words, command }) => (
        <section key={command}>
          <p>{message(words)}</p>
          <p class="tools">
            <code>{command}</code>
            <button type="button" onClick={() => copy(command)}>
              {message('appsCopy')}
            </button>
            <span class="quiet" role="status">
              {copied === command && message('reportCopied')}
            </span>
          </p>
        </section>
      ))}
      <p>{message('appsHowHand')}</p>
    </details>
  );
}
