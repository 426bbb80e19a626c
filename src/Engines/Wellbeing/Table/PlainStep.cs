namespace Hunsuan.Engines.Wellbeing.Table;

/// <summary>One step through a row: what comes next, and how many cells of it.</summary>
internal readonly record struct PlainStep(PlainStepKind Kind, int Place, int Cells)
{
    /// <summary>The steps of a layout: neighbouring answers in ascending bits together, and what nobody asks for together.</summary>
    public static PlainStep[] Of(UnitLayout layout)
    {
        List<PlainStep> steps = [];
        var next = 0;
        foreach (var use in layout.Uses)
        {
            if (use.Column > next) steps.Add(new(PlainStepKind.Skip, 0, use.Column - next));
            next = use.Column + 1;
            var kind = use.Use switch
            {
                CellUse.Indicator => PlainStepKind.Answers,
                CellUse.Weight => PlainStepKind.Weight,
                CellUse.Year => PlainStepKind.Year,
                CellUse.Label => PlainStepKind.Label,
                CellUse.Gap => throw new ArgumentException("Gaps are read carefully."),
            };
            var continues = kind is PlainStepKind.Answers && steps is [.., { Kind: PlainStepKind.Answers, Cells: < 32 } last] && last.Place + last.Cells == use.Place;
            if (continues) steps[^1] = steps[^1] with { Cells = steps[^1].Cells + 1 };
            else steps.Add(new(kind, use.Place, 1));
        }
        if (next < layout.Columns) steps.Add(new(PlainStepKind.Skip, 0, layout.Columns - next));
        return [.. steps];
    }
}

internal enum PlainStepKind
{
    Skip = 0,
    Answers = 1,
    Weight = 2,
    Year = 3,
    Label = 4,
}
