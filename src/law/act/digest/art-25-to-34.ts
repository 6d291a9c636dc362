import type { Cite } from '../index.ts'

/** What Articles 25 to 34 ask, in our own words: presumption, declaration, marking, procedures, small firms. */
export const articles25To34 = {
  'Art. 25':
    'Lets the Commission set up, by delegated act, voluntary programmes in which developers or users of free and open-source products, and third parties, assess whether these meet all or some requirements or other obligations of the Act. This is to help manufacturers who must check components they integrate (Art. 13(5)).',
  'Art. 26':
    'Has the Commission publish guidance that helps economic operators, smaller ones above all, to apply the Act, and names the subjects it must cover.',
  'Art. 26(1)':
    'The Commission must publish guidance for economic operators, so that the Act is carried out more easily and consistently; the focus is on easing compliance for micro, small and medium-sized enterprises.',
  'Art. 26(2)':
    'Guidance under paragraph 1 must deal at least with the four subjects of points (a) to (d). The Commission must also keep a list of all delegated and implementing acts under the Act.',
  'Art. 26(2), first subparagraph':
    'When the Commission gives guidance under paragraph 1, it must deal at least with scope, support periods, overlap with other Union law, and substantial modification.',
  'Art. 26(2)(a)':
    'The guidance must cover what the Act applies to, above all free and open-source software and remote data processing solutions.',
  'Art. 26(2)(b)': 'The guidance must cover how support periods apply to particular categories of products.',
  'Art. 26(2)(c)':
    'The guidance must include help for manufacturers under the Act who also fall under other Union harmonisation legislation or other related Union acts.',
  'Art. 26(2)(d)': 'The guidance must cover what a substantial modification is.',
  'Art. 26(2), second subparagraph':
    'The Commission must also keep a list, easy to reach, of all delegated and implementing acts under the Act.',
  'Art. 26(3)': 'The Commission must consult the stakeholders concerned when it prepares this guidance.',

  'Art. 27':
    'Presumes that products and processes meet the requirements of Annex I as far as these are covered by harmonised standards cited in the Official Journal, common specifications, or European cybersecurity certification, where the product and processes conform to them or are so certified.',
  'Art. 27(1)':
    'Conforming to harmonised standards cited in the Official Journal, or parts of them, gives a presumption of meeting the Annex I requirements these cover. The Commission must request such standards.',
  'Art. 27(1), first subparagraph':
    'A product, and the manufacturer’s processes, that conform to harmonised standards whose references are published in the Official Journal, or to parts of them, are presumed to meet the Annex I requirements which those standards or parts cover.',
  'Art. 27(1), second subparagraph':
    'The Commission must ask European standardisation organisations (one or more) to draft harmonised standards on Annex I, and in preparing its requests strive to take account of cybersecurity standards, European and international, that exist or are being developed.',
  'Art. 27(2)':
    'The Commission may set common specifications, a means of complying with Annex I, by implementing act under the examination procedure, but only if both conditions (a) and (b) hold: requested standards failed to come, and none is published or expected in reasonable time.',
  'Art. 27(2), first subparagraph':
    'The Commission may adopt implementing acts with common specifications: technical requirements that give products in scope a means of complying with the requirements of Annex I.',
  'Art. 27(2), second subparagraph':
    'Common specifications may be adopted only if both hold: a requested harmonised standard was not accepted, came not in time or does not fit the request (a), and no reference covering the requirements is published or expected within a reasonable time (b).',
  'Art. 27(2)(a)':
    'First condition for common specifications, together with (b): the Commission has requested a harmonised standard for Annex I, and either the request was not accepted, or the standards are not delivered by the deadline set, or they do not comply with the request.',
  'Art. 27(2)(a)(i)':
    'First of three alternative grounds for common specifications under (a): the Commission’s request for a harmonised standard for Annex I was not accepted.',
  'Art. 27(2)(a)(ii)':
    'Second of three alternative grounds for common specifications under (a): the requested harmonised standards are not delivered by the deadline set under Art. 10(1) of Reg. (EU) No 1025/2012.',
  'Art. 27(2)(a)(iii)':
    'Third of three alternative grounds for common specifications under (a): the harmonised standards do not match what the Commission requested.',
  'Art. 27(2)(b)':
    'Second condition for common specifications, together with (a): harmonised standards covering the Annex I requirements concerned are not cited in the Official Journal, and none is expected to be within a reasonable period.',
  'Art. 27(2), third subparagraph': 'Common specifications are adopted by the examination procedure (Art. 62(2)).',
  'Art. 27(3)':
    'Before it prepares a draft of common specifications, the Commission must tell the committee on standards (Art. 22 of Reg. (EU) No 1025/2012) that it considers the conditions of paragraph 2 met.',
  'Art. 27(4)':
    'When drafting common specifications, the Commission must take account of what relevant bodies think and duly consult all stakeholders concerned.',
  'Art. 27(5)':
    'A product, and the manufacturer’s processes, that conform to common specifications under paragraph 2, or to parts of them, are presumed to meet the Annex I requirements which those specifications or parts cover.',
  'Art. 27(6)':
    'The Commission must assess a harmonised standard proposed for citation in the Official Journal. Once a reference is published there, it must repeal the common specifications, or the parts of them, that cover the same Annex I requirements.',
  'Art. 27(7)':
    'A Member State that considers a common specification not entirely sufficient for Annex I must tell the Commission with a detailed explanation. The Commission must assess this and may, if appropriate, amend the act.',
  'Art. 27(8)':
    'A product and processes that have an EU statement of conformity or a certificate from a European cybersecurity certification scheme (Reg. (EU) 2019/881) are presumed to meet Annex I as far as the statement or certificate, or parts of it, cover its requirements.',
  'Art. 27(9)':
    'The Commission may specify by delegated act which European cybersecurity certification schemes can show conformity with Annex I or parts of it. A certificate from one of these, at level ‘substantial’ or higher, ends the duty of third-party assessment for the requirements covered (Art. 32(2)(a), (b) and 32(3)(a), (b)).',

  'Art. 28':
    'Sets out what the manufacturer’s EU declaration of conformity says, its form and languages, and that by drawing it up the manufacturer takes responsibility for compliance.',
  'Art. 28(1)':
    'Manufacturers must draw up an EU declaration of conformity as Art. 13(12) says; it must state that the applicable requirements of Annex I have been demonstrated to be fulfilled.',
  'Art. 28(2)':
    'The declaration follows Annex V plus what the chosen procedure of Annex VIII asks, and is updated as appropriate; the simplified declaration follows Annex VI. Both must be available in the languages that the Member State where the product is placed or made available on the market requires.',
  'Art. 28(2), first subparagraph':
    'The EU declaration of conformity must follow the model of Annex V and contain what the procedure used (Annex VIII) asks. It is updated as appropriate and must be available in the languages that the Member State where the product is placed or made available on the market requires.',
  'Art. 28(2), second subparagraph':
    'The simplified EU declaration of conformity (Art. 13(20)) must follow the model of Annex VI and be available in the languages that the Member State where the product is placed or made available on the market requires.',
  'Art. 28(3)':
    'Where several Union acts require an EU declaration of conformity for the product, one single declaration must be drawn up for all of them, naming each act with its publication reference.',
  'Art. 28(4)':
    'A manufacturer who draws up the EU declaration of conformity thereby takes responsibility for the product’s compliance.',
  'Art. 28(5)':
    'The Commission may adopt delegated acts adding to what an EU declaration of conformity must contain at least (Annex V), to keep pace with technological developments.',

  'Art. 29': 'Makes the CE marking subject to the general principles of Art. 30 of Reg. (EC) No 765/2008.',

  'Art. 30':
    'Says where, when and how the CE marking is affixed (for software: on the declaration or the website), when the number of a notified body follows it, and what Member States and the Commission do about markings.',
  'Art. 30(1)':
    'The CE marking must be on the product, visible, legible and indelible; where its nature makes that impossible or unwarranted, on the packaging and on the accompanying EU declaration of conformity. For software: on that declaration or on the accompanying website, in a section that consumers reach easily and directly.',
  'Art. 30(2)':
    'Because of a product’s nature, the CE marking on it may be less than 5 mm high, provided it can still be seen and read.',
  'Art. 30(3)':
    'Affix the CE marking before placing the product on the market. A pictogram or other mark showing a special cybersecurity risk or use may follow it, where implementing acts under paragraph 6 set one out.',
  'Art. 30(4)':
    'Where a notified body is involved in the procedure of full quality assurance (module H), its identification number must follow the CE marking. The body affixes it or, on its instructions, the manufacturer or its authorised representative.',
  'Art. 30(4), first subparagraph':
    'Where a notified body is involved in the procedure of full quality assurance (module H), its identification number must come after the CE marking.',
  'Art. 30(4), second subparagraph':
    'The notified body affixes its identification number itself, or the manufacturer or its authorised representative does so on the instructions of that body.',
  'Art. 30(5)':
    'Member States must build on existing mechanisms so that the rules on the CE marking are applied correctly, and act appropriately against improper use. Where other Union harmonisation legislation on the product also provides for the CE marking, the marking indicates that the product meets that legislation too.',
  'Art. 30(6)':
    'The Commission may, by implementing acts (examination procedure), set technical specifications for labels, pictograms or other marks on product security and support periods, and for ways to promote them and raise public awareness. It must consult stakeholders and, if already established, ADCO, the group of authorities.',

  'Art. 31':
    'Says what the technical documentation must show, when it must exist, how it is kept up to date, and in which language it is written.',
  'Art. 31(1)':
    'The technical documentation must contain all relevant data or details on how the manufacturer ensures that the product and its own processes comply with Annex I, and at least the elements of Annex VII.',
  'Art. 31(2)':
    'Draw up the technical documentation before placing the product on the market, and keep updating it, where appropriate, at least for as long as the support period runs.',
  'Art. 31(3)':
    'High-risk AI systems of Art. 12 for which other Union acts also provide for technical documentation need one single set, with the contents of Annex VII and of those acts. From 26 March 2027 (Reg. (EU) 2025/327 Art. 104) this also covers the EHR systems of Art. 32(5a).',
  'Art. 31(4)':
    'Technical documentation and correspondence on a conformity assessment procedure must be written in a language which the notified body accepts, or which is an official one in the Member State where that body is established.',
  'Art. 31(5)':
    'The Commission may adopt delegated acts adding to the technical documentation of Annex VII, in view of technological developments and of what is learnt in carrying out the Act; it must strive to keep the administrative burden on micro, small and medium-sized enterprises proportionate.',

  'Art. 32':
    'Has the manufacturer assess the product and its own processes against Annex I, and says which procedures are open for which product: default, important (class I or II), critical, free and open-source software, EHR systems.',
  'Art. 32(1)':
    'The manufacturer must assess whether product and processes meet Annex I, and show it by any one of: module A; modules B and C; module H; or a European cybersecurity certification scheme under Art. 27(9), where available and applicable. The next paragraphs hold special rules for certain products.',
  'Art. 32(1)(a)':
    'Under the general rule (important and critical products, among others, have rules of their own), the manufacturer may show conformity by internal control (module A of Annex VIII).',
  'Art. 32(1)(b)':
    'Under the general rule, the manufacturer may show conformity by EU-type examination (module B of Annex VIII), followed by production in conformity with that type (module C).',
  'Art. 32(1)(c)':
    'Under the general rule, the manufacturer may show conformity by full quality assurance (module H of Annex VIII).',
  'Art. 32(1)(d)':
    'Under the general rule, the manufacturer may show conformity by a European cybersecurity certification scheme specified under Art. 27(9), where one is available and applicable.',
  'Art. 32(2)':
    'Important product of class I: where harmonised standards, common specifications or certification schemes (level ‘substantial’ or higher) under Art. 27 were not applied, only partly applied, or do not exist, product and processes must go through modules B and C, or module H, for the requirements concerned.',
  'Art. 32(2)(a)':
    'For a class I product whose manufacturer did not apply in full the standards, specifications or schemes (level ‘substantial’ or higher) of Art. 27, or where none exist: EU-type examination (module B), followed by production in conformity with that type (module C). The alternative is (b).',
  'Art. 32(2)(b)':
    'For a class I product whose manufacturer did not apply in full the standards, specifications or schemes (level ‘substantial’ or higher) of Art. 27, or where none exist: full quality assurance (module H). The alternative is (a).',
  'Art. 32(3)':
    'Important product of class II: the manufacturer must show conformity with Annex I by modules B and C, by module H or, where there is an available and applicable one, by a European cybersecurity certification scheme under Art. 27(9), at least at level ‘substantial’.',
  'Art. 32(3)(a)':
    'One of the procedures open to a class II product: EU-type examination (module B of Annex VIII), followed by production in conformity with that type (module C).',
  'Art. 32(3)(b)': 'One of the procedures open to a class II product: full quality assurance (module H of Annex VIII).',
  'Art. 32(3)(c)':
    'One of the procedures open to a class II product: a European cybersecurity certification scheme under Art. 27(9), at least at level ‘substantial’, where one is available and applicable.',
  'Art. 32(4)':
    'Critical product (Annex IV): conformity with Annex I must be shown by a European cybersecurity certification scheme as Art. 8(1) provides or, where the conditions of Art. 8(1) are not met, by any procedure open to class II (paragraph 3).',
  'Art. 32(4)(a)':
    'A critical product shows conformity by a European cybersecurity certification scheme in line with Art. 8(1).',
  'Art. 32(4)(b)':
    'A critical product for which the conditions of Art. 8(1) are not met shows conformity by any procedure open to class II (paragraph 3).',
  'Art. 32(5)':
    'Manufacturers of free and open-source software in a category of Annex III may use one of the procedures of paragraph 1, module A included, provided the technical documentation is public at the time the product is placed on the market.',
  'Art. 32(5a)':
    'From 26 March 2027 (inserted by Reg. (EU) 2025/327 Art. 104): for a product classified as an EHR system under that Regulation, the manufacturer must show conformity with Annex I by the relevant conformity assessment procedure in Chapter III of that Regulation.',
  'Art. 32(6)':
    'Whoever sets fees for conformity assessment procedures must take account of the specific interests and needs of micro, small and medium-sized enterprises, start-ups included, and reduce the fees in proportion to them.',

  'Art. 33':
    'Provides help for small firms: advice and training, support for testing, regulatory sandboxes, guidance, news of funding, and a simplified form for the technical documentation.',
  'Art. 33(1)':
    'Member States must, where appropriate, take three actions suited to micro and small enterprises: training and awareness-raising, a dedicated channel for advice, and support for testing and conformity assessment.',
  'Art. 33(1)(a)':
    'Member States must, where appropriate, organise awareness-raising and training on applying the Act, suited to micro and small enterprises.',
  'Art. 33(1)(b)':
    'Member States must, where appropriate, set up a dedicated channel in which micro and small enterprises, and local public authorities as appropriate, get advice and answers on carrying out the Act.',
  'Art. 33(1)(c)':
    'Member States must, where appropriate, support testing and conformity assessment for micro and small enterprises, where relevant with help from the European Cybersecurity Competence Centre.',
  'Art. 33(2)':
    'Member States may, where appropriate, set up sandboxes: controlled testing of innovative products for a limited time before placing on the market, directly supervised by market surveillance authorities, official powers intact. Access must be open, fair, transparent, and eased above all for micro and small firms.',
  'Art. 33(3)':
    'The Commission must, under Art. 26, give micro, small and medium-sized enterprises guidance on carrying out the Act.',
  'Art. 33(4)':
    'The Commission must make known the financial support available under existing Union programmes, above all to lighten the financial burden on micro and small enterprises.',
  'Art. 33(5)':
    'Micro and small enterprises may give all elements of Annex VII in a simplified format, on a form the Commission must specify by implementing act (examination procedure). Whoever chooses the simplified way must use that form, and notified bodies must accept it for conformity assessment.',
  'Art. 33(5), first subparagraph':
    'Micro and small enterprises may give all elements of Annex VII in a simplified format, on a form the Commission must specify by implementing act. Whoever chooses the simplified way must use that form, and notified bodies must accept it for conformity assessment.',
  'Art. 33(5), second subparagraph': 'The simplified form is laid down by the examination procedure (Art. 62(2)).',

  'Art. 34':
    'Allows the Union to agree with third countries on mutual recognition (Art. 218 TFEU), to promote and ease trade, in view of their technical development and their way of assessing conformity.',
} as const satisfies Partial<Record<Cite, string>>
