using Hunsuan.Benefits.Facts;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>Compiles each rule for the days of its examples and runs these (ตรวจกติกาทุกแฟ้ม); what fails is left out.</summary>
internal sealed class CheckRules(KnownFacts facts)
{
    private readonly Dictionary<DateOnly, RuleSet> _sets = [];

    /// <summary>The benefits that can be used: services, and rules without fault whose examples hold.</summary>
    public IReadOnlyList<Benefit> Usable(IReadOnlyList<Benefit> read, List<Problem> problems)
    {
        // Whatever needs a rule that is left out has to be left out too.
        for (var left = read; ; read = left)
        {
            left = [.. read.Where(b => !b.IsEvaluable || Keep(b, read, problems))];
            if (left.Count == read.Count) return left;
            _sets.Clear();
        }
    }

    private bool Keep(Benefit benefit, IReadOnlyList<Benefit> read, List<Problem> problems)
    {
        var wrong = Wrong(benefit, read);
        problems.AddRange(wrong);
        return wrong.Count == 0;
    }

    private List<Problem> Wrong(Benefit benefit, IReadOnlyList<Benefit> read)
    {
        var sets = benefit.Examples.Select(e => e.On).Where(benefit.IsInForceOn).Distinct().ToDictionary(d => d, d => SetOf(benefit, d, read));
        var faults = sets.Values.SelectMany(s => s.Faults).Where(f => f.Rule == benefit.Id).Select(f => RuleFaultTexts.Of(f, benefit.File)).Distinct().ToList();
        if (faults.Count > 0) return faults;

        var wrong = new RunExamples(facts).Run(benefit, day => sets[day].Find(benefit.Id)!).ToList();
        if (benefit.Amount is { } amount && sets.Values.FirstOrDefault()?.Find(benefit.Id)?.AmountType is { } type && !Fits(type, amount.Per))
            wrong.Add(BenefitTexts.PeriodOfAmount(benefit.File, $"{type}", $"{amount.Per}".ToLowerInvariant()));
        return wrong;
    }

    // Rules of one day are compiled together once; a version that does not count on the day takes the place of the one that does.
    private RuleSet SetOf(Benefit benefit, DateOnly day, IReadOnlyList<Benefit> read)
    {
        var inForce = VersionsInForce.On(read.Where(b => b.IsEvaluable), day);
        if (!inForce.Contains(benefit)) return Compile(VersionsInForce.With(inForce, benefit), day);
        if (!_sets.TryGetValue(day, out var set)) _sets[day] = set = Compile(inForce, day);
        return set;
    }

    private RuleSet Compile(IReadOnlyList<Benefit> benefits, DateOnly day) => RuleCompiler.Compile([.. benefits.Select(b => b.Draft)], facts.Book, day);

    private static bool Fits(RuleType type, AmountPeriod per) => type.Unit switch
    {
        RuleUnit.BahtPerDay => per == AmountPeriod.Day,
        RuleUnit.BahtPerMonth => per == AmountPeriod.Month,
        RuleUnit.BahtPerYear => per == AmountPeriod.Year,
        _ => per is AmountPeriod.Time or AmountPeriod.Hour or AmountPeriod.House,
    };
}
