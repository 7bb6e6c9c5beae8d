import { completeStatement } from '../../services/unit-records/complete-statement';
import { saveEntries } from '../../services/unit-records/save';
import { signOutcome } from '../../services/unit-records/sign-outcome';
import { signUnit } from '../../services/unit-records/sign-unit';
import { getUnitRecord } from '../../services/unit-records/view';
import { withdrawEntry } from '../../services/unit-records/withdraw-entry';
import { withdrawOutcome } from '../../services/unit-records/withdraw-outcome';
import { withdrawUnit } from '../../services/unit-records/withdraw-unit';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type UnitRecordChannels = Extract<keyof Handlers, `unitRecords.${string}`>;

export const unitRecordHandlers = (app: AppContext): Pick<Handlers, UnitRecordChannels> => ({
  'unitRecords.get': reading(app, getUnitRecord),
  'unitRecords.save': writing(app, saveEntries),
  'unitRecords.withdrawEntry': writing(app, withdrawEntry),
  'unitRecords.signOutcome': writing(app, signOutcome),
  'unitRecords.withdrawOutcome': writing(app, withdrawOutcome),
  'unitRecords.signUnit': writing(app, signUnit),
  'unitRecords.withdrawUnit': writing(app, withdrawUnit),
  'unitRecords.completeStatement': writing(app, completeStatement),
});
