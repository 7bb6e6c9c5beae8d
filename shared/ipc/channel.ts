import type * as z from 'zod';

/**
 * One request from the interface to main: what it takes (parsed in main), what it answers, and the failure codes
 * that it may answer with beside the common ones.
 */
export interface Channel<Request extends z.ZodType, Response> {
  readonly request: Request;
  readonly codes: readonly string[];
  /** Carries the type only; never present at run time. */
  readonly response?: Response;
}

/** `channel<Response>()(requestSchema, codes)`: the response type is named, the request's is inferred. */
export const channel =
  <Response>() =>
  <Request extends z.ZodType>(
    request: Request,
    codes: readonly string[] = [],
  ): Channel<Request, Response> => ({
    request,
    codes,
  });

/** Codes that any channel may answer with. */
export const COMMON_CODES = ['refused', 'malformed', 'locked', 'cancelled', 'bug'] as const;
