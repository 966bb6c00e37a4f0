import { Field, type FieldProps, fieldIds } from './field.tsx';

export type FileFieldProps = FieldProps & {
  /** What the chooser offers first, such as `.pdf,.png`; what is accepted is decided by the file's content. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
};

/** A file to send. Its form needs `files`. */
export function FileField({ accept, multiple, ...props }: FileFieldProps) {
  const { id, describedBy } = fieldIds(props);
  return (
    <Field {...props}>
      <input
        class="input input--file"
        type="file"
        id={id}
        name={props.name}
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy}
        aria-invalid={props.error ? 'true' : undefined}
      />
    </Field>
  );
}
