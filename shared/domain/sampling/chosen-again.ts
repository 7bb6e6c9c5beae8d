import { ok, type Result } from '../../result';
import type { SearchOptions } from './cover-search';
import { drawSample } from './draw';
import type { DrawInput, DrawResult, SelectedDecision } from './draw';

/**
 * Of what a draw was told to keep, what it would choose for coverage were nothing kept: the draw gives that as before.
 * The others only stay because they are done or promised. `drawn` is the draw of `input`. Fails as `drawSample` does.
 */
export function withChosenAgain(
  input: DrawInput,
  drawn: DrawResult,
  options: SearchOptions = {},
): Result<DrawResult> {
  if (drawn.kept.length === 0) return ok(drawn);
  const alone = drawSample({ ...input, keep: [] }, options);
  if (!alone.ok) return alone;
  const chosen = new Map<string, SelectedDecision>();
  for (const entry of alone.value.selected)
    if (entry.part === 'coverage') chosen.set(entry.decision.id, entry);
  const again = new Set(drawn.kept.filter((id) => chosen.has(id)));
  return ok({
    ...drawn,
    selected: drawn.selected.map((entry) =>
      again.has(entry.decision.id) ? (chosen.get(entry.decision.id) ?? entry) : entry,
    ),
    sizes: { ...drawn.sizes, coverage: drawn.sizes.coverage + again.size },
    kept: drawn.kept.filter((id) => !again.has(id)),
  });
}
