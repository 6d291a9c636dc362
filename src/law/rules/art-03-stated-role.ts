import type { ChoiceOf } from '../facts/index.ts'
import { isStated, type Product } from '../product.ts'
import { known, type Row, type Truth } from '../verdict.ts'

/** The row of a table by which the role that a person stated settles it: it is that person's judgement under Art. 3(13) to 3(17). */
export function judgedAs(part: Product, role: ChoiceOf<'operatorRole'>): Row<Truth> {
  return {
    when: isStated(part, 'operatorRole', role),
    then: known('art-03.role-by-own-judgement', 'you judged so yourself', ['Art. 3(12)'], true),
  }
}
