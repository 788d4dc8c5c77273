import axe from 'axe-core';
import type { DrivenPage } from '../../tools/browser/driver.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rows of a table and items of a list after these are like those before them, and axe would read them for half a minute. */
const ALIKE = ['tbody > tr:nth-child(n + 31)', 'ul > li:nth-child(n + 31)', 'ol > li:nth-child(n + 31)'];

/**
 * What axe objects to in a page by the rules of WCAG 2.2 AA and its own good practice, one line a rule; `only` names
 * the rules where not all are wanted.
 */
export async function violationsIn(page: DrivenPage, { only }: { only?: string[] } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(new Function(axe.source) as () => void);
  // What a header that stays lies over where the page is scrolled is no neighbour of its links.
  await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await page.evaluate(
    (runOnly, exclude) =>
      (globalThis as never as { axe: typeof axe }).axe.run({ exclude }, { runOnly, resultTypes: ['violations'] }),
    only === undefined ? ({ type: 'tag', values: TAGS } as const) : ({ type: 'rule', values: only } as const),
    ALIKE,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}, ${nodes.length} times: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
        .join(' | ')}`,
  );
}
