import type { Text } from '#platform/languages/languages.ts';

/** One thing that is not right, beside the field it was typed in if there is one. */
export interface Problem {
  readonly field?: string;
  readonly text: Text;
}

/**
 * `rule`: the law or good order forbids it. `input`: what was typed cannot be read. `absent` also stands for "not
 * yours". `spent`: a request id that was used for something else. `too-large` and `unread`: not looked at, for its size or its form.
 * `no-room`: not looked at, because too many large ones are; in a moment there is room. `too-often`: in a minute it is.
 */
export type RefusalKind =
  | 'rule'
  | 'input'
  | 'forbidden'
  | 'absent'
  | 'conflict'
  | 'spent'
  | 'sign-in'
  | 'too-large'
  | 'unread'
  | 'no-room'
  | 'too-often';

/**
 * A "no" that law or good order requires, in words for the person who hears it. Everything else that is thrown is a
 * fault of ours. Pages show it as an error summary, the API as problem+json with `code` and `point`.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly kind: RefusalKind;
  readonly point: string | undefined;
  readonly problems: readonly Problem[];
  /** Facts for the audit log; never personal data. */
  readonly details: Readonly<Record<string, string>>;

  constructor(refusal: {
    code: string;
    kind?: RefusalKind;
    point?: string | undefined;
    problems: readonly Problem[];
    details?: Readonly<Record<string, string>>;
  }) {
    super(refusal.code);
    this.name = 'Refusal';
    this.code = refusal.code;
    this.kind = refusal.kind ?? 'rule';
    this.point = refusal.point;
    this.problems = refusal.problems;
    this.details = refusal.details ?? {};
  }

  /** The same refusal, for these problems. */
  withProblems(problems: readonly Problem[], details = this.details): Refusal {
    const { code, kind, point } = this;
    return new Refusal({ code, kind, ...(point !== undefined && { point }), details, problems });
  }
}
