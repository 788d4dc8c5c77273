import type { WarningLevel } from '../../../core/user/settings.ts';
import { message } from '../../../platform/browser/messages.ts';
import { LevelMark } from '../../parts/incidents/LevelMark.tsx';
import { levelWord } from '../../parts/words.ts';

/** Where the company's name would be. */
const Blank = () => <span class="sample-blank" />;

/** The banner as a page would show it, without a company. A drawing: what it does is said beside it. */
export const BannerSample = ({ level }: { level: WarningLevel }) => (
  <p class={`warning-sample level-${level}`} aria-hidden="true">
    <LevelMark level={level} bare />
    <span class="sample-words">
      <span class="quiet">{levelWord(level)} · </span>
      <Blank />
    </span>
    <span class="sample-buttons">
      <span>{message('fullRecord')}</span>
      <span>{message('muteShort')}</span>
      <span>{message('notNow')}</span>
    </span>
  </p>
);

/** The same of a notification, in the manner of no system in particular. */
export const NotificationSample = ({ level }: { level: WarningLevel }) => (
  <p class={`warning-sample notification-sample level-${level}`} aria-hidden="true">
    <img src="/icons/telltale-32.png" width="32" height="32" alt="" />
    <span class="sample-words">
      <b>
        <Blank /> · {levelWord(level)}
      </b>
      <span class="quiet">{message('extensionName')}</span>
    </span>
  </p>
);
