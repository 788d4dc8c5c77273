import axe from 'axe-core';
import type { DrivenPage } from '../../tools/browser/driver.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe objects to in a page by the rules of WCAG 2.2 AA and its own good practice, one line a rule; `only` names
 * the rules where not all are wanted.
 */
export async function violationsIn(page: DrivenPage, { only }: { only?: string[] } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(new Function(axe.source) as () => void);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as never as { axe: typeof axe }).axe.run(document, { runOnly, resultTypes: ['violations'] }),
    only === undefined ? ({ type: 'tag', values: TAGS } as const) : ({ type: 'rule', values: only } as const),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}, ${nodes.length} times: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
        .join(' | ')}`,
  );
}
