import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isInChain } from '../../electron/database/history/draws';
import { logHead } from '../../electron/database/ledger';
import { checkCentreHistory } from '../../electron/services/history-check';
import { makeIdentity, ownIdentity } from '../../electron/services/identity';
import type { Jobs } from '../../electron/services/jobs';
import { waitOf } from '../../electron/services/pin-waits';
import { issueReport } from '../../electron/services/reports/issue';
import {
  issuedReport,
  listReports,
  openReport,
  saveReportCopy,
} from '../../electron/services/reports/register';
import { verifyIssued } from '../../electron/services/reports/verify';
import { saveSample } from '../../electron/services/samples/save';
import { failureOf, openByAnotherProgram, temporaryFolder, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { askPdfsig } from '../support/pdf-tools';
import { projectRoot } from '../support/project-root';
import { firstSample } from '../support/sample-entries';
import { autumnDecisions, samplingCentre, type SamplingCentre } from '../support/sampling';
import { realJobs } from '../support/workers';
import { hasTool, runTool } from '../unit/reports/tools';

const fonts = path.join(projectRoot, 'resources', 'fonts');
const PIN = 'river-stone-7';

let jobs: Jobs;
let progress: ReturnType<typeof realJobs>['progress'];
let made: SamplingCentre;
let planId: string;
beforeAll(() => ({ jobs, progress } = realJobs(['report', 'history'])));
beforeEach(() => {
  made = samplingCentre();
  made.decide(...autumnDecisions);
  const plan = made.planFor();
  planId = plan.id;
  valueOf(made.drawHere(plan));
});

/** Ivy carries one of her samples out; the decision's reference, as reports have it. */
function sampleOne(): void {
  const cell = made
    .cellsOf(planId)
    .find(({ iqa_id, outcome }) => iqa_id === made.idOf('IV') && outcome === null);
  valueOf(saveSample(made.as('IV'), firstSample(cell?.id ?? '')));
}
const newIdentity = async () =>
  valueOf(
    await makeIdentity(made.as('IV'), jobs, { email: 'ivy@example.org', algorithm: 'ECDSA P-256', pin: PIN }),
  );
const issue = (pin = PIN, jobId: string = randomUUID(), who: 'IV' | 'AG' | 'OV' = 'IV') =>
  issueReport(made.as(who), jobs, fonts, { jobId, planId, pin, eqaName: 'Helen Strand' });
const register = () => valueOf(listReports(made.lead));
const underWay = (jobId: string) =>
  vi.waitFor(() => expect(progress.some((event) => event.jobId === jobId)).toBe(true), { interval: 1 });

describe('a report is not issued', () => {
  test('by an assessor, without an identity, without a sample, or with a wrong PIN', async () => {
    expect(failureOf(await issue(PIN, randomUUID(), 'AG')).code).toBe('not-allowed');
    expect(failureOf(await issue()).code).toBe('no-identity');
    const identity = await newIdentity();
    expect(failureOf(await issue(PIN, randomUUID(), 'OV')).code).toBe('no-identity');
    const head = logHead(made.db);
    expect(failureOf(await issue()).code).toBe('nothing-sampled');
    expect(waitOf(made.db, identity.id)).toBeUndefined();
    sampleOne();
    for (let tries = 0; tries < 3; tries += 1)
      expect(failureOf(await issue('not the pin')).code).toBe('identity-pin');
    expect(failureOf(await issue())).toMatchObject({ code: 'wait', field: 'pin' });
    expect(valueOf(ownIdentity(made.as('IV')))?.waitUntil).toBe('2026-11-21T09:00:01.000Z');
    expect(register()).toEqual([]);
    expect(logHead(made.db).seq).toBe(head.seq + 1);
    made.clock.now = '2026-11-21T09:00:01.000Z';
    valueOf(await issue());
    expect(valueOf(ownIdentity(made.as('IV')))?.waitUntil).toBeNull();
  });

  test('when it is cancelled: nothing is left, and a wrong PIN still counts', async () => {
    const identity = await newIdentity();
    sampleOne();
    const head = logHead(made.db);
    const cancelledIssue = async (pin: string) => {
      const jobId = randomUUID();
      const issuing = issue(pin, jobId);
      await underWay(jobId);
      jobs.cancel(jobId);
      return failureOf(await issuing).code;
    };
    expect(await cancelledIssue(PIN)).toBe('cancelled');
    expect(waitOf(made.db, identity.id)).toBeUndefined();
    expect(await cancelledIssue('not the pin')).toBe('identity-pin');
    expect(waitOf(made.db, identity.id)?.failures).toBe(1);
    expect(register()).toEqual([]);
    expect(logHead(made.db)).toEqual(head);
    valueOf(await issue());
    expect(register().map(({ number }) => number)).toEqual(['VR-2026-0001']);
  });
});

describe('an issued report', () => {
  test('is in the register with its hash, the log’s head of that moment, and a valid signature', async () => {
    await newIdentity();
    sampleOne();
    const head = logHead(made.db);
    const { id } = valueOf(await issue());
    const [row] = register();
    const { name, bytes } = valueOf(issuedReport(made.lead, id));
    expect(row).toMatchObject({
      id,
      number: 'VR-2026-0001',
      title: 'Autumn, EX2D1',
      planId,
      issuedAt: made.clock.now,
      issuedBy: 'Ivy Verifier',
      size: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      signers: [{ field: 'IQA', name: 'Ivy Verifier', at: made.clock.now }],
      logSeq: head.seq,
      logHash: head.hash,
    });
    expect(row?.pages).toBeGreaterThanOrEqual(1);
    expect(isInChain(made.db, { seq: row?.logSeq ?? 0, hash: row?.logHash ?? '' })).toBe(true);
    expect(logHead(made.db).seq).toBe(head.seq + 1);

    const verified = valueOf(await verifyIssued(made.lead, jobs, id));
    expect(verified.sha256).toBe(row?.sha256);
    expect(verified.signatures).toMatchObject([
      { fieldName: 'IQA', isValid: true, wasCurrent: true, coverage: { kind: 'whole document' } },
    ]);

    const folder = temporaryFolder();
    const { desktop, opened } = desktopForTests(folder);
    valueOf(await openReport(made.lead, desktop, path.join(folder, 'reports'), id));
    expect(opened).toEqual([path.join(folder, 'reports', 'VR-2026-0001.pdf')]);
    expect(readFileSync(opened[0] ?? '')).toEqual(Buffer.from(bytes));
    expect(valueOf(await saveReportCopy(made.lead, desktop, id))?.savedAs).toBe(path.join(folder, name));
    expect(existsSync(`${opened[0] ?? ''}.part`)).toBe(false);
    const pdfsig = askPdfsig(opened[0] ?? '');
    if (pdfsig) expect(pdfsig, pdfsig.says).toMatchObject({ passed: true });
    else console.log('pdfsig is not installed: the signature was checked by the application alone');
    if (!hasTool('pdftotext'))
      return console.log('pdftotext is not installed: what is printed was not looked at');
    const { text } = runTool('pdftotext', (file) => ['-layout', file(name), '-'], { [name]: bytes });
    const printed = text.replaceAll(/\s+/g, '');
    for (const said of [row?.logHash, 'VR-2026-0001', '20261121-TEST-0001-SEED', 'HelenStrand'])
      expect(printed).toContain(said);
  });

  test('takes the next number of its year, also beside another', async () => {
    await newIdentity();
    sampleOne();
    await Promise.all([issue(), issue()]).then((both) => both.map(valueOf));
    made.clock.now = '2027-01-04T09:00:00.000Z';
    valueOf(await issue());
    expect(register().map(({ number }) => number)).toEqual(['VR-2027-0001', 'VR-2026-0002', 'VR-2026-0001']);
  });

  test('whose bytes another program changed is named by the register and by the history, which fitted before', async () => {
    await newIdentity();
    sampleOne();
    const first = valueOf(await issue());
    const second = valueOf(await issue());
    const check = async () => valueOf(await checkCentreHistory(made.lead, jobs, randomUUID()));
    expect(await check()).toMatchObject({ intact: true, head: logHead(made.db).hash });
    const raw = openByAnotherProgram(made.base.access.file, made.base.access.key);
    raw.exec('DROP TRIGGER report_no_update');
    const changed = Buffer.from([...valueOf(issuedReport(made.lead, second.id)).bytes, 32]);
    raw.prepare('UPDATE report SET bytes = ? WHERE id = ?').run(changed, second.id);
    expect(failureOf(issuedReport(made.lead, second.id))).toMatchObject({
      code: 'database-damaged',
      message: 'VR-2026-0002 no longer has the bytes that were signed.',
    });
    expect(failureOf(await verifyIssued(made.lead, jobs, second.id)).code).toBe('database-damaged');
    valueOf(issuedReport(made.lead, first.id));
    const found = await check();
    expect(found).toMatchObject({ intact: false });
    expect('what' in found ? found.what : '').toContain('VR-2026-0002');
    expect(failureOf(issuedReport(made.lead, randomUUID())).code).toBe('not-found');
  });
});
