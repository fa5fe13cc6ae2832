import { openClient } from '@sharewell/client'

/** The way from these pages to their own server; wrap what it answers in `orThrow`. */
export const api = openClient({ url: '' })
