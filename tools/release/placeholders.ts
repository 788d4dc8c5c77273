import { isPlaceholder, type Product } from '../../src/core/product.ts';

const WHAT: Record<keyof Product, string> = {
  homepage: 'the address of the website, with a slash at its end',
  author: 'who publishes it',
  mail: 'an address for reports and for the stores’ support contact',
  issues: 'the page of a tracker’s form for a new issue',
  source: 'the address of the source code',
  geckoId: 'the add-on’s id in Firefox, which can never change after the first release',
};

/** What product.json still leaves open, one line each. One contact of the two is enough. */
export function placeholdersIn(product: Product): string[] {
  const hasContact = [product.mail, product.issues].some((contact) => !isPlaceholder(contact));
  return (Object.keys(WHAT) as (keyof Product)[])
    .filter((key) => isPlaceholder(product[key]))
    .filter((key) => !(hasContact && (key === 'mail' || key === 'issues')))
    .map((key) => `${key}: ${WHAT[key]}`);
}
