import type { VNode } from 'preact';
import type { DemoPerson } from './accounts.ts';
import type { Means } from './means.ts';
import { Page } from './page.tsx';
import type { Words } from './words.lv.ts';

type ChoiceProps = { words: Words; people: readonly DemoPerson[]; means: readonly Means[]; languageLink: string };

/** The means first, one already chosen, then every person as a button, so that one click signs in. */
export function ChoicePage({ words, people, means, languageLink }: ChoiceProps): VNode {
  return (
    <Page words={words} heading={words.choiceHeading} languageLink={languageLink}>
      <form method="post">
        <fieldset aria-describedby="means-hint">
          <legend>{words.means}</legend>
          <p id="means-hint">{words.meansHint}</p>
          {means.map((each, index) => (
            <label key={each.id}>
              <input type="radio" name="means" value={each.id} checked={index === 0} />
              {each.name[words.language]}
            </label>
          ))}
        </fieldset>
        <h2>{words.people}</h2>
        <p>{words.peopleHint}</p>
        <ul>
          {people.map((person) => (
            <li key={person.personalCode}>
              <button type="submit" name="person" value={person.personalCode}>
                <strong>{`${person.givenName} ${person.surname}`}</strong>
                <span>{person.note[words.language]}</span>
                <small>{`${words.personalCode} ${person.personalCode}`}</small>
              </button>
            </li>
          ))}
        </ul>
        <button class="cancel" type="submit" name="cancel" value="yes">
          {words.cancel}
        </button>
      </form>
    </Page>
  );
}
