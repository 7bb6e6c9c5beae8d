import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { ReportRow } from '../../../shared/ipc/reports';
import { fail, ok, type Result } from '../../../shared/result';
import { reportBytes, reports } from '../../database/reports';
import type { CentreContext } from '../centre-context';
import type { Desktop } from '../desktop';
import { readJson } from '../samples/stored';

const signers = z.array(
  z.strictObject({ field: z.enum(['IQA', 'EQA']), name: z.string(), at: z.iso.datetime() }),
);

/** Every report issued, newest first. */
export const listReports = ({ db }: CentreContext): Result<readonly ReportRow[]> =>
  ok(
    reports.all(db).map((row) => ({
      id: row.id,
      number: row.number,
      title: row.title,
      planId: row.plan_id,
      planName: row.plan_name,
      issuedAt: row.issued_at,
      issuedBy: row.issued_by_name,
      pages: row.pages,
      size: row.size,
      sha256: row.sha256,
      signers: readJson(signers, row.signers),
      logSeq: row.log_seq,
      logHash: row.log_hash,
    })),
  );

interface IssuedReport {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The bytes that were signed, checked against the hash in the register. */
export function issuedReport({ db }: CentreContext, id: string): Result<IssuedReport> {
  const row = reportBytes.get(db, id);
  if (!row) return fail({ code: 'not-found', message: 'This report is not in the register.' });
  if (createHash('sha256').update(row.bytes).digest('hex') !== row.sha256)
    return fail({
      code: 'database-damaged',
      message: `${row.number} no longer has the bytes that were signed.`,
      remedy: 'Check the history, then restore a backup.',
    });
  return ok({ name: `${row.number}.pdf`, bytes: row.bytes });
}

/** Writes the report beside the others in the reports folder, for other programs to open. */
async function writeOut(centre: CentreContext, folder: string, id: string): Promise<Result<string>> {
  const report = issuedReport(centre, id);
  if (!report.ok) return report;
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, report.value.name);
  await writeFile(`${file}.part`, report.value.bytes);
  await rename(`${file}.part`, file);
  return ok(file);
}

export async function openReport(
  centre: CentreContext,
  desktop: Desktop,
  folder: string,
  id: string,
): Promise<Result<null>> {
  const file = await writeOut(centre, folder, id);
  if (!file.ok) return file;
  const problem = await desktop.open(file.value);
  if (problem === '') return ok(null);
  return fail({
    code: 'not-opened',
    message: `No program opened the report: ${problem}`,
    remedy: 'Save a copy instead, and open it yourself.',
  });
}

export async function revealReport(
  centre: CentreContext,
  desktop: Desktop,
  folder: string,
  id: string,
): Promise<Result<null>> {
  const file = await writeOut(centre, folder, id);
  if (!file.ok) return file;
  desktop.reveal(file.value);
  return ok(null);
}

export async function saveReportCopy(
  centre: CentreContext,
  desktop: Desktop,
  id: string,
): Promise<Result<{ readonly savedAs: string } | null>> {
  const report = issuedReport(centre, id);
  if (!report.ok) return report;
  const savedAs = await desktop.save(report.value);
  return ok(savedAs === null ? null : { savedAs });
}
