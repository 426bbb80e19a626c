using Hunsuan.Cases.Contacts;

namespace Hunsuan.Demo;

/// <summary>What somebody told the centre in the demo (เรื่องสาธิต), and the days ago on which it came in.</summary>
internal sealed record DemoRequest(int DaysAgo, ReceiveContact.Input Typed)
{
    /// <summary>The first has waited too long.</summary>
    public static IReadOnlyList<DemoRequest> All { get; } =
    [
        new(8, new()
        {
            Channel = ContactChannel.Letter, Reporter = ReporterKind.Officer, ReporterName = "โรงเรียนบ้านตัวอย่าง (สมมุติ)", Words = "นักเรียนขาดเรียนบ่อย ครอบครัวไม่มีรายได้ (สมมุติ)",
        }),
        new(0, new()
        {
            Channel = ContactChannel.Visit, Reporter = ReporterKind.Volunteer, About = "ยายสมมุติ", Words = "อยู่คนเดียว เดินไม่ได้ ไม่มีข้าวกินตั้งแต่เมื่อวาน (สมมุติ)", Level = "urgent",
            Because = "ไม่มีอาหารและไม่มีคนดูแล",
        }),
        new(0, new()
        {
            Channel = ContactChannel.Telephone, Reporter = ReporterKind.Family, ReporterName = "สมมุติ ตัวอย่าง", Words = "พ่อกลับจากโรงพยาบาล ขอยืมเตียงผู้ป่วย (สมมุติ)",
        }),
    ];
}
