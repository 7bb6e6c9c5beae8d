import { withReading } from '../services/file-access';
import type { ExplainCommands } from '../services/plans/not-selected/explain-commands';
import { KeptList } from '../services/plans/not-selected/kept-list';
import { serve } from './serve';

const kept = new KeptList();

serve<ExplainCommands>({
  page: ({ access, planId, filter, ...page }) =>
    withReading(access, (db) => kept.ask(db, planId, (list) => list.page(db, filter, page))),
  whyNot: ({ access, ...asked }) => withReading(access, (db) => kept.whyNot(db, asked)),
  choices: ({ access, planId }) =>
    withReading(access, (db) => kept.ask(db, planId, (list) => list.choices(db))),
  shell: ({ access, planId }) => withReading(access, (db) => kept.ask(db, planId, (list) => list.shell())),
  file: ({ access, planId, filter }) => withReading(access, (db) => kept.file(db, { planId, ...filter })),
});
