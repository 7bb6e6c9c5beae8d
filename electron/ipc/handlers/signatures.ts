import { getSignature, saveSignature, saveSignatureImage } from '../../services/signatures/signatures';
import { reading, writing, type AppContext } from '../app-context';
import type { Handlers } from '../handle';

type SignatureChannels = Extract<keyof Handlers, `signatures.${string}`>;

export const signatureHandlers = (app: AppContext): Pick<Handlers, SignatureChannels> => ({
  'signatures.get': reading(app, getSignature),
  'signatures.save': writing(app, saveSignature),
  'signatures.saveImage': writing(app, saveSignatureImage),
});
