import { DEMO_PASSPHRASE } from '../../shared/domain/demo/passphrase';
import { expect, newFolder, test } from '../support/app';
import {
  ago,
  claimsOf,
  fillInTheRest,
  IDRIS,
  PASTED,
  pasteAndSignOff,
  typeTwoObservations,
  ZOE,
} from '../support/record-story';
import { makeSigningIdentity, openDemoCentre, signInAs } from '../support/steps/centre';
import { claimCertificate, mend, openReadiness, saveBatch, verdictsOnScreen } from '../support/steps/claim';
import { countersignAllOf } from '../support/steps/countersign';
import { sitDown } from '../support/steps/desk';
import { press } from '../support/steps/keyboard';
import {
  addLearner,
  chooseSuggestedUnits,
  fillInLearner,
  openFirstUnit,
  openLearner,
  startLearner,
  tryToAddLearner,
  unitStateOf,
} from '../support/steps/learner';
import { signOnPaper } from '../support/steps/statement';
import {
  backToLearner,
  cell,
  nextUnit,
  onUnit,
  saveEntries,
  signOffUnit,
  signOffWhole,
} from '../support/steps/unit-record';

const PIN = '246810';

const ALL_MET = { C1: 'Met', C2: 'Met', C3: 'Met', C4: 'Met', C5: 'Met', C6: 'Met' };

test('both qualifications, from registration to a recorded claim, by keyboard alone', async ({ running }) => {
  test.setTimeout(300_000);
  const { page } = running;
  const desk = await sitDown(running, newFolder());
  await openDemoCentre(desk);

  await test.step('a learner for CS2D1; a ULN that cannot be is refused at its field', async () => {
    await startLearner(desk);
    await fillInLearner(desk, {
      ...ZOE,
      uln: '1000000044',
      site: 'Harbour Road',
      qualification: 'CS2D1',
      registeredOn: ago(120),
    });
    await tryToAddLearner(desk);
    await expect(page.getByText('The last digit of the ULN does not fit the others')).toBeVisible();
    await expect(page.getByLabel('ULN, if known')).toBeFocused();
    await fillInLearner(desk, { uln: '1000000043' });
    await addLearner(desk, ZOE.name);
  });

  const optional = await test.step('the fewest units that are enough are chosen', () =>
    chooseSuggestedUnits(desk));
  expect(optional).toHaveLength(6);

  await test.step('UBU19: typed and filled down; R4 informs, R5 refuses a simulation', async () => {
    await openFirstUnit(desk, 'CS2D1');
    await onUnit(desk, 'UBU19');
    await typeTwoObservations(desk);
    await expect(
      page.getByText('The nearest other observation of LO 1 is 5 days away').first(),
    ).toBeVisible();
    await page.keyboard.press('ControlOrMeta+s');
    await expect(page.getByText('UBU19 does not allow simulation.')).toBeVisible();
    await expect(cell(desk, 'Evidence type, outcome 1, observation 2')).toBeFocused();
    await page.keyboard.type('observation');
    await fillInTheRest(desk);
    expect(await saveEntries(desk)).toBe(16);
    await signOffUnit(desk, 'UBU19', 5);
  });

  await test.step('UBU20 to UBU23: pasted from a spreadsheet', async () => {
    const saved = await pasteAndSignOff(desk, PASTED.CS2D1, { first: '1a', isOpen: false });
    expect(saved).toEqual(PASTED.CS2D1.map(({ criteria }) => criteria));
  });

  await test.step('the optional units: known by number, signed off as a whole; one by the trainee', async () => {
    for (const [place, code] of optional.entries()) {
      await nextUnit(desk, code);
      const initials = place === 0 ? 'OT' : 'RE';
      await signOffWhole(desk, code, { initials, method: 'product', reference: `folder 2, ${code}` });
    }
    await expect(page.getByText('could not be judged').first()).toBeVisible();
    await backToLearner(desk, ZOE.name);
    const [byTrainee = '', ...others] = optional;
    expect(await unitStateOf(desk, byTrainee)).toContain('Awaiting countersignature');
    for (const code of ['UBU19', ...others]) expect(await unitStateOf(desk, code)).toContain('Signed off');
  });

  await test.step('not ready: C3 leads to the statement, which the learner signed on paper', async () => {
    await openReadiness(desk, 'CS2D1');
    expect(await verdictsOnScreen(desk)).toMatchObject({ C1: 'Not met', C3: 'Not met', C4: 'Not met' });
    await mend(desk, 'C3');
    expect(await signOnPaper(desk, { on: ago(0), seenBy: 'Meera Nair' })).toBe(11);
  });

  await test.step('a learner for CSPD2; one below 16 is refused at the field (R10)', async () => {
    await startLearner(desk);
    await fillInLearner(desk, {
      ...IDRIS,
      bornOn: ago(15 * 365),
      site: 'Harbour Road',
      qualification: 'CSPD2',
      registeredOn: ago(100),
    });
    await tryToAddLearner(desk);
    const registration = page.getByRole('group', { name: /CSPD2/ });
    await expect(registration.getByText(/^Idris .* was 14 on/)).toBeVisible();
    await expect(registration.getByLabel('Registered on', { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    // There, and in the banner of the refused save.
    await expect(page.getByRole('main').getByText(/Idris .* was 14 on/)).toHaveCount(2);
    await fillInLearner(desk, { bornOn: ago(19 * 365) });
    await addLearner(desk, IDRIS.name);
  });

  await test.step('its five units, pasted and signed off', async () => {
    await openFirstUnit(desk, 'CSPD2');
    const saved = await pasteAndSignOff(desk, PASTED.CSPD2, { first: '1.1', isOpen: true });
    expect(saved).toEqual(PASTED.CSPD2.map(({ criteria }) => criteria));
  });

  await test.step('its certificate is claimed and waits for the EQA (C6)', async () => {
    await backToLearner(desk, IDRIS.name);
    await openReadiness(desk, 'CSPD2');
    await mend(desk, 'C3');
    expect(await signOnPaper(desk, { on: ago(0), seenBy: 'Gareth Pugh' })).toBe(5);
    await press(page.getByRole('link', { name: 'Claim readiness' }));
    expect(await verdictsOnScreen(desk)).toEqual({ ...ALL_MET, C1: 'Does not apply', C6: 'For information' });
    const number = await claimCertificate(desk);
    expect(await claimsOf(page, IDRIS.number, 'waiting for EQA')).toMatchObject([
      { learnerName: IDRIS.name, qualificationCode: 'CSPD2', batchNumber: number, units: 5 },
    ]);
  });

  await test.step('the trainee’s countersignatory signs in, reads, countersigns with her PIN', async () => {
    await signInAs(desk, { name: 'Dela Amoah', passphrase: DEMO_PASSPHRASE });
    await makeSigningIdentity(desk, PIN);
    await openLearner(desk, ZOE.number, ZOE.name);
    await openReadiness(desk, 'CS2D1');
    await mend(desk, 'C4');
    expect(await countersignAllOf(desk, { learner: ZOE.name, pin: PIN })).toBe(1);
  });

  await test.step('every rule is met: the certificate is claimed, its batch saved as CSV', async () => {
    await openLearner(desk, ZOE.number, ZOE.name);
    await openReadiness(desk, 'CS2D1');
    expect(await verdictsOnScreen(desk)).toEqual({ ...ALL_MET, C2: 'Does not apply' });
    const number = await claimCertificate(desk);
    const [claim] = await claimsOf(page, ZOE.number, 'claimed');
    expect(claim).toMatchObject({ learnerName: ZOE.name, batchNumber: number, units: 11 });
    const file = await saveBatch(desk, number);
    expect(file.split('\r\n')[1]?.split(',')).toEqual(
      expect.arrayContaining(
        ['CS2D1', ZOE.number, ZOE.name, '1000000043', 'claimed'].map((text) => `"${text}"`),
      ),
    );
  });
});
