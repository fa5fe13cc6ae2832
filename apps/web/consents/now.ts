/** The instant on this device as ISO; the one place where consents read a clock for it. */
export function toNow(): string {
  return new Date().toISOString()
}
