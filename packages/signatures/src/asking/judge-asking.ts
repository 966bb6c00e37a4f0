import type { Answer, Channel, Question } from './question.ts';

/** A file gets this many questions: its own certificates say whom to ask, and a chain is short. */
const MOST_QUESTIONS = 8;

/**
 * Judges a file, asks what its verdict leaves open, and judges it again by the answers, until nothing is open that the channel
 * reaches. One question at a time: most files need only the first.
 */
export async function judgeAsking<Judged extends { questions: readonly Question[] }, Failed extends { code: string }>(
  judge: (answers: readonly Answer[]) => Promise<Judged | Failed>,
  channel: Channel | undefined,
  signal: AbortSignal | undefined,
): Promise<{ judged: Judged | Failed; answers: readonly Answer[] }> {
  const answers: Answer[] = [];
  for (;;) {
    const judged = await judge(answers);
    const next =
      'questions' in judged && answers.length < MOST_QUESTIONS
        ? judged.questions.find((each) => channel?.reaches(each.address) === true && !isPut(each, answers))
        : undefined;
    if (next === undefined || channel === undefined) return { judged, answers };
    answers.push({ ...next, bytes: await channel.ask(next, signal) });
  }
}

function isPut({ kind, address, body }: Question, answers: readonly Answer[]): boolean {
  return answers.some(
    (each) =>
      each.kind === kind && each.address === address && Buffer.from(each.body ?? []).equals(Buffer.from(body ?? [])),
  );
}
