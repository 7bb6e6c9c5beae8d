import type { ShellCheck } from '../../../../shared/domain/sampling/shell-check';
import type { Page } from '../../../../shared/ipc/common';
import type { NotSelectedRow, OpenChoices } from '../../../../shared/ipc/draws';
import type { FileAccess } from '../../centre-context';
import type { NotSelectedFilter } from './not-selected-rows';

interface OfPlan {
  readonly access: FileAccess;
  readonly planId: string;
}

/** What the explain worker answers about a plan's newest draw; it keeps the draw between the questions. */
export type ExplainCommands = {
  readonly page: {
    readonly input: OfPlan & {
      readonly filter: NotSelectedFilter;
      readonly after: string | null;
      readonly limit: number;
    };
    readonly output: Page<NotSelectedRow>;
  };
  readonly whyNot: {
    readonly input: OfPlan & { readonly decisionId: string };
    readonly output: { readonly sentence: string | null };
  };
  readonly choices: { readonly input: OfPlan; readonly output: OpenChoices };
  readonly shell: { readonly input: OfPlan; readonly output: ShellCheck };
  readonly file: {
    readonly input: OfPlan & { readonly filter: NotSelectedFilter };
    readonly output: { readonly name: string; readonly bytes: Uint8Array };
  };
};
