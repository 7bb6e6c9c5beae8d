import type { ElectronApplication, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp } from '../../tests/support/app';
import { ask, offerFiles } from '../../tests/support/call';
import { watchMainLoop, type MainLoop } from '../../tests/support/main-loop';
import { PASSPHRASE } from './centre';
import type { Measure } from './measure';
import { assessorsCsv, decisionsCsv, decisionsXlsx, learnersCsv, PERIOD } from './spreadsheet';

const DECISIONS = 20_000;
const PIN = '135790';

type Watched = MainLoop & { readonly note: string };

/**
 * The real application on a centre that is set up: 20,000 decisions imported, a plan drawn from them, its report
 * signed, its history checked, all through the calls the interface makes, with main's event loop watched.
 */
export async function measureInWindow(dataFolder: string): Promise<readonly Measure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-bench-window-'));
  const running = await launchApp(dataFolder);
  try {
    const { app, page } = running;
    await signIn(page);
    const idle = await watchMainLoop(app, () => page.waitForTimeout(2_000));
    const steps = new Steps(app, page, folder);
    const csv = await steps.importCsv();
    const xlsx = await steps.previewXlsx();
    const drawn = await steps.draw();
    const issued = await steps.issue(drawn.planId);
    const checked = await steps.check();
    return [
      ...measuresOf('Nothing to do, for 2 s', { ...idle, note: 'what the watching itself shows' }, null),
      ...measuresOf('Import of 20,000 decisions from CSV', csv, 4),
      ...measuresOf('Reading 20,000 decisions from XLSX', xlsx, Infinity),
      ...measuresOf('Draw on 20,000 decisions', drawn, Infinity),
      ...measuresOf('Signed report of that plan', issued, Infinity),
      ...measuresOf('Check of the history', checked, Infinity),
    ];
  } finally {
    await running.app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function measuresOf(name: string, watched: Watched, seconds: number | null): readonly Measure[] {
  const { ms, longestBlock, longestOwnBlock, peakMemory, note } = watched;
  const isWork = seconds !== null;
  const clock = `${Math.round(longestBlock)} ms by the clock`;
  const time: Measure = {
    name,
    value: ms / 1000,
    unit: 's',
    note,
    ...(seconds !== null && Number.isFinite(seconds) && { aim: { atMost: seconds } }),
  };
  return [
    ...(isWork ? [time] : []),
    {
      name: `${name}: longest block of main`,
      value: longestOwnBlock ?? longestBlock,
      unit: 'ms',
      note: longestOwnBlock === null ? clock : `${clock}, waiting for a free processor included`,
      ...(isWork && { aim: { atMost: 50 } }),
    },
    {
      name: `${name}: peak memory of main`,
      value: peakMemory,
      unit: 'MB',
      note: isWork ? 'worker threads included' : note,
    },
  ];
}

async function signIn(page: Page): Promise<void> {
  const state = await ask(page, 'session.state', {});
  if (state.kind !== 'locked') throw new Error(`a centre was expected, not ${state.kind}`);
  const [first] = state.people;
  if (!first) throw new Error('nobody can sign in');
  await ask(page, 'session.signIn', { personId: first.id, passphrase: PASSPHRASE });
}

/** What is measured, in the order of the main job. */
class Steps {
  private readonly app: ElectronApplication;
  private readonly page: Page;
  private readonly folder: string;

  constructor(app: ElectronApplication, page: Page, folder: string) {
    this.app = app;
    this.page = page;
    this.folder = folder;
  }

  async importCsv(): Promise<Watched> {
    const everybody = await this.tokens({ 'assessors.csv': assessorsCsv(), 'learners.csv': learnersCsv() });
    await this.importAll(everybody);
    const files = await this.tokens({ 'decisions.csv': decisionsCsv(DECISIONS) });
    const { value, ...loop } = await watchMainLoop(this.app, () => this.importAll(files));
    if (value.decisions !== DECISIONS) throw new Error(`${value.decisions} decisions were imported`);
    return { ...loop, note: 'from picking the file to the last row, over IPC' };
  }

  /** The same decisions once more: everything is read and checked, and found to be there already. */
  async previewXlsx(): Promise<Watched> {
    const files = await this.tokens({ 'decisions.xlsx': await decisionsXlsx(DECISIONS) });
    const { value, ...loop } = await watchMainLoop(this.app, () => this.read(files));
    return { ...loop, note: `read and checked; ${value.alreadyThere} found to be there already` };
  }

  async draw(): Promise<Watched & { readonly planId: string }> {
    const options = await ask(this.page, 'plans.options', {});
    const [qualification] = options.qualifications;
    const policy = qualification?.readyMade[0]?.policy;
    if (!qualification || !policy) throw new Error('there is no qualification');
    const { value, ...loop } = await watchMainLoop(this.app, () =>
      ask(this.page, 'plans.create', {
        jobId: randomUUID(),
        name: 'Bench',
        qualificationId: qualification.id,
        ...PERIOD,
        sampleBy: options.suggestedSampleBy,
        policy,
        policyId: null,
        iqaIds: options.iqas.map(({ id }) => id),
      }),
    );
    const plan = await ask(this.page, 'plans.get', { id: value.id });
    return {
      ...loop,
      planId: value.id,
      note: `${plan.planned} of ${plan.population} selected, saved and given out`,
    };
  }

  async issue(planId: string): Promise<Watched> {
    await this.sampleOne(planId);
    await ask(this.page, 'identity.create', {
      email: 'meera@example.org',
      algorithm: 'ECDSA P-256',
      pin: PIN,
    });
    const request = { jobId: randomUUID(), planId, pin: PIN, eqaName: '' };
    const loop = await watchMainLoop(this.app, () => ask(this.page, 'reports.issue', request));
    const [report] = await ask(this.page, 'reports.list', {});
    return {
      ...loop,
      note: `${report?.pages ?? 0} pages, ${Math.round((report?.size ?? 0) / 1024)} KB, read, drawn, signed and kept`,
    };
  }

  async check(): Promise<Watched> {
    const { value, ...loop } = await watchMainLoop(this.app, () =>
      ask(this.page, 'history.check', { jobId: randomUUID() }),
    );
    if (!value.intact) throw new Error(value.what);
    return { ...loop, note: `${value.rows} rows in ${value.entries} entries` };
  }

  private async sampleOne(planId: string): Promise<void> {
    const cells = await ask(this.page, 'plans.cells', { planId });
    const cell = cells.find(({ iqaId }) => iqaId !== null);
    if (!cell) throw new Error('the plan has no sample that somebody was given');
    const met = { answer: 'yes' as const, comment: '' };
    await ask(this.page, 'samples.save', {
      cellId: cell.id,
      basedOn: null,
      correctionReason: null,
      entry: {
        sampledOn: new Date().toISOString().slice(0, 10),
        portfolioReference: 'p. 1',
        files: [],
        criteria: [],
        vacsr: { valid: met, authentic: met, current: met, sufficient: met, reliable: met },
        outcome: 'agreed',
        strengths: 'Clear records.',
        improvements: '',
        actions: [],
      },
    });
  }

  private async importAll(files: readonly string[]) {
    const preview = await this.read(files);
    if (preview.badRows > 0) throw new Error(JSON.stringify(preview.problems[0]));
    const request = { jobId: randomUUID(), importId: preview.importId, goodRowsOnly: false };
    return ask(this.page, 'imports.commit', request);
  }

  private read(files: readonly string[]) {
    return ask(this.page, 'imports.read', { jobId: randomUUID(), files: [...files], options: null });
  }

  private tokens(contents: Readonly<Record<string, string | Buffer>>): Promise<readonly string[]> {
    const files = Object.entries(contents).map(([name, content]) => {
      const file = path.join(this.folder, name);
      writeFileSync(file, content);
      return file;
    });
    return offerFiles(this.page, files);
  }
}
