using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>Birth dates as yyyymmdd, 00 for what is not known (คอลัมน์วันเกิด).</summary>
internal sealed class DateColumn : LinkColumn
{
    public const int Differ = 1, NearYear = 2, SameYear = 3, Slip = 4, Partly = 5, Same = 6;

    private readonly int[] _days;
    private readonly Shares _byDay;

    public DateColumn(string name, DistinctValues<int> days) : base(name, FieldKind.BirthDate, days.OfRow) => (_days, _byDay) = ([.. days.Values], new(days.Counts()));

    public override IReadOnlyList<string> LevelNames { get; } = ["differ", "near-year", "same-year", "slip", "partly", "same"];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Level(int one, int other) => one == other ? Same : Likeness.OfDays(_days[one], _days[other]) switch
    {
        DayLikeness.Unknown or DayLikeness.Apart => Differ,
        DayLikeness.NearYear or DayLikeness.OtherYear => NearYear,
        DayLikeness.SameYear => SameYear,
        DayLikeness.OneSlip or DayLikeness.Swapped => Slip,
        DayLikeness.Partly => Partly,
        DayLikeness.Same => Same,
    };

    public override int Values => _days.Length;

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

    public override double? ShareOf(int level, int value) => level == Same ? _byDay.Of(value) : null;

    public override double? Chance(int level) => level == Same ? _byDay.Chance : null;

    // 1 January is what is written where nobody knows the day.
    private static bool IsVague(int rest) => rest < 100 || rest == 101 || rest % 100 == 0;
}
