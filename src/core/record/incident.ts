import * as v from 'valibot';
import { Answer } from './answer.ts';
import { FullDate, Link, line, oneOf, PartialDate, Slug } from './fields.ts';
import { Source } from './source.ts';
import { DATA_KINDS, EVIDENCE, LATER_KINDS, PRACTICES, RESOLVED, ROLES, STANCES } from './vocabulary.ts';

const Involved = v.strictObject({ name: line(60), vendor: v.optional(Slug), role: oneOf(ROLES) });

const Correction = v.strictObject({
  state: oneOf(['corrected', 'withdrawn']),
  date: FullDate,
  note: line(320),
});

/** One dated thing that came after the event, with the page that says so. */
export const LaterStep = v.strictObject({
  date: PartialDate,
  kind: oneOf(LATER_KINDS),
  text: line(320),
  /** The address of one of the incident's sources. */
  source: Link,
  /** Set while it waits for its end: an appeal not decided, a suit or an inquiry that runs, an order that is stayed. */
  open: v.optional(v.literal(true)),
  /** The grade since this step, where it changed. */
  evidence: v.optional(oneOf(EVIDENCE)),
  /** Whether the matter is put right since this step, where it changed. */
  resolved: v.optional(oneOf(RESOLVED)),
  /** How the company sees the matter since this step, where its kind does not say so. */
  stance: v.optional(oneOf(STANCES)),
  /** The companies it concerns, where an incident is about several and this step is not about all of them. */
  about: v.optional(v.pipe(v.array(Slug), v.minLength(1, 'is empty; name a company or leave the field out'))),
});

/** Another company that the finding is equally about. What is left out is as in the incident itself. */
const AlsoAbout = v.strictObject({
  vendor: Slug,
  answer: Answer,
  evidence: v.optional(oneOf(EVIDENCE)),
  resolved: v.optional(oneOf(RESOLVED)),
  data: v.optional(v.array(oneOf(DATA_KINDS))),
  potential: v.optional(v.boolean()),
});

/** One dated, cited event in a vendor's record. */
export const Incident = v.strictObject({
  id: Slug,
  date: PartialDate,
  title: line(90),
  summary: line(320),
  practice: oneOf(PRACTICES),
  data: v.array(oneOf(DATA_KINDS)),
  /** Set when the finding shows what was possible, not what was taken: the data kinds are then at risk, not collected. */
  potential: v.optional(v.literal(true)),
  /** The grade today, all later steps counted. */
  evidence: oneOf(EVIDENCE),
  answer: Answer,
  /** What came after, oldest first. */
  later: v.optional(v.array(LaterStep), []),
  /** The day on which somebody last looked for what came after. */
  statusAsOf: v.optional(FullDate),
  /** The newest page that was read on that day about what came after, which need not be a source. */
  checked: v.optional(v.strictObject({ date: FullDate, url: Link })),
  /** Whether the matter is put right today, all later steps counted. */
  resolved: oneOf(RESOLVED),
  /** It is in their dossiers too, with their own answers. */
  alsoAbout: v.optional(v.array(AlsoAbout)),
  involved: v.optional(v.array(Involved)),
  correction: v.optional(Correction),
  sources: v.pipe(v.array(Source), v.minLength(1, 'has no source; cite one or remove the incident')),
});

export type Incident = v.InferOutput<typeof Incident>;
export type LaterStep = v.InferOutput<typeof LaterStep>;
