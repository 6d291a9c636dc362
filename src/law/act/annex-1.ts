import { partI } from './annex-1-part-1.ts'
import { partII } from './annex-1-part-2.ts'

/**
 * The 22 essential cybersecurity requirements of Annex I in the order of its text: what each asks in our words, and what
 * can show it. The standards are indicative, from general knowledge: none gives a presumption of conformity until the
 * Official Journal cites it (Art. 27(1)), and drafts may still change.
 */
export const annex1 = [...partI, ...partII] as const

/** The citation of an essential requirement, one of the 22. */
export type RequirementCite = (typeof annex1)[number]['cite']
