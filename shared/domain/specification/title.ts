import type { CleanLine } from './clean-line';
import { comparable, nextFilled } from './clean-line';
import { joinWrapped } from './join-wrapped';
import type { FoundText } from './labelled-value';
import type { Notebook } from './notebook';
import { QUALIFICATION_TITLE } from './patterns';

export interface TitleFacts {
  readonly awardingOrganisation: string | null;
  readonly title: string | null;
  readonly level: number | null;
}

/** Splits a title such as "VTCT Level 2 Diploma in Customer Service" and notes where it came from. */
export function titleFacts(title: string | null, lines: readonly number[], notebook: Notebook): TitleFacts {
  if (title === null) return { awardingOrganisation: null, title: null, level: null };
  const match = QUALIFICATION_TITLE.exec(title);
  notebook.found('title', lines);
  if (match === null) return { awardingOrganisation: null, title, level: null };
  notebook.found('awardingOrganisation', lines);
  notebook.found('level', lines);
  return { awardingOrganisation: match[1] ?? null, title, level: Number(match[2]) };
}

/** A line may be this long and still be a title. */
const MOST_CHARACTERS = 160;
/** "CSPD2 – " before the title on a cover. */
const CODE_BEFORE = /^[A-Z]{1,5}\d[A-Z0-9]{0,5}\s+[-–—]\s+/;
/** A title starts with the name of an organisation; a sentence that speaks of one has other words before the level. */
const SENTENCE = /^(?:The|On|To|Of|This|Your)\b|(?:^|\s)(?!(?:of|and|for|in|the)\s)[a-z]+\s.*Level \d/;

/** The first line of the cover that reads like a title, put together when it wraps. */
export function coverTitle(lines: readonly CleanLine[]): FoundText | null {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const value = line.text.replace(CODE_BEFORE, '');
    if (isTitle(value)) return wholeTitle(lines, { value, lines: [line.number] });
    // It may wrap before the word that makes it a title, as in "… Level 2" / "Diploma in …".
    if (next === undefined || !/\bLevel(?: \d)?$/.test(value)) continue;
    const both = joinWrapped(value, next.text);
    if (isTitle(both)) return wholeTitle(lines, { value: both, lines: [line.number, next.number] });
  }
  return null;
}

function isTitle(text: string): boolean {
  return text.length < MOST_CHARACTERS && !SENTENCE.test(text) && QUALIFICATION_TITLE.test(text);
}

/**
 * A title that wraps: with as many of the next lines as the document repeats behind it somewhere else. What only
 * happens to stand below it is not repeated.
 */
export function wholeTitle(lines: readonly CleanLine[], found: FoundText): FoundText {
  const whole = comparable(lines.map(({ text }) => text).join(' '));
  const timesIn = (text: string): number => whole.split(comparable(text)).length - 1;
  let title = found;
  let longest = found;
  let at = lines.findIndex(({ number }) => number === found.lines.at(-1));
  for (let more = 0; more < 2; more += 1) {
    at = nextFilled(lines, at + 1);
    const next = lines[at];
    if (next === undefined) break;
    title = { value: joinWrapped(title.value, next.text), lines: [...title.lines, next.number] };
    if (timesIn(title.value) > 1) longest = title;
  }
  return longest;
}
