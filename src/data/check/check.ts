import type { VendorFile } from '../../core/record/vendor.ts';
import type { RecordFiles } from '../compile/record-files.ts';
import {
  keepsReadMarks,
  openStepsAreSaid,
  pagesTellTheirSteps,
  stepsAgreeWithToday,
  stepsAreDated,
} from './lints/afterlife.ts';
import { answersAreTheirs } from './lints/answers.ts';
import type { IncidentLint } from './lints/lint.ts';
import {
  breachFindingsAreGradedAlike,
  kindsFitHosts,
  proposalsAreNoOrders,
  weakPagesHaveCompany,
} from './lints/sources.ts';
import { supportSuffices, tiesLeadSomewhere } from './lints/ties.ts';

const INCIDENT_LINTS: readonly IncidentLint[] = [
  tiesLeadSomewhere,
  supportSuffices,
  stepsAreDated,
  pagesTellTheirSteps,
  openStepsAreSaid,
  stepsAgreeWithToday,
  keepsReadMarks,
  answersAreTheirs,
  kindsFitHosts,
  weakPagesHaveCompany,
  proposalsAreNoOrders,
  breachFindingsAreGradedAlike,
];

/**
 * The rules that no single field can hold: ties, doubles, order, support, and what came after. Each problem says file,
 * place, what is wrong and what to do. `today` is YYYY-MM-DD.
 */
export function recordProblems(files: RecordFiles, today: string): string[] {
  return [
    ...[...files.vendors].flatMap(([slug, file]) => fileProblems(slug, file, files, today)),
    ...doubles(files, 'site', ({ sites }) => sites.map(({ domain }) => domain)),
    ...doubles(files, 'endpoint', ({ endpoints }) => (endpoints ?? []).map(({ host }) => host)),
    ...doubles(files, 'app', ({ apps }) => apps.map(({ store, id }) => `${store}:${id}`)),
    ...doubles(files, 'package prefix', ({ packages }) => packages?.prefixes ?? []),
    ...doubles(files, 'incident id', ({ incidents }) => incidents.map(({ id }) => id)),
  ];
}

function fileProblems(slug: string, file: VendorFile, files: RecordFiles, today: string): string[] {
  const problems: string[] = [];
  const say = (place: string, wrong: string) => problems.push(`${slug}.json: ${place} ${wrong}`);
  for (const { vendor } of file.parents ?? [])
    if (vendor !== undefined && !files.vendors.has(vendor))
      say('parents', `names ${vendor}, which has no file; write the slug of one`);
  const sorted = [...file.incidents].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (sorted.some((incident, i) => incident !== file.incidents[i]))
    say('incidents', 'are not in order; sort them by date');
  for (const incident of file.incidents)
    for (const lint of INCIDENT_LINTS) lint({ slug, file, incident, files, today }, say);
  return problems;
}

function doubles(files: RecordFiles, what: string, claims: (file: VendorFile) => string[]): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const [slug, file] of files.vendors) {
    for (const claim of claims(file)) {
      const owner = owners.get(claim);
      if (owner !== undefined)
        problems.push(`${slug}.json: ${what} ${claim} is claimed by ${owner}.json too; keep it in one`);
      owners.set(claim, slug);
    }
  }
  return problems;
}
