import type { ImportCounts, ImportPreview, ImportSheet } from '../../shared/ipc/records';

/** What an import adds that adds nothing. */
export const NOTHING_ADDED: ImportCounts = {
  sites: 0,
  people: 0,
  awards: 0,
  assessorRegistrations: 0,
  competence: 0,
  learners: 0,
  registrations: 0,
  decisions: 0,
};

const rows = { rows: 0, toAdd: 0, alreadyThere: 0, rejected: 0 };

/** The preview of one file's sheets with no row in them, and nothing to say. */
export const emptyPreview = (fileName: string, sheets: readonly ImportSheet[]): ImportPreview => ({
  importId: 'import',
  fileNames: [fileName],
  sheets,
  adds: NOTHING_ADDED,
  counts: { assessors: rows, learners: rows, decisions: rows },
  errors: 0,
  warnings: 0,
  problems: [],
  goodRows: 0,
  alreadyThere: 0,
  badRows: 0,
  questions: [],
  newSites: [],
});
