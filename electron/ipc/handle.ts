import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import * as z from 'zod';
import { requestSchemas, type ParsedOf, type ResponseOf } from '../../shared/ipc/contract';
import { CALL_CHANNEL, CHANNEL_NAMES, FILE_CHANNEL, type ChannelName } from '../../shared/ipc/names';
import { fail, type Failure, type Result } from '../../shared/result';
import { isTrustedSender } from '../security';

export type Handlers = {
  readonly [Name in ChannelName]: (
    request: ParsedOf<Name>,
  ) => Result<ResponseOf<Name>> | Promise<Result<ResponseOf<Name>>>;
};

export interface OfferedFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array | null;
}
type FileHandler = (file: OfferedFile) => Promise<Result<{ token: string; name: string; size: number }>>;

const refused: Failure = {
  code: 'refused',
  message: 'This request did not come from the application’s own window.',
};

const callSchema = z.tuple([z.enum(CHANNEL_NAMES), z.unknown()]);
const fileSchema = z.tuple([
  z.strictObject({
    path: z.string().max(4_096),
    name: z.string().max(1_024),
    bytes: z.instanceof(Uint8Array).nullable(),
  }),
]);

/**
 * The only user of `ipcMain`: sender → parse → service → Result. A refusal is an error the caller sees, never
 * `undefined`; a bug is logged whole and crosses as `bug` with its message.
 */
export function handleCalls(
  handlers: Handlers,
  offerFile: FileHandler,
  logBug: (where: string, error: unknown) => void,
): void {
  const guarded = (channel: string, answer: (args: unknown[]) => Promise<Result<unknown>>) =>
    ipcMain.handle(
      channel,
      async (event: IpcMainInvokeEvent, ...args: unknown[]): Promise<Result<unknown>> => {
        if (!isTrustedSender(event)) return fail(refused);
        try {
          return await answer(args);
        } catch (error) {
          logBug(channel, error);
          return fail(bugOf(error));
        }
      },
    );
  guarded(CALL_CHANNEL, async (args) => {
    const call = callSchema.safeParse(args);
    if (!call.success) return fail({ code: 'refused', message: 'There is no such request.' });
    const [name, payload] = call.data;
    return answerCall(name, payload, handlers);
  });
  guarded(FILE_CHANNEL, async (args) => {
    const offer = fileSchema.safeParse(args);
    return offer.success ? offerFile(offer.data[0]) : fail(malformed(offer.error));
  });
}

async function answerCall<Name extends ChannelName>(
  name: Name,
  payload: unknown,
  handlers: Handlers,
): Promise<Result<ResponseOf<Name>>> {
  const request = requestSchemas[name].request.safeParse(payload);
  if (!request.success) return fail(malformed(request.error));
  return handlers[name](request.data);
}

function malformed(error: z.ZodError): Failure {
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  return {
    code: 'malformed',
    message: issue?.message ?? 'The request could not be read.',
    ...(field === '' ? {} : { field }),
  };
}

function bugOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'bug',
    message: `Something went wrong inside Countersign: ${message}`,
    remedy: 'Nothing was half-saved. Try again; if it recurs, send the log file named in Settings.',
  };
}
