using Hunsuan.Areas;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Lists;

/// <summary>The chosen filters in words, each with the parameter that takes it away (ตัวกรองที่เลือก).</summary>
internal static class Chips
{
    public static IReadOnlyList<(Text Label, string Parameter)> Of(
        ListFilter filter, IReadOnlyList<EditionDimension> dimensions, AreaBook book, ListArea area)
    {
        var chips = new List<(Text, string)>();
        if (filter.Area is { } typed) chips.Add((area.Code is { } code ? book.Find(code)!.Title : new(typed, typed), "area"));
        foreach (var d in filter.Dimensions) chips.Add((dimensions[d].Name, dimensions[d].Id));
        if (filter.Least > 0) chips.Add((ListTexts.Least.With(filter.Least), "least"));
        if (filter.Age is { } age) chips.Add((ListTexts.Of(age), "age"));
        if (filter.Sex is { } sex) chips.Add((ListTexts.Of(sex), "sex"));
        if (filter.IsBedridden) chips.Add((ListTexts.Bedridden, "bedridden"));
        if (filter.IsDisabled) chips.Add((ListTexts.Disabled, "disabled"));
        if (filter.HasNoCitizenId) chips.Add((ListTexts.NoCitizenId, "no-id"));
        if (filter.Help is { } help) chips.Add((ListTexts.Of(help), "help"));
        if (filter.Definition is not null) chips.Add((ListTexts.DefinitionField, "definition"));
        if (filter.Answer is { } answer) chips.Add((ListTexts.Of(answer), "answer"));
        return chips;
    }
}
