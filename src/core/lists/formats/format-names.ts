/** The formats that are read line by line. */
export const LINE_FORMATS = ['domains', 'hosts', 'filters', 'dnsmasq', 'unbound', 'rpz', 'match-patterns'] as const;
export type LineFormat = (typeof LINE_FORMATS)[number];

/** Every format that a list can have. */
export const LIST_FORMATS = [...LINE_FORMATS, 'json'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

export const isListFormat = (name: string): name is ListFormat => (LIST_FORMATS as readonly string[]).includes(name);

/** Formats that configure a machine, whose own names belong in them. */
export const CONFIGURATIONS: readonly ListFormat[] = ['hosts', 'dnsmasq', 'unbound'];
