import { rulesInForce } from '../../services/rules/rules-on';
import { reading, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type RuleChannels = 'rules.inForce';

export function ruleHandlers(app: AppContext): Pick<Handlers, RuleChannels> {
  return {
    'rules.inForce': reading(app, rulesInForce),
  };
}
