import type { UnitMethods } from '../../qualification';
import type { CleanLine } from '../clean-line';
import type { Notebook } from '../notebook';
import { UNIT_CODE } from '../patterns';

/** A row of the unit assessment methods table. */
export interface MethodsRow {
  readonly code: string;
  readonly title: string;
  readonly methods: UnitMethods;
  readonly lines: readonly number[];
}

// The private-use and Latin letters are the ticks and crosses of Word's Wingdings fonts.
const TICK = /^(?:[✓✔☑✅√üþ\u{f0fc}\u{f0fe}\u{f050}\u{f052}]\ufe0e?|yes|y|P)$/iu;
const CROSS = /^(?:[✗✘☒❌×xûý\u{f0fb}\u{f0fd}\u{f04f}\u{f053}–—-]\ufe0e?|no|n|O|n\/a)$/iu;

/** The unit assessment methods table: question papers, observation, portfolio of evidence, by unit code. */
export function readMethods(lines: readonly CleanLine[], notebook: Notebook): readonly MethodsRow[] {
  const rows: MethodsRow[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || !UNIT_CODE.test(line.text.split(' ')[0] ?? '')) continue;
    // A title that wraps goes on below; its marks stand on any of its lines.
    const below = continuation(lines, index);
    const longer = below.map((_, more) => methodsRow([line, ...below.slice(0, more + 1)]));
    const whole = longer.find((each) => each !== null) ?? null;
    const row = /^[a-z]/.test(below[0]?.text ?? '')
      ? (whole ?? methodsRow([line]))
      : (methodsRow([line]) ?? whole);
    if (row === null) {
      const code = line.text.split(' ')[0] ?? '';
      const message = `The assessment methods of unit ${code} could not be read.`;
      notebook.report('warning', message, [line.number], `unit.${code}.methods`);
      continue;
    }
    notebook.found(`unit.${row.code}.methods`, row.lines);
    rows.push(row);
  }
  return rows;
}

/** Up to three lines below a row that no other row starts on. */
function continuation(lines: readonly CleanLine[], index: number): readonly CleanLine[] {
  const below = lines.slice(index + 1, index + 4);
  const end = below.findIndex(({ text }) => text === '' || UNIT_CODE.test(text.split(' ')[0] ?? ''));
  return end < 0 ? below : below.slice(0, end);
}

/** The last three words of a row are the number of papers and two marks; the first is the code. */
function methodsRow(used: readonly CleanLine[]): MethodsRow | null {
  const words = used.flatMap((line) => line.text.split(' ')).filter((word) => word !== '');
  const at = words.findIndex((_, index) => isMarks(words.slice(index, index + 3)));
  if (at < 1 && used.length === 1) return scatteredRow(words, used);
  const [papers, observation, portfolio] = at < 1 ? [] : words.slice(at, at + 3);
  if (papers === undefined || observation === undefined || portfolio === undefined) return null;
  const title = [...words.slice(1, at), ...words.slice(at + 3)].join(' ');
  return {
    code: words[0] ?? '',
    title,
    methods: {
      questionPapers: /^\d/.test(papers) ? Number(papers) : TICK.test(papers) ? 1 : 0,
      observation: TICK.test(observation),
      portfolio: TICK.test(portfolio),
    },
    lines: used.map((line) => line.number),
  };
}

/** A mark that wrapped below the title stands before the number; which is which does not matter where both are equal. */
function scatteredRow(words: readonly string[], used: readonly CleanLine[]): MethodsRow | null {
  const marks = words.filter((word) => isSymbol(word));
  const papers = words.filter((word) => /^\d{1,2}$/.test(word));
  const [first, second] = marks.map((mark) => TICK.test(mark));
  if (marks.length !== 2 || first === undefined || first !== second || papers.length !== 1) return null;
  return {
    code: words[0] ?? '',
    title: words
      .slice(1)
      .filter((word) => !isSymbol(word) && !papers.includes(word))
      .join(' '),
    methods: { questionPapers: Number(papers[0]), observation: first, portfolio: first },
    lines: used.map((line) => line.number),
  };
}

/** A tick or cross that cannot be a word of the title. */
function isSymbol(word: string): boolean {
  return /^[^\p{L}\p{N}–—-]+$/u.test(word) && (TICK.test(word) || CROSS.test(word));
}

function isMarks(words: readonly string[]): boolean {
  const [papers, ...marks] = words;
  if (papers === undefined || marks.length !== 2) return false;
  const isMark = (word: string): boolean => TICK.test(word) || CROSS.test(word);
  return (/^\d{1,2}$/.test(papers) || isMark(papers)) && marks.every(isMark);
}
