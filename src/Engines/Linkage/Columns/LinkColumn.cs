namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>The values of one field of all records of all files, and how two of them agree (คอลัมน์ที่ใช้เทียบ).</summary>
/// <remarks>Level 0: one of the two is not known, which is evidence neither way. 1: they differ. Higher levels agree better; the highest is the same.</remarks>
internal abstract class LinkColumn(string name, FieldKind kind, RowValues ofRow)
{
    public string Name { get; } = name;

    public FieldKind Kind { get; } = kind;

    /// <summary>For each record the number of its value; negative where not known. Let go once the table has taken it over.</summary>
    public RowValues OfRow { get; } = ofRow;

    /// <summary>Names of the levels from 1, from different to the same.</summary>
    public abstract IReadOnlyList<string> LevelNames { get; }

    /// <summary>Levels, the unknown one included.</summary>
    public int Levels => LevelNames.Count + 1;

    /// <summary>How many different values there are.</summary>
    public abstract int Values { get; }

    /// <summary>The same for the same value, wherever it stands in the files.</summary>
    public abstract uint Mark(int value);

    /// <summary>How well two values that are known agree.</summary>
    public abstract int Level(int left, int right);

    /// <summary>Whether two have the same value at a level.</summary>
    public virtual bool IsEqual(int level) => level == Levels - 1;

    /// <summary>A number that is equal for values to be brought together; 0 where there is none.</summary>
    public virtual uint Key(KeyKind kind, int value) => 0;

    /// <summary>At a level, how many records of a file have what both share; null where that is not looked at.</summary>
    public virtual double? CountOf(int level, int file, int value) => null;

    /// <summary>At a level, how many that are on average where two records are of the same; null where that is not looked at.</summary>
    public virtual double? Usual(int level) => null;

    /// <summary>How likely two records at random share their value at a level, Σ p·q; null where it is to be found by sampling.</summary>
    public virtual double? Chance(int level) => null;
}
