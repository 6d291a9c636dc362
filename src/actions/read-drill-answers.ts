import { resolve } from 'node:path'
import * as z from 'zod/mini'
import { caseProblem } from '../dossier/case.ts'
import { type Given, givenTo, type Played } from '../dossier/drill.ts'
import { nearest, type Problem, quoted } from '../kit/index.ts'
import { readShape } from '../kit/shape.ts'
import { readYaml } from '../kit/yaml.ts'
import { actionProblem } from './problems.ts'
import { openBytes } from './sbom-bytes.ts'

const optional = z.exactOptional
const longest = 200
const text = z.string().check(z.maxLength(longest, { error: `at most ${longest} characters` }))
const list = z.array(text).check(z.maxLength(50, { error: 'at most 50 answers' }))

/** The answers to a drill as people write them into a file. */
const answersShape = z.strictObject({
  schema: z.literal(1),
  scenario: optional(text),
  answers: z.record(z.string(), z.union([text, z.boolean(), list])),
})

/** Nobody writes so much about so few questions. */
const largest = 256 * 1024

/** The answers by the keys of the questions; with any problem nothing is to be judged. */
export interface ReadAnswers {
  readonly given: ReadonlyMap<string, Given>
  readonly problems: readonly Problem[]
}

function nothing(...problems: readonly Problem[]): ReadAnswers {
  return { given: new Map(), problems }
}

/**
 * Reads the answers to a drill from a file, hostile or not. Problems: those of YAML and shapes, actions.cannot-read,
 * case.other-scenario, case.no-such-question, case.not-an-answer, and those of typedMoment.
 */
export async function readDrillAnswers(cwd: string, path: string, played: Played): Promise<ReadAnswers> {
  const bytes = await openBytes(resolve(cwd, path))
  if (typeof bytes === 'string') return nothing(actionProblem('actions.cannot-read', path, bytes))
  if (!(bytes instanceof Uint8Array))
    return nothing(actionProblem('actions.cannot-read', path, 'The file is too large for answers.'))
  const yaml = readYaml(bytes, path, largest)
  if (yaml.value === undefined || yaml.problems.length > 0) return nothing(...yaml.problems)
  const { placeOf } = yaml.value
  const shaped = readShape(answersShape, yaml.value, { otherNames: () => ({}), homes: {} })
  if (shaped.value === undefined || shaped.problems.length > 0) return nothing(...shaped.problems)
  const { scenario, answers } = shaped.value
  if (scenario !== undefined && scenario !== played.scenario.name) {
    const says = `The answers are for ${quoted(scenario)}, and ${played.scenario.name} is played.`
    return nothing(caseProblem('case.other-scenario', placeOf(['scenario']), says))
  }
  const questions = new Map(played.beats.flatMap(beat => beat.questions.map(question => [question.key, question])))
  const given = new Map<string, Given>()
  const problems = Object.entries(answers).flatMap(([key, typed]): readonly Problem[] => {
    const place = placeOf(['answers', key])
    const question = questions.get(key)
    if (!question) {
      const near = nearest(key, [...questions.keys()])
      const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''
      return [caseProblem('case.no-such-question', place, `${quoted(key)} is not asked in this drill.${hint}`)]
    }
    const read = givenTo(question, typed, played.zone, place)
    if ('remedy' in read) return [read]
    given.set(key, read)
    return []
  })
  return { given, problems }
}
