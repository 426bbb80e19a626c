/** Files of people who do not exist, as a browser sends them. */
export type SentFile = { name: string; mimeType: string; buffer: Buffer };

const csv = (name: string, rows: string[][]): SentFile => ({
  name, mimeType: 'text/csv', buffer: Buffer.from('\uFEFF' + rows.map(r => r.join(',')).join('\r\n') + '\r\n'),
});

/** A number with a right check digit that begins with 0, as no citizen's does. */
export function citizenId(number: number): string {
  const digits = number.toString().padStart(12, '0');
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (13 - i), 0);
  return digits + ((11 - (sum % 11)) % 10);
}

/** A number with a wrong check digit. */
export const wrongId = citizenId(2).slice(0, 12) + ((Number(citizenId(2)[12]) + 1) % 10);

const householdIndicators = ['bmn04', 'bmn05', 'bmn08', 'bmn09', 'bmn10', 'bmn11', 'bmn12', 'bmn13', 'bmn14', 'bmn22', 'bmn23', 'bmn30', 'bmn31'];
const personIndicators = [
  'bmn01', 'bmn02', 'bmn03', 'bmn06', 'bmn07', 'bmn15', 'bmn16', 'bmn17', 'bmn18', 'bmn19', 'bmn20', 'bmn21', 'bmn24', 'bmn25', 'bmn26', 'bmn27', 'bmn28', 'bmn29',
];

/** A household that does not exist, and who lives there. */
export type Invented = { house: string; place: string[]; meets: boolean; people: { prefix: string; name: string; sex: 'F' | 'M' }[] };

/** A survey in our own form of these households; people are numbered through. */
export function surveyOf(households: Invented[]): [SentFile, SentFile] {
  let number = 0;
  return [
    csv('households.csv', [
      ['house_code', 'family_no', 'house_no', 'moo', 'subdistrict_code', 'lat', 'lon', 'tenure', 'income_per_person', 'surveyed_on', ...householdIndicators],
      ...households.map(h => [h.house, '1', ...h.place, 'own', h.meets ? '36000' : '24000', '15/01/2567', ...householdIndicators.map(() => (h.meets ? '1' : '0'))]),
    ]),
    csv('persons.csv', [
      [
        'house_code', 'family_no', 'person_no', 'citizen_id', 'prefix', 'first_name', 'last_name', 'nickname', 'sex', 'birth_date', 'relation', 'nationality',
        'marital_status', 'education', 'occupation', 'income_year', 'disability', 'chronic_illness', 'bedridden', ...personIndicators,
      ],
      ...households.flatMap(h => h.people.map(p => person(h.house, ++number, p.prefix, p.name, p.sex))),
    ]),
  ];
}

/** Two households, three people. */
export const survey = surveyOf([
  {
    house: '99990000001', place: ['12/3', '1', '560108', '19.2', '99.9'], meets: true,
    people: [{ prefix: 'นาง', name: 'สมมุติ', sex: 'F' }, { prefix: 'นาย', name: 'อุปโลกน์', sex: 'M' }],
  },
  { house: '99990000002', place: ['7', '2', '560108', '19.3', '99.8'], meets: false, people: [{ prefix: 'นาย', name: 'ทดลอง', sex: 'M' }] },
]);

function person(house: string, number: number, prefix: string, name: string, sex: string): string[] {
  return [
    house, '1', `${number}`, citizenId(number), prefix, name, 'ตัวอย่าง', '', sex, '05/04/2510', 'head', 'TH', '', '', '', '', '', '', '0',
    ...personIndicators.map(() => '1'),
  ];
}

/** An agency's list with headings and codes of its own, all of one sub-district that it does not write; one row has a wrong date. */
export const agencyList: SentFile = csv('บัญชีสมมุติ.csv', [
  ['ที่', 'เลขประจำตัวประชาชน 13 หลัก', 'คำนำหน้าชื่อ', 'ชื่อ', 'นามสกุล', 'วันเดือนปีเกิด', 'เลขที่บ้าน', 'หมู่', 'สถานะสิทธิ'],
  ['1', citizenId(1), 'นาง', 'สมมุติ', 'ตัวอย่าง', '05/04/2510', '12/3', '1', '1'],
  ['2', citizenId(2), 'นาย', 'อุปโลกน์', 'ตัวอย่าง', '00/00/2480', '12/3', '1', '2'],
  ['3', citizenId(3), 'นาย', 'ทดลอง', 'ตัวอย่าง', '31/02/2530', '7', '2', '1'],
]);
