import type { CleanLine } from '../clean-line';
import type { DraftQualification } from '../draft';
import { draftUnits } from '../draft';
import { mergeDetails } from '../merge-details';
import type { Notebook } from '../notebook';
import { readStructure } from '../structure';
import { readCover } from './cover';
import { readMethods } from './methods';
import { mergeMethods } from './merge-methods';
import { readBookUnit } from './unit';
import { findUnitPages } from './unit-pages';

/** Reads a VTCT or ITEC record of assessment book: cover, structure tables, methods table, unit pages. */
export function readBook(lines: readonly CleanLine[], notebook: Notebook): DraftQualification {
  const headingAt = (pattern: RegExp): number => lines.findIndex((line) => pattern.test(line.text));
  const firstUnit = findUnitPages(lines, new Map())[0]?.start ?? lines.length;
  const methodsAt = headingAt(/^unit assessment methods$/i);
  const structureAt = Math.max(headingAt(/^qualification structure$/i), 0);
  const structureEnd = methodsAt > structureAt ? methodsAt : firstUnit;
  const structure = readStructure(
    lines.slice(structureAt, structureEnd),
    { columns: ['credit', 'glh', 'level'], mandatoryCode: 'A' },
    notebook,
  );
  const titles = new Map(structure.flatMap((group) => group.units).map((unit) => [unit.code, unit.title]));
  const cover = readCover(lines.slice(0, firstUnit), new Set(titles.keys()), notebook);
  const methodsEnd = headingAt(/^unit glossary$/i);
  const methods =
    methodsAt < 0
      ? []
      : readMethods(lines.slice(methodsAt, methodsEnd > methodsAt ? methodsEnd : firstUnit), notebook);
  const details = findUnitPages(lines, titles).map((pages) => readBookUnit(pages, notebook));
  const groups = mergeMethods(mergeDetails(structure, details, notebook), methods, notebook);
  const qualification = { ...cover, groups };
  const missing = draftUnits(qualification).filter((unit) => unit.outcomes.length === 0);
  if (missing.length > 0) {
    const message = `${missing.length} of ${titles.size} units are not spelled out in this document; their outcomes and criteria come with their own booklets.`;
    notebook.report('note', message, []);
  }
  return qualification;
}
