namespace Hunsuan.Engines.Linkage.Again;

/// <summary>Compares only what changed with all that was compared before (เทียบเฉพาะที่เปลี่ยน), by the model of then.</summary>
/// <remarks>
/// <see cref="Touch"/> tells which other records may be the same as those that came or changed; <see cref="Compare"/> weighs them;
/// <see cref="Resolve"/> gives each record one partner again, among all that hang together with them. docs/engines/linkage.md tells how.
/// </remarks>
public sealed class LinkAgain
{
    private readonly LinkIndex _index;
    private readonly TouchedRecords _touched;
    private readonly SmallTable _tables;
    private AgainPairs? _compared;

    private LinkAgain(LinkIndex index, Input input) =>
        (_index, _touched, _tables) = (index, new(index), new(index, input.Fields, input.Today));

    /// <param name="Fields">The same as in the run over everything.</param>
    /// <param name="Today">Dates after it are mistakes.</param>
    /// <param name="Secret">The same as in that run.</param>
    public sealed record Input(IReadOnlyList<LinkField> Fields, DateOnly Today, byte[] Secret);

    /// <param name="input">What is asked.</param>
    /// <param name="index">As the run over everything left it.</param>
    /// <param name="changes">As the last run since left them; null where there was none.</param>
    /// <exception cref="IndexFaultException">It can't be used. Any later step may find that too.</exception>
    public static LinkAgain Open(Input input, IIndexBytes index, IIndexBytes? changes) => new(new(index, changes, new(input.Secret)), input);

    /// <summary>What the run over everything said of its index.</summary>
    public string About => _index.Model.About;

    /// <summary>What the last run since said; null where there was none.</summary>
    public string? AboutChanges => _index.AboutChanges;

    /// <summary>Records that there are, those that came since included.</summary>
    public int Records => _index.Records;

    /// <summary>How many came, changed or left since everything was compared; who did twice counts twice.</summary>
    public int Changed => _index.Changes.Count;

    /// <summary>Pairs that were compared by <see cref="Compare"/>.</summary>
    public int Compared => _compared?.Compared ?? 0;

    /// <summary>Takes out all that changed or left, and tells which other records those that are there may be the same as.</summary>
    /// <param name="ids">All that came, changed or left.</param>
    /// <param name="files">Those of them that are there, in the order of the files of then; all of one are read once.</param>
    /// <returns>By file, ids of the records to compare them with.</returns>
    public ILookup<int, UInt128> Touch(IReadOnlyCollection<UInt128> ids, IReadOnlyList<AgainFile> files) => _touched.Take(ids, _tables.Read(files));

    /// <summary>Compares what came or changed with others.</summary>
    /// <param name="files">What came or changed and what is to be compared with it, in the order of the files of then.</param>
    /// <returns>By file, ids of all records whose pairs may be others now: what was decided of their pairs is needed next.</returns>
    public ILookup<int, UInt128> Compare(IReadOnlyList<AgainFile> files)
    {
        _compared = new(_index, _tables.Read(files), _touched);
        return _compared.Around;
    }

    /// <summary>All pairs of the records around what changed, as they are now.</summary>
    /// <param name="decided">What people decided of their pairs.</param>
    public IReadOnlyList<AgainPair> Resolve(IReadOnlyCollection<(UInt128 Left, UInt128 Right, bool IsSame)> decided) => _compared!.Resolve(decided);

    /// <summary>For pairs among the records of some files, how much each field says, in bits.</summary>
    public IReadOnlyList<IReadOnlyList<(string What, int Level, double Bits)>> Explain(
        IReadOnlyList<AgainFile> files, IReadOnlyCollection<(UInt128 Left, UInt128 Right)> pairs)
    {
        var read = _tables.Read(files);
        return [.. pairs.Select(p => PairBits.Of(read.Table, read.Model, read.Rarity, read.RowOf[p.Left], read.RowOf[p.Right]))];
    }

    /// <summary>Writes what changed since everything was compared, for the next run.</summary>
    /// <param name="to">Empty, and goes to any place.</param>
    /// <param name="about">What the caller wants to know of it again.</param>
    public void Write(Stream to, string about)
    {
        var writer = new IndexWriter(to, _index.Key);
        writer.Begin();
        writer.Add(System.Text.Encoding.UTF8.GetBytes(about).AsSpan());
        _index.Changes.Write(writer);
        writer.Finish();
    }
}

/// <summary>Some records of one file (ระเบียนบางส่วนของแฟ้ม).</summary>
/// <param name="Ids">Of each in its order.</param>
/// <param name="Open">The records as UTF-8, with headings.</param>
public sealed record AgainFile(IReadOnlyList<UInt128> Ids, Func<Stream> Open);

/// <summary>A pair near what changed, as it is now (คู่หลังการเปลี่ยนแปลง).</summary>
/// <param name="LeftFile">The earlier file of the two.</param>
public readonly record struct AgainPair(UInt128 Left, int LeftFile, UInt128 Right, int RightFile, double Probability, double Weight);
