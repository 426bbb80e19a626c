using System.Text.Json;
using Hunsuan.Shared;

namespace Hunsuan.Registers;

/// <summary>A kind of agency list that can be brought in (ชนิดของบัญชีรายชื่อ).</summary>
public sealed record ListKind(string Id, Text Name, Text Agency);

/// <summary>The kinds of lists, from data/lists (ทำเนียบบัญชีรายชื่อ): a new kind needs no code.</summary>
public sealed class ListBook
{
    private ListBook(IReadOnlyList<ListKind> all) => All = all;

    public IReadOnlyList<ListKind> All { get; }

    public ListKind? Find(string id) => All.FirstOrDefault(l => l.Id == id);

    /// <summary>Reads the file beside the program.</summary>
    public static ListBook Load()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "data", "lists", "lists.json"));
        var rows = JsonSerializer.Deserialize<List<Row>>(file, SnakeCase)!;
        return new([.. rows.Select(r => new ListKind(r.Id, new(r.Thai, r.English), new(r.AgencyThai, r.AgencyEnglish)))]);
    }

    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private sealed record Row(string Id, string Thai, string English, string AgencyThai, string AgencyEnglish);
}
