using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>Writes down help that the household was given (บันทึกความช่วยเหลือ): money in baht, goods with their number, or a service.</summary>
public sealed class GiveHelp(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public const int MostDimensions = 16;
    private const int MostGoods = 1_000_000;

    public sealed record Input
    {
        public Guid CaseId { get; set; }
        public HelpKind? Kind { get; set; }
        public string What { get; set; } = "";

        /// <summary>Baht, as typed.</summary>
        public string? Amount { get; set; }

        public string? Quantity { get; set; }
        public string? Unit { get; set; }
        public DateInput? GivenOn { get; set; }
        public string GivenBy { get; set; } = "";
        public int? Dimension { get; set; }

        /// <summary>The action of the case's plan that it carries out; null for none.</summary>
        public Guid? ActionId { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (Kind is null || !Enum.IsDefined(Kind.Value)) yield return new(nameof(Kind), CaseTexts.KindRequired);
            if (What.IsBlank) yield return new(nameof(What), CaseTexts.WhatRequired);
            if (What.Length > Help.WhatMaxLength) yield return new(nameof(What), CaseTexts.TooLong.With(Help.WhatMaxLength));
            if (Kind is HelpKind.Money && Baht.Read(Amount) is not > 0) yield return new(nameof(Amount), CaseTexts.AmountWrong);
            if (Kind is HelpKind.Goods && Count is null) yield return new(nameof(Quantity), CaseTexts.QuantityWrong);
            if (Kind is HelpKind.Goods && Unit.IsBlank) yield return new(nameof(Unit), CaseTexts.UnitRequired);
            if (Unit?.Length > Help.UnitMaxLength) yield return new(nameof(Unit), CaseTexts.TooLong.With(Help.UnitMaxLength));
            foreach (var problem in GivenOn.PastDay(nameof(GivenOn), today).Problems) yield return problem;
            if (GivenBy.IsBlank) yield return new(nameof(GivenBy), CaseTexts.GivenByRequired);
            if (GivenBy.Length > Help.GivenByMaxLength) yield return new(nameof(GivenBy), CaseTexts.TooLong.With(Help.GivenByMaxLength));
            if (Dimension is < 0 or >= MostDimensions) yield return new(nameof(Dimension), CaseTexts.DimensionWrong);
        }

        internal int? Count =>
            int.TryParse(ThaiDigits.ToArabic(Quantity.Known ?? ""), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count)
                && count is > 0 and <= MostGoods ? count : null;
    }

    public async Task<Result<Help>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var open = await db.Cases.SingleOrDefaultAsync(c => c.Id == input.CaseId, stop) ?? throw new OutOfAreaException("cases");
        if (open.State is CaseState.Closed) return new Problem(null, CaseTexts.ClosedRefusesHelp);

        if (input.ActionId is { } action && !await db.PlanActions.AnyAsync(a => a.Id == action && a.CaseId == open.Id, stop))
            return new Problem(nameof(input.ActionId), CaseTexts.ActionWrong);

        // Only what belongs to the kind is kept; the form may still hold what was typed for another.
        var help = new Help
        {
            Id = Ids.New(),
            CaseId = open.Id,
            HouseholdId = open.HouseholdId,
            AreaCode = open.AreaCode,
            Kind = input.Kind!.Value,
            What = input.What.Trim(),
            GivenOn = input.GivenOn.PastDay(nameof(input.GivenOn), clock.Today).Value,
            Quantity = input.Kind is HelpKind.Goods ? input.Count : null,
            Unit = input.Kind is HelpKind.Goods ? input.Unit.Known : null,
            Amount = input.Kind is HelpKind.Money ? Baht.Read(input.Amount) : null,
            GivenBy = input.GivenBy.Trim(),
            Dimension = input.Dimension,
            ActionId = input.ActionId,
        };
        db.Add(help);
        await activity.Save(ActivityKind.HelpGiven, stop, open.HouseholdId);
        return help;
    }

    /// <summary>Things that came out of a centre's stock, as help of an open case; the caller saves.</summary>
    public Help OfGoods(Case open, string what, int quantity, string unit, DateOnly givenOn, string givenBy) =>
        Add(new()
        {
            Id = Ids.New(), CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, Kind = HelpKind.Goods, What = what, GivenOn = givenOn,
            Quantity = quantity, Unit = unit, GivenBy = Shortened(givenBy),
        });

    /// <summary>Money that was approved and paid, in satang, as help of its case; the caller saves.</summary>
    public Help OfMoney(Case of, string what, long amount, DateOnly givenOn, string givenBy) =>
        Add(new()
        {
            Id = Ids.New(), CaseId = of.Id, HouseholdId = of.HouseholdId, AreaCode = of.AreaCode, Kind = HelpKind.Money, What = what, GivenOn = givenOn, Amount = amount,
            GivenBy = Shortened(givenBy),
        });

    private static string Shortened(string givenBy) => givenBy.Length > Help.GivenByMaxLength ? givenBy[..Help.GivenByMaxLength] : givenBy;

    private Help Add(Help help)
    {
        db.Add(help);
        return help;
    }
}
