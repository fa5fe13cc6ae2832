import fc from 'fast-check'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    seed: number
  }
}

// What holds back a change must depend on the change: properties draw the same cases in every run.
// `npm run test:properties` looks for new ones.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: inject('seed') })
