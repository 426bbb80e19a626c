using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>The form of the specification file. Shares are numbers or texts such as "1/3", so that they stay exact.</summary>
internal sealed record SpecJson
{
    public string? Weight { get; init; }
    public string? Missing { get; init; }

    [JsonPropertyName("not_applicable")]
    public string? NotApplicable { get; init; }
    public IReadOnlyList<JsonElement>? Cutoffs { get; init; }
    public IReadOnlyList<string>? Groups { get; init; }
    public DesignJson? Design { get; init; }
    public TimeJson? Time { get; init; }
    public IReadOnlyList<DimensionOfSpecJson>? Dimensions { get; init; }
    public RobustnessJson? Robustness { get; init; }

    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = false,
        RespectNullableAnnotations = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };
}

internal sealed record DesignJson(string? Psu, string? Strata);

internal sealed record TimeJson(string? Column, string? Year);

internal sealed record DimensionOfSpecJson(string? Name, JsonElement Weight, IReadOnlyList<IndicatorOfSpecJson>? Indicators);

internal sealed record IndicatorOfSpecJson(string? Column, JsonElement Weight, string? Gap);

internal sealed record RobustnessJson(IReadOnlyList<JsonElement>? Cutoffs);
