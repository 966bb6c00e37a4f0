import { DatabaseAway } from './database-away.ts';

/** The clocks of this machine and of the database do not agree, so that nothing can be said of when anything happens. */
export class ClocksApart extends DatabaseAway {
  override name = 'ClocksApart';

  constructor(seconds: number) {
    super(new Error(`they are ${seconds} s apart`));
    this.message = 'the clocks of this machine and of the database do not agree';
  }
}
