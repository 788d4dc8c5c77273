import { readRecordWithProblems } from './record.ts';

/** `npm run data:check [slug …]`: every problem of the record, or of the named vendors, one a line. */
const wanted = process.argv.slice(2);
const { files, problems } = readRecordWithProblems(new Date().toISOString().slice(0, 10));
const shown = problems.filter(
  (problem) => wanted.length === 0 || wanted.some((slug) => problem.startsWith(`${slug}.json:`)),
);
for (const problem of shown) console.log(problem);
console.log(`${files.vendors.size} vendors, ${shown.length} problems`);
process.exitCode = shown.length > 0 ? 1 : 0;
