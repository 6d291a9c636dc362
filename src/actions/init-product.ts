import { existsSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { nearest, type PlainDate, type Problem } from '../kit/index.ts'
import {
  actApplies,
  classOf,
  dated,
  type FactId,
  type Facts,
  facts,
  openQuestions,
  type Product,
  type Question,
  rolesOf,
  routesOf,
} from '../law/index.ts'
import { type FoundProduct, findProduct } from './find-product.ts'
import { type Asked, momentOf } from './moment.ts'
import { actionProblem } from './problems.ts'
import { type Draft, productFileText } from './product-file-text.ts'

/** A product file that was written: where, what was found for it, and what still decides. */
export interface Init {
  readonly path: string
  readonly found: FoundProduct
  readonly stillOpen: readonly Question[]
}

/** What a folder says of its product, and the legal day on which the questions are asked. */
export interface InitStart {
  readonly path: string
  readonly found: FoundProduct
  readonly folderName: string
  readonly day: PlainDate
}

function productOf(answers: Draft['answers'], day: PlainDate): Product {
  const stated = Object.fromEntries(Object.entries(answers).map(([fact, is]) => [fact, { is }]))
  return { facts: stated as Facts, parts: [], decisions: {}, asOf: day, dated }
}

/** What still decides, in the order in which the law meets it: first whether the Act applies, and only then the rest. */
export function stillDeciding(answers: Draft['answers'], day: PlainDate): readonly Question[] {
  const product = productOf(answers, day)
  const applies = actApplies(product)
  const scope = openQuestions([applies])
  if (scope.length > 0) return scope
  const roles = openQuestions([rolesOf(product)])
  if (applies.value === false || roles.length > 0) return roles
  return openQuestions([classOf(product), routesOf(product)])
}

function answerOf(fact: FactId, text: string): boolean | string | undefined {
  const definition = facts[fact]
  if (definition.kind === 'truth') return text === 'true' ? true : text === 'false' ? false : undefined
  if (definition.kind === 'choice') return Object.hasOwn(definition.choices, text) ? text : undefined
  return text
}

/** Reads answers as a command line gives them, `fact=value` each; what names no fact or no value of it is a problem. */
export function readAnswers(given: readonly string[]): {
  readonly answers: Draft['answers']
  readonly problems: readonly Problem[]
} {
  const answers: Record<string, boolean | string> = {}
  const problems: Problem[] = []
  for (const each of given) {
    const [fact = '', ...rest] = each.split('=')
    const isFact = Object.hasOwn(facts, fact)
    const value = isFact ? answerOf(fact as FactId, rest.join('=')) : undefined
    if (value !== undefined) answers[fact] = value
    else {
      const near = isFact ? [] : nearest(fact, Object.keys(facts))
      const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
      problems.push(actionProblem('actions.no-such-fact', '--fact', `There is no such fact or value: ${each}.${meant}`))
    }
  }
  return { answers, problems }
}

/** Looks what a folder says of its product, so that nobody is asked for it; a product file that exists is a problem. */
export async function startInit(
  request: Asked & { readonly cwd: string; readonly folder: string; readonly force: boolean },
): Promise<InitStart | { readonly problem: Problem }> {
  const folder = resolve(request.cwd, request.folder)
  const path = join(folder, 'cra.yaml')
  if (existsSync(path) && !request.force) {
    return { problem: actionProblem('actions.product-file-exists', path, 'There is a product file here already.') }
  }
  const moment = await momentOf(request)
  if ('problem' in moment) return moment
  return { path, found: await findProduct(folder), folderName: basename(folder), day: moment.day }
}

/** Writes `cra.yaml`: what was found, what was answered, and each question still open as a comment in its place. */
export async function writeInit(
  { path, found, folderName, day }: InitStart,
  draft: Draft,
): Promise<Init | { readonly problem: Problem }> {
  const stillOpen = stillDeciding(draft.answers, day)
  const text = await productFileText(folderName, found, draft, stillOpen)
  try {
    writeFileSync(path, text)
  } catch {
    return { problem: actionProblem('actions.cannot-write', path, 'The product file could not be written.') }
  }
  return { path, found, stillOpen }
}
