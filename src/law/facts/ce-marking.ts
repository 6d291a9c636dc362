import { choice, number, truth } from './define.ts'

/** Where the CE marking stands and how tall it is (Art. 30(1) and (2)). */
export const ceMarkingFacts = {
  ceMarkPlace: choice({
    says: 'where the CE marking is',
    question: 'Where is the CE marking?',
    why: 'Hardware bears it; for software it stands on the declaration of conformity or on the website.',
    counts:
      'For software without hardware only the declaration or the website that accompanies it will do. Choose elsewhere for a readme file in a repository, an “about” box or a brochure, unless that very page is the website of the product. If it is in several places, choose one that will do.',
    example: 'a device with the marking on its back: on the product',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 30(1)', 'FAQ 6.7', 'Our reading'],
    choices: {
      'on the product': { says: 'it is on the product', cites: ['Art. 30(1)'] },
      'on packaging and declaration': {
        says: 'it is on the packaging and on the declaration of conformity that comes with the product',
        cites: ['Art. 30(1)'],
      },
      'on the declaration': { says: 'it is on the declaration of conformity', cites: ['Art. 30(1)'] },
      'on the website': { says: 'it is on the website that accompanies the software', cites: ['Art. 30(1)'] },
      elsewhere: { says: 'it is somewhere else', cites: ['Art. 30(1)'] },
    },
  }),
  ceMarkFitsOnProduct: truth({
    says: 'the CE marking can be on the product itself',
    question: 'Is it possible to put the CE marking on the product itself, given what kind of product it is?',
    why: 'Only where it is not, packaging and declaration of conformity take its place.',
    counts:
      'No if the product is too small for a legible marking, or its nature does not warrant one. Looks do not count.',
    example: 'a bare chip of two millimetres: no',
    whoKnows: 'development',
    cites: ['Art. 30(1)'],
  }),
  ceMarkVisibleOnProduct: truth({
    says: 'the CE marking is visible, legible and indelible',
    question: 'Is the CE marking visible, legible and indelible?',
    why: 'It must be all three, also where it is small.',
    counts: 'No if it is on a side that people do not see in ordinary use, or can be rubbed or peeled off.',
    example: 'engraved on the back of the case: yes',
    whoKnows: 'development',
    cites: ['Art. 30(1)', 'Art. 30(2)', 'FAQ 6.7'],
  }),
  ceSectionAccessible: truth({
    says: 'the section of the website with the CE marking is easily and directly accessible to consumers',
    question: 'Can consumers get to that section of the website easily and directly?',
    why: 'Only then may the CE marking of software stand on its website.',
    counts: 'No if people must log in, search for it or ask for it.',
    example: 'a link in the footer of the product page: yes',
    whoKnows: 'product management',
    cites: ['Art. 30(1)', 'FAQ 6.7', 'Our reading'],
  }),
  ceMarkHeightMm: number({
    says: 'the height of the CE marking',
    question: 'How tall is the CE marking on the product, in millimetres?',
    why: 'It may be lower than 5 mm only on account of the nature of the product.',
    counts: 'The height of the letters.',
    example: 'six millimetres: 6',
    whoKnows: 'development',
    cites: ['Art. 30(2)', 'FAQ 6.7'],
  }),
  tooSmallForFullMark: truth({
    says: 'the nature of the product does not allow a CE marking of 5 mm',
    question: 'Is the product such that a CE marking of 5 mm does not fit on it?',
    why: 'Only then may the CE marking be smaller.',
    counts: 'Yes only for size or shape. No for looks, style or lack of room beside other prints on a large case.',
    example: 'an earbud: yes; a large case with a fine design: no',
    whoKnows: 'development',
    cites: ['Art. 30(2)', 'FAQ 6.7'],
  }),
} as const
