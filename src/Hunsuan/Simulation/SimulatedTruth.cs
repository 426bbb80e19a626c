namespace Hunsuan.Simulation;

/// <summary>Says of each row of each file which invented person it is about, to judge linkage by (เฉลย).</summary>
internal sealed class SimulatedTruth(SimulatedFile file)
{
    private readonly CsvLine _line = new();

    /// <summary>The last row written to <paramref name="about"/> is about this person.</summary>
    public void Add(SimulatedFile about, long person)
    {
        _line.Clear().Add(about.Name).Add(about.Rows).Add(person).EndLine();
        file.Write(_line.Written);
    }
}
