import type { Dossier } from '../../data/dossier.ts';
import { message } from '../../platform/messages.ts';
import { Sources } from './Sources.tsx';

/** What a person can do now, each step with the page that says so. */
export function Steps({ steps }: Pick<Dossier, 'steps'>) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{message('whatYouCanDo')}</h2>
      {steps.map(({ title, text, limits, sources }) => (
        <details key={title} class="step" lang="en">
          <summary>{title}</summary>
          <p>{text}</p>
          {limits !== undefined && <p class="quiet">{message('limits', [limits])}</p>}
          <Sources sources={sources} />
        </details>
      ))}
    </section>
  );
}
