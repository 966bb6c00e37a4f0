import { Fragment } from 'preact';

/** Text whose `e-pakalpojums`, `e-pasts` and the like stay in one piece: a line that ends in "e-" reads as a slip. */
export function Whole({ text }: { text: string }) {
  return (
    <>
      {text.split(eWord).map((part, at) =>
        // What stands in the parentheses of the pattern comes out at the odd places.
        at % 2 === 1 ? (
          <span key={at} class="whole">
            {part}
          </span>
        ) : (
          <Fragment key={at}>{part}</Fragment>
        ),
      )}
    </>
  );
}

const eWord = /(?<!\p{L})(e-\p{L}+)/iu;
