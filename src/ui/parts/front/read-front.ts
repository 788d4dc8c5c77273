import { judge, NOBODY } from '../../../core/recognise/judge.ts';
import type { Page } from '../../../platform/browser/tabs.ts';
import { loadDossier } from '../../../platform/record/dossiers.ts';
import { askRecord } from '../../../platform/record/record.ts';

/** The page in front: undefined until it is known, null where there is none, `failed` where the record cannot be read. */
export type FrontPage = (Page & { isLoading?: boolean }) | null | undefined | 'failed';

/**
 * Loads all parts of the record that a page needs; what will most likely be shown of it is on its way after that.
 * Never rejects.
 */
export async function readFront<Shown extends Page>(
  page: Shown | null,
  loadCard: () => Promise<unknown>,
): Promise<Shown | null | 'failed'> {
  if (page === null) return null;
  try {
    const judgement = await askRecord((record) => judge(page, record, NOBODY, new Date()));
    const [lead] = judgement?.verdict.vendors ?? [];
    // Whatever fails here is loaded again, and told, where it is shown.
    if (lead !== undefined) void Promise.allSettled([loadCard(), loadDossier(lead.vendor)]);
    return page;
  } catch (error) {
    console.warn('The record of the page in front cannot be read', error);
    return 'failed';
  }
}
