using Hunsuan.Shared;

namespace Hunsuan.Insight.Unlisted;

/// <summary>Ages that lists are compared for (กลุ่มวัย), by year of birth.</summary>
/// <param name="To">Null is no limit.</param>
public sealed record AgeGroup(string Id, Text Name, int From, int? To)
{
    /// <summary>Few, so that two of them do not differ by a single person.</summary>
    public static readonly IReadOnlyList<AgeGroup> All =
    [
        new("60", UnlistedTexts.Old, 60, null), new("18-59", UnlistedTexts.Grown, 18, 59), new("6-17", UnlistedTexts.Young, 6, 17), new("0-5", UnlistedTexts.Small, 0, 5),
        new("all", UnlistedTexts.Everybody, 0, null),
    ];

    public static AgeGroup Of(string? id) => All.FirstOrDefault(g => g.Id == id) ?? All[0];

    /// <summary>The list should hold somebody of these ages.</summary>
    public bool Meets(int? from, int? to) => (from ?? 0) <= (To ?? int.MaxValue) && (to ?? int.MaxValue) >= From;

    /// <summary>Null where the year of birth is not known.</summary>
    public bool? Holds(int? birthDate, int year) => birthDate is not { } day ? null : year - day / 10_000 is var age && age >= From && age <= (To ?? int.MaxValue);
}
