/**
 * Where a report of a mistake can go: `mail` is an address for mailto: links, `issues` the page of a tracker's form for a
 * new issue, which takes `title` and `body` in its query. Null leaves the button out.
 */
export const CONTACT: { mail: string | null; issues: string | null } = { mail: null, issues: null };

/** Whether anybody can be written to. */
export const hasContact = ({ mail, issues }: typeof CONTACT): boolean => mail !== null || issues !== null;

/** Address of the source code, null while there is none to give. */
export const SOURCE: string | null = null;
