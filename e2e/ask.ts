import type { APIRequestContext, APIResponse } from '@playwright/test'
import { OWN } from './here'

/** Speaks HTTP as a browser without JavaScript would: one address, no following of redirects. */
export const ask = (
  who: APIRequestContext,
  path: string,
  headers: Record<string, string> = {},
): Promise<APIResponse> => who.get(path, { maxRedirects: 0, headers })

/** A form as the page has it, found by the words on its button, sent with what was typed. */
export async function submit(
  who: APIRequestContext,
  path: string,
  button: string,
  typed: Record<string, string>,
): Promise<APIResponse> {
  const page = await (await ask(who, path)).text()
  const form = page
    .split('<form')
    .slice(1)
    .map((part) => part.split('</form>')[0] ?? '')
    .find((part) => part.includes(button))
  if (!form) throw new Error(`There is no form with "${button}" at ${path}.`)
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)]
  return post(who, path, [
    ...hidden.map(([, name, value]) => [name!, unescaped(value ?? '')]),
    ...Object.entries(typed),
  ])
}

/** A server action called by its id, as anybody can who has read it from a page. */
export const call = (
  who: APIRequestContext,
  path: string,
  action: { id: string; bound: unknown[]; typed: Record<string, string> },
  headers?: Record<string, string>,
): Promise<APIResponse> =>
  post(
    who,
    path,
    [
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', JSON.stringify({ id: action.id, bound: '$@1' })],
      ['$ACTION_1:1', JSON.stringify(action.bound)],
      ...Object.entries(action.typed).map(([name, value]) => [name, value]),
    ],
    headers,
  )

async function post(
  who: APIRequestContext,
  path: string,
  fields: string[][],
  headers: Record<string, string> = { origin: OWN },
): Promise<APIResponse> {
  const form = new FormData()
  for (const [name = '', value = ''] of fields) form.append(name, value)
  return who.post(path, { maxRedirects: 0, headers, multipart: form })
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
