using Hunsuan.Engines.ThaiText;
using Hunsuan.Imports.Rows;
using Hunsuan.Registers;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Lists;

/// <summary>Counts what is missing or odd in a list while its rows are read, refused ones too (นับคุณภาพของบัญชี).</summary>
internal sealed class QualityCount(NewVersion version, RowReader row, DateOnly today)
{
    private const string Amount = "amount", Moo = "moo";

    // Without a house number or a birth date much can't be told apart; the name of everybody is needed anyway.
    private static readonly (string Field, Func<ListedRow, bool> IsThere)[] Fields =
    [
        ("citizen_id", r => r.CitizenId is not null || r.UnverifiedId is not null),
        ("birth_date", r => r.BirthDate is not null),
        ("house_no", r => r.HouseNumber is not null),
        (Moo, r => r.AreaCode.Length == 8),
        ("since", r => r.Since is not null),
        (Amount, r => r.Amount is not null),
    ];

    private readonly int[] _missing = new int[Fields.Length];
    private readonly Dictionary<string, int> _invalid = [];
    private readonly SortedDictionary<QualityCheck, (int Count, int Of)> _findings = [];
    private readonly HashSet<long> _names = [];

    /// <summary>Good rows in the areas that the version covers.</summary>
    public int RowsInAreas { get; private set; }

    public void Count(ListedRow listed)
    {
        if (row.Problems.Count > 0)
            foreach (var problem in row.Problems.DistinctBy(p => p.Column)) _invalid[problem.Column] = _invalid.GetValueOrDefault(problem.Column) + 1;
        for (var i = 0; i < Fields.Length; i++)
        {
            if (!Fields[i].IsThere(listed) && row.Problems.All(p => p.Column != Fields[i].Field)) _missing[i]++;
        }

        if (listed.CitizenId is not null || listed.UnverifiedId is not null) Find(QualityCheck.WrongCheckDigit, listed.UnverifiedId is not null);
        if (listed.CitizenId is not null) Find(QualityCheck.SameNumber, false);
        CountAmount(listed);
        CountDays(listed);
        if (listed.AreaCode.Length == 0) return;

        var isInside = version.Covers(listed.AreaCode);
        Find(QualityCheck.OutsideAreas, !isInside);
        if (isInside && row.Problems.Count == 0) RowsInAreas++;
        if (listed is { FirstName: not null, LastName: not null, BirthDate: not null, HouseNumber: not null })
            Find(QualityCheck.SameNameAndHouse, !_names.Add(HouseKey(listed)));
    }

    /// <summary>The row named somebody again.</summary>
    public void Repeated(ListedRow listed)
    {
        if (listed.CitizenId is not null) Find(QualityCheck.SameNumber, true, isNew: false);
    }

    public ListQuality Report(FileSummary file)
    {
        var known = _findings.GetValueOrDefault(QualityCheck.SameNumber).Of;
        if (known > 0) (_findings[QualityCheck.Dead], _findings[QualityCheck.MovedAway]) = ((version.Dead, known), (version.Gone, known));
        return new(
            file.Rows, file.Refused,
            [
                .. Fields.Select((f, i) => new FieldQuality(f.Field, _missing[i], _invalid.GetValueOrDefault(f.Field))),
                .. _invalid.Where(i => Fields.All(f => f.Field != i.Key)).OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => new FieldQuality(i.Key, 0, i.Value)),
            ],
            [.. _findings.Select(f => new QualityFinding(f.Key, f.Value.Count, f.Value.Of))]);
    }

    private void CountAmount(ListedRow listed)
    {
        var isBelow = row.Problems.Any(p => p.Column == Amount && p.Value.TrimStart().StartsWith('-'));
        if (isBelow || listed.Amount is not null) Find(QualityCheck.AmountBelowZero, isBelow);
    }

    private void CountDays(ListedRow listed)
    {
        var day = version.AsOf ?? today;
        if (listed.Since is { } since && version.AsOf is { } asOf) Find(QualityCheck.SinceAfterAsOf, since > asOf);
        if (listed.BirthDate is not { } encoded) return;

        var birth = PartialDate.FromEncoded(encoded);
        var (youngest, oldest) = birth.AgeOn(day);
        var kind = version.Kind;
        if (kind.FromAge is not null || kind.ToAge is not null) Find(QualityCheck.OutsideAges, oldest < kind.FromAge || youngest > kind.ToAge);
        Find(QualityCheck.BornAfterAsOf, birth.Earliest > day);
        if (listed.Since is { } begun) Find(QualityCheck.SinceBeforeBirth, begun < birth.Earliest);
    }

    private void Find(QualityCheck check, bool isOdd, bool isNew = true)
    {
        var (count, of) = _findings.GetValueOrDefault(check);
        _findings[check] = (count + (isOdd ? 1 : 0), of + (isNew ? 1 : 0));
    }

    private static long HouseKey(ListedRow listed) => new Fingerprint()
        .Add(listed.FirstName).Add(listed.LastName).Add(listed.BirthDate).Add(listed.AreaCode).Add(listed.HouseNumber).Value;
}
