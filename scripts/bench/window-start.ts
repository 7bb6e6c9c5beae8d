import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { electronRuntime } from '../../tests/support/electron-runtime';
import { projectRoot } from '../../tests/support/project-root';
import { median, type Measure } from './measure';

const TIMES = 7;
const TIMEOUT_MS = 30_000;

/** Loaded into either application before its own code: says when its window is ready, and when it has content. */
const WATCHER = `
const { app } = require('electron');
app.on('browser-window-created', (_event, window) => {
  const content = new Promise((done) => window.webContents.once('dom-ready', done)).then(() =>
    window.webContents.executeJavaScript(
      "new Promise((done) => { const look = () => document.body.innerText.trim() === '' ? requestAnimationFrame(look) : done(); look(); })",
    ),
  );
  window.once('ready-to-show', () => {
    console.log('READY');
    void content.then(() => {
      console.log('CONTENT');
      setTimeout(() => app.exit(0), 50);
    });
  });
});
`;

const EMPTY_MAIN = `
const { app, BrowserWindow } = require('electron');
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  void window.loadFile('index.html');
});
`;

interface Start {
  /** Milliseconds from spawn to ready-to-show. */
  readonly ready: number;
  /** Milliseconds from spawn until there is text in the window. */
  readonly content: number;
}

/** The application's window, on a centre that is set up, against an empty one: started in turn, medians. */
export async function measureWindowStart(dataFolder: string): Promise<readonly Measure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-bench-start-'));
  const watcher = path.join(folder, 'watcher.cjs');
  writeFileSync(watcher, WATCHER);
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "empty", "main": "main.cjs" }');
  writeFileSync(path.join(folder, 'main.cjs'), EMPTY_MAIN);
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Empty</title><p>Empty</p>');
  const startEmpty = () => start(folder, path.join(folder, 'data'), watcher);
  const startOurs = () => start(projectRoot, dataFolder, watcher);
  try {
    // The first start of each fills Chromium's own caches.
    await startEmpty();
    await startOurs();
    const [empty, ours]: [Start[], Start[]] = [[], []];
    for (let time = 0; time < TIMES; time += 1) {
      empty.push(await startEmpty());
      ours.push(await startOurs());
    }
    return describe(empty, ours);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function describe(empty: readonly Start[], ours: readonly Start[]): readonly Measure[] {
  const of = (starts: readonly Start[], what: keyof Start) => median(starts.map((each) => each[what]));
  const extra = of(ours, 'ready') - of(empty, 'ready');
  const note = `median of ${TIMES}, in turn`;
  return [
    { name: 'Empty window, ready', value: of(empty, 'ready'), unit: 'ms', note },
    { name: 'Our window, ready', value: of(ours, 'ready'), unit: 'ms', note: `${note}, sign-in screen` },
    { name: 'Our window more than the empty one', value: extra, unit: 'ms', aim: { atMost: 250 }, note },
    {
      name: 'The same until there is text in it',
      value: of(ours, 'content') - of(empty, 'content'),
      unit: 'ms',
      note: `ours ${Math.round(of(ours, 'content'))} ms`,
    },
  ];
}

function start(folder: string, dataFolder: string, watcher: string): Promise<Start> {
  const { executablePath, args } = electronRuntime();
  const began = performance.now();
  const child = spawn(executablePath, [...args, '-r', watcher, folder, `--user-data-dir=${dataFolder}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    let ready = 0;
    let content = 0;
    let output = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (ready === 0 && output.includes('READY')) ready = performance.now() - began;
      if (content === 0 && output.includes('CONTENT')) content = performance.now() - began;
    });
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      if (content > 0) resolve({ ready, content });
      else reject(new Error(`The window of ${folder} did not get ready.`));
    });
  });
}
