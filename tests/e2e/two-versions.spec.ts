import { expect, test } from '../support/app';
import { goToPath, openDemo } from '../support/demo-screens';
import { aCase } from '../support/shared-records/case';
import { anEntry } from '../support/shared-records/entry';
import { aLearner } from '../support/shared-records/learner';
import { aPerson } from '../support/shared-records/person';

for (const make of [aPerson, aLearner, anEntry, aCase])
  test(`${make.name}: two changes from the same base are shown side by side, and either can stand`, async ({
    running: { page },
  }) => {
    test.setTimeout(120_000);
    await openDemo(page);
    const record = await make(page);
    const versions = page.getByRole('region', { name: 'Both versions' });
    const collide = async (mine: string, theirs: string): Promise<void> => {
      await goToPath(page, '/');
      await goToPath(page, record.path);
      if (record.open && !(await record.field.isVisible())) await record.open.click();
      await record.field.fill(mine);
      await record.also?.();
      await record.saveOther(theirs);
      await record.save.click();
      await versions.waitFor();
      await expect(versions).toContainText(mine);
      await expect(versions).toContainText(theirs);
      expect(await record.stored()).toBe(theirs);
    };
    await collide('Mine for good', 'Theirs, meanwhile');
    await versions.getByRole('button', { name: 'Keep mine' }).click();
    if (record.name.includes('entry')) await record.save.click();
    await expect.poll(record.stored).toBe('Mine for good');
    await collide('Mine again', 'Theirs, in the end');
    await versions.getByRole('button', { name: 'Take what is on record' }).click();
    await expect(versions).toHaveCount(0);
    expect(await record.stored()).toBe('Theirs, in the end');
    // Given up for good: the form begins from what is on record.
    await goToPath(page, '/');
    await goToPath(page, record.path);
    if (record.open && !(await record.field.isVisible())) await record.open.click();
    await expect(record.field).toHaveValue('Theirs, in the end');
  });
