using System.Text.Json;
using Hunsuan.Engines.Linkage;

namespace Hunsuan.Registers.Linking;

/// <summary>What was estimated, so that others can check it (แบบจำลองที่ประมาณได้).</summary>
internal static class LinkModelFile
{
    public const string Name = "model.json";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string folder, LinkedFiles linked, IReadOnlyList<string> files) => File.WriteAllText(Path.Combine(folder, Name), Text(linked, files));

    public static string Text(LinkedFiles linked, IReadOnlyList<string> files) =>
        JsonSerializer.Serialize(
            new
            {
                Files = files.Select(f => Path.GetFileName(f)!),
                linked.Records,
                PairsPossible = linked.AllPairs,
                PairsCompared = linked.Compared,
                PairsSame = linked.SamePairs,
                FoundByRules = linked.Found,
                Rules = linked.Rules.Select(r => new { r.Rule, r.Pairs, r.LeftOut }),
                Fields = linked.Fields.Select(f => new
                {
                    f.Name,
                    Kind = LinkSpecFile.NameOf(f.Kind),
                    f.Known,
                    Levels = f.Levels.Index().Select(l => new { Level = l.Item, M = f.Same[l.Index], OfHousehold = f.Related[l.Index], U = f.Strangers[l.Index], Bits = Math.Log2(f.Same[l.Index] / f.Strangers[l.Index]) }),
                }),
            },
            Options);
}
