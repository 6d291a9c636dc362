import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { compiledAtOnce, inAscii } from '../../scripts/compiled-at-once.ts'

const script = `"use strict";
const before = twice(2);
function twice(number) { return number * 2 }
async function later() { return (await 1) + 1 }
function on() { return later() }
const add = (a, b) => a + b, nested = a => b => a(b);
const kept = { method() { return 7 }, get half() { return 0.5 }, arrow: () => 8 };
class Kept { own = () => 9; method() { return this.own() } }
[before, twice(3), later.name, add.name, add(1, 2), nested(twice)(5), kept.method(), kept.half, kept.arrow(), new Kept().method()]`

/** Where each function and each method begins. */
const starts = new Set(
  [...script.matchAll(/(?:async )?function|\(a, b\) =>|a =>|b =>|\(\) =>|method\(|half\(/g)].map(({ index }) => index),
)

test('a script with brackets around its functions does the same', () => {
  const expected: unknown = new Script(script).runInThisContext()
  expect(expected).toEqual([4, 6, 'later', 'add', 3, 10, 7, 0.5, 8, 9])
  expect(new Script(`{${compiledAtOnce(script, starts)}}`).runInThisContext()).toEqual(expected)
})

test('only functions that begin at the places are changed, and none that has no brackets around it', () => {
  const code = 'function a(){return 1}const b=()=>2,c={d(){return 3}};'
  const chosen = new Set([0, code.indexOf('()=>')])
  expect(compiledAtOnce(code, chosen)).toBe('var a=(function (){return 1});const b=(()=>2),c={d(){return 3}};;')
  const method = new Set([code.indexOf('d('), code.indexOf('(){return 3')])
  expect(compiledAtOnce(code, method)).toBe('function a(){return 1};const b=()=>2,c={d(){return 3}};;')
})

test('what is so compiled is in what is kept of the compilation', () => {
  const kept = (code: string): number => new Script(code).createCachedData().length
  const code = 'function a(b){let c=0;for(const d of b)c+=d*2;return [c,"a text",{b}]}const e=f=>[f+1,f*2,"another"];'
  expect(kept(compiledAtOnce(code, new Set([0, code.indexOf('f=>')])))).toBeGreaterThan(kept(code) + 400)
})

test('a script in ASCII means the same; one that could mean something else stays as it is', () => {
  const code = '["…", `é😀` + 1, /[–😀]/u.source, /[–😀]/u.test("😀"), {"ü": 1}]'
  expect(inAscii(code)).toMatch(/^[\0-\x7f]*$/)
  expect(new Script(inAscii(code)).runInThisContext()).toEqual(['…', 'é😀1', expect.any(String), true, { ü: 1 }])
  for (const other of ['String.raw`…`', '"\\…"']) expect(inAscii(other)).toBe(other)
})
