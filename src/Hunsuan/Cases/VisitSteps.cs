using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Cases;

/// <summary>The steps of measuring again (ขั้นตอนการวัดซ้ำ): the day, one step for each dimension, what is in none, and the review.</summary>
public sealed class VisitSteps
{
    public const int Day = 0;

    private readonly IReadOnlyList<Step> _steps;

    public VisitSteps(Edition edition, IReadOnlyCollection<VisitAnswers.Question> questions)
    {
        var topics = edition.Dimensions.Select(d => new Step(d.Name, d.Id, [.. questions.Where(q => q.Indicator.DimensionId == d.Id)]))
            .Append(new Step(CaseTexts.OtherTopics, null, [.. questions.Where(q => q.Indicator.DimensionId is null)]));
        _steps = [new(CaseTexts.VisitDay, null, []), .. topics.Where(s => s.Questions.Count > 0), new(CaseTexts.Review, null, [])];
    }

    /// <param name="Title">What the step is about.</param>
    /// <param name="Dimension">Its dimension; null where it is about none.</param>
    /// <param name="Questions">What it asks.</param>
    public sealed record Step(Text Title, string? Dimension, IReadOnlyList<VisitAnswers.Question> Questions);

    public int Review => _steps.Count - 1;

    public int Count => _steps.Count;

    public Step this[int step] => _steps[step];

    public IEnumerable<(int Number, Step Step)> Topics => _steps.Index().Skip(1).Take(_steps.Count - 2).Select(s => (s.Index, s.Item));

    /// <summary>The step that a button asks for; the first where it asks for none.</summary>
    public int Read(string? asked) => int.TryParse(asked, out var step) && step >= 0 && step < _steps.Count ? step : Day;
}
