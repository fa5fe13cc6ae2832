import type { RuleText } from '../../../build/rule-texts.ts'
import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { toCategoryName } from '../data/categories.ts'

/** Rules as links, each by the sentence that it says. */
export function RuleList({ rules }: { rules: readonly RuleText[] }) {
  return (
    <ul className="guide-rule-list">
      {rules.map((rule) => (
        <li key={rule.id}>
          <a {...linkTo('guidance', `rule/${rule.id}`)}>{rule.what}</a>
          <span className="guide-rule-category">{toCategoryName(rule.category)}</span>
        </li>
      ))}
    </ul>
  )
}

/** A category that a clause names whole: one link to all of its rules. */
export function CategoryLink({ name, count }: { name: string; count: number }) {
  return <a {...linkTo('guidance', `rule/${name}`)}>{g.clause.category(toCategoryName(name), count)}</a>
}
