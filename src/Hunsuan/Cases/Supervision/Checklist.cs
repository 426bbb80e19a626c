using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Cases.Supervision;

/// <summary>What is asked when the record of a case is reviewed, from data/review and the folder <c>review</c> of the data folder (แบบทบทวนคุณภาพ).</summary>
public sealed class Checklist : IReadsFiles
{
    private const string Id = "case";
    private const int MostItems = 30, ItemMaxLength = 20;

    public sealed record Item(string Id, Text Words);

    private sealed record Json(IReadOnlyList<ItemJson> Items, Certainty Certainty, string Source);

    private sealed record ItemJson(string Id, string Th, string En);

    private Checklist(IReadOnlyList<Item> items, Certainty certainty, string source, IReadOnlyList<Problem> problems) =>
        (Items, Certainty, Source, Problems) = (items, certainty, source, problems);

    public IReadOnlyList<Item> Items { get; }

    public Certainty Certainty { get; }

    public string Source { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public static Checklist Load(string? dataFolder = null)
    {
        var (all, problems) = DataFile.All<Json, (string Id, Json Json)>("review", dataFolder, (id, json) => (id, json));
        var sound = all.Where(a => a.Id == Id && IsSound(a.Json)).Select(a => a.Json).SingleOrDefault();
        // A broken file of the installation leaves the one that comes along.
        if (sound is null && dataFolder is not null)
        {
            var own = Load();
            return new(own.Items, own.Certainty, own.Source, [.. problems, new(null, SupervisionTexts.ChecklistWrong)]);
        }

        return new([.. sound!.Items.Select(i => new Item(i.Id, new(i.Th, i.En)))], sound.Certainty, sound.Source, problems);
    }

    private static bool IsSound(Json json) =>
        json.Items.Count is > 0 and <= MostItems && json.Items.DistinctBy(i => i.Id).Count() == json.Items.Count
        && json.Items.All(i => i.Id.Length is > 0 and <= ItemMaxLength && i.Id.All(c => char.IsAsciiLetterLower(c) || c == '-'));
}
