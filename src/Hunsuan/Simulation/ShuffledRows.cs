namespace Hunsuan.Simulation;

/// <summary>Mixes the order of a list's rows, which is never that of the survey, while holding only some of them.</summary>
internal sealed class ShuffledRows(SimulatedFile file, SimulatedTruth truth, SimulationRandom random)
{
    /// <summary>Lists up to this length are mixed through and through, longer ones within a moving window.</summary>
    private const int Held = 30_000;

    private readonly List<(byte[] Line, long Person)> _held = [];

    public void Add(ReadOnlySpan<byte> line, long person)
    {
        if (_held.Count == Held)
        {
            var at = random.Below(Held);
            Write(_held[at]);
            _held[at] = (line.ToArray(), person);
        }
        else
        {
            _held.Add((line.ToArray(), person));
        }
    }

    public void WriteRest()
    {
        for (var left = _held.Count; left > 0; left--)
        {
            var at = random.Below(left);
            Write(_held[at]);
            _held[at] = _held[left - 1];
        }
        _held.Clear();
    }

    private void Write((byte[] Line, long Person) row)
    {
        file.Write(row.Line);
        truth.Add(file, row.Person);
    }
}
