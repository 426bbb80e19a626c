using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Facts;

/// <summary>Everything that rules may ask (พจนานุกรมข้อเท็จจริง). What is not in it does not compile.</summary>
public sealed class KnownFacts
{
    private readonly Dictionary<(RuleEntity, string), BenefitFact> _facts;

    private KnownFacts(IReadOnlyList<BenefitFact> all, FactBook book) =>
        (All, Book, _facts) = (all, book, all.ToDictionary(f => (f.Entity, f.Name)));

    public IReadOnlyList<BenefitFact> All { get; }

    /// <summary>The same for the engine.</summary>
    public FactBook Book { get; }

    public BenefitFact? Find(RuleEntity entity, string name) => _facts.GetValueOrDefault((entity, name));

    /// <summary>Whether what a rule says tells about health or another secured matter.</summary>
    public bool TellsSecured(CompiledRule rule) => rule.Facts.Any(f => Of(f).IsSecured);

    public BenefitFact Of(RuleFact fact) => _facts[(fact.Entity, fact.Name)];

    /// <summary>Reads facts.yaml of each folder; a fact that comes twice keeps its first meaning.</summary>
    internal static KnownFacts Read(IReadOnlyList<string> folders, KnownOrigins known, Func<string, string> nameOf, List<Problem> problems)
    {
        var facts = new List<BenefitFact>();
        foreach (var path in folders.Select(f => Path.Combine(f, FactFile.Name)).Where(File.Exists))
        {
            var file = nameOf(path);
            foreach (var fact in new FactFile(known).Read(path, file, problems))
            {
                if (facts.Any(f => f.Entity == fact.Entity && f.Name == fact.Name)) problems.Add(BenefitTexts.FactTwice(file, fact.Name));
                else facts.Add(fact);
            }

            problems.AddRange(FactBook.Compile([.. facts.Select(f => f.Draft)]).Faults.Select(f => RuleFaultTexts.Of(f, file)));
            facts = WithoutFaults(facts);
        }

        return new(facts, FactBook.Compile([.. facts.Select(f => f.Draft)]));
    }

    private static List<BenefitFact> WithoutFaults(List<BenefitFact> facts)
    {
        var book = FactBook.Compile([.. facts.Select(f => f.Draft)]);
        return [.. facts.Where(f => book.Find(f.Entity, f.Name) is not null)];
    }
}
