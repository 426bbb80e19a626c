using Hunsuan.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>What one agency's benefits come to that nobody receives (สิทธิตกหล่นของหน่วยงาน).</summary>
/// <param name="Claims">May have it and does not, over its benefits: somebody who may have two counts twice.</param>
/// <param name="Money">What they go without, by the period for which it is given; periods can't be added up.</param>
public sealed record AgencyCount(Text Agency, IReadOnlyList<UnclaimedCount> Benefits, int Claims, IReadOnlyList<UnclaimedMoney> Money)
{
    /// <summary>Most claims first; agencies without any are left out.</summary>
    public static IReadOnlyList<AgencyCount> Of(IReadOnlyList<UnclaimedCount> counts) =>
    [
        .. from count in counts
           where count.MayHave > 0
           group count by count.Benefit.Agency into agency
           let claims = agency.Sum(c => c.MayHave)
           orderby claims descending
           select new AgencyCount(agency.Key, [.. agency], claims, UnclaimedMoney.Of(agency)),
    ];
}

/// <summary>Money of one period, from least to most (เงินที่ยังไม่ได้รับต่อรอบ).</summary>
/// <param name="MostSatang">Null where it has no upper end.</param>
/// <param name="IsCeiling">Part of it is the most that an agency may give.</param>
public sealed record UnclaimedMoney(AmountPeriod Per, long LeastSatang, long? MostSatang, bool IsCeiling)
{
    public static IReadOnlyList<UnclaimedMoney> Of(IEnumerable<UnclaimedCount> counts) =>
    [
        .. from count in counts
           where count is { MayHave: > 0, Benefit.Amount: not null }
           group count by count.Benefit.Amount!.Per into per
           orderby per.Key
           select new UnclaimedMoney(
               per.Key, per.Sum(c => c.LeastSatang), per.Any(c => c.MostSatang is null) ? null : per.Sum(c => c.MostSatang), per.Any(c => c.Benefit.Amount!.IsCeiling)),
    ];
}
