using Hunsuan.Goods.Stock;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Goods;

/// <summary>The kinds of things, from data/goods and the folder <c>goods</c> of the data folder (ทำเนียบสิ่งของ): a new kind needs no code.</summary>
public sealed class ItemBook : IReadsFiles
{
    private const int LongestDays = 3650;

    private sealed record Json(Words Name, Words Unit, ItemUse Use, bool Expires, Certainty Certainty, string Source, int? DoubleWithinDays = null, int? LoanDays = null);

    private ItemBook(IReadOnlyList<ItemKind> all, IReadOnlyList<Problem> problems) => (All, Problems) = (all, problems);

    public IReadOnlyList<ItemKind> All { get; }

    /// <summary>Files that were left out, and what to mend.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public IEnumerable<ItemKind> Given => All.Where(i => i.Use is ItemUse.Given);

    public IEnumerable<ItemKind> Lent => All.Where(i => i.Use is ItemUse.Lent);

    public ItemKind? Find(string? id) => All.FirstOrDefault(i => i.Id == id);

    /// <summary>In words; the id where the kind is not known here any more.</summary>
    public Text NameOf(string id) => Find(id)?.Name ?? new(id, id);

    public Text UnitOf(string id) => Find(id)?.Unit ?? StockTexts.Pieces;

    public static ItemBook Load(string? dataFolder = null)
    {
        var (all, problems) = DataFile.All<Json, ItemKind>("goods", dataFolder, (id, json) => new()
        {
            Id = id, Name = json.Name.Text, Unit = json.Unit.Text, Use = json.Use, Expires = json.Expires, DoubleWithinDays = json.DoubleWithinDays,
            LoanDays = json.LoanDays, Certainty = json.Certainty, Source = json.Source,
        });
        return new(
            [.. all.Where(IsSound).OrderBy(i => i.Use).ThenBy(i => i.Name.Thai, StringComparer.Ordinal)],
            [.. problems, .. all.Where(i => !IsSound(i)).Select(i => new Problem(null, StockTexts.KindWrong.With(i.Id)))]);
    }

    private static bool IsSound(ItemKind item) =>
        Enum.IsDefined(item.Use) && item.DoubleWithinDays is null or (> 0 and <= LongestDays) && item.LoanDays is null or (> 0 and <= LongestDays);
}
