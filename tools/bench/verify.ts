import { HostIndexBuilder } from '../../src/core/lists/host-index/builder.ts';
import { openHostIndex } from '../../src/core/lists/host-index/host-index.ts';
import { listedHost, listOf, otherHost } from './hosts.ts';
import { oneOf, type Pick, picker } from './random.ts';

const USERS = ['', '', 'user@', 'user:secret@', 'example.com:80@'];
const PORTS = ['', '', '', ':8443', '.', '.:80'];
const RESTS = ['/', '/path', '/?next=https://example.com/', '/@example.com:80/#top'];

/**
 * Asks the host index `queries` seeded questions, half of them as URLs with all that may surround a host, and compares
 * the domain and the value that it finds with a walk over a map. Returns the questions that the two differ on.
 */
export function disagreements(size: number, queries: number, seed: number): string[] {
  const pick = picker(seed);
  const list = listOf(size, seed);
  const listed = new Map(list.map((domain, value) => [domain, value]));
  const builder = new HostIndexBuilder({ seed: pick(2 ** 32) });
  for (const [domain, value] of listed) builder.add(domain, 0, value);
  const index = openHostIndex(builder.build());
  if (typeof index === 'string') return [`The index does not open: ${index}`];

  const wrong: string[] = [];
  for (let query = 0; query < queries; query++) {
    const host = pick(4) === 0 ? listedHost(pick, list) : otherHost(pick, list);
    const url = pick(2) === 0 ? null : around(pick, host);
    const found = url === null ? index.find(host) : index.findUrl(url);
    const domain = walk(listed, host);
    const isRight = found === null ? domain === null : found.domain === domain && found.value === listed.get(domain);
    if (!isRight) wrong.push(`${url ?? host}: ${found?.domain ?? 'nothing'} instead of ${domain ?? 'nothing'}`);
  }
  return wrong;
}

function around(pick: Pick, host: string): string {
  const scheme = oneOf(pick, ['https', 'http', 'wss', 'ws']);
  return `${scheme}://${oneOf(pick, USERS)}${host}${oneOf(pick, PORTS)}${oneOf(pick, RESTS)}`;
}

/** The most specific listed domain of a host. */
function walk(listed: ReadonlyMap<string, number>, host: string): string | null {
  for (let start = 0; ; ) {
    const domain = host.slice(start);
    if (listed.has(domain)) return domain;
    start = host.indexOf('.', start) + 1;
    if (start === 0) return null;
  }
}
