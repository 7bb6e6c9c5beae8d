import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { savedFile, type Desk } from './desk';
import { press } from './keyboard';
import { openTab } from './plan';

/** What the plan's screen gives to anybody who repeats the draw in a shell. */
export interface ShellLines {
  readonly hash: string;
  readonly hashLine: string;
  readonly drawLine: string;
  /** How many decisions the second line prints, as the screen says. */
  readonly prints: number;
}

/** The draw → checked on screen; what the banner says. */
export async function checkDraw(desk: Desk): Promise<string> {
  await openTab(desk, 'The draw');
  await press(desk.page.getByRole('button', { name: 'Check the draw' }));
  const banner = desk.page.locator('.banner').filter({ hasText: /The draw (repeats|does not repeat)/ });
  return banner.locator('b').first().innerText();
}

/** Saves the frozen population; the file. */
export async function savePopulation(desk: Desk): Promise<string> {
  await press(desk.page.getByRole('button', { name: 'Save the population…' }));
  return savedFile(desk, /\.csv/);
}

/** Opens the lines to be typed into a shell. */
export async function readShellLines({ page }: Desk): Promise<ShellLines> {
  await press(page.getByRole('button', { name: 'Check it in a shell' }));
  const line = (name: string) => page.getByRole('textbox', { name, exact: true }).innerText();
  const says = page.getByText(/^The second prints the /);
  return {
    hash: await page.locator('.draws-hash').innerText(),
    hashLine: await line('Hash of the population'),
    drawLine: await line('Random part of the draw'),
    prints: Number(/^The second prints the (\d+) /.exec(await says.innerText())?.[1]),
  };
}

/** Whether there is a shell here with all that the lines name. */
export const hasShell = (): boolean =>
  existsSync('/bin/sh') &&
  spawnSync('/bin/sh', ['-c', 'command -v sha256sum && command -v sort && command -v awk']).status === 0;

/** Types a line into a shell in a folder; the lines that it prints. */
export function typeIntoShell(line: string, folder: string): readonly string[] {
  const typed = spawnSync('/bin/sh', ['-c', line], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  if (typed.status !== 0) throw new Error(`The shell says: ${typed.stderr}`);
  return typed.stdout.split('\n').filter((text) => text !== '');
}
