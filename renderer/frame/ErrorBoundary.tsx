import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { EmptyState } from '../ui/EmptyState';

export interface ErrorBoundaryProps {
  /** Changes when another screen is shown, which is then tried afresh: the path. */
  readonly resetKey: string;
  /** Where the failure is noted down. */
  readonly onError?: (error: unknown) => void;
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown; readonly resetKey: string } | null;
}

/** Catches a bug in one screen. What was typed is in the DraftStore, outside, and comes back with "Try again". */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error, resetKey: '' } };
  }

  /** Remembers which screen failed, and forgets the failure when another one is shown. */
  static getDerivedStateFromProps({ resetKey }: ErrorBoundaryProps, { failure }: State): State | null {
    if (failure === null || failure.resetKey === resetKey) return null;
    return failure.resetKey === '' ? { failure: { ...failure, resetKey } } : { failure: null };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <div role="alert">
        <EmptyState
          icon="warn"
          level={1}
          title="This screen could not be shown"
          action={
            <Button variant="primary" onPress={() => this.setState({ failure: null })}>
              Try again
            </Button>
          }
        >
          <p>
            What you typed is kept, and nothing that was saved is affected. If it happens again, go to another
            screen.
          </p>
          <Disclosure title="What happened" level={2}>
            <code className="mono">{String(failure.error)}</code>
          </Disclosure>
        </EmptyState>
      </div>
    );
  }
}
