import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './api.generated.d.ts'
import { orThrow } from './or-throw.ts'

export interface ApiOptions {
  /** The server's origin without a slash at the end; empty in the product's own page. */
  readonly url: string
  /** For programs. A page has its cookie instead. */
  readonly token?: string | undefined
  /** Where requests go; the network's own by default. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
}

/** Every route of a server as a typed method, such as `api.GET('/workspaces/{workspaceId}/posts', { params })`. */
export interface Api extends Client<paths> {
  /** Adds a picture to a post; throws a Problem where it is refused. */
  readonly sendPicture: (to: { readonly workspaceId: string; readonly postId: string }, bytes: Uint8Array<ArrayBuffer>) => Promise<components['schemas']['AddedPicture']>
}

/**
 * Opens the door to a server. A redirect is refused, so that a token never follows one; nothing is cached.
 * A page needs nothing beside its cookie: the server hears from the browser itself where a request comes from.
 */
export function openClient({ url, token, fetch = (request) => globalThis.fetch(request) }: ApiOptions): Api {
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  const safe = { credentials: 'same-origin', cache: 'no-store', redirect: 'error' } as const
  const client = createClient<paths>({ baseUrl: `${url}/api`, fetch, headers, ...safe })
  return {
    ...client,
    sendPicture({ workspaceId, postId }, bytes) {
      const path = `${url}/api/media/${encodeURIComponent(workspaceId)}/${encodeURIComponent(postId)}`
      return orThrow<components['schemas']['AddedPicture']>((async () => {
        const response = await fetch(new Request(path, { ...safe, method: 'POST', headers: { ...headers, 'Content-Type': 'application/octet-stream' }, body: bytes }))
        const said: unknown = await response.json()
        // The description of the route says what stands there.
        return response.ok ? { data: said as components['schemas']['AddedPicture'], response } : { error: said, response }
      })())
    },
  }
}
