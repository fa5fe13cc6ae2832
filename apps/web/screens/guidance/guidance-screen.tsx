import { t } from '../../messages/index.ts'

/** The library of guidance. */
export function GuidanceScreen() {
  return <h1>{t.common.titles.guidance}</h1>
}
