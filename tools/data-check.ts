import { readRecordWithFaults } from './record.ts';

/** `npm run data:check [slug …]`: every fault of the record, or of the named vendors, one a line. */
const wanted = process.argv.slice(2);
const { files, faults } = readRecordWithFaults(new Date().toISOString().slice(0, 10));
const shown = faults.filter((fault) => wanted.length === 0 || wanted.some((slug) => fault.startsWith(`${slug}.json:`)));
for (const fault of shown) console.log(fault);
console.log(`${files.vendors.size} vendors, ${shown.length} faults`);
process.exitCode = shown.length > 0 ? 1 : 0;
