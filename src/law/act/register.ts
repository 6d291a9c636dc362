import { conformity } from './register/conformity.ts'
import type { OpenQuestionOfLaw } from './register/define.ts'
import { documents } from './register/documents.ts'
import { reporting } from './register/reporting.ts'
import { scopeAndRoles } from './register/scope-and-roles.ts'

const each = { ...conformity, ...scopeAndRoles, ...documents, ...reporting } as const

/** An entry of the register: an id that does not exist does not compile. */
export type RegisterId = keyof typeof each

/** Every point on which we know the law to be open. A person decides; the safe course is a proposal. */
export const register: Readonly<Record<RegisterId, OpenQuestionOfLaw>> = each
