import type { Result } from '../../../shared/result';
import type { CentreContext } from '../../services/centre-context';
import { listBatch, listBatches, saveBatch } from '../../services/claims/batches';
import { changeClaim } from '../../services/claims/change';
import { listDirectClaimStatus, recordDirectClaimStatus } from '../../services/claims/direct-claim-status';
import { claimsPage, countClaimsByState, readyPage } from '../../services/claims/list';
import { getReadiness } from '../../services/claims/readiness';
import { recordClaims } from '../../services/claims/record';
import { signStatement } from '../../services/claims/sign-statement';
import { getStatement } from '../../services/claims/statement-screen';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type ClaimChannels = Extract<keyof Handlers, `claims.${string}` | `statement.${string}`>;

export function claimHandlers(app: AppContext): Pick<Handlers, ClaimChannels> {
  const signedIn = async <T>(work: (centre: CentreContext) => Promise<Result<T>>): Promise<Result<T>> => {
    const centre = app.centre();
    return centre.ok ? work(centre.value) : centre;
  };
  return {
    'statement.get': reading(app, getStatement),
    'statement.sign': writing(app, signStatement),
    'claims.readiness': reading(app, getReadiness),
    'claims.record': writing(app, recordClaims),
    'claims.change': writing(app, changeClaim),
    'claims.ready': reading(app, readyPage),
    'claims.page': reading(app, claimsPage),
    'claims.counts': reading(app, countClaimsByState),
    'claims.batches': reading(app, listBatches),
    'claims.ofBatch': reading(app, listBatch),
    'claims.saveBatch': (request) => signedIn((centre) => saveBatch(centre, app.desktop, request)),
    'claims.directStatus': reading(app, listDirectClaimStatus),
    'claims.saveDirectStatus': writing(app, recordDirectClaimStatus),
  };
}
