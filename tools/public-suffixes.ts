import { readFileSync } from 'node:fs';
import { domainToASCII, fileURLToPath } from 'node:url';

/** The tree of the Public Suffix List inside tldts: edges of a node lie between two places, labels one behind the other. */
type Trie = {
  nodeFlags: Uint8Array;
  edgeStart: Uint16Array;
  edgeLength: Uint8Array;
  edgeChild: Uint16Array;
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
};

/** The rules of the Public Suffix List as the installed tldts has them, exceptions with their `!`, in ASCII. */
export async function publicSuffixRules(): Promise<string[]> {
  const main = fileURLToPath(import.meta.resolve('tldts'));
  const folder = main.slice(0, main.lastIndexOf('tldts') + 'tldts'.length);
  // The package exports questions, not its data.
  const trie: Trie = await importModule(`${folder}/dist/es6/src/data/trie.js`);
  const ascii = (rule: string) => (/^[\x21-\x7e]*$/.test(rule) ? rule : domainToASCII(rule));
  const exceptions = rulesBelow(trie, trie.exceptionsRoot).map((rule) => `!${ascii(rule)}`);
  return [...rulesBelow(trie, trie.rulesRoot).map(ascii), ...exceptions];
}

/** The file is an ES module in a folder that Node takes for CommonJS, so it is imported by its text, without its map. */
function importModule(file: string): Promise<Trie> {
  const text = readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}

function rulesBelow(trie: Trie, root: number): string[] {
  const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText } = trie;
  const offsets: number[] = [];
  let offset = 0;
  for (const length of edgeLength) {
    offsets.push(offset);
    offset += length;
  }
  const rules: string[] = [];
  const visit = (node: number, suffix: string) => {
    if (nodeFlags[node] !== 0) rules.push(suffix);
    for (let edge = edgeStart[node] as number; edge < (edgeStart[node + 1] as number); edge++) {
      const start = offsets[edge] as number;
      const label = labelText.slice(start, start + (edgeLength[edge] as number));
      visit(edgeChild[edge] as number, suffix === '' ? label : `${label}.${suffix}`);
    }
  };
  visit(root, '');
  return rules;
}
