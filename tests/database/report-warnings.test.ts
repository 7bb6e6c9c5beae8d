import { expect, test } from 'vitest';
import { achievementOfUnit } from '../../electron/database/unit-achievements';
import { reportModel } from '../../electron/services/reports/model';
import { rulesOn } from '../../electron/services/rules/rules-on';
import { saveSample } from '../../electron/services/samples/save';
import { planEverything, readyCentre } from '../support/claims';
import { valueOf } from '../support/database';
import { record } from '../support/records';
import { firstSample } from '../support/sample-entries';

/** A report on one sample of EXU1, whose unit sign-off the rules judged with these severities. */
function reported(...severities: readonly ('warn' | 'info')[]) {
  const made = readyCentre();
  const { cell, iqa } = planEverything(made);
  valueOf(saveSample(iqa, firstSample(cell.id)));
  const signOff = achievementOfUnit.get(made.db, made.registrationId, cell.unit_id);
  for (const severity of severities)
    record(made.db, 'judgement', {
      subject: 'unit sign-off',
      subject_id: signOff?.id ?? '',
      rule_id: severity === 'warn' ? 'P3' : 'R4',
      severity,
      finding: JSON.stringify({
        message: `A rule said ${severity}.`,
        remedy: '',
        field: null,
        sentence: '',
        source: '',
      }),
      pack_id: rulesOn(made.db, made.qualification, '2026-11-21').packId,
      reason: severity === 'warn' ? 'Known, and agreed with the employer.' : null,
      judged_at: '2026-11-20T08:00:00.000Z',
    });
  const report = () =>
    valueOf(
      reportModel(made.db, {
        planId: cell.plan_id,
        reportNumber: 'VR-2026-0001',
        issuedAt: '2026-11-21T09:00:00.000Z',
        iqa: iqa.person.name,
        iqaId: iqa.person.id,
        eqa: '',
      }),
    ).report;
  return { made, iqa, report };
}

test('a sample tells the rules that warned of its unit, with the reason and the edition; what only informed, not', () => {
  const [sample] = reported('warn', 'info').report().samples;
  const [warning, ...others] = sample?.warnings ?? [];
  expect(warning).toMatchObject({
    about: 'Sign-off of the unit',
    ruleId: 'P3',
    message: 'A rule said warn.',
    reason: 'Known, and agreed with the employer.',
  });
  expect(warning?.pack).toMatch(/, edition /);
  expect(others).toEqual([]);
  expect(reported().report().samples[0]?.warnings).toEqual([]);
});

test('the IQA’s handwriting goes with the report once it is on file', () => {
  const { made, iqa, report } = reported();
  expect(report().people.iqaSignature).toBeNull();
  made.giveSignature(iqa.person.id === made.idOf('OV') ? 'OV' : 'IV');
  expect(report().people.iqaSignature).toMatchObject({ kind: 'drawn' });
});
