/** How many points and examples the Commission guidance has (Annex to C(2026) 5252 final, 27 July 2026). */
export const guidanceHas = { points: 257, examples: 67 } as const

type UpTo4 = 0 | 1 | 2 | 3 | 4
type UpTo7 = UpTo4 | 5 | 6 | 7
type Digit = UpTo7 | 8 | 9
type First = Exclude<Digit, 0>

/** 1 to 257 and 1 to 67, digit by digit: counting them one by one costs the compiler a second. */
type GuidancePoint = First | `${First}${Digit}` | `1${Digit}${Digit}` | `2${UpTo4}${Digit}` | `25${UpTo7}`
type GuidanceExample = First | `${1 | 2 | 3 | 4 | 5}${Digit}` | `6${UpTo7}`

/** A point of the Commission guidance, or one of its examples. */
export type GuidanceCite = `Guidance ${GuidancePoint}` | `Guidance Ex. ${GuidanceExample}`

/** The entries of the Commission's FAQ, version 1.4: those of version 1.2, less subsection 4.6, and entry 5.5. */
export const faqEntries = [
  ...(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'] as const),
  ...(['2.1.1', '2.2.1', '2.3', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.5.1', '2.5.2', '2.6.1'] as const),
  ...(['2.7.1', '2.7.2', '2.7.3', '2.7.4', '2.8', '2.8.1', '2.9.1', '2.9.2', '2.9.3'] as const),
  ...(['3.1', '3.2', '3.3', '3.4'] as const),
  ...(['4.1.1', '4.1.2', '4.1.3', '4.1.4', '4.1.5', '4.1.6', '4.1.7', '4.1.8'] as const),
  ...(['4.2.1', '4.2.2', '4.2.3', '4.2.4', '4.2.5'] as const),
  ...(['4.3.1', '4.3.2', '4.3.3', '4.3.4', '4.3.5', '4.3.6', '4.3.7'] as const),
  ...(['4.4', '4.4.1', '4.4.2', '4.4.3', '4.4.4', '4.5.1', '4.5.2', '4.5.3'] as const),
  ...(['5.1', '5.2', '5.3', '5.4', '5.5'] as const),
  ...(['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '6.8', '6.9', '6.10'] as const),
  ...(['7.1', '7.2', '7.3', '7.4', '7.5'] as const),
] as const

/** Provisions of other acts, as the rules cite them, whose text we do not hold: nobody checks them but the reader. */
export const otherProvisions = [
  'Reg. (EU) 2017/745',
  'Reg. (EU) 2017/745 Art. 2(1)',
  'Reg. (EU) 2017/745 Art. 2(2)',
  'Reg. (EU) 2017/745 Art. 2(12)',
  'Reg. (EU) 2017/745 Art. 87',
  'Reg. (EU) 2017/745 Art. 87(3)',
  'Reg. (EU) 2017/745 Art. 87(4)',
  'Reg. (EU) 2017/745 Art. 87(5)',
  'Reg. (EU) 2017/745 Art. 87(7)',
  'Reg. (EU) 2017/746',
  'Reg. (EU) 2017/746 Art. 82',
  'Reg. (EU) 2019/2144',
  'Reg. (EU) 2018/1139',
  'Reg. (EU) No 168/2013',
  'Reg. (EU) No 168/2013 Art. 3(94)(b)',
  'Dir. 2014/90/EU',
  'Dir. 2014/53/EU',
  'Dir. 2014/53/EU Art. 3(1)',
  'Dir. 2014/53/EU Art. 3(2)',
  'Dir. 2014/53/EU Art. 3(3)(d)',
  'Dir. 2014/53/EU Art. 3(3)(e)',
  'Dir. 2014/53/EU Art. 3(3)(f)',
  'Dir. 2009/48/EC',
  'Dir. (EU) 2019/944',
  'Dir. (EU) 2019/944 Art. 2(23)',
  'Dir. (EU) 2020/1828',
  'Dir. (EU) 2022/2555',
  'Dir. (EU) 2022/2555 Art. 3(1)',
  'Dir. (EU) 2022/2555 Art. 6(5)',
  'Dir. (EU) 2022/2555 Art. 6(6)',
  'Dir. (EU) 2022/2555 Art. 12(1)',
  'Dir. (EU) 2022/2555 Art. 23',
  'Dir. (EU) 2022/2555 Art. 23(3)',
  'Dir. (EU) 2022/2555 Art. 23(4)',
  'Reg. (EC) No 765/2008',
  'Reg. (EC) No 765/2008 Art. 30',
  'Reg. (EU) No 910/2014',
  'Reg. (EU) No 910/2014 Art. 5a',
  'Reg. (EU) No 1025/2012',
  'Reg. (EU) 2016/679',
  'Reg. (EU) 2016/679 Art. 33',
  'Reg. (EU) 2016/679 Art. 33(1)',
  'Reg. (EU) 2016/679 Art. 33(2)',
  'Reg. (EU) 2016/679 Art. 34',
  'Reg. (EU) 2019/881',
  'Reg. (EU) 2019/881 Art. 2(8)',
  'Reg. (EU) 2019/1020',
  'Reg. (EU) 2019/1020 Art. 3(11)',
  'Reg. (EU) 2019/1020 Art. 4',
  'Reg. (EU) 2019/1020 Art. 4(5)',
  'Reg. (EU) 2022/30',
  'Dir. (EU) 2024/2853',
  'Dir. (EU) 2024/2853 Art. 2(1)',
  'Reg. (EU) 2022/2554',
  'Reg. (EU) 2022/2554 Art. 19',
  'Reg. (EU) 2022/2554 Art. 64',
  'Reg. (EU) 2025/301',
  'Reg. (EU) 2025/301 Art. 5(1)',
  'Reg. (EU) 2025/301 Art. 5(2)',
  'Reg. (EU) 2025/301 Art. 5(4)',
  'Reg. (EU) 2025/301 Art. 5(5)',
  'Reg. (EU) 2025/301 Art. 5(6)',
  'Reg. (EU) 2023/2854',
  'Reg. (EU) 2023/2854 Art. 50',
  'Reg. (EU) 2023/988',
  'Reg. (EU) 2023/1230',
  'Reg. (EU) 2023/1230 Art. 52(1)',
  'Reg. (EU) 2024/482',
  'Reg. (EU) 2024/1689',
  'Reg. (EU) 2025/327',
  'Reg. (EU) 2025/327 Art. 44(7)',
  'Reg. (EU) 2025/1535',
  'Reg. (EU) 2025/2392',
  'Reg. (EU) 2025/2509',
  'Reg. (EU) 2025/2509 Art. 57(1)',
  'Reg. (EU) 2026/339',
  'Reg. (EU) 2026/881',
  'Reg. (EU) 2026/881 Art. 3',
  'Reg. (EU) 2026/881 Art. 3(a)',
  'Reg. (EU) 2026/881 Art. 3(b)',
  'Reg. (EU) 2026/881 Art. 3(c)',
  'Reg. (EU) 2026/881 Art. 3(d)',
  'Reg. (EU) 2026/881 Art. 4',
  'Reg. (EU) 2026/881 Art. 5',
  'Reg. (EU) 2026/881 Rec. 2',
  'Reg. (EU) 2026/881 Rec. 7',
  'Reg. (EEC, Euratom) No 1182/71',
  'Reg. (EEC, Euratom) No 1182/71 Art. 2(1)',
  'Reg. (EEC, Euratom) No 1182/71 Art. 2(2)',
  'Reg. (EEC, Euratom) No 1182/71 Art. 3(1)',
  'Reg. (EEC, Euratom) No 1182/71 Art. 3(2)(a)',
  'Reg. (EEC, Euratom) No 1182/71 Art. 3(2)(b)',
  'Reg. (EEC, Euratom) No 1182/71 Art. 3(2)(c)',
  'Reg. (EEC, Euratom) No 1182/71 Art. 3(3)',
  'Reg. (EEC, Euratom) No 1182/71 Art. 3(4)',
  'Reg. (EEC, Euratom) No 1182/71 Art. 3(5)',
  'Recommendation 2003/361/EC',
  'Blue Guide',
  'Blue Guide 2.3',
  'Blue Guide 4.3',
] as const

/** A citation that no pin guards: guidance, FAQ, acts whose text we do not hold, and what we derived ourselves. */
export type UnpinnedCite =
  | GuidanceCite
  | `FAQ ${(typeof faqEntries)[number]}`
  | (typeof otherProvisions)[number]
  | 'Our reading'
