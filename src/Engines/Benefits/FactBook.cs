using System.Diagnostics.CodeAnalysis;
using Hunsuan.Engines.Benefits.Language;

namespace Hunsuan.Engines.Benefits;

/// <summary>The dictionary of facts: what may be asked of persons and households at all (พจนานุกรมข้อเท็จจริง).</summary>
public sealed class FactBook
{
    private const int FewestChoices = 2, MostChoices = 250;

    private readonly List<RuleFact> _persons = [];
    private readonly List<RuleFact> _households = [];
    private readonly List<RuleFault> _faults = [];

    private FactBook() { }

    /// <summary>What is wrong with the drafts; those concerned are not in the book.</summary>
    public IReadOnlyList<RuleFault> Faults => _faults;

    /// <summary>All facts of persons, or of households, by <see cref="RuleFact.Index"/>.</summary>
    public IReadOnlyList<RuleFact> Of(RuleEntity entity) => entity == RuleEntity.Person ? _persons : _households;

    public RuleFact? Find(RuleEntity entity, string name) => Of(entity).FirstOrDefault(f => f.Name == name);

    /// <summary>Checks the drafts and gives each fact its place.</summary>
    public static FactBook Compile(IReadOnlyList<FactDraft> drafts)
    {
        var book = new FactBook();
        foreach (var draft in drafts) book.Add(draft);
        return book;
    }

    private void Add(FactDraft draft)
    {
        if (!TryName(draft) || !TryType(draft, out var type) || !TryRange(draft, type, out var range)) return;
        var facts = draft.Entity == RuleEntity.Person ? _persons : _households;
        facts.Add(new(draft.Name, draft.Entity, facts.Count, type, type.Unknown(range)));
    }

    private bool TryName(FactDraft draft)
    {
        if (!RuleWords.IsName(draft.Name)) return Fault(draft, RuleFaultKind.NameNotPossible, draft.Name);
        var isTaken = RuleWords.IsReserved(draft.Name) || Find(draft.Entity, draft.Name) is not null;
        return !isTaken || Fault(draft, RuleFaultKind.NameTaken, draft.Name);
    }

    private bool TryType(FactDraft draft, [NotNullWhen(true)] out RuleType? type)
    {
        var count = draft.Choices.Count;
        type = draft.Type == "choice" ? RuleType.Choice(draft.Name, draft.Choices) : RuleType.Find(draft.Type);
        if (type is null) return Fault(draft, RuleFaultKind.UnknownType, draft.Type);
        var isRight = type.Unit == RuleUnit.Choice
            ? count is >= FewestChoices and <= MostChoices && draft.Choices.Distinct().Count() == count && !draft.Choices.Any(string.IsNullOrWhiteSpace)
            : count == 0;
        return isRight || Fault(draft, RuleFaultKind.ChoicesNotPossible, [.. draft.Choices]);
    }

    private bool TryRange(FactDraft draft, RuleType type, out Interval range)
    {
        var isDate = type.Unit == RuleUnit.Date;
        var (least, most) = isDate ? (0, DateOnly.MaxValue.DayNumber) : (-Interval.LargestInput, Interval.LargestInput);
        var (min, max) = (draft.Min ?? least, draft.Max ?? most);
        var isRight = min <= max && min >= least && max <= most;
        range = isRight ? new(min, max) : Interval.Anything;
        return isRight || Fault(draft, RuleFaultKind.RangeNotPossible, $"{min}", $"{max}");
    }

    private bool Fault(FactDraft draft, RuleFaultKind kind, params string[] details)
    {
        _faults.Add(new(kind, "", RulePart.Fact, draft.Name, 0, details));
        return false;
    }
}
