import { thousands } from '../../../shared/domain/sampling/names';
import { useRead } from '../../data/queries';
import { Figure } from '../../ui/Figure';

/** Trainees' decisions that wait for a countersignature (P5); opens the queue. */
export function CountersignaturesFigure() {
  const count = useRead('countersignatures.count', {}).data;
  const notes = [
    ...(count && count.mine > 0 ? [`${thousands(count.mine)} for you`] : []),
    ...(count && count.sentBack > 0 ? [`${thousands(count.sentBack)} sent back`] : []),
  ];
  return (
    <Figure
      label="To countersign"
      value={count ? thousands(count.waiting) : ''}
      {...(notes.length > 0 && { note: notes.join(', ') })}
      to="/assessors/countersign"
    />
  );
}
