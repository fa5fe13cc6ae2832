import { t } from '../../messages/index.ts'

/** Teaching stories and what goes with them. */
export function LearnScreen(_props: { announce: (words: string) => void }) {
  return <h1>{t.common.titles.learn}</h1>
}
