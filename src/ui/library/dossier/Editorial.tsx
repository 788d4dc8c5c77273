import { EVIDENCE } from '../../../core/record/vocabulary.ts';
import { CONTACT, hasContact } from '../../../core/share/contact.ts';
import { type MessageKey, message } from '../../../platform/browser/messages.ts';
import { EvidenceMark } from '../../parts/incidents/EvidenceMark.tsx';
import { evidenceHint } from '../../parts/words.ts';

const SECTIONS = ['editorialIn', 'editorialOut', 'editorialSides', 'editorialLevel'] as const;

/** How the record is made: criteria, grades, the level rule, and how to object. src/data/README.md in the reader's words. */
export function Editorial({ contact = CONTACT }: { contact?: typeof CONTACT }) {
  return (
    <article class="editorial">
      <h1>{message('editorial')}</h1>
      {SECTIONS.map((section) => (
        <section key={section}>
          <h2>{message(section)}</h2>
          <p>{message(`${section}Text` satisfies MessageKey)}</p>
        </section>
      ))}
      <section>
        <h2>{message('editorialObject')}</h2>
        <p>
          {message(hasContact(contact) ? 'objectSend' : 'objectKeep', [message('report')])} {message('objectRules')}
        </p>
      </section>
      <section>
        <h2>{message('editorialEvidence')}</h2>
        <dl>
          {EVIDENCE.map((evidence) => (
            <div key={evidence}>
              <dt>
                <EvidenceMark evidence={evidence} />
              </dt>
              <dd>{evidenceHint(evidence)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}
