import type { policyChannels } from '../../../shared/ipc/policies';
import type { strategyChannels } from '../../../shared/ipc/strategy';
import { getPolicy, listPolicies } from '../../services/policies/read';
import { retirePolicy, savePolicy } from '../../services/policies/save';
import { getStrategy } from '../../services/strategy/read';
import { saveStrategy } from '../../services/strategy/save';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type PolicyChannels = keyof typeof policyChannels | keyof typeof strategyChannels;

/** The sampling strategy and the policies that plans are drawn under. */
export function policyHandlers(app: AppContext): Pick<Handlers, PolicyChannels> {
  return {
    'strategy.get': reading(app, getStrategy),
    'strategy.save': writing(app, saveStrategy),
    'policies.list': reading(app, listPolicies),
    'policies.get': reading(app, getPolicy),
    'policies.save': writing(app, savePolicy),
    'policies.retire': writing(app, retirePolicy),
  };
}
