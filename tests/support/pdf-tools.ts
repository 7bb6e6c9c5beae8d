import { spawnSync } from 'node:child_process';

/** What a tool that is not ours says of a PDF; null where the tool is not installed. */
export interface ToolVerdict {
  readonly passed: boolean;
  readonly says: string;
}

/** Poppler's verdict on the signatures. A certificate that only the centre knows is no fault of the signature. */
export const askPdfsig = (file: string): ToolVerdict | null =>
  ask('pdfsig', [file], (output) => output.includes('Signature Validation: Signature is Valid.'));

/** qpdf's verdict on the file's syntax. */
export const askQpdf = (file: string): ToolVerdict | null =>
  ask('qpdf', ['--check', file], (output, status) => status === 0 && !output.includes('WARNING'));

function ask(
  tool: string,
  args: readonly string[],
  judge: (output: string, status: number | null) => boolean,
): ToolVerdict | null {
  const { error, status, stdout, stderr } = spawnSync(tool, [...args], { encoding: 'utf8' });
  if (error !== undefined) return null;
  const output = `${stdout}${stderr}`;
  return { passed: judge(output, status), says: output.trim() };
}
