import type { Dossier } from '../../../core/record/dossier.ts';
import { message } from '../../../platform/browser/messages.ts';
import { Sources } from './Sources.tsx';

/** What speaks for an alternative, cited like everything else. */
export function Strengths({ strengths }: Pick<Dossier, 'strengths'>) {
  if (strengths.length === 0) return null;
  return (
    <section>
      <h2>{message('strengths')}</h2>
      {strengths.map(({ claim, sources }) => (
        <div key={claim} class="step">
          <p lang="en">{claim}</p>
          <Sources sources={sources} />
        </div>
      ))}
    </section>
  );
}
