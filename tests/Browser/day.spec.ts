import { approve, askForMoney, budget, pay } from './day/aid.ts';
import { addGoal, callConference, close, findRecord, meetGoal, toClosing, writeMinutes } from './day/cases.ts';
import { daysLater, inWords, tuesday } from './day/calendar.ts';
import { centreName, giveDiapers, lendBed, openCentre, openDesk, stockUp } from './day/centre.ts';
import { hotline, line } from './day/channels.ts';
import { sees } from './day/hands.ts';
import { askForHelp, channels, end, intoCase, receive, spoke, take, whereItStands } from './day/reception.ts';
import { answerAtDesk, answerByLetter, move, refer, sendOn } from './day/referrals.ts';
import { test } from './day/team.ts';
import { expect, lookAt } from './site.ts';

/*
 * One day at the sub-district centre of วัดหัวฝาย, from half past eight in the morning to a quarter to ten at night. Whatever comes in becomes
 * help for four households: บัวคำ (a case that can't be closed yet), อินถา (declined thrice), จันทร์ดี (helped), ทองใบ (moved away).
 * The volunteer, villagers and a partner without an account hold telephones; workers sit at wide screens.
 */
test('a day at the centre of วัดหัวฝาย', async ({ day }) => {
  test.setTimeout(480_000);
  const { province, chair, worker, volunteer, villager, partner, hospital, welfare } = day;
  for (const who of ['province', 'chair', 'worker', 'volunteer', 'hospital', 'welfare'] as const) await day.signIn(who);

  const { centre, stock } = await test.step('8.30 the centre opens with what it has, and with desks to refer to', async () => {
    const centre = await openCentre(chair);
    const stock = await stockUp(chair);
    await openDesk(province, 'โรงพยาบาลพาน (สมมุติ)', 'ศูนย์ดูแลต่อเนื่อง', 'พยาบาลพร (สมมุติ)');
    await openDesk(province, 'อบต.สันกลาง (สมมุติ)', 'กองสวัสดิการสังคม');
    await openDesk(province, 'พมจ.เชียงราย (สมมุติ)', 'กลุ่มการจัดสวัสดิการ', 'นักสังคมสงเคราะห์ธิดา (สมมุติ)');
    await worker.goto(centre);
    await sees(worker, 'เปิดอยู่ ถึง 16:30 น.');
    return { centre, stock };
  });

  const told = await test.step('9.00 ten people tell the centre something, by seven channels', async () => {
    const now = await day.at('9.00');
    await receive(worker, { channel: 'มาที่ศูนย์', words: 'สามีกลับจากโรงพยาบาล ลุกไม่ได้ ขอผ้าอ้อม', from: 'ผู้ต้องการความช่วยเหลือเอง', reporter: 'บัวคำ ตัวอย่าง', phone: '081-000-0001' });
    await receive(worker, { channel: 'มาที่ศูนย์', words: 'ถามวันจ่ายเบี้ยยังชีพ', from: 'ไม่ประสงค์ออกนาม' });
    await receive(worker, { channel: 'โทรศัพท์ (เช่น 1300)', words: 'ป้าข้างบ้านดูแลสามีไม่ไหว', from: 'เพื่อนบ้านหรือผู้พบเห็น', about: 'บัวคำ ตัวอย่าง' });
    await receive(worker, { channel: 'หนังสือจากหน่วยงาน', words: 'โรงพยาบาลส่งผู้ป่วยกลับบ้าน ต้องใช้เตียงผู้ป่วย', from: 'เจ้าหน้าที่หรือหน่วยงาน', phone: '053000004' });
    await receive(worker, { channel: 'บัญชีผู้ตกหล่น', words: 'ไม่พบชื่อในบัญชีใด บ้านเลขที่ 44', from: 'เจ้าหน้าที่หรือหน่วยงาน', about: 'ทองใบ ตัวอย่าง' });
    await hotline(day.address, now, 'ลุงอยู่คนเดียว ไม่มีรายได้ บ้านเลขที่ 22');
    await receive(volunteer, { channel: 'อาสาสมัครหรือเจ้าหน้าที่ไปพบ', words: 'หลังคารั่วทั้งหลัง นอนไม่ได้', from: 'อาสาสมัคร', about: 'จันทร์ดี ตัวอย่าง' });
    await receive(volunteer, { channel: 'อาสาสมัครหรือเจ้าหน้าที่ไปพบ', words: 'ลุงอินถาไม่มีข้าวสาร', from: 'อาสาสมัคร', about: 'อินถา ตัวอย่าง' });
    await volunteer.goto('/contacts');
    await expect(volunteer.getByRole('main').locator('ul.work > li'), 'the volunteer sees what the volunteer took in').toHaveCount(2);
    await lookAt(volunteer, 'day-volunteer');
    await line(day.address, 'U-somebody', { words: 'ศูนย์เปิดถึงกี่โมง' });
    const fromWeb = await askForHelp(villager, 'บ้านยายจันทร์ดีหลังคารั่ว ฝนสาด', '570511', '081-000-0007');
    await worker.goto('/contacts');
    await expect(worker.getByRole('main').locator('ul.work > li')).toHaveCount(10);
    await lookAt(worker, 'day-queue');
    await whereItStands(villager, fromWeb);
    await sees(villager, 'รอเจ้าหน้าที่รับไปดำเนินการ');
    return fromWeb;
  });

  await test.step('10.00 the worker takes them in hand: four cases, the rest is answered or told twice', async () => {
    await day.at('10.00');
    for (const words of ['ลุกไม่ได้ ขอผ้าอ้อม', 'ป้าข้างบ้าน', 'ต้องใช้เตียง']) {
      await take(worker, new RegExp(words));
      await intoCase(worker, 'บัวคำ');
    }
    const alone = await take(worker, /ลุงอยู่คนเดียว/);
    await intoCase(worker, 'อินถา');
    await take(worker, /อินถา/);
    await end(worker, 'รวมกับเรื่องก่อนหน้า', { first: alone });
    await sees(worker, `รวมกับเรื่อง ${alone}`);
    for (const words of ['นอนไม่ได้', 'บ้านยายจันทร์ดี']) {
      await take(worker, new RegExp(words));
      await intoCase(worker, 'จันทร์ดี');
    }
    await take(worker, /ไม่พบชื่อ/);
    await intoCase(worker, 'ทองใบ');
    await take(worker, /กี่โมง/);
    await end(worker, 'ตอบและจบเรื่อง', { reply: 'เปิดวันจันทร์ถึงศุกร์ 8.30-16.30 น.' });
    await take(worker, /เบี้ยยังชีพ/);
    await end(worker, 'ตอบและจบเรื่อง', { reply: 'จ่ายก่อนวันที่ 10 ของเดือน' });
    await worker.goto('/contacts');
    await sees(worker, 'ไม่มีเรื่องในคิวนี้');
    await worker.goto('/cases');
    await expect(worker.getByRole('main').locator('ul.work > li'), 'three who spoke for one household are one case').toHaveCount(4);
  });

  const buakham = await findRecord(worker, 'นางบัวคำ ตัวอย่าง');
  const intha = await findRecord(worker, 'นายอินถา ตัวอย่าง');
  const chandi = await findRecord(worker, 'นางจันทร์ดี ตัวอย่าง');
  const thongbai = await findRecord(worker, 'นายทองใบ ตัวอย่าง');

  await test.step('11.00 diapers are given once and refused the second time, and the bed is lent', async () => {
    await day.at('11.00');
    await giveDiapers(worker, buakham, 'บัวคำ ตัวอย่าง');
    await expect(worker.getByRole('heading', { name: 'ใบรับของ' })).toBeVisible();
    await giveDiapers(worker, buakham, 'บัวคำ ตัวอย่าง');
    await expect(worker.locator('#WhyAgain-error')).toContainText(centreName);
    await worker.goto(stock);
    await expect(worker.getByRole('row', { name: 'ผ้าอ้อมผู้ใหญ่' }), 'nothing was given twice').toContainText('70 ชิ้น');
    await lendBed(worker, buakham, 'บัวคำ ตัวอย่าง');
    await worker.goto('/goods/loans');
    await sees(worker, 'หฝ-1');
  });

  await test.step('11.30 money for อินถา is asked for by one, approved by another and paid by a third', async () => {
    await day.at('11.30');
    await budget(province, '570511', '2,000');
    const request = await askForMoney(worker, intha, { baht: '1,500', reason: 'ไม่มีข้าวสารและไม่มีรายได้', found: 'ในบ้านไม่มีอาหาร' });
    expect((await worker.goto(`${request}/approve`))!.status(), 'who asks does not approve').toBe(403);
    await approve(chair, request);
    await pay(province, request, 'อินถา ตัวอย่าง');
    await sees(province, 'หนึ่งพันห้าร้อยบาทถ้วน');
    await province.goto(`${request}/pay`);
    await sees(province, 'ขั้นนี้ทำไม่ได้ในสถานะนี้', 'nothing is paid twice');
    await worker.goto(intha);
    await sees(worker, '1,500');
  });

  await test.step('13.00 one referral is accepted, one is declined and kept, one is declined by three desks', async () => {
    await day.at('13.00');
    const care = await refer(worker, buakham, { need: 'ดูแลผู้ป่วยติดเตียง', desk: 'ศูนย์ดูแลต่อเนื่อง', person: 'บัวคำ', asked: 'ขอพยาบาลเยี่ยมบ้าน' });
    await answerAtDesk(hospital, care, 'รับเรื่อง');
    await worker.goto(care);
    await sees(worker, 'รับไว้ดำเนินการ');

    const roof = await refer(worker, chandi, { need: 'ซ่อมบ้าน', desk: 'กองสวัสดิการสังคม', person: 'จันทร์ดี', asked: 'ขอสังกะสีซ่อมหลังคา' });
    await answerByLetter(worker, partner, roof, { declines: 'NoCapacity' });
    await worker.goto(roof);
    await sees(worker, 'เต็มหรือไม่มีงบประมาณขณะนี้');
    await move(worker, roof, 'ดำเนินการเอง', 'วัดและช่างอาสาซ่อมให้');

    const first = await refer(worker, intha, { need: 'เงินช่วยเหลือฉุกเฉิน', desk: 'กลุ่มการจัดสวัสดิการ', person: 'อินถา', asked: 'ขอเงินสงเคราะห์' });
    await answerAtDesk(welfare, first, { declines: 'CriteriaNotMet' });
    const second = await sendOn(worker, first, 'กองสวัสดิการสังคม');
    await answerByLetter(worker, partner, second, { declines: 'NotOurTask' });
    const third = await sendOn(worker, second, 'ศูนย์ดูแลต่อเนื่อง');
    await answerAtDesk(hospital, third, { declines: 'NotOurTask' });
    await worker.goto(third);
    await sees(worker, 'ถูกปฏิเสธแล้ว 3 ครั้ง จังหวัดเป็นผู้ตัดสินว่าจะส่งไปที่ใด');
    await expect(worker.getByRole('link', { name: 'เลือกหน่วยต่อไป' }), 'it goes round no more').toHaveCount(0);
    await lookAt(worker, 'day-bounced');
    await province.goto('/referrals?shelf=Province');
    await expect(province.getByRole('main').getByRole('link', { name: /เงินช่วยเหลือฉุกเฉิน/ })).toBeVisible();
    await lookAt(province, 'day-province');
  });

  await test.step('13.30 those who care for บัวคำ meet', async () => {
    await addGoal(worker, buakham, 'ดูแลสามีที่บ้านได้', 'ไม่มีแผลกดทับ และภรรยาได้พักทุกวัน');
    const conference = await callConference(worker, buakham, [['พยาบาลพร (สมมุติ)', 'โรงพยาบาลพาน (สมมุติ)'], ['ปลัด อบต. (สมมุติ)', 'อบต.สันกลาง (สมมุติ)']]);
    await toClosing(worker, buakham);
    await sees(worker, 'ที่ยังไม่บันทึกผล', 'a conference without minutes holds the case open');
    await day.at('15.00');
    await writeMinutes(worker, conference, 'พยาบาลเยี่ยมทุกสัปดาห์ อาสาสมัครผลัดเวร', 'ปลัด อบต. (สมมุติ)');
  });

  await test.step('15.30 two cases are closed, and one is not, with its reasons', async () => {
    await day.at('15.30');
    await toClosing(worker, buakham);
    await sees(worker, 'ต้องทำ 3 เรื่องให้เสร็จก่อนปิดเคส');
    const reasons = worker.getByRole('main').getByRole('status').first().getByRole('listitem');
    await expect(reasons).toHaveText([/เป้าหมาย 1 ข้อ/, /เตียงผู้ป่วย หฝ-1/, /ศูนย์ดูแลต่อเนื่อง.*รับไว้ดำเนินการ/]);
    await expect(worker.getByRole('main').getByRole('button', { name: 'ปิดเคส' }), 'there is nothing to press').toHaveCount(0);
    await lookAt(worker, 'day-not-closed');

    await addGoal(worker, chandi, 'นอนได้โดยฝนไม่สาด', 'ฝนตกแล้วพื้นแห้ง');
    await meetGoal(worker, chandi);
    await close(worker, chandi, { outcome: 'ดีขึ้นตามเป้าหมาย', note: 'ช่างอาสาของวัดซ่อมหลังคาแล้ว', told: 'แจ้งยายจันทร์ดีที่บ้าน' });
    await sees(worker, 'ดีขึ้นตามเป้าหมาย');
    await close(worker, thongbai, { outcome: 'ย้ายออกจากพื้นที่', note: 'ไปอยู่กับลูกที่เชียงใหม่ (สมมุติ)', told: 'โทรแจ้งลูก', whyNoCheckIn: 'ย้ายไปนอกพื้นที่แล้ว' });
    await sees(worker, 'ย้ายออกจากพื้นที่');
    await whereItStands(villager, told);
    await sees(villager, 'มีเจ้าหน้าที่ดูแลครอบครัวที่แจ้งแล้ว');
  });

  await test.step('21.40 an alarm comes while the centre is closed; its clock runs by night, the other waits for the office', async () => {
    await day.at('21.40');
    await day.signIn('worker');
    await worker.goto(centre);
    await sees(worker, 'ปิดอยู่ เปิดวันพุธ 8:30 น.');
    await line(day.address, 'U-in-danger', { alarm: 'Assault' });
    await line(day.address, 'U-in-danger', { latitude: 19.62, longitude: 99.72 });
    await line(day.address, 'U-other', { words: 'อยากสมัครเป็นอาสาสมัคร' });
    await worker.goto('/contacts');
    const waiting = worker.getByRole('main').locator('ul.work > li');
    await expect(waiting).toContainText([/วิกฤต.*ครบกำหนดวันนี้ 21\.55 น\./s, `ครบกำหนด ${inWords(daysLater(3), '16.30')}`]);
    await lookAt(worker, 'day-night');
    await take(worker, /ข่มขู่ว่าจะทำร้ายหรือทำร้าย/);
    await sees(worker, `เพราะระดับวิกฤต: ติดต่อกลับภายใน 15 นาที นับจาก ${inWords(tuesday, '21.40')}`);
    await expect(worker.getByRole('link', { name: '19.62000, 99.72000' }), 'nobody had to speak').toBeVisible();
    await day.at('21.45');
    await spoke(worker, 'ปลอดภัยแล้ว อยู่กับผู้ใหญ่บ้าน');
    await sees(worker, `${inWords(daysLater(1), '21.40')} เพราะระดับวิกฤต: แจ้งผลพิจารณา`);
  });

  await test.step('what is left stands in the queues for tomorrow', async () => {
    expect(await channels(worker, 'Open', 'Ended')).toEqual([
      'บัญชีผู้ตกหล่น', 'มาที่ศูนย์', 'มาที่ศูนย์', 'หนังสือจากหน่วยงาน', 'อาสาสมัครหรือเจ้าหน้าที่ไปพบ', 'อาสาสมัครหรือเจ้าหน้าที่ไปพบ', 'แจ้งเหตุฉุกเฉิน (ESS)',
      'แบบฟอร์มบนเว็บ', 'โทรศัพท์ (เช่น 1300)', 'โทรศัพท์ (เช่น 1300)', 'ไลน์', 'ไลน์',
    ].sort());
    await worker.goto('/cases');
    await expect(worker.getByRole('main').locator('ul.work > li')).toHaveText([/ลุกไม่ได้/, /ลุงอยู่คนเดียว/]);
    await worker.goto('/cases/follow-ups');
    await expect(worker.getByRole('main').locator('ul.work > li'), 'จันทร์ดี is asked after 30 and 90 days').toHaveCount(2);
    await worker.goto('/referrals');
    await expect(worker.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([/^รอจังหวัดตัดสิน 1$/, /^รับไว้ดำเนินการ 1$/]);
    await worker.goto('/');
    await sees(worker, 'เคสของคุณ 2 เรื่อง เกินกำหนด 0');
    const answers = worker.getByRole('main').locator('section.card', { hasText: 'เปลี่ยนแปลงล่าสุด' }).getByRole('listitem');
    await expect(answers, 'desks have answered, and money was approved and paid').toHaveCount(6);
    await expect(answers.first().locator('div'), 'what stands alone in a row begins at its left').toHaveCSS('text-align', 'start');
    await lookAt(worker, 'day-evening');
  });
});
