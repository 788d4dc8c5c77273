import { PRODUCT } from '../product.ts';

/** Where a report of a mistake can go. Null leaves the button out. */
export const CONTACT: { mail: string | null; issues: string | null } = { mail: PRODUCT.mail, issues: PRODUCT.issues };

/** Whether anybody can be written to. */
export const hasContact = ({ mail, issues }: typeof CONTACT): boolean => mail !== null || issues !== null;

/** Address of the source code, null while there is none to give. */
export const SOURCE: string | null = PRODUCT.source;
