import { Icon } from './icons.tsx';
import { PointBadge, type QuotedPoint } from './point-badge.tsx';
import { Tag, type TagProps } from './tag.tsx';
import { Whole } from './whole.tsx';

export type Task = {
  readonly title: string;
  /** Absent while there is nothing to do or to see. */
  readonly href?: string | undefined;
  readonly hint?: string | undefined;
  /** The points of law it rests on. */
  readonly points?: readonly QuotedPoint[] | undefined;
  readonly status: TagProps;
  /** Who did it and when, once it is done. */
  readonly record?: string | undefined;
};

export type TaskGroup = { readonly heading?: string | undefined; readonly tasks: readonly Task[] };

/**
 * What is to be done, in order; what is next stands out. What is done is quiet: its tick is enough to be seen, and its state is
 * heard.
 */
export function TaskList({ groups }: { groups: readonly TaskGroup[] }) {
  return (
    <div class="task-list">
      {groups.map((group, at) => (
        <div key={group.heading ?? at} class="task-list__group">
          {group.heading && (
            <h2 class="task-list__heading">
              <Whole text={group.heading} />
            </h2>
          )}
          <ol class="task-list__tasks">
            {group.tasks.map((task) => (
              <TaskRow key={task.title} task={task} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

/** Where the work stands: at what is to be done now, or at what is waited for. */
function isHere({ kind }: TagProps): boolean {
  return kind === 'next' || kind === 'waiting';
}

function TaskRow({ task: { title, href, hint, points, status, record } }: { task: Task }) {
  return (
    <li class={`task task--${status.kind ?? 'neutral'}`}>
      <span class="task__marker">{status.kind === 'done' && <Icon name="check" />}</span>
      <div class="task__body">
        <p class="task__title">
          {href ? (
            <a class="task__link" href={href} aria-current={isHere(status) ? 'step' : undefined}>
              <Whole text={title} />
            </a>
          ) : (
            <Whole text={title} />
          )}
        </p>
        {hint && <p class="task__hint">{hint}</p>}
        {record && <p class="task__record">{record}</p>}
      </div>
      <div class="task__end">
        {status.kind === 'done' ? <span class="visually-hidden">{status.text}</span> : <Tag {...status} />}
        {points?.map((point) => (
          <PointBadge key={point.cited} point={point} />
        ))}
      </div>
    </li>
  );
}
