import { z } from 'zod';
import { message } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './refused/words.ts';

const weights = [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1];

/** Does the check digit fit? After a typing error the request would be another organisation's. */
export function isRegistrationNumber(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false;
  return weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0) % 11 === 3;
}

/** An organisation's registration number as people type it, also with the country in front, as for value added tax. */
export function registrationNumber() {
  return z
    .string({ error: message(say(words, (w) => w.registrationNumber)) })
    .transform((text) => text.replace(/[\s\u2010-\u2015\u2212-]/g, '').replace(/^LV/i, ''))
    .pipe(
      z
        .string()
        .regex(/^\d{11}$/, { error: message(say(words, (w) => w.registrationNumber)), abort: true })
        .refine(isRegistrationNumber, { error: message(say(words, (w) => w.registrationNumberWrong)) }),
    );
}
