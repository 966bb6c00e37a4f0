import { actorOf, defaultFreshness, requireFreshSignIn } from '#acting/index.ts';
import { filledForm, routes, typedValue } from '#platform/http/http.ts';

/** A page with one form, as the rooms have them: sending needs a fresh sign-in, saving does not. */
export function workPages() {
  const pages = routes();

  pages.get('/work', (c) => {
    const actor = actorOf(c, 'employee');
    const { typed } = filledForm(c);
    const hidden = Object.entries(c.get('formBinding')());
    return c.render(
      <>
        <h1>{`${actor.name} ${c.get('centreName') ?? ''}`}</h1>
        <form method="post" action="/work">
          {hidden.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input name="text" value={typedValue(typed, 'text')} />
        </form>
      </>,
      { title: 'work' },
    );
  });

  pages.post('/work', (c) => {
    const actor = actorOf(c, 'employee');
    if (typedValue(c.get('typed'), 'act') === 'file') requireFreshSignIn(actor, defaultFreshness);
    return c.text(`done in ${c.get('centreName') ?? ''}: ${typedValue(c.get('typed'), 'text')}`);
  });

  // Receives the form of the page above and shows no page of its own.
  pages.post('/work/preview', (c) => c.text(actorOf(c, 'employee').name));

  pages.get('/api/work', (c) => c.json({ person: actorOf(c, 'employee').person }));

  return pages;
}
