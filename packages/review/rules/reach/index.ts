import type { Rule } from '../define.ts'
import { reachNeedsAltText } from './needs-alt-text.ts'
import { reachNeedsCapitalLettersInHashtag } from './needs-capital-letters-in-hashtag.ts'
import { reachNeedsContentWarning } from './needs-content-warning.ts'
import { reachNeedsCoveredLanguage } from './needs-covered-language.ts'
import { reachNeedsCredit } from './needs-credit.ts'
import { reachNeedsFactFirst } from './needs-fact-first.ts'
import { reachNeedsHelpLine } from './needs-help-line.ts'
import { reachNeedsLinkAtTheEnd } from './needs-link-at-the-end.ts'
import { reachNeedsMessageFirst } from './needs-message-first.ts'
import { reachNeedsOneQuestion } from './needs-one-question.ts'
import { reachNeedsOwnWorkNamed } from './needs-own-work-named.ts'
import { reachNeedsPlainLine } from './needs-plain-line.ts'
import { reachNeedsRouteDetails } from './needs-route-details.ts'
import { reachNeedsSourceLink } from './needs-source-link.ts'
import { reachNeedsThreadNumbers } from './needs-thread-numbers.ts'
import { reachNeedsWhereToGo } from './needs-where-to-go.ts'
import { reachNoCrowdOfHashtags } from './no-crowd-of-hashtags.ts'

/** The rules of this category, by name. */
export const reachRules: readonly Rule[] = [
  reachNeedsAltText,
  reachNeedsCapitalLettersInHashtag,
  reachNeedsContentWarning,
  reachNeedsCoveredLanguage,
  reachNeedsCredit,
  reachNeedsFactFirst,
  reachNeedsHelpLine,
  reachNeedsLinkAtTheEnd,
  reachNeedsMessageFirst,
  reachNeedsOneQuestion,
  reachNeedsOwnWorkNamed,
  reachNeedsPlainLine,
  reachNeedsRouteDetails,
  reachNeedsSourceLink,
  reachNeedsThreadNumbers,
  reachNeedsWhereToGo,
  reachNoCrowdOfHashtags,
]
