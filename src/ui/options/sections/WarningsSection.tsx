import type { ComponentChildren } from 'preact';
import { isLocked, type Policy } from '../../../core/user/policy.ts';
import { type Settings, WARNING_LEVELS } from '../../../core/user/settings.ts';
import { message } from '../../../platform/browser/messages.ts';
import { LoudnessChoice } from '../../parts/fields/LoudnessChoice.tsx';
import { levelWord } from '../../parts/words.ts';
import { Managed } from '../Managed.tsx';
import './warnings.css';

type Props = {
  settings: Settings;
  policy: Policy;
  change: (change: Partial<Settings>) => Promise<void>;
  /** Banner and notification. */
  children?: ComponentChildren;
};

/** How loudly to warn, from quiet to loud, each rung with what it looks like; then from which level on, and where not. */
export function WarningsSection({ settings, policy, change, children }: Props) {
  const locked = (setting: 'loudness' | 'warnsFrom' | 'marksEveryday') => isLocked(policy, setting);
  return (
    <section class="warnings">
      <h2>{message('warningsTitle')}</h2>
      <div>
        <h3 id="loudness">{message('loudnessTitle')}</h3>
        {locked('loudness') && <Managed />}
        <LoudnessChoice
          loudness={settings.loudness}
          locked={locked('loudness')}
          labelledBy="loudness"
          choose={(loudness) => void change({ loudness })}
          drawnFrom={settings.warnsFrom}
        />
      </div>
      {children}
      <div>
        <h3 id="warns-from">{message('warnsFrom')}</h3>
        {locked('warnsFrom') && <Managed />}
        <p class="quiet">{message('warnsFromHint')}</p>
        <fieldset class="warns-from" aria-labelledby="warns-from" disabled={locked('warnsFrom')}>
          {WARNING_LEVELS.map((level) => (
            <label key={level}>
              <input
                type="radio"
                name="warns-from"
                checked={settings.warnsFrom === level}
                onChange={() => void change({ warnsFrom: level })}
              />
              {levelWord(level)}
            </label>
          ))}
        </fieldset>
      </div>
      <div>
        {locked('marksEveryday') && <Managed />}
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.marksEveryday}
            disabled={locked('marksEveryday')}
            onChange={(event) => void change({ marksEveryday: event.currentTarget.checked })}
          />
          <span class="with-picture">
            {message('everydayOn')}
            <img src={`/icons/${settings.marksEveryday ? 'everyday' : 'none'}-32.png`} width="20" height="20" alt="" />
          </span>
          <span class="quiet">{message('everydayHint')}</span>
        </label>
      </div>
    </section>
  );
}
