namespace Hunsuan.Engines.Benefits.Language;

/// <summary>Where in a rule something stands, and the list its faults go to.</summary>
internal sealed class Place(string rule, RulePart part, string name, List<RuleFault> faults)
{
    public string Rule { get; } = rule;
    public RulePart Part { get; } = part;
    public string Name { get; } = name;

    public void Fault(RuleFaultKind kind, int column, params IReadOnlyList<string> details) =>
        faults.Add(new(kind, Rule, Part, Name, column, details));

    public Place In(RulePart other, string named) => new(Rule, other, named, faults);

    /// <summary>Reads an expression; null after a fault.</summary>
    public Syntax? Read(string text)
    {
        var read = Parser.Read(text, out var fault);
        if (fault is not null) Fault(fault.Kind, fault.Column, fault.Details);
        return read;
    }
}
