import { formatDate, type IsoDate } from '../calendar';
import { csvText } from './csv';
import type { ClaimState } from './claim';

/** A line of a batch: what an awarding organisation asks for to issue a certificate. */
export interface BatchLine {
  readonly learnerName: string;
  readonly learnerNumber: string;
  readonly uln: string | null;
  readonly bornOn: IsoDate | null;
  readonly registrationNumber: string | null;
  readonly units: readonly string[];
  readonly claimedOn: IsoDate;
  readonly state: ClaimState;
}

export interface BatchHead {
  readonly number: string;
  readonly centreNumber: string;
  readonly centreName: string;
  readonly qualificationCode: string;
  readonly qualificationNumber: string;
  readonly qualificationTitle: string;
}

const HEADERS = [
  'Batch',
  'Centre number',
  'Centre name',
  'Qualification code',
  'Qualification number',
  'Qualification title',
  'Learner number',
  'Learner name',
  'ULN',
  'Date of birth',
  'Registration number',
  'Units claimed',
  'Date claimed',
  'State',
] as const;

/** A batch of claims as the file that goes to the awarding organisation. Dates as people write them. */
export const batchFile = (head: BatchHead, lines: readonly BatchLine[]): string =>
  csvText(
    HEADERS,
    lines.map((line) => [
      head.number,
      head.centreNumber,
      head.centreName,
      head.qualificationCode,
      head.qualificationNumber,
      head.qualificationTitle,
      line.learnerNumber,
      line.learnerName,
      line.uln ?? '',
      line.bornOn === null ? '' : formatDate(line.bornOn),
      line.registrationNumber ?? '',
      line.units.join(' '),
      formatDate(line.claimedOn),
      line.state,
    ]),
  );
