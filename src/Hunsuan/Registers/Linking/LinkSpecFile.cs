using System.Text.Json;
using System.Text.Json.Serialization;
using Hunsuan.Engines.Linkage;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Linking;

/// <summary>Reads the specification of `hunsuan link` and says what is wrong with it, all at once.</summary>
internal static class LinkSpecFile
{
    private static readonly Dictionary<string, FieldKind> Kinds = new()
    {
        ["given_name"] = FieldKind.GivenName, ["family_name"] = FieldKind.FamilyName, ["full_name"] = FieldKind.FullName, ["nickname"] = FieldKind.Nickname,
        ["prefix"] = FieldKind.Prefix, ["sex"] = FieldKind.Sex, ["birth_date"] = FieldKind.BirthDate, ["citizen_id"] = FieldKind.CitizenId,
        ["house_no"] = FieldKind.HouseNumber, ["village"] = FieldKind.Village, ["area_code"] = FieldKind.AreaCode, ["phone"] = FieldKind.Phone,
        ["text"] = FieldKind.Text, ["category"] = FieldKind.Category, ["number"] = FieldKind.Number,
    };

    private static readonly string[] Scripts = ["thai", "latin", "auto"];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectRequiredConstructorParameters = false,
        RespectNullableAnnotations = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private sealed record Json(string? Id, string? Mode, [property: JsonPropertyName("one_to_one")] bool? OneToOne, IReadOnlyList<FieldJson>? Fields);

    private sealed record FieldJson(string? Kind, IReadOnlyList<string>? Columns, string? Script);

    /// <summary>How a kind is written in the file.</summary>
    public static string NameOf(FieldKind kind) => Kinds.First(k => k.Value == kind).Key;

    public static Result<LinkSpec> Read(string path, int files)
    {
        if (!File.Exists(path)) return new Problem("--spec", LinkTexts.NoSuchFile.With(path));
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<Json>(file, Options) is { } json ? Checked(json, files) : new Problem("--spec", LinkTexts.EmptySpec);
        }
        catch (JsonException fault)
        {
            return new Problem("--spec", LinkTexts.UnreadableSpec.With(path, (fault.LineNumber ?? 0) + 1, fault.Path ?? "$", fault.Message));
        }
    }

    private static Result<LinkSpec> Checked(Json json, int files)
    {
        var problems = new List<Problem>();
        void Refuse(Text text) => problems.Add(new("--spec", text));

        if (json.Mode is not (null or "link" or "dedupe")) Refuse(LinkTexts.UnknownWord.With("mode", json.Mode, "link, dedupe"));
        if (json.Fields is not { Count: > 0 }) Refuse(LinkTexts.NoFields);
        var fields = new List<LinkField>();
        foreach (var (at, field) in (json.Fields ?? []).Index())
        {
            if (field.Kind is null || !Kinds.TryGetValue(field.Kind, out var kind))
            {
                Refuse(LinkTexts.UnknownWord.With($"fields[{at}].kind", field.Kind ?? "", string.Join(", ", Kinds.Keys)));
                continue;
            }

            if (field.Script is { } script && !Scripts.Contains(script)) Refuse(LinkTexts.UnknownWord.With($"fields[{at}].script", script, string.Join(", ", Scripts)));
            if (field.Columns is not { Count: > 0 } columns || columns.Any(c => c.IsBlank)) Refuse(LinkTexts.NoColumns.With($"fields[{at}]"));
            else fields.Add(new(kind, columns));
        }

        foreach (var twice in fields.Where(f => f.Kind is not (FieldKind.Text or FieldKind.Category or FieldKind.Number)).GroupBy(f => f.Kind).Where(g => g.Count() > 1))
            Refuse(LinkTexts.KindTwice.With(NameOf(twice.Key)));
        if (fields.Sum(f => f.Kind is FieldKind.FullName ? 2 : 1) > LinkedFiles.MostFields) Refuse(LinkTexts.TooManyFields.With(LinkedFiles.MostFields));
        if (problems.Count > 0) return problems;
        return new LinkSpec(json.Id, json.Mode == "dedupe" || (json.Mode is null && files == 1), json.OneToOne ?? false, fields);
    }
}
