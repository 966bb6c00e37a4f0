import { cite, type Operation, type Reading } from '../src/index.ts';

/** A made-up act of the Cabinet with these operations, as a page has it. */
export function cabinetAct(...lines: readonly string[]): string {
  return `Ministru kabineta noteikumi Nr. 99
Rīgā 2021. gada 2. martā (prot. Nr. 11 5. §)
Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "Noteikumi par bibliotēkām"
Izdoti saskaņā ar Bibliotēku likuma 7. panta otro daļu
Izdarīt Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "Noteikumi par bibliotēkām" (Latvijas Vēstnesis, 2017, 140. nr.) šādus grozījumus:
${lines.join('\n')}
Ministru prezidents A. Bērziņš
Kultūras ministrs B. Ozols
`;
}

/** A made-up law with these operations. */
export function lawAct(...lines: readonly string[]): string {
  return `Saeima ir pieņēmusi un Valsts
prezidents izsludina šādu likumu:
Grozījumi Bibliotēku likumā
Izdarīt Bibliotēku likumā (Latvijas Republikas Saeimas un Ministru Kabineta Ziņotājs, 1998, 15. nr.; Latvijas Vēstnesis, 2010, 101. nr.) šādus grozījumus:
${lines.join('\n')}
Likums Saeimā pieņemts 2021. gada 2. martā.
Valsts prezidents A. Bērziņš
Rīgā 2021. gada 9. martā
`;
}

/** What was read of an act, a line each: `1 delete point 5`, `2 unread no-place`. */
export function brief({ operations, unread }: Reading): string[] {
  return [
    ...operations.map((operation) => `${operation.at} ${operation.op} ${placesOf(operation)}${detailOf(operation)}`),
    ...unread.map(({ at, code, readings }) =>
      [`${at} unread ${code}`, ...readings.map((reading) => `${reading.op} ${placesOf(reading)}`)].join(' | '),
    ),
  ];
}

function placesOf({ targets = [] }: Partial<Operation>): string {
  return targets.map(cite).join(' + ');
}

function detailOf(operation: Operation): string {
  const { inForce } = operation;
  return `${wordsOf(operation)}${inForce ? ` from ${inForce}` : ''}`;
}

function besideOf({ after, before }: { after?: string; before?: string }): string {
  return `${after === undefined ? '' : ` behind ${after}`}${before === undefined ? '' : ` before ${before}`}`;
}

function wordsOf(operation: Operation): string {
  switch (operation.op) {
    case 'replaceWords':
      return operation.pairs.map((pair) => ` ${pair.find} → ${pair.with}`).join(',') + besideOf(operation);
    case 'deleteWords':
      return `${operation.everywhere ? ' everywhere' : ''} ${operation.find.join(' / ')}`;
    case 'insertWords':
      return operation.after === undefined
        ? ` ${operation.text} ← ${operation.before}`
        : ` ${operation.after} → ${operation.text}`;
    case 'add':
    case 'express': {
      const points = operation.points?.map(({ target }) => cite(target)).join(', ');
      return `${operation.table ? ' table' : ''}${operation.unbalanced ? ' unbalanced' : ''}${points ? ` (${points})` : ''}`;
    }
    case 'delete':
      return '';
  }
}
