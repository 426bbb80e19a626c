using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Stock;

/// <summary>The ledger of a centre, newest first (รายการเคลื่อนไหวของศูนย์). It tells nobody who was given anything.</summary>
public sealed class MovementList(HunsuanDb db)
{
    public const int PageSize = 50;

    public sealed record Asked(string? Item, MovementKind? Kind);

    public sealed record Row(GoodsMovement Movement, string? Who, string? Serial);

    public sealed record Sheet(IReadOnlyList<Row> Rows, int Count, int Page, int Pages);

    public async Task<Sheet> Of(Guid centre, Asked asked, int page, CancellationToken stop)
    {
        var count = await Matching(centre, asked).CountAsync(stop);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        return new(await Rows(centre, asked, (page - 1) * PageSize, PageSize, stop), count, page, pages);
    }

    public async Task<IReadOnlyList<Row>> Rows(Guid centre, Asked asked, int skip, int take, CancellationToken stop)
    {
        var found = await (
            from movement in Matching(centre, asked)
            orderby movement.On descending, movement.Id descending
            join user in db.Users on movement.UserId equals user.Id into users
            from user in users.DefaultIfEmpty()
            join piece in db.LoanPieces on movement.PieceId equals piece.Id into pieces
            from piece in pieces.DefaultIfEmpty()
            select new { movement, Who = (string?)user.Name, Serial = (string?)piece.Serial }).Skip(skip).Take(take).ToListAsync(stop);
        return [.. found.Select(f => new Row(f.movement, f.Who, f.Serial))];
    }

    private IQueryable<GoodsMovement> Matching(Guid centre, Asked asked)
    {
        var found = db.GoodsMovements.AsNoTracking().Where(m => m.CentreId == centre);
        if (asked.Item is { } item) found = found.Where(m => m.Item == item);
        if (asked.Kind is { } kind) found = found.Where(m => m.Kind == kind);
        return found;
    }
}
