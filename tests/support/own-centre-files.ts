import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addDays, type IsoDate } from '../../shared/domain/calendar';
import { blocksOf } from './documents/blocks';
import { NORTHMOOR_BOOK } from './documents/northmoor-book';
import { toPdf } from './documents/to-pdf';
import { projectRoot } from './project-root';

/** A real record of assessment book, where the folder beside the project has it. */
const REAL_BOOK = path.join(projectRoot, '../shared/seeds/000_86e41bde7d305fea.txt');

export interface OwnCentreFiles {
  /** The record of assessment book as a PDF: the real one, or an invented one in the same layout. */
  readonly book: string;
  readonly isReal: boolean;
  readonly code: string;
  /** One CSV each, as an office's spreadsheet saves them: semicolons, Windows-1252, UK dates. */
  readonly csv: readonly string[];
  readonly decisions: number;
}

const LEARNERS = ['Zoë Achterberg', 'Siân O’Leary', 'Lin Gupta', 'Noor Haddad'] as const;

/** What a small centre would bring: its awarding organisation's book, and its lists. People are invented. */
export async function writeOwnCentreFiles(folder: string, today: IsoDate): Promise<OwnCentreFiles> {
  mkdirSync(folder, { recursive: true });
  const isReal = existsSync(REAL_BOOK);
  const text = isReal ? readFileSync(REAL_BOOK, 'utf8') : NORTHMOOR_BOOK;
  const book = path.join(folder, 'record-of-assessment.pdf');
  writeFileSync(book, await toPdf(blocksOf(text)));
  const [code, units] = isReal ? ['CS2D1', ['UBU19', 'UBU20', 'UBU21']] : ['NB3C1', ['CBH1', 'CBH2', 'CBH3']];
  const uk = (days: number) => addDays(today, -days).split('-').reverse().join('/');
  const decisions = LEARNERS.flatMap((_, learner) =>
    units.map((unit, index) => [
      `L${learner + 1}`,
      unit,
      learner % 2 === 0 ? 'RB' : 'TW',
      index === 0 ? 'Observation' : 'Written questions',
      uk(40 - learner * 5 - index),
      'Achieved',
      'Harbour',
      `p. ${learner * 10 + index}`,
      'Summative',
    ]),
  );
  const csv = [
    [
      'assessors.csv',
      'Name;Initials;Trainee or qualified;Joined',
      ['Rosa Blum;RB;qualified;' + uk(900), 'Tomás West;TW;qualified;' + uk(700)],
    ],
    [
      'learners.csv',
      'Name;Learner number;Date of birth;Site;Qualification code;Registered',
      LEARNERS.map((name, index) => `${name};L${index + 1};14/05/2001;Harbour;${code};${uk(120)}`),
    ],
    [
      'decisions.csv',
      'Learner number;Unit;Assessor;Method;Date;Outcome;Site;Portfolio reference;Stage',
      decisions.map((row) => row.join(';')),
    ],
  ] as const;
  const files = csv.map(([name, header, rows]) => {
    const file = path.join(folder, name);
    // Latin-1 agrees with Windows-1252 in every sign used here but the apostrophe, which is 0x92 there.
    const bytes = Buffer.from([header, ...rows, ''].join('\r\n').replaceAll('’', '\u0092'), 'latin1');
    writeFileSync(file, bytes);
    return file;
  });
  return { book, isReal, code, csv: files, decisions: decisions.length };
}
