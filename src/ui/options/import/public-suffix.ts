import { getPublicSuffix } from 'tldts';

/** Whether strangers register names under a domain (`co.uk`, `github.io`), by the Public Suffix List. */
export const isPublicSuffix = (domain: string): boolean =>
  getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;
