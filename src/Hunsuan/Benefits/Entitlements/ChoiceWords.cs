using Hunsuan.Benefits.Facts;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Which value of a choice a word of the registry means (ความหมายของคำในทะเบียน): words are few and come again and again.</summary>
internal sealed class ChoiceWords(RuleFact rule, BenefitFact fact)
{
    private readonly Dictionary<string, Interval?> _known = [];
    private (string? Word, Interval? Choice) _last;

    public Interval? Of(string? word)
    {
        if (word is null || fact.Choices.Count == 0) return null;
        if (!ReferenceEquals(word, _last.Word)) _last = (word, Find(word));
        return _last.Choice;
    }

    private Interval? Find(string word)
    {
        if (!_known.TryGetValue(word, out var found))
            _known[word] = found = fact.ChoiceOf(word) is { } choice ? Interval.Of(rule.Type.Choices.ToList().IndexOf(choice.Id)) : null;
        return found;
    }
}
