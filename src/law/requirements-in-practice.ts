import type { Product } from './product.ts'
import {
  mayUseLessSecureProtocol,
  mustBeFreeOfKnownVulnerabilities,
  remainingRisksAreMet,
} from './rules/annex-1-remaining-risks.ts'
import { answersForConfiguration, mayDeviate } from './rules/annex-1-tailor-made.ts'
import {
  answersForUpdateNotInstalled,
  fixMayComeWithFunctions,
  needsAutomaticUpdates,
  remediesFor,
} from './rules/annex-1-updates.ts'
import { componentsMayBeBuiltIn, mustReportUpstream, mustShareFix } from './rules/art-13-components.ts'
import { variantsShareOneAssessment } from './rules/art-13-variants.ts'
import { ceMarkIsInPlace, ceMarkIsTallEnough } from './rules/art-30-ce-marking.ts'
import type { Verdict } from './verdict.ts'

/** What the essential requirements, the care for components and the CE marking come down to in practice (Annex I, Art. 13, Art. 30). */
export function requirementsInPractice(p: Product): readonly Verdict<unknown>[] {
  return [
    mustBeFreeOfKnownVulnerabilities(p),
    answersForConfiguration(p),
    mayDeviate(p),
    needsAutomaticUpdates(p),
    remainingRisksAreMet(p),
    mayUseLessSecureProtocol(p),
    remediesFor(p),
    fixMayComeWithFunctions(p),
    answersForUpdateNotInstalled(p),
    componentsMayBeBuiltIn(p),
    mustReportUpstream(p),
    mustShareFix(p),
    variantsShareOneAssessment(p),
    ceMarkIsInPlace(p),
    ceMarkIsTallEnough(p),
  ]
}
