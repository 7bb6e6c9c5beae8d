import { describe, expect, it } from 'vitest';
import { numberLines } from '../../../shared/domain/specification/document';
import type { FindingSeverity, SpecificationDraft } from '../../../shared/domain/specification/draft';
import { parseSpecification } from '../../../shared/domain/specification/parse-specification';
import { NORTHMOOR_BOOK } from '../../support/documents/northmoor-book';
import { NORTHMOOR_HANDBOOK } from '../../support/documents/northmoor-handbook';
import { draftOf, messagesOf } from '../../support/documents/summary';

/** A change to a document and the finding it has to give. */
interface Slip {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly severity: FindingSeverity;
  readonly says: string;
}

const BOOK_SLIPS: readonly Slip[] = [
  {
    name: 'a group whose units do not add up',
    from: 'Mandatory units - 9 credits',
    to: 'Mandatory units - 10 credits',
    severity: 'warning',
    says: 'Group A is said to have 10 credits, but its units add up to 9',
  },
  {
    name: 'a heading and a sentence that disagree',
    from: 'a minimum of 6 credits from Optional Group B',
    to: 'a minimum of 5 credits from Optional Group B',
    severity: 'warning',
    says: 'Group B: the heading says minimum 6 credits, the text says minimum 5 credits',
  },
  {
    name: 'minima above the total',
    from: 'Group B - 6 credits (minimum)',
    to: 'Group B - 16 credits (minimum)',
    severity: 'problem',
    says: 'The groups ask for at least 25 credits together',
  },
  {
    name: 'a total that cannot be reached',
    from: 'Credit value: 20',
    to: 'Credit value: 40',
    severity: 'problem',
    says: 'The groups allow at most 21 credits together, fewer than the 40',
  },
  {
    name: 'two totals',
    from: 'Total credits required - 20',
    to: 'Total credits required - 22',
    severity: 'warning',
    says: 'The credit value is 20, but the structure asks for 22',
  },
  {
    name: 'a unit without a row of methods',
    from: 'CBH4\tServe meals under way\t0\t✓\t✓\n',
    to: '',
    severity: 'warning',
    says: 'Unit CBH4 is in the qualification structure, but not in the assessment methods table',
  },
  {
    name: 'a row of methods without its unit',
    from: 'CBH4\tH/610/1004\tServe meals under way\t3\t20\t3\n',
    to: '',
    severity: 'warning',
    says: 'Unit CBH4 is in the assessment methods table, but not in the qualification structure',
  },
  {
    name: 'a row of methods that cannot be read',
    from: 'Serve meals under way\t0\t✓\t✓',
    to: 'Serve meals under way\t0\tperhaps',
    severity: 'warning',
    says: 'The assessment methods of unit CBH4 could not be read',
  },
  {
    name: 'a credit that differs on the unit page',
    from: 'Credit value\n\n5',
    to: 'Credit value\n\n6',
    severity: 'warning',
    says: 'CBH1: the credit value is 5 in the structure, but 6 on the unit',
  },
  {
    name: 'observations that differ',
    from: 'at least three occasions',
    to: 'at least two occasions',
    severity: 'warning',
    says: "CBH1: 3 observations in the unit's figures, but at least 2",
  },
  {
    name: 'an observation outcome in a unit without',
    from: 'Observation(s)\n\n3',
    to: 'Observation(s)\n\n0',
    severity: 'warning',
    says: 'CBH1, learning outcome 1: it is an observation outcome, but the unit asks for no observation',
  },
  {
    name: 'a listed outcome without criteria',
    from: '3. Understand what guests',
    to: '4. Understand what guests',
    severity: 'warning',
    says: 'CBH1: learning outcome 4 is listed, but its criteria were not found',
  },
  {
    name: 'a unit listed twice',
    from: 'CBH6\tK/610/1006',
    to: 'CBH5\tK/610/1006',
    severity: 'warning',
    says: 'Unit CBH5 is listed twice',
  },
  {
    name: 'a shared reference',
    from: 'K/610/1006',
    to: 'J/610/1005',
    severity: 'warning',
    says: 'Units CBH5 and CBH6 have the same Ofqual reference J/610/1005',
  },
  {
    name: 'no qualification number',
    from: '610/0421/7',
    to: '',
    severity: 'problem',
    says: 'The qualification number was not found',
  },
  {
    name: 'a TQT that fits no credits',
    from: '(TQT): 200',
    to: '(TQT): 300',
    severity: 'note',
    says: 'A TQT of 300 hours makes 30 credits',
  },
  {
    name: 'more GLH than all units have',
    from: '(GLH): 120',
    to: '(GLH): 140',
    severity: 'warning',
    says: 'The GLH is 140, but all units together have only 132',
  },
  {
    name: 'minima that leave credits open',
    from: '',
    to: '',
    severity: 'note',
    says: '9 + 6 = 15 credits; 5 more can come from group B, group C (at most 5)',
  },
];

const HANDBOOK_SLIPS: readonly Slip[] = [
  {
    name: 'GLH that do not add up',
    from: 'hours</b>\t60',
    to: 'hours</b>\t61',
    severity: 'warning',
    says: 'The GLH is 61, but the units add up to 20 + 25 + 15 = 60',
  },
  {
    name: 'GLH that differ on the unit page',
    from: 'hours: 25',
    to: 'hours: 26',
    severity: 'warning',
    says: 'LKA2: the GLH is 25 in the structure, but 26',
  },
  {
    name: 'a reference that differs',
    from: 'number: D/610/2003',
    to: 'number: D/610/2004',
    severity: 'warning',
    says: 'LKA3: the unit reference number is D/610/2003 in the structure, but D/610/2004',
  },
  {
    name: 'a wrong number of outcomes',
    from: 'There is one outcome',
    to: 'There are two outcomes',
    severity: 'warning',
    says: 'LKA2 speaks of 2 outcomes, but the criteria of 1 were found',
  },
  {
    name: 'a criterion left out',
    from: '\t1.2 Grit in frost\n',
    to: '',
    severity: 'warning',
    says: 'LKA2: criterion 1.3 stands where 1.2 was expected',
  },
  {
    name: 'two TQT',
    from: 'is **120**',
    to: 'is **130**',
    severity: 'warning',
    says: 'The TQT is 120 at a glance, but 130',
  },
];

const parse = (text: string): SpecificationDraft =>
  draftOf(parseSpecification(numberLines(text.split('\n'))));

describe('findings in a record of assessment book', () => {
  it.each(BOOK_SLIPS)('$name', ({ from, to, severity, says }) =>
    check(NORTHMOOR_BOOK, from, to, severity, says),
  );
});

describe('findings in a handbook', () => {
  it.each(HANDBOOK_SLIPS)('$name', ({ from, to, severity, says }) =>
    check(NORTHMOOR_HANDBOOK, from, to, severity, says),
  );

  it('notes an expertise that is not the subject, and points to its line', () => {
    const text = NORTHMOOR_HANDBOOK.replace('# 5 Assessment', 'Staff know payroll.\n\n# 5 Assessment');
    const finding = parse(text).findings.find(({ message }) => message.includes('payroll'));
    expect(finding?.severity).toBe('note');
    expect(finding?.lines).toEqual([text.split('\n').indexOf('Staff know payroll.') + 1]);
  });
});

function check(text: string, from: string, to: string, severity: FindingSeverity, says: string): void {
  expect(text).toContain(from);
  const changed = from === '' ? text : text.replaceAll(from, to);
  expect(messagesOf(parse(changed), severity).join('\n')).toContain(says);
  // The unchanged document must not say it, or the test would show nothing.
  if (from !== '') expect(messagesOf(parse(text), severity).join('\n')).not.toContain(says);
}
