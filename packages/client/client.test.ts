import { describe, expect, test } from 'vitest'
import { type Answer, openClient, orThrow, Problem } from './index.ts'

const path = { workspaceId: '01999999-0000-7000-8000-000000000001', postId: '01999999-0000-7000-8000-000000000002' }
const answering = (response: Response, seen: Request[] = []) => openClient({ url: 'https://desk.example.org', token: 'sharewell_secret', fetch: (request) => { seen.push(request); return Promise.resolve(response) } })
const json = (body: unknown, status = 200) => Response.json(body, { status })
const caught = async (asked: Promise<unknown>): Promise<Problem> => {
  const problem = await asked.then(() => undefined, (error: unknown) => error)
  if (!(problem instanceof Problem)) throw new Error('It was no problem.')
  return problem
}

describe('asking', () => {
  test('goes below /api with the token, follows no redirect and is not kept', async () => {
    const seen: Request[] = []
    const about: Answer<'get', '/about'> = await orThrow(answering(json({ name: 'Sharewell', version: '1.2.3' }), seen).GET('/about'))
    expect(about).toMatchObject({ version: '1.2.3' })
    expect(seen.map(({ url, method, redirect, cache, credentials, headers }) => [url, method, redirect, cache, credentials, headers.get('authorization')])).toEqual([
      ['https://desk.example.org/api/about', 'GET', 'error', 'no-store', 'same-origin', 'Bearer sharewell_secret'],
    ])
  })

  test('what stands in a path cannot leave it', async () => {
    const seen: Request[] = []
    await orThrow(answering(json({}), seen).GET('/workspaces/{workspaceId}/posts/{postId}', { params: { path: { ...path, postId: '../../me?x#y' } } }))
    expect(new URL(seen[0]?.url ?? '').pathname).toBe(`/api/workspaces/${path.workspaceId}/posts/..%2F..%2Fme%3Fx%23y`)
  })

  test('an answer without a body has no data', async () => {
    expect(await orThrow(answering(new Response(null, { status: 204 })).DELETE('/workspaces/{workspaceId}/tokens/{tokenId}', { params: { path: { workspaceId: path.workspaceId, tokenId: path.postId } } }))).toBeUndefined()
  })

  test('a picture goes as its bytes', async () => {
    const seen: Request[] = []
    const added = { sha256: 'a', type: 'png', size: 3, width: 1, height: 1, removed: 0 }
    expect(await answering(json(added, 201), seen).sendPicture(path, Uint8Array.of(1, 2, 3))).toEqual(added)
    const [request] = seen
    expect([request?.method, request?.url, request?.headers.get('content-type')]).toEqual(['POST', `https://desk.example.org/api/media/${path.workspaceId}/${path.postId}`, 'application/octet-stream'])
    expect(new Uint8Array(await (request?.arrayBuffer() ?? Promise.resolve(new ArrayBuffer())))).toEqual(Uint8Array.of(1, 2, 3))
  })
})

describe('a refusal', () => {
  const refused = { type: '/problems/other-version', title: 'Somebody changed it.', status: 409, code: 'other-version', requestId: 'r', doThis: 'Load it again.', retryAfter: 3 }

  test('is a problem with its words, code and way on', async () => {
    const problem = await caught(orThrow(answering(json(refused, 409)).GET('/about')))
    expect(problem).toMatchObject({ message: 'Somebody changed it.', status: 409, code: 'other-version', doThis: 'Load it again.', retryAfter: 3, words: 'Somebody changed it. Load it again.', errors: [] })
  })

  test('of what was sent names each fault', async () => {
    const problem = await caught(orThrow(answering(json({ ...refused, doThis: undefined, errors: [{ where: 'text', words: 'It is empty.' }, { where: 'at', words: 'It is past.' }] }, 400)).GET('/about')))
    expect(problem.words).toBe('It is empty. It is past.')
    expect(problem.errors.map(({ where }) => where)).toEqual(['text', 'at'])
  })

  test('of a picture is one, too', async () => {
    expect(await caught(answering(json(refused, 413)).sendPicture(path, Uint8Array.of(1)))).toMatchObject({ code: 'other-version', status: 413 })
  })

  test.each([
    ['a page of something else', new Response('<html>', { status: 200 }), 'not-sharewell'],
    ['an error of something between', new Response('Bad Gateway', { status: 502 }), 'not-sharewell'],
    ['an empty error', new Response(null, { status: 500 }), 'not-sharewell'],
  ])('%s is told apart', async (_, response, code) => {
    expect(await caught(orThrow(answering(response).GET('/about')))).toMatchObject({ code })
  })

  test('is told where nothing answers, and a stop by the caller stays one', async () => {
    const failing = (error: unknown) => orThrow(openClient({ url: 'https://desk.example.org', fetch: () => Promise.reject(error) }).GET('/about'))
    expect(await caught(failing(new TypeError('fetch failed')))).toMatchObject({ code: 'unreachable', status: 0 })
    await expect(failing(new DOMException('stopped', 'AbortError'))).rejects.toMatchObject({ name: 'AbortError' })
  })
})
