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
      say('parents', `names ${vendor}, which has no file in vendors/; correct the slug, or add the file`);
  const late = file.incidents.find(({ date }, i) => date < (file.incidents[i - 1]?.date ?? ''));
  if (late !== undefined)
    say('incidents', `are not in order: ${late.id} comes too late in the file; sort them by date, oldest first`);
  for (const incident of file.incidents)
    for (const lint of INCIDENT_LINTS) lint({ slug, file, incident, files, today }, say);
  return problems;
}

const mend = (what: string) => (what === 'incident id' ? 'change one of them' : 'keep it in one place');

function doubles(files: RecordFiles, what: string, claims: (file: VendorFile) => string[]): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const [slug, file] of files.vendors) {
    for (const claim of claims(file)) {
      const owner = owners.get(claim);
      if (owner === slug) problems.push(`${slug}.json: ${what} ${claim} is there twice; ${mend(what)}`);
      else if (owner !== undefined)
        problems.push(`${slug}.json: ${what} ${claim} is in ${owner}.json too; ${mend(what)}`);
      owners.set(claim, slug);
    }
  }
  return problems;
}
