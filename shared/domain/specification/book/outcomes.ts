import type { Criterion, Outcome } from '../../qualification';
import type { CleanLine } from '../clean-line';
import { joinAllWrapped, joinWrapped } from '../join-wrapped';

/** An outcome with the lines it was read from. */
export interface ReadOutcome {
  readonly outcome: Outcome;
  readonly lines: readonly number[];
  readonly criterionLines: readonly (readonly number[])[];
  /** Numbered columns of its observation table; null where it has none. */
  readonly observationColumns: number | null;
  /** What the section heading says, when the outcome's own table says otherwise. */
  readonly sectionKind: Outcome['kind'];
}

interface Open {
  readonly number: number;
  readonly lines: number[];
  readonly title: string[];
  readonly criteria: { text: string; readonly lines: number[] }[];
  readonly sectionKind: Outcome['kind'];
  tableKind: Outcome['kind'];
  observationColumns: number | null;
}

type Mode = 'between' | 'title' | 'criteria';

const HEADING = /^learning outcome (\d{1,2})\b\s*[:.–-]?\s*(.*)$/i;
const LABEL = /^\(?([a-z]|\d{1,2})[.)]\s+(\S.*)$/;
const OBSERVATION_TABLE = /^observation\b(?=.*(?:\d|optional))/i;
const AFTER_CRITERIA =
  /^(?:date achieved|criteria questioned orally|portfolio reference|assessor initials|learner signature|achieving (?:knowledge|observation)|developing knowledge|notes)\b/i;

/** "Learning outcome n" sections with their lists "You can: a. … b. …", in the order of the pages of one unit. */
export function readBookOutcomes(lines: readonly CleanLine[]): readonly ReadOutcome[] {
  const outcomes: Open[] = [];
  let section: Outcome['kind'] = null;
  let mode: Mode = 'between';
  let blank = false;
  for (const line of lines) {
    if (line.text === '') {
      blank = true;
      continue;
    }
    const afterBlank = blank;
    blank = false;
    section = sectionKind(line.text) ?? section;
    const heading = HEADING.exec(line.text);
    if (heading !== null) {
      const rest = heading[2] ?? '';
      outcomes.push(openOutcome(Number(heading[1]), rest === '' ? [] : [rest], line.number, section));
      mode = 'title';
      continue;
    }
    const current = outcomes.at(-1);
    if (current === undefined) continue;
    if (OBSERVATION_TABLE.test(line.text)) {
      current.tableKind = 'observation';
      current.observationColumns = line.text.split(' ').filter((word) => /^\d+$/.test(word)).length;
      mode = 'between';
    } else if (/^you can:?/i.test(line.text)) {
      if (/portfolio reference/i.test(line.text)) current.tableKind = 'knowledge';
      mode = 'criteria';
    } else if (
      /^portfolio reference$/i.test(line.text) &&
      mode === 'criteria' &&
      current.criteria.length === 0
    ) {
      current.tableKind = 'knowledge';
    } else if (AFTER_CRITERIA.test(line.text)) {
      mode = 'between';
    } else if (mode === 'title') {
      current.title.push(line.text);
      current.lines.push(line.number);
    } else if (mode === 'criteria') {
      for (const piece of criteriaIn(line, current.criteria.length)) addCriterion(current, piece, afterBlank);
    }
  }
  return outcomes.map(closeOutcome);
}

function sectionKind(text: string): Outcome['kind'] {
  if (/^achieving observation/i.test(text)) return 'observation';
  return /^(?:achieving knowledge outcomes|developing knowledge)/i.test(text) ? 'knowledge' : null;
}

function openOutcome(number: number, title: string[], line: number, section: Outcome['kind']): Open {
  return {
    number,
    lines: [line],
    title,
    criteria: [],
    sectionKind: section,
    tableKind: null,
    observationColumns: null,
  };
}

/** A line "a. … b. … c. …" in pieces: each next label in its turn, before a capital, starts a criterion. */
function criteriaIn(line: CleanLine, before: number): readonly CleanLine[] {
  if (!LABEL.test(line.text)) return [line];
  const pieces: CleanLine[] = [];
  let rest = line.text;
  for (let next = before + 1; next < 26; next += 1) {
    const letter = String.fromCharCode('a'.charCodeAt(0) + next);
    const at = rest.search(new RegExp(`(?<=\\s)\\(?${letter}[.)] (?=[A-Z])`));
    if (at < 0) break;
    pieces.push({ ...line, text: rest.slice(0, at).trim() });
    rest = rest.slice(at);
  }
  return [...pieces, { ...line, text: rest }];
}

/** A labelled line starts the next criterion; a line without one continues it, unless a blank line stands between. */
function addCriterion(outcome: Open, line: CleanLine, afterBlank: boolean): void {
  if (/^\*\s*may be assessed/i.test(line.text)) return;
  const match = LABEL.exec(line.text);
  const position = match === null ? null : positionOf(match[1] ?? '');
  const next = outcome.criteria.length + 1;
  // Labels run on; a letter far ahead is the start of a wrapped line, e.g. "i. e.".
  if (position !== null && position >= next && position <= next + 1) {
    outcome.criteria.push({ text: match?.[2] ?? '', lines: [line.number] });
    return;
  }
  const last = outcome.criteria.at(-1);
  if (line.bullet && match === null) outcome.criteria.push({ text: line.text, lines: [line.number] });
  else if (last !== undefined && !afterBlank) {
    last.text = joinWrapped(last.text, line.text);
    last.lines.push(line.number);
  }
}

function positionOf(label: string): number {
  return /^\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96;
}

function closeOutcome(open: Open): ReadOutcome {
  const criteria: readonly Criterion[] = open.criteria.map((criterion, index) => ({
    label: `${open.number}${String.fromCharCode(97 + index)}`,
    text: criterion.text,
  }));
  return {
    outcome: {
      number: open.number,
      kind: open.tableKind ?? open.sectionKind,
      title: joinAllWrapped(open.title),
      criteria,
    },
    lines: open.lines,
    criterionLines: open.criteria.map((criterion) => criterion.lines),
    observationColumns: open.observationColumns,
    sectionKind: open.sectionKind,
  };
}
