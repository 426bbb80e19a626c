using System.Globalization;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Insight.Figures;
using Hunsuan.Registers;

namespace Hunsuan.Insight.Overview;

/// <summary>The figures of an area's parts as a file, the same as by command except for those hidden from the user (ไฟล์ตัวเลขรายพื้นที่).</summary>
internal sealed class FigureFile(AreaBook book, CurrentUser user, AreaFigures figures, ShownFigures shown)
{
    /// <param name="code">Null for the user's own area.</param>
    /// <param name="level">province, district, subdistrict or village; the next below where nothing is said.</param>
    public async Task<IResult> Run(string? code, string? level, CancellationToken stop)
    {
        code ??= user.AreaCode;
        if (!user.Reaches(code) || book.Find(code) is not { } area) return Results.NotFound();

        var next = (AreaLevel)Math.Min((int)area.Level + 1, (int)AreaLevel.Village);
        if (level is null) level = next.ToString();
        if (!Enum.TryParse<AreaLevel>(level, ignoreCase: true, out var wanted) || !Enum.IsDefined(wanted) || wanted < area.Level || wanted == AreaLevel.Country) return Results.BadRequest();

        var counts = await figures.Of(code, wanted, stop);
        var hidden = await shown.For(code, stop);
        using var table = new StringWriter(CultureInfo.InvariantCulture);
        TargetTable.WriteShown(table, counts.Parts.Select(part => (part.AreaCode, (hidden?.Part(part, wanted) ?? ShownCount.Exact(part)).Figures)));
        return Results.File(Encoding.UTF8.GetBytes(table.ToString()), "text/csv; charset=utf-8", $"figures-{code}-{wanted}.csv".ToLowerInvariant());
    }
}
