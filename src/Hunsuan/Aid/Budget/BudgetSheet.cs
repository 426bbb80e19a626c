using System.Globalization;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Aid.Budget;

/// <summary>The ledger of a budget line as a file for spreadsheets (รายการเคลื่อนไหวเป็นไฟล์).</summary>
internal static class BudgetSheet
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/budget/{id:guid}/movements.csv", Send).RequireAuthorization(Permit.PayAid);

    private static async Task<IResult> Send(Guid id, BudgetView view, CancellationToken stop)
    {
        if (await view.Find(id, stop) is null) return Results.NotFound();
        var text = new StringBuilder().Append(CsvSheet.ByteOrderMark)
            .Append(CsvSheet.Row([BudgetTexts.Day, BudgetTexts.What, BudgetTexts.Amount, BudgetTexts.Reason, BudgetTexts.Who]));
        foreach (var (movement, who) in await view.Movements(id, BudgetView.Most, stop))
        {
            text.Append(CsvSheet.Row(
            [
                movement.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), BudgetTexts.Of(movement.Kind), (movement.Amount / 100m).ToString("0.00", CultureInfo.InvariantCulture),
                movement.Reason, who,
            ]));
        }

        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", "budget.csv");
    }
}
