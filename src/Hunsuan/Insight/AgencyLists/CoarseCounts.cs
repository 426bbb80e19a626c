using Hunsuan.Access;
using Hunsuan.Insight.Figures;

namespace Hunsuan.Insight.AgencyLists;

/// <summary>Counts of lists for those who may not see the people behind them: by tens, small ones hidden (ตัวเลขแบบปัด).</summary>
/// <remarks>Versions follow each other, so that what is hidden in one could be worked out from the next; of rounded counts nothing small follows.</remarks>
internal sealed class CoarseCounts(CurrentUser user, SmallNumbers small)
{
    private const int Tens = 10;

    /// <summary>Counts below it are hidden, others rounded down to a multiple of it.</summary>
    public int Step => Math.Max(Tens, small.Least);

    /// <summary>The user may not see all households of these areas.</summary>
    public bool Is(IEnumerable<string> areaCodes) => !areaCodes.All(code => user.May(Permit.SeeHouseholds, code));

    /// <summary>Null is hidden, also where it is nobody at all: that too tells about somebody.</summary>
    public int? Shown(int count, bool isCoarse) => !isCoarse ? count : count < Step ? null : count / Step * Step;
}
