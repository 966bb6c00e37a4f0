import { z } from '@hono/zod-openapi';
import { daysUnderTheLaw } from '#acting/index.ts';
import { canonicalPersonalNumber } from '#organisations/index.ts';
import { optionalDate, years } from '#platform/input/date.ts';
import { line, optionalLine } from '#platform/input/input.ts';
import { optionalMoment } from '#platform/input/moment.ts';
import { together } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/**
 * A question as a connected system sends it: about an employee, as in their certificate; about a person, by their code or else by a
 * document and their birth date; about an e-service, by the portal's code. Without a moment it asks about now.
 */
export const questionInput = together(
  words,
  z.object({
    employee: line(
      say(words, (w) => w.employee),
      40,
    ),
    personalCode: optionalLine(40),
    documentCountry: optionalLine(2),
    documentNumber: optionalLine(60),
    birthDate: optionalDate(years(1900, 2100)),
    eService: line(
      say(words, (w) => w.eService),
      30,
    ),
    moment: optionalMoment(daysUnderTheLaw),
  }),
  ({ employee, personalCode, documentCountry, documentNumber, birthDate, eService, moment }, complain) => {
    const number = employee && canonicalPersonalNumber(employee);
    if (employee && !number) complain('employee', (w) => w.employee);
    const document = documentCountry && documentNumber && birthDate && { documentCountry, documentNumber, birthDate };
    const named = documentCountry || documentNumber || birthDate;
    const person = personalCode ? !named && { personalCode } : document;
    if (!person) complain('personalCode', (w) => w.person, ['documentCountry', 'documentNumber', 'birthDate']);
    return number && person && eService ? { employee: number, person, eService, moment } : undefined;
  },
);
