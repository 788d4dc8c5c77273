import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

/** A regular expression, and where it is: file and line, or table and entry. */
export type Expression = { at: string; source: string; flags: string };

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every expression that is in the code of `src`, and the places where one is made while the code runs. */
export function expressionsOfCode(): { written: Expression[]; made: string[] } {
  const written: Expression[] = [];
  const made: string[] = [];
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  for (const file of files.sort()) {
    const text = readFileSync(SRC + file, 'utf8');
    const { program, errors } = parseSync(file, text);
    if (errors[0] !== undefined) throw new Error(`src/${file}: ${errors[0].message}`);
    const at = (offset: number) => `src/${file}:${text.slice(0, offset).split('\n').length}`;
    const noteMade = ({ callee, start }: { callee: object; start: number }) => {
      if ('name' in callee && callee.name === 'RegExp') made.push(at(start));
    };
    new Visitor({
      Literal(node) {
        if ('regex' in node) written.push({ at: at(node.start), source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression: noteMade,
      CallExpression: noteMade,
    }).visit(program);
  }
  return { written, made };
}

type Table = {
  name: string;
  pages?: (string | { page: string })[];
  redirects?: string[];
  results?: string[];
  targets?: { at: string }[];
}[];

/** Every expression that stands in the tables of stores, marketplaces and search engines. */
export const expressionsOfTables = (): Expression[] =>
  ['stores', 'marketplaces', 'search-engines'].flatMap((table) =>
    (JSON.parse(readFileSync(`${SRC}data/${table}.json`, 'utf8')) as Table).flatMap(
      ({ name, pages = [], redirects = [], results = [], targets = [] }) =>
        [
          ...pages.map((page) => (typeof page === 'string' ? page : page.page)),
          ...results,
          ...(table === 'marketplaces' ? redirects : []),
          ...targets.map(({ at }) => at),
        ].map((source) => ({ at: `src/data/${table}.json: ${name}`, source, flags: '' })),
    ),
  );
