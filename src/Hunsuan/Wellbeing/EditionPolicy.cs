using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>The rules by which an edition's results become a measure; each says how sure it is (กติกาการวัดของฉบับ).</summary>
public sealed record EditionPolicy
{
    /// <summary>When a person falls short in a dimension (ตกมิติเมื่อใด).</summary>
    public required Stated<EditionDimensionRule> DimensionRule { get; init; }

    /// <summary>How an unknown result counts (ผลที่ไม่ทราบนับอย่างไร).</summary>
    public required Stated<EditionUnknownRule> Unknown { get; init; }

    /// <summary>How an indicator that does not concern the person counts (ตัวชี้วัดที่ไม่เข้าข่ายนับอย่างไร).</summary>
    public required Stated<EditionNotApplicableRule> NotApplicable { get; init; }

    /// <summary>How heavily each indicator weighs (น้ำหนักของตัวชี้วัด).</summary>
    public required Stated<EditionWeights> Weights { get; init; }

    /// <summary>Shares of the whole weight from which a person is poor, the usual one first (จุดตัดความยากจน).</summary>
    public required IReadOnlyList<EditionCutOff> CutOffs { get; init; }
}

/// <summary>A rule together with how sure it is (กฎพร้อมระดับความมั่นใจ).</summary>
public sealed record Stated<T>(T Value, Certainty Certainty);

/// <summary>A poverty cut-off as an exact fraction, because 1/3 has no decimal (จุดตัด เช่น 1/5).</summary>
public readonly record struct EditionCutOff(int Numerator, int Denominator);

/// <summary>When a person falls short in a dimension (เกณฑ์ตกมิติ): one failed indicator is enough, or every known one has to fail.</summary>
public enum EditionDimensionRule { Any = 0, All = 1 }

/// <summary>How an unknown result counts (ผลที่ไม่ทราบ): the person is left out, or it counts as met, as failed, or its weight is shared out.</summary>
public enum EditionUnknownRule { Exclude = 0, NotDeprived = 1, Deprived = 2, Reweight = 3 }

/// <summary>How a result that does not apply counts (ผลที่ไม่เข้าเกณฑ์): as met, or its weight is shared out among the others.</summary>
public enum EditionNotApplicableRule { NotDeprived = 0, Reweight = 1 }

/// <summary>Each dimension weighs the same, and each indicator the same within its dimension (น้ำหนักตัวชี้วัด).</summary>
public enum EditionWeights { NestedEqual = 0 }
