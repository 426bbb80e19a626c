using Hunsuan.Data;
using Hunsuan.Households;

namespace Hunsuan.Registers.Versions;

/// <summary>People of the user's area who are recorded as dead or as having left (ผู้เสียชีวิตหรือย้ายออก), to see who is still on a list.</summary>
/// <remarks>Read once for an import: few of a registry, while each row of a list would be looked up. While keys are renewed some may be missed.</remarks>
internal sealed class GonePersons
{
    private static readonly string[] Columns = [nameof(Person.CitizenIdIndex), nameof(Person.DiedOn)];

    private readonly HashSet<Guid> _dead = [], _left = [];

    public static async Task<GonePersons> Of(HunsuanDb db, CancellationToken stop)
    {
        var gone = new GonePersons();
        await db.Each(db.Persons.Where(p => p.CitizenIdIndex != null && (p.DiedOn != null || p.LeftOn != null)), Columns, row =>
            _ = (row.Whole(1) is null ? gone._left : gone._dead).Add(row.Id(0)), stop);
        return gone;
    }

    public bool IsDead(Guid index) => _dead.Contains(index);

    public bool HasLeft(Guid index) => _left.Contains(index);
}
