import { useState } from 'preact/hooks';
import { readListAddress } from '../../../core/lists/list-address.ts';
import type { Subscription } from '../../../core/lists/subscription.ts';
import { PRESETS } from '../../../data/subscriptions.ts';
import { message } from '../../../platform/browser/messages.ts';
import { askForHost } from '../../../platform/browser/permissions.ts';
import { download } from '../../../platform/lists/download.ts';
import { Presets } from './Presets.tsx';
import { addressProblemText, updateProblemText } from './subscription-words.ts';

type Props = {
  /** Addresses that are subscribed to already. */
  subscribed: readonly string[];
  /** Shows what was fetched before anything of it is imported. */
  onFetched: (file: Blob, name: string, from: Subscription) => void;
};

type State = { stage: 'idle' | 'fetching' } | { stage: 'failed'; words: string };

/** A list by its address, typed or from the known ones. Fetched by this click, with access to that one origin. */
export function SubscribePanel({ subscribed, onFetched }: Props) {
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<State>({ stage: 'idle' });
  const subscribe = async (text: string, presetName?: string) => {
    const address = readListAddress(text);
    if (typeof address === 'string') return setState({ stage: 'failed', words: addressProblemText(address) });
    const { url, name = presetName ?? new URL(url).hostname } = address;
    if (subscribed.includes(url)) return setState({ stage: 'failed', words: message('subscribedAlready') });
    // First of all, while the click still counts.
    const allowed = askForHost(url);
    setState({ stage: 'fetching' });
    if (!(await allowed)) return setState({ stage: 'failed', words: updateProblemText('no-permission', url) });
    const found = await download(url);
    if (found.kind === 'problem') {
      return setState({ stage: 'failed', words: updateProblemText(found.code, url, found.detail) });
    }
    if (found.kind === 'same') return setState({ stage: 'idle' });
    const { kind: _, file, ...validators } = found;
    setState({ stage: 'idle' });
    setTyped('');
    onFetched(file, name, { url, every: 'weekly', ...validators, checked: new Date().toISOString() });
  };
  return (
    <form
      class="import"
      onSubmit={(event) => {
        event.preventDefault();
        void subscribe(typed);
      }}
    >
      <div class="beside">
        <label>
          {message('subscribeLabel')}
          <input
            type="url"
            dir="ltr"
            class="wide"
            value={typed}
            placeholder="https://"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={typed.trim() === '' || state.stage === 'fetching'}>
          {message('subscribe')}
        </button>
      </div>
      <p class="quiet">{message('subscribeHint')}</p>
      <p role="status">{state.stage === 'fetching' && message('subscribeFetching')}</p>
      {state.stage === 'failed' && <p role="alert">{state.words}</p>}
      <Presets presets={PRESETS} subscribed={subscribed} onPick={({ url, name }) => void subscribe(url, name)} />
    </form>
  );
}
