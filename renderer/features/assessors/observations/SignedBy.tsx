/** Whether somebody's signature is under the record. */
export function SignedBy({
  name,
  signatureId,
}: {
  readonly name: string;
  readonly signatureId: string | null;
}) {
  return signatureId === null ? 'not signed' : `✓ signed by ${name}`;
}
