import { describe, expect, test } from 'vitest';
import { reportBlocks } from '../../../electron/reports/layout/verification-report';
import type { VerificationReport } from '../../../shared/domain/report/verification-report';
import { exampleReport } from './example-report';

const drawn = exampleReport({ samples: 2, cells: 4 });
const textOf = (report: VerificationReport) => JSON.stringify(reportBlocks(report));

describe('cells that people added or took out', () => {
  test('are not spoken of where there are none', () => {
    expect(textOf(drawn)).not.toMatch(/judgement|Taken out of the plan/);
  });

  test('are marked, counted apart from what was drawn, and listed with the reason', () => {
    const cells = drawn.cells.map((cell, index) => ({ ...cell, isByJudgement: index > 1 }));
    const out = {
      assessor: 'Judith Price',
      learner: 'Kofi Mensah',
      unit: 'UBU24',
      method: 'observation',
      stage: 'summative',
      reason: 'Taken out by judgement of Helen Osei: the learner has left.',
    } as const;
    const text = textOf({ ...drawn, cells, takenOut: [out] });
    expect(text).toContain('2 cells were added by judgement, not drawn: no probability follows from them.');
    expect(text.match(/"By judgement"/g)).toHaveLength(2);
    expect(text).toMatch(/Taken out of the plan.*Kofi Mensah.*UBU24.*Taken out by judgement of Helen Osei/);
    expect(textOf({ ...drawn, cells: cells.slice(0, 3) })).toContain('1 cell was added by judgement');
  });
});
