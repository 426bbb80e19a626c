using Hunsuan.Data;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>The last measurement of each household of an area (ผลการวัดล่าสุดทั้งพื้นที่), as rules need it.</summary>
internal sealed class LatestMeasurements
{
    private static readonly string[] Columns =
    [
        nameof(Measurement.HouseholdId), nameof(Measurement.MeasuredOn), nameof(Measurement.Id), nameof(Measurement.IncomePerPerson),
        nameof(Measurement.Edition), nameof(Measurement.Passed), nameof(Measurement.Failed), nameof(Measurement.NotApplicable),
    ];

    private readonly (DateOnly On, Guid Id)[] _when;
    private readonly RegistryHousehold[] _known;

    private LatestMeasurements(int households) => (_when, _known) = (new (DateOnly, Guid)[households], new RegistryHousehold[households]);

    /// <summary>Nothing is known of a household that was never measured.</summary>
    public RegistryHousehold Of(int row) => _known[row];

    public static async Task<LatestMeasurements> Read(HunsuanDb db, string areaCode, AreaHouseholds households, CancellationToken stop)
    {
        var latest = new LatestMeasurements(households.Count);
        await db.Each(db.Measurements.In(areaCode), Columns, row =>
        {
            if (households.RowOf(row.Id(0)) is >= 0 and var household) latest.Take(household, row);
        }, stop);
        return latest;
    }

    private void Take(int household, PlainRow row)
    {
        var when = (row.Day(1), row.Id(2));
        if (_known[household].Edition is not null && when.CompareTo(_when[household]) <= 0) return;
        _when[household] = when;
        _known[household] = new()
        {
            IncomePerPerson = row.Number(3), Edition = row.Word(4), Passed = row.Bits(5), Failed = row.Bits(6), NotApplicable = row.Bits(7),
        };
    }
}
