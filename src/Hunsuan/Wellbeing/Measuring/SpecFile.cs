using System.Text.Json;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>Reads the specification of `hunsuan measure` and says what is wrong with it, all at once.</summary>
internal sealed class SpecFile
{
    private const int MostIndicators = 64;

    private static readonly Dictionary<string, UnknownPolicy> Policies = new()
    {
        ["exclude"] = UnknownPolicy.Exclude,
        ["not-deprived"] = UnknownPolicy.NotDeprived,
        ["deprived"] = UnknownPolicy.Deprived,
        ["reweight"] = UnknownPolicy.Reweight,
    };

    private static readonly Dictionary<string, NotApplicablePolicy> NotApplicablePolicies = new()
    {
        ["not-deprived"] = NotApplicablePolicy.NotDeprived,
        ["reweight"] = NotApplicablePolicy.Reweight,
    };

    private readonly List<Problem> _problems = [];

    public static Result<MeasureRequest> Read(string path)
    {
        if (!File.Exists(path)) return new Problem(null, MeasureFileTexts.NoSuchFile.With(path));
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<SpecJson>(file, SpecJson.Options) is { } json ? new SpecFile().Request(json) : new Problem(null, SpecTexts.Empty);
        }
        catch (JsonException fault)
        {
            return new Problem(null, SpecTexts.Unreadable.With(path, (fault.LineNumber ?? 0) + 1, fault.Path ?? "$", fault.Message));
        }
    }

    private Result<MeasureRequest> Request(SpecJson json)
    {
        var written = json.Dimensions ?? [];
        var indicators = written.SelectMany(d => d.Indicators ?? []).ToList();
        if (indicators.Count > MostIndicators) Refuse(SpecTexts.TooManyIndicators.With(indicators.Count, MostIndicators));
        if (indicators.Any(i => i.Column.IsBlank)) Refuse(SpecTexts.NamelessIndicator);
        RefuseRepeated(indicators.Select(i => i.Column), SpecTexts.IndicatorTwice);
        RefuseRepeated(json.Groups ?? [], SpecTexts.GroupTwice);
        if (json.Groups is { } groups && groups.Any(g => g.IsBlank)) Refuse(SpecTexts.NamelessGroup);
        if (json.Time is { Column: null or "" }) Refuse(SpecTexts.NamelessTime);
        if (json.Design is { Psu: null, Strata: null }) Refuse(SpecTexts.EmptyDesign);

        var next = 0;
        var spec = new MeasureSpec
        {
            Dimensions = [.. written.Select(d => Dimension(d, ref next))],
            Cutoffs = Shares("cutoffs", json.Cutoffs ?? []),
            Gaps = [.. indicators.Index().Where(i => i.Item.Gap is not null).Select(i => i.Index)],
            Unknown = Word("missing", json.Missing, Policies),
            NotApplicable = Word("not_applicable", json.NotApplicable, NotApplicablePolicies),
        };
        if (_problems.Count == 0) _problems.AddRange(spec.Check().Select(f => new Problem(null, SpecTexts.Of(f))));
        if (_problems.Count > 0) return _problems;

        var request = new MeasureRequest
        {
            Spec = spec,
            Cutoffs = [.. (json.Cutoffs ?? []).Select(Written)],
            Indicators = [.. indicators.Select(i => i.Column!)],
            Gaps = [.. indicators.Select(i => i.Gap).OfType<string>()],
            Weight = json.Weight,
            Groups = json.Groups ?? [],
            Design = json.Design is { } design ? new(design.Psu, design.Strata) : null,
            Time = json.Time is { } time ? new(time.Column!, time.Year) : null,
        };
        if (json.Robustness?.Cutoffs is { } others) request = request with { OtherCutoffs = [.. Shares("robustness.cutoffs", others).Distinct()] };
        if (_problems.Count == 0) _problems.AddRange((spec with { Cutoffs = request.OtherCutoffs }).Check().Select(f => new Problem(null, SpecTexts.Of(f))));
        return _problems.Count > 0 ? _problems : request;
    }

    private MeasureDimension Dimension(DimensionOfSpecJson written, ref int next)
    {
        List<MeasureIndicator> indicators = [];
        foreach (var indicator in written.Indicators ?? []) indicators.Add(new(next++, Share($"{indicator.Column}.weight", indicator.Weight)));
        return new() { Name = written.Name ?? "", Weight = Share($"{written.Name}.weight", written.Weight), Indicators = indicators };
    }

    private List<Fraction> Shares(string where, IReadOnlyList<JsonElement> written) =>
        [.. written.Select(w => Share(where, w) ?? Unusable(where, w)).OfType<Fraction>()];

    /// <summary>A share as it is written; null where there is none.</summary>
    private Fraction? Share(string where, JsonElement written) =>
        written.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null
        : Fraction.TryParse(Written(written), out var share) ? share
        : Unusable(where, written);

    private Fraction? Unusable(string where, JsonElement written)
    {
        Refuse(SpecTexts.NoShare.With(where, Written(written)));
        return null;
    }

    private T Word<T>(string where, string? written, Dictionary<string, T> words) where T : struct
    {
        if (written is null) return default;
        if (!words.TryGetValue(written, out var meaning)) Refuse(SpecTexts.UnknownWord.With(where, written, string.Join(", ", words.Keys)));
        return meaning;
    }

    private void RefuseRepeated(IEnumerable<string?> names, Text text)
    {
        foreach (var name in names.OfType<string>().GroupBy(n => n).Where(g => g.Count() > 1)) Refuse(text.With(name.Key));
    }

    private void Refuse(Text text) => _problems.Add(new(null, text));

    private static string Written(JsonElement share) => share.ValueKind is JsonValueKind.String ? share.GetString()! : share.GetRawText();
}
