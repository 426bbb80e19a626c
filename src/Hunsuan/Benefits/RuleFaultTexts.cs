using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>What an officer is told about a rule that can't be used: file, place, what is wrong, and what to write instead (ข้อผิดพลาดของกติกา).</summary>
internal static class RuleFaultTexts
{
    public static Problem Of(RuleFault fault, string file)
    {
        var place = Place(fault);
        var what = fault.Kind < RuleFaultKind.TypeNotPossible ? WritingFaultTexts.Of(fault) : MeaningFaultTexts.Of(fault);
        return new(place, fault.Column > 0
            ? new($"{file} ที่ {place} ตัวอักษรที่ {fault.Column}: {what.Thai}", $"{file}, at {place}, character {fault.Column}: {what.English}")
            : new($"{file} ที่ {place}: {what.Thai}", $"{file}, at {place}: {what.English}"));
    }

    private static string Place(RuleFault fault) => fault.Part switch
    {
        RulePart.Rule => "id",
        RulePart.Parameter => $"parameters.{fault.Name}",
        RulePart.Table => $"tables.{fault.Name}",
        RulePart.Definition => $"definitions.{fault.Name}",
        RulePart.Condition => $"conditions.{fault.Name}.when",
        RulePart.Amount => "amount.cash",
        RulePart.Fact => $"facts.{fault.Name}",
    };
}
