using Hunsuan.Engines.Benefits;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>The result of an indicator as a fact (ผลตัวชี้วัดเป็นข้อเท็จจริง), by the edition that a household was measured by.</summary>
internal sealed class MeasuredFact
{
    private readonly Dictionary<string, long> _bits;
    private readonly Interval _pass, _fail, _notApplicable;

    public MeasuredFact(RuleFact rule, string column, EditionBook editions)
    {
        _bits = editions.Editions.Where(e => e.Find(column) is not null).ToDictionary(e => e.Id, e => (long)e.Find(column)!.Bit);
        var choices = rule.Type.Choices.ToList();
        (_pass, _fail, _notApplicable) = (Of(choices, "pass"), Of(choices, "fail"), Of(choices, "not_applicable"));
    }

    public Interval? Of(in RegistryHousehold household)
    {
        if (household.Edition is not { } edition || !_bits.TryGetValue(edition, out var bit)) return null;
        return (bit & household.Passed) != 0 ? _pass : (bit & household.Failed) != 0 ? _fail : (bit & household.NotApplicable) != 0 ? _notApplicable : null;
    }

    // What is no value of the choice is not taken in.
    private static Interval Of(List<string> choices, string word) => Interval.Of(choices.IndexOf(word));
}
