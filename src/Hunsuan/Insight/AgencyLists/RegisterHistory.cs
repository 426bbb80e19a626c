using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Registers.Versions;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.AgencyLists;

/// <summary>The versions of one list that concern the user's area (ฉบับต่าง ๆ ของบัญชี).</summary>
internal sealed class RegisterHistory(HunsuanDb db, CoarseCounts coarse, CurrentUser user)
{
    /// <param name="Known">That it is there; enough for whoever looks after a part of what it covers.</param>
    /// <param name="Whole">All of it; null for whoever does not look after all that it covers.</param>
    public sealed record Line(KnownVersion Known, RegisterVersion? Whole, bool IsCoarse, CoarseCounts Coarse)
    {
        public int? Shown(int count) => Coarse.Shown(count, IsCoarse);
    }

    /// <summary>The last first.</summary>
    public async Task<IReadOnlyList<Line>> Of(string list, CancellationToken stop)
    {
        var whole = await db.RegisterVersions.AsNoTracking().Where(v => v.List == list).ToDictionaryAsync(v => v.Number, stop);
        return
        [
            .. from known in (await KnownVersion.Of(db, list, stop)).Reverse()
               where known.Covers(user.Area.Codes)
               select new Line(known, whole.GetValueOrDefault(known.Number), coarse.Is(known.AreaCodes), coarse),
        ];
    }

    public async Task<Line?> One(string list, int number, CancellationToken stop) => (await Of(list, stop)).FirstOrDefault(v => v.Known.Number == number);
}
