import { problemOf } from './expressions/check.ts';
import { expressionsOfCode, expressionsOfTables } from './expressions/collect.ts';
import { writeKnown } from './expressions/known.ts';
import { writeTable } from './figures.ts';

/**
 * `npm run expressions`: checks every regular expression of the product anew, about a minute and a half, and keeps in
 * test/data/expressions.json which are safe. Ends with 1 where one is not, else puts the count into docs/reliability.md.
 */
const all = [...expressionsOfCode().written, ...expressionsOfTables()];
const safe = all.filter((expression) => {
  const problem = problemOf(expression);
  if (problem !== null) console.log(problem);
  return problem === null;
});
writeKnown(safe);
const summary = `${safe.length} of ${all.length} expressions take time that grows with the text and no faster.`;
console.log(summary);
if (safe.length === all.length) writeTable('expressions', summary);
else process.exitCode = 1;
