import type { Cite } from '../act/index.ts'
import { choice } from './define.ts'

const grounds = {
  'no such risk': {
    says: 'no risk needs a measure of this kind',
    cites: ['FAQ 4.1.3', 'Rec. 54'],
  },
  'nature of the product': {
    says: 'the requirement is incompatible with the nature or purpose of the product',
    cites: ['Rec. 55', 'FAQ 4.1.3', 'Guidance 31'],
  },
  interoperability: {
    says: 'interoperability that its purpose or other Union law demands stands against it',
    cites: ['Rec. 55', 'FAQ 4.1.3', 'Guidance 31'],
  },
  cost: {
    says: 'the ground is only cost, commercial feasibility or the risk that the firm itself would accept',
    cites: ['Guidance 158', 'Guidance 163'],
  },
  'left to users': {
    says: 'the ground is that users or others are to bear the risk',
    cites: ['Guidance 161'],
  },
} as const

const onData = {
  ...grounds,
  'no personal data': {
    says: 'the ground is that no personal data are processed, while other data are',
    cites: ['Annex I Part I(2)(e)', 'Annex I Part I(2)(f)', 'Annex I Part I(2)(g)', 'FAQ 4.1.3'],
  },
} as const

const counts =
  'It must fit the product: no risk that needs such a measure, or a conflict with its nature, its purpose, or interoperability that standards or other law demand. Cost, commercial strategy and the risk that you would be willing to bear are no ground, nor is leaving the risk to users. Whether the reason is clear enough is for a person to judge. If several grounds hold, choose one of the first three.'

const why = 'Only a clear justification in the technical documentation takes a requirement away.'

const cites = [
  'Art. 13(4)',
  'Rec. 55',
  'FAQ 4.1.3',
  'Guidance 158',
  'Guidance 161',
  'Guidance 163',
  'Our reading',
] as const

/** What differs between the grounds: the requirement, in the question, with an example and its point. */
interface Asked {
  readonly question: string
  readonly example: string
  readonly cite: Cite
}

const asked = { says: 'on which ground the requirement does not apply', why, counts, whoKnows: 'security' }

function ground({ question, example, cite }: Asked) {
  return choice({ ...asked, question, example, cites: [cite, ...cites], choices: grounds })
}

/** The requirements on data protect data of any kind, so that there are no personal ones is no ground by itself. */
function groundOnData({ question, example, cite }: Asked) {
  return choice({ ...asked, question, example, cites: [cite, ...cites], choices: onData })
}

/** On which ground a requirement of Annex I Part I(2) does not apply to the product, one by one (Art. 13(4)). */
export const groundFacts = {
  groundI2a: ground({
    question: 'On which ground need it not be free of known exploitable vulnerabilities?',
    example: 'hardly any ground will do',
    cite: 'Annex I Part I(2)(a)',
  }),
  groundI2b: ground({
    question: 'On which ground does it need no secure default configuration?',
    example: 'a chip with nothing to configure: nature of the product',
    cite: 'Annex I Part I(2)(b)',
  }),
  groundI2c: ground({
    question: 'On which ground need its vulnerabilities not be addressed by security updates?',
    example: 'logic that is fixed in hardware: nature of the product',
    cite: 'Annex I Part I(2)(c)',
  }),
  groundI2d: ground({
    question: 'On which ground does it need no protection from unauthorised access?',
    example: 'a sensor for sealed-off rooms that works only without such measures: nature of the product',
    cite: 'Annex I Part I(2)(d)',
  }),
  groundI2e: groundOnData({
    question: 'On which ground need its data not be kept confidential?',
    example: 'a link to machines that speak only an old protocol: interoperability',
    cite: 'Annex I Part I(2)(e)',
  }),
  groundI2f: groundOnData({
    question: 'On which ground do its data, commands, programs and configuration need no protection?',
    example: 'a link to machines that speak only an old protocol: interoperability',
    cite: 'Annex I Part I(2)(f)',
  }),
  groundI2g: groundOnData({
    question: 'On which ground need it not limit the data that it processes?',
    example: 'a cable with a fixed identification chip and no other data: no such risk',
    cite: 'Annex I Part I(2)(g)',
  }),
  groundI2h: ground({
    question: 'On which ground need its essential functions not be kept available?',
    example: 'a toy whose failure harms nobody: no such risk',
    cite: 'Annex I Part I(2)(h)',
  }),
  groundI2i: ground({
    question: 'On which ground need it not limit its impact on services of others?',
    example: 'a device that never sends anything by itself: no such risk',
    cite: 'Annex I Part I(2)(i)',
  }),
  groundI2j: ground({
    question: 'On which ground need its attack surfaces not be limited?',
    example: 'hardly any ground will do',
    cite: 'Annex I Part I(2)(j)',
  }),
  groundI2k: ground({
    question: 'On which ground need it not mitigate exploitation?',
    example: 'a circuit that runs no code: nature of the product',
    cite: 'Annex I Part I(2)(k)',
  }),
  groundI2l: ground({
    question: 'On which ground need it not record activity that matters for security?',
    example: 'a chip without room for records: nature of the product',
    cite: 'Annex I Part I(2)(l)',
  }),
  groundI2m: ground({
    question: 'On which ground need users not be able to remove data and settings?',
    example: 'a device that keeps nothing of its users: no such risk',
    cite: 'Annex I Part I(2)(m)',
  }),
} as const
