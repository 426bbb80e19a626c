using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>What rules ask for, of all households of an area and their members (ข้อเท็จจริงทั้งพื้นที่).</summary>
internal sealed record AreaFacts
{
    public required FactColumns Columns { get; init; }

    /// <summary>Ids by the rows of households.</summary>
    public required Guid[] Households { get; init; }

    /// <summary>Where each household lives.</summary>
    public required string[] AreaCodes { get; init; }

    /// <summary>Ids by the rows of persons.</summary>
    public required Guid[] Persons { get; init; }

    /// <summary>The agencies' lists that were looked at; bit i of <see cref="Held"/> is the list i.</summary>
    public required string[] Lists { get; init; }

    /// <summary>By the rows of persons: on which lists each stands for certain.</summary>
    public required uint[] Held { get; init; }
}
