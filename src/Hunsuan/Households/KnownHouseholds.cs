using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>Finds the household of the registry that a survey row speaks of (ค้นหาครัวเรือนเดิมในทะเบียน).</summary>
/// <remarks>
/// By house code and family, as they were on the day of the survey: a household that moved or ended since is the same one, and what is
/// known of it from a later day stands.
/// </remarks>
internal sealed class KnownHouseholds
{
    private readonly ILookup<(string HouseCode, int FamilyNo), Known> _known;

    private KnownHouseholds(IEnumerable<Known> known) => _known = known.ToLookup(h => (h.HouseCode, h.FamilyNo));

    /// <param name="Until">The day after the last under that house code; null while it stands.</param>
    public sealed record Known(Guid Id, string HouseCode, int FamilyNo, string AreaCode, long ContentHash, DateOnly? Until)
    {
        public bool IsPast => Until is not null;
    }

    public static async Task<KnownHouseholds> For(HunsuanDb db, IReadOnlyList<SurveyedHousehold> batch, CancellationToken stop)
    {
        var codes = batch.Select(h => h.HouseCode).Distinct().ToArray();
        var now = await db.Households
            .Where(h => EF.Parameter(codes).Contains(h.HouseCode))
            .Select(h => new Known(h.Id, h.HouseCode!, h.FamilyNo, h.AreaCode, h.ContentHash, h.EndedOn))
            .ToListAsync(stop);
        var before = await (
            from former in db.FormerAddresses
            where EF.Parameter(codes).Contains(former.HouseCode) && former.Kind == AddressKind.Actual
            join household in db.Households on former.HouseholdId equals household.Id
            select new Known(household.Id, former.HouseCode!, former.FamilyNo ?? household.FamilyNo, household.AreaCode, household.ContentHash, former.Until))
            .ToListAsync(stop);
        return new(now.Concat(before));
    }

    /// <summary>Null where no household was there on the day.</summary>
    public Known? Find(SurveyedHousehold row) =>
        _known[(row.HouseCode, row.FamilyNo)].Where(h => h.Until is null || h.Until >= row.SurveyedOn).MinBy(h => h.Until ?? DateOnly.MaxValue);
}
