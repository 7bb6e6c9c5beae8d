import type { Unit } from '../../qualification';
import type { DraftGroup, DraftQualification } from '../draft';
import type { Notebook } from '../notebook';

/** Whether the groups' rules can make up the credits the qualification asks for. */
export function checkCredits(qualification: DraftQualification, notebook: Notebook): void {
  for (const group of qualification.groups) checkGroup(group, notebook);
  const { credits, groups } = qualification;
  const rules = groups.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  if (credits === null || rules.length < groups.length || groups.length === 0) return;
  const lines = [
    ...notebook.sourceOf('credits'),
    ...groups.flatMap((group) => notebook.sourceOf(`group.${group.code}`)),
  ];
  const least = sum(groups.map(leastOf));
  const most = sum(groups.map(mostOf));
  if (least > credits) {
    const message = `The groups ask for at least ${least} credits together, more than the ${credits} of the qualification.`;
    notebook.report('problem', message, lines, 'credits');
  } else if (most < credits) {
    const message = `The groups allow at most ${most} credits together, fewer than the ${credits} of the qualification.`;
    notebook.report('problem', message, lines, 'credits');
  } else if (least < credits && most > least) {
    const parts = groups
      .map(leastOf)
      .filter((each) => each > 0)
      .join(' + ');
    const open = groups.filter((group) => mostOf(group) > leastOf(group)).map(groupInWords);
    const message = `The groups' minima make ${parts} = ${least} credits; ${credits - least} more can come from ${open.join(', ')}.`;
    notebook.report('note', message, lines, 'credits');
  }
}

function groupInWords(group: DraftGroup): string {
  const name = `group ${group.code}`;
  return group.rule?.kind === 'maximum' ? `${name} (at most ${group.rule.credits})` : name;
}

/** A group's own figures: what its units add up to against what its rule asks for. */
function checkGroup(group: DraftGroup, notebook: Notebook): void {
  const total = creditTotal(group.units);
  const { rule, code } = group;
  if (rule === null || total === null || rule.credits === null) return;
  const field = `group.${code}.rule`;
  const lines = notebook.sourceOf(field);
  if (rule.kind === 'all' && total !== rule.credits) {
    const message = `Group ${code} is said to have ${rule.credits} credits, but its units add up to ${total}.`;
    notebook.report('warning', message, lines, field);
  }
  if (rule.kind === 'minimum' && total < rule.credits) {
    const message = `Group ${code} asks for at least ${rule.credits} credits, but its units add up to only ${total}.`;
    notebook.report('problem', message, lines, field);
  }
}

function leastOf(group: DraftGroup): number {
  if (group.rule === null || group.rule.kind === 'maximum') return 0;
  return group.rule.credits ?? creditTotal(group.units) ?? 0;
}

function mostOf(group: DraftGroup): number {
  const total = creditTotal(group.units) ?? Number.POSITIVE_INFINITY;
  if (group.rule?.kind === 'all') return group.rule.credits ?? total;
  return group.rule?.kind === 'maximum' ? Math.min(group.rule.credits, total) : total;
}

/** Null when a unit's credit is not known. */
function creditTotal(units: readonly Unit[]): number | null {
  const credits = units.flatMap(({ credit }) => (credit === null ? [] : [credit]));
  return credits.length < units.length ? null : sum(credits);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
