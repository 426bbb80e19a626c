using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Wellbeing;

/// <summary>One answer at a time, in and out of the masks that hold all of them (คำตอบรายข้อ).</summary>
public static class AnswerCells
{
    public static IndicatorCell Of(Answers answers, EditionIndicator indicator) =>
        (answers.Failed & indicator.Bit) != 0 ? IndicatorCell.Fail
        : (answers.Passed & indicator.Bit) != 0 ? IndicatorCell.Pass
        : (answers.NotApplicable & indicator.Bit) != 0 ? IndicatorCell.NotApplicable
        : IndicatorCell.Unknown;

    /// <summary>The same answers with this one in place of what was known before.</summary>
    public static Answers With(Answers answers, EditionIndicator indicator, IndicatorCell cell)
    {
        var bit = indicator.Bit;
        return new(
            cell is IndicatorCell.Fail ? answers.Failed | bit : answers.Failed & ~bit,
            cell is IndicatorCell.Pass ? answers.Passed | bit : answers.Passed & ~bit,
            cell is IndicatorCell.NotApplicable ? answers.NotApplicable | bit : answers.NotApplicable & ~bit);
    }

    /// <summary>Only the answers to the questions of the mask.</summary>
    public static Answers Only(this Answers answers, ulong mask) => new(answers.Failed & mask, answers.Passed & mask, answers.NotApplicable & mask);
}
