import { d } from '../../messages/desk.ts'
import { Title } from '../parts.tsx'

/** What is written, waits, is planned and went out. */
export function PostsPage() {
  return <section className="sheet"><Title>{d.pages.posts}</Title></section>
}
