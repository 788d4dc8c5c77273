import type { Link } from '../core/recognise/links/sight-link.ts';
import type { Catalogue } from '../core/record/catalogue.ts';
import { workerCatalogue } from '../data/worker-catalogue.ts';

/** The record as far as some links need it: the one place where the scripts in pages meet it. */
export const recordFor = async (_links: readonly Pick<Link, 'address'>[]): Promise<Catalogue> => workerCatalogue();
