import { parse } from 'node:path';
import type { Context } from 'hono';
import { accessRequestsViews, type RequestParts } from '#access-requests/index.ts';
import { type Actor, actorOf, lookAt } from '#acting/index.ts';
import { Checkbox, RadioGroup } from '#platform/html/choice.tsx';
import { FileField } from '#platform/html/file-field.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Select } from '#platform/html/select.tsx';
import { textOf, tickOf } from '#platform/html/typed.ts';
import { fileReply } from '#platform/http/file-reply.ts';
import { type Env, filledForm, routes, typedValue } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { type DemoSigning, demoSigners } from './demo-signing.ts';
import { words } from './words.ts';

const { listRequests, viewForm } = accessRequestsViews;

/** The page that replaces an external signing tool. Only the demo has it. */
export function demoSigningPages(parts: RequestParts & { readonly signing: DemoSigning }) {
  const app = routes();

  app.get('/demo/sign', async (c) => {
    const actor = actorOf(c, ...listRequests.roles);
    const { content, title } = await signingPage(c, parts, actor, []);
    return c.render(content, { title });
  });

  app.post('/demo/sign', async (c) => {
    const actor = actorOf(c, ...listRequests.roles);
    try {
      return await sign(c, parts, actor);
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'input') throw error;
      const { content, title } = await signingPage(c, parts, actor, error.problems);
      c.status(422);
      return c.render(content, { title, problems: error.problems });
    }
  });

  return app;
}

async function sign(c: Context<Env>, parts: RequestParts & { signing: DemoSigning }, actor: Actor): Promise<Response> {
  const typed = c.get('typed');
  const chosen = demoSigners.find((name) => name === typedValue(typed, 'signer'));
  if (!chosen)
    throw missing(
      'signer',
      say(words, (w) => w.chooseSigner),
    );
  const as = typedValue(typed, 'as') === 'pdf' ? 'pdf' : 'container';
  const wish = { signer: chosen, as, timeStamp: typedValue(typed, 'no_stamp') !== 'yes' } as const;
  const file = await fileToSign(c, parts, actor);
  const signed = parts.signing.sign(file, wish, actor.at);
  const { name } = parse(file.name);
  return as === 'pdf'
    ? fileReply(signed, `${name}-parakstits.pdf`, 'application/pdf')
    : fileReply(signed, `${name}.asice`, 'application/vnd.etsi.asic-e+zip');
}

async function fileToSign(c: Context<Env>, parts: RequestParts, actor: Actor) {
  const file = c.get('files').file;
  if (file && file.size > 0) return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  const request = typedValue(c.get('typed'), 'request');
  if (!isId(request))
    throw missing(
      'file',
      say(words, (w) => w.chooseFile),
    );
  const bytes = await lookAt(parts, actor, viewForm, { of: { request } }, (pdf) => pdf);
  return { name: `pieteikums-${request.slice(-8)}.pdf`, bytes };
}

function missing(field: 'signer' | 'file', text: Text): Refusal {
  return new Refusal({ code: `demo.no-${field}`, kind: 'input', problems: [{ field, text }] });
}

async function signingPage(
  c: Context<Env>,
  parts: RequestParts & { signing: DemoSigning },
  actor: Actor,
  problems: readonly Problem[],
) {
  const language = c.get('language');
  const w = words[language];
  const filled = filledForm(c, problems);
  const asked = { request: c.req.query('request') ?? '', signer: 'qualified', as: 'container' };
  const form = { ...filled, typed: { ...asked, ...filled.typed } };
  const { requests } = await lookAt(parts, actor, listRequests, { of: {}, query: { show: 'all' } }, (seen) => seen);
  const content = (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      <Form action="/demo/sign" hidden={c.get('formBinding')()} files>
        <Select
          {...textOf(form, 'request')}
          label={w.request}
          empty={w.none}
          required={false}
          choices={requests
            .filter(({ kind }) => kind !== null)
            .map(({ id, organisation, begunAt }) => ({
              value: id,
              label: `${organisation}, ${formDate(officialDay(begunAt), language)} (${id.slice(-8)})`,
            }))}
        />
        <FileField name="file" label={w.file} hint={w.fileHint} error={form.errors.file} required={false} />
        <RadioGroup
          {...textOf(form, 'signer')}
          label={w.signer}
          choices={demoSigners.map((value) => ({ value, label: parts.signing.nameOf(value), hint: w.signers[value] }))}
        />
        <RadioGroup
          {...textOf(form, 'as')}
          label={w.as}
          choices={[
            { value: 'container', label: w.container },
            { value: 'pdf', label: w.pdf },
          ]}
        />
        <Checkbox {...tickOf(form, 'no_stamp')} label={w.noStamp} />
        <Actions>
          <SubmitButton text={w.submit} />
        </Actions>
      </Form>
    </>
  );
  return { content, title: w.title };
}
