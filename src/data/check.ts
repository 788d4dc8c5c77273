import { isPrimary } from '../core/source.ts';
import type { VendorFile } from '../core/vendor.ts';
import type { RecordFiles } from './compile.ts';

/**
 * The rules that no single field can hold: ties, doubles, order and support. Each fault says file, place, what is
 * wrong and what to do. `today` is YYYY-MM-DD.
 */
export function recordFaults(files: RecordFiles, today: string): string[] {
  return [
    ...[...files.vendors].flatMap(([slug, file]) => fileFaults(slug, file, files, today)),
    ...doubles(files, 'site', ({ sites }) => sites.map(({ domain }) => domain)),
    ...doubles(files, 'endpoint', ({ endpoints }) => (endpoints ?? []).map(({ host }) => host)),
    ...doubles(files, 'app', ({ apps }) => apps.map(({ store, id }) => `${store}:${id}`)),
    ...doubles(files, 'package prefix', ({ packages }) => packages?.prefixes ?? []),
    ...doubles(files, 'incident id', ({ incidents }) => incidents.map(({ id }) => id)),
  ];
}

function fileFaults(slug: string, file: VendorFile, { vendors }: RecordFiles, today: string): string[] {
  const faults: string[] = [];
  const say = (place: string, wrong: string) => faults.push(`${slug}.json: ${place} ${wrong}`);
  const known = (place: string, vendor: string | undefined) => {
    if (vendor !== undefined && !vendors.has(vendor))
      say(place, `names ${vendor}, which has no file; write the slug of one`);
  };
  for (const { vendor } of file.parents ?? []) known('parents', vendor);
  const sorted = [...file.incidents].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (sorted.some((incident, i) => incident !== file.incidents[i]))
    say('incidents', 'are not in order; sort them by date');
  for (const incident of file.incidents) {
    const { id, date, sources, alsoAbout, involved, answer, disputed } = incident;
    for (const vendor of alsoAbout ?? []) known(id, vendor);
    for (const { vendor } of involved ?? []) known(id, vendor);
    if (date > today) say(id, `is dated ${date}, after today; correct the date`);
    if (sources.filter(isPrimary).length === 0 && new Set(sources.map(({ publisher }) => publisher)).size < 2) {
      say(id, 'has one source that only reports; add the original or a second, independent one');
    }
    if (new Set(sources.map(({ url }) => url)).size < sources.length) say(id, 'cites one page twice; keep one');
    if (disputed && answer.state !== 'answered')
      say(id, 'is disputed without an answer; quote the denial or set disputed to false');
  }
  return faults;
}

function doubles(files: RecordFiles, what: string, claims: (file: VendorFile) => string[]): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const [slug, file] of files.vendors) {
    for (const claim of claims(file)) {
      const owner = owners.get(claim);
      if (owner !== undefined)
        faults.push(`${slug}.json: ${what} ${claim} is claimed by ${owner}.json too; keep it in one`);
      owners.set(claim, slug);
    }
  }
  return faults;
}
