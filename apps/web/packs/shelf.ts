/** A local pack as the device keeps it: the text of its file, and what a line needs to name it before the file is read. */
export type ShelvedPack = { readonly id: string; readonly owner: string; readonly title: string; readonly source: string }

function isShelved(value: unknown): value is ShelvedPack {
  return typeof value === 'object' && value !== null && ['id', 'owner', 'title', 'source'].every((key) => Object.hasOwn(value, key) && typeof Reflect.get(value, key) === 'string')
}

/** True for a list of local packs as it was kept. */
export function isShelf(value: unknown): value is readonly ShelvedPack[] {
  return Array.isArray(value) && value.every(isShelved)
}
