using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Equipment;

/// <summary>Writes down what a centre has to work with, how many, and in what state (ดูแลอุปกรณ์ของศูนย์).</summary>
public sealed class KeepEquipment(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public string What { get; set; } = "";

        /// <summary>As typed.</summary>
        public string? Quantity { get; set; }

        public EquipmentCondition? Condition { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (What.IsBlank) yield return new(nameof(What), CentrePartTexts.WhatRequired);
            if (What.Length > CentreEquipment.WhatMaxLength) yield return new(nameof(What), CentreTexts.TooLong.With(CentreEquipment.WhatMaxLength));
            if (Count is null) yield return new(nameof(Quantity), CentrePartTexts.QuantityWrong.With(CentreEquipment.MostPieces));
            if (Condition is { } condition && !Enum.IsDefined(condition)) yield return new(nameof(Condition), CentrePartTexts.ConditionWrong);
        }

        internal int? Count =>
            int.TryParse(ThaiDigits.ToArabic(Quantity.Known ?? ""), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count)
                && count is > 0 and <= CentreEquipment.MostPieces ? count : null;
    }

    /// <summary>Of a thing that is there already, number and state take the place of the old ones.</summary>
    /// <exception cref="OutOfAreaException">There is no such centre in the user's area.</exception>
    public async Task<Result<CentreEquipment>> Keep(Guid centre, Input input, CancellationToken stop = default)
    {
        var pieces = await Of(centre, stop);
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var what = input.What.Trim();
        var piece = pieces.Find(p => ThaiNormal.Comparable(p.What) == ThaiNormal.Comparable(what));
        if (piece is null) db.Add(piece = new() { Id = Ids.New(), CentreId = centre, What = what, Quantity = 0, SeenOn = clock.Today });
        (piece.Quantity, piece.Condition, piece.SeenOn) = (input.Count!.Value, input.Condition, clock.Today);
        await activity.Save(ActivityKind.EquipmentChanged, stop);
        return piece;
    }

    /// <exception cref="OutOfAreaException">There is no such piece at the centre, or the centre is not in the user's area.</exception>
    public async Task<Result<Guid>> Remove(Guid centre, Guid id, CancellationToken stop = default)
    {
        db.Remove((await Of(centre, stop)).Find(p => p.Id == id) ?? throw new OutOfAreaException("centre_equipment"));
        await activity.Save(ActivityKind.EquipmentChanged, stop);
        return id;
    }

    private async Task<List<CentreEquipment>> Of(Guid centre, CancellationToken stop)
    {
        if (!await db.Centres.AnyAsync(c => c.Id == centre, stop)) throw new OutOfAreaException("centres");
        return await db.CentreEquipment.Where(e => e.CentreId == centre).ToListAsync(stop);
    }
}
