import type { Level } from '../../../core/record/vocabulary.ts';
import type { SharedFinding } from '../../../core/share/share-text.ts';
import { cutText } from '../../../core/text/cut-text.ts';
import { LEVEL_SHAPES } from '../incidents/level-shapes.ts';

/** What is on the picture, in the words of the user's language. */
export type ImageCard = SharedFinding & { level: Level; levelWord: string; sourcesWord: string; foot: string };

/** CSS pixels at twice the size: on a phone's width of 540 the smallest text is 15 px. */
const WIDTH = 1080;
const MARGIN = 72;
const ROOM = WIDTH - 2 * MARGIN;
const LONGEST = { response: 260, later: 200 };

type Run = { text: string; size: number; weight: number; colour: string; gap: number };

/** The finding as a picture (PNG), drawn on this device in the page's own theme. `style` reads a colour token of the page. */
export async function findingImage(card: ImageCard, style: (token: string) => string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('The browser gives no canvas to draw on');
  const font = ({ size, weight }: Run) => `${weight} ${size}px system-ui, sans-serif`;
  const runs = runsOf(card, style);
  const lines = runs.map((run) => {
    pen.font = font(run);
    return wrapped(run.text, (text) => pen.measureText(text).width);
  });
  const heights = runs.map((run, i) => run.gap + (lines[i]?.length ?? 0) * run.size * 1.35);
  const head = MARGIN + 56;
  canvas.width = WIDTH;
  canvas.height = Math.ceil(head + heights.reduce((sum, height) => sum + height, 0) + MARGIN);
  pen.fillStyle = style('--paper');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  drawLevel(pen, card, style);
  let y = head;
  for (const [i, run] of runs.entries()) {
    pen.font = font(run);
    pen.fillStyle = run.colour;
    pen.textBaseline = 'top';
    y += run.gap;
    for (const line of lines[i] ?? []) {
      pen.fillText(line, MARGIN, y);
      y += run.size * 1.35;
    }
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture could not be made')) : resolve(blob)),
      'image/png',
    ),
  );
}

function runsOf(card: ImageCard, style: (token: string) => string): Run[] {
  const { company, title, date, marks, response, later, sources, sourcesWord, foot } = card;
  const [ink, quiet] = [style('--ink'), style('--quiet')];
  const hosts = [...new Set(sources.map(({ url }) => new URL(url).hostname.replace(/^www\./, '')))].slice(0, 4);
  const short = (text: string, limit: number) => {
    const cut = cutText(text, limit);
    return cut === null ? text : `${cut}…`;
  };
  return [
    { text: company, size: 64, weight: 700, colour: ink, gap: 18 },
    { text: `${date}: ${title}`, size: 46, weight: 500, colour: ink, gap: 22 },
    { text: marks.join(' · '), size: 32, weight: 400, colour: quiet, gap: 10 },
    { text: short(response, LONGEST.response), size: 38, weight: 400, colour: ink, gap: 28 },
    { text: short(later, LONGEST.later), size: 34, weight: 400, colour: ink, gap: 20 },
    { text: `${sourcesWord}: ${hosts.join(', ')}`, size: 30, weight: 400, colour: quiet, gap: 32 },
    { text: foot, size: 30, weight: 400, colour: quiet, gap: 8 },
  ].filter(({ text }) => text !== '');
}

function drawLevel(
  pen: CanvasRenderingContext2D,
  { level, levelWord }: ImageCard,
  style: (token: string) => string,
): void {
  const { fill, line, cut } = LEVEL_SHAPES[level];
  pen.save();
  pen.translate(MARGIN, MARGIN);
  pen.scale(3, 3);
  pen.lineCap = 'round';
  pen.fillStyle = style(`--${level}`);
  pen.strokeStyle = style(`--${level}`);
  if (fill !== undefined) pen.fill(new Path2D(fill));
  pen.lineWidth = 2.6;
  if (line !== undefined) pen.stroke(new Path2D(line));
  pen.lineWidth = 1.8;
  pen.strokeStyle = style('--paper');
  if (cut !== undefined) pen.stroke(new Path2D(cut));
  pen.restore();
  pen.font = '640 40px system-ui, sans-serif';
  pen.fillStyle = style(`--${level}`);
  pen.textBaseline = 'middle';
  pen.fillText(levelWord, MARGIN + 64, MARGIN + 25);
}

/** Lines that fit, broken at spaces; one word that is too long is broken between characters. */
export function wrapped(text: string, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => piecesOf(one, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > ROOM) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= ROOM) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > ROOM) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
