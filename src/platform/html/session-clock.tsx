import { usePlatformWords } from './words.ts';

export type SessionClockProps = {
  /** How long the session lives if nothing is done. Not a moment: the clock of a counter PC may be wrong. */
  readonly secondsLeft: number;
  /** A GET of this address keeps the session alive; the answer's header `Session-Seconds` says for how long. */
  readonly extendHref: string;
};

/** Warns two minutes before the session ends, and lets the person stay without losing what is typed. */
export function SessionClock({ secondsLeft, extendHref }: SessionClockProps) {
  const words = usePlatformWords();
  return (
    <session-clock data-seconds={String(secondsLeft)}>
      <div role="alert">
        <div class="session-clock" data-part="ending" hidden>
          <p class="session-clock__text">{words.sessionEnds}</p>
          <a class="button" href={extendHref}>
            {words.sessionStay}
          </a>
        </div>
        <div class="session-clock" data-part="ended" hidden>
          <p class="session-clock__text">{words.sessionEnded}</p>
        </div>
      </div>
    </session-clock>
  );
}
