import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../support/project-root';

/** Each file in violations/types (`runtime--what.ts`) uses what its runtime does not have. */
const violations = path.join(import.meta.dirname, 'violations/types');
const files = readdirSync(violations).sort();

/** Type errors of one file under the options of a runtime's own project; the first line of each. */
function typeErrors(runtime: string, file: string): readonly string[] {
  const folder = path.join(projectRoot, runtime);
  const read: { readonly config?: unknown } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), (name) =>
    ts.sys.readFile(name),
  );
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, folder);
  const { composite: _, ...rest } = options;
  const program = ts.createProgram([path.join(violations, file)], {
    ...rest,
    noEmit: true,
    incremental: false,
    emitDeclarationOnly: false,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0] ?? '');
}

describe('the TypeScript project of each runtime', () => {
  test.each(files)('%s does not exist there', (file) => {
    const errors = typeErrors(file.replace(/--.*/, ''), file);
    expect(errors).not.toEqual([]);
    for (const error of errors) expect(error).toMatch(/^Cannot find (name|module)/);
  });

  test('the same files are fine where what they use exists', () => {
    expect(typeErrors('electron', 'shared--process.ts')).toEqual([]);
    expect(typeErrors('electron', 'renderer--node.ts')).toEqual([]);
    expect(typeErrors('renderer', 'electron--window.ts')).toEqual([]);
    expect(typeErrors('renderer', 'electron--element.ts')).toEqual([]);
  });
});
