import { wrap } from '../kit/index.ts'
import { type FactDefinition, type FactId, facts, placeOfFact, type Question, register } from '../law/index.ts'
import type { FoundProduct } from './find-product.ts'
import type { NewFact, NewProductFile } from './new-product-file.ts'
import { yamlScalar } from './yaml-scalar.ts'

type Lines = readonly string[]

const width = 80

const purpose =
  'What we state of this product; cradle check says what follows from it under the Cyber Resilience Act, and cradle explain KEY why a key matters.'

const howToGoOn =
  'To answer an open question, take the "# " away from its last line and write the answer behind the colon. What is left open counts as not known, never as no.'

function comment(text: string, indent = ''): Lines {
  return wrap(text, width - indent.length - 2).map(line => `${indent}# ${line}`)
}

/** More choices than a comment can list and still be read. */
const mostChoices = 6

function howToAnswer(fact: FactId): string {
  const definition: FactDefinition = facts[fact]
  if (definition.kind === 'truth') return 'true or false'
  if (definition.kind === 'number') return 'A number, such as 12'
  if (definition.kind === 'date') return 'A day, such as 2027-12-11'
  const choices = Object.keys(definition.choices)
  if (choices.length > mostChoices) return `One of ${choices.length} (cradle explain ${fact} lists them)`
  return `One of: ${choices.join(' | ')}`
}

function openFact(fact: FactId): Lines {
  const [, key] = placeOfFact(fact)
  return ['', ...comment(`${facts[fact].question} ${howToAnswer(fact)}`, '  '), `  # ${key}:`]
}

function openPoint(question: Question): Lines {
  if (!('decide' in question)) return []
  const { title, readings } = register[question.decide]
  const text = `The law is open here. ${title} Reading 1: ${readings[0]} Reading 2: ${readings[1]}`
  return ['', ...comment(text, '  '), `  # ${question.decide}: { reading: , because: , by: , on: }`]
}

function stated(key: string, value: NewFact, indent = '  '): Lines {
  if (typeof value === 'boolean' || typeof value === 'number') return [`${indent}${key}: ${value}`]
  if (typeof value === 'string') return [`${indent}${key}: ${yamlScalar(value)}`]
  return [`${indent}${key}:`, ...Object.entries(value).flatMap(([part, said]) => stated(part, said, `${indent}  `))]
}

function section(key: string, lines: Lines): Lines {
  return lines.length === 0 ? [] : ['', `${key}:`, ...(lines[0] === '' ? lines.slice(1) : lines)]
}

/** Each value with the file it was found in, if it is the one that was found there. */
function masterData({ product }: NewProductFile, found: FoundProduct): Lines {
  return Object.entries(product).flatMap(([key, value]) => {
    const source = Object.entries(found).find(([name]) => name === key)?.[1]
    const from = typeof source === 'object' && 'from' in source && source.value === value ? source.from : undefined
    return stated(key, value).map(line => (from === undefined ? line : `${line} # from ${from}`))
  })
}

function operatorLines({ operator }: NewProductFile): Lines {
  const said = Object.entries(operator).flatMap(([key, value]) => stated(key, value))
  const name = operator.name === undefined ? ['', '  # Who answers for the product.', '  # name:'] : []
  const country = ['', '  # Where they are established: two capital letters, such as FR.', '  # country:']
  return [...said, ...name, ...(operator.country === undefined ? country : [])]
}

/** The text of a new product file: what it says with where that was found, and open questions as comments in their places. */
export function productFileText(file: NewProductFile, found: FoundProduct, stillOpen: readonly Question[]): string {
  const openIn = (place: string): Lines =>
    stillOpen.flatMap(question => {
      const fact = 'fact' in question ? question.fact : undefined
      return fact !== undefined && placeOfFact(fact)[0] === place ? openFact(fact) : []
    })
  const linesOf = (facts: Readonly<Record<string, NewFact>>): Lines =>
    Object.entries(facts).flatMap(([fact, value]) => stated(fact, value))
  const lines = [
    ...comment(stillOpen.length > 0 ? `${purpose} ${howToGoOn}` : purpose),
    '',
    'schema: 1',
    ...section('product', [...masterData(file, found), ...openIn('product')]),
    ...section('operator', [...operatorLines(file), ...openIn('operator')]),
    ...section('facts', [...linesOf(file.facts), ...openIn('facts')]),
    ...section('support', [...linesOf(file.support ?? {}), ...openIn('support')]),
    ...section('requirements', [...linesOf(file.requirements ?? {}), ...openIn('requirements')]),
    ...section('decisions', stillOpen.flatMap(openPoint)),
    ...section(
      'sboms',
      (file.sboms ?? []).map(sbom => `  - ${yamlScalar(sbom)}`),
    ),
  ]
  return `${lines.join('\n')}\n`
}
