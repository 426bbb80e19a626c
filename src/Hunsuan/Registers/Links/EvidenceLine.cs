using Hunsuan.Shared;

namespace Hunsuan.Registers.Links;

/// <summary>How one thing known of two records agrees, in words (หลักฐานหนึ่งข้อ).</summary>
/// <param name="Left">As it is shown; null where it is not known.</param>
public sealed record EvidenceLine(Text Field, string? Left, string? Right, EvidenceLevel Level, Text Words)
{
    /// <summary>"Family name: differs by one tone mark"; what is the same of areas says it already.</summary>
    public Text InOne => Field == EvidenceTexts.Area ? Words : new($"{Field.Thai}{Words.Thai}", $"{Field.English}: {Words.English}");
}

/// <summary>How well two values agree (ระดับความตรงกัน).</summary>
public enum EvidenceLevel
{
    Same = 1,
    Near = 2,
    Different = 3,

    /// <summary>At least one of them is not known: evidence neither way.</summary>
    Unknown = 4,
}
