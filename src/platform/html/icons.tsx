const paths = {
  check: 'M4 10.5l4 4 8-9',
  next: 'M4 10h11M10.5 5.5L15 10l-4.5 4.5',
  back: 'M16 10H5M9.5 5.5L5 10l4.5 4.5',
  dots: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  stop: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  dash: 'M5 10h10',
  alert: 'M10 4.5v7M10 15.4v.1',
  info: 'M10 9v6.5M10 4.6v.1',
  clock: 'M10 3.2a6.8 6.8 0 1 0 0 13.6a6.8 6.8 0 1 0 0-13.6M10 6.2V10l2.6 1.8',
  lock: 'M5 9.5h10v7H5zM7 9.5V7a3 3 0 0 1 6 0v2.5',
};

export type IconName = keyof typeof paths;

/** An icon beside words. It never carries meaning alone, so it is hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
    </svg>
  );
}

/** The mark of Tilts: a deck, an arch under it, and three piers. */
export function BridgeMark() {
  return (
    <svg class="mark" viewBox="0 0 44 28" width="44" height="28" aria-hidden="true" focusable="false">
      <path d="M2 24C8 1 36 1 42 24" fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round" />
      <path d="M12 12.5V18M22 7V18M32 12.5V18" fill="none" stroke="currentColor" stroke-width="2" />
      <path
        class="mark__deck"
        d="M1 18.5H43"
        fill="none"
        stroke="currentColor"
        stroke-width="3.4"
        stroke-linecap="round"
      />
    </svg>
  );
}
