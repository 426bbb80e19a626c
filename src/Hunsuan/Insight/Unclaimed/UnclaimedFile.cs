using System.Globalization;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Registers;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>Unclaimed benefits of an area and its parts as a file (ไฟล์สิทธิตกหล่น): what the page shows, hidden figures hidden.</summary>
internal sealed class UnclaimedFile(AreaBook book, CurrentUser user, UnclaimedView view)
{
    private static readonly string[] Header = ["area_code", "benefit", "agency", "entity", "may_have", "cannot_tell", "has", "not", "period", "least_baht", "most_baht"];

    public async Task<IResult> Run(string code, CancellationToken stop)
    {
        if (code.Length == 0 || !user.May(Permit.SeeFigures, code) || book.Find(code) is null) return Results.NotFound();
        var sheet = await view.Of(code, stop);
        var text = new StringBuilder(CsvSheet.Row(Header));
        foreach (var (area, shown) in sheet.Parts.OrderBy(p => p.Key, StringComparer.Ordinal).Prepend(new(code, sheet.Whole)))
            foreach (var one in shown) text.Append(CsvSheet.Row([area, .. Cells(one, sheet.IsExact)]));
        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", $"benefits-{code}.csv");
    }

    private static IEnumerable<string?> Cells(ShownUnclaimed shown, bool isExact)
    {
        var (benefit, count) = (shown.Benefit, shown.Count);
        var money = count is null ? null : UnclaimedMoney.Of([count]) is [var one] ? one : null;
        string? Exact(int? number) => isExact ? Whole(number) : TargetTable.Hidden;
        return
        [
            benefit.Id, benefit.Agency.English, benefit.Entity.ToString().ToLowerInvariant(), Whole(count?.MayHave), Exact(count?.CannotTell), Exact(count?.Has), Exact(count?.Not),
            benefit.Amount?.Per.ToString().ToLowerInvariant(), Baht(money?.LeastSatang), Baht(money?.MostSatang),
        ];
    }

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? TargetTable.Hidden;

    private static string? Baht(long? satang) => (satang / 100m)?.ToString("0.00", CultureInfo.InvariantCulture);
}
