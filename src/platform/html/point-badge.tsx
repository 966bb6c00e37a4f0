import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '#platform/languages/languages.ts';
import { useLanguage, usePlatformWords } from './words.ts';

/** A point of an act, with what it says. */
export interface QuotedPoint {
  /** As people cite it: `22.¹ 3.` */
  readonly cited: string;
  /** Absent where the act has no such point. */
  readonly words?: {
    /** The sentence that the point ends, where it is no sentence by itself. */
    readonly beginning?: string | undefined;
    /** Word for word, in Latvian. */
    readonly law: string;
    /** In plain English. */
    readonly gloss: string;
    /** Which act it is, and where its binding text stands. */
    readonly source: Text;
  };
}

// Badges say which words the page needs; they stand once, at its end, however often a point is cited.
const PointsOnPage = createContext<Map<string, QuotedPoint> | undefined>(undefined);

/** Collects the points that badges within it cite, for `QuotedPoints` after them. */
export const CollectPoints = PointsOnPage.Provider;

/** The point of the act that a thing rests on, such as `22.¹ 3.`, in the small type of a reference: pressed, it opens the act's words. */
export function PointBadge({ point }: { point: QuotedPoint }) {
  const words = usePlatformWords();
  const onPage = useContext(PointsOnPage);
  const cited = (
    <>
      <span class="visually-hidden">{words.pointOfLaw} </span>
      {point.cited}
    </>
  );
  if (!onPage || !point.words) return <span class="point">{cited}</span>;
  onPage.set(point.cited, point);
  return (
    <button class="point point--opens" type="button" popovertarget={idOf(point)}>
      {cited}
    </button>
  );
}

/** The words of every point that the page has cited so far, each hidden until its badge is pressed. By the browser alone: no script. */
export function QuotedPoints() {
  const onPage = useContext(PointsOnPage);
  return (
    <>
      {onPage
        ?.values()
        .toArray()
        .map((point) => (
          <Quoted key={point.cited} point={point} />
        ))}
    </>
  );
}

function Quoted({ point }: { point: QuotedPoint }) {
  const words = usePlatformWords();
  const language = useLanguage();
  const [id, quoted] = [idOf(point), point.words];
  if (!quoted) return null;
  return (
    <div
      class="quoted-point"
      id={id}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      autofocus
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-words`}
    >
      <h2 class="quoted-point__name" id={`${id}-name`}>
        {words.pointOfLaw} {point.cited}
      </h2>
      <div id={`${id}-words`}>
        <blockquote class="quoted-point__words" lang="lv">
          {quoted.beginning && <p>{quoted.beginning}</p>}
          <p>{quoted.law}</p>
        </blockquote>
        {language === 'en' && (
          <p class="quoted-point__gloss">
            <strong>{words.glossOfLaw}</strong> {quoted.gloss}
          </p>
        )}
      </div>
      <p class="quoted-point__source">{quoted.source[language]}</p>
      <button class="button button--secondary" type="button" popovertarget={id} popovertargetaction="hide">
        {words.close}
      </button>
    </div>
  );
}

/** `22.¹ 3.` is `point-22-¹-3-`: of its own, and without the spaces that an id may not have. */
function idOf({ cited }: QuotedPoint): string {
  return `point-${cited.replaceAll(/[.\s]+/g, '-')}`;
}
