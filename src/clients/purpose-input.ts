import { z } from 'zod';
import { choice } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { purposes } from './kinds.ts';
import { words } from './words.ts';

/** Why a person's data are viewed. */
export const purposeInput = z.object({
  purpose: choice(
    purposes,
    say(words, (w) => w.choosePurpose),
  ),
});
