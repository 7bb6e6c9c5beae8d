import { handOverCells } from '../../services/plan-cells/hand-over';
import { moveCells } from '../../services/plan-cells/move';
import { planPlaces } from '../../services/plan-cells/plan';
import { undoChange } from '../../services/plan-cells/undo';
import { countOpenSamples, unplanPlaces } from '../../services/plan-cells/unplan';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type CellChannels = Extract<keyof Handlers, `cells.${string}`>;

export const planCellHandlers = (app: AppContext): Pick<Handlers, CellChannels> => ({
  'cells.plan': writing(app, planPlaces),
  'cells.unplan': writing(app, unplanPlaces),
  'cells.countOpen': reading(app, countOpenSamples),
  'cells.move': writing(app, moveCells),
  'cells.handOver': writing(app, handOverCells),
  'cells.undo': writing(app, undoChange),
});
