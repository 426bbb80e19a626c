namespace Hunsuan.Demo;

/// <summary>A province of the demo, the places in it where people are invented, and who brings their survey and lists in; null for whoever works at the machine (จังหวัดสาธิต).</summary>
internal sealed record DemoProvince(string Code, DemoAccount? ImportedBy, IReadOnlyList<string> Places)
{
    /// <summary>The places where the work began: แม่ปืม, สันกลาง and ธารทอง in อำเภอพาน, เมืองอุบลราชธานี, เมืองสงขลา, สมุทรสาคร, ระยอง.</summary>
    public static IReadOnlyList<DemoProvince> All { get; } =
    [
        new("56", DemoAccount.OfficerOfPhayao, ["560108"]),
        new("57", DemoAccount.OfficerOfChiangRai, ["570511", "570503", "5705"]),
        new("34", null, ["3401"]),
        new("90", null, ["9001"]),
        new("74", null, ["74"]),
        new("21", null, ["21"]),
    ];
}
