import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { FileField } from '#platform/html/file-field.tsx';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import type { Env } from '#platform/http/http.ts';
import { limitBody, readForm } from '#platform/http/pipeline.ts';
import { type RoomForBodies, takeRoom } from '#platform/http/room-for-bodies.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { words } from '#platform/languages/words.ts';
import { sessionCookieName } from '#sign-in/index.ts';
import { largestForm, largestOfNobody } from './largest-body.ts';

/**
 * The posted form as it came, with a button that sends it again: for an answer that could not be the form's own page. Its request id
 * goes with it, so a form that was taken after all is not taken twice. Of a page asked for, a link that asks again.
 */
export async function sendAgain(c: Context<Env>, parts: Reading) {
  const w = words[c.get('language') ?? 'lv'].again;
  const { pathname, search } = new URL(c.req.url);
  const here = pathname + search;
  if (c.req.method !== 'POST') {
    return (
      <Actions>
        <LinkButton href={here} text={w.ask} />
      </Actions>
    );
  }
  if (!(await isRead(c, parts))) return <p>{w.formNotKept}</p>;
  const fields = Object.entries(c.get('typed')).flatMap(([name, value]) =>
    [value ?? []].flat().map((text) => [name, text]),
  );
  const files = Object.entries(c.get('files')).flatMap(([name, file]) =>
    file?.name ? [{ name, label: file.name }] : [],
  );
  return (
    <>
      <p>{w.formIsHere}</p>
      <Form action={here} files={files.length > 0}>
        {fields.map(([name, text], at) => (
          <input key={at} type="hidden" name={name} value={text} />
        ))}
        {files.map(({ name, label }) => (
          <FileField key={name} name={name} label={w.chooseFile(label)} />
        ))}
        <Actions>
          <SubmitButton text={w.send} />
        </Actions>
      </Form>
    </>
  );
}

interface Reading {
  readonly origin: string;
  readonly roomToSendAgain: RoomForBodies;
}

/** Reads the form now if the pipeline had not come to it: of somebody who brings a session's key, as large as a form without files may be. */
async function isRead(c: Context<Env>, { origin, roomToSendAgain }: Reading): Promise<boolean> {
  const read: Env['Variables']['typed'] | undefined = c.get('typed');
  if (read) return true;
  const most = /^[\w-]{32,}$/.test(getCookie(c, sessionCookieName(origin)) ?? '') ? largestForm : largestOfNobody;
  const taking = { room: roomToSendAgain, most: () => most, whose: () => '', small: largestOfNobody };
  try {
    await takeRoom(taking)(c, async () => {
      await limitBody(() => most)(c, async () => {
        await readForm()(c, async () => undefined);
      });
    });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
