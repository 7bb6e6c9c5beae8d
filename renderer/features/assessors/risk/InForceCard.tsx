import { useEffect, useRef } from 'react';
import type { PersonRisk } from '../../../../shared/ipc/risk';
import { useSignedIn } from '../../../data/session';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { RagChip } from '../../../ui/RagChip';
import { differenceWords, isComputedInForce, originWords, reviewWords } from './risk-words';

interface InForceCardProps {
  readonly risk: PersonRisk;
  readonly mayWrite: boolean;
  readonly isPending: boolean;
  readonly onAccept: () => void;
  readonly onOverride: () => void;
}

/** The rating that sampling goes by, how it came about, and what can be done about it. */
export function InForceCard({ risk, mayWrite, isPending, onAccept, onOverride }: InForceCardProps) {
  const { today } = useSignedIn();
  const { inForce, history } = risk;
  const [newest] = history;
  const review = reviewWords(risk, today);
  const difference = differenceWords(risk);
  const isTaken = isComputedInForce(risk);
  const note = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The button that took the rating is gone: what stands in its place takes the focus.
    if (isTaken && document.activeElement === document.body) note.current?.focus();
  }, [isTaken]);
  return (
    <Card title="In force" lead="How much of this person’s work a plan samples.">
      <div className="stack stack--tight">
        <div className="row risk-in-force">
          {inForce === null ? <Chip>Not rated</Chip> : <RagChip rating={inForce.rating} />}
          {review && <Chip {...(review.isOverdue ? { tone: 'bad', sign: '!' } : {})}>{review.text}</Chip>}
          <span>
            {inForce === null ? NOBODY_RATED : newest ? originWords(newest, { withDay: true }) : RATED_BEFORE}
          </span>
        </div>
        {inForce?.reason && newest?.origin !== 'computed' && (
          <p className="risk-reason" dir="auto">
            {inForce.reason}
          </p>
        )}
        {difference !== null && <Banner tone="watch" title={difference} />}
        {mayWrite && (
          <div className="row">
            {isTaken ? (
              <span ref={note} tabIndex={-1} className="muted">
                The computed rating is in force, with the sum below.
              </span>
            ) : (
              <Button variant="primary" isPending={isPending} onPress={onAccept}>
                Use the computed rating
              </Button>
            )}
            <Button onPress={onOverride}>Override…</Button>
          </div>
        )}
      </div>
    </Card>
  );
}

const NOBODY_RATED = 'Nobody has rated them yet; a plan counts them as its policy says.';
const RATED_BEFORE = 'Rated before this version of Countersign kept ratings as history.';
