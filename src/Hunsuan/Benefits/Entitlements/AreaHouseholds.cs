using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Registers;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>The households of an area, each with its row (ครัวเรือนทั้งพื้นที่).</summary>
internal sealed class AreaHouseholds
{
    private static readonly string[] Columns = [nameof(Household.Id), nameof(Household.AreaCode), nameof(Household.Tenure)];

    private readonly Dictionary<Guid, int> _rows = [];
    private readonly List<Guid> _ids = [];
    private readonly List<string> _areaCodes = [];
    private readonly List<string?> _tenures = [];
    private (Guid Id, int Row) _last = (Guid.Empty, -1);

    public int Count => _ids.Count;

    public Guid[] Ids => [.. _ids];

    public string[] AreaCodes => [.. _areaCodes];

    public string? Tenure(int row) => _tenures[row];

    /// <summary>−1 for one that has ended, or lies outside. Members come one after another, mostly.</summary>
    public int RowOf(Guid id)
    {
        if (id != _last.Id) _last = (id, _rows.TryGetValue(id, out var row) ? row : -1);
        return _last.Row;
    }

    public static async Task<AreaHouseholds> Read(HunsuanDb db, string areaCode, CancellationToken stop)
    {
        var households = new AreaHouseholds();
        await db.Each(db.Households.In(areaCode).Where(h => h.EndedOn == null), Columns, row =>
        {
            households._rows.Add(row.Id(0), households.Count);
            households._ids.Add(row.Id(0));
            households._areaCodes.Add(row.Word(1)!);
            households._tenures.Add(row.Word(2));
        }, stop);
        return households;
    }
}
