namespace Hunsuan.Registers.Versions;

/// <summary>What a version brought compared with what was known before (ผลเปรียบเทียบกับฉบับก่อน); each entry is in one of came to unchanged.</summary>
public sealed record VersionCounts
{
    /// <summary>A whole list that drops more than one in this many is looked at twice.</summary>
    private const int LargeDrop = 3;

    public int Came { get; set; }

    /// <summary>On the list once more after they had left.</summary>
    public int Back { get; set; }

    public int Changed { get; set; }
    public int Unchanged { get; set; }

    /// <summary>On the list in the areas covered before; null where the version only adds.</summary>
    public int? Before { get; set; }

    /// <summary>Null where the version only adds: who left is not known.</summary>
    public int? Left { get; set; }

    /// <summary>More than a third would leave: perhaps the file is only a part.</summary>
    public bool IsLargeDrop => (long?)Left * LargeDrop > Before;
}

/// <summary>A version as the summary of its import tells of it (ฉบับในสรุปการนำเข้า).</summary>
public sealed record VersionSummary(int Number, DateOnly? AsOf, bool IsWhole, IReadOnlyList<string> Areas, VersionCounts Counts);
