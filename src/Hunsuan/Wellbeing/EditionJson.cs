using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>The form of edition.json.</summary>
internal sealed record EditionJson
{
    public required string Id { get; init; }
    public required TextJson Name { get; init; }
    public required int FirstYear { get; init; }
    public required int LastYear { get; init; }
    public required string Source { get; init; }
    public required Certainty Certainty { get; init; }
    public bool IsTestData { get; init; }
    public required IReadOnlyList<CategoryJson> Categories { get; init; }
    public required IReadOnlyList<DimensionJson> Dimensions { get; init; }
    public required Stated<EditionDimensionRule> DimensionRule { get; init; }
    public required Stated<EditionUnknownRule> Unknown { get; init; }
    public required Stated<EditionNotApplicableRule> NotApplicable { get; init; }
    public required Stated<EditionWeights> Weights { get; init; }
    public required IReadOnlyList<string> CutOffs { get; init; }
}

internal sealed record CategoryJson(int Number, string Th, string En);

internal sealed record DimensionJson(string Id, string Th, string En);
