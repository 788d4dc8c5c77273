import type { Source } from '../../../core/record/source.ts';
import { isPrimary } from '../../../core/record/source.ts';
import { message } from '../../../platform/browser/messages.ts';
import { LinkHost, OutLink } from '../page/OutLink.tsx';
import { dateText } from '../words.ts';

/** Citations as links that open in a new tab and say their host, originals first. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const ordered = [...sources].sort((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)));
  return (
    <ul class="sources">
      {ordered.map((source) => (
        <li key={source.url}>
          <OutLink href={source.url}>{source.title}</OutLink>
          <span class="quiet">
            {' '}
            <bdi>{source.publisher}</bdi>
            {source.date !== undefined && `, ${dateText(source.date)}`}
            {isPrimary(source) && ` · ${message('primary')}`}
            {' · '}
            <LinkHost href={source.url} />
          </span>
        </li>
      ))}
    </ul>
  );
}
