import type { DocumentRead } from '../../../shared/ipc/records';

/** What specification.worker.ts does. */
export type SpecificationCommands = {
  readonly read: {
    readonly input: { readonly name: string; readonly bytes: Uint8Array };
    readonly output: DocumentRead;
  };
};
