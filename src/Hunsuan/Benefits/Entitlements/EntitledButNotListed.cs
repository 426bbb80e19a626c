using Hunsuan.Areas;
using Hunsuan.Engines.Benefits;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Asks the rules of benefits that have a list about many people at once, province by province (ผู้มีสิทธิที่ไม่มีชื่อในบัญชี).</summary>
/// <remarks>Lists that tell about health are not asked: the order of the queue would tell it too.</remarks>
internal sealed class EntitledButNotListed(LoadAreaFacts load, BenefitBook benefits, ListBook lists, TimeProvider clock) : IKnowsEntitled
{
    public async Task<IReadOnlySet<(Guid Person, string List)>> WhoIsNotListed(IReadOnlyCollection<(Guid Person, string AreaCode, string List)> persons, CancellationToken stop)
    {
        var rules = benefits.UsableOn(clock.Today).Rules
            .Where(r => r.Benefit is { Entity: RuleEntity.Person, HeldByList: { } list } && lists.Find(list) is { TellsHealth: false }).ToList();
        var (known, found) = (rules.Select(r => r.Benefit.HeldByList!).ToHashSet(), new HashSet<(Guid, string)>());
        foreach (var province in persons.Where(p => known.Contains(p.List)).GroupBy(p => AreaCode.Widen(p.AreaCode, AreaLevel.Province)))
        {
            var asked = province.Select(p => (p.Person, p.List)).ToHashSet();
            var listed = rules.Where(r => province.Any(p => p.List == r.Benefit.HeldByList)).ToList();
            Add(found, asked, listed, await load.Of(Around(province.Select(p => p.AreaCode)), clock.Today, listed, stop));
        }

        return found;
    }

    // Where all of them live in one district or sub-district, no more is read.
    private static string Around(IEnumerable<string> areas) => Access.AreaScope.Of(areas).Hull;

    private static void Add(HashSet<(Guid, string)> found, HashSet<(Guid Person, string List)> asked, List<RuleOfDay> rules, AreaFacts facts)
    {
        var says = ColumnEvaluator.Evaluate([.. rules.Select(r => r.Rule)], facts.Columns);
        for (var rule = 0; rule < rules.Count; rule++)
        {
            var list = rules[rule].Benefit.HeldByList!;
            var at = Array.IndexOf(facts.Lists, list);
            for (var row = 0; row < facts.Persons.Length; row++)
            {
                if (says[rule].Verdicts[row] is Verdict.Yes && (facts.Held[row] >> at & 1) == 0 && asked.Contains((facts.Persons[row], list))) found.Add((facts.Persons[row], list));
            }
        }
    }
}
