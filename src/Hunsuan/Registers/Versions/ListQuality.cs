using System.Text.Json.Serialization;

namespace Hunsuan.Registers.Versions;

/// <summary>How good the file of a version was (รายงานคุณภาพของฉบับ): each count with what it is a part of.</summary>
public sealed record ListQuality(int Rows, int Refused, IReadOnlyList<FieldQuality> Fields, IReadOnlyList<QualityFinding> Findings);

/// <summary>One column of the file (คุณภาพของคอลัมน์).</summary>
/// <param name="Field">Name of the column.</param>
/// <param name="Missing">Rows without a value; all of them where there is no such column.</param>
/// <param name="Invalid">Rows that were refused for it.</param>
public sealed record FieldQuality(string Field, int Missing, int Invalid);

/// <summary>Rows that something is odd about (จุดที่ควรตรวจ).</summary>
/// <param name="Of">Rows in which it could be told.</param>
public sealed record QualityFinding(QualityCheck Check, int Count, int Of);

/// <summary>What a row can be odd in (รายการตรวจคุณภาพ).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QualityCheck>))]
public enum QualityCheck
{
    WrongCheckDigit = 1,
    SameNumber = 2,
    SameNameAndHouse = 3,
    AmountBelowZero = 4,
    OutsideAges = 5,
    BornAfterAsOf = 6,
    SinceAfterAsOf = 7,
    SinceBeforeBirth = 8,
    OutsideAreas = 9,

    /// <summary>Recorded as dead, as far as the importer sees.</summary>
    Dead = 10,

    /// <summary>Recorded as having left for somewhere unknown.</summary>
    MovedAway = 11,
}
