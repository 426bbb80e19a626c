using Hunsuan.Benefits.Facts;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>A benefit and its rule, ready for one day (กติกาของวัน).</summary>
public sealed record RuleOfDay(Benefit Benefit, CompiledRule Rule);

/// <summary>The rules that can be asked on a day, and why others cannot (กติกาที่ใช้ได้ในวันหนึ่ง).</summary>
public sealed record RulesOfDay(IReadOnlyList<RuleOfDay> Rules, IReadOnlyList<Problem> Problems);

/// <summary>Makes the rules of a day ready (เตรียมกติกาของวัน); a rule with a fault is left out whole, and the others are not.</summary>
internal sealed class CompileRules(KnownFacts facts, IReadOnlyList<Benefit> all)
{
    public RulesOfDay On(DateOnly day, bool withAnnounced)
    {
        var inForce = VersionsInForce.On(all, day).Where(b => b.IsEvaluable).ToList();
        var problems = new List<Problem>();
        var rules = new List<RuleOfDay>();
        Add(inForce, inForce);
        foreach (var announced in all.Where(b => withAnnounced && b.Status == Certainty.Announced && b.IsEvaluable))
            Add(VersionsInForce.With(inForce, announced), [announced]);
        return new([.. rules.OrderBy(r => r.Benefit.Id, StringComparer.Ordinal).ThenBy(r => r.Benefit.Version)], problems);

        void Add(IReadOnlyList<Benefit> together, IReadOnlyList<Benefit> wanted)
        {
            var set = RuleCompiler.Compile([.. together.Select(b => b.Draft)], facts.Book, day);
            foreach (var benefit in wanted)
            {
                if (set.Find(benefit.Id) is { } rule) rules.Add(new(benefit, rule));
                else problems.AddRange(set.Faults.Where(f => f.Rule == benefit.Id).Select(f => RuleFaultTexts.Of(f, benefit.File)));
            }
        }
    }
}
