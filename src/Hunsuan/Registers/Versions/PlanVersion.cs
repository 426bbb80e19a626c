using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Versions;

/// <summary>Says which version of a list an import will make, before its file is read (กำหนดฉบับใหม่ของบัญชี).</summary>
internal sealed class PlanVersion(HunsuanDb db, AreaBook areas, CurrentUser user, TimeProvider clock)
{
    public async Task<Result<NewVersion>> Run(ListKind kind, VersionAsked asked, Guid importId, CancellationToken stop)
    {
        if (Check(asked).ToList() is { Count: > 0 } problems) return problems;

        // What lies in another of the areas is covered by that.
        IReadOnlyList<string> covered = asked.Areas.Count == 0 ? user.Area.Codes : AreaScope.Of(asked.Areas).Codes;
        var known = await KnownVersion.Of(db, kind.Id, stop);
        var before = known.Where(v => v.Covers(covered)).ToList();
        // The same day again is a correction; a list of an earlier day would undo what is newer.
        if (asked.AsOf is { } day && before.Max(v => v.AsOf) is { } last && day < last)
            return new Problem(VersionTexts.AsOfOption, VersionTexts.Older.With(DayText.Brief(last), DayText.Brief(day)));

        return new NewVersion
        {
            Kind = kind, Number = known.Select(v => v.Number).DefaultIfEmpty().Max() + 1, ImportId = importId, AsOf = asked.AsOf, IsWhole = asked.IsWhole,
            Areas = covered, ComparedWith = before.Count == 0 ? null : before.Max(v => v.Number),
        };
    }

    private IEnumerable<Problem> Check(VersionAsked asked)
    {
        if (asked.AsOf > clock.Today) yield return new(VersionTexts.AsOfOption, VersionTexts.InFuture);
        if (asked.IsWhole && asked.AsOf is null) yield return new(VersionTexts.AsOfOption, VersionTexts.WholeNeedsDay);
        // A province's list by the whole country's importer would empty all other provinces.
        if (asked.IsWhole && asked.Areas.Count == 0 && user.Covers(AreaCode.Country)) yield return new(VersionTexts.CoversOption, VersionTexts.WholeNeedsAreas);
        foreach (var code in asked.Areas)
        {
            if (areas.Find(code) is null) yield return new(VersionTexts.CoversOption, VersionTexts.UnknownArea.With(code));
            else if (!user.Covers(code)) yield return new(VersionTexts.CoversOption, VersionTexts.OutsideArea.With(code));
        }
    }
}
