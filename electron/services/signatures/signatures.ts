import type { Signature, SignatureOwner } from '../../../shared/domain/signature/signature';
import { LARGEST_IMAGE, pngSize } from '../../../shared/domain/signature/image';
import { SIGNATURE_BOX, type Strokes } from '../../../shared/domain/signature/strokes';
import type { SignatureView } from '../../../shared/ipc/signatures';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { learnerTable } from '../../database/learners';
import { tryCommit, type Ledger } from '../../database/ledger';
import { personById, rolesFrom } from '../../database/people';
import {
  signatureOfLearner,
  signatureOfPerson,
  signatureTable,
  type SignatureTableRow,
} from '../../database/signatures';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';

interface Owned {
  readonly owner: SignatureOwner;
}
type Drawing = Pick<SignatureTableRow, 'kind' | 'strokes' | 'image' | 'width' | 'height'>;

/** The newest signature of a person or a learner; null while there is none. */
export function getSignature({ db }: CentreContext, { owner }: Owned): Result<SignatureView | null> {
  const signature =
    owner.kind === 'person' ? signatureOfPerson(db, owner.id) : signatureOfLearner(db, owner.id);
  return ok(signature && signatureView(signature));
}

export const signatureView = (signature: Signature): SignatureView =>
  signature.kind === 'drawn'
    ? signature
    : { ...signature, png: Buffer.from(signature.png).toString('base64') };

/** Keeps a drawn signature; the one before it stays with what it signed. */
export const saveSignature = (
  centre: CentreContext,
  { owner, strokes }: Owned & { readonly strokes: Strokes },
): Result<{ readonly id: string }> => keep(centre, owner, drawn(strokes));

/** Keeps a signature from an image file, which the interface has scaled and made transparent. */
export function saveSignatureImage(
  centre: CentreContext,
  { owner, png }: Owned & { readonly png: string },
): Result<{ readonly id: string }> {
  const allowed = mayKeep(centre, owner);
  if (!allowed.ok) return allowed;
  const image = Buffer.from(png, 'base64');
  const size = pngSize(image);
  if (size === null) return fail(NOT_AN_IMAGE);
  const { width, height, bytes } = LARGEST_IMAGE;
  if (
    size.width > width ||
    size.height > height ||
    image.byteLength > bytes ||
    size.width * size.height === 0
  )
    return fail(TOO_LARGE);
  return keep(centre, owner, { kind: 'image', strokes: null, image, ...size });
}

/** A drawn signature as a row's values. */
export const drawn = (strokes: Strokes): Drawing => ({
  kind: 'drawn',
  strokes: JSON.stringify(strokes),
  image: null,
  ...SIGNATURE_BOX,
});

/** Adds a signature inside a commit of its user's own; its id. */
export function addSignature(tx: Ledger, owner: SignatureOwner, drawing: Drawing): string {
  const id = newId();
  tx.insert(signatureTable, {
    id,
    person_id: owner.kind === 'person' ? owner.id : null,
    learner_id: owner.kind === 'learner' ? owner.id : null,
    ...drawing,
    made_at: tx.context.now,
    device_id: tx.context.deviceId,
  });
  return id;
}

function keep(
  centre: CentreContext,
  owner: SignatureOwner,
  drawing: Drawing,
): Result<{ readonly id: string }> {
  const allowed = mayKeep(centre, owner);
  if (!allowed.ok) return allowed;
  const found = ownerOf(centre.db, owner);
  if (!found) return notFound(owner.kind === 'person' ? 'This person' : 'This learner');
  // The EQA's own record, as all of it, is not the centre's to change (E2).
  if (found.isEqa && !isOwn(centre, owner)) return fail(EQAS_OWN);
  return tryCommit(centre.db, centre.commitContext(), 'signature kept', found.name, (tx) =>
    ok({ id: addSignature(tx, owner, drawing) }),
  );
}

const isOwn = ({ person }: CentreContext, { kind, id }: SignatureOwner): boolean =>
  kind === 'person' && id === person.id;

const mayKeep = (centre: CentreContext, owner: SignatureOwner): Result<null> =>
  isOwn(centre, owner) ? ok(null) : mayKeepRecords(centre);

function ownerOf(
  db: ReadableDatabase,
  { kind, id }: SignatureOwner,
): { readonly name: string; readonly isEqa: boolean } | undefined {
  if (kind === 'person') {
    const person = personById.get(db, id);
    return person && { name: person.name, isEqa: rolesFrom(person.roles).includes('EQA') };
  }
  const learner = learnerTable.byId.get(db, id);
  return learner && { name: learner.name, isEqa: false };
}

const NOT_AN_IMAGE: Failure = {
  code: 'not-an-image',
  message: 'This is not a whole PNG image.',
  remedy: 'Take the signature from another file, or draw it.',
};
const TOO_LARGE: Failure = {
  code: 'too-large',
  message: 'This image is larger than a signature may be (1,200 by 400 pixels, 200 kB).',
  remedy: 'Cut the image to the signature alone and take it again.',
};
const EQAS_OWN: Failure = {
  code: 'not-allowed',
  message: 'An EQA’s record cannot be changed by the centre (E2).',
  remedy: 'The EQA draws their own signature, signed in themselves.',
};
