import { changePack } from '../../services/rules/change-pack';
import { choosePack, rulesOfQualification } from '../../services/rules/choose-pack';
import { copyPack } from '../../services/rules/copy-pack';
import { getPack, listPacks } from '../../services/rules/packs';
import { rulesInForce } from '../../services/rules/rules-on';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type RuleChannels =
  | 'rules.inForce'
  | 'rules.packs'
  | 'rules.pack'
  | 'rules.copy'
  | 'rules.change'
  | 'rules.ofQualification'
  | 'rules.choose';

export function ruleHandlers(app: AppContext): Pick<Handlers, RuleChannels> {
  return {
    'rules.inForce': reading(app, rulesInForce),
    'rules.packs': reading(app, listPacks),
    'rules.pack': reading(app, getPack),
    'rules.copy': writing(app, copyPack),
    'rules.change': writing(app, changePack),
    'rules.ofQualification': reading(app, rulesOfQualification),
    'rules.choose': writing(app, choosePack),
  };
}
