import { Whole } from '#platform/html/whole.tsx';

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly number: number;
}

/** So many are compared at a glance; the table beside has all of them. */
const most = 15;

/** Numbers as bars beside the table that tells them: nothing that is only in the picture. */
export function Bars({ heading, bars }: { readonly heading: string; readonly bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.map(({ number }) => number));
  return (
    <figure class="bars" aria-hidden="true">
      <figcaption class="bars__heading">{heading}</figcaption>
      <ul class="bars__list">
        {bars.slice(0, most).map(({ key, name, number }) => (
          <li key={key} class="bars__bar">
            <span class="bars__name">
              <Whole text={name} />
            </span>
            <svg class="bars__line" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect class="bars__ground" width="100" height="4" />
              <rect class="bars__length" width={((Math.max(0, number) / longest) * 100).toFixed(2)} height="4" />
            </svg>
            <span class="bars__number">{number}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
