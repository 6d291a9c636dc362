import { type FactId, facts, type Question } from '../law/index.ts'
import type { FoundProduct } from './find-product.ts'

type Line = string

/** What is known of a product before its file is written. */
export interface Draft {
  readonly name?: string
  readonly version?: string
  readonly operator: { readonly name?: string; readonly country?: string }
  readonly answers: Readonly<Partial<Record<FactId, boolean | string>>>
}

function idOf(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return id || 'product'
}

function answersOf(fact: FactId): string {
  const definition = facts[fact]
  if (definition.kind === 'truth') return 'true or false'
  if (definition.kind === 'date') return 'YYYY-MM-DD'
  const choices = Object.keys(definition.choices)
  return choices.length > 6 ? `one of ${choices.length}: cradle explain ${fact}` : choices.join(' | ')
}

function openLines(stillOpen: readonly Question[]): readonly Line[] {
  const open = stillOpen.flatMap(question => ('fact' in question ? [question.fact] : []))
  if (open.length === 0) return []
  const each = open.flatMap(fact => [`  # ${facts[fact].question}`, `  # ${fact}: ${answersOf(fact)}`])
  return [
    '  # Still open. Take the "# " away from what you can answer; what is absent counts as not known, never as no.',
    ...each,
  ]
}

/** The text of a new product file: found and answered values with where they come from, open questions as comments. */
export async function productFileText(
  folderName: string,
  found: FoundProduct,
  draft: Draft,
  stillOpen: readonly Question[],
): Promise<string> {
  const { stringify } = await import('yaml')
  const scalar = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd()
  const name = draft.name ?? found.name?.value ?? folderName
  const from = (source: string | undefined): string => (source === undefined ? '' : ` # from ${source}`)
  const line = (key: string, value: string | undefined, source?: string): readonly Line[] =>
    value === undefined ? [] : [`  ${key}: ${scalar(value)}${from(source)}`]

  const { operatorRole, ...answers } = draft.answers
  const answered = Object.entries(answers).map(([fact, value]) => `  ${fact}: ${scalar(value)}`)
  const open = openLines(stillOpen)
  const operator = [
    ...line('role', operatorRole === undefined ? undefined : String(operatorRole)),
    ...line('name', draft.operator.name),
    ...line('country', draft.operator.country),
  ]
  return [
    '# What Cradle knows of this product. Every key: docs/product-file.md; every question: cradle explain KEY.',
    'schema: 1',
    'product:',
    ...line('id', idOf(name)),
    ...line('name', name, draft.name === undefined ? found.name?.from : undefined),
    ...line(
      'version',
      draft.version ?? found.version?.value,
      draft.version === undefined ? found.version?.from : undefined,
    ),
    ...line('licence', found.licence?.value, found.licence?.from),
    ...line('repository', found.repository?.value, found.repository?.from),
    ...(operator.length > 0 ? ['operator:', ...operator] : []),
    ...(answered.length + open.length > 0 ? ['facts:', ...answered, ...open] : []),
    ...(found.sboms.length > 0 ? ['sboms:', ...found.sboms.map(sbom => `  - ${scalar(sbom)}`)] : []),
    '',
  ].join('\n')
}
