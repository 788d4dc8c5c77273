/**
 * Top labels that never leave the machine or its network: RFC 6761 (localhost), RFC 6762 (local), ICANN's reservation
 * of 2024 (internal), and what hosts files and routers use.
 */
const LOCAL_TOPS = new Set(['localhost', 'local', 'localdomain', 'internal', 'lan', 'broadcasthost']);

/** Whether a name is one of a machine or its own network, `home.arpa` of RFC 8375 among them. `topStart`: of its last label. */
export function isLocalName(name: string, topStart: number): boolean {
  const top = topStart === 0 ? name : name.slice(topStart);
  if (LOCAL_TOPS.has(top)) return true;
  if (topStart === 0) return name.startsWith('ip6-');
  return top === 'arpa' && (name === 'home.arpa' || name.endsWith('.home.arpa'));
}
