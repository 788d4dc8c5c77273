import { type ExportFormat, exportList } from '../../../core/lists/list-export.ts';
import type { Dossier } from '../../../core/record/dossier.ts';
import { message } from '../../../platform/browser/messages.ts';
import { purposeWord } from '../../parts/words.ts';

/** A company's hosts as a list for a blocker: what each is for and what its blocking breaks is beside it. */
export function hostsBlob({ name, endpoints }: Pick<Dossier, 'name' | 'endpoints'>, format: ExportFormat): Blob {
  const entries = endpoints.map(({ host, purpose, breaks }) => ({
    domain: host,
    reason: [purposeWord(purpose), breaks && message('endpointBreaks', [breaks])].filter(Boolean).join('; '),
  }));
  const saved = new Date().toISOString().slice(0, 10);
  const remarks = [`${name}: ${message('endpoints')} (${endpoints.length})`, `Telltale, ${saved}`];
  return new Blob([exportList({ name, entries, exceptions: [], remarks }, format)], { type: 'text/plain' });
}
