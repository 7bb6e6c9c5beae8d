import { expect, test } from 'vitest';
import { columnsWithin } from '../../../renderer/ui/grid/useFirstPicture';

test.each([
  ['a column that begins within the width counts, also where it ends past it', [200, 100, 100], 250, 2],
  ['one that begins where the width ends does not', [200, 100, 100], 300, 2],
  ['all of them, where there is room', [200, 100, 100], 1000, 3],
])('%s', (_what, widths, width, count) => {
  expect(columnsWithin(widths, width)).toBe(count);
});
