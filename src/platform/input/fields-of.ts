import { z } from 'zod';

/** The fields of an input, whether each is judged by itself or all together; none if it has no fields. */
export function fieldsOf(input: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const fields = input instanceof z.ZodPipe ? input.in : input;
  return fields instanceof z.ZodObject ? (fields.shape as Record<string, z.ZodType>) : {};
}
