import type { PlainDate } from '../kit/index.ts'
import { type FactId, placeOfFact } from '../law/index.ts'
import type { FoundProduct } from './find-product.ts'

/** Why a person answered as they did, and who they are. */
interface Judgement {
  readonly because: string
  readonly by?: string
}

type Answer = boolean | number | string

/** What is known of a product before its file is written. */
export interface Draft {
  readonly name?: string
  readonly operator: { readonly name?: string; readonly country?: string }
  readonly answers: Readonly<Partial<Record<FactId, Answer>>>
  readonly judgements?: Readonly<Partial<Record<FactId, Judgement>>>
}

/** A fact as a product file states it: its value, or the value with the judgement behind it. */
export type NewFact = Answer | (Judgement & { readonly is: Answer; readonly on: PlainDate })

type Texts<K extends string> = { readonly [_ in K]?: string }

/** What a new product file says. */
export interface NewProductFile {
  readonly schema: 1
  readonly product: { readonly id: string } & Texts<'name' | 'version' | 'licence' | 'repository' | 'placedOnMarket'>
  readonly operator: Texts<'role' | 'name' | 'country'> & Readonly<Record<string, NewFact>>
  readonly support?: Readonly<Record<string, NewFact>>
  readonly requirements?: Readonly<Record<string, NewFact>>
  readonly facts: Readonly<Partial<Record<FactId, NewFact>>>
  readonly sboms?: readonly string[]
}

const longestId = 60

function idOf(name: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-|-$/g, '')
  return id || 'product'
}

/** The key with its text, unless there is nothing but white space in it. Files are UTF-8, which has no lone surrogates. */
function text<K extends string>(key: K, value: unknown): Texts<K> {
  const said = typeof value === 'string' && value.trim() !== ''
  return (said ? { [key]: value.toWellFormed() } : {}) as Texts<K>
}

function unlessEmpty<K extends string>(key: K, held: Readonly<Record<string, NewFact>>) {
  return (Object.keys(held).length > 0 ? { [key]: held } : {}) as { readonly [_ in K]?: typeof held }
}

function factOf(is: Answer, judgement: Judgement | undefined, day: PlainDate): NewFact {
  const { because } = text('because', judgement?.because)
  return because === undefined ? is : { is, because, ...text('by', judgement?.by), on: day }
}

/** What a new product file says: what was answered, else what was found, else the folder's name as that of the product. */
export function newProductFile(folder: string, found: FoundProduct, draft: Draft, day: PlainDate): NewProductFile {
  const { operatorRole, placedOnMarket, ...answers } = draft.answers
  const statedIn = (section: string): Readonly<Record<string, NewFact>> =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([fact, is]) => {
        const [place, key] = placeOfFact(fact as FactId)
        return place === section ? [[key, factOf(is, draft.judgements?.[fact as FactId], day)]] : []
      }),
    )
  const { name = folder } = { ...text('name', found.name?.value), ...text('name', draft.name) }
  return {
    schema: 1,
    product: {
      id: idOf(name),
      ...text('name', name),
      ...text('version', found.version?.value),
      ...text('licence', found.licence?.value),
      ...text('repository', found.repository?.value),
      ...text('placedOnMarket', placedOnMarket),
    },
    operator: {
      ...text('role', operatorRole),
      ...text('name', draft.operator.name),
      ...text('country', draft.operator.country),
      ...statedIn('operator'),
    },
    ...unlessEmpty('support', statedIn('support')),
    ...unlessEmpty('requirements', statedIn('requirements')),
    facts: statedIn('facts'),
    ...(found.sboms.length > 0 && { sboms: found.sboms }),
  }
}
