import type { Incident, LaterStep } from './incident.ts';
import type { Stance } from './vocabulary.ts';

/** An incident as it is in one company's dossier: with that company's answer, facts and steps. */
export type ShownIncident = Omit<Incident, 'alsoAbout'> & {
  /** Whether the company denies or contests it today. */
  disputed: boolean;
  /** The other companies that it is equally about. */
  alsoAbout: string[];
};

const IMPLIED: Partial<Record<LaterStep['kind'], Stance>> = { appeal: 'contests', settlement: 'settles' };

const AGAINST: readonly (Stance | undefined)[] = ['denies', 'contests'];

/** How the company responds to each turn of the matter, oldest first: its answer, then every step that shows it. */
function stancesOf({ answer, later }: Pick<Incident, 'answer' | 'later'>): Stance[] {
  const said = answer.state === 'answered' ? [{ date: answer.date, stance: answer.stance }] : [];
  const steps = later.flatMap(({ date, kind, stance = IMPLIED[kind] }) =>
    stance === undefined ? [] : [{ date, stance }],
  );
  return [...said, ...steps]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ stance }) => stance);
}

/**
 * The one rule: disputed is what the company's last word denies, appeals or contests in court. What was settled, accepted
 * or cleared is not.
 */
export function isDisputed(incident: Pick<Incident, 'answer' | 'later' | 'evidence' | 'resolved'>): boolean {
  if (incident.evidence === 'settled' || incident.resolved === 'cleared') return false;
  return AGAINST.includes(stancesOf(incident).at(-1));
}

/** Whether the company ever denied or contested it, also where it settled in the end. */
export const wasDenied = (incident: Pick<Incident, 'answer' | 'later'>): boolean =>
  stancesOf(incident).some((stance) => AGAINST.includes(stance));

/** Whether something that came after still waits for its end. */
export const isOpen = ({ later }: Pick<Incident, 'later'>): boolean => later.some(({ open }) => open === true);

/** The incident as `vendor` meets it, where `owner` is the company in whose file it is. */
export function incidentFor(vendor: string, owner: string, { alsoAbout = [], ...shared }: Incident): ShownIncident {
  const own = alsoAbout.find((other) => other.vendor === vendor);
  const { potential: sharedPotential, ...rest } = shared;
  const potential = own?.potential ?? sharedPotential;
  const shown = {
    ...rest,
    ...(potential ? { potential } : {}),
    answer: own?.answer ?? shared.answer,
    evidence: own?.evidence ?? shared.evidence,
    resolved: own?.resolved ?? shared.resolved,
    data: own?.data ?? shared.data,
    later: shared.later.filter(({ about }) => about === undefined || about.includes(vendor)),
    alsoAbout: [owner, ...alsoAbout.map((other) => other.vendor)].filter((other) => other !== vendor),
  };
  return { ...shown, disputed: isDisputed(shown) };
}
