import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../docs/reliability.md', import.meta.url));

/** Puts what was measured in the place of what is between the two marks `<!-- NAME -->` of docs/reliability.md. */
export function writeTable(name: string, text: string): void {
  const mark = `<!-- ${name} -->`;
  const [before, , after, ...more] = readFileSync(PAGE, 'utf8').split(mark);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`${PAGE} has no two ${mark}`);
  writeFileSync(PAGE, `${before}${mark}\n${text}\n${mark}${after}`);
}
