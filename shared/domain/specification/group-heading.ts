import type { GroupRule } from '../qualification';
import type { CleanLine } from './clean-line';

export interface GroupHeading {
  readonly mandatory: boolean;
  /** A, B, M …; null where the heading names none. */
  readonly code: string | null;
  readonly credits: number | null;
  readonly bound: 'minimum' | 'maximum' | null;
}

const HEADING =
  /^(mandatory|optional) (?:units?|group)\s*(?:[(–—-]?\s*(?:(?:mandatory|optional) )?(?:group\s+)?([A-Z]\d?)\s*\)?)?\s*(?:[-–—:(]?\s*(?:(minimum|maximum) (?:of )?)?(\d+) credits?\)?\s*(?:\(?(minimum|maximum)\)?)?)?$/i;

/** "Mandatory units - 19 credits", "Optional units Group B - 3 credits (minimum)", "Mandatory units (Group M)". */
export function parseGroupHeading(text: string): GroupHeading | null {
  if (text.length > 90) return null;
  const match = HEADING.exec(text);
  if (match === null) return null;
  const bound = (match[3] ?? match[5])?.toLowerCase();
  return {
    mandatory: match[1]?.toLowerCase() === 'mandatory',
    code: match[2]?.toUpperCase() ?? null,
    credits: match[4] === undefined ? null : Number(match[4]),
    bound: bound === 'minimum' || bound === 'maximum' ? bound : null,
  };
}

/** The heading at `index`; one without credits takes them from the next line, when it wraps onto that. */
export function readGroupHeading(
  lines: readonly CleanLine[],
  index: number,
): { readonly heading: GroupHeading; readonly lines: readonly number[] } | null {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || !/^(?:mandatory|optional) /i.test(line.text)) return null;
  const heading = parseGroupHeading(line.text.replace(/\s*[-–—:(]$/, ''));
  if (next !== undefined && next.text !== '' && (heading === null || heading.credits === null)) {
    const wrapped = parseGroupHeading(`${line.text} ${next.text}`);
    if (wrapped !== null && wrapped.credits !== null) {
      return { heading: wrapped, lines: [line.number, next.number] };
    }
  }
  return heading === null ? null : { heading, lines: [line.number] };
}

/** A bound that the rules of combination state in a sentence, e.g. "a minimum of 3 credits from Optional Group B". */
export interface StatedRule {
  readonly code: string;
  readonly mandatory: boolean;
  readonly rule: GroupRule;
}

const BOUND =
  /(?:(minimum|maximum) of )?(\d+) credits? (?:(?:can|must|may|should) (?:come|be achieved|be taken) )?from (?:the )?(?:(mandatory|optional) )?(?:units )?group ([A-Z]\d?)\b/gi;

/** Every bound on a group in a paragraph of prose. */
export function statedRules(paragraph: string): readonly StatedRule[] {
  return [...paragraph.matchAll(BOUND)].map((match) => {
    const credits = Number(match[2]);
    const mandatory = match[3]?.toLowerCase() === 'mandatory';
    const rule: GroupRule =
      mandatory && match[1] === undefined
        ? { kind: 'all', credits }
        : { kind: match[1]?.toLowerCase() === 'maximum' ? 'maximum' : 'minimum', credits };
    return { code: (match[4] ?? '').toUpperCase(), mandatory, rule };
  });
}

/** A rule in words, for messages. */
export function ruleInWords(rule: GroupRule): string {
  if (rule.kind !== 'all') return `${rule.kind} ${rule.credits} credits`;
  return rule.credits === null ? 'all units' : `all units, ${rule.credits} credits`;
}
