import type { DemoCommands } from '../services/demo/commands';
import { fillDemo } from '../services/demo/fill';
import { withWriting } from '../services/file-access';
import { serve } from './serve';

serve<DemoCommands>({
  fill: ({ access, ...request }, control) => withWriting(access, (db) => fillDemo(db, request, control)),
});
