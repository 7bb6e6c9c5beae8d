import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadReportFonts, type ReportFonts } from '../../../electron/reports/fonts';
import type { Failure, Result } from '../../../shared/result';

/** Whether a command-line tool is on this machine; tests that need it skip, saying so in their name. */
export const hasTool = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;

/** A tool's name with the reason for skipping, for a test's title. */
export const needs = (name: string): string => (hasTool(name) ? name : `${name} (not installed: skipped)`);

/** Runs a tool on files in a folder of their own; gives what it printed, whatever its exit code. */
export function runTool(
  command: string,
  args: (file: (name: string) => string) => readonly string[],
  files: Readonly<Record<string, Uint8Array>>,
): { readonly code: number; readonly text: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'countersign-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
    const { status, stdout, stderr } = spawnSync(
      command,
      args((name) => path.join(folder, name)),
      {
        encoding: 'utf8',
      },
    );
    return { code: status ?? -1, text: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs commands in a shell in a folder of their own and gives the bytes of `result`. */
export function shellFile(script: string, result: string): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'countersign-'));
  try {
    return new Uint8Array(
      execFileSync('sh', ['-c', `${script} && cat ${result}`], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let fonts: Promise<ReportFonts> | undefined;
export const reportFonts = (): Promise<ReportFonts> => (fonts ??= loadReportFonts('resources/fonts'));

/** The value, or the failure thrown: for steps that a test only prepares with. */
export function expectOk<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
