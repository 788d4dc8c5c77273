import en from '../../src/_locales/en/messages.json' with { type: 'json' };
import { compileList } from '../../src/core/lists/compile-list.ts';
import { type List, openList } from '../../src/core/lists/list.ts';
import { type Judgement, judge, type UserState } from '../../src/core/recognise/judge.ts';
import { lookOf, QUIET, type ToolbarIcon, type Words } from '../../src/core/recognise/toolbar-look.ts';
import type { Catalogue } from '../../src/core/record/catalogue.ts';
import { isolated } from '../../src/core/text/shown-text.ts';
import { DEFAULTS, type Settings } from '../../src/core/user/settings.ts';
import { openFiles } from '../../src/data/compile/opened.ts';
import { digest, readRecord } from '../record.ts';

/** A list as it should be kept. The own list has no name. */
export type KeptList = { name: string; on: boolean; entries: number; domains: string[] };

/** What a page's toolbar should show. */
export type Shown = { icon: ToolbarIcon; badge: string; title: string };

/** What the extension has to know at any moment: what it was given so far, and nothing that a killed worker lost. */
export class Model {
  readonly catalogue: Catalogue;
  /** A site of each vendor that has one, by slug. */
  readonly sites: readonly string[];
  settings: Settings = { ...DEFAULTS, keepsReadMarks: true, askedReadMarks: true };
  lists: KeptList[] = [];
  /** Slugs of the vendors whose record was viewed. */
  readonly seen = new Set<string>();
  #opened: List[] = [];
  #of: readonly KeptList[] = [];

  constructor() {
    const files = readRecord();
    this.sites = [...files.vendors.values()].flatMap(({ sites: [first] }) => first?.domain ?? []);
    this.catalogue = openFiles(files, digest).catalogue;
  }

  judge(page: { url: string; title: string }): Judgement | null {
    return judge(page, this.catalogue, this.#userState(), new Date());
  }

  /** What the rules say of a page, in English. */
  shown(page: { url: string; title: string }): Shown {
    const judgement = this.judge(page);
    const { icon, badge, title } = judgement === null ? QUIET : lookOf(judgement.verdict, this.settings);
    return { icon, badge, title: title.map(inEnglish).join('\n') };
  }

  #userState(): UserState {
    if (this.#of !== this.lists) {
      this.#opened = this.lists.filter(({ on }) => on).map(opened);
      this.#of = this.lists;
    }
    const seen = new Map([...this.seen].map((slug) => [slug, this.catalogue.vendors.get(slug)?.revision ?? '']));
    return { settings: this.settings, lists: this.#opened, seen, policy: {} };
  }
}

function opened({ name, domains }: KeptList): List {
  const entries = domains.map((domain) => ({ domain, reason: '' }));
  const list = openList({ id: name || 'own', name, level: 'elevated' }, compileList(entries, 20261129));
  if (typeof list === 'string') throw new Error(`The list just made is ${list}`);
  return list;
}

function inEnglish({ key, values }: Words): string {
  const { message } = (en as Record<string, { message: string }>)[key] ?? { message: key };
  return message.replace(/\$(\d)/g, (_, place) => isolated(values[Number(place) - 1] ?? '', 'ltr'));
}
