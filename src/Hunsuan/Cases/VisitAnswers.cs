using System.Globalization;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Wellbeing;
using Microsoft.Extensions.Primitives;

namespace Hunsuan.Cases;

/// <summary>
/// The answers of a visit while they are being filled in (คำตอบระหว่างกรอก). The form carries all of them from step to step, so that
/// nothing unfinished is stored; what the form does not ask stays as it was last known.
/// </summary>
public sealed class VisitAnswers
{
    private const string HouseholdName = "a.household.";

    private readonly VisitForm.Sheet _sheet;
    private readonly Dictionary<Guid, Answers> _members;

    public VisitAnswers(VisitForm.Sheet sheet, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        _sheet = sheet;
        Household = sheet.Household;
        _members = sheet.Members.ToDictionary(m => m.Id, m => m.Answers);
        var posted = form.ToDictionary(f => f.Key, f => f.Value.ToString());
        foreach (var question in Questions)
        {
            if (!posted.TryGetValue(question.Name, out var typed) || !IndicatorCells.TryParse(typed, out var cell)) continue;
            if (question.Member is { } member) _members[member.Id] = AnswerCells.With(_members[member.Id], question.Indicator, cell);
            else Household = AnswerCells.With(Household, question.Indicator, cell);
        }
    }

    /// <summary>One thing to ask: of the household, or of the member.</summary>
    public sealed record Question(EditionIndicator Indicator, VisitForm.Member? Member)
    {
        public string Name { get; } = (Member is null ? HouseholdName : $"a.{Member.Id:N}.") + Indicator.Number.ToString(CultureInfo.InvariantCulture);
    }

    public Answers Household { get; private set; }

    public Dictionary<Guid, Answers> Members => new(_members);

    /// <summary>Every question, except of members whom it does not concern at their age.</summary>
    public IEnumerable<Question> Questions =>
        from indicator in _sheet.Edition.Indicators
        from question in indicator.Unit is IndicatorUnit.Household
            ? [new Question(indicator, null)]
            : _sheet.Members.Where(m => AnswerCells.Of(m.Answers, indicator) is not IndicatorCell.NotApplicable).Select(m => new Question(indicator, m))
        select question;

    public IndicatorCell Of(Question question) => AnswerCells.Of(question.Member is { } member ? _members[member.Id] : Household, question.Indicator);

    /// <summary>The answer that was known before.</summary>
    public IndicatorCell Before(Question question) => AnswerCells.Of(question.Member?.Answers ?? _sheet.Household, question.Indicator);
}
