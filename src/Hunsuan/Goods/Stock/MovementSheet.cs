using System.Globalization;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Goods.Stock;

/// <summary>The ledger of a centre as a file for spreadsheets, with the filters of the page.</summary>
internal static class MovementSheet
{
    private const int Most = 100_000;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/goods/centres/{id:guid}/movements.csv", Send).RequireAuthorization(Permit.ManageCentres);

    public static MovementKind? KindOf(string? word) => Enum.TryParse<MovementKind>(word, out var kind) && Enum.IsDefined(kind) ? kind : null;

    private static async Task<IResult> Send(Guid id, StockView stock, MovementList list, ItemBook items, HttpRequest request, CancellationToken stop)
    {
        if (await stock.Find(id, stop) is null) return Results.NotFound();
        var rows = await list.Rows(id, new(((string?)request.Query["item"]).Known, KindOf(request.Query["kind"])), 0, Most, stop);
        var text = new StringBuilder().Append(CsvSheet.ByteOrderMark).Append(CsvSheet.Row(
            [StockTexts.Day, StockTexts.Item, StockTexts.Serial, StockTexts.What, StockTexts.Quantity, StockTexts.Unit, StockTexts.Reason, StockTexts.Who]));
        foreach (var (movement, who, serial) in rows)
        {
            text.Append(CsvSheet.Row(
            [
                movement.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), items.NameOf(movement.Item), serial, StockTexts.Of(movement.Kind),
                movement.Quantity.ToString(CultureInfo.InvariantCulture), items.UnitOf(movement.Item), movement.Reason, who,
            ]));
        }

        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", "movements.csv");
    }
}
