using Hunsuan.Access;
using Hunsuan.Centres;
using Hunsuan.Centres.Services;

namespace Hunsuan.Demo;

/// <summary>A centre of the demo with whom it serves and who leads it (ศูนย์สาธิต): the places are real, the people and numbers are not.</summary>
internal sealed record DemoCentre(DemoAccount By, KeepCentre.Input Typed, IReadOnlyList<string> Serves, string? Chair, DemoAccount? Worker = null)
{
    private static readonly HoursInput Office = Weekdays("8.30-16.30"), Long = Weekdays("8.00-18.00") with { Saturday = "9.00-12.00" };

    public static IReadOnlyList<DemoCentre> All { get; } =
    [
        new(
            DemoAccount.OfficerOfChiangRai,
            new()
            {
                Name = "ศูนย์ช่วยเหลือสังคมวัดหัวฝาย", Kind = CentreKind.SubDistrict, AreaCode = "570511", HostKind = HostKind.Temple, HostName = "วัดหัวฝาย", Phone = "053-000-001",
                Address = "ในบริเวณวัด (สมมุติ)", Hours = Long,
            },
            ["5705", "5707"], "พระครูสมมุติ หัวฝาย (สมมุติ)", DemoAccount.WorkerOfSanKlang),
        new(
            DemoAccount.OfficerOfChiangRai,
            new() { Name = "ศูนย์ช่วยเหลือสังคม อบต.สันกลาง", Kind = CentreKind.SubDistrict, AreaCode = "570511", HostKind = HostKind.LocalGovernment, HostName = "อบต.สันกลาง", Phone = "053-000-002", Hours = Office },
            ["570511"], "สมศรี สันกลาง (สมมุติ)"),
        new(
            DemoAccount.OfficerOfChiangRai,
            new() { Name = "ศูนย์ช่วยเหลือสังคมตำบลธารทอง", Kind = CentreKind.SubDistrict, AreaCode = "570503", HostKind = HostKind.LocalGovernment, Phone = "053-000-003", Hours = Office },
            ["570503"], null),
        new(
            DemoAccount.OfficerOfChiangRai,
            new() { Name = "ศพอส. ตำบลสันกลาง", Kind = CentreKind.Elderly, AreaCode = "570511", HostKind = HostKind.ElderlyCentre, Hours = Weekdays("9.00-15.00") },
            ["570511"], null),
        new(
            DemoAccount.OfficerOfPhayao,
            new() { Name = "ศูนย์ช่วยเหลือสังคมตำบลแม่ปืม (สมมุติ)", Kind = CentreKind.SubDistrict, AreaCode = "560108", HostKind = HostKind.LocalGovernment, Phone = "054-000-001", Hours = Office },
            ["560108"], "บุญธรรม แม่ปืม (สมมุติ)", DemoAccount.WorkerOfMaePuem),
    ];

    private static HoursInput Weekdays(string day) => new() { Monday = day, Tuesday = day, Wednesday = day, Thursday = day, Friday = day };
}

/// <summary>A service of the demo, offered by an invented body (บริการสาธิต).</summary>
/// <param name="DaysAgo">When it was last checked; what is older than its time comes up for a check.</param>
/// <param name="Centre">Name of the centre at which it is offered; null for none.</param>
internal sealed record DemoServiceEntry(DemoAccount By, string Organisation, OrganisationKind Kind, KeepEntry.Input Typed, IReadOnlyList<string> Serves, int DaysAgo, string? Centre = null)
{
    private const string Temple = "ศูนย์ช่วยเหลือสังคมวัดหัวฝาย", MaePuem = "ศูนย์ช่วยเหลือสังคมตำบลแม่ปืม (สมมุติ)";

    public static IReadOnlyList<DemoServiceEntry> All { get; } =
    [
        new(DemoAccount.OfficerOfChiangRai, "กองทุนสุขภาพตำบลสันกลาง (สมมุติ)", OrganisationKind.Fund, new()
        {
            Name = "ผ้าอ้อมผู้ใหญ่สำหรับผู้ป่วยติดเตียง", What = "มอบผ้าอ้อมผู้ใหญ่และแผ่นรองซับทุกเดือน", Needs = ["diapers", "bedridden-care"], Criteria = "ผู้ที่ติดเตียงหรือกลั้นปัสสาวะไม่อยู่",
            Papers = "สำเนาบัตรประชาชน\nใบรับรองจาก รพ.สต.", HowToApply = "ติดต่อศูนย์หรือ อสม.", Cost = "ไม่มีค่าใช้จ่าย", Phone = "053-000-011", Languages = ["th", "nod"], BenefitCode = "adult-diapers",
        }, ["570511", "570503"], 20, Temple),
        new(DemoAccount.OfficerOfChiangRai, "ทีมช่างชุมชนพาน (สมมุติ)", OrganisationKind.CivilSociety, new()
        {
            Name = "ทำทางลาดและราวจับ", What = "สำรวจบ้าน ทำทางลาด ราวจับ และห้องน้ำให้คนพิการและผู้สูงอายุ", Needs = ["home-modification", "home-repair"], Phone = "081-000-0012", Line = "@phan-builders-sample",
            CapacityMost = "4", CapacityFree = "1", CapacityUnit = "หลังต่อเดือน", HowToApply = "ศูนย์นัดช่างไปดูบ้าน",
        }, ["5705"], 200, Temple),
        new(DemoAccount.OfficerOfChiangRai, "มูลนิธิเพื่อนแม่วัยใส (สมมุติ)", OrganisationKind.CivilSociety, new()
        {
            Name = "ปรึกษาท้องไม่พร้อม", What = "รับฟังโดยไม่ตัดสิน พาไปพบแพทย์ และหาที่พัก", Needs = ["unready-pregnancy", "shelter", "single-parent"], Criteria = "ทุกคน ทุกอายุ", Cost = "ไม่มีค่าใช้จ่าย",
            Phone = "053-000-013", Hours = new() { Monday = "24 ชม.", Tuesday = "24 ชม.", Wednesday = "24 ชม.", Thursday = "24 ชม.", Friday = "24 ชม.", Saturday = "24 ชม.", Sunday = "24 ชม." },
            Languages = ["th", "shn", "my"],
        }, ["57"], 40),
        new(DemoAccount.OfficerOfPhayao, "ชมรมรถรับส่งแม่ปืม (สมมุติ)", OrganisationKind.CivilSociety, new()
        {
            Name = "รถรับส่งไปโรงพยาบาล", What = "อาสาสมัครขับรถพาไปพบแพทย์ตามนัด", Needs = ["transport"], Phone = "081-000-0021", HowToApply = "โทรก่อนสองวัน", CapacityMost = "3", CapacityFree = "3", CapacityUnit = "เที่ยวต่อวัน",
        }, ["560108"], 190, MaePuem),
        new(DemoAccount.OfficerOfPhayao, "ธนาคารอุปกรณ์แม่ปืม (สมมุติ)", OrganisationKind.LocalGovernment, new()
        {
            Name = "ยืมรถเข็นและเตียงผู้ป่วย", What = "ให้ยืมรถเข็น เตียงผู้ป่วย และเครื่องผลิตออกซิเจน", Needs = ["wheelchair", "patient-bed"], Phone = "054-000-022", Papers = "สำเนาบัตรประชาชน", Cost = "ไม่มีค่าใช้จ่าย",
        }, ["560108"], 10, MaePuem),
    ];
}
