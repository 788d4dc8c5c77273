import { problemOf } from './expressions/check.ts';
import { expressionsOfCode, expressionsOfTables } from './expressions/collect.ts';
import { writeKnown } from './expressions/known.ts';

/**
 * `npm run expressions`: checks every regular expression of the product anew, about a minute, and keeps in
 * test/data/expressions.json which are safe. Ends with 1 where one is not.
 */
const all = [...expressionsOfCode().written, ...expressionsOfTables()];
const safe = all.filter((expression) => {
  const problem = problemOf(expression);
  if (problem !== null) console.log(problem);
  return problem === null;
});
writeKnown(safe);
console.log(`${safe.length} of ${all.length} expressions take time that grows with the text and no faster.`);
process.exitCode = safe.length === all.length ? 0 : 1;
