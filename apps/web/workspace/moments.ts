/** The zone of this device. */
export function findZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** A moment as people read it, in a zone: with its day, without seconds. */
export function toMoment(at: number, zone: string = findZone()): string {
  return new Date(at).toLocaleString(undefined, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone })
}

/** Whether two zones show another time at a moment. */
export function doZonesDiffer(at: number, a: string, b: string): boolean {
  return toMoment(at, a) !== toMoment(at, b)
}
