import { drawSample, type DrawResult } from '../../../../shared/domain/sampling/draw';
import { whyNotSelected } from '../../../../shared/domain/sampling/not-selected';
import { shellCheck, type ShellCheck } from '../../../../shared/domain/sampling/shell-check';
import type { Page } from '../../../../shared/ipc/common';
import type { NotSelectedRow, OpenChoices } from '../../../../shared/ipc/draws';
import { ok, type Result } from '../../../../shared/result';
import { newestDrawOf } from '../../../database/cells-to-change';
import type { ReadableDatabase } from '../../../database/connection';
import { rootsPlanned, rootsTakenOut } from '../../../database/draw-cells';
import { frozenDecisions, type FrozenDecisionRow } from '../../../database/population';
import { namesOf } from '../names';
import {
  EVERYTHING,
  listed,
  meantBy,
  notSelectedRow,
  type Listed,
  type NotSelectedFilter,
} from './not-selected-rows';
import { choicesAmong } from './open-choices';
import { populationName } from '../population/population-file';
import { recordedDraw } from '../drawing/recorded-draw';

/**
 * A plan's newest draw made once more and kept, so that what was not selected is answered page after page at once.
 * Which decisions are in the plan now is asked each time: people change it.
 */
export class NotSelectedList {
  readonly drawId: string;
  private readonly result: DrawResult;
  private readonly hash: string;
  private readonly rows: readonly Listed[];
  private readonly why: (id: string) => string | null;
  /** The kept decisions of an adopted optimum are told by the optimum, not by the engine's own choice. */
  private readonly chosen: ReadonlySet<string> | null;

  private constructor(
    drawId: string,
    hash: string,
    result: DrawResult,
    rows: readonly Listed[],
    why: (id: string) => string | null,
    chosen: ReadonlySet<string> | null,
  ) {
    this.drawId = drawId;
    this.hash = hash;
    this.result = result;
    this.rows = rows;
    this.why = why;
    this.chosen = chosen;
  }

  static open(db: ReadableDatabase, planId: string): Result<NotSelectedList> {
    const recorded = recordedDraw(db, planId);
    if (!recorded.ok) return recorded;
    const { input, draw, body } = recorded.value;
    const drawn = drawSample(input);
    if (!drawn.ok) return drawn;
    const rows = frozenDecisions.all(db, draw.id).map(listed);
    const why = whyNotSelected(drawn.value, namesOf(db));
    const chosen = body.optimum ? new Set(body.optimum.picked) : null;
    return ok(new NotSelectedList(draw.id, draw.population_sha256, drawn.value, rows, why, chosen));
  }

  isOf(db: ReadableDatabase, planId: string): boolean {
    return newestDrawOf.get(db, planId) === this.drawId;
  }

  page(
    db: ReadableDatabase,
    filter: NotSelectedFilter,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Page<NotSelectedRow> {
    const found = this.found(db, filter);
    const start = after === null ? 0 : found.findIndex(({ row }) => row.id === after) + 1;
    const rows = found.slice(start, start + limit);
    const sentence = this.sentenceOf(db);
    return {
      rows: rows.map(({ row }) => notSelectedRow(row, sentence(row))),
      next: start + limit < found.length ? (rows.at(-1)?.row.id ?? null) : null,
      total: found.length,
    };
  }

  all(db: ReadableDatabase, filter: NotSelectedFilter): readonly NotSelectedRow[] {
    const sentence = this.sentenceOf(db);
    return this.found(db, filter).map(({ row }) => notSelectedRow(row, sentence(row)));
  }

  /** Why one decision, of whichever revision, is not in the plan; null where it is. */
  whyNot(db: ReadableDatabase, decision: { readonly id: string; readonly root_id: string }): string | null {
    if (new Set(rootsPlanned.all(db, this.drawId)).has(decision.root_id)) return null;
    const frozen = this.rows.find(({ row }) => row.root_id === decision.root_id);
    return frozen
      ? this.sentenceOf(db)(frozen.row)
      : 'It is not in the population that was frozen: it was made outside the period, or recorded after the draw. Re-planning looks at the decisions there are today.';
  }

  choices(db: ReadableDatabase): OpenChoices {
    return choicesAmong(this.found(db, EVERYTHING).map(({ row }) => row));
  }

  shell(): ShellCheck {
    return shellCheck(this.result, { file: populationName(this.result.seed), hash: this.hash });
  }

  private found(db: ReadableDatabase, filter: NotSelectedFilter): readonly Listed[] {
    const planned = new Set(rootsPlanned.all(db, this.drawId));
    const isMeant = meantBy(filter);
    return this.rows.filter((each) => !planned.has(each.row.root_id) && isMeant(each));
  }

  private sentenceOf(db: ReadableDatabase): (row: FrozenDecisionRow) => string {
    const out = new Map(rootsTakenOut.all(db, this.drawId).map((row) => [row.root_id, row.unplanned_reason]));
    return ({ id, root_id }) => {
      const reason = out.get(root_id);
      if (reason !== undefined) return `It was in the plan. ${reason.replace(/[.\s]+$/, '')}.`;
      const why = this.why(id);
      if (why !== null) return why;
      return this.chosen !== null && !this.chosen.has(id)
        ? 'The engine’s own choice for coverage has it; the optimum that was adopted in its place covers everything without it.'
        : 'The draw gives it, but it is not in the plan: check the draw.';
    };
  }
}
