using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid.Budget;

/// <summary>Adds a budget line, or changes what it is called and how much it holds (ดูแลวงเงิน).</summary>
public sealed class KeepLine(HunsuanDb db, CurrentUser user, Activity activity, IAreaNames names, AidBook book, BudgetLedger ledger, TimeProvider clock)
{
    public sealed record Input
    {
        public AreaInput? Area { get; set; }
        public int? Year { get; set; }
        public string Name { get; set; } = "";
        public string Origin { get; set; } = "";

        /// <summary>Ids of kinds of aid; none for all.</summary>
        public List<string> Kinds { get; set => field = value ?? []; } = [];

        /// <summary>Baht, as typed.</summary>
        public string? Amount { get; set; }

        /// <summary>Why the amount is another now; for a line that is there.</summary>
        public string? Why { get; set; }

        /// <summary>In satang, what the amount was when the user looked.</summary>
        public long Seen { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Name.IsBlank) yield return new(nameof(Name), BudgetTexts.NameRequired);
            if (Name.Length > BudgetLine.NameMaxLength) yield return new(nameof(Name), AidTexts.TooLong.With(BudgetLine.NameMaxLength));
            if (Origin.IsBlank) yield return new(nameof(Origin), BudgetTexts.OriginRequired);
            if (Origin.Length > BudgetLine.NameMaxLength) yield return new(nameof(Origin), AidTexts.TooLong.With(BudgetLine.NameMaxLength));
            if (Baht.Read(Amount) is null) yield return new(nameof(Amount), BudgetTexts.AmountWrong);
            if (Why?.Length > BudgetMovement.ReasonMaxLength) yield return new(nameof(Why), AidTexts.TooLong.With(BudgetMovement.ReasonMaxLength));
        }
    }

    /// <summary>This fiscal year and the next: what is over is not budgeted any more.</summary>
    public IReadOnlyList<FiscalYear> Years { get; } = [FiscalYear.Of(clock.Today), new(FiscalYear.Of(clock.Today).Number + 1)];

    public async Task<Result<BudgetLine>> Add(Input input, CancellationToken stop = default)
    {
        var problems = input.Check().ToList();
        var area = input.Area.Area(nameof(input.Area), names, leastDigits: 2, within: user);
        problems.AddRange(area.Problems);
        if (Years.All(y => y.Number != input.Year)) problems.Add(new(nameof(input.Year), BudgetTexts.YearRequired));
        if (problems.Count > 0) return problems;
        if (await IsNamed(area.Value!, input.Year!.Value, input.Name.Trim(), null, stop)) return new Problem(nameof(input.Name), BudgetTexts.NameTaken);

        var line = ledger.Begin(new()
        {
            Id = Ids.New(), AreaCode = area.Value!, FiscalYear = input.Year.Value, Name = input.Name.Trim(), Origin = input.Origin.Trim(), Kinds = KindsOf(input),
            Amount = Baht.Read(input.Amount)!.Value,
        });
        await activity.Save(ActivityKind.BudgetLineAdded, stop, reason: line.Id.ToString());
        return line;
    }

    /// <exception cref="OutOfAreaException">There is no such line for this user.</exception>
    public async Task<Result<BudgetLine>> Change(Guid id, Input input, CancellationToken stop = default)
    {
        var line = await db.BudgetLines.SingleOrDefaultAsync(l => l.Id == id, stop) ?? throw new OutOfAreaException("budget_lines");
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (await IsNamed(line.AreaCode, line.FiscalYear, input.Name.Trim(), id, stop)) return new Problem(nameof(input.Name), BudgetTexts.NameTaken);
        var amount = Baht.Read(input.Amount)!.Value;
        if (line.Amount != input.Seen) return new Problem(null, AidTexts.ChangedMeanwhile);
        if (amount != line.Amount && input.Why.IsBlank) return new Problem(nameof(input.Why), BudgetTexts.WhyRequired);

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (amount != line.Amount && !await ledger.Set(line, amount, input.Why!.Trim(), stop))
            return new Problem(nameof(input.Amount), BudgetTexts.LessThanUsed.With(Baht.Write(line.Reserved + line.Paid)));
        (line.Name, line.Origin, line.Kinds) = (input.Name.Trim(), input.Origin.Trim(), KindsOf(input));
        await activity.Save(ActivityKind.BudgetLineChanged, stop, reason: id.ToString());
        await transaction.CommitAsync(stop);
        return line;
    }

    private string? KindsOf(Input input) => book.All.Select(k => k.Id).Intersect(input.Kinds).ToList() is { Count: > 0 } kinds ? string.Join(' ', kinds) : null;

    private Task<bool> IsNamed(string area, int year, string name, Guid? except, CancellationToken stop) =>
        db.BudgetLines.AnyAsync(l => l.AreaCode == area && l.FiscalYear == year && l.Name == name && l.Id != except, stop);
}
