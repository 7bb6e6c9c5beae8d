import { useId, type ComponentProps, type ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import type { useCheckedForm } from './useCheckedForm';

interface FormDialogProps {
  readonly title: string;
  /** What the button that sends it says. */
  readonly action: string;
  readonly variant?: 'primary' | 'danger';
  readonly formProps: ReturnType<typeof useCheckedForm>['formProps'];
  readonly isPending: boolean;
  /** It cannot be sent as things stand; what it says stays readable. */
  readonly isHeld?: boolean;
  readonly isOpen?: boolean;
  readonly size?: ComponentProps<typeof Dialog>['size'];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a window of its own: Enter in a field sends it, as its main button does; Escape closes it. */
export function FormDialog(props: FormDialogProps) {
  const { title, action, variant = 'primary', formProps, isPending, isHeld = false } = props;
  const { isOpen = true, size = 'medium', onClose, children } = props;
  const formId = useId();
  return (
    <Dialog
      title={title}
      size={size}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant={variant} isPending={isPending} isDisabled={isHeld}>
            {action}
          </Button>
        </>
      }
    >
      <form
        {...formProps}
        id={formId}
        className="stack"
        onSubmit={(event) => {
          // Without a button that sends it, a form of one field is sent by Enter all the same.
          if (!isPending && !isHeld) return formProps.onSubmit(event);
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
