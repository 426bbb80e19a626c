using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Language;

/// <summary>Reads the values of parameters and tables, and resolves them for a day.</summary>
internal sealed class ValueReader(FactBook facts, DateOnly on, DateOnly? asKnownOn)
{
    /// <summary>The value in force; null after a fault. Values of other days are checked too.</summary>
    public ConstantNode? Parameter(ParameterDraft draft, Place place)
    {
        if (TypeOf(draft.Type) is not { } type)
        {
            Wrong(place, RuleFaultKind.UnknownType, draft.Type);
            return null;
        }
        var values = draft.Values.Select(v => Value(v.Value, type, place)).ToList();
        var periods = new Periods([.. draft.Values.Select(v => new Period(v.From, v.Until, v.KnownSince, v.CarriesForward))], place);
        if (!periods.Check() || values.Contains(null)) return null;
        var index = periods.Choose(on, asKnownOn, out var lastDay);
        if (index < 0) return null;
        var (value, chosen) = (Interval.Of(values[index]!.Value), draft.Values[index]);
        return new(type, value, new(place.Rule, place.Part, place.Name, index, value, chosen.From, chosen.Until, chosen.CarriesForward) { LastDay = lastDay });
    }

    public StepTable? Table(TableDraft draft, Place place)
    {
        if (RuleType.Find(draft.By) is not { HasOrder: true } by || RuleType.Find(draft.Gives) is not { IsAmount: true } gives)
        {
            Wrong(place, RuleFaultKind.UnknownType, RuleType.Find(draft.By)?.HasOrder == true ? draft.Gives : draft.By);
            return null;
        }
        var values = draft.Values.Select(rows => rows.Rows.Select(r => Value(r.Value, gives, place)).ToList()).ToList();
        var areStepsRight = draft.Values.All(rows => Steps(rows.Rows, place));
        var periods = new Periods([.. draft.Values.Select(v => new Period(v.From, v.Until, v.KnownSince, v.CarriesForward))], place);
        if (!periods.Check() || !areStepsRight || values.Any(v => v.Contains(null))) return null;
        var index = periods.Choose(on, asKnownOn, out var lastDay);
        if (index < 0) return null;
        var chosen = draft.Values[index];
        return new(
            draft.Name, by, gives, [.. chosen.Rows.Select(r => r.From)], [.. chosen.Rows.Select(r => r.To ?? Interval.Endless)],
            [.. values[index].Select(v => v!.Value)],
            new(place.Rule, place.Part, place.Name, index, null, chosen.From, chosen.Until, chosen.CarriesForward) { LastDay = lastDay });
    }

    /// <summary>Rows must rise without gap or overlap, whatever day they are for.</summary>
    private static bool Steps(IReadOnlyList<StepRow> rows, Place place)
    {
        if (rows.Count == 0) return Wrong(place, RuleFaultKind.TableEmpty);
        var isRight = true;
        for (var i = 0; i < rows.Count; i++)
        {
            var (from, to) = (rows[i].From, Math.Min(rows[i].To ?? Interval.Endless, Interval.Endless));
            if (to < from) isRight = Wrong(place, RuleFaultKind.StepBackwards, $"{from}", $"{to}");
            if (i + 1 == rows.Count) continue;
            var next = rows[i + 1].From;
            if (next <= to) isRight = Wrong(place, RuleFaultKind.StepsOverlap, $"{next}");
            else if (next > to + 1) isRight = Wrong(place, RuleFaultKind.StepsGap, $"{to + 1}", $"{next - 1}");
        }
        return isRight;
    }

    private RuleType? TypeOf(string name)
    {
        if (!name.StartsWith("choice(", StringComparison.Ordinal) || !name.EndsWith(')')) return RuleType.Find(name);
        var fact = facts.Find(RuleEntity.Person, name[7..^1]) ?? facts.Find(RuleEntity.Household, name[7..^1]);
        return fact?.Type is { Unit: RuleUnit.Choice } type ? type : null;
    }

    /// <summary>One literal of the type, perhaps below zero.</summary>
    private static long? Value(string text, RuleType type, Place place)
    {
        if (type.Unit == RuleUnit.Choice)
        {
            var at = type.Choices.ToList().IndexOf(text.Trim().Trim('"'));
            if (at < 0) place.Fault(RuleFaultKind.UnknownChoice, 0, [text, .. type.Choices]);
            return at < 0 ? null : at;
        }
        if (place.Read(text) is not { } syntax) return null;
        var (literal, sign) = syntax is MinusSyntax minus ? (minus.Of as LiteralSyntax, -1) : (syntax as LiteralSyntax, 1);
        if (literal is not null && literal.Type.Equals(type) && (sign == 1 || type.IsAmount)) return sign * literal.Value;
        place.Fault(RuleFaultKind.ValueNotOfType, 0, text, $"{type}");
        return null;
    }

    private static bool Wrong(Place place, RuleFaultKind kind, params string[] details)
    {
        place.Fault(kind, 0, details);
        return false;
    }
}
