import type { CleanLine } from '../clean-line';
import type { DraftQualification } from '../draft';
import type { FoundText } from '../labelled-value';
import { labelledNumber, labelledText } from '../labelled-value';
import { joinAllWrapped } from '../join-wrapped';
import type { Notebook } from '../notebook';
import { paragraphs } from '../paragraphs';
import { QUALIFICATION_NUMBER, QUALIFICATION_TITLE } from '../patterns';
import { coverTitle, titleFacts, wholeTitle } from '../title';

const PRODUCT_CODE = /^[A-Z]{1,5}\d[A-Z0-9]{0,5}$/;

/** "Qualification at a glance" and the cover of a handbook: everything before its first unit. */
export function readGlance(
  lines: readonly CleanLine[],
  notebook: Notebook,
): Omit<DraftQualification, 'groups'> {
  // The head of the structure table repeats the labels, above the figures of a unit.
  const labels = lines.filter((line) => !/^(?:unit|product) code .*title/i.test(line.text));
  const labelled = labelledText(lines, /qualification title/i, QUALIFICATION_TITLE);
  const title = labelled === null ? coverTitle(lines) : wholeTitle(lines, labelled);
  const number = labelledText(lines, /qualification number/i, QUALIFICATION_NUMBER) ?? coverNumber(lines);
  const code = labelledText(lines, /product code/i, PRODUCT_CODE) ?? coverCode(lines);
  const ageLabel = labelledText(lines, /age range/i) ?? labelledText(lines, /minimum age/i);
  const age = ageInWords(lines) ?? (ageLabel === null ? null : withLinesBelow(lines, ageLabel));
  const minimumAge = age === null ? null : ageOf(age.value);
  const value = (field: string, label: RegExp): number | null => {
    const found = labelledNumber(labels, label);
    if (found !== null) notebook.found(field, found.lines);
    return found?.value ?? null;
  };
  if (number !== null) notebook.found('number', number.lines);
  if (code !== null) notebook.found('code', code.lines);
  if (age !== null) notebook.found('minimumAge', age.lines);
  if (age !== null && minimumAge === null) {
    notebook.report(
      'warning',
      'The age range names no minimum age that could be read.',
      age.lines,
      'minimumAge',
    );
  }
  const tqt = value('tqt', /total qualification time(?: \(TQT\))?/i);
  checkMinimumTqt(lines, tqt, notebook);
  return {
    ...titleFacts(title?.value ?? null, title?.lines ?? [], notebook),
    number: number === null ? null : (QUALIFICATION_NUMBER.exec(number.value)?.[0] ?? null),
    code: code?.value ?? null,
    credits: value('credits', /(?:total )?credit value|total credits/i),
    tqt,
    glh: value('glh', /guided learning(?: \(GL\))?(?: hours)?(?: \(GLH\))?/i),
    minimumAge,
  };
}

/** "not approved for learners under the age of 16", also where the table around it could not be put together. */
function ageInWords(lines: readonly CleanLine[]): FoundText | null {
  for (const { text, lines: numbers } of paragraphs(lines)) {
    const value = /\blearners under (?:the age of )?\d{2}\b/i.exec(text)?.[0];
    if (value !== undefined) return { value, lines: numbers };
  }
  return null;
}

/** The labels that "at a glance" goes on with. */
const NEXT_LABEL = /^(?:Total Qualification|Guided Learning|Assessment|Entry|Support|Product|Qualification) /;

/** A value that wraps without columns goes on below its label. */
function withLinesBelow(lines: readonly CleanLine[], found: FoundText): FoundText {
  const at = lines.findIndex(({ number }) => number === found.lines.at(-1));
  const below = lines.slice(at + 1);
  const end = below.findIndex(({ text }) => text === '' || NEXT_LABEL.test(`${text} `));
  const rest = below.slice(0, end < 0 ? 0 : end);
  return {
    value: joinAllWrapped([found.value, ...rest.map(({ text }) => text)]),
    lines: [...found.lines, ...rest.map(({ number }) => number)],
  };
}

/** The structure repeats the TQT in a sentence. */
function checkMinimumTqt(lines: readonly CleanLine[], tqt: number | null, notebook: Notebook): void {
  for (const [index, line] of lines.entries()) {
    const text = `${line.text} ${lines[index + 1]?.text ?? ''}`;
    const match = /minimum TQT .*?\bis (\d+)/i.exec(text);
    if (match === null || tqt === null || Number(match[1]) === tqt) continue;
    const message = `The TQT is ${tqt} at a glance, but ${match[1] ?? ''} in the qualification structure.`;
    notebook.report('warning', message, [...notebook.sourceOf('tqt'), line.number], 'tqt');
    return;
  }
}

function coverNumber(lines: readonly CleanLine[]): FoundText | null {
  const line = lines.find((each) => QUALIFICATION_NUMBER.test(each.text));
  return line === undefined ? null : { value: line.text, lines: [line.number] };
}

/** "CSPD2 – VTCT (Skillsfirst) Level 2 …" on the cover. */
function coverCode(lines: readonly CleanLine[]): FoundText | null {
  for (const line of lines) {
    const match = /^([A-Z]{1,5}\d[A-Z0-9]{0,5})\s+[-–—]\s+.*\bLevel \d/.exec(line.text);
    if (match !== null) return { value: match[1] ?? '', lines: [line.number] };
  }
  return null;
}

/** "not approved for learners under the age of 16", "16-18, 19+". */
function ageOf(text: string): number | null {
  const match = /under (?:the age of )?(\d{2})\b/i.exec(text) ?? /\b(\d{2})(?:\s*\+|\s*[-–]|\b)/.exec(text);
  return match === null ? null : Number(match[1]);
}
