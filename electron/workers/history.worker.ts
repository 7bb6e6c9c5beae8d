import { withReading } from '../services/file-access';
import { historyCheckView, type HistoryCommands } from '../services/history-check';
import { serve } from './serve';

serve<HistoryCommands>({
  check: ({ access }, control) => withReading(access, (db) => historyCheckView(db, control)),
});
