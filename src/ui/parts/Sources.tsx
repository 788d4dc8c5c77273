import type { Source } from '../../core/source.ts';
import { isPrimary } from '../../core/source.ts';
import { message } from '../../platform/messages.ts';
import { dateText } from './words.ts';

/** Citations as links that open in a new tab, originals first. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const ordered = [...sources].sort((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)));
  return (
    <ul class="sources">
      {ordered.map((source) => (
        <li key={source.url}>
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title}
            <span class="unseen"> ({message('newTab')})</span>
          </a>
          <span class="quiet">
            {' '}
            {source.publisher}
            {source.date !== undefined && `, ${dateText(source.date)}`}
            {isPrimary(source) && ` · ${message('primary')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
