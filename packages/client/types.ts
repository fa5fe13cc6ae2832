import type { components, paths } from './api.generated.d.ts'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
type PathOf<Used extends Method> = { [Path in keyof paths]: paths[Path] extends { readonly [Key in Used]: object } ? Path : never }[keyof paths]
type Done = 200 | 201 | 202 | 203

/** The shapes that the server's description names, such as `Schemas['Member']`. */
export type Schemas = components['schemas']

/** What a route answers when it does not refuse: `Answer<'get', '/workspaces/{workspaceId}/posts'>`. */
export type Answer<Used extends Method, Path extends PathOf<Used>> =
  paths[Path][Used] extends { readonly responses: infer Responses } ? BodyOf<Responses[Done & keyof Responses]> : never
type BodyOf<Response> = Response extends { content: { readonly 'application/json': infer Body } } ? Body : never
