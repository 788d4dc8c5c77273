import type { Answer } from '../../../core/record/answer.ts';
import { type IncidentLint, isBefore, type Say } from './lint.ts';

function datedAnswer(place: string, answer: Answer, date: string, today: string, say: Say): void {
  if (answer.state === 'not-sought')
    say(place, 'has not been researched; search for it, then write state: answered, earlier or none-found');
  if (answer.state !== 'answered' && answer.state !== 'earlier') return;
  if (isBefore(today, answer.date)) say(place, `is dated ${answer.date}, after today; correct the date`);
  const before = isBefore(answer.date, date);
  if (answer.state === 'answered' && before)
    say(place, `is dated ${answer.date}, before the event; give the answer to the event, or write state: earlier`);
  if (answer.state === 'earlier' && !before)
    say(
      place,
      `has state: earlier, but its date ${answer.date} is not before the event; write state: answered, with a stance`,
    );
}

/** Every company of an incident has an answer of its own, of the day of the event or later. */
export const answersAreTheirs: IncidentLint = ({ slug, incident, files, today }, say) => {
  const { id, date, answer, alsoAbout = [], later } = incident;
  datedAnswer(`${id} answer`, answer, date, today, say);
  for (const other of alsoAbout) {
    datedAnswer(`${id} alsoAbout ${other.vendor} answer`, other.answer, date, today, say);
    if (other.vendor === slug) say(id, `is also about ${slug} itself; remove it from alsoAbout`);
  }
  const companies = alsoAbout.map(({ vendor }) => vendor);
  const twice = companies.find((vendor, i) => companies.indexOf(vendor) < i);
  if (twice !== undefined) say(id, `names ${twice} twice in alsoAbout; keep one`);
  for (const [i, { about = [] }] of later.entries())
    for (const vendor of about)
      if (vendor !== slug && !companies.includes(vendor))
        say(
          `${id} later.${i}`,
          `is about ${vendor}, which the incident is not about; add it to alsoAbout or remove it`,
        );
  if (alsoAbout.length === 0) return;
  const names = alsoAbout.flatMap(({ vendor }) => files.vendors.get(vendor)?.name ?? []);
  const text = answer.state === 'answered' || answer.state === 'earlier' ? answer.text : '';
  const sentences = text.split(/[.;:] /);
  for (const name of names)
    if (sentences.some((sentence) => SPEECH_VERBS.some((verb) => sentence.startsWith(`${name} ${verb} `))))
      say(`${id} answer`, `speaks for ${name} too; give ${name} its own answer in alsoAbout`);
};

/** How an answer goes on that is another company's. */
const SPEECH_VERBS = ['said', 'denied', 'argued', 'answered', 'told', 'did not', 'referred'];
