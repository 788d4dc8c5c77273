const HOST = /^(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]\.?$/i;
/** What every line of a log has and no list of names does: a time of day, or an address. */
const LOGGED = /(?<!\d)\d{1,2}:\d\d:\d\d(?!\d)|\b\d{1,3}(?:\.\d{1,3}){3}\b|\b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,}\b/i;
/** The host in a line of JSON, by the keys of AdGuard Home, Pi-hole, NextDNS and Zeek. */
const IN_JSON = /"(?:QH|domain|host|qname|query|query_name|rrname)"\s*:\s*"([^"]+)"/i;

/** No server writes longer lines; what is longer is no log, and not searched for anything. */
const LONGEST = 4000;

/** The host that a line of a DNS server's log is about; undefined where it is no such line. */
export function hostInLog(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const inJson = IN_JSON.exec(line)?.[1];
  if (inJson !== undefined && HOST.test(inJson)) return hostOf(inJson);
  if (!LOGGED.test(line)) return undefined;
  const words = line.split(/[\s"'()[\],;]+/).filter((word) => HOST.test(word));
  return words[0] === undefined ? undefined : hostOf(words[0]);
}

const hostOf = (word: string): string => word.toLowerCase().replace(/\.$/, '');
