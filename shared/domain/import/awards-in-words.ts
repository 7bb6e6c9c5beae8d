import { cleanText } from './clean';

/** An award that a person’s “qualifications held” names. */
export interface AwardInWords {
  /** As the rule packs write it. */
  readonly award: RecognisedAward;
  readonly state: 'held' | 'in progress';
}

/** The awards of rule P2 that words are searched for. */
export const RECOGNISED_AWARDS = [
  'D32',
  'D33',
  'A1',
  'A2',
  'Level 3 TAQA',
  'Level 3 CAVA',
  'D34',
  'V1',
  'Level 4 TAQA',
] as const;
export type RecognisedAward = (typeof RECOGNISED_AWARDS)[number];

/**
 * Awards in free words: `D32/33; working towards CAVA`. An award twice is held if it is held once. What is not
 * understood, or is said not to be held, gives nothing: the words are kept beside it.
 */
export function awardsInWords(words: string): readonly AwardInWords[] {
  const found = new Map<RecognisedAward, AwardInWords['state']>();
  for (const sentence of spelledOut(words).split(';')) {
    // “Working towards A1, V1” speaks of both; “A1 (in progress), V1” of the one beside it.
    let isTowards = false;
    for (const part of sentence.split(/[,/+&|]| and | plus /)) {
      if (DENIED.test(part)) continue;
      isTowards ||= STARTS_TOWARDS.test(part);
      const state = isTowards || TOWARDS.test(part) ? 'in progress' : 'held';
      for (const award of awardsIn(part)) if (found.get(award) !== 'held') found.set(award, state);
    }
  }
  return [...found].map(([award, state]) => ({ award, state }));
}

const STARTS_TOWARDS = /^\W*(?:currently |now |still )?working to/;
const TOWARDS =
  /working to|\bwt\b|in progress|in training|on ?going|studying|undertaking|completing|to complete|enrolled|registered (?:for|on)|started|(?:currently|now) (?:doing|taking)|\bdoing\b|candidate|not yet (?:complete|achieved|awarded|certificated)|(?:due|expected)\b/;
const DENIED =
  /\b(?:no|none|needs?|without|expired|lapsed|withdrawn|withdrew|failed|planned|plans|booked|applied|to (?:start|enrol|book)|not (?!yet (?:complete|achieved|awarded|certificated)))\b/;

const NUMBERS: Readonly<Record<string, string>> = { three: '3', iii: '3', four: '4', iv: '4' };

/** Lower case, one way of writing levels, each award of a run such as `D32/33` written out. */
function spelledOut(words: string): string {
  return (
    cleanText(words.normalize('NFKC').replace(/[\r\n]+/gu, ';'))
      .toLowerCase()
      // What stands in brackets belongs to what stands before them.
      .replace(/\([^)]*\)|\[[^\]]*\]/gu, (inside) => ` ${inside.replace(/[^\p{L}\p{N} ]+/gu, ' ')} `)
      .replace(/\btraining,? assessment (?:and|&) quality assurance\b/gu, 'taqa')
      .replace(/\bw\s*[/.]\s*t\b\.?/gu, 'wt')
      .replace(/\bc\.\s?a\.\s?v\.\s?a\b\.?/gu, 'cava')
      .replace(/\bt\.\s?a\.\s?q\.\s?a\b\.?/gu, 'taqa')
      .replace(
        /\b(?:level|lvl|lev)\W*(three|four|iii|iv)\b/gu,
        (_, number: string) => `level ${NUMBERS[number] ?? ''}`,
      )
      .replace(/\b(?:level|lvl|lev|l)[\s.:-]*([1-8])\b/gu, 'level $1')
      .replace(/\blevel 3\s*(?:and|[&/,+])\s*(?:level )?4\s+(taqa)/gu, 'level 3 $1; level 4 $1')
      .replace(/\btaqa\s*[/&+-]\s*i\.?q\.?a\b\.?/gu, 'taqa iqa')
      .replace(/\bd[\s-]?(3[2-4])\b/gu, 'd$1')
      .replace(/\b([av])[\s-]([12])\b/gu, '$1$2')
      .replace(RUN, (run) => writtenOut(run))
  );
}

const RUN = /\b(?:d3[2-4](?:\s*(?:and|[&/,+-])\s*d?3[2-4])+|a[12]\s*(?:and|[&/+-])\s*a?[12])(?![0-9])/gu;

/** `d32/33` as `d32,d33`. */
function writtenOut(run: string): string {
  const letter = run.charAt(0);
  return (run.match(/\d+/gu) ?? []).map((number) => `${letter}${number}`).join(',');
}

const D_AND_A: readonly (readonly [RegExp, RecognisedAward])[] = [
  [/\bd32\b/, 'D32'],
  [/\bd33\b/, 'D33'],
  [/\bd34\b/, 'D34'],
  [/\ba1\b(?! levels?\b)/, 'A1'],
  // Not the second year of an A level.
  [/\ba2\b(?! levels?\b)/, 'A2'],
  [/\bv1\b/, 'V1'],
];

function awardsIn(part: string): readonly RecognisedAward[] {
  const named = D_AND_A.flatMap(([pattern, award]) => (pattern.test(part) ? [award] : []));
  const modern = modernAward(part);
  return modern === null ? named : [...named, modern];
}

/** CAVA and the awards of training, assessment and quality assurance, at the level that each has. */
function modernAward(part: string): RecognisedAward | null {
  const level = /\blevel ([1-8])\b/.exec(part)?.[1] ?? /\btaqa\s?([1-8])\b/.exec(part)?.[1] ?? null;
  if (/\bcava\b|assessing vocational achievement/.test(part))
    return level === null || level === '3' ? 'Level 3 CAVA' : null;
  const isIqa =
    /\biqa\b|internal quality assur/.test(part) && (level !== null || /\btaqa|award|cert/.test(part));
  if (isIqa && (level === null || level === '4')) return 'Level 4 TAQA';
  if (!/\btaqa(?:\s?[1-8])?\b/.test(part)) return null;
  if (level === '4') return 'Level 4 TAQA';
  return level === null || level === '3' ? 'Level 3 TAQA' : null;
}
