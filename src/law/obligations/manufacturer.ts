import type { Duty } from './define.ts'
import { conformityDuties } from './manufacturer/conformity.ts'
import { correctiveDuties } from './manufacturer/corrective.ts'
import { contentDuties, documentationDuties } from './manufacturer/documents.ts'
import { informationDuties, userInformationDuties } from './manufacturer/information.ts'
import { moduleDuties } from './manufacturer/modules.ts'
import { productDuties } from './manufacturer/product.ts'
import { reportingDuties } from './manufacturer/reporting.ts'
import { handlingDuties, vulnerabilityDuties } from './manufacturer/vulnerabilities.ts'

/**
 * Every duty of manufacturers, in the order in which they are met: the product and its risks, vulnerabilities, documents,
 * conformity, information, reporting, correction (Art. 12 to 14, 17, 23, 28 to 33, 52 to 58, Annexes I, II, V to VIII).
 */
export const manufacturerDuties: readonly Duty[] = [
  ...productDuties,
  ...vulnerabilityDuties,
  ...handlingDuties,
  ...documentationDuties,
  ...contentDuties,
  ...conformityDuties,
  ...moduleDuties,
  ...informationDuties,
  ...userInformationDuties,
  ...reportingDuties,
  ...correctiveDuties,
]
