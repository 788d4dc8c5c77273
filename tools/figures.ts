import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Puts what was measured in the place of what stands between the two marks `<!-- NAME -->` of a document. */
export function writeTable(name: string, text: string, document = 'docs/reliability.md'): void {
  const page = fileURLToPath(new URL(`../${document}`, import.meta.url));
  const mark = `<!-- ${name} -->`;
  const [before, , after, ...more] = readFileSync(page, 'utf8').split(mark);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`${page} has no two ${mark}`);
  writeFileSync(page, `${before}${mark}\n${text}\n${mark}${after}`);
}
