import type { Page } from '@playwright/test';
import { trusted } from '../../electron/workers/protocol';
import type { RequestOf, ResponseOf } from '../../shared/ipc/contract';
import type { ChannelName } from '../../shared/ipc/names';
import type { Result } from '../../shared/result';
import type {} from '../../renderer/api';

/** `window.api` for a name and a request whose types met the contract on this side already. */
interface PlainApi {
  call(name: string, request: unknown): Promise<unknown>;
}

/** Asks main as the interface does; the failure of a call that has to succeed is thrown. */
export async function ask<Name extends ChannelName>(
  page: Page,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const answer = await page.evaluate(
    ({ channel, asked }) => {
      const api: PlainApi = window.api;
      return api.call(channel, JSON.parse(asked));
    },
    { channel: name, asked: JSON.stringify(request) },
  );
  const result = trusted<Result<ResponseOf<Name>>>().parse(answer);
  if (result.ok) return result.value;
  throw new Error(`${name}: ${result.error.code}: ${result.error.message}`);
}

/** Hands files of the disk to main as if they had been picked; their tokens. */
export async function offerFiles(page: Page, files: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.hidden = true;
    input.id = 'bench-files';
    document.body.append(input);
  });
  const input = page.locator('#bench-files');
  await input.setInputFiles([...files]);
  return input.evaluate(async (element) => {
    const picked = element instanceof HTMLInputElement ? [...(element.files ?? [])] : [];
    element.remove();
    const tokens: string[] = [];
    for (const file of picked) {
      const offered = await window.api.offerFile(file);
      if (!offered.ok) throw new Error(offered.error.message);
      tokens.push(offered.value.token);
    }
    return tokens;
  });
}
