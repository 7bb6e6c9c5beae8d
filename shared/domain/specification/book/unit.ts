import type { Unit } from '../../qualification';
import type { CleanLine } from '../clean-line';
import { nextFilled } from '../clean-line';
import { labelledNumber } from '../labelled-value';
import type { Notebook } from '../notebook';
import type { ListedOutcome } from '../outcome-list';
import { compareOutcomes } from '../outcome-list';
import { paragraphs } from '../paragraphs';
import type { UnitDetails, UnitPages } from '../unit-details';
import { countInWords } from '../unit-details';
import { checkKinds } from './check-kinds';
import { readBookOutcomes } from './outcomes';
import { joinAllWrapped, joinWrapped } from '../join-wrapped';

/** The pages of one unit of a record of assessment book. */
export function readBookUnit(pages: UnitPages, notebook: Notebook): UnitDetails {
  const { code, lines } = pages;
  const firstOutcome = lines.findIndex((line) => /^learning outcome \d/i.test(line.text));
  const front = firstOutcome < 0 ? lines : lines.slice(0, firstOutcome);
  const figure = (name: string, label: RegExp): number | null => {
    const found = labelledNumber(front, label);
    if (found !== null) notebook.found(`unit.${code}.${name}`, found.lines);
    return found?.value ?? null;
  };
  notebook.found(`unit.${code}.pages`, pages.headingLines);
  const read = readBookOutcomes(lines);
  const observations = figure('observationsRequired', /observation\(s\)/i);
  for (const { outcome, lines: at, criterionLines } of read) {
    notebook.found(`unit.${code}.outcome.${outcome.number}`, at);
    outcome.criteria.forEach((criterion, index) =>
      notebook.found(`unit.${code}.criterion.${criterion.label}`, criterionLines[index] ?? []),
    );
  }
  const headed = read.map(({ outcome, lines: at }) => ({
    number: outcome.number,
    title: outcome.title,
    lines: at,
    criteria: outcome.criteria.length,
  }));
  compareOutcomes(code, listedOutcomes(front), headed, notebook);
  checkKinds(code, read, observations, notebook);
  checkOccasions(code, front, observations, notebook);
  return {
    code,
    reference: null,
    title: pages.title,
    level: figure('level', /level(?= *[:\d]|$)/i),
    credit: figure('credit', /credit value/i),
    glh: figure('glh', /GLH/),
    observationsRequired: observations,
    simulation: simulationOf(code, front, notebook),
    environment: environmentOf(code, front, notebook),
    outcomes: read.map(({ outcome }) => outcome),
    lines: pages.headingLines,
  };
}

/** "1. …" lines under "On completion of this unit you will:". */
function listedOutcomes(front: readonly CleanLine[]): readonly ListedOutcome[] {
  const start = front.findIndex((line) => /^on completion of this unit/i.test(line.text));
  const listed: { number: number; title: string; lines: number[] }[] = [];
  if (start < 0) return listed;
  for (const line of front.slice(start + 1)) {
    if (/^evidence requirements/i.test(line.text)) break;
    const match = /^(\d{1,2})[.)]\s+(\S.*)$/.exec(line.text);
    const last = listed.at(-1);
    if (match !== null)
      listed.push({ number: Number(match[1]), title: match[2] ?? '', lines: [line.number] });
    else if (line.text !== '' && last !== undefined) {
      last.title = joinWrapped(last.title, line.text);
      last.lines.push(line.number);
    }
  }
  return listed;
}

function simulationOf(code: string, front: readonly CleanLine[], notebook: Notebook): Unit['simulation'] {
  for (const paragraph of paragraphs(front)) {
    const match =
      /simulation (?:is|may|must|can)\s*(not|never)?\s*(?:be )?(?:allowed|permitted|used)\b/i.exec(
        paragraph.text,
      );
    if (match === null) continue;
    notebook.found(`unit.${code}.simulation`, paragraph.lines);
    return match[1] === undefined ? 'allowed' : 'not allowed';
  }
  return null;
}

/** The text under the heading "Environment" of the evidence requirements. */
function environmentOf(code: string, front: readonly CleanLine[], notebook: Notebook): string | null {
  const heading = front.findIndex((line) => /^(?:\d{1,2}[.)]\s+)?environment$/i.test(line.text));
  if (heading < 0) return null;
  const used: CleanLine[] = [];
  for (let index = nextFilled(front, heading + 1); index >= 0; index += 1) {
    const line = front[index];
    if (line === undefined || line.text === '' || /^\d{1,2}[.)]\s/.test(line.text)) break;
    used.push(line);
  }
  if (used.length === 0) return null;
  notebook.found(
    `unit.${code}.environment`,
    used.map((line) => line.number),
  );
  return joinAllWrapped(used.map((line) => line.text));
}

/** "demonstrated on at least two occasions" has to agree with the unit's number of observations. */
function checkOccasions(
  code: string,
  front: readonly CleanLine[],
  observations: number | null,
  notebook: Notebook,
): void {
  for (const paragraph of paragraphs(front)) {
    const word = /at least (\w+) occasions?/i.exec(paragraph.text)?.[1];
    const stated = word === undefined ? null : countInWords(word);
    if (stated === null || observations === null || stated === observations) continue;
    const message = `${code}: ${observations} observations in the unit's figures, but at least ${stated} in its evidence requirements.`;
    const field = `unit.${code}.observationsRequired`;
    notebook.report('warning', message, [...notebook.sourceOf(field), ...paragraph.lines], field);
  }
}
