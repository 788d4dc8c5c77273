import type { Dossier } from '../../../core/record/dossier.ts';
import { message } from '../../../platform/browser/messages.ts';
import { Sources } from './Sources.tsx';

/** What a person can do now, under a heading of its own. */
export function Steps({ steps }: Pick<Dossier, 'steps'>) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{message('whatYouCanDo')}</h2>
      <StepList steps={steps} />
    </section>
  );
}

/** The steps, each with the page that says so. */
export const StepList = ({ steps }: Pick<Dossier, 'steps'>) => (
  <>
    {steps.map(({ title, text, limits, sources }) => (
      <details key={title} class="step">
        <summary>
          <span lang="en">{title}</span>
        </summary>
        <p lang="en">{text}</p>
        {limits !== undefined && <p class="quiet">{message('limits', [limits])}</p>}
        <Sources sources={sources} />
      </details>
    ))}
  </>
);
