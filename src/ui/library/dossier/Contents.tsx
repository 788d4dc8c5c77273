import { message } from '../../../platform/browser/messages.ts';

/** A part of a dossier: the id of its element, its name, and how many things are in it. */
export type Part = { id: string; title: string; count: number };

/** The parts of a long dossier. Buttons, because the address's fragment says which dossier this is. */
export function Contents({ parts }: { parts: readonly Part[] }) {
  return (
    <nav class="contents" aria-label={message('contents')}>
      <ul>
        {parts.map(({ id, title, count }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => goTo(id)}>
              {title}
            </button>{' '}
            <span class="quiet">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
