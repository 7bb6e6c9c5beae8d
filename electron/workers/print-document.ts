import { fail, ok, type Result } from '../../shared/result';
import type { DocumentHead } from '../../shared/domain/report/document-head';
import { loadReportFonts } from '../reports/fonts';
import { layOutLearnerRecord, layOutStatement } from '../reports/layout/learner-record';
import { layOutObservation } from '../reports/layout/observation-document';
import type { PageDescription, TextMeasure } from '../reports/layout/page';
import { layOutPlanSheet } from '../reports/layout/plan-sheet';
import { renderDocument, RenderStopped } from '../reports/render/render';
import type { DocumentCommands, DocumentInput, PrintedDocument } from '../services/documents/commands';
import { documentFileName } from '../services/documents/file-name';
import { learnerRecord } from '../services/documents/learner-record';
import { observationDocument } from '../services/documents/observation';
import { statementDocument } from '../services/documents/statement';
import { withReading } from '../services/file-access';
import { planSheet } from '../services/plan-sheet/model';
import { cancelled, type CommandHandlers, type Control } from './protocol';

interface Printable {
  readonly title: string;
  readonly subject: string;
  readonly fileName: string;
  readonly head: DocumentHead;
  readonly layOut: (measure: TextMeasure) => Generator<void, PageDescription>;
}

async function print(
  { title, subject, fileName, head, layOut }: Printable,
  { fontsFolder }: DocumentInput<unknown>,
  control: Control,
): Promise<Result<PrintedDocument>> {
  const info = { title, subject, author: head.centre.name, createdAt: head.madeAt };
  const fonts = await loadReportFonts(fontsFolder);
  const options = { fonts, onProgress: control.progress, shouldStop: control.stopped };
  try {
    return ok({ name: fileName, bytes: await renderDocument({ info, layOut }, options) });
  } catch (error) {
    if (error instanceof RenderStopped) return fail(cancelled);
    throw error;
  }
}

/** Printed documents: the records are read first, then laid out and rendered page by page. */
export const documentHandlers: CommandHandlers<DocumentCommands> = {
  learnerRecord: async (input, control) => {
    const found = withReading(input.access, (db) => learnerRecord(db, input.asked, input.made));
    if (!found.ok) return found;
    const record = found.value;
    const { learner, qualification } = record.subject;
    const printable = {
      title: `Record of assessment of ${learner.name}, ${qualification.code}`,
      subject: qualification.title,
      fileName: documentFileName('Record of assessment', learner.name, qualification.code),
      head: record,
      layOut: (measure: TextMeasure) => layOutLearnerRecord(record, measure),
    };
    return print(printable, input, control);
  },
  statement: async (input, control) => {
    const found = withReading(input.access, (db) => statementDocument(db, input.asked, input.made));
    if (!found.ok) return found;
    const statement = found.value;
    const { learner, qualification } = statement.subject;
    const printable = {
      title: `Statement of unit achievement of ${learner.name}, ${qualification.code}`,
      subject: qualification.title,
      fileName: documentFileName('Statement of unit achievement', learner.name, qualification.code),
      head: statement,
      layOut: (measure: TextMeasure) => layOutStatement(statement, measure),
    };
    return print(printable, input, control);
  },
  observation: async (input, control) => {
    const found = withReading(input.access, (db) => observationDocument(db, input.asked, input.made));
    if (!found.ok) return found;
    const observation = found.value;
    const printable = {
      title: `Assessor observation of ${observation.assessor}`,
      subject: observation.activity,
      fileName: documentFileName('Assessor observation', observation.assessor, observation.observedOn),
      head: observation,
      layOut: (measure: TextMeasure) => layOutObservation(observation, measure),
    };
    return print(printable, input, control);
  },
  planSheet: async (input, control) => {
    const found = withReading(input.access, (db) => planSheet(db, input.asked, input.made));
    if (!found.ok) return found;
    const sheet = found.value;
    const printable = {
      title: `Sampling plan ${sheet.plan.name}, ${sheet.qualification.code}`,
      subject: sheet.qualification.title,
      fileName: documentFileName('Sampling plan', sheet.plan.name, sheet.qualification.code),
      head: sheet,
      layOut: (measure: TextMeasure) => layOutPlanSheet(sheet, measure),
    };
    return print(printable, input, control);
  },
};
