using Hunsuan.Shared;

namespace Hunsuan.Aid;

/// <summary>A kind of money aid (ประเภทเงินสงเคราะห์), one file each in <c>data/aid</c>; the id is that of the benefit where the catalogue has it.</summary>
public sealed record AidKind
{
    public required string Id { get; init; }
    public required Text Name { get; init; }
    public required AidFor For { get; init; }

    /// <summary>In satang, each time; null where none is known.</summary>
    public AidLimit? MostEachTime { get; init; }

    /// <summary>How often in a fiscal year; null where no limit is known.</summary>
    public AidLimit? TimesAYear { get; init; }

    /// <summary>In satang, in a fiscal year together; null where none is known.</summary>
    public AidLimit? MostAYear { get; init; }

    public required IReadOnlyList<AidPaper> Papers { get; init; }

    /// <summary>How sure it is that these are the papers.</summary>
    public required Certainty PapersCertainty { get; init; }

    public required string Source { get; init; }

    /// <summary>Papers of the kind that were not seen.</summary>
    public IEnumerable<AidPaper> Missing(IReadOnlyCollection<string> seen) => Papers.Where(p => !seen.Contains(p.Id));
}

/// <summary>A limit, and how sure it is: one that is confirmed is kept to, any other is told (เพดาน).</summary>
public sealed record AidLimit(long Value, Certainty Certainty)
{
    public bool IsKept => Certainty is Certainty.Confirmed;
}

/// <summary>A paper that is asked for (เอกสารประกอบ).</summary>
public sealed record AidPaper(string Id, Text Name);

/// <summary>Whom a kind of aid is for (เงินนี้สำหรับใคร).</summary>
public enum AidFor
{
    Household = 1,
    Person = 2,

    /// <summary>Somebody of the household who has died.</summary>
    Deceased = 3,
}
