/**
 * Some programs put all rows of a table that has no borders into one paragraph. Their line is cut again before what
 * can only start a row: a unit's code beside its reference or after another row's last cell, the first criterion, the
 * labels of "at a glance".
 */
export function separateRows(text: string): readonly string[] {
  if (text.length < 60 || text.includes('\t')) return [text];
  const labels = (text.match(GLANCE_LABEL) ?? []).length > 2 ? [GLANCE_LABEL] : [];
  return [...STARTS, ...labels].reduce<readonly string[]>(
    (pieces, start) => pieces.flatMap((piece) => cutBefore(piece, start)),
    [text],
  );
}

const CODE = '[A-Z]{2,6}\\d{1,4}[A-Z]?';
const REFERENCE = '[A-Z]/\\d{3}/\\d{4}';
const MARK = '[✓✔☑✗✘☒×\\u{f0fc}\\u{f0fb}]|Yes|No';

const STARTS: readonly RegExp[] = [
  new RegExp(`(?<=\\s)${CODE} ${REFERENCE}\\b`, 'gu'),
  new RegExp(`(?<=\\s(?:${MARK}|${REFERENCE}) )${CODE}(?= [A-Z])`, 'gu'),
  new RegExp(`(?<=(?:Portfolio of Evidence|\\(Group [A-Z]\\)) )${CODE}(?= [A-Z])`, 'gu'),
  /(?<=\s)Unit code (?=Ofqual unit reference|Unit title)/g,
  /(?<=Unit reference number )(?:Mandatory|Optional) units\b/g,
  /(?<=You can:? Portfolio reference )(?:a\.|\(?a\)) (?=\S)/g,
  /(?<=^Learning Outcomes? Assessment Criteria )LO ?\d/g,
];

const GLANCE_LABEL =
  /(?<=^|\s)(?:Qualification (?:title|number)|Product code|Age range|Total Qualification Time(?: \(TQT\))?|Guided Learning \(GL\) hours|Assessment To\b|Entry requirements|Support materials)(?=\s)/g;

function cutBefore(text: string, start: RegExp): readonly string[] {
  const cuts = [0, ...[...text.matchAll(start)].map(({ index }) => index), text.length];
  return cuts
    .slice(0, -1)
    .map((from, index) => text.slice(from, cuts[index + 1]).trim())
    .filter((piece) => piece !== '');
}
