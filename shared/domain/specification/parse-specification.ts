import type { Result } from '../../result';
import { assertNever, fail, ok } from '../../result';
import { readBook } from './book/read-book';
import { checkCredits } from './checks/check-credits';
import { checkHours } from './checks/check-hours';
import { checkMissing } from './checks/check-missing';
import type { CleanLine } from './clean-line';
import { cleanLines } from './clean-line';
import type { DocumentLines } from './document';
import type { DraftQualification, SpecificationDraft, SpecificationLayout } from './draft';
import { readHandbook } from './handbook/read-handbook';
import { detectLayout } from './layout';
import type { Notebook } from './notebook';
import { createNotebook } from './notebook';

/**
 * Reads an awarding organisation's document into a draft qualification, with the lines each value came from and what
 * could not be read or contradicts itself. Fails with `specification-empty` or `specification-unknown-layout`.
 */
export function parseSpecification(lines: DocumentLines): Result<SpecificationDraft> {
  const clean = cleanLines(lines);
  if (clean.every((line) => line.text === '')) {
    return fail({
      code: 'specification-empty',
      message: 'The document has no text.',
      remedy: 'Choose the document of the awarding organisation again, or a copy with text in it.',
    });
  }
  const layout = detectLayout(clean);
  if (layout === null) {
    return fail({
      code: 'specification-unknown-layout',
      message: `This is neither a record of assessment book nor a handbook: none of their headings is in its ${lines.length} lines.`,
      remedy:
        'Choose the VTCT or ITEC record of assessment book or the VTCT (Skillsfirst) handbook, or enter the qualification by hand.',
    });
  }
  const notebook = createNotebook();
  const qualification = readLayout(layout, clean, notebook);
  checkMissing(qualification, notebook);
  checkCredits(qualification, notebook);
  checkHours(qualification, notebook);
  return ok({ layout, lines, qualification, sources: notebook.sources(), findings: notebook.findings() });
}

function readLayout(
  layout: SpecificationLayout,
  lines: readonly CleanLine[],
  notebook: Notebook,
): DraftQualification {
  switch (layout) {
    case 'record of assessment book':
      return readBook(lines, notebook);
    case 'handbook':
      return readHandbook(lines, notebook);
    default:
      return assertNever(layout);
  }
}
