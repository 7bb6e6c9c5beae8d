import type { IsoDate, IsoTime } from '../../../shared/domain/calendar';
import type { FileAccess } from '../centre-context';

/** Who prints what, when; the worker reads the records for itself. */
export interface DocumentInput<Asked> {
  readonly access: FileAccess;
  readonly fontsFolder: string;
  readonly made: Making;
  readonly asked: Asked;
}

export interface Making {
  readonly at: IsoTime;
  /** The day whose rules are in force. */
  readonly day: IsoDate;
  readonly by: string;
}

export interface RegistrationAsked {
  readonly learnerId: string;
  readonly qualificationId: string;
}

/** A document's bytes, and the name to save it under. */
export interface PrintedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What report.worker.ts does for printed documents that nobody signs electronically. */
export type DocumentCommands = {
  readonly learnerRecord: {
    readonly input: DocumentInput<RegistrationAsked>;
    readonly output: PrintedDocument;
  };
  readonly statement: { readonly input: DocumentInput<RegistrationAsked>; readonly output: PrintedDocument };
  readonly observation: {
    /** Any revision's id names the observation. */
    readonly input: DocumentInput<{ readonly id: string }>;
    readonly output: PrintedDocument;
  };
  readonly planSheet: {
    readonly input: DocumentInput<{ readonly planId: string }>;
    readonly output: PrintedDocument;
  };
};
