/**
 * The key of a centre's own pack, from its title: `Our rules` is `centre-our-rules`. No shipped pack's key begins so,
 * which leaves every key of those free. A title without Latin letters or digits gives `centre-rules`.
 */
export function centrePackKey(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `centre-${words === '' ? 'rules' : words}`;
}
