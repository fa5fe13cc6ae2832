/** Rules by which a post is weighed for what it says of services, leaders and work, or for its tone: no local pack makes a hold of their advice. */
const raisableCategories = ['privacy/', 'advice/', 'boundaries/', 'identity/', 'disclosure/', 'evidence/']
const neverRaised: readonly string[] = ['identity/no-anonymous-authority', 'identity/no-speaking-for-others', 'evidence/no-conspiracy', 'evidence/no-dissent-as-fact', 'evidence/no-scare']
const raisedForPatients: readonly string[] = [
  'respect/no-mockery-of-patients', 'respect/no-joke-about-the-dying', 'respect/no-stigmatising-label', 'respect/no-scorn-for-those-who-come', 'respect/no-sexual-remark', 'respect/no-slur', 'respect/no-threat', 'respect/no-ill-wish',
]

/** True where a local pack may raise a rule to a hold: it protects patients or readers, and nobody's reputation. */
export function isRaisable(rule: string): boolean {
  return raisedForPatients.includes(rule) || (!neverRaised.includes(rule) && raisableCategories.some((category) => rule.startsWith(category)))
}

/** Every rule that is named here, so that a test can hold it to the registry. */
export const namedRules: readonly string[] = [...neverRaised, ...raisedForPatients]
