namespace Hunsuan.Registers.Links.Again;

/// <summary>What a run found that compared only what changed, before anything of it is stored (ผลการเทียบเฉพาะที่เปลี่ยน).</summary>
internal sealed record ChangedPairs
{
    /// <summary>All pairs among the records around what changed.</summary>
    public required IReadOnlyList<LinkedPair> Pairs { get; init; }

    /// <summary>Records whose pairs may be others now.</summary>
    public required IReadOnlySet<Guid> Around { get; init; }

    /// <summary>What came, changed or left.</summary>
    public required IReadOnlySet<Guid> Touched { get; init; }

    /// <summary>Where records lie that were read, and how they read.</summary>
    public required IReadOnlyList<(Guid Id, string AreaCode, long Print)> Rows { get; init; }

    /// <summary>All that there are.</summary>
    public required int Records { get; init; }

    /// <summary>Whether a stored pair is one of those that the run looked at.</summary>
    public bool LooksAt(LinkedPair pair) =>
        Touched.Contains(pair.LeftId) || Touched.Contains(pair.RightId) || (Around.Contains(pair.LeftId) && Around.Contains(pair.RightId));
}
