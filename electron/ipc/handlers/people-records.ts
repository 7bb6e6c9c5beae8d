import type { FileChoice } from '../../../shared/ipc/files';
import { ok, type Result } from '../../../shared/result';
import type { CentreContext } from '../../services/centre-context';
import { openKeptFile, readToKeep, type FileForRecord } from '../../services/kept-files';
import { listAgreements, removeAgreement, saveAgreement } from '../../services/people-records/agreements';
import { removeAward, saveAward } from '../../services/people-records/awards';
import {
  addCompetence,
  endCompetence,
  listUnits,
  removeCompetence,
} from '../../services/people-records/competence';
import { removeCpd, saveCpd } from '../../services/people-records/cpd';
import { getObservation } from '../../services/people-records/observations';
import { personRecord } from '../../services/people-records/record';
import { removeRegistration, saveRegistration } from '../../services/people-records/registrations';
import { saveObservation } from '../../services/people-records/save-observation';
import { listReminders } from '../../services/reminders';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type PeopleRecordChannels = Extract<
  keyof Handlers,
  | 'people.record'
  | 'units.list'
  | `awards.${string}`
  | `personRegistrations.${string}`
  | `competence.${string}`
  | `cpd.${string}`
  | `agreements.${string}`
  | `observations.${string}`
  | 'reminders.list'
  | 'files.open'
>;

export function peopleRecordHandlers(app: AppContext): Pick<Handlers, PeopleRecordChannels> {
  /** Reads a picked file before the write begins, so that nothing waits inside a transaction. */
  const withFile =
    <Request extends { readonly file: FileChoice }, Response>(
      service: (centre: CentreContext, request: Request, file: FileForRecord) => Result<Response>,
    ) =>
    async (request: Request): Promise<Result<Response>> => {
      const { file: choice } = request;
      const file = choice.kind === 'picked' ? await readToKeep(app.files, choice.token) : ok(choice);
      if (!file.ok) return file;
      return writing(app, (centre, asked: Request) => service(centre, asked, file.value))(request);
    };
  return {
    'people.record': reading(app, personRecord),
    'units.list': reading(app, listUnits),
    'awards.save': withFile(saveAward),
    'awards.remove': writing(app, removeAward),
    'personRegistrations.save': writing(app, saveRegistration),
    'personRegistrations.remove': writing(app, removeRegistration),
    'competence.add': withFile(addCompetence),
    'competence.end': writing(app, endCompetence),
    'competence.remove': writing(app, removeCompetence),
    'cpd.save': withFile(saveCpd),
    'cpd.remove': writing(app, removeCpd),
    'agreements.list': reading(app, listAgreements),
    'agreements.save': withFile(saveAgreement),
    'agreements.remove': writing(app, removeAgreement),
    'observations.get': reading(app, getObservation),
    'observations.save': writing(app, saveObservation),
    'reminders.list': reading(app, listReminders),
    'files.open': async ({ id }) => {
      const centre = app.centre();
      return centre.ok ? openKeptFile(centre.value, app.desktop, app.openedFiles, id) : centre;
    },
  };
}
