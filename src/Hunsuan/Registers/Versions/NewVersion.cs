using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Versions;

/// <summary>A version while it is brought in (ฉบับที่กำลังนำเข้า): what it is, who was seen and what changed so far.</summary>
internal sealed class NewVersion
{
    public required ListKind Kind { get; init; }
    public required int Number { get; init; }
    public required Guid ImportId { get; init; }
    public required DateOnly? AsOf { get; init; }
    public required bool IsWhole { get; init; }
    public required IReadOnlyList<string> Areas { get; init; }
    public required int? ComparedWith { get; init; }

    public SeenEntries Seen { get; } = new();

    public VersionCounts Counts { get; } = new();

    /// <summary>Among the rows taken in.</summary>
    public int Dead { get; set; }

    public int Gone { get; set; }

    public bool Covers(string areaCode) => Areas.Any(area => AreaCode.Contains(area, areaCode));

    public VersionSummary Summary => new(Number, AsOf, IsWhole, Areas, Counts);

    public RegisterVersion Record(int rows, ListQuality quality, CurrentUser user, DateTimeOffset now) => new()
    {
        Id = Ids.New(), List = Kind.Id, Number = Number, AreaCode = Around(user), UserId = user.Id, AsOf = AsOf, Areas = string.Join(',', Areas),
        FromAge = Kind.FromAge, ToAge = Kind.ToAge, About = RecordValues.Json(new VersionAbout(Kind.Owner, Kind.Basis)), IsWhole = IsWhole,
        ImportId = ImportId, At = now, ComparedWith = ComparedWith, Rows = rows, Before = Counts.Before, Came = Counts.Came, Back = Counts.Back,
        Changed = Counts.Changed, Unchanged = Counts.Unchanged, Left = Counts.Left, Quality = RecordValues.Json(quality),
    };

    // Whoever has several areas works on what holds them all, as their imports do.
    private string Around(CurrentUser user) => AreaScope.Of(Areas).Hull is var hull && user.Covers(hull) ? hull : user.AreaCode;
}
