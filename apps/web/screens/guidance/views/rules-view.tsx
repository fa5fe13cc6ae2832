import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { toCategoryName } from '../data/categories.ts'
import type { Library } from '../data/library.ts'
import { Head } from '../parts/sheet.tsx'

/** The rules of one category, or of all (`all`). */
export function RulesView({ category, library }: { category: string; library: Library }) {
  const categories = [...new Set(library.rules.map((rule) => rule.category))].filter((name) => category === 'all' || name === category)
  return (
    <article>
      <Head kicker={category === 'all' ? undefined : <a {...linkTo('guidance', 'rule/all')}>{g.rule.all}</a>} title={category === 'all' ? g.rule.all : g.rule.allOf(toCategoryName(category))} lead={g.rule.allMore} />
      <div className="guide-sheet">
        {categories.map((name) => (
          <section key={name} className="guide-category" aria-labelledby={`category-${name}`}>
            <h2 id={`category-${name}`} className="guide-label-small">{toCategoryName(name)}</h2>
            <ul className="guide-rule-list">
              {library.rules.filter((rule) => rule.category === name).map((rule) => <li key={rule.id}><a data-step {...linkTo('guidance', `rule/${rule.id}`)}>{rule.what}</a></li>)}
            </ul>
          </section>
        ))}
      </div>
    </article>
  )
}
