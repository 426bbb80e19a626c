using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>Birth dates as yyyymmdd, 00 for what is not known (คอลัมน์วันเกิด).</summary>
internal sealed class DateColumn : LinkColumn
{
    public const int Differ = 1, NearYear = 2, SameYear = 3, Slip = 4, Partly = 5, Same = 6;

    private readonly int[] _days;
    private readonly Shares _byDay, _byYear;

    public DateColumn(string name, DistinctValues<int> days) : base(name, FieldKind.BirthDate, days.OfRow)
    {
        _days = [.. days.Values];
        var (counts, years) = (days.Counts(), new int[10_000]);
        for (var id = 0; id < counts.Length; id++) years[_days[id] / 10_000] += counts[id];
        (_byDay, _byYear) = (new(counts), new(years));
    }

    public override IReadOnlyList<string> LevelNames { get; } = ["differ", "near-year", "same-year", "slip", "partly", "same"];


    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Level(int one, int other)
    {
        if (one == other) return Same;
        var (left, right) = (_days[one], _days[other]);
        var (yearOfLeft, yearOfRight) = (left / 10_000, right / 10_000);
        var (restOfLeft, restOfRight) = (left % 10_000, right % 10_000);
        if (yearOfLeft == yearOfRight)
        {
            if (IsVague(restOfLeft) || IsVague(restOfRight)) return Partly;
            var isSwapped = restOfLeft % 100 * 100 + restOfLeft / 100 == restOfRight;
            return isSwapped || Likeness.IsOneSlip((ulong)restOfLeft, (ulong)restOfRight) ? Slip : SameYear;
        }

        if (restOfLeft == restOfRight && !IsVague(restOfLeft)) return Likeness.IsOneSlip((ulong)yearOfLeft, (ulong)yearOfRight) ? Slip : NearYear;
        return Math.Abs(yearOfLeft - yearOfRight) <= 1 ? NearYear : Differ;
    }

    public override uint Mark(int value) => Keys.Of((ulong)_days[value]);

    public override uint Key(KeyKind kind, int value)
    {
        var day = _days[value];
        var rest = day % 10_000;
        return kind switch
        {
            KeyKind.Whole => rest % 100 == 0 || rest < 100 ? 0 : Keys.Of((ulong)day),
            KeyKind.Coarse => Keys.Of((ulong)(day / 10_000)),
            KeyKind.Other => IsVague(rest) || rest % 100 == 0 ? 0 : Keys.Of((ulong)rest),
        };
    }

    public override double? ShareOf(int level, int value) => level switch
    {
        Same => _byDay.Of(value),
        Partly => _byYear.Of(_days[value] / 10_000),
        _ => null,
    };

    public override double? Chance(int level) => level == Same ? _byDay.Chance : null;

    // 1 January is what is written where nobody knows the day.
    private static bool IsVague(int rest) => rest < 100 || rest == 101 || rest % 100 == 0;
}
