import { pasted, type Sheet, type SheetField, type ShownCase } from '../actions/cases.ts'
import { longDate, printable } from '../kit/index.ts'
import { sheetWords as words } from '../wording/case.ts'
import { lawVerdict, notesOf, sheetHead } from './sheet-screen.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text from outside as text of a page, and never as a part of it: its line breaks stay, and what would hide or turn is shown. */
function escaped(text: string): string {
  const lines = text.split(/\r?\n/).map(printable)
  return lines.join('\n').replaceAll(/[&<>"']/g, mark => entities[mark] ?? mark)
}

/** Prints on A4 in black, and follows the theme on a screen. No script, and nothing from elsewhere. */
const style = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --faint: #5c5c5c; --line: #c9c9c9; --bad: #a40014; --new: #0a5a2b; --box: #f6f6f4 }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #16181a; --faint: #a8a8a8; --line: #45494d; --bad: #ff8a8a; --new: #7fdca0; --box: #1f2225 } }
* { box-sizing: border-box }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem } h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line) }
.head p { margin: .2rem 0 } .id, .note, footer { color: var(--faint); font-size: .85rem } footer { margin-top: 2rem; overflow-wrap: anywhere }
ul { padding-left: 1.2rem; margin: .4rem 0 } li { margin: .2rem 0 } .bad { color: var(--bad); font-weight: 600 } .new { color: var(--new); font-weight: 600 }
section.field { break-inside: avoid; margin: .9rem 0 } section.field h3 { font-size: .95rem; margin: 0 }
pre { font: 14px/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--box); border: 1px solid var(--line); border-radius: 4px; padding: .5rem .6rem; margin: .3rem 0 0; user-select: all; min-height: 2.4rem }
@page { size: A4; margin: 18mm 16mm } @media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt } pre { border-color: #999; background: none } }
`

function fieldBlock(each: SheetField): string {
  const { field, filled, fit, isRequired, change } = each
  const isWrong = fit === 'over the limit' || (isRequired && !filled)
  const mark = isWrong ? ' class="bad"' : change ? ' class="new"' : ''
  const notes = [...notesOf(each), field.note ?? ''].filter(note => note !== '').join(' · ')
  return [
    `<section class="field"><h3>${escaped(words.field(field.number, field.label))}</h3>`,
    `<div class="note"><span${mark}>${escaped(notes)}</span></div>`,
    `<pre>${filled ? escaped(pasted(filled)) : ''}</pre></section>`,
  ].join('\n')
}

function listOf(items: readonly string[]): string {
  return `<ul>${items.join('\n')}</ul>`
}

function lawList({ law }: Sheet): string {
  return listOf(
    law.map(({ says, when, cites, is }) => {
      const state = words.content(is, when)
      const shown = is === 'missing' ? `<span class="bad">${escaped(state)}</span>` : escaped(state)
      return `<li>${escaped(says)}: ${shown} <span class="note">[${escaped(cites.join('; '))}]</span></li>`
    }),
  )
}

function formList({ formMissing, tooLong, form }: Sheet): string {
  const labels = (fields: Sheet['tooLong']): readonly string[] =>
    fields.map(({ number, label }) => words.field(number, label))
  const bad = (text: string): string => `<li class="bad">${escaped(text)}</li>`
  return listOf([
    formMissing.length === 0 ? `<li>${escaped(words.formComplete)}</li>` : bad(words.formMissing(labels(formMissing))),
    ...(tooLong.length > 0 ? [bad(words.tooLong(labels(tooLong)))] : []),
    ...(form.isStale ? [bad(words.formStale)] : []),
    `<li>${escaped(words.formIsNoLaw)} <span class="note">[${escaped(form.source)}]</span></li>`,
  ])
}

/** A sheet as one page to print, or to copy from field by field: a click on a value selects all of it. */
export function sheetHtml(sheet: Sheet, shown: ShownCase): string {
  const title = words.title(sheet.stage, sheet.trigger)
  const { file, heads } = shown.log
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title><style>${style}</style></head><body>`,
    `<header class="head"><h1>${escaped(title)}</h1><p class="id">${escaped(shown.assessment.state.id)}</p>`,
    ...sheetHead(sheet, shown).map(text => `<p>${escaped(text)}</p>`),
    `</header><h2>${escaped(words.lawHeading)}</h2><p>${escaped(lawVerdict(sheet.law))}</p>${lawList(sheet)}`,
    `<h2>${escaped(words.formHeading(longDate(sheet.form.asOf)))}</h2>${formList(sheet)}`,
    `<h2>${escaped(words.fieldsHeading(sheet.since))}</h2>`,
    ...sheet.fields.map(fieldBlock),
    `<footer>${escaped(words.head(file, heads.join(' and ')))}</footer></body></html>`,
    '',
  ].join('\n')
}
