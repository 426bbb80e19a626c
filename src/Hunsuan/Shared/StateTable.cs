using System.Globalization;
using System.Text;

namespace Hunsuan.Shared;

/// <summary>
/// Which action leads from which state to which (ตารางสถานะ). Whoever changes the state of a record asks here; <c>docs/states.md</c> is printed from it.
/// </summary>
/// <remarks>An end is a state that no row leaves. Each pair of state and action leads to one state, and every state can be reached; otherwise it throws when made.</remarks>
public sealed class StateTable<TState, TAction> : IStateTable where TState : struct, Enum where TAction : struct, Enum
{
    private readonly Func<TState, Text> _stateWords;
    private readonly Func<TAction, Text> _actionWords;
    private readonly Dictionary<(TState, TAction), Row> _rows;

    /// <param name="name">What goes through these states.</param>
    /// <param name="first">The state of a new one.</param>
    /// <param name="stateWords">A state in words.</param>
    /// <param name="actionWords">An action in words, as on its button.</param>
    /// <param name="rows">In the order in which they are offered.</param>
    /// <exception cref="ArgumentException">Two rows begin alike, or a state can't be reached.</exception>
    public StateTable(Text name, TState first, Func<TState, Text> stateWords, Func<TAction, Text> actionWords, params IReadOnlyList<Row> rows)
    {
        (Name, First, Rows, _stateWords, _actionWords) = (name, first, rows, stateWords, actionWords);
        _rows = rows.ToDictionary(r => (r.From, r.Action));
        if (Enum.GetValues<TState>().Except(Reached()).ToList() is { Count: > 0 } lost)
            throw new ArgumentException($"No action leads to {string.Join(", ", lost)}.", nameof(rows));
    }

    /// <param name="From">Where the record stands.</param>
    /// <param name="Action">What is done.</param>
    /// <param name="To">Where it stands then.</param>
    /// <param name="OnlyIf">What must hold besides, in words; the use case of the action checks it. Null for nothing.</param>
    public sealed record Row(TState From, TAction Action, TState To, Text? OnlyIf = null);

    public Text Name { get; }

    public TState First { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>What can be done in this state, in the order of the table.</summary>
    public IEnumerable<TAction> From(TState state) => Rows.Where(r => EqualityComparer<TState>.Default.Equals(r.From, state)).Select(r => r.Action);

    public bool IsEnd(TState state) => !From(state).Any();

    public bool May(TState from, TAction action) => _rows.ContainsKey((from, action));

    /// <summary>The state after the action, or a problem that names the state and what can be done in it.</summary>
    public Result<TState> After(TState from, TAction action) => _rows.TryGetValue((from, action), out var row) ? row.To : Refused(from, action);

    public string Print()
    {
        var text = new StringBuilder($"## {Name.English} ({Name.Thai})\n\n| State | Action | Leads to | Only if |\n|---|---|---|---|\n");
        foreach (var row in Rows) text.Append(CultureInfo.InvariantCulture, $"| {State(row.From)} | {_actionWords(row.Action).InBoth} | {State(row.To)} | {row.OnlyIf?.English} |\n");
        text.Append(CultureInfo.InvariantCulture, $"\nBegins as {State(First)}. Ends as {Ends()}.\n");
        return text.ToString();
    }

    private string Ends() => Enum.GetValues<TState>().Where(IsEnd).Select(State).ToList() is { Count: > 0 } ends ? string.Join(", ", ends) : "nothing: each state can be left";

    private string State(TState state) => $"{_stateWords(state).English} ({_stateWords(state).Thai})";

    private Problem Refused(TState from, TAction action)
    {
        var possible = From(from).Select(_actionWords).ToList();
        return new(null, possible.Count == 0
            ? StateTexts.IsEnd.With(_actionWords(action), _stateWords(from))
            : StateTexts.Refused.With(_actionWords(action), _stateWords(from), new Text(string.Join(", ", possible.Select(p => p.Thai)), string.Join(", ", possible.Select(p => p.English)))));
    }

    private HashSet<TState> Reached()
    {
        HashSet<TState> reached = [First];
        while (Rows.Where(r => reached.Contains(r.From)).Any(r => reached.Add(r.To)))
        {
        }

        return reached;
    }
}

/// <summary>A table of states that is printed into the documentation (ตารางสถานะในเอกสาร).</summary>
public interface IStateTable
{
    Text Name { get; }

    /// <summary>As Markdown, with a heading.</summary>
    string Print();
}
