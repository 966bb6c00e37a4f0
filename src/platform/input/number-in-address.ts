import { z } from 'zod';

/** A number in an address, such as that of an entry or a year, small enough for the database's integer. */
export const numberInAddress = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
  .optional();
