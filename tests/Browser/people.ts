/** Somebody who works with the program; none of them exists. */
export type Person = { name: string; userName: string; role: string; area: string };

/** The own password of everybody below. */
export const ownPassword = 'ทดสอบรหัสผ่านใหม่';

/** Who may sign in on every prepared site but a new one. */
export const people = {
  administrator: { name: 'ผู้ดูแลระบบ', userName: 'admin', role: 'administrator', area: '' },
  country: { name: 'มานะ ประเทศ (สมมุติ)', userName: 'mana', role: 'provincial-officer', area: '' },
  province: { name: 'สายใจ พะเยา (สมมุติ)', userName: 'saijai', role: 'provincial-officer', area: '56' },
  centre: { name: 'บุญมี แม่ปืม (สมมุติ)', userName: 'bunmi', role: 'centre-worker', area: '560108' },
  neighbour: { name: 'ทองดี สันกลาง (สมมุติ)', userName: 'thongdi', role: 'centre-worker', area: '570501' },
  supervisor: { name: 'วิไล พะเยา (สมมุติ)', userName: 'wilai', role: 'provincial-supervisor', area: '56' },
  agency: { name: 'จันทร์ สวัสดิการ (สมมุติ)', userName: 'chan', role: 'agency-officer', area: '56' },
  analyst: { name: 'ปรีชา วิเคราะห์ (สมมุติ)', userName: 'pricha', role: 'analyst', area: '560108' },
} satisfies Record<string, Person>;

export type Who = keyof typeof people;
