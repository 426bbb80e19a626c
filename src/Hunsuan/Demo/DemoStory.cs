using Hunsuan.Cases;

namespace Hunsuan.Demo;

/// <summary>One household's way through a case in the demo (เรื่องราวสาธิต); days are counted back from today.</summary>
/// <param name="Dimension">The dimension that a household is chosen for, by its id in the edition.</param>
/// <param name="Opened">Days ago.</param>
/// <param name="Due">Days ago; negative for days to come.</param>
internal sealed record DemoStory(string Dimension, string Summary, int Opened, int Due)
{
    public IReadOnlyList<GivenHelp> Help { get; init; } = [];

    /// <summary>Days ago on which the household was measured again and lacked nothing in its dimension; null where it was not yet.</summary>
    public int? MeasuredAgain { get; init; }

    /// <summary>Days ago on which the case was closed as improved; null while it is open.</summary>
    public int? Closed { get; init; }

    public string? OutcomeNote { get; init; }

    /// <summary>Help as it is typed, and the days ago on which it was given.</summary>
    internal sealed record GivenHelp(int DaysAgo, GiveHelp.Input Typed);

    /// <summary>The first is closed, the second overdue, the last due within days.</summary>
    public static IReadOnlyList<DemoStory> All { get; } =
    [
        new("living", "บ้านทรุดโทรม หลังคารั่วหลายจุด (สมมุติ)", Opened: 95, Due: 40)
        {
            Help =
            [
                new(80, new() { Kind = HelpKind.Goods, What = "กระเบื้องมุงหลังคา", Quantity = "60", Unit = "แผ่น", GivenBy = "อบต.สันกลาง (สมมุติ)" }),
                new(72, new() { Kind = HelpKind.Money, What = "ค่าแรงซ่อมบ้าน", Amount = "8,000", GivenBy = "พมจ.เชียงราย (สมมุติ)" }),
            ],
            MeasuredAgain = 50, Closed = 48, OutcomeNote = "ซ่อมหลังคาและห้องน้ำแล้ว อยู่อาศัยได้ปลอดภัย",
        },
        new("income", "รายได้ไม่พอใช้ ต้องการฝึกอาชีพ (สมมุติ)", Opened: 70, Due: 12)
        {
            Help = [new(45, new() { Kind = HelpKind.Service, What = "ฝึกอาชีพจักสาน 5 วัน", GivenBy = "ศูนย์ฝึกอาชีพ (สมมุติ)" })],
        },
        new("health", "ผู้ป่วยในบ้านขาดคนดูแล ขอเยี่ยมบ้านทุกสัปดาห์ (สมมุติ)", Opened: 33, Due: -20)
        {
            Help = [new(21, new() { Kind = HelpKind.Service, What = "เยี่ยมบ้านโดย อสม.", GivenBy = "รพ.สต.สันกลาง (สมมุติ)" })],
            MeasuredAgain = 9,
        },
        new("education", "เด็กในบ้านเสี่ยงหลุดจากโรงเรียน (สมมุติ)", Opened: 14, Due: -45),
        new("access", "ยังไม่ได้รับสวัสดิการที่มีสิทธิ พาไปขึ้นทะเบียน (สมมุติ)", Opened: 6, Due: -4),
    ];
}
