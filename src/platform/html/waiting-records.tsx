import { usePlatformWords } from './words.ts';

export interface WaitingRecordsProps {
  /** Whose records: a person in a centre. */
  readonly owner: string;
  readonly name: string;
  readonly right: string;
  /** Where the browser is given the keys that seal what waits. */
  readonly keysAt: string;
}

/** What waits in this browser until there is a connection, and whose it is. Without JavaScript nothing waits, and nothing is shown. */
export function WaitingRecords({ owner, name, right, keysAt }: WaitingRecordsProps) {
  const words = usePlatformWords();
  return (
    <waiting-records
      class="waiting"
      data-owner={owner}
      data-name={name}
      data-right={right}
      data-keys-at={keysAt}
      data-yours={words.waitingYours}
      data-sign-in={words.waitingSignIn}
      data-elsewhere={words.waitingElsewhere}
      data-choose-place={words.waitingChoosePlace}
      data-right-ended={words.waitingRightEnded}
      data-lost={words.waitingLost}
      data-lost-help={words.waitingLostHelp}
      data-discard-lost={words.waitingDiscardLost}
      data-theirs={words.waitingTheirs}
      data-refused-words={words.waitingRefused}
      data-discard={words.waitingDiscard}
    >
      <div class="waiting__said" role="status" data-part="said" />
    </waiting-records>
  );
}
