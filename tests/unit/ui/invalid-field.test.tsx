import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { invalidIf } from '../../../renderer/ui/Field';
import { PinField } from '../../../renderer/ui/PinField';

describe('a field that is marked wrong', () => {
  test('is shown as wrong, and the browser does not keep the form from being sent again', () => {
    expect(invalidIf('The PIN is wrong.')).toEqual({ isInvalid: true, validationBehavior: 'aria' });
    const markup = renderToStaticMarkup(<PinField label="PIN" value="" error="The PIN is wrong." />);
    expect(markup).toContain('aria-invalid="true"');
    expect(markup).toContain('The PIN is wrong.');
  });

  test('leaves the browser’s own checks to a field that is not', () => {
    expect(invalidIf(undefined)).toEqual({});
  });
});
