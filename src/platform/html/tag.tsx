import { Icon, type IconName } from './icons.tsx';

/** What a state means to the person who works with it. Each has its own colour, sign and border beside its words. */
export type TagKind = 'next' | 'open' | 'waiting' | 'done' | 'attention' | 'stopped' | 'locked' | 'neutral';

export type TagProps = { readonly text: string; readonly kind?: TagKind | undefined };

const icons: Record<TagKind, IconName | undefined> = {
  next: 'next',
  open: 'dots',
  waiting: 'clock',
  done: 'check',
  attention: 'alert',
  stopped: 'stop',
  locked: 'lock',
  neutral: undefined,
};

/** A state in a word or two. */
export function Tag({ text, kind = 'neutral' }: TagProps) {
  const icon = icons[kind];
  return (
    <span class={`tag tag--${kind}`}>
      {icon && <Icon name={icon} />}
      {text}
    </span>
  );
}
