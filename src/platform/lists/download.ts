import { readListAddress } from '../../core/lists/list-address.ts';
import type { UpdateProblem } from '../../core/lists/subscription.ts';
import { hasHost } from '../browser/permissions.ts';

/** Twice the largest list that people commonly subscribe to. */
export const MAX_DOWNLOAD_BYTES = 100 * 1024 * 1024;
/** Chrome ends a worker whose request is not answered within 30 seconds. */
const ANSWER_MS = 20_000;
const SILENCE_MS = 15_000;
const WHOLE_MS = 120_000;

/** What the server called the version that is here already. */
export type Validators = { etag?: string; lastModified?: string };

export type Download =
  | { kind: 'same' }
  | ({ kind: 'new'; file: Blob } & Validators)
  | { kind: 'problem'; code: UpdateProblem; detail: string };

const problem = (code: UpdateProblem, detail = ''): Download => ({ kind: 'problem', code, detail });

/** What no list is: pages (of errors, of logins), pictures, sounds. */
const NO_LIST = /^\s*(text\/html|application\/xhtml|image\/|audio\/|video\/|font\/)/i;

/**
 * Fetches a list: without cookies or referrer, within limits of size and time, following redirects only to https
 * addresses that a list may be fetched from (http is kept out by the content security policy). Never throws.
 */
export async function download(url: string, known: Validators = {}): Promise<Download> {
  const ending = new AbortController();
  const ends = (ms: number) => setTimeout(() => ending.abort(), ms);
  const whole = ends(WHOLE_MS);
  let silence = ends(ANSWER_MS);
  const onBytes = () => {
    clearTimeout(silence);
    silence = ends(SILENCE_MS);
  };
  try {
    const answer = await ask(url, known, ending.signal);
    if (answer.status === 304) return { kind: 'same' };
    if (answer.type === 'opaqueredirect' || typeof readListAddress(answer.url) === 'string') return problem('redirect');
    if (!answer.ok) return problem('status', String(answer.status));
    const type = answer.headers.get('content-type') ?? '';
    if (NO_LIST.test(type)) return problem('wrong-type', type);
    const file = await within(answer.body, onBytes);
    if (file === null) return problem('too-large');
    const plain = (await isGzip(file)) ? await within(unzip(file), onBytes) : file;
    if (plain === null) return problem('too-large');
    if (await isPage(plain)) return problem('wrong-type', 'HTML');
    const [etag, lastModified] = [answer.headers.get('etag'), answer.headers.get('last-modified')];
    return { kind: 'new', file: plain, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  } catch (error) {
    if (ending.signal.aborted) return problem('slow');
    return error instanceof Unreachable ? problem(error.code) : problem('cut-off');
  } finally {
    clearTimeout(whole);
    clearTimeout(silence);
  }
}

class Unreachable extends Error {
  readonly code: UpdateProblem;
  constructor(code: UpdateProblem) {
    super(code);
    this.code = code;
  }
}

async function ask(url: string, { etag, lastModified }: Validators, signal: AbortSignal): Promise<Response> {
  const allowed = await hasHost(url);
  // Without the permission, these two would make the browser ask the server for leave first.
  const headers: Record<string, string> = {
    ...(allowed && etag !== undefined ? { 'if-none-match': etag } : {}),
    ...(allowed && lastModified !== undefined ? { 'if-modified-since': lastModified } : {}),
  };
  const common = { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer', signal } as const;
  try {
    return await fetch(url, { ...common, headers });
  } catch (error) {
    if (signal.aborted) throw error;
    // The browser does not say what failed. Where it was a redirect that may not be followed, this shows it.
    const again = await fetch(url, { ...common, redirect: 'manual' }).catch(() => null);
    if (again?.type === 'opaqueredirect') return again;
    throw new Unreachable(allowed ? 'unreachable' : 'no-permission');
  }
}

/** The bytes as a Blob, null where they are more than a list may have. Rejects where they end too early. */
async function within(stream: ReadableStream<Uint8Array> | null, onBytes: () => void): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) return new Blob(chunks);
    onBytes();
    size += value.length;
    if (size > MAX_DOWNLOAD_BYTES) {
      await reader?.cancel();
      return null;
    }
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
}

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

const unzip = (file: Blob) => file.stream().pipeThrough(new DecompressionStream('gzip'));

const isPage = async (file: Blob) => /^\s*<(!doctype html|html|head)\b/i.test(await file.slice(0, 200).text());
