using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>Birth dates as yyyymmdd, 00 for what is not known (คอลัมน์วันเกิด).</summary>
internal sealed class DateColumn : LinkColumn
{
    public const int Differ = 1, NearYear = 2, SameYear = 3, Slip = 4, Partly = 5, SamePart = 6, Same = 7;

    private readonly int[] _days;

    // Of whole days, and of years or months without a day.
    private readonly Shares _byDay, _byPart;

    public DateColumn(string name, DistinctValues<int> days) : base(name, FieldKind.BirthDate, days.OfRow)
    {
        _days = [.. days.Values];
        var counts = days.Counts();
        (_byDay, _byPart) = (new(counts, IsWhole), new(counts, value => !IsWhole(value)));
    }

    public override IReadOnlyList<string> LevelNames { get; } = ["differ", "near-year", "same-year", "slip", "partly", "same-part", "same"];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Level(int one, int other) => one == other ? IsWhole(one) ? Same : SamePart : Likeness.OfDays(_days[one], _days[other]) switch
    {
        DayLikeness.Unknown or DayLikeness.Apart => Differ,
        DayLikeness.NearYear or DayLikeness.OtherYear => NearYear,
        DayLikeness.SameYear => SameYear,
        DayLikeness.OneSlip or DayLikeness.Swapped => Slip,
        DayLikeness.Partly => Partly,
        DayLikeness.Same => Same,
    };

    public override bool IsEqual(int level) => level is SamePart or Same;

    public override int Values => _days.Length;

    public override uint Mark(int value) => Keys.Of((ulong)_days[value]);

    public override uint Key(KeyKind kind, int value)
    {
        var day = _days[value];
        var rest = day % 10_000;
        return kind switch
        {
            KeyKind.Whole => IsWhole(value) ? Keys.Of((ulong)day) : 0,
            KeyKind.Coarse => Keys.Of((ulong)(day / 10_000)),
            KeyKind.Other => IsVague(rest) || rest % 100 == 0 ? 0 : Keys.Of((ulong)rest),
        };
    }

    public override double? CountOf(int level, int file, int value) => SharesAt(level)?.Of(file, value);

    public override double? Usual(int level) => SharesAt(level)?.Usual;

    public override double? Chance(int level) => SharesAt(level)?.Chance;

    private Shares? SharesAt(int level) => level switch { Same => _byDay, SamePart => _byPart, _ => null };

    private bool IsWhole(int value) => _days[value] % 10_000 is var rest && rest > 100 && rest % 100 != 0;

    // 1 January is what is written where nobody knows the day.
    private static bool IsVague(int rest) => rest < 100 || rest == 101 || rest % 100 == 0;
}
