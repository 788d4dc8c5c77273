import { type Find, loadFind as load } from '../../platform/search/find.ts';

/** As many results as the window has room for. */
const SHOWN = 12;

/** Loads what answers the library's search box. */
export async function loadFind(): Promise<Find> {
  const find = await load();
  return (question) => find(question, { limit: SHOWN });
}
