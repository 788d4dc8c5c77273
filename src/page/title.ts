import { LONGEST_TEXT } from '../core/recognise/links/question.ts';
import { headingOf } from './link-key.ts';

/** What one link says of the product that it leads to. */
export type Title = {
  link: HTMLAnchorElement;
  text: string;
  /** How surely the text is the product's title: a heading, a title attribute, the text of a picture, other text, none. */
  rank: number;
  /** Where a mark would stand, with the text that begins there. */
  beside: Element;
  begins: string;
};

/** Elements that stand within a line of text; all others begin a text of their own. */
const WITHIN = new Set(['B', 'EM', 'STRONG', 'I', 'MARK', 'WBR', 'FONT', 'SUB', 'SUP', 'BDI']);

type Chunk = { owner: Element; text: string };

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);

/** Three words, or four characters of a script written without spaces: a logo's name is no title. */
const TELLING = /\S \S+ \S|[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4}/;
const LETTERS = /\p{L}.*\p{L}/u;

/** All text in an element, and its parts, each with the element whose text it is. */
function readText(root: Element): { whole: string; chunks: Chunk[] } {
  const texts = new Map<Element, string>();
  let whole = '';
  let last: Element | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    let owner = node.parentElement ?? root;
    if (/^(?:STYLE|SCRIPT|NOSCRIPT)$/.test(owner.tagName)) continue;
    while (owner !== root && WITHIN.has(owner.tagName)) owner = owner.parentElement ?? root;
    const text = node.nodeValue ?? '';
    texts.set(owner, (texts.get(owner) ?? '') + text);
    whole += owner === last ? text : ` ${text}`;
    last = owner;
  }
  const chunks = [...texts].map(([owner, text]) => ({ owner, text: squeezed(text) }));
  return { whole: squeezed(whole), chunks: chunks.filter(({ text }) => LETTERS.test(text)) };
}

const longest = (chunks: readonly Chunk[]): Chunk | undefined =>
  [...chunks].sort((a, b) => b.text.length - a.text.length)[0];

/** Reads a link. Its own text is taken whole: a part of "Case for Galaxy S24" would be another thing. */
export function titleOf(link: HTMLAnchorElement): Title {
  const heading = headingOf(link);
  const head = heading === null ? null : readText(heading);
  const headed = longest(head?.chunks ?? []);
  if (head !== null && headed !== undefined)
    return { link, text: head.whole, rank: 4, beside: headed.owner, begins: headed.text };
  const { whole, chunks } = readText(link);
  const chunk = longest(chunks);
  const place = { link, beside: chunk?.owner ?? link, begins: chunk?.text ?? '' };
  const named = squeezed(link.title);
  if (TELLING.test(named)) return { ...place, text: named, rank: 3 };
  const pictured = squeezed(link.querySelector('img')?.alt ?? '');
  if (TELLING.test(pictured)) return { ...place, text: pictured, rank: 2 };
  return { ...place, text: whole === '' ? pictured : whole, rank: whole === '' ? 0 : 1 };
}

/** The best title of several links to one product, then what else they say; empty texts are left out. */
export function textsOf(titles: readonly Title[]): string[] {
  const sorted = [...titles].sort((a, b) => b.rank - a.rank || b.text.length - a.text.length);
  return [...new Set(sorted.map(({ text }) => text))].filter((text) => text !== '').slice(0, 2);
}

/** The link and place where a mark stands best: in the heading, at the title's text, at the longest text, at the picture. */
export function bestPlace(titles: readonly Title[]): Title | undefined {
  const [first = ''] = textsOf(titles);
  const start = first.slice(0, 8).toLowerCase();
  const worth = ({ rank, begins }: Title): number =>
    rank === 4 ? 1e6 : begins === '' ? -1 : begins.length + (begins.toLowerCase().startsWith(start) ? 1e3 : 0);
  return titles.filter(({ link }) => link.isConnected).sort((a, b) => worth(b) - worth(a))[0];
}
